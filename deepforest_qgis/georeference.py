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
from pyproj import CRS, Geod

__all__ = ["Georeference"]

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

    @cached_property
    def gsd(self) -> tuple[float, float] | None:
        """Ground resolution in metres per pixel, along a row and along a column; None if unknown.

        Measured at the raster's centre: by the CRS's unit, or on its ellipsoid where it is geographic.
        """
        if self.crs is None:
            return None
        x, y = self.width / 2, self.height / 2
        (x0, x1, x2), (y0, y1, y2) = self.to_map([x, x + 1, x], [y, y, y + 1])
        if self.crs.is_geographic:
            geod = self.crs.get_geod() or Geod(ellps="WGS84")
            _, _, right = geod.inv(x0, y0, x1, y1)
            _, _, down = geod.inv(x0, y0, x2, y2)
        else:
            unit = self.crs.axis_info[0].unit_conversion_factor if self.crs.axis_info else 1.0
            right, down = math.hypot(x1 - x0, y1 - y0) * unit, math.hypot(x2 - x0, y2 - y0) * unit
        if not (math.isfinite(right) and math.isfinite(down) and right > 0 and down > 0):
            return None
        return float(right), float(down)
