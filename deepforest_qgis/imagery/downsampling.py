"""Downsampling by averaging pixels of full resolution, and the comparison of overviews with such averages.

Overviews may have been built by nearest neighbour, the default of many programs, or before the raster was changed.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from ..common.errors import RasterError
from ..common.messages import Message
from .damaged_blocks import Pixels, resample_pixels
from .windows import Bounds, Window, spread_windows

__all__ = ["COARSE", "SAMPLE_PX", "average_down", "describe_downsampling", "has_fine", "largest_overview_pixel"]

# Largest pixel of the overviews that are used, in pixels of the result. With coarse ones, averages of 8 pixels stand
# for averages of 9.6, for example, which changes the crowns.
FINE, COARSE = 0.55, 1.2

# Root mean square of the differences, in levels of 0-255: up to 1.5 with averages, from 2.1 (smooth imagery) to 5 (with
# grain) with nearest neighbour, 2.3 to 3.6 with averages in JPEG files.
MAX_DIFFERENCE = 2.0
MAX_OTHER_DATA = 0.1  # fraction of pixels that are valid in one of both only
SAMPLE_GRID, SAMPLE_PX = 3, 64  # windows along each side of the raster, and their side in downsampled pixels
STRIP_PX = 2**22  # pixels that are read at once; a strip has at least one row of the result

# Values (B, H, W) and validity (H, W) of a part of an open raster, resampled to a height and width.
Resample = Callable[[Any, tuple[float, float, float, float], tuple[int, int]], Pixels]


def average_down(
    read: Callable[[Window], Pixels], resample: Resample, window: Window, size: tuple[int, int], *, masked: bool
) -> Pixels:
    """Average the pixels of a window, read strip by strip in full resolution, which uses no overviews.

    GDAL has no switch for it that applies to the sources of virtual rasters as well.

    Args:
        read: Reads a window in full resolution.
        resample: Resamples a part (col, row, width, height, in fractions of pixels) of an open raster.
        window: The window, in pixels of the raster.
        size: Height and width of the result.
        masked: Whether the raster has a mask; otherwise all pixels are valid.
    """
    step = window.height / size[0]
    count = max(int(STRIP_PX / (window.width * step)), 1)
    strips = []
    for first in range(0, size[0], count):
        last = min(first + count, size[0])
        top, bottom = math.floor(first * step), min(math.ceil(last * step), window.height)
        part = (0.0, first * step - top, float(window.width), (last - first) * step)

        def resample_strip(data: Any, part: Any = part, shape: Any = (last - first, size[1])) -> Pixels:
            return resample(data, part, shape)

        pixels = read(Window(window.col, window.row + top, window.width, bottom - top))
        strips.append(resample_pixels(pixels, resample_strip, masked=masked))
    return np.concatenate([values for values, _ in strips], axis=1), np.concatenate([valid for _, valid in strips])


def largest_overview_pixel(
    read: Callable[[Window, tuple[int, int], float], tuple[npt.NDArray[np.uint8], npt.NDArray[np.bool_]]],
    bounds: Bounds,
    scale: tuple[float, float],
    places: Sequence[Window] = (),
) -> float:
    """Choose the overviews that are used: fine ones, if they equal averages of full resolution within MAX_DIFFERENCE.

    A raster whose full resolution was never written is read from its overviews.

    Args:
        read: Reads a window in a height and width, with the largest pixel of overviews: RGB and validity.
        bounds: Where windows are sampled, in pixels of the raster.
        scale: Downsampled pixels per pixel of the raster, in x and y.
        places: Windows that are sampled instead, such as one in each file of a mosaic.

    Returns:
        The largest pixel of overviews in pixels of the result. 0 (none) if a sampled window differs, or if none has
        data that can be read.
    """
    equal, unwritten = False, False
    for window in places or spread_windows(bounds, SAMPLE_GRID, math.ceil(SAMPLE_PX / min(scale))):
        size = max(round(window.height * scale[1]), 1), max(round(window.width * scale[0]), 1)
        try:
            averages, covered = read(window, size, 0.0)
            if _is_flat(averages, covered):
                unwritten |= not _is_flat(*read(window, size, COARSE))
                continue
            image, valid = read(window, size, FINE)
        except RasterError:
            return 0.0
        # Edges of data may be resampled differently.
        both = valid & covered
        if (valid != covered).mean() > MAX_OTHER_DATA or not both.any():
            return 0.0
        difference = (image.astype(np.float32) - averages)[both]
        if float(np.sqrt(np.mean(difference**2))) > MAX_DIFFERENCE:
            return 0.0
        equal = True
    if equal == unwritten:
        return 0.0
    return FINE if equal else COARSE


def has_fine(factors: Iterable[int], scale: tuple[float, float]) -> bool:
    """Return whether there are overviews that are fine enough, by their downsampling factors."""
    return any(factor * max(scale) < FINE for factor in factors)


def _is_flat(image: npt.NDArray[np.uint8], valid: npt.NDArray[np.bool_]) -> bool:
    """Whether an image has no valid pixels or a single colour."""
    return not valid.any() or not (image != image[:1, :1]).any()


def describe_downsampling(
    raster: str, overview_pixel: float, factors: Iterable[int], scale: tuple[float, float]
) -> Message:
    """Return how a raster is downsampled.

    Args:
        raster: Name of the raster.
        overview_pixel: The choice of :func:`largest_overview_pixel`.
        factors: Downsampling factors of its overviews.
        scale: Downsampled pixels per pixel of the raster, in x and y.
    """
    if overview_pixel == COARSE:
        return Message(
            "Raster '{raster}' is read from its overviews, because it has no data in full resolution.", raster=raster
        )
    if not has_fine(factors, scale):
        return Message("Raster '{raster}' is downsampled by averaging pixels of full resolution.", raster=raster)
    if overview_pixel:
        return Message(
            "Raster '{raster}' is downsampled from its overviews, which equal averages of full resolution.",
            raster=raster,
        )
    return Message(
        "Raster '{raster}' is downsampled by averaging pixels of full resolution, because its overviews differ from "
        "these averages. Overviews built with average resampling are read faster.",
        raster=raster,
    )
