"""Overlaps between crown polygons: the shared area is assigned to the nearer crown."""

from __future__ import annotations

from collections import deque

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from ..array_types import FloatArray, Geometries

__all__ = ["OverlapResolver"]

_PARTS = 4  # crowns come column by column: those of so many columns may overlap later ones
_FAR_PX = 1e5  # longer than any crown


class OverlapResolver:
    """Reduces crowns so that no two overlap. Crowns come in parts; parts that were returned do not change any more.

    Two crowns are divided by the line on which both are equally near, relative to their size. A small crown deep inside
    a larger one stays whole, and is cut out of the larger one.

    Attributes:
        lost: Number of crowns of which nothing was left.
    """

    def __init__(self) -> None:
        self.lost = 0
        self._returned: deque[Geometries] = deque(maxlen=_PARTS)

    def resolve(self, polygons: Geometries) -> Geometries:
        """Return polygons (N,) without overlaps, in the same frame; empty ones where others cover the whole crown."""
        shapes: Geometries = polygons.copy()
        first, second = shapely.STRtree(polygons).query(polygons, predicate="intersects")
        centres = shapely.get_coordinates(shapely.centroid(polygons))
        radii = np.sqrt(shapely.area(polygons) / np.pi)
        for i, j in zip(first.tolist(), second.tolist(), strict=True):
            if i == j:
                continue
            side = _nearer_side(centres[i], centres[j], radii[i], radii[j])
            if side is not None:
                shapes[i] = shapely.intersection(shapes[i], side)
            elif (radii[i], i) > (radii[j], j):
                shapes[i] = shapely.difference(shapes[i], polygons[j])
        for earlier in self._returned:
            first, second = shapely.STRtree(earlier).query(shapes, predicate="intersects")
            for i, j in zip(first.tolist(), second.tolist(), strict=True):
                shapes[i] = shapely.difference(shapes[i], earlier[j])
        shapes[:] = [_largest_part(shape) for shape in shapes]
        self.lost += int(shapely.is_empty(shapes).sum())
        self._returned.append(shapes)
        return shapes


def _nearer_side(one: FloatArray, other: FloatArray, radius: float, other_radius: float) -> shapely.Polygon | None:
    """The half-plane, as a large rectangle, that belongs to ``one``; None if the line is not between the centres."""
    towards = other - one
    distance = float(np.hypot(*towards))
    # Where the squared distances to the centres, minus the squared radii, are equal: for circles, where they intersect.
    at = (distance**2 + radius**2 - other_radius**2) / 2
    if not 0 < at < distance**2:
        return None
    ahead = towards / distance
    across = np.array([-ahead[1], ahead[0]]) * _FAR_PX
    on_line = one + ahead * (at / distance)
    back = ahead * _FAR_PX
    return shapely.Polygon([on_line + across, on_line - across, on_line - across - back, on_line + across - back])


def _largest_part(shape: BaseGeometry) -> shapely.Polygon:
    parts = [part for part in shapely.get_parts(shape) if isinstance(part, shapely.Polygon)]
    return max(parts, key=lambda part: part.area, default=shapely.Polygon())
