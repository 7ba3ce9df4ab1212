"""Predicted crowns against reference crowns: how many were found, how many are false, and which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely
from pyproj import CRS
from shapely.geometry.base import BaseGeometry

from ..common.errors import LayerError
from ..common.events import Listener
from ..common.jobs import EvaluateJob, VectorInput
from ..common.messages import Message, counted
from ..common.targets import check_file_target
from ..crowns.annotations import RESULT_FIELD, RESULTS, Layer, read_layer, reprojected, true_crowns, turn_of
from ..crowns.geopackage import write_layer
from ..crowns.matching import Pairs, Scores, average_precision, match, overlaps, scores
from ..georeference import ground_scale
from ..reports.language import Language
from ..reports.report import ClassRow, EvaluationReport, ScoreRow, evaluation_report

__all__ = ["run"]

FloatArray = npt.NDArray[np.float64]
BoolArray = npt.NDArray[np.bool_]

_STEPS = 6


@dataclass
class _Crowns:
    """One side of the comparison, in the common CRS. ``counts`` (N,): whether the centre lies in the areas."""

    shapes: npt.NDArray[np.object_]
    labels: npt.NDArray[np.object_]
    scores: FloatArray | None
    counts: BoolArray

    def __len__(self) -> int:
        return len(self.shapes)


def run(job: EvaluateJob, listener: Listener) -> dict[str, Any]:
    """Match predicted to reference crowns; write ``job.matches`` and ``job.report`` where they are named.

    The reference is brought to the predictions' CRS. With areas, matching is done on all crowns, so that
    none is torn from its match at the border; then reference crowns with their centre outside do not
    count, nor do predictions that match one of those, nor unmatched predictions with their centre outside.

    Returns:
        precision, recall, f1, map (None where undefined), true_positives, false_positives, missed, and the
        paths matches and report (None where not asked for).

    Raises:
        LayerError: a layer cannot be used; OutputError: a result cannot be written; Cancelled.
    """
    for target in (job.matches, job.report):
        if target:
            check_file_target(target)
    tr = Language(job.language)
    notes: list[Message] = []

    def step(number: int) -> None:
        listener.check()
        listener.progress("Comparing crowns", number, _STEPS)

    step(0)
    pred_layer = read_layer(job.predictions, fields=("score",), allow_empty=True)
    truth_layer = true_crowns(read_layer(job.truth, noun=Message("reference crown"), fields=(RESULT_FIELD,)))
    crs = _common_crs(pred_layer, truth_layer, notes)
    middle = _middle(pred_layer, truth_layer, crs)
    pred = _crowns(pred_layer, job.predictions, crs, middle, notes)
    truth = _crowns(truth_layer, job.truth, crs, middle, notes)
    if not len(truth):
        raise LayerError(
            "No reference crown of layer '{layer}' can be brought to the CRS of '{pred_layer}'.",
            "Check that the CRSs of both layers are right.",
            layer=truth_layer.title,
            pred_layer=pred_layer.title,
        )
    if not len(pred):
        notes.append(Message("Layer '{layer}' holds no crowns, so precision is undefined.", layer=pred_layer.title))
    if job.areas is not None:
        _count_within(_areas(job.areas, crs, middle, notes), pred, truth, notes)

    step(1)
    by_class = bool(job.truth.label_field)
    pairs = overlaps(pred.shapes, truth.shapes, check=listener.check)
    if len(pred) and not len(pairs):
        notes.append(
            Message(
                "No crown of '{pred_layer}' touches one of '{truth_layer}': check that both show the same "
                "place and that their CRSs are right.",
                pred_layer=pred_layer.title,
                truth_layer=truth_layer.title,
            )
        )
    comparable = pairs.where(pred.labels[pairs.pred] == truth.labels[pairs.truth]) if by_class else pairs

    step(2)
    everything = np.ones(len(pred), bool)
    outcome = _outcome(comparable, pred, truth, job.iou_threshold, everything)
    step(3)
    sweep = _sweep(comparable, pred, truth, job.iou_threshold, listener)
    step(4)
    precision_by_class: dict[Any, float] = {}
    mean_precision: float | None = None
    if pred.scores is None:
        notes.append(
            Message("Layer '{layer}' has no field 'score' with numbers, so mAP is undefined.", layer=pred_layer.title)
        )
    else:
        average = average_precision(
            pairs,
            pred.scores,
            len(truth),
            pred.labels if by_class else None,
            truth.labels if by_class else None,
            ~pred.counts,
            ~truth.counts,
        )
        mean_precision, precision_by_class = average.value, average.by_class

    step(5)
    notes = [*pred_layer.notes, *truth_layer.notes, *notes]
    for note in notes:
        listener.warning(note)
    figures = outcome.scores
    if job.matches:
        _write_matches(job.matches, outcome, pred, truth, crs)
    if job.report:
        best = max(
            (row for row in sweep if row.scores.f1 is not None), key=lambda row: row.scores.f1 or 0, default=None
        )
        diameters, unit = _diameters(outcome.matches, pred, truth, crs)
        evaluation_report(
            job.report,
            EvaluationReport(
                predictions=_short(job.predictions),
                truth=_short(job.truth),
                iou_threshold=job.iou_threshold,
                scores=figures,
                average_precision=mean_precision,
                ious=outcome.matches.iou,
                diameters=diameters,
                diameter_unit=unit or tr("map units"),
                places={
                    "true positive": _centres(pred.shapes[outcome.matches.pred]),
                    "false positive": _centres(pred.shapes[outcome.false]),
                    "missed": _centres(truth.shapes[outcome.missed]),
                },
                by_class=_class_rows(outcome, pred, truth, precision_by_class) if by_class else (),
                any_class=_outcome(pairs, pred, truth, job.iou_threshold, everything).scores if by_class else None,
                by_score=sweep,
                best=best,
                notes=notes,
                settings=_settings(tr, job, crs),
                language=job.language,
            ),
        )
    step(6)
    listener.info(
        "{true_positives}, {false_positives}, {missed:,} missed.",
        true_positives=counted(figures.true_positives, "{count} true positive", "{count:,} true positives"),
        false_positives=counted(figures.false_positives, "{count} false positive", "{count:,} false positives"),
        missed=figures.missed,
    )
    return {
        "precision": figures.precision,
        "recall": figures.recall,
        "f1": figures.f1,
        "map": mean_precision,
        "matches": job.matches or None,
        "report": job.report or None,
        "true_positives": figures.true_positives,
        "false_positives": figures.false_positives,
        "missed": figures.missed,
    }


# -- Reading -----------------------------------------------------------------------------------


def _common_crs(pred: Layer, truth: Layer, notes: list[Message]) -> CRS | None:
    """The CRS to compare in: the predictions', or the reference's where they have none."""
    for one, other in ((pred, truth), (truth, pred)):
        if one.crs is None and other.crs is not None:
            notes.append(
                Message(
                    "Layer '{layer}' has no CRS; that of '{other}', {crs}, was assumed.",
                    layer=one.title,
                    other=other.title,
                    crs=other.crs.name,
                )
            )
    if pred.crs is None and truth.crs is None:
        notes.append(Message("Neither layer has a CRS; their coordinates were compared as they are."))
    return pred.crs if pred.crs is not None else truth.crs


def _middle(pred: Layer, truth: Layer, crs: CRS | None) -> float | None:
    """The longitude around which all crowns lie, for one layer may count on beyond 180 degrees where another begins
    again at -180: opposite the widest gap between crowns, so that no neighbours are parted. None in a CRS without
    longitudes."""
    turn = turn_of(crs)
    if turn is None:
        return None
    corners = []
    for layer in (pred, truth):
        points = np.asarray(shapely.points(shapely.bounds(layer.geometries)[:, :2]), object)
        corners.append(shapely.get_x(reprojected(points, layer.crs, crs)))
    places = np.unique(np.concatenate(corners) % turn)
    places = places[np.isfinite(places)]
    if not len(places):
        return None
    gaps = np.diff(places, append=places[0] + turn)
    middle = places[gaps.argmax()] + (gaps.max() + turn) / 2
    # Named as most predictions are, so that matches lie where they do.
    named = np.nanmedian(corners[0] if np.isfinite(corners[0]).any() else corners[1])
    return float(middle + turn * np.rint((named - middle) / turn))


def _crowns(layer: Layer, source: VectorInput, crs: CRS | None, middle: float | None, notes: list[Message]) -> _Crowns:
    shapes = reprojected(layer.geometries, layer.crs, crs, middle)
    if layer.points.any():
        shapes = _squares(shapes, layer, source, crs)
    labels = np.array(layer.labels(source.label_field), object)
    confidence = _scores(layer, notes)
    there = ~shapely.is_empty(shapes)
    if not there.all():
        lost = counted(int((~there).sum()), "{count} crown", "{count:,} crowns")
        notes.append(
            Message(
                "{lost} of layer '{layer}' skipped: no place in the CRS of the comparison.",
                lost=lost,
                layer=layer.title,
            )
        )
    if confidence is not None:
        confidence = confidence[there]
    return _Crowns(shapes[there], labels[there], confidence, np.ones(int(there.sum()), bool))


def _squares(
    shapes: npt.NDArray[np.object_], layer: Layer, source: VectorInput, crs: CRS | None
) -> npt.NDArray[np.object_]:
    """Points as squares of the crown diameter on the ground; polygons as they are."""
    if source.crown_diameter_m is None:
        raise LayerError(
            "Layer '{layer}' holds points, which overlap nothing.",
            "Give a layer of polygons, or a crown diameter in metres that makes squares of the points.",
            layer=layer.title,
        )
    if crs is None:
        raise LayerError(
            "Layer '{layer}' holds points, but no CRS tells how long a metre is in it.",
            "Give the layer its CRS, or use polygons.",
            layer=layer.title,
        )
    points = np.flatnonzero(layer.points & ~shapely.is_empty(shapes))
    x, y = shapely.get_coordinates(shapes[points]).T
    per_x, per_y = ground_scale(crs, x, y)
    half = source.crown_diameter_m / 2
    result: npt.NDArray[np.object_] = shapes.copy()
    result[points] = shapely.box(x - half / per_x, y - half / per_y, x + half / per_x, y + half / per_y)
    return result


def _scores(layer: Layer, notes: list[Message]) -> FloatArray | None:
    """The crowns' scores; None where the layer has none. Without a value a crown is the least certain."""
    if "score" not in layer.table.columns:
        return None
    column = pd.to_numeric(layer.table["score"], errors="coerce").to_numpy(np.float64)
    values = column[layer.source_row]
    known = np.isfinite(values)
    if len(values) and not known.any():
        return None
    if not known.all():
        unscored = counted(int((~known).sum()), "{count} crown", "{count:,} crowns")
        notes.append(
            Message(
                "{unscored} of layer '{layer}' without a score taken as the least certain.",
                unscored=unscored,
                layer=layer.title,
            )
        )
    return np.where(known, values, -np.inf)


def _areas(source: VectorInput, crs: CRS | None, middle: float | None, notes: list[Message]) -> BaseGeometry:
    layer = read_layer(source, noun=Message("area"))
    if layer.points.any():
        raise LayerError("Layer '{layer}' holds points.", "Areas must be polygons.", layer=layer.title)
    if layer.crs is None and crs is not None:
        notes.append(
            Message(
                "Layer '{layer}' has no CRS; that of the crowns, {crs}, was assumed.", layer=layer.title, crs=crs.name
            )
        )
    notes.extend(layer.notes)
    shapes = reprojected(layer.geometries, layer.crs, crs, middle)
    areas: BaseGeometry = shapely.union_all(shapes)
    if areas.is_empty:
        raise LayerError(
            "The areas of layer '{layer}' cannot be brought to the CRS of the crowns.",
            "Check that its CRS is right.",
            layer=layer.title,
        )
    return areas


def _count_within(areas: BaseGeometry, pred: _Crowns, truth: _Crowns, notes: list[Message]) -> None:
    shapely.prepare(areas)
    for crowns in (pred, truth):
        crowns.counts = np.asarray(shapely.intersects(areas, shapely.centroid(crowns.shapes)), bool)
    outside = int((~pred.counts).sum())
    if outside:
        notes.append(
            Message(
                "{crowns} with the centre outside the areas left out of the figures.",
                crowns=counted(outside, "{count} predicted crown", "{count:,} predicted crowns"),
            )
        )
    outside = int((~truth.counts).sum())
    if outside:
        notes.append(
            Message(
                "{crowns} with the centre outside the areas left out of the figures.",
                crowns=counted(outside, "{count} reference crown", "{count:,} reference crowns"),
            )
        )
    if not truth.counts.any():
        notes.append(Message("No reference crown has its centre inside the areas, so recall is undefined."))


# -- Comparing ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Outcome:
    """Matches that count, and the indices of false predictions and of missed reference crowns."""

    matches: Pairs
    false: npt.NDArray[np.int64]
    missed: npt.NDArray[np.int64]

    @property
    def scores(self) -> Scores:
        return scores(len(self.matches), len(self.false), len(self.missed))


def _outcome(pairs: Pairs, pred: _Crowns, truth: _Crowns, threshold: float, used: BoolArray) -> _Outcome:
    """The comparison of the predictions that are ``used`` (N,) with all reference crowns."""
    matches = match(pairs.where(used[pairs.pred]), iou_threshold=threshold)
    free_pred, free_truth = used.copy(), np.ones(len(truth), bool)
    free_pred[matches.pred] = False
    free_truth[matches.truth] = False
    return _Outcome(
        matches.where(truth.counts[matches.truth]),
        np.flatnonzero(free_pred & pred.counts),
        np.flatnonzero(free_truth & truth.counts),
    )


def _sweep(pairs: Pairs, pred: _Crowns, truth: _Crowns, threshold: float, listener: Listener) -> list[ScoreRow]:
    """The figures at rising score thresholds, from the one that keeps all crowns."""
    if pred.scores is None or not np.isfinite(pred.scores).any():
        return []
    known = pred.scores[np.isfinite(pred.scores)]
    low, high = float(known.min()), float(known.max())
    if low >= 0 and high <= 1:
        steps = [round(i * 0.05, 2) for i in range(int(low / 0.05 + 1e-9), 20) if i * 0.05 <= high]
    else:
        steps = np.linspace(low, high, 20).tolist()
    rows = []
    for limit in steps:
        listener.check()
        figures = _outcome(pairs, pred, truth, threshold, pred.scores >= limit).scores
        rows.append(ScoreRow(limit, figures.true_positives + figures.false_positives, figures))
    return rows


def _class_rows(outcome: _Outcome, pred: _Crowns, truth: _Crowns, precision: dict[Any, float]) -> Sequence[ClassRow]:
    rows = []
    found = truth.labels[outcome.matches.truth]
    for label in sorted(set(truth.labels[truth.counts]) | set(pred.labels[pred.counts])):
        hits = int((found == label).sum())
        false, missed = (
            int((pred.labels[outcome.false] == label).sum()),
            int((truth.labels[outcome.missed] == label).sum()),
        )
        rows.append(
            ClassRow(str(label), hits + missed, hits + false, scores(hits, false, missed), precision.get(label))
        )
    return rows


def _diameters(matches: Pairs, pred: _Crowns, truth: _Crowns, crs: CRS | None) -> tuple[FloatArray, str]:
    """Reference and predicted diameters (M, 2) of the matches, the mean of the bounding box's ground sides, and their
    unit (empty: the map's)."""
    columns = []
    for shapes in (truth.shapes[matches.truth], pred.shapes[matches.pred]):
        bounds = shapely.bounds(shapes).reshape(-1, 4)
        x, y = (bounds[:, 0] + bounds[:, 2]) / 2, (bounds[:, 1] + bounds[:, 3]) / 2
        per_x, per_y = (1.0, 1.0) if crs is None else ground_scale(crs, x, y)
        columns.append(((bounds[:, 2] - bounds[:, 0]) * per_x + (bounds[:, 3] - bounds[:, 1]) * per_y) / 2)
    return np.stack(columns, axis=1), "" if crs is None else "m"


# -- Writing -----------------------------------------------------------------------------------


def _centres(shapes: npt.NDArray[np.object_]) -> FloatArray:
    return shapely.get_coordinates(shapely.centroid(shapes))


def _write_matches(path: str, outcome: _Outcome, pred: _Crowns, truth: _Crowns, crs: CRS | None) -> None:
    hits, false, missed = outcome.matches.pred, outcome.false, outcome.missed
    confidence = np.full(len(pred), np.nan) if pred.scores is None else pred.scores
    confidence = np.where(np.isfinite(confidence), confidence, np.nan)
    shapes = np.concatenate([pred.shapes[hits], pred.shapes[false], truth.shapes[missed]])
    single = bool((shapely.get_type_id(shapes) == 3).all())  # a repaired crown may be in several parts
    write_layer(
        path,
        "matches",
        shapes,
        {
            RESULT_FIELD: np.repeat(np.array(RESULTS, object), [len(hits), len(false), len(missed)]),
            "score": np.concatenate([confidence[hits], confidence[false], np.full(len(missed), np.nan)]),
            "label": np.concatenate([pred.labels[hits], pred.labels[false], truth.labels[missed]]),
            "iou": np.concatenate([outcome.matches.iou, np.full(len(false) + len(missed), np.nan)]),
        },
        crs,
        geometry_type="Polygon" if single else "MultiPolygon",
    )


def _short(source: VectorInput) -> str:
    return source.name or source.layer or Path(source.path).stem


def _settings(tr: Language, job: EvaluateJob, crs: CRS | None) -> dict[str, object]:
    """What was compared and how, as the report lists it."""
    layers = {tr("Predictions"): job.predictions, tr("Reference"): job.truth, tr("Areas"): job.areas}
    listing: dict[str, object] = {}
    for name, layer in layers.items():
        if layer is not None:
            listing[name] = layer.path + (f" ({layer.layer})" if layer.layer else "")
    listing[tr("Label fields")] = [f for f in (job.predictions.label_field, job.truth.label_field) if f]
    diameters = [v.crown_diameter_m for v in (job.predictions, job.truth) if v.crown_diameter_m]
    if diameters:
        listing[tr("Crown diameter of points (m)")] = diameters
    listing[tr("IoU threshold")] = job.iou_threshold
    listing[tr("Compared in")] = crs.name if crs is not None else tr("no CRS")
    return listing
