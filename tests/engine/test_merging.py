"""Merging of windows: NMS equals that of torchvision, and core areas give every box exactly one window."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torchvision.ops import nms as torch_nms

from deepforest_qgis.crowns.merging import WindowCrowns, _reported, centred_in, merge, nms
from deepforest_qgis.imagery.windows import WindowGrid


def scene(rng: np.random.Generator, count: int, extent: float, *, coarse: bool) -> tuple[np.ndarray, np.ndarray]:
    """Boxes and scores; ``coarse`` puts both on coarse grids, so that IoUs, scores and boxes are often equal."""
    centre, size = rng.uniform(0, extent, (count, 2)), rng.uniform(2, 40, (count, 2))
    boxes, scores = np.concatenate([centre - size / 2, centre + size / 2], axis=1), rng.uniform(size=count)
    if coarse:
        boxes, scores = np.round(boxes / 10) * 10, np.round(scores, 1)
    return boxes, scores


def reference(boxes: np.ndarray, scores: np.ndarray, threshold: float) -> list[int]:
    return torch_nms(torch.from_numpy(boxes), torch.from_numpy(scores), threshold).tolist()


def kept(boxes: object, scores: object, threshold: float) -> list[int]:
    indices, undecided = nms(boxes, scores, threshold)  # type: ignore[arg-type]
    assert not len(undecided)
    return indices.tolist()


# -- NMS ---------------------------------------------------------------------------------------


@given(
    seed=st.integers(0, 2**32 - 1),
    count=st.integers(0, 300),
    extent=st.sampled_from([10.0, 100.0, 1000.0]),
    threshold=st.sampled_from([0.0, 0.05, 0.15, 0.5, 0.9, 1.0]),
    coarse=st.booleans(),
)
@settings(max_examples=300, deadline=None)
def test_nms_equals_that_of_torchvision(seed: int, count: int, extent: float, threshold: float, coarse: bool) -> None:
    boxes, scores = scene(np.random.default_rng(seed), count, extent, coarse=coarse)
    assert kept(boxes, scores, threshold) == reference(boxes, scores, threshold)


def by_definition(
    boxes: np.ndarray, scores: np.ndarray, threshold: float, undecided: np.ndarray
) -> tuple[list[int], list[int]]:
    """NMS with undecided boxes in plain loops over the IoU matrix."""
    low, high = np.maximum(boxes[:, None, :2], boxes[:, :2]), np.minimum(boxes[:, None, 2:], boxes[:, 2:])
    shared = np.clip(high - low, 0, None).prod(axis=2)
    areas = (boxes[:, 2:] - boxes[:, :2]).prod(axis=1)
    with np.errstate(invalid="ignore"):
        iou = shared / (areas[:, None] + areas - shared)
    order = np.argsort(-scores, kind="stable").tolist()
    is_open, dropped = undecided.copy(), set()
    for place, one in enumerate(order):
        for other in order[place + 1 :]:
            if one not in dropped and iou[one, other] > threshold:
                if is_open[one]:
                    is_open[other] = True
                else:
                    dropped.add(other)
    left = [index for index in order if index not in dropped]
    return [index for index in left if not is_open[index]], sorted(index for index in left if is_open[index])


@given(
    seed=st.integers(0, 2**32 - 1),
    count=st.integers(0, 80),
    threshold=st.sampled_from([0.0, 0.15, 0.5]),
    share=st.sampled_from([0.05, 0.3, 1.0]),
    coarse=st.booleans(),
)
@settings(max_examples=100, deadline=None)
def test_undecided_boxes_neither_suppress_nor_are_kept(
    seed: int, count: int, threshold: float, share: float, coarse: bool
) -> None:
    rng = np.random.default_rng(seed)
    boxes, scores = scene(rng, count, 100.0, coarse=coarse)
    undecided = rng.uniform(size=count) < share
    found = nms(boxes, scores, threshold, undecided)
    assert tuple(indices.tolist() for indices in found) == by_definition(boxes, scores, threshold, undecided)


def test_nms_of_many_boxes_in_many_blocks_and_smaller_trees() -> None:
    boxes, scores = scene(np.random.default_rng(1), 20_000, 1500.0, coarse=False)
    assert kept(boxes, scores, 0.15) == reference(boxes, scores, 0.15)


@pytest.mark.parametrize("undecided", [False, True])
def test_many_identical_boxes_need_little_memory(undecided: bool) -> None:
    """The number of pairs is the square of 100,000; a few million are compared at once."""
    boxes, scores = np.tile([0.0, 0.0, 10.0, 10.0], (100_000, 1)), np.full(100_000, 0.5)
    scores[[70, 80]] = 0.9
    tracemalloc.start()
    indices, rest = nms(boxes, scores, 0.15, np.full(100_000, undecided))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (indices.tolist(), len(rest)) == (([], 100_000) if undecided else ([70], 0))
    assert peak < 200e6


def test_boxes_without_area_neither_suppress_nor_are_suppressed() -> None:
    assert kept([[5, 5, 5, 5], [5, 5, 5, 5]], [0.4, 0.6], 0.0) == [1, 0]


@pytest.mark.parametrize("count", [0, 1])
def test_nms_of_no_or_one_box(count: int) -> None:
    assert kept(np.zeros((count, 4)), np.ones(count), 0.5) == list(range(count))


# -- Core areas --------------------------------------------------------------------------------


def test_core_areas_contain_every_centre_once() -> None:
    rng = np.random.default_rng(2)
    corner = rng.integers(-40, 240, (5000, 2))  # integers put many centres exactly on a limit
    boxes = np.concatenate([corner, corner + rng.integers(0, 30, (5000, 2)) * 2], axis=1)
    limits = [-np.inf, 50.0, 100.0, 175.0, np.inf]
    owners = np.zeros(len(boxes), int)
    for x0, x1 in pairwise(limits):
        for y0, y1 in pairwise(limits):
            owners += centred_in(boxes, (x0, y0, x1, y1))
    assert (owners == 1).all()


def test_an_area_includes_its_first_side_and_excludes_its_last() -> None:
    boxes = [[-1, 4, 1, 6], [9, 4, 11, 6], [4, -1, 6, 1], [4, 9, 6, 11]]
    assert centred_in(boxes, (0, 0, 10, 10)).tolist() == [True, False, True, False]


# -- Merging -----------------------------------------------------------------------------------


@given(
    seed=st.integers(0, 2**32 - 1),
    count=st.integers(0, 400),
    overlap=st.sampled_from([0.0, 0.1, 0.5]),
    threshold=st.sampled_from([0.0, 0.15, 0.5]),
    coarse=st.booleans(),
    global_nms=st.booleans(),
)
@settings(max_examples=120, deadline=None)
def test_merging_by_column_equals_nms_of_all_crowns_at_once(
    seed: int, count: int, overlap: float, threshold: float, coarse: bool, global_nms: bool
) -> None:
    rng = np.random.default_rng(seed)
    grid = WindowGrid(430, 210, 100, 100, overlap)
    boxes, scores = scene(rng, count, 430.0, coarse=coarse)
    windows = []
    for index, window in enumerate(grid):
        low, high = np.tile(window[:2], 2), np.tile(np.add(window[:2], window[2:]), 2)
        clipped = np.clip(boxes + rng.integers(-1, 2, boxes.shape) * rng.integers(0, 2), low, high)
        there = (clipped[:, 2] > clipped[:, 0]) & (clipped[:, 3] > clipped[:, 1])
        if there.any():
            crowns = np.column_stack([clipped, scores, np.arange(count)])[there]
            windows.append((crowns, window, grid.core(index)))
    every = np.concatenate([np.zeros((0, 6)), *(one[0] if global_nms else _reported(*one) for one in windows)])
    boxes = np.trunc(every[:, :4]) if global_nms else every[:, :4]
    expected = every[reference(boxes, every[:, 4], threshold)]
    parts = list(merge(iter(windows), threshold, global_nms=global_nms))
    found = np.concatenate(parts)
    assert sorted(map(tuple, found)) == sorted(map(tuple, expected))


def test_a_closed_canopy_is_merged_column_by_column() -> None:
    rng = np.random.default_rng(4)
    grid = WindowGrid(6_000, 400, 100, 100, 0.2)
    centre, size = rng.uniform(0, [6_000, 400], (20_000, 2)), rng.uniform(8, 25, (20_000, 1))  # each overlaps dozens
    boxes, scores = np.hstack([centre - size / 2, centre + size / 2]), rng.uniform(size=20_000)

    def windows() -> Iterator[WindowCrowns]:
        for index, window in enumerate(grid):
            low, high = np.tile(window[:2], 2), np.tile(np.add(window[:2], window[2:]), 2)
            clipped = np.clip(boxes, low, high)
            there = (clipped[:, 2] > clipped[:, 0]) & (clipped[:, 3] > clipped[:, 1])
            yield np.column_stack([clipped, scores, scores])[there], window, grid.core(index)

    every = np.concatenate([_reported(*one) for one in windows()])
    parts = list(merge(windows(), 0.15))
    assert sorted(map(tuple, np.concatenate(parts))) == sorted(
        map(tuple, every[reference(every[:, :4], every[:, 4], 0.15)])
    )
    counts = np.array([len(part) for part in parts[1:]])  # no crowns precede the first column
    assert len(counts) == len(grid.columns)
    assert counts.max() < 3 * counts.mean()
