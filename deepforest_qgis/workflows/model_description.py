"""The card of a model: classes, ground resolution, thresholds, metrics and origin."""

from __future__ import annotations

from typing import Any

from ..common.events import Listener
from ..common.jobs import ModelInfoJob
from ..model.architectures import backbone_body, count_parameters
from ..reports.model_report import ModelReport, write_model_report
from .model_loading import load_model

__all__ = ["run"]


def run(job: ModelInfoJob, listener: Listener) -> dict[str, Any]:
    """Describe a model, and write its card.

    Args:
        job: The parameters.
        listener: Receives the progress of a download.

    Returns:
        The values of :class:`ModelInfoResult`.

    Raises:
        ModelFileError: The model cannot be loaded.
        OutputError: The card cannot be written.
        Cancelled: The download was cancelled.
    """
    model = load_model(job.model, listener, allow_backbone=True)
    detector, info = model.detector, model.detector.info
    network = detector.model if info.part == "detector" else backbone_body(detector.model)
    parameters, _ = count_parameters(network)
    if job.report:
        write_model_report(job.report, ModelReport(model.title, str(model.path), info, parameters, job.language))
    metrics = {
        result: _number(info.metrics.get(metric))
        for result, metric in (
            ("precision", "box_precision"),
            ("recall", "box_recall"),
            ("f1", "box_f1"),
            ("map", "mAP"),
            ("diameter_bias", "diameter_bias"),
            ("diameter_rmse", "diameter_rmse"),
        )
    }
    counts = {
        count: int(number)
        for count in ("validation_patches", "validation_crowns")
        if (number := _number(info.settings.get(count))) is not None
    }
    return {
        "report": job.report,
        "name": model.title,
        "file": str(model.path),
        "architecture": info.architecture,
        "parameters": parameters,
        "classes": ", ".join(info.labels),
        "extent": info.extent_m,
        "resolution": info.extent_m / info.patch_px if info.extent_m else None,
        "score_threshold": info.score_threshold,
        "nms_threshold": info.nms_threshold,
        "created": info.created,
        "parent": info.parent,
        "licence": info.licence,
        "sources": info.sources,
        **metrics,
        **counts,
    }


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
