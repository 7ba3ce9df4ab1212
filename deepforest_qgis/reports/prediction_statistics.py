"""Statistics of predicted crowns and of the processed area, accumulated without keeping the crowns."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from ..array_types import FloatArray, Geometries, IndexArray
from ..crowns.geopackage import crown_sizes
from ..georeference import Georeference
from ..imagery.windows import WindowGrid

__all__ = [
    "DIAMETER_STEP",
    "HEIGHT_STEP",
    "SCORE_STEP",
    "CrownStatistics",
    "core_areas",
    "ground_area",
    "without_unreadable",
]

DIAMETER_STEP = 0.05  # metres
SCORE_STEP = 0.01
HEIGHT_STEP = 0.1  # metres


class CrownStatistics:
    """Statistics of the crowns of a raster, which are added column by column.

    Diameters and square metres are NaN, and not counted, if the ground resolution is unknown.

    Args:
        ref: The georeference of the raster.
        roi: The region of interest in pixels; only crowns inside it count as cover. None: the whole raster.
        reach: Crowns that are added later do not overlap earlier ones that end more than this number of pixels to the
            left of the rightmost crown.

    Attributes:
        count: The number of crowns.
        diameters: Numbers of crowns in bins of ``DIAMETER_STEP`` from 0.
        scores: Numbers of crowns in bins of ``SCORE_STEP`` from 0 to 1.
        heights: Numbers of crowns in bins of ``HEIGHT_STEP`` from 0; those without a height are missing.
        classes: By class the number of crowns, the sum of their scores, and that of their diameters in metres.
        covered_px: The area covered by crowns in pixels; overlaps are counted once.
        covered_m2: The same in square metres.
    """

    def __init__(self, ref: Georeference, roi: BaseGeometry | None, reach: float) -> None:
        self._ref, self._roi, self._reach = ref, roi, reach
        self._earlier: list[BaseGeometry] = []
        self.count = 0
        self.diameters: IndexArray = np.zeros(0, np.int64)
        self.scores: IndexArray = np.zeros(round(1 / SCORE_STEP), np.int64)
        self.heights: IndexArray = np.zeros(0, np.int64)
        self.classes: dict[str, FloatArray] = {}
        self.covered_px, self.covered_m2 = 0.0, 0.0

    def add(
        self,
        boxes: FloatArray,
        scores: FloatArray,
        labels: Sequence[str],
        canopy: Geometries,
        heights: FloatArray | None = None,
    ) -> None:
        """Add crowns.

        Args:
            boxes: (N, 4) in pixels.
            scores: (N,).
            labels: Their classes (N,).
            canopy: The ground that they cover (N,) in pixels.
            heights: (N,) in metres, NaN if unknown.
        """
        if not len(boxes):
            return
        self.count += len(boxes)
        widths, lengths, _ = crown_sizes(self._ref, boxes, canopy)
        diameters = (widths + lengths) / 2
        self.diameters = _binned(self.diameters, diameters, DIAMETER_STEP)
        if heights is not None:
            self.heights = _binned(self.heights, heights, HEIGHT_STEP)
        bins = np.minimum((scores / SCORE_STEP).astype(np.int64), len(self.scores) - 1)  # 1 is in the last bin
        self.scores += np.bincount(bins, minlength=len(self.scores))
        names = np.asarray(labels, object)
        for name in sorted(set(labels)):
            own = names == name
            totals = np.array([own.sum(), scores[own].sum(), diameters[own].sum()])
            self.classes[name] = self.classes.get(name, 0) + totals
        covered = shapely.disjoint_subset_union_all(canopy)
        if self._roi is not None:
            covered = shapely.intersection(covered, self._roi)
        new = shapely.difference(covered, shapely.union_all(self._earlier)) if self._earlier else covered
        self.covered_px += new.area
        self.covered_m2 += ground_area(self._ref, shapely.get_parts(new))
        right = shapely.bounds(canopy)[:, 2].max()
        self._earlier = [one for one in [*self._earlier, covered] if one.bounds and one.bounds[2] > right - self._reach]


def _binned(counts: IndexArray, values: FloatArray, step: float) -> IndexArray:
    """The counts with those of further values, which are not below 0; NaN is left out."""
    bins = (np.maximum(values[np.isfinite(values)], 0) / step).astype(np.int64)
    found: IndexArray = np.bincount(bins, minlength=len(counts))
    found[: len(counts)] += counts
    return found


def core_areas(grid: WindowGrid, indices: Sequence[int], roi: BaseGeometry | None) -> Geometries:
    """Return the core areas of windows inside a region of interest, in pixels of the raster; they do not overlap.

    Args:
        grid: The windows.
        indices: The windows to use (N,).
        roi: The region of interest in pixels; None: the whole raster.

    Returns:
        Polygons (N,); empty if a core area is outside the region of interest.
    """
    cores = np.clip(np.reshape([grid.core(i) for i in indices], (-1, 4)), 0, [grid.width, grid.height] * 2)
    shapes: Geometries = shapely.box(*cores.T)
    if roi is not None:
        shapely.prepare(roi)
        cut = ~shapely.contains_properly(roi, shapes)
        shapes[cut] = shapely.intersection(roi, shapes[cut])
    return shapes


def without_unreadable(shapes: Geometries, blocks: Sequence[tuple[int, int, int, int]]) -> Geometries:
    """Subtract unreadable blocks (xmin, ymin, xmax, ymax in pixels) from shapes; empty shapes are removed."""
    if blocks:
        shapes = shapely.difference(shapes, shapely.union_all(shapely.box(*np.asarray(blocks, np.float64).T)))
    return shapes[shapely.area(shapes) > 0]


def ground_area(ref: Georeference, shapes: Geometries) -> float:
    """Return the area of shapes (in pixels) on the ground in square metres, measured at each shape; NaN if unknown."""
    shapes = shapes[shapely.area(shapes) > 0]
    x, y = shapely.get_coordinates(shapely.centroid(shapes)).T
    return float((shapely.area(shapes) * ref.pixel_area(x, y)).sum()) if ref.gsd else np.nan
