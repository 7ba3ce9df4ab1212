"""The stands of a prediction report: their figures, computed as 'Stand summary' does, and their outlines."""

from __future__ import annotations

import math

import numpy as np
import shapely
from pyproj import CRS
from shapely.geometry.base import BaseGeometry

from ...array_types import Geometries
from ...common.errors import InputError
from ...common.events import Listener
from ...common.jobs import VectorInput
from ...common.messages import Message
from ...crowns.reprojection import reproject
from ...imagery.footprint import MAX_SIDE, read_footprint
from ...reports.map_picture import CrownCanvas
from ...reports.stand_report import StandTable
from ..inventory.inputs import common_crs, read_crowns, read_processed
from ..inventory.stand_figures import compute_figures
from ..inventory.stand_map import STANDS, shapes_in_pixels
from ..inventory.stands import log_figures, stand_table
from .planning import PredictionPlan

__all__ = ["draw_outlines", "stand_figures"]

_STEPS = 100
_LEAST_SIDE = 64  # pixels, to which each file of a mosaic is reduced


def stand_figures(plan: PredictionPlan, processed: Geometries, listener: Listener) -> StandTable | None:
    """Compute the figures of the stands of a report from the crowns that were written.

    Args:
        plan: The plan; the file of its crowns is complete.
        processed: The processed area in pixels of the raster (N,). Pixels without data do not count as processed.
        listener: Receives progress and messages, and as a warning why there are no figures.

    Returns:
        The figures; None without stands, or if they cannot be computed.
    """
    if plan.stands is None:
        return None

    def progress(share: float) -> None:
        listener.progress(Message("Summarizing stands"), round(_STEPS * share), _STEPS)

    stands, job, ref = plan.stands, plan.job, plan.ref
    try:
        crowns = read_crowns(VectorInput(job.output, name=plan.title), listener)
        crs, crowns = common_crs(stands.title, stands.crs, crowns, listener)
        united = ref.shapes_to_map(shapely.union_all(processed))
        area = reproject(np.array([united], object), ref.crs, crowns.crs, crowns.middle)[0]
        with_data = _with_data(plan, crowns.crs, crowns.middle, listener)
        shapes = reproject(stands.shapes, crs, crowns.crs, crowns.middle)
        figures = compute_figures(shapes, shapely.intersection(area, with_data), crowns, None, None, progress)
    except InputError as error:
        listener.warning("The report has no figures of the stands. {error}", error=error.whole)
        return None
    log_figures(figures, len(stands.names), len(crowns) - figures.counted, None, None, listener)
    return stand_table(stands, figures)


def _with_data(plan: PredictionPlan, crs: CRS | None, centre: float | None, listener: Listener) -> BaseGeometry | None:
    """Where the rasters have data. Those of a mosaic are sampled one by one, since they may be far apart."""
    if plan.mosaic is None:
        return read_processed(None, plan.job.raster, crs, centre, listener)
    tiles = plan.mosaic.tiles
    side = max(round(MAX_SIDE / math.sqrt(len(tiles))), _LEAST_SIDE)
    found = [read_footprint(tile.tile.source, side) for tile in tiles]  # the prediction has logged the notes
    united: BaseGeometry = shapely.union_all(
        np.concatenate([reproject(outlines, own, crs, centre) for outlines, own, _ in found])
    )
    return united


def draw_outlines(plan: PredictionPlan, canvas: CrownCanvas) -> None:
    """Draw the outlines of the stands of a report on its map."""
    if plan.stands is not None:
        outlines, placed = shapes_in_pixels(plan.stands.shapes, plan.stands.crs, plan.ref)
        canvas.outline(outlines, [plan.stands.names[index] for index in placed], STANDS)
