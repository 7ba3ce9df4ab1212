"""Detections of one image as arrays."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

__all__ = ["Detections"]


@dataclass(frozen=True)
class Detections:
    """Crowns detected or annotated in one image, by descending score.

    Attributes:
        boxes: (N, 4) xmin, ymin, xmax, ymax in pixels of the image; the origin is its outer upper left corner.
        scores: (N,) from 0 to 1.
        classes: (N,) class numbers from 0.
    """

    boxes: npt.NDArray[np.float64]
    scores: npt.NDArray[np.float64]
    classes: npt.NDArray[np.int64]
