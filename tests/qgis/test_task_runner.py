"""Functions and algorithms as tasks of QGIS for the plugin's windows."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

import pytest
from deepforest_processing.deepforest_qgis.common.errors import Cancelled, EngineError, InputError
from deepforest_processing.deepforest_qgis.common.messages import Message
from deepforest_processing.deepforest_qgis.common.protocol import Progress
from deepforest_processing.gui.task_runner import AlgorithmTask, TaskRunner
from deepforest_processing.runtime.task import EngineTask, EventRelay, TaskFeedback
from inputs import crowns_gpkg, make_raster
from qgis.core import QgsApplication, QgsFeedback, QgsProcessingFeedback, QgsTask
from qgis_window import wait_for


def until_cancelled(feedback: QgsFeedback) -> None:
    while not feedback.isCanceled():
        time.sleep(0.01)
    raise Cancelled("Cancelled on request.")


# -- functions ---------------------------------------------------------------------------------


def test_a_function_runs_in_a_thread_and_its_end_is_reported_in_the_main_one(runner: TaskRunner) -> None:
    threads: dict[str, threading.Thread] = {}
    ended: list[EngineTask] = []
    connected = threading.Event()

    def work(feedback: QgsFeedback) -> int:
        assert connected.wait(20)
        threads["work"] = threading.current_thread()
        feedback.setProgress(40)
        feedback.pushInfo("halfway")
        return 7

    def done(task: EngineTask) -> None:
        threads["done"] = threading.current_thread()
        ended.append(task)

    lines: list[str] = []
    percents: list[float] = []
    task = runner.run_function("Counting", work, done)
    task.feedback.logged.connect(lines.append)
    task.progressChanged.connect(percents.append)
    connected.set()
    assert task.description() == "Counting"
    wait_for(lambda: ended)
    QgsApplication.processEvents()
    assert (task.result, task.succeeded, task.reason) == (7, True, "")
    assert threads["work"] is not threading.main_thread()
    assert threads["done"] is threading.main_thread()
    assert lines == ["halfway"]
    assert 40 in percents


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (EngineError("The engine is not set up.", "Set it up."), "The engine is not set up. Set it up."),
        (KeyError("crown"), "The task failed unexpectedly (KeyError: 'crown'). Please report it."),
    ],
)
def test_an_error_of_a_function_is_its_reason(runner: TaskRunner, error: Exception, reason: str) -> None:
    ended: list[EngineTask] = []

    def work(feedback: QgsFeedback) -> None:
        raise error

    task = runner.run_function("Failing", work, ended.append)
    wait_for(lambda: ended)
    assert (task.result, task.succeeded, task.reason) == (None, False, reason)


def test_a_task_is_cancelled_in_the_list_of_tasks(runner: TaskRunner) -> None:
    ended: list[EngineTask] = []
    task = runner.run_function("Waiting", until_cancelled, ended.append)
    assert task in QgsApplication.taskManager().activeTasks()
    assert task.canCancel()
    wait_for(lambda: task.status() == QgsTask.TaskStatus.Running)
    QgsApplication.taskManager().cancelAll()
    wait_for(lambda: ended)
    assert isinstance(task.error, Cancelled)


def test_a_task_that_is_cancelled_before_it_began_is_reported(runner: TaskRunner) -> None:
    ended: list[EngineTask] = []
    task = EngineTask("Waiting", until_cancelled)
    task.hold()
    task.start(ended.append)
    task.cancel()
    wait_for(lambda: ended)
    assert isinstance(task.error, Cancelled)


def test_an_abandoned_task_reports_nothing(runner: TaskRunner) -> None:
    ended: list[EngineTask] = []
    task = runner.run_function("Waiting", until_cancelled, ended.append)
    wait_for(lambda: task.status() == QgsTask.TaskStatus.Running)
    task.abandon()
    wait_for(lambda: not EngineTask.running)
    assert not ended


def test_all_tasks_end_with_the_plugin(runner: TaskRunner) -> None:
    ended: list[EngineTask] = []
    tasks = [runner.run_function("Waiting", until_cancelled, ended.append) for _ in range(4)]
    wait_for(lambda: any(task.status() == QgsTask.TaskStatus.Running for task in tasks))
    runner.end_all()
    assert not EngineTask.running
    assert QgsApplication.taskManager().countActiveTasks() == 0
    assert not ended


# -- algorithms --------------------------------------------------------------------------------


@pytest.fixture
def predict(provider: Any, fake_engine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Parameters of a prediction of which the fake worker makes three crowns."""
    import json

    found = {"output": str(crowns_gpkg(tmp_path / "made.gpkg")), "count": 3}
    (tmp_path / "answers.json").write_text(json.dumps({"predict": found}))
    monkeypatch.setenv("FAKE_WORKER_ANSWERS", str(tmp_path / "answers.json"))
    return {"INPUT": str(make_raster(tmp_path / "forest.tif")), "OUTPUT": str(tmp_path / "crowns.gpkg")}


def test_an_algorithm_reports_stages_progress_and_results(runner: TaskRunner, predict: dict[str, Any]) -> None:
    ended: list[AlgorithmTask] = []
    stages: list[str] = []
    percents: list[float] = []
    task = runner.run_algorithm("deepforest:predicttile", predict, "Detecting", ended.append)
    task.feedback.stage_changed.connect(stages.append)
    task.feedback.progressChanged.connect(percents.append)
    assert [one.description() for one in QgsApplication.taskManager().activeTasks()] == ["Detecting"]
    wait_for(lambda: ended)
    assert (task.succeeded, task.reason, task.results["COUNT"]) == (True, "", 3)
    assert "Detecting crowns: 1 of 4, about 2 min left" in stages
    assert percents[-1] == 100


def test_a_widget_shows_progress_each_second_and_the_log_every_twenty(monkeypatch: pytest.MonkeyPatch) -> None:
    class Log(QgsProcessingFeedback):  # type: ignore[misc]
        def setProgressText(self, text: str) -> None:
            logged.append(text)

    shown: list[str] = []
    logged: list[str] = []
    widget = TaskFeedback()
    widget.stage_changed.connect(shown.append)
    seconds = iter(range(100, 200))
    monkeypatch.setattr("deepforest_processing.runtime.task.time.monotonic", lambda: next(seconds))
    for feedback in (widget, Log()):
        relay = EventRelay(feedback)
        for done in range(5):
            relay(Progress(Message("Detecting crowns"), done, 4))
    assert shown == [f"Detecting crowns: {done} of 4" for done in range(5)]
    assert logged == shown[:1]


def test_an_algorithm_is_cancelled_in_the_list_of_tasks(
    runner: TaskRunner, predict: dict[str, Any], fake_engine: Path, tmp_path: Path
) -> None:
    fake_engine.write_text(fake_engine.read_text().replace("exec", "exec env FAKE_WORKER_ALWAYS=polite"))
    ended: list[AlgorithmTask] = []
    stages: list[str] = []
    task = runner.run_algorithm("deepforest:predicttile", predict, "Detecting", ended.append)
    task.feedback.stage_changed.connect(stages.append)
    wait_for(lambda: stages)  # the worker has the job
    QgsApplication.taskManager().cancelAll()
    wait_for(lambda: ended)
    assert (task.succeeded, task.reason) == (False, "")
    assert not (tmp_path / "crowns.gpkg").exists()


def test_an_algorithm_that_fails_has_a_reason(runner: TaskRunner, predict: dict[str, Any], fake_engine: Path) -> None:
    fake_engine.write_text(fake_engine.read_text().replace("exec", "exec env FAKE_WORKER_ALWAYS=fails"))
    ended: list[AlgorithmTask] = []
    task = runner.run_algorithm("deepforest:predicttile", predict, "Detecting", ended.append)
    wait_for(lambda: ended)
    assert not task.succeeded
    assert "'a.tif' is truncated. Copy it again." in task.reason


@pytest.mark.parametrize(
    ("algorithm", "change", "reason"),
    [
        ("deepforest:predicttile", {"PATCH_OVERLAP": 3}, "PATCH_OVERLAP|overlap"),
        ("deepforest:nothing", {}, "partly loaded"),
    ],
)
def test_what_cannot_run_is_refused_before_a_task_exists(
    runner: TaskRunner, predict: dict[str, Any], algorithm: str, change: dict[str, Any], reason: str
) -> None:
    with pytest.raises(InputError, match=reason):
        runner.run_algorithm(algorithm, {**predict, **change}, "Detecting", lambda task: None)
    assert QgsApplication.taskManager().countActiveTasks() == 0
