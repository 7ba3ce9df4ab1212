"""Suggestion of thresholds by an evaluation, and their storage in a model file."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
import torch
from evaluation_scenes import UTM, Recorder, layer, squares
from safetensors.torch import load_file
from torchvision.ops import nms

from deepforest_qgis.common.errors import InputError
from deepforest_qgis.common.events import Listener
from deepforest_qgis.common.jobs import EvaluateJob, VectorInput
from deepforest_qgis.common.model_registry import STARTER
from deepforest_qgis.model.weights import load_weights
from deepforest_qgis.workflows.evaluation import run


@pytest.fixture
def forest(tmp_path: Path) -> dict[str, VectorInput]:
    """80 trees, of which most are detected, some twice, and false detections with low scores."""
    rng = np.random.default_rng(5)
    trees = rng.uniform(0, 100, (80, 2))
    found = trees[:70] + rng.normal(0, 0.4, (70, 2))
    twice = found[:30] + rng.uniform(0.8, 1.6, (30, 2))
    false = rng.uniform(0, 100, (40, 2))
    places = np.concatenate([found, twice, false])
    confidence = np.concatenate([rng.uniform(0.4, 1, 70), rng.uniform(0.3, 0.7, 30), rng.uniform(0.1, 0.5, 40)])
    return {
        "predictions": layer(tmp_path / "found.gpkg", squares(*map(tuple, places)), score=confidence, model="mine"),
        "truth": layer(tmp_path / "truth.gpkg", squares(*map(tuple, trees))),
    }


def f1_of(source: VectorInput, truth: VectorInput, folder: Path, score: float, overlap: float) -> float:
    """F1 of the crowns that remain after NMS by torchvision, from their layer."""
    table = gpd.read_file(source.path)
    table = table[table["score"] >= score].reset_index(drop=True)
    boxes, confidence = torch.tensor(table.bounds.to_numpy()), torch.tensor(table["score"].to_numpy())
    kept = np.sort(nms(boxes, confidence, overlap).numpy())
    table.iloc[kept].to_file(folder / "kept.gpkg")
    return float(run(EvaluateJob(VectorInput(str(folder / "kept.gpkg")), truth), Listener())["f1"])


def test_the_suggested_thresholds_have_the_largest_f1(tmp_path: Path, forest: dict[str, VectorInput]) -> None:
    recorder, report = Recorder(), tmp_path / "report.html"
    result = run(EvaluateJob(**forest, suggest_thresholds=True, report=str(report)), recorder)
    score, overlap = result["suggested_score_threshold"], result["suggested_nms_threshold"]
    assert result["suggested_f1"] == pytest.approx(f1_of(*forest.values(), tmp_path, score, overlap))
    assert result["suggested_f1"] > result["f1"] + 0.1
    for other_score, other_overlap in ((0.1, 0.95), (0.2, 0.3), (0.3, 0.1), (0.4, 0.2), (score, 0.9), (0.1, overlap)):
        assert f1_of(*forest.values(), tmp_path, other_score, other_overlap) <= result["suggested_f1"] + 1e-9
    table = gpd.read_file(forest["predictions"].path)
    assert f"Only score thresholds of at least {table['score'].min():.3g} and NMS thresholds" in recorder.warnings
    page = report.read_text(encoding="utf-8")
    assert f"F1 is largest, {result['suggested_f1']:.3f}, at a score threshold of" in page
    assert f"with all predicted crowns it is {result['f1']:.3f}." in page
    assert 'aria-label="F1 by score threshold and NMS threshold"' in page


def test_thresholds_are_not_suggested_without_being_asked(tmp_path: Path, forest: dict[str, VectorInput]) -> None:
    report = tmp_path / "report.html"
    assert "suggested_f1" not in run(EvaluateJob(**forest, report=str(report)), Recorder())
    assert "Suggested thresholds" not in report.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("fields", "reason"), [({}, "have no scores from 0 to 1"), ({"score": [3.0]}, "have no scores from 0 to 1")]
)
def test_thresholds_need_scores(tmp_path: Path, fields: dict[str, Any], reason: str) -> None:
    recorder = Recorder()
    crowns = layer(tmp_path / "found.gpkg", squares((0, 0)), **fields)
    result = run(EvaluateJob(crowns, crowns, suggest_thresholds=True), recorder)
    assert reason in recorder.warnings
    assert "suggested_f1" not in result


def test_points_without_areas_give_no_thresholds(tmp_path: Path, forest: dict[str, VectorInput]) -> None:
    table = gpd.read_file(forest["truth"].path)
    points = layer(tmp_path / "points.gpkg", table.centroid, UTM)
    recorder = Recorder()
    run(EvaluateJob(forest["predictions"], points, suggest_thresholds=True), recorder)
    assert "Thresholds are not suggested, because F1 is undefined." in recorder.warnings


# -- In a model file ---------------------------------------------------------------------------


def test_thresholds_are_stored_in_an_own_model(tmp_path: Path, forest: dict[str, VectorInput]) -> None:
    model, recorder = tmp_path / "mine.safetensors", Recorder()
    shutil.copy(STARTER, model)
    before, (_, start) = load_file(model), load_weights(model)
    result = run(EvaluateJob(**forest, store_in=str(model)), recorder)
    assert result["store_in"] == str(model)
    _, info = load_weights(model)
    assert info.score_threshold == pytest.approx(result["suggested_score_threshold"], abs=1e-4)
    assert info.nms_threshold == info.stored_nms == result["suggested_nms_threshold"]
    previous = info.settings["previous_score_threshold"], info.settings["previous_nms_threshold"]
    assert previous == (start.score_threshold, start.nms_threshold)
    assert (info.settings["thresholds_reference"], info.settings["thresholds_crowns"]) == ("truth", 80)
    assert info.settings["thresholds_f1"] == pytest.approx(result["suggested_f1"], abs=1e-4)
    after = load_file(model)
    assert before.keys() == after.keys()
    assert all(torch.equal(before[name], after[name]) for name in before)
    assert "are of another model" not in recorder.warnings
    other = tmp_path / "other.safetensors"
    shutil.copy(STARTER, other)
    run(EvaluateJob(**forest, store_in=str(other)), recorder)
    assert "The predicted crowns are of another model (mine) than 'other.safetensors'" in recorder.warnings


def test_an_nms_threshold_that_keeps_all_crowns_is_not_stored(tmp_path: Path, forest: dict[str, VectorInput]) -> None:
    model, recorder = tmp_path / "mine.safetensors", Recorder()
    shutil.copy(STARTER, model)
    before = load_weights(model)[1]
    crowns = layer(tmp_path / "apart.gpkg", squares((0, 0), (20, 0), (40, 0)), score=[0.9, 0.8, 0.7], model="mine")
    run(EvaluateJob(crowns, crowns, store_in=str(model)), recorder)
    after = load_weights(model)[1]
    assert (after.score_threshold, after.nms_threshold) == (0.7, before.nms_threshold)
    assert after.stored_nms == before.stored_nms
    assert (
        "Score threshold 0.7 stored in 'mine.safetensors' (previously 0.4). The NMS threshold is unchanged."
        in recorder.text
    )


@pytest.mark.parametrize("name", ["bundled", str(STARTER), "weecology/deepforest-tree"])
def test_other_models_are_not_changed(forest: dict[str, VectorInput], name: str) -> None:
    before = STARTER.read_bytes()
    with pytest.raises(InputError, match="The bundled model and models of the Hugging Face Hub are not changed"):
        run(EvaluateJob(**forest, store_in=name), Recorder())
    assert STARTER.read_bytes() == before
