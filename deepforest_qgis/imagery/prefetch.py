"""Windows of a raster, read ahead in an order in which nearly every block of the file is decoded once."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from rasterio.env import set_gdal_config

from .raster import Raster
from .window_image import WindowImage
from .windows import ImageGeometry, WindowGrid

__all__ = ["ReadOrder", "read_ahead"]

# Decoded blocks that are kept: enough for the windows along one column of most rasters.
LINE_BYTES = 96 * 2**20
MAX_BYTES = 2**30  # for rasters in strips so wide that a row of windows does not fit into the above
SPARE_BYTES = 16 * 2**20


@dataclass(frozen=True)
class ReadOrder:
    """The order in which windows are read: column by column through strips of some rows of windows.

    Windows share blocks of the file with those beside and below them. A strip is as high as a cache of LINE_BYTES can
    bridge from one column to the next. In a raster that is stored in strips of full rows it is one row high.

    Attributes:
        rows: Rows of windows in the grid.
        strip_rows: Rows of windows in a strip.
        cache_bytes: Size of the decoded blocks that a strip needs.
    """

    rows: int
    strip_rows: int
    cache_bytes: int

    @classmethod
    def along(cls, grid: WindowGrid, raster: Raster) -> ReadOrder:
        """Return the order for the blocks of the file."""
        block_height, block_width = raster.block
        height, width = min(grid.window_height, grid.height), min(grid.window_width, grid.width)
        rows = len(grid.rows)
        column_bytes = raster.pixel_bytes * (width + 2 * block_width)  # of a pixel row across a column of windows
        line_bytes = raster.pixel_bytes * grid.width * (height + 2 * block_height)
        step = max(grid.rows[1] - grid.rows[0], 1) if rows > 1 else height
        strip_rows = min((LINE_BYTES // column_bytes - height) // step + 1, rows)
        if strip_rows > 1 and block_width < grid.width:
            strip_bytes = column_bytes * (strip_rows * step + height + 2 * block_height)
            return cls(rows, strip_rows, min(strip_bytes, MAX_BYTES))
        return cls(rows, 1, min(line_bytes, MAX_BYTES))

    def sorted(self, indices: Iterable[int]) -> list[int]:
        """Return indices of the grid in the order in which they are read."""
        return sorted(indices, key=lambda index: (index % self.rows // self.strip_rows, index))

    def reader(self, index: int, readers: int) -> int:
        """Return which of several readers takes a window: each reads separate rows, and therefore separate blocks."""
        return index % self.rows % self.strip_rows * readers // self.strip_rows


def read_ahead(
    raster: Raster, grid: WindowGrid, geometry: ImageGeometry, indices: Sequence[int], depth: int, readers: int
) -> Generator[tuple[int, WindowImage], None, None]:
    """Yield windows as images, in the order of the file's blocks.

    Args:
        raster: The raster, which the first reader uses; every other reader opens its own.
        grid: The windows.
        geometry: Size of the images and their scale.
        indices: Which windows of the grid to read.
        depth: Windows that are decoded ahead (several readers: at least one column of a strip).
        readers: Number of threads.

    Yields:
        The index of a window in the grid, and its image.

    Raises:
        RasterError: The file cannot be read; with a fingerprint: it cannot be reached.
    """
    order = ReadOrder.along(grid, raster)
    set_gdal_config("GDAL_CACHEMAX", order.cache_bytes + SPARE_BYTES)
    readers = min(readers, order.strip_rows)
    if readers > 1:
        depth = max(depth, order.strip_rows)
    reference = raster.reference
    opened: list[Raster | None] = [raster, *[None] * (readers - 1)]  # of each reader

    def read(index: int) -> tuple[int, WindowImage]:
        number = order.reader(index, readers)
        own = opened[number] = opened[number] or reference.open()
        return index, own.read_patch(grid[index], geometry)

    threads = [ThreadPoolExecutor(1, thread_name_prefix="reader") for _ in range(readers)]
    ahead: deque[Future[tuple[int, WindowImage]]] = deque()
    try:
        for index in order.sorted(indices):
            ahead.append(threads[order.reader(index, readers)].submit(read, index))
            if len(ahead) >= depth:
                yield ahead.popleft().result()
        while ahead:
            yield ahead.popleft().result()
    finally:
        for thread in threads:
            thread.shutdown(wait=True, cancel_futures=True)
        for own in filter(None, opened[1:]):
            own.close()
