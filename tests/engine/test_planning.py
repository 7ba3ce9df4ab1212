"""Plans of predictions: all decisions are made before the network runs, and nothing else is changed."""

from __future__ import annotations

import dataclasses
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from deepforest_qgis.common.jobs import Extent, PredictJob, RasterInput
from deepforest_qgis.model.architectures import SMALL
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.model_info import ModelInfo
from deepforest_qgis.workflows.model_loading import LoadedModel, load_model
from deepforest_qgis.workflows.predict.planning import PredictionPlan, StartTime, plan_prediction

Make = Callable[..., Path]


@pytest.fixture
def model(tmp_path: Path, listen: Any) -> LoadedModel:
    path = tmp_path / "random.safetensors"
    info = ModelInfo(SMALL, ("Tree",), extent_m=12.8, patch_px=128, score_threshold=0.4)
    CrownDetector(info).save(path)
    return load_model(str(path), listen())


@pytest.fixture
def plan(make_raster: Make, model: LoadedModel, tmp_path: Path, listen: Any) -> Callable[..., PredictionPlan]:
    values = np.random.default_rng(1).integers(0, 4000, (3, 300, 400)).astype("uint16")
    raster = RasterInput(str(make_raster(values)))

    def make(**other: Any) -> PredictionPlan:
        settings = {"device": "cpu", "precision": "float32", **other}
        job = PredictJob(raster, str(tmp_path / "crowns.gpkg"), model=str(model.path), **settings)
        return plan_prediction(job, StartTime.now(), model, listen())

    return make


def test_planning_does_not_change_the_detector(plan: Callable[..., PredictionPlan], model: LoadedModel) -> None:
    before = model.detector.model.score_thresh, model.detector.model.transform.min_size
    made = plan(score_threshold=0.7, patch_overlap=0.4)
    assert made.score_threshold == 0.7
    assert made.layout.geometry.window_scale > 1
    assert (model.detector.model.score_thresh, model.detector.model.transform.min_size) == before


def test_a_raster_opened_from_the_plan_has_its_stretch_and_bands(plan: Callable[..., PredictionPlan]) -> None:
    made = plan()
    with made.raster.open() as raster:
        assert raster.stretch == made.raster.stretch is not None
        assert raster.bands == made.raster.source.bands == (1, 2, 3)
        assert raster.fingerprint == made.fingerprint
        image = raster.read_patch(made.layout.grid[0], made.layout.geometry).image
    assert image.shape == (made.layout.geometry.side,) * 2 + (3,)


def test_dependencies_change_with_what_the_windows_depend_on(plan: Callable[..., PredictionPlan]) -> None:
    first = plan()
    for other, changed in [
        ({}, set()),
        ({"iou_threshold": 0.5, "crown_shape": "ellipse", "seams": "cores"}, set()),
        ({"patch_overlap": 0.3}, {"windows"}),
        ({"score_threshold": 0.5}, {"score_threshold"}),
        ({"extent": Extent(528_005, 4_978_980, 528_030, 4_978_995)}, {"roi"}),
    ]:
        found = plan(**other).dependencies
        differing = {name for name in found if found[name] != first.dependencies[name]}
        assert changed <= differing <= changed | {"windows"}  # the region of interest may change the window scale


def test_a_plan_is_frozen_and_can_be_sent_to_another_process(plan: Callable[..., PredictionPlan]) -> None:
    made = plan(device="cpu", score_threshold=0.3)
    with pytest.raises(dataclasses.FrozenInstanceError):
        made.score_threshold = 0.5  # type: ignore[misc]
    copy = pickle.loads(pickle.dumps(made))
    assert (copy.score_threshold, copy.compute.device, copy.dependencies) == (
        0.3,
        torch.device("cpu"),
        made.dependencies,
    )
