"""The worker process and the task, as algorithms use them, with a fake worker in place of the engine."""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from deepforest_processing.deepforest_qgis.common.errors import Cancelled, EngineError, RasterError
from deepforest_processing.deepforest_qgis.common.jobs import PredictJob, RasterInput, SplitJob, VectorInput
from deepforest_processing.deepforest_qgis.common.messages import Message
from deepforest_processing.deepforest_qgis.common.protocol import Device, Event, Log, Metrics, Progress
from deepforest_processing.runtime import client
from deepforest_processing.runtime.client import WorkerPool
from deepforest_processing.runtime.process import scrubbed_environment
from deepforest_processing.runtime.task import EngineTask, format_progress, format_time_left, run_job
from deepforest_processing.runtime.worker_process import Worker
from osgeo import gdal
from processing_runs import job
from programs import runs, until
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, Qt


@pytest.fixture(autouse=True)
def no_leaks() -> Iterator[None]:
    """Each test ends with the threads, pipes and children it began with."""
    before = pipes()
    yield
    client.shutdown()
    until(lambda: not [thread for thread in threading.enumerate() if thread.name.startswith("deepforest")])
    assert pipes() == before
    until(lambda: not children())


def pipes() -> set[str]:
    """The pipes that this process holds open (not the event files that Qt's threads make for themselves)."""
    held = set()
    for file in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(FileNotFoundError):
            held.add(os.readlink(file))
    return {name for name in held if name.startswith("pipe:")}


def children() -> list[int]:
    """The running child processes of this one."""
    out = subprocess.run(["ps", "-o", "pid=,stat=,comm=", "--ppid", str(os.getpid())], capture_output=True, text=True)
    rows = (line.split(None, 2) for line in out.stdout.splitlines())
    return [int(pid) for pid, state, name in rows if name != "ps" and not state.startswith("Z")]


class Feedback(QgsProcessingFeedback):
    """Remembers what a user would see."""

    def __init__(self) -> None:
        super().__init__(False)
        self.lines: list[str] = []
        self.texts: list[str] = []
        self.percents: list[float] = []
        self.progressChanged.connect(self.percents.append)

    def pushInfo(self, info: str) -> None:
        self.lines.append(f"info: {info}")

    def pushWarning(self, warning: str) -> None:
        self.lines.append(f"warning: {warning}")

    def setProgressText(self, text: str) -> None:
        self.texts.append(text)


# -- a job from beginning to end ---------------------------------------------------------------


def test_a_job_returns_its_result_and_everything_is_relayed(qgis_app: Any, fake_engine: Path) -> None:
    feedback, events = Feedback(), []
    result = run_job(job(), feedback, events.append)
    assert (result.count, result.windows) == (3, 4)
    assert feedback.percents == [25.0, 100.0]
    assert feedback.texts == ["Detecting crowns: 1 of 4, about 2 min left"]
    assert feedback.lines == ["info: 4 windows", "warning: 1 window is empty"]
    assert [type(event) for event in events] == [Progress, Log, Log, Metrics, Progress]
    assert result.about["cwd"] == str(fake_engine.parent)


def test_the_same_worker_serves_the_next_job(qgis_app: Any, fake_engine: Path) -> None:
    first, second = run_job(job()), run_job(job())
    assert first.about["pid"] == second.about["pid"]
    client.shutdown()
    assert not runs(first.about["pid"])
    assert run_job(job()).about["pid"] != first.about["pid"]


def test_two_jobs_at_once_run_in_two_workers_of_which_one_stays(qgis_app: Any, fake_engine: Path) -> None:
    results: list[Any] = []
    threads = [threading.Thread(target=lambda: results.append(run_job(job("slow")))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=20)
    pids = {result.about["pid"] for result in results}
    assert len(pids) == 2
    assert len([pid for pid in pids if runs(pid)]) == 1


def test_another_engine_is_used_as_soon_as_it_is_named(
    qgis_app: Any, fake_engine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = run_job(job()).about["pid"]
    other = fake_engine.with_name("python of today")
    other.write_bytes(fake_engine.read_bytes())
    other.chmod(0o755)
    monkeypatch.setenv("DEEPFOREST_QGIS_PYTHON", str(other))
    assert run_job(job()).about["pid"] != first
    assert not runs(first)


def test_an_error_of_the_job_arrives_as_it_was_raised_and_the_worker_stays(qgis_app: Any, fake_engine: Path) -> None:
    before = run_job(job()).about["pid"]
    with pytest.raises(RasterError, match=r"'a\.tif' is truncated\. Copy it again\."):
        run_job(job("fails"))
    assert run_job(job()).about["pid"] == before


def test_garbage_on_stdout_and_answers_to_other_jobs_are_passed_over(qgis_app: Any, fake_engine: Path) -> None:
    said: list[str] = []
    client.POOL.log_to(said.append)
    worker = client.POOL.borrow()
    assert worker.run(job("garbage")).count == 3
    client.POOL.give_back(worker)
    until(lambda: len(said) >= 4)
    said.sort()  # two threads write it
    assert [line.split(":")[0] for line in said[:3]] == ["Unexpected output of the engine"] * 3
    assert said[3] == "output of a library on stderr"


def test_garbage_before_the_handshake_does_no_harm(fake_engine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAKE_WORKER", "garbage")
    handshake = client.check_engine(fake_engine)
    assert handshake.devices == (Device("cpu", "Fake <CPU>, 2 threads"),)


# -- workers that end, or send nothing ---------------------------------------------------------


def test_dying_before_the_handshake_is_an_error_with_the_last_lines(
    qgis_app: Any, fake_engine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_WORKER", "dies")
    with pytest.raises(EngineError) as caught:
        run_job(job())
    assert "exit code 1" in caught.value.message
    assert "No module named 'torch'" in caught.value.message
    assert "Set up engine" in caught.value.hint


@pytest.mark.parametrize(
    ("behaviour", "words"), [("dies", "exit code 3.*something native broke"), ("killed", "signal SIGKILL")]
)
def test_dying_in_a_job_is_an_error_and_the_next_job_gets_a_new_worker(
    qgis_app: Any, fake_engine: Path, behaviour: str, words: str
) -> None:
    before = run_job(job()).about["pid"]
    with pytest.raises(EngineError) as caught:
        run_job(job(behaviour))
    assert re.search(words, caught.value.message, re.DOTALL)
    assert ("memory" in caught.value.hint) == (behaviour == "killed")
    assert run_job(job()).about["pid"] != before


def test_silence_at_the_start_ends_in_an_error(fake_engine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAKE_WORKER", "silent")
    with pytest.raises(EngineError, match=r"was not ready within 0\.5 s.*\n.*output of a library"):
        Worker(fake_engine, handshake_seconds=0.5)


def test_cancelling_while_the_worker_starts_takes_effect_at_once(
    qgis_app: Any, fake_engine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_WORKER", "silent")
    feedback = Feedback()
    threading.Timer(0.3, feedback.cancel).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        run_job(job(), feedback)
    assert time.monotonic() - began < 30


@pytest.mark.parametrize(("start", "number"), [("protocol", 3), ("old", 1)])
def test_another_protocol_is_refused(
    fake_engine: Path, monkeypatch: pytest.MonkeyPatch, start: str, number: int
) -> None:
    monkeypatch.setenv("FAKE_WORKER", start)
    with pytest.raises(EngineError, match=f"uses protocol {number}, this plugin protocol 2"):
        Worker(fake_engine)


def test_a_program_that_cannot_be_started_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="cannot be started"):
        Worker(tmp_path / "no python")


def test_a_worker_that_left_for_idleness_is_replaced_in_silence(
    qgis_app: Any, fake_engine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_WORKER", "leaves")
    first = run_job(job()).about["pid"]
    until(lambda: not runs(first))
    assert run_job(job()).about["pid"] != first


def test_a_worker_that_leaves_as_the_job_is_sent_is_replaced_in_silence(
    fake_engine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool = WorkerPool(lambda: fake_engine)
    monkeypatch.setenv("FAKE_WORKER", "leaves")
    first = pool.run(job()).about["pid"]
    until(lambda: not runs(first))
    # The worker ends after it was taken from the pool.
    seems = iter([True])
    monkeypatch.setattr(Worker, "alive", property(lambda worker: next(seems, False) or runs(worker.pid)))
    assert pool.run(job()).about["pid"] != first
    assert next(seems, None) is None
    pool.shutdown()


def test_a_worker_that_has_ended_fails_again(fake_engine: Path) -> None:
    worker = Worker(fake_engine)
    for _ in range(2):
        with pytest.raises(EngineError, match="exit code 3"):
            worker.run(job("dies"))


# -- cancelling and ending ---------------------------------------------------------------------


def test_cancel_is_polite_and_keeps_the_worker(qgis_app: Any, fake_engine: Path) -> None:
    before = run_job(job()).about["pid"]
    feedback = Feedback()
    with pytest.raises(Cancelled, match="on request"):
        run_job(job("polite"), feedback, lambda _: feedback.cancel())
    assert run_job(job()).about["pid"] == before


def test_a_worker_that_ignores_cancel_is_killed_with_its_children(fake_engine: Path) -> None:
    worker = Worker(fake_engine)
    said: list[str] = []
    with pytest.raises(Cancelled, match=r"did not stop within 0\.5 s"):
        worker.run(
            job("hangs"),
            lambda event: said.append(getattr(event, "message", "")),
            lambda: bool(said[1:]),
            cancel_seconds=0.5,
        )
    child = int(said[1].split()[1])
    until(lambda: not runs(child) and not runs(worker.pid))


def test_closing_stdin_ends_a_worker(fake_engine: Path) -> None:
    worker = Worker(fake_engine)
    began = time.monotonic()
    worker.close(seconds=20)
    assert time.monotonic() - began < 15
    assert not runs(worker.pid)


def test_no_worker_outlives_a_qgis_that_is_killed(fake_engine: Path) -> None:
    tools = Path(__file__).resolve().parents[2] / "tools"
    code = (
        f"import sys, time; sys.path.insert(0, {str(tools)!r}); import load_plugin; load_plugin.load_plugin()\n"
        "from deepforest_processing.runtime.client import POOL\n"
        "print(POOL.borrow().pid, flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as qgis:
        assert qgis.stdout is not None
        worker = int(qgis.stdout.readline())
        assert runs(worker)
        qgis.kill()
    until(lambda: not runs(worker))


def test_shutting_down_ends_a_running_job(qgis_app: Any, fake_engine: Path) -> None:
    failed: list[BaseException] = []

    def work() -> None:
        try:
            run_job(job("hangs"), None, lambda _: began.set())
        except EngineError as error:
            failed.append(error)

    began = threading.Event()
    thread = threading.Thread(target=work)
    thread.start()
    assert began.wait(20)
    client.shutdown()
    thread.join(timeout=20)
    assert "ended unexpectedly" in str(failed[0])


# -- as a task of QGIS -------------------------------------------------------------------------


def manage(task: EngineTask) -> list[str]:
    """Hand the task to QGIS, which deletes it when it has ended; its attributes and this list remain."""
    ends: list[str] = []
    task.taskCompleted.connect(lambda: ends.append("completed"))
    task.taskTerminated.connect(lambda: ends.append("terminated"))
    task.start()
    return ends


def over(ends: list[str]) -> bool:
    QCoreApplication.processEvents()
    return bool(ends)


def test_the_task_manager_runs_it(qgis_app: Any, fake_engine: Path) -> None:
    task = EngineTask.for_job(job(), "Detecting crowns")
    assert task.description() == "Detecting crowns"
    texts: list[str] = []
    task.feedback.stage_changed.connect(texts.append, Qt.ConnectionType.DirectConnection)
    ends = manage(task)
    until(lambda: over(ends))
    assert ends == ["completed"]
    assert task.error is None
    assert task.result is not None
    assert task.result.count == 3
    assert texts == ["Detecting crowns: 1 of 4, about 2 min left"]


def test_cancelling_the_task_cancels_the_job(qgis_app: Any, fake_engine: Path) -> None:
    began = threading.Event()
    task = EngineTask.for_job(job("polite"), on_event=lambda _: began.set())
    ends = manage(task)
    assert began.wait(20)
    task.cancel()
    until(lambda: over(ends))
    assert ends == ["terminated"]
    assert isinstance(task.error, Cancelled)
    assert task.result is None


def test_a_failing_task_keeps_its_error(qgis_app: Any, fake_engine: Path) -> None:
    task = EngineTask.for_job(job("fails"))
    ends = manage(task)
    until(lambda: over(ends))
    assert ends == ["terminated"]
    assert isinstance(task.error, RasterError)


def test_an_error_in_a_listener_is_reported_and_not_raised_into_qgis(qgis_app: Any, fake_engine: Path) -> None:
    def listen(_: Any) -> None:
        raise KeyError("box_recall")

    task = EngineTask.for_job(job(), on_event=listen)
    assert not task.run()
    assert "KeyError: 'box_recall'" in str(task.error)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "less than a minute left"),
        (49, "less than a minute left"),
        (60, "about 1 min left"),
        (150, "about 2 min left"),
        (3540, "about 59 min left"),
        (3600, "about 1 h left"),
        (5400, "about 1 h 30 min left"),
        (7300, "about 2 h left"),
    ],
)
def test_time_left_in_words(seconds: float, words: str) -> None:
    assert format_time_left(seconds) == words


def test_progress_without_a_rate_has_no_time() -> None:
    assert format_progress(Progress(Message("Loading"), 0, 3)) == "Loading: 0 of 3"


# -- what a worker may see ---------------------------------------------------------------------


def test_a_worker_does_not_use_the_libraries_of_qgis(tmp_path: Path) -> None:
    qgis = {
        "PYTHONHOME": "/Applications/QGIS.app/Contents/Resources/python",
        "PYTHONPATH": "/usr/share/qgis/python",
        "PROJ_LIB": "/osgeo/share/proj",
        "PROJ_DATA": "/osgeo/share/proj",
        "GDAL_DATA": "/osgeo/share/gdal",
        "GDAL_DRIVER_PATH": "/osgeo/gdalplugins",
        "LD_LIBRARY_PATH": "/opt/qgis/lib",
        "QT_PLUGIN_PATH": "/opt/qgis/plugins",
        "VIRTUAL_ENV": "/home/me/venv",
    }
    users = {"HOME": "/home/me", "PATH": "/usr/bin", "HTTPS_PROXY": "http://proxy:3128", "CUDA_VISIBLE_DEVICES": "1"}
    assert scrubbed_environment(tmp_path, {**qgis, **users}) == {
        **users,
        "PYTHONPATH": str(tmp_path),
        "PYTHONSAFEPATH": "1",
        "PYTHONUTF8": "1",
        "PYTHONIOENCODING": "utf-8",
    }


# -- the real engine ---------------------------------------------------------------------------


def test_the_real_engine_starts_refuses_and_stays(qgis_app: Any, real_engine: Path, tmp_path: Path) -> None:
    worker = client.POOL.borrow()
    assert worker.handshake.packages["torch"]
    assert "cpu" in [device.id for device in worker.handshake.devices]
    client.POOL.give_back(worker)
    missing = tmp_path / "fehlt überall.tif"
    with pytest.raises(RasterError, match="fehlt überall"):
        run_job(PredictJob(raster=RasterInput(str(missing)), output=str(tmp_path / "crowns.gpkg")))
    again = client.POOL.borrow()
    assert again.pid == worker.pid
    client.POOL.give_back(again)


def test_the_real_engine_cancels_politely_and_stays(qgis_app: Any, real_engine: Path, tmp_path: Path) -> None:
    raster, crowns = tmp_path / "plain.tif", tmp_path / "crowns.geojson"
    gdal.UseExceptions()
    side, corner = 3000, 500000.0
    made = gdal.GetDriverByName("GTiff").Create(str(raster), side, side, 3)
    made.SetGeoTransform((corner, 0.1, 0.0, corner, 0.0, -0.1))
    made.SetProjection(QgsCoordinateReferenceSystem("EPSG:32612").toWkt())
    for band in (1, 2, 3):
        made.GetRasterBand(band).Fill(90)
    del made
    square = [[corner + x, corner - y] for x, y in ((5, 5), (9, 5), (9, 9), (5, 9), (5, 5))]
    crown = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [square]}}
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32612"}}
    crowns.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [crown]}))
    split = SplitJob(
        raster=RasterInput(str(raster)),
        annotations=VectorInput(str(crowns)),
        output_folder=str(tmp_path / "patches"),
        patch_size=64,
        allow_empty=True,
    )
    worker = client.POOL.borrow()
    client.POOL.give_back(worker)
    feedback, events = Feedback(), []

    def cancel(event: Event) -> None:
        events.append(event)
        if isinstance(event, Progress) and event.done:
            feedback.cancel()

    # After a worker was killed the message would be another one, and so would the next job's worker.
    with pytest.raises(Cancelled, match=r"^Cancelled on request"):
        run_job(split, feedback, cancel)
    progress = [event for event in events if isinstance(event, Progress)]
    assert 0 < progress[-1].done < progress[-1].total
    again = client.POOL.borrow()
    assert again.pid == worker.pid
    client.POOL.give_back(again)
