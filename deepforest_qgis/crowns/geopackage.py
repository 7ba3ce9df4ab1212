"""Crowns as polygons on the map, in a file that is either complete or absent."""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, final

import numpy as np
import numpy.typing as npt
import pyogrio
import shapely
from pyproj import CRS

from ..array_types import FloatArray, Geometries
from ..common.targets import write_error
from ..georeference import Georeference, ground_scale
from .layer_file import LAYER_ERRORS, LayerFile, check_format

__all__ = [
    "CROWN_FIELDS",
    "EDGE_PX",
    "CrownWriter",
    "FieldsOf",
    "as_multipolygons",
    "canopy_shapes",
    "crown_shapes",
    "crown_sizes",
    "write_layer",
]

CROWN_FIELDS = (
    "score",
    "label",
    "crown_diameter_m",
    "crown_area_m2",
    "edge",
    "model",
    "run",
    "box_width_m",
    "box_height_m",
)

FieldsOf = Callable[[FloatArray], Mapping[str, npt.NDArray[Any]]]

_AT_ONCE = 20_000  # crowns that are converted to WKB together
_ELLIPSE_VERTICES = 32
# An ellipse through these vertices has the area of the inscribed one if its axes are longer by this factor.
_EQUAL_AREA = float(np.sqrt(2 * np.pi / _ELLIPSE_VERTICES / np.sin(2 * np.pi / _ELLIPSE_VERTICES)))
EDGE_PX = 1.0  # boxes that end closer to the border of the raster are cut by it


def _write(
    path: Path,
    layer: str,
    geometries: Geometries,
    fields: Mapping[str, npt.NDArray[Any]],
    crs: CRS | None,
    *,
    geometry_type: str,
    append: bool = False,
    metadata: Mapping[str, str] | None = None,
) -> None:
    with warnings.catch_warnings():
        # A raster without CRS gives crowns without CRS; the user has been warned.
        warnings.filterwarnings("ignore", message="'crs' was not provided", category=UserWarning)
        pyogrio.raw.write(
            path,
            shapely.to_wkb(geometries),
            [np.ma.getdata(values) for values in fields.values()],
            np.array(list(fields), object),
            [np.ma.getmaskarray(v) if isinstance(v, np.ma.MaskedArray) else None for v in fields.values()],
            layer=layer,
            driver="GPKG",
            geometry_type=geometry_type,
            crs=None if crs is None else crs.to_wkt(),
            append=append,
            layer_metadata=dict(metadata) if metadata else None,
            # Newer versions of the format make the GDAL of older QGIS releases warn.
            dataset_options=None if append else {"VERSION": "1.2"},
        )


def write_layer(
    path: str | os.PathLike[str],
    layer: str,
    geometries: npt.ArrayLike,
    fields: Mapping[str, npt.ArrayLike],
    crs: CRS | None,
    geometry_type: str = "Polygon",
    metadata: Mapping[str, str] | None = None,
) -> None:
    """Write a file with one layer, completely or not at all; an existing file is replaced.

    Args:
        path: The file; its suffix names the format, see :class:`LayerFile`.
        layer: Name of the layer.
        geometries: N shapely geometries in map coordinates.
        fields: N values of each field by name; NaN, masked values, and None among texts, become null.
        crs: CRS of the geometries.
        geometry_type: "Polygon" or another type of GDAL; with "MultiPolygon" single polygons are promoted.
        metadata: Names and values that GDAL stores as metadata of the layer of a GeoPackage.

    Raises:
        OutputError: It cannot be written.
    """
    check_format(path, crs)
    shapes = np.array(geometries, object).reshape(-1)
    if geometry_type == "MultiPolygon":
        shapes = as_multipolygons(shapes)
    columns = {name: np.asanyarray(values) for name, values in fields.items()}
    columns = {name: v.astype(object) if v.dtype.kind == "U" else v for name, v in columns.items()}
    with LayerFile(path, layer) as partial:
        _write(partial, layer, shapes, columns, crs, geometry_type=geometry_type, metadata=metadata)


def as_multipolygons(shapes: Geometries) -> Geometries:
    """Return polygons (N,) as multipolygons of one part; other geometries as they are."""
    result: Geometries = shapes.copy()
    single = shapely.get_type_id(shapes) == 3
    result[single] = [shapely.multipolygons([shape]) for shape in shapes[single]]
    return result


# -- Crowns ------------------------------------------------------------------------------------


@final
class CrownWriter:
    """Writes crowns in parts to the layer "crowns" of a file.

    The layer is created at once with all its fields, so that write errors appear before any work is done and a raster
    without crowns gives a valid layer. The file gets its name on :meth:`finish`. A ``with`` block that ends in an error
    before that leaves no file behind.

    Args:
        path: The file; its suffix names the format, see :class:`LayerFile`.
        ref: Georeference of the raster.
        model: Name of the model, a field of every crown.
        run: Id or time of the run, a field of every crown.
        metadata: Names and values that GDAL stores as metadata of the layer of a GeoPackage.
        more: Returns the values of further fields, or other values of these, for boxes (N, 4).
        heights: Whether the crowns have a field ``height_m``.

    Attributes:
        path: The file.
        count: Number of crowns written.

    Raises:
        OutputError: It cannot be written.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        ref: Georeference,
        *,
        model: str = "",
        run: str = "",
        metadata: Mapping[str, str] | None = None,
        more: FieldsOf | None = None,
        heights: bool = False,
    ) -> None:
        self.path = Path(path)
        self.count = 0
        self._ref, self._model, self._run, self._metadata, self._more = ref, model, run, metadata, more
        self._file = LayerFile(self.path, "crowns")
        none = np.zeros(0, object)
        self._append(np.zeros((0, 4)), np.zeros(0), [], none, none, np.zeros(0) if heights else None)

    def __enter__(self) -> CrownWriter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.finish()
        else:
            self.discard()

    def write(
        self,
        boxes: npt.ArrayLike,
        scores: npt.ArrayLike,
        labels: Sequence[str],
        polygons: Geometries,
        canopy: Geometries,
        heights: FloatArray | None = None,
    ) -> None:
        """Append crowns.

        Args:
            boxes: (N, 4) in pixels of the raster; width, height and diameter are theirs.
            scores: (N,).
            labels: N class names.
            polygons: (N,) in pixels of the raster.
            canopy: (N,) in pixels of the raster, from :func:`canopy_shapes`; the area is theirs.
            heights: (N,) in metres, NaN if they are unknown; None without the field ``height_m``.
        """
        rects, values = np.asarray(boxes, np.float64).reshape(-1, 4), np.asarray(scores, np.float64)
        for start in range(0, len(rects), _AT_ONCE):
            part = slice(start, start + _AT_ONCE)
            high = None if heights is None else heights[part]
            self._append(rects[part], values[part], labels[part], polygons[part], canopy[part], high, append=True)
        self.count += len(rects)

    def finish(self) -> int:
        """Give the file its name and return the number of crowns in it. A second call has no effect."""
        if self._file.partial.exists():
            self._file.commit()
        return self.count

    def discard(self) -> None:
        """Remove what has been written."""
        self._file.discard()

    def _append(
        self,
        boxes: FloatArray,
        scores: FloatArray,
        labels: Sequence[str],
        polygons: Geometries,
        canopy: Geometries,
        heights: FloatArray | None,
        *,
        append: bool = False,
    ) -> None:
        box_width, box_height, area = crown_sizes(self._ref, boxes, canopy)
        width, height = self._ref.width, self._ref.height
        cut = (boxes[:, :2] <= EDGE_PX) | (boxes[:, 2:] >= [width - EDGE_PX, height - EDGE_PX])
        fields: dict[str, npt.NDArray[Any]] = {
            "score": scores,
            "label": np.array(labels, object),
            "crown_diameter_m": (box_width + box_height) / 2,
            "crown_area_m2": area,
            "edge": np.any(cut, axis=1),
            "model": np.full(len(boxes), self._model, object),
            "run": np.full(len(boxes), self._run, object),
            "box_width_m": box_width,
            "box_height_m": box_height,
            **({} if heights is None else {"height_m": heights}),
            **(self._more(boxes) if self._more else {}),
        }
        try:
            _write(
                self._file.partial,
                "crowns",
                self._ref.shapes_to_map(polygons),
                fields,
                self._ref.crs,
                geometry_type="Polygon",
                append=append,
                metadata=None if append else self._metadata,
            )
        except (OSError, *LAYER_ERRORS) as error:
            self.discard()
            raise write_error(self.path, error) from error


def crown_sizes(ref: Georeference, boxes: FloatArray, canopy: Geometries) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Measure crowns on the ground.

    Args:
        ref: Georeference of the raster.
        boxes: (N, 4) in pixels of the raster.
        canopy: (N,) in pixels of the raster, from :func:`canopy_shapes`.

    Returns:
        Width and height (N,) of the boxes in metres, and crown area (N,) in square metres. NaN if the ground resolution
        is unknown.
    """
    unknown = np.full(len(boxes), np.nan)
    if ref.gsd is None:
        return unknown, unknown, unknown
    centre_x, centre_y = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    per_x, per_y = ground_scale(ref.crs, *ref.to_map(centre_x, centre_y))
    a, b, _, d, e, _ = ref.transform[:6]
    width = (boxes[:, 2] - boxes[:, 0]) * np.hypot(a * per_x, d * per_y)
    height = (boxes[:, 3] - boxes[:, 1]) * np.hypot(b * per_x, e * per_y)
    return width, height, shapely.area(canopy) * abs(a * e - b * d) * per_x * per_y


def canopy_shapes(boxes: FloatArray, polygons: Geometries, shape: str) -> Geometries:
    """Return the ground that each crown covers, for crown area and crown cover.

    A tree crown is round, so the area of its box is 27% too large.

    Args:
        boxes: (N, 4).
        polygons: The crowns as drawn (N,), in the same frame; smaller than their shape if overlaps were removed.
        shape: The shape in which they were drawn: "box", "ellipse" or "outline".

    Returns:
        Polygons (N,) in the same frame: the outline, else the part of the inscribed ellipse that is in the polygon. The
        area of a whole ellipse is exactly pi / 4 times width times height.
    """
    if shape == "outline":
        return polygons
    result = crown_shapes(boxes, "ellipse")
    cut = ~shapely.covers(polygons, result)
    result[cut] = shapely.intersection(result[cut], polygons[cut])
    points, index = shapely.get_coordinates(result, return_index=True)
    centres = ((boxes[:, :2] + boxes[:, 2:]) / 2)[index]
    return np.asarray(shapely.set_coordinates(result, centres + (points - centres) * _EQUAL_AREA), object)


def crown_shapes(boxes: FloatArray, shape: str) -> Geometries:
    """Return a polygon (N,) for each box (N, 4), in the same frame; ``shape``: "box" or "ellipse", inscribed."""
    if shape != "ellipse":
        return np.asarray(shapely.box(*boxes.T), object)
    angle = np.linspace(0, 2 * np.pi, _ELLIPSE_VERTICES, endpoint=False)
    low, high = boxes[:, None, :2], boxes[:, None, 2:]
    circle = np.stack([np.cos(angle), np.sin(angle)], axis=-1)
    vertices = np.clip((low + high) / 2 + (high - low) / 2 * circle, low, high)  # rounding must not leave the box
    return np.asarray(shapely.polygons(vertices), object)
