"""Results of a training: the model file and the report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import torch

from ...common.errors import TrainingError
from ...common.events import Listener
from ...common.messages import Message
from ...model.backends import TorchBackend
from ...model.detections import Detections
from ...model.detector import MIN_SCORE
from ...model.metrics import ThresholdMetrics, f1_by_image, threshold_curve
from ...reports.training_report import PatchPicture, TrainingReport, write_training_report
from .fit import REPORTED_METRICS
from .prepare import TrainingPlan

__all__ = ["best_epoch", "write_model", "write_report"]

History = Sequence[Mapping[str, float]]

_TRAINING_PICTURES = 6  # in the report of a training without validation
_EXTREMES = 3  # validation patches with the lowest and with the highest F1 in the report
_CLASS_METRICS = ("_Recall", "_Precision")


def best_epoch(monitor: str, history: History) -> int | None:
    """Return the epoch (from 0) whose weights are kept; None without validation, when the last weights are kept."""
    values = [epoch.get(monitor) for epoch in history]
    known = [value for value in values if value is not None]
    if len(known) < len(values) or not known:
        return None
    return values.index(min(known) if monitor == "val_loss" else max(known))


def write_model(plan: TrainingPlan, history: History, metrics: Mapping[str, float]) -> None:
    """Write the model with its score threshold, metrics and settings.

    Args:
        plan: The plan of the training.
        history: The values of each epoch.
        metrics: Those of the best epoch; empty without validation.

    Raises:
        TrainingError: Weights are NaN or infinite.
        OutputError: The file cannot be written.
    """
    detector = plan.detector
    # The loss shows it one step later, and no step follows the last one.
    if not all(torch.isfinite(value).all() for value in detector.model.state_dict().values()):
        raise TrainingError(
            "Training diverged: weights are NaN or infinite. The model is not written.",
            "Lower the learning rate (it was {learning_rate:g}).",
            learning_rate=detector.optimization.learning_rate,
        )
    threshold = metrics.get("score_threshold", detector.info.score_threshold)
    detector.info = replace(
        detector.info,
        score_threshold=threshold,
        created=datetime.now(timezone.utc).isoformat(timespec="seconds"),
        metrics={
            name: value for name, value in metrics.items() if name in REPORTED_METRICS or name.endswith(_CLASS_METRICS)
        },
        settings={
            "epochs": len(history),
            "batch_size": plan.batch_size,
            "optimizer": detector.optimization.name,
            "learning_rate": detector.optimization.learning_rate,
            "augmentations": plan.augmentation_names or "none",
            "seed": plan.job.seed,
            "training_patches": len(plan.training),
            "training_crowns": plan.training_crowns,
            "validation_patches": len(plan.validation),
        },
    )
    detector.model.score_thresh = threshold
    detector.save(plan.job.output_model)


def write_report(plan: TrainingPlan, history: History, best: int | None, listener: Listener) -> None:
    """Write the report of the training, if the job has one.

    Args:
        plan: The plan of the training.
        history: The values of each epoch.
        best: The best epoch (from 0); None without validation.
        listener: Receives progress; its notes are part of the report.

    Raises:
        OutputError: The file cannot be written.
    """
    job, info = plan.job, plan.detector.info
    if not job.report:
        return
    worst, best_ones, by_score = _validation_results(plan, listener)
    write_training_report(
        job.report,
        TrainingReport(
            title=Message("Training of {name}", name=Path(job.output_model).name),
            settings=_settings(plan),
            counts={
                Message("Training patches"): len(plan.training),
                Message("Training crowns"): plan.training_crowns,
                Message("Validation patches"): len(plan.validation),
                Message("Validation crowns"): plan.validation_crowns,
            },
            notes=listener.notes,
            history=history,
            best_epoch=None if best is None else best + 1,
            samples=[] if plan.validation else _training_pictures(plan),
            worst=worst,
            best=best_ones,
            by_score=by_score,
            threshold=info.score_threshold if plan.validation else None,
            iou_threshold=plan.extras.match_iou,
            language=job.language,
            metrics={name: history[best][name] for name in REPORTED_METRICS[2:]} if best is not None else {},
            model={
                Message("File"): Path(job.output_model).name,
                Message("Fine-tuned from"): info.parent,
                Message("Architecture"): info.architecture,
                Message("Classes"): list(info.labels),
                Message("Ground extent of a patch (m)"): round(info.extent_m, 2)
                if info.extent_m
                else Message("unknown"),
                Message("Score threshold"): round(info.score_threshold, 3),
            },
        ),
    )


def _settings(plan: TrainingPlan) -> dict[str, object]:
    job, optimization = plan.job, plan.detector.optimization
    return {
        Message("Raster"): job.raster.place if job.raster else Message("patches in {folder}", folder=job.patches),
        **({Message("Annotated crowns"): job.annotations.place} if job.annotations else {}),
        **({Message("Annotated areas"): job.areas.place} if job.areas else {}),
        **({Message("Validation crowns"): job.validation_annotations.place} if job.validation_annotations else {}),
        Message("Epochs"): job.epochs,
        Message("Batch size"): plan.batch_size,
        Message("Optimizer"): optimization.name,
        Message("Learning rate"): optimization.learning_rate,
        Message("Augmentations"): plan.augmentation_names or Message("none"),
        Message("Learning-rate schedule"): optimization.schedule.type,
        Message("Backbone"): Message("frozen") if job.freeze else Message("trained"),
        Message("Metric for selecting the best epoch"): job.monitor,
        Message("Device"): plan.computation,
        Message("Seed"): job.seed,
    }


def _validation_results(
    plan: TrainingPlan, listener: Listener
) -> tuple[list[PatchPicture], list[PatchPicture], list[ThresholdMetrics]]:
    """The validation patches with the lowest and the highest F1, and the metrics by score threshold."""
    if not plan.validation:
        return [], [], []
    threshold = plan.detector.info.score_threshold
    detections, truth = [], []
    backend = TorchBackend(plan.detector, plan.device, plan.precision)
    plan.detector.model.score_thresh = MIN_SCORE
    for done, example in enumerate(plan.validation):
        listener.check()
        listener.progress(Message("Evaluating validation patches"), done, len(plan.validation))
        sample = example.sample()
        detections.append(backend.detect(sample.image[None])[0])
        truth.append(Detections(sample.boxes, np.ones(len(sample.boxes)), sample.classes))
    plan.detector.model.score_thresh = threshold
    by_image = f1_by_image(detections, truth, threshold, plan.extras.match_iou)
    ranked = sorted((f1, index) for index, f1 in enumerate(by_image) if f1 is not None)

    def picture(f1: float, index: int) -> PatchPicture:
        kept = detections[index].scores >= threshold
        example = plan.validation[index]
        boxes, scores = detections[index].boxes[kept], detections[index].scores[kept]
        return PatchPicture(example.name, example.sample().image, truth[index].boxes, boxes, scores, f1=f1)

    worst = [picture(*one) for one in ranked[:_EXTREMES]]
    best = [picture(*one) for one in ranked[_EXTREMES:][: -_EXTREMES - 1 : -1]]
    return worst, best, threshold_curve(detections, truth, iou=plan.extras.match_iou)


def _training_pictures(plan: TrainingPlan) -> list[PatchPicture]:
    """Training patches with the detections of the final model."""
    backend = TorchBackend(plan.detector, plan.device, plan.precision)
    pictures = []
    for example in plan.training[:_TRAINING_PICTURES]:
        sample = example.sample()
        found = backend.detect(sample.image[None])[0]
        pictures.append(PatchPicture(example.name, sample.image, sample.boxes, found.boxes, found.scores))
    return pictures
