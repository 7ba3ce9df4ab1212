"""The worker process: starting it, speaking its protocol, keeping one warm, ending it without remains.

Needs no qgis. The protocol is described in ``deepforest_qgis/worker.py``.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import queue
import signal
import subprocess  # nosec B404 # for its constants and types; process.start_process starts
import threading
import time
from collections import deque
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any, Callable, Optional

from ..deepforest_qgis.common.errors import Cancelled, DeepForestError, EngineError, from_wire
from ..deepforest_qgis.common.jobs import Job, job_to_dict
from ..deepforest_qgis.common.messages import Message
from .locate import find_engine
from .process import end_process, start_process, worker_environment
from .qgis_settings import hide_passwords

__all__ = [
    "CANCEL_SECONDS",
    "HELLO_SECONDS",
    "HUNG_SECONDS",
    "PROTOCOL",
    "STILL_SECONDS",
    "Event",
    "Worker",
    "WorkerPool",
    "check_engine",
    "shutdown",
]

PROTOCOL = 1
HELLO_SECONDS = 180.0  # torch's first import from a cold disk, under a virus scanner
PARTIAL_SECONDS = 600.0  # what a cancelled job may take to write what it has found so far
CANCEL_SECONDS = 10.0  # what a job may take to stop politely before its processes are killed
# A worker at a job gives a sign of life every few seconds; only one that is frozen gives none. Long enough for a
# library that holds Python's lock while it writes a million features.
HUNG_SECONDS = 300.0
# Signs of life, but not one step of the job: of a warning, and of the error that ends it (a device, or a network drive,
# that never answers).
STILL_SECONDS = (300.0, 1800.0)
_POLL_SECONDS = 0.1
_LONGEST_LINE = 1 << 24  # bytes; what a broken library prints without an end must not fill QGIS's memory
_LAST_LINES = 12

Event = dict[str, Any]
OnEvent = Callable[[Event], None]
Log = Callable[[str], None]
Asked = Callable[[], bool]


def _silent(_: Any) -> None:
    return None


def _never() -> bool:
    return False


class Worker:
    """One worker process. ``hello`` is what it said at its start; ``log`` gets what its libraries print.

    Raises:
        EngineError: it does not start, ends, stays silent, or speaks another protocol. Cancelled: asked to stop.
    """

    def __init__(
        self,
        python: Path,
        *,
        log: Log = _silent,
        cancelled: Asked = _never,
        hello_seconds: float = HELLO_SECONDS,
    ) -> None:
        self.python = python
        self.hello: Event = {}
        self._log = log
        self._number = 0
        self._answered = False
        self._last: deque[str] = deque(maxlen=_LAST_LINES)
        self._answers: queue.Queue[Optional[Event]] = queue.Queue()
        self._writing = threading.Lock()
        self._process = start_process(
            [python, "-m", "deepforest_qgis", "worker"],
            worker_environment(),
            folder=_neutral_folder(python),
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self._threads = [
            threading.Thread(target=self._read_answers, name="deepforest answers", daemon=True),
            threading.Thread(target=self._read_chatter, name="deepforest log", daemon=True),
        ]
        try:
            for thread in self._threads:
                thread.start()
            self.hello = self._wait_for_hello(hello_seconds, cancelled)
        except BaseException:
            self.kill()
            raise

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    @property
    def left_idle(self) -> bool:
        """It ended by itself, in order, and before it took up the last job that was sent."""
        return not self._answered and self._process.poll() == 0

    def run(
        self,
        job: Job,
        on_event: OnEvent = _silent,
        cancelled: Asked = _never,
        *,
        cancel_seconds: float = CANCEL_SECONDS,
    ) -> dict[str, Any]:
        """Send the job and wait for its result; ``on_event`` hears progress, log and metrics in this thread.

        Raises:
            DeepForestError: the job's own, as the engine sent it. EngineError: the worker ended, or hung and was killed
            (``HUNG_SECONDS``, ``STILL_SECONDS``), and is of no more use. Cancelled: asked to stop; a worker that did
            not within ``cancel_seconds`` was killed.
        """
        try:
            return self._run(job, on_event, cancelled, cancel_seconds)
        except DeepForestError:
            raise
        except BaseException:  # of ``on_event``: nobody hears the job to its end, and the next would wait for it
            self.kill()
            raise

    def _run(self, job: Job, on_event: OnEvent, cancelled: Asked, cancel_seconds: float) -> dict[str, Any]:
        self._number += 1
        number, self._answered = self._number, False
        self._send({"id": number, "job": job_to_dict(job)})
        deadline: Optional[float] = None
        silent, warned = 0.0, False
        while True:
            if deadline is None and cancelled():
                cancel_seconds = PARTIAL_SECONDS if getattr(job, "keep_partial", False) else cancel_seconds
                deadline = time.monotonic() + cancel_seconds
                self._send({"cancel": number})
            if deadline is not None and time.monotonic() > deadline:
                self.kill()
                raise Cancelled(
                    "Cancelled; the engine did not stop within {seconds:g} s and was ended.", seconds=cancel_seconds
                )
            try:
                answer = self._answers.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                silent += _POLL_SECONDS  # by waits, not by the clock: a computer that slept has not waited
                if silent >= HUNG_SECONDS:
                    raise self._hung(Message("gave no sign of life for {seconds:g} s", seconds=HUNG_SECONDS)) from None
                if not self.alive:  # a child of it may hold its stdout open: without its group the end is heard
                    end_process(self._process)
                continue
            silent = 0.0
            if answer is None:
                if deadline is not None:
                    self.kill()
                    raise Cancelled("Cancelled on request.")
                raise self._dead()
            if answer.get("id") != number:
                # Of a job before, or a line of ours that the worker could not read; the latter is never answered else.
                if answer.get("id") is None and answer.get("event") == "error":
                    self.kill()
                    raise EngineError(
                        "The engine refused the job: {reason}", "Please report it.", reason=answer.get("message", "")
                    )
                continue
            self._answered = True
            event = answer.get("event")
            if event == "alive":
                still = answer.get("still")
                if isinstance(still, (int, float)) and still >= STILL_SECONDS[warned]:
                    if warned:
                        raise self._hung(Message("lives, but its job made no step for {seconds:.0f} s", seconds=still))
                    warned = True
                    on_event({"event": "log", "level": "warning", "message": _still_in_words(still)})
                elif not still or still < STILL_SECONDS[0]:
                    warned = False
                continue
            if event == "result":
                result = answer.get("result")
                if not isinstance(result, dict):
                    self.kill()
                    raise EngineError("The engine's result cannot be read.", "Please report it.")
                return result
            if event == "error":
                raise from_wire(str(answer.get("kind")), answer.get("message", ""), answer.get("hint", ""))
            on_event(answer)

    def close(self, seconds: float = 2.0) -> None:
        """Let it end by closing its stdin, kill what is still there after ``seconds``, free threads and pipes."""
        with contextlib.suppress(OSError, ValueError):
            self._stream("stdin").close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=seconds)
        self.kill()

    def kill(self) -> None:
        """End it with all processes of its group, now. Safe to call again."""
        end_process(self._process)
        for thread in self._threads:
            if thread.ident and thread is not threading.current_thread():
                thread.join(timeout=5)
        for name, thread in zip(("stdout", "stderr"), self._threads):
            if not thread.is_alive():  # closing under a reader would block
                self._stream(name).close()
        with contextlib.suppress(OSError, ValueError):  # what was not sent is lost with it
            self._stream("stdin").close()

    # -- inside --------------------------------------------------------------------------------

    def _stream(self, name: str) -> IO[bytes]:
        stream: IO[bytes] = getattr(self._process, name)
        return stream

    def _send(self, request: Mapping[str, Any]) -> None:
        line = (json.dumps(request) + "\n").encode()
        with self._writing, contextlib.suppress(OSError, ValueError):  # its end is heard on stdout
            self._stream("stdin").write(line)
            self._stream("stdin").flush()

    def _read_answers(self) -> None:
        for line in iter(lambda: self._stream("stdout").readline(_LONGEST_LINE), b""):
            try:
                answer = json.loads(line)
            except (ValueError, RecursionError):  # the latter of what is nested thousands deep
                answer = None
            if isinstance(answer, dict):
                for name in {"message", "hint", "stage"} & answer.keys():  # what people read, and logs keep
                    answer[name] = Message.from_wire(answer[name], hide_passwords)
                self._answers.put(answer)
            elif line.strip():
                text = hide_passwords(line[:2000].decode("utf-8", "replace").strip())
                self._log(f"Not of the protocol: {text[:500]}")
        self._answers.put(None)

    def _read_chatter(self) -> None:
        for line in iter(lambda: self._stream("stderr").readline(_LONGEST_LINE), b""):
            text = line.decode("utf-8", "replace").rstrip().rpartition("\r")[2]  # of a progress bar its last state
            if text.strip():
                text = hide_passwords(text)
                self._last.append(text)
                self._log(text)

    def _wait_for_hello(self, seconds: float, cancelled: Asked) -> Event:
        deadline = time.monotonic() + seconds
        while True:
            if cancelled():
                raise Cancelled("Cancelled on request.")
            if time.monotonic() > deadline:
                raise EngineError(
                    "The engine ({python}) said nothing within {seconds:g} s of its start.{tail}",
                    "Try again; if it stays so, run 'Set up engine' with Recreate.",
                    python=self.python,
                    seconds=seconds,
                    tail=self._tail(),
                )
            try:
                answer = self._answers.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                if not self.alive:
                    end_process(self._process)
                continue
            if answer is None:
                raise self._dead()
            if answer.get("event") != "hello":
                continue
            if answer.get("protocol") != PROTOCOL:
                raise EngineError(
                    "The engine ({python}) speaks protocol {other}, this plugin {protocol}.",
                    "Run 'Set up engine' with Recreate, and restart QGIS.",
                    python=self.python,
                    other=answer.get("protocol"),
                    protocol=PROTOCOL,
                )
            return answer

    def _hung(self, how: str) -> EngineError:
        """Kill a worker that will not answer, and say how it was found so."""
        self.kill()
        return EngineError(
            "The engine ({python}) {how} and was ended.{tail}",
            "Run again: finished work is kept. If it happens again, choose the CPU as the device, and "
            "check that the drive of the raster can be reached.",
            python=self.python,
            how=how,
            tail=self._tail(),
        )

    def _dead(self) -> EngineError:
        """Describe a worker whose stdout ended, and clear its remains away."""
        self._answers.put(None)  # whoever asks it again must hear the same, not wait for ever
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=5)
        code = self._process.poll()
        self.kill()  # also lets the chatter be read to its end
        hint = Message("The message log (panel 'DeepForest') has all it said.")
        if not self.hello:
            hint = Message("Run 'Set up engine' with Recreate. {log}", log=hint)
        elif code is not None and code in (-getattr(signal, "SIGKILL", 9), 137):
            hint = Message(
                "The system may have ended it for want of memory: try a smaller batch or patch size. {log}", log=hint
            )
        return EngineError(
            "The engine ({python}) closed its output.{tail}"
            if code is None
            else "The engine ({python}) ended unexpectedly ({exit}).{tail}",
            hint,
            python=self.python,
            exit=_exit_in_words(code or 0),
            tail=self._tail(),
        )

    def _tail(self) -> str:
        return Message(" Its last lines:\n{lines}\n", lines="\n".join(self._last)) if self._last else ""


def _still_in_words(seconds: float) -> str:
    return Message(
        "No step was made for {minutes:.0f} minutes: either it is a slow one, or a device or drive "
        "hangs. Cancel keeps what is finished.",
        minutes=seconds / 60,
    )


def _exit_in_words(code: int) -> str:
    if code < 0:
        with contextlib.suppress(ValueError):
            return Message("signal {signal}", signal=signal.Signals(-code).name)
        return Message("signal {signal}", signal=-code)
    # Windows reports a native crash as an NTSTATUS, which people search for in hexadecimal.
    return Message("exit code {code}", code=code) if code < 0x80000000 else Message("exit code 0x{code:08X}", code=code)


def _neutral_folder(python: Path) -> Path:
    """Where nobody drops modules of their own: Python 3.10 still puts the working folder on its search path."""
    return python.parent if python.is_absolute() else Path(os.path.abspath(python)).parent


class WorkerPool:
    """Hands out workers and keeps the last one warm. All methods may be called from any thread."""

    def __init__(self, find: Callable[[], Path]) -> None:
        self._find = find
        self._lock = threading.Lock()
        self._idle: Optional[Worker] = None
        self._lent: set[Worker] = set()
        self._log: Log = _silent

    def log_to(self, log: Log) -> None:
        """Where workers that start from now on send what their libraries print."""
        self._log = log

    def run(self, job: Job, on_event: OnEvent = _silent, cancelled: Asked = _never) -> dict[str, Any]:
        """Run the job on the warm worker or a new one; raises as :meth:`Worker.run` does."""
        warm = self._idle is not None
        worker = self.borrow(cancelled)
        try:
            try:
                return worker.run(job, on_event, cancelled)
            except EngineError:
                if not (warm and worker.left_idle):
                    raise
            # It left for idleness in the moment the job was sent.
            self.give_back(worker)
            worker = self.borrow(cancelled)
            return worker.run(job, on_event, cancelled)
        finally:
            self.give_back(worker)

    def borrow(self, cancelled: Asked = _never) -> Worker:
        """The warm worker if it lives and runs today's engine, else a new one."""
        python = self._find()
        with self._lock:
            worker, self._idle = self._idle, None
        if worker is not None and not (worker.alive and worker.python == python):
            worker.close()
            worker = None
        if worker is None:
            worker = Worker(python, log=self._log, cancelled=cancelled)
        with self._lock:
            self._lent.add(worker)
        return worker

    def give_back(self, worker: Worker) -> None:
        """Keep it warm if it lives and no other is kept; else end it. Giving back twice does nothing."""
        with self._lock:
            if worker not in self._lent:
                return
            self._lent.remove(worker)
            if worker.alive and self._idle is None:
                self._idle = worker
                return
        worker.close()

    def shutdown(self) -> None:
        """End every worker, those at work included. The pool can be used again."""
        with self._lock:
            workers = list(self._lent)
            if self._idle is not None:
                workers.append(self._idle)
            self._idle = None
            self._lent.clear()
        for worker in workers:
            worker.close(seconds=1.0)


POOL = WorkerPool(lambda: find_engine().python)


def shutdown() -> None:
    """End every worker of the plugin: before QGIS ends, the plugin is unloaded, or the engine is made again."""
    POOL.shutdown()


# stdin closing ends the workers in any case; this also waits for them.
atexit.register(shutdown)


def check_engine(python: Path, *, log: Log = _silent, cancelled: Asked = _never) -> Event:
    """Start a worker, read its hello (version, python, packages, devices) and end it.

    Raises:
        EngineError: it cannot serve; says why. Cancelled: asked to stop.
    """
    worker = Worker(python, log=log, cancelled=cancelled)
    worker.close()
    return worker.hello
