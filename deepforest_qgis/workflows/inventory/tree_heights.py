"""Heights of crowns and positions of tree tops.

The height is the largest value under the crown. Single pixels of a height model may be spikes (birds, cables, errors of
the matching). A maximum is a spike if it exceeds the 99th percentile by more than 1 m, and by more than three times the
difference between the 99th and the 96th percentile; then the 99th percentile is the height. In a conical crown these
differences are equal, regardless of its size and slope, because the percentiles are at a tenth and at a fifth of its
radius. The rule finds spikes of less than a hundredth of the area of a crown.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from pyproj import CRS

from ...array_types import BoolArray, FloatArray, Geometries
from ...common.events import Listener
from ...common.jobs import RasterInput
from ...imagery.value_grids import PLAUSIBLE_M, HeightGrid
from .zonal_statistics import ZonalStatistics, spatial_batches

__all__ = ["CrownHeights", "TreeHeights", "is_too_low", "open_heights"]

MIN_SPIKE_M = 1.0
SPIKE_RATIO = 3.0


@dataclass(frozen=True)
class TreeHeights:
    """Heights of crowns.

    Attributes:
        heights: Heights (N,) in metres; NaN without data.
        tops: Positions (N, 2) of the heights, centres of pixels, in pixels of the grid; NaN without data.
    """

    heights: FloatArray
    tops: FloatArray


class CrownHeights:
    """Measures the heights of crowns and counts spikes.

    Args:
        grid: The heights.

    Attributes:
        grid: As given.
        zones: The statistics of crowns on the grid.
        spikes: Number of crowns whose maximum is a spike.
        without: Number of crowns without data.
    """

    def __init__(self, grid: HeightGrid) -> None:
        self.grid = grid
        self.zones = ZonalStatistics(grid, ("max", "max_center_x", "max_center_y", "p99", "p96"))
        self.spikes = self.without = 0

    def measure(self, shapes: Geometries) -> TreeHeights:
        """Measure neighbouring crowns.

        Args:
            shapes: Polygons (N,) in pixels of the grid; empty ones have no height.
        """
        found = {name: values for (_, name), values in self.zones.compute(shapes).items()}
        heights, top = found["max"], np.column_stack([found["max_center_x"], found["max_center_y"]])
        with np.errstate(invalid="ignore"):
            excess = heights - found["p99"]
            spiky = (excess > MIN_SPIKE_M) & (excess > SPIKE_RATIO * (found["p99"] - found["p96"]))
        for row in np.flatnonzero(spiky):
            heights[row] = found["p99"][row]
            values, x, y = self.zones.pixels(shapes[row])
            nearest = np.argmax(np.where(values <= heights[row], values, -np.inf))
            top[row] = x[nearest], y[nearest]
        self.spikes += int(spiky.sum())
        self.without += int(np.isnan(heights).sum())
        return TreeHeights(heights, top)

    def measure_on_map(self, shapes: Geometries, crs: CRS | None) -> TreeHeights:
        """Measure neighbouring crowns (N,) in the CRS ``crs``; if it is None, in that of the grid."""
        return self.measure(self.zones.to_pixels(shapes, crs))

    def measure_all(self, shapes: Geometries, crs: CRS | None) -> FloatArray:
        """Return the heights (N,) of crowns in any order; see :meth:`measure_on_map`."""
        pixels = self.zones.to_pixels(shapes, crs)
        heights = np.full(len(shapes), np.nan)
        for rows in spatial_batches(shapely.bounds(pixels).reshape(-1, 4)):
            heights[rows] = self.measure(pixels[rows]).heights
        return heights

    def log(self, listener: Listener) -> None:
        """Log the counts."""
        title = self.grid.title
        listener.warning_if(
            self.without,
            "{count} crown has no height, because height model '{raster}' has no data there.",
            "{count:,} crowns have no height, because height model '{raster}' has no data there.",
            raster=title,
        )
        listener.info_if(
            self.spikes,
            "{count} crown: the height is the 99th percentile, because the maximum is a spike.",
            "{count:,} crowns: the height is the 99th percentile, because the maximum is a spike.",
        )
        if self.grid.implausible:
            listener.warning(
                "Height model '{raster}' has heights below {low:g} m or above {high:g} m, which are treated as no "
                "data. Check that it contains heights above ground in metres and declares its no data value.",
                raster=title,
                low=PLAUSIBLE_M[0],
                high=PLAUSIBLE_M[1],
            )


def open_heights(
    height: RasterInput | None, surface: RasterInput | None, terrain: RasterInput | None
) -> HeightGrid | None:
    """Open the height model that was given: a canopy height model, or a surface and a terrain model; None without one.

    Raises:
        RasterError: A raster cannot be used.
    """
    if height is not None:
        return HeightGrid(height)
    return HeightGrid(surface, terrain) if surface is not None else None


def is_too_low(heights: FloatArray, least: float | None) -> BoolArray:
    """Return which crowns (N,) are lower than a height in metres; those of unknown height are not."""
    with np.errstate(invalid="ignore"):
        return np.zeros(len(heights), bool) if least is None else np.asarray(heights < least)
