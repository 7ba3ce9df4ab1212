"""The engine's process breaks at each step of its protocol: QGIS gets a message and goes on with a new process."""

from __future__ import annotations

import re
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any, Callable, Optional

import processing
import pytest
from deepforest_processing.deepforest_qgis.common.errors import Cancelled, EngineError
from deepforest_processing.runtime import stall_watch, worker_process
from deepforest_processing.runtime.task import EngineTask, run_job
from deepforest_processing.runtime.worker_process import Worker
from inputs import make_raster
from processing_runs import WarningsFeedback, job
from programs import runs, until
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QTimer

Fault = Callable[..., None]
GOES_ON = "QGIS; the next job ran in a new process"


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shortens the times of the client to about a second."""
    monkeypatch.setattr(stall_watch, "HUNG_SECONDS", 1.0)
    monkeypatch.setitem(Worker.run.__kwdefaults__, "cancel_seconds", 0.5)
    monkeypatch.setitem(Worker.__init__.__kwdefaults__, "handshake_seconds", 1.0)


def fails(behaviour: str) -> EngineError:
    """Run the job that breaks, and after it one that does not, in another process; the error of the first."""
    before = run_job(job()).about["pid"]
    with pytest.raises(EngineError) as caught:
        run_job(job(behaviour))
    after = run_job(job())
    assert (after.count, after.about["pid"] == before) == (3, False)
    until(lambda: not runs(before))
    return caught.value


# -- before the handshake ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "name", "words"),
    [
        ("dies", "a package of the engine is missing", "exit code 1.*No module named 'torch'"),
        ("killed", "the engine is killed while it loads", "signal SIGKILL"),
        ("half", "the engine dies in the middle of its handshake", "exit code 5"),
        ("silent", "the engine hangs while it loads", "was not ready within 1 s"),
        ("protocol", "the engine is of another version than the plugin", "uses protocol 3, this plugin protocol 2"),
    ],
)
def test_no_handshake(
    qgis_app: Any,
    fake_engine: Path,
    impatient: None,
    monkeypatch: pytest.MonkeyPatch,
    fault: Fault,
    start: str,
    name: str,
    words: str,
) -> None:
    monkeypatch.setenv("FAKE_WORKER", start)
    with pytest.raises(EngineError, match=f"(?s){words}") as caught:
        run_job(job())
    assert "Set up engine" in str(caught.value)
    monkeypatch.delenv("FAKE_WORKER")
    assert run_job(job()).count == 3
    fault(name, saw=caught.value, kept=GOES_ON)


def test_a_program_that_is_not_there(qgis_app: Any, fake_engine: Path, fault: Fault) -> None:
    fake_engine.unlink()
    with pytest.raises(EngineError) as caught:
        run_job(job())
    assert str(fake_engine) in str(caught.value)
    fault("the engine's Python was removed", saw=caught.value, kept="QGIS")


def test_garbage_before_the_handshake(
    qgis_app: Any, fake_engine: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    said: list[str] = []
    monkeypatch.setenv("FAKE_WORKER", "garbage")
    worker = Worker(fake_engine, log=said.append)
    assert worker.run(job()).count == 3
    worker.close()
    (line,) = (line for line in said if "Welcome" in line)
    fault("output before the engine's handshake", saw=line, kept="the whole result")


# -- in a job ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("behaviour", "name", "words"),
    [
        ("dies", "the engine crashes in a batch", "exit code 3.*something native broke"),
        ("killed", "the engine is killed in a batch", "signal SIGKILL.*memory ran out"),
        ("half a line", "the engine dies in the middle of an answer", "exit code 4"),
        ("half a line for ever", "the engine hangs in the middle of an answer", "did not respond for 1 s"),
        ("frozen", "the engine's process is frozen", "did not respond for 1 s and was terminated"),
        ("stalled", "a device or a drive hangs", "made no progress for 1920 s and was terminated"),
        ("closes its output", "the engine closes its output and lives on", "closed its output"),
        ("child holds the output", "the engine dies and a child of it lives on", "exit code 6"),
        ("result is no result", "the engine's result is none", "result cannot be read"),
    ],
)
def test_a_job_breaks(
    qgis_app: Any, fake_engine: Path, impatient: None, fault: Fault, behaviour: str, name: str, words: str
) -> None:
    error = fails(behaviour)
    assert re.search(words, str(error), re.DOTALL), str(error)
    fault(name, saw=error, kept=GOES_ON)


def test_a_worker_ends_between_its_work_and_its_result(
    qgis_app: Any, fake_engine: Path, tmp_path: Path, fault: Fault
) -> None:
    output = tmp_path / "crowns.gpkg"
    with pytest.raises(EngineError, match="exit code 7") as caught:
        run_job(job("dies with the work done", str(output)))
    assert output.read_text() == "crowns"
    assert run_job(job()).count == 3
    fault("the engine dies between its result and its answer", saw=caught.value, kept="the result, whole, where asked")


def test_garbage_in_a_job(qgis_app: Any, fake_engine: Path, fault: Fault) -> None:
    said: list[str] = []
    worker = Worker(fake_engine, log=said.append)
    assert worker.run(job("garbage")).count == 3
    worker.close()
    strange = [line for line in said if "Unexpected output of the engine" in line]
    assert len(strange) == 3
    fault("a library prints to the protocol's stream", saw=strange[0], kept="the whole result")


def test_a_line_without_an_end(qgis_app: Any, fake_engine: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault) -> None:
    """40 MB in one line are taken in pieces of which the log gets the beginning."""
    said: list[str] = []
    monkeypatch.setattr(worker_process, "_LONGEST_LINE", 1 << 20)
    worker = Worker(fake_engine, log=said.append)
    assert worker.run(job("endless line")).count == 3
    worker.close()
    strange = [line for line in said if "Unexpected output of the engine" in line]
    assert len(strange) == 39
    assert max(map(len, strange)) < 600
    fault("a library prints 40 MB without a line break", saw=strange[0][:60] + "…", kept="the whole result")


def test_a_slow_job_is_no_hung_one(qgis_app: Any, fake_engine: Path, fault: Fault) -> None:
    """Steps may take half an hour; the log has one warning for each that takes five minutes."""
    feedback = WarningsFeedback()
    assert run_job(job("slow steps"), feedback).count == 3
    slow = [line for line in feedback.warnings if "No progress for" in line]
    assert [line.split(":")[0] for line in slow] == [f"No progress for {n} minutes" for n in (5, 30)]
    fault("a step takes 30 minutes", saw=slow[1], kept="the whole result")


# -- QGIS never hangs --------------------------------------------------------------------------


def ticks_while(condition: Callable[[], bool], least: int) -> int:
    """How often QGIS's event loop comes round while ``condition`` holds; returns after ``least`` times."""
    ticks: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start(10)
    began = time.monotonic()
    while condition() and len(ticks) < least and time.monotonic() - began < 30:
        QCoreApplication.processEvents()
        time.sleep(0.001)
    timer.stop()
    return len(ticks)


@pytest.mark.parametrize("behaviour", ["hangs", "frozen"])
def test_qgis_goes_on_while_a_worker_hangs_and_cancel_works(
    qgis_app: Any, fake_engine: Path, impatient: None, monkeypatch: pytest.MonkeyPatch, fault: Fault, behaviour: str
) -> None:
    monkeypatch.setattr(stall_watch, "HUNG_SECONDS", 600.0)
    began = threading.Event()
    ends: list[str] = []
    task = EngineTask.for_job(job(behaviour), on_event=lambda _: began.set())
    task.taskCompleted.connect(lambda: ends.append("completed"))
    task.taskTerminated.connect(lambda: ends.append("terminated"))
    task.start()
    assert ticks_while(lambda: not ends, 100) == 100
    assert began.is_set()
    task.cancel()
    until(lambda: QCoreApplication.processEvents() or bool(ends))
    assert ends == ["terminated"]
    assert isinstance(task.error, Cancelled)
    assert run_job(job()).count == 3
    name = "frozen" if behaviour == "frozen" else "hanging"
    fault(f"Cancel is pressed while the engine is {name}", saw=task.error, kept=GOES_ON)


def test_a_hung_worker_ends_the_algorithm_with_its_reason(
    provider: Any, fake_engine: Path, impatient: None, tmp_path: Path, fault: Fault
) -> None:
    """As from the Processing Toolbox; every job of the fake worker hangs."""
    raster = make_raster(tmp_path / "forest.tif")
    python = fake_engine.read_text().replace("exec", "exec env FAKE_WORKER_ALWAYS=frozen")
    fake_engine.write_text(python)
    with pytest.raises(QgsProcessingException, match="did not respond for 1 s and was terminated") as caught:
        run_algorithm({"INPUT": str(raster), "OUTPUT": str(tmp_path / "crowns.gpkg")})
    assert not (tmp_path / "crowns.gpkg").exists()
    fault("the engine hangs under the Processing Toolbox", saw=caught.value, kept="QGIS; no half file is left")


def run_algorithm(parameters: dict[str, Any]) -> dict[str, Any]:
    feedback, context = QgsProcessingFeedback(False), QgsProcessingContext()
    result: dict[str, Any] = processing.run(
        "deepforest:predicttile", parameters, feedback=feedback, context=context, is_child_algorithm=True
    )
    return result


def qgis_elsewhere(then: str) -> tuple[subprocess.Popen[str], int]:
    """Another process with the plugin, whose worker is at a job that hangs; its worker's process."""
    tools = Path(__file__).resolve().parents[2] / "tools"
    code = (
        f"import sys, threading, time; sys.path.insert(0, {str(tools)!r})\n"
        "from load_plugin import load_plugin; load_plugin()\n"
        "from deepforest_processing.runtime.client import POOL, shutdown\n"
        "from deepforest_processing.deepforest_qgis.common.jobs import PredictJob, RasterInput\n"
        "from deepforest_processing.deepforest_qgis.common.protocol import Progress\n"
        "def show(event): print(POOL._lent.copy().pop().pid, flush=True) if isinstance(event, Progress) else None\n"
        "job = PredictJob(raster=RasterInput('hangs'), output='crowns.gpkg')\n"
        "threading.Thread(target=lambda: POOL.run(job, show), daemon=True).start()\n"
        f"sys.stdin.readline(); {then}"
    )
    qgis = subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert qgis.stdout is not None
    return qgis, int(qgis.stdout.readline())


@pytest.mark.parametrize(
    ("name", "then"),
    [("QGIS is killed while a job hangs", None), ("QGIS is closed while a job hangs", "sys.exit(0)")],
)
def test_no_worker_outlives_its_qgis(fake_engine: Path, fault: Fault, name: str, then: Optional[str]) -> None:
    qgis, worker = qgis_elsewhere(then or "time.sleep(600)")
    with qgis:
        assert runs(worker)
        if then is None:
            qgis.kill()
        assert qgis.stdin is not None
        qgis.stdin.close()
        qgis.wait(timeout=30)
    until(lambda: not runs(worker))
    fault(name, saw="(QGIS is gone)", kept="no process is left behind")
