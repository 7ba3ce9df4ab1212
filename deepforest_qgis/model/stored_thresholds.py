"""Storing of thresholds in own model files; the weights stay as they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save

from ..common.atomic import AtomicFile
from ..common.errors import InputError, ModelFileError
from ..common.model_registry import STARTER, resolve_model
from .model_info import DAMAGED, HEADER, STORED_NMS, ModelInfo, from_header, to_header

__all__ = ["check_own_model", "store_thresholds"]


def check_own_model(name: str) -> tuple[Path, ModelInfo]:
    """Return the file and the description of an own model that can be changed.

    Args:
        name: A file, or the name of an own model.

    Raises:
        InputError: It is the bundled model or a model of the Hub, or no model file of this project.
        ModelFileError: The file is damaged.
    """
    path = Path(resolve_model(name) or "")
    if not path.is_file() or path.suffix.lower() != ".safetensors" or path.resolve().parent == STARTER.resolve().parent:
        raise InputError(
            "Thresholds cannot be stored in model '{model}'.",
            "Choose a model file that 'Fine-tune' wrote. The bundled model and models of the Hugging Face Hub are not "
            "changed.",
            model=name,
        )
    header = _metadata(path).get(HEADER)
    if header is None:
        raise InputError(
            "Thresholds cannot be stored in '{model}', which was not written by 'Fine-tune'.",
            "Choose a model file that 'Fine-tune' wrote.",
            model=path,
        )
    return path, from_header(header, path)


def store_thresholds(
    path: Path, score_threshold: float, nms_threshold: float | None, settings: Mapping[str, Any]
) -> None:
    """Write thresholds to the description in a model file, which is replaced only if writing succeeds.

    Args:
        path: The file, see :func:`check_own_model`.
        score_threshold: The new score threshold.
        nms_threshold: The new IoU threshold of the NMS, in windows and of predictions; None: unchanged.
        settings: Where the thresholds come from, added to the settings of the description.

    Raises:
        ModelFileError: The file is damaged.
        OutputError: The file cannot be written.
    """
    metadata = _metadata(path)
    info = from_header(metadata[HEADER], path)
    origin = {
        "previous_score_threshold": info.score_threshold,
        "previous_nms_threshold": info.nms_threshold,
        **({} if nms_threshold is None else {STORED_NMS: nms_threshold}),
        **settings,
    }
    changed = replace(
        info,
        score_threshold=score_threshold,
        nms_threshold=info.nms_threshold if nms_threshold is None else nms_threshold,
        settings={**info.settings, **origin},
    )
    tensors = load_file(path)
    with AtomicFile(path, (SafetensorError,)) as partial:
        partial.write_bytes(save(tensors, metadata={**metadata, HEADER: to_header(changed)}))


def _metadata(path: Path) -> dict[str, str]:
    try:
        with safe_open(path, framework="pt") as file:
            return dict(file.metadata() or {})
    except (SafetensorError, OSError) as error:
        raise ModelFileError(
            "'{path}' is not a model file or is damaged: {error}.", DAMAGED, path=path, error=error
        ) from error
