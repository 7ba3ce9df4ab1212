"""OpenVINO: same crowns as with PyTorch, one conversion per model, and PyTorch if OpenVINO fails."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from scipy.optimize import linear_sum_assignment

from deepforest_qgis.common.errors import Cancelled, InputError
from deepforest_qgis.common.jobs import DEVICES, FineTuneJob, PredictJob, RasterInput
from deepforest_qgis.crowns.matching import match, overlaps, scores
from deepforest_qgis.model import backends, devices, openvino_backend, openvino_runtime
from deepforest_qgis.model.architectures import ARCHITECTURES, DEEPFOREST, LITE2, anchors_of, count_parameters
from deepforest_qgis.model.backends import Backend, OpenVINOBackend, TorchBackend, make_backend
from deepforest_qgis.model.detections import Detections
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.model_info import ModelInfo
from deepforest_qgis.model.openvino_backend import Calibration
from deepforest_qgis.model.weights import STARTER, bundled_model
from deepforest_qgis.workflows.predict import prediction

CPU = torch.device("cpu")
MANY = 10_000
SHAPE = (2, 400, 400)

pytestmark = pytest.mark.skipif(not openvino_runtime.available(), reason="OpenVINO is for x86-64 processors")


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("converted")


@pytest.fixture
def kept(shared: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of converted models that all tests share."""
    return _cache_in(shared, monkeypatch)


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return _cache_in(tmp_path / "Übung & 'Wald' 林", monkeypatch)


def _cache_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(folder))
    return openvino_backend._cache()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Replace conversions by copies; returns their folders."""
    made: list[Path] = []

    def convert(given: list[str], scratch: Path, listener: Any) -> None:
        folder = Path(given[1])
        made.append(folder)
        (folder / openvino_backend.NETWORK).write_bytes(b"network")
        (folder / openvino_backend.WEIGHTS).write_bytes(b"weights")

    monkeypatch.setattr(openvino_backend, "_run_converter", convert)
    monkeypatch.setattr(openvino_backend, "OpenVINONetwork", lambda folder, dtype, device: folder)
    return made


def forest(samples: Path, side: int, count: int = 2) -> np.ndarray:
    """Windows (count, side, side, 3) of a Yellowstone stand."""
    with rasterio.open(samples / "yellowstone_test.tif") as source:
        return np.stack(
            [
                source.read((1, 2, 3), window=((100, 100 + side), (col, col + side))).transpose(1, 2, 0)
                for col in range(100, 100 + count * 200, 200)
            ]
        )


def resnet() -> CrownDetector:
    """DeepForest's network with random weights, two classes."""
    torch.manual_seed(3)
    detector = CrownDetector(ModelInfo(DEEPFOREST, ("Tree", "Dead")))
    for part in (detector.model.head.classification_head.cls_logits, detector.model.head.regression_head.bbox_reg):
        torch.nn.init.normal_(part.weight, std=0.05)
    return detector


def both(detector: CrownDetector, dtype: torch.dtype, listener: Any) -> tuple[Backend, Backend]:
    own = make_backend(detector, CPU, dtype, SHAPE, MANY, listener)
    assert isinstance(own, OpenVINOBackend), listener.messages
    return own, TorchBackend(detector, CPU, dtype)


def found_by(backend: Backend, images: np.ndarray) -> Detections:
    parts = backend.detect(images)
    return Detections(
        *(np.concatenate([getattr(one, name) for one in parts]) for name in ("boxes", "scores", "classes"))
    )


def test_float32_gives_the_detections_of_torch(kept: Path, samples: Path, listen: Callable[..., Any]) -> None:
    own, torchs = both(CrownDetector.load(STARTER), torch.float32, listen())
    images = forest(samples, 400)
    for batch in (images, images[:1], images[:, :330, :200]):
        ours, theirs = found_by(own, batch), found_by(torchs, batch)
        assert len(theirs.scores) > 10
        assert len(ours.scores) == len(theirs.scores)
        apart = np.abs(theirs.boxes[:, None] - ours.boxes[None]).max(axis=2)
        one, other = linear_sum_assignment(apart)
        assert apart[one, other].max() <= 0.05
        assert np.abs(ours.scores[other] - theirs.scores[one]).max() <= 1e-4


def test_deepforests_network_is_the_same_in_every_cell(kept: Path, samples: Path, listen: Callable[..., Any]) -> None:
    detector = resnet()
    own, torchs = both(detector, torch.float32, listen())
    with torch.inference_mode():
        images = forest(samples, 320)[:, :, :250]
        ours, theirs = own.forward(images), torchs.forward(images)
        assert ours.grids == theirs.grids
        assert ours.batch.image_sizes == theirs.batch.image_sizes
        anchors = anchors_of(detector.model, ours)
        assert torch.equal(anchors[1], anchors_of(detector.model, theirs)[1])
    assert theirs.outputs["cls_logits"].std() > 0.3
    assert (ours.outputs["cls_logits"] - theirs.outputs["cls_logits"]).abs().max() <= 1e-3
    widths = (anchors[0][:, 2] - anchors[0][:, 0])[:, None]  # the offsets of the head are relative to these
    assert theirs.outputs["bbox_regression"].std() > 0.3
    assert ((ours.outputs["bbox_regression"] - theirs.outputs["bbox_regression"]).abs() * widths).max() <= 0.05


def test_bfloat16_gives_the_same_crowns(kept: Path, samples: Path, listen: Callable[..., Any]) -> None:
    detector = CrownDetector.load(STARTER)
    own, _ = both(detector, torch.bfloat16, listen())
    images = forest(samples, 400)
    exact = found_by(TorchBackend(detector, CPU, torch.float32), images)
    ours = found_by(own, images)
    assert abs(len(ours.scores) - len(exact.scores)) <= 0.03 * len(exact.scores)
    sure = exact.boxes[exact.scores > detector.info.score_threshold + 0.03]
    near = np.abs(sure[:, None] - ours.boxes[None]).max(axis=2).min(axis=1)
    assert (near < 1.5).mean() > 0.95
    assert (near < 4).mean() > 0.97  # pixels; a crown is 30 to 60 pixels wide


def test_a_model_is_converted_once(kept: Path, listen: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    make_backend(CrownDetector.load(STARTER), CPU, torch.float32, SHAPE, MANY, listen())
    monkeypatch.setattr(openvino_backend, "_run_converter", lambda *_: pytest.fail("converted again"))
    recorder = listen()
    assert make_backend(CrownDetector.load(STARTER), CPU, torch.bfloat16, SHAPE, MANY, recorder).name == "OpenVINO"
    assert recorder.messages == ""


def test_a_prediction_of_many_windows_uses_it(
    kept: Path, tmp_path: Path, make_raster: Callable[..., Path], samples: Path, listen: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    raster = make_raster(forest(samples, 800, 1)[0].transpose(2, 0, 1))
    job = PredictJob(RasterInput(str(raster)), str(tmp_path / "crowns.gpkg"), device="cpu", precision="float32")
    few = listen()
    plain = prediction.run(job, few)
    assert "cpu, torch, float32" in few.messages
    spec = ARCHITECTURES[LITE2]
    monkeypatch.setitem(ARCHITECTURES, LITE2, type(spec)(**{**vars(spec), "openvino_from_windows": 4}))
    many = listen()
    fast = prediction.run(job, many)
    assert "cpu, OpenVINO, float32" in many.messages
    assert fast["windows"] == plain["windows"] == 1
    assert fast["count"] == plain["count"] > 50


def test_damaged_files_are_converted_again(empty: Path, quick: list[Path], listen: Callable[..., Any]) -> None:
    detector = CrownDetector.load(STARTER)
    for damage in (
        lambda folder: (folder / openvino_backend.WEIGHTS).write_bytes(b"weightz"),
        lambda folder: (folder / openvino_backend.NETWORK).unlink(),
        lambda folder: (folder / openvino_backend.SEAL).write_bytes(b"\xff"),
    ):
        folder: Any = openvino_backend.openvino_network(detector, torch.float32, CPU, listen())
        assert openvino_backend._is_complete(folder)
        damage(folder)
        assert not openvino_backend._is_complete(folder)
        count = len(quick)
        assert openvino_backend.openvino_network(detector, torch.float32, CPU, listen()) == folder
        assert len(quick) == count + 1
        assert openvino_backend._is_complete(folder)


def test_other_weights_are_converted_separately(empty: Path, quick: list[Path], listen: Callable[..., Any]) -> None:
    detector = CrownDetector.load(STARTER)
    first = openvino_backend.openvino_network(detector, torch.float32, CPU, listen())
    with torch.no_grad():
        next(detector.parameters()).view(-1)[0] += 1e-6
    assert openvino_backend.openvino_network(detector, torch.float32, CPU, listen()) != first


def test_the_cache_keeps_the_most_recently_used(empty: Path, quick: list[Path], listen: Callable[..., Any]) -> None:
    empty.mkdir(parents=True)
    for number in range(openvino_backend.CACHED_NETWORKS + 3):
        (empty / f"old{number}").mkdir()
        os.utime(empty / f"old{number}", (number, number))
    (empty / ".killed").mkdir()
    os.utime(empty / ".killed", (0, 0))
    (empty / ".running").mkdir()
    folder: Any = openvino_backend.openvino_network(CrownDetector.load(STARTER), torch.float32, CPU, listen())
    left = {one.name for one in empty.iterdir()}
    assert left == {
        folder.name,
        ".running",
        *(f"old{number}" for number in range(4, openvino_backend.CACHED_NETWORKS + 3)),
    }


CONVERTS = """
import sys
import numpy as np
import torch
from deepforest_qgis.common.events import Listener
from deepforest_qgis.model.backends import make_backend
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.weights import STARTER
class Log(Listener):
    def on_log(self, level, message):
        print(level, message, flush=True)
print("ready", flush=True)
sys.stdin.readline()
images = np.load(sys.argv[1])
backend = make_backend(CrownDetector.load(STARTER), torch.device("cpu"), torch.float32, (2, 400, 400), 10_000, Log())
found = backend.detect(images)
np.save(sys.argv[2], np.concatenate([np.column_stack([one.boxes, one.scores]) for one in found]))
print("by", backend.name, flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="kills a group of processes")
def test_two_processes_that_convert_one_model(empty: Path, samples: Path, tmp_path: Path) -> None:
    """A third process was killed during the conversion. One of the two converts, the other waits; results are equal."""
    images = tmp_path / "images.npy"
    np.save(images, forest(samples, 400))

    def start(number: int) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", CONVERTS, str(images), str(tmp_path / f"{number}.npy")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,
            env={**os.environ, "OMP_NUM_THREADS": "1"},
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        return process

    def go(process: subprocess.Popen[str]) -> None:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()

    processes = [start(number) for number in range(3)]
    killed, *others = processes
    go(killed)
    while not list(empty.glob(".*/model.safetensors")):
        assert killed.poll() is None
        time.sleep(0.01)
    os.killpg(killed.pid, signal.SIGKILL)
    killed.communicate()
    assert list(empty.glob(".*/made"))
    for process in others:
        go(process)
    said = [process.communicate(timeout=300)[0] for process in others]
    assert [process.returncode for process in others] == [0, 0], said
    assert all(words.endswith("by OpenVINO\n") for words in said), said
    assert sorted(words.count("Converting the model") for words in said) == [0, 1]
    one, other = (np.load(tmp_path / f"{number}.npy") for number in (1, 2))
    assert len(one) > 20
    np.testing.assert_array_equal(one, other)
    (folder,) = empty.iterdir()
    assert openvino_backend._is_complete(folder)


def test_torch_is_used_if_the_conversion_fails(
    empty: Path, listen: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openvino_backend, "MODULE", "deepforest_qgis.no_such_module")
    recorder = listen()
    assert make_backend(CrownDetector.load(STARTER), CPU, torch.float32, SHAPE, MANY, recorder).name == "torch"
    assert "OpenVINO cannot run this model on this machine" in recorder.warnings
    assert "no_such_module" in recorder.warnings
    assert list(empty.iterdir()) == []


def test_torch_is_used_if_the_cache_is_not_writable(empty: Path, listen: Callable[..., Any]) -> None:
    empty.parent.parent.mkdir(parents=True)
    empty.parent.write_text("a file where the folder should be")
    recorder = listen()
    assert make_backend(CrownDetector.load(STARTER), CPU, torch.float32, SHAPE, MANY, recorder).name == "torch"
    assert "cannot be written" in recorder.warnings


def test_torch_is_used_if_the_network_cannot_be_read(
    empty: Path, quick: list[Path], listen: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()  # all but the cache, which is set again
    _cache_in(empty.parent.parent, monkeypatch)
    detector = CrownDetector.load(STARTER)
    folder = openvino_backend._cache() / openvino_backend._key(detector, None)
    folder.mkdir(parents=True)
    for name in (openvino_backend.NETWORK, openvino_backend.WEIGHTS):
        (folder / name).write_bytes(b"not a network")
    (folder / openvino_backend.SEAL).write_text(openvino_backend._seal(folder))
    recorder = listen()
    assert make_backend(detector, CPU, torch.float32, SHAPE, MANY, recorder).name == "torch"
    assert "OpenVINO cannot run this model on this machine" in recorder.warnings


def test_a_conversion_can_be_cancelled(empty: Path, listen: Callable[..., Any]) -> None:
    recorder = listen()
    recorder.cancel()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        make_backend(CrownDetector.load(STARTER), CPU, torch.float32, SHAPE, MANY, recorder)
    assert time.monotonic() - began < 30
    assert list(empty.iterdir()) == []


def test_a_conversion_is_stopped_after_the_timeout(
    empty: Path, listen: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openvino_backend, "TIMEOUT_S", 0.2)
    recorder = listen()
    assert make_backend(CrownDetector.load(STARTER), CPU, torch.float32, SHAPE, MANY, recorder).name == "torch"
    assert "did not end within" in recorder.warnings


def test_small_jobs_and_other_devices_use_torch(listen: Callable[..., Any]) -> None:
    detector = CrownDetector.load(STARTER)
    windows = ARCHITECTURES[LITE2].openvino_from_windows - 1
    assert make_backend(detector, CPU, torch.float32, SHAPE, windows, listen()).name == "torch"
    assert make_backend(detector, torch.device("meta"), torch.float32, SHAPE, MANY, listen()).name == "torch"


def test_no_usage_statistics_are_sent() -> None:
    words = "import sys\nfrom deepforest_qgis.model import openvino_backend\nopenvino_backend._openvino()\n"
    words += "import openvino.tools.ovc\nprint(sys.modules['openvino_telemetry'])"
    answer = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", words],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert answer.stdout.strip() == "None"


# -- Eight bits --------------------------------------------------------------------------------


def test_int8_gives_nearly_the_same_crowns(
    kept: Path, samples: Path, listen: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    detector, images = CrownDetector.load(bundled_model()), forest(samples, 400, 4)
    given = (torch.device("cpu"), torch.int8, (2, 400, 400), 1, listen(), lambda: Calibration(images, 1))
    eight = make_backend(detector, *given)
    assert eight.name == "OpenVINO"
    exact = TorchBackend(CrownDetector.load(bundled_model()), torch.device("cpu"), torch.float32)
    (mine, other), (truth, _) = eight.detect(images[:2]), exact.detect(images[:2])
    assert len(truth.boxes) > 15
    assert len(other.boxes) > 15
    pairs = match(overlaps(mine.boxes, truth.boxes), 0.4)
    found = scores(len(pairs), len(mine.boxes) - len(pairs), len(truth.boxes) - len(pairs)).f1
    assert found is not None
    assert found > 0.9
    assert len(mine.boxes) != len(truth.boxes) or np.abs(mine.boxes - truth.boxes).max() > 0.1  # it is another network
    weights = [(one / "network.bin").stat().st_size for one in kept.iterdir() if not one.name.startswith(".")]
    assert min(weights) < 0.6 * 4 * count_parameters(detector.model)[0]
    monkeypatch.setattr(openvino_backend, "_run_converter", None)  # made once for these images
    assert make_backend(detector, *given).name == "OpenVINO"


def test_int8_is_refused_if_it_is_not_supported(listen: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backends, "available", lambda: False)
    with pytest.raises(InputError, match="int8 requires OpenVINO"):
        make_backend(
            CrownDetector.load(bundled_model()), torch.device("cpu"), torch.int8, (1, 400, 400), 1, listen(),
            lambda: Calibration(np.zeros((1, 400, 400, 3), np.uint8), 1),
        )  # fmt: skip


class FakeCore:
    """OpenVINO on a machine with an Intel GPU."""

    available_devices = ("CPU", "GPU.0", "GPU.1")

    def get_property(self, device: str, name: str) -> str:
        assert (device, name) == ("GPU", "FULL_DEVICE_NAME")
        return "Intel(R) Arc(TM) A770"


@pytest.fixture
def intel(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine with an Intel GPU, simulated by the CPU."""
    monkeypatch.setattr(devices, "intel_gpu", lambda: "Intel(R) Arc(TM) A770")
    monkeypatch.setitem(openvino_backend.TARGETS, "xpu", "CPU")


@pytest.mark.parametrize("there", [True, False])
def test_openvino_detects_an_intel_gpu(there: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openvino_runtime.Path, "exists", lambda path: there and str(path) == "/dev/dri")
    monkeypatch.setattr(openvino_runtime, "load", lambda: SimpleNamespace(Core=FakeCore))
    openvino_runtime.intel_gpu.cache_clear()
    try:
        assert openvino_runtime.intel_gpu() == ("Intel(R) Arc(TM) A770" if there else None)
    finally:
        openvino_runtime.intel_gpu.cache_clear()


@pytest.mark.usefixtures("intel")
def test_an_intel_gpu_is_available_in_predictions_only() -> None:
    assert {"id": "xpu", "name": "Intel(R) Arc(TM) A770 (predictions)"} in devices.list_devices()
    assert devices.choose_device("xpu", DEVICES).type == "xpu"
    assert devices.choose_device("auto").type != "xpu"
    with pytest.raises(InputError, match=r"Device 'xpu' is not available. This machine has: .*cpu"):
        devices.choose_device("xpu")
    with pytest.raises(InputError, match="Device: 'xpu' is not one of"):
        FineTuneJob("m.safetensors", patches="p", device="xpu")
    with pytest.raises(InputError, match="float16 and float32"):
        devices.choose_precision("bfloat16", torch.device("xpu"))


@pytest.mark.usefixtures("intel")
def test_an_intel_gpu_gives_the_crowns_of_the_cpu(
    kept: Path, tmp_path: Path, make_raster: Callable[..., Path], samples: Path, listen: Callable[..., Any]
) -> None:
    raster = make_raster(forest(samples, 800, 1)[0].transpose(2, 0, 1))
    job = PredictJob(RasterInput(str(raster)), str(tmp_path / "crowns.gpkg"), device="cpu", precision="float32")
    plain = prediction.run(job, listen())
    recorder = listen()
    found = prediction.run(replace(job, device="xpu"), recorder)
    assert "xpu, OpenVINO, float32" in recorder.messages
    assert found["count"] == plain["count"] > 50
    recorder = listen()
    assert prediction.run(replace(job, device="xpu", precision="auto"), recorder)["count"] > 50
    assert "xpu, OpenVINO, float16" in recorder.messages
    assert list(kept.glob(f"*/{openvino_backend.KERNELS}/*"))  # what was compiled for it is kept


@pytest.mark.usefixtures("intel")
def test_torch_on_the_cpu_is_used_if_an_intel_gpu_fails(
    kept: Path, listen: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(
        openvino_backend.TARGETS, "xpu", "GPU"
    )  # there is none here, or not one that takes these options
    monkeypatch.setattr(openvino_backend.OpenVINONetwork, "prepare", _refuse)
    recorder = listen()
    backend = make_backend(CrownDetector.load(STARTER), torch.device("xpu"), torch.float16, SHAPE, 1, recorder)
    assert isinstance(backend, TorchBackend)
    assert "OpenVINO cannot run this model on this machine (no such device). PyTorch is used" in recorder.messages
    assert len(backend.detect(np.zeros((1, 400, 400, 3), np.uint8))) == 1


def _refuse(*_: Any) -> None:
    raise openvino_backend.ConversionError("no such device")
