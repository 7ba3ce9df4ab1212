"""QGIS reads arbitrary output of the engine's process: a result or an error of this project, and no hang.

The client needs no qgis; it is tested here because this Python has hypothesis.
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
from load_plugin import load_plugin

load_plugin()

from deepforest_processing.deepforest_qgis.common.errors import DeepForestError, EngineError  # noqa: E402
from deepforest_processing.deepforest_qgis.common.job_results import JobResult, PredictResult  # noqa: E402
from deepforest_processing.deepforest_qgis.common.jobs import PredictJob, RasterInput  # noqa: E402
from deepforest_processing.deepforest_qgis.common.messages import Message  # noqa: E402
from deepforest_processing.deepforest_qgis.common.protocol import (  # noqa: E402
    PROTOCOL,
    Device,
    Event,
    Failure,
    Handshake,
    Heartbeat,
    Log,
    Metrics,
    Progress,
    Result,
)
from deepforest_processing.runtime import worker_process  # noqa: E402

INPUTS = int(os.environ.get("FUZZ_INPUTS", "2000")) // 5
JOB = PredictJob(RasterInput("forest.tif"), "crowns.gpkg")
HANDSHAKE = Handshake(PROTOCOL, "0.1.0", "3.11", {"torch": "2.14.0"}, (Device("cpu", "Fake CPU"),))
PROGRESS = Progress(Message("Finding crowns"), 1, 4, 9.0)
LOG = Log("warning", Message("Bäume 🌲 in '{name}'", name="Wald"))
METRICS = Metrics(1, {"box_recall": 0.25})
HEARTBEAT = Heartbeat(5.0)
CROWNS = PredictResult("crowns.gpkg", None, None, {"raster": {"name": "Wald"}}, 3, 4, 1, 0.0, 0.5)
RESULT = Result(CROWNS.to_dict())
FAILURE = Failure("RasterError", Message("It is truncated."), Message("Copy it."))
EVENTS = (HANDSHAKE, PROGRESS, LOG, METRICS, HEARTBEAT, RESULT, FAILURE)


def line(event: Event) -> bytes:
    return json.dumps(event.to_wire(1), ensure_ascii=False).encode() + b"\n"


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
    """The part of a process that the client uses; it runs until it is ended."""

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
    """A worker whose process printed ``data``; ``said`` receives its log."""
    process = Process(data, sizes)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(worker_process, "start_process", lambda *_, **__: process)
        patch.setattr(worker_process, "end_process", lambda process: setattr(process, "ended", True))
        worker = None
        try:
            worker = worker_process.Worker(Path(sys.executable), log=said.append)
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
LINES = st.sampled_from(EVENTS).map(line)
CHANGED = st.builds(  # of the protocol, with values that are not
    lambda event, key, value: json.dumps(event.to_wire(1) | {key: value}).encode() + b"\n",
    st.sampled_from(EVENTS),
    st.sampled_from(
        (
            *("id", "event", "protocol", "version", "packages", "devices", "stage", "done", "total", "seconds_left"),
            *("level", "message", "epoch", "values", "stalled_seconds", "kind", "hint"),
        )
    ),
    VALUES,
)
CUT = st.builds(lambda whole, at: whole[: at * len(whole) // 100], LINES, st.integers(0, 99))  # and no line break
NOISE = st.sampled_from(
    (
        *(b"", b"\n", b"\r\n", b"\0\n", b"\xff\xfe\n", b"[1, 2]\n", b"null\n", b"NaN\n", b'"words"\n', b"{\n", b"}\n"),
        *(b"[" * 100_000 + b"\n", b'{"a":' * 100_000 + b"\n", b"9" * 10_000 + b"\n", b"x" * 100_000 + b"\n"),
        *(b'{"id": 1, "event": "result", "values": {"a": ' + b"[" * 5000 + b"\n", "\u2028{}\n".encode()),
    )
) | st.binary(max_size=60)
SIZES = st.lists(st.integers(1, 90_000), max_size=6)


@settings(max_examples=INPUTS, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(
    start=st.sampled_from((line(HANDSHAKE), b"")),
    parts=st.lists(LINES | CHANGED | CUT | NOISE, max_size=8),
    sizes=SIZES,
)
def test_whatever_the_engine_says(start: bytes, parts: list[bytes], sizes: list[int]) -> None:
    faulthandler.dump_traceback_later(120, exit=True)  # ends a process that hangs, with its traceback
    try:
        with engine(start + b"".join(parts), sizes, []) as worker:
            assert isinstance(worker.run(JOB), JobResult)
    except DeepForestError:
        pass  # any other error fails the test
    faulthandler.cancel_dump_traceback_later()


FOREIGN = st.sampled_from(
    (b"\n", b"\xff\xfe\n", b"[1, 2]\n", b"null\n", b"{\n", b"[" * 100_000 + b"\n", b"x" * 200_000 + b"\n", b"\0\r\n")
)


@settings(max_examples=max(INPUTS // 4, 50), deadline=None, database=None)
@given(
    sent=st.lists(st.sampled_from((PROGRESS, LOG, METRICS, HEARTBEAT)), max_size=6),
    foreign=st.lists(FOREIGN, min_size=7, max_size=7),
    sizes=SIZES,
)
def test_any_split_of_the_bytes_gives_the_same_events(
    sent: list[Event], foreign: list[bytes], sizes: list[int]
) -> None:
    """Complete lines of other programs in between change nothing."""
    data = line(HANDSHAKE) + b"".join(noise + line(one) for noise, one in zip(foreign, [*sent, RESULT], strict=False))
    received: list[Event] = []
    with engine(data, sizes, []) as worker:
        assert worker.handshake == HANDSHAKE
        assert worker.run(JOB, received.append) == CROWNS
    assert received == [one for one in sent if one is not HEARTBEAT]


def test_an_answer_nested_without_end_is_skipped() -> None:
    """Found by the fuzzing: Python's JSON reader raises another error for it, which ended the reading."""
    said: list[str] = []
    with engine(line(HANDSHAKE) + b"[" * 100_000 + b"\n" + line(RESULT), [], said) as worker:
        assert worker.run(JOB) == CROWNS
    assert any(text.startswith("Unexpected output of the engine: [[[") for text in said)


def test_an_error_of_a_listener_ends_the_worker() -> None:
    """It would still run the old job while the next one waits."""

    def fail(_: Event) -> None:
        raise ValueError("a defect")

    with engine(line(HANDSHAKE) + line(PROGRESS), [], []) as worker:
        with pytest.raises(ValueError, match="a defect"):
            worker.run(JOB, fail)
        assert not worker.alive
        with pytest.raises(EngineError):
            worker.run(JOB)
