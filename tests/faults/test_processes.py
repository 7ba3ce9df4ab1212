"""Two processes write to one file; one was killed and left things behind; the system gives few handles or no memory."""

from __future__ import annotations

import os
import re
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyogrio
import pytest

from deepforest_qgis.workflows.claims import claimed

Fault = Callable[..., None]
GOING = re.compile(r"Going on from an earlier run: (\d+ of \d+ windows are done\.)")

pytestmark = pytest.mark.skipif(os.name != "posix", reason="forks, and sets limits of processes")


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
    with claimed(str(tmp_path / "crowns.gpkg")):
        (tmp_path / "crowns.gpkg").write_text("of the first")
        status, said = commands.run(command("crowns.gpkg"), cache)
        assert (tmp_path / "crowns.gpkg").read_text() == "of the first"
    assert status == 1
    error = refusal(said)
    assert error == f"Error: Another run is writing to '{tmp_path / 'crowns.gpkg'}'."
    assert commands.run(command("crowns.gpkg"), cache)[0] == 0
    assert not list((cache / "deepforest-qgis" / "claims").iterdir())
    fault("prediction: two runs write to one file", saw=error, kept="all of the first")


def test_what_a_killed_process_left_is_cleared_away(commands: Any, command: Any, tmp_path: Path) -> None:
    """Its half file and its claim; not those of a process that runs, or of another computer."""
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    host = re.sub(r"[^0-9A-Za-z]+", "", os.uname().nodename)
    mine, others = (tmp_path / f".crowns.unfinished-{host}-{number}.gpkg" for number in (dead.pid, os.getpid()))
    elsewhere = tmp_path / f".crowns.unfinished-elsewhere-{dead.pid}.gpkg"
    for half in (mine, mine.with_name(f"{mine.name}-journal"), others, elsewhere):
        half.touch()
    claims = tmp_path / "cache" / "deepforest-qgis" / "claims"
    claims.mkdir(parents=True)
    (claims / "killed.lock").touch()
    assert commands.run(command("crowns.gpkg"), tmp_path / "cache")[0] == 0
    assert sorted(tmp_path.glob(".*")) == sorted([others, elsewhere])
    assert not list(claims.iterdir())


def test_few_file_handles(commands: Any, command: Any, tmp_path: Path, fault: Fault) -> None:
    """Sixty-four are enough; with fewer and fewer there is an error in words, and the next run ends well."""
    status, said = commands.run(command("whole.gpkg"), tmp_path / "cache", RLIMIT_NOFILE=64)
    assert status == 0, said
    errors = []
    for most in (8, 12, 16):
        status, said = commands.run(command("crowns.gpkg"), tmp_path / "cache", RLIMIT_NOFILE=most)
        if status:
            assert not (tmp_path / "crowns.gpkg").exists()
            errors.append(refusal(said))
    assert errors
    assert commands.run(command("crowns.gpkg"), tmp_path / "cache")[0] == 0
    shapes = [pyogrio.raw.read(tmp_path / name, layer="crowns")[2] for name in ("whole.gpkg", "crowns.gpkg")]
    assert sorted(map(bytes, shapes[0])) == sorted(map(bytes, shapes[1]))
    fault("prediction: no file handle is left in the engine", saw=errors[0], kept="the next run ends well")


def test_the_system_gives_no_memory(commands: Any, command: Any, tmp_path: Path, fault: Fault) -> None:
    """Less than the engine's libraries take: an error in words; the next run ends well."""
    least = 600 << 20
    ended = subprocess.run(
        [sys.executable, "-m", "deepforest_qgis", *command("crowns.gpkg")],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (least, resource.RLIM_INFINITY)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 1, ended.stderr
    error = refusal(ended.stderr)
    assert error == "Error: The engine ran out of memory."
    assert not (tmp_path / "crowns.gpkg").exists()
    assert commands.run(command("crowns.gpkg"), tmp_path / "cache")[0] == 0
    assert not list(tmp_path.glob(".*"))
    fault("prediction: the system gives no memory", saw=error, kept="the next run ends well")
