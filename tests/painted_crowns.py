"""Painted rectangles instead of crowns, and a backend that detects them."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch

from deepforest_qgis.model.detections import Detections

__all__ = ["PaintedBackend", "paint"]

BLUE = 77  # of all painted rectangles; red and green differ


class PaintedBackend:
    """A backend that detects every painted rectangle, as far as it lies in the image.

    Tests use subclasses with attributes of their own.

    Attributes:
        calls: Batch sizes of the forward passes.
        jitter: Largest random displacement of the sides of boxes, in image pixels.
        fails_above: Larger batches run out of memory in the forward pass.
        boxes_fail_above: Larger batches run out of memory when boxes are decoded.
    """

    name = "painted"
    calls: list[int]
    jitter = 0.0
    fails_above = 99
    boxes_fail_above = 99

    @classmethod
    def subclass(cls) -> type[PaintedBackend]:
        return type("Fresh", (cls,), {"calls": []})

    def __init__(self, *given: Any) -> None:
        pass

    def forward(self, images: np.ndarray) -> np.ndarray:
        if len(images) > self.fails_above:
            raise torch.OutOfMemoryError("CUDA out of memory")
        self.calls.append(len(images))
        return images

    def decode(self, images: np.ndarray) -> list[Detections]:
        if len(images) > self.boxes_fail_above:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return [self._detect(image) for image in images]

    def _detect(self, image: np.ndarray) -> Detections:
        rng = np.random.default_rng(int(image.sum()))
        boxes = []
        for colour in np.unique(image.reshape(-1, 3), axis=0):
            if colour[2] == BLUE:
                rows, columns = np.nonzero((image == colour).all(axis=2))
                boxes.append((columns.min(), rows.min(), columns.max() + 1, rows.max() + 1))
        found = np.asarray(boxes, float).reshape(-1, 4)
        found += rng.uniform(-self.jitter, self.jitter, found.shape)
        return Detections(found, rng.uniform(0.4, 0.9, len(found)), np.zeros(len(found), np.int64))


def paint(image: np.ndarray, boxes: Any) -> np.ndarray:
    """Paint rectangles (N, 4: xmin, ymin, xmax, ymax) into an image (3, H, W), each in a different colour."""
    for number, (x0, y0, x1, y1) in enumerate(np.asarray(boxes, int).reshape(-1, 4)):
        image[:, y0:y1, x0:x1] = np.array([40 + number % 200, 60 + number // 200, BLUE])[:, None, None]
    return image
