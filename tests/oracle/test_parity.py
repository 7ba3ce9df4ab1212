"""The engine against DeepForest 2.1.0 itself: the rows of ``benchmarks/parity.py``, at reduced cost."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import parity
from benchmarks.parity import Models, Row


@pytest.fixture(scope="session", autouse=True)
def samples() -> None:
    assert (parity.SAMPLES / "stamp").exists(), "run tools/samples.py first (`make samples`)"


def hold(rows: list[Row]) -> None:
    assert [row for row in rows if row.holds is False] == []
    assert any(row.holds for row in rows)


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
    rows = parity.tile(models, parity.crop(tmp_path / "crop.png"), "a crop")
    hold(rows)
    assert int(rows[0].reference.split()[0]) > 200  # enough of them that seams and suppression matter


def test_beyond_the_cap_only_compatible_mode_stops(models: Models) -> None:
    hold(parity.cap(models))


def test_deepforest_opens_what_we_write(models: Models) -> None:
    hold(parity.exports(models))


def test_training_takes_the_same_steps(models: Models, tmp_path: Path) -> None:
    hold(parity.training_loss(models, tmp_path, steps=6))


def test_matching_is_the_optimal_assignment() -> None:
    hold(parity.matching(100))


def test_average_precision_is_cocos() -> None:
    hold(parity.mean_average_precision(10))
