"""Diameters of crowns and the errors of predicted diameters. Pure functions on shapes and arrays."""

from __future__ import annotations

import numpy as np
import shapely
from pyproj import CRS

from ..array_types import FloatArray, Geometries
from ..georeference import ground_scale
from .canopy import box_corners

__all__ = ["bias_and_rmse", "crown_diameters", "ks_distance", "mean_sides"]


def crown_diameters(shapes: Geometries, crs: CRS | None) -> FloatArray:
    """Return the diameters of crowns: the mean of the sides of a box of any direction, else of the bounding box.

    The boxes of crowns on a rotated raster are rotated.

    Args:
        shapes: Polygons (N,).
        crs: Their CRS; None if it is unknown.

    Returns:
        Diameters (N,) in metres on the ground; without a CRS in map units.
    """
    bounds = shapely.bounds(shapes).reshape(-1, 4)
    x, y = (bounds[:, 0] + bounds[:, 2]) / 2, (bounds[:, 1] + bounds[:, 3]) / 2
    per_x, per_y = (1.0, 1.0) if crs is None else ground_scale(crs, x, y)
    return mean_sides(shapes, np.broadcast_to(np.stack([per_x, per_y], axis=-1), (len(bounds), 2)))


def mean_sides(shapes: Geometries, scale: FloatArray) -> FloatArray:
    """Return the mean (N,) of the sides of a box of any direction, else of the bounding box.

    Args:
        shapes: Polygons (N,).
        scale: Metres per unit (N, 2), to the east and to the north.
    """
    bounds = shapely.bounds(shapes).reshape(-1, 4)
    result: FloatArray = ((bounds[:, 2:] - bounds[:, :2]) * scale).mean(axis=1)
    boxes, corners = box_corners(shapes)
    sides = np.stack([corners[:, 1] - corners[:, 0], corners[:, 3] - corners[:, 0]], axis=1) * scale[boxes][:, None]
    result[boxes] = np.hypot(sides[..., 0], sides[..., 1]).mean(axis=1)
    return result


def bias_and_rmse(reference: FloatArray, predicted: FloatArray) -> tuple[float, float] | None:
    """Return the mean and the root mean square of predicted minus reference diameters (M,); None if there are none."""
    if not len(reference):
        return None
    difference = predicted - reference
    return float(difference.mean()), float(np.sqrt((difference**2).mean()))


def ks_distance(one: FloatArray, other: FloatArray) -> float | None:
    """Return the Kolmogorov-Smirnov distance of two samples, the largest difference of their cumulative distributions.

    Returns:
        From 0 (equal distributions) to 1; None if a sample is empty.
    """
    if not len(one) or not len(other):
        return None
    # Not scipy's ks_2samp, whose p-value warns for samples of one crown.
    places = np.concatenate([one, other])
    first, second = (np.searchsorted(np.sort(sample), places, "right") / len(sample) for sample in (one, other))
    return float(np.abs(first - second).max())
