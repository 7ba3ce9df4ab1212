"""Seams: the suppression is torchvision's answer, and cores give every box exactly one owner."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torchvision.ops import nms as torch_nms

from deepforest_qgis.crowns.merging import _spoken_for, merge, nms, owned
from deepforest_qgis.imagery.windows import Window, WindowGrid


def scene(rng: np.random.Generator, count: int, extent: float, *, whole: bool) -> tuple[np.ndarray, np.ndarray]:
    """Boxes and scores; ``whole`` puts both on coarse grids, so that IoUs, scores and boxes tie often."""
    centre, size = rng.uniform(0, extent, (count, 2)), rng.uniform(2, 40, (count, 2))
    boxes, scores = np.concatenate([centre - size / 2, centre + size / 2], axis=1), rng.uniform(size=count)
    if whole:
        boxes, scores = np.round(boxes / 10) * 10, np.round(scores, 1)
    return boxes, scores


def reference(boxes: np.ndarray, scores: np.ndarray, threshold: float) -> list[int]:
    return torch_nms(torch.from_numpy(boxes), torch.from_numpy(scores), threshold).tolist()


@given(
    seed=st.integers(0, 2**32 - 1),
    count=st.integers(0, 300),
    extent=st.sampled_from([10.0, 100.0, 1000.0]),
    threshold=st.sampled_from([0.0, 0.05, 0.15, 0.5, 0.9, 1.0]),
    whole=st.booleans(),
)
@settings(max_examples=300, deadline=None)
def test_nms_is_torchvisions(seed: int, count: int, extent: float, threshold: float, whole: bool) -> None:
    boxes, scores = scene(np.random.default_rng(seed), count, extent, whole=whole)
    assert nms(boxes, scores, threshold).tolist() == reference(boxes, scores, threshold)


@given(seed=st.integers(0, 2**32 - 1), count=st.integers(0, 200), whole=st.booleans())
@settings(max_examples=100, deadline=None)
def test_classes_do_not_suppress_each_other(seed: int, count: int, whole: bool) -> None:
    rng = np.random.default_rng(seed)
    boxes, scores = scene(rng, count, 100.0, whole=whole)
    classes = rng.integers(0, 3, count)
    kept = nms(boxes, scores, 0.15, classes)
    expected: set[int] = set()
    for kind in range(3):
        members = np.flatnonzero(classes == kind)
        expected.update(members[reference(boxes[members], scores[members], 0.15)].tolist())
    assert set(kept.tolist()) == expected
    assert len(kept) == len(expected)
    assert np.all(np.diff(scores[kept]) <= 0)


def test_nms_of_many_boxes_goes_through_many_blocks_and_smaller_trees() -> None:
    boxes, scores = scene(np.random.default_rng(1), 20_000, 1500.0, whole=False)
    assert nms(boxes, scores, 0.15).tolist() == reference(boxes, scores, 0.15)


def test_a_pile_of_equal_boxes_leaves_the_first_of_the_best() -> None:
    scores = np.full(100_000, 0.5)
    scores[[70, 80]] = 0.9
    assert nms(np.tile([0.0, 0.0, 10.0, 10.0], (100_000, 1)), scores, 0.15).tolist() == [70]


def test_boxes_without_area_neither_suppress_nor_vanish() -> None:
    assert nms([[5, 5, 5, 5], [5, 5, 5, 5]], [0.4, 0.6], 0.0).tolist() == [1, 0]


@pytest.mark.parametrize("count", [0, 1])
def test_few_boxes(count: int) -> None:
    assert nms(np.zeros((count, 4)), np.ones(count), 0.5).tolist() == list(range(count))


def test_cores_give_every_box_exactly_one_owner() -> None:
    rng = np.random.default_rng(2)
    corner = rng.integers(-40, 240, (5000, 2))  # whole numbers put many centres exactly on a limit
    boxes = np.concatenate([corner, corner + rng.integers(0, 30, (5000, 2)) * 2], axis=1)
    limits = [-np.inf, 50.0, 100.0, 175.0, np.inf]
    owners = np.zeros(len(boxes), int)
    for x0, x1 in pairwise(limits):
        for y0, y1 in pairwise(limits):
            owners += owned(boxes, (x0, y0, x1, y1))
    assert (owners == 1).all()


def test_a_core_owns_its_first_edge_and_not_its_last() -> None:
    boxes = [[-1, 4, 1, 6], [9, 4, 11, 6], [4, -1, 6, 1], [4, 9, 6, 11]]
    assert owned(boxes, (0, 0, 10, 10)).tolist() == [True, False, True, False]


@given(
    seed=st.integers(0, 2**32 - 1),
    count=st.integers(0, 400),
    overlap=st.sampled_from([0.0, 0.1, 0.5]),
    threshold=st.sampled_from([0.0, 0.15, 0.5]),
    whole=st.booleans(),
    pooled=st.booleans(),
)
@settings(max_examples=120, deadline=None)
def test_parts_together_are_the_suppression_of_everything_at_once(
    seed: int, count: int, overlap: float, threshold: float, whole: bool, pooled: bool
) -> None:
    rng = np.random.default_rng(seed)
    plan = WindowGrid(430, 210, 100, 100, overlap)
    boxes, scores = scene(rng, count, 430.0, whole=whole)
    pieces = []
    for index, window in enumerate(plan):
        low, high = np.tile(window[:2], 2), np.tile(np.add(window[:2], window[2:]), 2)
        seen = np.clip(boxes + rng.integers(-1, 2, boxes.shape) * rng.integers(0, 2), low, high)
        there = (seen[:, 2] > seen[:, 0]) & (seen[:, 3] > seen[:, 1])
        if there.any():
            crowns = np.column_stack([seen, scores, np.arange(count)])[there]
            pieces.append((crowns, window, plan.core(index)))
    every = np.concatenate([np.zeros((0, 6)), *(piece[0] if pooled else _spoken_for(*piece) for piece in pieces)])
    boxes = np.trunc(every[:, :4]) if pooled else every[:, :4]
    expected = every[reference(boxes, every[:, 4], threshold)]
    parts = list(merge(iter(pieces), threshold, pooled=pooled))
    found = np.concatenate(parts)
    assert sorted(map(tuple, found)) == sorted(map(tuple, expected))


def test_a_closed_canopy_is_settled_column_by_column() -> None:
    rng = np.random.default_rng(4)
    plan = WindowGrid(6_000, 400, 100, 100, 0.2)
    centre, size = rng.uniform(0, [6_000, 400], (20_000, 2)), rng.uniform(8, 25, (20_000, 1))  # each overlaps dozens
    boxes, scores = np.hstack([centre - size / 2, centre + size / 2]), rng.uniform(size=20_000)

    def pieces() -> Iterator[tuple[np.ndarray, Window, tuple[float, float, float, float]]]:
        for index, window in enumerate(plan):
            low, high = np.tile(window[:2], 2), np.tile(np.add(window[:2], window[2:]), 2)
            seen = np.clip(boxes, low, high)
            there = (seen[:, 2] > seen[:, 0]) & (seen[:, 3] > seen[:, 1])
            yield np.column_stack([seen, scores, scores])[there], window, plan.core(index)

    every = np.concatenate([_spoken_for(*piece) for piece in pieces()])
    parts = list(merge(pieces(), 0.15))
    assert sorted(map(tuple, np.concatenate(parts))) == sorted(
        map(tuple, every[reference(every[:, :4], every[:, 4], 0.15)])
    )
    settled = np.array([len(part) for part in parts[1:]])  # nothing is before the first column
    assert len(settled) == len(plan.columns)
    assert settled.max() < 3 * settled.mean()
