"""A log line with the estimated time and the memory of a long job."""

from __future__ import annotations

import time
from collections.abc import Callable

import psutil
import torch

from ..common.durations import EtaEstimator, format_duration
from ..common.events import Listener
from ..common.messages import Message

__all__ = ["EtaReporter"]

MIN_TIMED_SECONDS = 5.0  # of steps, before their mean time is used
MIN_SECONDS_LEFT = 60.0  # a shorter job needs no estimate


class EtaReporter:
    """Logs once how long the rest of a job takes, as soon as its pace is known.

    Args:
        steps: Names a number of steps, for example "1,190 windows".
        device: The device that computes; the memory of a graphics card is logged too.
        listener: Receives the log line.
        clock: Returns seconds.
    """

    def __init__(
        self,
        steps: Callable[[int], Message],
        device: torch.device,
        listener: Listener,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._steps, self._device, self._listener = steps, device, listener
        self._eta = EtaEstimator(clock)
        self._reported = False

    def update(self, done: int, total: int) -> None:
        """Take note of ``done`` of ``total`` steps. The first step is not timed, since it includes the start-up."""
        if self._reported or done <= 0:
            return
        seconds_left = self._eta.update(done, total)
        if seconds_left is None or self._eta.elapsed < MIN_TIMED_SECONDS:
            return
        self._reported = True
        if seconds_left < MIN_SECONDS_LEFT:
            return
        cuda = self._device.type == "cuda"
        memory = Message(
            "{used:.1f} GB of memory and {reserved:.1f} GB of GPU memory" if cuda else "{used:.1f} GB of memory",
            used=psutil.Process().memory_info().rss / 1e9,
            reserved=torch.cuda.memory_reserved(self._device) / 1e9 if cuda else 0,
        )
        self._listener.info(
            "Estimated time for the remaining {steps}: {duration}. The engine uses {memory}.",
            steps=self._steps(total - done),
            duration=format_duration(seconds_left, rough=True),
            memory=memory,
        )
