"""Configuration of a fine-tuning job: values that replace its parameters, and further settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..common.errors import InputError
from ..common.jobs import AUGMENTATIONS, FineTuneJob
from ..common.messages import Message
from ..model.architectures import DEEPFOREST
from ..model.hub import RELEASE
from ..model.schedules import PLATEAU, PLATEAU_PARAMS, WARMUP_COSINE, Schedule
from .config_reading import flatten, read_settings
from .key_table import KEYS, ignored_key
from .script_config import checked_schedule, class_names

__all__ = ["Extras", "apply_config"]


@dataclass(frozen=True)
class Extras:
    """Settings of a configuration that are not parameters of :class:`FineTuneJob`.

    :data:`KEYS` describes the fields that are an ``extra`` of a key; None means "not set". The others are these.

    Attributes:
        labels: class names in the order of their numbers; empty for those of the annotations.
        num_classes: number of classes, if only the number is set.
        schedule: learning-rate schedule; None for the architecture's.
        train_augmentations: replaces the job's augmentations, see :mod:`model.augment`.
        model: model to start from, name or name@revision; empty for the job's.
        notes: keys of a file that were ignored because they are unknown or not supported.
    """

    score_threshold: float | None = None
    nms_threshold: float | None = None
    optimizer: str | None = None
    weight_decay: float | None = None
    momentum: float = 0.9
    betas: Sequence[float] = (0.9, 0.999)
    fast_dev_run: bool | int = False
    train_csv: str = ""
    validation_csv: str = ""
    validation_root: str = ""
    devices: int | str | None = None
    nodes: int = 1
    labels: tuple[str, ...] = ()
    num_classes: int | None = None
    schedule: Schedule | None = None
    match_iou: float = 0.4
    metrics_every: int = 1
    plateau_target: str = "val_loss"
    snapshots: bool = False
    train_augmentations: Any | None = None
    validation_augmentations: Any | None = None
    validation_preload: bool | None = None
    model: str = ""
    architecture: str = ""
    notes: tuple[Message, ...] = ()

    @property
    def processes(self) -> int:
        """Number of training processes on each machine, one per device; 1 if no number is set."""
        return self.devices if isinstance(self.devices, int) else 1


def apply_config(job: FineTuneJob) -> tuple[FineTuneJob, Extras]:
    """Apply the configuration of a job, which takes precedence over its parameters.

    A key without a value is ignored, and so are, with a note, unknown and unsupported keys of a file, because other
    versions of DeepForest have other keys. In a file, values that DeepForest writes into every file and that would undo
    a choice of the user are ignored too: accelerator and devices "auto", log_root "./lightning_logs",
    val_accuracy_interval 20, architecture "retinanet", revision "main", and the name of the released model if the job
    has another model.

    Args:
        job: the job.

    Returns:
        The job without its configuration, and the settings that are not parameters of the job.

    Raises:
        InputError: the file or text cannot be read, a key is unknown, or a value is not allowed.
    """
    source, from_file = read_settings(job.config)
    values: dict[str, Any] = {}
    notes: list[Message] = []

    def ignore(error: InputError) -> None:
        notes.append(ignored_key(error))

    for name, given in flatten(source, ignore=ignore if from_file else None):
        key = KEYS[name]
        if key.scope == "script":
            error = InputError("Configuration key '{name}' is supported in scripts only.", "Remove it.", name=name)
            if not from_file:
                raise error
            if given not in (None, key.default):
                ignore(error)
            continue
        if given is None or (given == "" and name != "train.augmentations"):
            continue
        value = key.read(given)
        if value is not None and not key.unsupported and not (from_file and value in key.unset):
            values[name] = value
    changes = {KEYS[name].job: value for name, value in values.items() if KEYS[name].job}
    extras = {KEYS[name].extra: value for name, value in values.items() if KEYS[name].extra}
    if changes.get("device") == "gpu":  # Lightning's name
        changes["device"] = "cuda"
    if extras.get("architecture") == "retinanet":
        extras["architecture"] = DEEPFOREST
    if from_file and job.model and values.get("model.name") == RELEASE:
        del values["model.name"]
    name, revision = values.get("model.name", ""), values.get("model.revision")
    if revision and not name:
        raise InputError("Configuration key 'model.revision' is set, but 'model.name' is not.", "Set both.")
    extras["model"] = f"{name}@{revision}" if revision else name
    extras["labels"] = class_names(values.get("label_dict"), values.get("num_classes"))
    extras["num_classes"] = len(extras["labels"]) or values.get("num_classes")
    extras["schedule"] = _job_schedule(values)
    if "train.augmentations" in values:
        wanted = values["train.augmentations"]
        if isinstance(wanted, list) and all(isinstance(one, str) and one in AUGMENTATIONS for one in wanted):
            changes["augmentations"] = tuple(wanted)
        else:
            extras["train_augmentations"] = wanted
    extras["notes"] = tuple(notes)
    changed = replace(job, **changes, config="")
    if extras["schedule"] is not None:
        extras["schedule"].check(changed.epochs)
    return changed, Extras(**extras)


def _job_schedule(values: Mapping[str, Any]) -> Schedule | None:
    """Return the schedule; None if it is not set. Non-default parameters of ReduceLROnPlateau select that type."""
    start = "train.scheduler.params."
    params = {name.removeprefix(start): value for name, value in values.items() if name.startswith(start)}
    kind, warmup = values.get("train.scheduler.type"), values.get("train.scheduler.warmup_steps")
    if kind is None and any(params.get(name, value) != value for name, value in PLATEAU_PARAMS.items()):
        kind = PLATEAU
    if kind is None and warmup is None:
        return None
    kind = kind or WARMUP_COSINE
    return checked_schedule(kind, params, warmup, values.get("validation.lr_plateau_target", "val_loss"))
