"""Energy of a trace: by its counter where it has one, else by the trapezoid rule; gaps are left out, never zero."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from gui.power.trace import Floats, Series, Trace

    Flags = NDArray[np.bool_]

LONGEST_STEP = 5.0
"""A step longer than this many usual (median) ones is a gap: nobody knows what happened in it."""


@dataclass(frozen=True, slots=True, eq=False)
class Steps:
    """What happened between each two readings: seconds, joules, and whether it is known."""

    seconds: Floats
    joules: Floats
    known: Flags
    resets: int = 0


@dataclass(frozen=True, slots=True)
class Integral:
    """Energy [J] of one series, over how many of its seconds it is known, and its gaps."""

    energy_j: float
    measured_s: float
    gaps: int
    gap_s: float
    longest_gap_s: float
    resets: int

    @property
    def mean_power_w(self) -> float | None:
        """Mean over the measured time [W]; ``None`` where nothing was measured."""
        return self.energy_j / self.measured_s if self.measured_s > 0 else None


def steps_of(series: Series) -> Steps:
    """Return what happened between each two readings of a series."""
    import numpy as np

    seconds = np.diff(series.time_s)
    power = series.power_w
    joules = 0.5 * (power[1:] + power[:-1]) * seconds
    resets = 0
    if series.energy_j is not None:
        counted = np.diff(series.energy_j)
        with np.errstate(invalid="ignore"):
            resets = int(np.count_nonzero(counted < 0))
            joules = np.where(counted >= 0, counted, joules)
    with np.errstate(invalid="ignore"):
        known = np.isfinite(joules) & (seconds > 0)
        known &= seconds <= _longest_step(seconds, known)
    return Steps(seconds, np.where(known, joules, 0.0), known, resets)


def _longest_step(seconds: Floats, known: Flags) -> float:
    import numpy as np

    usual = seconds[known]
    return LONGEST_STEP * float(np.median(usual)) if usual.size else 0.0


def integral(series: Series, begin_s: float = 0.0, end_s: float | None = None) -> Integral:
    """Return the energy of a series between two times of the trace; steps across one of them are left out."""
    import numpy as np

    steps = steps_of(series)
    inside = series.time_s[:-1] >= begin_s
    if end_s is not None:
        inside &= series.time_s[1:] <= end_s
    unknown = inside & ~steps.known & (steps.seconds > 0)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], unknown, [False])).astype(np.int8)))
    until = np.concatenate(([0.0], np.cumsum(np.where(unknown, steps.seconds, 0.0))))
    lengths = until[edges[1::2]] - until[edges[::2]]
    counted = inside & steps.known
    return Integral(
        energy_j=float(steps.joules[counted].sum()),
        measured_s=float(steps.seconds[counted].sum()),
        gaps=int(lengths.size),
        gap_s=float(lengths.sum()),
        longest_gap_s=float(lengths.max()) if lengths.size else 0.0,
        resets=steps.resets,
    )


def total_steps(trace: Trace, begin_s: float = 0.0, end_s: float = math.inf) -> tuple[Floats, Floats]:
    """Return seconds and joules of all components together between two times, without gaps.

    The steps are on the times of the first component.
    """
    import numpy as np

    first = trace.series[0]
    since, until = np.searchsorted(first.time_s, begin_s), np.searchsorted(first.time_s, end_s, side="right")
    times = first.time_s[since:until]
    joules = np.zeros(max(times.size - 1, 0))
    known = np.ones(joules.size, dtype=bool)
    for series in trace.series:
        steps = steps_of(series)
        if series.time_s.size == first.time_s.size and np.array_equal(series.time_s, first.time_s):
            joules += steps.joules[since : since + joules.size]
            known &= steps.known[since : since + known.size]
            continue
        added = np.interp(times, series.time_s, np.concatenate(([0.0], np.cumsum(steps.joules))))
        unknown = np.where(steps.known, 0.0, steps.seconds)
        lost = np.interp(times, series.time_s, np.concatenate(([0.0], np.cumsum(unknown))))
        joules += np.diff(added)
        known &= (np.diff(lost) <= 0) & (times[1:] <= series.time_s[-1]) & (times[:-1] >= series.time_s[0])
    return np.diff(times)[known], joules[known]
