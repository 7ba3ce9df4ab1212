"""Merging of the crowns of overlapping windows: which window reports a crown, and NMS over all windows.

Pure functions on arrays. Boxes are (N, 4): xmin, ymin, xmax, ymax in one common frame.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
import numpy.typing as npt
import shapely

from ..array_types import BoolArray, FloatArray, IndexArray

__all__ = ["Rectangle", "WindowCrowns", "centred_in", "merge", "nms"]

Rectangle = tuple[float, float, float, float]
WindowCrowns = tuple[FloatArray, Rectangle, Rectangle]  # see merge

# Candidate pairs that are compared at once: about 0.5 GB, regardless of the number of boxes.
_PAIRS = 4_000_000


def merge(windows: Iterable[WindowCrowns], iou_threshold: float, *, global_nms: bool = False) -> Iterator[FloatArray]:
    """Merge the crowns of all windows, and yield them column by column.

    Each window reports the crowns whose centre lies in its core area; then NMS removes duplicates. Core areas are
    widened by half of the margin between core area and window, so that a crown is never lost if two windows place its
    centre on either side of a border. Outside the core area, boxes that the window's own border cuts are dropped: the
    adjacent window contains the whole crown.

    Args:
        windows: Per window the crowns (N, 6: box, score, class number) in pixels of the raster, clipped to the window;
            the window (col, row, width, height); and its core area (xmin, ymin, xmax, ymax), infinite at the border
            of the raster. Windows are ordered by column.
        iou_threshold: Of two crowns with a larger IoU the one with the higher score is kept.
        global_nms: Follow the rule of DeepForest 2.1.0 instead: all crowns of all windows take part in NMS, which
            compares boxes truncated to whole pixels. The crowns are returned as they are.

    Yields:
        Crowns (M, 6). Together they are what NMS of all crowns at once keeps, but only those of about one column of
        windows are in memory.
    """
    waiting: list[FloatArray] = [np.zeros((0, 6))]
    column = -np.inf
    for crowns, window, core in windows:
        if window[0] > column:
            final, undecided = _decide(np.concatenate(waiting), window[0], iou_threshold, global_nms)
            yield final
            waiting, column = [undecided], window[0]
        waiting.append(crowns if global_nms else _reported(crowns, window, core))
    yield _decide(np.concatenate(waiting), np.inf, iou_threshold, global_nms)[0]


def _reported(crowns: FloatArray, window: Rectangle, core: Rectangle) -> FloatArray:
    """The crowns that a window reports; see :func:`merge`."""
    col, row, width, height = window
    ends = (col, row, col + width, row + height)
    slack = [abs(end - side) / 2 if np.isfinite(side) else 0.0 for side, end in zip(core, ends, strict=True)]
    wide = (core[0] - slack[0], core[1] - slack[1], core[2] + slack[2], core[3] + slack[3])
    cut = np.zeros(len(crowns), bool)
    for side in range(4):
        if np.isfinite(core[side]):
            cut |= np.abs(crowns[:, side] - ends[side]) < 1.0
    return crowns[centred_in(crowns[:, :4], core) | (centred_in(crowns[:, :4], wide) & ~cut)]


def _decide(crowns: FloatArray, limit: float, iou_threshold: float, truncate: bool) -> tuple[FloatArray, FloatArray]:
    """Crowns that are kept whatever further crowns right of ``limit`` follow, and crowns that depend on those."""
    boxes = np.trunc(crowns[:, :4]) if truncate else crowns[:, :4]
    kept, undecided = nms(boxes, crowns[:, 4], iou_threshold, crowns[:, 2] > limit)
    return crowns[kept], crowns[undecided]


def centred_in(boxes: npt.ArrayLike, area: Rectangle) -> BoolArray:
    """Return which boxes (N, 4) have their centre in an area.

    The area includes its left and upper side only, so areas that partition the plane contain each centre once.

    Args:
        boxes: (N, 4).
        area: xmin, ymin, xmax, ymax; they may be infinite.
    """
    rects = np.asarray(boxes, np.float64).reshape(-1, 4)
    x, y = (rects[:, 0] + rects[:, 2]) / 2, (rects[:, 1] + rects[:, 3]) / 2
    return np.asarray((x >= area[0]) & (x < area[2]) & (y >= area[1]) & (y < area[3]))


def nms(
    boxes: npt.ArrayLike, scores: npt.ArrayLike, iou_threshold: float, undecided: npt.ArrayLike | None = None
) -> tuple[IndexArray, IndexArray]:
    """Greedy non-maximum suppression, in near-linear time and bounded memory.

    By descending score (of equal ones the earlier first), a box that is kept suppresses all later ones with a larger
    IoU. The result equals that of ``torchvision.ops.nms`` in double precision.

    Args:
        boxes: (N, 4).
        scores: (N,).
        iou_threshold: From 0 to 1.
        undecided: (N,) True for boxes that boxes yet unknown may suppress. A box that an undecided one would suppress
            is undecided too, unless a kept one suppresses it.

    Returns:
        Indices of the boxes that are kept, by descending score; and of those that are undecided, ascending.
    """
    rects = np.asarray(boxes, np.float64).reshape(-1, 4)
    order = np.argsort(-np.asarray(scores, np.float64), kind="stable").astype(np.int64)
    rects = rects[order]
    is_open = np.zeros(len(rects), bool) if undecided is None else np.asarray(undecided, bool)[order]
    areas = (rects[:, 2] - rects[:, 0]) * (rects[:, 3] - rects[:, 1])
    shapes = shapely.box(rects[:, 0], rects[:, 1], rects[:, 2], rects[:, 3])
    alive = np.ones(len(rects), bool)
    start, step = 0, 1
    in_tree, tree = np.arange(len(rects)), shapely.STRtree(shapes)
    while True:
        ahead = np.flatnonzero(alive[start:]) + start
        if is_open[ahead].all():  # also if none is left: undecided boxes suppress nothing
            break
        if 2 * len(ahead) < len(in_tree):
            in_tree, tree = ahead, shapely.STRtree(shapes[ahead])
        block = ahead[:step]
        first, second = tree.query(shapes[block])
        candidates = len(first)
        first, second = block[first], in_tree[second]
        later = alive[second] & (second > first)
        first, second = first[later], second[later]
        above = _iou(rects, areas, first, second) > iou_threshold
        _suppress(alive, is_open, first[above], second[above])
        start = int(block[-1]) + 1
        # Boxes are ordered by score and so lie anywhere: the density of this block predicts that of the next.
        step = min(2 * step, max(1, _PAIRS * len(block) // max(candidates, 1)))
    return order[alive & ~is_open], np.sort(order[alive & is_open])


def _iou(rects: FloatArray, areas: FloatArray, first: IndexArray, second: IndexArray) -> FloatArray:
    a, b = rects[first], rects[second]
    width = np.minimum(a[:, 2], b[:, 2]) - np.maximum(a[:, 0], b[:, 0])
    height = np.minimum(a[:, 3], b[:, 3]) - np.maximum(a[:, 1], b[:, 1])
    shared = np.maximum(width, 0) * np.maximum(height, 0)
    with np.errstate(divide="ignore", invalid="ignore"):  # boxes without area have no IoU
        return np.asarray(shared / (areas[first] + areas[second] - shared), np.float64)


def _suppress(alive: BoolArray, is_open: BoolArray, first: IndexArray, second: IndexArray) -> None:
    """Apply pairs (``first`` suppresses ``second``) in the order of ``first`` to ``alive`` and ``is_open``."""
    order = np.argsort(first, kind="stable")
    first, second = first[order], second[order]
    keepers, starts = np.unique(first, return_index=True)
    ends = np.append(starts, len(first))[1:]
    for keeper, start, end in zip(keepers.tolist(), starts.tolist(), ends.tolist(), strict=True):
        if not alive[keeper]:
            continue
        if is_open[keeper]:
            is_open[second[start:end]] = True
        else:
            alive[second[start:end]] = False
