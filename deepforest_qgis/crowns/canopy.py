"""The ground that crowns cover, of layers whose crowns may be drawn as boxes. Pure functions on shapes."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from ..array_types import BoolArray, FloatArray, Geometries
from .reprojection import polygonal

__all__ = ["box_corners", "canopy_areas", "canopy_of", "covered_areas", "intersections"]

_VERTICES = 32
# A polygon through these vertices of an ellipse has its area if its axes are longer by this factor.
_EQUAL_AREA = float(np.sqrt(2 * np.pi / _VERTICES / np.sin(2 * np.pi / _VERTICES)))
_SKEW = 0.02  # of a side, by which a box that was transformed to another CRS differs from a parallelogram
_AT_ONCE = 500  # crowns that are united at a time, on average


def canopy_of(shapes: Geometries) -> Geometries:
    """Return the ground that each crown covers: of a box the inscribed ellipse, else the crown as drawn.

    Tree crowns are round: the area of a box is 27% too large.

    Args:
        shapes: Polygons (N,).
    """
    boxes, corners = box_corners(shapes)
    if not boxes.any():
        return shapes
    angle = np.linspace(0, 2 * np.pi, _VERTICES, endpoint=False)
    centre = corners.mean(axis=1)[:, None]
    one, other = (corners[:, 1] - corners[:, 0])[:, None] / 2, (corners[:, 3] - corners[:, 0])[:, None] / 2
    ring = centre + _EQUAL_AREA * (one * np.cos(angle)[:, None] + other * np.sin(angle)[:, None])
    result: Geometries = shapes.copy()
    result[boxes] = shapely.polygons(ring)
    return result


def canopy_areas(shapes: Geometries) -> FloatArray:
    """Return the areas (N,) of :func:`canopy_of`, in the square of the unit of the coordinates."""
    return np.asarray(shapely.area(shapes) * np.where(box_corners(shapes)[0], np.pi / 4, 1.0), np.float64)


def covered_areas(shapes: Geometries, regions: Geometries, check: Callable[[float], object]) -> FloatArray:
    """Return the area of each region that is covered by crowns; overlaps of crowns count once.

    Crowns are united tile by tile, so that the memory does not grow with the number of crowns.

    Args:
        shapes: Crowns (N,), polygons.
        regions: Polygons or multipolygons (M,) in the same coordinates, which may overlap.
        check: Called for each tile with the finished fraction; an exception that it raises ends the computation.

    Returns:
        Areas (M,) in the square of the unit of the coordinates.
    """
    covered = np.zeros(len(regions))
    parts, owner = shapely.get_parts(regions, return_index=True)
    if not len(shapes) or not len(parts):
        return covered
    west, south, east, north = shapely.bounds(shapes).T
    reach = 0.01 * float(max((east - west).max(), (north - south).max()))  # ellipses of equal area leave their box
    tiles = _tiles(shapes, reach)
    crown_tree, part_tree = shapely.STRtree(shapes), shapely.STRtree(parts)
    shapely.prepare(parts)
    for number, tile in enumerate(tiles):
        check(number / len(tiles))
        crowns = crown_tree.query(shapely.buffer(tile, reach, join_style="mitre"))
        near = part_tree.query(tile, predicate="intersects") if len(crowns) else crowns
        if not len(near):
            continue
        inside = shapely.covers(parts[near], tile)
        united = shapely.intersection(shapely.disjoint_subset_union_all(canopy_of(shapes[crowns])), tile)
        areas = np.full(len(near), shapely.area(united))
        areas[~inside] = _shared_areas(intersections(parts[near[~inside]], tile), united)
        np.add.at(covered, owner[near], areas)
    return covered


def intersections(shapes: Geometries, other: BaseGeometry) -> Geometries:
    """Return the part of each polygon (N,) inside another polygon, without the lines and points of touching sides."""
    result = np.asarray(shapely.intersection(shapes, other), object)
    mixed = ~np.isin(shapely.get_type_id(result), (3, 6))
    result[mixed] = [polygonal(one) for one in result[mixed]]
    return result


def _shared_areas(pieces: Geometries, canopy: BaseGeometry) -> FloatArray:
    """The area of each piece (P,) that the canopy covers."""
    groups = shapely.get_parts(canopy)  # of touching crowns, which are small, unlike the whole canopy
    piece, group = shapely.STRtree(groups).query(pieces, predicate="intersects")
    shapely.prepare(pieces)
    whole = shapely.covers(pieces[piece], groups[group])
    area = shapely.area(groups)[group]
    cut = ~whole
    area[cut] = shapely.area(shapely.intersection(pieces[piece[cut]], groups[group[cut]]))
    return np.bincount(piece, area, minlength=len(pieces)).astype(np.float64)


def _tiles(shapes: Geometries, reach: float) -> Geometries:
    """Rectangles that cover all crowns, and their surroundings."""
    west, south, east, north = shapely.total_bounds(shapes) + np.array([-reach, -reach, reach, reach])
    count = max(len(shapes) / _AT_ONCE, 1.0)
    width, height = max(east - west, 1e-12), max(north - south, 1e-12)
    columns = int(np.clip(np.sqrt(count * width / height), 1, count))
    rows = max(round(count / columns), 1)
    x, y = np.linspace(west, east, columns + 1), np.linspace(south, north, rows + 1)
    left, low = np.meshgrid(x[:-1], y[:-1])
    right, high = np.meshgrid(x[1:], y[1:])
    return np.asarray(shapely.box(left.ravel(), low.ravel(), right.ravel(), high.ravel()), object)


def box_corners(shapes: Geometries) -> tuple[BoolArray, FloatArray]:
    """Return which crowns (N,) are boxes, of any direction, and the corners (B, 4, 2) of these."""
    boxes = (shapely.get_type_id(shapes) == 3) & (shapely.get_num_coordinates(shapes) == 5)
    corners = shapely.get_coordinates(shapes[boxes]).reshape(-1, 5, 2)[:, :4]
    skew = np.hypot(*(corners[:, 0] + corners[:, 2] - corners[:, 1] - corners[:, 3]).T)
    side = np.hypot(*(corners[:, 1] - corners[:, 0]).T)
    kept = skew <= _SKEW * side
    boxes[np.flatnonzero(boxes)[~kept]] = False
    return boxes, corners[kept]
