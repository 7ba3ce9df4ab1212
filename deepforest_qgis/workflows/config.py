"""DeepForest's configuration keys, from a YAML file or ``key=value`` pairs, laid over a fine-tuning job.

Values are read as YAML scalars and never evaluated. A key that means nothing here is refused by name, so
that no setting is ignored in silence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from ..errors import InputError
from ..jobs import AUGMENTATIONS, FineTuneJob

__all__ = ["Extras", "apply_config"]

# DeepForest's names for what the job calls otherwise.
_JOB_KEYS = {
    "batch_size": "batch_size",
    "workers": "workers",
    "accelerator": "device",
    "patch_size": "patch_size",
    "patch_overlap": "patch_overlap",
    "log_root": "log_folder",
    "train.epochs": "epochs",
    "epochs": "epochs",
    "train.lr": "learning_rate",
    "train.preload_images": "preload",
    "preload_images": "preload",
    "train.augmentations": "augmentations",
    "train.root_dir": "patches",
    "seed": "seed",
    "monitor": "monitor",
    "patience": "patience",
    "validation.share": "validation",
    "negatives": "negatives",
    "freeze": "freeze",
}
_EXTRA_KEYS = {
    "score_thresh": "score_threshold",
    "nms_thresh": "nms_threshold",
    "train.optimizer": "optimizer",
    "train.weight_decay": "weight_decay",
    "train.fast_dev_run": "fast_dev_run",
    "train.csv_file": "train_csv",
    "validation.csv_file": "validation_csv",
    "validation.root_dir": "validation_root",
}
_SWITCHES = ("preload", "freeze", "fast_dev_run")
_TEXTS = ("device", "log_folder", "monitor", "patches", "train_csv", "validation_csv", "validation_root")
_DEVICES = {"gpu": "cuda"}  # Lightning's name


@dataclass(frozen=True)
class Extras:
    """Settings that have no parameter of their own; None: as the model or its architecture says."""

    score_threshold: float | None = None
    nms_threshold: float | None = None
    optimizer: str | None = None
    weight_decay: float | None = None
    fast_dev_run: bool = False
    train_csv: str = ""
    validation_csv: str = ""
    validation_root: str = ""

    def __post_init__(self) -> None:
        for name in ("score_threshold", "nms_threshold", "weight_decay"):
            value = getattr(self, name)
            if value is not None and not (_is_number(value) and 0 <= value <= 1):
                raise InputError(f"Configuration: {name} is {value!r}, but must be a number from 0 to 1.")
        if self.optimizer not in (None, "sgd", "adamw"):
            raise InputError(f"Configuration: optimizer is {self.optimizer!r}, but must be sgd or adamw.")


def apply_config(job: FineTuneJob) -> tuple[FineTuneJob, Extras]:
    """The job with ``job.config`` laid over it, and what the configuration says beyond the job.

    Raises:
        InputError: the file or text cannot be read, a key is unknown, or a value cannot work.
    """
    changes: dict[str, Any] = {}
    extras: dict[str, Any] = {}
    for key, value in _flat(_read(job.config)).items():
        if value is None:
            continue
        if key in _EXTRA_KEYS:
            extras[_EXTRA_KEYS[key]] = value
        elif key in _JOB_KEYS:
            changes[_JOB_KEYS[key]] = value
        else:
            known = ", ".join(sorted({*_JOB_KEYS, *_EXTRA_KEYS}))
            raise InputError(f"Configuration key '{key}' is not known.", f"Known are: {known}.")
    for name, value in {**changes, **extras}.items():
        if name in _SWITCHES and not isinstance(value, bool):
            raise InputError(f"Configuration: {name} is {value!r}, but must be true or false.")
        if name in _TEXTS and not isinstance(value, str):
            raise InputError(f"Configuration: {name} is {value!r}, but must be text.")
    if "device" in changes:
        changes["device"] = _DEVICES.get(changes["device"], changes["device"])
    if "augmentations" in changes:
        changes["augmentations"] = _augmentations(changes["augmentations"])
    return replace(job, **changes, config=""), Extras(**extras)


def _read(text: str) -> Mapping[str, Any]:
    text = text.strip()
    if not text:
        return {}
    if "=" not in text or _is_file(text):
        try:
            text = Path(text).read_text(encoding="utf-8")
        except (OSError, ValueError) as error:
            raise InputError(
                f"Configuration '{text}' is neither a file that can be read nor key=value pairs: {error}."
            ) from error
        return _yaml(text)
    pairs: dict[str, Any] = {}
    for pair in text.split():
        key, equals, value = pair.partition("=")
        if not equals or not key:
            raise InputError(f"Configuration: '{pair}' is not a key=value pair.", "Write, for example, train.lr=0.001.")
        pairs[key] = _scalar(value)
    return pairs


def _yaml(text: str) -> Mapping[str, Any]:
    try:
        data = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise InputError(f"The configuration is not YAML: {error}.") from error
    if not isinstance(data, Mapping):
        raise InputError("The configuration file holds no keys.")
    return data


def _scalar(value: str) -> Any:
    try:
        found = yaml.safe_load(value)
    except yaml.YAMLError as error:
        raise InputError(f"Configuration value '{value}' cannot be read: {error}.") from error
    if isinstance(found, str):  # YAML 1.1 reads 1e-3 as text
        try:
            return float(found)
        except ValueError:
            return found
    return found


def _flat(data: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for key, value in data.items():
        if isinstance(value, Mapping):
            flat.update(_flat(value, f"{prefix}{key}."))
        else:
            flat[f"{prefix}{key}"] = value
    return flat


def _augmentations(value: Any) -> tuple[str, ...]:
    names = value.split(",") if isinstance(value, str) else value
    if not isinstance(names, list | tuple):
        raise InputError(f"Configuration: augmentations must be names of: {', '.join(AUGMENTATIONS)}.")
    return tuple(str(name).strip() for name in names if str(name).strip())


def _is_file(text: str) -> bool:
    try:
        return Path(text).is_file()
    except (OSError, ValueError):  # too long for a path, or with characters that no path has
        return False


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
