"""Windows of a raster: pure functions on sizes, without files or models."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

__all__ = [
    "DEFAULT_EXTENT_M",
    "DEFAULT_PATCH_PX",
    "Bounds",
    "ImageGeometry",
    "Window",
    "WindowGrid",
    "cheapest_window_scale",
    "offsets",
    "patch_pixels",
    "pixels_within",
    "spread_windows",
    "windows_over",
]

Bounds = tuple[int, int, int, int]  # xmin, ymin, xmax, ymax in pixels of the raster

# Patches of the released DeepForest tree model: 400 px at 0.1 m (reference: deepforest-contract, predict_tile).
DEFAULT_EXTENT_M = 40.0
DEFAULT_PATCH_PX = 400
ROUNDING = 1e-6  # products that exceed a whole number by less are that number


class Window(NamedTuple):
    """A rectangle of whole pixels of the raster.

    Attributes:
        col: First column.
        row: First row.
        width: Number of columns.
        height: Number of rows.
    """

    col: int
    row: int
    width: int
    height: int


@dataclass(frozen=True)
class ImageGeometry:
    """How windows become square images, in which every patch has the same scale.

    Attributes:
        patch: Width and height of a patch, in pixels of the raster.
        max_px: Largest side of the image of one patch, in image pixels; larger patches are averaged down.
        window_scale: Side of a window in patches.
    """

    patch: tuple[int, int]
    max_px: int
    window_scale: float = 1.0

    @property
    def side(self) -> int:
        """Side of the image of a window, in image pixels."""
        return math.ceil(self._patch_side * self.window_scale - ROUNDING)

    @property
    def scale(self) -> tuple[float, float]:
        """Image pixels per pixel of the raster, in x and y."""
        return self._patch_side / self.patch[0], self._patch_side / self.patch[1]

    @property
    def _patch_side(self) -> int:
        return min(max(self.patch), self.max_px)


def patch_pixels(patch_size: int | None, extent_m: float | None, gsd: tuple[float, float] | None) -> tuple[int, int]:
    """Return the width and height of a patch in pixels of the raster.

    Args:
        patch_size: Side in pixels; takes precedence if given.
        extent_m: Ground extent of a patch in metres; 40 m if None. Pixels that are not square give a patch that is
            square on the ground.
        gsd: Ground resolution in metres per pixel, along a row and along a column. If it is unknown (None), the patch
            has 400 pixels.
    """
    if patch_size is not None:
        return patch_size, patch_size
    if gsd is None:
        return DEFAULT_PATCH_PX, DEFAULT_PATCH_PX
    extent = extent_m or DEFAULT_EXTENT_M
    return max(round(extent / gsd[0]), 1), max(round(extent / gsd[1]), 1)


def offsets(length: int, size: int, overlap: float) -> list[int]:
    """Return the first pixels of windows along one side of a raster; the last window ends with the side.

    Steps are ``size - floor(size * overlap)``, as in DeepForest 2.1.0 (``preprocess.compute_windows``).

    Args:
        length: Length of the side in pixels.
        size: Size of the windows in pixels.
        overlap: Fraction of the size that adjacent windows share, from 0 to below 1.
    """
    size = min(size, length)
    step = size - math.floor(size * overlap)
    found = list(range(0, length - size + 1, step))
    if found[-1] != length - size:
        found.append(length - size)
    return found


@dataclass(frozen=True)
class WindowGrid:
    """The windows that cover a raster: a sequence, column by column and from top to bottom in each.

    Attributes:
        width: Width of the raster in pixels.
        height: Height of the raster in pixels.
        window_width: Width of a window in pixels.
        window_height: Height of a window in pixels.
        overlap: Fraction of the window size that adjacent windows share, from 0 to below 1.
    """

    width: int
    height: int
    window_width: int
    window_height: int
    overlap: float

    @classmethod
    def of_patches(
        cls, size: tuple[int, int], patch: tuple[int, int], overlap: float, window_scale: float
    ) -> WindowGrid:
        """Return the grid of windows of several patches that overlap by a fraction of one patch.

        Args:
            size: Width and height of the raster in pixels.
            patch: Width and height of a patch in pixels.
            overlap: Fraction of a patch that adjacent windows share.
            window_scale: Side of a window in patches.
        """
        width, height = (math.ceil(side * window_scale - ROUNDING) for side in patch)
        return cls(*size, width, height, overlap / window_scale)

    @cached_property
    def columns(self) -> list[int]:
        """First pixel column of each column of windows."""
        return offsets(self.width, self.window_width, self.overlap)

    @cached_property
    def rows(self) -> list[int]:
        """First pixel row of each row of windows."""
        return offsets(self.height, self.window_height, self.overlap)

    def __len__(self) -> int:
        return len(self.columns) * len(self.rows)

    def __getitem__(self, index: int) -> Window:
        column, row = divmod(index, len(self.rows))
        return Window(
            self.columns[column],
            self.rows[row],
            min(self.window_width, self.width),
            min(self.window_height, self.height),
        )

    def __iter__(self) -> Iterator[Window]:
        return (self[index] for index in range(len(self)))

    def core(self, index: int) -> tuple[float, float, float, float]:
        """Return the core area of a window: the region whose crowns this window reports.

        Core areas meet in the middle of the overlaps and are infinite at the border of the raster, so they partition
        the plane: exactly one core area contains the centre of a box.

        Returns:
            xmin, ymin, xmax, ymax in pixels of the raster.
        """
        column, row = divmod(index, len(self.rows))
        x0, x1 = _between(self.columns, min(self.window_width, self.width), column)
        y0, y1 = _between(self.rows, min(self.window_height, self.height), row)
        return x0, y0, x1, y1

    def near(self, bounds: tuple[float, float, float, float]) -> Iterator[int]:
        """Yield the indices of the windows that share area with bounds (xmin, ymin, xmax, ymax in pixels)."""
        x0, y0, x1, y1 = bounds
        height = min(self.window_height, self.height)
        width = min(self.window_width, self.width)
        rows = [i for i, row in enumerate(self.rows) if row < y1 and row + height > y0]
        for i, column in enumerate(self.columns):
            if column < x1 and column + width > x0:
                yield from (i * len(self.rows) + row for row in rows)


def cheapest_window_scale(
    size: tuple[int, int], patch: tuple[int, int], overlap: float, largest: float, step: float
) -> float:
    """Return the window scale with which windows cover a raster in fewest pixels.

    Windows share a fraction of one patch at any scale. Larger ones therefore compute fewer pixels twice, but the last
    window of each row and column overlaps the one before by whatever does not fit.

    Args:
        size: Width and height of the raster in pixels.
        patch: Width and height of a patch in pixels.
        overlap: Fraction of a patch that adjacent windows share.
        largest: Largest scale.
        step: Candidates are 1, ``largest`` and multiples of ``step`` between.
    """
    steps = (count * step for count in range(math.ceil(1 / step), math.floor(largest / step) + 1))
    return min(
        (1.0, *steps, largest),
        key=lambda scale: len(WindowGrid.of_patches(size, patch, overlap, scale)) * scale**2,
    )


def windows_over(
    bounds: tuple[float, float, float, float], size: tuple[int, int], patch: tuple[int, int], overlap: float
) -> list[Window]:
    """Return the patches that cover an area: one centred on it, or a grid that starts at its first corner.

    Args:
        bounds: xmin, ymin, xmax, ymax of the area in pixels of the raster.
        size: Width and height of the raster in pixels.
        patch: Width and height of a patch in pixels.
        overlap: Fraction of a patch that adjacent patches of a grid share.

    Returns:
        Windows of the size of a patch, or of the raster if that is smaller, within the raster.
    """
    columns, rows = (
        _starts(bounds[axis], bounds[axis + 2], min(patch[axis], size[axis]), size[axis], overlap) for axis in (0, 1)
    )
    return [Window(col, row, min(patch[0], size[0]), min(patch[1], size[1])) for col in columns for row in rows]


def _starts(low: float, high: float, side: int, length: int, overlap: float) -> list[int]:
    """First pixels of the patches of ``side`` pixels over an area from low to high, on a raster of ``length``."""
    first = math.floor(low + ROUNDING)
    if high - low < side + 1:
        found = [round((low + high - side) / 2)]
    else:
        found = [first + offset for offset in offsets(math.ceil(high - ROUNDING) - first, side, overlap)]
    return [min(max(start, 0), length - side) for start in found]


def spread_windows(bounds: Bounds, count: int, side: int) -> Iterator[Window]:
    """Yield ``count`` by ``count`` windows of at most ``side`` pixels, spread evenly over ``bounds``."""
    x0, y0, x1, y1 = bounds
    width, height = min(side, x1 - x0), min(side, y1 - y0)
    for i in range(count):
        for j in range(count):
            col = x0 + round((x1 - x0 - width) * i / (count - 1))
            row = y0 + round((y1 - y0 - height) * j / (count - 1))
            yield Window(col, row, width, height)


def pixels_within(bounds: tuple[float, float, float, float], raster: Bounds) -> Bounds:
    """Return the whole pixels of a raster, at least one, within bounds in fractions of pixels."""
    x0, y0, x1, y1 = (round(side) for side in bounds)
    return max(x0, 0), max(y0, 0), min(max(x1, x0 + 1), raster[2]), min(max(y1, y0 + 1), raster[3])


def _between(starts: list[int], size: int, index: int) -> tuple[float, float]:
    """Limits of a core area along one side."""
    low = -math.inf if index == 0 else (starts[index - 1] + size + starts[index]) / 2
    high = math.inf if index == len(starts) - 1 else (starts[index] + size + starts[index + 1]) / 2
    return low, high
