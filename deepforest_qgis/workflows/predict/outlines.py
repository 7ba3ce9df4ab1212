"""Outlines: what the image says about a crown's shape inside the box that the model found.

A pixel belongs to a crown where its colour is rather that of the box's middle than that of the ground, shadow and
neighbours around it, and it lies well inside the box's ellipse; the two are weighed against each other, so that the
ellipse remains where colours tell nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import cv2
import numpy as np
import numpy.typing as npt
import shapely
from scipy import ndimage

from ...common.errors import RasterError
from ...common.events import Listener
from ...crowns.geopackage import crown_shapes
from ...imagery.raster import Raster
from ...imagery.windows import Window

__all__ = ["Tracer", "trace"]

FloatArray = npt.NDArray[np.float64]
Image = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]
Polygons = npt.NDArray[np.object_]

CORE, RING = 0.7, 1.1  # of the ellipse's radius: surely crown within the one, surely not beyond the other
MARGIN = 0.35  # of the box's side: what is seen around it
PRIOR = 4.0  # weight of the ellipse against colour, in log-odds
CERTAIN = 3.0  # log-odds beyond which colour convinces no further
SMOOTH = 0.1  # of the crown's radius
FLOOR = np.diag([1e-2, 4e-4, 4e-4])  # variance that a crown of one colour is granted too
SIMPLE = 0.5  # pixels by which a simplified outline may move
LEAST = 0.3  # of its box: an outline that covers less is none
SIDE_PX = 64  # the median crown is looked at in about so many pixels
CELL_PX = 1024  # crowns that share a square of so many of these pixels are read together


def trace(image: Image, box: npt.ArrayLike) -> shapely.Polygon | None:
    """The outline of the crown in ``box`` (xmin, ymin, xmax, ymax in pixels of ``image``, uint8 (H, W, 3)).

    The image should show some of the surroundings. The polygon is valid, has no holes and stays in the box. None where
    nothing sensible is seen: no surroundings, or too small a part of the box.
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
    odds = np.clip(_likelihood(colours, core) - _likelihood(colours, ring), -CERTAIN, CERTAIN)
    told_apart = max(float((odds[core] > 0).mean() + (odds[ring] <= 0).mean()) - 1, 0.0)
    smooth = ndimage.gaussian_filter(odds, max(float(radius.min()) * SMOOTH, 0.8))
    inside = (cols > x0) & (cols < x1) & (rows > y0) & (rows < y1)
    crown = (told_apart * smooth + PRIOR * (1 - away**2) > 0) & inside
    crown = ndimage.binary_opening(ndimage.binary_fill_holes(crown))
    outline = _largest(crown)
    if outline is None or outline.area < LEAST * (x1 - x0) * (y1 - y0):
        return None
    kept = shapely.intersection(outline, shapely.box(x0, y0, x1, y1))
    return kept if isinstance(kept, shapely.Polygon) else None


def _colours(image: Image) -> FloatArray:
    """Lightness, as a logarithm, and the shares of red and green: shadow changes the first, leaves the others."""
    seen = cv2.GaussianBlur(image, (0, 0), 1.0).astype(np.float64)
    total = seen.sum(axis=2) + 30  # so that black has no colour
    return np.stack([np.log(total), 3 * seen[..., 0] / total, 3 * seen[..., 1] / total], axis=-1)


def _likelihood(colours: FloatArray, where: Mask) -> FloatArray:
    """Of each pixel's colour among those of ``where``, taken for normally distributed; a logarithm (H, W)."""
    sample = colours[where]
    covariance = np.cov(sample.T) + FLOOR
    away = colours - sample.mean(axis=0)
    distance = np.einsum("hwi,ij,hwj->hw", away, np.linalg.inv(covariance), away)
    return np.asarray(-0.5 * (distance + np.log(np.linalg.det(covariance))))


def _largest(crown: Mask) -> shapely.Polygon | None:
    """The outer ring of the largest part, half a pixel around its pixels' centres, simplified."""
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
    simple = outer.simplify(SIMPLE)  # topology is kept, so it stays valid
    return simple if isinstance(simple, shapely.Polygon) and simple.is_valid else outer


class Tracer:
    """Traces crowns on a raster, which it reads again around a group of neighbours at a time.

    ``untraced`` counts the crowns that kept the box's ellipse.
    """

    def __init__(self, raster: Raster, listener: Listener, threads: int) -> None:
        self.untraced = 0
        self._raster, self._listener, self._threads = raster, listener, threads

    def __call__(self, boxes: FloatArray) -> Polygons:
        """A polygon in the raster's pixels for each box (N, 4)."""
        polygons = crown_shapes(boxes, "ellipse")
        if not len(boxes):
            return polygons
        side = float(np.median(boxes[:, 2:] - boxes[:, :2]))
        scale = min(SIDE_PX / side, 1.0)
        with ThreadPoolExecutor(self._threads) as pool:
            for group in _neighbours(boxes, CELL_PX / scale):
                self._listener.check()
                try:
                    found = self._group(boxes[group], scale, pool)
                except RasterError:  # the search has told of what cannot be read
                    found = [None] * len(group)
                for index, polygon in zip(group, found, strict=True):
                    if polygon is None:
                        self.untraced += 1
                    else:
                        polygons[index] = polygon
        return polygons

    def _group(self, boxes: FloatArray, scale: float, pool: ThreadPoolExecutor) -> list[shapely.Polygon | None]:
        ref = self._raster.ref
        margin = np.ceil(MARGIN * (boxes[:, 2:] - boxes[:, :2])) + 2
        frames = np.hstack([boxes[:, :2] - margin, boxes[:, 2:] + margin])
        low = np.maximum(np.floor(frames[:, :2].min(axis=0)), 0).astype(int)
        high = np.minimum(np.ceil(frames[:, 2:].max(axis=0)), [ref.width, ref.height]).astype(int)
        width, height = (int(length) for length in high - low)
        shape = (max(round(height * scale), 1), max(round(width * scale), 1))
        image, _ = self._raster.read(Window(int(low[0]), int(low[1]), width, height), shape)
        by = np.array([shape[1] / width, shape[0] / height])

        def one(box: FloatArray, frame: FloatArray) -> shapely.Polygon | None:
            x0, y0 = np.maximum(np.floor((frame[:2] - low) * by), 0).astype(int)
            x1, y1 = np.ceil((frame[2:] - low) * by).astype(int)
            corner = np.array([x0, y0])
            here = (box.reshape(2, 2) - low) * by - corner
            outline = trace(image[y0:y1, x0:x1], here.reshape(4))
            return None if outline is None else shapely.transform(outline, lambda xy: (xy + corner) / by + low)

        return list(pool.map(one, boxes, frames))


def _neighbours(boxes: FloatArray, cell: float) -> Iterator[npt.NDArray[np.int64]]:
    """Indices of the boxes whose centres share a square of ``cell`` pixels."""
    squares = np.floor((boxes[:, :2] + boxes[:, 2:]) / 2 / cell).astype(np.int64)
    order = np.lexsort((squares[:, 1], squares[:, 0]))
    ends = np.flatnonzero(np.any(np.diff(squares[order], axis=0) != 0, axis=1)) + 1
    yield from np.split(order, ends)
