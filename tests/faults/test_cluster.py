"""A prediction by a Dask cluster gives the crowns of one process, whichever of its processes is killed."""

from __future__ import annotations

import contextlib
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import numpy as np
import pyogrio
import pytest
from affine import Affine

from deepforest_qgis.__main__ import main
from deepforest_qgis.common.errors import InputError
from deepforest_qgis.common.jobs import PredictJob, RasterInput
from deepforest_qgis.common.processes import available_cores
from deepforest_qgis.workflows.model_loading import LoadedModel
from deepforest_qgis.workflows.predict import cluster

Fault = Callable[..., None]
HERE = Path(__file__).parent
KILLS = int(os.environ.get("DEEPFOREST_QGIS_KILLS", "3"))

pytestmark = pytest.mark.skipif(os.name != "posix", reason="sends SIGKILL")


class Processes:
    """Starts and kills the processes of clusters; see ``cluster_processes.py``."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-W", "ignore", str(HERE / "cluster_processes.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # distributed logs every lost connection
            text=True,
            env={**os.environ, "PYTHONPATH": str(HERE.parents[1]), "OMP_NUM_THREADS": "1"},
        )
        self.started: list[int] = []
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "ready\n"

    def start(self, **request: Any) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        self.started.append(answer["process"])
        return answer

    def kill(self, process: int) -> None:
        self.started.remove(process)
        os.kill(process, signal.SIGKILL)

    def kill_all(self) -> None:
        for process in list(self.started):
            with contextlib.suppress(ProcessLookupError):  # a worker ends when its scheduler was killed
                self.kill(process)

    def close(self) -> None:
        self.kill_all()
        self._process.kill()
        self._process.communicate()


@pytest.fixture(scope="module")
def processes() -> Iterator[Processes]:
    found = Processes()
    yield found
    found.close()


class SmallCluster:
    """A scheduler and two workers."""

    def __init__(self, processes: Processes, **worker: Any) -> None:
        self.processes = processes
        scheduler = processes.start()
        self.address, self.scheduler = scheduler["address"], scheduler["process"]
        self.workers: list[int] = []
        self.count = 0
        self.add_worker()
        self.add_worker(**worker)

    def add_worker(self, **other: Any) -> None:
        self.count += 1
        answer = self.processes.start(scheduler=self.address, name=self.count, **other)
        self.workers.append(answer["process"])

    def kill_worker(self, which: int = 0) -> None:
        self.processes.kill(self.workers.pop(which))


@pytest.fixture
def start_cluster(processes: Processes) -> Iterator[Callable[..., SmallCluster]]:
    yield lambda **worker: SmallCluster(processes, **worker)
    processes.kill_all()


@pytest.fixture
def predict(command: Any) -> Callable[..., list[str]]:
    """Arguments of a prediction with more, smaller windows."""
    return lambda output, *more: [*command(output), "--patch-size", "40", *more]


def crowns(path: Path) -> list[tuple[Any, ...]]:
    """Every crown: the bytes of its polygon and its attributes, without the time of the run."""
    meta, _, shapes, fields = pyogrio.raw.read(path, layer="crowns")
    columns = [values.tolist() for name, values in zip(meta["fields"], fields, strict=True) if name != "run"]
    return sorted(zip((bytes(shape) for shape in shapes), *columns, strict=True), key=repr)


@pytest.fixture
def whole(commands: Any, predict: Any, tmp_path: Path) -> list[tuple[Any, ...]]:
    """The crowns of a run in one process."""
    status, log = commands.run(predict("whole.gpkg"), tmp_path / "undisturbed")
    assert status == 0, log
    found = crowns(tmp_path / "whole.gpkg")
    assert len(found) > 50
    return found


def test_workers_killed_at_random_moments(
    commands: Any, predict: Any, whole: Any, start_cluster: Any, tmp_path: Path, fault: Fault
) -> None:
    small, moments = start_cluster(), random.Random(5)
    arguments = predict("crowns.gpkg", "--scheduler", small.address)
    status, log = commands.run(arguments, tmp_path / "cache")
    assert status == 0, log
    assert "2 workers on 1 machine.\n" in log
    assert "ashboard" not in log  # the scheduler has none
    blocks = log.count("kept\n")
    assert blocks >= 6
    assert crowns(tmp_path / "crowns.gpkg") == whole
    for _ in range(KILLS):
        (tmp_path / "crowns.gpkg").unlink()
        moment = moments.randrange(1, blocks - 2)

        def disturb(kept: int, moment: int = moment) -> None:
            if kept == moment:
                small.kill_worker(moments.randrange(2))
                small.add_worker()

        status, log = commands.run(arguments, tmp_path / "cache", on_kept=disturb)
        assert status == 0, log
        assert crowns(tmp_path / "crowns.gpkg") == whole
    fault(f"cluster: a worker killed at {KILLS} random moments", saw="no message", kept="identical bytes")


def test_many_rasters_with_a_worker_killed(
    commands: Any, predict: Any, start_cluster: Any, make_raster: Any, tmp_path: Path
) -> None:
    tiles = tmp_path / "tiles"
    tiles.mkdir()
    values = np.random.default_rng(2).integers(1, 255, (3, 320, 320)).astype("uint8")
    for number, (row, column) in enumerate(((0, 0), (0, 160), (160, 0), (160, 160))):
        moved = Affine(0.1, 0, 528_000 + column / 10, 0, -0.1, 4_979_000 - row / 10)
        part = values[:, row : row + 160, column : column + 160]
        shutil.move(make_raster(part, f"part{number}.tif", transform=moved), tiles)
    arguments = predict("whole.gpkg")
    arguments[arguments.index("--raster") + 1] = str(tiles)
    status, log = commands.run(arguments, tmp_path / "undisturbed")
    assert status == 0, log
    arguments[arguments.index("--output") + 1] = str(tmp_path / "crowns.gpkg")
    small = start_cluster()

    def disturb(kept: int) -> None:
        if kept == 2:
            small.kill_worker()

    status, log = commands.run([*arguments, "--scheduler", small.address], tmp_path / "cache", on_kept=disturb)
    assert status == 0, log
    found = crowns(tmp_path / "crowns.gpkg")
    assert len(found) > 50
    assert found == crowns(tmp_path / "whole.gpkg")


def test_scheduler_killed(
    commands: Any, predict: Any, whole: Any, start_cluster: Any, tmp_path: Path, fault: Fault
) -> None:
    small = start_cluster()

    def disturb(kept: int) -> None:
        if kept == 2:
            small.processes.kill(small.scheduler)

    arguments = predict("crowns.gpkg", "--scheduler", small.address)
    status, log = commands.run(arguments, tmp_path / "cache", on_kept=disturb)
    assert status == 1, log
    (error,) = re.findall("Error: (The connection to the scheduler of the cluster was lost.*)", log)
    assert "distributed" not in log
    assert "Traceback" not in log
    assert "finished windows are kept" in log
    assert not (tmp_path / "crowns.gpkg").exists()
    status, log = commands.run(predict("crowns.gpkg", "--scheduler", start_cluster().address), tmp_path / "cache")
    assert status == 0, log
    (done,) = re.findall(r"Resuming an earlier run\. Finished windows: (\d+) of", log)
    assert int(done) > 0
    assert crowns(tmp_path / "crowns.gpkg") == whole
    fault("cluster: scheduler killed", saw=error, kept=f"{done} windows; identical bytes")


def test_client_killed_or_cancelled(
    commands: Any, predict: Any, whole: Any, start_cluster: Any, tmp_path: Path, fault: Fault
) -> None:
    arguments = predict("crowns.gpkg", "--scheduler", start_cluster().address)
    status, log = commands.run(arguments, tmp_path / "cache", kill_after=1)
    assert status == -signal.SIGKILL, log
    status, log = commands.run(arguments, tmp_path / "cache", interrupt_after=2)
    assert status == 130, log
    (first,) = re.findall(r"Resuming an earlier run\. Finished windows: (\d+) of", log)
    status, log = commands.run(predict("crowns.gpkg"), tmp_path / "cache")  # in one process
    assert status == 0, log
    (second,) = re.findall(r"Resuming an earlier run\. Finished windows: (\d+) of", log)
    assert 0 < int(first) < int(second)
    assert crowns(tmp_path / "crowns.gpkg") == whole
    fault("cluster: client killed, then cancelled", saw="Cancelled", kept=f"{second} windows; identical bytes")


@pytest.mark.parametrize(
    ("other", "text"),
    [
        ({"version": "0.0.9"}, "has version 0.0.9 of 'deepforest_qgis', but this machine has version"),
        ({"hidden": True}, "does not fit this run. Raster '.*forest.tif' cannot be reached: No such file"),
    ],
)
def test_a_worker_that_does_not_fit_is_refused(
    commands: Any, predict: Any, start_cluster: Any, tmp_path: Path, fault: Fault, other: dict[str, Any], text: str
) -> None:
    arguments = predict("crowns.gpkg", "--scheduler", start_cluster(**other).address)
    status, log = commands.run(arguments, tmp_path / "cache")
    assert status == 1, log
    error = next(line for line in log.splitlines() if line.startswith("Error"))
    assert re.search(f"Worker 'tcp://.*' {text}", error), error
    assert "kept\n" not in log
    fault(f"cluster: a worker with {next(iter(other))}", saw=error, kept="nothing was started")


def test_a_worker_without_the_model_file(start_cluster: Any, listen: Any, tmp_path: Path) -> None:
    """A model of the hub, for example, is in the cache of the client only."""
    missing = LoadedModel(tmp_path / "cache/forest.safetensors", "forest", cast(Any, None))
    words = r"Worker 'tcp://.*' does not fit this run\. Model '.*' does not exist on its machine\."
    with cluster.open_cluster(job(scheduler=start_cluster().address), listen()) as workers:
        assert workers is not None
        detector = workers.detector(cast(Any, None), missing, "digest")
        with pytest.raises(InputError, match=words) as refused:
            detector.prepare(listen())
    assert "into a folder that all machines of the cluster share" in refused.value.hint


def job(**values: Any) -> PredictJob:
    return PredictJob(RasterInput("forest.tif"), "crowns.gpkg", **values)


def test_a_scheduler_that_cannot_be_reached(monkeypatch: pytest.MonkeyPatch, listen: Any, fault: Fault) -> None:
    monkeypatch.setattr(cluster, "CONNECT_SECONDS", 1)
    with (
        pytest.raises(InputError, match=r"'tcp://127\.0\.0\.1:9' cannot be reached within 1 seconds: ") as refused,
        cluster.open_cluster(job(scheduler="tcp://127.0.0.1:9"), listen()),
    ):
        pass
    fault("cluster: scheduler not reachable", saw=str(refused.value), kept="nothing was started")


def test_more_worker_processes_than_cores(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cores = available_cores()
    given = ["--raster", "a.tif", "b.tif", "--output", str(tmp_path / "a.gpkg")]
    assert main(["predict", *given, "--workers", "1000"]) == 1
    error = capsys.readouterr().err
    assert re.search(
        rf"Error: 1,000 worker processes were requested, but this machine has {cores} processor core", error
    )
    assert "Give at most this number." in error


def test_an_address_of_an_unknown_scheme(listen: Any) -> None:
    words = r"'foo://bar' has the unknown scheme 'foo'\. .*Known schemes: tcp, tls,"
    with pytest.raises(InputError, match=words), cluster.open_cluster(job(scheduler="foo://bar"), listen()):
        pass


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:9", "tcp://127.0.0.1", "foo://bar"])
def test_only_the_error_is_printed(address: str, tmp_path: Path) -> None:
    """Not those of a client whose destructor waits for its connection."""
    code = "import sys; from deepforest_qgis.workflows.predict import cluster as c; c.CONNECT_SECONDS = 1;"
    code += "from deepforest_qgis.__main__ import main; sys.exit(main(sys.argv[1:]))"
    given = ["predict", "--raster", "a.tif", "--output", str(tmp_path / "a.gpkg"), "--scheduler", address]
    run = subprocess.run([sys.executable, "-c", code, *given], capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert re.search(r"Error: The scheduler '.*' (cannot be reached|has the unknown scheme)", run.stderr)
    assert "Traceback" not in run.stderr
    assert "ignored" not in run.stderr


def test_missing_packages(monkeypatch: pytest.MonkeyPatch, listen: Any) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with (
        pytest.raises(InputError, match=r"packages that are not installed: distributed\.") as refused,
        cluster.open_cluster(job(workers=2), listen()),
    ):
        pass
    assert "pip install 'deepforest-qgis[dask]'" in refused.value.hint


@pytest.mark.parametrize("other", [{"workers": 2}, {"devices": 2}])
def test_parameters_that_exclude_each_other(other: dict[str, Any]) -> None:
    with pytest.raises(InputError, match="Both"):
        job(scheduler="tcp://127.0.0.1:9", **other)


COMMAND = """
import os, sys
from small_networks import use_small_images
from deepforest_qgis.__main__ import main
if __name__ == "__main__":
    use_small_images()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:2])
    sys.exit(main(sys.argv[1:]))
"""


def test_worker_processes_of_the_process_of_qgis(talk: Any, predict: Any, whole: Any, tmp_path: Path) -> None:
    """Their output does not disturb the messages to QGIS."""
    script = tmp_path / "command.py"
    script.write_text(COMMAND)
    paths = os.pathsep.join([str(HERE.parents[1]), str(HERE)])
    environment = {"PYTHONPATH": paths, "DASK_DISTRIBUTED__WORKER__PRELOAD": str(HERE / "preload.py")}
    worker = talk(str(script), "worker", OMP_NUM_THREADS="1", **environment)
    assert worker.receive()["event"] == "handshake"
    given = predict("crowns.gpkg")
    values = {name.lstrip("-").replace("-", "_"): value for name, value in zip(given[1::2], given[2::2], strict=True)}
    numbers = {name: int(values[name]) for name in ("batch_size", "patch_size")}
    settings = {**values, **numbers, "raster": {"path": values["raster"]}, "workers": 2}
    worker.send({"id": 1, "job": {"verb": "predict", "params": settings}})
    events = worker.receive_all(1)
    assert events[-1]["event"] == "result", events[-1]
    assert crowns(tmp_path / "crowns.gpkg") == whole
    worker.close()


def test_worker_processes_of_this_machine(predict: Any, whole: Any, tmp_path: Path) -> None:
    script = tmp_path / "command.py"
    script.write_text(COMMAND)
    paths = os.pathsep.join([str(HERE.parents[1]), str(HERE)])
    environment = {"PYTHONPATH": paths, "DASK_DISTRIBUTED__WORKER__PRELOAD": str(HERE / "preload.py")}
    done = subprocess.run(
        [sys.executable, str(script), *predict("crowns.gpkg", "--workers", "2")],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert re.search(
        r"2 workers on 1 machine\.\nDashboard of the cluster: http://127\.0\.0\.1:\d+/status\n", done.stderr
    )
    assert json.loads(done.stdout)["count"] == len(whole)
    assert crowns(tmp_path / "crowns.gpkg") == whole
