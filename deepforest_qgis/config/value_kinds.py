"""Types and ranges of configuration values. A value is checked and converted to plain data."""

from __future__ import annotations

import copy
import math
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from numbers import Integral, Real
from typing import Any

from ..common.errors import InputError
from ..common.jobs import AUGMENTATIONS
from ..common.messages import Message
from ..model.architectures import ARCHITECTURES
from ..model.schedules import TYPES, Schedule, schedule_type

__all__ = [
    "ANY",
    "ARCHITECTURE",
    "AUGMENTATION",
    "BETAS",
    "DEVICES",
    "EXPRESSION",
    "FAST_DEV_RUN",
    "FRACTION",
    "LABELS",
    "MILESTONES",
    "PRECISION",
    "REDUCTION",
    "SCHEDULE",
    "SIZE",
    "SWITCH",
    "TEXT",
    "Kind",
    "choice",
    "number",
    "whole",
]

ARCHITECTURE_NAMES = ["retinanet", *ARCHITECTURES]  # retinanet is DeepForest's name of its architecture


@dataclass(frozen=True)
class Kind:
    """Type and range of a value.

    Attributes:
        words: the type and range for messages and documentation, as in "must be ...".
        read: returns the value as plain data, or raises ValueError.
        raw: in ``key=value`` pairs the text is used as it is, instead of being parsed as YAML.
    """

    words: Message
    read: Callable[[Any], Any]
    raw: bool = False


def _as_number(value: Any, least: float = -math.inf, most: float = math.inf) -> float:
    if isinstance(value, str):  # YAML 1.1 reads 1e-3 as text
        value = float(value)
    if isinstance(value, bool) or not isinstance(value, Real):
        raise ValueError
    number = float(value)
    if not (math.isfinite(number) and least <= number <= most):
        raise ValueError
    return number


def _as_whole(value: Any, least: int) -> int:
    if isinstance(value, str):
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, Integral) or int(value) < least:
        raise ValueError
    return int(value)


def number(least: float, most: float = math.inf) -> Kind:
    """Return the kind of a finite number within the bounds."""
    words = Message(
        "a number of at least {least:g}" if most == math.inf else "a number of at least {least:g} and at most {most:g}",
        least=least,
        most=most,
    )
    return Kind(words, lambda value: _as_number(value, least, most))


def whole(least: int) -> Kind:
    """Return the kind of an integer of at least ``least``."""
    return Kind(Message("a whole number of at least {least}", least=least), lambda value: _as_whole(value, least))


def choice(*names: str) -> Kind:
    """Return the kind of one of the names."""

    def read(value: Any) -> str:
        if not isinstance(value, str) or value not in names:
            raise ValueError
        return value

    return Kind(Message("one of: {names}", names=names), read, raw=True)


def _read_switch(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError
    return value


def _read_text(value: Any) -> str:
    if not isinstance(value, str | os.PathLike):
        raise ValueError
    return os.fsdecode(value)


def _read_labels(value: Any) -> dict[str, int] | None:
    if not isinstance(value, Mapping):
        raise ValueError
    labels = {name: _as_whole(number, 0) for name, number in value.items()}
    if sorted(labels.values()) != list(range(len(labels))) or not all(isinstance(name, str) for name in labels):
        raise ValueError
    return labels or None  # DeepForest's schema writes "not set" as {}


def _read_milestones(value: Any) -> list[int]:
    if isinstance(value, str) or not isinstance(value, Sequence) or not value:
        raise ValueError
    return sorted(_as_whole(epoch, 1) for epoch in value)


def _read_betas(value: Any) -> list[float]:
    if isinstance(value, str) or not isinstance(value, Sequence) or len(value) != 2:
        raise ValueError
    return [_as_number(rate, 0, 0.999999) for rate in value]


def _read_size(value: Any) -> list[int]:
    if isinstance(value, str) or not isinstance(value, Sequence) or len(value) != 2:
        raise ValueError
    return [_as_whole(side, 1) for side in value]


def _read_precision(value: Any) -> str:
    text = str(value)
    if isinstance(value, bool) or text not in (*_PRECISIONS, "16", "32", "64", "bf16"):
        raise ValueError
    return text


def _read_augmentations(value: Any) -> Any:
    """Return the list as plain data; the names are checked by :mod:`model.augment`."""
    if isinstance(value, str):
        value = [name.strip() for name in value.split(",") if name.strip()]
    if isinstance(value, Mapping):
        value = [{name: params} for name, params in value.items()]
    if not isinstance(value, Sequence):
        raise ValueError
    for one in value:
        name, params = next(iter(one.items())) if isinstance(one, Mapping) and len(one) == 1 else (one, None)
        if not isinstance(name, str) or not (params is None or isinstance(params, Mapping)):
            raise ValueError
    return [dict(one) if isinstance(one, Mapping) else one for one in value]


def _read_architecture(value: Any) -> str:
    if value == "DeformableDetr":
        raise InputError(
            "Configuration key 'architecture' is 'DeformableDetr', which is not supported.",
            "Choose one of: {known}.",
            known=ARCHITECTURE_NAMES,
        )
    if value not in ARCHITECTURE_NAMES:
        raise ValueError
    return str(value)


def _read_factor(value: Any) -> float:
    number = _as_number(value)
    if not 0 < number < 1:
        raise ValueError
    return number


def _read_expression(value: Any) -> str:
    text = str(_as_number(value)) if isinstance(value, Real) else value
    Schedule("lambdaLR", {"lr_lambda": text})
    return str(text)


_PRECISIONS = ("32-true", "16-mixed", "bf16-mixed", "16-true", "bf16-true", "64-true")
SWITCH = Kind(Message("true or false"), _read_switch)
TEXT = Kind(Message("text"), _read_text, raw=True)
FRACTION = number(0, 1)
AUGMENTATION = Kind(
    Message(
        "a list of names ({names}, or class names of DeepForest and albumentations, each alone or with its parameters "
        "as in {{HorizontalFlip: {{p: 0.5}}}})",
        names=AUGMENTATIONS,
    ),
    _read_augmentations,
)
DEVICES = Kind(
    Message("a whole number of at least 1, or auto"), lambda value: "auto" if value == "auto" else _as_whole(value, 1)
)
FAST_DEV_RUN = Kind(
    Message("true, false, or a whole number of at least 0"),
    lambda value: value if isinstance(value, bool) else _as_whole(value, 0),
)
LABELS = Kind(Message("class names with consecutive numbers from 0"), _read_labels)
MILESTONES = Kind(Message("a list of whole numbers of at least 1"), _read_milestones)
ARCHITECTURE = Kind(Message("one of: {names}", names=ARCHITECTURE_NAMES), _read_architecture, raw=True)
BETAS = Kind(Message("a list of two numbers of at least 0 and below 1"), _read_betas)
SIZE = Kind(Message("a list of two whole numbers of at least 1"), _read_size)
PRECISION = Kind(Message("one of: {names}", names=_PRECISIONS), _read_precision, raw=True)
REDUCTION = Kind(Message("a number above 0 and below 1"), _read_factor)
EXPRESSION = Kind(Message("an expression of epoch, such as 0.95 ** epoch"), _read_expression, raw=True)
SCHEDULE = Kind(Message("one of: {names}", names=TYPES), lambda value: schedule_type(_read_text(value)), raw=True)
ANY = Kind(Message(""), copy.deepcopy)
