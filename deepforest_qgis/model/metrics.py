"""How good detections are on annotated images: the figures of an epoch, and the threshold they hold at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..crowns.matching import Pairs, Scores, average_precision, match, overlaps, scores

__all__ = ["MATCH_IOU", "THRESHOLDS", "Detections", "Sweep", "f1_by_image", "figures", "sweep"]

MATCH_IOU = 0.4  # DeepForest's and the NEON benchmark's criterion of a found crown
THRESHOLDS = np.round(np.arange(0.05, 0.96, 0.025), 3)


@dataclass(frozen=True)
class Detections:
    """Crowns of one image: boxes (N, 4) in its pixels, scores (N,) and class numbers (N,), best first."""

    boxes: npt.NDArray[np.float64]
    scores: npt.NDArray[np.float64]
    classes: npt.NDArray[np.int64]


@dataclass(frozen=True)
class Sweep:
    """How good detections are from a score on: the counts behind them and the figures."""

    threshold: float
    predicted: int
    scores: Scores


def figures(
    found: Sequence[Detections],
    truth: Sequence[Detections],
    threshold: float | None,
    otherwise: float,
    *,
    measured: bool = False,
    labels: Sequence[str] = (),
    iou: float = MATCH_IOU,
) -> dict[str, float]:
    """box_precision, box_recall, box_f1 (crowns of all images pooled, whatever their class), mAP, score_threshold.

    The first three hold at ``threshold``; None: at the score with the best F1, ``otherwise`` where no score
    gives a match. ``measured``: ``otherwise`` is where the model was good before, so that of the scores whose F1
    the crowns cannot tell from the best (one standard error) the one nearest to it is taken: a handful of crowns
    would put it anywhere. mAP is COCO's. Where a figure is undefined, for want of predictions, it is 0. With empty
    images, empty_frame_accuracy: the share of them in which nothing is found. With several ``labels``,
    {label}_Precision and {label}_Recall of each class that there is (DeepForest's names), where a crown counts
    as found if its class is right too.
    """
    confidence, kinds = _joined(found, "scores"), _joined(found, "classes")
    true_kinds = _joined(truth, "classes")
    pairs = _pairs(found, truth)
    thresholds = THRESHOLDS if threshold is None else np.asarray([threshold])
    rows = _sweep(pairs, confidence, len(true_kinds), thresholds, iou)
    best = max(rows, key=_f1)
    if measured:
        enough = _f1(best) - np.sqrt(_f1(best) * (1 - _f1(best)) / max(len(true_kinds), 1))
        best = min(
            (row for row in rows if _f1(row) >= enough), key=lambda row: (abs(row.threshold - otherwise), -_f1(row))
        )
    if threshold is None and not best.scores.f1:
        best = _sweep(pairs, confidence, len(true_kinds), np.asarray([otherwise]), iou)[0]
    values = {
        "box_precision": best.scores.precision or 0.0,
        "box_recall": best.scores.recall or 0.0,
        "box_f1": best.scores.f1 or 0.0,
        "mAP": average_precision(pairs, confidence, len(true_kinds), kinds, true_kinds).value or 0.0,
        "score_threshold": best.threshold,
    }
    empty = [one for one, there in zip(found, truth, strict=True) if not len(there.boxes)]
    if empty:
        right = sum(not (one.scores >= best.threshold).any() for one in empty)
        values["empty_frame_accuracy"] = right / len(empty)
    if len(labels) > 1:
        sure = pairs.where((confidence[pairs.pred] >= best.threshold) & (kinds[pairs.pred] == true_kinds[pairs.truth]))
        hits = true_kinds[match(sure, iou_threshold=iou).truth]
        for number, label in enumerate(labels):
            right = int((hits == number).sum())
            predicted, there = ((kinds == number) & (confidence >= best.threshold)).sum(), (true_kinds == number).sum()
            if there:
                values[f"{label}_Precision"] = right / predicted if predicted else 0.0
                values[f"{label}_Recall"] = right / there
    return {name: float(value) for name, value in values.items()}


def _f1(row: Sweep) -> float:
    return row.scores.f1 or 0.0


def sweep(
    found: Sequence[Detections],
    truth: Sequence[Detections],
    thresholds: npt.NDArray[np.float64] = THRESHOLDS,
    iou: float = MATCH_IOU,
) -> list[Sweep]:
    """Precision, recall and F1 of the detections from each score on, all images pooled."""
    crowns = sum(len(one.boxes) for one in truth)
    return _sweep(_pairs(found, truth), _joined(found, "scores"), crowns, thresholds, iou)


def _sweep(
    pairs: Pairs,
    confidence: npt.NDArray[np.float64],
    crowns: int,
    thresholds: npt.NDArray[np.float64],
    iou: float,
) -> list[Sweep]:
    near = pairs.where(pairs.iou > iou)
    rows = []
    for threshold in thresholds:
        hits = len(match(near.where(confidence[near.pred] >= threshold), iou_threshold=iou))
        predicted = int((confidence >= threshold).sum())
        rows.append(Sweep(float(threshold), predicted, scores(hits, predicted - hits, crowns - hits)))
    return rows


def f1_by_image(
    found: Sequence[Detections], truth: Sequence[Detections], threshold: float, iou: float = MATCH_IOU
) -> list[float | None]:
    """F1 of each image at a score; None where nothing is there and nothing is found."""
    return [
        sweep([one], [there], np.asarray([threshold]), iou)[0].scores.f1
        for one, there in zip(found, truth, strict=True)
    ]


def _joined(sets: Sequence[Detections], name: str) -> npt.NDArray[Any]:
    return np.concatenate([getattr(one, name) for one in sets])


def _pairs(found: Sequence[Detections], truth: Sequence[Detections]) -> Pairs:
    def image(sets: Sequence[Detections]) -> npt.NDArray[np.int64]:
        return np.repeat(np.arange(len(sets)), [len(one.boxes) for one in sets])

    return overlaps(
        np.concatenate([one.boxes for one in found]),
        np.concatenate([one.boxes for one in truth]),
        image(found),
        image(truth),
    )
