"""Few file handles or no memory for the engine: the error names the cause, and finished windows are kept."""

from __future__ import annotations

import os
import re
import resource
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyogrio
import pytest
import rasterio
from affine import Affine

from deepforest_qgis.common.jobs import PredictJob, RasterInput, job_to_dict
from deepforest_qgis.common.messages import Message

Fault = Callable[..., None]

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of Linux")


def crowns(path: Path) -> list[bytes]:
    return sorted(bytes(shape) for shape in pyogrio.raw.read(path, layer="crowns")[2])


@pytest.fixture
def whole(commands: Any, command: Any, tmp_path: Path) -> list[bytes]:
    status, log = commands.run(command("whole.gpkg"), tmp_path / "undisturbed")
    assert status == 0, log
    return crowns(tmp_path / "whole.gpkg")


def test_few_file_handles(commands: Any, command: Any, whole: list[bytes], tmp_path: Path, fault: Fault) -> None:
    """64 are enough for a prediction; 12 are not enough for its result, which the next run writes without inference."""
    status, log = commands.run(command("crowns.gpkg"), tmp_path / "enough", RLIMIT_NOFILE=64)
    assert status == 0, log
    assert crowns(tmp_path / "crowns.gpkg") == whole
    (tmp_path / "crowns.gpkg").unlink()
    status, log = commands.run(command("crowns.gpkg"), tmp_path / "cache", RLIMIT_NOFILE=12)
    _is_refused(status, log, tmp_path)
    going = _goes_on(commands, command, whole, tmp_path)
    assert len(_words(log)) < 400  # without the SQL statement that failed
    fault("prediction: the engine has 12 file handles", saw=_words(log), kept=f"{going} windows")


def test_no_memory_to_begin_with(commands: Any, command: Any, tmp_path: Path, fault: Fault) -> None:
    """Less than the libraries of the engine need."""
    least = 600 << 20
    ended = subprocess.run(
        [sys.executable, "-m", "deepforest_qgis", *command("crowns.gpkg")],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (least, resource.RLIM_INFINITY)),
        capture_output=True,
        text=True,
        check=False,
    )
    _is_refused(ended.returncode, ended.stderr, tmp_path)
    assert _words(ended.stderr).startswith("The engine ran out of memory.")
    assert commands.run(command("crowns.gpkg"), tmp_path / "cache")[0] == 0
    fault("prediction: the system gives no memory", saw=_words(ended.stderr), kept="the next run ends well")


def test_memory_is_refused_to_a_running_worker(talk: Any, samples: Path, tmp_path: Path, fault: Fault) -> None:
    """During a prediction no further memory is available: finished windows are kept, and the same worker continues."""
    window = ((300, 1500), (300, 1500))
    with rasterio.open(samples / "yellowstone.tif") as source:
        profile = {"driver": "GTiff", "count": 3, "height": 1200, "width": 1200, "dtype": "uint8", "crs": source.crs}
        with rasterio.open(
            tmp_path / "forest.tif", "w", transform=source.transform @ Affine.translation(300, 300), **profile
        ) as target:
            target.write(source.read((1, 2, 3), window=window))
    forest, cpu = RasterInput(str(tmp_path / "forest.tif")), {"device": "cpu", "precision": "float32", "batch_size": 1}
    job = PredictJob(forest, str(tmp_path / "crowns.gpkg"), **cpu)
    worker = talk(XDG_CACHE_HOME=str(tmp_path / "cache"))
    assert worker.receive()["event"] == "handshake"
    worker.send({"id": 1, "job": job_to_dict(job)})
    while (answer := worker.receive())["event"] != "progress" or answer["done"] < 2:
        pass
    taken = int(Path(f"/proc/{worker.process.pid}/statm").read_text().split()[0]) * resource.getpagesize()
    resource.prlimit(worker.process.pid, resource.RLIMIT_AS, (taken, resource.RLIM_INFINITY))
    refused = worker.receive_all(1)[-1]
    assert refused["event"] == "failure"
    error = f"{Message.from_wire(refused['message'])} {Message.from_wire(refused['hint'])}"
    assert "enough memory" in error or "out of memory" in error
    assert not (tmp_path / "crowns.gpkg").exists()
    resource.prlimit(worker.process.pid, resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    worker.send({"id": 2, "job": job_to_dict(job)})
    *events, result = worker.receive_all(2)
    worker.send({"id": 3, "job": job_to_dict(replace(job, output=str(tmp_path / "whole.gpkg"), resume=False))})
    assert worker.receive_all(3)[-1]["event"] == result["event"] == "result"
    worker.close()
    assert crowns(tmp_path / "crowns.gpkg") == crowns(tmp_path / "whole.gpkg")
    log = "\n".join(Message.from_wire(one["message"]) for one in events if one["event"] == "log")
    (going,) = re.findall(r"Resuming an earlier run\. Finished windows: (\d+ of \d+)\.", log)
    fault("prediction: memory is refused to a running engine", saw=error, kept=f"{going} windows")


def _is_refused(status: int, log: str, folder: Path) -> None:
    assert status == 1, log
    assert "Traceback" not in log
    assert not [path for path in folder.iterdir() if path.name.startswith((".", "crowns.gpkg"))]


def _words(log: str) -> str:
    return log[log.index("Error: ") + len("Error: ") :]


def _goes_on(commands: Any, command: Any, whole: list[bytes], folder: Path) -> str:
    status, log = commands.run(command("crowns.gpkg"), folder / "cache")
    assert status == 0, log
    assert crowns(folder / "crowns.gpkg") == whole
    (going,) = re.findall(r"Resuming an earlier run\. Finished windows: (\d+ of 16)\.", log)
    assert int(going.split()[0]) >= 1
    return going
