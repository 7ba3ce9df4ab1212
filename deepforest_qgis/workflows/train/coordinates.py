"""Boxes of a training table that exceed their image."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...crowns.annotation_csv import BOX_COLUMNS
from ...crowns.ignored_boxes import is_ignored
from ..annotated_images import image_size
from .patches import PatchFolder

__all__ = ["Exceeding", "find_exceeding"]

_ROUNDING_PX = 1e-6


@dataclass(frozen=True)
class Exceeding:
    """Boxes that exceed their image.

    Attributes:
        clipped: Number of boxes of which at least half is inside.
        skipped: Number of the others, which are not used.
        first: The image, its width and height, and the box of the first one; None without such boxes.
    """

    clipped: int
    skipped: int
    first: tuple[str, int, int, tuple[float, ...]] | None


def find_exceeding(patches: PatchFolder) -> Exceeding:
    """Find the boxes that exceed their image; the sizes are those of the manifest, or of the files.

    Args:
        patches: The folder.

    Raises:
        RasterError: An image cannot be opened.
    """
    windows = patches.manifest.windows if patches.manifest else {}
    clipped = skipped = 0
    first = None
    real = (patches.table[list(BOX_COLUMNS)] != 0).any(axis=1) & ~is_ignored(patches.table, str(patches.folder))
    for name, rows in patches.table[real].groupby("image_path", sort=False):
        if name in windows:
            width, height = windows[name].width, windows[name].height
        else:
            width, height = image_size(patches.folder / str(name))
        boxes = rows[list(BOX_COLUMNS)].to_numpy(np.float64)
        outside = (boxes[:, :2] < -_ROUNDING_PX).any(axis=1) | (
            boxes[:, 2:] > np.array([width, height]) + _ROUNDING_PX
        ).any(axis=1)
        if not outside.any():
            continue
        boxes = boxes[outside]
        inside = boxes.clip(0, [width, height, width, height])
        shares = (inside[:, 2:] - inside[:, :2]).prod(axis=1) / (boxes[:, 2:] - boxes[:, :2]).prod(axis=1)
        kept = int((shares >= 0.5).sum())  # as in model.dataset
        clipped, skipped = clipped + kept, skipped + len(boxes) - kept
        first = first or (str(name), width, height, tuple(boxes[0].tolist()))
    return Exceeding(clipped, skipped, first)
