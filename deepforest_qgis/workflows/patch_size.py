"""The size of patches in pixels of a raster whose ground resolution is plausible."""

from __future__ import annotations

import math

import numpy as np

from ..common.errors import RasterError
from ..common.input_checks import check_patch_size
from ..georeference import Georeference
from ..imagery.windows import DEFAULT_EXTENT_M, patch_pixels

__all__ = ["check_degrees", "choose_patch", "is_automatic_possible", "is_plausible"]

# A raster outside this range has a wrong CRS or unit, or pixels of the size of a crown.
MIN_RESOLUTION_M, MAX_RESOLUTION_M = 0.001, 1.0
MIN_PATCH_PX = 30
MAX_LONGITUDE = 360.0  # degrees: rasters at the antimeridian exceed 180


def choose_patch(
    raster: str, ref: Georeference, patch_size: int | None, extent_m: float | None, *, confirmed: bool = False
) -> tuple[int, int]:
    """Return the width and height of a patch in pixels of the raster, see :func:`.windows.patch_pixels`.

    Args:
        raster: Name of the raster.
        ref: Size, affine and CRS of the raster.
        patch_size: Side in pixels; None for the ground extent.
        extent_m: Ground extent of a patch in metres.
        confirmed: Whether another size or the ground resolution was given explicitly, as with ``patch_size``.

    Raises:
        RasterError: The patch size exceeds the raster; coordinates are outside the range of a CRS in degrees; or the
            ground resolution is not plausible and no size was given.
    """
    check_patch_size(raster, patch_size, ref.width, ref.height)
    check_degrees(raster, ref)
    patch = patch_pixels(patch_size, extent_m, ref.gsd)
    if ref.gsd is not None and patch_size is None and not confirmed and not is_automatic_possible(ref.gsd, extent_m):
        raise RasterError(
            "Raster '{raster}' has an implausible ground resolution: {resolution:.3g} m per pixel, so that a patch of "
            "{extent:g} m has {width} × {height} pixels.",
            "Check the CRS of the raster and its unit. Crowns need at least {least} pixels per patch and pixels of at "
            "most {most:g} m. If the resolution is right, give the size explicitly.",
            raster=raster,
            resolution=max(ref.gsd),
            extent=extent_m or DEFAULT_EXTENT_M,
            width=patch[0],
            height=patch[1],
            least=MIN_PATCH_PX,
            most=MAX_RESOLUTION_M,
        )
    return patch


def is_automatic_possible(gsd: tuple[float, float], extent_m: float | None) -> bool:
    """Return whether a ground resolution (metres per pixel, in x and y) is plausible for patches of an extent."""
    return is_plausible(gsd) and min(patch_pixels(None, extent_m, gsd)) >= MIN_PATCH_PX


def is_plausible(gsd: tuple[float, float]) -> bool:
    """Return whether a ground resolution (metres per pixel, in x and y) is that of imagery which shows crowns."""
    tolerance = 1.001  # 1 m in a projected CRS may be slightly more on the ground
    return min(gsd) >= MIN_RESOLUTION_M / tolerance and max(gsd) <= MAX_RESOLUTION_M * tolerance


def check_degrees(raster: str, ref: Georeference) -> None:
    """Check that the coordinates of a raster in a geographic CRS may be degrees.

    Args:
        raster: Name of the raster.
        ref: Size, affine and CRS of the raster.

    Raises:
        RasterError: Coordinates are outside the range of a CRS in degrees.
    """
    if ref.crs is None or not ref.crs.is_geographic:
        return
    per_unit = math.degrees(ref.crs.axis_info[0].unit_conversion_factor) if ref.crs.axis_info else 1.0
    corners = ref.corners(np.array([[0, 0, ref.width, ref.height]], np.float64))[0]
    longitude, latitude = np.abs(corners * per_unit).max(axis=0)
    if longitude <= MAX_LONGITUDE and latitude <= 90:
        return
    east, north = corners[0]
    raise RasterError(
        "Raster '{raster}' has coordinates in metres in a CRS in degrees: its first corner is at {east:.0f}, "
        "{north:.0f} in {crs}.",
        "Assign the CRS of the coordinates, in QGIS with Layer > Layer CRS > Set Layer CRS, or in the file with: "
        "gdal_edit.py -a_srs EPSG:CODE FILE.",
        raster=raster,
        east=east,
        north=north,
        crs=ref.crs.name,
    )
