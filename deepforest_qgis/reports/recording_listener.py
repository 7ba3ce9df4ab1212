"""A listener that records the warnings of a job for its report."""

from __future__ import annotations

from ..common.events import Listener
from ..common.messages import Message

__all__ = ["RecordingListener"]


class RecordingListener(Listener):
    """Forwards the events of a job to another listener and records its warnings.

    Args:
        listener: Receives the events and decides whether the job is cancelled.

    Attributes:
        notes: The warnings so far.
    """

    def __init__(self, listener: Listener) -> None:
        super().__init__()
        self._listener = listener
        self.notes: list[Message] = []

    def check(self) -> None:
        """Raise Cancelled if the user cancelled the job."""
        self._listener.check()

    def go_on(self) -> None:
        """Continue after a cancellation."""
        self._listener.go_on()

    def on_progress(self, stage: Message, done: int, total: int, seconds_left: float | None) -> None:
        """Forward progress."""
        self._listener.on_progress(stage, done, total, seconds_left)

    def on_log(self, level: str, message: Message) -> None:
        """Forward a log line; record a warning."""
        if level == "warning":
            self.notes.append(message)
        self._listener.on_log(level, message)

    def on_metrics(self, epoch: int, values: dict[str, float]) -> None:
        """Forward metrics."""
        self._listener.on_metrics(epoch, values)
