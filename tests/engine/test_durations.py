"""Durations as text, and the time left from the pace of finished steps."""

from __future__ import annotations

import pytest

from deepforest_qgis.common.durations import EtaEstimator, format_duration


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (61, "1 min"),
        (3500, "58 min"),
        (3700, "1 h"),
        (5400, "1 h 30 min"),
        (86_000, "23 h"),
        (3, "1 min"),
    ],
)
def test_rough_durations_are_rounded_as_suits_an_estimate(seconds: float, text: str) -> None:
    assert format_duration(seconds, rough=True) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.4, "0 s"), (59.7, "1 min 0 s"), (200, "3 min 20 s"), (7800, "2 h 10 min"), (3601, "1 h 0 min")],
)
def test_measured_durations_are_exact_to_the_second_below_an_hour(seconds: float, text: str) -> None:
    assert format_duration(seconds) == text


def test_the_time_left_follows_from_the_steps_after_the_first_update() -> None:
    now = 100.0
    eta = EtaEstimator(lambda: now)
    assert eta.update(4, 10) is None
    now += 1
    assert eta.update(4, 10) is None
    now += 1
    assert eta.update(6, 10) == 4.0
    assert eta.elapsed == 2.0
    assert eta.update(10, 10) == 0.0
