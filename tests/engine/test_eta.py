"""The estimated time of a long job: logged once, from its pace."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch

from deepforest_qgis.common.messages import Message, counted
from deepforest_qgis.workflows.eta import EtaReporter

CPU = torch.device("cpu")


def windows(count: int) -> Message:
    return counted(count, "{count} window", "{count:,} windows")


def steps(count: int) -> Message:
    return counted(count, "{count} step", "{count:,} steps")


def logged(listen: Callable[..., Any], pace: float, total: int, first: float = 30.0) -> str:
    """The log of steps that take ``pace`` seconds each, the first one ``first``."""
    now = 1000.0
    recorder = listen()
    reporter = EtaReporter(windows, CPU, recorder, lambda: now)
    for done in range(total + 1):
        now += first if done == 1 else pace
        reporter.update(done, total)
    return str(recorder.messages)


def test_a_long_job_is_reported_once_and_its_slow_start_is_not_timed(listen: Callable[..., Any]) -> None:
    words = logged(listen, 0.5, 1201)
    # After eleven windows more than the first, 5.5 s: 1,190 are left, of half a second each.
    assert "Estimated time for the remaining 1,190 windows: 10 min. The engine uses " in words
    assert "GB of memory" in words
    assert words.count("Estimated time") == 1


def test_a_short_job_is_not_reported(listen: Callable[..., Any]) -> None:
    assert logged(listen, 0.1, 300) == ""


def test_a_resumed_job_counts_from_its_first_step(listen: Callable[..., Any]) -> None:
    now = 0.0
    recorder = listen()
    reporter = EtaReporter(steps, CPU, recorder, lambda: now)
    for done in (900, 901, 902):
        reporter.update(done, 1000)
        now += 6.0
    assert "the remaining 99 steps: 10 min" in recorder.messages
