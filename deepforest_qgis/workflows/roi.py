"""Region of interest: the part of a raster that is processed."""

from __future__ import annotations

import numpy as np
import shapely
from pyproj import CRS
from pyproj.exceptions import CRSError
from shapely.geometry.base import BaseGeometry

from ..common.errors import InputError
from ..common.jobs import Extent, VectorInput
from ..crowns.annotations import read_areas
from ..crowns.reprojection import reproject
from ..georeference import Georeference
from ..imagery.windows import WindowGrid

__all__ = ["region_of_interest", "windows_in"]


def region_of_interest(
    areas: VectorInput | None, extent: Extent | None, ref: Georeference, title: str
) -> BaseGeometry | None:
    """Return areas and extent as one polygon.

    Args:
        areas: Polygon layer; None for the whole raster.
        extent: Rectangle in any CRS; None for the whole raster.
        ref: Georeference of the raster.
        title: Name of the raster in messages.

    Returns:
        The intersection of both, in pixels of the raster; None for the whole raster.

    Raises:
        InputError: They do not touch the raster, or cannot be reprojected to its CRS.
        LayerError: The areas cannot be read.
    """
    roi = read_areas(areas, ref, title) if areas else None
    if extent is not None:
        frame = _extent_in_pixels(extent, ref)
        whole = shapely.box(0, 0, ref.width, ref.height)
        roi = shapely.intersection(frame, whole if roi is None else roi)
        if roi.area == 0:
            raise InputError(
                "The extent does not touch raster '{raster}' inside the areas."
                if areas
                else "The extent does not touch raster '{raster}'.",
                "Check its coordinates and their CRS.",
                raster=title,
            )
    return roi


def _extent_in_pixels(extent: Extent, ref: Georeference) -> BaseGeometry:
    # 20 points per side, since the sides of a rectangle in another CRS are curved in pixels.
    unit = shapely.segmentize(shapely.box(0, 0, 1, 1), 1 / 20)
    low, high = np.array([[extent.xmin, extent.ymin], [extent.xmax, extent.ymax]])
    rectangle = shapely.transform(unit, lambda xy: low + (high - low) * xy)
    try:
        given = CRS.from_user_input(extent.crs) if extent.crs else None
    except CRSError as error:
        raise InputError("The extent cannot be reprojected to the CRS of the raster: {error}.", error=error) from error
    (frame,) = reproject(np.asarray([rectangle], object), given, ref.crs, ref.middle)
    if frame.is_empty:
        raise InputError(
            "The extent cannot be reprojected to the CRS of the raster.", "Check its coordinates and their CRS."
        )
    in_pixels: BaseGeometry = shapely.make_valid(ref.shapes_to_pixels(frame))
    return in_pixels


def windows_in(grid: WindowGrid, roi: BaseGeometry | None) -> list[int]:
    """Return the indices of the windows that touch the region of interest (in pixels; None: all), ascending."""
    if roi is None:
        return list(range(len(grid)))
    shapely.prepare(roi)
    near = sorted({index for part in shapely.get_parts(roi) for index in grid.near(part.bounds)})
    windows = np.asarray([grid[index] for index in near], np.float64).reshape(-1, 4)
    frames = shapely.box(*windows[:, :2].T, *(windows[:, :2] + windows[:, 2:]).T)
    return [near[i] for i in np.flatnonzero(shapely.intersects(roi, frames))]
