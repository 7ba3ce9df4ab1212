"""Crown density: crowns per hectare as a raster of cells, counted while the crowns are written."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from affine import Affine
from rasterio.io import MemoryFile
from rasterio.windows import Window
from shapely.geometry.base import BaseGeometry

from ...array_types import Float32Array, FloatArray, Geometries, IndexArray
from ...common.atomic import AtomicFile
from ...common.errors import InputError
from ...georeference import Georeference

__all__ = ["NODATA", "Density", "DensityGrid"]

NODATA = -1.0
MAX_CELLS = 50_000_000  # 600 MB of counts and areas
MIN_AREA_SHARE = 0.5  # of a cell: a crown in a sliver of processed area must not give a high density
TOLERANCE = 1e-6  # of a cell
BLOCK = 256


@dataclass(frozen=True)
class DensityGrid:
    """The cells of a crown density, along the rows and columns of the raster; a rotated raster has rotated cells.

    Attributes:
        ref: Georeference of the raster.
        width: Width of a cell in pixels of the raster.
        height: Height of a cell in pixels of the raster.
        first: Column and row of the first cell, counted from the corner of the raster.
        shape: Rows and columns of cells.
    """

    ref: Georeference
    width: float
    height: float
    first: tuple[int, int]
    shape: tuple[int, int]

    @classmethod
    def of(cls, cell: float, ref: Georeference, roi: BaseGeometry | None, title: str) -> DensityGrid:
        """Return the cells that cover the region of interest.

        Args:
            cell: Side of a cell in metres, at the centre of the raster.
            ref: Georeference of the raster.
            roi: Region of interest in pixels of the raster; None for the whole raster.
            title: Name of the raster in messages.

        Raises:
            InputError: The ground resolution is unknown, or there are too many cells.
        """
        if ref.gsd is None:
            raise InputError(
                "Raster '{raster}' has no CRS, so the size of the cells of the crown density is unknown.",
                "Assign a CRS to the raster, or leave the crown density empty.",
                raster=title,
            )
        width, height = cell / ref.gsd[0], cell / ref.gsd[1]
        whole = shapely.box(0, 0, ref.width, ref.height)
        x0, y0, x1, y1 = (whole if roi is None else shapely.intersection(roi, whole)).bounds
        # The tolerance avoids an additional cell due to rounding.
        first = math.floor(x0 / width + TOLERANCE), math.floor(y0 / height + TOLERANCE)
        columns, rows = (
            math.ceil(end - TOLERANCE) - start for end, start in zip((x1 / width, y1 / height), first, strict=True)
        )
        if columns * rows > MAX_CELLS:
            least = cell * math.sqrt(columns * rows / MAX_CELLS)
            raise InputError(
                "A crown density with cells of {cell:g} m has too many cells here: {columns:,} × {rows:,}.",
                "Choose cells of at least {least:g} m, or a smaller region of interest.",
                cell=cell,
                columns=columns,
                rows=rows,
                least=math.ceil(least * 10) / 10,
            )
        return cls(ref, width, height, first, (max(rows, 1), max(columns, 1)))

    @property
    def transform(self) -> Affine:
        """Affine of the cells: column and row of a cell to map coordinates."""
        corner = Affine.translation(self.first[0] * self.width, self.first[1] * self.height)
        return self.ref.transform @ corner @ Affine.scale(self.width, self.height)


class Density:
    """Counts the crowns of each cell of a grid."""

    def __init__(self, grid: DensityGrid) -> None:
        self._grid = grid
        self._counts: npt.NDArray[np.uint32] = np.zeros(grid.shape, np.uint32)

    def add(self, boxes: FloatArray) -> None:
        """Count crowns (N, 4), in pixels of the raster, each in the cell that contains its centre."""
        grid, (rows, columns) = self._grid, self._counts.shape
        col = np.floor((boxes[:, 0] + boxes[:, 2]) / 2 / grid.width).astype(np.int64) - grid.first[0]
        row = np.floor((boxes[:, 1] + boxes[:, 3]) / 2 / grid.height).astype(np.int64) - grid.first[1]
        np.add.at(self._counts, (np.clip(row, 0, rows - 1), np.clip(col, 0, columns - 1)), 1)

    def write(self, path: str, processed: Geometries) -> None:
        """Write a float32 GeoTIFF in the CRS of the raster: crowns per hectare of the processed area of each cell.

        Args:
            path: The file. NODATA marks cells without processed area; of other cells at least MIN_AREA_SHARE is
                assumed to be processed.
            processed: The processed area: polygons in pixels of the raster that do not overlap.

        Raises:
            OutputError: The file cannot be written.
        """
        grid, (rows, columns) = self._grid, self._counts.shape
        shares = self._processed_shares(processed)
        # In memory, because GDAL ignores errors of the last write, when it closes a file.
        with AtomicFile(path) as partial, MemoryFile() as memory:
            with memory.open(
                driver="GTiff",
                width=columns,
                height=rows,
                count=1,
                dtype="float32",
                crs=grid.ref.crs.to_wkt() if grid.ref.crs is not None else None,
                transform=grid.transform,
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
                    values = self._per_hectare(part, shares[part])
                    target.write(values, 1, window=Window(0, top, columns, part.stop - top))
            partial.write_bytes(memory.read())

    def _per_hectare(self, part: slice, shares: Float32Array) -> Float32Array:
        """Values of some rows of cells, of which ``shares`` are processed."""
        grid, counts = self._grid, self._counts[part]
        columns = np.arange(self._counts.shape[1]) + grid.first[0] + 0.5
        rows = np.arange(part.start, part.stop) + grid.first[1] + 0.5
        # Each cell is measured at its own place, since degrees are shorter further north.
        x, y = np.meshgrid(columns * grid.width, rows * grid.height)
        hectares = grid.ref.pixel_area(x, y) * grid.width * grid.height / 10_000
        values = counts / (np.maximum(shares, MIN_AREA_SHARE) * hectares)
        known = (shares > TOLERANCE) | (counts > 0)
        result: Float32Array = np.where(known, values, NODATA).astype(np.float32)
        return result

    def _processed_shares(self, processed: Geometries) -> Float32Array:
        """The fraction of each cell that is processed."""
        grid = self._grid
        size = np.array([grid.width, grid.height])
        shares: Float32Array = np.zeros(self._counts.shape, np.float32)
        bounds = shapely.bounds(processed) / np.tile(size, 2) - np.tile(grid.first, 2)
        is_box = shapely.area(processed) >= (1 - 1e-9) * shapely.area(shapely.box(*shapely.bounds(processed).T))
        for shape, (x0, y0, x1, y1), box in zip(processed, bounds, is_box, strict=True):
            columns, rows = _cells_between(x0, x1, shares.shape[1]), _cells_between(y0, y1, shares.shape[0])
            block = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
            if box:
                shares[block] += np.outer(_covered(y0, y1, rows), _covered(x0, x1, columns)).astype(np.float32)
            else:
                x, y = np.meshgrid((columns + grid.first[0]) * size[0], (rows + grid.first[1]) * size[1])
                cells = shapely.box(x, y, x + size[0], y + size[1])
                shares[block] += shapely.area(shapely.intersection(cells, shape)) / size.prod()
        return shares


def _cells_between(low: float, high: float, count: int) -> IndexArray:
    """Numbers of the cells between two positions, at least one."""
    first = min(max(math.floor(low), 0), count - 1)
    return np.arange(first, min(max(math.ceil(high), first + 1), count))


def _covered(low: float, high: float, cells: IndexArray) -> FloatArray:
    """The fraction of each cell between two positions."""
    return np.asarray(np.clip(np.minimum(high, cells + 1) - np.maximum(low, cells), 0, 1), np.float64)
