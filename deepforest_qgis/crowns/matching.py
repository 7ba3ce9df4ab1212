"""Matching of predicted to reference crowns, and the metrics of the matches. Pure functions on shapes and arrays.

torchmetrics and pycocotools are not used because they compare boxes or pixel masks only, limit detections per image,
match greedily, and cannot ignore crowns outside annotated areas. Here crowns are polygons, an image may have a million
of them, and matches have the largest total IoU. The average precision is tested against both packages.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from scipy.optimize import linear_sum_assignment
from scipy.sparse import coo_array, csr_array
from scipy.sparse.csgraph import connected_components, min_weight_full_bipartite_matching

from ..array_types import BoolArray, FloatArray, Geometries, IndexArray

__all__ = [
    "AveragePrecision",
    "Pairs",
    "Scores",
    "average_precision",
    "match",
    "one_to_one",
    "overlaps",
    "scores",
]

_COCO_THRESHOLDS: tuple[float, ...] = tuple(float(t) for t in np.linspace(0.5, 0.95, 10))
_RECALLS = np.linspace(0, 1, 101)

_BLOCK = 200_000  # candidate pairs whose polygons are intersected at a time
_DENSE = 1_000_000  # cells of an assignment problem up to which a dense solver is faster


@dataclass(frozen=True)
class Pairs:
    """Pairs of overlapping predicted and reference crowns.

    Attributes:
        pred: Indices of predicted crowns (P,).
        truth: Indices of reference crowns (P,).
        iou: IoU of each pair (P,).
    """

    pred: IndexArray
    truth: IndexArray
    iou: FloatArray

    def __len__(self) -> int:
        return len(self.iou)

    def where(self, mask: BoolArray) -> Pairs:
        """Return the pairs that are true in a mask (P,)."""
        return Pairs(self.pred[mask], self.truth[mask], self.iou[mask])


def overlaps(
    pred: npt.ArrayLike,
    truth: npt.ArrayLike,
    pred_image: npt.ArrayLike | None = None,
    truth_image: npt.ArrayLike | None = None,
    check: Callable[[], object] = bool,
) -> Pairs:
    """Find all pairs of predicted and reference crowns with an IoU above 0.

    Args:
        pred: Predicted crowns: boxes (N, 4) or valid shapely polygons (N,).
        truth: Reference crowns: boxes (M, 4) or valid shapely polygons (M,), in the same frame.
        pred_image: The image number of each predicted crown (N,), an integer; None: all crowns are of one image.
        truth_image: The image number of each reference crown (M,). Only crowns of the same image are paired.
        check: Called every few seconds; an exception that it raises ends the search.
    """
    ours, ours_upright = _shapes(pred)
    theirs, theirs_upright = _shapes(truth)
    if not len(ours) or not len(theirs):
        return Pairs(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))
    first, second = _candidates(ours, theirs, pred_image, truth_image)

    shared = np.zeros(len(first))
    a, b = shapely.bounds(ours), shapely.bounds(theirs)
    simple = ours_upright[first] & theirs_upright[second]
    p, q = a[first[simple]], b[second[simple]]
    width = np.minimum(p[:, 2], q[:, 2]) - np.maximum(p[:, 0], q[:, 0])
    height = np.minimum(p[:, 3], q[:, 3]) - np.maximum(p[:, 1], q[:, 1])
    shared[simple] = np.maximum(width, 0) * np.maximum(height, 0)
    cut = np.flatnonzero(~simple)
    for start in range(0, len(cut), _BLOCK):
        check()
        block = cut[start : start + _BLOCK]
        shared[block] = shapely.area(shapely.intersection(ours[first[block]], theirs[second[block]]))

    area_p, area_q = _areas(ours, a, ours_upright)[first], _areas(theirs, b, theirs_upright)[second]
    with np.errstate(divide="ignore", invalid="ignore"):  # shapes without area overlap nothing
        iou = np.where(shared > 0, shared / (area_p + area_q - shared), 0.0)
    pairs = Pairs(first, second, iou)
    return pairs.where(iou > 0)


def _candidates(
    ours: Geometries,
    theirs: Geometries,
    pred_image: npt.ArrayLike | None,
    truth_image: npt.ArrayLike | None,
) -> tuple[IndexArray, IndexArray]:
    """Pairs of one image whose bounding boxes touch."""
    if pred_image is None or truth_image is None:
        first, second = shapely.STRtree(theirs).query(ours)
        return np.asarray(first, np.int64), np.asarray(second, np.int64)
    a, b = shapely.bounds(ours), shapely.bounds(theirs)
    # For the index, images are placed side by side, so that it never pairs crowns of two images.
    left = min(a[:, 0].min(), b[:, 0].min())
    stride = max(a[:, 2].max(), b[:, 2].max()) - left + 1
    shift_a, shift_b = np.asarray(pred_image) * stride, np.asarray(truth_image) * stride
    tree = shapely.STRtree(shapely.box(b[:, 0] + shift_b, b[:, 1], b[:, 2] + shift_b, b[:, 3]))
    first, second = tree.query(shapely.box(a[:, 0] + shift_a, a[:, 1], a[:, 2] + shift_a, a[:, 3]))
    return np.asarray(first, np.int64), np.asarray(second, np.int64)


def _shapes(crowns: npt.ArrayLike) -> tuple[Geometries, BoolArray]:
    """Shapely polygons, and which of them are axis-parallel rectangles, whose intersection is simple arithmetic."""
    given = np.asarray(crowns)
    if given.dtype != object:
        rects = given.astype(np.float64).reshape(-1, 4)
        boxes = shapely.box(rects[:, 0], rects[:, 1], rects[:, 2], rects[:, 3])
        return np.asarray(boxes, object), np.ones(len(rects), bool)
    upright: BoolArray = np.zeros(len(given), bool)
    five = (shapely.get_type_id(given) == 3) & (shapely.get_num_coordinates(given) == 5)
    if five.any():
        corners = shapely.get_coordinates(given[five]).reshape(-1, 5, 2)
        steps = np.diff(corners, axis=1) == 0  # along each side, x or y is constant
        upright[five] = (steps[:, 0] ^ steps[:, 1]).all(axis=1) & (steps.any(axis=2)).all(axis=1)
    return given, upright


def _areas(shapes: Geometries, bounds: FloatArray, upright: BoolArray) -> FloatArray:
    area = np.asarray(shapely.area(shapes), np.float64)
    rects = bounds[upright]
    # The same arithmetic as for the intersection, so that the IoU of a crown with itself is exactly 1.
    area[upright] = (rects[:, 2] - rects[:, 0]) * (rects[:, 3] - rects[:, 1])
    return area


# -- One to one --------------------------------------------------------------------------------


def match(pairs: Pairs, iou_threshold: float) -> Pairs:
    """Match predicted to reference crowns one to one, with the largest total IoU.

    The assignment is solved exactly for each group of overlapping crowns, so that the time grows with the number of
    groups, not with the square of the number of crowns.

    Args:
        pairs: The pairs that :func:`overlaps` returned, or some of them.
        iou_threshold: The IoU of a match is greater than this, as in DeepForest.

    Returns:
        The matches, in the order of the predicted crowns.
    """
    pairs = pairs.where(pairs.iou > iou_threshold)
    index = one_to_one(pairs.pred, pairs.truth, pairs.iou)
    return Pairs(pairs.pred[index], pairs.truth[index], pairs.iou[index])


def one_to_one(pred: IndexArray, truth: IndexArray, weight: FloatArray, *, most: bool = False) -> IndexArray:
    """Choose pairs one to one.

    Args:
        pred: Indices of predicted crowns (P,).
        truth: Indices of reference crowns (P,).
        weight: Weight of each pair (P,), from 0 to 1; greater than 0 unless ``most``.
        most: Choose the largest number of pairs, and among these choices the one with the largest total weight;
            else the largest total weight.

    Returns:
        The indices of the chosen pairs, in the order of the predicted crowns.
    """
    if not len(weight):
        return np.zeros(0, np.int64)
    pred_ids, rows = np.unique(pred, return_inverse=True)
    truth_ids, cols = np.unique(truth, return_inverse=True)
    alone = (np.bincount(rows)[rows] == 1) & (np.bincount(cols)[cols] == 1)
    chosen = [np.flatnonzero(alone)]
    rest = np.flatnonzero(~alone)
    if len(rest):
        nodes = len(pred_ids) + len(truth_ids)
        graph = coo_array((np.ones(len(rest)), (rows[rest], len(pred_ids) + cols[rest])), shape=(nodes, nodes))
        _, group = connected_components(graph.tocsr(), directed=False)
        group = group[rows[rest]]
        order = np.argsort(group, kind="stable")
        limits = np.flatnonzero(np.diff(group[order])) + 1
        for members in np.split(rest[order], limits):
            chosen.append(members[_assign(rows[members], cols[members], weight[members], most)])
    index = np.sort(np.concatenate(chosen))
    return index[np.argsort(pred[index], kind="stable")]


def _assign(rows: IndexArray, cols: IndexArray, weight: FloatArray, most: bool) -> IndexArray:
    """The pairs of one connected group that belong to its best assignment."""
    row_ids, r = np.unique(rows, return_inverse=True)
    col_ids, c = np.unique(cols, return_inverse=True)
    size = (len(row_ids), len(col_ids))
    if most:  # one more pair then outweighs all weights together
        weight = weight + min(size)
    pair_at = dict(zip(zip(r.tolist(), c.tolist(), strict=True), range(len(weight)), strict=True))
    if size[0] * size[1] <= _DENSE:
        gain = np.zeros(size)
        gain[r, c] = weight
        solved = linear_sum_assignment(gain, maximize=True)
    else:
        # Each row also has a partner with weight 0, so that all rows can be assigned. All weights are increased by 1,
        # because the solver treats a weight of 0 as a missing edge. SciPy 1.13 solves graphs with 32-bit indices only.
        spare = np.arange(size[0])
        weights = np.concatenate([weight + 1, np.ones(size[0])])
        cells = np.concatenate([r, spare]), np.concatenate([c, size[1] + spare])
        graph = csr_array(
            (weights, (cells[0].astype(np.int32), cells[1].astype(np.int32))), shape=(size[0], size[1] + size[0])
        )
        solved = min_weight_full_bipartite_matching(graph, maximize=True)
    found = (pair_at.get(cell) for cell in zip(solved[0].tolist(), solved[1].tolist(), strict=True))
    return np.array([index for index in found if index is not None], np.int64)


@dataclass(frozen=True)
class Scores:
    """Precision, recall and F1 with the counts behind them.

    Attributes:
        true_positives: Matched predicted crowns.
        false_positives: Unmatched predicted crowns.
        missed: Unmatched reference crowns.
        precision: None if there are no predicted crowns, or unmatched ones do not count.
        recall: None if there are no reference crowns.
        f1: None if there are no crowns at all, or unmatched predicted crowns do not count.
    """

    true_positives: int
    false_positives: int
    missed: int
    precision: float | None
    recall: float | None
    f1: float | None


def scores(tp: int, fp: int, fn: int, *, complete: bool = True) -> Scores:
    """Compute precision, recall and F1 = 2 tp / (2 tp + fp + fn).

    Args:
        tp: The number of matched predicted crowns.
        fp: The number of unmatched predicted crowns.
        fn: The number of unmatched reference crowns.
        complete: Whether the reference crowns are complete; else unmatched predicted crowns may be correct, so that
            precision and F1 are undefined.
    """
    return Scores(
        tp,
        fp,
        fn,
        precision=tp / (tp + fp) if tp + fp and complete else None,
        recall=tp / (tp + fn) if tp + fn else None,
        f1=2 * tp / (2 * tp + fp + fn) if tp + fp + fn and complete else None,
    )


# -- Average precision -------------------------------------------------------------------------


@dataclass(frozen=True)
class AveragePrecision:
    """Average precision as defined by COCO; None if no reference crown counts.

    Attributes:
        value: Mean over classes and IoU thresholds from 0.50 to 0.95.
        at_50: Mean over classes at an IoU of 0.50.
        at_75: Mean over classes at an IoU of 0.75.
        by_class: Mean over IoU thresholds of each class with reference crowns.
        recall: Mean over classes and IoU thresholds of the recall of all predicted crowns.
    """

    value: float | None
    at_50: float | None
    at_75: float | None
    by_class: dict[Any, float]
    recall: float | None = None


def average_precision(
    pairs: Pairs,
    pred_scores: npt.ArrayLike,
    truth_count: int,
    pred_labels: Sequence[Any] | npt.ArrayLike | None = None,
    truth_labels: Sequence[Any] | npt.ArrayLike | None = None,
    pred_ignored: npt.ArrayLike | None = None,
    truth_ignored: npt.ArrayLike | None = None,
) -> AveragePrecision:
    """Compute the average precision as COCO does (pycocotools), without its limit on detections per image.

    In the order of falling scores, each predicted crown is matched to the unmatched reference crown of its class and
    image with the largest IoU of at least the threshold. The precision, made non-increasing, is sampled at 101 recalls.

    Args:
        pairs: The pairs returned by :func:`overlaps`.
        pred_scores: The scores of the predicted crowns (N,).
        truth_count: The number of reference crowns, M.
        pred_labels: The classes of the predicted crowns (N,); None: one class.
        truth_labels: The classes of the reference crowns (M,); None: one class.
        pred_ignored: Predicted crowns (N,) that are not false positives if they are unmatched.
        truth_ignored: Reference crowns (M,) that count neither as detected nor as missed; predicted crowns that match
            them are ignored too.
    """
    confidence = np.asarray(pred_scores, np.float64)
    count = len(confidence)
    kinds_p = np.zeros(count, int) if pred_labels is None else np.asarray(pred_labels)
    kinds_t = np.zeros(truth_count, int) if truth_labels is None else np.asarray(truth_labels)
    off_p = np.zeros(count, bool) if pred_ignored is None else np.asarray(pred_ignored, bool)
    off_t = np.zeros(truth_count, bool) if truth_ignored is None else np.asarray(truth_ignored, bool)
    order = np.argsort(-confidence, kind="stable")
    pairs = pairs.where((pairs.iou >= min(_COCO_THRESHOLDS) - 1e-12) & (kinds_p[pairs.pred] == kinds_t[pairs.truth]))
    rank = np.empty(count, np.int64)
    rank[order] = np.arange(count)

    classes = np.unique(kinds_t[~off_t])
    table, recalls = np.zeros((2, len(_COCO_THRESHOLDS), len(classes)))
    for i, threshold in enumerate(_COCO_THRESHOLDS):
        taken = _greedy(pairs, rank, off_t, count, truth_count, threshold)
        for j, kind in enumerate(classes):
            ours = order[kinds_p[order] == kind]
            partner = taken[ours]
            hit = partner >= 0
            counts = np.where(hit, ~off_t[partner], ~off_p[ours])
            positives = int(((kinds_t == kind) & ~off_t).sum())
            table[i, j] = _precision_at_recalls(hit[counts], positives).mean()
            recalls[i, j] = hit[counts].sum() / positives
    if not len(classes):
        return AveragePrecision(None, None, None, {})
    by_class = {kind: float(value) for kind, value in zip(classes.tolist(), table.mean(axis=0), strict=True)}
    return AveragePrecision(
        float(table.mean()), float(table[0].mean()), float(table[5].mean()), by_class, float(recalls.mean())
    )


def _greedy(
    pairs: Pairs, rank: IndexArray, off_t: BoolArray, pred_count: int, truth_count: int, threshold: float
) -> IndexArray:
    """The reference crown that each predicted crown (N,) is matched to; -1 for none."""
    taken = np.full(pred_count, -1, np.int64)
    pairs = pairs.where(pairs.iou >= min(threshold, 1 - 1e-10))
    if not len(pairs):
        return taken
    # By score; then crowns that count before ignored ones, by IoU, and of equal ones the last.
    order = np.lexsort((-pairs.truth, -pairs.iou, off_t[pairs.truth], rank[pairs.pred]))
    free = np.ones(truth_count, bool)
    previous = -1
    for pred, truth in zip(pairs.pred[order].tolist(), pairs.truth[order].tolist(), strict=True):
        if pred != previous and free[truth]:
            taken[pred], free[truth], previous = truth, False, pred
    return taken


def _precision_at_recalls(hit: BoolArray, positives: int) -> FloatArray:
    """Interpolated precision (101,) of predicted crowns by falling score; ``hit``: true positives."""
    true = np.cumsum(hit)
    recall = true / positives
    precision = true / (np.arange(len(hit)) + 1 + np.spacing(1))
    precision = np.maximum.accumulate(precision[::-1])[::-1]
    index = np.searchsorted(recall, _RECALLS, side="left")
    return np.where(index < len(hit), np.append(precision, 0.0)[np.minimum(index, len(hit))], 0.0)
