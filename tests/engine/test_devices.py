"""Choice of devices, and detection by several of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from random_models import random_model

from deepforest_qgis.common.errors import Cancelled, InputError, RasterError
from deepforest_qgis.common.events import Listener
from deepforest_qgis.common.jobs import DEVICES, PredictJob, RasterInput
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.devices import choose_device, choose_devices
from deepforest_qgis.workflows.model_loading import load_model
from deepforest_qgis.workflows.predict import detection
from deepforest_qgis.workflows.predict.detection import DetectionSettings, DeviceDetector
from deepforest_qgis.workflows.predict.planning import StartTime, plan_prediction

CPU = torch.device("cpu")


@pytest.fixture
def two_gpus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda number: f"GPU {number}")


@pytest.mark.usefixtures("two_gpus")
def test_gpus_by_number() -> None:
    assert choose_device("cuda:1", DEVICES) == torch.device("cuda", 1)
    assert choose_devices("auto", 2) == (torch.device("cuda", 0), torch.device("cuda", 1))
    assert choose_devices("cuda", 1) == (torch.device("cuda"),)
    assert choose_devices("cuda:1", 1) == (torch.device("cuda", 1),)
    for wanted, count in (("cuda:2", 1), ("cuda:1", 2), ("cuda", 3)):
        with pytest.raises(InputError, match=r"GPU 'cuda:2' does not exist\. This machine has 2 NVIDIA GPUs"):
            choose_devices(wanted, count)
    with pytest.raises(InputError, match="2 GPUs are requested, but the device is 'cpu'"):
        choose_devices("cpu", 2)


@pytest.mark.skipif(torch.cuda.is_available(), reason="without GPU")
def test_a_gpu_by_number_without_gpus() -> None:
    with pytest.raises(InputError, match=r"Device 'cuda:1' is not available\. This machine has: .*cpu"):
        choose_device("cuda:1")


class Store:
    """Keeps windows in memory."""

    def __init__(self) -> None:
        self.windows: dict[int, Any] = {}

    def add(self, windows: Iterable[tuple[int, Any]], unreadable: Iterable[Any] = ()) -> None:
        found = dict(windows)
        assert not found.keys() & self.windows.keys()
        self.windows.update(found)

    def drop(self, windows: Iterable[int]) -> None:
        raise AssertionError


@pytest.fixture
def settings(make_raster: Callable[..., Path], tmp_path: Path, listen: Any) -> tuple[DetectionSettings, list[int], Any]:
    path = random_model(tmp_path, extent_m=6.4, patch_px=64, score_threshold=0.2)
    raster = make_raster(np.random.default_rng(1).integers(1, 255, (3, 150, 150)).astype("uint8"))
    job = PredictJob(
        RasterInput(str(raster)), "c.gpkg", model=str(path), device="cpu", precision="float32", batch_size=1
    )
    plan = plan_prediction(job, StartTime.now(), load_model(str(path), listen()), listen())
    return DetectionSettings.of(plan), list(plan.layout.indices), path


def on_two(settings: DetectionSettings) -> DetectionSettings:
    return replace(settings, compute=replace(settings.compute, devices=(CPU, CPU)))


def test_two_devices_find_the_crowns_of_one(settings: Any, listen: Any) -> None:
    given, indices, path = settings
    stores = [Store(), Store()]
    progress: list[int] = []
    for store, one in zip(stores, (given, on_two(given)), strict=True):
        detector = DeviceDetector(one, CrownDetector.load(path), listen())
        assert detector.computation == "cpu, torch, float32"
        progress.clear()
        totals = detector.run(indices, store, progress.append, listen())
        detector.check_source(store, listen())
        assert totals.full_windows == 0
    assert stores[0].windows.keys() == stores[1].windows.keys() == set(indices)
    for index in indices:
        np.testing.assert_array_equal(stores[0].windows[index], stores[1].windows[index])
    assert sum(map(len, stores[0].windows.values())) > 10
    assert progress == sorted(progress)


def test_an_error_of_a_device_stops_the_other(settings: Any, listen: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    given, indices, path = settings
    detector = DeviceDetector(on_two(given), CrownDetector.load(path), listen())
    real = detection.read_ahead

    def read(raster: Any, grid: Any, geometry: Any, part: list[int], *rest: Any) -> Any:
        for number, item in enumerate(real(raster, grid, geometry, part, *rest)):
            if number and indices[-1] in part:
                raise RasterError("The drive was removed.")
            yield item

    monkeypatch.setattr(detection, "read_ahead", read)
    with pytest.raises(RasterError, match="removed"):
        detector.run(indices, Store(), lambda _: None, listen())


def test_several_devices_are_cancelled_together(settings: Any, listen: Any) -> None:
    given, indices, path = settings
    listener: Listener = listen()
    store = Store()
    detector = DeviceDetector(on_two(given), CrownDetector.load(path), listener)
    with pytest.raises(Cancelled):
        detector.run(indices, store, lambda _: listener.cancel(), listener)
    assert len(store.windows) < len(indices)
