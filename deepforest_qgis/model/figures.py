"""How good detections are on annotated images: the figures of an epoch, and the threshold they hold at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..crowns.matching import Pairs, average_precision, match, overlaps, scores

__all__ = ["MATCH_IOU", "Detections", "figures", "sweep"]

MATCH_IOU = 0.4  # DeepForest's and the NEON benchmark's criterion of a found crown
THRESHOLDS = np.round(np.arange(0.05, 0.96, 0.025), 3)


@dataclass(frozen=True)
class Detections:
    """Crowns of one image: boxes (N, 4) in its pixels, scores (N,) and class numbers (N,), best first."""

    boxes: npt.NDArray[np.float64]
    scores: npt.NDArray[np.float64]
    classes: npt.NDArray[np.int64]


def figures(
    found: Sequence[Detections], truth: Sequence[Detections], threshold: float | None, otherwise: float
) -> dict[str, float]:
    """box_precision, box_recall, box_f1 (crowns of all images pooled, IoU > 0.4), mAP and score_threshold.

    The first three hold at ``threshold``; None: at the score with the best F1, ``otherwise`` where no score
    gives a match. mAP is COCO's. Where a figure is undefined, for want of predictions, it is 0.
    """
    pairs = _pairs(found, truth)
    confidence = np.concatenate([one.scores for one in found])
    crowns = sum(len(one.boxes) for one in truth)
    rows = sweep(pairs, confidence, crowns, THRESHOLDS if threshold is None else np.asarray([threshold]))
    best = max(rows, key=lambda row: row["f1"])
    if threshold is None and best["f1"] == 0:
        best = sweep(pairs, confidence, crowns, np.asarray([otherwise]))[0]
    mean = average_precision(
        pairs,
        confidence,
        crowns,
        np.concatenate([one.classes for one in found]),
        np.concatenate([one.classes for one in truth]),
    ).value
    return {
        "box_precision": best["precision"],
        "box_recall": best["recall"],
        "box_f1": best["f1"],
        "mAP": mean or 0.0,
        "score_threshold": best["threshold"],
    }


def sweep(
    pairs: Pairs, confidence: npt.NDArray[np.float64], crowns: int, thresholds: npt.NDArray[np.float64]
) -> list[dict[str, float]]:
    """Threshold, precision, recall and F1 for each threshold, ties towards the lower one."""
    near = pairs.where(pairs.iou > MATCH_IOU)
    rows = []
    for threshold in thresholds:
        hits = len(match(near.where(confidence[near.pred] >= threshold), iou_threshold=MATCH_IOU))
        count = scores(hits, int((confidence >= threshold).sum()) - hits, crowns - hits)
        rows.append(
            {
                "threshold": float(threshold),
                "precision": count.precision or 0.0,
                "recall": count.recall or 0.0,
                "f1": count.f1 or 0.0,
            }
        )
    return rows


def _pairs(found: Sequence[Detections], truth: Sequence[Detections]) -> Pairs:
    def image(sets: Sequence[Detections]) -> npt.NDArray[np.int64]:
        return np.repeat(np.arange(len(sets)), [len(one.boxes) for one in sets])

    return overlaps(
        np.concatenate([one.boxes for one in found]),
        np.concatenate([one.boxes for one in truth]),
        image(found),
        image(truth),
    )
