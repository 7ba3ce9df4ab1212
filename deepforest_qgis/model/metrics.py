"""Detection metrics of annotated images and the score threshold with the best F1."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..array_types import BoolArray, FloatArray, IndexArray
from ..crowns.ignored_boxes import overlaps_ignored
from ..crowns.matching import AveragePrecision, Pairs, Scores, average_precision, match, overlaps, scores
from .detections import Detections

__all__ = [
    "MATCH_IOU",
    "THRESHOLDS",
    "ThresholdMetrics",
    "coco_metrics",
    "confidence_intervals",
    "detection_metrics",
    "f1_by_image",
    "matched_diameters",
    "standard_error",
    "threshold_curve",
]

MATCH_IOU = 0.4  # a crown counts as detected above this IoU, as in DeepForest and the NEON benchmark
# Upper limits of the area of COCO's small and medium objects, in pixels.
SMALL_AREA, MEDIUM_AREA = 32.0**2, 96.0**2
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


def coco_metrics(
    detections: Sequence[Detections],
    truth: Sequence[Detections],
    threshold: float,
    iou: float = MATCH_IOU,
    ignored: Sequence[FloatArray] = (),
) -> dict[str, float]:
    """Compute the metrics that DeepForest logs with torchmetrics.

    Args:
        detections: detections of each image.
        truth: annotations of each image, in the same order; images without crowns are ignored.
        threshold: score threshold.
        iou: smallest IoU that counts in ``iou``.
        ignored: ignored boxes (M, 4) of each image; detections in them that match no crown do not count.

    Returns:
        ``map``, ``map_50``, ``map_75``: average precision of at most 100 detections per class and image; ``mar_1``,
        ``mar_10``, ``mar_100``: recall of at most that many; both for objects of the sizes ``_small``, ``_medium`` and
        ``_large``, too. -1 if there is no such object. ``iou``: mean IoU of the pairs of one class with at least
        ``iou``, and ``iou/cl_0`` for class 0, likewise for each annotated class; 0 without pairs.
    """
    crowned = [index for index, there in enumerate(truth) if len(there.boxes)]
    if not crowned:
        return {}
    theirs = [truth[index] for index in crowned]
    regions = [ignored[index] for index in crowned] if len(ignored) else []

    def precision(most: int, low: float = 0.0, high: float = np.inf) -> AveragePrecision:
        found = [_best(detections[index], threshold, most) for index in crowned]
        outside = [(area < low) | (area > high) for area in (_areas(found), _areas(theirs))]
        classes = [np.concatenate([one.classes for one in sets]) for sets in (found, theirs)]
        confidence = np.concatenate([one.scores for one in found])
        uncounted = outside[0] | _excused(found, regions, iou)
        return average_precision(
            _pairs(found, theirs), confidence, len(classes[1]), classes[0], classes[1], uncounted, outside[1]
        )

    whole = precision(100)
    values = {"map": whole.value, "map_50": whole.at_50, "map_75": whole.at_75}
    values |= {f"mar_{most}": precision(most).recall for most in (1, 10, 100)}
    limits = (0.0, SMALL_AREA, MEDIUM_AREA, np.inf)
    for name, low, high in zip(("small", "medium", "large"), limits, limits[1:], strict=False):
        part = precision(100, low, high)
        values |= {f"map_{name}": part.value, f"mar_{name}": part.recall}
    every = [_best(detections[index], threshold, len(detections[index].scores)) for index in crowned]
    pairs = _pairs(every, theirs)
    kinds = [np.concatenate([one.classes for one in sets]) for sets in (every, theirs)]
    same = (kinds[0][pairs.pred] == kinds[1][pairs.truth]) & (pairs.iou >= iou)
    overlaps, labels = pairs.iou[same], kinds[1][pairs.truth][same]
    values["iou"] = overlaps.mean() if len(overlaps) else 0.0
    for label in np.unique(kinds[1]):
        values[f"iou/cl_{label}"] = overlaps[labels == label].mean() if label in labels else 0.0
    return {name: -1.0 if value is None else float(value) for name, value in values.items()}


def _best(one: Detections, threshold: float, most: int) -> Detections:
    """Return the detections from a score on, at most ``most`` of each class, by descending score."""
    order = np.argsort(-one.scores, kind="stable")
    order = order[one.scores[order] >= threshold]
    classes = one.classes[order]
    rank = np.array([(classes[:place] == kind).sum() for place, kind in enumerate(classes)], int)
    order = order[rank < most]
    return Detections(one.boxes[order], one.scores[order], one.classes[order])


def _areas(sets: Sequence[Detections]) -> FloatArray:
    boxes = np.concatenate([one.boxes for one in sets])
    area: FloatArray = (boxes[:, 2:] - boxes[:, :2]).prod(axis=1)
    return area


def standard_error(f1: float, crowns: int) -> float:
    """Return the standard error of an F1 that was measured on ``crowns`` annotated crowns, as that of a proportion."""
    return float(np.sqrt(f1 * (1 - f1) / max(crowns, 1)))


def confidence_intervals(metrics: Mapping[str, float | None], crowns: int) -> dict[str, tuple[float, float]]:
    """Compute the 95% confidence intervals (Wilson) of precision, recall and F1.

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


def matched_diameters(
    detections: Sequence[Detections], truth: Sequence[Detections], threshold: float, iou: float = MATCH_IOU
) -> tuple[FloatArray, FloatArray]:
    """Return the diameters of annotated crowns (M,) and of the detections that match them (M,), in pixels of the image.

    Args:
        detections: detections of each image.
        truth: annotations of each image, in the same order.
        threshold: score threshold.
        iou: IoU above which a detection matches a crown.
    """
    confidence = np.concatenate([one.scores for one in detections])
    pairs = _pairs(detections, truth)
    matches = match(pairs.where((pairs.iou > iou) & (confidence[pairs.pred] >= threshold)), iou_threshold=iou)
    boxes = [np.concatenate([one.boxes for one in sets]) for sets in (truth, detections)]
    annotated, detected = ((one[:, 2:] - one[:, :2]).mean(axis=1) for one in boxes)
    return annotated[matches.truth], detected[matches.pred]


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
