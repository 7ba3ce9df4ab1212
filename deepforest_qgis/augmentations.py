"""DeepForest-compatible API: its augmentations by name, as transforms of albumentations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor

from .common.errors import InputError
from .model.augment.augmentation_pipeline import Sample
from .model.augment.deepforest_names import DEEPFOREST_NAMES
from .model.augment.named_augmentations import make_augmentation, parse_names

__all__ = ["Transform", "get_available_augmentations", "get_transform"]

_SUPPORTED_TRANSFORMS = ("HorizontalFlip", "VerticalFlip", *DEEPFOREST_NAMES)


class Transform(Sequence[Any]):
    """A sequence of augmentations that is called with an image and its boxes.

    Args:
        augmentation: an augmentation of :mod:`model.augment`; None for no augmentation.
    """

    def __init__(self, augmentation: Any) -> None:
        self.augmentation = augmentation

    def __getitem__(self, index: Any) -> Any:
        return () if self.augmentation is None else self.augmentation.transforms[index]

    def __len__(self) -> int:
        return 0 if self.augmentation is None else len(self.augmentation.transforms)

    def __call__(self, image: Tensor, boxes: Tensor) -> tuple[Tensor, Tensor]:
        """Augment an image with random parameters; it is converted to 8 bits.

        Args:
            image: (1, 3, H, W) with values from 0 to 1.
            boxes: (1, N, 4) in pixels.

        Returns:
            The image and its boxes in the same form; boxes of which less than half stays in the image are dropped.

        Raises:
            InputError: there are several images.
        """
        if self.augmentation is None:
            return image, boxes
        if len(image) != 1:
            raise InputError("{count} images were given.", "Augment images one by one.", count=len(image))
        pixels = (image[0].numpy().clip(0, 1).transpose(1, 2, 0) * 255).round().astype(np.uint8)
        sample = Sample(pixels, boxes[0].double().numpy(), np.zeros(boxes.shape[1], np.int64))
        found = self.augmentation(sample, int(torch.randint(1 << 62, ())))
        changed = torch.from_numpy(found.image.transpose(2, 0, 1)).to(image.dtype)[None] / 255
        return changed, torch.from_numpy(found.boxes).to(boxes.dtype)[None]


def get_available_augmentations() -> list[str]:
    """Return the names of DeepForest's augmentations; ``train.augmentations`` accepts further ones."""
    return sorted(_SUPPORTED_TRANSFORMS)


def get_transform(augmentations: Any = None) -> Transform:
    """Make a transform.

    Args:
        augmentations: a name, a list of names, or of names with parameters, or a mapping of names to parameters; None
            for no augmentation. The parameters are DeepForest's.

    Raises:
        InputError: a ValueError; a name or a parameter is unknown.
    """
    return Transform(make_augmentation([_checked(name, parameters) for name, parameters in _parsed(augmentations)]))


def _parsed(augmentations: Any) -> list[tuple[str, dict[str, Any]]]:
    return [] if augmentations is None else list(parse_names(augmentations))


def _checked(name: str, parameters: Mapping[str, Any]) -> dict[str, Any]:
    if name not in _SUPPORTED_TRANSFORMS:
        raise InputError(
            "Unknown augmentation '{name}'.", "Choose one of: {names}.", name=name, names=tuple(_SUPPORTED_TRANSFORMS)
        )
    return {name: dict(parameters)}


def _parse_augmentations(augmentations: Any) -> dict[str, dict[str, Any]]:
    """Return parameters by name; scripts written for DeepForest use this function."""
    return dict(_parsed(augmentations))


def _create_augmentation(name: str, params: Mapping[str, Any]) -> Any:
    """Return one transform; scripts written for DeepForest use this function."""
    return Transform(make_augmentation([_checked(name, params)]))[0]
