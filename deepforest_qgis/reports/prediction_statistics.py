"""What a prediction found and where it looked, summed while its crowns pass by: none of them is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from ..crowns.geopackage import crown_sizes
from ..georeference import Georeference
from ..imagery.windows import WindowGrid

__all__ = ["DIAMETER_STEP", "SCORE_STEP", "ClassSum", "Summary", "ground_area", "looked_at", "without_holes"]

FloatArray = npt.NDArray[np.float64]
Geometries = npt.NDArray[np.object_]
Counts = npt.NDArray[np.int64]

DIAMETER_STEP = 0.05  # metres
SCORE_STEP = 0.01


@dataclass
class ClassSum:
    """The crowns of one class: how many, and the sums of their scores and diameters (m)."""

    count: int = 0
    scores: float = 0.0
    diameters: float = 0.0


class Summary:
    """Sums of the crowns that :meth:`add` is given, part by part, by column.

    ``look``: where crowns count as cover, in the raster's pixels (None: everywhere). ``reach``: pixels to the left of a
    part's rightmost crown, beyond which later parts touch nothing.

    Attributes: ``count``; ``diameters`` and ``scores``, counts by DIAMETER_STEP and SCORE_STEP from 0; ``classes`` by
    name; ``covered_px`` and ``covered_m2``, what crowns cover inside ``look``, ground under several counted once.
    Diameters and m² are NaN, and counted nowhere, where the ground resolution is unknown.
    """

    def __init__(self, ref: Georeference, look: BaseGeometry | None, reach: float) -> None:
        self._ref, self._look, self._reach = ref, look, reach
        self._earlier: list[BaseGeometry] = []
        self.count = 0
        self.diameters: Counts = np.zeros(0, np.int64)
        self.scores: Counts = np.zeros(round(1 / SCORE_STEP), np.int64)
        self.classes: dict[str, ClassSum] = {}
        self.covered_px, self.covered_m2 = 0.0, 0.0

    def add(self, boxes: FloatArray, scores: FloatArray, labels: Sequence[str], polygons: Geometries) -> None:
        """Boxes (N, 4) and polygons (N,) in the raster's pixels, scores (N,), a class each."""
        if not len(boxes):
            return
        self.count += len(boxes)
        diameters, _ = crown_sizes(self._ref, boxes, polygons)
        known = diameters[np.isfinite(diameters)]
        self.diameters = _summed(self.diameters, np.bincount((known / DIAMETER_STEP).astype(np.int64)))
        steps = np.minimum((scores / SCORE_STEP).astype(np.int64), len(self.scores) - 1)  # a score of 1 is of the last
        self.scores += np.bincount(steps, minlength=len(self.scores))
        names = np.asarray(labels, object)
        for name in sorted(set(labels)):
            mine, total = names == name, self.classes.setdefault(name, ClassSum())
            total.count += int(mine.sum())
            total.scores += float(scores[mine].sum())
            total.diameters += float(diameters[mine].sum())
        self._cover(polygons)

    def _cover(self, polygons: Geometries) -> None:
        covered = shapely.union_all(polygons)
        if self._look is not None:
            covered = shapely.intersection(covered, self._look)
        fresh = shapely.difference(covered, shapely.union_all(self._earlier)) if self._earlier else covered
        self.covered_px += fresh.area
        self.covered_m2 += ground_area(self._ref, shapely.get_parts(fresh))
        right = shapely.bounds(polygons)[:, 2].max()
        self._earlier = [one for one in [*self._earlier, covered] if one.bounds and one.bounds[2] > right - self._reach]


def looked_at(plan: WindowGrid, indices: Sequence[int], look: BaseGeometry | None) -> Geometries:
    """What each window of ``indices`` answers for inside ``look``, in the raster's pixels; none overlaps another."""
    # Cores part the raster between the windows.
    cores = np.clip(np.reshape([plan.core(i) for i in indices], (-1, 4)), 0, [plan.width, plan.height] * 2)
    shapes: Geometries = shapely.box(*cores.T)
    if look is not None:
        shapely.prepare(look)
        cut = ~shapely.contains_properly(look, shapes)
        shapes[cut] = shapely.intersection(look, shapes[cut])
    return shapes


def without_holes(shapes: Geometries, holes: Sequence[tuple[int, int, int, int]]) -> Geometries:
    """Shapes without what could not be read (xmin, ymin, xmax, ymax in the raster's pixels); empty ones go."""
    if holes:
        shapes = shapely.difference(shapes, shapely.union_all(shapely.box(*np.asarray(holes, np.float64).T)))
    return shapes[shapely.area(shapes) > 0]


def ground_area(ref: Georeference, shapes: Geometries) -> float:
    """Square metres of shapes in the raster's pixels, each measured at its own place; NaN if unknown."""
    shapes = shapes[shapely.area(shapes) > 0]
    x, y = shapely.get_coordinates(shapely.centroid(shapes)).T
    return float((shapely.area(shapes) * ref.pixel_area(x, y)).sum()) if ref.gsd else np.nan


def _summed(one: Counts, other: Counts) -> Counts:
    longer, shorter = (one, other) if len(one) >= len(other) else (other, one)
    total: Counts = longer.copy()
    total[: len(shorter)] += shorter
    return total
