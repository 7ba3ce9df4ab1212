"""A part of a raster with fewer pixels, read tile by tile, so that memory does not depend on the raster."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from itertools import pairwise

import numpy as np
import shapely
from rasterio.env import Env
from shapely.geometry.base import BaseGeometry

from ..array_types import BoolArray, ByteArray
from ..common.errors import RasterError
from .downsampling import COARSE
from .raster import Raster, RasterReference
from .windows import Bounds, Window

__all__ = ["read_reduced"]

_QUICK = 5.0  # seconds without progress, since most pictures are read at once
_TILE = 300  # pixels of the picture that are read at once, along each side
_SPARSE = 4096  # pixels of a mosaic, along each side, that are read although files cover a part of them only
_DAMAGED = 1024  # pixels of the raster, along each side, that are read block by block if they cannot be read at once


def read_reduced(
    raster: RasterReference,
    bounds: Bounds,
    size: tuple[int, int],
    progress: Callable[[int, int], None],
    covered: BaseGeometry | None = None,
) -> tuple[ByteArray, BoolArray]:
    """Read a part of a raster with few pixels, from overviews of any kind if there are any.

    Args:
        raster: The raster.
        bounds: The part (xmin, ymin, xmax, ymax) in pixels of the raster.
        size: Width and height of the result.
        progress: Receives the number of tiles that are read, and of all, if it takes more than a few seconds.
        covered: The part of a mosaic that files cover, in pixels of the raster; the rest, which may be large, is not
            read.

    Returns:
        The image (H, W, 3), and where it has data (H, W); not where the raster is damaged.

    Raises:
        RasterError: The raster cannot be opened.
    """
    (left, top, right, bottom), (width, height) = bounds, size
    enlarged = width >= right - left or height >= bottom - top
    columns, rows = ([0, side] if enlarged else [*range(0, side, _TILE), side] for side in size)
    image, valid = np.zeros((height, width, 3), np.uint8), np.zeros((height, width), bool)
    tiles = [(x, y) for y in pairwise(rows) for x in pairwise(columns)]
    began = time.monotonic()

    def fill(opened: Raster, x: tuple[int, int], y: tuple[int, int]) -> None:
        col0, col1 = (left + round(one * (right - left) / width) for one in x)
        row0, row1 = (top + round(one * (bottom - top) / height) for one in y)
        part, size = (slice(*y), slice(*x)), (y[1] - y[0], x[1] - x[0])
        window = Window(col0, row0, col1 - col0, row1 - row0)
        side = max(window[2:])
        if covered is not None:
            box = shapely.box(col0, row0, col1, row1)
            if not covered.intersects(box):
                return
            if side > _SPARSE and max(size) > 1 and not covered.covers(box):
                fill_quarters(opened, x, y)
                return
        with suppress(RasterError):
            image[part], valid[part] = opened.read(window, size)
            return
        if side <= _DAMAGED:
            image[part], valid[part], _ = opened.read_with_damage(window, size)
            return
        if opened.fingerprint is None or max(size) == 1:
            return
        opened.fingerprint.check_reach()
        fill_quarters(opened, x, y)

    def fill_quarters(opened: Raster, x: tuple[int, int], y: tuple[int, int]) -> None:
        for columns in pairwise(sorted({x[0], sum(x) // 2, x[1]})):
            for rows in pairwise(sorted({y[0], sum(y) // 2, y[1]})):
                fill(opened, columns, rows)

    # Threads of GDAL print the errors of damaged files.
    with Env(VRT_NUM_THREADS="1"), replace(raster, overview_pixel=COARSE).open() as opened:
        for number, (x, y) in enumerate(tiles):
            if time.monotonic() - began > _QUICK:
                progress(number, len(tiles))
            with suppress(RasterError):  # the prediction reports what cannot be read
                fill(opened, x, y)
    return image, valid
