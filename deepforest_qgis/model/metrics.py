"""Detection metrics of annotated images and the score threshold with the best F1."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..array_types import BoolArray, FloatArray, IndexArray
from ..crowns.ignored_boxes import overlaps_ignored
from ..crowns.matching import Pairs, Scores, average_precision, match, overlaps, scores
from .detections import Detections

__all__ = [
    "MATCH_IOU",
    "THRESHOLDS",
    "ThresholdMetrics",
    "confidence_intervals",
    "detection_metrics",
    "f1_by_image",
    "standard_error",
    "threshold_curve",
]

MATCH_IOU = 0.4  # a crown counts as detected above this IoU, as in DeepForest and the NEON benchmark
THRESHOLDS = np.round(np.arange(0.05, 0.96, 0.025), 3)


@dataclass(frozen=True)
class ThresholdMetrics:
    """Metrics of the detections with a score of at least ``threshold``.

    Attributes:
        threshold: score threshold, from 0 to 1.
        predicted: number of detections at or above it.
        scores: true positives, false positives, misses, and the ratios computed from them.
    """

    threshold: float
    predicted: int
    scores: Scores


def detection_metrics(
    detections: Sequence[Detections],
    truth: Sequence[Detections],
    threshold: float | None,
    default_threshold: float,
    *,
    prefer_default: bool = False,
    labels: Sequence[str] = (),
    iou: float = MATCH_IOU,
    ignored: Sequence[FloatArray] = (),
) -> dict[str, float]:
    """Compute the validation metrics of a set of images.

    Args:
        detections: detections of each image.
        truth: annotations of each image, in the same order.
        threshold: score threshold of the metrics; None selects the one with the best F1.
        default_threshold: threshold if ``threshold`` is None and no threshold gives a match.
        prefer_default: ``default_threshold`` is an earlier optimum of this model. Among the thresholds whose F1 lies
            within one standard error of the best F1, the one closest to it is selected, because a few crowns do not
            determine the threshold well.
        labels: class names in the order of their numbers.
        iou: IoU above which a detection matches a crown.
        ignored: ignored boxes (M, 4) of each image; detections in them that match no crown do not count.

    Returns:
        ``box_precision``, ``box_recall`` and ``box_f1`` over the crowns of all images, regardless of class; ``mAP``
        as defined by COCO; ``score_threshold``. A metric that is undefined because nothing was detected is 0. With
        images without crowns, ``empty_frame_accuracy``: the fraction of them without detections. With several
        ``labels``, ``{label}_Precision`` and ``{label}_Recall`` (DeepForest's names) of each class that occurs; there
        a crown counts as detected only if its class is correct too.
    """
    confidence, kinds, true_kinds = (
        np.concatenate([getattr(one, name) for one in sets])
        for sets, name in ((detections, "scores"), (detections, "classes"), (truth, "classes"))
    )
    pairs, count = _pairs(detections, truth), len(true_kinds)
    excused = _excused(detections, ignored, iou)
    rows = _curve(pairs, confidence, count, THRESHOLDS if threshold is None else [threshold], iou, excused)
    best = max(rows, key=_f1)
    if prefer_default:
        enough = _f1(best) - standard_error(_f1(best), count)
        near = [row for row in rows if _f1(row) >= enough]
        best = min(near, key=lambda row: (abs(row.threshold - default_threshold), -_f1(row)))
    if threshold is None and not best.scores.f1:
        (best,) = _curve(pairs, confidence, count, [default_threshold], iou, excused)
    values = {
        "box_precision": best.scores.precision or 0.0,
        "box_recall": best.scores.recall or 0.0,
        "box_f1": best.scores.f1 or 0.0,
        "mAP": average_precision(pairs, confidence, count, kinds, true_kinds, excused).value or 0.0,
        "score_threshold": best.threshold,
    }
    empty = np.asarray([not len(there.boxes) for there in truth])
    if empty.any():
        images = _images(detections)[(confidence >= best.threshold) & ~excused]
        values["empty_frame_accuracy"] = (~np.isin(np.flatnonzero(empty), images)).mean()
    if len(labels) > 1:
        sure = pairs.where((confidence[pairs.pred] >= best.threshold) & (kinds[pairs.pred] == true_kinds[pairs.truth]))
        matches = match(sure, iou_threshold=iou)
        hits = true_kinds[matches.truth]
        counts = _counted(confidence >= best.threshold, excused, matches)
        for number, label in enumerate(labels):
            right = int((hits == number).sum())
            predicted, there = ((kinds == number) & counts).sum(), (true_kinds == number).sum()
            if there:
                values[f"{label}_Precision"] = right / predicted if predicted else 0.0
                values[f"{label}_Recall"] = right / there
    return {name: float(value) for name, value in values.items()}


def standard_error(f1: float, crowns: int) -> float:
    """Return the standard error of an F1 that was measured on ``crowns`` annotated crowns, as that of a proportion."""
    return float(np.sqrt(f1 * (1 - f1) / max(crowns, 1)))


def confidence_intervals(metrics: Mapping[str, float | None], crowns: int) -> dict[str, tuple[float, float]]:
    """Compute the 95 % confidence intervals (Wilson) of precision, recall and F1.

    Crowns are regarded as independent. F1 is the fraction of correct crowns among all predicted and annotated ones.

    Args:
        metrics: ``box_precision``, ``box_recall`` and ``box_f1``, as computed by :func:`detection_metrics`.
        crowns: number of annotated crowns.

    Returns:
        Lower and upper limit by name; without the precision if nothing matches, because the number of predicted
        crowns is then unknown.
    """
    precision, recall, f1 = (metrics.get(name) or 0.0 for name in ("box_precision", "box_recall", "box_f1"))
    if not crowns:
        return {}
    if not (precision and recall):
        return {"box_recall": _wilson(recall, crowns), "box_f1": _wilson(f1, crowns)}
    predicted = recall * crowns / precision
    return {
        "box_precision": _wilson(precision, predicted),
        "box_recall": _wilson(recall, crowns),
        "box_f1": _wilson(f1, (predicted + crowns) / 2),
    }


def _wilson(ratio: float, count: float) -> tuple[float, float]:
    z = 1.96
    middle = ratio + z**2 / (2 * count)
    half = z * np.sqrt(ratio * (1 - ratio) / count + z**2 / (4 * count**2))
    low, high = (middle + np.array([-half, half])) / (1 + z**2 / count)
    return max(float(low), 0.0), min(float(high), 1.0)


def _f1(row: ThresholdMetrics) -> float:
    return row.scores.f1 or 0.0


def threshold_curve(
    detections: Sequence[Detections],
    truth: Sequence[Detections],
    thresholds: Iterable[float] = THRESHOLDS,
    iou: float = MATCH_IOU,
    ignored: Sequence[FloatArray] = (),
) -> list[ThresholdMetrics]:
    """Compute precision, recall and F1 over all images for each score threshold.

    Args:
        detections: detections of each image.
        truth: annotations of each image, in the same order.
        thresholds: score thresholds.
        iou: IoU above which a detection matches a crown.
        ignored: ignored boxes (M, 4) of each image; detections in them that match no crown do not count.

    Returns:
        One entry per threshold, in the same order.
    """
    confidence = np.concatenate([one.scores for one in detections])
    crowns = sum(len(one.boxes) for one in truth)
    excused = _excused(detections, ignored, iou)
    return _curve(_pairs(detections, truth), confidence, crowns, thresholds, iou, excused)


def _curve(
    pairs: Pairs, confidence: FloatArray, crowns: int, thresholds: Iterable[float], iou: float, excused: BoolArray
) -> list[ThresholdMetrics]:
    near = pairs.where(pairs.iou > iou)
    rows = []
    for threshold in thresholds:
        matches = match(near.where(confidence[near.pred] >= threshold), iou_threshold=iou)
        hits, predicted = len(matches), int(_counted(confidence >= threshold, excused, matches).sum())
        rows.append(ThresholdMetrics(float(threshold), predicted, scores(hits, predicted - hits, crowns - hits)))
    return rows


def f1_by_image(
    detections: Sequence[Detections],
    truth: Sequence[Detections],
    threshold: float,
    iou: float = MATCH_IOU,
    ignored: Sequence[FloatArray] = (),
) -> list[float | None]:
    """Compute the F1 of each image at one score threshold.

    Args:
        detections: detections of each image.
        truth: annotations of each image, in the same order.
        threshold: score threshold.
        iou: IoU above which a detection matches a crown.
        ignored: ignored boxes (M, 4) of each image; detections in them that match no crown do not count.

    Returns:
        The F1 of each image; None for an image without crowns and without detections.
    """
    return [
        threshold_curve([one], [there], [threshold], iou, ignored[index : index + 1])[0].scores.f1
        for index, (one, there) in enumerate(zip(detections, truth, strict=True))
    ]


def _pairs(detections: Sequence[Detections], truth: Sequence[Detections]) -> Pairs:
    boxes = [np.concatenate([one.boxes for one in sets]) for sets in (detections, truth)]
    return overlaps(boxes[0], boxes[1], _images(detections), _images(truth))


def _images(sets: Sequence[Detections]) -> IndexArray:
    """The image number of each box."""
    return np.repeat(np.arange(len(sets)), [len(one.boxes) for one in sets])


def _excused(detections: Sequence[Detections], ignored: Sequence[FloatArray], iou: float) -> BoolArray:
    """Which detections (N,) of all images are in ignored boxes of their image."""
    boxes = np.concatenate([one.boxes for one in detections])
    if not any(map(len, ignored)):
        return np.zeros(len(boxes), bool)
    images = np.repeat(np.arange(len(ignored)), list(map(len, ignored)))
    return overlaps_ignored(boxes, np.concatenate(ignored), iou, (_images(detections), images))


def _counted(used: BoolArray, excused: BoolArray, matches: Pairs) -> BoolArray:
    """Which of the ``used`` detections (N,) count: all but those in ignored boxes that match no crown."""
    counts = used & ~excused
    counts[matches.pred] = True
    return counts
