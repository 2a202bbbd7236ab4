"""A recording played as if it were measured now: for trying out and for teaching, where there is no sensor."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

from gui.power.components import NOTHING, Reading
from gui.power.energy import LONGEST_STEP
from gui.power.source import EndOfTraceError, SourceError, WhyNot

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.power.components import Component
    from gui.power.trace import Floats, Series, Trace


class ReplaySource:
    """Plays a trace.

    Parameters
    ----------
    trace : Trace
        What to play.
    speed : float
        How many seconds of the trace pass in one second.
    clock : callable
        The time [s]; handed in by tests.
    """

    name = "replay"

    def __init__(self, trace: Trace, speed: float = 1.0, clock: Callable[[], float] = time.monotonic) -> None:
        self._trace = trace
        self._speed = speed
        self._clock = clock
        self._begun_s = 0.0

    def why_not(self) -> WhyNot | None:
        """Why it cannot be played."""
        return None if self._trace.samples else WhyNot("nothing_to_replay")

    def is_available(self) -> bool:
        """Whether there is anything to play."""
        return self.why_not() is None

    def start(self) -> tuple[Component, ...]:
        """Begin at the beginning."""
        why = self.why_not()
        if why is not None:
            raise SourceError(why)
        self._begun_s = self._clock()
        return tuple(series.component for series in self._trace.series)

    def sample(self) -> tuple[Reading, ...]:
        """Return what each component drew at this time of the trace; ``EndOfTraceError`` behind its last sample."""
        at = (self._clock() - self._begun_s) * self._speed
        begin = min(float(series.time_s[0]) for series in self._trace.series if series.time_s.size)
        if at > self._trace.duration_s:
            raise EndOfTraceError
        return tuple(_reading(series, at + begin) for series in self._trace.series)

    def stop(self) -> None:
        """Nothing is held."""


def _reading(series: Series, at: float) -> Reading:
    import numpy as np

    place = int(np.searchsorted(series.time_s, at, side="right")) - 1
    usual = float(np.median(np.diff(series.time_s))) if series.time_s.size > 1 else math.inf
    if place < 0 or at - float(series.time_s[place]) > LONGEST_STEP * usual:
        return NOTHING
    return Reading(_number(series.power_w, place), _number(series.energy_j, place))


def _number(values: Floats | None, place: int) -> float | None:
    if values is None or not math.isfinite(values[place]):
        return None
    return float(values[place])
