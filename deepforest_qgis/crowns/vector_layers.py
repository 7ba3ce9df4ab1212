"""Vector layers of any format and CRS as valid single-part geometries.

Features are never dropped silently: what is skipped, repaired or assumed is counted in the notes of the layer, and a
layer without a usable feature raises a :class:`LayerError`.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyogrio
import pyogrio.errors
import shapely
from pyproj import CRS

from ..array_types import BoolArray, FloatArray, Geometries, IndexArray
from ..common.errors import LayerError
from ..common.input_checks import check_committed, check_field, check_geometry, check_not_empty
from ..common.jobs import VectorInput
from ..common.messages import Message, counted, counted_if
from ..common.sqlite_files import reason_of
from .geoparquet import parquet_fields, read_parquet
from .reprojection import known_crs, polygonal

__all__ = [
    "DEFAULT_LABEL",
    "Layer",
    "curves_error",
    "describe_layer",
    "ignored_warnings",
    "is_parquet",
    "label_text",
    "make_layer",
    "points_to_squares",
    "read_areas_layer",
    "read_error",
    "read_layer",
]

DEFAULT_LABEL = "Tree"

_MAX_COORDINATE = 1e15  # in any unit, beyond every map of the Earth

_POINT, _LINES = 0, (1, 2)  # shapely's type ids of single-part geometries


@dataclass
class Layer:
    """Usable single-part geometries of a vector layer, in the CRS of the layer.

    Attributes:
        title: The name of the layer in messages.
        geometries: Polygons or points (N,), valid and two-dimensional. A repaired polygon may be a multipolygon, which
            is one crown.
        points: Which geometries are points (N,).
        source_row: The row of ``table`` that each geometry comes from (N,).
        table: The attributes that were read, a row per feature.
        crs: None if the layer has none.
        notes: What was skipped or repaired.
    """

    title: str
    geometries: Geometries
    points: BoolArray
    source_row: IndexArray
    table: pd.DataFrame
    crs: CRS | None
    notes: list[Message] = field(default_factory=list)

    def where(self, mask: BoolArray) -> Layer:
        """Return a layer with the geometries that are true in a mask (N,) and the same notes."""
        return replace(
            self, geometries=self.geometries[mask], points=self.points[mask], source_row=self.source_row[mask]
        )

    def labels(self, label_field: str) -> tuple[str, ...]:
        """Return the class of each geometry.

        Features without a value get the only class of the layer, or the default if it has several.

        Args:
            label_field: The field with the class; empty: all are :data:`DEFAULT_LABEL`.
        """
        if not label_field:
            return (DEFAULT_LABEL,) * len(self.geometries)
        values = [label_text(value) for value in self.table[label_field].to_numpy()[self.source_row]]
        known = {value for value in values if value}
        missing = values.count("")
        fallback = known.pop() if len(known) == 1 else DEFAULT_LABEL
        self.notes += counted_if(
            missing,
            "{count} crown of layer '{layer}' without a value in field '{field}' was labelled '{label}'.",
            "{count:,} crowns of layer '{layer}' without a value in field '{field}' were labelled '{label}'.",
            layer=self.title,
            field=label_field,
            label=fallback,
        )
        return tuple(value or fallback for value in values)


def label_text(value: Any) -> str:
    """Return a field value as a class name: empty if it is missing; 3.0 (an integer in a column with gaps) as "3"."""
    if pd.api.types.is_scalar(value) and pd.isna(value):
        return ""
    if isinstance(value, (float, np.floating)) and value.is_integer():
        return str(int(value))
    return str(value).strip()


# -- Reading -----------------------------------------------------------------------------------


def read_layer(
    source: VectorInput, *, fields: Sequence[str] = (), allow_empty: bool = False, whole: bool = False
) -> Layer:
    """Read the polygons and points of a vector layer as valid single parts.

    Args:
        source: The layer. Its ``label_field`` must exist.
        fields: Fields to read if the layer has them, in capitals or not.
        allow_empty: Accept a layer without features.
        whole: Keep the parts of a feature together, as one geometry.

    Raises:
        LayerError: The layer cannot be opened, has no such label field, or has only lines or no usable feature.
    """
    with ignored_warnings():
        known, name = describe_layer(source)
        crs, wkb, table = _read_features(source, name, known, fields)
    if not allow_empty:
        check_not_empty(source.title, len(wkb))
    return make_layer(source.title, wkb, table, crs, whole=whole)


def make_layer(title: str, wkb: Geometries, table: pd.DataFrame, crs: CRS | None, *, whole: bool = False) -> Layer:
    """Make a layer of the polygons and points of features, as valid single parts.

    Args:
        title: The name of the layer in messages.
        wkb: The two-dimensional geometries of the features (N,), as well-known binary; None for missing ones.
        table: The attributes of the features (N rows).
        crs: The CRS of the geometries; None if it is unknown.
        whole: Keep the parts of a feature together, as one geometry.

    Raises:
        LayerError: The layer has only lines, or no usable feature.
    """
    geometries, rows, problems = _usable(wkb, title, whole=whole)
    notes = [Message("Layer '{layer}': {problems}.", layer=title, problems=problems)] if problems else []
    if not len(geometries) and len(wkb):
        raise LayerError(
            counted(
                len(wkb),
                "The {count} feature of layer '{layer}' cannot be used: {problems}.",
                "None of the {count:,} features of layer '{layer}' can be used: {problems}.",
                layer=title,
                problems=problems,
            ),
            "Check the geometries of the layer with 'Check validity' or 'Fix geometries'.",
        )
    if whole and len(geometries):
        rows, first = np.unique(rows, return_index=True)  # parts of a feature follow one another
        features = np.split(geometries, first[1:])
        geometries = np.array([g[0] if len(g) == 1 else shapely.union_all(g) for g in features], object)
    points = shapely.get_type_id(geometries) == _POINT
    return Layer(title, geometries, points, rows, table, crs, notes)


def read_areas_layer(source: VectorInput) -> Layer:
    """Read a layer of polygons that limit processing.

    Raises:
        LayerError: It cannot be read, or has points.
    """
    layer = read_layer(source)
    if layer.points.any():
        check_geometry(layer.title, "point", points=False)
    return layer


@contextmanager
def ignored_warnings() -> Iterator[None]:
    """Ignore warnings of GDAL about geometries with M, repeated ids, read-only folders, and times in other zones."""
    texts = ("Measured \\(M\\) geometry", "Several features with id", "(?s).*Retrying with IMMUTABLE", "Non-conformant")
    with warnings.catch_warnings():
        for text in texts:
            warnings.filterwarnings("ignore", text)
        yield


def describe_layer(source: VectorInput) -> tuple[list[str], str]:
    """Return the fields of the layer, and its name. Raises LayerError."""
    title = source.title
    if is_parquet(source):
        return parquet_fields(source.path, title), source.layer
    check_committed(title, source.path)
    try:
        listed = pyogrio.list_layers(source.path)
        names = [str(name) for name, kind in listed if kind is not None]  # QGIS stores styles in tables beside layers
        if source.layer and source.layer not in [str(name) for name, _ in listed]:
            raise LayerError(
                "'{path}' has no layer '{layer}'.",
                Message("Its layers are: {layers}.", layers=names)
                if names
                else Message("It has no layers with geometries."),
                path=source.path,
                layer=source.layer,
            )
        if not names:
            raise LayerError(
                "'{path}' has no layers.", "Choose a file with a layer of polygons or points.", path=source.path
            )
        name = source.layer or names[0]
        if not source.layer and len(names) > 1:
            raise LayerError(
                "'{path}' has several layers: {layers}.",
                "Give the name of the layer to use.",
                path=source.path,
                layers=names,
            )
        return [str(field) for field in pyogrio.read_info(source.path, layer=name)["fields"]], name
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, UnicodeDecodeError) as error:
        raise LayerError(
            "Layer '{layer}' cannot be opened: {error}.",
            "Check that the file exists and is a vector layer.",
            layer=title,
            error=reason_of(error),
        ) from error


def _read_features(
    source: VectorInput, name: str, known: list[str], fields: Sequence[str]
) -> tuple[CRS | None, Geometries, pd.DataFrame]:
    """CRS, geometries (well-known binary) and attributes of the layer ``name``, which has the fields ``known``."""
    title, label_field = source.title, source.label_field
    if label_field:
        check_field(title, label_field, known)
    # Programs such as ArcGIS write names in capitals, and QGIS finds them.
    same = {one.lower(): one for one in reversed(known)}
    wanted = {one: one if one in known else same.get(one.lower(), "") for one in (*fields, label_field) if one}
    columns = list(dict.fromkeys(filter(None, wanted.values())))
    if is_parquet(source):
        crs, wkb, table = read_parquet(source.path, title, columns)
    else:
        crs, wkb, table = _read_by_gdal(source, name, columns)
    return crs, wkb, pd.DataFrame({one: table[column] for one, column in wanted.items() if column in table})


def _read_by_gdal(source: VectorInput, name: str, columns: list[str]) -> tuple[CRS | None, Geometries, pd.DataFrame]:
    title = source.title
    try:
        meta, _, wkb, data = pyogrio.raw.read(source.path, layer=name, columns=columns, force_2d=True)
    except Exception as error:  # GDAL's drivers raise exceptions of all kinds
        raise read_error(title, error) from error
    if wkb is None:
        check_geometry(title, "none", points=True)
    fields = zip(map(str, meta["fields"]), data, strict=True)
    table = pd.DataFrame({field: _exact(source, name, field, values) for field, values in fields})
    return known_crs(meta["crs"]), wkb, table


def _exact(source: VectorInput, name: str, field: str, values: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Values of a field; integers with gaps are read as floating-point numbers, which are exact up to 2^53."""
    if values.dtype != np.float64 or not (np.abs(values) >= 2**53).any() or '"' in field:
        return values
    known = f'"{field}" IS NOT NULL'
    exact = pyogrio.raw.read(source.path, layer=name, columns=[field], read_geometry=False, where=known)[3][0]
    result = np.full(len(values), None, object)
    result[~np.isnan(values)] = exact
    return result if exact.dtype.kind == "i" else values


def read_error(title: str, error: Exception) -> LayerError:
    """Return the error to raise if reading a layer failed with ``error``."""
    return LayerError(
        "Layer '{layer}' cannot be read: {error}.",
        "Check that the file is complete.",
        layer=title,
        error=reason_of(error),
    )


def is_parquet(source: VectorInput) -> bool:
    """Return whether a layer is a Parquet file, which pyarrow reads instead of GDAL."""
    return source.path.lower().endswith(".parquet")


# -- Geometries --------------------------------------------------------------------------------


def curves_error(title: str) -> LayerError:
    """Return the error to raise if the layer ``title`` has curves that GDAL does not convert, those in collections."""
    return LayerError(
        "Layer '{layer}' has curves inside geometry collections.",
        "Convert them to polygons first with 'Segmentize by maximum angle'.",
        layer=title,
    )


def _usable(wkb: Geometries, title: str, *, whole: bool) -> tuple[Geometries, IndexArray, list[Message]]:
    """Valid single-part polygons and points, the row each comes from, and what was skipped or repaired."""
    try:
        with np.errstate(invalid="ignore"):  # of coordinates that are not numbers, which are counted
            geometries, rows, problems = _single_parts(shapely.from_wkb(wkb, on_invalid="ignore"), whole=whole)
    except NotImplementedError as error:
        raise curves_error(title) from error
    lines = np.isin(shapely.get_type_id(geometries), _LINES)
    if len(lines) and lines.all():
        check_geometry(title, "line", points=True)
    problems += counted_if(int(lines.sum()), "{count} line skipped", "{count:,} lines skipped")
    geometries, rows = geometries[~lines], rows[~lines]
    broken = ~shapely.is_valid(geometries)
    # A self-intersecting polygon becomes several ones; they stay one multipolygon because they were drawn as one crown.
    geometries[broken] = [polygonal(g) for g in shapely.make_valid(geometries[broken])]
    usable = (shapely.get_type_id(geometries) == _POINT) | (shapely.area(geometries) > 0)
    repaired = int((broken & usable).sum())
    problems += counted_if(repaired, "{count} invalid polygon repaired", "{count:,} invalid polygons repaired")
    problems += counted_if(
        int((~usable).sum()),
        "{count} polygon without area skipped",
        "{count:,} polygons without area skipped",
    )
    return geometries[usable], rows[usable], problems


def _single_parts(geometries: Geometries, *, whole: bool) -> tuple[Geometries, IndexArray, list[Message]]:
    """Parts, the row each comes from, and what was skipped or split."""
    problems = []
    there = ~(shapely.is_missing(geometries) | shapely.is_empty(geometries))
    problems += counted_if(
        int((~there).sum()),
        "{count} feature without a geometry skipped",
        "{count:,} features without a geometry skipped",
    )
    rows = np.flatnonzero(there)
    parts, index = geometries[there], rows
    while (shapely.get_type_id(parts) >= 4).any():  # multi-parts, and collections of them
        parts, inner = shapely.get_parts(parts, return_index=True)
        index = index[inner]
    full = ~shapely.is_empty(parts)
    parts, index = parts[full], index[full]
    # Failed reprojections give coordinates that are not finite. GEOS returns wrong results for them, and fails if
    # products of large coordinates overflow.
    places, owner = shapely.get_coordinates(parts, return_index=True)  # bounds would omit NaN
    finite = np.ones(len(parts), bool)
    finite[owner[~(np.abs(places) < _MAX_COORDINATE).all(axis=1)]] = False
    problems += counted_if(
        int((~finite).sum()),
        "{count} feature with invalid coordinates skipped",
        "{count:,} features with invalid coordinates skipped",
    )
    parts, index = parts[finite], index[finite]
    _, sizes = np.unique(index[: 0 if whole else None], return_counts=True)
    problems += counted_if(
        int((sizes > 1).sum()),
        "{count} multi-part feature split into {parts:,} parts",
        "{count:,} multi-part features split into {parts:,} parts",
        parts=int(sizes[sizes > 1].sum()),
    )
    return np.asarray(parts, object), np.asarray(index, np.int64), problems


def points_to_squares(
    layer: Layer,
    geometries: Geometries,
    diameter_m: float | None,
    metres_per_unit: Callable[[FloatArray, FloatArray], tuple[npt.ArrayLike, npt.ArrayLike]],
) -> Geometries:
    """Replace the points of a layer by squares of the crown diameter on the ground.

    Args:
        layer: The layer.
        geometries: Its geometries (N,) in any coordinates.
        diameter_m: The side of the squares in metres.
        metres_per_unit: Returns the metres on the ground per unit in x and in y at coordinates (M,), (M,).

    Returns:
        Squares in place of points; other geometries as they are.

    Raises:
        LayerError: There is no diameter.
    """
    check_geometry(layer.title, "point", points=True, diameter=diameter_m)
    points = np.flatnonzero(layer.points & ~shapely.is_empty(geometries))
    x, y = shapely.get_coordinates(geometries[points]).T
    per_x, per_y = metres_per_unit(x, y)
    half = (diameter_m or np.nan) / 2
    half_x, half_y = half / np.asarray(per_x), half / np.asarray(per_y)
    result: Geometries = geometries.copy()
    result[points] = shapely.box(x - half_x, y - half_y, x + half_x, y + half_y)
    return result
