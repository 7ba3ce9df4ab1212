"""Evaluate predicted crowns against reference crowns: precision, recall, mAP, and the result of each crown."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import numpy as np

from ..common.events import Listener
from ..common.jobs import EvaluateJob
from ..common.messages import Message, counted
from ..crowns.diameters import bias_and_rmse, crown_diameters, ks_distance
from ..crowns.layer_file import check_format
from ..crowns.matching import AveragePrecision, Pairs, average_precision
from ..model.metrics import ThresholdMetrics
from ..model.stored_thresholds import check_own_model
from ..reports.threshold_surface import ThresholdSurface
from .evaluation_crowns import ComparedCrowns, read_crowns
from .evaluation_matching import CandidatePairs, Outcome, find_pairs, judge, of_one_class
from .evaluation_results import Diameters, Evaluation, write_matches, write_report
from .evaluation_thresholds import store, suggest

__all__ = ["run"]

_STEPS = 6


def run(job: EvaluateJob, listener: Listener) -> dict[str, Any]:
    """Match predicted to reference crowns; write ``job.matches`` and ``job.report`` if they are given.

    With areas, all crowns are matched, so that crowns at their border keep their matches. Then these are ignored:
    reference crowns with their centre outside the areas, predicted crowns that match one of those, and unmatched
    predicted crowns with their centre outside. Unmatched predicted crowns in ignored boxes do not count either, nor
    do any if the reference crowns are points and there are no areas.

    Returns:
        The values of :class:`EvaluateResult`.

    Raises:
        LayerError: A layer cannot be used.
        InputError (ModelFileError): The thresholds cannot be stored in the model.
        OutputError: A result cannot be written.
        Cancelled: The user cancelled the job.
    """

    def step(number: int) -> None:
        listener.check()
        listener.progress(Message("Comparing crowns"), number, _STEPS)

    step(0)
    model = check_own_model(job.store_in) if job.store_in else None
    crowns = read_crowns(job, listener)
    if job.matches:
        check_format(job.matches, crowns.crs)
    step(1)
    pairs = find_pairs(crowns, job, listener.check)
    if len(crowns.pred) and not len(pairs):
        listener.warning(
            "No crown of '{predictions}' overlaps one of '{truth}'. Check that both cover the same location and "
            "that their CRSs are correct."
            if crowns.matching == "overlap"
            else "No crown of '{predictions}' is at one of '{truth}'. Check that both cover the same location, that "
            "their CRSs are correct, and that the tolerance is large enough.",
            predictions=job.predictions.title,
            truth=job.truth.title,
        )
    comparable = of_one_class(pairs, crowns) if job.truth.label_field else pairs
    step(2)
    outcome = judge(comparable, crowns, job.iou_threshold)
    step(3)
    curve = _threshold_curve(comparable, crowns, job.iou_threshold, listener)
    step(4)
    average = _average_precision(pairs, crowns, job, listener)
    step(5)
    wanted = job.suggest_thresholds or model is not None
    surface = suggest(comparable, crowns, job.iou_threshold, listener) if wanted else None
    listener.warning_if(
        len(outcome.excused),
        "{count} predicted crown in an ignored box is neither a true nor a false positive.",
        "{count:,} predicted crowns in ignored boxes are neither true nor false positives.",
    )
    any_class = judge(pairs, crowns, job.iou_threshold).scores if job.truth.label_field else None
    result = Evaluation(outcome, curve, average, any_class, _diameters(outcome, crowns), surface)
    if job.matches:
        write_matches(job.matches, outcome, crowns)
    stored = store(job, model, surface, crowns, listener) if model is not None and surface is not None else None
    if job.report:
        write_report(job, crowns, result, listener.notes)
    step(6)
    return {
        **_log_scores(outcome, listener),
        **_log_positions(outcome, crowns, listener),
        **_log_diameters(result.sizes, listener),
        **({} if surface is None else _thresholds(surface)),
        "store_in": stored,
        "map": None if average is None else average.value,
        "matches": job.matches or None,
        "report": job.report or None,
    }


# -- Comparing ---------------------------------------------------------------------------------


def _threshold_curve(
    pairs: CandidatePairs, crowns: ComparedCrowns, iou_threshold: float, listener: Listener
) -> list[ThresholdMetrics]:
    """The metrics by rising score threshold, from the one that keeps all crowns."""
    pred = crowns.pred
    if pred.scores is None or not np.isfinite(pred.scores).any():
        return []
    known = pred.scores[np.isfinite(pred.scores)]
    low, high = float(known.min()), float(known.max())
    if low >= 0 and high <= 1:
        thresholds = [round(i * 0.05, 2) for i in range(int(low / 0.05 + 1e-9), 20) if i * 0.05 <= high]
    else:
        thresholds = np.linspace(low, high, 20).tolist()
    rows = []
    for threshold in thresholds:
        listener.check()
        result = judge(pairs, crowns, iou_threshold, pred.scores >= threshold).scores
        rows.append(ThresholdMetrics(threshold, result.true_positives + result.false_positives, result))
    return rows


def _average_precision(
    pairs: CandidatePairs, crowns: ComparedCrowns, job: EvaluateJob, listener: Listener
) -> AveragePrecision | None:
    """The average precision; None for pairs without IoU, or, with a warning, for crowns without scores."""
    if not isinstance(pairs, Pairs):
        return None
    pred, truth = crowns.pred, crowns.truth
    if pred.scores is None:
        title = job.predictions.title
        listener.warning("Layer '{layer}' has no field 'score' with numbers, so mAP is undefined.", layer=title)
        return None
    ours, theirs = (pred.labels, truth.labels) if job.truth.label_field else (None, None)
    off = ~pred.counts | pred.excused
    return average_precision(pairs, pred.scores, len(truth), ours, theirs, off, ~truth.counts)


def _diameters(outcome: Outcome, crowns: ComparedCrowns) -> Diameters:
    metric = crowns.crs is not None
    if crowns.points:
        return Diameters(np.zeros((0, 2)), None, metric)
    truth, pred = (crown_diameters(side.shapes, crowns.crs) for side in (crowns.truth, crowns.pred))
    matches, counts = outcome.matches, crowns.pred.counts.copy()
    counts[outcome.excused] = False
    return Diameters(
        np.stack([truth[matches.truth], pred[matches.pred]], axis=1),
        ks_distance(pred[counts], truth[crowns.truth.counts]),
        metric,
    )


# -- Messages and results ----------------------------------------------------------------------


def _log_scores(outcome: Outcome, listener: Listener) -> dict[str, Any]:
    """Log the numbers of crowns by result, and return the metrics for the result."""
    result = outcome.scores
    listener.info(
        "{true}, {false}, {missed}." if outcome.complete else "{true}, {missed}.",
        true=counted(result.true_positives, "{count} true positive", "{count:,} true positives"),
        false=counted(result.false_positives, "{count} false positive", "{count:,} false positives"),
        missed=counted(result.missed, "{count} missed crown", "{count:,} missed crowns"),
    )
    return {**asdict(result), "false_positives": result.false_positives if outcome.complete else None}


def _thresholds(surface: ThresholdSurface) -> dict[str, float]:
    return {
        "suggested_score_threshold": surface.best_score,
        "suggested_nms_threshold": surface.best_nms,
        "suggested_f1": surface.best_f1,
    }


def _log_positions(outcome: Outcome, crowns: ComparedCrowns, listener: Listener) -> dict[str, float | None]:
    """Log the distances of the matches, and return them for the result; None if undefined or not in metres."""
    mean = rmse = None
    if crowns.matching != "overlap" and crowns.crs is not None and len(outcome.matches):
        mean, rmse = float(outcome.distances.mean()), float(np.sqrt((outcome.distances**2).mean()))
        listener.info(
            "Position error of the matched crowns: mean {mean:.2f} m, RMSE {rmse:.2f} m.", mean=mean, rmse=rmse
        )
    return {"position_mean": mean, "position_rmse": rmse}


def _log_diameters(sizes: Diameters, listener: Listener) -> dict[str, float | None]:
    """Log the errors of the diameters and return them for the result; bias and RMSE are None if not in metres."""
    errors = bias_and_rmse(*sizes.matched.T) if sizes.metric else None
    bias, rmse = errors or (None, None)
    if errors:
        listener.info(
            "Diameters of the matched crowns: bias {bias:+.2f} m (predicted minus reference), RMSE {rmse:.2f} m.",
            bias=bias,
            rmse=rmse,
        )
    return {"diameter_bias": bias, "diameter_rmse": rmse, "diameter_ks": sizes.ks}
