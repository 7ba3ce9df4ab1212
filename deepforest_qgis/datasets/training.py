"""DeepForest-compatible API: the images of a table of annotations, for training."""

from __future__ import annotations

import os
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torchvision.datasets import ImageFolder

from ..augmentations import Transform
from ..common.errors import DeepForestError, LayerError, RasterError
from ..common.messages import counted
from ..config.script_config import class_names
from ..crowns.annotation_csv import BOX_COLUMNS
from ..crowns.ignored_boxes import is_crown
from ..model.augment.custom_augmentations import custom_augmentation
from ..model.augment.named_augmentations import choose_augmentation
from ..model.dataset import Key, PatchDataset, Target
from ..utilities import read_file
from ..workflows.train.coordinates import find_exceeding
from ..workflows.train.patches import PatchFolder, examples

__all__ = ["BoxDataset", "FixedClassImageFolder", "create_aligned_image_folders"]

Batch = tuple[list[Tensor], list[Target], list[str]]


class BoxDataset(PatchDataset):
    """Images with boxes, as DeepForest's training uses them.

    ``dataset[index]`` is an image (3, H, W) with values from 0 to 1, a target with "boxes" (N, 4) and "labels" (N,),
    and the name of the image. If there are augmentations, they are applied with random parameters.

    Args:
        csv_file: the annotations, in any format of :func:`utilities.read_file`.
        root_dir: folder of the images; None for the folder of the file.
        transforms: augmentations as albumentations transforms or a function, see :func:`custom_augmentation`.
        augmentations: augmentations by name.
        label_dict: class numbers by name; None for {"Tree": 0}.
        preload_images: keep decoded images in memory.
        validate_coordinates: refuse boxes that exceed their image. Otherwise they are clipped, or skipped if at most
            half is inside, and a warning reports their number.

    Raises:
        InputError: an augmentation is not allowed.
        LayerError: a ValueError; the annotations cannot be read, have other classes, or exceed their images.
    """

    def __init__(
        self,
        csv_file: Any,
        root_dir: str | os.PathLike[str] | None = None,
        *,
        transforms: Any = None,
        augmentations: Any = None,
        label_dict: Mapping[str, int] | None = None,
        preload_images: bool = False,
        validate_coordinates: bool = True,
    ) -> None:
        self.annotations = read_file(csv_file, root_dir=root_dir)
        self.root_dir = self.annotations.root_dir
        self.label_dict = dict(label_dict or {"Tree": 0})
        patches = PatchFolder(Path(self.root_dir), self.annotations, None)
        names = self.annotations["label"].unique()  # in the order of the table, as DeepForest reports them
        missing = [label for label in names if label in patches.labels and label not in self.label_dict]
        if missing:
            raise LayerError(
                f"Labels {missing} are missing from label_dict, which has {list(self.label_dict)}.",
                "Set label_dict to all classes of the annotations, or rename them.",
            )
        _check_coordinates(patches, refuse=validate_coordinates)
        augmentation = custom_augmentation(transforms)[0] if transforms is not None else None
        super().__init__(
            examples(patches, class_names(self.label_dict), None),
            augmentation or choose_augmentation(augmentations),
            preload_images,
        )
        self.transform = Transform(self.augmentation)
        self.image_names = [example.name for example in self.examples]

    def __getitem__(self, key: Key) -> Any:
        if self.augmentation is not None and not isinstance(key, tuple):
            key = int(key), int(torch.randint(1 << 62, ()))
        image, target = super().__getitem__(key)
        return image, target, self.image_names[int(target["image_id"])]

    @staticmethod
    def collate_fn(batch: Any) -> Batch | DeepForestError:
        """Collate items into lists of images, targets and names; images may differ in size."""
        if isinstance(batch, DeepForestError):
            return batch
        images, targets, names = zip(*batch, strict=True)
        return list(images), list(targets), list(names)

    def load_image(self, idx: int) -> npt.NDArray[np.float32]:
        """Return an image (H, W, 3) with values from 0 to 1, without augmentation."""
        return np.divide(self.sample(idx).image, 255, dtype=np.float32)

    def annotations_for_path(self, image_path: str, return_tensor: bool = False) -> dict[str, Any]:
        """Return "boxes" (N, 4) and "labels" (N,) of an image, as arrays or tensors."""
        rows = self.annotations[is_crown(self.annotations) & (self.annotations["image_path"] == image_path)]
        found: dict[str, Any] = {
            "boxes": np.array(rows[list(BOX_COLUMNS)], np.float32),
            "labels": np.array(rows["label"].map(self.label_dict), np.int64),
        }
        return {name: torch.from_numpy(value) for name, value in found.items()} if return_tensor else found

    def filter_boxes(
        self, boxes: Tensor, labels: Tensor, image_shape: Sequence[int], min_size: int = 1
    ) -> tuple[Tensor, Tensor]:
        """Clip boxes (N, 4) to an image of shape (C, H, W) and drop those with a side below ``min_size`` pixels."""
        height, width = image_shape[-2:]
        clipped = boxes.clamp(boxes.new_zeros(4), boxes.new_tensor([width, height, width, height]))
        kept = (clipped[:, 2:] - clipped[:, :2] >= min_size).all(dim=1)
        return clipped[kept], labels[kept]


def _check_coordinates(patches: PatchFolder, *, refuse: bool) -> None:
    try:
        found = find_exceeding(patches)
    except RasterError as error:
        raise LayerError(f"Failed to open image: {error.message}", error.hint) from error
    if found.first is None:
        return
    name, width, height, box = found.first
    if refuse:
        others = found.clipped + found.skipped - 1
        raise LayerError(
            f"Box {box} of image '{name}' exceeds image dimensions ({width} × {height} pixels)"
            + (f", and so {counted(others, 'does {count} other box', 'do {count:,} other boxes')}." if others else "."),
            "Correct the boxes, or set validate_coordinates to False to clip them.",
        )
    count = found.clipped + found.skipped
    warnings.warn(
        f"{counted(count, '{count} box exceeds its image', '{count:,} boxes exceed their images')}: "
        f"{found.clipped:,} clipped, {found.skipped:,} skipped because at most half is inside.",
        stacklevel=3,
    )


class FixedClassImageFolder(ImageFolder):  # type: ignore[misc]  # torchvision has no types
    """Images in a folder per class, with given class numbers; folders of other names are ignored.

    Args:
        root: the folder.
        class_to_idx: class numbers by name, from 0.
        transform: applied to each image.
    """

    def __init__(self, root: str | os.PathLike[str], class_to_idx: Mapping[str, int], transform: Any = None) -> None:
        self._numbers = dict(class_to_idx)
        super().__init__(os.fspath(root), transform, allow_empty=True)

    def find_classes(self, directory: str) -> tuple[list[str], dict[str, int]]:
        """Return the given classes in the order of their numbers."""
        return sorted(self._numbers, key=self._numbers.__getitem__), self._numbers


def create_aligned_image_folders(
    train_root: str | os.PathLike[str],
    val_root: str | os.PathLike[str],
    transform_train: Any = None,
    transform_val: Any = None,
) -> tuple[FixedClassImageFolder, FixedClassImageFolder]:
    """Read training and validation images with the same class numbers, in the order of the names in either folder.

    Raises:
        LayerError: a ValueError; there is no folder of a class.
    """
    names = {one.name for root in (train_root, val_root) for one in Path(root).glob("*") if one.is_dir()}
    if not names:
        raise LayerError(f"'{train_root}' has no folders with images.", "It needs a folder for each class.")
    numbers = {name: number for number, name in enumerate(sorted(names))}
    return (
        FixedClassImageFolder(train_root, numbers, transform_train),
        FixedClassImageFolder(val_root, numbers, transform_val),
    )
