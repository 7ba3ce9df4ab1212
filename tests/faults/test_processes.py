"""Two processes write to one file; files of killed processes are removed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from deepforest_qgis.common.errors import InputError
from deepforest_qgis.common.locks import lock_targets
from deepforest_qgis.workflows.predict.journal import Journal

Fault = Callable[..., None]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="forks")


def error_of(log: str) -> str:
    """The error message of the command line, without a traceback."""
    assert "Traceback" not in log, log
    (error,) = (line for line in log.splitlines() if line.startswith("Error: "))
    return error


def test_another_run_writes_to_the_same_file(
    commands: Any, command: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    """This process is the first one; the second is refused before it starts, whatever its job."""
    cache = tmp_path / "cache"
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    with lock_targets(str(tmp_path / "crowns.gpkg")):
        (tmp_path / "crowns.gpkg").write_text("of the first")
        status, log = commands.run(command("crowns.gpkg"), cache)
        assert (tmp_path / "crowns.gpkg").read_text() == "of the first"
    assert status == 1
    error = error_of(log)
    assert error == f"Error: Another run is writing to '{tmp_path / 'crowns.gpkg'}'."
    assert commands.run(command("crowns.gpkg"), cache)[0] == 0
    assert not list((cache / "deepforest-qgis" / "locks").iterdir())
    fault("prediction: two runs write to one file", saw=error, kept="all of the first")


def test_files_of_a_killed_process_are_removed(commands: Any, command: Any, tmp_path: Path) -> None:
    """Its partial file and its lock; not those of a running process or of another computer."""
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    host = re.sub(r"[^0-9A-Za-z]+", "", os.uname().nodename)
    mine, others = (tmp_path / f".crowns.unfinished-{host}-{number}.gpkg" for number in (dead.pid, os.getpid()))
    elsewhere = tmp_path / f".crowns.unfinished-elsewhere-{dead.pid}.gpkg"
    for partial in (mine, mine.with_name(f"{mine.name}-journal"), others, elsewhere):
        partial.touch()
    locks = tmp_path / "cache" / "deepforest-qgis" / "locks"
    locks.mkdir(parents=True)
    (locks / "killed.lock").touch()
    assert commands.run(command("crowns.gpkg"), tmp_path / "cache")[0] == 0
    assert sorted(tmp_path.glob(".*")) == sorted([others, elsewhere])
    assert not list(locks.iterdir())


DISCARDS = """
import sys
from deepforest_qgis.workflows.predict import journal
remove = journal._remove
def waits(path):
    journal._remove = remove
    print("discarding", flush=True)
    sys.stdin.readline()
    remove(path)
journal._remove = waits
mine = journal.Journal("forest.tif", {"model": "m"}, resume=True)
print(mine.notes, flush=True)
sys.stdin.readline()
mine.add([(99, None)])
mine.close(keep=True)
"""


def test_two_runs_find_one_damaged_journal(fault: Fault) -> None:
    """The second one is refused while the first discards the journal, and while the first writes to the new one."""

    def opened() -> Journal:
        return Journal("forest.tif", {"model": "m"}, resume=True)

    damaged = opened()
    damaged.add((index, np.full((1, 6), index)) for index in range(6))
    damaged.close(keep=True)
    damaged.path.write_bytes(b"This is not a database. " * 500)
    command = [sys.executable, "-c", DISCARDS]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, cwd=Path(__file__).parents[2], **pipes) as first:
        assert first.stdin is not None
        assert first.stdout is not None
        for output in ("discarding", "is damaged"):
            assert output in first.stdout.readline()
            with pytest.raises(InputError, match="is already running") as caught:
                opened()
            print(file=first.stdin, flush=True)
    assert first.returncode == 0
    mine = opened()
    assert mine.finished() == {99}
    assert mine.notes == []
    mine.close(keep=False)
    assert not list(damaged.path.parent.iterdir())
    fault("prediction: two runs find one damaged journal", saw=caught.value, kept="what the first one added")
