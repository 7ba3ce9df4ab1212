"""Conversion between pixel coordinates and map coordinates.

Pixel coordinates are continuous: x to the right, y down, (0, 0) is the outer corner of the first pixel. The box of the
whole raster is ``(0, 0, width, height)``, without an offset of half a pixel.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from affine import Affine
from pyproj import CRS, Geod, Proj, Transformer
from pyproj.exceptions import ProjError

from .array_types import FloatArray

__all__ = ["Georeference", "ground_scale", "same_crs"]


@dataclass(frozen=True)
class Georeference:
    """Size, affine transformation and CRS of a raster.

    Attributes:
        transform: pixel to map coordinates; it may have rotation, shear and non-square pixels.
        crs: the CRS; None if the raster has none, so that the unit of map coordinates is unknown.
        width: number of columns.
        height: number of rows.
        place: column and row where the ground resolution is computed; None: the centre.
    """

    transform: Affine
    crs: CRS | None
    width: int
    height: int
    place: tuple[float, float] | None = None

    def to_map(self, x: npt.ArrayLike, y: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
        """Convert pixel coordinates to map coordinates.

        Args:
            x: columns, an array of any shape.
            y: rows, an array of the same shape.

        Returns:
            Easting or longitude, and northing or latitude, as arrays of that shape.
        """
        a, b, c, d, e, f = self.transform[:6]
        col, row = np.asarray(x, np.float64), np.asarray(y, np.float64)
        return a * col + b * row + c, d * col + e * row + f

    def to_pixel(self, x: npt.ArrayLike, y: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
        """Convert map coordinates to pixel coordinates; the inverse of :meth:`to_map`."""
        a, b, c, d, e, f = (~self.transform)[:6]
        east, north = np.asarray(x, np.float64), np.asarray(y, np.float64)
        return a * east + b * north + c, d * east + e * north + f

    def corners(self, boxes: FloatArray) -> FloatArray:
        """Convert boxes (N, 4; xmin, ymin, xmax, ymax in pixels) to map coordinates of their corners (N, 4, 2)."""
        xs, ys = boxes[:, [0, 2, 2, 0]], boxes[:, [1, 1, 3, 3]]
        return np.stack(self.to_map(xs, ys), axis=-1)

    @property
    def middle(self) -> float:
        """Easting or longitude of the raster's centre."""
        return float(self.to_map(self.width / 2, self.height / 2)[0])

    def shapes_to_map(self, shapes: Any) -> Any:
        """Convert a geometry, or an array of them, from pixels to map coordinates."""
        return shapely.transform(shapes, lambda xy: np.column_stack(self.to_map(xy[:, 0], xy[:, 1])))

    def shapes_to_pixels(self, shapes: Any) -> Any:
        """Convert a geometry, or an array of them, from map coordinates to pixels."""
        return shapely.transform(shapes, lambda xy: np.column_stack(self.to_pixel(xy[:, 0], xy[:, 1])))

    @cached_property
    def gsd(self) -> tuple[float, float] | None:
        """Ground resolution at ``place`` in metres per pixel, along a row and along a column.

        None if it is unknown. See :func:`ground_scale`.
        """
        place = self.place or (self.width / 2, self.height / 2)
        east, north = ground_scale(self.crs, *self.to_map(*place))
        a, b, _, d, e, _ = self.transform[:6]
        across, down = math.hypot(a * float(east), d * float(north)), math.hypot(b * float(east), e * float(north))
        if not (math.isfinite(across) and math.isfinite(down) and across > 0 and down > 0):
            return None
        return across, down

    def pixel_area(self, x: npt.ArrayLike, y: npt.ArrayLike) -> FloatArray:
        """Compute the area of a pixel on the ground, in square metres.

        Args:
            x: columns of the pixels, an array of any shape.
            y: rows, an array of the same shape.

        Returns:
            The areas, in that shape; NaN if they are unknown.
        """
        east, north = ground_scale(self.crs, *self.to_map(x, y))
        return abs(self.transform.determinant) * east * north


def same_crs(one: CRS | None, other: CRS | None) -> bool:
    """Return whether two CRSs are the same horizontally, apart from the order of their axes; also if both are unknown.

    Heights have no influence on where crowns are.
    """
    if one is None or other is None:
        return one is other
    return one is other or _horizontal(one).equals(_horizontal(other), ignore_axis_order=True)


@lru_cache(maxsize=64)
def _horizontal(crs: CRS) -> CRS:
    """The CRS without heights, if it is a compound or a three-dimensional one."""
    return crs.to_2d() if len(crs.axis_info) > 2 and not crs.is_geocentric else crs


def ground_scale(crs: CRS | None, x: npt.ArrayLike, y: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
    """Compute the ground distance per unit of a CRS, to the east and to the north.

    In a geographic CRS it is computed on the ellipsoid, from the two radii of curvature; for objects of the size of a
    crown the error is about one part in a million. In a projected CRS it is the unit itself, as in a GIS, unless the
    projection distorts lengths by more than one percent (Web Mercator by 56% at a latitude of 50 degrees); then the
    distortion is corrected.

    Args:
        crs: the CRS.
        x: eastings or longitudes, an array of any shape.
        y: northings or latitudes, an array of the same shape.

    Returns:
        Metres per unit to the east and to the north, in that shape; NaN without a CRS.
    """
    east, north = np.asarray(x, np.float64), np.asarray(y, np.float64)
    if crs is None:
        return np.full(east.shape, np.nan), np.full(east.shape, np.nan)
    unit = crs.axis_info[0].unit_conversion_factor if crs.axis_info else 1.0
    if crs.is_geographic:
        geod = crs.get_geod() or Geod(ellps="WGS84")
        latitude = north * unit
        bend = 1 - geod.es * np.sin(latitude) ** 2
        meridional, transverse = geod.a * (1 - geod.es) / bend**1.5, geod.a / np.sqrt(bend)
        return transverse * np.cos(latitude) * unit, meridional * unit
    per_unit = unit / _stretch(crs, east, north)
    return per_unit, per_unit


def _stretch(crs: CRS, east: FloatArray, north: FloatArray) -> FloatArray:
    """Compute the length on the map divided by the length on the ground; 1 if they differ by less than one percent."""
    flat = np.ones(east.shape)
    if not crs.is_projected or crs.geodetic_crs is None:
        return flat
    try:
        to_degrees = Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True)
        areal = np.asarray(Proj(crs).get_factors(*to_degrees.transform(east, north)).areal_scale, np.float64)
    except ProjError:
        return flat
    stretch = np.sqrt(areal).reshape(east.shape)
    return np.where(np.isfinite(stretch) & (np.abs(stretch - 1) > 0.01), stretch, flat)
