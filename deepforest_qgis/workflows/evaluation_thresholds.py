"""Suggestion of a score threshold and an NMS threshold, from the crowns of a prediction and reference crowns."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ..array_types import FloatArray
from ..common.events import Listener
from ..common.jobs import EvaluateJob
from ..crowns.matching import Pairs, overlaps
from ..crowns.merging import nms
from ..model.hub import model_title
from ..model.model_info import ModelInfo
from ..model.stored_thresholds import store_thresholds
from ..reports.threshold_surface import ThresholdSurface
from .evaluation_crowns import ComparedCrowns
from .evaluation_matching import CandidatePairs, judge

__all__ = ["store", "suggest"]

_SCORE_STEP = 0.05
_MOST_NMS = 10  # thresholds, so that the crowns are matched about 200 times


def suggest(
    pairs: CandidatePairs, crowns: ComparedCrowns, iou_threshold: float, listener: Listener
) -> ThresholdSurface | None:
    """Compute F1 for score thresholds and NMS thresholds, and log the best pair.

    NMS is applied to the predicted crowns again, for each threshold, as in the merging of windows. The crowns that it
    keeps with a score are those that it keeps among the crowns with at least this score.

    Args:
        pairs: The pairs that may match.
        crowns: The crowns.
        iou_threshold: See :func:`judge`.
        listener: Receives messages.

    Returns:
        The surface; None, with a warning, without scores from 0 to 1 or if F1 is undefined.
    """
    pred = crowns.pred
    known = np.zeros(0) if pred.scores is None else pred.scores[np.isfinite(pred.scores)]
    if not len(known) or known.min() < 0 or known.max() > 1:
        listener.warning("Thresholds are not suggested, because the predicted crowns have no scores from 0 to 1.")
        return None
    if not crowns.complete:
        listener.warning("Thresholds are not suggested, because F1 is undefined.")
        return None
    confidence = np.full(len(pred), -np.inf) if pred.scores is None else pred.scores
    boxes = shapely.bounds(pred.shapes)
    score_thresholds, nms_thresholds = _score_thresholds(known), _nms_thresholds(boxes)
    if isinstance(pairs, Pairs):
        pairs = pairs.where(pairs.iou > iou_threshold)
    f1 = np.full((len(nms_thresholds), len(score_thresholds)), np.nan)
    for row, overlap in enumerate(nms_thresholds):
        kept = np.ones(len(pred), bool)
        if row + 1 < len(nms_thresholds):  # with the last one all crowns remain
            kept[:] = False
            kept[nms(boxes, confidence, overlap)[0]] = True
        row_pairs = pairs.where(kept[pairs.pred])
        for column, score in enumerate(score_thresholds):
            listener.check()
            value = judge(row_pairs, crowns, iou_threshold, kept & (confidence >= score)).scores.f1
            f1[row, column] = np.nan if value is None else value
    if not np.nanmax(f1, initial=0.0) > 0:
        listener.warning("Thresholds are not suggested, because no crown matches.")
        return None
    surface = ThresholdSurface(score_thresholds, nms_thresholds, f1)
    _log(surface, listener)
    return surface


def _score_thresholds(scores: FloatArray) -> FloatArray:
    """The lowest score, and the multiples of the step above it."""
    low, high = float(scores.min()), float(scores.max())
    steps = np.round(np.arange(0, 1 + _SCORE_STEP, _SCORE_STEP), 3)
    return np.concatenate([[low], steps[(steps > low) & (steps <= high)]])


def _nms_thresholds(boxes: FloatArray) -> FloatArray:
    """Multiples of 0.05, or of 0.1 if there are many, up to the first one that removes no crown."""
    pairs = overlaps(boxes, boxes)
    largest = pairs.iou[pairs.pred < pairs.truth].max(initial=0.0)
    step = 0.05 if largest <= _MOST_NMS * 0.05 else 0.1
    count = max(1, int(np.ceil(largest / step - 1e-9)))
    return np.round(np.arange(1, count + 1) * step, 2)


def _log(surface: ThresholdSurface, listener: Listener) -> None:
    listener.info(
        "Suggested score threshold: {score:.3g}, NMS threshold: {nms:.2f}. F1 is {best:.3f}; with all predicted crowns "
        "it is {present:.3f}.",
        score=surface.best_score,
        nms=surface.best_nms,
        best=surface.best_f1,
        present=surface.present_f1,
    )
    listener.warning(
        "Only score thresholds of at least {score:.3g} and NMS thresholds of at most {nms:.2f} can be judged, because "
        "the prediction contains no other crowns. For more, predict with a lower score threshold and a larger NMS "
        "threshold.",
        score=surface.scores[0],
        nms=surface.overlaps[-1],
    )


def store(
    job: EvaluateJob,
    model: tuple[Path, ModelInfo],
    surface: ThresholdSurface,
    crowns: ComparedCrowns,
    listener: Listener,
) -> str:
    """Store the suggested thresholds in a model file, with their origin, and return its path.

    Args:
        job: The job.
        model: The file and its description.
        surface: The suggested thresholds. An NMS threshold with which all crowns remain is not stored.
        crowns: The crowns.
        listener: Receives messages.

    Raises:
        OutputError: The file cannot be written.
    """
    path, info = model
    names = {name.removesuffix(".safetensors") for name in crowns.models}
    listener.warning_if(
        len(names) if path.stem not in names else 0,
        "The predicted crowns are of another model ({models}) than '{model}', in which the thresholds are stored.",
        "The predicted crowns are of other models ({models}) than '{model}', in which the thresholds are stored.",
        models=sorted(names),
        model=path.name,
    )
    overlap = surface.best_nms if surface.best_nms < surface.overlaps[-1] else None
    origin: dict[str, Any] = {
        "thresholds_reference": job.truth.title,
        "thresholds_crowns": int(crowns.truth.counts.sum()),
        "thresholds_f1": round(surface.best_f1, 4),
        "thresholds_date": datetime.now(timezone.utc).isoformat(timespec="seconds"),
    }
    store_thresholds(path, round(surface.best_score, 4), overlap, origin)
    listener.info(
        "Score threshold {score:.3g} stored in '{model}' (previously {old:.3g}). The NMS threshold is unchanged."
        if overlap is None
        else "Score threshold {score:.3g} and NMS threshold {nms:.2f} stored in '{model}' (previously {old:.3g} and "
        "{old_nms:.2f}).",
        score=surface.best_score,
        nms=overlap,
        model=model_title(path),
        old=info.score_threshold,
        old_nms=info.nms_threshold,
    )
    return str(path)
