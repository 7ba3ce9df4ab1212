"""The map of the report of stands: the processed raster, if it is an image, with the crowns and the stands."""

from __future__ import annotations

import numpy as np
import shapely
from pyproj import CRS

from ...array_types import Geometries, IndexArray
from ...common.errors import RasterError
from ...common.events import Listener
from ...common.jobs import RasterInput
from ...common.messages import Message
from ...crowns.reprojection import reproject
from ...georeference import Georeference
from ...imagery.raster import Raster
from ...imagery.reduced import read_reduced
from ...reports.map_picture import CrownCanvas, MapPicture, PictureFrame
from .inputs import MeasuredCrowns, Stands

__all__ = ["STANDS", "draw_stands", "shapes_in_pixels"]

_CROWNS, STANDS = Message("crowns"), Message("stands")


def draw_stands(
    source: RasterInput | None, stands: Stands, crowns: MeasuredCrowns, listener: Listener
) -> MapPicture | None:
    """Draw the crowns and the outlines of the stands on a raster.

    Args:
        source: The raster.
        stands: The stands.
        crowns: The crowns.
        listener: Receives progress, and as a warning why there is no map.

    Returns:
        The map; None without a raster, if it cannot be read, or if it has a single band, as a crown density has.
    """
    try:
        return None if source is None else _drawn(source, stands, crowns, listener)
    except RasterError as error:
        listener.warning("The report has no map. {error}", error=error.whole)
        return None


def _drawn(source: RasterInput, stands: Stands, crowns: MeasuredCrowns, listener: Listener) -> MapPicture | None:
    with Raster(source) as raster:
        if len(set(raster.bands)) == 1 and raster.palette is None:
            return None
        raster.choose_stretch()
        reference, ref = raster.reference, raster.ref
    outlines, placed = shapes_in_pixels(stands.shapes, stands.crs, ref)
    area = shapely.intersection(shapely.union_all(outlines), shapely.box(0, 0, ref.width, ref.height))
    canvas = CrownCanvas(PictureFrame.of(ref, area), [_CROWNS, STANDS])  # of one class, they would show their scores
    shapes, _ = shapes_in_pixels(crowns.shapes, crowns.crs, ref)
    canvas.add(shapes, np.ones(len(shapes)), [_CROWNS] * len(shapes))
    canvas.outline(outlines, [stands.names[index] for index in placed], STANDS)

    def progress(done: int, total: int) -> None:
        listener.progress(Message("Drawing the map of the report"), done, total)

    image, valid = read_reduced(reference, canvas.frame.bounds, canvas.frame.size, progress)
    return canvas.compose(image, valid, None if area.is_empty else area)


def shapes_in_pixels(shapes: Geometries, crs: CRS | None, ref: Georeference) -> tuple[Geometries, IndexArray]:
    """Return the shapes that have a place on a raster, in its pixels (M,), and their indices (M,)."""
    moved = reproject(shapes, crs, ref.crs, ref.middle)
    placed = np.flatnonzero(~(shapely.is_missing(moved) | shapely.is_empty(moved)))
    return np.asarray(ref.shapes_to_pixels(moved[placed]), object), placed
