"""A prediction is killed at random moments, again and again: each run after it ends as one that nobody disturbed."""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import torch

from deepforest_qgis.model.architectures import SMALL
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.weights import ModelInfo

Make = Callable[..., Path]
Fault = Callable[..., None]
ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("DEEPFOREST_QGIS_KILLS", "3"))

pytestmark = pytest.mark.skipif(os.name != "posix", reason="sends SIGKILL")

# The command line, told to print a line whenever a batch is journaled, so that kills fall all over the work.
LOUD = """
import sys
from deepforest_qgis.__main__ import main
from deepforest_qgis.workflows.journal import Journal
real = Journal.add
def add(self, *given):
    real(self, *given)
    print("kept", file=sys.stderr, flush=True)
Journal.add = add
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def command(make_raster: Make, tmp_path: Path) -> Callable[[str], list[str]]:
    torch.manual_seed(1)
    model = tmp_path / "random.safetensors"
    detector = CrownDetector(ModelInfo(SMALL, ("Tree", "Dead"), extent_m=6.4, patch_px=64, score_threshold=0.4))
    torch.nn.init.normal_(detector.model.head.classification_head.cls_logits.weight, std=6.0)
    detector.save(model)
    raster = make_raster(np.random.default_rng(1).integers(1, 255, (3, 320, 320)).astype("uint8"))

    def make(output: str) -> list[str]:
        arguments = ["predict", "--raster", raster, "--model", model, "--output", tmp_path / output]
        return [*map(str, arguments), "--device", "cpu", "--batch-size", "1", "--precision", "float32"]

    return make


def crowns(path: Path) -> list[tuple[Any, ...]]:
    """Every crown, its shape to the byte and its attributes, without the time of the run."""
    meta, _, shapes, fields = pyogrio.raw.read(path, layer="crowns")
    columns = [values.tolist() for name, values in zip(meta["fields"], fields, strict=True) if name != "run"]
    return sorted(zip((bytes(shape) for shape in shapes), *columns, strict=True), key=repr)


def run(command: list[str], cache: Path, die_after: int | None = None, pause: float = 0.0) -> tuple[int, str]:
    """Exit status and what was said; killed once so many batches are kept, and a moment later."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(cache)}
    with subprocess.Popen(
        [sys.executable, "-c", LOUD, *command],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    ) as process:
        assert process.stderr is not None
        said, kept = "", 0
        for line in process.stderr:
            said += line
            kept += line == "kept\n"
            if die_after is not None and kept > die_after:
                time.sleep(pause)
                process.send_signal(signal.SIGKILL)
                break
        said += process.stderr.read()
    return process.returncode, said


def test_killed_at_random_moments(command: Any, tmp_path: Path, fault: Fault) -> None:
    status, said = run(command("whole.gpkg"), tmp_path / "undisturbed")
    assert status == 0, said
    whole = crowns(tmp_path / "whole.gpkg")
    assert len(whole) > 50
    windows = int(re.findall(r"(\d+) windows of", said)[0])
    moments = random.Random(7)
    killed, done, survived = 0, 0, 0
    going = ""
    while killed < KILLS:
        after = moments.randrange(max(windows - done - 2, 1))
        status, said = run(command("crowns.gpkg"), tmp_path / "cache", after, moments.uniform(0, 0.05))
        if status != -signal.SIGKILL:  # it was quicker
            assert crowns(tmp_path / "crowns.gpkg") == whole
            done = 0
            continue
        killed += 1
        assert not (tmp_path / "crowns.gpkg").exists() or survived
        # Half of the kills hit a run that goes on from another kill, the others are completed.
        found = re.findall(r"Going on from an earlier run: (\d+) of", said)
        done = int(found[0]) if found else 0
        if killed % 2 or killed == KILLS:
            status, said = run(command("crowns.gpkg"), tmp_path / "cache")
            assert status == 0, said
            going = next(line for line in said.splitlines() if "Going on" in line)
            assert int(re.findall(r"run: (\d+) of", going)[0]) > done
            assert crowns(tmp_path / "crowns.gpkg") == whole
            assert not list(tmp_path.glob(".*unfinished*"))
            done, survived = 0, survived + 1
    fault(f"prediction: killed at {KILLS} random moments", saw=going, kept=f"{going.split(': ')[1]}; equal to the byte")
