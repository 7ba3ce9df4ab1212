"""The card of a model as one HTML file without external resources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..common.messages import Message
from ..common.paths import StrPath
from ..common.provenance_labels import LABELS
from ..model.model_info import ModelInfo
from .formatting import Language, format_metric, format_value, write_page
from .provenance import describe_model
from .training_report import metric_name

__all__ = ["ModelReport", "write_model_report"]

_SETTINGS = {
    "epochs": Message("Epochs"),
    "batch_size": Message("Batch size"),
    "optimizer": Message("Optimizer"),
    "learning_rate": Message("Learning rate"),
    "augmentations": Message("Augmentations"),
    "seed": Message("Seed"),
    "training_patches": Message("Training patches"),
    "training_crowns": Message("Training crowns"),
    "replayed_patches": Message("Replayed patches"),
    "validation_patches": Message("Validation patches"),
    "validation_crowns": Message("Validation crowns"),
    # of thresholds that an evaluation suggested
    "previous_score_threshold": Message("Score threshold before the evaluation"),
    "previous_nms_threshold": Message("NMS threshold before the evaluation"),
    "thresholds_reference": Message("Thresholds: reference crowns"),
    "thresholds_crowns": Message("Thresholds: number of reference crowns"),
    "thresholds_f1": Message("Thresholds: F1"),
    "thresholds_date": Message("Thresholds: date"),
    # of the bundled model
    "side": Message("Patch size (px)"),
    "warm_up": Message("Warm-up of the learning rate (steps)"),
    "backbone_factor": Message("Factor of the learning rate for the backbone"),
    "weight_decay": Message("Weight decay"),
    "max_norm": Message("Largest norm of the gradient"),
    "average": Message("Decay of the average of the weights"),
    "steps": Message("Steps"),
}
_SOURCES = {  # of the validation data of the bundled model
    "neon_bench": Message("NEON evaluation plots"),
    "idtrees": Message("IDTReeS plots"),
    "larch": Message("larch stands"),
    "oilpalm_indonesia": Message("oil palm"),
}
_VALIDATION = ("validation_patches", "validation_crowns")
_METRICS = {
    "diameter_bias": Message("Bias of the diameters (m)"),
    "diameter_rmse": Message("RMSE of the diameters (m)"),
    "f1_by_source": Message("F1 by source"),
}


@dataclass(frozen=True)
class ModelReport:
    """The content of a model card.

    Attributes:
        name: The name of the model.
        file: The file or folder.
        info: The description in the file.
        parameters: Number of parameters of the network.
        language: The language of the report.
    """

    name: str
    file: str
    info: ModelInfo
    parameters: int
    language: str = "en"


def write_model_report(path: StrPath, report: ModelReport) -> None:
    """Write the card of a model to an HTML file.

    Raises:
        OutputError: The file cannot be written.
    """
    tr, info, labels = Language(report.language), report.info, LABELS["model"]
    described = describe_model(info, report.name)
    described.pop("metrics", None)
    model = {
        **{labels[name]: value for name, value in described.items()},
        Message("NMS threshold (IoU)"): info.nms_threshold,
        Message("Parameters of the network"): report.parameters,
        Message("Largest number of detections in a patch"): info.detections_per_img,
        Message("File"): report.file,
    }
    if info.part == "backbone":
        model[Message("Part")] = Message("backbone only, not a crown detector")
    metrics = {_label(tr, name): _text(tr, value) for name, value in info.metrics.items()}
    settings = {
        name: {
            _SETTINGS.get(key, key): format_value(tr, value)
            for key, value in info.settings.items()
            if (key in _VALIDATION) == (name == "validation")
        }
        for name in ("training", "validation")
    }
    write_page(
        path,
        "model.html",
        tr,
        title=tr.render(Message("Model card of “{model}”", model=report.name)),
        model=model,
        metrics={**metrics, **settings["validation"]} if metrics else {},
        settings=settings["training"],
    )


def _label(tr: Language, name: str) -> str:
    return tr.render(_METRICS[name]) if name in _METRICS else metric_name(tr, name)


def _text(tr: Language, value: Any) -> str:
    """A metric; those of several sources as "name value" in one line each."""
    if isinstance(value, Mapping):
        return "; ".join(
            f"{tr.render(_SOURCES[name]) if name in _SOURCES else name}: {_text(tr, one)}"
            for name, one in value.items()
        )
    return format_metric(tr, value) if isinstance(value, (int, float)) or value is None else format_value(tr, value)
