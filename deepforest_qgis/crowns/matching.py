"""Which predicted crown is which reference crown, and how good that is. Pure functions on shapes and arrays."""

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

__all__ = [
    "COCO_THRESHOLDS",
    "AveragePrecision",
    "Pairs",
    "Scores",
    "average_precision",
    "match",
    "overlaps",
    "scores",
]

FloatArray = npt.NDArray[np.float64]
IndexArray = npt.NDArray[np.int64]
BoolArray = npt.NDArray[np.bool_]

COCO_THRESHOLDS: tuple[float, ...] = tuple(float(t) for t in np.linspace(0.5, 0.95, 10))
_RECALLS = np.linspace(0, 1, 101)

_BLOCK = 200_000  # candidate pairs whose polygons are cut at a time
_DENSE = 1_000_000  # cells of an assignment problem up to which a dense solver is the faster one


@dataclass(frozen=True)
class Pairs:
    """Predicted and reference crowns that overlap: indices and the IoU (P,) of each pair, sparse."""

    pred: IndexArray
    truth: IndexArray
    iou: FloatArray

    def __len__(self) -> int:
        return len(self.iou)

    def where(self, mask: BoolArray) -> Pairs:
        return Pairs(self.pred[mask], self.truth[mask], self.iou[mask])


def overlaps(
    pred: npt.ArrayLike,
    truth: npt.ArrayLike,
    pred_image: npt.ArrayLike | None = None,
    truth_image: npt.ArrayLike | None = None,
    check: Callable[[], object] = bool,
) -> Pairs:
    """All pairs of predicted and reference crowns with an IoU above 0, through a spatial index.

    Each side is either (N, 4) boxes or N valid shapely polygons, both in one frame. With image numbers
    (whole, N each) only crowns of the same image are paired. ``check`` is called every few seconds; what it
    raises ends the search.
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
    ours: npt.NDArray[np.object_],
    theirs: npt.NDArray[np.object_],
    pred_image: npt.ArrayLike | None,
    truth_image: npt.ArrayLike | None,
) -> tuple[IndexArray, IndexArray]:
    """Pairs whose bounding boxes touch, of one image."""
    if pred_image is None or truth_image is None:
        first, second = shapely.STRtree(theirs).query(ours)
        return np.asarray(first, np.int64), np.asarray(second, np.int64)
    a, b = shapely.bounds(ours), shapely.bounds(theirs)
    # Images are laid side by side for the index only, so that it never pairs crowns of two of them.
    left = min(a[:, 0].min(), b[:, 0].min())
    stride = max(a[:, 2].max(), b[:, 2].max()) - left + 1
    shift_a, shift_b = np.asarray(pred_image) * stride, np.asarray(truth_image) * stride
    tree = shapely.STRtree(shapely.box(b[:, 0] + shift_b, b[:, 1], b[:, 2] + shift_b, b[:, 3]))
    first, second = tree.query(shapely.box(a[:, 0] + shift_a, a[:, 1], a[:, 2] + shift_a, a[:, 3]))
    return np.asarray(first, np.int64), np.asarray(second, np.int64)


def _shapes(crowns: npt.ArrayLike) -> tuple[npt.NDArray[np.object_], BoolArray]:
    """Shapely polygons, and which of them are upright rectangles, whose overlap needs no geometry."""
    given = np.asarray(crowns)
    if given.dtype != object:
        rects = given.astype(np.float64).reshape(-1, 4)
        boxes = shapely.box(rects[:, 0], rects[:, 1], rects[:, 2], rects[:, 3])
        return np.asarray(boxes, object), np.ones(len(rects), bool)
    upright: BoolArray = np.zeros(len(given), bool)
    five = (shapely.get_type_id(given) == 3) & (shapely.get_num_coordinates(given) == 5)
    if five.any():
        corners = shapely.get_coordinates(given[five]).reshape(-1, 5, 2)
        steps = np.diff(corners, axis=1) == 0  # along each side, x or y must stay
        upright[five] = (steps[:, 0] ^ steps[:, 1]).all(axis=1) & (steps.any(axis=2)).all(axis=1)
    return given, upright


def _areas(shapes: npt.NDArray[np.object_], bounds: FloatArray, upright: BoolArray) -> FloatArray:
    area = np.asarray(shapely.area(shapes), np.float64)
    rects = bounds[upright]
    # By the same arithmetic as the overlap, so that a crown's IoU with itself is exactly 1.
    area[upright] = (rects[:, 2] - rects[:, 0]) * (rects[:, 3] - rects[:, 1])
    return area


# -- One to one --------------------------------------------------------------------------------


def match(
    pred: npt.ArrayLike | Pairs,
    truth: npt.ArrayLike | None = None,
    iou_threshold: float = 0.4,
    pred_labels: npt.ArrayLike | None = None,
    truth_labels: npt.ArrayLike | None = None,
) -> Pairs:
    """The one-to-one matches with the largest total IoU, each above ``iou_threshold``.

    ``pred`` and ``truth`` as in :func:`overlaps`, or its answer alone. A match has an IoU strictly
    greater than the threshold, as in DeepForest; with labels on both sides, equal labels too. Solved
    exactly for each group of crowns that touch, so a million crowns are no harder than many small plots.
    Sorted by prediction.
    """
    if isinstance(pred, Pairs):
        pairs = pred
    elif truth is None:
        raise TypeError("match needs the truth, or pairs that overlaps() found")
    else:
        pairs = overlaps(pred, truth)
    pairs = pairs.where(pairs.iou > iou_threshold)
    if pred_labels is not None and truth_labels is not None:
        pairs = pairs.where(np.asarray(pred_labels)[pairs.pred] == np.asarray(truth_labels)[pairs.truth])
    if not len(pairs):
        return pairs

    pred_ids, rows = np.unique(pairs.pred, return_inverse=True)
    truth_ids, cols = np.unique(pairs.truth, return_inverse=True)
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
            chosen.append(members[_assign(rows[members], cols[members], pairs.iou[members])])
    index = np.sort(np.concatenate(chosen))
    index = index[np.argsort(pairs.pred[index], kind="stable")]
    return Pairs(pairs.pred[index], pairs.truth[index], pairs.iou[index])


def _assign(rows: IndexArray, cols: IndexArray, iou: FloatArray) -> IndexArray:
    """Which of the pairs of one connected group belong to its best assignment."""
    row_ids, r = np.unique(rows, return_inverse=True)
    col_ids, c = np.unique(cols, return_inverse=True)
    size = (len(row_ids), len(col_ids))
    pair_at = dict(zip(zip(r.tolist(), c.tolist(), strict=True), range(len(iou)), strict=True))
    if size[0] * size[1] <= _DENSE:
        gain = np.zeros(size)
        gain[r, c] = iou
        solved = linear_sum_assignment(gain, maximize=True)
    else:
        # Every row may also take a partner of its own that is worth nothing, so all rows can be assigned;
        # adding 1 to all weights keeps the solver from reading a worth of 0 as no edge at all.
        spare = np.arange(size[0])
        weights = np.concatenate([iou + 1, np.ones(size[0])])
        graph = csr_array(
            (weights, (np.concatenate([r, spare]), np.concatenate([c, size[1] + spare]))),
            shape=(size[0], size[1] + size[0]),
        )
        solved = min_weight_full_bipartite_matching(graph, maximize=True)
    found = (pair_at.get(cell) for cell in zip(solved[0].tolist(), solved[1].tolist(), strict=True))
    return np.array([index for index in found if index is not None], np.int64)


@dataclass(frozen=True)
class Scores:
    """Precision, recall and F1 of counts; None where a figure is undefined."""

    true_positives: int
    false_positives: int
    missed: int
    precision: float | None
    recall: float | None
    f1: float | None


def scores(tp: int, fp: int, fn: int) -> Scores:
    """Figures from the numbers of matched, unmatched predicted and unmatched reference crowns.

    Without predictions precision is undefined, without reference crowns recall is; F1 is
    2 tp / (2 tp + fp + fn), undefined only where there is nothing on either side.
    """
    return Scores(
        tp,
        fp,
        fn,
        precision=tp / (tp + fp) if tp + fp else None,
        recall=tp / (tp + fn) if tp + fn else None,
        f1=2 * tp / (2 * tp + fp + fn) if tp + fp + fn else None,
    )


# -- Average precision -------------------------------------------------------------------------


@dataclass(frozen=True)
class AveragePrecision:
    """``value``: COCO's mAP, mean over classes and IoU 0.50 to 0.95. None where no reference crown counts.

    ``at_50``, ``at_75``: at one IoU. ``by_class``: the mAP of each class with reference crowns.
    """

    value: float | None
    at_50: float | None
    at_75: float | None
    by_class: dict[Any, float]


def average_precision(
    pairs: Pairs,
    pred_scores: npt.ArrayLike,
    truth_count: int,
    pred_labels: Sequence[Any] | npt.ArrayLike | None = None,
    truth_labels: Sequence[Any] | npt.ArrayLike | None = None,
    pred_ignored: npt.ArrayLike | None = None,
    truth_ignored: npt.ArrayLike | None = None,
) -> AveragePrecision:
    """Average precision as COCO defines it (pycocotools), without its limit on detections per image.

    ``pairs``: what :func:`overlaps` found, by image where there are several. ``pred_scores`` (N,). Without
    labels all crowns are one class. ``truth_ignored`` (M,): reference crowns that count neither as found
    nor as missed; a prediction that takes one is not counted either. ``pred_ignored`` (N,): predictions not
    counted as false where they match nothing.

    From the best score down, each prediction takes the free reference crown of its class and image with the
    largest IoU of at least the threshold; precision, made non-increasing, is read at 101 recalls.
    """
    confidence = np.asarray(pred_scores, np.float64)
    count = len(confidence)
    kinds_p = np.zeros(count, int) if pred_labels is None else np.asarray(pred_labels)
    kinds_t = np.zeros(truth_count, int) if truth_labels is None else np.asarray(truth_labels)
    off_p = np.zeros(count, bool) if pred_ignored is None else np.asarray(pred_ignored, bool)
    off_t = np.zeros(truth_count, bool) if truth_ignored is None else np.asarray(truth_ignored, bool)
    order = np.argsort(-confidence, kind="stable")
    pairs = pairs.where((pairs.iou >= min(COCO_THRESHOLDS) - 1e-12) & (kinds_p[pairs.pred] == kinds_t[pairs.truth]))
    rank = np.empty(count, np.int64)
    rank[order] = np.arange(count)

    classes = np.unique(kinds_t[~off_t])
    table = np.zeros((len(COCO_THRESHOLDS), len(classes)))
    for i, threshold in enumerate(COCO_THRESHOLDS):
        taken = _greedy(pairs, rank, off_t, count, truth_count, threshold)
        for j, kind in enumerate(classes):
            ours = order[kinds_p[order] == kind]
            partner = taken[ours]
            hit = partner >= 0
            counts = np.where(hit, ~off_t[partner], ~off_p[ours])
            positives = int(((kinds_t == kind) & ~off_t).sum())
            table[i, j] = _precision_at_recalls(hit[counts], positives).mean()
    if not len(classes):
        return AveragePrecision(None, None, None, {})
    by_class = {kind: float(value) for kind, value in zip(classes.tolist(), table.mean(axis=0), strict=True)}
    return AveragePrecision(float(table.mean()), float(table[0].mean()), float(table[5].mean()), by_class)


def _greedy(
    pairs: Pairs, rank: IndexArray, off_t: BoolArray, pred_count: int, truth_count: int, threshold: float
) -> IndexArray:
    """The reference crown that each prediction (N,) takes, -1 for none."""
    taken = np.full(pred_count, -1, np.int64)
    pairs = pairs.where(pairs.iou >= min(threshold, 1 - 1e-10))
    if not len(pairs):
        return taken
    # Best score first; then crowns that count before ignored ones, the largest IoU, and of equals the last.
    order = np.lexsort((-pairs.truth, -pairs.iou, off_t[pairs.truth], rank[pairs.pred]))
    free = np.ones(truth_count, bool)
    previous = -1
    for pred, truth in zip(pairs.pred[order].tolist(), pairs.truth[order].tolist(), strict=True):
        if pred != previous and free[truth]:
            taken[pred], free[truth], previous = truth, False, pred
    return taken


def _precision_at_recalls(hit: BoolArray, positives: int) -> FloatArray:
    """Interpolated precision (101,) of predictions by descending score that are true where ``hit``."""
    true = np.cumsum(hit)
    recall = true / positives
    precision = true / (np.arange(len(hit)) + 1 + np.spacing(1))
    precision = np.maximum.accumulate(precision[::-1])[::-1]
    index = np.searchsorted(recall, _RECALLS, side="left")
    return np.where(index < len(hit), np.append(precision, 0.0)[np.minimum(index, len(hit))], 0.0)
