"""Patches as a network learns from them: images with boxes, square, at most as fine as it works."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
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
        # Outwards: a pixel of a shrunk image that is partly hidden is hidden.
        starts = np.floor(self.hidden[:, :2] * by[:2] + 1e-6).astype(int).clip(0)
        ends = np.ceil(self.hidden[:, 2:] * by[2:] - 1e-6).astype(int).clip(0)
        for (x0, y0), (x1, y1) in zip(starts, ends, strict=True):
            image[y0:y1, x0:x1] = 0
        boxes, index = _shown(self.boxes, self.hidden, (image.shape[1] / scale[0], image.shape[0] / scale[1]))
        return Pose(image, boxes * by, self.classes[index])


def _shown(boxes: FloatArray, hidden: FloatArray, size: tuple[float, float]) -> tuple[FloatArray, npt.NDArray[np.intp]]:
    """Boxes of which at least half shows in an image of ``size`` (width, height), as far as they show; their indices.

    What lies outside it (tables from elsewhere) or in a hidden rectangle does not show.
    """
    own = shapely.box(*boxes.T)
    seen = shapely.intersection(own, shapely.box(0, 0, *size))
    if len(hidden):
        seen = shapely.difference(seen, shapely.union_all(shapely.box(*hidden.T)))
    index = np.flatnonzero(shapely.area(seen) >= 0.5 * shapely.area(own) - 1e-9)
    return np.asarray(shapely.bounds(seen[index]), np.float64).reshape(-1, 4), index


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
