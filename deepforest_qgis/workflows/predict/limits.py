"""Limits of the crowns of a prediction: by diameter, and by height above ground."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING

import numpy as np

from ...array_types import BoolArray, FloatArray, Geometries
from ...common.errors import RasterError
from ...common.events import Listener
from ...common.limit_jobs import CrownLimits
from ...common.messages import Message
from ...crowns.geopackage import crown_sizes
from ...georeference import Georeference

if TYPE_CHECKING:
    from ..inventory.tree_heights import CrownHeights

__all__ = ["Limits"]


class Limits:
    """Leaves out crowns by diameter and height, measures heights, and counts. A context manager.

    Args:
        job: The limits and the height model.
        ref: Georeference of the raster.
        title: Name of the raster in messages.

    Attributes:
        heights: Measures the heights; None without a height model.

    Raises:
        RasterError: The height model cannot be used, or a diameter is limited and the ground resolution is unknown.
    """

    def __init__(self, job: CrownLimits, ref: Georeference, title: str) -> None:
        self._job, self._ref = job, ref
        self._small = self._large = self._low = 0
        self.heights: CrownHeights | None = None
        if ref.gsd is None and (job.min_diameter, job.max_diameter) != (None, None):
            raise RasterError(
                "The ground resolution of raster '{raster}' is unknown, so crowns cannot be limited by their diameter.",
                "Assign a CRS to the raster, or remove the limits.",
                raster=title,
            )
        if job.height is None and job.surface is None:
            return
        from ..inventory.tree_heights import CrownHeights, open_heights  # needs the optional package exactextract

        grid = open_heights(job.height, job.surface, job.terrain)
        self.heights = None if grid is None else CrownHeights(grid)

    def __enter__(self) -> Limits:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.heights is not None:
            self.heights.grid.close()

    def by_diameter(self, boxes: FloatArray) -> BoolArray:
        """Return which boxes (N, 4), in pixels of the raster, are neither too small nor too large."""
        if self._job.min_diameter is None and self._job.max_diameter is None:
            return np.ones(len(boxes), bool)
        width, height, _ = crown_sizes(self._ref, boxes, np.full(len(boxes), None, object))
        diameters = (width + height) / 2
        small = diameters < (self._job.min_diameter or 0.0)
        large = diameters > (np.inf if self._job.max_diameter is None else self._job.max_diameter)
        self._small += int(small.sum())
        self._large += int(large.sum())
        return np.asarray(~(small | large))

    def by_height(self, polygons: Geometries) -> tuple[BoolArray, FloatArray]:
        """Measure the heights of crowns.

        Args:
            polygons: (N,) in pixels of the raster.

        Returns:
            Which crowns are not too low (N,), and all heights (N,) in metres, NaN if they are unknown.
        """
        if self.heights is None:
            return np.ones(len(polygons), bool), np.full(len(polygons), np.nan)
        on_map = np.asarray(self._ref.shapes_to_map(polygons), object)
        heights = self.heights.measure_all(on_map, self._ref.crs)
        least = self._job.min_height
        with np.errstate(invalid="ignore"):
            low = np.zeros(len(heights), bool) if least is None else np.asarray(heights < least)
        self._low += int(low.sum())
        return ~low, heights

    def log(self, listener: Listener) -> None:
        """Log the numbers of crowns that were left out."""
        listener.info_if(
            self._small,
            "{count} crown is smaller than {least:g} m and was left out.",
            "{count:,} crowns are smaller than {least:g} m and were left out.",
            least=self._job.min_diameter,
        )
        listener.info_if(
            self._large,
            "{count} crown is larger than {most:g} m and was left out.",
            "{count:,} crowns are larger than {most:g} m and were left out.",
            most=self._job.max_diameter,
        )
        listener.info_if(
            self._low,
            "{count} crown is lower than {least:g} m and was left out.",
            "{count:,} crowns are lower than {least:g} m and were left out.",
            least=self._job.min_height,
        )
        if self.heights is not None:
            self.heights.log(listener)

    def counts(self) -> dict[str, object]:
        """Return the numbers for the report, of the limits that are set."""
        job = self._job
        found: dict[str, object] = {}
        if job.min_diameter is not None:
            found[Message("Crowns left out: smaller than the minimum diameter")] = self._small
        if job.max_diameter is not None:
            found[Message("Crowns left out: larger than the maximum diameter")] = self._large
        if job.min_height is not None:
            found[Message("Crowns left out: lower than the minimum height")] = self._low
        if self.heights is not None:
            found[Message("Crowns without a height")] = self.heights.without
        return found
