"""Drawing: the polygons in which the crowns of a prediction are written, and what is to be said of them."""

from __future__ import annotations

import os

import numpy as np
import numpy.typing as npt
import shapely

from ...common.events import Listener
from ...common.jobs import PredictJob
from ...common.messages import Message
from ...crowns.geopackage import crown_shapes
from ...crowns.overlaps import Apart
from ...imagery.raster import Raster
from .outlines import Tracer

__all__ = ["Drawer"]

STAGE = Message("Tracing crowns")


class Drawer:
    """Boxes, ellipses or outlines, and parted from each other, as ``job`` asks; parts come by column."""

    def __init__(self, job: PredictJob, raster: Raster, listener: Listener) -> None:
        self._shape, self._width, self._listener = job.crown_shape, raster.ref.width, listener
        traces = job.crown_shape == "outline"
        self._trace = Tracer(raster, listener, os.cpu_count() or 1) if traces else None
        self._apart = Apart() if job.no_overlap else None
        self._count = 0

    def __call__(self, crowns: npt.NDArray[np.float64]) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.object_]]:
        """Crowns (N, 6: box, score, class) to those that can be drawn and their polygons, in the raster's pixels."""
        boxes = crowns[:, :4]
        self._count += len(crowns)
        polygons = self._trace(boxes) if self._trace else crown_shapes(boxes, self._shape)
        if self._apart:
            polygons = self._apart(polygons)
        if self._trace and len(crowns):  # the other shapes take no time
            self._listener.progress(STAGE, min(int(boxes[:, 2].max()), self._width), self._width)
        there = ~shapely.is_empty(polygons)
        return crowns[there], polygons[there]

    def tell(self) -> None:
        """Say which crowns are not drawn as asked."""
        if self._trace and self._trace.untraced:
            self._listener.info(
                "{ellipses} of {crowns} crowns are drawn as ellipses, because the image shows no outline there.",
                ellipses=self._trace.untraced,
                crowns=self._count,
            )
        if self._apart and self._apart.lost:
            self._listener.warning(
                "{lost} crowns are left out because others cover all of them. Lower the overlap threshold, "
                "or let crowns overlap, to keep them.",
                lost=self._apart.lost,
            )
