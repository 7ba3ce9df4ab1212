"""Reading of a window from a damaged file: block by block, so that only unreadable blocks are lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.io import MemoryFile

from ..array_types import BoolArray
from ..common.errors import RasterError
from ..files.suppress_warnings import suppress_warnings
from .windows import Bounds, Window

__all__ = ["Pixels", "explain_read_errors", "read_intact_blocks", "resample_pixels"]

# Values (B, H, W), a layer for each distinct band, and their validity (H, W).
Pixels = tuple[npt.NDArray[Any], BoolArray]

_FULL = 100  # marks intact pixels; fits every number type


@contextmanager
def explain_read_errors(title: str, window: Window) -> Iterator[None]:
    """Raise a RasterError that names the raster and the place if a read in the block fails."""
    try:
        yield
    except (RasterioError, OSError) as error:
        raise RasterError(
            "Raster '{raster}' cannot be read at column {column}, row {row}: {error}.",
            "The file may be incomplete or damaged. Copy it again, or repair it with gdal_translate.",
            raster=title,
            column=window.col,
            row=window.row,
            error=error,
        ) from error


def read_intact_blocks(
    read: Callable[[Window], Pixels],
    window: Window,
    values: npt.NDArray[Any],
    block: tuple[int, int],
    size: tuple[int, int],
    read_others: Callable[[Window], Pixels] | None = None,
) -> tuple[Pixels, list[Bounds]]:
    """Read a window block by block and skip blocks that cannot be read.

    Args:
        read: Reads a window within a block; raises RasterioError or OSError.
        window: The window, in pixels of the raster.
        values: Zeros (B, H, W) of the window's size and of the raster's data type; they are filled.
        block: Height and width of the blocks of the file, in pixels.
        size: Width and height of the raster, in pixels.
        read_others: Reads a window within a block that cannot be read from the intact files of a mosaic; raises the
            same errors.

    Returns:
        The values and their validity, False in blocks that cannot be read; and those blocks, in pixels of the raster,
        also if ``read_others`` read them.
    """
    block_height, block_width = block
    right, bottom = window.col + window.width, window.row + window.height
    valid = np.zeros((window.height, window.width), bool)
    unreadable: list[Bounds] = []
    for y in range(window.row // block_height * block_height, bottom, block_height):
        for x in range(window.col // block_width * block_width, right, block_width):
            x0, y0 = max(x, window.col), max(y, window.row)
            x1, y1 = min(x + block_width, right), min(y + block_height, bottom)
            inside = slice(y0 - window.row, y1 - window.row), slice(x0 - window.col, x1 - window.col)
            part = Window(x0, y0, x1 - x0, y1 - y0)
            try:
                values[:, inside[0], inside[1]], valid[inside] = read(part)
            except (RasterioError, OSError):
                unreadable.append((x, y, min(x + block_width, size[0]), min(y + block_height, size[1])))
                if read_others is not None:
                    with suppress(RasterioError, OSError):
                        values[:, inside[0], inside[1]], valid[inside] = read_others(part)
    return (values, valid), unreadable


def resample_pixels(pixels: Pixels, resample: Callable[[Any], Pixels], *, masked: bool) -> Pixels:
    """Resample pixels by GDAL as a read from a file without overviews is.

    Args:
        pixels: Values and their validity.
        resample: Reads all bands of an open raster, resampled.
        masked: Whether the raster has a mask; otherwise pixels are valid unless their block is unreadable.

    Returns:
        The resampled values and their validity: False wherever an invalid pixel takes part.
    """
    values, valid = pixels
    count, height, width = values.shape
    intact = bool(valid.all())
    if not intact:  # the last band marks intact pixels
        values = np.concatenate([values, _FULL * valid[None].astype(values.dtype)])
    profile = {"driver": "GTiff", "count": len(values), "height": height, "width": width, "dtype": values.dtype}
    profile |= {"photometric": "MINISBLACK", "alpha": "NO", "interleave": "band"}
    with suppress_warnings(NotGeoreferencedWarning), rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), MemoryFile() as memory:
        with memory.open(**profile) as data:
            data.write(values)
            if masked and not intact:
                data.write_mask(valid)
        with memory.open() as data:
            resampled, there = resample(data)
    return resampled[:count], there if masked or intact else there & (resampled[-1] >= _FULL)
