"""Boxes for annotated points: crowns that the start model detects there, or squares of the size of their neighbours."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from pyproj import CRS
from scipy.spatial import cKDTree

from ...array_types import FloatArray, Geometries, IndexArray
from ...common.errors import LayerError
from ...common.events import Listener
from ...common.jobs import FineTuneJob, PredictJob, VectorInput
from ...common.messages import counted
from ...crowns.annotations import RESULT_FIELD
from ...crowns.formats.annotation_formats import is_annotation_file
from ...crowns.geopackage import write_layer
from ...crowns.ignored_boxes import IGNORE
from ...crowns.point_matching import containing_pairs, match_points
from ...crowns.reprojection import crs_advice, reproject
from ...crowns.vector_layers import Layer, label_text, read_layer
from ...georeference import Georeference, ground_scale
from ...imagery.raster import Raster
from ..predict import prediction

__all__ = ["with_boxes"]

_REACH_M = 15.0  # of a crown around its point
_MIN_SCORE = 0.1  # the point confirms the crown
_NEIGHBOURS = 5


def with_boxes(job: FineTuneJob, model: str, folder: Path, listener: Listener) -> FineTuneJob:
    """Return a job with boxes in place of points without a crown diameter.

    The start model is applied around the points. Each point gets the box of a crown that contains it, one to one; other
    points get squares with the median diameter of the nearest of these boxes.

    Args:
        job: The job with a raster.
        model: The start model.
        folder: Temporary folder for the layers.
        listener: Receives what was done.

    Raises:
        LayerError: A layer cannot be used, or the start model detects no crown at a point.
        Cancelled: The user cancelled the job.
    """
    if job.raster is None:
        return job
    with Raster(job.raster) as raster:
        ref = raster.ref
    if ref.crs is None or ref.gsd is None:  # points then need a diameter
        return job
    for name in ("annotations", "validation_annotations"):
        source: VectorInput | None = getattr(job, name)
        if source is None or source.crown_diameter_m is not None or is_annotation_file(source.path):
            continue
        layer = read_layer(source, fields=(RESULT_FIELD, IGNORE))
        if layer.points.any():
            path = folder / f"{name}.gpkg"
            _write_boxes(path, layer, source, job, ref, model, listener)
            moved = replace(source, path=str(path), layer="", name=source.title, source=source.source or source.place)
            changes: dict[str, Any] = {name: moved}
            job = replace(job, **changes)
    return job


def _write_boxes(
    path: Path,
    layer: Layer,
    source: VectorInput,
    job: FineTuneJob,
    ref: Georeference,
    model: str,
    listener: Listener,
) -> None:
    """Write a layer with boxes in place of its points, in the CRS of the raster."""
    listener.warn_all(layer.notes)
    crs = layer.crs if layer.crs is not None else ref.crs
    shapes = reproject(layer.geometries, crs, ref.crs, ref.middle)
    _check_place(shapes, layer, job, ref)
    at = np.flatnonzero(layer.points & ~shapely.is_empty(shapes))
    boxes, detected = _boxes(shapes[at], job, ref, model, path.with_suffix(""), layer.title, listener)
    shapes = shapes.copy()
    shapes[at] = boxes
    there = ~shapely.is_empty(shapes)
    fields = {
        str(name): np.array([label_text(value) or None for value in layer.table[name].to_numpy()], object)
        for name in layer.table.columns
    }
    rows = layer.source_row[there]
    number = {"number": np.arange(len(rows))}  # a layer needs a field
    columns = {name: values[rows] for name, values in fields.items()}
    several = bool((shapely.get_type_id(shapes[there]) != 3).any())
    kind = "MultiPolygon" if several else "Polygon"
    write_layer(path, "crowns", shapes[there], {**number, **columns}, ref.crs, geometry_type=kind)
    listener.warning(
        "Points of layer '{layer}' without a crown diameter: {detected:,} got the box of a crown that the start model "
        "detects there, {others:,} a square with the median diameter of the nearest of these boxes.",
        layer=source.title,
        detected=detected,
        others=len(at) - detected,
    )


def _check_place(shapes: Geometries, layer: Layer, job: FineTuneJob, ref: Georeference) -> None:
    """Check that any crown, in the CRS of the raster, is on it: the detection would refuse areas unknown to the user.

    Raises:
        LayerError: All are outside.
    """
    frame = shapely.Polygon(ref.corners(np.array([[0.0, 0, ref.width, ref.height]]))[0])
    if not shapely.intersects(frame, shapes).any():
        raise LayerError(
            counted(
                len(shapes),
                "The {count} crown of layer '{layer}' is outside raster '{raster}'.",
                "All {count:,} crowns of layer '{layer}' are outside raster '{raster}'.",
                layer=layer.title,
                raster=job.raster.title if job.raster else "",
            ),
            crs_advice(layer.crs, ref.crs),
        )


def _boxes(
    points: Geometries,
    job: FineTuneJob,
    ref: Georeference,
    model: str,
    stem: Path,
    title: str,
    listener: Listener,
) -> tuple[Geometries, int]:
    """A box for each point (N,), and how many of them are detected crowns."""
    crowns = _detect(points, job, ref, model, stem, title, listener)
    matches = match_points(containing_pairs(crowns, points, ref.crs))
    if not len(matches):
        raise LayerError(
            "Layer '{layer}' contains points without a crown diameter, and the start model detects no crown at any of "
            "them.",
            "Set the crown diameter (m), or choose a layer of polygons.",
            layer=title,
        )
    result: Geometries = np.empty(len(points), object)
    detected = _in_pixels(crowns[matches.pred], ref)
    result[matches.truth] = shapely.polygons(ref.corners(detected))
    rest = np.setdiff1d(np.arange(len(points)), matches.truth)
    if len(rest):
        result[rest] = _squares(points, rest, matches.truth, detected[:, 2:] - detected[:, :2], ref)
    return result, len(matches)


def _detect(
    points: Geometries,
    job: FineTuneJob,
    ref: Georeference,
    model: str,
    stem: Path,
    title: str,
    listener: Listener,
) -> Geometries:
    """The crowns that the start model detects around points."""
    if job.raster is None:
        return np.zeros(0, object)
    half = _REACH_M / _scale(points, ref.crs)
    low, high = _places(points) - half, _places(points) + half
    around = shapely.union_all(shapely.box(low[:, 0], low[:, 1], high[:, 0], high[:, 1]))
    parts = np.asarray(shapely.get_parts(around), object)
    areas, found = f"{stem}_areas.gpkg", f"{stem}_detected.gpkg"
    write_layer(areas, "areas", parts, {"number": np.arange(len(parts))}, ref.crs)
    prediction.run(
        PredictJob(
            job.raster,
            found,
            model=model,
            areas=VectorInput(areas, name=title),
            score_threshold=_MIN_SCORE,
            device=job.device,
            resume=False,
        ),
        listener,
    )
    return read_layer(VectorInput(found), allow_empty=True).geometries


def _in_pixels(shapes: Geometries, ref: Georeference) -> FloatArray:
    """Bounds (N, 4) of shapes in pixels of the raster, which may be rotated."""
    return np.asarray(shapely.bounds(ref.shapes_to_pixels(shapes)), np.float64)


def _squares(
    points: Geometries, rest: IndexArray, known: IndexArray, sides: FloatArray, ref: Georeference
) -> Geometries:
    """Squares for the points ``rest``, from the sides (K, 2) in pixels of the boxes of the points ``known``.

    Their diameter is the median of the diameters of the nearest boxes.
    """
    metres = (_places(points) - _places(points).mean(axis=0)) * _scale(points, ref.crs)
    count = min(_NEIGHBOURS, len(known))
    _, nearest = cKDTree(metres[known]).query(metres[rest], k=count)
    resolution = np.asarray(ref.gsd, np.float64)
    diameters = (sides * resolution).mean(axis=1)
    half = np.median(diameters[np.reshape(nearest, (-1, count))], axis=1)[:, None] / 2 / resolution
    centres = _in_pixels(points[rest], ref)[:, :2]
    return np.asarray(shapely.polygons(ref.corners(np.concatenate([centres - half, centres + half], axis=1))), object)


def _places(points: Geometries) -> FloatArray:
    return np.asarray(shapely.get_coordinates(points), np.float64)


def _scale(points: Geometries, crs: CRS | None) -> FloatArray:
    """Metres on the ground per unit (N, 2)."""
    return np.stack(ground_scale(crs, *_places(points).T), axis=1)
