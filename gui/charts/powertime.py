"""Round places on an axis of time, and their words."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from gui.look.durations import HOUR_S, MINUTE_S, MINUTES_UNTIL_S, SECONDS_UNTIL_S, clock, duration_text

if TYPE_CHECKING:
    from gui.look.wording import Wording

_DAY = 86400.0
_STEPS = (
    *(0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0),
    *(MINUTE_S * one for one in (1, 2, 5, 10, 15, 30)),
    *(HOUR_S * one for one in (1, 2, 3, 6, 12)),
    *(_DAY * one for one in (1, 2, 7, 14, 30, 90)),
)
"""Distances between the lines of an axis of time [s] that a person can count in."""


def time_step(span_s: float, most: int) -> float:
    """Return the smallest countable step [s] that divides a span [s] into at most `most` stretches."""
    wanted = span_s / max(1, most)
    return next((step for step in _STEPS if step >= wanted), _STEPS[-1] * math.ceil(wanted / _STEPS[-1]))


def time_ticks(begin_s: float, end_s: float, step_s: float) -> tuple[float, ...]:
    """Return the multiples of a step between two times [s]."""
    first, last = math.ceil(begin_s / step_s - 1e-9), math.floor(end_s / step_s + 1e-9)
    return tuple(float(f"{place * step_s:.12g}") for place in range(first, last + 1))


def tick_text(wording: Wording, seconds: float, step_s: float, end_s: float) -> str:
    """Return a time on an axis whose lines are `step_s` apart and that goes to `end_s` [s]."""
    if not seconds:
        return wording.number(0)
    if end_s <= SECONDS_UNTIL_S:
        return duration_text(wording, seconds)
    if step_s < MINUTE_S or (step_s < HOUR_S and end_s > MINUTES_UNTIL_S):
        return clock(seconds, 2 if step_s < 1 else 0)
    return duration_text(wording, seconds)
