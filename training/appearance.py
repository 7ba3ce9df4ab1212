"""Random changes of colour, light and sharpness of training patches."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

__all__ = ["change_colours", "change_sharpness", "shade"]

Image = npt.NDArray[np.uint8]
LUMINANCE = np.asarray([0.299, 0.587, 0.114], np.float32)


def change_colours(pixels: Image, rng: np.random.Generator, factor: float = 1.0) -> Image:
    """Change brightness, contrast, gamma, tint, saturation and hue, and add haze; strongly in one of three cases.

    ``factor`` multiplies all changes except haze.
    """
    strength = factor * (1.6 if rng.random() < 0.33 else 0.8)
    changed = cv2.LUT(pixels, _tone_curves(strength, rng))
    case = rng.random()
    if case < 0.6:
        hue, saturation = rng.normal(0, 0.08 * strength), np.exp(rng.normal(0, 0.25 * strength))
        changed = cv2.transform(changed, _colour_matrix(hue, 0.0 if case < 0.03 else saturation))
    if rng.random() < 0.04:
        lab = cv2.cvtColor(changed, cv2.COLOR_RGB2LAB)
        lab[..., 0] = cv2.createCLAHE(float(rng.uniform(1, 4)), (4, 4)).apply(np.ascontiguousarray(lab[..., 0]))
        changed = cv2.cvtColor(lab, cv2.COLOR_LAB2RGB)
    return np.asarray(changed, np.uint8)


def _tone_curves(strength: float, rng: np.random.Generator) -> Image:
    """A curve of 256 values for each channel, (1, 256, 3)."""
    ramp = np.arange(256, dtype=np.float32) / 255
    gamma = np.exp(rng.normal(0, 0.22 * strength))
    contrast, brightness = np.exp(rng.normal(0, 0.12 * strength)), rng.normal(0, 0.05 * strength)
    haze = rng.uniform(0.1, 0.45) if rng.random() < 0.12 else 0.0
    curves = np.empty((256, 3), np.float32)
    for channel in range(3):
        curve = ramp ** (gamma * np.exp(rng.normal(0, 0.04 * strength)))
        curve = (curve - 0.5) * contrast * np.exp(rng.normal(0, 0.035 * strength)) + 0.5
        curve += brightness + rng.normal(0, 0.015 * strength)
        curves[:, channel] = curve * (1 - haze) + haze * rng.uniform(0.65, 0.95)
    return np.ascontiguousarray((curves * 255).clip(0, 255).astype(np.uint8)[None])


def _colour_matrix(hue: float, saturation: float) -> npt.NDArray[np.float32]:
    """Rotation around the grey axis by ``hue`` (radians), and scaling of the distance to grey."""
    axis = np.ones(3) / np.sqrt(3)
    cross = np.asarray([[0, -axis[2], axis[1]], [axis[2], 0, -axis[0]], [-axis[1], axis[0], 0]])
    rotation = np.eye(3) * np.cos(hue) + np.sin(hue) * cross + (1 - np.cos(hue)) * np.outer(axis, axis)
    return np.asarray(saturation * rotation + (1 - saturation) * np.tile(LUMINANCE, (3, 1)), np.float32)


def shade(pixels: Image, rng: np.random.Generator) -> Image:
    """Add a soft shadow with the shape of a random polygon."""
    height, width = pixels.shape[:2]
    corners = rng.integers(-100, max(height, width) + 100, (int(rng.integers(3, 6)), 2)).astype(np.int32)
    mask = np.zeros((height, width), np.float32)
    cv2.fillConvexPoly(mask, cv2.convexHull(corners), 1.0)
    mask = cv2.blur(mask, (int(rng.integers(2, 30)),) * 2) * rng.uniform(0.2, 0.6)
    return (pixels * (1 - mask[..., None])).astype(np.uint8)


def change_sharpness(pixels: Image, rng: np.random.Generator) -> Image:
    """Reduce the resolution, blur or sharpen, add noise, and compress as JPEG, each in some of the cases."""
    height, width = pixels.shape[:2]
    if rng.random() < 0.2:
        factor = rng.uniform(0.4, 0.9)
        coarse = cv2.resize(pixels, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
        pixels = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR)
    if rng.random() < 0.12:
        pixels = cv2.GaussianBlur(pixels, (0, 0), float(rng.uniform(0.4, 1.6)))
    elif rng.random() < 0.1:
        pixels = cv2.addWeighted(pixels, 1.6, cv2.GaussianBlur(pixels, (0, 0), 1.5), -0.6, 0)
    if rng.random() < 0.12:
        noise = rng.normal(0, rng.uniform(2, 10), (height, width, 1)).astype(np.float32)
        pixels = (pixels + noise).clip(0, 255).astype(np.uint8)
    if rng.random() < 0.25:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(25, 90))]
        pixels = cv2.imdecode(cv2.imencode(".jpg", pixels, quality)[1], cv2.IMREAD_COLOR)
    return np.asarray(pixels, np.uint8)
