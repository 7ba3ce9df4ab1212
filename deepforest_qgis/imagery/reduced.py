"""A part of a raster with fewer pixels, read tile by tile, so that memory does not depend on the raster."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from itertools import pairwise

import numpy as np

from ..array_types import BoolArray, ByteArray
from ..common.errors import RasterError
from .downsampling import COARSE
from .raster import Raster, RasterReference
from .windows import Bounds, Window

__all__ = ["read_reduced"]

_QUICK = 5.0  # seconds without progress, since most pictures are read at once
_TILE = 300  # pixels of the picture that are read at once, along each side
_DAMAGED = 1024  # pixels of the raster, along each side, that are read block by block if they cannot be read at once


def read_reduced(
    raster: RasterReference, bounds: Bounds, size: tuple[int, int], progress: Callable[[int, int], None]
) -> tuple[ByteArray, BoolArray]:
    """Read a part of a raster with few pixels, from overviews of any kind if there are any.

    Args:
        raster: The raster.
        bounds: The part (xmin, ymin, xmax, ymax) in pixels of the raster.
        size: Width and height of the result.
        progress: Receives the number of tiles that are read, and of all, if it takes more than a few seconds.

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
        (x0, x1), (y0, y1) = x, y
        col0, col1 = (left + round(one * (right - left) / width) for one in x)
        row0, row1 = (top + round(one * (bottom - top) / height) for one in y)
        part, size = (slice(*y), slice(*x)), (y1 - y0, x1 - x0)
        window = Window(col0, row0, col1 - col0, row1 - row0)
        with suppress(RasterError):
            image[part], valid[part] = opened.read(window, size)
            return
        if opened.fingerprint is None:
            return
        if max(window[2:]) <= _DAMAGED or max(size) == 1:
            image[part], valid[part], _ = opened.read_with_damage(window, size)
            return
        opened.fingerprint.check_reach()
        for columns in pairwise(sorted({x0, (x0 + x1) // 2, x1})):
            for rows in pairwise(sorted({y0, (y0 + y1) // 2, y1})):
                fill(opened, columns, rows)

    with replace(raster, overview_pixel=COARSE).open() as opened:
        for number, (x, y) in enumerate(tiles):
            if time.monotonic() - began > _QUICK:
                progress(number, len(tiles))
            with suppress(RasterError):  # the prediction reports what cannot be read
                fill(opened, x, y)
    return image, valid
