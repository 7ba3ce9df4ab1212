"""Folders of models in the layout of the Hugging Face Hub."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from typing import Any

from safetensors import SafetensorError
from safetensors.torch import save
from torch import Tensor

from ..common.atomic import AtomicFile
from ..common.hub_names import HUB_CONFIG, HUB_WEIGHTS
from ..common.targets import make_target_folder

__all__ = ["write_hub_folder"]


def write_hub_folder(folder: str | os.PathLike[str], config: Mapping[str, Any], state: Mapping[str, Tensor]) -> None:
    """Write the configuration and the weights of a model; an earlier model is replaced when both are complete.

    Args:
        folder: the folder, which is created if it is missing.
        config: values of its ``config.json``.
        state: tensors by name.

    Raises:
        OutputError: the folder cannot be written.
    """
    target = make_target_folder(folder)
    tensors = {name: value.detach().cpu().contiguous() for name, value in state.items()}
    with AtomicFile(target / HUB_CONFIG) as described, AtomicFile(target / HUB_WEIGHTS, (SafetensorError,)) as weights:
        described.write_text(json.dumps(config, indent=2, ensure_ascii=False), encoding="utf-8")
        # save_file restricts the permissions to the owner.
        weights.write_bytes(save(tensors, metadata={"format": "pt"}))
