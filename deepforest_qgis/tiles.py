"""Images and tiled prediction in memory, for scripts. No files are written.

The workflow ``predict`` is for rasters: it reads windows ahead, keeps a journal and writes layers. Both merge windows
in the same way.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torchvision.ops import nms as torch_nms

from .common.errors import InputError
from .common.jobs import RasterInput
from .crowns.merging import merge
from .imagery.raster import Raster
from .imagery.stretch import to_8_bits
from .imagery.windows import Window, WindowGrid
from .model.detections import Detections
from .utilities import check_image

__all__ = ["ImageTypeError", "checked_image", "detect_tile", "open_image"]

# Returns the image (H, W, 3) of a window; None if it has no valid pixels.
ReadWindow = Callable[[Window], npt.NDArray[np.generic] | None]
Detect = Callable[[npt.NDArray[np.generic]], Detections]


def detect_tile(
    grid: WindowGrid, read: ReadWindow, detect: Detect, iou_threshold: float, *, compatible: bool
) -> Detections:
    """Detect the crowns of an image window by window.

    Args:
        grid: the windows.
        read: reads the image of a window.
        detect: detects the crowns of an image, with boxes in its pixels.
        iou_threshold: IoU above which the crown with the lower score is dropped.
        compatible: merge as DeepForest 2.1.0 does: NMS over the crowns of all windows, with boxes truncated to whole
            pixels (the returned boxes are not truncated). Otherwise each window keeps the crowns centred in its core
            area, and NMS applies at window borders.

    Returns:
        Detections with boxes in pixels of the whole image, by descending score.
    """
    windows = []
    for index, window in enumerate(grid):
        image = read(window)
        if image is None:
            continue
        found = detect(image)
        boxes = found.boxes + np.tile([window.col, window.row], 2)
        windows.append((np.column_stack([boxes, found.scores, found.classes]), window, grid.core(index)))
    if compatible:
        every = np.concatenate([np.zeros((0, 6)), *(crowns for crowns, _, _ in windows)])
        cut = torch.from_numpy(np.trunc(every[:, :4])).float()
        every = every[torch_nms(cut, torch.from_numpy(every[:, 4]).float(), iou_threshold).numpy()]
    else:
        every = np.concatenate(list(merge(windows, iou_threshold)))
        every = every[np.argsort(-every[:, 4], kind="stable")]
    return Detections(every[:, :4], every[:, 4], every[:, 5].astype(np.int64))


class ImageTypeError(InputError, TypeError):
    """An image that is not an array; it is a TypeError too, as in DeepForest."""

    @property
    def kind(self) -> str:
        """Name of the error for users."""
        return InputError.__name__


def checked_image(image: Any) -> npt.NDArray[np.generic]:
    """Return an image (H, W, 3) with values from 0 to 255; other ranges are mapped, with a warning.

    Raises:
        InputError: it is not an array of this shape; a TypeError if it is not an array.
    """
    if not isinstance(image, np.ndarray):
        raise ImageTypeError(
            f"The image must be an array of height x width x 3, not {type(image).__name__}.",
            "Read it for example with PIL and np.array(image).",
        )
    check_image(image)
    values, note = to_8_bits(image)
    if note is not None:
        warnings.warn(note, stacklevel=3)
    return values


def open_image(path: str | os.PathLike[str]) -> Raster:
    """Open a raster and choose its mapping to 8 bits, which a warning reports."""
    raster = Raster(RasterInput(os.fspath(path)))
    try:
        raster.choose_stretch()
    except BaseException:
        raster.close()
        raise
    for note in raster.notes:
        if "8 bits" in note:  # other notes concern map coordinates
            warnings.warn(note, stacklevel=3)
    return raster
