"""Detections of one image as arrays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from torch import Tensor

__all__ = ["Detections", "to_detections"]


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


def to_detections(target: Mapping[str, Tensor]) -> Detections:
    """Convert torchvision's result for one image, on any device, to arrays."""
    return Detections(
        target["boxes"].detach().cpu().numpy().astype(np.float64),
        target["scores"].detach().cpu().numpy().astype(np.float64),
        target["labels"].detach().cpu().numpy().astype(np.int64),
    )
