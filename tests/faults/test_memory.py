"""The graphics card or the computer runs out of memory, in a training and in a prediction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from deepforest_qgis.common.errors import InputError, TrainingError
from deepforest_qgis.common.jobs import FineTuneJob, PredictJob, RasterInput
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.weights import load_weights
from deepforest_qgis.workflows.predict import detection
from deepforest_qgis.workflows.predict import prediction as predict
from deepforest_qgis.workflows.train import training

Make = Callable[..., Path]
Fault = Callable[..., None]
SIDE = 64

pytestmark = [
    pytest.mark.usefixtures("small_images"),
    # Lightning uses a name that newer releases of PyTorch deprecate.
    pytest.mark.filterwarnings("ignore:.*LeafSpec:FutureWarning"),
]


def test_training_without_graphics_memory(
    fine_tune: FineTuneJob, listen: Any, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    def step(*_: Any) -> Any:
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr(CrownDetector, "training_step", step)
    with pytest.raises(TrainingError, match="not have enough memory for a batch of one patch") as caught:
        training.run(fine_tune, listen())
    assert not Path(fine_tune.output_model).exists()
    fault(
        "training: the graphics card has no memory for a single patch", saw=caught.value, kept="no epoch was finished"
    )


def _torch_on_the_processor() -> None:
    torch.empty(1 << 60)  # torch's own words: a RuntimeError, not a MemoryError


def _torch_on_a_card() -> None:
    raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")


def _numpy() -> None:
    np.empty(1 << 60, np.uint8)


def _openvino() -> None:
    raise RuntimeError("Exception from src/inference/src/cpp/infer_request.cpp:193: std::bad_alloc")


LACKS = {
    "torch has no memory on the processor": _torch_on_the_processor,
    "torch has no memory on the graphics card": _torch_on_a_card,
    "numpy has no memory": _numpy,
    "OpenVINO has no memory": _openvino,
}


def _starve(monkeypatch: pytest.MonkeyPatch, lack: Callable[[], None], most: int, calls: int = 0) -> None:
    """From its call number ``calls`` on, the backend has memory for ``most`` windows at a time."""
    real, seen = detection.make_backend, []

    def make(*given: Any) -> Any:
        backend = real(*given)
        forward = backend.forward

        def hungry(images: np.ndarray) -> Any:
            seen.append(len(images))
            if len(seen) > calls and len(images) > most:
                lack()
            return forward(images)

        monkeypatch.setattr(backend, "forward", hungry, raising=False)
        return backend

    monkeypatch.setattr(detection, "make_backend", make)


@pytest.fixture
def prediction(make_raster: Make, model: Path, tmp_path: Path) -> PredictJob:
    values = np.random.default_rng(1).integers(1, 255, (3, 300, 400)).astype("uint8")
    return PredictJob(
        RasterInput(str(make_raster(values))),
        str(tmp_path / "crowns.gpkg"),
        model=str(model),
        patch_size=SIDE,
        batch_size=4,
        score_threshold=0.005,
        device="cpu",
        precision="float32",
    )


def test_predicting_with_too_little_memory(
    prediction: PredictJob, listen: Any, monkeypatch: pytest.MonkeyPatch, fault: Fault, tmp_path: Path
) -> None:
    """Memory for one window at a time: batches are halved, and the crowns are those of a computer with plenty."""
    plain = predict.run(replace(prediction, output=str(tmp_path / "plain.gpkg")), listen())
    assert plain["count"] > 0
    for name, lack in LACKS.items():
        recorder = listen()
        with monkeypatch.context() as short:
            _starve(short, lack, 1)
            result = predict.run(prediction, recorder)
        assert "batches of 2 windows" in recorder.warnings
        assert "batches of 1 window." in recorder.warnings
        assert (result["count"], result["windows"]) == (plain["count"], plain["windows"])
        saw = recorder.warnings.splitlines()[0]
        fault(f"prediction: {name}", saw=saw, kept=f"all {result['windows']} windows, {result['count']} crowns")


def test_predicting_with_memory_for_no_window(
    prediction: PredictJob, listen: Any, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    """What was found before memory ran out is kept; with memory again, only the rest is computed."""
    prediction = replace(prediction, batch_size=1)
    with monkeypatch.context() as short:
        _starve(short, _torch_on_the_processor, 0, calls=3)
        with pytest.raises(InputError, match="not have enough memory for a single window") as caught:
            predict.run(prediction, listen())
    recorder = listen()
    predict.run(prediction, recorder)
    (going,) = (message for _, message in recorder.log if message.startswith("Resuming an earlier run"))
    done = int(going.split(": ")[1].split()[0])
    assert done >= 2  # of the three that were computed
    fault("prediction: memory runs out altogether", saw=caught.value, kept=going.split(": ")[1])


@pytest.mark.parametrize("name", [name for name in LACKS if "OpenVINO" not in name])
def test_training_with_too_little_memory(
    fine_tune: FineTuneJob, listen: Any, monkeypatch: pytest.MonkeyPatch, fault: Fault, name: str
) -> None:
    """From the second epoch on there is memory for one patch only: the batch is halved and the training continues."""
    real = CrownDetector.training_step

    def step(self: CrownDetector, batch: Any, index: int) -> Any:
        if self.current_epoch == 1 and len(batch[0]) > 1:
            LACKS[name]()
        return real(self, batch, index)

    monkeypatch.setattr(CrownDetector, "training_step", step)
    recorder = listen()
    result = training.run(replace(fine_tune, batch_size=2, epochs=2), recorder)
    assert result["epochs"] == len(recorder.epochs) == load_weights(fine_tune.output_model)[1].settings["epochs"] == 2
    saw = next(line for line in recorder.warnings.splitlines() if "memory" in line)
    assert saw.endswith("Training continues from epoch 2 with batch size 1.")
    fault(f"training: {name}", saw=saw, kept="the epoch before, then all 2")
