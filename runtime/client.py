"""Runs jobs on worker processes, of which one is kept for the next job."""

from __future__ import annotations

import atexit
import threading
from pathlib import Path
from typing import Callable, Optional

from ..deepforest_qgis.common.errors import EngineError
from ..deepforest_qgis.common.job_results import JobResult
from ..deepforest_qgis.common.jobs import Job
from ..deepforest_qgis.common.protocol import Handshake
from .locate import find_engine
from .process import CancelCheck, LogSink
from .worker_process import OnEvent, Worker, ignore, never

__all__ = ["POOL", "WorkerPool", "check_engine", "shutdown"]


class WorkerPool:
    """Provides workers and keeps one for the next job. All methods may be called from any thread."""

    def __init__(self, find: Callable[[], Path]) -> None:
        self._find = find
        self._lock = threading.Lock()
        self._idle: Optional[Worker] = None
        self._lent: set[Worker] = set()
        self._log: LogSink = ignore

    def log_to(self, log: LogSink) -> None:
        """Set the receiver of the output of workers that start from now on."""
        self._log = log

    def run(self, job: Job, on_event: OnEvent = ignore, cancelled: CancelCheck = never) -> JobResult:
        """Run a job on the idle worker or a new one; raises the errors of :meth:`Worker.run`."""
        was_idle = self._idle is not None
        worker = self.borrow(cancelled)
        try:
            try:
                return worker.run(job, on_event, cancelled)
            except EngineError:
                if not (was_idle and worker.exited_idle):
                    raise
            # It exited because it was idle just when the job was sent.
            self.give_back(worker)
            worker = self.borrow(cancelled)
            return worker.run(job, on_event, cancelled)
        finally:
            self.give_back(worker)

    def borrow(self, cancelled: CancelCheck = never) -> Worker:
        """Return the idle worker if it runs and is of the current engine, else a new one."""
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
        """Keep the worker for the next job if it runs and no other one is kept, else end it."""
        with self._lock:
            if worker not in self._lent:
                return
            self._lent.remove(worker)
            if worker.alive and self._idle is None:
                self._idle = worker
                return
        worker.close()

    def shutdown(self) -> None:
        """End all workers, also those with a job. The pool can be used again."""
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
    """End all workers: before QGIS ends, the plugin is unloaded, or the environment is replaced."""
    POOL.shutdown()


# stdin closing ends the workers in any case; this also waits for them.
atexit.register(shutdown)


def check_engine(python: Path) -> Handshake:
    """Start a worker, read its handshake and end it.

    Raises:
        EngineError: It does not work.
    """
    worker = Worker(python)
    worker.close()
    return worker.handshake
