"""Crowns of one image in memory's terms: windows in, boxes in its pixels out. What scripts use; no files are written.

``predict`` is the workflow for maps: it reads ahead, keeps a journal and writes layers. Both merge alike.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import torch
from torchvision.ops import nms as torch_nms

from .crowns.merging import merge
from .imagery.windows import Window, WindowGrid
from .model.detections import Detections

__all__ = ["find_in_tile"]

# Gives a window's image, None where it holds nothing.
ReadWindow = Callable[[Window], npt.NDArray[np.generic] | None]
Detect = Callable[[npt.NDArray[np.generic]], Detections]


def find_in_tile(
    plan: WindowGrid, read: ReadWindow, detect: Detect, iou_threshold: float, *, compatible: bool
) -> Detections:
    """Crowns of all windows of ``plan``, boxes (N, 4) in the pixels of the whole, best first.

    Where windows overlap, each answers for its core, and of two crowns with an IoU above ``iou_threshold`` the
    better stays. ``compatible``: DeepForest 2.1.0's rule instead: every window's crowns are pooled, and boxes cut
    to whole pixels decide which of two stays (the boxes that are returned are not cut).
    """
    pieces = []
    for index, window in enumerate(plan):
        image = read(window)
        if image is None:
            continue
        found = detect(image)
        boxes = found.boxes + np.tile([window.col, window.row], 2)
        pieces.append((np.column_stack([boxes, found.scores, found.classes]), window, plan.core(index)))
    if compatible:
        every = np.concatenate([np.zeros((0, 6)), *(crowns for crowns, _, _ in pieces)])
        cut = torch.from_numpy(np.trunc(every[:, :4])).float()
        every = every[torch_nms(cut, torch.from_numpy(every[:, 4]).float(), iou_threshold).numpy()]
    else:
        every = np.concatenate(list(merge(pieces, iou_threshold)))
        every = every[np.argsort(-every[:, 4], kind="stable")]
    return Detections(every[:, :4], every[:, 4], every[:, 5].astype(np.int64))
