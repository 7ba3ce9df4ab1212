"""Progress, log and cancelling of a running job. Standard library only (Python 3.9 and newer).

Workflows report to a :class:`Listener`. Subclasses send JSON lines to QGIS (worker), draw a progress bar (command line)
or collect what they receive (tests).
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from typing import Any

from .durations import EtaEstimator
from .errors import Cancelled
from .messages import Message, counted_if

__all__ = ["Listener"]


class Listener:
    """Receives progress and log lines of a job, and carries cancel requests. The base class ignores what it receives.

    Attributes:
        notes: The warnings so far, for the report of the job.
    """

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self._stage = ""
        self._eta = EtaEstimator()
        self.notes: list[Message] = []

    # -- to the job ------------------------------------------------------------------------

    def cancel(self) -> None:
        """Request that the job stops at its next check; may be called from any thread."""
        self._cancelled.set()

    def go_on(self) -> None:
        """Withdraw the request to stop, so that a cancelled job can write its results."""
        self._cancelled.clear()

    @property
    def cancelled(self) -> bool:
        """Whether a stop of the job is requested."""
        return self._cancelled.is_set()

    def check(self) -> None:
        """Raise :class:`Cancelled` if a stop is requested. Jobs call it once per batch or step."""
        if self._cancelled.is_set():
            raise Cancelled("Cancelled on request.")

    # -- from the job ----------------------------------------------------------------------

    def progress(self, stage: str, done: int, total: int) -> None:
        """Report that ``done`` of ``total`` steps of ``stage`` are finished; the time left is estimated from them."""
        if stage != self._stage:
            self._stage, self._eta = stage, EtaEstimator()
        self.on_progress(Message.of(stage), done, total, self._eta.update(done, total))

    def info(self, message: str, /, **values: Any) -> None:
        """Log a message, a template with its ``values``, or constant text."""
        self.on_log("info", Message.of(message, **values))

    def warning(self, message: str, /, **values: Any) -> None:
        """Log a problem that does not end the job, such as skipped input, in the same forms; it becomes a note."""
        self.notes.append(Message.of(message, **values))
        self.on_log("warning", self.notes[-1])

    def warn_all(self, notes: Iterable[str]) -> None:
        """Log several problems."""
        for note in notes:
            self.warning(note)

    def info_if(self, count: int, one: str, many: str, **values: Any) -> None:
        """Log a message with a count as :func:`.messages.counted` makes it; nothing for a count of 0."""
        for message in counted_if(count, one, many, **values):
            self.info(message)

    def warning_if(self, count: int, one: str, many: str, **values: Any) -> None:
        """Log a problem that occurred ``count`` times in the same forms; nothing for a count of 0."""
        for message in counted_if(count, one, many, **values):
            self.warning(message)

    def metrics(self, epoch: int, values: Mapping[str, float]) -> None:
        """Report the metrics of a finished training epoch, counted from 1."""
        self.on_metrics(epoch, dict(values))

    # -- for subclasses --------------------------------------------------------------------

    def on_progress(self, stage: Message, done: int, total: int, seconds_left: float | None) -> None:
        """Receive progress; ``seconds_left`` is None if unknown."""

    def on_log(self, level: str, message: Message) -> None:
        """Receive a log line of the level "info" or "warning"."""

    def on_metrics(self, epoch: int, values: dict[str, float]) -> None:
        """Receive the metrics of an epoch."""
