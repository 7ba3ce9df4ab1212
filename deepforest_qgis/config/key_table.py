"""The table of configuration keys: DeepForest's keys and this project's, for scripts and fine-tuning jobs.

Each key is supported, or unsupported with a reason (then any value except DeepForest's default is an error), or unknown
(an error), so that no setting is ignored silently. The table in ``docs/configuration.md`` is generated from this one.
"""

from __future__ import annotations

import copy
import difflib
import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ..common.errors import InputError
from ..common.jobs import FineTuneJob
from ..common.messages import Message
from ..common.spec import spec
from ..files.safe_parsing import short_repr
from ..model.hub import RELEASE
from ..model.schedules import PARAMS, PLATEAU, PLATEAU_PARAMS
from .value_kinds import (
    ANY,
    ARCHITECTURE,
    AUGMENTATION,
    BETAS,
    DEVICES,
    EXPRESSION,
    FAST_DEV_RUN,
    FRACTION,
    LABELS,
    MILESTONES,
    PRECISION,
    REDUCTION,
    SCHEDULE,
    SIZE,
    SWITCH,
    TEXT,
    Kind,
    choice,
    number,
    whole,
)

__all__ = [
    "ALIASES",
    "KEYS",
    "METRICS_TO_MAXIMIZE",
    "OLD_SECTION",
    "OPTIMIZER",
    "SECTIONS",
    "Key",
    "UnknownKeyError",
    "ignored_key",
    "section_error",
    "unknown_key",
]

METRICS_TO_MAXIMIZE = ("box_f1", "box_recall", "box_precision", "mAP")
METRICS_TO_MINIMIZE = ("val_loss", "val_classification", "val_bbox_regression", "train_loss")


@dataclass(frozen=True)
class Key:
    """One configuration key.

    Attributes:
        name: full name, with sections separated by dots.
        default: default of scripts.
        kind: type and range of the value.
        meaning: description for the documentation.
        optional: the value may be None, which means "not set".
        job: field of :class:`FineTuneJob` that has the value.
        extra: field of :class:`job_overrides.Extras` that has the value.
        unset: values that mean "not set" if a job reads them from a file, because DeepForest writes them into every
            file.
        scope: "script" or "job" if the key is supported in one of them only.
        unsupported: reason why the key is not supported; its default is accepted.
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
    unsupported: str = ""

    def read(self, value: Any) -> Any:
        """Return a value as plain data.

        Raises:
            InputError: the value is not allowed.
        """
        if self.unsupported:
            if value in (None, "", [], {}, self.default):
                return copy.deepcopy(self.default)
            raise InputError(
                "Configuration key '{name}' is not supported: {unsupported}.",
                "Remove it.",
                name=self.name,
                unsupported=self.unsupported,
            )
        if value is None and self.optional:
            return None
        try:
            return self.kind.read(value)
        except InputError:
            raise
        except (ValueError, TypeError, OverflowError):
            raise InputError(
                "Configuration key '{name}' is {value}, but must be {expected}.",
                name=self.name,
                value=short_repr(value),
                expected=self.kind.words,
            ) from None


_PLATEAU_ONLY = Message("the schedule of crop models is ReduceLROnPlateau")


def _unsupported(name: str, default: Any, reason: Message) -> Key:
    return Key(name, default, ANY, "", optional=True, unsupported=reason)


def _job_key(name: str, default: Any, field: str, meaning: str, **options: Any) -> Key:
    """A key for a parameter of the fine-tuning job, with its type and range."""
    parameter = spec(FineTuneJob, field)
    least, most = parameter.least or 0, math.inf if parameter.most is None else parameter.most
    kinds = {"switch": SWITCH, "choice": choice(*parameter.choices), "whole": whole(int(least))}
    return Key(name, default, kinds.get(parameter.kind, number(least, most)), meaning, job=field, **options)


def _param(name: str, kind: Kind, meaning: str) -> Key:
    return Key(f"train.scheduler.params.{name}", PARAMS[name], kind, meaning)


_PARAMS = (
    _param("T_max", whole(1), "cosine: number of epochs until the minimum learning rate."),
    _param("eta_min", number(0), "cosine: minimum learning rate."),
    _param("lr_lambda", EXPRESSION,
           "lambdaLR: factor of the initial learning rate; multiplicativeLR: factor of the previous learning rate. "
           "Allowed: numbers, epoch, + - * / // % **, parentheses, min and max."),
    _param("step_size", whole(1), "stepLR: number of epochs between two changes."),
    _param("gamma", number(0, 10), "stepLR, multistepLR, exponentialLR: factor of a change."),
    _param("milestones", MILESTONES, "multistepLR: epochs after which the learning rate changes."),
    _param("mode", choice("min", "max"), "ReduceLROnPlateau: max if a higher value of the metric is better."),
    _param("factor", REDUCTION, "ReduceLROnPlateau: factor of a change."),
    _param("patience", whole(0), "ReduceLROnPlateau: number of epochs without improvement before a change."),
    _param("threshold", number(0), "ReduceLROnPlateau: minimum improvement of the metric."),
    _param("threshold_mode", choice("rel", "abs"), "ReduceLROnPlateau: whether threshold is relative or absolute."),
    _param("cooldown", whole(0), "ReduceLROnPlateau: number of epochs after a change that are ignored."),
    _param("min_lr", number(0), "ReduceLROnPlateau: minimum learning rate."),
    _param("eps", number(0), "ReduceLROnPlateau: smaller changes of the learning rate are ignored."),
)  # fmt: skip


def _crop_param(key: Key) -> Key:
    """Return the key of a crop model for a parameter of the schedule."""
    leaf = key.name.rpartition(".")[2]
    name, default = f"cropmodel.scheduler.params.{leaf}", {"factor": 0.5, "patience": 5}.get(leaf, key.default)
    if leaf not in PLATEAU_PARAMS:
        return _unsupported(name, default, _PLATEAU_ONLY)
    return replace(key, name=name, default=default, meaning=f"Crop models: {key.meaning}", scope="script")


# Keys, defaults and order of DeepForest 2.1.0 (its conf/config.yaml), then this project's keys. One default differs:
# that of validation.val_accuracy_interval.
_TABLE = (
    _job_key("workers", 0, "workers", "Number of processes that load images; 0 loads them in the main process."),
    Key("devices", "auto", DEVICES, "Number of devices used for training.", extra="devices", unset=("auto",)),
    Key("accelerator", "auto", choice("auto", "cpu", "gpu", "cuda", "mps"), "Type of device.",
        job="device", unset=("auto",)),
    _job_key("batch_size", 1, "batch_size", "Number of images per training step."),
    Key("architecture", "retinanet", ARCHITECTURE, "Network architecture; retinanet is DeepForest's.",
        extra="architecture", unset=("retinanet",)),
    Key("nms_thresh", 0.05, FRACTION, "IoU threshold of the NMS within a window: of two boxes that overlap more, the "
        "one with the lower score is dropped.", extra="nms_threshold"),
    Key("score_thresh", 0.1, FRACTION, "Score threshold of detections.", extra="score_threshold"),
    Key("model.name", RELEASE, TEXT, "Model to start from: a repository of the Hugging Face Hub, a file or a folder; "
        "empty: a network without training on crowns.", optional=True),
    Key("model.revision", "main", TEXT, "Revision of the repository.", optional=True, unset=("main",)),
    Key("label_dict", None, LABELS, "Class names and their numbers; empty: those of the model or the annotations.",
        optional=True),
    Key("num_classes", None, whole(1), "Number of classes; must match label_dict if both are set.", optional=True),
    *(Key(name, None, TEXT, "Not used; scripts may store a path here.", optional=True, scope="script")
      for name in ("path_to_raster", "annotations_xml", "rgb_dir", "path_to_rgb")),
    _job_key("patch_size", 400, "patch_size", "Side of a patch in pixels."),
    _job_key("patch_overlap", 0.05, "patch_overlap", "Overlap of adjacent patches, as a fraction of the patch size."),
    # DeepForest's default is relative to the folder in which the engine was started.
    Key("log_root", "./lightning_logs", TEXT, "Folder of the logs.", job="log_folder",
        unset=("./lightning_logs", "./")),
    Key("train.csv_file", None, TEXT, "CSV file of the training annotations.", optional=True, extra="train_csv"),
    Key("train.root_dir", None, TEXT, "Folder of the training images; empty: the folder of the CSV file.",
        optional=True, job="patches"),
    _job_key("train.lr", 0.001, "learning_rate", "Learning rate."),
    Key("train.augmentations", [{"HorizontalFlip": {"p": 0.5}}], AUGMENTATION, "Augmentations of training images.",
        optional=True),
    Key("train.scheduler.type", None, SCHEDULE,
        "Learning-rate schedule; empty: ReduceLROnPlateau in scripts, warmup_cosine in fine-tuning jobs.",
        optional=True),
    *_PARAMS,
    _job_key("train.epochs", 1, "epochs", "Number of passes over the training images."),
    Key("train.fast_dev_run", False, FAST_DEV_RUN,
        "Run one batch (or this number of batches) of each step, to test the settings.", extra="fast_dev_run"),
    _job_key("train.preload_images", False, "preload", "Keep all training images in memory."),
    Key("validation.csv_file", None, TEXT, "CSV file of the validation annotations.", optional=True,
        extra="validation_csv"),
    Key("validation.root_dir", None, TEXT, "Folder of the validation images; empty: the folder of the CSV file.",
        optional=True, extra="validation_root"),
    Key("validation.preload_images", False, SWITCH, "Keep all validation images in memory.",
        extra="validation_preload"),
    Key("validation.size", None, whole(1), "Not used, as in DeepForest 2.1.0.", optional=True, scope="script"),
    Key("validation.lr_plateau_target", "val_loss", choice(*METRICS_TO_MINIMIZE, *METRICS_TO_MAXIMIZE),
        "Metric monitored by ReduceLROnPlateau; train_loss without validation.", extra="plateau_target"),
    Key("validation.iou_threshold", 0.4, number(0.01, 0.99), "IoU above which a detection matches a crown.",
        extra="match_iou"),
    # DeepForest's default of 20 epochs leaves a training run of 10 epochs without metrics and without a best epoch.
    Key("validation.val_accuracy_interval", 1, whole(1), "Number of epochs between two computations of precision and "
        "recall.", extra="metrics_every", unset=(20,)),
    Key("validation.augmentations", None, AUGMENTATION, "Augmentations of validation images.", optional=True,
        extra="validation_augmentations"),
    _unsupported("predict.pin_memory", False, Message("the copying of images to the device cannot be configured")),
    Key("cropmodel.batch_size", 4, whole(1), "Crop models: number of crops per batch.", scope="script"),
    Key("cropmodel.num_workers", 0, whole(0), "Crop models: number of processes that read crops.", scope="script"),
    Key("cropmodel.lr", 0.0001, number(0), "Crop models: learning rate.", scope="script"),
    _unsupported("cropmodel.scheduler.type", PLATEAU, _PLATEAU_ONLY),
    *(_crop_param(key) for key in _PARAMS),
    Key("cropmodel.balance_classes", False, SWITCH, "Crop models: sample all classes equally often.", scope="script"),
    Key("cropmodel.resize", [224, 224], SIZE, "Crop models: height and width of a crop in pixels.", scope="script"),
    Key("cropmodel.expand", 0, whole(0), "Crop models: pixels added on each side of a box in a prediction.",
        scope="script"),
    # DeepForest after 2.1.0
    Key("num_nodes", 1, whole(1), "Number of computers for training; more than one needs a launcher.", extra="nodes"),
    Key("strategy", "auto", TEXT, "Lightning's strategy for several devices.", scope="script"),
    Key("precision", "32-true", PRECISION, "Lightning's numerical precision of the training.", scope="script"),
    Key("sync_batchnorm", False, SWITCH, "Synchronize batch norms between devices; the architectures have none.",
        scope="script"),
    Key("use_distributed_sampler", True, SWITCH, "Distribute the images of existing loaders over the devices.",
        scope="script"),
    Key("matmul_precision", None, choice("highest", "high", "medium"),
        "PyTorch's precision of float32 matrix products; empty: it is not changed.", optional=True, scope="script"),
    Key("detections_per_img", 1000, whole(1), "Maximum number of crowns per image or window.", scope="script"),
    Key("topk_candidates", 2000, whole(1), "Number of candidates per feature level before the NMS.", scope="script"),
    *(Key(f"{part}.validate_coordinates", True, SWITCH,
          "Refuse boxes that exceed their image; false: they are clipped, or skipped if at most half is inside, with a "
          "warning.", scope="script") for part in ("train", "validation")),
    # DeepForest 1.x
    Key("save-snapshot", False, SWITCH, "Keep a checkpoint of every epoch.", extra="snapshots"),
    # This project
    Key("train.scheduler.warmup_steps", None, whole(0), "Number of steps over which the learning rate rises from "
        "almost 0; empty: 5% of all steps, at most 200, for warmup_cosine, 0 for the other types.", optional=True),
    Key("train.optimizer", None, choice("sgd", "adamw"), "Optimizer; empty: the default of the architecture.",
        optional=True, extra="optimizer"),
    Key("train.weight_decay", None, FRACTION, "Weight decay of the optimizer; empty: the default of the architecture.",
        optional=True, extra="weight_decay"),
    Key("train.momentum", 0.9, FRACTION, "Momentum of the optimizer sgd.", extra="momentum"),
    Key("train.betas", [0.9, 0.999], BETAS, "Decay rates of the optimizer adamw.", extra="betas"),
    Key("compatible", False, SWITCH, "Detect crowns exactly as DeepForest 2.1.0 does.", scope="script"),
    _job_key("seed", 1, "seed", "Seed of the random numbers.", scope="job"),
    _job_key("freeze", False, "freeze", "Freeze the backbone.", scope="job"),
    _job_key("negatives", 0.0, "negatives", "Number of background patches, as a fraction of the number of patches "
        "with crowns.", scope="job"),
    _job_key("monitor", "box_f1", "monitor", "Metric for selecting the best epoch.", scope="job"),
    _job_key("patience", 0, "patience", "Number of epochs without improvement after which training stops; 0: never.",
        scope="job"),
    _job_key("validation.share", 0.2, "validation", "Fraction of the patches reserved for validation.",
        scope="job"),
)  # fmt: skip
KEYS: Mapping[str, Key] = {key.name: key for key in _TABLE}

# Names of DeepForest 1.x and of its training guide, and one that is a valid attribute name.
ALIASES = {
    "epochs": "train.epochs",
    "preload_images": "train.preload_images",
    "save_snapshot": "save-snapshot",
    "retinanet.score_thresh": "score_thresh",
    "retinanet.nms_thresh": "nms_thresh",
}
OPTIMIZER = "train.optimizer"  # a section in DeepForest after 2.1.0
OLD_SECTION = "retinanet"  # section of the two thresholds in DeepForest 1.x
SECTIONS = {".".join(parts[:count]) for parts in (name.split(".") for name in KEYS) for count in range(1, len(parts))}


class UnknownKeyError(InputError, KeyError, AttributeError):
    """An unknown key. It is the built-in error of items and of attributes too."""

    @property
    def kind(self) -> str:
        """Name of the error for users."""
        return InputError.__name__


def ignored_key(error: InputError) -> Message:
    """Return the warning about a key that is ignored because of an error."""
    if isinstance(error, UnknownKeyError) and error.hint.values.get("near"):
        return Message("{problem} It is ignored. {hint}", problem=error.message, hint=error.hint)
    return Message("{problem} It is ignored.", problem=error.message)


def section_error(name: str, value: object) -> InputError:
    """Return the error of a section that is given a value."""
    return InputError(
        "Configuration key '{full}' is a section, so {value} cannot be its value.", full=name, value=short_repr(value)
    )


def unknown_key(name: str) -> UnknownKeyError:
    """Return the error of an unknown key, with a similar key as a hint."""
    known = [key.name for key in _TABLE if not key.unsupported]
    leaf = name.rpartition(".")[2]
    same = [other for other in known if other.rpartition(".")[2] == leaf]
    near = same[:1] or difflib.get_close_matches(name, [*known, *ALIASES], 1, 0.7)
    return UnknownKeyError(
        "Configuration key '{name}' is unknown.",
        "Did you mean '{near}'?" if near else "Known keys: {known}.",
        name=name,
        near=near,
        known=known,
    )
