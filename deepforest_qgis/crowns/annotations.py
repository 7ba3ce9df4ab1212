"""Annotated crowns of a raster, and the areas that limit them, in pixels of the raster."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt
import shapely
from scipy.spatial import cKDTree
from shapely.geometry.base import BaseGeometry

from ..array_types import BoolArray, FloatArray, Geometries, IndexArray
from ..common.errors import LayerError
from ..common.jobs import VectorInput
from ..common.messages import Message, counted, counted_if
from ..georeference import Georeference
from .ignored_boxes import IGNORE, clip_ignored, is_ignored, split_layer
from .reprojection import crs_advice, polygonal, reproject
from .vector_layers import Layer, label_text, points_to_squares, read_areas_layer, read_layer

__all__ = [
    "IGNORED_RESULT",
    "RESULTS",
    "RESULT_FIELD",
    "Annotations",
    "annotations_of",
    "clip_to_window",
    "ignored_on_raster",
    "read_annotations",
    "read_area_parts",
    "read_areas",
    "shapes_on_raster",
    "true_crowns",
    "with_validation",
]

RESULT_FIELD = "result"  # of the matches layer of an evaluation, with one of:
RESULTS = ("true positive", "false positive", "missed")
IGNORED_RESULT = "ignored"  # or this one: a reference crown that does not count

_THIN_PX = 0.01  # slivers that overlays of layers leave; the CSV of patches has three decimals
_SAME_PX = 0.1  # sides of one crown in two layers differ by less, also if their CRSs differ


@dataclass(frozen=True)
class Annotations:
    """Annotated crowns of one raster.

    Attributes:
        boxes: xmin, ymin, xmax, ymax (N, 4) in continuous pixel coordinates, clipped to the raster.
        labels: The class of each box.
        notes: What was skipped, repaired, clipped or assumed.
        ignored: Ignored boxes (M, 4) in the same coordinates.
    """

    boxes: FloatArray
    labels: tuple[str, ...]
    notes: tuple[Message, ...] = ()
    ignored: FloatArray = field(default_factory=lambda: np.zeros((0, 4)))


def read_annotations(
    source: VectorInput, ref: Georeference, raster_title: str, areas: BaseGeometry | None = None
) -> Annotations:
    """Read the crowns of a vector layer as boxes in pixels of a raster.

    Each polygon part is a crown, and so is each point, as a square of ``source.crown_diameter_m`` metres on the ground.
    Crowns are skipped if at most half of their box is in the raster, or at most half of what the raster shows of them
    is in the areas; others are clipped to the raster. False positives of an evaluation are skipped, see
    :func:`true_crowns`. Features with a value in the field "ignore" are ignored boxes; any part of them is kept.

    Args:
        source: The layer.
        ref: The georeference of the raster.
        raster_title: The name of the raster in messages.
        areas: See :func:`read_areas`; None: everywhere.

    Raises:
        LayerError: The layer cannot be used with this raster.
    """
    layer = true_crowns(read_layer(source, fields=(RESULT_FIELD, IGNORE)))
    crowns, ignored = split_layer(layer)
    found = annotations_of(crowns, ref, raster_title, source.label_field, source.crown_diameter_m, areas)
    return replace(found, ignored=ignored_on_raster(ignored, ref, raster_title, source.crown_diameter_m))


def ignored_on_raster(layer: Layer, ref: Georeference, raster_title: str, crown_diameter_m: float | None) -> FloatArray:
    """Convert a layer of ignored boxes to boxes (N, 4) in pixels of a raster, clipped to it."""
    if not len(layer.geometries):
        return np.zeros((0, 4))
    geometries = shapes_on_raster(layer, ref, raster_title, crown_diameter_m)
    return clip_ignored(shapely.bounds(geometries), (0, 0, ref.width, ref.height))


def annotations_of(
    layer: Layer,
    ref: Georeference,
    raster_title: str,
    label_field: str,
    crown_diameter_m: float | None = None,
    areas: BaseGeometry | None = None,
) -> Annotations:
    """Convert the crowns of a layer to boxes in pixels of a raster, as :func:`read_annotations` does.

    Args:
        layer: The layer.
        ref: The georeference of the raster.
        raster_title: The name of the raster in messages.
        label_field: The field with the class; empty: see :meth:`Layer.labels`.
        crown_diameter_m: The side on the ground of the squares that points become, in metres.
        areas: See :func:`read_areas`; None: everywhere.

    Raises:
        LayerError: The layer cannot be used with this raster.
    """
    labels = np.asarray(layer.labels(label_field), object)
    geometries = shapes_on_raster(layer, ref, raster_title, crown_diameter_m)
    boxes, kept = _on_raster(geometries, layer, ref, raster_title)
    geometries, labels = geometries[kept], labels[kept]
    if areas is not None:
        inside = _mostly_inside(geometries, areas, ref)
        if not inside.any():
            raise LayerError(
                counted(
                    len(inside),
                    "The {count} crown of layer '{layer}' on raster '{raster}' is outside the areas.",
                    "None of the {count:,} crowns of layer '{layer}' on raster '{raster}' is inside the areas.",
                    layer=layer.title,
                    raster=raster_title,
                ),
                "Draw areas around the annotated crowns, or do not set areas.",
            )
        layer.notes += counted_if(
            int((~inside).sum()),
            "Layer '{layer}': {count} crown outside the areas skipped.",
            "Layer '{layer}': {count:,} crowns outside the areas skipped.",
            layer=layer.title,
        )
        boxes, labels = boxes[inside], labels[inside]
    return Annotations(boxes, tuple(labels.tolist()), tuple(layer.notes))


def shapes_on_raster(
    layer: Layer, ref: Georeference, raster_title: str, crown_diameter_m: float | None = None
) -> Geometries:
    """Convert the crowns of a layer to shapes (N,) in pixels of a raster, points to squares; some may be outside.

    The arguments are those of :func:`annotations_of`. Assumptions are added to the notes of the layer.

    Raises:
        LayerError: The layer has points, but there is no diameter, or the ground resolution is unknown.
    """
    geometries = _to_pixels(layer, ref, raster_title)
    return _squares(geometries, layer, crown_diameter_m, ref, raster_title) if layer.points.any() else geometries


def true_crowns(layer: Layer) -> Layer:
    """Return a layer without the false positives of an evaluation, which are counted in the notes.

    True positives and missed crowns are trees, and so are crowns without a result, which were drawn since. Those with
    the result "ignored" become ignored boxes. A layer is that of an evaluation if its field "result" has no other
    values than an evaluation writes; other layers are returned unchanged.

    Raises:
        LayerError: All crowns are false positives.
    """
    if RESULT_FIELD not in layer.table.columns:
        return layer
    results = np.array([label_text(value) for value in layer.table[RESULT_FIELD].to_numpy()], object)
    if not set(results.tolist()) <= {*RESULTS, IGNORED_RESULT, ""}:
        return layer
    ignored = results == IGNORED_RESULT
    if ignored.any():
        ignored = ignored | is_ignored(layer.table, layer.title)
        layer = replace(layer, table=layer.table.assign(**{IGNORE: ignored}))
    false = results[layer.source_row] == RESULTS[1]
    count = int(false.sum())
    if count == len(false) > 0:
        raise LayerError(
            "Layer '{layer}' is the result of an evaluation and has only false positives.",
            "Choose a layer of crowns, or add the trees to it.",
            layer=layer.title,
        )
    layer.notes += counted_if(
        count,
        "Layer '{layer}' is the result of an evaluation: {count} false positive skipped, {kept}.",
        "Layer '{layer}' is the result of an evaluation: {count:,} false positives skipped, {kept}.",
        layer=layer.title,
        kept=counted(int((~false & ~ignored[layer.source_row]).sum()), "{count} crown kept", "{count:,} crowns kept"),
    )
    return layer.where(~false)


def with_validation(training: Annotations, validation: Annotations, title: str) -> tuple[Annotations, BoolArray]:
    """Combine training and validation crowns; a crown in both is used for validation only.

    Args:
        training: Crowns to train on.
        validation: Crowns reserved for validation.
        title: The name of the validation layer in messages.

    Returns:
        The crowns of both, those for validation last, and which of them (N,) are for validation.

    Raises:
        LayerError: No crown is left to train on.
    """
    notes = [*training.notes, *validation.notes]
    distance, _ = cKDTree(validation.boxes).query(training.boxes, p=np.inf)
    own = np.asarray(distance > _SAME_PX, bool)
    if not own.any():
        raise LayerError(
            counted(
                len(own),
                "The only training crown is also in validation layer '{layer}'.",
                "All {count:,} training crowns are also in validation layer '{layer}'.",
                layer=title,
            ),
            "Remove all crowns from it that are not reserved for validation.",
        )
    notes += counted_if(
        int((~own).sum()),
        "{count} crown of validation layer '{layer}' is also in the training layer; it is used for validation only.",
        "{count:,} crowns of validation layer '{layer}' are also in the training layer; they are used for "
        "validation only.",
        layer=title,
    )
    labels = tuple(label for label, kept in zip(training.labels, own, strict=True) if kept)
    unknown = sorted({*validation.labels} - {*labels})
    if unknown:
        notes.append(
            Message(
                "Classes of validation layer '{layer}' cannot be trained because they have no training crowns: "
                "{classes}.",
                layer=title,
                classes=unknown,
            )
        )
    boxes = np.concatenate([training.boxes[own], validation.boxes])
    marked = np.arange(len(boxes)) >= len(labels)
    ignored = np.unique(np.concatenate([training.ignored, validation.ignored]), axis=0)
    return Annotations(boxes, labels + validation.labels, tuple(notes), ignored), marked


def read_areas(source: VectorInput, ref: Georeference, raster_title: str) -> BaseGeometry:
    """Read the union of the polygons of a layer in pixels of a raster, valid and clipped to the raster.

    Raises:
        LayerError: The layer has no polygons, or none of them overlaps the raster.
    """
    return polygonal(shapely.union_all(read_area_parts(source, ref, raster_title)))


def read_area_parts(source: VectorInput, ref: Georeference, raster_title: str) -> Geometries:
    """Read the polygons of a layer (N,) in pixels of a raster, valid and clipped to the raster; they may overlap.

    Raises:
        LayerError: The layer has no polygons, or none of them overlaps the raster.
    """
    layer = read_areas_layer(source)
    raster = shapely.box(0, 0, ref.width, ref.height)
    clipped = shapely.intersection(_to_pixels(layer, ref, raster_title), raster)
    parts = shapely.get_parts(np.asarray([polygonal(part) for part in clipped[shapely.area(clipped) > 0]], object))
    if not len(parts):
        raise LayerError(
            "The areas of layer '{layer}' are outside raster '{raster}'.",
            crs_advice(layer.crs, ref.crs),
            layer=layer.title,
            raster=raster_title,
        )
    return np.asarray(parts, object)


def clip_to_window(boxes: npt.ArrayLike, window: tuple[float, float, float, float]) -> tuple[FloatArray, IndexArray]:
    """Clip boxes to a window, and drop those of which at most half is in it, as DeepForest does.

    Args:
        boxes: xmin, ymin, xmax, ymax (N, 4).
        window: col, row, width, height in the same frame.

    Returns:
        The clipped boxes (M, 4) in coordinates of the window, and their indices in ``boxes`` (M,).
    """
    rects = np.asarray(boxes, np.float64).reshape(-1, 4)
    corner, size = np.array(window[:2] * 2), np.array(window[2:] * 2)
    clipped = np.clip(rects - corner, 0, size)
    visible, whole = (np.prod(sides[:, 2:] - sides[:, :2], axis=1) for sides in (clipped, rects))
    kept = np.flatnonzero(visible > 0.5 * whole)
    return clipped[kept], kept


# -- Steps -------------------------------------------------------------------------------------


def _to_pixels(layer: Layer, ref: Georeference, raster_title: str) -> Geometries:
    """The geometries of a layer in pixels of the raster; assumptions are added to its notes."""
    if (layer.crs is None) != (ref.crs is None):
        layer.notes.append(
            Message(
                "Layer '{layer}' has no CRS; that of raster '{raster}' was assumed."
                if layer.crs is None
                else "Raster '{raster}' has no CRS; that of layer '{layer}' was assumed.",
                layer=layer.title,
                raster=raster_title,
            )
        )
    moved = reproject(layer.geometries, layer.crs, ref.crs, ref.middle)
    return np.asarray(ref.shapes_to_pixels(moved), object)


def _squares(
    geometries: Geometries, layer: Layer, diameter_m: float | None, ref: Georeference, raster_title: str
) -> Geometries:
    """Squares in pixels in place of points."""
    if ref.gsd is None and diameter_m is not None:
        raise LayerError(
            "The crown diameter of layer '{layer}' cannot be converted to pixels because the ground resolution of "
            "raster '{raster}' is unknown.",
            "Assign a CRS to the raster, or use a layer of polygons.",
            layer=layer.title,
            raster=raster_title,
        )
    squares = points_to_squares(layer, geometries, diameter_m, lambda x, y: ref.gsd or (np.nan, np.nan))
    layer.notes += counted_if(
        int(layer.points.sum()),
        "{count} point of layer '{layer}' converted to a square of {diameter:g} m.",
        "{count:,} points of layer '{layer}' converted to squares of {diameter:g} m.",
        layer=layer.title,
        diameter=diameter_m,
    )
    return squares


def _on_raster(
    geometries: Geometries, layer: Layer, ref: Georeference, raster_title: str
) -> tuple[FloatArray, IndexArray]:
    """Boxes (M, 4) clipped to the raster, and their indices; what was skipped or clipped is added to the notes."""
    own = shapely.bounds(geometries).reshape(-1, 4)
    finite = np.asarray(np.isfinite(own).all(axis=1), bool)
    boxes, kept = clip_to_window(np.where(finite[:, None], own, -1.0), (0, 0, ref.width, ref.height))
    touching = finite & (own[:, 2] > 0) & (own[:, 3] > 0) & (own[:, 0] < ref.width) & (own[:, 1] < ref.height)
    names = {"layer": layer.title, "raster": raster_title}
    if not touching.any():
        raise LayerError(
            counted(
                len(own),
                "The {count} crown of layer '{layer}' is outside raster '{raster}'.",
                "All {count:,} crowns of layer '{layer}' are outside raster '{raster}'.",
                **names,
            ),
            crs_advice(layer.crs, ref.crs),
        )

    layer.notes += counted_if(
        int((~touching).sum()),
        "Layer '{layer}': {count} crown outside raster '{raster}' skipped.",
        "Layer '{layer}': {count:,} crowns outside raster '{raster}' skipped.",
        **names,
    )
    layer.notes += counted_if(
        int(touching.sum()) - len(kept),
        "Layer '{layer}': {count} crown with at most half inside raster '{raster}' skipped.",
        "Layer '{layer}': {count:,} crowns with at most half inside raster '{raster}' skipped.",
        **names,
    )
    wide = (boxes[:, 2:] - boxes[:, :2] >= _THIN_PX).all(axis=1)
    layer.notes += counted_if(
        int((~wide).sum()),
        "Layer '{layer}': {count} crown narrower than {width:g} pixels skipped.",
        "Layer '{layer}': {count:,} crowns narrower than {width:g} pixels skipped.",
        layer=layer.title,
        width=_THIN_PX,
    )
    boxes, kept = boxes[wide], kept[wide]
    # Reprojection moves crowns at the border by less than a thousandth of a pixel, which is not reported.
    layer.notes += counted_if(
        int((np.abs(boxes - own[kept]) > 1e-3).any(axis=1).sum()),
        "Layer '{layer}': {count} crown clipped at the border of raster '{raster}'.",
        "Layer '{layer}': {count:,} crowns clipped at the border of raster '{raster}'.",
        **names,
    )
    if not len(kept):
        raise LayerError(
            "No crown of layer '{layer}' has more than half of its area inside raster '{raster}'.",
            crs_advice(layer.crs, ref.crs),
            **names,
        )
    return boxes, kept


def _mostly_inside(geometries: Geometries, areas: BaseGeometry, ref: Georeference) -> BoolArray:
    """Which crowns have more than half of their part in the raster inside ``areas``."""
    shapely.prepare(areas)
    inside = np.array(shapely.covers(areas, geometries), bool)
    unclear = np.flatnonzero(~inside & shapely.intersects(areas, geometries))
    visible = shapely.intersection(geometries[unclear], shapely.box(0, 0, ref.width, ref.height))
    inside[unclear] = shapely.area(shapely.intersection(visible, areas)) > 0.5 * shapely.area(visible)
    return inside
