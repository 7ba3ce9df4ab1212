"""Outlines of crowns (experimental), traced in the image inside the predicted boxes.

A pixel belongs to a crown if its colour is closer to that of the centre of the box than to that of the ground, shadow
and adjacent crowns around it, and if it lies well inside the ellipse of the box. Both are weighted, so that the ellipse
remains where colours do not differ.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import cv2
import numpy as np
import numpy.typing as npt
import shapely
from scipy import ndimage

from ...array_types import BoolArray, ByteArray, FloatArray, Geometries, IndexArray
from ...common.errors import RasterError
from ...common.events import Listener
from ...crowns.geopackage import crown_shapes
from ...imagery.raster import Raster
from ...imagery.windows import Window

__all__ = ["OutlineTracer", "trace"]

CORE, RING = 0.7, 1.1  # of the radius of the ellipse: colours of the crown are sampled inside, others outside
MARGIN = 0.35  # of the side of the box: read around it
PRIOR = 4.0  # weight of the ellipse, in log-odds
MAX_ODDS = 3.0  # limit of the weight of colour, in log-odds
SMOOTH = 0.1  # of the radius of the crown
MIN_VARIANCE = np.diag([1e-2, 4e-4, 4e-4])  # for crowns of a single colour
SIMPLIFY_PX = 0.5
MIN_SHARE = 0.3  # of the box that an outline has to cover
SIDE_PX = 64  # the image is reduced until the median crown has about this size
CELL_PX = 1024  # crowns in a square of this size, in the reduced image, are read together


def trace(image: ByteArray, box: npt.ArrayLike) -> shapely.Polygon | None:
    """Trace the outline of a crown.

    Args:
        image: uint8 (H, W, 3) with some of the surroundings of the crown.
        box: xmin, ymin, xmax, ymax in pixels of the image.

    Returns:
        A valid polygon without holes inside the box, in pixels of the image. None if there are no surroundings, or if
        the outline covers too small a part of the box.
    """
    x0, y0, x1, y1 = np.asarray(box, np.float64)
    height, width = image.shape[:2]
    rows, cols = np.mgrid[:height, :width] + 0.5
    radius = np.array([x1 - x0, y1 - y0]) / 2
    away = np.hypot((cols - (x0 + x1) / 2) / radius[0], (rows - (y0 + y1) / 2) / radius[1])
    core, ring = away < CORE, away > RING
    if core.sum() < 9 or ring.sum() < 9:
        return None
    colours = _colours(image)
    odds = np.clip(_likelihood(colours, core) - _likelihood(colours, ring), -MAX_ODDS, MAX_ODDS)
    separation = max(float((odds[core] > 0).mean() + (odds[ring] <= 0).mean()) - 1, 0.0)
    smooth = ndimage.gaussian_filter(odds, max(float(radius.min()) * SMOOTH, 0.8))
    inside = (cols > x0) & (cols < x1) & (rows > y0) & (rows < y1)
    crown = (separation * smooth + PRIOR * (1 - away**2) > 0) & inside
    crown = ndimage.binary_opening(ndimage.binary_fill_holes(crown))
    outline = _largest_ring(crown)
    if outline is None or outline.area < MIN_SHARE * (x1 - x0) * (y1 - y0):
        return None
    kept = shapely.intersection(outline, shapely.box(x0, y0, x1, y1))
    return kept if isinstance(kept, shapely.Polygon) else None


def _colours(image: ByteArray) -> FloatArray:
    """Logarithm of lightness and fractions of red and green; shadow changes the first only."""
    seen = cv2.GaussianBlur(image, (0, 0), 1.0).astype(np.float64)
    total = seen.sum(axis=2) + 30  # the colour of dark pixels is uncertain
    return np.stack([np.log(total), 3 * seen[..., 0] / total, 3 * seen[..., 1] / total], axis=-1)


def _likelihood(colours: FloatArray, where: BoolArray) -> FloatArray:
    """Log-likelihood (H, W) of each colour in a normal distribution fitted to the pixels ``where``."""
    sample = colours[where]
    covariance = np.cov(sample.T) + MIN_VARIANCE
    away = colours - sample.mean(axis=0)
    distance = np.einsum("hwi,ij,hwj->hw", away, np.linalg.inv(covariance), away)
    return np.asarray(-0.5 * (distance + np.log(np.linalg.det(covariance))))


def _largest_ring(crown: BoolArray) -> shapely.Polygon | None:
    """The simplified outer ring of the largest part, half a pixel around the centres of its pixels."""
    rings, _ = cv2.findContours(crown.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    rings = [ring for ring in rings if len(ring) > 4]
    if not rings:
        return None
    ring = max(rings, key=cv2.contourArea)[:, 0].astype(np.float64) + 0.5
    around = shapely.make_valid(shapely.Polygon(ring)).buffer(0.5)
    parts = [part for part in shapely.get_parts(around) if isinstance(part, shapely.Polygon)]
    if not parts:
        return None
    outer = shapely.Polygon(max(parts, key=lambda part: part.area).exterior)
    simple = outer.simplify(SIMPLIFY_PX)  # keeps the topology, so it stays valid
    return simple if isinstance(simple, shapely.Polygon) and simple.is_valid else outer


class OutlineTracer:
    """Traces crowns on a raster, which is read again around groups of adjacent crowns.

    Args:
        raster: The raster.
        listener: Can cancel before every group.
        threads: Number of threads.

    Attributes:
        untraced: Number of crowns that are drawn as the ellipse of their box.
    """

    def __init__(self, raster: Raster, listener: Listener, threads: int) -> None:
        self.untraced = 0
        self._raster, self._listener, self._threads = raster, listener, threads

    def trace(self, boxes: FloatArray) -> Geometries:
        """Return a polygon (N,) for each box (N, 4), both in pixels of the raster. Raises Cancelled."""
        polygons = crown_shapes(boxes, "ellipse")
        if not len(boxes):
            return polygons
        side = float(np.median(boxes[:, 2:] - boxes[:, :2]))
        scale = min(SIDE_PX / side, 1.0)
        with ThreadPoolExecutor(self._threads) as pool:
            for group in _grouped(boxes, CELL_PX / scale):
                self._listener.check()
                try:
                    found = self._trace_group(boxes[group], scale, pool)
                except RasterError:  # it can no longer be reached
                    found = [None] * len(group)
                for index, polygon in zip(group, found, strict=True):
                    if polygon is None:
                        self.untraced += 1
                    else:
                        polygons[index] = polygon
        return polygons

    def _trace_group(self, boxes: FloatArray, scale: float, pool: ThreadPoolExecutor) -> list[shapely.Polygon | None]:
        ref = self._raster.ref
        margin = np.ceil(MARGIN * (boxes[:, 2:] - boxes[:, :2])) + 2
        frames = np.hstack([boxes[:, :2] - margin, boxes[:, 2:] + margin])
        low = np.maximum(np.floor(frames[:, :2].min(axis=0)), 0).astype(int)
        high = np.minimum(np.ceil(frames[:, 2:].max(axis=0)), [ref.width, ref.height]).astype(int)
        width, height = (int(length) for length in high - low)
        shape = (max(round(height * scale), 1), max(round(width * scale), 1))
        image, _, _ = self._raster.read_with_damage(Window(int(low[0]), int(low[1]), width, height), shape)
        by = np.array([shape[1] / width, shape[0] / height])

        def one(box: FloatArray, frame: FloatArray) -> shapely.Polygon | None:
            x0, y0 = np.maximum(np.floor((frame[:2] - low) * by), 0).astype(int)
            x1, y1 = np.ceil((frame[2:] - low) * by).astype(int)
            corner = np.array([x0, y0])
            here = (box.reshape(2, 2) - low) * by - corner
            outline = trace(image[y0:y1, x0:x1], here.reshape(4))
            return None if outline is None else shapely.transform(outline, lambda xy: (xy + corner) / by + low)

        return list(pool.map(one, boxes, frames))


def _grouped(boxes: FloatArray, cell: float) -> Iterator[IndexArray]:
    """Indices of the boxes whose centres share a square of ``cell`` pixels."""
    squares = np.floor((boxes[:, :2] + boxes[:, 2:]) / 2 / cell).astype(np.int64)
    order = np.lexsort((squares[:, 1], squares[:, 0]))
    ends = np.flatnonzero(np.any(np.diff(squares[order], axis=0) != 0, axis=1)) + 1
    yield from np.split(order, ends)
