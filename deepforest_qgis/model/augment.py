"""Ways to vary training patches, by name, with albumentations: boxes follow the image."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import albumentations as A
import cv2
import numpy as np
import numpy.typing as npt

__all__ = ["Augmentation", "Pose", "make_augmentation"]

# A crown that is pushed out of the image is kept while at least half of it shows, as at splitting.
LEAST_VISIBLE = 0.5


def _named() -> dict[str, list[Any]]:
    black: dict[str, Any] = {"border_mode": cv2.BORDER_CONSTANT, "fill": 0}
    return {
        "flip": [A.HorizontalFlip(p=0.5), A.VerticalFlip(p=0.5)],
        "rotate": [A.RandomRotate90(p=0.75)],
        "zoom": [A.Affine(scale=(0.75, 1.33), translate_percent=(-0.15, 0.15), balanced_scale=True, p=0.8, **black)],
        "colour": [
            A.RandomBrightnessContrast(brightness_limit=0.2, contrast_limit=0.2, p=0.6),
            A.HueSaturationValue(hue_shift_limit=8, sat_shift_limit=25, val_shift_limit=10, p=0.5),
        ],
        "blur": [A.GaussianBlur(blur_limit=(3, 5), p=0.3)],
        "noise": [A.GaussNoise(std_range=(0.01, 0.05), p=0.3)],
        "shadow": [A.RandomShadow(num_shadows_limit=(1, 2), p=0.3)],
    }


class Pose:
    """An image with its boxes and class numbers, before or after an augmentation.

    image (H, W, 3) uint8; boxes (N, 4) xmin, ymin, xmax, ymax in its pixels; classes (N,).
    """

    __slots__ = ("boxes", "classes", "image")

    def __init__(
        self, image: npt.NDArray[np.uint8], boxes: npt.NDArray[np.float64], classes: npt.NDArray[np.int64]
    ) -> None:
        self.image = image
        self.boxes = boxes
        self.classes = classes


Augmentation = Callable[[Pose], Pose]


def make_augmentation(names: Sequence[str], seed: int) -> Augmentation | None:
    """The named augmentations (see ``jobs.AUGMENTATIONS``) in a fixed order; None where there are none."""
    if not names:
        return None
    known = _named()
    # The first step does nothing: without one that can take boxes albumentations warns at every start.
    steps = [A.NoOp(), *(step for name in known if name in names for step in known[name])]
    pipeline = A.Compose(
        steps,
        bbox_params=A.BboxParams(
            format="pascal_voc", label_fields=["classes"], min_visibility=LEAST_VISIBLE, clip=True
        ),
    )
    # Given one seed, albumentations starts every step with it, so that all would draw the same numbers: a patch
    # flipped left to right would always be flipped upside down too.
    for number, step in enumerate(steps):
        step.set_random_seed(seed + number)

    def augment(pose: Pose) -> Pose:
        changed = pipeline(image=pose.image, bboxes=pose.boxes, classes=pose.classes)
        boxes = np.asarray(changed["bboxes"], np.float64).reshape(-1, 4)
        return Pose(changed["image"], boxes, np.asarray(changed["classes"], np.int64).reshape(-1))

    return augment
