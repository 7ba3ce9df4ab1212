"""Crowns and areas, in: from any vector layer or DeepForest CSV to boxes and polygons in pixels.

Nothing is dropped in silence: whatever is skipped, repaired, clipped or assumed ends up as a counted
sentence in the notes, and a layer that leaves nothing to work with raises a :class:`LayerError`.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyogrio
import pyogrio.errors
import shapely
from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError
from scipy.spatial import cKDTree
from shapely.geometry.base import BaseGeometry

from ..common.atomic import AtomicFile
from ..common.errors import LayerError
from ..common.jobs import VectorInput
from ..common.messages import Message, counted
from ..common.sqlite_files import uncommitted_changes
from ..georeference import Georeference

__all__ = [
    "CSV_COLUMNS",
    "DEFAULT_LABEL",
    "RESULTS",
    "RESULT_FIELD",
    "Annotations",
    "Layer",
    "clip_to_window",
    "counted",
    "read_annotations",
    "read_areas",
    "read_csv",
    "read_layer",
    "reprojected",
    "true_crowns",
    "turn_of",
    "with_validation",
    "write_csv",
]

FloatArray = npt.NDArray[np.float64]
IndexArray = npt.NDArray[np.int64]
Geometries = npt.NDArray[np.object_]

DEFAULT_LABEL = "Tree"
CSV_COLUMNS = ("image_path", "xmin", "ymin", "xmax", "ymax", "label")
RESULT_FIELD = "result"  # of the layer in which an evaluation says what became of each crown:
RESULTS = ("true positive", "false positive", "missed")

_SAME_PX = 0.1  # sides of one crown in two layers differ by less, whatever CRS each is stored in

CROWN = Message("crown")
_FARTHEST = 1e15  # in any unit, beyond every map of the Earth

_POINT, _LINES, _POLYGON = 0, (1, 2), 3  # shapely's type ids once multi-part geometries are taken apart


# -- Layers ------------------------------------------------------------------------------------


@dataclass
class Layer:
    """Usable single-part geometries of a vector layer, in the layer's CRS.

    ``geometries``: shapely polygons (or, of repaired ones, multipolygons that are one crown), or points
    where ``points`` says so; 2D and valid. ``source_row`` (N,): the feature each came from, a row of
    ``table``, which holds the fields asked for. ``notes``: what was skipped or repaired, in sentences.
    """

    title: str
    geometries: Geometries
    points: npt.NDArray[np.bool_]
    source_row: IndexArray
    table: pd.DataFrame
    crs: CRS | None
    notes: list[Message] = field(default_factory=list)

    def labels(self, label_field: str) -> tuple[str, ...]:
        """The class of each geometry; without a ``label_field`` all are :data:`DEFAULT_LABEL`.

        Features without a value take the layer's only label, or the default where it has several.
        """
        if not label_field:
            return (DEFAULT_LABEL,) * len(self.geometries)
        values = [_text(value) for value in self.table[label_field].to_numpy()[self.source_row]]
        known = {value for value in values if value}
        missing = values.count("")
        fallback = known.pop() if len(known) == 1 else DEFAULT_LABEL
        if missing:
            self.notes.append(
                Message(
                    "{crowns} of layer '{layer}' without a value in field '{field}' was labelled '{label}'."
                    if missing == 1
                    else "{crowns} of layer '{layer}' without a value in field '{field}' were labelled '{label}'.",
                    crowns=counted(missing, "{count} crown", "{count:,} crowns"),
                    layer=self.title,
                    field=label_field,
                    label=fallback,
                )
            )
        return tuple(value or fallback for value in values)


def _text(value: Any) -> str:
    """A field's value as a label: missing is empty, and 3.0 (a whole number in a column with gaps) is 3."""
    if value is None or value is pd.NA or (isinstance(value, float) and np.isnan(value)):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


@contextmanager
def _harmless_ignored() -> Iterator[None]:
    """GDAL warns that it drops the M of a geometry and numbers features of one id anew, which no crown needs, and that
    it reads a GeoPackage as it lies there, where nothing can be written beside it."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", r"Measured \(M\) geometry types")
        warnings.filterwarnings("ignore", "Several features with id")
        warnings.filterwarnings("ignore", "(?s).*Retrying with IMMUTABLE=YES")
        yield


def true_crowns(layer: Layer) -> Layer:
    """The layer without what an evaluation called false positives, counted in the notes; any other layer as it is.

    What it found (true positives) and what it missed are trees, and so is what someone drew there since, without a
    result. Known by its field "result", if that holds nothing but an evaluation's words.

    Raises:
        LayerError: nothing but false positives.
    """
    if RESULT_FIELD not in layer.table.columns:
        return layer
    results = np.array([_text(value) for value in layer.table[RESULT_FIELD].to_numpy()], object)
    if not set(results.tolist()) <= {*RESULTS, ""}:
        return layer
    false = results[layer.source_row] == RESULTS[1]
    count = int(false.sum())
    if count == len(false) > 0:
        raise LayerError(
            "Layer '{layer}' is the result of an evaluation and holds nothing but false positives.",
            "Choose a layer of crowns, or draw the trees into it.",
            layer=layer.title,
        )
    if count:
        layer.notes.append(
            Message(
                "Layer '{layer}' is the result of an evaluation: {false_positives} left out, {crowns} kept.",
                layer=layer.title,
                false_positives=counted(count, "{count} false positive", "{count:,} false positives"),
                crowns=counted(len(false) - count, "{count} crown", "{count:,} crowns"),
            )
        )
    kept = np.flatnonzero(~false)
    return replace(
        layer, geometries=layer.geometries[kept], points=layer.points[kept], source_row=layer.source_row[kept]
    )


@_harmless_ignored()
def read_layer(
    source: VectorInput, *, noun: Message = CROWN, fields: Sequence[str] = (), allow_empty: bool = False
) -> Layer:
    """The polygons and points of a vector layer, taken apart into single parts and repaired.

    ``fields``: read where the layer has them; ``source.label_field`` must exist. ``noun`` is what the
    sentences call a feature. ``allow_empty``: a layer without features is an answer, not an error.

    Raises:
        LayerError: the layer cannot be opened, lacks the label field, or holds nothing but lines, or nothing usable.
    """
    title = source.title
    info, name = _describe(source)
    known = [str(f) for f in info["fields"]]
    wanted = [f for f in dict.fromkeys([*fields, source.label_field]) if f in known]
    if source.label_field and source.label_field not in known:
        raise LayerError(
            "Layer '{layer}' has no field '{field}'.",
            "Its fields are: {fields}. Choose one of them, or none to call every {noun} '{label}'.",
            layer=title,
            field=source.label_field,
            fields=known or Message("none"),
            noun=noun,
            label=DEFAULT_LABEL,
        )
    try:
        meta, _, wkb, data = pyogrio.raw.read(source.path, layer=name, columns=wanted, force_2d=True)
    except Exception as error:  # GDAL's drivers raise of all kinds; whichever it is, the layer is unreadable
        raise LayerError(
            "Layer '{layer}' cannot be read: {error}", "Check that the file is complete.", layer=title, error=error
        ) from error
    table = pd.DataFrame(dict(zip([str(f) for f in meta["fields"]], data, strict=True)))
    notes: list[Message] = []
    if wkb is None:
        raise LayerError(
            "Layer '{layer}' is a table without geometries.", "Choose a layer of polygons or points.", layer=title
        )
    if len(wkb) == 0 and not allow_empty:
        raise LayerError(
            "Layer '{layer}' has no features.",
            "Draw at least one {noun} in it, or choose another.",
            layer=title,
            noun=noun,
        )
    try:
        with np.errstate(invalid="ignore"):  # of coordinates that are not numbers, which are counted
            geometries, rows, problems = _single_parts(shapely.from_wkb(wkb, on_invalid="ignore"))
    except NotImplementedError as error:  # GDAL straightens curves, but not those within collections
        raise LayerError(
            "Layer '{layer}' holds curves inside geometry collections.",
            "Turn them into plain polygons first ('Segmentize by maximum angle').",
            layer=title,
        ) from error
    lines = np.isin(shapely.get_type_id(geometries), _LINES)
    if lines.any() and lines.all():
        raise LayerError(
            "Layer '{layer}' holds lines.",
            "A {noun} must be a polygon or a point; turn the lines into polygons first ('Lines to polygons').",
            layer=title,
            noun=noun,
        )
    if lines.any():  # of a layer of mixed geometries: its crowns are not lost for a path that someone drew beside them
        problems.append(counted(int(lines.sum()), "{count} line skipped", "{count:,} lines skipped"))
        geometries, rows = geometries[~lines], rows[~lines]
    geometries, usable, repaired = _repaired(geometries)
    if repaired:
        problems.append(counted(repaired, "{count} invalid polygon repaired", "{count:,} invalid polygons repaired"))
    if not usable.all():
        count = int((~usable).sum())
        problems.append(
            counted(count, "{count} polygon without any area skipped", "{count:,} polygons without any area skipped")
        )
    geometries, rows = geometries[usable], rows[usable]
    if problems:
        notes.append(Message("Layer '{layer}': {problems}.", layer=title, problems=problems))
    if not len(geometries) and len(wkb):
        raise LayerError(
            "None of the {features} of layer '{layer}' can be used ({problems})."
            if problems
            else "None of the {features} of layer '{layer}' can be used.",
            "Check the layer's geometries ('Check validity', 'Fix geometries').",
            features=counted(len(wkb), "{count} feature", "{count:,} features"),
            layer=title,
            problems=problems,
        )
    points = shapely.get_type_id(geometries) == _POINT
    return Layer(title, geometries, points, rows, table, _known_crs(meta["crs"]), notes)


def _known_crs(given: str | None) -> CRS | None:
    """The layer's CRS; None where it has none, which a GeoPackage stores as an "undefined" one."""
    try:
        crs = CRS.from_user_input(given) if given else None
    except CRSError:
        return None
    return None if crs is None or crs.name.lower().startswith("undefined") else crs


def _describe(source: VectorInput) -> tuple[dict[str, Any], str]:
    """pyogrio's description of the layer, and the layer's name."""
    title = source.title
    left = uncommitted_changes(source.path)
    if left is not None:
        raise LayerError(
            "The last changes of layer '{layer}' lie in '{left}', where a program left them, and nothing "
            "can be written beside them to bring them to their end.",
            "Copy both files to a folder that you can write to, and choose the copy.",
            layer=title,
            left=left.name,
        )
    try:
        listed = pyogrio.list_layers(source.path)
        names = [str(name) for name, kind in listed if kind is not None]  # QGIS keeps tables of styles beside layers
        if source.layer and source.layer not in [str(name) for name, _ in listed]:
            raise LayerError(
                "'{source}' has no layer '{layer}'.",
                "Its layers are: {names}.",
                source=source.path,
                layer=source.layer,
                names=names or Message("none"),
            )
        if not names:
            raise LayerError(
                "'{source}' holds no layers.", "Choose a file with a layer of polygons or points.", source=source.path
            )
        name = source.layer or names[0]
        if not source.layer and len(names) > 1:
            raise LayerError(
                "'{source}' holds several layers: {names}.", "Name the one to use.", source=source.path, names=names
            )
        return dict(pyogrio.read_info(source.path, layer=name)), name
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, UnicodeDecodeError) as error:
        raise LayerError(
            "Layer '{layer}' cannot be opened: {error}.",
            "Check that the file exists and is a vector layer.",
            layer=title,
            error=error,
        ) from error


def _single_parts(geometries: Geometries) -> tuple[Geometries, IndexArray, list[Message]]:
    """Parts, the row each came from, and what was skipped or taken apart."""
    problems: list[Message] = []
    there = ~(shapely.is_missing(geometries) | shapely.is_empty(geometries))
    if not there.all():
        lost = int((~there).sum())
        problems.append(
            counted(lost, "{count} feature without a geometry skipped", "{count:,} features without a geometry skipped")
        )
    rows = np.flatnonzero(there)
    parts, index = geometries[there], rows
    while (shapely.get_type_id(parts) >= 4).any():  # multi-parts and, within them, collections
        parts, inner = shapely.get_parts(parts, return_index=True)
        index = index[inner]
    full = ~shapely.is_empty(parts)
    parts, index = parts[full], index[full]
    # Non-finite coordinates come from reprojections that failed; GEOS would answer nonsense for them, and fails where
    # products of large ones are not finite.
    places, owner = shapely.get_coordinates(parts, return_index=True)  # bounds pass over what is not a number
    finite = np.ones(len(parts), bool)
    finite[owner[~(np.abs(places) < _FARTHEST).all(axis=1)]] = False
    if not finite.all():
        problems.append(
            counted(
                int((~finite).sum()),
                "{count} feature with coordinates that are not numbers skipped",
                "{count:,} features with coordinates that are not numbers skipped",
            )
        )
    parts, index = parts[finite], index[finite]
    _, sizes = np.unique(index, return_counts=True)
    several = int((sizes > 1).sum())
    if several:
        problems.append(
            counted(
                several,
                "{count} multi-part feature split into {parts:,} parts",
                "{count:,} multi-part features split into {parts:,} parts",
                parts=sizes[sizes > 1].sum(),
            )
        )
    return np.asarray(parts, object), np.asarray(index, np.int64), problems


def _repaired(geometries: Geometries) -> tuple[Geometries, npt.NDArray[np.bool_], int]:
    """Valid geometries, which of them have an area (or are points), and how many were invalid before."""
    result = geometries.copy()
    points = shapely.get_type_id(result) == _POINT
    broken = ~shapely.is_valid(result)
    # A bow tie becomes two triangles; they stay one multipolygon, because they were drawn as one crown.
    result[broken] = [_polygonal(g) for g in shapely.make_valid(result[broken])]
    usable = points | (shapely.area(result) > 0)
    return result, usable, int((broken & usable).sum())


def _polygonal(geometry: BaseGeometry) -> BaseGeometry:
    """The polygons of a geometry, as one: repairs leave dangling lines and points beside them."""
    parts = shapely.get_parts(geometry)
    while (shapely.get_type_id(parts) >= 4).any():
        parts = shapely.get_parts(parts)
    parts = parts[shapely.get_type_id(parts) == _POLYGON]
    whole: BaseGeometry = parts[0] if len(parts) == 1 else shapely.multipolygons(parts)
    return whole


def reprojected(
    geometries: Geometries, source: CRS | None, target: CRS | None, middle: float | None = None
) -> Geometries:
    """Geometries of CRS ``source`` in ``target``; unchanged where the two agree or either is unknown.

    ``middle``: a longitude in ``target``, where that is geographic, to within half a turn of which all are brought: a
    raster across the antimeridian counts its degrees on beyond 180, where layers begin again at -180.
    Geometries for which PROJ has no answer come back empty.
    """
    turn = None if middle is None else turn_of(target)
    if source is None or target is None or source.equals(target, ignore_axis_order=True):
        return geometries if middle is None or turn is None else _brought_round(geometries, middle, turn)
    transformer = Transformer.from_crs(source, target, always_xy=True)

    def move(coordinates: FloatArray) -> FloatArray:
        x, y = transformer.transform(coordinates[:, 0], coordinates[:, 1])
        if (
            middle is not None and turn is not None
        ):  # by corners, and before repairs: PROJ tears apart what lies across its 180 degrees
            x = x + turn * np.rint(np.nan_to_num((middle - x) / turn, posinf=0, neginf=0))
        return np.column_stack([x, y])

    moved = np.asarray(shapely.transform(geometries, move), object)
    lost = ~np.isfinite(shapely.bounds(moved)).all(axis=1)  # PROJ's answer for them is infinite
    moved[lost] = shapely.Point()
    folded = ~shapely.is_valid(moved)
    moved[folded] = [_polygonal(g) for g in shapely.make_valid(moved[folded])]
    return moved


def turn_of(crs: CRS | None) -> float | None:
    """How many of its units a CRS of longitudes has around the Earth: 360 for degrees. None in any other."""
    return 2 * np.pi / crs.axis_info[0].unit_conversion_factor if crs is not None and crs.is_geographic else None


def _brought_round(geometries: Geometries, middle: float, turn: float) -> Geometries:
    """Geometries moved by whole turns, so that their own middles are at most half a turn from ``middle``."""
    bounds = shapely.bounds(geometries)
    east = np.nan_to_num((bounds[:, 0] + bounds[:, 2]) / 2, nan=middle)
    turns = np.rint((middle - east) / turn)
    moved: Geometries = np.array(geometries, object)
    for place in np.flatnonzero(turns):
        moved[place] = shapely.transform(moved[place], partial(np.add, [turns[place] * turn, 0.0]))
    return moved


def _to_pixels(layer: Layer, ref: Georeference, raster_title: str) -> Geometries:
    """The layer's geometries in the raster's pixel coordinates; what had to be assumed goes to its notes."""
    if layer.crs is None and ref.crs is not None:
        layer.notes.append(
            Message(
                "Layer '{layer}' has no CRS; that of raster '{raster}' was assumed.",
                layer=layer.title,
                raster=raster_title,
            )
        )
    elif layer.crs is not None and ref.crs is None:
        layer.notes.append(
            Message(
                "Raster '{raster}' has no CRS; the coordinates of layer '{layer}' were taken to be in its "
                "coordinate system.",
                raster=raster_title,
                layer=layer.title,
            )
        )
    moved = reprojected(layer.geometries, layer.crs, ref.crs, ref.middle)
    return np.asarray(shapely.transform(moved, lambda xy: np.column_stack(ref.to_pixel(xy[:, 0], xy[:, 1]))), object)


# -- Annotations -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Annotations:
    """Crowns of one raster.

    ``boxes`` (N, 4): xmin, ymin, xmax, ymax in continuous pixel coordinates, clipped to the raster.
    ``labels``: a class per box. ``notes``: sentences that count what was skipped, repaired, clipped or
    assumed.
    """

    boxes: FloatArray
    labels: tuple[str, ...]
    notes: tuple[Message, ...] = ()


def read_annotations(
    source: VectorInput, ref: Georeference, raster_title: str, areas: BaseGeometry | None = None
) -> Annotations:
    """The crowns of a vector layer as boxes in the raster's pixels.

    Each polygon part is a crown, and so is each point, as a square of ``source.crown_diameter_m`` metres
    on the ground. A crown of which half or less lies in the raster is left out; the others are clipped.
    With ``areas`` (in pixel coordinates, see :func:`read_areas`) a crown stays if more than half of it
    lies inside them. Of the layer that an evaluation wrote, false positives are no crowns (:func:`true_crowns`).

    Raises:
        LayerError: the layer cannot be used with this raster; the message names both.
    """
    layer = true_crowns(read_layer(source, fields=(RESULT_FIELD,)))
    geometries = _to_pixels(layer, ref, raster_title)
    labels = np.asarray(layer.labels(source.label_field), object)
    notes = layer.notes
    if layer.points.any():
        geometries = _squares(geometries, layer, source, ref, raster_title)

    own = shapely.bounds(geometries).reshape(-1, 4)
    finite: npt.NDArray[np.bool_] = np.asarray(np.isfinite(own).all(axis=1), bool)
    boxes, kept = clip_to_window(np.where(finite[:, None], own, -1.0), (0, 0, ref.width, ref.height))
    touching = finite & (own[:, 2] > 0) & (own[:, 3] > 0) & (own[:, 0] < ref.width) & (own[:, 1] < ref.height)
    if not touching.any():
        raise LayerError(
            "None of the {crowns} of layer '{layer}' lies inside raster '{raster}'.",
            "{systems} Check that both show the same place and that their CRSs are right.",
            crowns=counted(len(own), "{count} crown", "{count:,} crowns"),
            layer=layer.title,
            raster=raster_title,
            systems=_crs_names(layer.crs, ref.crs),
        )
    outside, cut_off = int((~touching).sum()), int(touching.sum()) - len(kept)
    # A thousandth of a pixel is no clipping: reprojection leaves as much on crowns that touch the border.
    clipped = int((np.abs(boxes - own[kept]) > 1e-3).any(axis=1).sum())
    title = layer.title
    if outside:
        notes.append(
            Message(
                "Layer '{layer}': {crowns} outside raster '{raster}' skipped.",
                layer=title,
                crowns=counted(outside, "{count} crown", "{count:,} crowns"),
                raster=raster_title,
            )
        )
    if cut_off:
        notes.append(
            Message(
                "Layer '{layer}': {crowns} with half or less inside raster '{raster}' skipped.",
                layer=title,
                crowns=counted(cut_off, "{count} crown", "{count:,} crowns"),
                raster=raster_title,
            )
        )
    if clipped:
        notes.append(
            Message(
                "Layer '{layer}': {crowns} clipped at the border of raster '{raster}'.",
                layer=title,
                crowns=counted(clipped, "{count} crown", "{count:,} crowns"),
                raster=raster_title,
            )
        )
    if not len(kept):
        raise LayerError(
            "No crown of layer '{layer}' lies with more than half of it inside raster '{raster}'.",
            "Check that both show the same place and that their CRSs are right.",
            layer=layer.title,
            raster=raster_title,
        )
    geometries, labels = geometries[kept], labels[kept]

    if areas is not None:
        inside = _mostly_inside(geometries, areas, ref)
        if not inside.any():
            raise LayerError(
                "None of the {crowns} of layer '{layer}' on raster '{raster}' lies inside the areas.",
                "Draw areas around crowns that are annotated, or leave the areas out.",
                crowns=counted(len(inside), "{count} crown", "{count:,} crowns"),
                layer=layer.title,
                raster=raster_title,
            )
        if not inside.all():
            outside = int((~inside).sum())
            notes.append(
                Message(
                    "Layer '{layer}': {crowns} outside the areas skipped.",
                    layer=layer.title,
                    crowns=counted(outside, "{count} crown", "{count:,} crowns"),
                )
            )
        boxes, labels = boxes[inside], labels[inside]
    return Annotations(boxes, tuple(labels.tolist()), tuple(notes))


def with_validation(
    training: Annotations, validation: Annotations, title: str
) -> tuple[Annotations, npt.NDArray[np.bool_]]:
    """The crowns of both, those of ``validation`` last, and which of them (N,) are its own.

    A crown that both hold counts once, for validation. ``title``: the validation layer's. The notes are those
    of both and what joining them did.

    Raises:
        LayerError: no crown is left to train on.
    """
    notes = [*training.notes, *validation.notes]
    near, _ = cKDTree(validation.boxes).query(training.boxes, p=np.inf)
    own = np.asarray(near > _SAME_PX, bool)
    if not own.any():
        raise LayerError(
            "Validation layer '{layer}' holds all {crowns} that there are to train on.",
            "Keep in it only the crowns that training must not see.",
            layer=title,
            crowns=counted(len(own), "{count} crown", "{count:,} crowns"),
        )
    if not own.all():
        shared = int((~own).sum())
        notes.append(
            Message(
                "{crowns} of validation layer '{layer}' is also among the annotations to train on; "
                "validation alone uses them."
                if shared == 1
                else "{crowns} of validation layer '{layer}' are also among the annotations to train on; "
                "validation alone uses them.",
                crowns=counted(shared, "{count} crown", "{count:,} crowns"),
                layer=title,
            )
        )
    labels = tuple(label for label, kept in zip(training.labels, own, strict=True) if kept)
    unknown = sorted({*validation.labels} - {*labels})
    if unknown:
        notes.append(
            Message(
                "Classes that only validation layer '{layer}' has, so that training cannot learn them: {unknown}.",
                layer=title,
                unknown=unknown,
            )
        )
    boxes = np.concatenate([training.boxes[own], validation.boxes])
    marked = np.arange(len(boxes)) >= len(labels)
    return Annotations(boxes, labels + validation.labels, tuple(notes)), marked


def _squares(
    geometries: Geometries, layer: Layer, source: VectorInput, ref: Georeference, raster_title: str
) -> Geometries:
    """Points, given in pixels, as squares of the crown diameter; polygons as they are."""
    diameter = source.crown_diameter_m
    if diameter is None:
        raise LayerError(
            "Layer '{layer}' holds points, but no crown diameter was given.",
            "Give the crowns' diameter in metres, or use a layer of polygons.",
            layer=layer.title,
        )
    if ref.gsd is None:
        raise LayerError(
            "The crown diameter of layer '{layer}' cannot be turned into pixels, because the ground "
            "resolution of raster '{raster}' is unknown.",
            "Give the raster a CRS, or use a layer of polygons.",
            layer=layer.title,
            raster=raster_title,
        )
    points = np.flatnonzero(layer.points & ~shapely.is_empty(geometries))
    x, y = shapely.get_coordinates(geometries[points]).T
    half_x, half_y = diameter / 2 / ref.gsd[0], diameter / 2 / ref.gsd[1]
    result: Geometries = geometries.copy()
    result[points] = shapely.box(x - half_x, y - half_y, x + half_x, y + half_y)
    count = int(layer.points.sum())
    layer.notes.append(
        Message(
            "{points} of layer '{layer}' turned into squares of {diameter:g} m.",
            points=counted(count, "{count} point", "{count:,} points"),
            layer=layer.title,
            diameter=diameter,
        )
    )
    return result


def _mostly_inside(geometries: Geometries, areas: BaseGeometry, ref: Georeference) -> npt.NDArray[np.bool_]:
    """Which crowns have more than half of what the raster shows of them inside ``areas``."""
    shapely.prepare(areas)
    inside = np.array(shapely.covers(areas, geometries), bool)
    unclear = np.flatnonzero(~inside & shapely.intersects(areas, geometries))
    seen = shapely.intersection(geometries[unclear], shapely.box(0, 0, ref.width, ref.height))
    inside[unclear] = shapely.area(shapely.intersection(seen, areas)) > 0.5 * shapely.area(seen)
    return inside


def _crs_names(layer: CRS | None, raster: CRS | None) -> Message:
    def name(crs: CRS | None) -> Message:
        return Message("in {crs}", crs=crs.name) if crs is not None else Message("without a CRS")

    return Message("The layer is {layer}, the raster {raster}.", layer=name(layer), raster=name(raster))


def read_areas(source: VectorInput, ref: Georeference, raster_title: str) -> BaseGeometry:
    """The union of a layer's polygons in the raster's pixel coordinates, valid and clipped to the raster.

    Raises:
        LayerError: the layer holds no polygons, or none that touch the raster.
    """
    layer = read_layer(source, noun=Message("area"))
    if layer.points.any():
        raise LayerError("Layer '{layer}' holds points.", "Areas must be polygons.", layer=layer.title)
    geometries = _to_pixels(layer, ref, raster_title)
    union = shapely.union_all(geometries)
    clipped = _polygonal(shapely.intersection(union, shapely.box(0, 0, ref.width, ref.height)))
    if clipped.is_empty or clipped.area == 0:
        raise LayerError(
            "The areas of layer '{layer}' lie outside raster '{raster}'.",
            "{systems} Check that both show the same place and that their CRSs are right.",
            layer=layer.title,
            raster=raster_title,
            systems=_crs_names(layer.crs, ref.crs),
        )
    return clipped


def clip_to_window(
    boxes: npt.ArrayLike, window: tuple[float, float, float, float], least_visible: float = 0.5
) -> tuple[FloatArray, IndexArray]:
    """Boxes (N, 4) as a window (col, row, width, height) shows them, and their indices.

    DeepForest's rule: a box stays if more than ``least_visible`` of its own area lies in the window;
    then it is clipped and moved to the window's coordinates.
    """
    rects = np.asarray(boxes, np.float64).reshape(-1, 4)
    col, row, width, height = window
    low, high = np.array([col, row]), np.array([col + width, row + height])
    clipped = np.concatenate([np.clip(rects[:, :2], low, high), np.clip(rects[:, 2:], low, high)], axis=1)
    seen = (clipped[:, 2] - clipped[:, 0]) * (clipped[:, 3] - clipped[:, 1])
    own = (rects[:, 2] - rects[:, 0]) * (rects[:, 3] - rects[:, 1])
    kept = np.flatnonzero(seen > least_visible * own)
    return clipped[kept] - np.concatenate([low, low]), kept


# -- DeepForest's CSV --------------------------------------------------------------------------


def read_csv(path: str | os.PathLike[str]) -> pd.DataFrame:
    """DeepForest's annotations: a row per box, pixels of the image named by ``image_path``.

    A row 0,0,0,0 is an image without crowns. Columns beyond :data:`CSV_COLUMNS` are kept.

    Raises:
        LayerError: no such file, columns missing, or values that are no boxes; the rows are named.
    """
    try:
        frame = pd.read_csv(path, encoding="utf-8-sig", skipinitialspace=True, dtype={"image_path": str, "label": str})
    except FileNotFoundError as error:
        raise LayerError("There is no file '{path}'.", "Check the path of the annotations.", path=path) from error
    except (OSError, ValueError) as error:  # pandas' parser errors and wrong encodings are ValueErrors
        raise LayerError(
            "'{path}' cannot be read as CSV: {error}.", "It must be comma-separated UTF-8.", path=path, error=error
        ) from error
    missing = [column for column in CSV_COLUMNS if column not in frame.columns]
    if missing:
        raise LayerError(
            "'{path}' lacks the columns: {missing}.",
            "Columns must be: {csv_columns}.",
            path=path,
            missing=missing,
            csv_columns=CSV_COLUMNS,
        )
    if not len(frame):
        raise LayerError("'{path}' has no rows.", "It needs a row per crown.", path=path)
    sides = list(CSV_COLUMNS[1:5])
    try:
        values = frame[sides].apply(pd.to_numeric, errors="coerce")
    except OverflowError:  # whole numbers of hundreds of digits: as texts they are infinite
        values = frame[sides].astype(str).apply(pd.to_numeric, errors="coerce")
    numbers = values.to_numpy(np.float64)
    _refuse_rows(path, ~np.isfinite(numbers).all(axis=1), Message("coordinates that are not numbers"))
    empty = (numbers == 0).all(axis=1)
    upright = (numbers[:, 2] > numbers[:, 0]) & (numbers[:, 3] > numbers[:, 1])
    _refuse_rows(path, ~(upright | empty), Message("boxes whose xmax or ymax is not above their xmin or ymin"))
    for column in ("image_path", "label"):
        _refuse_rows(
            path, frame[column].fillna("").str.strip().eq("").to_numpy(bool), Message("no {column}", column=column)
        )
    frame[sides] = values
    return frame


def _refuse_rows(path: str | os.PathLike[str], wrong: npt.NDArray[np.bool_], what: Message) -> None:
    rows = np.flatnonzero(wrong)
    if len(rows):
        listing = [*(rows[:5] + 2), *("…" if len(rows) > 5 else "")]
        raise LayerError(
            "'{path}' has {rows} with {what} (line {listing}).",
            "Correct or remove them.",
            path=path,
            rows=counted(len(rows), "{count} row", "{count:,} rows"),
            what=what,
            listing=listing,
        )


def write_csv(path: str | os.PathLike[str], frame: pd.DataFrame) -> None:
    """Write DeepForest's CSV, whole or not at all; an existing file is replaced.

    Raises:
        OutputError: it cannot be written there.
    """
    others = [column for column in frame.columns if column not in CSV_COLUMNS]
    with AtomicFile(path) as unfinished:
        frame[[*CSV_COLUMNS, *others]].to_csv(unfinished, index=False, encoding="utf-8")
