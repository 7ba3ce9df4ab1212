"""Differences on Windows and macOS, simulated on Linux; ``docs/platforms.md`` lists the platforms that were tested."""

from __future__ import annotations

import json
import os
import platform
import signal
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from deepforest_processing.deepforest_qgis.common.errors import EngineError
from deepforest_processing.deepforest_qgis.common.jobs import PredictJob, RasterInput
from deepforest_processing.runtime import client, install, locate, process, worker_process
from deepforest_processing.runtime.locate import PLUGIN_ROOT, find_engine
from deepforest_processing.runtime.process import end_process, scrubbed_environment, start_process
from inputs import crowns_gpkg, make_layer, make_raster, square
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

NEW_PROCESS_GROUP, NO_WINDOW = 0x00000200, 0x08000000  # as Microsoft numbers them
JOB = PredictJob(RasterInput("a.tif"), "crowns.gpkg")

popen, run = subprocess.Popen, subprocess.run


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """How each process was started; those with Windows' flags are started without them."""
    calls: list[dict[str, Any]] = []

    def start(function: Any) -> Any:
        def record(command: list[str], **options: Any) -> Any:
            calls.append({"command": command, **options})
            flags = options.pop("creationflags", 0)
            return function(command, **options, **({"start_new_session": True} if flags & NEW_PROCESS_GROUP else {}))

        return record

    monkeypatch.setattr(process.subprocess, "Popen", start(popen))
    monkeypatch.setattr(process.subprocess, "run", start(run))
    return calls


def on(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "system", lambda: system)


# -- processes ---------------------------------------------------------------------------------


@pytest.mark.parametrize("system", ["Linux", "Darwin"])
def test_a_process_leads_a_group_that_ends_with_it(
    system: str, monkeypatch: pytest.MonkeyPatch, started: list[dict[str, Any]]
) -> None:
    on(system, monkeypatch)
    process = start_process(["sh", "-c", "sleep 600 & wait"], os.environ)
    assert os.getpgid(process.pid) == process.pid != os.getpgid(0)
    assert "creationflags" not in started[0]
    end_process(process)
    assert process.returncode == -signal.SIGKILL
    assert process.stdout.read() == b""  # comes to its end when the child, which holds it too, is gone
    process.stdout.close()


def test_on_windows_no_window_opens_and_the_tree_is_ended(
    monkeypatch: pytest.MonkeyPatch, started: list[dict[str, Any]], tmp_path: Path
) -> None:
    on("Windows", monkeypatch)
    monkeypatch.setenv("SYSTEMROOT", str(tmp_path))
    (tmp_path / "System32").mkdir()
    taskkill = tmp_path / "System32" / "taskkill.exe"
    taskkill.write_text(f'#!/bin/sh\necho "$@" > "{tmp_path}/asked"\n')
    taskkill.chmod(0o755)
    process = start_process(["sleep", "600"], os.environ, folder=tmp_path)
    assert started[0]["creationflags"] == NEW_PROCESS_GROUP | NO_WINDOW
    assert "start_new_session" not in started[0]
    end_process(process)
    process.stdout.close()
    assert started[1]["command"] == [str(taskkill), "/T", "/F", "/PID", str(process.pid)]
    assert started[1]["creationflags"] == NO_WINDOW
    assert (tmp_path / "asked").read_text().split() == ["/T", "/F", "/PID", str(process.pid)]
    assert process.returncode is not None


def test_on_windows_a_process_ends_without_taskkill_too(
    monkeypatch: pytest.MonkeyPatch, started: list[dict[str, Any]], tmp_path: Path
) -> None:
    on("Windows", monkeypatch)
    monkeypatch.setenv("SYSTEMROOT", str(tmp_path))
    process = start_process(["sleep", "600"], os.environ)
    end_process(process)
    process.stdout.close()
    assert process.returncode is not None


def test_every_process_of_the_qgis_side_is_without_a_window() -> None:
    """Processes are started by start_process or with the flag."""
    for file in (PLUGIN_ROOT / "runtime").glob("*.py"):
        for number, part in enumerate(file.read_text(encoding="utf-8").split("subprocess.run(")[1:]):
            assert "creationflags" in part.split("\n    except")[0], (file.name, number)


# -- interpreters ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("system", "python"), [("Windows", "Scripts/python.exe"), ("Darwin", "bin/python"), ("Linux", "bin/python")]
)
def test_the_worker_of_an_engine_that_was_made_runs_in_its_interpreter(
    system: str,
    python: str,
    fake_engine: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    started: list[dict[str, Any]],
) -> None:
    """From finding the engine to a job's result and the worker's end."""
    on(system, monkeypatch)
    monkeypatch.delenv("DEEPFOREST_QGIS_PYTHON")
    folder = tmp_path / "data of mine" / "engine"
    interpreter = folder / python
    interpreter.parent.mkdir(parents=True)
    interpreter.write_text(fake_engine.read_text())
    interpreter.chmod(0o755)
    monkeypatch.setenv("DEEPFOREST_QGIS_ENGINE", str(folder))
    monkeypatch.setattr(locate, "engine_problem", lambda *_, **__: "")

    pool = client.WorkerPool(lambda: find_engine().python)
    assert pool.run(JOB).count == 3
    pool.shutdown()
    call = next(call for call in started if call["command"][-1] == "worker")
    assert call["command"] == [str(interpreter), "-m", "deepforest_qgis", "worker"]
    assert call["cwd"] == str(interpreter.parent)
    assert call.get("creationflags", 0) == (NEW_PROCESS_GROUP | NO_WINDOW if system == "Windows" else 0)
    assert call["env"]["PYTHONPATH"] == str(PLUGIN_ROOT)
    assert call["env"]["PYTHONUTF8"] == "1"  # the encoding of Windows has few characters


@pytest.mark.parametrize(
    ("system", "variables"),
    [
        (
            "Windows",
            {
                "PYTHONHOME": r"C:\Program Files\QGIS 3.44\apps\Python312",
                "GDAL_DATA": r"C:\Program Files\QGIS 3.44\apps\gdal\share\gdal",
                "PROJ_DATA": r"C:\Program Files\QGIS 3.44\share\proj",
                "GDAL_DRIVER_PATH": r"C:\Program Files\QGIS 3.44\apps\gdal\lib\gdalplugins",
                "O4W_QT_PREFIX": "C:/Program Files/QGIS 3.44/apps/Qt5",
                "QT_PLUGIN_PATH": r"C:\Program Files\QGIS 3.44\apps\qgis\qtplugins",
                "QGIS_PREFIX_PATH": "C:/Program Files/QGIS 3.44/apps/qgis",
            },
        ),
        (
            "Darwin",
            {
                "PYTHONHOME": "/Applications/QGIS.app/Contents/MacOS",
                "PYTHONPATH": "/Applications/QGIS.app/Contents/Resources/python",
                "DYLD_LIBRARY_PATH": "/Applications/QGIS.app/Contents/MacOS/lib",
                "PROJ_LIB": "/Applications/QGIS.app/Contents/Resources/proj",
                "GDAL_DATA": "/Applications/QGIS.app/Contents/Resources/gdal",
                "__PYVENV_LAUNCHER__": "/Applications/QGIS.app/Contents/MacOS/bin/python3",
            },
        ),
    ],
)
def test_what_qgis_sets_for_itself_stays_with_it(system: str, variables: dict[str, str]) -> None:
    kept = {"PATH": "somewhere", "SYSTEMROOT": r"C:\Windows", "TEMP": "t", "USERPROFILE": "u", "HOME": "h"}
    clean = scrubbed_environment(environ={**kept, **variables})
    assert not variables.keys() & clean.keys()
    assert kept.items() <= clean.items()  # without SYSTEMROOT no program starts on Windows


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (0xC0000005, "exit code 0xC0000005"),  # an access violation, as people search for it
        (1, "exit code 1"),
        (-11, "signal SIGSEGV"),
    ],
)
def test_the_exit_code_is_described_for_its_system(code: int, words: str) -> None:
    assert worker_process._exit_status(code) == words


def test_on_windows_one_maker_at_a_time_holds_the_engines_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: set[str] = set()

    def locking(number: int, mode: int, count: int) -> None:
        assert (mode, count) == (2, 1)
        path = os.readlink(f"/proc/self/fd/{number}")
        if path in held:
            raise PermissionError(13, "Permission denied")
        held.add(path)

    monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(locking=locking, LK_NBLCK=2))
    monkeypatch.setattr(sys, "platform", "win32")
    with install._exclusive(tmp_path / "engine"):
        assert held == {str(tmp_path / "engine.making")}
        with (
            pytest.raises(EngineError, match="Another program is installing"),
            install._exclusive(tmp_path / "engine"),
        ):
            pass
    assert not (tmp_path / "engine.making").exists()


# -- no console --------------------------------------------------------------------------------


def test_an_algorithm_runs_in_a_qgis_without_a_console(
    provider: Any, fake_engine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """QGIS on Windows is a program with windows only: Python's standard streams are None there."""
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"predict": {"output": str(crowns_gpkg(tmp_path / "made.gpkg")), "count": 3}}))
    monkeypatch.setenv("FAKE_WORKER_ANSWERS", str(answers))
    found = QgsApplication.processingRegistry().createAlgorithmById("deepforest:predicttile")
    parameters = {
        "INPUT": str(make_raster(tmp_path / "forest.tif")),
        "AREAS": make_layer([square(0, 0, 9)]),
        "OUTPUT": str(tmp_path / "crowns.gpkg"),
    }
    with monkeypatch.context() as without:
        for name in ("stdin", "stdout", "stderr", "__stdin__", "__stdout__", "__stderr__"):
            without.setattr(sys, name, None)
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        _, well = found.run(parameters, context, feedback)
        client.shutdown()
    assert well, feedback.textLog()
    assert (tmp_path / "crowns.gpkg").exists()
