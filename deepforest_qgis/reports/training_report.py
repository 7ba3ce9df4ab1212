"""The report of a training run as one HTML file without external resources."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from ..array_types import ByteArray, FloatArray
from ..common.messages import Message, counted
from ..common.paths import StrPath
from ..model.metrics import MATCH_IOU, ThresholdMetrics, confidence_intervals, standard_error
from .charts import LINES, epoch_chart, precision_recall_chart, threshold_chart
from .formatting import Language, format_metric, format_text, format_threshold, is_equal, write_page

__all__ = ["FEW_CROWNS", "METRIC_NAMES", "PatchPicture", "TrainingReport", "metric_name", "write_training_report"]

FEW_CROWNS = 50  # with fewer validation crowns, metrics are shown with intervals and two decimals

History = Sequence[Mapping[str, float]]

_CLASS_METRICS = ("_Precision", "_Recall")  # as in DeepForest: Birch_Recall
_LOSS_PARTS = ("loss", "classification", "regression", "ctrness")

_TRUTH, _PREDICTION = "#4fe3ff", "#ff4fd8"  # visible on canopies
_PICTURE_WIDTH = 720  # pixels, twice the width on the screen

METRIC_NAMES = {
    "f1": Message("F1"),
    "mAP": Message("mAP"),
    "precision": Message("Precision"),
    "recall": Message("Recall"),
    "lr": Message("Learning rate"),
    "score_threshold": Message("Score threshold"),
    "train_loss": Message("Training: loss"),
    "train_classification": Message("Training: classification"),
    "train_bbox_regression": Message("Training: box regression"),
    "train_bbox_ctrness": Message("Training: centerness"),
    "val_loss": Message("Validation: loss"),
    "val_classification": Message("Validation: classification"),
    "val_bbox_regression": Message("Validation: box regression"),
    "val_bbox_ctrness": Message("Validation: centerness"),
}


@dataclass(frozen=True)
class PatchPicture:
    """A patch with its crowns.

    Attributes:
        name: The name of the patch.
        image: uint8 (H, W, 3).
        truth: Annotated boxes (N, 4) in its pixels.
        predictions: Detected boxes (M, 4).
        scores: The scores of the detected boxes (M,).
        f1: None if it is undefined or was not computed.
    """

    name: str
    image: ByteArray
    truth: npt.ArrayLike
    predictions: npt.ArrayLike
    scores: npt.ArrayLike = ()
    f1: float | None = None


@dataclass(frozen=True)
class TrainingReport:
    """The content of a training report.

    Attributes:
        title: The title.
        settings: The settings by name.
        counts: Numbers of patches and crowns by name.
        notes: What was skipped or assumed.
        history: The values of each epoch by name: "epoch" (from 1; 0 for the start model), losses (names with "loss",
            "classification", "regression" or "ctrness"), metrics from 0 to 1 (such as box_precision, box_recall,
            box_f1, mAP), the learning rate (a name that starts with "lr") and the metrics of classes (the class, then
            "_Precision" or "_Recall").
        best_epoch: The epoch whose weights were kept; None without validation.
        last_only: Whether only the last epoch was compared with the start model.
        validation_crowns: The number of crowns in the validation patches; None if it is unknown.
        samples: Training patches, if there are no validation patches.
        metrics: The metrics of the best epoch; None if undefined.
        model: Properties of the model by name.
        by_score: The metrics of the final model on the validation patches by rising score threshold.
        threshold: The score threshold stored in the model.
        is_threshold_given: Whether the configuration set it; otherwise it was selected on the validation patches.
        iou_threshold: IoU above which a crown counts as detected.
        worst: The validation patches with the lowest F1, in rising order.
        best: The validation patches with the highest F1, in falling order.
        language: The language of the report.
    """

    title: str
    settings: Mapping[str, object] = field(default_factory=dict)
    counts: Mapping[str, object] = field(default_factory=dict)
    notes: Sequence[str] = ()
    history: History = ()
    best_epoch: int | None = None
    last_only: bool = False
    validation_crowns: int | None = None
    samples: Sequence[PatchPicture] = ()
    metrics: Mapping[str, float | None] = field(default_factory=dict)
    model: Mapping[str, object] = field(default_factory=dict)
    by_score: Sequence[ThresholdMetrics] = ()
    threshold: float | None = None
    is_threshold_given: bool = False
    iou_threshold: float = MATCH_IOU
    worst: Sequence[PatchPicture] = ()
    best: Sequence[PatchPicture] = ()
    language: str = "en"


def write_training_report(path: StrPath, report: TrainingReport) -> None:
    """Write the report of a training run to an HTML file.

    Raises:
        OutputError: The file cannot be written.
    """
    tr = Language(report.language, decimals=2 if _has_few_crowns(report) else 3)
    stored = next((row for row in report.by_score if is_equal(row.threshold, report.threshold)), None)
    write_page(
        path,
        "training.html",
        tr,
        title=format_text(tr, report.title),
        r=report,
        lead=_lead(report),
        cards=_cards(tr, report),
        comparison=_comparison(tr, report),
        comparison_text=[tr.render(one) for one in _comparison_text(tr, report)],
        by_score=threshold_chart(tr, report.by_score, stored),
        precision_recall=precision_recall_chart(tr, report.by_score, stored),
        stored=stored,
        advice=[tr.render(one) for one in _threshold_advice(tr, report)],
        groups=[
            (heading, [_picture(tr, sample) for sample in samples])
            for heading, samples in ((tr("Lowest F1"), report.worst), (tr("Highest F1"), report.best))
            if samples
        ],
        samples=[_picture(tr, sample) for sample in report.samples],
        colours={"truth": _TRUTH, "prediction": _PREDICTION},
        **_epochs(tr, report),
    )


def _lead(report: TrainingReport) -> Message:
    count = sum(row["epoch"] > 0 for row in report.history)
    if not count:
        return Message("No epoch was finished.")
    epochs = counted(count, "{count} epoch", "{count:,} epochs")
    if report.best_epoch is None:
        return Message("{epochs}.", epochs=epochs)
    if report.best_epoch == 0:
        return Message(
            "{epochs}; the start model was kept because the last epoch is not better."
            if report.last_only
            else "{epochs}; the start model was kept because no epoch is better.",
            epochs=epochs,
        )
    return Message("{epochs}; the weights after epoch {number:,} were kept.", epochs=epochs, number=report.best_epoch)


def _has_few_crowns(report: TrainingReport) -> bool:
    return report.validation_crowns is not None and report.validation_crowns < FEW_CROWNS


# -- Start model and result --------------------------------------------------------------------


def _rows_compared(report: TrainingReport) -> list[Mapping[str, float]]:
    """The values of the start model and of the result; empty if one of them is unknown."""
    rows = {row["epoch"]: row for row in report.history if row.get("box_f1") is not None}
    return [rows[0], rows[report.best_epoch]] if report.best_epoch in rows and 0 in rows else []


def _intervals(report: TrainingReport, row: Mapping[str, float | None]) -> dict[str, tuple[float, float]]:
    """The confidence intervals of metrics; empty if there are enough crowns."""
    return confidence_intervals(row, report.validation_crowns or 0) if _has_few_crowns(report) else {}


def _cards(tr: Language, report: TrainingReport) -> list[tuple[str, float | str | None, str]]:
    """Names, values and intervals of the metrics of the model."""
    values = report.metrics
    limits = _intervals(report, values) if values else {}
    return [
        (
            metric_name(tr, name),
            format_threshold(tr, value) if name == "score_threshold" else value,
            _range(tr, limits[name]) if name in limits else "",
        )
        for name, value in values.items()
    ]


def _range(tr: Language, limits: tuple[float, float]) -> str:
    return "–".join(format_metric(tr, limit) for limit in limits)


def _comparison(tr: Language, report: TrainingReport) -> list[tuple[str, list[str]]]:
    """Names of metrics, and their values for the start model and the result, with intervals if crowns are few."""

    def cell(row: Mapping[str, float], name: str) -> str:
        value, interval = format_metric(tr, row[name]), _intervals(report, row).get(name)
        return f"{value} ({_range(tr, interval)})" if interval else value

    rows = _rows_compared(report)
    names = ("box_precision", "box_recall", "box_f1")
    lines = [(metric_name(tr, name), [cell(row, name) for row in rows]) for name in names]
    thresholds = [format_threshold(tr, row["score_threshold"]) for row in rows]
    return [*lines, (metric_name(tr, "score_threshold"), thresholds)] if rows else []


def _comparison_text(tr: Language, report: TrainingReport) -> list[Message]:
    """The change of F1, and how uncertain the metrics are."""
    rows, text = _rows_compared(report), []
    if rows and report.best_epoch == 0:
        text.append(
            Message("The last epoch is not better than the start model, so the start model was kept.")
            if report.last_only
            else Message("No epoch is better than the start model, so the start model was kept.")
        )
    elif rows:
        before, after = (format_metric(tr, row["box_f1"]) for row in rows)
        text.append(Message("F1 changed from {before} to {after} through fine-tuning.", before=before, after=after))
    if _has_few_crowns(report):
        crowns = counted(report.validation_crowns or 0, "{count} crown", "{count:,} crowns")
        text.append(
            Message("The metrics are uncertain because the validation patches have only {crowns}.", crowns=crowns)
        )
        text.append(Message("The ranges given with the metrics are 95% confidence intervals (Wilson)."))
    if rows and _has_few_crowns(report):
        limits = [_intervals(report, row)["box_f1"] for row in rows]
        if report.best_epoch and limits[0][1] >= limits[1][0] and limits[1][1] >= limits[0][0]:
            text.append(Message("The intervals of F1 overlap, so the change may be random."))
    return text


# -- Score threshold ---------------------------------------------------------------------------


def _threshold_advice(tr: Language, report: TrainingReport) -> list[Message]:
    """The best score threshold, and the one that is stored in the model."""
    measured = [row for row in report.by_score if row.scores.f1]
    stored = report.threshold
    threshold = format_threshold(tr, stored)
    if not measured:
        advice = Message(
            "The score threshold of the model is {threshold}. No detected crown matches an annotated crown at any "
            "threshold.",
            threshold=threshold,
        )
        return [] if stored is None else [advice]
    best = max(measured, key=lambda row: row.scores.f1 or 0)
    f1, at = format_metric(tr, best.scores.f1), format_threshold(tr, best.threshold)
    if any(is_equal(row.threshold, stored) and is_equal(row.scores.f1, best.scores.f1) for row in measured):
        return [
            Message("F1 is largest, {f1}, at a score threshold of {threshold}.", f1=f1, threshold=threshold),
            Message("This threshold is stored in the model. Prediction uses it unless another one is given."),
        ]
    if stored is None:
        return [Message("F1 is largest, {f1}, at a score threshold of {threshold}.", f1=f1, threshold=at)]
    advice = Message(
        "The score threshold of the model is {threshold}. F1 is largest, {f1}, at a score threshold of {best}.",
        threshold=threshold,
        f1=f1,
        best=at,
    )
    return [advice, *_threshold_reason(tr, report, best.scores.f1 or 0)]


def _threshold_reason(tr: Language, report: TrainingReport, best_f1: float) -> list[Message]:
    """Why another threshold than the one with the largest F1 is stored."""
    if report.is_threshold_given:
        return [Message("The threshold of the model was set in the configuration.")]
    f1 = next((row.scores.f1 for row in report.by_score if is_equal(row.threshold, report.threshold)), None)
    if f1 is None or report.validation_crowns is None:
        return []
    error = standard_error(best_f1, report.validation_crowns)
    return [
        Message(
            "F1 at the threshold of the model, {f1}, is lower by less than the standard error of F1, {error}. Of such "
            "thresholds, the one closest to that of the start model is stored, because the validation crowns do not "
            "determine the threshold more precisely.",
            f1=format_metric(tr, f1),
            error=format_metric(tr, error),
        )
    ] * (best_f1 - f1 <= error)


# -- Epochs ------------------------------------------------------------------------------------


def _epochs(tr: Language, report: TrainingReport) -> dict[str, object]:
    """Charts and tables of the history, as variables of the template."""
    history = report.history
    columns = list(dict.fromkeys(["epoch", *(name for row in history for name in row)]))
    of_classes = [name for name in columns if name.endswith(_CLASS_METRICS)]
    others = [name for name in columns if name not in of_classes and name not in ("epoch", "score_threshold")]
    losses = [name for name in others if any(part in name for part in _LOSS_PARTS)]
    rates = [name for name in others if name.startswith(("lr", "learning_rate"))]
    metrics = [name for name in others if name not in losses and name not in rates and _is_ratio(history, name)]
    labels = list(dict.fromkeys(name.rpartition("_")[0] for name in of_classes))
    few = 1 < len(labels) <= len(LINES)  # a single class repeats the metrics of all crowns
    best = next((row for row in history if row["epoch"] == report.best_epoch), None)
    best = best or (history[-1] if history else {})

    epochs = np.array([row["epoch"] for row in history], float)

    def curve(name: str) -> tuple[str, str, FloatArray, bool]:
        values = np.array([np.nan if row.get(name) is None else row[name] for row in history], float)
        return metric_name(tr, name), _family(name), values, name.endswith("_Precision") or name.startswith("val")

    chart = partial(epoch_chart, tr, epochs=epochs, best_epoch=report.best_epoch)
    return {
        "losses": chart("losses", tr("Loss"), map(curve, losses)),
        "metrics": chart("metrics", tr("Metric (0 to 1)"), map(curve, metrics), scale="ratio"),
        "rates": chart("rates", tr("Learning rate"), map(curve, rates), scale="log"),
        "classes": chart("classes", tr("Recall and precision"), map(curve, of_classes), scale="ratio", legend=False)
        if few
        else None,
        "class_colours": dict(zip(labels, LINES)),  # noqa: B905 # used if there are at most as many classes as colours
        "class_rows": [(name, *(best.get(name + end) for end in _CLASS_METRICS)) for name in labels]
        if len(labels) > 1
        else [],
        "class_epoch": best.get("epoch"),
        "columns": columns,
        "rows": history,
    }


def metric_name(tr: Language, name: str) -> str:
    """The name of a logged value as shown to readers: box_f1 is F1."""
    short = name.removeprefix("box_")
    if short in METRIC_NAMES:
        return tr.render(METRIC_NAMES[short])
    return (short[:1].upper() + short[1:]).replace("_", " ").strip()


def _is_ratio(history: History, name: str) -> bool:
    """Whether all known values are from 0 to 1."""
    return all(row.get(name) is None or not np.isfinite(row[name]) or 0 <= row[name] <= 1 for row in history)


def _family(name: str) -> str:
    """Curves of one colour: training and validation, recall and precision of a class."""
    if name.endswith(_CLASS_METRICS):
        return name.rpartition("_")[0]
    return name.removeprefix("train_").removeprefix("val_")


# -- Pictures ----------------------------------------------------------------------------------


def _picture(tr: Language, patch: PatchPicture) -> dict[str, str]:
    """A patch with its crowns as a JPEG in a data URL."""
    truth = np.asarray(patch.truth, np.float64).reshape(-1, 4)
    predictions = np.asarray(patch.predictions, np.float64).reshape(-1, 4)
    height, width = patch.image.shape[:2]
    scale = _PICTURE_WIDTH / width
    picture = Image.fromarray(np.ascontiguousarray(patch.image)).convert("RGB")
    picture = picture.resize((_PICTURE_WIDTH, max(1, round(height * scale))), Image.Resampling.BICUBIC)
    pen = ImageDraw.Draw(picture)
    for boxes, colour, line in ((truth, _TRUTH, 5), (predictions, _PREDICTION, 3)):
        for box in boxes * scale:
            x0, y0, x1, y1 = box.tolist()
            if x1 > x0 and y1 > y0:
                pen.rectangle((x0, y0, x1, y1), outline=colour, width=line)
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=82)
    parts = [
        counted(len(truth), "{count} crown annotated", "{count:,} crowns annotated"),
        counted(len(predictions), "{count} crown detected", "{count:,} crowns detected"),
    ]
    scores = np.asarray(patch.scores, np.float64)
    if len(scores):
        parts.append(Message("scores {low:.2f} to {high:.2f}", low=scores.min(), high=scores.max()))
    if patch.f1 is not None:
        parts.insert(0, Message("F1 {f1}", f1=format_metric(tr, patch.f1)))
    data = base64.b64encode(buffer.getvalue()).decode("ascii")
    return {
        "name": patch.name,
        "source": f"data:image/jpeg;base64,{data}",
        "caption": tr.render(Message("{parts}.", parts=parts)),
    }
