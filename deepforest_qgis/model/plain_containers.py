"""Settings that DeepForest stored as objects of OmegaConf in checkpoints, read as plain data.

The classes are replaced by :class:`_Inert` while the file is read, so that neither OmegaConf nor any other code is run.
Other classes are refused by PyTorch.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch

from ..common.messages import Message

__all__ = ["load_without_code"]

MAX_DEPTH = 20
_SETTINGS = ("hyper_parameters", "label_dict", "numeric_to_label_dict")  # fields with objects of OmegaConf
_NODES = ("Any", "Boolean", "Bytes", "Enum", "Float", "Integer", "Interpolation", "Path", "String")
_SCHEMAS = ("", "CropModel", "Model", "Predict", "Scheduler", "SchedulerParams", "Train", "Validation")
# Classes of OmegaConf; and the types that it stores beside the values, which are not used.
_CONTAINERS = (
    "omegaconf.dictconfig.DictConfig",
    "omegaconf.listconfig.ListConfig",
    *(f"omegaconf.base.{name}" for name in ("ContainerMetadata", "Metadata", "UnionNode")),
    *(f"omegaconf.nodes.{name}Node" for name in _NODES),
)
_TYPES = (
    *(f"deepforest.conf.schema.{name}Config" for name in _SCHEMAS),
    *(f"typing.{name}" for name in ("Any", "Dict", "List", "Optional", "Union")),
    *(f"builtins.{name}" for name in ("bool", "bytes", "dict", "float", "int", "list", "str", "tuple")),
    "_operator.getitem",
    "operator.getitem",
)


class _Inert:
    """An object whose state is kept and not used otherwise."""

    state: object = None

    def __setstate__(self, state: object) -> None:
        self.state = state


def _nothing(*arguments: object) -> None:
    """Stand for a type, or for the function that makes one."""


def _empty(*arguments: object) -> dict[str, Any]:
    """Stand for defaultdict, in which OmegaConf stores the results of interpolations."""
    return {}


def load_without_code(path: Path) -> Any:
    """Read a file in PyTorch's format, with the settings of OmegaConf as plain data.

    Raises:
        UnpicklingError: the file contains other objects.
        ValueError: the settings are nested too deeply.
    """
    allowed: list[Any] = [(_Inert, name) for name in _CONTAINERS] + [(_nothing, name) for name in _TYPES]
    with torch.serialization.safe_globals([*allowed, (_empty, "collections.defaultdict")]):
        data = torch.load(path, map_location="cpu", weights_only=True)
    if not isinstance(data, Mapping):
        return data
    return {name: _to_plain(value) if name in _SETTINGS else value for name, value in data.items()}


def _to_plain(value: Any, depth: int = 0) -> Any:
    """Return a value with inert objects replaced by the dictionaries, lists and values that they hold.

    Raises:
        ValueError: it is nested too deeply.
    """
    if depth > MAX_DEPTH:
        raise ValueError(Message("its settings are nested too deeply"))
    if isinstance(value, _Inert):
        state = value.state if isinstance(value.state, Mapping) else {}
        inner = state.get("_content", state.get("_val"))
        return None if inner == "???" else _to_plain(inner, depth + 1)  # OmegaConf's mark of a missing value
    if isinstance(value, Mapping):
        return {key: _to_plain(one, depth + 1) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_to_plain(one, depth + 1) for one in value]
    return value
