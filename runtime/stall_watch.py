"""Detects a worker that is frozen, and a job that makes no step."""

from __future__ import annotations

from typing import Optional

from ..deepforest_qgis.common.messages import Message
from ..deepforest_qgis.common.protocol import Log

__all__ = ["HUNG_SECONDS", "STALLED_SECONDS", "HungError", "StallWatch"]

# A worker with a job sends heartbeats every few seconds; only a frozen one does not. Long enough for a library that
# holds Python's lock while it writes a million features.
HUNG_SECONDS = 300.0
# Heartbeats, but no step of the job (a device or a network drive that does not respond): until a warning, and until the
# job ends with an error.
STALLED_SECONDS = (300.0, 1800.0)


class HungError(Exception):
    """The worker does not respond, or its job makes no progress.

    Attributes:
        frozen: Whether the process does not respond at all.
        seconds: For how long.
    """

    def __init__(self, seconds: float, *, frozen: bool) -> None:
        super().__init__(seconds)
        self.frozen = frozen
        self.seconds = seconds


class StallWatch:
    """Detects a worker that is frozen, and a job that makes no progress."""

    def __init__(self) -> None:
        self._silent_seconds = 0.0
        self._warned = False

    def silence(self, seconds: float) -> None:
        """No event came within ``seconds``. Waits are added up, because the clock also runs while a computer sleeps.

        Raises:
            HungError: None came for ``HUNG_SECONDS``.
        """
        self._silent_seconds += seconds
        if self._silent_seconds >= HUNG_SECONDS:
            raise HungError(HUNG_SECONDS, frozen=True)

    def sign_of_life(self) -> None:
        """An event came."""
        self._silent_seconds = 0.0

    def heartbeat(self, stalled_seconds: float) -> Optional[Log]:
        """Return a warning if the job made no step for a long time, once.

        Raises:
            HungError: It made none for longer.
        """
        first, last = STALLED_SECONDS
        if stalled_seconds >= last and self._warned:
            raise HungError(stalled_seconds, frozen=False)
        if stalled_seconds < first:
            self._warned = False
        elif not self._warned:
            self._warned = True
            return Log(
                "warning",
                Message(
                    "No progress for {minutes:.0f} minutes: the step is slow, or a device or drive does not respond. "
                    "If you cancel, finished work is kept.",
                    minutes=stalled_seconds / 60,
                ),
            )
        return None
