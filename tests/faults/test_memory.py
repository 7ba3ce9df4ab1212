"""Memory runs out, on the graphics card or in the computer, in a training and in a prediction."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from deepforest_qgis.errors import TrainingError
from deepforest_qgis.jobs import FineTuneJob, RasterInput, VectorInput
from deepforest_qgis.model.architectures import SMALL
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.weights import ModelInfo, load_weights
from deepforest_qgis.workflows import training

Make = Callable[..., Path]
Fault = Callable[..., None]
SIDE = 64

pytestmark = [
    pytest.mark.usefixtures("small_images"),
    # Lightning has not yet heard what newer releases of torch want to be called.
    pytest.mark.filterwarnings("ignore:.*LeafSpec:FutureWarning"),
]


@pytest.fixture
def model(tmp_path: Path) -> Path:
    torch.manual_seed(1)
    path = tmp_path / "start.safetensors"
    CrownDetector(ModelInfo(SMALL, ("Tree",))).save(path)
    return path


@pytest.fixture
def fine_tune(make_raster: Make, make_layer: Make, model: Path, tmp_path: Path) -> FineTuneJob:
    values = np.random.default_rng(1).integers(1, 255, (3, 100, 180)).astype("uint8")
    return FineTuneJob(
        str(tmp_path / "forest.safetensors"),
        raster=RasterInput(str(make_raster(values))),
        annotations=VectorInput(str(make_layer([(10, 10, 30, 30), (70, 20, 90, 40), (130, 50, 150, 70)]))),
        model=str(model),
        patch_size=SIDE,
        epochs=3,
        device="cpu",
    )


def test_training_with_too_little_graphics_memory(
    fine_tune: FineTuneJob, listen: Any, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    """A card that holds one patch at a time, from the third step on: the batch is halved and training goes on."""
    real, steps = CrownDetector.training_step, []

    def step(self: CrownDetector, batch: Any, index: int) -> Any:
        steps.append(len(batch[0]))
        if len(steps) > 2 and len(batch[0]) > 1:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return real(self, batch, index)

    monkeypatch.setattr(CrownDetector, "training_step", step)
    heard = listen()
    training.run(fine_tune, heard)
    assert len(heard.epochs) == 3
    assert load_weights(fine_tune.output_model)[1].settings["epochs"] == 3
    fault(
        "training: the graphics card runs out of memory",
        saw=heard.warnings.splitlines()[0],
        kept=f"all {len(heard.epochs)} epochs",
    )


def test_training_with_no_graphics_memory_at_all(
    fine_tune: FineTuneJob, listen: Any, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    def step(*_: Any) -> Any:
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr(CrownDetector, "training_step", step)
    with pytest.raises(TrainingError, match="too little memory for a batch of one patch") as caught:
        training.run(fine_tune, listen())
    assert not Path(fine_tune.output_model).exists()
    fault(
        "training: the graphics card has no memory for a single patch", saw=caught.value, kept="no epoch was finished"
    )
