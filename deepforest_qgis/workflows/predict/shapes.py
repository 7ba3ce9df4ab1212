"""Shapes of predicted crowns: boxes, ellipses or outlines, with or without overlaps."""

from __future__ import annotations

import os

import numpy as np
import numpy.typing as npt
import shapely

from ...common.events import Listener
from ...common.jobs import PredictJob
from ...common.messages import Message, counted
from ...crowns.geopackage import canopy_shapes, crown_shapes
from ...crowns.overlaps import OverlapResolver
from ...imagery.raster import Raster
from .outlines import OutlineTracer

__all__ = ["CrownShaper"]

STAGE = Message("Tracing crown outlines")


class CrownShaper:
    """Draws crowns in the shape that the job specifies. Crowns come in parts, column by column.

    Args:
        job: The parameters ``crown_shape`` and ``no_overlap``.
        width: Width of the raster in pixels, for the progress.
        raster: The raster; needed for outlines only.
        listener: Receives progress and warnings.
    """

    def __init__(self, job: PredictJob, width: int, raster: Raster | None, listener: Listener) -> None:
        self._shape, self._width, self._listener = job.crown_shape, width, listener
        self._tracer = OutlineTracer(raster, listener, os.cpu_count() or 1) if raster is not None else None
        self._resolver = OverlapResolver() if job.no_overlap else None
        self._count = 0

    def shape(
        self, crowns: npt.NDArray[np.float64]
    ) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.object_], npt.NDArray[np.object_]]:
        """Draw a part of the crowns.

        Args:
            crowns: (N, 6: box, score, class number) in pixels of the raster.

        Returns:
            The crowns (M, 6) of which something is left after overlaps are resolved, their polygons (M,), and the
            ground that they cover (M,), in pixels of the raster.
        """
        boxes = crowns[:, :4]
        self._count += len(crowns)
        polygons = self._tracer.trace(boxes) if self._tracer else crown_shapes(boxes, self._shape)
        if self._resolver:
            polygons = self._resolver.resolve(polygons)
        if self._tracer and len(crowns):  # the other shapes are fast
            self._listener.progress(STAGE, min(int(boxes[:, 2].max()), self._width), self._width)
        there = ~shapely.is_empty(polygons)
        crowns, polygons = crowns[there], polygons[there]
        return crowns, polygons, canopy_shapes(crowns[:, :4], polygons, self._shape)

    def log_exceptions(self) -> None:
        """Log how many crowns could not be drawn in the specified shape."""
        if self._tracer and self._tracer.untraced:
            self._listener.info(
                counted(
                    self._tracer.untraced,
                    "{count} of {total:,} crowns is an ellipse because no outline was found in the image.",
                    "{count:,} of {total:,} crowns are ellipses because no outline was found in the image.",
                    total=self._count,
                )
            )
        if self._resolver and self._resolver.lost:
            self._listener.warning(
                counted(
                    self._resolver.lost,
                    "{count} crown was omitted because other crowns cover it completely. To keep it, disable 'Remove "
                    "overlaps between crowns'.",
                    "{count:,} crowns were omitted because other crowns cover them completely. To keep them, disable "
                    "'Remove overlaps between crowns'.",
                )
            )
