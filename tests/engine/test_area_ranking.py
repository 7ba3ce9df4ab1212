"""Ranking of areas for annotation, compared with brute force over the definition."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest
import shapely

from deepforest_qgis.model.detections import Detections
from deepforest_qgis.model.features import Features
from deepforest_qgis.workflows import area_ranking
from deepforest_qgis.workflows.area_ranking import Areas, crown_uncertainty, select_areas

NO_ANNOTATIONS = np.zeros((0, 2)), np.zeros(0)

# -- Uncertainty -------------------------------------------------------------------------------


def features_of(scores: dict[int, float], mirrored: dict[int, float]) -> Features:
    """Crowns of 10 pixels at places along a row, with their scores."""

    def detections(crowns: dict[int, float]) -> Detections:
        boxes = [(20.0 * place, 0.0, 20.0 * place + 10, 10.0) for place in crowns]
        return Detections(np.reshape(boxes, (-1, 4)), np.array([*crowns.values()]), np.zeros(len(crowns), np.int64))

    return Features(detections(scores), detections(mirrored), np.zeros(1, np.float32))


@pytest.mark.parametrize(
    ("scores", "mirrored", "uncertain", "expected", "clear"),
    [
        ({}, {}, 0, 0, 0),
        ({0: 0.4}, {0: 0.4}, 1, 0.5, 0),  # at the threshold
        ({0: 0.99}, {0: 0.99}, 0, 1, 1),
        ({0: 0.06}, {}, 0, 0, 0),
        ({0: 0.8}, {}, 1, 0.5, 0),  # certain in the image, missing in the mirror image
        ({}, {3: 0.8}, 1, 0.5, 0),
        ({0: 0.8, 1: 0.99}, {2: 0.8, 1: 0.99}, 2, 2, 1),
    ],
)
def test_uncertain_expected_and_clear_crowns(
    scores: dict[int, float], mirrored: dict[int, float], uncertain: float, expected: float, clear: float
) -> None:
    found = crown_uncertainty(features_of(scores, mirrored), 0.4)
    assert found == pytest.approx((uncertain, expected, clear), abs=0.04)


def test_many_low_scores_do_not_outweigh_few_uncertain_crowns() -> None:
    """Detections far below the score threshold are almost never crowns, even if there are hundreds."""
    meadow = dict.fromkeys(range(200), 0.25)
    forest = dict.fromkeys(range(5), 0.45)
    uncertain = [crown_uncertainty(features_of(scores, scores), 0.475)[0] for scores in (meadow, forest)]
    assert uncertain[0] < uncertain[1]


# -- Selection ---------------------------------------------------------------------------------


def resolved(areas: Areas, annotated: Any, crowns: Any, selected: list[int]) -> float:
    """The uncertainty that is resolved over the raster, from the definition in plain loops."""
    scaled = areas.vectors / (areas.vectors.std(axis=0) + 1e-6)
    marks = annotated / (areas.vectors.std(axis=0) + 1e-6)
    unit = np.median([np.linalg.norm(a - b) for a, b in itertools.combinations(scaled, 2)])
    total = 0.0
    for index in range(len(scaled)):
        best = 0.0
        for mark, clear in [
            *zip(marks, crowns, strict=True),
            *((scaled[one], areas.clear[one]) for one in selected),
        ]:
            distance = np.linalg.norm(scaled[index] - mark) / unit
            similarity = np.exp(-0.5 * (distance / area_ranking.SIMILAR) ** 2)
            best = max(best, similarity * clear / (clear + area_ranking.HALF_CLEAR))
        total += areas.uncertain[index] * best
    return total


def disjoint(one: Any, other: Any) -> bool:
    return bool(shapely.box(*one).intersection(shapely.box(*other)).area == 0)


@pytest.mark.parametrize("annotated_count", [0, 3])
def test_each_step_resolves_most_uncertainty(annotated_count: int) -> None:
    """Each step is the best one by brute force, and the selection is close to the best of all selections."""
    rng = np.random.default_rng(2)
    vectors, annotated = rng.normal(size=(14, 3)) * [1, 2, 3], rng.normal(size=(annotated_count, 3))
    uncertain, clear, crowns = rng.uniform(1, 60, 14), rng.uniform(0, 20, 14), rng.uniform(1, 60, annotated_count)
    corners = np.stack([np.arange(14) % 4 * 8.0, np.arange(14) // 4 * 10.0], axis=1)
    boxes = np.concatenate([corners, corners + 10], axis=1)  # adjacent ones in a row overlap
    areas = Areas(vectors, uncertain, clear, boxes)
    selected, novelty = select_areas(areas, annotated, crowns, 4)
    free = list(range(14))
    for step, one in enumerate(selected):
        gains = {index: resolved(areas, annotated, crowns, [*selected[:step], index]) for index in free}
        assert one == max(gains, key=gains.__getitem__)
        free = [index for index in free if disjoint(boxes[index], boxes[one])]
    every = [
        resolved(areas, annotated, crowns, list(some))
        for some in itertools.combinations(range(14), 4)
        if all(disjoint(boxes[a], boxes[b]) for a, b in itertools.combinations(some, 2))
    ]
    before = resolved(areas, annotated, crowns, [])
    assert resolved(areas, annotated, crowns, selected) - before >= 0.95 * (max(every) - before)
    assert (novelty[0] == 1.0) == (annotated_count == 0)
    assert ((novelty > 0) & (novelty <= 1)).all()


def test_common_kinds_come_first_each_with_its_clearest_area() -> None:
    """Twelve areas of one kind, ten of another, eight of a third; one area of each kind has more clear crowns."""
    rng = np.random.default_rng(4)
    kinds = np.repeat([[0.0, 0.0], [9.0, 0.0], [0.0, 9.0]], [12, 10, 8], axis=0)
    vectors = kinds + rng.normal(scale=0.01, size=kinds.shape)
    uncertain, clear = np.full(30, 60.0), np.full(30, 5.0)
    clear[[7, 20, 29]] = 15
    boxes = np.arange(30)[:, None] * 10.0 + np.array([0, 0, 10, 10])
    areas = Areas(vectors, uncertain, clear, boxes)
    selected, novelty = select_areas(areas, *NO_ANNOTATIONS, 4)
    assert selected[:3] == [7, 20, 29]
    np.testing.assert_allclose(novelty, [1, 1, 1, 1 - 15 / 20], atol=0.02)
    # If the first kind is annotated, the second comes first.
    assert select_areas(areas, vectors[:2], np.array([80.0, 90.0]), 1)[0] == [20]
    # If the second kind is less uncertain than the third, it comes last.
    uncertain[12:22] /= 2
    assert select_areas(areas, *NO_ANNOTATIONS, 3)[0] == [7, 29, 20]


def test_areas_are_ranked_if_nothing_is_uncertain() -> None:
    rng = np.random.default_rng(5)
    vectors, boxes = rng.normal(size=(6, 2)), np.arange(6)[:, None] * 10.0 + np.array([0, 0, 10, 10])
    selected, novelty = select_areas(Areas(vectors, np.zeros(6), np.zeros(6), boxes), *NO_ANNOTATIONS, 9)
    assert sorted(selected) == list(range(6))
    assert (novelty == 1).all()


def test_a_sample_represents_very_many_areas(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tenth of the areas, evenly spaced, gives the same kinds in the same order."""
    rng = np.random.default_rng(6)
    kinds = rng.integers(0, 3, 300)
    vectors = np.eye(3)[kinds] + rng.normal(scale=0.01, size=(300, 3))
    uncertain = np.array([50.0, 30.0, 5.0])[kinds] + rng.uniform(0, 0.1, 300)
    boxes = np.arange(300)[:, None] * 10.0 + np.array([0, 0, 10, 10])
    areas = Areas(vectors, uncertain, np.full(300, 8.0), boxes)
    whole, _ = select_areas(areas, np.zeros((0, 3)), np.zeros(0), 5)
    monkeypatch.setattr(area_ranking, "PAIRS", 300 * 30)
    sampled, _ = select_areas(areas, np.zeros((0, 3)), np.zeros(0), 5)
    assert kinds[sampled].tolist() == kinds[whole].tolist()
