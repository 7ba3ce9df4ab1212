"""Writing of small images without loss, as GeoTIFF or PNG."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy.typing as npt
import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.enums import ColorInterp
from rasterio.errors import NotGeoreferencedWarning

from ..array_types import ByteArray
from ..common.targets import cut_off_error
from ..files.suppress_warnings import suppress_warnings

__all__ = ["write_lossless"]


def write_lossless(
    path: Path,
    pixels: npt.NDArray[Any],
    colours: Sequence[ColorInterp] | None = None,
    mask: ByteArray | None = None,
    **profile: Any,
) -> None:
    """Write an image and compare the file with it, because GDAL ignores errors of the last write, when it closes it.

    Args:
        path: The file.
        pixels: The image (B, H, W).
        colours: The colour interpretation of the bands; None: that of the driver.
        mask: The mask of all bands (H, W), 0 where they have no data; None: no mask.
        **profile: Arguments of :func:`rasterio.open`, without those that follow from the image.

    Raises:
        RasterioError: The file cannot be written.
        OSError: The file cannot be written, or is incomplete.
    """
    count, height, width = pixels.shape
    profile |= {"count": count, "height": height, "width": width, "dtype": pixels.dtype}
    try:
        with suppress_warnings(NotGeoreferencedWarning):
            with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "w", **profile) as target:
                if colours is not None:
                    target.colorinterp = colours
                target.write(pixels)
                if mask is not None:
                    target.write_mask(mask)
            with rasterio.open(path) as written:
                complete = written.transform.is_identity == ("transform" not in profile)
                complete = complete and written.read().tobytes() == pixels.tobytes()
                complete = complete and (mask is None or bool((written.read_masks(1) == mask).all()))
    except CPLE_BaseError as error:  # of the PNG driver, which writes when the file is closed
        raise OSError(str(error)) from error
    if not complete:
        raise cut_off_error()
