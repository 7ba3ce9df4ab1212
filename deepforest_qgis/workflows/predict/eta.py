"""What a long job will take, said once from its first timed steps."""

from __future__ import annotations

import time
from collections.abc import Callable

import psutil
import torch

from ...common.events import Listener

__all__ = ["Forecast", "duration"]

TIMED_SECONDS = 5.0  # of steps, before a pace is believed
LEAST_SECONDS = 60.0  # a job that ends sooner needs no forecast


class Forecast:
    """Hears how far a job is and, once its pace is known, tells its time and memory.

    ``steps``: what is counted, in the plural. ``clock`` gives seconds; it is monotonic unless a test has its own.
    """

    def __init__(
        self, steps: str, device: torch.device, listener: Listener, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._steps, self._device, self._listener, self._clock = steps, device, listener, clock
        self._first: tuple[float, int] | None = None
        self._said = False

    def step(self, done: int, total: int) -> None:
        """``done`` of ``total`` steps are finished; the first call is the start of the pace: what warms up is past."""
        now = self._clock()
        if self._said or done <= 0:
            return
        if self._first is None:
            self._first = now, done
            return
        began, before = self._first
        if done <= before or now - began < TIMED_SECONDS:
            return
        self._said = True
        left = (now - began) / (done - before) * (total - done)
        if left >= LEAST_SECONDS:
            self._listener.info(
                f"At this pace the {total - done:,} {self._steps} that are left take {duration(left)}; "
                f"the engine uses {_memory(self._device)}."
            )


def duration(seconds: float) -> str:
    """A time in words that is meant roughly: "about 3 min", "about 2 h 10 min"."""
    minutes = max(round(seconds / 60), 1)
    if minutes < 60:
        return f"about {minutes} min"
    hours, minutes = divmod(round(minutes / 10) * 10, 60)
    return f"about {hours} h" + (f" {minutes} min" if minutes and hours < 10 else "")


def _memory(device: torch.device) -> str:
    """What the engine holds now, of the computer's memory and of a graphics card's own."""
    used = f"{psutil.Process().memory_info().rss / 1e9:.1f} GB of memory"
    if device.type == "cuda":
        used += f" and {torch.cuda.memory_reserved(device) / 1e9:.1f} GB of the graphics card's"
    return used
