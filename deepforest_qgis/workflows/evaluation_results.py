"""Results of an evaluation: the layer of matches and the report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from ..array_types import FloatArray, Geometries
from ..common.jobs import EvaluateJob
from ..common.messages import Message
from ..crowns.annotations import IGNORED_RESULT, RESULT_FIELD, RESULTS
from ..crowns.diameters import crown_diameters
from ..crowns.geopackage import write_layer
from ..crowns.matching import AveragePrecision, Scores, scores
from ..crowns.point_matching import DISTANCE_FIELD
from ..georeference import ground_scale
from ..model.metrics import ThresholdMetrics
from ..reports.evaluation_report import ClassRow, EvaluationReport, write_evaluation_report
from ..reports.threshold_surface import ThresholdSurface
from .evaluation_crowns import ComparedCrowns
from .evaluation_matching import Outcome

__all__ = ["Diameters", "Evaluation", "write_matches", "write_report"]


@dataclass(frozen=True)
class Diameters:
    """Diameters of crowns in metres; in map units without a CRS.

    Attributes:
        matched: Reference and predicted diameters (M, 2) of the matches.
        ks: The Kolmogorov-Smirnov distance of the diameters of all crowns that count; None if undefined.
        metric: Whether the unit is the metre.
    """

    matched: FloatArray
    ks: float | None
    metric: bool


@dataclass(frozen=True)
class Evaluation:
    """All figures of an evaluation.

    Attributes:
        outcome: The result of each crown.
        curve: The metrics by rising score threshold.
        average: The average precision; None if undefined.
        any_class: Precision, recall and F1 if classes are ignored; None if classes are not compared.
        sizes: The diameters.
        surface: F1 by score threshold and NMS threshold; None if they are not suggested.
    """

    outcome: Outcome
    curve: Sequence[ThresholdMetrics]
    average: AveragePrecision | None
    any_class: Scores | None
    sizes: Diameters
    surface: ThresholdSurface | None = None


def write_report(job: EvaluateJob, crowns: ComparedCrowns, result: Evaluation, notes: Sequence[Message]) -> None:
    """Write the report of an evaluation.

    Raises:
        OutputError: The file cannot be written.
    """
    pred, truth, outcome, sizes = crowns.pred, crowns.truth, result.outcome, result.sizes
    shapes = (pred.shapes[outcome.matches.pred], pred.shapes[outcome.false], truth.shapes[outcome.missed])
    by_distance = crowns.matching != "overlap"
    known = [row for row in result.curve if row.scores.f1 is not None]
    write_evaluation_report(
        job.report,
        EvaluationReport(
            predictions=job.predictions.heading,
            truth=job.truth.heading,
            rule=_rule(job, crowns),
            iou_threshold=job.iou_threshold,
            scores=outcome.scores,
            average_precision=None if result.average is None else result.average.value,
            ious=np.zeros(0) if by_distance else outcome.ious,
            distances=outcome.distances if by_distance else None,
            complete=crowns.complete,
            diameters=sizes.matched,
            diameter_ks=sizes.ks,
            unit="m" if sizes.metric else Message("map units"),
            places={
                name: shapely.get_coordinates(shapely.centroid(those))
                for name, those in zip(RESULTS, shapes, strict=True)
            },
            by_class=_class_rows(outcome, crowns, result.average) if result.any_class is not None else (),
            any_class=result.any_class,
            by_score=result.curve,
            best=max(known, key=lambda row: row.scores.f1 or 0, default=None),
            surface=result.surface,
            notes=notes,
            settings=_settings(job, crowns),
            language=job.language,
        ),
    )


def _rule(job: EvaluateJob, crowns: ComparedCrowns) -> Message | None:
    """When two crowns match by distance or containment; None if by overlap."""
    if crowns.matching == "overlap":
        return None
    if crowns.matching == "containment":
        rule = Message("A reference crown matches a predicted crown that contains its centre.")
    else:
        rule = Message(
            "A reference crown matches a predicted crown whose centre is within {tolerance:g} m plus {share:.0f}% of "
            "the crown diameter."
            if job.tolerance_share
            else "A reference crown matches a predicted crown whose centre is within {tolerance:g} m.",
            tolerance=job.tolerance,
            share=100 * job.tolerance_share,
        )
    return Message(
        "{rule} Matched crowns have equal classes. Matches are one to one: the largest number of matches, then the "
        "smallest total distance."
        if job.truth.label_field
        else "{rule} Matches are one to one: the largest number of matches, then the smallest total distance.",
        rule=rule,
    )


def _class_rows(outcome: Outcome, crowns: ComparedCrowns, average: AveragePrecision | None) -> Sequence[ClassRow]:
    pred, truth = crowns.pred, crowns.truth
    by_class = {} if average is None else average.by_class
    rows = []
    for label in sorted({*truth.labels[truth.counts], *pred.labels[pred.counts]}):
        hits = int((truth.labels[outcome.matches.truth] == label).sum())
        false = int((pred.labels[outcome.false] == label).sum())
        missed = int((truth.labels[outcome.missed] == label).sum())
        result = scores(hits, false, missed, complete=outcome.complete)
        rows.append(ClassRow(str(label), hits + missed, hits + false, result, by_class.get(label)))
    return rows


def write_matches(path: str, outcome: Outcome, crowns: ComparedCrowns) -> None:
    """Write every crown that counts, and the ignored boxes, with their result to the layer "matches".

    Raises:
        OutputError: The file cannot be written.
    """
    pred, truth, ignored = crowns.pred, crowns.truth, np.flatnonzero(crowns.ignored.counts)
    hits, false, missed = outcome.matches.pred, outcome.false, outcome.missed
    confidence = np.full(len(pred), np.nan) if pred.scores is None else pred.scores
    confidence = np.where(np.isfinite(confidence), confidence, np.nan)
    parts = [pred.shapes[hits], pred.shapes[false], truth.shapes[missed], crowns.ignored.shapes[ignored]]
    labels = [pred.labels[hits], pred.labels[false], truth.labels[missed], crowns.ignored.labels[ignored]]
    shapes, sizes = np.concatenate(parts), list(map(len, parts))
    if crowns.points:
        shapes = _with_squares(shapes, crowns)
    single = bool((shapely.get_type_id(shapes) == 3).all())  # a repaired crown may have several parts
    rest = np.full(sum(sizes[1:]), np.nan)
    fields: dict[str, npt.ArrayLike] = {
        RESULT_FIELD: np.repeat(np.array((*RESULTS, IGNORED_RESULT), object), sizes),
        "score": np.concatenate([confidence[hits], confidence[false], np.full(sum(sizes[2:]), np.nan)]),
        "label": np.concatenate(labels),
        "iou": np.concatenate([outcome.ious, rest]),
    }
    if crowns.matching != "overlap":
        del fields["iou"]
        fields[DISTANCE_FIELD] = np.concatenate([outcome.distances, rest])
    write_layer(path, "matches", shapes, fields, crowns.crs, geometry_type="Polygon" if single else "MultiPolygon")


def _with_squares(shapes: Geometries, crowns: ComparedCrowns) -> Geometries:
    """Squares in place of points, with the median diameter of the predicted crowns, because the layer has polygons."""
    points = np.flatnonzero(shapely.get_type_id(shapes) == 0)
    x, y = shapely.get_coordinates(shapes[points]).reshape(-1, 2).T
    diameters = crown_diameters(crowns.pred.shapes, crowns.crs)
    half = float(np.median(diameters)) / 2 if len(diameters) else 1.0
    per_x, per_y = (1.0, 1.0) if crowns.crs is None else ground_scale(crowns.crs, x, y)
    result: Geometries = shapes.copy()
    result[points] = shapely.box(x - half / per_x, y - half / per_y, x + half / per_x, y + half / per_y)
    return result


def _settings(job: EvaluateJob, crowns: ComparedCrowns) -> dict[str, object]:
    crs, confidence = crowns.crs, crowns.pred.scores
    known = confidence[np.isfinite(confidence)] if confidence is not None else ()
    diameters = [v.crown_diameter_m for v in (job.predictions, job.truth) if v.crown_diameter_m]
    matching: dict[str, object] = {Message("Matching"): crowns.matching}
    if crowns.matching == "overlap":
        matching = {Message("Matching threshold (IoU)"): job.iou_threshold}
    elif crowns.matching == "distance":
        matching[Message("Tolerance (m)")] = job.tolerance
        matching[Message("Additional tolerance (fraction of the crown diameter)")] = job.tolerance_share
    return {
        Message("Predicted crowns"): job.predictions.place,
        Message("Model"): list(crowns.models),
        Message("Lowest score of the predicted crowns"): round(float(min(known)), 3) if len(known) else None,
        Message("Reference crowns"): job.truth.place,
        **({Message("Areas"): job.areas.place} if job.areas else {}),
        Message("Class fields"): [f for f in (job.predictions.label_field, job.truth.label_field) if f],
        **({Message("Crown diameter of points (m)"): diameters} if diameters else {}),
        **matching,
        Message("CRS of the comparison"): crs.name if crs is not None else Message("no CRS"),
    }
