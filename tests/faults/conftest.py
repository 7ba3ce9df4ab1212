"""What tests of faults in the engine stand on: the fixtures of the engine's own tests, and a row for each fault."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch

from deepforest_qgis.jobs import FineTuneJob, RasterInput, VectorInput
from deepforest_qgis.model.architectures import SMALL
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.weights import ModelInfo

TESTS = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TESTS.parent / "tools"))

import faults  # noqa: E402

spec = importlib.util.spec_from_file_location("engine_fixtures", TESTS / "engine" / "conftest.py")
assert spec is not None
assert spec.loader is not None
engine_fixtures = importlib.util.module_from_spec(spec)
spec.loader.exec_module(engine_fixtures)

listen = engine_fixtures.listen
load_script = engine_fixtures.load_script
make_layer = engine_fixtures.make_layer
make_raster = engine_fixtures.make_raster
samples = engine_fixtures.samples
small_images = engine_fixtures.small_images


@pytest.fixture
def fault() -> Callable[[str, object, str], None]:
    """Records a named fault for the table: ``fault(name, saw=error, kept="3 of 4 epochs")``."""
    return faults.record


@pytest.fixture(autouse=True)
def _cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """What stopped jobs leave behind belongs to one test."""
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path_factory.mktemp("cache")))


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """The small network with random weights."""
    torch.manual_seed(1)
    path = tmp_path / "start.safetensors"
    CrownDetector(ModelInfo(SMALL, ("Tree",))).save(path)
    return path


@pytest.fixture
def fine_tune(
    make_raster: Callable[..., Path], make_layer: Callable[..., Path], model: Path, tmp_path: Path
) -> FineTuneJob:
    """A training of three epochs on six tiny patches."""
    values = np.random.default_rng(1).integers(1, 255, (3, 100, 180)).astype("uint8")
    return FineTuneJob(
        str(tmp_path / "forest.safetensors"),
        raster=RasterInput(str(make_raster(values))),
        annotations=VectorInput(str(make_layer([(10, 10, 30, 30), (70, 20, 90, 40), (130, 50, 150, 70)]))),
        model=str(model),
        patch_size=64,
        epochs=3,
        device="cpu",
    )
