"""The door that QGIS uses: jobs as JSON lines on stdin, answers as JSON lines on stdout.

Protocol, version 1, one JSON object a line in UTF-8:

- at the start ``{"event": "hello", "protocol": 1, "version", "python", "packages", "devices"}``
- request ``{"id": 7, "job": {"verb", "params"}}`` or ``{"cancel": 7}``
- for that id any number of ``progress`` (stage, done, total, seconds_left), ``log`` (level, message),
  ``metrics`` (epoch, values) and ``alive`` (still: seconds since the job's last step, every ``BEAT_SECONDS``)
  events, and last exactly one ``result`` or ``error`` (kind, message, hint)
- stage, message and hint are texts, or objects: template, values and the English text (:meth:`Message.to_wire`)

One job runs at a time. Whatever libraries print goes to stderr. stdin closing ends the process and its
children at once, so no worker outlives the QGIS that started it.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import io
import json
import math
import os
import platform
import queue
import shutil
import signal
import sys
import tempfile
import threading
import time
from importlib import metadata
from pathlib import Path
from typing import Any, BinaryIO, NoReturn, TextIO

from . import __version__
from .common.errors import DeepForestError, EngineError, InputError, from_system
from .common.events import Listener
from .common.jobs import job_from_dict
from .common.messages import Message
from .common.processes import remove_folders_of_ended

__all__ = ["PROTOCOL", "serve"]

PROTOCOL = 1
BEAT_SECONDS = 5.0
TEMPORARY = "dfq-"  # short: sockets of data loaders lie in it, and macOS allows 104 letters for their paths
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
    """Answer jobs until stdin closes or no job came for ``idle_minutes``; ends the process."""
    answers = _Answers(_take_stdout())
    _private_temporary_folder()
    asked: queue.Queue[dict[str, Any]] = queue.Queue()
    running = _Running()
    reader = threading.Thread(target=_read_requests, args=(sys.stdin.buffer, asked, running, answers), daemon=True)
    # Read stdin from the first moment on: a QGIS that dies while torch loads must not leave us behind.
    reader.start()
    threading.Thread(target=_beat, args=(running, answers), daemon=True).start()

    from .workflows import RUNNERS, list_devices

    answers.send(
        {
            "event": "hello",
            "protocol": PROTOCOL,
            "version": __version__,
            "python": platform.python_version(),
            "packages": _versions(),
            "devices": list_devices(),
        }
    )
    while True:
        try:
            request = asked.get(timeout=idle_minutes * 60)
        except queue.Empty:
            shutil.rmtree(tempfile.gettempdir(), ignore_errors=True)
            sys.stderr.flush()
            os._exit(0)  # Python's own way out aborts, because the reader waits in stdin
        _answer(request, RUNNERS, running, answers)


def _answer(request: dict[str, Any], runners: Any, running: _Running, answers: _Answers) -> None:
    number = request.get("id")
    listener = running.begin(number, answers)
    try:
        job = job_from_dict(request["job"])
        last = {"event": "result", "result": runners[job.verb](job, listener)}
    except DeepForestError as error:
        last = _failure(error)
    except Exception as error:  # a defect of ours must end the job with its reason, not the worker in silence
        last = _failure(_in_our_words(error))
    finally:
        running.end()
        _give_back_memory()
    answers.send({"id": number, **last})  # no sign of life comes after it


def _give_back_memory() -> None:
    """Let the system have what the job no longer needs: an allocator keeps it, more pieces after each job."""
    gc.collect()
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # of glibc alone
            ctypes.CDLL(None).malloc_trim(0)


def _in_our_words(error: Exception) -> EngineError:
    known = from_system(error)
    if known is not None:
        return known
    import traceback

    traceback.print_exc()
    return EngineError(
        "The engine failed unexpectedly ({type}: {error}).",
        "The full trace is in the message log; please report it.",
        type=type(error).__name__,
        error=error,
    )


def _failure(error: DeepForestError) -> dict[str, Any]:
    return {"event": "error", "kind": error.kind, "message": error.message.to_wire(), "hint": error.hint.to_wire()}


class _Answers:
    """Writes whole lines from any thread to the one stream that is ours."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def send(self, answer: dict[str, Any]) -> None:
        line = json.dumps(_finite(answer), ensure_ascii=False, allow_nan=False)
        with self._lock:
            try:
                self._stream.write(line + "\n")
                self._stream.flush()
            except (BrokenPipeError, ValueError):
                _end_at_once()


class _Running:
    """The job that is running, so that a cancel request reaches it from the reader's thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._number: Any = None
        self._listener: _WireListener | None = None
        self._cancelled_early: set[Any] = set()

    def begin(self, number: Any, answers: _Answers) -> Listener:
        listener = _WireListener(number, answers)
        with self._lock:
            self._number, self._listener = number, listener
            if number in self._cancelled_early:
                self._cancelled_early.discard(number)
                listener.cancel()
        return listener

    def end(self) -> None:
        with self._lock:
            self._number, self._listener = None, None

    def beat(self, answers: _Answers) -> None:
        """Tell that the process lives, and for how long its job has made no step; nothing where there is no job."""
        with self._lock:  # not after the job's last word
            if self._listener is not None:
                self._listener.still += BEAT_SECONDS
                answers.send({"id": self._number, "event": "alive", "still": self._listener.still})

    def cancel(self, number: Any) -> None:
        with self._lock:
            if self._listener is not None and number == self._number:
                self._listener.cancel()
            else:
                self._cancelled_early.add(number)


class _WireListener(Listener):
    def __init__(self, number: Any, answers: _Answers) -> None:
        super().__init__()
        self._number = number
        self._answers = answers
        self.still = 0.0  # seconds since the last step, by heartbeats: a computer that slept has not waited

    def check(self) -> None:
        self.still = 0.0
        super().check()

    def _send(self, event: str, **values: Any) -> None:
        self.still = 0.0
        self._answers.send({"id": self._number, "event": event, **values})

    def on_progress(self, stage: Message, done: int, total: int, seconds_left: float | None) -> None:
        self._send("progress", stage=stage.to_wire(), done=done, total=total, seconds_left=seconds_left)

    def on_log(self, level: str, message: Message) -> None:
        self._send("log", level=level, message=message.to_wire())

    def on_metrics(self, epoch: int, values: dict[str, float]) -> None:
        self._send("metrics", epoch=epoch, values=values)


def _beat(running: _Running, answers: _Answers) -> None:
    while True:
        time.sleep(BEAT_SECONDS)
        running.beat(answers)


def _read_requests(stdin: BinaryIO, asked: queue.Queue[dict[str, Any]], running: _Running, answers: _Answers) -> None:
    for line in io.TextIOWrapper(stdin, encoding="utf-8", errors="replace"):
        if not line.strip():
            continue
        try:
            request = json.loads(line)
            if not isinstance(request, dict) or not ("cancel" in request or "job" in request):
                raise ValueError(Message("neither a job nor a cancel request"))
            if not all(isinstance(request.get(name), (int, str, type(None))) for name in ("id", "cancel")):
                raise ValueError(Message("its number is none"))
            if "job" in request and not isinstance(request["job"], dict):
                raise ValueError(Message("the job is not an object"))
        except (ValueError, RecursionError) as error:  # the latter of what is nested thousands deep
            answers.send({"id": None, **_failure(InputError("The request cannot be read: {error}.", error=error))})
            continue
        if "cancel" in request:
            running.cancel(request["cancel"])
        else:
            asked.put(request)
    _end_at_once()


def _take_stdout() -> TextIO:
    """Keep file descriptor 1 for us alone and let every later print, C libraries included, go to stderr."""
    private = os.dup(1)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return os.fdopen(private, "w", encoding="utf-8", newline="\n")


def _private_temporary_folder() -> None:
    """Temporary files go to a folder that only this user reads and that goes with this process.

    Folders of workers that were killed before they could clean up are removed.
    """
    shared = Path(tempfile.gettempdir())
    remove_folders_of_ended(shared, TEMPORARY)
    tempfile.tempdir = tempfile.mkdtemp(prefix=f"{TEMPORARY}{os.getpid()}-", dir=shared)


def _end_at_once() -> None:
    """Leave without waiting for the running job, and take data-loading children along."""
    shutil.rmtree(tempfile.gettempdir(), ignore_errors=True)
    if os.name == "posix" and os.getpgrp() == os.getpid():  # our own group only: never the parent's
        os.killpg(os.getpgrp(), signal.SIGKILL)
    os._exit(0)


def _versions() -> dict[str, str]:
    found = {}
    for name in PACKAGES:
        with contextlib.suppress(metadata.PackageNotFoundError):
            found[name] = metadata.version(name)
    return found


def _finite(value: Any) -> Any:
    """JSON has no NaN or infinity: an undefined figure travels as null."""
    if isinstance(value, dict):
        return {str(key): _finite(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite(item) for item in value]
    if hasattr(value, "item") and not isinstance(value, (str, bytes)):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value
