"""The part of a raster that has data, as polygons on the map."""

from __future__ import annotations

from contextlib import closing
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from affine import Affine
from pyproj import CRS
from rasterio import features
from rasterio.errors import RasterioError

from ..array_types import BoolArray, Geometries
from ..common.errors import RasterError
from ..common.jobs import RasterInput
from ..common.messages import Message
from .raster_metadata import choose_bands, read_crs
from .validity import Validity, leave_out_fills
from .warping import open_dataset

__all__ = ["MAX_SIDE", "read_footprint"]

MAX_SIDE = 2000  # pixels; larger rasters are reduced
SPECK = 16  # pixels of the reduced raster; smaller gaps and islands are left out


def read_footprint(source: RasterInput, side: int = MAX_SIDE) -> tuple[Geometries, CRS | None, list[Message]]:
    """Read the area in which a raster has data, according to its mask, alpha band and no data values.

    A large raster is sampled at every n-th pixel, so that its size does not matter. Fill values that an image with
    three bands does not declare are left out, as in :mod:`.validity`.

    Args:
        source: The raster.
        side: Largest side in pixels to which it is reduced.

    Returns:
        Polygons (N,) in map coordinates, their CRS, and assumptions, for the user.

    Raises:
        RasterError: The raster cannot be read.
    """
    with closing(open_dataset(source)) as data:
        bands = sorted(set(choose_bands(data, source)[0]))
        crs, notes = read_crs(data, source)
        validity = Validity.of(data, source, bands)
        step = max(data.width, data.height, side) / side
        shape = max(round(data.height / step), 1), max(round(data.width / step), 1)
        try:
            values, valid = validity.read(_Reduced(data, shape), bands, None)
        except (RasterioError, OSError) as error:
            raise RasterError(
                "Raster '{raster}' cannot be read: {error}.",
                "The file may be incomplete or damaged. Copy it again, or repair it with gdal_translate.",
                raster=source.title,
                error=error,
            ) from error
        if values.dtype.kind == "f":
            valid = valid & np.isfinite(values).any(axis=0)
        if len(bands) == 3:  # other rasters have values, such as the crown density, of which 0 may be frequent
            _, fills, more = leave_out_fills(
                values[:, valid & np.isfinite(values).all(axis=0)].astype(np.float64), source.title
            )
            notes = [*notes, *more]
            for _, low, high in fills:
                valid = valid & ~((values >= low) & (values <= high)).all(axis=0)
        size = Affine.scale(data.width / shape[1], data.height / shape[0])
        transform = (Affine.scale(1.0, -1.0) if data.transform.is_identity else data.transform) @ size
        return _outlines(valid, transform, reduced=step > 1), crs, notes


def _outlines(valid: BoolArray, transform: Affine, *, reduced: bool) -> Geometries:
    mask = valid.astype(np.uint8)
    if reduced and min(mask.shape) > 1:
        mask = features.sieve(mask, SPECK)
    found = features.shapes(mask, mask=mask == 1, transform=transform)
    outlines = np.array([shapely.geometry.shape(outline) for outline, _ in found], object)
    return np.asarray(shapely.make_valid(outlines), object) if len(outlines) else outlines


class _Reduced:
    """Reads a whole dataset with fewer pixels, each from one pixel of the dataset or of its overviews."""

    def __init__(self, data: Any, shape: tuple[int, int]) -> None:
        self._data, self._shape = data, shape

    def read(self, bands: list[int] | int, window: Any) -> npt.NDArray[Any]:
        """Read the values of bands."""
        return np.asarray(self._data.read(bands, window=window, out_shape=self._out_shape(bands)))

    def read_masks(self, bands: list[int], window: Any) -> npt.NDArray[Any]:
        """Read the masks of bands."""
        return np.asarray(self._data.read_masks(bands, window=window, out_shape=self._out_shape(bands)))

    def _out_shape(self, bands: list[int] | int) -> tuple[int, ...]:
        return self._shape if isinstance(bands, int) else (len(bands), *self._shape)
