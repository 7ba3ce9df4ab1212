"""The crowns of an evaluation: predicted and reference crowns in one CRS."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely
from pyproj import CRS
from shapely.geometry.base import BaseGeometry

from ..array_types import BoolArray, FloatArray, Geometries
from ..common.errors import LayerError
from ..common.events import Listener
from ..common.jobs import EvaluateJob, VectorInput
from ..crowns.annotations import RESULT_FIELD, true_crowns
from ..crowns.diameters import crown_diameters
from ..crowns.ignored_boxes import IGNORE, overlaps_ignored, split_layer
from ..crowns.label_matching import match_labels
from ..crowns.point_matching import PointPairs, containing_pairs, near_pairs
from ..crowns.reprojection import longitude_period, reproject, transformed
from ..crowns.vector_layers import Layer, points_to_squares, read_areas_layer, read_layer
from ..georeference import ground_scale

__all__ = ["ComparedCrowns", "Crowns", "point_pairs", "read_crowns"]


@dataclass
class Crowns:
    """The crowns of one side of a comparison.

    Attributes:
        shapes: Polygons, or reference points, (N,) in the common CRS.
        labels: Their classes (N,).
        scores: Their scores (N,), minus infinity if unknown; None if the layer has none.
        counts: Which crowns count, because their centre is in the areas (N,).
        excused: Which crowns are not false positives, because they are in an ignored box (N,).
    """

    shapes: Geometries
    labels: npt.NDArray[np.object_]
    scores: FloatArray | None
    counts: BoolArray
    excused: BoolArray

    def __len__(self) -> int:
        return len(self.shapes)


@dataclass(frozen=True)
class ComparedCrowns:
    """Both sides of a comparison.

    Attributes:
        pred: The predicted crowns.
        truth: The reference crowns.
        crs: The CRS of both; None if no layer has one.
        ignored: The ignored boxes among the reference crowns.
        matching: "overlap", "distance" or "containment".
        points: Whether reference crowns are points, which have no size.
        complete: Whether all reference crowns are known where predicted crowns count, so that unmatched ones are false.
        models: Names of the models of the predicted crowns, if the layer has them.
    """

    pred: Crowns
    truth: Crowns
    crs: CRS | None
    ignored: Crowns
    matching: str = "overlap"
    points: bool = False
    complete: bool = True
    models: Sequence[str] = ()


def read_crowns(job: EvaluateJob, listener: Listener) -> ComparedCrowns:
    """Read both layers of an evaluation; reference crowns are transformed to the CRS of the predicted ones.

    Args:
        job: The job.
        listener: Receives as warnings what was skipped or assumed.

    Raises:
        LayerError: A layer cannot be used.
    """
    pred_layer = read_layer(job.predictions, fields=("score", "model"), allow_empty=True)
    truth_layer, ignored = split_layer(true_crowns(read_layer(job.truth, fields=(RESULT_FIELD, IGNORE))))
    points = bool(truth_layer.points.any()) and job.truth.crown_diameter_m is None and job.matching != "overlap"
    matching = ("distance" if points else "overlap") if job.matching == "auto" else job.matching
    crs = _common_crs(pred_layer, truth_layer, listener)
    if crs is None and matching == "distance":
        raise LayerError(
            "Neither '{predictions}' nor '{truth}' has a CRS, so distances in metres are unknown.",
            "Assign a CRS to one of the layers, or match by containment.",
            predictions=pred_layer.title,
            truth=truth_layer.title,
        )
    centre = _centre(pred_layer, truth_layer, crs)
    pred = _crowns(pred_layer, job.predictions, crs, centre, listener)
    truth = _crowns(truth_layer, job.truth, crs, centre, listener, points=points)
    doubtful = _doubtful(ignored, job.truth, crs, centre, points=points)
    if len(doubtful):
        pred.excused = overlaps_ignored(pred.shapes, doubtful.shapes, job.iou_threshold)
        if points:
            pred.excused[point_pairs(pred.shapes, doubtful.shapes, crs, matching, job).pred] = True
    if not len(truth):
        raise LayerError(
            "No reference crown of layer '{truth}' can be transformed to the CRS of '{predictions}'.",
            "Check that the CRSs of both layers are correct.",
            truth=truth_layer.title,
            predictions=pred_layer.title,
        )
    if job.truth.label_field:
        titles = pred_layer.title, truth_layer.title
        pred.labels, truth.labels = match_labels(pred.labels, truth.labels, titles, listener)
    if not len(pred):
        listener.warning("Layer '{layer}' has no crowns, so precision is undefined.", layer=pred_layer.title)
    if job.areas is not None:
        _ignore_outside(_areas(job.areas, crs, centre, listener), pred, truth, doubtful, listener)
    complete = job.areas is not None or not points
    if not complete:
        pred.counts[:] = False
        listener.warning(
            "Precision and F1 are undefined: without areas to evaluate, predicted crowns that match no point of "
            "'{truth}' may be trees that were not surveyed. Set areas in which every tree has a point.",
            truth=truth_layer.title,
        )
    models = pred_layer.table["model"].dropna().unique() if "model" in pred_layer.table.columns else ()
    return ComparedCrowns(pred, truth, crs, doubtful, matching, points, complete, sorted(map(str, models)))


def point_pairs(
    shapes: Geometries, reference: Geometries, crs: CRS | None, matching: str, job: EvaluateJob
) -> PointPairs:
    """Find pairs of predicted crowns and the centres of reference crowns.

    Args:
        shapes: Predicted crowns (N,).
        reference: Polygons or points (M,) in the same CRS.
        crs: Their CRS.
        matching: "distance" or "containment".
        job: The job with the tolerance.
    """
    points = np.asarray(shapely.centroid(reference), object)
    if matching == "containment":
        return containing_pairs(shapes, points, crs)
    reach = job.tolerance + job.tolerance_share * crown_diameters(shapes, crs)
    return near_pairs(shapes, points, crs, reach)


def _common_crs(pred: Layer, truth: Layer, listener: Listener) -> CRS | None:
    """The CRS of the predicted crowns, or of the reference crowns if the former have none."""
    for one, other in ((pred, truth), (truth, pred)):
        if one.crs is None and other.crs is not None:
            listener.warning(
                "Layer '{layer}' has no CRS; that of '{other}', {crs}, was assumed.",
                layer=one.title,
                other=other.title,
                crs=other.crs.name,
            )
    if pred.crs is None and truth.crs is None:
        listener.warning("Neither layer has a CRS; their coordinates were compared without transformation.")
    return pred.crs if pred.crs is not None else truth.crs


def _centre(pred: Layer, truth: Layer, crs: CRS | None) -> float | None:
    """The longitude around which all crowns are, because one layer may continue beyond 180 degrees and another at -180.

    It is opposite the widest gap between crowns, so that neighbouring crowns stay together. None in a CRS without
    longitudes.
    """
    period = longitude_period(crs)
    if period is None:
        return None
    corners = []
    for layer in (pred, truth):
        points = np.asarray(shapely.points(shapely.bounds(layer.geometries)[:, :2]), object)
        corners.append(shapely.get_x(reproject(points, layer.crs, crs)))
    places = np.unique(np.concatenate(corners) % period)
    places = places[np.isfinite(places)]
    if not len(places):
        return None
    gaps = np.diff(places, append=places[0] + period)
    centre = places[gaps.argmax()] + (gaps.max() + period) / 2
    # By full turns as most predicted crowns, so that the matches are written where those are.
    median = np.nanmedian(corners[0] if np.isfinite(corners[0]).any() else corners[1])
    return float(centre + period * np.rint((median - centre) / period))


def _shapes(
    layer: Layer, source: VectorInput, crs: CRS | None, centre: float | None, *, points: bool = False
) -> Geometries:
    """The geometries of a layer in the CRS; points are kept, or become squares."""
    shapes = reproject(layer.geometries, layer.crs, crs, centre)
    if layer.points.any() and not points:
        if crs is None and source.crown_diameter_m is not None:
            raise LayerError(
                "Layer '{layer}' contains points, but the length of a metre is unknown without a CRS.",
                "Assign a CRS to the layer, or use polygons.",
                layer=layer.title,
            )
        shapes = points_to_squares(layer, shapes, source.crown_diameter_m, lambda x, y: ground_scale(crs, x, y))
    return shapes


def _crowns(
    layer: Layer,
    source: VectorInput,
    crs: CRS | None,
    centre: float | None,
    listener: Listener,
    *,
    points: bool = False,
) -> Crowns:
    shapes = _shapes(layer, source, crs, centre, points=points)
    labels = np.array(layer.labels(source.label_field), object)
    listener.warn_all(layer.notes)
    scores = _scores(layer, listener)
    there, notes = transformed(shapes, layer.title)
    listener.warn_all(notes)
    scores = None if scores is None else scores[there]
    count = int(there.sum())
    return Crowns(shapes[there], labels[there], scores, np.ones(count, bool), np.zeros(count, bool))


def _doubtful(layer: Layer, source: VectorInput, crs: CRS | None, centre: float | None, *, points: bool) -> Crowns:
    """The ignored boxes of a layer that can be transformed; the messages are those of its crowns."""
    shapes = _shapes(layer, source, crs, centre, points=points) if len(layer.geometries) else np.zeros(0, object)
    there = ~shapely.is_empty(shapes)
    labels = np.array(layer.labels(source.label_field), object)[there]
    count = len(labels)
    return Crowns(shapes[there], labels, None, np.ones(count, bool), np.zeros(count, bool))


def _scores(layer: Layer, listener: Listener) -> FloatArray | None:
    """The scores of the crowns, minus infinity for missing ones; None if the layer has none."""
    if "score" not in layer.table.columns:
        return None
    values = pd.to_numeric(layer.table["score"], errors="coerce").to_numpy(np.float64)[layer.source_row]
    known = np.isfinite(values)
    if len(values) and not known.any():
        return None
    listener.warning_if(
        int((~known).sum()),
        "{count} crown of layer '{layer}' without a score was ranked last.",
        "{count:,} crowns of layer '{layer}' without a score were ranked last.",
        layer=layer.title,
    )
    return np.where(known, values, -np.inf)


def _areas(source: VectorInput, crs: CRS | None, centre: float | None, listener: Listener) -> BaseGeometry:
    layer = read_areas_layer(source)
    if layer.crs is None and crs is not None:
        listener.warning(
            "Layer '{layer}' has no CRS; that of the crowns, {crs}, was assumed.", layer=layer.title, crs=crs.name
        )
    listener.warn_all(layer.notes)
    areas: BaseGeometry = shapely.union_all(reproject(layer.geometries, layer.crs, crs, centre))
    if areas.is_empty:
        raise LayerError(
            "The areas of layer '{layer}' cannot be transformed to the CRS of the crowns.",
            "Check that its CRS is correct.",
            layer=layer.title,
        )
    return areas


def _ignore_outside(areas: BaseGeometry, pred: Crowns, truth: Crowns, doubtful: Crowns, listener: Listener) -> None:
    shapely.prepare(areas)
    for crowns in (pred, truth, doubtful):
        crowns.counts = np.asarray(shapely.intersects(areas, shapely.centroid(crowns.shapes)), bool)
    listener.warning_if(
        int((~pred.counts).sum()),
        "{count} predicted crown with its centre outside the areas ignored.",
        "{count:,} predicted crowns with their centres outside the areas ignored.",
    )
    listener.warning_if(
        int((~truth.counts).sum()),
        "{count} reference crown with its centre outside the areas ignored.",
        "{count:,} reference crowns with their centres outside the areas ignored.",
    )
    if not truth.counts.any():
        listener.warning("No reference crown has its centre inside the areas, so recall is undefined.")
