"""Two processes write to one file; one was killed and left things behind."""

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


def refusal(said: str) -> str:
    """What the command line says of an error, which is no trace."""
    assert "Traceback" not in said, said
    (error,) = (line for line in said.splitlines() if line.startswith("Error: "))
    return error


def test_another_run_writes_to_the_same_file(
    commands: Any, command: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    """This process is the first one; the second is refused before it begins, whatever its job."""
    cache = tmp_path / "cache"
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    with lock_targets(str(tmp_path / "crowns.gpkg")):
        (tmp_path / "crowns.gpkg").write_text("of the first")
        status, said = commands.run(command("crowns.gpkg"), cache)
        assert (tmp_path / "crowns.gpkg").read_text() == "of the first"
    assert status == 1
    error = refusal(said)
    assert error == f"Error: Another run is writing to '{tmp_path / 'crowns.gpkg'}'."
    assert commands.run(command("crowns.gpkg"), cache)[0] == 0
    assert not list((cache / "deepforest-qgis" / "locks").iterdir())
    fault("prediction: two runs write to one file", saw=error, kept="all of the first")


def test_what_a_killed_process_left_is_cleared_away(commands: Any, command: Any, tmp_path: Path) -> None:
    """Its partial file and its lock; not those of a process that runs, or of another computer."""
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    host = re.sub(r"[^0-9A-Za-z]+", "", os.uname().nodename)
    mine, others = (tmp_path / f".crowns.unfinished-{host}-{number}.gpkg" for number in (dead.pid, os.getpid()))
    elsewhere = tmp_path / f".crowns.unfinished-elsewhere-{dead.pid}.gpkg"
    for half in (mine, mine.with_name(f"{mine.name}-journal"), others, elsewhere):
        half.touch()
    locks = tmp_path / "cache" / "deepforest-qgis" / "locks"
    locks.mkdir(parents=True)
    (locks / "killed.lock").touch()
    assert commands.run(command("crowns.gpkg"), tmp_path / "cache")[0] == 0
    assert sorted(tmp_path.glob(".*")) == sorted([others, elsewhere])
    assert not list(locks.iterdir())


MENDS = """
import os, sys
from deepforest_qgis.workflows import journal
replace = os.replace
def waits(*given):
    journal.os.replace = replace
    print("mending", flush=True)
    sys.stdin.readline()
    replace(*given)
journal.os.replace = waits
with journal.Journal("forest.tif", {"model": "m"}, resume=True) as mine:
    print(sorted(mine.finished()), flush=True)
    sys.stdin.readline()
    mine.add([(99, None)])
    mine.keep = True
"""


def test_two_runs_mend_one_journal(fault: Fault) -> None:
    """The second one comes while the first mends it, and once more while that one goes on with it."""

    def opened() -> Journal:
        return Journal("forest.tif", {"model": "m"}, resume=True)

    with opened() as begun:
        begun.add((index, np.full((1, 6), index)) for index in range(6))
        begun.keep = True
    whole = begun.path.read_bytes()
    at = whole.index(np.full((1, 6), 3.0).tobytes())
    begun.path.write_bytes(whole[:at] + b"x" + whole[at + 1 :])
    command = [sys.executable, "-c", MENDS]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, cwd=Path(__file__).parents[2], **pipes) as first:
        assert first.stdin is not None
        assert first.stdout is not None
        for said in ("mending\n", "[0, 1, 2, 4, 5]\n"):
            assert first.stdout.readline() == said
            with pytest.raises(InputError, match="is running already") as caught:
                opened()
            print(file=first.stdin, flush=True)
    assert first.returncode == 0
    with opened() as mine:
        assert mine.finished() == {0, 1, 2, 4, 5, 99}
        assert mine.notes == []
    assert not list(begun.path.parent.iterdir())
    fault("prediction: two runs mend one journal", saw=caught.value, kept="5 of 6 windows, and what the first added")
