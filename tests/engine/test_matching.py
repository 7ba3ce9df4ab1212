"""Matching against brute force, scipy and pycocotools."""

from __future__ import annotations

import contextlib
import io
from itertools import permutations

import numpy as np
import pytest
import shapely
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval
from scipy.optimize import linear_sum_assignment

from deepforest_qgis.crowns import matching
from deepforest_qgis.crowns.matching import Pairs, average_precision, match, overlaps, scores


def boxes_at(rng: np.random.Generator, count: int, extent: float, largest: float = 30) -> np.ndarray:
    corner, size = rng.uniform(0, extent, (count, 2)), rng.uniform(5, largest, (count, 2))
    return np.concatenate([corner, corner + size], axis=1)


def moved(rng: np.random.Generator, boxes: np.ndarray, by: float) -> np.ndarray:
    return boxes + rng.uniform(-by, by, boxes.shape)


def iou_table(pred: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """Every IoU, by shapely's own polygon overlay."""
    a, b = shapely.box(*pred.T)[:, None], shapely.box(*truth.T)[None, :]
    return shapely.area(shapely.intersection(a, b)) / shapely.area(shapely.union(a, b))


# -- Overlaps ----------------------------------------------------------------------------------


def test_overlaps_finds_every_overlapping_pair() -> None:
    rng = np.random.default_rng(1)
    pred, truth = boxes_at(rng, 200, 200), boxes_at(rng, 150, 200)
    table = np.zeros((200, 150))
    pairs = overlaps(pred, truth)
    table[pairs.pred, pairs.truth] = pairs.iou
    expected = iou_table(pred, truth)
    np.testing.assert_allclose(table, expected, atol=1e-12)
    assert len(pairs) == (expected > 0).sum()


def test_overlaps_of_polygons_equal_those_of_shapely() -> None:
    rng = np.random.default_rng(2)
    pred = shapely.buffer(shapely.points(rng.uniform(0, 100, (80, 2))), rng.uniform(3, 10, 80))
    truth = np.concatenate(
        [shapely.box(*boxes_at(rng, 40, 100).T), shapely.buffer(shapely.points(rng.uniform(0, 100, (40, 2))), 8)]
    )
    pairs = overlaps(pred, truth)
    a, b = pred[pairs.pred], truth[pairs.truth]
    np.testing.assert_allclose(
        pairs.iou, shapely.area(shapely.intersection(a, b)) / shapely.area(shapely.union(a, b)), rtol=1e-9
    )
    assert len(pairs) == sum(p.intersection(t).area > 0 for p in pred for t in truth)


def test_rotated_rectangles_are_not_treated_as_boxes() -> None:
    square = shapely.box(0, 0, 10, 10)
    diamond = shapely.Polygon([(5, 0), (10, 5), (5, 10), (0, 5)])
    trapezium = shapely.Polygon([(0, 0), (10, 0), (5, 10), (0, 10)])
    pairs = overlaps(np.array([square, square]), np.array([diamond, trapezium]))
    assert dict(zip(pairs.truth.tolist(), pairs.iou.tolist(), strict=True)) == pytest.approx({0: 0.5, 1: 0.75})


def test_the_iou_of_a_crown_with_itself_is_1_far_from_the_origin() -> None:
    box = shapely.box(500_000.1, 4_978_000.3, 500_007.7, 4_978_006.9)
    assert overlaps(np.array([box]), np.array([box])).iou.tolist() == [1.0]


def test_only_crowns_of_one_image_are_paired() -> None:
    rng = np.random.default_rng(3)
    pred, truth = boxes_at(rng, 120, 80), boxes_at(rng, 90, 80)
    image_p, image_t = rng.integers(0, 4, 120), rng.integers(0, 4, 90)
    pairs = overlaps(pred, truth, image_p, image_t)
    found = set(zip(pairs.pred.tolist(), pairs.truth.tolist(), strict=True))
    expected = np.argwhere((iou_table(pred, truth) > 0) & (image_p[:, None] == image_t[None, :]))
    assert found == set(map(tuple, expected.tolist()))


@pytest.mark.parametrize(("ours", "theirs"), [(0, 5), (5, 0), (0, 0)])
def test_empty_inputs_have_no_overlaps(ours: int, theirs: int) -> None:
    rng = np.random.default_rng(4)
    assert len(match(overlaps(boxes_at(rng, ours, 10), boxes_at(rng, theirs, 10)), 0.4)) == 0


# -- One to one --------------------------------------------------------------------------------


def best_total_by_trying_all(gain: np.ndarray) -> float:
    """The largest total over every one-to-one assignment; at most six a side."""
    if gain.shape[0] > gain.shape[1]:
        gain = gain.T
    rows = range(gain.shape[0])
    return max(
        sum(gain[r, c] for r, c in zip(rows, cols, strict=True))
        for cols in permutations(range(gain.shape[1]), len(rows))
    )


def assert_valid(pairs: Pairs, table: np.ndarray, threshold: float) -> None:
    assert len(set(pairs.pred.tolist())) == len(pairs) == len(set(pairs.truth.tolist()))
    assert (pairs.iou > threshold).all()
    np.testing.assert_allclose(pairs.iou, table[pairs.pred, pairs.truth], atol=1e-12)


def test_matches_have_the_largest_total_iou() -> None:
    rng = np.random.default_rng(5)
    for _ in range(200):
        pred, truth = boxes_at(rng, rng.integers(1, 6), 25), boxes_at(rng, rng.integers(1, 6), 25)
        table, threshold = iou_table(pred, truth), float(rng.choice([0.01, 0.1, 0.3]))
        pairs = match(overlaps(pred, truth), threshold)
        assert_valid(pairs, table, threshold)
        assert pairs.iou.sum() == pytest.approx(best_total_by_trying_all(np.where(table > threshold, table, 0)))


def test_matches_equal_the_dense_assignment_of_scipy() -> None:
    rng = np.random.default_rng(6)
    for _ in range(1000):
        truth = boxes_at(rng, rng.integers(1, 60), 120)
        pred = np.concatenate([moved(rng, truth[: rng.integers(0, len(truth) + 1)], 2), boxes_at(rng, 15, 120)])
        table, threshold = iou_table(pred, truth), float(rng.choice([0.05, 0.2, 0.4, 0.6]))
        pairs = match(overlaps(pred, truth), threshold)
        assert_valid(pairs, table, threshold)
        gain = np.where(table > threshold, table, 0)
        assert pairs.iou.sum() == pytest.approx(gain[linear_sum_assignment(gain, maximize=True)].sum())


def test_large_groups_are_solved_exactly(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(7)
    pred, truth = boxes_at(rng, 150, 100, 50), boxes_at(rng, 140, 100, 50)
    dense = match(overlaps(pred, truth), 0.05)
    monkeypatch.setattr(matching, "_DENSE", 0)
    sparse = match(overlaps(pred, truth), 0.05)
    assert_valid(sparse, iou_table(pred, truth), 0.05)
    assert sparse.iou.sum() == pytest.approx(dense.iou.sum())


def test_a_small_overlap_does_not_displace_a_match() -> None:
    # By area of overlap the long prediction (100 square units) would take the crown from the close one (90).
    truth = [[0, 0, 10, 10]]
    pairs = match(overlaps(np.array([[0, 0, 10, 333.3], [0, 0, 10, 9]]), truth), 0.01)
    assert pairs.pred.tolist() == [1]


def test_the_iou_of_a_match_exceeds_the_threshold() -> None:
    half = np.array([[0.0, 0.0, 10.0, 5.0]]), np.array([[0.0, 0.0, 10.0, 10.0]])
    assert len(match(overlaps(*half), 0.5)) == 0
    assert len(match(overlaps(*half), 0.4999)) == 1


def test_matches_have_equal_labels() -> None:
    pred = np.array([[0, 0, 10, 10], [0, 0, 10, 8]])
    truth = np.array([[0, 0, 10, 10]])
    pairs, labels, truth_labels = overlaps(pred, truth), np.array(["oak", "pine"]), np.array(["pine"])
    assert match(pairs, 0.4).pred.tolist() == [0]
    assert match(pairs.where(labels[pairs.pred] == truth_labels[pairs.truth]), 0.4).pred.tolist() == [1]
    assert len(match(pairs.where(labels[[0, 0]][pairs.pred] == truth_labels[pairs.truth]), 0.4)) == 0


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ((3, 1, 2), (0.75, 0.6, 2 / 3)),
        ((0, 0, 5), (None, 0.0, 0.0)),
        ((0, 4, 0), (0.0, None, 0.0)),
        ((0, 0, 0), (None, None, None)),
    ],
)
def test_scores(counts: tuple[int, int, int], expected: tuple[float | None, ...]) -> None:
    result = scores(*counts)
    assert (result.precision, result.recall, result.f1) == pytest.approx(expected)


# -- Average precision -------------------------------------------------------------------------


def by_pycocotools(
    pred: np.ndarray,
    confidence: np.ndarray,
    truth: np.ndarray,
    kinds: tuple[np.ndarray, np.ndarray],
    images: tuple[np.ndarray, np.ndarray],
    ignored: np.ndarray,
) -> list[float]:
    """mAP, AP50 and AP75, with the limit of 100 detections per image lifted."""

    def xywh(boxes: np.ndarray) -> list[list[float]]:
        return np.concatenate([boxes[:, :2], boxes[:, 2:] - boxes[:, :2]], axis=1).tolist()

    with contextlib.redirect_stdout(io.StringIO()):
        coco = COCO()
        coco.dataset = {
            "info": {},
            "images": [{"id": i} for i in range(8)],
            "categories": [{"id": k} for k in range(4)],
            "annotations": [
                {
                    "id": i + 1,
                    "image_id": int(m),
                    "category_id": int(k),
                    "bbox": b,
                    "area": 1.0,
                    "iscrowd": 0,
                    "ignore": 0,
                }
                for i, (b, k, m) in enumerate(zip(xywh(truth), kinds[1], images[1], strict=True))
            ],
        }
        for annotation, off in zip(coco.dataset["annotations"], ignored, strict=True):
            annotation["area"] = 1e11 if off else 1.0  # outside COCO's area range "all": ignored, but not a crowd
        coco.createIndex()
        found = coco.loadRes(
            [
                {"image_id": int(m), "category_id": int(k), "bbox": b, "score": float(s)}
                for b, k, m, s in zip(xywh(pred), kinds[0], images[0], confidence, strict=True)
            ]
        )
        run = COCOeval(coco, found, "bbox")
        run.params.maxDets = [1, 10, 10_000]
        run.evaluate()
        run.accumulate()
    precision = run.eval["precision"][:, :, :, 0, 2]  # IoU, recall, class
    return [float(p[p > -1].mean()) for p in (precision, precision[0], precision[5])]


@pytest.mark.parametrize("seed", range(60))
def test_average_precision_equals_pycocotools(seed: int) -> None:
    rng = np.random.default_rng(seed)
    count, classes = int(rng.integers(5, 400)), int(rng.integers(1, 4))
    truth = boxes_at(rng, count, 150)
    image_t, kind_t = rng.integers(0, 4, count), rng.integers(0, classes, count)
    which = rng.integers(0, count, int(count * rng.uniform(0.5, 2)))
    pred = moved(rng, truth[which], 2)
    confidence = rng.uniform(size=len(pred)).round(1 if seed % 2 else 6)  # half of the scenes with many equal scores
    kind_p = np.where(rng.uniform(size=len(pred)) < 0.9, kind_t[which], rng.integers(0, 4, len(pred)))
    image_p = image_t[which]
    by_image = np.argsort(image_p, kind="stable")  # pycocotools takes equal scores image by image
    pred, confidence, kind_p, image_p = (v[by_image] for v in (pred, confidence, kind_p, image_p))
    ignored = rng.uniform(size=count) < (0.2 if seed % 3 == 0 else 0.0)

    ours = average_precision(
        overlaps(pred, truth, image_p, image_t), confidence, count, kind_p, kind_t, truth_ignored=ignored
    )
    expected = by_pycocotools(pred, confidence, truth, (kind_p, kind_t), (image_p, image_t), ignored)
    assert [ours.value, ours.at_50, ours.at_75] == pytest.approx(expected, abs=1e-6)


def test_perfect_predictions_have_a_precision_of_one() -> None:
    truth = boxes_at(np.random.default_rng(8), 30, 1000)
    result = average_precision(overlaps(truth, truth), np.linspace(0, 1, 30), 30)
    assert result.value == pytest.approx(1)


def test_unmatched_ignored_predictions_are_not_false_positives() -> None:
    truth = np.array([[0, 0, 10, 10], [100, 0, 110, 10]], float)
    pred = np.array([[50, 50, 60, 60], [0, 0, 10, 10], [100, 0, 110, 10]], float)
    pairs, confidence = overlaps(pred, truth), [0.9, 0.8, 0.7]
    assert average_precision(pairs, confidence, 2).value == pytest.approx(2 / 3)
    assert average_precision(pairs, confidence, 2, pred_ignored=[True, False, False]).value == pytest.approx(1)


def test_average_precision_without_truth_or_predictions() -> None:
    nothing = Pairs(np.zeros(0, int), np.zeros(0, int), np.zeros(0))
    assert average_precision(nothing, [0.5], 0).value is None
    assert average_precision(nothing, [], 3).value == 0.0


def test_average_precision_by_class() -> None:
    truth = np.array([[0, 0, 10, 10], [100, 0, 110, 10]], float)
    result = average_precision(overlaps(truth[:1], truth), [0.9], 2, ["oak"], ["oak", "pine"])
    assert result.by_class == {"oak": pytest.approx(1), "pine": 0.0}
    assert result.value == pytest.approx(0.5)
