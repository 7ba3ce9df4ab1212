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


def _resize(max_size: int = 400, p: float = 1.0) -> Any:
    return A.LongestMaxSize(max_size=max_size, p=p)


def _random_crop(size: Any = (200, 200), p: float = 0.5) -> Any:
    height, width = _pair("size", size)
    return A.RandomCrop(height=height, width=width, p=p)


def _random_resized_crop(
    size: Any = (400, 400), scale: Any = (0.5, 1.0), ratio: Any = (1.0, 1.0), p: float = 0.5
) -> Any:
    return A.RandomResizedCrop(size=_pair("size", size), scale=scale, ratio=ratio, p=p)


def _random_pad_to(pad_range: Any = (0, 10), pad_mode: str = "constant", pad_value: float = 0, p: float = 0.5) -> Any:
    least, beyond = _pair("pad_range", pad_range)
    none, some = (0, 1), (least, max(beyond, least + 1))  # half-open ranges
    # Pads the right and the lower side, each by a random amount.
    return A.CropAndPad(px=(none, some, some, none), keep_size=False, p=p, **_border(pad_mode, pad_value))


def _pad_if_needed(size: Any = (800, 800), pad_mode: str = "constant", pad_value: float = 0) -> Any:
    height, width = _pair("size", size)
    border = _border(pad_mode, pad_value)
    return A.PadIfNeeded(min_height=height, min_width=width, position="top_left", p=1.0, **border)


def _rotate(degrees: Any = 15, p: float = 0.5) -> Any:
    return A.Rotate(limit=degrees, p=p)


def _brightness_contrast(brightness: Any = 0.2, contrast: Any = 0.2, p: float = 0.5) -> Any:
    limits = [value if _is_number(value) else [end - 1 for end in value] for value in (brightness, contrast)]
    return A.RandomBrightnessContrast(brightness_limit=limits[0], contrast_limit=limits[1], p=p)


def _hue_saturation(hue: Any = 0.1, saturation: Any = 0.1, p: float = 0.5) -> Any:
    # Both multiply the saturation, one relative to grey, the other in HSV; the difference is small.
    return A.ColorJitter(brightness=(1, 1), contrast=(1, 1), saturation=saturation, hue=hue, p=p)


def _gauss_noise(std: float = 0.1, mean: float = 0.0, p: float = 0.3) -> Any:
    return A.GaussNoise(std_range=(std, std), mean_range=(mean, mean), p=p)


def _blur(kernel_size: Any = (3, 3), p: float = 0.3) -> Any:
    return A.Blur(blur_limit=_kernel(kernel_size), p=p)


def _gaussian_blur(kernel_size: Any = (3, 3), sigma: Any = (0.1, 2.0), p: float = 0.3) -> Any:
    return A.GaussianBlur(blur_limit=_kernel(kernel_size), sigma_limit=sigma, p=p)


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


def _zoom_blur(max_factor: Any = (1.0, 1.03), step_factor: Any = (0.01, 0.02), p: float = 0.5) -> Any:
    return A.ZoomBlur(max_factor=max_factor, step_factor=step_factor, p=p)


DEEPFOREST_NAMES: dict[str, Callable[..., Any]] = {
    "Resize": _resize,
    "RandomCrop": _random_crop,
    "RandomResizedCrop": _random_resized_crop,
    "RandomPadTo": _random_pad_to,
    "PadIfNeeded": _pad_if_needed,
    "Rotate": _rotate,
    "RandomBrightnessContrast": _brightness_contrast,
    "HueSaturationValue": _hue_saturation,
    "GaussNoise": _gauss_noise,
    "Blur": _blur,
    "GaussianBlur": _gaussian_blur,
    "MotionBlur": _motion_blur,
    "ZoomBlur": _zoom_blur,
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
