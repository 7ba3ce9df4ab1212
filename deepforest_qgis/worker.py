"""The worker process of QGIS: jobs as JSON lines on stdin, events and results as JSON lines on stdout.

The protocol is described in :mod:`deepforest_qgis.common.protocol`. One job runs at a time. The output of libraries
goes to stderr. When stdin closes, the process and its children end at once, so that no worker outlives its QGIS.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import io
import json
import os
import platform
import queue
import shutil
import signal
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path
from typing import Any, BinaryIO, NoReturn, TextIO

from . import __version__
from .common.errors import DeepForestError, EngineError, InputError, from_system
from .common.events import Listener
from .common.job_results import JobResult
from .common.jobs import job_from_dict
from .common.messages import Message
from .common.processes import remove_folders_of_ended
from .common.protocol import (
    PROTOCOL,
    CancelRequest,
    Device,
    Event,
    Failure,
    Handshake,
    Heartbeat,
    JobRequest,
    Log,
    Metrics,
    Progress,
    RequestId,
    Result,
    read_request,
)

__all__ = ["serve"]

HEARTBEAT_SECONDS = 5.0
TEMPORARY = "dfq-"  # short: it holds sockets of data loaders, whose paths have at most 104 characters on macOS
PACKAGES = (
    "torch",
    "torchvision",
    "pytorch-lightning",
    "numpy",
    "rasterio",
    "shapely",
    "geopandas",
    "pyogrio",
    "albumentations",
    "safetensors",
    "openvino",
)


def serve(idle_minutes: float = 15.0) -> NoReturn:
    """Run jobs until stdin closes or no job comes for ``idle_minutes``; ends the process."""
    sender = _Sender(_take_stdout())
    _private_temporary_folder()
    queued: queue.Queue[JobRequest] = queue.Queue()
    current = _CurrentJob(sender)
    reader = threading.Thread(target=_read_requests, args=(sys.stdin.buffer, queued, current, sender), daemon=True)
    # Started before torch is loaded, so that the worker of a QGIS that ends meanwhile ends too.
    reader.start()
    threading.Thread(target=current.send_heartbeats, daemon=True).start()

    from .workflows import RUNNERS, list_devices

    devices = tuple(Device(device["id"], device["name"]) for device in list_devices())
    sender.send(Handshake(PROTOCOL, __version__, platform.python_version(), _versions(), devices))
    while True:
        try:
            request = queued.get(timeout=idle_minutes * 60)
        except queue.Empty:
            shutil.rmtree(tempfile.gettempdir(), ignore_errors=True)
            sys.stderr.flush()
            os._exit(0)  # Python's own exit aborts, because the reader waits for stdin
        _run(request, RUNNERS, current, sender)


def _run(request: JobRequest, runners: Mapping[str, Any], current: _CurrentJob, sender: _Sender) -> None:
    listener = current.begin(request.id)
    last: Event
    try:
        job = job_from_dict(request.job)
        result: JobResult | None = runners[job.verb](job, listener)
        last = Result({} if result is None else result.to_dict())
    except DeepForestError as error:
        last = Failure.of(error)
    except Exception as error:  # a defect must end the job with its reason, not the worker
        known = from_system(error)
        if known is None:
            traceback.print_exc()
        last = Failure.of(
            known
            or EngineError(
                "The engine failed unexpectedly ({type}: {error}).",
                "The traceback is in the message log; please report it.",
                type=type(error).__name__,
                error=error,
            )
        )
    finally:
        current.end()
    sender.send(last, request.id)  # no heartbeat comes after it
    _free_memory()  # takes longer than a small job


def _free_memory() -> None:
    """Return memory to the system, which the allocator would keep, in more pieces after each job."""
    gc.collect()
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # glibc only
            ctypes.CDLL(None).malloc_trim(0)


class _Sender:
    """Writes events as lines to the private stream; any thread may call it."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def send(self, event: Event, request: RequestId = None) -> None:
        line = json.dumps(event.to_wire(request), ensure_ascii=False, allow_nan=False)
        with self._lock:
            try:
                self._stream.write(line + "\n")
                self._stream.flush()
            except (BrokenPipeError, ValueError):
                _end_at_once()


class _CurrentJob:
    """The job that runs, for the threads that cancel it and send its heartbeats."""

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender
        self._lock = threading.Lock()
        self._listener: _WireListener | None = None
        self._cancelled_early: set[RequestId] = set()

    def begin(self, request: RequestId) -> Listener:
        listener = _WireListener(request, self._sender)
        with self._lock:
            self._listener = listener
            if request in self._cancelled_early:
                self._cancelled_early.discard(request)
                listener.cancel()
        return listener

    def end(self) -> None:
        with self._lock:
            self._listener = None

    def send_heartbeats(self) -> NoReturn:
        while True:
            time.sleep(HEARTBEAT_SECONDS)
            with self._lock:  # not after the job's last event
                if self._listener is not None:
                    self._listener.send_heartbeat()

    def cancel(self, request: RequestId) -> None:
        with self._lock:
            if self._listener is not None and request == self._listener.request:
                self._listener.cancel()
            else:
                self._cancelled_early.add(request)


class _WireListener(Listener):
    """Sends the events of a job."""

    def __init__(self, request: RequestId, sender: _Sender) -> None:
        super().__init__()
        self.request = request
        self._sender = sender
        # Since the last step, by heartbeats: the time of a sleeping computer does not count.
        self._stalled_seconds = 0.0

    def check(self) -> None:
        self._stalled_seconds = 0.0
        super().check()

    def send_heartbeat(self) -> None:
        self._stalled_seconds += HEARTBEAT_SECONDS
        self._sender.send(Heartbeat(self._stalled_seconds), self.request)

    def on_progress(self, stage: Message, done: int, total: int, seconds_left: float | None) -> None:
        self._send(Progress(stage, done, total, seconds_left))

    def on_log(self, level: str, message: Message) -> None:
        self._send(Log(level, message))

    def on_metrics(self, epoch: int, values: dict[str, float]) -> None:
        self._send(Metrics(epoch, values))

    def _send(self, event: Event) -> None:
        self._stalled_seconds = 0.0
        self._sender.send(event, self.request)


def _read_requests(stdin: BinaryIO, queued: queue.Queue[JobRequest], current: _CurrentJob, sender: _Sender) -> None:
    for line in io.TextIOWrapper(stdin, encoding="utf-8", errors="replace"):
        if not line.strip():
            continue
        try:
            request = read_request(json.loads(line))
        except (ValueError, RecursionError) as error:  # the latter for data with thousands of levels
            sender.send(Failure.of(InputError("The request cannot be read: {error}.", error=error)))
            continue
        if isinstance(request, CancelRequest):
            current.cancel(request.id)
        else:
            queued.put(request)
    _end_at_once()


def _take_stdout() -> TextIO:
    """Make file descriptor 1 private; the output of all libraries, also of those in C, goes to stderr."""
    private = os.dup(1)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return os.fdopen(private, "w", encoding="utf-8", newline="\n")


def _private_temporary_folder() -> None:
    """Create temporary files in a folder that only this user can read and that is removed when this process ends.

    The folders of workers that were killed are removed.
    """
    shared = Path(tempfile.gettempdir())
    remove_folders_of_ended(shared, TEMPORARY)
    tempfile.tempdir = tempfile.mkdtemp(prefix=f"{TEMPORARY}{os.getpid()}-", dir=shared)


def _end_at_once() -> None:
    """End without waiting for the running job, together with its data loaders."""
    shutil.rmtree(tempfile.gettempdir(), ignore_errors=True)
    if os.name == "posix" and os.getpgrp() == os.getpid():  # never the group of the parent
        os.killpg(os.getpgrp(), signal.SIGKILL)
    os._exit(0)


def _versions() -> dict[str, str]:
    found = {}
    for name in PACKAGES:
        with contextlib.suppress(metadata.PackageNotFoundError):
            found[name] = metadata.version(name)
    return found
