"""DeepForest 2.1's augmentations (kornia's), each with the transform of albumentations that has the same meaning.

Parameters and defaults are DeepForest's. HorizontalFlip and VerticalFlip are the same in both libraries.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import albumentations as A
import cv2

from ...common.messages import Message

__all__ = ["DEEPFOREST_NAMES"]


def _random_pad_to(pad_range: Any = (0, 10), pad_mode: str = "constant", pad_value: float = 0, p: float = 0.5) -> Any:
    least, beyond = _pair("pad_range", pad_range)
    none, some = (0, 1), (least, max(beyond, least + 1))  # half-open ranges
    # Pads the right and the lower side, each by a random amount.
    return A.CropAndPad(px=(none, some, some, none), keep_size=False, p=p, **_border(pad_mode, pad_value))


def _brightness_contrast(brightness: Any = 0.2, contrast: Any = 0.2, p: float = 0.5) -> Any:
    limits = [value if _is_number(value) else [end - 1 for end in value] for value in (brightness, contrast)]
    return A.RandomBrightnessContrast(brightness_limit=limits[0], contrast_limit=limits[1], p=p)


def _motion_blur(kernel_size: Any = 3, angle: Any = 45, direction: Any = 0.0, p: float = 0.3) -> Any:
    low, high = (-angle, angle) if _is_number(angle) else _pair("angle", angle)
    back, forth = (-direction, direction) if _is_number(direction) else _pair("direction", direction)
    # albumentations measures angles clockwise, from 0 to 360, and reverses the direction. An angle below 0 is the same
    # as half a turn more with the direction reversed.
    low, high, back, forth = -high, -low, -forth, -back
    if low < 0:
        low, high, back, forth = low + 180, high + 180, -forth, -back
    sizes = (kernel_size, kernel_size) if _is_number(kernel_size) else _pair("kernel_size", kernel_size)
    return A.MotionBlur(
        blur_limit=sizes, angle_range=(low, high), direction_range=(back, forth), allow_shifted=False, p=p
    )


DEEPFOREST_NAMES: dict[str, Callable[..., Any]] = {
    "Resize": lambda max_size=400, p=1.0: A.LongestMaxSize(max_size=max_size, p=p),
    "RandomCrop": lambda size=(200, 200), p=0.5: A.RandomCrop(*_pair("size", size), p=p),
    "RandomResizedCrop": lambda size=(400, 400), scale=(0.5, 1.0), ratio=(1.0, 1.0), p=0.5: A.RandomResizedCrop(
        size=_pair("size", size), scale=scale, ratio=ratio, p=p
    ),
    "RandomPadTo": _random_pad_to,
    "PadIfNeeded": lambda size=(800, 800), pad_mode="constant", pad_value=0: A.PadIfNeeded(
        *_pair("size", size), position="top_left", p=1.0, **_border(pad_mode, pad_value)
    ),
    "Rotate": lambda degrees=15, p=0.5: A.Rotate(limit=degrees, p=p),
    "RandomBrightnessContrast": _brightness_contrast,
    # Both multiply the saturation, one relative to grey, the other in HSV; the difference is small.
    "HueSaturationValue": lambda hue=0.1, saturation=0.1, p=0.5: A.ColorJitter(
        brightness=(1, 1), contrast=(1, 1), saturation=saturation, hue=hue, p=p
    ),
    "GaussNoise": lambda std=0.1, mean=0.0, p=0.3: A.GaussNoise(std_range=(std, std), mean_range=(mean, mean), p=p),
    "Blur": lambda kernel_size=(3, 3), p=0.3: A.Blur(blur_limit=_kernel(kernel_size), p=p),
    "GaussianBlur": lambda kernel_size=(3, 3), sigma=(0.1, 2.0), p=0.3: A.GaussianBlur(
        blur_limit=_kernel(kernel_size), sigma_limit=sigma, p=p
    ),
    "MotionBlur": _motion_blur,
    "ZoomBlur": lambda max_factor=(1.0, 1.03), step_factor=(0.01, 0.02), p=0.5: A.ZoomBlur(
        max_factor=max_factor, step_factor=step_factor, p=p
    ),
}

_BORDERS = {
    "constant": cv2.BORDER_CONSTANT,
    "reflect": cv2.BORDER_REFLECT_101,
    "replicate": cv2.BORDER_REPLICATE,
    "circular": cv2.BORDER_WRAP,
}


def _border(mode: str, value: float) -> dict[str, Any]:
    if mode not in _BORDERS:
        raise ValueError(
            Message("pad_mode is {mode}, but must be one of: {borders}", mode=repr(mode), borders=_BORDERS)
        )
    return {"border_mode": _BORDERS[mode], "fill": round(value * 255)}  # kornia's images have values from 0 to 1


def _kernel(size: Any) -> tuple[int, int]:
    height, width = (size, size) if _is_number(size) else _pair("kernel_size", size)
    if height != width:
        raise ValueError(Message("kernel_size is {size}, but only square kernels can be used", size=repr(size)))
    return height, width


def _pair(name: str, value: Any) -> tuple[Any, Any]:
    if not isinstance(value, Sequence) or len(value) != 2 or not all(_is_number(part) for part in value):
        raise ValueError(Message("{name} is {value}, but must be two numbers", name=name, value=repr(value)))
    return value[0], value[1]


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
