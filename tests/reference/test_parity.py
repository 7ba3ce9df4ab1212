"""The engine against DeepForest 2.1.0 itself: the rows of ``benchmarks/parity.py``, at reduced cost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from benchmarks import parity
from benchmarks.comparisons.compared_boxes import Found, compare, crop
from benchmarks.comparisons.reference_models import SAMPLES, Models, Row


@pytest.fixture(scope="session", autouse=True)
def samples() -> None:
    assert (SAMPLES / "stamp").exists(), "run tools/samples.py first (`make samples`)"


def hold(rows: list[Row]) -> None:
    assert [row for row in rows if row.holds is False] == []
    assert any(row.holds for row in rows)


def test_a_comparison_notices_what_it_is_there_for() -> None:
    boxes = np.random.default_rng(1).uniform(0, 400, (50, 4))
    found = Found(boxes, np.linspace(0.9, 0.1, 50), np.full(50, "Tree", object))
    moved, worse, renamed = boxes.copy(), found.scores.copy(), found.labels.copy()
    moved[7, 2] += 0.02
    worse[3] += 0.001
    renamed[11] = "Shrub"
    swapped = found.scores[::-1].copy()
    for other in (
        replace(found, boxes=moved),
        replace(found, scores=worse),
        replace(found, scores=swapped),
        replace(found, labels=renamed),
        Found(boxes[1:], found.scores[1:], found.labels[1:]),
        Found(np.vstack([boxes[:-1], boxes[:1]]), found.scores, found.labels),
    ):
        assert compare("", found, other).holds is False
    assert compare("", found, Found(boxes[::-1], swapped, found.labels)).holds is True
    nothing = Found(np.zeros((0, 4)), np.zeros(0), np.zeros(0, object))
    assert compare("", nothing, nothing).holds is False  # nothing found proves nothing


def test_windows_are_deepforests() -> None:
    hold(parity.windows(200))


@pytest.mark.parametrize(("patch", "overlap"), [(400, 0.05), (512, 0.25)])
def test_split_keeps_the_annotations_that_deepforest_keeps(tmp_path: Path, patch: int, overlap: float) -> None:
    hold(parity.annotations(tmp_path, [(patch, overlap)]))


def test_files_that_deepforest_wrote_load_whole(models: Models) -> None:
    hold(parity.loading(models))


def test_images_give_the_same_boxes(models: Models) -> None:
    hold(parity.images(models))


def test_a_tile_gives_the_same_boxes(models: Models, tmp_path: Path) -> None:
    rows = parity.tile(models, crop(tmp_path / "crop.png"), "a crop")
    hold(rows)
    assert int(rows[0].reference.split()[0]) > 200  # enough of them that seams and suppression matter


def test_beyond_the_cap_only_compatible_mode_stops(models: Models) -> None:
    hold(parity.cap(models, nms=0.3))


def test_deepforest_opens_what_we_write(models: Models) -> None:
    hold(parity.exports(models))


def test_training_takes_the_same_steps(models: Models, tmp_path: Path) -> None:
    hold(parity.training_loss(models, tmp_path, steps=6))


def test_matching_is_the_optimal_assignment() -> None:
    hold(parity.matching(100))


def test_average_precision_is_cocos() -> None:
    hold(parity.mean_average_precision(10))
