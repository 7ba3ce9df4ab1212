"""One answer per crown where windows overlap: who reports a box, and which of two boxes stays.

Pure functions on arrays. Boxes are (N, 4) xmin, ymin, xmax, ymax in any one frame.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
import numpy.typing as npt
import shapely

__all__ = ["merge", "nms", "owned"]

FloatArray = npt.NDArray[np.float64]
IndexArray = npt.NDArray[np.int64]

# Candidate pairs looked at in one go: about 0.5 GB at the peak, whatever the number of boxes.
_PAIRS = 4_000_000


def nms(
    boxes: npt.ArrayLike,
    scores: npt.ArrayLike,
    iou_threshold: float,
    classes: npt.ArrayLike | None = None,
) -> IndexArray:
    """Greedy non-maximum suppression: indices of the boxes that stay, by descending score.

    From the best score down, a box that stays suppresses every later one whose IoU with it is above
    ``iou_threshold`` (and, with ``classes`` (N,), whose class is the same). Of equal scores the earlier
    box goes first. The answer is that of ``torchvision.ops.nms`` in double precision, found through a
    spatial index in near-linear time.
    """
    rects = np.asarray(boxes, np.float64).reshape(-1, 4)
    order = np.argsort(-np.asarray(scores, np.float64), kind="stable").astype(np.int64)
    rects = rects[order]
    kinds = None if classes is None else np.asarray(classes)[order]
    areas = (rects[:, 2] - rects[:, 0]) * (rects[:, 3] - rects[:, 1])
    shapes = shapely.box(rects[:, 0], rects[:, 1], rects[:, 2], rects[:, 3])
    alive = np.ones(len(rects), bool)

    start, step = 0, 1
    in_tree, tree = np.arange(len(rects)), shapely.STRtree(shapes)
    while start < len(rects):
        ahead = np.flatnonzero(alive[start:]) + start
        if 2 * len(ahead) < len(in_tree):  # most of the tree is settled: what is left fits a smaller one
            in_tree, tree = ahead, shapely.STRtree(shapes[ahead])
        block = ahead[:step]
        if not len(block):
            break
        first, second = tree.query(shapes[block])
        found = len(first)
        first, second = block[first], in_tree[second]
        later = alive[second] & (second > first)
        if kinds is not None:
            later &= kinds[first] == kinds[second]
        first, second = first[later], second[later]
        above = _iou(rects, areas, first, second) > iou_threshold
        _suppress(alive, first[above], second[above])
        start = int(block[-1]) + 1
        # Boxes come by score, so they lie anywhere: the density met so far foretells the next block's.
        step = min(2 * step, max(1, _PAIRS * len(block) // max(found, 1)))
    return order[alive]


def _iou(rects: FloatArray, areas: FloatArray, first: IndexArray, second: IndexArray) -> FloatArray:
    a, b = rects[first], rects[second]
    width = np.minimum(a[:, 2], b[:, 2]) - np.maximum(a[:, 0], b[:, 0])
    height = np.minimum(a[:, 3], b[:, 3]) - np.maximum(a[:, 1], b[:, 1])
    shared = np.maximum(width, 0) * np.maximum(height, 0)
    with np.errstate(divide="ignore", invalid="ignore"):  # boxes without area: no IoU, above no threshold
        return np.asarray(shared / (areas[first] + areas[second] - shared), np.float64)


def _suppress(alive: npt.NDArray[np.bool_], first: IndexArray, second: IndexArray) -> None:
    """Carry out the pairs (first suppresses second) in the order of ``first``; changes ``alive``."""
    for keeper, lower in _by_keeper(first, second):
        if alive[keeper]:
            alive[lower] = False


def _by_keeper(first: IndexArray, second: IndexArray) -> Iterator[tuple[int, IndexArray]]:
    """Each index of ``first``, ascending, with all that it is paired with."""
    order = np.argsort(first, kind="stable")
    first, second = first[order], second[order]
    keepers, starts = np.unique(first, return_index=True)
    ends = np.append(starts, len(first))[1:]
    for keeper, start, end in zip(keepers.tolist(), starts.tolist(), ends.tolist(), strict=True):
        yield keeper, second[start:end]


def owned(boxes: npt.ArrayLike, core: tuple[float, float, float, float]) -> npt.NDArray[np.bool_]:
    """Which boxes (N, 4) have their centre in ``core`` (x0, y0, x1, y1), half-open: [x0, x1) and [y0, y1).

    Cores that partition the plane so give every box exactly one owner; infinite limits are allowed.
    """
    rects = np.asarray(boxes, np.float64).reshape(-1, 4)
    x, y = (rects[:, 0] + rects[:, 2]) / 2, (rects[:, 1] + rects[:, 3]) / 2
    return np.asarray((x >= core[0]) & (x < core[2]) & (y >= core[1]) & (y < core[3]))


Rectangle = tuple[float, float, float, float]


def merge(
    pieces: Iterable[tuple[FloatArray, Rectangle, Rectangle]], iou_threshold: float, *, pooled: bool = False
) -> Iterator[FloatArray]:
    """One set of crowns from all windows, in parts: each window speaks for its core, then suppression.

    ``pieces``: per window its crowns (N, 6: box, score, class number) in the pixels of the whole, clipped to the window
    (col, row, width, height), and its core (x0, y0, x1, y1), infinite where the window ends with the raster; windows
    come by column. All parts together are what suppression of everything at once leaves, but only the crowns of about
    one column are in memory at a time.

    The core is widened by half of its margin, so that a crown whose centre two windows place on either side
    of the seam is never lost; suppression removes the doubles. Beyond the core, a box that the window's own
    border cuts is a part of a crown that the neighbour sees whole.

    ``pooled``: the rule of DeepForest 2.1.0 instead. No window keeps a crown back, and boxes cut to whole pixels decide
    which of two stays (the crowns that come out are not cut).
    """
    waiting: list[FloatArray] = [np.zeros((0, 6))]
    column = -np.inf
    for crowns, window, core in pieces:
        if window[0] > column:
            settled, rest = _settle(np.concatenate(waiting), window[0], iou_threshold, pooled)
            yield settled
            waiting, column = [rest], window[0]
        waiting.append(crowns if pooled else _spoken_for(crowns, window, core))
    yield _settle(np.concatenate(waiting), np.inf, iou_threshold, pooled)[0]


def _spoken_for(crowns: FloatArray, window: Rectangle, core: Rectangle) -> FloatArray:
    col, row, width, height = window
    ends = (col, row, col + width, row + height)
    slack = [abs(end - side) / 2 if np.isfinite(side) else 0.0 for side, end in zip(core, ends, strict=True)]
    wide = (core[0] - slack[0], core[1] - slack[1], core[2] + slack[2], core[3] + slack[3])
    cut = np.zeros(len(crowns), bool)
    for side in range(4):
        if np.isfinite(core[side]):
            cut |= np.abs(crowns[:, side] - ends[side]) < 1.0
    return crowns[owned(crowns[:, :4], core) | (owned(crowns[:, :4], wide) & ~cut)]


def _settle(crowns: FloatArray, limit: float, iou_threshold: float, cut: bool) -> tuple[FloatArray, FloatArray]:
    """What stays for good of the crowns when others come that lie to the right of ``limit``, best first; and those of
    which that is not known yet, as they came.

    A crown's fate hangs on the better ones that overlap it. So it is unsure where it reaches beyond the limit, or
    where an unsure better one overlaps it, unless one that stays for good suppresses it anyhow. ``cut``: boxes cut to
    whole pixels decide.
    """
    boxes = np.trunc(crowns[:, :4]) if cut else crowns[:, :4]
    unsure = np.asarray(crowns[:, 2] > limit)
    if not unsure.any():
        return crowns[nms(boxes, crowns[:, 4], iou_threshold)], crowns[:0]
    order = np.argsort(-crowns[:, 4], kind="stable").astype(np.int64)
    rects, unsure = boxes[order], unsure[order]
    areas = (rects[:, 2] - rects[:, 0]) * (rects[:, 3] - rects[:, 1])
    shapes = shapely.box(rects[:, 0], rects[:, 1], rects[:, 2], rects[:, 3])
    first, second = shapely.STRtree(shapes).query(shapes)
    later = second > first
    first, second = first[later], second[later]
    above = _iou(rects, areas, first, second) > iou_threshold
    alive = np.ones(len(rects), bool)
    for keeper, lower in _by_keeper(first[above], second[above]):
        if alive[keeper] and unsure[keeper]:
            unsure[lower] = True
        elif alive[keeper]:
            alive[lower] = False
    return crowns[order[alive & ~unsure]], crowns[np.sort(order[alive & unsure])]
