"""Which parts of a raster to look at: pure functions on sizes, with no file and no model in sight."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

__all__ = [
    "DEFAULT_EXTENT_M",
    "DEFAULT_PATCH_PX",
    "ROUNDING",
    "Window",
    "WindowGrid",
    "fewest_pixels",
    "offsets",
    "patch_pixels",
]

# What the released DeepForest tree model saw: 400 px at 0.1 m (reference: deepforest-contract, predict_tile).
DEFAULT_EXTENT_M = 40.0
DEFAULT_PATCH_PX = 400
ROUNDING = 1e-6  # a product that is this much above a whole number is meant to be that number


class Window(NamedTuple):
    """A rectangle of whole pixels: offset of its first column and row, and its size."""

    col: int
    row: int
    width: int
    height: int


def patch_pixels(patch_size: int | None, extent_m: float | None, gsd: tuple[float, float] | None) -> tuple[int, int]:
    """Width and height of a patch in raster pixels.

    A given ``patch_size`` (px) wins; else the patch covers ``extent_m`` metres of ground (40 m if None) at
    the raster's ``gsd`` (metres per pixel along a row and along a column), so that non-square pixels give a
    patch that is square on the ground; else, with the ground resolution unknown, 400 px.
    """
    if patch_size is not None:
        return patch_size, patch_size
    if gsd is None:
        return DEFAULT_PATCH_PX, DEFAULT_PATCH_PX
    extent = extent_m or DEFAULT_EXTENT_M
    return max(round(extent / gsd[0]), 1), max(round(extent / gsd[1]), 1)


def offsets(length: int, size: int, overlap: float) -> list[int]:
    """Where windows of ``size`` begin along a side of ``length`` pixels; the last one ends at the side's end.

    DeepForest's rule (2.1.0, ``preprocess.compute_windows``): steps of ``size - floor(size * overlap)``.
    """
    size = min(size, length)
    step = size - math.floor(size * overlap)
    found = list(range(0, length - size + 1, step))
    if found[-1] != length - size:
        found.append(length - size)
    return found


@dataclass(frozen=True)
class WindowGrid:
    """The windows that cover a raster of ``width`` x ``height`` pixels, columns first, rows within them.

    ``overlap``: share of the patch, from 0 to below 1.
    """

    width: int
    height: int
    patch_width: int
    patch_height: int
    overlap: float

    @classmethod
    def of_patches(cls, size: tuple[int, int], patch: tuple[int, int], overlap: float, span: float) -> WindowGrid:
        """Windows of ``span`` by ``span`` patches that overlap by ``overlap`` of one patch."""
        wide, tall = (math.ceil(side * span - ROUNDING) for side in patch)
        return cls(*size, wide, tall, overlap / span)

    @cached_property
    def columns(self) -> list[int]:
        return offsets(self.width, self.patch_width, self.overlap)

    @cached_property
    def rows(self) -> list[int]:
        return offsets(self.height, self.patch_height, self.overlap)

    def __len__(self) -> int:
        return len(self.columns) * len(self.rows)

    def __getitem__(self, index: int) -> Window:
        column, row = divmod(index, len(self.rows))
        return Window(
            self.columns[column],
            self.rows[row],
            min(self.patch_width, self.width),
            min(self.patch_height, self.height),
        )

    def __iter__(self) -> Iterator[Window]:
        return (self[index] for index in range(len(self)))

    def core(self, index: int) -> tuple[float, float, float, float]:
        """The region (xmin, ymin, xmax, ymax in pixels) whose crowns this window answers for.

        Cores meet in the middle of the overlaps and reach to infinity at the border, so they partition the
        plane: a box belongs to exactly one window, that whose core holds the box's centre.
        """
        column, row = divmod(index, len(self.rows))
        x0, x1 = _between(self.columns, min(self.patch_width, self.width), column)
        y0, y1 = _between(self.rows, min(self.patch_height, self.height), row)
        return x0, y0, x1, y1

    def near(self, bounds: tuple[float, float, float, float]) -> Iterator[int]:
        """Indices of the windows that touch ``bounds`` (xmin, ymin, xmax, ymax in pixels)."""
        x0, y0, x1, y1 = bounds
        tall = min(self.patch_height, self.height)
        wide = min(self.patch_width, self.width)
        rows = [i for i, row in enumerate(self.rows) if row < y1 and row + tall > y0]
        for i, column in enumerate(self.columns):
            if column < x1 and column + wide > x0:
                yield from (i * len(self.rows) + row for row in rows)


def fewest_pixels(size: tuple[int, int], patch: tuple[int, int], overlap: float, most: float, step: float) -> float:
    """The side of windows, in patches, with which they cover a raster in fewest pixels: 1, ``most``, or a multiple of
    ``step`` between.

    ``size`` and ``patch``: width and height in raster pixels. Windows overlap by ``overlap`` of a patch, however large
    they are: the fewer they are, the less is computed twice, but the last ones reach back as far as they are too large.
    """
    steps = (count * step for count in range(math.ceil(1 / step), math.floor(most / step) + 1))
    return min((1.0, *steps, most), key=lambda span: len(WindowGrid.of_patches(size, patch, overlap, span)) * span**2)


def _between(starts: list[int], size: int, index: int) -> tuple[float, float]:
    low = -math.inf if index == 0 else (starts[index - 1] + size + starts[index]) / 2
    high = math.inf if index == len(starts) - 1 else (starts[index] + size + starts[index + 1]) / 2
    return low, high
