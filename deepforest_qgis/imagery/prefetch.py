"""Windows of a raster read ahead of who uses them, in an order that decodes nearly every block of the file once."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Generator, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from rasterio.env import set_gdal_config

from .raster import Place, Raster
from .windows import Window, WindowGrid

__all__ = ["Order", "Piece", "read_ahead"]

# Decoded blocks that are kept while an order runs: enough for a line of windows through most rasters.
LINE_BYTES = 96 * 2**20
MOST_BYTES = 2**30  # of a raster stored in strips so wide that a line of windows does not fit the above
SPARE_BYTES = 16 * 2**20


@dataclass(frozen=True)
class Piece:
    """A window as it was read: the image, its scale (image pixels per raster pixel), whether it holds anything, and
    what of it could not be read (xmin, ymin, xmax, ymax in the raster's pixels)."""

    index: int
    window: Window
    image: npt.NDArray[np.uint8]
    scale: tuple[float, float]
    holds: bool
    holes: tuple[Place, ...] = ()


@dataclass(frozen=True)
class Order:
    """In which order windows are read: column by column through bands of ``band`` rows of windows.

    Windows share blocks of the file with those beside and below them. A band is as high as a cache of LINE_BYTES can
    bridge from one column to the next; for a raster stored in strips it is one row. ``cache``: bytes of decoded blocks
    that a band needs.
    """

    rows: int
    band: int
    cache: int

    @classmethod
    def along(cls, plan: WindowGrid, raster: Raster) -> Order:
        """The order for the blocks that the file has."""
        block_height, block_width = raster.block
        height, width = min(plan.patch_height, plan.height), min(plan.patch_width, plan.width)
        rows = len(plan.rows)
        tall = raster.pixel_bytes * (width + 2 * block_width)  # bytes of a column of windows, for a pixel of height
        line = raster.pixel_bytes * plan.width * (height + 2 * block_height)
        step = max(plan.rows[1] - plan.rows[0], 1) if rows > 1 else height
        band = min((LINE_BYTES // tall - height) // step + 1, rows)
        if band > 1 and block_width < plan.width:
            return cls(rows, band, min(tall * (band * step + height + 2 * block_height), MOST_BYTES))
        return cls(rows, 1, min(line, MOST_BYTES))

    def sorted(self, indices: Iterable[int]) -> list[int]:
        """Indices of the plan as they are to be read."""
        return sorted(indices, key=self._place)

    def reader(self, index: int, readers: int) -> int:
        """Which of several readers takes a window: each keeps to its own rows, and so to its own blocks."""
        return index % self.rows % self.band * readers // self.band

    def _place(self, index: int) -> tuple[int, int]:
        return index % self.rows // self.band, index


def read_ahead(
    raster: Raster,
    plan: WindowGrid,
    patch: tuple[int, int],
    indices: Sequence[int],
    most_px: int,
    depth: int,
    readers: int,
    span: float = 1.0,
) -> Generator[Piece, None, None]:
    """Windows of ``plan`` as images (:meth:`Raster.read_patch`), along the file's blocks.

    ``readers`` threads decode at most ``depth`` windows ahead of who takes them (several readers: a column of a band).

    Raises:
        RasterError: the file cannot be read there (a raster that was traced: it is out of reach).
    """
    order = Order.along(plan, raster)
    set_gdal_config("GDAL_CACHEMAX", order.cache + SPARE_BYTES)
    readers = min(readers, order.band)
    if readers > 1:
        depth = max(depth, order.band)
    own = threading.local()
    opened: list[Raster] = []
    # The choice of bands was made once; the readers repeat it so that they cannot differ.
    source = replace(raster.source, bands=raster.bands)

    def read(index: int) -> Piece:
        if not hasattr(own, "raster"):
            own.raster = Raster(source)
            own.raster.stretch = raster.stretch
            own.raster.origin = raster.origin
            opened.append(own.raster)
        holes: list[Place] = []
        image, scale, holds = own.raster.read_patch(plan[index], patch, most_px, span, holes)
        return Piece(index, plan[index], image, scale, holds, tuple(holes))

    threads = [ThreadPoolExecutor(1, thread_name_prefix="reader") for _ in range(readers)]
    ahead: deque[Future[Piece]] = deque()
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
        for reader in opened:
            reader.close()
