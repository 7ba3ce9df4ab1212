"""What a long job will take: told once, from its pace, and only where it is long."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch

from deepforest_qgis.workflows.predict.eta import Forecast, duration

CPU = torch.device("cpu")


def told(listen: Callable[..., Any], pace: float, total: int, first: float = 30.0) -> str:
    """What is said of steps that take ``pace`` seconds each, the first one ``first``."""
    now = 1000.0
    heard = listen()
    forecast = Forecast("windows", CPU, heard, lambda: now)
    for done in range(total + 1):
        now += first if done == 1 else pace
        forecast.step(done, total)
    return str(heard.words)


def test_a_long_job_is_told_once_and_its_slow_start_is_no_part_of_the_pace(listen: Callable[..., Any]) -> None:
    words = told(listen, 0.5, 1201)
    # After eleven windows more than the first, 5.5 s: 1,190 are left, of half a second each.
    assert "At this pace the 1,190 windows that are left take about 10 min; the engine uses " in words
    assert "GB of memory" in words
    assert words.count("At this pace") == 1


def test_a_short_job_is_not(listen: Callable[..., Any]) -> None:
    assert told(listen, 0.1, 300) == ""


def test_a_job_that_goes_on_counts_from_where_it_is(listen: Callable[..., Any]) -> None:
    now = 0.0
    heard = listen()
    forecast = Forecast("steps", CPU, heard, lambda: now)
    for done in (900, 901, 902):
        forecast.step(done, 1000)
        now += 6.0
    assert "the 99 steps that are left take about 10 min" in heard.words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (61, "about 1 min"),
        (3500, "about 58 min"),
        (3700, "about 1 h"),
        (5400, "about 1 h 30 min"),
        (86_000, "about 23 h"),
    ],
)
def test_durations_are_rough(seconds: float, words: str) -> None:
    assert duration(seconds) == words
