"""Values of dataclasses as JSON between processes. Standard library only (Python 3.9 and newer)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import MISSING, fields, is_dataclass
from functools import partial
from typing import Any, Callable

from .messages import Message, Translate

__all__ = ["read_fields", "to_json"]

_LARGEST = 1e15  # absolute value of a number; counts above it are not plausible


def to_json(value: Any) -> Any:
    """Return a value as JSON-ready data: messages, mappings, sequences, and numbers, None if they are not finite."""
    if isinstance(value, Message):
        return value.to_wire()
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: to_json(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): to_json(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [to_json(item) for item in value]
    if hasattr(value, "item") and not isinstance(value, (str, bytes)):  # a number of numpy or torch
        value = value.item()
    return None if isinstance(value, float) and not math.isfinite(value) else value


def read_fields(cls: type[Any], data: Mapping[str, Any], clean: Translate = str) -> dict[str, Any]:
    """Read the fields of a dataclass from the data of another process, which may be anything.

    Args:
        cls: The class. Its annotations are those of ``_READERS``, ``Message``, or ``Optional`` of one of them.
        data: Values by the names of the fields; others are ignored.
        clean: Applied to texts of messages.

    Raises:
        ValueError: A field without a default is missing, or a value has a wrong type.
    """
    values = {}
    for one in fields(cls):
        if one.name in data:
            values[one.name] = _read(str(one.type), data[one.name], clean)
        elif one.default is MISSING and one.default_factory is MISSING:
            raise ValueError(f"{one.name} is missing")
    return values


def _read(kind: str, value: object, clean: Translate) -> Any:
    if kind.startswith("Optional["):
        return None if value is None else _read(kind[len("Optional[") : -1], value, clean)
    return _READERS[kind](value) if kind != "Message" else Message.from_wire(value, clean)


def _typed(kind: type, value: object) -> Any:
    if not isinstance(value, kind):
        raise ValueError(f"{type(value).__name__} instead of {kind.__name__}")
    return value


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not abs(value) < _LARGEST:
        raise ValueError("not a plausible number")
    return value


def _whole(value: object) -> int:
    number = _number(value)
    if number != int(number):
        raise ValueError("not an integer")
    return int(number)


def _numbers(value: object) -> dict[str, float]:
    """A table of numbers; other values, such as null for one that is not finite, are left out."""
    found = {}
    for name, item in _typed(dict, value).items():
        with suppress(ValueError):
            found[str(name)] = _number(item)
    return found


_READERS: Mapping[str, Callable[[object], Any]] = {
    "str": partial(_typed, str),
    "bool": partial(_typed, bool),
    "int": _whole,
    "float": _number,
    "dict[str, Any]": partial(_typed, dict),
    "dict[str, float]": _numbers,
}
