"""Orthomosaics with known crown outlines: irregular crowns, texture, shadow and overlap on grass or bare ground.

Not a benchmark: `benchmarks/shapes.py` and the tests render scenes with it.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
import shapely
from rasterio.features import shapes
from scipy import ndimage
from shapely.geometry import shape

__all__ = ["GROUNDS", "Scene", "render"]

FloatArray = npt.NDArray[np.float64]

GROUNDS = {"grass": (112.0, 128.0, 84.0), "bare": (158.0, 134.0, 106.0)}  # mean colour, red green blue
GRID = 9  # trees along a side, before some are removed
SKY = 0.38  # diffuse light in the shadow


@dataclass(frozen=True)
class Scene:
    """``image`` uint8 (H, W, 3); ``outlines``: visible part of each crown, polygons in pixels."""

    image: npt.NDArray[np.uint8]
    outlines: list[shapely.Polygon]


@dataclass(frozen=True)
class _Maps:
    """Maps (H, W) of the scene: height of the crowns, number of the crown (-1: ground) and colour (H, W, 3)."""

    relief: FloatArray
    owner: npt.NDArray[np.int32]
    tint: FloatArray


def render(seed: int, ground: str, sun: float, height: float, side: int = 512) -> Scene:
    """A square of ``side`` pixels at 10 cm, the sun ``height`` degrees above the horizon in azimuth ``sun``."""
    rng = np.random.default_rng(seed)
    maps = _Maps(np.zeros((side, side)), np.full((side, side), -1, np.int32), np.zeros((side, side, 3)))
    step = side / GRID
    places = [(i + 0.5, j + 0.5) for i in range(GRID) for j in range(GRID) if rng.random() < 0.8]
    for number, (i, j) in enumerate(places):
        x, y = (np.array([j, i]) + rng.uniform(-0.3, 0.3, 2)) * step
        _grow(rng, number, (x, y), rng.uniform(0.26, 0.62) * step, maps)
    relief, owner, tint = maps.relief, maps.owner, maps.tint
    leaves = _noise(rng, side, (1.5, 3.0, 6.0), (5.0, 6.0, 5.0))
    surface = relief + np.where(owner >= 0, leaves, 0)
    soil = np.asarray(GROUNDS[ground]) * (1 + _noise(rng, side, (1.0, 4.0, 30.0), (0.05, 0.06, 0.1)))[..., None]
    colour = np.where((owner >= 0)[..., None], tint * (1 + 0.02 * leaves)[..., None], soil)
    lit = colour * _light(surface, sun, height)[..., None]
    lit = ndimage.gaussian_filter(lit, (0.7, 0.7, 0)) + rng.normal(0, 3, lit.shape)
    image = np.clip(lit, 0, 255).astype(np.uint8)
    return Scene(image, _outlines(owner))


def _grow(rng: np.random.Generator, number: int, centre: tuple[float, float], radius: float, maps: _Maps) -> None:
    """Draw one crown into the maps, in the pixels in which it is the highest."""
    x, y = centre
    rows, cols = np.indices(maps.relief.shape).astype(float)
    angle = np.arctan2(rows - y, cols - x)
    edge = np.full(angle.shape, 1.0)
    for wave in range(2, 9):
        edge += rng.normal(0, 0.14 / wave**0.5) * np.cos(wave * angle + rng.uniform(0, 2 * np.pi))
    away = np.hypot(rows - y, cols - x) / (radius * np.clip(edge, 0.5, 1.6))
    tall = radius * rng.uniform(1.8, 2.6)
    dome = tall * (0.45 + 0.55 * np.sqrt(np.clip(1 - away**2, 0, 1)))
    here = (away < 1) & (dome > maps.relief)
    maps.relief[here], maps.owner[here] = dome[here], number
    green = np.array([78.0, 104.0, 62.0]) * rng.uniform(0.75, 1.25) + rng.normal(0, 7, 3)
    maps.tint[here] = green


def _noise(rng: np.random.Generator, side: int, sizes: tuple[float, ...], strengths: tuple[float, ...]) -> FloatArray:
    total = np.zeros((side, side))
    for size, strength in zip(sizes, strengths, strict=True):
        layer = ndimage.gaussian_filter(rng.normal(size=(side, side)), size)
        total += strength * layer / layer.std()
    return total


def _light(surface: FloatArray, sun: float, height: float) -> FloatArray:
    """Light of each pixel: direct light by slope, except in cast shadows, and diffuse light."""
    east, north = np.sin(np.radians(sun)), np.cos(np.radians(sun))
    up = np.sin(np.radians(height))
    smooth = ndimage.gaussian_filter(surface, 1.5)
    down, right = np.gradient(smooth)
    level = np.cos(np.radians(height))
    facing = (-right * east + down * north) * level + up
    facing /= np.sqrt(1 + right**2 + down**2)
    shadow = np.zeros(surface.shape, bool)
    for away in range(2, int(surface.max() / np.tan(np.radians(height))), 2):
        move = np.float32([[1, 0, -away * east], [0, 1, away * north]])
        higher = cv2.warpAffine(surface.astype(np.float32), move, surface.shape[::-1])
        shadow |= higher - away * np.tan(np.radians(height)) > smooth + 2
    direct = np.where(ndimage.binary_opening(shadow), 0, np.clip(facing, 0, None))
    return np.asarray(SKY + (1.15 - SKY) * direct / up)


def _outlines(owner: npt.NDArray[np.int32]) -> list[shapely.Polygon]:
    """The largest visible part of each crown; crowns at the border or nearly invisible are omitted."""
    side = owner.shape[0]
    best: dict[int, shapely.Polygon] = {}
    for geometry, number in shapes(owner, mask=owner >= 0):
        polygon = shapely.Polygon(shape(geometry).exterior)
        if number not in best or polygon.area > best[number].area:
            best[number] = polygon
    frame = shapely.box(1, 1, side - 1, side - 1)
    return [polygon for polygon in best.values() if frame.contains(polygon) and polygon.area > 300]
