"""Random training patches: sources in fixed shares, mosaics, changes of scale, and crowns pasted onto other ground.

All random numbers come from one generator, so that an interrupted training run continues with the patches that it would
have drawn.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from .appearance import change_colours, change_sharpness, shade
from .data import Picture, Pool

__all__ = ["Patch", "Source", "draw_patch"]

IMAGE_SIDE = 400  # pixels of most images
SMALL_SIDE = 200  # pixels of the images of IDTReeS
MIN_SIDE = 6.0  # pixels: smaller crowns are ignored
VISIBLE, PARTLY_VISIBLE = 0.5, 0.2  # of a crown's area: from the first on it is trained, from the second on ignored
BUILT_UP = "built_up"  # source without crowns; crowns of the other sources are pasted onto half of its images
CERTAIN = 0.95  # quality from which on crowns are pasted
PASTED_SIDES = (16.0, 110.0)  # pixels

Image = npt.NDArray[np.uint8]
Array = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Source:
    """How patches of a source are drawn.

    Attributes:
        share: fraction of the patches.
        usual: range of the scale, in pixels of a patch of 400 pixels per pixel of the image, in two of three patches.
        wide: range of the scale in the others. Scales are log-uniform.
        background: weight of the background in the loss; below 1 if crowns are missing in the annotation.
        pasted: crowns are cut out and pasted onto ground without crowns.
        colours: factor of the changes of colour.
    """

    share: float
    usual: tuple[float, float]
    wide: tuple[float, float]
    background: float = 1.0
    pasted: bool = False
    colours: float = 1.0


@dataclass
class Patch:
    """A training patch: RGB (S, S, 3), crowns with their quality, and regions with the weight of their background."""

    pixels: Image
    boxes: list[Array] = field(default_factory=list)
    quality: list[Array] = field(default_factory=list)
    regions: list[Array] = field(default_factory=list)
    weights: list[Array] = field(default_factory=list)

    def target(self) -> dict[str, npt.NDArray[Any]]:
        """The target of :class:`deepforest_qgis.model.quality_fcos.QualityFCOS`."""
        boxes = _joined(self.boxes, 4)
        return {
            "boxes": boxes,
            "labels": np.zeros(len(boxes), np.int64),
            "qualities": _joined(self.quality),
            "regions": _joined(self.regions, 4),
            "region_weights": _joined(self.weights),
        }

    def add(self, boxes: Array, quality: Array, place: tuple[int, int, int, int], background: float) -> None:
        """Add the crowns of an image drawn at ``place`` (x, y, width, height), boxes in pixels from its corner.

        Crowns of which too little is visible, small ones, and those of quality 0 are ignored.
        """
        x, y, width, height = place
        visible = np.clip(boxes, 0, np.asarray([width, height] * 2, np.float32))
        sides = visible[:, 2:] - visible[:, :2]
        part = sides.prod(1) / np.maximum((boxes[:, 2:] - boxes[:, :2]).prod(1), 1e-6)
        trained = (part >= VISIBLE) & (sides.min(1, initial=np.inf) >= MIN_SIDE) & (quality > 0)
        ignored = ~trained & (part >= PARTLY_VISIBLE)
        visible += np.asarray([x, y] * 2, np.float32)
        self.boxes.append(visible[trained].astype(np.float32))
        self.quality.append(quality[trained].astype(np.float32))
        self.regions.append(visible[ignored].astype(np.float32))
        self.weights.append(np.zeros(int(ignored.sum()), np.float32))
        if background < 1:
            self.regions.append(np.asarray([[x, y, x + width, y + height]], np.float32))
            self.weights.append(np.asarray([background], np.float32))


def _joined(parts: list[Array], *shape: int) -> Array:
    return np.concatenate(parts, dtype=np.float32) if parts else np.zeros((0, *shape), np.float32)


def draw_patch(pool: Pool, recipe: Mapping[str, Source], side: int, rng: np.random.Generator) -> Patch:
    """Draw a patch of ``side`` pixels: an image, or a mosaic of 4 or 9 if images at this scale are smaller."""
    source = _random_source(pool, recipe, rng)
    scale = _random_scale(recipe[source], side, rng)
    extent = scale * (SMALL_SIDE if source == "idtrees" else IMAGE_SIDE)
    cells = 1 if extent > 0.9 * side else 2 if extent > 0.45 * side else 3
    if cells == 1 and rng.random() < 0.3:
        cells = 2
    mixed = rng.random() < 0.6
    patch = Patch(np.zeros((side, side, 3), np.uint8))
    for number, place in enumerate(_cells(cells, side, rng)):
        other = _random_source(pool, recipe, rng) if number and mixed else source
        other_scale = scale if other == source else _random_scale(recipe[other], side, rng)
        _draw_image(patch, place, pool, recipe, (other, other_scale), rng)
    if rng.random() < 0.15:
        patch.pixels = shade(patch.pixels, rng)
    patch.pixels = change_sharpness(patch.pixels, rng)
    return patch


def _cells(count: int, side: int, rng: np.random.Generator) -> list[tuple[int, int, int, int]]:
    """The cells (x, y, width, height) of a mosaic with ``count`` rows and columns."""
    axes = []
    for _ in range(2):
        inner = [int(rng.integers(side * 0.35, side * 0.65))] if count == 2 else [side // 3, 2 * side // 3]
        axes.append([0, *(inner if count > 1 else []), side])
    columns, rows = axes
    return [
        (left, top, right - left, bottom - top)
        for top, bottom in itertools.pairwise(rows)
        for left, right in itertools.pairwise(columns)
    ]


def _random_source(pool: Pool, recipe: Mapping[str, Source], rng: np.random.Generator) -> str:
    shares = np.asarray([recipe[name].share for name in pool])
    return list(pool)[int(rng.choice(len(shares), p=shares / shares.sum()))]


def _random_scale(source: Source, side: int, rng: np.random.Generator) -> float:
    """Pixels of the patch per pixel of the image."""
    low, high = source.usual if rng.random() < 2 / 3 else source.wide
    return float(np.exp(rng.uniform(np.log(low), np.log(high)))) * side / IMAGE_SIDE


def _random_picture(pool: Pool, source: str, rng: np.random.Generator) -> Picture:
    return pool[source][int(rng.integers(len(pool[source])))]


def _draw_image(
    patch: Patch,
    place: tuple[int, int, int, int],
    pool: Pool,
    recipe: Mapping[str, Source],
    what: tuple[str, float],
    rng: np.random.Generator,
) -> None:
    """Draw a random part of an image of a source into a cell of the patch, at about the given scale."""
    source, scale = what
    picture = _random_picture(pool, source, rng)
    pixels, boxes = _rotated(picture.pixels(), picture.boxes, rng)
    x, y, width, height = place
    # Most images that would not fill the cell are enlarged until they do.
    fill = max(width / pixels.shape[1], height / pixels.shape[0])
    if rng.random() < 0.85:
        scale = max(scale, fill)
    stretch = float(np.exp(rng.uniform(-0.08, 0.08)))
    scales = np.asarray([scale * stretch, scale / stretch])
    if scale <= fill * 1.1:
        scales = np.maximum(scales, min(scale, fill))
    window = np.asarray([width, height]) / scales  # in pixels of the image
    room = np.maximum(np.asarray([pixels.shape[1], pixels.shape[0]]) - window, 0)
    left, top = int(rng.uniform(0, room[0])), int(rng.uniform(0, room[1]))
    part = pixels[top : top + int(np.ceil(window[1])), left : left + int(np.ceil(window[0]))]
    size = tuple(max(round(pixels_ * by), 1) for pixels_, by in zip(part.shape[1::-1], scales, strict=True))
    enlarging = cv2.INTER_CUBIC if rng.random() < 0.5 else cv2.INTER_LINEAR
    drawn = cv2.resize(np.ascontiguousarray(part), size, interpolation=cv2.INTER_AREA if scale < 1 else enlarging)
    drawn = np.asarray(drawn[:height, :width], np.uint8)
    if rng.random() < 0.9:
        drawn = change_colours(drawn, rng, recipe[source].colours)
    exact = np.asarray(size, np.float32) / np.asarray(part.shape[1::-1], np.float32)
    boxes = (boxes - np.asarray([left, top] * 2, np.float32)) * np.tile(exact, 2)
    quality = picture.quality
    if source == BUILT_UP and rng.random() < 0.5:
        drawn, boxes, quality = _paste_crowns(drawn, pool, recipe, rng)
    patch.pixels[y : y + drawn.shape[0], x : x + drawn.shape[1]] = drawn
    patch.add(boxes, quality, (x, y, drawn.shape[1], drawn.shape[0]), recipe[source].background)


def _rotated(pixels: Image, boxes: Array, rng: np.random.Generator) -> tuple[Image, Array]:
    """One of the 8 rotations and reflections of an image."""
    if rng.random() < 0.5:
        width = pixels.shape[1]
        pixels, boxes = (
            pixels[:, ::-1],
            np.stack([width - boxes[:, 2], boxes[:, 1], width - boxes[:, 0], boxes[:, 3]], 1),
        )
    for _ in range(int(rng.integers(4))):  # np.rot90 rotates counter-clockwise
        width = pixels.shape[1]
        boxes = np.stack([boxes[:, 1], width - boxes[:, 2], boxes[:, 3], width - boxes[:, 0]], 1)
        pixels = np.rot90(pixels)
    return pixels, boxes


# -- Pasted crowns -----------------------------------------------------------------------------


def _paste_crowns(
    ground: Image, pool: Pool, recipe: Mapping[str, Source], rng: np.random.Generator
) -> tuple[Image, Array, Array]:
    """Paste up to 15 crowns of an image onto ground without crowns, most of them with a shadow."""
    ground = ground.copy()
    names = [name for name in pool if recipe[name].pasted]
    source = names[int(rng.integers(len(names)))]
    picture = _random_picture(pool, source, rng)
    pixels = change_colours(np.ascontiguousarray(picture.pixels()), rng, recipe[source].colours)
    pasted: list[Array] = []
    for index in rng.permutation(np.flatnonzero(picture.quality >= CERTAIN))[: int(rng.integers(1, 16))]:
        x0, y0, x1, y1 = picture.boxes[index].round().astype(int).clip(0)
        crown = _resized(pixels[y0:y1, x0:x1], ground.shape, rng)
        if crown is None:
            continue
        height, width = crown.shape[:2]
        x, y = int(rng.integers(0, ground.shape[1] - width)), int(rng.integers(0, ground.shape[0] - height))
        box = np.asarray([x, y, x + width, y + height], np.float32)
        if any(_intersection(box, other) > 0.15 * width * height for other in pasted):
            continue
        _blend(ground, crown, (x, y), rng)
        pasted.append(box)
    boxes = np.asarray(pasted, np.float32).reshape(-1, 4)
    return ground, boxes, np.ones(len(boxes), np.float32)


def _resized(crown: Image, ground: tuple[int, ...], rng: np.random.Generator) -> Image | None:
    """A crown at a random size; None if it is too small, or too large for the ground."""
    if min(crown.shape[:2]) < 10:
        return None
    side = float(np.exp(rng.uniform(*np.log(PASTED_SIDES))))
    factor = side / np.sqrt(crown.shape[0] * crown.shape[1])
    width, height = int(crown.shape[1] * factor), int(crown.shape[0] * factor)
    if min(width, height) < 8 or width >= ground[1] or height >= ground[0] or factor > 3:
        return None
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(np.ascontiguousarray(crown), (width, height), interpolation=how), np.uint8)


def _blend(ground: Image, crown: Image, corner: tuple[int, int], rng: np.random.Generator) -> None:
    """Draw an ellipse of the crown with an uneven soft edge, and its shadow, onto the ground."""
    (x, y), (height, width) = corner, crown.shape[:2]
    ellipse = np.zeros((height, width), np.float32)
    axes = (max(width // 2 - 1, 1), max(height // 2 - 1, 1))
    cv2.ellipse(ellipse, (width // 2, height // 2), axes, 0, 0, 360, 1.0, -1)
    noise = cv2.resize(rng.random((6, 6), np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    soft = cv2.GaussianBlur(ellipse, (0, 0), max(np.sqrt(width * height) / 14, 0.8)) + 0.5 * (noise - 0.5)
    opacity = (ellipse * np.clip((soft - 0.35) * 4, 0, 1))[..., None]
    if rng.random() < 0.7:
        x_shadow = int(np.clip(x + rng.integers(-width // 3, width // 3 + 1), 0, ground.shape[1] - width))
        y_shadow = int(np.clip(y + rng.integers(-height // 3, height // 3 + 1), 0, ground.shape[0] - height))
        below = ground[y_shadow : y_shadow + height, x_shadow : x_shadow + width]
        below[:] = (below * (1 - 0.55 * opacity)).astype(np.uint8)
    below = ground[y : y + height, x : x + width]
    below[:] = (below * (1 - opacity) + crown * opacity).astype(np.uint8)


def _intersection(first: Array, second: Array) -> float:
    return float((np.minimum(first[2:], second[2:]) - np.maximum(first[:2], second[:2])).clip(0).prod())
