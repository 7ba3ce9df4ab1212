"""Metrics of an epoch compared with scipy's assignment and COCO's average precision."""

from __future__ import annotations

import contextlib
import io
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval
from scipy.optimize import linear_sum_assignment

from deepforest_qgis.model.detections import Detections
from deepforest_qgis.model.metrics import detection_metrics, f1_by_image, matched_diameters


def scene(rng: np.random.Generator, images: int) -> tuple[list[Detections], list[Detections]]:
    """Crowns, and detections near some of them, with false positives and misses."""
    found, truth = [], []
    for _ in range(images):
        centre, size = rng.uniform(0, 100, (rng.integers(0, 12), 2)), rng.uniform(8, 25, 2)
        boxes = np.concatenate([centre - size / 2, centre + size / 2], axis=1)
        near = boxes[rng.random(len(boxes)) < 0.8]
        near = np.concatenate([near + rng.normal(0, 2.5, near.shape), near[:2] + 1, rng.uniform(0, 50, (2, 4))])
        near[:, 2:] = np.maximum(near[:, 2:], near[:, :2] + 3)
        score = np.sort(rng.uniform(0.05, 1, len(near)))[::-1]
        found.append(Detections(near, score, rng.integers(0, 2, len(near))))
        truth.append(Detections(boxes, np.ones(len(boxes)), rng.integers(0, 2, len(boxes))))
    return found, truth


def iou(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    low, high = np.maximum(a[:, None, :2], b[None, :, :2]), np.minimum(a[:, None, 2:], b[None, :, 2:])
    shared = (high - low).clip(0).prod(axis=2)
    own = ((a[:, 2:] - a[:, :2]).prod(axis=1), (b[:, 2:] - b[:, :2]).prod(axis=1))
    return np.asarray(shared / (own[0][:, None] + own[1][None] - shared))


def counted(found: list[Detections], truth: list[Detections], threshold: float) -> tuple[float, float, float]:
    hits = total = crowns = 0
    for ours, theirs in zip(found, truth, strict=True):
        boxes = ours.boxes[ours.scores >= threshold]
        total, crowns = total + len(boxes), crowns + len(theirs.boxes)
        gain = iou(boxes, theirs.boxes)
        gain[gain <= 0.4] = 0
        hits += int((gain[linear_sum_assignment(gain, maximize=True)] > 0).sum())
    precision, recall = hits / total if total else 0.0, hits / crowns if crowns else 0.0
    return precision, recall, 2 * hits / (total + crowns) if total + crowns else 0.0


@given(seed=st.integers(0, 2**32 - 1), images=st.integers(1, 4), threshold=st.sampled_from([0.05, 0.3, 0.5, 0.99]))
@settings(max_examples=60, deadline=None)
def test_metrics_at_a_threshold_match_counts(seed: int, images: int, threshold: float) -> None:
    found, truth = scene(np.random.default_rng(seed), images)
    values = detection_metrics(found, truth, threshold, default_threshold=0.5)
    expected = counted(found, truth, threshold)
    assert (values["box_precision"], values["box_recall"], values["box_f1"]) == pytest.approx(expected)
    assert values["score_threshold"] == threshold


@given(seed=st.integers(0, 2**32 - 1), images=st.integers(1, 3))
@settings(max_examples=30, deadline=None)
def test_the_threshold_with_the_best_f1_is_found(seed: int, images: int) -> None:
    found, truth = scene(np.random.default_rng(seed), images)
    values = detection_metrics(found, truth, None, default_threshold=0.35)
    tried = {round(0.05 + 0.025 * step, 3): 0.0 for step in range(37)}
    tried = {threshold: counted(found, truth, threshold)[2] for threshold in tried}
    best = max(tried.values())
    assert values["box_f1"] == pytest.approx(best)
    if best > 0:
        assert values["score_threshold"] == min(t for t, f1 in tried.items() if f1 == pytest.approx(best))
    else:
        assert values["score_threshold"] == 0.35


@given(seed=st.integers(0, 2**32 - 1), images=st.integers(1, 3), former=st.sampled_from([0.1, 0.475, 0.9]))
@settings(max_examples=30, deadline=None)
def test_the_default_threshold_is_kept_if_there_are_few_crowns(seed: int, images: int, former: float) -> None:
    found, truth = scene(np.random.default_rng(seed), images)
    values = detection_metrics(found, truth, None, former, prefer_default=True)
    tried = {round(0.05 + 0.025 * step, 3): 0.0 for step in range(37)}
    tried = {threshold: counted(found, truth, threshold)[2] for threshold in tried}
    best, crowns = max(tried.values()), sum(len(one.boxes) for one in truth)
    enough = best - (best * (1 - best) / crowns) ** 0.5 if best else 0.0
    distance = abs(values["score_threshold"] - former)
    assert values["box_f1"] == pytest.approx(tried.get(values["score_threshold"], best))
    assert values["box_f1"] >= enough - 1e-9
    assert not any(abs(t - former) < distance - 1e-9 for t, f1 in tried.items() if f1 > enough + 1e-9)


@pytest.mark.parametrize("seed", range(6))
def test_map_is_cocos(seed: int) -> None:
    found, truth = scene(np.random.default_rng(seed), 5)

    def rows(sets: list[Detections], **more: Any) -> list[dict[str, Any]]:
        out = []
        for image, one in enumerate(sets):
            for box, score, kind in zip(one.boxes, one.scores, one.classes, strict=True):
                x0, y0, x1, y1 = box
                size = ((x1 - x0) * (y1 - y0), [x0, y0, x1 - x0, y1 - y0])
                row = {"id": len(out) + 1, "image_id": image, "category_id": int(kind), "area": size[0]}
                out.append({**row, "bbox": size[1], "score": float(score), **more})
        return out

    with contextlib.redirect_stdout(io.StringIO()):
        coco = COCO()
        coco.dataset = {
            "info": {},
            "images": [{"id": image} for image in range(5)],
            "annotations": rows(truth, iscrowd=0),
            "categories": [{"id": 0}, {"id": 1}],
        }
        coco.createIndex()
        judge = COCOeval(coco, coco.loadRes(rows(found)), "bbox")
        judge.evaluate()
        judge.accumulate()
        judge.summarize()
    assert detection_metrics(found, truth, None, 0.1)["mAP"] == pytest.approx(judge.stats[0], abs=1e-9)


NONE = Detections(np.zeros((0, 4)), np.zeros(0), np.zeros(0, np.int64))
ONE = Detections(np.array([[10.0, 10, 30, 30]]), np.array([0.9]), np.array([0]))


@pytest.mark.parametrize(
    ("found", "truth", "expected"),
    [
        (ONE, ONE, (1, 1, 1, 1)),
        (NONE, ONE, (0, 0, 0, 0)),
        (ONE, NONE, (0, 0, 0, 0)),
        (NONE, NONE, (0, 0, 0, 0)),
    ],
)
def test_images_with_nothing_on_one_side(found: Detections, truth: Detections, expected: tuple[float, ...]) -> None:
    values = detection_metrics([found], [truth], None, default_threshold=0.25)
    assert tuple(values[name] for name in ("box_precision", "box_recall", "box_f1", "mAP")) == pytest.approx(expected)
    assert values["score_threshold"] == (0.05 if expected[0] else 0.25)
    assert all(np.isfinite(list(values.values())))


def test_crowns_of_different_images_never_match() -> None:
    values = detection_metrics([ONE, NONE], [NONE, ONE], 0.5, default_threshold=0.5)
    assert (values["box_precision"], values["box_recall"], values["mAP"]) == (0, 0, 0)


def test_classes_are_measured_apart_and_as_crowns_together() -> None:
    truth = Detections(np.array([[0.0, 0, 20, 20], [50, 0, 70, 20], [0, 50, 20, 70]]), np.ones(3), np.array([0, 0, 1]))
    found = Detections(
        np.array([[0.0, 0, 20, 20], [50, 0, 70, 20], [0, 50, 20, 70], [80, 80, 99, 99]]),
        np.array([0.9, 0.8, 0.7, 0.6]),
        np.array([0, 1, 1, 1]),  # the second crown is found, but called by another name; the last is none
    )
    values = detection_metrics([found], [truth], 0.5, 0.5, labels=("Oak", "Pine", "Dead"))
    assert (values["box_precision"], values["box_recall"]) == (0.75, 1.0)
    assert (values["Oak_Precision"], values["Oak_Recall"]) == (1.0, 0.5)
    assert (values["Pine_Precision"], values["Pine_Recall"]) == (pytest.approx(1 / 3), 1.0)
    assert not [name for name in values if name.startswith("Dead")]


def test_empty_images_are_right_where_nothing_is_found() -> None:
    low = Detections(ONE.boxes, np.array([0.2]), ONE.classes)
    values = detection_metrics([ONE, low, ONE, NONE], [ONE, NONE, NONE, NONE], 0.5, 0.5)
    assert values["empty_frame_accuracy"] == pytest.approx(2 / 3)
    assert "empty_frame_accuracy" not in detection_metrics([ONE], [ONE], 0.5, 0.5)


def test_the_iou_of_a_match_can_be_chosen() -> None:
    near = Detections(ONE.boxes + np.array([0, 0, 0, 10.0]), ONE.scores, ONE.classes)  # an IoU of 2 / 3
    assert detection_metrics([near], [ONE], 0.5, 0.5, iou=0.6)["box_f1"] == 1
    assert detection_metrics([near], [ONE], 0.5, 0.5, iou=0.7)["box_f1"] == 0


def test_images_are_evaluated_individually() -> None:
    assert f1_by_image([ONE, NONE, ONE, NONE], [ONE, ONE, NONE, NONE], 0.5) == [1, 0, 0, None]
    assert f1_by_image([ONE], [ONE], 0.95) == [0]


def test_diameters_of_matched_crowns() -> None:
    def boxes(*sizes: tuple[float, float, float, float]) -> np.ndarray:
        """Boxes (x, y, width, height) as corners."""
        return np.array([(x, y, x + width, y + height) for x, y, width, height in sizes]).reshape(-1, 4)

    def one(boxes: np.ndarray, *scores: float) -> Detections:
        return Detections(boxes, np.array(scores, float), np.zeros(len(boxes), int))

    truth = [one(boxes((0, 0, 10, 10), (50, 50, 20, 10)), 1, 1), one(boxes((0, 0, 10, 10)), 1)]
    found = [
        one(boxes((0, 0, 10, 12), (52, 50, 20, 10), (80, 0, 9, 9)), 0.9, 0.3, 0.8),
        one(boxes((1, 0, 9, 10)), 0.6),
    ]
    for threshold, annotated, detected in (
        (0.2, [10, 15, 10], [11, 15, 9.5]),
        (0.5, [10, 10], [11, 9.5]),
        (0.95, [], []),
    ):
        result = matched_diameters(found, truth, threshold)
        np.testing.assert_allclose(result[0], annotated)
        np.testing.assert_allclose(result[1], detected)
