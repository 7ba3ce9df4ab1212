"""What a job says, passed on and kept for its report."""

from __future__ import annotations

from ..common.events import Listener
from ..common.messages import Message

__all__ = ["Heard"]


class Heard(Listener):
    """Passes on to ``listener`` what a job says, and keeps its warnings in ``notes``."""

    def __init__(self, listener: Listener) -> None:
        super().__init__()
        self._to = listener
        self.notes: list[Message] = []

    def check(self) -> None:
        self._to.check()

    def go_on(self) -> None:
        self._to.go_on()

    def on_progress(self, stage: Message, done: int, total: int, seconds_left: float | None) -> None:
        self._to.on_progress(stage, done, total, seconds_left)

    def on_log(self, level: str, message: Message) -> None:
        if level == "warning":
            self.notes.append(message)
        self._to.on_log(level, message)

    def on_metrics(self, epoch: int, values: dict[str, float]) -> None:
        self._to.on_metrics(epoch, values)
