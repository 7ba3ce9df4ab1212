"""What QGIS reads from the engine's process may be anything: a result or one of our own errors, and no hang.

The reader is the QGIS side's and needs no qgis; it is tested here because this Python has hypothesis.
"""

from __future__ import annotations

import contextlib
import faulthandler
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

from load_plugin import load_plugin

load_plugin()

from deepforest_processing.deepforest_qgis.common.errors import DeepForestError, EngineError  # noqa: E402
from deepforest_processing.deepforest_qgis.common.jobs import PredictJob, RasterInput  # noqa: E402
from deepforest_processing.runtime import client  # noqa: E402

INPUTS = int(os.environ.get("FUZZ_INPUTS", "2000")) // 5
JOB = PredictJob(RasterInput("forest.tif"), "crowns.gpkg")
HELLO = {"event": "hello", "protocol": 1, "version": "0.1.0", "python": "3.11", "packages": {}, "devices": []}
PROGRESS = {"id": 1, "event": "progress", "stage": "Finding crowns", "done": 1, "total": 4, "seconds_left": 9.0}
LOG = {"id": 1, "event": "log", "level": "warning", "message": "Bäume 🌲"}
METRICS = {"id": 1, "event": "metrics", "epoch": 1, "values": {"box_recall": 0.25}}
ALIVE = {"id": 1, "event": "alive", "still": 5.0}
RESULT = {"id": 1, "event": "result", "result": {"count": 3}}
ERROR = {"id": 1, "event": "error", "kind": "RasterError", "message": "It is truncated.", "hint": "Copy it."}


def line(said: dict[str, Any]) -> bytes:
    return json.dumps(said, ensure_ascii=False).encode() + b"\n"


class Pipe(io.RawIOBase):
    """The engine's stdout: gives its bytes in pieces, and then its end."""

    def __init__(self, data: bytes, sizes: list[int]) -> None:
        super().__init__()
        self.data, self.sizes, self.at = data, sizes or [len(data) + 1], 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        size = min(self.sizes[self.at % len(self.sizes)], len(buffer))
        self.at += 1
        piece, self.data = self.data[:size], self.data[size:]
        buffer[: len(piece)] = piece
        return len(piece)


class Process:
    """As much of a process as the client looks at; it lives until it is ended."""

    pid = 0

    def __init__(self, data: bytes, sizes: list[int]) -> None:
        self.stdin, self.stderr = io.BytesIO(), io.BytesIO()
        self.stdout = io.BufferedReader(Pipe(data, sizes))
        self.ended = False

    def poll(self) -> int | None:
        return 0 if self.ended else None

    def wait(self, timeout: float) -> int:
        if not self.ended:
            raise subprocess.TimeoutExpired("engine", timeout)
        return 0


@contextlib.contextmanager
def engine(data: bytes, sizes: list[int], said: list[str]) -> Iterator[Any]:
    """A worker whose process said ``data``; ``said``: what of it went to the log."""
    process = Process(data, sizes)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(client, "start_process", lambda *_, **__: process)
        patch.setattr(client, "end_process", lambda process: setattr(process, "ended", True))
        worker = None
        try:
            worker = client.Worker(Path(sys.executable), log=said.append)
            yield worker
        finally:
            process.ended = True
            if worker is not None:
                worker.kill()
                assert not any(thread.is_alive() for thread in worker._threads)


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=9)
    | st.sampled_from(("\ud800", "result", "9" * 400)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=6,
)
LINES = st.sampled_from((HELLO, PROGRESS, LOG, METRICS, ALIVE, RESULT, ERROR)).map(line)
CHANGED = st.builds(  # of the protocol, with values that are not
    lambda said, key, value: json.dumps(said | {key: value}).encode() + b"\n",
    st.sampled_from((HELLO, PROGRESS, LOG, METRICS, ALIVE, RESULT, ERROR)),
    st.sampled_from(
        ("id", "event", "protocol", "stage", "done", "total", "level", "message", "values", "still", "result", "kind")
    ),
    VALUES,
)
CUT = st.builds(lambda whole, at: whole[: at * len(whole) // 100], LINES, st.integers(0, 99))  # and no line break
NOISE = st.sampled_from(
    (
        *(b"", b"\n", b"\r\n", b"\0\n", b"\xff\xfe\n", b"[1, 2]\n", b"null\n", b"NaN\n", b'"words"\n', b"{\n", b"}\n"),
        *(b"[" * 100_000 + b"\n", b'{"a":' * 100_000 + b"\n", b"9" * 10_000 + b"\n", b"x" * 100_000 + b"\n"),
        *(b'{"id": 1, "event": "result", "result": {"a": ' + b"[" * 5000 + b"\n", "\u2028{}\n".encode()),
    )
) | st.binary(max_size=60)
SIZES = st.lists(st.integers(1, 90_000), max_size=6)


@settings(max_examples=INPUTS, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(
    start=st.sampled_from((line(HELLO), b"")), parts=st.lists(LINES | CHANGED | CUT | NOISE, max_size=8), sizes=SIZES
)
def test_whatever_the_engine_says(start: bytes, parts: list[bytes], sizes: list[int]) -> None:
    faulthandler.dump_traceback_later(120, exit=True)  # whatever hangs ends the process with its trace
    try:
        with engine(start + b"".join(parts), sizes, []) as worker:
            assert isinstance(worker.run(JOB), dict)
    except DeepForestError:
        pass  # its own words; any other error fails here
    faulthandler.cancel_dump_traceback_later()


FOREIGN = st.sampled_from(
    (b"\n", b"\xff\xfe\n", b"[1, 2]\n", b"null\n", b"{\n", b"[" * 100_000 + b"\n", b"x" * 200_000 + b"\n", b"\0\r\n")
)


@settings(max_examples=max(INPUTS // 4, 50), deadline=None, database=None)
@given(
    sent=st.lists(st.sampled_from((PROGRESS, LOG, METRICS, ALIVE)), max_size=6),
    foreign=st.lists(FOREIGN, min_size=7, max_size=7),
    sizes=SIZES,
)
def test_any_split_of_the_bytes_gives_the_same_events(
    sent: list[dict[str, Any]], foreign: list[bytes], sizes: list[int]
) -> None:
    """Whole lines that others print between ours change nothing."""
    data = line(HELLO) + b"".join(noise + line(one) for noise, one in zip(foreign, [*sent, RESULT], strict=False))
    heard: list[dict[str, Any]] = []
    with engine(data, sizes, []) as worker:
        assert worker.hello == HELLO
        assert worker.run(JOB, heard.append) == RESULT["result"]
    assert heard == [one for one in sent if one is not ALIVE]


def test_an_answer_nested_without_end_is_skipped() -> None:
    """What the fuzz found: Python's reader of JSON then raises an error of its own kind, and nobody read on."""
    said: list[str] = []
    with engine(line(HELLO) + b"[" * 100_000 + b"\n" + line(RESULT), [], said) as worker:
        assert worker.run(JOB) == {"count": 3}
    assert any(words.startswith("Not of the protocol: [[[") for words in said)


def test_a_worker_whose_job_nobody_hears_to_its_end_is_of_no_more_use() -> None:
    """Else it would be at the old job while the next one waits."""

    def hear(_: dict[str, Any]) -> None:
        raise ValueError("a defect")

    with engine(line(HELLO) + line(PROGRESS), [], []) as worker:
        with pytest.raises(ValueError, match="a defect"):
            worker.run(JOB, hear)
        assert not worker.alive
        with pytest.raises(EngineError):
            worker.run(JOB)
