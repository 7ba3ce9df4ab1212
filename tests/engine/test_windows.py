"""Windows follow the rule of DeepForest, and every place belongs to exactly one core area."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from deepforest_qgis.imagery.windows import Window, WindowGrid, cheapest_window_scale, offsets, patch_pixels

OVERLAPS = st.sampled_from([0.0, 0.05, 0.1, 0.25, 0.3333, 0.5, 0.75, 0.95])
GRIDS = st.builds(
    WindowGrid,
    width=st.integers(1, 700),
    height=st.integers(1, 700),
    window_width=st.integers(32, 300),
    window_height=st.integers(32, 300),
    overlap=OVERLAPS,
)


def deepforest_offsets(length: int, patch: int, overlap: float) -> Iterator[int]:
    """The rule of DeepForest 2.1.0: steps until a window would exceed the side, then one that ends with it."""
    size = min(patch, length)
    start = 0
    while start + size < length:
        yield start
        start += size - int(size * overlap)
    yield length - size


@given(length=st.integers(1, 5000), patch=st.integers(1, 1200), overlap=OVERLAPS)
@settings(max_examples=300, deadline=None)
def test_offsets_equal_those_of_deepforest(length: int, patch: int, overlap: float) -> None:
    assert offsets(length, patch, overlap) == list(deepforest_offsets(length, patch, overlap))


@given(GRIDS)
@settings(max_examples=100, deadline=None)
def test_windows_are_ordered_by_column_and_cover_the_raster(grid: WindowGrid) -> None:
    windows = list(grid)
    assert len(windows) == len(grid) == len(set(windows))
    assert windows == [
        Window(x, y, min(grid.window_width, grid.width), min(grid.window_height, grid.height))
        for x in deepforest_offsets(grid.width, grid.window_width, grid.overlap)
        for y in deepforest_offsets(grid.height, grid.window_height, grid.overlap)
    ]
    covered = np.zeros((grid.height, grid.width), bool)
    for col, row, width, height in windows:
        assert col >= 0
        assert row >= 0
        assert covered[row : row + height, col : col + width].shape == (height, width)  # not beyond the raster
        covered[row : row + height, col : col + width] = True
    assert covered.all()


@given(grid=GRIDS, seed=st.integers(0, 2**32 - 1))
@settings(max_examples=100, deadline=None)
def test_every_point_lies_in_one_core_area_and_in_its_window(grid: WindowGrid, seed: int) -> None:
    rng = np.random.default_rng(seed)
    points = rng.uniform((0, 0), (grid.width, grid.height), (200, 2))
    points[:100] = np.rint(points[:100] * 2) / 2  # on limits too
    points = np.concatenate([points, rng.uniform(-2000, 2000, (100, 2))])  # core areas have no outer border
    owners = np.zeros(len(points), int)
    for index, (col, row, width, height) in enumerate(grid):
        x0, y0, x1, y1 = grid.core(index)
        mine = (points[:, 0] >= x0) & (points[:, 0] < x1) & (points[:, 1] >= y0) & (points[:, 1] < y1)
        owners += mine
        low, high = (col, row), (col + width, row + height)
        assert ((points[:300] >= low) & (points[:300] <= high))[mine[:300] & _on(grid, points[:300])].all()
    assert (owners == 1).all()


def _on(grid: WindowGrid, points: np.ndarray) -> np.ndarray:
    return np.asarray(((points >= 0) & (points <= (grid.width, grid.height))).all(axis=1))


@given(grid=GRIDS, corner=st.tuples(st.integers(-50, 700), st.integers(-50, 700)), size=st.integers(1, 200))
@settings(max_examples=200, deadline=None)
def test_near_yields_the_windows_that_share_area(grid: WindowGrid, corner: tuple[int, int], size: int) -> None:
    bounds = (corner[0], corner[1], corner[0] + size, corner[1] + 2 * size)
    frames = [shapely.box(col, row, col + width, row + height) for col, row, width, height in grid]
    shared = shapely.area(shapely.intersection(shapely.box(*bounds), frames))
    assert list(grid.near(bounds)) == np.flatnonzero(shared > 0).tolist()


def test_a_patch_is_square_on_the_ground() -> None:
    assert patch_pixels(None, 40.0, (0.1, 0.2)) == (400, 200)
    assert patch_pixels(None, None, (0.05, 0.05)) == (800, 800)  # 40 m
    assert patch_pixels(None, 30.0, None) == (400, 400)  # the ground resolution is unknown
    assert patch_pixels(256, 40.0, (0.1, 0.2)) == (256, 256)
    assert patch_pixels(None, 40.0, (1000.0, 1000.0)) == (1, 1)


def test_an_index_beyond_the_last_window_is_refused() -> None:
    grid = WindowGrid(100, 100, 50, 50, 0.0)
    assert grid[3] == Window(50, 50, 50, 50)
    with pytest.raises(IndexError):
        grid[4]


@given(
    size=st.tuples(st.integers(1, 9000), st.integers(1, 9000)),
    patch=st.integers(64, 800),
    overlap=st.sampled_from([0.0, 0.1, 0.25, 0.4]),
    largest=st.sampled_from([1.0, 2.0, 3.0]),
)
@settings(max_examples=200, deadline=None)
def test_no_other_window_scale_computes_fewer_pixels(
    size: tuple[int, int], patch: int, overlap: float, largest: float
) -> None:
    def pixels(side: float) -> float:
        columns, rows = (len(list(deepforest_offsets(length, round(side), shared / side))) for length in size)
        return columns * rows * side**2

    step = 0.125
    patch -= patch % 8  # sides are whole numbers then
    shared = patch * overlap
    best = cheapest_window_scale(size, (patch, patch), overlap, largest, step)
    assert best in np.arange(1.0, largest + step, step)
    assert pixels(best * patch) <= min(pixels(side * patch) for side in np.arange(1.0, largest + step / 2, step))


def test_the_scale_that_divides_a_raster_evenly_is_cheapest() -> None:
    # Four windows of 1.75 patches with overlaps of 100: 4 * 700 - 3 * 100 = 2500, where 2 patches would take 4 of 800.
    assert cheapest_window_scale((2500, 2500), (400, 400), 0.25, 2.0, 0.05) == pytest.approx(1.75)
    assert len(WindowGrid.of_patches((2500, 2500), (400, 400), 0.25, 1.75)) == 16
    assert WindowGrid.of_patches((2500, 2500), (400, 400), 0.25, 1.75)[5] == Window(600, 600, 700, 700)
