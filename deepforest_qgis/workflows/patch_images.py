"""Images of patches: of the annotated ones, and of a few others of the same raster."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import shapely
from rasterio.errors import RasterioError
from shapely.geometry.base import BaseGeometry

from ..array_types import ByteArray
from ..common.errors import OutputError
from ..imagery.lossless import write_lossless
from ..imagery.raster import Raster
from ..imagery.windows import Window, WindowGrid

__all__ = ["write_image", "write_unannotated"]

MOST = 8  # patches that are not annotated
_TRIED = 100
_LEAST_VALID = 0.5  # fraction of the pixels


def write_image(path: Path, image: ByteArray, raster: Raster, window: Window) -> None:
    """Write a patch as a GeoTIFF, or as a PNG with a sidecar file of its georeference (.aux.xml).

    Args:
        path: The file, .tif or .png.
        image: The image (H, W, 3).
        raster: The raster it was read from.
        window: Its window on the raster.

    Raises:
        OutputError: The file cannot be written.
    """
    profile: dict[str, Any] = {"driver": "PNG" if path.suffix == ".png" else "GTiff"}
    if path.suffix == ".tif":
        profile.update(compress="deflate", photometric="rgb")
    if raster.georeferenced:
        profile["transform"] = raster.ref.transform @ rasterio.Affine.translation(window.col, window.row)
        if raster.ref.crs is not None:
            profile["crs"] = raster.ref.crs.to_wkt()
    try:
        write_lossless(path, np.moveaxis(image, -1, 0), **profile)
    except (RasterioError, OSError) as error:
        raise OutputError(
            "Patch '{path}' cannot be written: {error}.", "Check that the disk is not full.", path=path, error=error
        ) from error


def write_unannotated(
    folder: Path, name: str, raster: Raster, patch: tuple[int, int], annotated: Sequence[BaseGeometry]
) -> tuple[str, ...]:
    """Write random patches of a raster that overlap neither annotated parts nor one another.

    Fine-tuning uses them so that the model keeps what it detects in the rest of the raster.

    Args:
        folder: The folder of these images; it is created if there is one.
        name: The name of an image, with {} for its number.
        raster: The raster.
        patch: Width and height of a patch in pixels of the raster.
        annotated: The annotated parts, in pixels of the raster.

    Returns:
        The names of the images, at most :data:`MOST`.

    Raises:
        OutputError: An image cannot be written.
        RasterError: The raster cannot be read.
    """
    written: list[str] = []
    for window in _free_windows(WindowGrid(raster.ref.width, raster.ref.height, *patch, 0.5), annotated):
        image, valid = raster.read(window)
        if valid.mean() >= _LEAST_VALID:
            folder.mkdir(exist_ok=True)
            written.append(name.format(len(written)))
            write_image(folder / written[-1], image, raster, window)
        if len(written) == MOST:
            break
    return tuple(written)


def _free_windows(grid: WindowGrid, taken: Sequence[BaseGeometry]) -> Iterator[Window]:
    """At most ``_TRIED`` random windows that overlap neither what is taken nor one another."""
    taken = list(taken)
    count = 0
    for index in np.random.default_rng(1).permutation(len(grid)):
        window = grid[int(index)]
        frame = shapely.box(window.col, window.row, window.col + window.width, window.row + window.height)
        if shapely.area(shapely.intersection(taken, frame)).any():
            continue
        taken.append(frame)
        yield window
        count += 1
        if count == _TRIED:
            return
