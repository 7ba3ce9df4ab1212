"""Matching of predicted crowns to reference points, by distance or by containment. Pure functions on shapes and arrays.

The matches are the largest possible number, and among these choices have the smallest total distance.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from pyproj import CRS

from ..array_types import BoolArray, FloatArray, Geometries, IndexArray
from ..georeference import ground_scale
from .matching import one_to_one

__all__ = ["DISTANCE_FIELD", "PointPairs", "containing_pairs", "match_points", "near_pairs"]

DISTANCE_FIELD = "distance_m"  # of the matches layer of an evaluation
_BLOCK = 100_000  # crowns whose candidate points are compared at a time


@dataclass(frozen=True)
class PointPairs:
    """Pairs of predicted crowns and reference points.

    Attributes:
        pred: Indices of predicted crowns (P,).
        truth: Indices of reference points (P,).
        distance: Distance between the centre of the crown and the point (P,) in metres on the ground; in map units
            without a CRS.
    """

    pred: IndexArray
    truth: IndexArray
    distance: FloatArray

    def __len__(self) -> int:
        return len(self.distance)

    def where(self, mask: BoolArray) -> PointPairs:
        """Return the pairs that are true in a mask (P,)."""
        return PointPairs(self.pred[mask], self.truth[mask], self.distance[mask])


def near_pairs(shapes: Geometries, points: Geometries, crs: CRS | None, reach: FloatArray) -> PointPairs:
    """Find the points within a distance of the centres of crowns.

    Args:
        shapes: Predicted crowns (N,).
        points: Reference points (M,) in the same CRS.
        crs: Their CRS; None: distances are in map units.
        reach: The largest distance for each crown (N,), in metres.
    """
    centres = shapely.get_coordinates(shapely.centroid(shapes)).reshape(-1, 2)
    half = reach[:, None] / _scale(centres, crs) * (1 + 1e-6)
    tree = shapely.STRtree(points)
    found = [PointPairs(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))]
    for start in range(0, len(shapes), _BLOCK):
        block = slice(start, start + _BLOCK)
        low, high = centres[block] - half[block], centres[block] + half[block]
        pred, truth = tree.query(shapely.box(low[:, 0], low[:, 1], high[:, 0], high[:, 1]))
        pairs = _measured(pred + start, truth, centres, points, crs)
        found.append(pairs.where(pairs.distance <= reach[pairs.pred]))
    return PointPairs(
        *(np.concatenate([getattr(one, name) for one in found]) for name in ("pred", "truth", "distance"))
    )


def containing_pairs(shapes: Geometries, points: Geometries, crs: CRS | None) -> PointPairs:
    """Find the points in the shapes of crowns; a point on the border is inside.

    Args:
        shapes: Predicted crowns (N,).
        points: Reference points (M,) in the same CRS.
        crs: Their CRS; None: distances are in map units.
    """
    centres = shapely.get_coordinates(shapely.centroid(shapes)).reshape(-1, 2)
    pred, truth = shapely.STRtree(points).query(shapes, predicate="intersects")
    return _measured(pred, truth, centres, points, crs)


def match_points(pairs: PointPairs) -> PointPairs:
    """Match crowns to points one to one: the largest number of matches, then the smallest total distance.

    Returns:
        The matches, in the order of the predicted crowns.
    """
    longest = pairs.distance.max(initial=0)
    closeness = 1 - pairs.distance / longest if longest > 0 else np.ones(len(pairs))
    index = one_to_one(pairs.pred, pairs.truth, closeness, most=True)
    return PointPairs(pairs.pred[index], pairs.truth[index], pairs.distance[index])


def _measured(
    pred: IndexArray, truth: IndexArray, centres: FloatArray, points: Geometries, crs: CRS | None
) -> PointPairs:
    pred, truth = np.asarray(pred, np.int64), np.asarray(truth, np.int64)
    step = shapely.get_coordinates(points[truth]).reshape(-1, 2) - centres[pred]
    return PointPairs(pred, truth, np.hypot(*(step * _scale(centres[pred], crs)).T))


def _scale(places: FloatArray, crs: CRS | None) -> FloatArray:
    """Metres on the ground per unit (N, 2); 1 without a CRS."""
    return np.ones_like(places) if crs is None else np.stack(ground_scale(crs, *places.T), axis=1)
