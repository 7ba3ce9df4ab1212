"""The shift between two flights, from the positions of their crowns. Pure functions on arrays."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from pyproj import CRS
from scipy.ndimage import gaussian_filter
from scipy.spatial import cKDTree

from ...array_types import FloatArray
from ...georeference import ground_scale

__all__ = ["Shift", "estimate_shift", "local_metres"]

_SAMPLE = 20_000  # crowns whose neighbours are compared
_CELL = 0.25  # metres, of the histogram of displacements
_BLUR = 1.5  # cells
_CLOSE = 1.5  # metres, between crowns of a pair after the shift
_ROUNDS = 10
_LEAST_PAIRS = 10
_LEAST_SIGNIFICANCE = 6.0  # standard deviations of the blurred histogram, of its peak above its mean
_NEARER = 0.2  # preference for no shift over the largest one, for trees in rows, which match at several shifts


@dataclass(frozen=True)
class Shift:
    """The displacement of the later crowns.

    Attributes:
        east: Metres to the east.
        north: Metres to the north.
        pairs: Number of pairs of crowns that it is the median of.
        spread: Median distance of the crowns of a pair after the shift, in metres.
    """

    east: float
    north: float
    pairs: int
    spread: float

    @property
    def length(self) -> float:
        """Its length in metres."""
        return float(np.hypot(self.east, self.north))


def local_metres(points: FloatArray, crs: CRS | None, origin: FloatArray) -> FloatArray:
    """Return coordinates in metres on the ground, whose differences are right between neighbours.

    Args:
        points: Coordinates (N, 2) in ``crs``.
        crs: Their CRS; None: they are metres.
        origin: The origin (2,) of the result in ``crs``.
    """
    if crs is None:
        return points - origin
    east, north = ground_scale(crs, points[:, 0], points[:, 1])
    return np.asarray((points - origin) * np.stack([east, north], axis=1))


def estimate_shift(before: FloatArray, after: FloatArray, reach: float) -> Shift | None:
    """Estimate the shift between two sets of crowns.

    The first estimate is the most frequent displacement between crowns of both sets. It is refined with the median
    displacement of mutual nearest neighbours, again and again.

    Args:
        before: Centres of crowns (N, 2) in metres.
        after: Centres of later crowns (M, 2).
        reach: Largest shift in metres.

    Returns:
        The shift; None if too few crowns correspond, or no displacement is more frequent than others.
    """
    if not len(before) or not len(after):
        return None
    tree, later = cKDTree(before), cKDTree(after)
    shift = _most_frequent(before, after, later, reach)
    if shift is None:
        return None
    moves = np.zeros((0, 2))
    for _ in range(_ROUNDS):
        distance, there = later.query(before + shift, distance_upper_bound=_CLOSE)
        near = np.flatnonzero(np.isfinite(distance))
        _, back = tree.query(after[there[near]] - shift)
        mutual = near[back == near]
        if len(mutual) < _LEAST_PAIRS:
            return None
        moves = after[there[mutual]] - before[mutual]
        previous, shift = shift, np.median(moves, axis=0)
        if np.abs(shift - previous).max() < 1e-3:
            break
    spread = float(np.median(np.hypot(*(moves - shift).T)))
    return Shift(float(shift[0]), float(shift[1]), len(moves), spread)


def _most_frequent(before: FloatArray, after: FloatArray, later: cKDTree, reach: float) -> FloatArray | None:
    """The most frequent displacement (2,) of at most ``reach``; None if it is not more frequent than others."""
    rng = np.random.default_rng(0)
    some = before if len(before) <= _SAMPLE else before[rng.choice(len(before), _SAMPLE, replace=False)]
    around = later.query_ball_point(some, reach + _CLOSE)
    number = np.array([len(one) for one in around])
    if not number.sum():
        return None
    there = np.concatenate([np.asarray(one, np.int64) for one in around])
    moves = after[there] - np.repeat(some, number, axis=0)
    cells = int(np.ceil((reach + _CLOSE) / _CELL))
    edges = np.linspace(-cells * _CELL, cells * _CELL, 2 * cells + 1)
    counts, _, _ = np.histogram2d(moves[:, 0], moves[:, 1], bins=(edges, edges))
    smooth = gaussian_filter(counts, _BLUR)
    middle = (edges[:-1] + edges[1:]) / 2
    length = np.hypot(*np.meshgrid(middle, middle, indexing="ij"))
    mean = counts[length <= reach].mean()
    preferred = np.where(length <= reach, smooth * (1 - _NEARER * length / reach), -1.0)
    place = np.unravel_index(preferred.argmax(), smooth.shape)
    deviation = np.sqrt(mean / (4 * np.pi * _BLUR**2))  # of counts at random, after the blur
    if smooth[place] < mean + _LEAST_SIGNIFICANCE * deviation:
        return None
    return np.array([middle[place[0]], middle[place[1]]])
