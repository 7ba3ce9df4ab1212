"""The system gives the engine's process few file handles: plain words, and finished windows stay."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyogrio
import pytest

Fault = Callable[..., None]

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of Linux")


def crowns(path: Path) -> list[bytes]:
    return sorted(bytes(shape) for shape in pyogrio.raw.read(path, layer="crowns")[2])


@pytest.fixture
def whole(commands: Any, command: Any, tmp_path: Path) -> list[bytes]:
    status, said = commands.run(command("whole.gpkg"), tmp_path / "undisturbed")
    assert status == 0, said
    return crowns(tmp_path / "whole.gpkg")


def test_few_file_handles(commands: Any, command: Any, whole: list[bytes], tmp_path: Path, fault: Fault) -> None:
    """Of 64 a prediction has enough; of 12 not for its result, which the next run writes without computing anything."""
    status, said = commands.run(command("crowns.gpkg"), tmp_path / "enough", RLIMIT_NOFILE=64)
    assert status == 0, said
    assert crowns(tmp_path / "crowns.gpkg") == whole
    (tmp_path / "crowns.gpkg").unlink()
    status, said = commands.run(command("crowns.gpkg"), tmp_path / "cache", RLIMIT_NOFILE=12)
    _is_refused(status, said, tmp_path)
    going = _goes_on(commands, command, whole, tmp_path)
    assert len(_words(said)) < 400  # GDAL gives the statement that failed, all of it
    fault("prediction: the engine has 12 file handles", saw=_words(said), kept=going)


def _is_refused(status: int, said: str, folder: Path) -> None:
    assert status == 1, said
    assert "Traceback" not in said
    assert not [path for path in folder.iterdir() if path.name.startswith((".", "crowns.gpkg"))]


def _words(said: str) -> str:
    return said[said.index("Error: ") + len("Error: ") :]


def _goes_on(commands: Any, command: Any, whole: list[bytes], folder: Path) -> str:
    status, said = commands.run(command("crowns.gpkg"), folder / "cache")
    assert status == 0, said
    assert crowns(folder / "crowns.gpkg") == whole
    (going,) = re.findall(r"Going on from an earlier run: (\d+ of 16 windows are done\.)", said)
    assert int(going.split()[0]) >= 1
    return going
