"""Evaluate predicted crowns against reference crowns: precision, recall, mAP, and the result of each crown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ..array_types import BoolArray, FloatArray, IndexArray
from ..common.events import Listener
from ..common.jobs import EvaluateJob, VectorInput
from ..common.messages import Message, counted
from ..common.targets import check_file_target
from ..crowns.annotations import IGNORED_RESULT, RESULT_FIELD, RESULTS
from ..crowns.diameters import bias_and_rmse, crown_diameters, ks_distance
from ..crowns.geopackage import write_layer
from ..crowns.layer_file import check_format
from ..crowns.matching import AveragePrecision, Pairs, Scores, average_precision, match, overlaps, scores
from ..model.metrics import ThresholdMetrics
from ..reports.evaluation_report import ClassRow, EvaluationReport, write_evaluation_report
from .evaluation_crowns import ComparedCrowns, Crowns, read_crowns

__all__ = ["run"]

_STEPS = 6


def run(job: EvaluateJob, listener: Listener) -> dict[str, Any]:
    """Match predicted to reference crowns; write ``job.matches`` and ``job.report`` if they are given.

    With areas, all crowns are matched, so that crowns at their border keep their matches. Then these are ignored:
    reference crowns with their centre outside the areas, predicted crowns that match one of those, and unmatched
    predicted crowns with their centre outside. Unmatched predicted crowns in ignored boxes do not count either.

    Returns:
        precision, recall, f1, map (None if undefined), true_positives, false_positives, missed, diameter_bias and
        diameter_rmse of the matches in metres and diameter_ks (None if undefined), and the paths matches and report
        (None if not written).

    Raises:
        LayerError: A layer cannot be used.
        OutputError: A result cannot be written.
        Cancelled: The user cancelled the job.
    """
    for target in filter(None, (job.matches, job.report)):
        check_file_target(target)

    def step(number: int) -> None:
        listener.check()
        listener.progress(Message("Comparing crowns"), number, _STEPS)

    step(0)
    crowns = read_crowns(job, listener)
    if job.matches:
        check_format(job.matches, crowns.crs)
    pred, truth = crowns.pred, crowns.truth
    step(1)
    pairs = overlaps(pred.shapes, truth.shapes, check=listener.check)
    if len(pred) and not len(pairs):
        listener.warning(
            "No crown of '{predictions}' overlaps one of '{truth}'. Check that both cover the same location and "
            "that their CRSs are correct.",
            predictions=job.predictions.title,
            truth=job.truth.title,
        )
    comparable = pairs
    if job.truth.label_field:
        comparable = pairs.where(pred.labels[pairs.pred] == truth.labels[pairs.truth])
    step(2)
    outcome = _outcome(comparable, pred, truth, job.iou_threshold)
    step(3)
    curve = _threshold_curve(comparable, pred, truth, job.iou_threshold, listener)
    step(4)
    average = _average_precision(pairs, pred, truth, job, listener)
    step(5)
    listener.warning_if(
        len(outcome.excused),
        "{count} predicted crown in an ignored box is neither a true nor a false positive.",
        "{count:,} predicted crowns in ignored boxes are neither true nor false positives.",
    )
    sizes = _diameters(outcome, crowns)
    if job.matches:
        _write_matches(job.matches, outcome, crowns)
    if job.report:
        any_class = _outcome(pairs, pred, truth, job.iou_threshold).scores if job.truth.label_field else None
        _write_report(job, crowns, outcome, curve, average, any_class, sizes, listener.notes)
    step(6)
    result = outcome.scores
    listener.info(
        "{true}, {false}, {missed}.",
        true=counted(result.true_positives, "{count} true positive", "{count:,} true positives"),
        false=counted(result.false_positives, "{count} false positive", "{count:,} false positives"),
        missed=counted(result.missed, "{count} missed crown", "{count:,} missed crowns"),
    )
    mean = None if average is None else average.value
    return {
        **asdict(result),
        **_log_diameters(sizes, listener),
        "map": mean,
        "matches": job.matches or None,
        "report": job.report or None,
    }


# -- Comparing ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Outcome:
    """The matches that count, and the indices of false positives, of missed crowns and of predictions to ignore."""

    matches: Pairs
    false: IndexArray
    missed: IndexArray
    excused: IndexArray

    @property
    def scores(self) -> Scores:
        return scores(len(self.matches), len(self.false), len(self.missed))


def _outcome(
    pairs: Pairs, pred: Crowns, truth: Crowns, iou_threshold: float, used: BoolArray | None = None
) -> _Outcome:
    """Match the predicted crowns that are ``used`` (N,), by default all, to the reference crowns."""
    free_pred = np.ones(len(pred), bool) if used is None else used.copy()
    free_truth = np.ones(len(truth), bool)
    matches = match(pairs.where(free_pred[pairs.pred]), iou_threshold=iou_threshold)
    free_pred[matches.pred] = False
    free_truth[matches.truth] = False
    return _Outcome(
        matches.where(truth.counts[matches.truth]),
        np.flatnonzero(free_pred & pred.counts & ~pred.excused),
        np.flatnonzero(free_truth & truth.counts),
        np.flatnonzero(free_pred & pred.counts & pred.excused),
    )


def _threshold_curve(
    pairs: Pairs, pred: Crowns, truth: Crowns, iou_threshold: float, listener: Listener
) -> list[ThresholdMetrics]:
    """The metrics by rising score threshold, from the one that keeps all crowns."""
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
        result = _outcome(pairs, pred, truth, iou_threshold, pred.scores >= threshold).scores
        rows.append(ThresholdMetrics(threshold, result.true_positives + result.false_positives, result))
    return rows


def _average_precision(
    pairs: Pairs, pred: Crowns, truth: Crowns, job: EvaluateJob, listener: Listener
) -> AveragePrecision | None:
    """The average precision; None, with a warning, if the predicted crowns have no scores."""
    if pred.scores is None:
        title = job.predictions.title
        listener.warning("Layer '{layer}' has no field 'score' with numbers, so mAP is undefined.", layer=title)
        return None
    ours, theirs = (pred.labels, truth.labels) if job.truth.label_field else (None, None)
    off = ~pred.counts | pred.excused
    return average_precision(pairs, pred.scores, len(truth), ours, theirs, off, ~truth.counts)


def _class_rows(outcome: _Outcome, crowns: ComparedCrowns, average: AveragePrecision | None) -> Sequence[ClassRow]:
    pred, truth = crowns.pred, crowns.truth
    by_class = {} if average is None else average.by_class
    rows = []
    for label in sorted({*truth.labels[truth.counts], *pred.labels[pred.counts]}):
        hits = int((truth.labels[outcome.matches.truth] == label).sum())
        false = int((pred.labels[outcome.false] == label).sum())
        missed = int((truth.labels[outcome.missed] == label).sum())
        rows.append(ClassRow(str(label), hits + missed, hits + false, scores(hits, false, missed), by_class.get(label)))
    return rows


@dataclass(frozen=True)
class _Diameters:
    """Diameters of crowns in metres; in map units without a CRS.

    Attributes:
        matched: Reference and predicted diameters (M, 2) of the matches.
        ks: The Kolmogorov-Smirnov distance of the diameters of all crowns that count; None if undefined.
        metric: Whether the unit is the metre.
    """

    matched: FloatArray
    ks: float | None
    metric: bool


def _diameters(outcome: _Outcome, crowns: ComparedCrowns) -> _Diameters:
    truth, pred = (crown_diameters(side.shapes, crowns.crs) for side in (crowns.truth, crowns.pred))
    matches, counts = outcome.matches, crowns.pred.counts.copy()
    counts[outcome.excused] = False
    return _Diameters(
        np.stack([truth[matches.truth], pred[matches.pred]], axis=1),
        ks_distance(pred[counts], truth[crowns.truth.counts]),
        crowns.crs is not None,
    )


def _log_diameters(sizes: _Diameters, listener: Listener) -> dict[str, float | None]:
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


# -- Writing -----------------------------------------------------------------------------------


def _write_report(
    job: EvaluateJob,
    crowns: ComparedCrowns,
    outcome: _Outcome,
    curve: Sequence[ThresholdMetrics],
    average: AveragePrecision | None,
    any_class: Scores | None,
    sizes: _Diameters,
    notes: Sequence[Message],
) -> None:
    pred, truth = crowns.pred, crowns.truth
    shapes = (pred.shapes[outcome.matches.pred], pred.shapes[outcome.false], truth.shapes[outcome.missed])
    write_evaluation_report(
        job.report,
        EvaluationReport(
            predictions=_layer_name(job.predictions),
            truth=_layer_name(job.truth),
            iou_threshold=job.iou_threshold,
            scores=outcome.scores,
            average_precision=None if average is None else average.value,
            ious=outcome.matches.iou,
            diameters=sizes.matched,
            diameter_ks=sizes.ks,
            diameter_unit="m" if sizes.metric else Message("map units"),
            places={
                result: shapely.get_coordinates(shapely.centroid(those))
                for result, those in zip(RESULTS, shapes, strict=True)
            },
            by_class=_class_rows(outcome, crowns, average) if any_class is not None else (),
            any_class=any_class,
            by_score=curve,
            best=max((row for row in curve if row.scores.f1 is not None), key=lambda r: r.scores.f1 or 0, default=None),
            notes=notes,
            settings=_settings(job, crowns),
            language=job.language,
        ),
    )


def _write_matches(path: str, outcome: _Outcome, crowns: ComparedCrowns) -> None:
    """Write every crown that counts, and the ignored boxes, with their result to the layer "matches"."""
    pred, truth, ignored = crowns.pred, crowns.truth, np.flatnonzero(crowns.ignored.counts)
    hits, false, missed = outcome.matches.pred, outcome.false, outcome.missed
    confidence = np.full(len(pred), np.nan) if pred.scores is None else pred.scores
    confidence = np.where(np.isfinite(confidence), confidence, np.nan)
    parts = [pred.shapes[hits], pred.shapes[false], truth.shapes[missed], crowns.ignored.shapes[ignored]]
    labels = [pred.labels[hits], pred.labels[false], truth.labels[missed], crowns.ignored.labels[ignored]]
    shapes, sizes = np.concatenate(parts), list(map(len, parts))
    single = bool((shapely.get_type_id(shapes) == 3).all())  # a repaired crown may have several parts
    write_layer(
        path,
        "matches",
        shapes,
        {
            RESULT_FIELD: np.repeat(np.array((*RESULTS, IGNORED_RESULT), object), sizes),
            "score": np.concatenate([confidence[hits], confidence[false], np.full(sum(sizes[2:]), np.nan)]),
            "label": np.concatenate(labels),
            "iou": np.concatenate([outcome.matches.iou, np.full(sum(sizes[1:]), np.nan)]),
        },
        crowns.crs,
        geometry_type="Polygon" if single else "MultiPolygon",
    )


def _layer_name(source: VectorInput) -> str:
    return source.name or source.layer or Path(source.path).stem


def _settings(job: EvaluateJob, crowns: ComparedCrowns) -> dict[str, object]:
    crs, scores = crowns.crs, crowns.pred.scores
    known = scores[np.isfinite(scores)] if scores is not None else ()
    diameters = [v.crown_diameter_m for v in (job.predictions, job.truth) if v.crown_diameter_m]
    return {
        Message("Predicted crowns"): job.predictions.place,
        Message("Model"): list(crowns.models),
        Message("Lowest score of the predicted crowns"): round(float(min(known)), 3) if len(known) else None,
        Message("Reference crowns"): job.truth.place,
        **({Message("Areas"): job.areas.place} if job.areas else {}),
        Message("Class fields"): [f for f in (job.predictions.label_field, job.truth.label_field) if f],
        **({Message("Crown diameter of points (m)"): diameters} if diameters else {}),
        Message("Matching threshold (IoU)"): job.iou_threshold,
        Message("CRS of the comparison"): crs.name if crs is not None else Message("no CRS"),
    }
