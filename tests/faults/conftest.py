"""Fixtures of the fault tests: those of the engine's tests, processes to be killed, and a table of faults."""

from __future__ import annotations

import importlib.util
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from deepforest_qgis.common.jobs import FineTuneJob, RasterInput, VectorInput
from deepforest_qgis.model.architectures import SMALL
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.model_info import ModelInfo

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS.parent / "tools"), str(TESTS)]

import faults  # noqa: E402
from random_models import random_model  # noqa: E402

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
talk = engine_fixtures.talk


@pytest.fixture
def fault() -> Callable[[str, object, str], None]:
    """Records a named fault for the table: ``fault(name, saw=error, kept="3 of 4 epochs")``."""
    return faults.record


@pytest.fixture(autouse=True)
def _cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test has a separate cache folder for the files of interrupted jobs."""
    for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path_factory.mktemp("cache")))


class Commands:
    """Runs the command line in processes that can be interrupted; see ``commands.py``."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("commands.py"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            # A forked process can use one thread only.
            env={**os.environ, "PYTHONPATH": str(TESTS.parent), "OMP_NUM_THREADS": "1"},
        )
        assert self._answer() == "ready"

    def _answer(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def run(
        self,
        arguments: list[str],
        cache: Path,
        *,
        kill_after: int | None = None,
        pause: float = 0.0,
        interrupt_after: int | None = None,
        on_kept: Callable[[int], None] | None = None,
        **limits: int,
    ) -> tuple[int, str]:
        """Run a command; return its exit status and its log.

        It is killed ``pause`` seconds after more than ``kill_after`` batches are kept, or interrupted after
        ``interrupt_after`` batches. ``on_kept`` is called with the number of batches. No process of it is left.
        """
        cache.mkdir(exist_ok=True)
        pipe = cache / "log"
        os.mkfifo(pipe)
        request = {"arguments": arguments, "cache": str(cache), "log": str(pipe), "limits": limits}
        request["interrupt_after"] = interrupt_after
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        number = int(self._answer())
        log, kept = "", 0
        with open(pipe, encoding="utf-8") as lines:
            for line in lines:
                log += line
                kept += line == "kept\n"
                if on_kept is not None and line == "kept\n":
                    on_kept(kept)
                if kill_after is not None and kept > kill_after:
                    time.sleep(pause)
                    os.kill(number, signal.SIGKILL)  # the process is not reaped before its answer is read
                    kill_after = None
        pipe.unlink()
        status = int(self._answer())
        with pytest.raises(ProcessLookupError):
            os.killpg(number, 0)
        return status, log

    def close(self) -> None:
        self._process.kill()  # idle, and slow to exit
        self._process.communicate()


@pytest.fixture(scope="session")
def commands() -> Iterator[Commands]:
    commands = Commands()
    yield commands
    commands.close()


@pytest.fixture
def command(make_raster: Callable[..., Path], tmp_path: Path) -> Callable[[str], list[str]]:
    """Arguments of a prediction of many windows with a batch size of 1, for the name of its output."""
    path = random_model(tmp_path, "Tree", "Dead", extent_m=6.4, patch_px=64)
    raster = make_raster(np.random.default_rng(1).integers(1, 255, (3, 320, 320)).astype("uint8"))

    def make(output: str) -> list[str]:
        arguments = ["predict", "--raster", raster, "--model", path, "--output", tmp_path / output]
        return [*map(str, arguments), "--device", "cpu", "--batch-size", "1", "--precision", "float32"]

    return make


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
