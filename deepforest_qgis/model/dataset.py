"""Patches as a network learns from them: images with boxes, square, at most as fine as it works."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.utils.data import Dataset

from .augment import Augmentation, Pose

__all__ = ["Example", "PatchDataset", "collate"]

FloatArray = npt.NDArray[np.float64]
Target = dict[str, Tensor]
# Gives the image (S, S, 3) uint8 and its scale in x and y (image pixels per pixel of the boxes).
ReadImage = Callable[[], tuple[npt.NDArray[np.uint8], tuple[float, float]]]


@dataclass(frozen=True)
class Example:
    """One patch: how to read it, its crowns and what of it must not be learned.

    ``boxes`` (N, 4) and ``hidden`` (M, 4: rectangles that are blanked) are xmin, ymin, xmax, ymax in the
    pixels of the patch as it is stored; ``classes`` (N,) are class numbers.
    """

    name: str
    read: ReadImage
    boxes: FloatArray
    classes: npt.NDArray[np.int64]
    hidden: FloatArray

    def pose(self) -> Pose:
        """The image as the network gets it, with boxes in its pixels."""
        image, scale = self.read()
        by = np.asarray([scale[0], scale[1], scale[0], scale[1]])
        for x0, y0, x1, y1 in np.rint(self.hidden * by).astype(int):
            image[max(y0, 0) : y1, max(x0, 0) : x1] = 0
        boxes, index = _without(self.boxes, self.hidden)
        return Pose(image, boxes * by, self.classes[index])


def _without(boxes: FloatArray, hidden: FloatArray) -> tuple[FloatArray, npt.NDArray[np.intp]]:
    """Boxes that stay more than half visible beside the hidden rectangles, cut where a whole side is hidden."""
    kept = boxes.copy()
    visible = np.ones(len(kept), bool)
    for x0, y0, x1, y1 in hidden:
        wide = np.minimum(kept[:, 2], x1) - np.maximum(kept[:, 0], x0)
        tall = np.minimum(kept[:, 3], y1) - np.maximum(kept[:, 1], y0)
        covers_height = tall >= kept[:, 3] - kept[:, 1]
        covers_width = wide >= kept[:, 2] - kept[:, 0]
        area = np.clip(wide, 0, None) * np.clip(tall, 0, None)
        whole = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
        visible &= area <= 0.5 * whole
        touched = (area > 0) & visible
        left = touched & covers_height & (x0 <= kept[:, 0])
        right = touched & covers_height & (x1 >= kept[:, 2]) & ~left
        top = touched & covers_width & (y0 <= kept[:, 1])
        bottom = touched & covers_width & (y1 >= kept[:, 3]) & ~top
        kept[left, 0] = x1
        kept[right, 2] = x0
        kept[top, 1] = y1
        kept[bottom, 3] = y0
    index = np.flatnonzero(visible)
    return kept[index], index


class PatchDataset(Dataset[tuple[Tensor, Target]]):
    """Examples as tensors: image (3, S, S) from 0 to 1, target {"boxes": (N, 4) float32, "labels": (N,) int64}.

    ``preload`` keeps the decoded patches in memory, so that disks and decoders work once.
    """

    def __init__(self, examples: Sequence[Example], augmentation: Augmentation | None, preload: bool) -> None:
        self.examples = list(examples)
        self.augmentation = augmentation
        self._poses: dict[int, Pose] | None = {} if preload else None

    def __len__(self) -> int:
        return len(self.examples)

    def pose(self, index: int) -> Pose:
        """The example as it is, without augmentation."""
        if self._poses is None:
            return self.examples[index].pose()
        if index not in self._poses:
            self._poses[index] = self.examples[index].pose()
        kept = self._poses[index]
        return Pose(kept.image, kept.boxes, kept.classes)

    def __getitem__(self, index: int) -> tuple[Tensor, Target]:
        pose = self.pose(index)
        if self.augmentation is not None:
            pose = self.augmentation(pose)
        image = torch.from_numpy(np.ascontiguousarray(np.moveaxis(pose.image, -1, 0))).float() / 255.0
        # A box thinner than a pixel has no anchor and makes the regression loss infinite.
        solid = (pose.boxes[:, 2] - pose.boxes[:, 0] >= 1.0) & (pose.boxes[:, 3] - pose.boxes[:, 1] >= 1.0)
        return image, {
            "boxes": torch.from_numpy(pose.boxes[solid]).float().reshape(-1, 4),
            "labels": torch.from_numpy(pose.classes[solid]).long(),
        }


def collate(batch: list[tuple[Tensor, Target]]) -> tuple[list[Tensor], list[Target]]:
    images, targets = zip(*batch, strict=True)
    return list(images), list(targets)
