"""A worker process: starts it, sends it jobs, reads its events, and ends it.

The protocol is described in ``deepforest_qgis/common/protocol.py``.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal
import subprocess  # nosec B404 # for its constants and types; process.start_process starts
import threading
import time
from collections import deque
from pathlib import Path
from typing import IO, Any, Callable, Optional, Union

from ..deepforest_qgis.common.errors import Cancelled, DeepForestError, EngineError
from ..deepforest_qgis.common.job_results import JobResult, read_result
from ..deepforest_qgis.common.jobs import Job, PredictionOptions, job_to_dict
from ..deepforest_qgis.common.messages import Message
from ..deepforest_qgis.common.protocol import (
    PROTOCOL,
    CancelRequest,
    Event,
    Failure,
    Handshake,
    Heartbeat,
    JobRequest,
    Result,
    read_event,
)
from .process import CancelCheck, LogSink, end_process, start_process, worker_environment
from .qgis_settings import hide_passwords
from .stall_watch import HungError, StallWatch

__all__ = [
    "CANCEL_SECONDS",
    "HANDSHAKE_SECONDS",
    "OnEvent",
    "Worker",
    "ignore",
    "never",
]

HANDSHAKE_SECONDS = 180.0  # for the first import of torch from a cold disk, with a virus scanner
PARTIAL_SECONDS = 600.0  # for a cancelled job to write its finished part
CANCEL_SECONDS = 10.0  # for a cancelled job to stop before its processes are killed
_POLL_SECONDS = 0.1
_LONGEST_LINE = 1 << 24  # bytes; limits the memory that a library can fill with output without line breaks
_LAST_LINES = 12

OnEvent = Callable[[Event], None]


def ignore(_: Any) -> None:
    """Ignore a log line or an event."""


def never() -> bool:
    """Return that the user did not cancel."""
    return False


class Worker:
    """A worker process, ready for jobs.

    Args:
        python: The engine's interpreter.
        log: Receives the output of its libraries, line by line.
        cancelled: Checked while it starts.
        handshake_seconds: Time in which it must be ready.

    Attributes:
        handshake: Its versions and devices.

    Raises:
        EngineError: It cannot be started, ends, is not ready in time, or has another protocol.
        Cancelled: The user cancelled.
    """

    def __init__(
        self,
        python: Path,
        *,
        log: LogSink = ignore,
        cancelled: CancelCheck = never,
        handshake_seconds: float = HANDSHAKE_SECONDS,
    ) -> None:
        self.python = python
        self._log = log
        self._is_ready = False
        self._number = 0
        self._answered = False
        self._last: deque[str] = deque(maxlen=_LAST_LINES)
        self._events: queue.Queue[Optional[tuple[object, Optional[Event]]]] = queue.Queue()
        self._writing = threading.Lock()
        self._process = start_process(
            [python, "-m", "deepforest_qgis", "worker"],
            worker_environment(),
            # Without modules of the user: Python 3.10 still searches the working folder.
            folder=Path(os.path.abspath(python)).parent,
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self._threads = [
            threading.Thread(target=self._read_events, name="deepforest events", daemon=True),
            threading.Thread(target=self._read_log, name="deepforest log", daemon=True),
        ]
        try:
            for thread in self._threads:
                thread.start()
            self.handshake = self._wait_for_handshake(handshake_seconds, cancelled)
            self._is_ready = True
        except BaseException:
            self.kill()
            raise

    @property
    def pid(self) -> int:
        """Number of the process."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        return self._process.poll() is None

    @property
    def exited_idle(self) -> bool:
        """Whether it ended by itself with status 0 before it began the last job that was sent."""
        return not self._answered and self._process.poll() == 0

    def run(
        self,
        job: Job,
        on_event: OnEvent = ignore,
        cancelled: CancelCheck = never,
        *,
        cancel_seconds: float = CANCEL_SECONDS,
    ) -> JobResult:
        """Send a job and wait for its result.

        Args:
            job: The job.
            on_event: Called in this thread with each :class:`Progress`, :class:`Log` and :class:`Metrics`.
            cancelled: Whether the user cancelled; checked several times per second.
            cancel_seconds: Time for a cancelled job to stop before the worker is killed.

        Raises:
            DeepForestError: The error of the job.
            EngineError: The worker ended, or was killed because it hung (see ``stall_watch``). It
                cannot be used any more.
            Cancelled: The user cancelled.
        """
        try:
            return self._run(job, on_event, cancelled, cancel_seconds)
        except DeepForestError:
            raise
        except BaseException:  # of ``on_event``: the events that follow would be taken for those of the next job
            self.kill()
            raise

    def _run(self, job: Job, on_event: OnEvent, cancelled: CancelCheck, cancel_seconds: float) -> JobResult:
        self._number += 1
        self._answered = False
        self._send(JobRequest(self._number, job_to_dict(job)))
        if isinstance(job, PredictionOptions) and job.keep_partial:
            cancel_seconds = PARTIAL_SECONDS
        deadline: Optional[float] = None
        watch = StallWatch()
        while True:
            if deadline is None and cancelled():
                deadline = time.monotonic() + cancel_seconds
                self._send(CancelRequest(self._number))
            if deadline is not None and time.monotonic() > deadline:
                self.kill()
                raise Cancelled(
                    "Cancelled; the engine did not stop within {seconds:g} s and was terminated.",
                    seconds=cancel_seconds,
                )
            try:
                event = self._next_event(deadline is not None, watch)
                if isinstance(event, Heartbeat):
                    event = watch.heartbeat(event.stalled_seconds)
            except HungError as error:
                raise self._hung(error) from None
            if isinstance(event, Result):
                return self._result(job, event)
            if isinstance(event, Failure):
                raise event.error()
            if event is not None:
                on_event(event)

    def _next_event(self, was_cancelled: bool, watch: StallWatch) -> Optional[Event]:
        """Return the next event of the current job; None if there is none yet, or it cannot be read."""
        try:
            received = self._events.get(timeout=_POLL_SECONDS)
        except queue.Empty:
            watch.silence(_POLL_SECONDS)
            if not self.alive:  # a child may keep its stdout open; without the group the end of the output is read
                end_process(self._process)
            return None
        if received is None:
            if was_cancelled:
                self.kill()
                raise Cancelled("Cancelled on request.")
            raise self._ended()
        watch.sign_of_life()
        number, event = received
        if number == self._number:
            self._answered = True
            return event
        # Of an earlier job, or the refusal of a line, for which no other answer comes.
        if number is None and isinstance(event, Failure):
            self.kill()
            raise EngineError("The engine rejected the job: {reason}", "Please report it.", reason=event.message)
        return None

    def _result(self, job: Job, event: Result) -> JobResult:
        try:
            return read_result(job.verb, event.values)
        except ValueError as error:
            self.kill()
            raise EngineError("The engine's result cannot be read.", "Please report it.") from error

    def close(self, seconds: float = 2.0) -> None:
        """Let the process end by closing its stdin, and kill it after ``seconds``; free threads and pipes."""
        with contextlib.suppress(OSError, ValueError):
            self._stream("stdin").close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=seconds)
        self.kill()

    def kill(self) -> None:
        """End the process and its group now. Can be called again."""
        end_process(self._process)
        for thread in self._threads:
            if thread.ident and thread is not threading.current_thread():
                thread.join(timeout=5)
        for name, thread in zip(("stdout", "stderr"), self._threads):
            if not thread.is_alive():  # closing the stream of a reader would block
                self._stream(name).close()
        with contextlib.suppress(OSError, ValueError):  # of data that was not sent
            self._stream("stdin").close()

    # -- streams -------------------------------------------------------------------------------

    def _stream(self, name: str) -> IO[bytes]:
        stream: IO[bytes] = getattr(self._process, name)
        return stream

    def _send(self, request: Union[JobRequest, CancelRequest]) -> None:
        line = (json.dumps(request.to_wire()) + "\n").encode()
        with self._writing, contextlib.suppress(OSError, ValueError):  # the end of the process shows on stdout
            self._stream("stdin").write(line)
            self._stream("stdin").flush()

    def _read_events(self) -> None:
        for line in iter(lambda: self._stream("stdout").readline(_LONGEST_LINE), b""):
            try:
                data = json.loads(line)
            except (ValueError, RecursionError):  # the latter for data with thousands of levels
                data = None
            if isinstance(data, dict):
                self._events.put(read_event(data, hide_passwords))
            elif line.strip():
                text = hide_passwords(line[:2000].decode("utf-8", "replace").strip())
                self._log(Message("Unexpected output of the engine: {text}", text=text[:500]))
        self._events.put(None)

    def _read_log(self) -> None:
        for line in iter(lambda: self._stream("stderr").readline(_LONGEST_LINE), b""):
            text = line.decode("utf-8", "replace").rstrip().rpartition("\r")[2]  # the last state of a progress bar
            if text.strip():
                text = hide_passwords(text)
                self._last.append(text)
                self._log(text)

    def _wait_for_handshake(self, seconds: float, cancelled: CancelCheck) -> Handshake:
        deadline = time.monotonic() + seconds
        while True:
            if cancelled():
                raise Cancelled("Cancelled on request.")
            if time.monotonic() > deadline:
                raise EngineError(
                    "The engine ({python}) was not ready within {seconds:g} s.{output}",
                    "Try again. If it happens again, run 'Set up engine' with Recreate.",
                    python=self.python,
                    seconds=seconds,
                    output=self._last_output(),
                )
            try:
                received = self._events.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                if not self.alive:
                    end_process(self._process)
                continue
            if received is None:
                raise self._ended()
            handshake = received[1]
            if not isinstance(handshake, Handshake):
                continue
            if handshake.protocol != PROTOCOL:
                raise EngineError(
                    "The engine ({python}) uses protocol {other}, this plugin protocol {own}.",
                    "Run 'Set up engine' with Recreate, and restart QGIS.",
                    python=self.python,
                    other=handshake.protocol,
                    own=PROTOCOL,
                )
            return handshake

    # -- errors --------------------------------------------------------------------------------

    def _hung(self, error: HungError) -> EngineError:
        """Kill the worker, which does not respond."""
        self.kill()
        return EngineError(
            "The engine ({python}) did not respond for {seconds:g} s and was terminated.{output}"
            if error.frozen
            else "The engine ({python}) made no progress for {seconds:.0f} s and was terminated.{output}",
            "Run it again: finished work is kept. If it happens again, choose the CPU as the device, and check the "
            "connection to the drive of the raster.",
            python=self.python,
            seconds=error.seconds,
            output=self._last_output(),
        )

    def _ended(self) -> EngineError:
        """Return the error of a worker whose output ended, and free its threads and pipes."""
        self._events.put(None)  # for the next call, which would wait otherwise
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=5)
        code = self._process.poll()
        self.kill()  # also lets the log be read to its end
        hint = Message("Its full output is in the message log (panel 'DeepForest').")
        if not self._is_ready:
            hint = Message("Run 'Set up engine' with Recreate. {log}", log=hint)
        elif code is not None and code in (-getattr(signal, "SIGKILL", 9), 137):
            hint = Message(
                "The system may have killed it because memory ran out: try a smaller batch or patch size. {log}",
                log=hint,
            )
        return EngineError(
            "The engine ({python}) closed its output.{output}"
            if code is None
            else "The engine ({python}) ended unexpectedly ({status}).{output}",
            hint,
            python=self.python,
            status=_exit_status(code or 0),
            output=self._last_output(),
        )

    def _last_output(self) -> str:
        return Message(" Its last output:\n{lines}\n", lines="\n".join(self._last)) if self._last else ""


def _exit_status(code: int) -> Message:
    if code < 0:
        with contextlib.suppress(ValueError):
            return Message("signal {signal}", signal=signal.Signals(-code).name)
        return Message("signal {signal}", signal=-code)
    # Windows reports a native crash as an NTSTATUS, which people search for in hexadecimal.
    return Message("exit code {code}", code=code) if code < 0x80000000 else Message("exit code 0x{code:08X}", code=code)
