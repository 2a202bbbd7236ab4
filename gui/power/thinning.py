"""As many points of a trace as a chart has columns, without losing a peak."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.power.trace import Floats, Series


def thinned(series: Series, begin_s: float, end_s: float, columns: int) -> tuple[Floats, Floats, Floats]:
    """Return the beginnings [s] of up to `columns` stretches between two times, their least and largest power [W].

    A stretch of nothing but gaps is NaN. Where there are no more readings than columns each is a stretch of its own.
    """
    import numpy as np

    first = int(np.searchsorted(series.time_s, begin_s, side="left"))
    last = int(np.searchsorted(series.time_s, end_s, side="right"))
    times, power = series.time_s[first:last], series.power_w[first:last]
    if times.size <= max(columns, 1):
        return times, power, power
    # Even in time and not in readings, so that a zoomed chart does not jitter; empty stretches are left out.
    edges = np.searchsorted(times, np.linspace(times[0], times[-1], columns, endpoint=False))
    edges = np.unique(edges)
    return times[edges], np.fmin.reduceat(power, edges), np.fmax.reduceat(power, edges)
