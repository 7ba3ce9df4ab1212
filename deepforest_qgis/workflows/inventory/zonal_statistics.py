"""Statistics of the values of a grid under each crown, in the shape of the crown, with exactextract.

A pixel counts with the fraction of it that the crown covers. exactextract reads the values from windows of bounded size
that are kept for the crowns of a batch.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import shapely
from pyproj import CRS

from ...array_types import FloatArray, Geometries, IndexArray
from ...common.errors import InputError
from ...crowns.reprojection import reproject
from ...imagery.value_grids import ValueGrid
from ...imagery.windows import Window

try:
    from exactextract import Operation, exact_extract
    from exactextract.feature import Feature, FeatureSource
    from exactextract.raster import RasterSource
    from exactextract.writer import Writer
except ImportError as missing:
    raise InputError(
        "The package exactextract, which measures rasters under crowns, is not installed.",
        "Install it with: pip install 'deepforest-qgis[zonal]'. On Linux on ARM, install it from conda-forge.",
    ) from missing

__all__ = ["ZonalStatistics", "spatial_batches"]

TILE = 1024  # side of a window in pixels of the grid
MARGIN = 256  # by which crowns may extend beyond the window; larger ones are read separately
AT_ONCE = 20_000  # crowns of a batch
_PLAIN = ("max_center_x", "max_center_y", "mean", "stdev", "min", "max", "median")
_ARRAYS = ("values", "center_x", "center_y")


def spatial_batches(bounds: FloatArray) -> Iterator[IndexArray]:
    """Divide crowns into batches of neighbours.

    Args:
        bounds: (N, 4; xmin, ymin, xmax, ymax) in pixels of the grid; NaN for crowns that are in no batch.

    Returns:
        Indices of the crowns of each batch.
    """
    with np.errstate(invalid="ignore"):
        tiles = np.floor((bounds[:, :2] + bounds[:, 2:]) / 2 / TILE)
    rows = np.flatnonzero(np.isfinite(tiles).all(axis=1))
    rows = rows[np.lexsort((tiles[rows, 0], tiles[rows, 1]))]
    ends = np.flatnonzero((np.diff(tiles[rows], axis=0) != 0).any(axis=1)) + 1
    for tile in np.split(rows, ends):
        yield from (tile[start : start + AT_ONCE] for start in range(0, len(tile), AT_ONCE))


class ZonalStatistics:
    """Computes statistics of each layer of a grid.

    Args:
        grid: The grid.
        statistics: "mean", "stdev", "min", "max", "median", percentiles such as "p95", and "max_center_x" and
            "max_center_y", the centre of a pixel with the largest value.
    """

    def __init__(self, grid: ValueGrid, statistics: Sequence[str]) -> None:
        self.grid = grid
        self._window = _CachedWindow(grid)
        self._layers = [_Layer(self._window, number) for number in range(len(grid.names))]
        self._fields = [(number, statistic) for number in range(len(grid.names)) for statistic in statistics]
        self._operations = [
            _operation(statistic, self._layers[number], str(place))
            for place, (number, statistic) in enumerate(self._fields)
        ]

    def to_pixels(self, shapes: Geometries, crs: CRS | None) -> Geometries:
        """Transform shapes (N,) on the map to pixels of the grid; those that cannot be transformed are empty.

        Args:
            shapes: Shapes in ``crs``.
            crs: Their CRS; if it or that of the grid is unknown, both are the same.
        """
        ref = self.grid.ref
        placed = reproject(shapes, crs, ref.crs, ref.middle)
        return np.asarray(ref.shapes_to_pixels(placed), object)

    def compute(self, shapes: Geometries) -> dict[tuple[str, str], FloatArray]:
        """Compute the statistics of neighbouring crowns.

        Args:
            shapes: Polygons (N,) in pixels of the grid; empty ones have no values.

        Returns:
            Values (N,) by layer and statistic; NaN if the grid has no data there. Positions are in pixels of the grid.
        """
        names, height = self.grid.names, self.grid.ref.height
        found = self._extract(shapes, self._operations)
        values = {}
        for place, (number, statistic) in enumerate(self._fields):
            column = np.full(len(shapes), np.nan)
            for row, one in found:
                column[row] = one.get(self._operations[place].name, np.nan)  # quantiles have a suffix
            values[names[number], statistic] = height - column if statistic == "max_center_y" else column
        return values

    def pixels(self, shape: shapely.Geometry) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Return the values of the first layer under one crown, and the centres of their pixels in x and y."""
        operations = [_operation(name, self._layers[0], name) for name in _ARRAYS]
        ((_, one),) = self._extract(np.asarray([shape], object), operations)
        values, x, y = (np.ma.filled(np.ma.asarray(one[name], np.float64), np.nan) for name in _ARRAYS)
        there = np.isfinite(values)
        return values[there], x[there], self.grid.ref.height - y[there]

    def _extract(self, shapes: Geometries, operations: Sequence[Operation]) -> list[tuple[int, dict[str, Any]]]:
        """The row of each shape in the grid, and its values by the names of the operations."""
        ref = self.grid.ref
        bounds = shapely.bounds(shapes).reshape(-1, 4)
        with np.errstate(invalid="ignore"):  # of empty shapes
            inside = (bounds[:, 2:] > 0).all(axis=1) & (bounds[:, :2] < (ref.width, ref.height)).all(axis=1)
        rows = np.flatnonzero(inside)
        if not len(rows):
            return []
        self._window.move_to(bounds[rows])
        # exactextract counts rows from the south.
        upright = shapely.transform(shapes[rows], lambda xy: np.column_stack([xy[:, 0], ref.height - xy[:, 1]]))
        found = exact_extract(None, _Shapes(list(shapely.to_wkb(upright))), list(operations), output=_Rows())
        return list(zip(rows.tolist(), found, strict=True))


def _operation(statistic: str, layer: _Layer, name: str) -> Operation:
    if statistic in _PLAIN or statistic in _ARRAYS:
        return Operation(statistic, name, layer)
    return Operation("quantile", name, layer, options={"q": int(statistic[1:]) / 100})


class _CachedWindow:
    """The window of a grid that was read last. Windows outside of it are read without being kept."""

    def __init__(self, grid: ValueGrid) -> None:
        self.grid = grid
        self._kept = Window(0, 0, 0, 0)
        self._values: Sequence[FloatArray] = ()

    def move_to(self, bounds: FloatArray) -> None:
        """Read the window of a batch.

        Args:
            bounds: (N, 4) of its shapes in pixels of the grid.
        """
        size = np.asarray([self.grid.ref.width, self.grid.ref.height])
        centre = np.median((bounds[:, :2] + bounds[:, 2:]) / 2, axis=0)
        tile = np.floor(centre / TILE) * TILE
        low = np.maximum(np.floor(bounds[:, :2].min(axis=0)), tile - MARGIN)
        high = np.minimum(np.ceil(bounds[:, 2:].max(axis=0)), tile + TILE + MARGIN)
        low, high = np.clip(low, 0, size).astype(int), np.clip(high, 0, size).astype(int)
        width, height = np.maximum(high - low, 0)
        self._kept = Window(int(low[0]), int(low[1]), int(width), int(height))
        self._values = self.grid.read(self._kept) if width and height else ()

    def read(self, layer: int, window: Window) -> FloatArray:
        """Read a window of one layer."""
        kept = self._kept
        col, row = window.col - kept.col, window.row - kept.row
        if 0 <= col <= kept.width - window.width and 0 <= row <= kept.height - window.height and self._values:
            return self._values[layer][row : row + window.height, col : col + window.width]
        return self.grid.read(window)[layer]


class _Layer(RasterSource):  # type: ignore[misc]
    """A layer of a grid, as exactextract reads it, in pixel coordinates."""

    def __init__(self, window: _CachedWindow, number: int) -> None:
        super().__init__()
        self._window, self._number = window, number
        self.set_name(str(number))  # layers of one name would share their statistics

    def res(self) -> tuple[float, float]:
        return 1.0, 1.0

    def extent(self) -> tuple[float, float, float, float]:
        ref = self._window.grid.ref
        return 0.0, 0.0, float(ref.width), float(ref.height)

    def nodata_value(self) -> None:
        """None: NaN is no data."""

    def srs_wkt(self) -> None:
        """None: shapes are in pixel coordinates."""

    def read_window(self, x0: int, y0: int, nx: int, ny: int) -> FloatArray:
        if not (nx and ny):
            return np.empty((ny, nx))
        return self._window.read(self._number, Window(x0, y0, nx, ny))


class _Shapes(FeatureSource):  # type: ignore[misc]
    """Shapes, as exactextract reads them; its own sources convert each one to GeoJSON, which takes much longer."""

    def __init__(self, wkb: Sequence[bytes]) -> None:
        super().__init__()
        self._wkb = wkb

    def count(self) -> int:
        return len(self._wkb)

    def __iter__(self) -> Iterator[_Shape]:
        return map(_Shape, self._wkb)

    def srs_wkt(self) -> None:
        """None: shapes are in pixel coordinates."""


class _Shape(Feature):  # type: ignore[misc]
    def __init__(self, wkb: bytes | None = None) -> None:
        super().__init__()
        self.values: dict[str, Any] = {}
        self._wkb = wkb

    def geometry(self) -> bytes | None:
        return self._wkb

    def fields(self) -> list[str]:
        return []

    def set(self, name: str, value: Any) -> None:
        self.values[name] = value

    def set_geometry(self, wkb: bytes | None) -> None:
        """Results need no geometry."""

    def set_geometry_format(self) -> str:
        return "wkb"


class _Rows(Writer):  # type: ignore[misc]
    """The values of each shape by the names of the operations."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[dict[str, Any]] = []

    def add_operation(self, operation: Operation) -> None:
        """Fields need no declaration."""

    def write(self, feature: Any) -> None:
        one = _Shape()
        feature.copy_to(one)
        self._rows.append(one.values)

    def features(self) -> list[dict[str, Any]]:
        return self._rows
