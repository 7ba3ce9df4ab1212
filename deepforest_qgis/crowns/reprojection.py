"""Geometries in another CRS, valid and across the antimeridian."""

from __future__ import annotations

from functools import partial

import numpy as np
import shapely
from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError, ProjError
from shapely.geometry.base import BaseGeometry

from ..array_types import BoolArray, FloatArray, Geometries
from ..common.messages import Message, counted_if
from ..georeference import same_crs

__all__ = ["crs_advice", "known_crs", "longitude_period", "polygonal", "reproject", "transformed"]

_POLYGON = 3  # shapely's type id


def reproject(
    geometries: Geometries, source: CRS | None, target: CRS | None, centre: float | None = None
) -> Geometries:
    """Transform geometries to another CRS.

    Args:
        geometries: Geometries (N,) in ``source``.
        source: Their CRS. If it or ``target`` is unknown, or both are equal, coordinates are not transformed.
        target: The CRS of the result.
        centre: A longitude in ``target``, if that is geographic. Longitudes of the result differ from it by at most
            half a turn: coordinates of a raster across the antimeridian continue beyond 180 degrees, but layers
            continue at -180.

    Returns:
        Geometries (N,); those that PROJ cannot transform are empty.
    """
    period = None if centre is None else longitude_period(target)
    if source is None or target is None or same_crs(source, target):
        return geometries if centre is None or period is None else _shifted(geometries, centre, period)
    try:
        transformer = Transformer.from_crs(source, target, always_xy=True)
    except ProjError:  # one of them is that of a building site, for example
        return np.array([shapely.Point()] * len(geometries), object)

    def transform(coordinates: FloatArray) -> FloatArray:
        x, y = transformer.transform(coordinates[:, 0], coordinates[:, 1])
        if centre is not None and period is not None:
            # Every vertex, before repairs: PROJ splits polygons at its 180 degrees.
            x = x + period * np.rint(np.nan_to_num((centre - x) / period, posinf=0, neginf=0))
        return np.column_stack([x, y])

    moved = np.asarray(shapely.transform(geometries, transform), object)
    lost = ~np.isfinite(shapely.bounds(moved)).all(axis=1)
    moved[lost] = shapely.Point()
    folded = ~shapely.is_valid(moved)
    moved[folded] = [polygonal(g) for g in shapely.make_valid(moved[folded])]
    return moved


def transformed(crowns: Geometries, layer: str) -> tuple[BoolArray, list[Message]]:
    """Return which crowns (N,) PROJ could transform with :func:`reproject`, and a note on the others of the layer."""
    there = ~shapely.is_empty(crowns)
    return there, counted_if(
        int((~there).sum()),
        "{count} crown of layer '{layer}' skipped because it cannot be transformed to the common CRS.",
        "{count:,} crowns of layer '{layer}' skipped because they cannot be transformed to the common CRS.",
        layer=layer,
    )


def known_crs(given: str | None) -> CRS | None:
    """Return the CRS of a layer; None if it has none, which a GeoPackage stores as an "undefined" one."""
    try:
        crs = CRS.from_user_input(given)
    except CRSError:  # also of None
        return None
    return None if crs.name.lower().startswith("undefined") else crs


def crs_advice(layer: CRS | None, raster: CRS | None) -> Message:
    """Return advice that names the CRSs of a layer and a raster that do not overlap."""
    return Message(
        "CRS of the layer: {layer_crs}; CRS of the raster: {raster_crs}. Check that both cover the same location and "
        "that their CRSs are correct.",
        layer_crs=Message("not set") if layer is None else layer.name,
        raster_crs=Message("not set") if raster is None else raster.name,
    )


def longitude_period(crs: CRS | None) -> float | None:
    """Return the length of a full turn in units of a geographic CRS, 360 for degrees; None for any other CRS."""
    return 2 * np.pi / crs.axis_info[0].unit_conversion_factor if crs is not None and crs.is_geographic else None


def _shifted(geometries: Geometries, centre: float, period: float) -> Geometries:
    """Geometries shifted by full turns so that their centres are at most half a turn from ``centre``."""
    bounds = shapely.bounds(geometries)
    east = np.nan_to_num((bounds[:, 0] + bounds[:, 2]) / 2, nan=centre)
    turns = np.rint((centre - east) / period)
    moved: Geometries = np.array(geometries, object)
    for place in np.flatnonzero(turns):
        moved[place] = shapely.transform(moved[place], partial(np.add, [turns[place] * period, 0.0]))
    return moved


def polygonal(geometry: BaseGeometry) -> BaseGeometry:
    """Return the polygons of a geometry as one, without the lines and points that repairs and intersections leave."""
    parts = shapely.get_parts(geometry)
    while (shapely.get_type_id(parts) >= 4).any():
        parts = shapely.get_parts(parts)
    parts = parts[shapely.get_type_id(parts) == _POLYGON]
    whole: BaseGeometry = parts[0] if len(parts) == 1 else shapely.multipolygons(parts)
    return whole
