"""How a running job is heard and stopped. Standard library only.

Workflows report to a :class:`Listener` and never know who listens: the worker turns the calls into
JSON lines for QGIS, the command line into a progress bar, tests into lists.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

from .durations import EtaEstimator
from .errors import Cancelled
from .messages import Message

__all__ = ["Listener"]


class Listener:
    """Receives what a job has to say and carries the wish to stop. The base class says nothing."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self._stage = ""
        self._eta = EtaEstimator()

    # -- towards the job -------------------------------------------------------------------

    def cancel(self) -> None:
        """Ask the job to stop at its next check; may be called from any thread."""
        self._cancelled.set()

    def go_on(self) -> None:
        """The wish to stop was followed; what is left, such as writing what was found, runs unless it is said again."""
        self._cancelled.clear()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def check(self) -> None:
        """Raise :class:`Cancelled` if the user asked to stop. Jobs call it once per batch or step."""
        if self._cancelled.is_set():
            raise Cancelled("Cancelled on request.")

    # -- from the job ----------------------------------------------------------------------

    def progress(self, stage: str, done: int, total: int) -> None:
        """``done`` of ``total`` steps of ``stage`` are finished; the time left follows from the pace."""
        if stage != self._stage:
            self._stage, self._eta = stage, EtaEstimator()
        self.on_progress(Message.of(stage), done, total, self._eta.update(done, total))

    def info(self, message: str, /, **values: Any) -> None:
        """Log a message, a template with its ``values``, or constant text."""
        self.on_log("info", Message.of(message, **values))

    def warning(self, message: str, /, **values: Any) -> None:
        """Log likewise what the user should know although the job goes on (skipped, clipped, guessed)."""
        self.on_log("warning", Message.of(message, **values))

    def metrics(self, epoch: int, values: Mapping[str, float]) -> None:
        """Figures of a finished training epoch, counted from 1."""
        self.on_metrics(epoch, dict(values))

    # -- for whoever listens ---------------------------------------------------------------

    def on_progress(self, stage: Message, done: int, total: int, seconds_left: float | None) -> None:
        pass

    def on_log(self, level: str, message: Message) -> None:
        pass

    def on_metrics(self, epoch: int, values: dict[str, float]) -> None:
        pass
