"""Crowns that overlap, told apart: what two share goes to the nearer one."""

from __future__ import annotations

from collections import deque

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

__all__ = ["Apart"]

FloatArray = npt.NDArray[np.float64]
Polygons = npt.NDArray[np.object_]

_PARTS = 4  # crowns come column by column: those of so many columns may still be touched
_FAR = 1e5  # pixels, longer than any crown


class Apart:
    """Takes crowns part by part and gives them back so that no two overlap; ``lost`` counts those that vanished.

    Two crowns are parted by the line on which both are equally near for their size; a small crown deep inside a
    larger one keeps its place. Crowns that were given back stay as they are.
    """

    def __init__(self) -> None:
        self.lost = 0
        self._given: deque[Polygons] = deque(maxlen=_PARTS)

    def __call__(self, polygons: Polygons) -> Polygons:
        """Polygons (N,) in one frame to as many; an empty one where others cover it all."""
        shapes: Polygons = polygons.copy()
        first, second = shapely.STRtree(polygons).query(polygons, predicate="intersects")
        middles = shapely.get_coordinates(shapely.centroid(polygons))
        radii = np.sqrt(shapely.area(polygons) / np.pi)
        for i, j in zip(first.tolist(), second.tolist(), strict=True):
            if i == j:
                continue
            line = _parting(middles[i], middles[j], radii[i], radii[j])
            if line is not None:
                shapes[i] = shapely.intersection(shapes[i], line)
            elif (radii[i], i) > (radii[j], j):
                shapes[i] = shapely.difference(shapes[i], polygons[j])
        for earlier in self._given:
            first, second = shapely.STRtree(earlier).query(shapes, predicate="intersects")
            for i, j in zip(first.tolist(), second.tolist(), strict=True):
                shapes[i] = shapely.difference(shapes[i], earlier[j])
        shapes[:] = [_largest(shape) for shape in shapes]
        self.lost += int(shapely.is_empty(shapes).sum())
        self._given.append(shapes)
        return shapes


def _parting(one: FloatArray, other: FloatArray, radius: float, other_radius: float) -> shapely.Polygon | None:
    """The side of the parting line on which ``one`` lies; None where the line does not run between the two middles."""
    towards = other - one
    distance = float(np.hypot(*towards))
    # Where the squared distances to the middles, less the squared radii, are equal: for circles, where they cross.
    at = (distance**2 + radius**2 - other_radius**2) / 2
    if not 0 < at < distance**2:
        return None
    ahead = towards / distance
    across = np.array([-ahead[1], ahead[0]]) * _FAR
    on_line = one + ahead * (at / distance)
    return shapely.Polygon(
        [on_line + across, on_line - across, on_line - across - ahead * _FAR, on_line + across - ahead * _FAR]
    )


def _largest(shape: BaseGeometry) -> shapely.Polygon:
    parts = [part for part in shapely.get_parts(shape) if isinstance(part, shapely.Polygon)]
    return max(parts, key=lambda part: part.area, default=shapely.Polygon())
