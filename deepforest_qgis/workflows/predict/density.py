"""How many crowns there are per hectare, as a raster of cells: counted while crowns pass by."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
import rasterio
import shapely
from affine import Affine
from rasterio.errors import RasterioError
from rasterio.windows import Window
from shapely.geometry.base import BaseGeometry

from ...common.atomic import AtomicFile
from ...common.errors import InputError, OutputError
from ...georeference import Georeference

__all__ = ["NODATA", "Density"]

FloatArray = npt.NDArray[np.float64]
Geometries = npt.NDArray[np.object_]

NODATA = -1.0
MOST_CELLS = 50_000_000  # 600 MB of counts and areas
LEAST_SHARE = 0.5  # of a cell, that counts as looked at: a crown on a sliver of ground is no dense forest
HAIR = 1e-6  # of a cell: rounding, no ground
BLOCK = 256


class Density:
    """Cells of ``cell`` metres (at the raster's centre) along the raster's rows and columns, over ``look`` (in its
    pixels; None: everywhere); a turned raster has turned cells.

    Raises:
        InputError: the ground resolution is unknown, or there are too many cells.
    """

    def __init__(self, cell: float, ref: Georeference, look: BaseGeometry | None, title: str) -> None:
        if ref.gsd is None:
            raise InputError(
                "Raster '{raster}' has no CRS, so nothing tells how large a cell of the crown density is on it.",
                "Give the raster its CRS, or leave the crown density out.",
                raster=title,
            )
        self._ref, self._side = ref, (cell / ref.gsd[0], cell / ref.gsd[1])
        whole = shapely.box(0, 0, ref.width, ref.height)
        x0, y0, x1, y1 = (whole if look is None else shapely.intersection(look, whole)).bounds
        wide, tall = self._side
        # A side that is a whole number of cells but for rounding gets no cell more.
        self._first = math.floor(x0 / wide + 1e-6), math.floor(y0 / tall + 1e-6)
        columns, rows = (
            math.ceil(end - 1e-6) - first for end, first in zip((x1 / wide, y1 / tall), self._first, strict=True)
        )
        if columns * rows > MOST_CELLS:
            least = cell * math.sqrt(columns * rows / MOST_CELLS)
            raise InputError(
                "A crown density with cells of {cell:g} m has {columns:,} x {rows:,} of them here, too many.",
                "Choose cells of at least {metres:g} m, or smaller areas.",
                cell=cell,
                columns=columns,
                rows=rows,
                metres=math.ceil(least * 10) / 10,
            )
        self._counts: npt.NDArray[np.uint32] = np.zeros((max(rows, 1), max(columns, 1)), np.uint32)

    def add(self, boxes: FloatArray) -> None:
        """Count crowns (N, 4), in the raster's pixels, each in the cell that holds its centre."""
        rows, columns = self._counts.shape
        col = np.floor((boxes[:, 0] + boxes[:, 2]) / 2 / self._side[0]).astype(np.int64) - self._first[0]
        row = np.floor((boxes[:, 1] + boxes[:, 3]) / 2 / self._side[1]).astype(np.int64) - self._first[1]
        np.add.at(self._counts, (np.clip(row, 0, rows - 1), np.clip(col, 0, columns - 1)), 1)

    def write(self, path: str, seen: Geometries) -> None:
        """A float32 GeoTIFF in the raster's CRS: crowns per hectare of the ground looked at in each cell.

        ``seen``: that ground, in the raster's pixels, polygons that do not overlap. Of a cell at least LEAST_SHARE
        counts as looked at. NODATA where nothing was.

        Raises:
            OutputError: it cannot be written there.
        """
        shares = self._shares(seen)
        rows, columns = self._counts.shape
        wide, tall = self._side
        place = Affine.translation(self._first[0] * wide, self._first[1] * tall) @ Affine.scale(wide, tall)
        with AtomicFile(path) as unfinished:
            try:
                with rasterio.open(
                    unfinished,
                    "w",
                    driver="GTiff",
                    width=columns,
                    height=rows,
                    count=1,
                    dtype="float32",
                    crs=self._ref.crs.to_wkt() if self._ref.crs is not None else None,
                    transform=self._ref.transform @ place,
                    nodata=NODATA,
                    tiled=True,
                    blockxsize=BLOCK,
                    blockysize=BLOCK,
                    compress="deflate",
                    predictor=3,
                ) as target:
                    target.set_band_description(1, "Crowns per hectare")
                    target.set_band_unit(1, "1/ha")
                    for top in range(0, rows, BLOCK):
                        part = slice(top, min(top + BLOCK, rows))
                        target.write(
                            self._per_hectare(part, shares[part]), 1, window=Window(0, top, columns, part.stop - top)
                        )
            except RasterioError as error:
                raise OutputError(
                    "'{path}' cannot be written: {error}.",
                    "Check that the disk is not full and the folder writable.",
                    path=path,
                    error=error,
                ) from error

    def _per_hectare(self, part: slice, shares: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        wide, tall = self._side
        columns = np.arange(self._counts.shape[1]) + self._first[0] + 0.5
        rows = np.arange(part.start, part.stop) + self._first[1] + 0.5
        # Each cell is measured at its own place: degrees are shorter further north.
        x, y = np.meshgrid(columns * wide, rows * tall)
        hectares = self._ref.pixel_area(x, y) * wide * tall / 10_000
        counts = self._counts[part]
        values = counts / (np.maximum(shares, LEAST_SHARE) * hectares)
        result: npt.NDArray[np.float32] = np.where((shares > HAIR) | (counts > 0), values, NODATA).astype(np.float32)
        return result

    def _shares(self, seen: Geometries) -> npt.NDArray[np.float32]:
        """The share of each cell that was looked at."""
        shares: npt.NDArray[np.float32] = np.zeros(self._counts.shape, np.float32)
        bounds = shapely.bounds(seen) / np.tile(self._side, 2) - np.tile(self._first, 2)
        is_box = shapely.area(seen) >= (1 - 1e-9) * shapely.area(shapely.box(*shapely.bounds(seen).T))
        for shape, (x0, y0, x1, y1), square in zip(seen, bounds, is_box, strict=True):
            columns, rows = _touched(x0, x1, shares.shape[1]), _touched(y0, y1, shares.shape[0])
            where = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
            if square:
                shares[where] += np.outer(_shared(y0, y1, rows), _shared(x0, x1, columns)).astype(np.float32)
            else:
                x, y = np.meshgrid((columns + self._first[0]) * self._side[0], (rows + self._first[1]) * self._side[1])
                cells = shapely.box(x, y, x + self._side[0], y + self._side[1])
                shares[where] += shapely.area(shapely.intersection(cells, shape)) / (self._side[0] * self._side[1])
        return shares


def _touched(low: float, high: float, count: int) -> npt.NDArray[np.int64]:
    """The numbers of the cells that a stretch from ``low`` to ``high`` touches, at least one."""
    first = min(max(math.floor(low), 0), count - 1)
    return np.arange(first, min(max(math.ceil(high), first + 1), count))


def _shared(low: float, high: float, cells: npt.NDArray[np.int64]) -> FloatArray:
    """How much of each cell lies in a stretch."""
    return np.asarray(np.clip(np.minimum(high, cells + 1) - np.maximum(low, cells), 0, 1), np.float64)
