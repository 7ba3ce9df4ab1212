"""Results of a training run: the model file and the report."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import torch

from ...array_types import FloatArray
from ...common.errors import TrainingError
from ...common.events import Listener
from ...common.messages import Message, counted
from ...crowns.diameters import bias_and_rmse
from ...model.backends import TorchBackend
from ...model.detections import Detections
from ...model.detector import MIN_SCORE
from ...model.metrics import (
    ThresholdMetrics,
    confidence_intervals,
    f1_by_image,
    matched_diameters,
    threshold_curve,
)
from ...reports.training_report import (
    FEW_CROWNS,
    METRIC_NAMES,
    PatchPicture,
    TrainingReport,
    write_training_report,
)
from .fit import REPORTED_METRICS, Training
from .prepare import TrainingPlan

__all__ = ["ValidationDetections", "log_comparison", "validate", "write_model", "write_report"]

_TRAINING_PICTURES = 6  # in the report of a training run without validation
_EXTREMES = 3  # validation patches with the lowest and with the highest F1 in the report
_CLASS_METRICS = ("_Recall", "_Precision")


@dataclass(frozen=True)
class ValidationDetections:
    """Detections of the final model on the validation patches, with their annotations and ignored boxes (M, 4)."""

    detections: list[Detections]
    truth: list[Detections]
    ignored: list[FloatArray]


def write_model(plan: TrainingPlan, trained: Training) -> None:
    """Write the model with its score threshold, metrics and settings.

    Args:
        plan: The plan of the training.
        trained: The values of the training.

    Raises:
        TrainingError: Weights are NaN or infinite.
        OutputError: The file cannot be written.
    """
    detector, metrics = plan.detector, trained.metrics
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
            "epochs": len(trained.history),
            "batch_size": plan.batch_size,
            "optimizer": detector.optimization.name,
            "learning_rate": detector.optimization.learning_rate,
            "augmentations": plan.augmentation_names or "none",
            "seed": plan.job.seed,
            "training_patches": len(plan.training),
            "training_crowns": plan.training_crowns,
            "replayed_patches": len(plan.replayed),
            "validation_patches": len(plan.validation),
            "validation_crowns": plan.validation_crowns,
        },
    )
    detector.model.score_thresh = threshold
    detector.save(plan.job.output_model)


def validate(plan: TrainingPlan, listener: Listener) -> ValidationDetections | None:
    """Detect the crowns of the validation patches, and add the errors of their diameters to the model file.

    The model has been written before, so that it remains if this fails or is cancelled.

    Args:
        plan: The plan of the training.
        listener: Receives progress.

    Returns:
        Detections from a low score on; None without validation.

    Raises:
        OutputError: The file cannot be written.
        Cancelled: The user cancelled the job.
    """
    if not plan.validation:
        return None
    found, detector = ValidationDetections([], [], []), plan.detector
    info = detector.info
    backend = TorchBackend(detector, plan.device, plan.precision)
    detector.model.score_thresh = MIN_SCORE
    for done, example in enumerate(plan.validation):
        listener.check()
        listener.progress(Message("Evaluating validation patches"), done, len(plan.validation))
        sample = example.sample()
        found.detections.append(backend.detect(sample.image[None])[0])
        found.truth.append(Detections(sample.boxes, np.ones(len(sample.boxes)), sample.classes))
        found.ignored.append(sample.ignored)
    detector.model.score_thresh = info.score_threshold
    diameters = matched_diameters(found.detections, found.truth, info.score_threshold, plan.extras.match_iou)
    errors = bias_and_rmse(*diameters)
    if errors is not None and info.extent_m:
        bias, rmse = (error * info.extent_m / info.patch_px for error in errors)
        detector.info = replace(info, metrics={**info.metrics, "diameter_bias": bias, "diameter_rmse": rmse})
        detector.save(plan.job.output_model)
    return found


def log_comparison(plan: TrainingPlan, trained: Training, listener: Listener) -> None:
    """Log the metrics of the model that was kept beside those of the start model, and how uncertain they are."""
    before, after, crowns = trained.start, trained.metrics, plan.validation_crowns
    if trained.best == 0:
        monitor = plan.job.monitor
        values = [epoch[monitor] for epoch in trained.history]
        listener.warning(
            "The last epoch is not better than the start model on the validation patches ({metric}: {before:.2f} with "
            "the start model, {last:.2f} after the last epoch), so the start model was written. Annotate more crowns "
            "in areas of different kinds."
            if plan.gentle is not None
            else "No epoch is better than the start model on the validation patches ({metric}: {before:.2f} with the "
            "start model, {best:.2f} after the best epoch), so the start model was written. Annotate more crowns, or "
            "train with a lower learning rate.",
            metric=METRIC_NAMES[monitor.removeprefix("box_")],
            before=before[monitor],
            best=min(values) if monitor == "val_loss" else max(values),
            last=values[-1],
        )
    elif before and "box_f1" in after:
        listener.info(
            "Fine-tuning changed precision on the validation patches from {p_before:.2f} to {p_after:.2f}, recall from "
            "{r_before:.2f} to {r_after:.2f} and F1 from {f_before:.2f} to {f_after:.2f}.",
            **{
                f"{name[0]}_{when}": values[f"box_{name}"]
                for when, values in (("before", before), ("after", after))
                for name in ("precision", "recall", "f1")
            },
        )
    if after.get("box_f1") and crowns < FEW_CROWNS:
        low, high = confidence_intervals(after, crowns)["box_f1"]
        listener.warning(
            "The metrics are uncertain because the validation patches have only {crowns}: the 95% confidence interval "
            "of F1 is {low:.2f} to {high:.2f}.",
            crowns=counted(crowns, "{count} crown", "{count:,} crowns"),
            low=low,
            high=high,
        )


def write_report(
    plan: TrainingPlan, trained: Training, validation: ValidationDetections | None, listener: Listener
) -> None:
    """Write the report of the training, if the job has one.

    Args:
        plan: The plan of the training.
        trained: The values of the training.
        validation: Detections on the validation patches.
        listener: Receives progress; its notes are part of the report.

    Raises:
        OutputError: The file cannot be written.
    """
    job, info = plan.job, plan.detector.info
    if not job.report:
        return
    worst, best_ones, by_score = _validation_results(plan, validation) if validation else ([], [], [])
    rows = [{"epoch": 0, **trained.start}, *trained.history] if trained.start else trained.history
    write_training_report(
        job.report,
        TrainingReport(
            title=Message("Training of {name}", name=Path(job.output_model).name),
            settings=_settings(plan),
            counts={
                Message("Training patches"): len(plan.training),
                Message("Training crowns"): plan.training_crowns,
                **({Message("Replayed patches"): len(plan.replayed)} if plan.replayed else {}),
                Message("Validation patches"): len(plan.validation),
                Message("Validation crowns"): plan.validation_crowns,
                **({Message("Ignored boxes"): plan.ignored_boxes} if plan.ignored_boxes else {}),
            },
            notes=listener.notes,
            history=[{**row, "epoch": int(row["epoch"])} for row in rows],
            best_epoch=trained.best,
            last_only=plan.gentle is not None,
            validation_crowns=plan.validation_crowns if plan.validation else None,
            samples=[] if plan.validation else _training_pictures(plan),
            worst=worst,
            best=best_ones,
            by_score=by_score,
            threshold=info.score_threshold if plan.validation else None,
            is_threshold_given=plan.extras.score_threshold is not None,
            iou_threshold=plan.extras.match_iou,
            language=job.language,
            metrics={name: trained.metrics[name] for name in REPORTED_METRICS[2:] if name in trained.metrics},
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
        Message("Training"): Message("usual") if plan.gentle is None else Message("gentle"),
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
    plan: TrainingPlan, found: ValidationDetections
) -> tuple[list[PatchPicture], list[PatchPicture], list[ThresholdMetrics]]:
    """The validation patches with the lowest and the highest F1, and the metrics by score threshold."""
    threshold = plan.detector.info.score_threshold
    detections, truth, ignored = found.detections, found.truth, found.ignored
    by_image = f1_by_image(detections, truth, threshold, plan.extras.match_iou, ignored)
    ranked = sorted((f1, index) for index, f1 in enumerate(by_image) if f1 is not None)

    def picture(f1: float, index: int) -> PatchPicture:
        kept = detections[index].scores >= threshold
        example = plan.validation[index]
        boxes, scores = detections[index].boxes[kept], detections[index].scores[kept]
        return PatchPicture(example.name, example.sample().image, truth[index].boxes, boxes, scores, f1=f1)

    worst = [picture(*one) for one in ranked[:_EXTREMES]]
    best = [picture(*one) for one in ranked[_EXTREMES:][: -_EXTREMES - 1 : -1]]
    return worst, best, threshold_curve(detections, truth, iou=plan.extras.match_iou, ignored=ignored)


def _training_pictures(plan: TrainingPlan) -> list[PatchPicture]:
    """Training patches with the detections of the final model."""
    backend = TorchBackend(plan.detector, plan.device, plan.precision)
    pictures = []
    for example in plan.training[:_TRAINING_PICTURES]:
        sample = example.sample()
        found = backend.detect(sample.image[None])[0]
        pictures.append(PatchPicture(example.name, sample.image, sample.boxes, found.boxes, found.scores))
    return pictures
