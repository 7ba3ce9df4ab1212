"""Where pixels lie on the Earth: the one place that turns pixel coordinates into map coordinates.

Pixel coordinates are continuous: x to the right, y down, (0, 0) the outer corner of the first pixel,
so the box of the whole raster is ``(0, 0, width, height)`` and nothing shifts by half a pixel.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
from affine import Affine
from pyproj import CRS, Geod, Proj, Transformer
from pyproj.exceptions import ProjError

__all__ = ["Georeference", "ground_scale"]

FloatArray = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Georeference:
    """A raster's size, its full affine (rotation, shear and non-square pixels included) and its CRS.

    ``crs`` is None where the raster has none; then map coordinates have no unit that is known.
    """

    transform: Affine
    crs: CRS | None
    width: int
    height: int

    def to_map(self, x: npt.ArrayLike, y: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
        """Pixel coordinates, arrays of any one shape, to map coordinates (x: east or longitude)."""
        a, b, c, d, e, f = self.transform[:6]
        col, row = np.asarray(x, np.float64), np.asarray(y, np.float64)
        return a * col + b * row + c, d * col + e * row + f

    def to_pixel(self, x: npt.ArrayLike, y: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
        """The inverse of :meth:`to_map`."""
        a, b, c, d, e, f = (~self.transform)[:6]
        east, north = np.asarray(x, np.float64), np.asarray(y, np.float64)
        return a * east + b * north + c, d * east + e * north + f

    def corners(self, boxes: FloatArray) -> FloatArray:
        """Boxes (N, 4: xmin, ymin, xmax, ymax in pixels) to map coordinates of their corners (N, 4, 2)."""
        xs, ys = boxes[:, [0, 2, 2, 0]], boxes[:, [1, 1, 3, 3]]
        return np.stack(self.to_map(xs, ys), axis=-1)

    @property
    def middle(self) -> float:
        """East coordinate or longitude of the raster's centre."""
        return float(self.to_map(self.width / 2, self.height / 2)[0])

    @cached_property
    def gsd(self) -> tuple[float, float] | None:
        """Ground resolution in metres per pixel, along a row and along a column; None if unknown.

        Measured at the raster's centre, see :func:`ground_scale`.
        """
        east, north = ground_scale(self.crs, *self.to_map(self.width / 2, self.height / 2))
        a, b, _, d, e, _ = self.transform[:6]
        across, down = math.hypot(a * float(east), d * float(north)), math.hypot(b * float(east), e * float(north))
        if not (math.isfinite(across) and math.isfinite(down) and across > 0 and down > 0):
            return None
        return across, down

    def pixel_area(self, x: npt.ArrayLike, y: npt.ArrayLike) -> FloatArray:
        """Square metres on the ground of a pixel at pixel coordinates ``x``, ``y``; NaN if unknown."""
        east, north = ground_scale(self.crs, *self.to_map(x, y))
        return abs(self.transform.determinant) * east * north


def ground_scale(crs: CRS | None, x: npt.ArrayLike, y: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
    """Metres on the ground per unit of ``crs`` eastwards and northwards, at map coordinates ``x``, ``y``.

    On the ellipsoid where the CRS is geographic: a crown is so small that its length and area follow from
    the two radii of curvature at its place to about one part in a million. In a projected CRS the unit
    itself, as every GIS measures, unless the projection stretches lengths by more than one percent there
    (Web Mercator: by 56 % at 50 degrees); then the stretch is taken out. NaN without a CRS.
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
    """How many times longer lengths are on the map than on the ground; 1 where that is within one percent."""
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
