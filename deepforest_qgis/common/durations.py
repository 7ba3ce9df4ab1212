"""Durations as text, and the estimated time left of a stage. Standard library only (Python 3.9 and newer)."""

from __future__ import annotations

import time
from typing import Callable, Optional

__all__ = ["EtaEstimator", "format_duration"]


def format_duration(seconds: float, *, rough: bool = False) -> str:
    """Format a duration with symbols of units, which are the same in all languages of the plugin.

    Args:
        seconds: The duration.
        rough: Round as suits an estimate: to minutes, from an hour on to ten minutes; at least a minute.

    Returns:
        For example "45 s", "3 min 20 s" or "2 h 10 min"; rough "3 min", "2 h 10 min" or "23 h".
    """
    if rough:
        minutes = max(round(seconds / 60), 1)
        if minutes < 60:
            return f"{minutes} min"
        hours, minutes = divmod(round(minutes / 10) * 10, 60)
        return f"{hours} h {minutes} min" if minutes and hours < 10 else f"{hours} h"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


class EtaEstimator:
    """Estimates the time left from the mean time of the steps since the first update.

    Args:
        clock: Returns seconds; ``time.monotonic`` if None.

    Attributes:
        elapsed: Seconds from the first to the last update.
    """

    def __init__(self, clock: Optional[Callable[[], float]] = None) -> None:
        self.elapsed = 0.0
        self._clock = clock
        self._first: Optional[tuple[float, int]] = None

    def update(self, done: int, total: int) -> Optional[float]:
        """Return the seconds left after ``done`` of ``total`` steps; None until a step after the first update."""
        now = self._clock() if self._clock else time.monotonic()
        if self._first is None:
            self._first = now, done
        began, before = self._first
        self.elapsed = now - began
        return self.elapsed / (done - before) * (total - done) if done > before else None
