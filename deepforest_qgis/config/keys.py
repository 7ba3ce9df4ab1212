"""DeepForest's configuration: every key in one table, for scripts (:class:`Config`) and for fine-tuning jobs.

Files are YAML, pairs are ``key=value``; nothing in them is evaluated. Each key is either honoured, or without meaning
here (then any value but DeepForest's own default is refused, with the reason), or unknown and refused by name, so no
setting is ignored in silence. ``docs/configuration.md`` shows the table.
"""

from __future__ import annotations

import copy
import difflib
import math
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from numbers import Integral, Real
from pathlib import Path
from typing import Any

from ..common.errors import InputError
from ..common.jobs import AUGMENTATIONS, MONITORS, FineTuneJob
from ..files.safe_parsing import parse_yaml, read_text, shown
from ..model.architectures import DEEPFOREST, SMALL
from ..model.schedules import PARAMS, PLATEAU, PLATEAU_PARAMS, TYPES, WARMUP_COSINE, Schedule, schedule_type

__all__ = ["KEYS", "Config", "Extras", "Key", "Kind", "apply_config", "class_names", "load_config", "schedule_of"]

RELEASE = "weecology/deepforest-tree"
BETTER_HIGH = ("box_f1", "box_recall", "box_precision", "mAP")
BETTER_LOW = ("val_loss", "val_classification", "val_bbox_regression", "train_loss")


# -- kinds of values ---------------------------------------------------------------------------


@dataclass(frozen=True)
class Kind:
    """What a value must be, in words, and a function that returns it as plain data or raises ValueError.

    ``raw``: in ``key=value`` pairs the text counts as it stands instead of being read as YAML.
    """

    words: str
    read: Callable[[Any], Any]
    raw: bool = False


def _as_number(value: Any) -> float:
    if isinstance(value, str):  # YAML 1.1 takes 1e-3 for text
        value = float(value)
    if isinstance(value, bool) or not isinstance(value, Real) or not math.isfinite(value):
        raise ValueError
    return float(value)


def _as_whole(value: Any) -> int:
    if isinstance(value, str):
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, Integral):
        raise ValueError
    return int(value)


def _within(value: float, least: float, most: float) -> None:
    if not least <= value <= most:
        raise ValueError


def _number(least: float, most: float = math.inf) -> Kind:
    def read(value: Any) -> float:
        number = _as_number(value)
        _within(number, least, most)
        return number

    return Kind(f"a number of at least {least:g}" + (f" and at most {most:g}" if most < math.inf else ""), read)


def _whole(least: int) -> Kind:
    def read(value: Any) -> int:
        number = _as_whole(value)
        _within(number, least, math.inf)
        return number

    return Kind(f"a whole number of at least {least}", read)


def _choice(*names: str) -> Kind:
    def read(value: Any) -> str:
        if not isinstance(value, str) or value not in names:
            raise ValueError
        return value

    return Kind(f"one of: {', '.join(names)}", read, raw=True)


def _read_switch(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError
    return value


def _read_text(value: Any) -> str:
    if not isinstance(value, str | os.PathLike):
        raise ValueError
    return os.fspath(value) if isinstance(os.fspath(value), str) else os.fsdecode(value)


def _read_devices(value: Any) -> int | str:
    if value == "auto":
        return "auto"
    number = _as_whole(value)
    _within(number, 1, math.inf)
    return number


def _read_fast(value: Any) -> bool | int:
    if isinstance(value, bool):
        return value
    number = _as_whole(value)
    _within(number, 0, math.inf)
    return number


def _read_labels(value: Any) -> dict[str, int] | None:
    if not isinstance(value, Mapping):
        raise ValueError
    labels = {name: _as_whole(number) for name, number in value.items()}
    if sorted(labels.values()) != list(range(len(labels))) or not all(isinstance(name, str) for name in labels):
        raise ValueError
    return labels or None  # DeepForest's schema writes "not set" as {}


def _read_milestones(value: Any) -> list[int]:
    if isinstance(value, str) or not isinstance(value, Sequence):
        raise ValueError
    found = [_as_whole(epoch) for epoch in value]
    if not found or min(found) < 1:
        raise ValueError
    return sorted(found)


def _read_augmentations(value: Any) -> Any:
    """A list as given, in plain data, or the path of a file; what the names mean is for model.augment to say."""
    if isinstance(value, str | os.PathLike):
        text = _read_text(value)
        if text.lower().endswith((".json", ".yaml", ".yml")):
            return text
        value = [name.strip() for name in text.split(",") if name.strip()]
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
            "Configuration key 'architecture' is 'DeformableDetr', which this project does not have.",
            f"Use retinanet (DeepForest's), {DEEPFOREST} or {SMALL}.",
        )
    if value not in ("retinanet", DEEPFOREST, SMALL):
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


SWITCH = Kind("true or false", _read_switch)
TEXT = Kind("text", _read_text, raw=True)
SHARE = _number(0, 1)
AUGMENTATION = Kind(
    f"a list of names ({', '.join(AUGMENTATIONS)}, or DeepForest's and albumentations' class names, each alone or with "
    "its parameters as in {HorizontalFlip: {p: 0.5}}), or the path of an albumentations file",
    _read_augmentations,
)


# -- the table ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Key:
    """One setting.

    ``optional``: may be None, "not set". ``job``, ``extra``: the field of the fine-tuning job or of :class:`Extras`
    that takes it. ``unset``: values that, in a file, count as not set for a job, because DeepForest writes them into
    every file. ``scope``: "script" or "job" where it means something for one of them alone. ``useless``: why it has
    no meaning here.
    """

    name: str
    default: Any
    kind: Kind
    meaning: str
    optional: bool = False
    job: str = ""
    extra: str = ""
    unset: tuple[Any, ...] = ()
    scope: str = ""
    useless: str = ""

    def read(self, value: Any) -> Any:
        """The value as plain data. Raises InputError."""
        if self.useless:
            if value in (None, "", [], {}, self.default):
                return copy.deepcopy(self.default)
            raise InputError(f"Configuration key '{self.name}' has no meaning here: {self.useless}.", "Leave it out.")
        if value is None and self.optional:
            return None
        try:
            return self.kind.read(value)
        except InputError:
            raise
        except (ValueError, TypeError, OverflowError):
            raise InputError(
                f"Configuration key '{self.name}' is {shown(value)}, but must be {self.kind.words}."
            ) from None


_ANY = Kind("", copy.deepcopy)
_NO_CROPS = "there is no second model that classifies cut-out crowns; classes come from the detector itself"
_FILES = "files are named where they are used"


def _useless(name: str, default: Any, reason: str) -> Key:
    return Key(name, default, _ANY, "", optional=True, useless=reason)


def _params(section: str) -> Iterator[tuple[str, Any]]:
    return ((f"{section}.scheduler.params.{name}", value) for name, value in PARAMS.items())


def _param(name: str, kind: Kind, meaning: str) -> Key:
    return Key(f"train.scheduler.params.{name}", PARAMS[name], kind, meaning)


# DeepForest 2.1.0's keys, values and order (its conf/config.yaml), then ours. One default is another: see
# validation.val_accuracy_interval.
_TABLE = (
    Key("workers", 0, _whole(0), "Processes that load images; 0: none beside the main one.", job="workers"),
    Key("devices", "auto", Kind("a whole number of at least 1, or auto", _read_devices),
        "How many devices train together.", extra="devices", unset=("auto",)),
    Key("accelerator", "auto", _choice("auto", "cpu", "gpu", "cuda", "mps"), "Kind of device.",
        job="device", unset=("auto",)),
    Key("batch_size", 1, _whole(1), "Images in a training step.", job="batch_size"),
    Key("architecture", "retinanet", Kind(f"one of: retinanet, {DEEPFOREST}, {SMALL}", _read_architecture, raw=True),
        "The network; retinanet is DeepForest's.", extra="architecture", unset=("retinanet",)),
    Key("nms_thresh", 0.05, SHARE, "IoU above which the weaker of two boxes of a window is dropped.",
        extra="nms_threshold"),
    Key("score_thresh", 0.1, SHARE, "Least score of a crown.", extra="score_threshold"),
    Key("model.name", RELEASE, TEXT, "Model to start from: a hub repository, a file or a folder; empty: a network that "
        "has seen no crowns.", optional=True),
    Key("model.revision", "main", TEXT, "Revision of the hub repository.", optional=True, unset=("main",)),
    Key("label_dict", None, Kind("class names with numbers from 0, each once", _read_labels),
        "Classes and their numbers; empty: those of the model or the annotations.", optional=True),
    Key("num_classes", None, _whole(1), "Count of the classes; must agree with label_dict where both are given.",
        optional=True),
    _useless("path_to_raster", None, _FILES),
    Key("patch_size", 400, _whole(32), "Side of the square windows, in pixels.", job="patch_size"),
    Key("patch_overlap", 0.05, _number(0, 0.95), "Overlap of neighbouring windows, as a share of their side.",
        job="patch_overlap"),
    _useless("annotations_xml", None, _FILES),
    _useless("rgb_dir", None, _FILES),
    _useless("path_to_rgb", None, _FILES),
    # A relative folder of DeepForest's would lie wherever the engine was started.
    Key("log_root", "./lightning_logs", TEXT, "Folder for the logs.", job="log_folder",
        unset=("./lightning_logs", "./")),
    Key("train.csv_file", None, TEXT, "Table of training annotations.", optional=True, extra="train_csv"),
    Key("train.root_dir", None, TEXT, "Folder of the training images; empty: that of the table.", optional=True,
        job="patches"),
    Key("train.lr", 0.001, _number(1e-8, 10), "Learning rate.", job="learning_rate"),
    Key("train.augmentations", [{"HorizontalFlip": {"p": 0.5}}], AUGMENTATION, "How training images are varied.",
        optional=True),
    Key("train.scheduler.type", None,
        Kind(f"one of: {', '.join(TYPES)}", lambda value: schedule_type(_read_text(value)), raw=True),
        "How the learning rate changes; empty: ReduceLROnPlateau in scripts, warmup_cosine in fine-tuning jobs.",
        optional=True),
    _param("T_max", _whole(1), "cosine: epochs until the least rate."),
    _param("eta_min", _number(0), "cosine: the least rate."),
    _param("lr_lambda", Kind("an expression of epoch, such as 0.95 ** epoch", _read_expression, raw=True),
           "lambdaLR, multiplicativeLR: factor of the rate (of the last rate), from numbers, epoch, + - * / // % **, "
           "parentheses, min and max."),
    _param("step_size", _whole(1), "stepLR: epochs between two changes."),
    _param("gamma", _number(0, 10), "stepLR, multistepLR, exponentialLR: factor of a change."),
    _param("milestones", Kind("a list of whole numbers of at least 1", _read_milestones),
           "multistepLR: epochs after which the rate changes."),
    _param("mode", _choice("min", "max"), "ReduceLROnPlateau: max where a higher figure is better."),
    _param("factor", Kind("a number above 0 and below 1", _read_factor), "ReduceLROnPlateau: factor of a change."),
    _param("patience", _whole(0), "ReduceLROnPlateau: epochs without improvement that are tolerated."),
    _param("threshold", _number(0), "ReduceLROnPlateau: least improvement that counts."),
    _param("threshold_mode", _choice("rel", "abs"), "ReduceLROnPlateau: whether threshold is a share or a difference."),
    _param("cooldown", _whole(0), "ReduceLROnPlateau: epochs after a change in which nothing is counted."),
    _param("min_lr", _number(0), "ReduceLROnPlateau: the least rate."),
    _param("eps", _number(0), "ReduceLROnPlateau: a smaller change of the rate is not made."),
    Key("train.epochs", 1, _whole(1), "How often training sees every image.", job="epochs"),
    Key("train.fast_dev_run", False, Kind("true, false, or a whole number of at least 0", _read_fast),
        "A trial with one batch (or so many), to test the settings.", extra="fast_dev_run"),
    Key("train.preload_images", False, SWITCH, "Keep all training images in memory.", job="preload"),
    Key("validation.csv_file", None, TEXT, "Table of validation annotations.", optional=True, extra="validation_csv"),
    Key("validation.root_dir", None, TEXT, "Folder of the validation images; empty: that of the table.",
        optional=True, extra="validation_root"),
    Key("validation.preload_images", False, SWITCH, "Keep all validation images in memory.",
        extra="validation_preload"),
    _useless("validation.size", None, "every validation image is measured"),
    Key("validation.lr_plateau_target", "val_loss", _choice(*BETTER_LOW, *BETTER_HIGH),
        "Figure that ReduceLROnPlateau follows; without validation it follows train_loss.", extra="plateau_target"),
    Key("validation.iou_threshold", 0.4, _number(0.01, 1), "IoU from which a crown counts as found.",
        extra="match_iou"),
    # DeepForest measures every 20 epochs, so that a training of 10 logs nothing and no best epoch can be chosen.
    Key("validation.val_accuracy_interval", 1, _whole(1), "Epochs from one measurement of precision and recall to the "
        "next.", extra="metrics_every", unset=(20,)),
    Key("validation.augmentations", None, AUGMENTATION, "How validation images are varied.", optional=True,
        extra="validation_augmentations"),
    _useless("predict.pin_memory", False, "the engine decides how images reach the device"),
    _useless("cropmodel.batch_size", 4, _NO_CROPS),
    _useless("cropmodel.num_workers", 0, _NO_CROPS),
    _useless("cropmodel.lr", 0.0001, _NO_CROPS),
    _useless("cropmodel.scheduler.type", PLATEAU, _NO_CROPS),
    *(_useless(name, {"factor": 0.5, "patience": 5}.get(name.rpartition(".")[2], value), _NO_CROPS)
      for name, value in _params("cropmodel")),
    _useless("cropmodel.balance_classes", False, _NO_CROPS),
    _useless("cropmodel.resize", [224, 224], _NO_CROPS),
    _useless("cropmodel.expand", 0, _NO_CROPS),
    # Of DeepForest 1.x
    Key("save-snapshot", False, SWITCH, "Keep a checkpoint of every epoch.", extra="snapshots"),
    # Ours
    Key("train.scheduler.warmup_steps", None, _whole(0), "Steps over which the learning rate grows from nearly "
        "nothing; empty: 5 % of all, at most 200, for warmup_cosine, 0 for the others.", optional=True),
    Key("train.optimizer", None, _choice("sgd", "adamw"), "Optimizer; empty: the network's own.", optional=True,
        extra="optimizer"),
    Key("train.weight_decay", None, SHARE, "Weight decay of the optimizer; empty: the network's own.", optional=True,
        extra="weight_decay"),
    Key("compatible", False, SWITCH, "Find crowns exactly as DeepForest 2.1.0 does.", scope="script"),
    Key("seed", 1, _whole(0), "Start of all random numbers.", job="seed", scope="job"),
    Key("freeze", False, SWITCH, "Leave the backbone as it is.", job="freeze", scope="job"),
    Key("negatives", 0.0, _number(0, 10), "Empty patches, as a share of those with crowns.", job="negatives",
        scope="job"),
    Key("monitor", "box_f1", _choice(*MONITORS), "Figure that decides which epoch's weights are kept.",
        job="monitor", scope="job"),
    Key("patience", 0, _whole(0), "Epochs without improvement after which training stops; 0: never.", job="patience",
        scope="job"),
    Key("validation.share", 0.2, _number(0, 0.9), "Share of the patches that is held out to measure.",
        job="validation", scope="job"),
)  # fmt: skip
KEYS: Mapping[str, Key] = {key.name: key for key in _TABLE}

# Names of DeepForest 1.x and of the training guide, and one that Python can write as an attribute.
_ALIASES = {
    "epochs": "train.epochs",
    "preload_images": "train.preload_images",
    "save_snapshot": "save-snapshot",
    "retinanet.score_thresh": "score_thresh",
    "retinanet.nms_thresh": "nms_thresh",
}
_OLD_SECTION = "retinanet"  # 1.x kept the two thresholds in it
_SECTIONS = {".".join(parts[:count]) for parts in (name.split(".") for name in KEYS) for count in range(1, len(parts))}
_SCOPES = {"script": "for scripts", "job": "for fine-tuning jobs"}


class _UnknownKey(InputError, KeyError, AttributeError):
    """A key that there is not, whichever way it was asked for."""

    @property
    def kind(self) -> str:
        return InputError.__name__


def _unknown(name: str) -> _UnknownKey:
    known = [key.name for key in _TABLE if not key.useless]
    leaf = name.rpartition(".")[2]
    same = [other for other in known if other.rpartition(".")[2] == leaf]
    near = same[:1] or difflib.get_close_matches(name, [*known, *_ALIASES], 1, 0.7)
    hint = f"Did you mean '{near[0]}'?" if near else f"Known are: {', '.join(known)}."
    return _UnknownKey(f"Configuration key '{name}' is not known.", hint)


# -- for scripts -------------------------------------------------------------------------------


class Config(dict[str, Any]):
    """The settings of a script: ``config["train"]["lr"]``, ``config.train.lr`` and ``config["train.lr"]`` are one.

    A dictionary whose keys are given: they are checked by name, type and range when set, and can neither be added nor
    removed. ``section``: this is the part of the configuration with that name. DeepForest 1.x's names work as well.

    Raises:
        InputError: a value that cannot work; for an unknown key it is also a KeyError and an AttributeError.
    """

    __slots__ = ("_section",)
    _section: str

    def __init__(self, values: Mapping[str, Any] | None = None, section: str = "") -> None:
        super().__init__()
        object.__setattr__(self, "_section", section)
        start = f"{section}." if section else ""
        for key in _TABLE:
            if not key.name.startswith(start) or key.scope == "job":
                continue
            name, *rest = key.name.removeprefix(start).split(".")
            if not rest:
                super().__setitem__(name, copy.deepcopy(key.default))
            elif not super().__contains__(name):
                super().__setitem__(name, Config(section=start + name))
        self.update(values or {})

    def _place(self, name: object) -> tuple[Config, str, str]:
        """The section that holds a key, its name there and its full name."""
        full = f"{self._section}.{name}" if self._section else str(name)
        full = _ALIASES.get(full, full)
        if full in KEYS and KEYS[full].scope == "job":
            raise _UnknownKey(f"Configuration key '{full}' is {_SCOPES['job']} only.", "Leave it out.")
        if full not in KEYS and full not in _SECTIONS:
            raise _unknown(full)
        holder = self
        *sections, leaf = full.removeprefix(f"{self._section}.").split(".")
        for section in sections:
            holder = dict.__getitem__(holder, section)
        return holder, leaf, full

    def __getitem__(self, name: str) -> Any:
        if name == _OLD_SECTION and not self._section:
            return self
        holder, leaf, _ = self._place(name)
        return dict.__getitem__(holder, leaf)

    def __setitem__(self, name: str, value: Any) -> None:
        if name == _OLD_SECTION and not self._section:
            self.update(value)
            return
        holder, leaf, full = self._place(name)
        if full in KEYS:
            dict.__setitem__(holder, leaf, KEYS[full].read(value))
        elif isinstance(value, Mapping):
            dict.__getitem__(holder, leaf).update(value)
        else:
            raise InputError(f"Configuration key '{full}' is a section, so {shown(value)} cannot be its value.")

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # asked for by copy, pickle and the like
            raise AttributeError(name)
        return self[name]

    def __setattr__(self, name: str, value: Any) -> None:
        self[name] = value

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self.get(name, self) is not self

    def get(self, name: str, default: Any = None) -> Any:
        try:
            return self[name]
        except KeyError:
            return default

    def setdefault(self, name: str, default: Any = None) -> Any:
        return self[name]

    def update(self, *values: Mapping[str, Any] | Iterable[tuple[str, Any]], **named: Any) -> None:  # type: ignore[override]
        for name, value in dict(*values, **named).items():
            self[name] = value

    def __ior__(self, values: Any) -> Config:  # type: ignore[override,misc]
        self.update(values)
        return self

    def _keep(self, *names: Any) -> Any:
        raise InputError("Keys of the configuration cannot be removed.", "Set the key to None or to its default.")

    __delitem__ = __delattr__ = pop = popitem = clear = _keep

    def copy(self) -> Config:
        return copy.deepcopy(self)

    def to_dict(self) -> dict[str, Any]:
        """Plain nested data, a copy."""
        return {
            name: value.to_dict() if isinstance(value, Config) else copy.deepcopy(value) for name, value in self.items()
        }

    def __reduce__(self) -> tuple[Any, ...]:
        return Config, (self.to_dict(), self._section)


def load_config(
    source: str | os.PathLike[str] | Mapping[str, Any] | None = None,
    overrides: Mapping[str, Any] | str | None = None,
) -> Config:
    """The settings for a script: our defaults, ``source`` over them, ``overrides`` over both.

    ``source``: a YAML file, ``key=value`` pairs or a (nested) mapping. ``overrides``: a mapping, nested or with dotted
    keys, or pairs. A key without a value leaves the default, unless "not set" is a value of its own.

    Raises:
        InputError: the file or text cannot be read, a key is unknown or a value cannot work.
    """
    config = Config()
    for part in (source, overrides):
        if part is None:
            continue
        data = part if isinstance(part, Mapping) else _read(os.fspath(part))[0]
        for name, value in _flat(data):
            if value is not None or KEYS[name].optional:
                config[name] = value
    return config


def schedule_of(config: Config) -> Schedule:
    """The learning-rate schedule of a script. Raises InputError."""
    given = config.train.scheduler
    return _schedule(
        given.type or PLATEAU, given.params.to_dict(), given.warmup_steps, config.validation.lr_plateau_target
    )


def _schedule(kind: str, params: Mapping[str, Any], warmup_steps: int | None, target: str) -> Schedule:
    schedule = Schedule(kind, params, warmup_steps)
    wanted = "max" if target in BETTER_HIGH else "min"
    if schedule.type == PLATEAU and schedule.params["mode"] != wanted:
        raise InputError(
            f"Configuration key 'train.scheduler.params.mode' is '{schedule.params['mode']}', so the learning rate "
            f"would fall when {target} gets better.",
            f"Set it to {wanted}.",
        )
    return schedule


def class_names(label_dict: Mapping[str, int] | None, num_classes: int | None = None) -> tuple[str, ...]:
    """The classes in the order of their numbers; none where they are not set.

    Raises:
        InputError: the count is another one.
    """
    names = tuple(sorted(label_dict, key=label_dict.__getitem__)) if label_dict else ()
    if names and num_classes not in (None, len(names)):
        raise InputError(
            f"Configuration key 'num_classes' is {num_classes}, but 'label_dict' names {len(names)}: "
            f"{', '.join(names)}.",
            "Make them agree, or leave num_classes out.",
        )
    return names


# -- for jobs ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Extras:
    """Settings that have no parameter of their own.

    ``score_threshold``, ``nms_threshold``, ``optimizer``, ``weight_decay``, ``schedule`` None: as the model or its
    architecture says. ``train_csv``, ``validation_csv``, ``validation_root``: as DeepForest's csv_file and root_dir.
    ``devices``: how many, "auto" or None where nothing was said. ``labels``: classes in order, empty: those of the
    annotations; ``num_classes``: their count where only that was given. ``match_iou``: IoU from which a crown counts as
    found. ``metrics_every``: epochs. ``plateau_target``: the figure a plateau schedule follows. ``snapshots``: keep a
    checkpoint of every epoch. ``train_augmentations``: in place of the job's, as given, for model.augment; likewise for
    validation. ``validation_preload`` None: as the job says for training. ``model``: name or name@revision to start
    from, empty: the job's. ``architecture``: what that model must be, empty: anything.
    """

    score_threshold: float | None = None
    nms_threshold: float | None = None
    optimizer: str | None = None
    weight_decay: float | None = None
    fast_dev_run: bool | int = False
    train_csv: str = ""
    validation_csv: str = ""
    validation_root: str = ""
    devices: int | str | None = None
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

    @property
    def processes(self) -> int:
        """How many devices train together, each with a process of its own; one unless a number was given."""
        return self.devices if isinstance(self.devices, int) else 1


def apply_config(job: FineTuneJob) -> tuple[FineTuneJob, Extras]:
    """The job with ``job.config`` laid over it, and what the configuration says beyond the job.

    What the configuration says has the last word; a key without a value says nothing. In a file, neither do values
    that DeepForest writes into every file and that would undo a choice of the user by accident: accelerator and devices
    "auto", log_root "./lightning_logs", val_accuracy_interval 20, architecture "retinanet", revision "main", and the
    name of the released model where the job names another.

    Raises:
        InputError: the file or text cannot be read, a key is unknown, or a value cannot work.
    """
    source, from_file = _read(job.config)
    values: dict[str, Any] = {}
    for name, given in _flat(source):
        key = KEYS[name]
        if key.scope == "script":
            raise InputError(f"Configuration key '{name}' is {_SCOPES['script']} only.", "Leave it out.")
        if given is None or (given == "" and name != "train.augmentations"):
            continue
        value = key.read(given)
        if value is not None and not key.useless and not (from_file and value in key.unset):
            values[name] = value
    changes = {KEYS[name].job: value for name, value in values.items() if KEYS[name].job}
    extras = {KEYS[name].extra: value for name, value in values.items() if KEYS[name].extra}
    if changes.get("device") == "gpu":  # Lightning's name
        changes["device"] = "cuda"
    if extras.get("architecture") == "retinanet":
        extras["architecture"] = DEEPFOREST
    if from_file and job.model and values.get("model.name") == RELEASE:
        del values["model.name"]
    extras["model"] = _model(values)
    extras["labels"] = class_names(values.get("label_dict"), values.get("num_classes"))
    extras["num_classes"] = len(extras["labels"]) or values.get("num_classes")
    extras["schedule"] = _job_schedule(values)
    if "train.augmentations" in values:
        wanted = values["train.augmentations"]
        if isinstance(wanted, list) and all(isinstance(one, str) and one in AUGMENTATIONS for one in wanted):
            changes["augmentations"] = tuple(wanted)
        else:
            extras["train_augmentations"] = wanted
    changed = replace(job, **changes, config="")
    if extras["schedule"] is not None:
        extras["schedule"].check(changed.epochs)
    return changed, Extras(**extras)


def _model(values: Mapping[str, Any]) -> str:
    name, revision = values.get("model.name", ""), values.get("model.revision")
    if revision and not name:
        raise InputError("Configuration key 'model.revision' is set, but 'model.name' is not.", "Set both.")
    return f"{name}@{revision}" if revision else name


def _job_schedule(values: Mapping[str, Any]) -> Schedule | None:
    """None where nothing was said; parameters of ReduceLROnPlateau alone, if not the default, ask for it."""
    start = "train.scheduler.params."
    params = {name.removeprefix(start): value for name, value in values.items() if name.startswith(start)}
    kind, warmup = values.get("train.scheduler.type"), values.get("train.scheduler.warmup_steps")
    if kind is None:
        if any(params.get(name, value) != value for name, value in PLATEAU_PARAMS.items()):
            kind = PLATEAU
        elif warmup is not None:
            kind = WARMUP_COSINE
        else:
            return None
    return _schedule(kind, params, warmup, values.get("validation.lr_plateau_target", "val_loss"))


# -- reading -----------------------------------------------------------------------------------

# A pair begins at "key=" after a space or a new line, so values may hold spaces.
_PAIR = re.compile(r"(?:^|(?<=\s))([A-Za-z_][\w.\-]*)=(?!=)")


def _read(text: str) -> tuple[Mapping[str, Any], bool]:
    """The settings in a file or in pairs, and whether it was a file."""
    text = text.strip()
    if not text:
        return {}, False
    if "=" not in text or _is_file(text):
        try:
            content = read_text(text)
        except (OSError, ValueError) as error:
            raise InputError(
                f"Configuration '{text}' is neither a file that can be read nor key=value pairs: {error}."
            ) from error
        return _yaml(content, text), True
    starts = list(_PAIR.finditer(text))
    before = text[: starts[0].start()] if starts else text
    if before.strip():
        raise InputError(
            f"Configuration: '{before.strip()}' is not a key=value pair.", "Write, for example, train.lr=0.001."
        )
    ends = [start.start() for start in starts[1:]] + [len(text)]
    return {
        start[1]: _scalar(start[1], text[start.end() : end].strip()) for start, end in zip(starts, ends, strict=True)
    }, False


def _yaml(content: str, path: str) -> Mapping[str, Any]:
    try:
        data = parse_yaml(content)
    except ValueError as error:
        raise InputError(f"The configuration '{path}' is not YAML: {error}.") from error
    if not isinstance(data, Mapping):
        raise InputError(f"The configuration file '{path}' holds no keys.")
    return data


def _scalar(name: str, text: str) -> Any:
    key = KEYS.get(_ALIASES.get(name, name))
    if key is not None and key.kind.raw:
        return text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"" else text
    try:
        return parse_yaml(text)
    except ValueError as error:
        raise InputError(f"Configuration value '{text}' of key '{name}' cannot be read: {error}.") from error


def _flat(data: Mapping[str, Any], section: str = "") -> Iterator[tuple[str, Any]]:
    """Full names of keys, by their present names, with values that are still to be checked. Raises InputError."""
    for name, value in data.items():
        full = f"{section}.{name}" if section else str(name)
        full = _ALIASES.get(full, full)
        if full in KEYS:
            yield full, value
        elif full not in _SECTIONS and full != _OLD_SECTION:
            raise _unknown(full)
        elif isinstance(value, Mapping):
            yield from _flat(value, full)
        elif value is not None:
            raise InputError(f"Configuration key '{full}' is a section, so {shown(value)} cannot be its value.")


def _is_file(text: str) -> bool:
    try:
        return Path(text).is_file()
    except (OSError, ValueError):  # too long for a path, or with characters that no path has
        return False
