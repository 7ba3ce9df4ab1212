"""The algorithm "Set up engine" and the tool that does the same without QGIS."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from deepforest_processing.algorithms.setup_engine import SetupEngine
from deepforest_processing.deepforest_qgis.common.errors import Cancelled
from deepforest_processing.runtime import install
from deepforest_processing.runtime.client import POOL
from deepforest_processing.runtime.locate import (
    PLUGIN_ROOT,
    STAMP,
    digest,
    engine_folder,
    interpreter_in,
    requirements_file,
)
from processing_runs import job
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

ROOT = Path(__file__).resolve().parents[2]


class Feedback(QgsProcessingFeedback):
    def __init__(self, cancel_at: str = "") -> None:
        super().__init__(False)
        self.cancel_at = cancel_at
        self.lines: list[str] = []

    def _note(self, text: str) -> None:
        self.lines.append(text)
        if self.cancel_at and self.cancel_at in text:
            self.cancel()

    def pushInfo(self, info: str) -> None:
        self._note(info)

    def pushWarning(self, warning: str) -> None:
        self._note(warning)

    def pushConsoleInfo(self, info: str) -> None:
        self._note(info)

    def reportError(self, error: str, fatal: bool = False) -> None:
        self._note(error)


@pytest.fixture
def detected_trees(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The fake worker detects eight of the nine trees."""
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"predict": {"output": "", "count": 8, "windows": 1, "seconds": 0.5}}))
    monkeypatch.setenv("FAKE_WORKER_ANSWERS", str(answers))
    return answers


def set_up(feedback: Feedback, **parameters: Any) -> tuple[dict[str, Any], bool]:
    algorithm = SetupEngine().create()
    context = QgsProcessingContext()
    assert algorithm.canExecute()[0]
    values = {"ACCELERATOR": 0, "RECREATE": False, "REPORT": "TEMPORARY_OUTPUT", **parameters}
    ok, message = algorithm.checkParameterValues(values, context)
    assert ok, message
    return algorithm.run(values, context, feedback)


def test_the_algorithm_only_checks_an_engine_that_is_there(
    qgis_app: Any, fake_engine: Path, detected_trees: Path, tmp_path: Path
) -> None:
    feedback = Feedback()
    report = tmp_path / "Bericht für Anna.html"
    results, ok = set_up(feedback, REPORT=str(report))
    assert ok, feedback.lines
    assert results == {"VERSION": "0.1.0", "DEVICES": "cpu: Fake <CPU>, 2 threads", "REPORT": str(report)}
    page = report.read_text(encoding="utf-8")
    assert "Fake &lt;CPU&gt;, 2 threads" in page
    assert "<CPU>" not in page
    assert "<th>torch</th><td>2.14.0</td>" in page
    assert "8 of 9 trees detected in 0.5 s" in page
    assert "checked, not modified" in feedback.lines[0]
    assert "Self-test passed: 8 of 9 trees detected in 0.5 s." in feedback.lines
    assert not engine_folder().exists()


def test_a_check_does_not_end_a_running_job(
    qgis_app: Any, fake_engine: Path, detected_trees: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The engine that the plugin installed is up to date, so that nothing is replaced."""
    monkeypatch.delenv("DEEPFOREST_QGIS_PYTHON")
    folder = engine_folder()
    interpreter_in(folder).parent.mkdir(parents=True)
    interpreter_in(folder).symlink_to(fake_engine)
    (folder / STAMP).write_text(json.dumps({"requirements": digest(requirements_file(PLUGIN_ROOT))}))
    ended, began = Event(), Event()
    with ThreadPoolExecutor() as threads:
        running = threads.submit(POOL.run, job("polite"), lambda event: began.set(), ended.is_set)
        try:
            assert began.wait(20)
            feedback = Feedback()
            _, ok = set_up(feedback)
        finally:
            ended.set()
        assert ok, feedback.lines
        assert isinstance(running.exception(), Cancelled)


def test_the_algorithm_makes_an_engine_where_there_is_none(
    qgis_app: Any, uv: Path, fake_engine: Path, detected_trees: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DEEPFOREST_QGIS_PYTHON")
    # The empty environment that this uv makes cannot run the engine; the worker stands in for it.
    monkeypatch.setattr(install, "interpreter_in", lambda folder: fake_engine)
    feedback = Feedback()
    results, ok = set_up(feedback, ACCELERATOR=1)
    assert ok, feedback.lines
    assert results["VERSION"] == "0.1.0"
    assert "--torch-backend cpu" in (uv / "calls").read_text()
    assert "does not exist yet" in feedback.lines[0]
    assert feedback.progress() == 100


def test_an_engine_that_detects_no_trees_fails(qgis_app: Any, fake_engine: Path, detected_trees: Path) -> None:
    detected_trees.write_text(json.dumps({"predict": {"output": "", "count": 1, "seconds": 0.5}}))
    feedback = Feedback()
    _, ok = set_up(feedback)
    assert not ok
    assert "only 1 of 9 trees were detected" in feedback.lines[-1]


def test_the_check_is_a_real_prediction(qgis_app: Any, real_engine: Path, tmp_path: Path) -> None:
    feedback = Feedback()
    results, ok = set_up(feedback, REPORT=str(tmp_path / "report.html"))
    assert ok, feedback.lines
    assert any("9 of 9 trees detected" in line for line in feedback.lines), feedback.lines
    assert "cpu" in results["DEVICES"]
    assert "<th>torchvision</th>" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_an_engine_that_does_not_start_fails_the_algorithm_in_words(
    qgis_app: Any, fake_engine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_WORKER", "dies")
    feedback = Feedback()
    _, ok = set_up(feedback)
    assert not ok
    assert "No module named 'torch'" in feedback.lines[-1]


def test_the_algorithm_can_be_cancelled(qgis_app: Any, uv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAKE_UV", "hangs")
    feedback = Feedback(cancel_at="downloading")
    began = time.monotonic()
    results, _ = set_up(feedback)
    assert "VERSION" not in results
    assert time.monotonic() - began < 20
    assert not engine_folder().exists()


def test_the_tool_needs_no_qgis_and_ends_with_an_error_in_words(tmp_path: Path) -> None:
    tool = [sys.executable, str(ROOT / "tools" / "setup_engine.py"), "--folder", str(tmp_path / "engine")]
    done = subprocess.run([*tool, "--accelerator", "mps"], capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr == (
        "Error: MPS is Apple's accelerator and exists on macOS only. Choose automatic, CPU or CUDA.\n"
    )
    hidden = f"import sys, runpy; sys.modules['qgis'] = None; sys.argv = {[*tool[1:], '--help']!r}; "
    shown = subprocess.run(
        [tool[0], "-c", f"{hidden}runpy.run_path(sys.argv[0], run_name='__main__')"], capture_output=True
    )
    assert b"--accelerator" in shown.stdout
