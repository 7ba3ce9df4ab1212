"""Crowns, out: boxes in pixels to polygons on the map, in a GeoPackage that is whole or not there at all."""

from __future__ import annotations

import os
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, final

import numpy as np
import numpy.typing as npt
import pyogrio
import pyogrio.errors
import shapely
from pyproj import CRS

from ..common.atomic import AtomicFile
from ..common.targets import write_error
from ..georeference import Georeference, ground_scale

__all__ = ["CROWN_FIELDS", "CrownWriter", "crown_shapes", "crown_sizes", "write_layer"]

FloatArray = npt.NDArray[np.float64]
Geometries = npt.NDArray[np.object_]

CROWN_FIELDS = ("score", "label", "crown_diameter_m", "crown_area_m2", "edge", "model", "run")

_AT_ONCE = 20_000  # crowns whose polygons are in memory at a time
_ELLIPSE_VERTICES = 32
_ERRORS = (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError)  # GDAL's, if a file cannot be written
_EDGE = 1.0  # a box that ends within this many pixels of the raster's border is cut by it


def _write(
    path: Path,
    layer: str,
    geometries: Geometries,
    fields: Mapping[str, npt.NDArray[Any]],
    crs: CRS | None,
    *,
    geometry_type: str,
    append: bool = False,
    about: Mapping[str, str] | None = None,
) -> None:
    with warnings.catch_warnings():
        # A raster without a CRS makes crowns without one; the workflow has said so by then.
        warnings.filterwarnings("ignore", message="'crs' was not provided", category=UserWarning)
        pyogrio.raw.write(
            path,
            shapely.to_wkb(geometries),
            list(fields.values()),
            np.array(list(fields), object),
            layer=layer,
            driver="GPKG",
            geometry_type=geometry_type,
            crs=None if crs is None else crs.to_wkt(),
            append=append,
            layer_metadata=dict(about) if about else None,
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
) -> None:
    """A GeoPackage with one layer, whole or not at all; an existing file is replaced.

    ``geometries``: N shapely geometries. ``fields``: N values each; NaN is written as null, and so is None
    among text. Multi-part geometries need ``geometry_type`` "MultiPolygon" (single ones are promoted).

    Raises:
        OutputError: it cannot be written there.
    """
    shapes = np.asarray(geometries, object).reshape(-1)
    if geometry_type == "MultiPolygon":
        single = shapely.get_type_id(shapes) == 3
        shapes = shapes.copy()
        shapes[single] = [shapely.multipolygons([shape]) for shape in shapes[single]]
    with AtomicFile(path, _ERRORS) as partial:
        _write(partial, layer, shapes, _columns(fields), crs, geometry_type=geometry_type)


def _columns(fields: Mapping[str, npt.ArrayLike]) -> dict[str, npt.NDArray[Any]]:
    """Arrays as pyogrio wants them: text as objects."""
    columns = {name: np.asarray(values) for name, values in fields.items()}
    return {name: v.astype(object) if v.dtype.kind == "U" else v for name, v in columns.items()}


# -- Crowns ------------------------------------------------------------------------------------


@final
class CrownWriter:
    """Writes crowns as they come to the layer "crowns" of a GeoPackage.

    The layer, with all its fields, is made at once, so that a folder that cannot be written to is known
    before any work is done, and a raster without crowns still gives a valid layer. The file takes its
    name on :meth:`finish`; a ``with`` block that ends in an error before that leaves no file behind.

    ``shape``: "box", or "ellipse" for the ellipse inside the box (a polygon of 32 vertices), where :meth:`write`
    is not given polygons. ``model`` and ``run`` (an id or time) are written to every crown. ``about``: names and
    values, the layer's metadata as GDAL keeps it in the file.

    Raises:
        OutputError: it cannot be written there.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        ref: Georeference,
        *,
        shape: str = "box",
        model: str = "",
        run: str = "",
        about: Mapping[str, str] | None = None,
    ) -> None:
        self.path = Path(path)
        self.count = 0
        self._ref, self._shape, self._model, self._run, self._about = ref, shape, model, run, about
        self._file = AtomicFile(self.path, _ERRORS)
        self._append(np.zeros((0, 4)), np.zeros(0), [], np.zeros(0, object), append=False)

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
        polygons: Geometries | None = None,
    ) -> None:
        """Append crowns: boxes (N, 4) in the raster's pixels, scores (N,), a label each.

        ``polygons`` (N,), in the raster's pixels too, are written in place of the shape; an area is theirs, a
        diameter stays that of the box.
        """
        rects, values = np.asarray(boxes, np.float64).reshape(-1, 4), np.asarray(scores, np.float64)
        for start in range(0, len(rects), _AT_ONCE):
            part = slice(start, start + _AT_ONCE)
            drawn = crown_shapes(rects[part], self._shape) if polygons is None else polygons[part]
            self._append(rects[part], values[part], labels[part], drawn, append=True)
        self.count += len(rects)

    def finish(self) -> int:
        """Give the file its name; returns the number of crowns in it. A second call changes nothing."""
        if self._file.partial.exists():
            self._file.commit()
        return self.count

    def discard(self) -> None:
        """Remove what was written so far."""
        self._file.discard()

    def _append(
        self, boxes: FloatArray, scores: FloatArray, labels: Sequence[str], polygons: Geometries, *, append: bool
    ) -> None:
        diameter, area = crown_sizes(self._ref, boxes, polygons)
        width, height = self._ref.width, self._ref.height
        cut = (boxes[:, :2] <= _EDGE) | (boxes[:, 2:] >= [width - _EDGE, height - _EDGE])
        fields: dict[str, npt.NDArray[Any]] = {
            "score": scores,
            "label": np.array(labels, object),
            "crown_diameter_m": diameter,
            "crown_area_m2": area,
            "edge": np.any(cut, axis=1),
            "model": np.full(len(boxes), self._model, object),
            "run": np.full(len(boxes), self._run, object),
        }
        on_map = shapely.transform(polygons, lambda xy: np.column_stack(self._ref.to_map(xy[:, 0], xy[:, 1])))
        try:
            _write(
                self._file.partial,
                "crowns",
                on_map,
                fields,
                self._ref.crs,
                geometry_type="Polygon",
                append=append,
                about=None if append else self._about,
            )
        except (OSError, *_ERRORS) as error:
            self.discard()
            raise write_error(self.path, error) from error


def crown_sizes(ref: Georeference, boxes: FloatArray, polygons: Geometries) -> tuple[FloatArray, FloatArray]:
    """Crown diameter (m): the mean of the box's (N, 4) ground sides; and area (m²) of the polygon (N,); NaN if unknown.

    Both are in the raster's pixels.
    """
    unknown = np.full(len(boxes), np.nan)
    if ref.gsd is None:
        return unknown, unknown
    centre_x, centre_y = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    per_x, per_y = ground_scale(ref.crs, *ref.to_map(centre_x, centre_y))
    a, b, _, d, e, _ = ref.transform[:6]
    side_x = (boxes[:, 2] - boxes[:, 0]) * np.hypot(a * per_x, d * per_y)
    side_y = (boxes[:, 3] - boxes[:, 1]) * np.hypot(b * per_x, e * per_y)
    return (side_x + side_y) / 2, shapely.area(polygons) * abs(a * e - b * d) * per_x * per_y


def crown_shapes(boxes: FloatArray, shape: str) -> Geometries:
    """A polygon for each box (N, 4), in its frame: "box" or "ellipse"."""
    return np.asarray(shapely.polygons(_ellipses(boxes) if shape == "ellipse" else _rectangles(boxes)), object)


def _rectangles(boxes: FloatArray) -> FloatArray:
    """Boxes (N, 4) to their corners (N, 4, 2)."""
    return np.stack([boxes[:, [0, 2, 2, 0]], boxes[:, [1, 1, 3, 3]]], axis=-1)


def _ellipses(boxes: FloatArray) -> FloatArray:
    """Boxes (N, 4) to the vertices (N, 32, 2) of the ellipses that touch their sides from within."""
    angle = np.linspace(0, 2 * np.pi, _ELLIPSE_VERTICES, endpoint=False)
    low, high = boxes[:, None, :2], boxes[:, None, 2:]
    circle = np.stack([np.cos(angle), np.sin(angle)], axis=-1)
    return np.asarray((low + high) / 2 + (high - low) / 2 * circle, np.float64)
