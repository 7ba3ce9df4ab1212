"""The process of a training is killed at random moments; resumed, it gives the same weights as an uninterrupted one.

Three times as a test; ``DEEPFOREST_QGIS_KILLS`` sets another number (`make test-kills`).
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import rasterio
import torch
from affine import Affine
from rasterio.windows import Window

from deepforest_qgis.common.jobs import FineTuneJob, RasterInput, VectorInput, job_to_dict
from deepforest_qgis.model.weights import load_weights

Fault = Callable[..., None]
ROOT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("DEEPFOREST_QGIS_KILLS", "3"))
EPOCHS = 4


class Engine:
    """Runs jobs in processes that can be killed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._heard = 0
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("killable.py"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            # A process that is forked may compute with one thread only.
            env={
                **os.environ,
                "PYTHONPATH": str(ROOT),
                "OMP_NUM_THREADS": "1",
                "XDG_CACHE_HOME": str(folder / "cache"),
            },
        )
        assert self._answer() == "ready"

    def _answer(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def run(self, job: FineTuneJob, kill_after: float | None = None) -> tuple[int, list[dict[str, Any]], float]:
        """The status, the events and the duration in seconds; killed after ``kill_after`` seconds, if given."""
        self._heard += 1
        listen = self._folder / f"recorder {self._heard}.jsonl"
        listen.touch()
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"job": job_to_dict(job), "listen": str(listen)}) + "\n")
        self._process.stdin.flush()
        number, began = int(self._answer()), time.monotonic()
        if kill_after is not None:
            time.sleep(kill_after)
            with contextlib.suppress(ProcessLookupError):
                os.kill(number, signal.SIGKILL)
        status = int(self._answer())
        seconds = time.monotonic() - began
        said = [json.loads(line) for line in listen.read_text().splitlines() if line.endswith("}")]
        return status, said, seconds

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(timeout=30)
        self._process.stdout.close()


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = Engine(tmp_path)
    yield engine
    engine.close()


@pytest.fixture
def job(samples: Path, tmp_path: Path) -> FineTuneJob:
    """A few steps on a part of a real orthomosaic."""
    raster = tmp_path / "yellowstone.tif"
    with rasterio.open(samples / "yellowstone.tif") as source:
        window = Window(700, 100, 220, 220)
        corner = source.transform @ Affine.translation(700, 100)
        profile = {**source.profile, "width": 220, "height": 220, "transform": corner}
        with rasterio.open(raster, "w", **profile) as target:
            target.write(source.read(window=window))
    return FineTuneJob(
        str(tmp_path / "whole.safetensors"),
        raster=RasterInput(str(raster)),
        annotations=VectorInput(str(samples / "yellowstone_crowns.gpkg")),
        patch_size=100,
        epochs=EPOCHS,
        batch_size=2,
        device="cpu",
    )


def test_a_killed_training_is_resumed(engine: Engine, job: FineTuneJob, tmp_path: Path, fault: Fault) -> None:
    status, said, seconds = engine.run(job)
    assert status == 0
    whole, undisturbed = load_weights(job.output_model)[0], _epochs(said)
    assert len(undisturbed) == EPOCHS
    moments = random.Random(1)
    kept: list[int] = []
    killed, going = 0, []
    number = 0
    while killed < KILLS:
        number += 1
        again = FineTuneJob(**{**vars(job), "output_model": str(tmp_path / f"{number}.safetensors"), "seed": job.seed})
        status, said, _ = engine.run(again, kill_after=moments.uniform(0.02, 0.98) * seconds)
        before = len(_epochs(said))
        assert number < 4 * KILLS, "runs end before they are killed"
        if status == -signal.SIGKILL:
            killed += 1
            kept.append(before)
            written = Path(again.output_model).exists()
            status, said, _ = engine.run(again)
            going += [line["message"] for line in said if "Resumed an earlier run" in line.get("message", "")]
            # An epoch is reported before its checkpoint is written, so the last reported one may be repeated.
            # The checkpoints are deleted when the model is written: a run killed after that starts again.
            assert not before or written or before - 1 <= EPOCHS - _computed(said) <= before
        assert status == 0
        assert _epochs(said) == undisturbed
        weights = load_weights(again.output_model)[0]
        assert weights.keys() == whole.keys()
        assert all(torch.equal(weights[name], whole[name]) for name in whole)
    saw = going[-1] if going else "(the training starts again)"
    epochs = ", ".join(f"{kept.count(n)} with {n}" for n in sorted(set(kept)))
    kept = f"{killed} kills ({epochs} of {EPOCHS} epochs done); each run again gave the same weights, bit for bit"
    fault("training: the engine is killed at random moments", saw=saw, kept=kept)


def _epochs(said: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [line["values"] for line in said if "epoch" in line]


def _computed(said: list[dict[str, Any]]) -> int:
    """Epochs that a run computed itself."""
    done = [line for line in said if line.get("stage") == "Training"]
    return EPOCHS - (done[0]["done"] * EPOCHS // done[0]["total"] if done else EPOCHS)
