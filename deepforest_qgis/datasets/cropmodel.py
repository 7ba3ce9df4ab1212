"""DeepForest-compatible API: crops of the crowns of an image, for :class:`model.CropModel`."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from torch.utils.data import Dataset
from torchvision import transforms

from ..common.errors import InputError
from ..crowns.annotation_csv import BOX_COLUMNS
from ..imagery.raster import Raster
from ..imagery.windows import Window
from ..tiles import open_image
from ..utilities import CrownFrame

__all__ = ["BoundingBoxDataset", "bounding_box_transform", "classify", "resnet_normalize"]

# Mean and standard deviation of ImageNet, with which torchvision's networks were trained.
resnet_normalize = transforms.Normalize(mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225])


def bounding_box_transform(
    augmentations: Any = None, resize: Sequence[int] | None = None, normalize: Any = resnet_normalize
) -> Any:
    """Make the transforms of a crop.

    Args:
        augmentations: "HorizontalFlip", alone or in a list, to flip half of the crops; None for no augmentation.
        resize: height and width of the result in pixels; None for 224 x 224.
        normalize: transform of the values.

    Returns:
        torchvision's ``Compose``, from an array (H, W, 3) to a tensor (3, height, width).

    Raises:
        InputError: another augmentation is named.
    """
    names = [augmentations] if isinstance(augmentations, str) else list(augmentations or ())
    if {*names} - {"HorizontalFlip"}:
        raise InputError(f"Augmentations of crops are {names}, but must be 'HorizontalFlip' or None.")
    steps = [transforms.ToTensor(), normalize, transforms.Resize(list(resize or (224, 224)))]
    return transforms.Compose(steps + [transforms.RandomHorizontalFlip(0.5)] * bool(names))


class BoundingBoxDataset(Dataset[Any]):
    """Crops of the boxes of one image.

    Args:
        df: boxes in pixels, with image_path.
        root_dir: folder of the image.
        transform: applied to each crop (H, W, 3); None for :func:`bounding_box_transform`.
        augmentations: augmentations of :func:`bounding_box_transform`.
        resize: height and width of the crops, see :func:`bounding_box_transform`.
        expand: number of pixels that are added on each side of a box, inside the image.

    Raises:
        InputError: there are several images, or ``expand`` is negative.
    """

    def __init__(
        self,
        df: pd.DataFrame,
        root_dir: str | os.PathLike[str],
        transform: Any = None,
        augmentations: Any = None,
        resize: Sequence[int] | None = None,
        expand: int = 0,
    ) -> None:
        names = df["image_path"].unique()
        if len(names) != 1:
            raise InputError(f"The boxes are of {len(names)} images.", "Make a data set for each image.")
        if expand < 0:
            raise InputError(f"expand is {expand}, but must be at least 0.")
        self.df, self.expand = df, int(expand)
        self.transform = bounding_box_transform(augmentations, resize) if transform is None else transform
        self.path = Path(root_dir, str(names[0]))
        self._boxes = df[list(BOX_COLUMNS)].to_numpy(np.float64)
        self._raster: Raster | None = None

    def __len__(self) -> int:
        return len(self._boxes)

    def __getitem__(self, idx: int) -> Any:
        if self._raster is None:
            self._raster = open_image(self.path)
        ref = self._raster.ref
        left, top, right, bottom = self._boxes[idx] + np.array([-1, -1, 1, 1]) * self.expand
        left, top = max(left, 0.0), max(top, 0.0)
        width, height = min(right, ref.width) - left, min(bottom, ref.height) - top
        return self.transform(
            self._raster.read(Window(int(left), int(top), max(int(width), 1), max(int(height), 1)))[0]
        )

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_raster": None}  # each worker process opens the image


def classify(table: CrownFrame, crop_models: Any, device: Any = None) -> CrownFrame:
    """Add the classes of crowns.

    Args:
        table: predictions with image_path and ``root_dir``.
        crop_models: a crop model, or several.
        device: device of the crop models; None keeps theirs.

    Returns:
        The crowns with an area, with ``cropmodel_label`` and ``cropmodel_score``; with several models the names end
        with their number, as in ``cropmodel_label_0``.

    Raises:
        InputError: the class names of a crop model are unknown.
    """
    several = isinstance(crop_models, list | tuple)
    models = list(crop_models) if several else [crop_models]
    table = table[(table["xmin"] < table["xmax"]) & (table["ymin"] < table["ymax"])].reset_index(drop=True)
    for index, model in enumerate(models):
        if not model.numeric_to_label_dict:
            raise InputError(
                "The class names of the crop model are unknown.",
                "Load it from a checkpoint, call load_from_disk, or set its label_dict and numeric_to_label_dict.",
            )
        model.to(device)
        labels, scores = np.full(len(table), None, object), np.zeros(len(table), np.float32)
        settings = model.config.cropmodel
        for places in table.groupby("image_path", sort=False).indices.values():
            crops = BoundingBoxDataset(
                table.iloc[places], table.root_dir, transform=model.get_transform(None), expand=settings.expand
            )
            found, scores[places] = model.postprocess_predictions(model.probabilities(model.predict_dataloader(crops)))
            labels[places] = [model.numeric_to_label_dict[number] for number in found.tolist()]
        ending = f"_{index}" if len(models) > 1 else ""
        table[f"cropmodel_label{ending}"], table[f"cropmodel_score{ending}"] = labels, scores
    return table
