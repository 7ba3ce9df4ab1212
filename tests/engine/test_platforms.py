"""Platform-specific code of Windows and macOS, tested with fakes; see ``docs/platforms.md``."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

from deepforest_qgis import __main__, worker, workflows
from deepforest_qgis.common import paths
from deepforest_qgis.common.events import Listener
from deepforest_qgis.common.job_results import SuggestResult
from deepforest_qgis.model import openvino_backend

NO_WINDOW = 0x08000000  # as Microsoft numbers it


@pytest.mark.parametrize(
    ("system", "variables", "folder"),
    [
        ("win32", {"LOCALAPPDATA": "/C/Users/me/AppData/Local"}, "/C/Users/me/AppData/Local"),
        ("win32", {"LOCALAPPDATA": ""}, "home/AppData/Local"),
        ("darwin", {}, "home/Library/Caches"),
        ("linux", {"XDG_CACHE_HOME": ""}, "home/.cache"),
        ("linux", {"XDG_CACHE_HOME": "/cache"}, "/cache"),
    ],
)
def test_each_system_has_its_cache(
    system: str, variables: dict[str, str], folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert paths.user_cache() == tmp_path / folder


class Kernel:
    """The functions of Windows that the worker uses; process 1 runs, 2 has ended, 3 is of another user."""

    def __init__(self) -> None:
        self.opened: list[int] = []
        self.closed: list[int] = []
        self.asked = 0

    # Not a method: the worker sets the type of its return value, which the attributes of a method do not allow.
    @property
    def OpenProcess(self) -> Any:
        def open_process(access: int, inherit: bool, process: int) -> int:
            assert access == 0x00100000
            assert not inherit
            self.asked = process
            if process not in (1, 2):
                return 0
            self.opened.append(process)
            return process

        return open_process

    def WaitForSingleObject(self, handle: Any, milliseconds: int) -> int:
        assert milliseconds == 0
        return 0x102 if handle.value == 1 else 0

    def CloseHandle(self, handle: Any) -> None:
        self.closed.append(handle.value)


@pytest.fixture
def kernel(monkeypatch: pytest.MonkeyPatch) -> Kernel:
    made = Kernel()

    def load(name: str, use_last_error: bool) -> Kernel:
        assert (name, use_last_error) == ("kernel32", True)
        return made

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "WinDLL", load, raising=False)
    monkeypatch.setattr(ctypes, "get_last_error", lambda: 5 if made.asked == 3 else 87, raising=False)
    monkeypatch.setattr(os, "kill", lambda *_: pytest.fail("signal 0 ends a process on Windows"))
    return made


def test_on_windows_folders_of_workers_that_were_killed_are_removed(
    kernel: Kernel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in (1, 2, 3, 4):
        (tmp_path / f"{worker.TEMPORARY}{number}-abc").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    worker._private_temporary_folder()
    left = {path.name.split("-")[1] for path in tmp_path.iterdir()}
    assert left == {"1", "3", str(os.getpid())}
    assert sorted(kernel.opened) == sorted(kernel.closed) == [1, 2]


def test_on_windows_no_window_opens_while_a_model_is_converted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    options: dict[str, Any] = {}

    def start(command: list[str], **given: Any) -> Any:
        options.update(given)
        del given["creationflags"]
        return popen([sys.executable, "-c", ""], **given)

    popen = subprocess.Popen
    monkeypatch.setattr(subprocess, "Popen", start)
    monkeypatch.setattr(sys, "platform", "win32")
    openvino_backend._run_converter([], tmp_path, Listener())
    assert options["creationflags"] == NO_WINDOW


def test_the_command_line_needs_no_console(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """With pythonw the standard streams are None."""

    def run(job: Any, listener: Any) -> SuggestResult:
        listener.progress("Finding crowns", 1, 2)
        listener.warning("Wälder")
        return SuggestResult("suggestions.gpkg", 1, 1)

    monkeypatch.setattr(workflows, "RUNNERS", {"predict": run})
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    status = __main__.main(["predict", "--raster", "a.tif", "--output", str(tmp_path / "b.gpkg")])
    opened = [sys.stdout, sys.stderr]
    monkeypatch.undo()
    for stream in opened:
        stream.close()
    assert status == 0
