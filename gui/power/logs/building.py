"""Readings of a log, put together into series whose time only goes forward."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from gui.power.logs.log import Note
from gui.power.trace import Series, Trace

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    from gui.power.components import Component
    from gui.power.trace import Floats


class Readings:
    """Times [s] and watts of one component in the order of the log."""

    __slots__ = ("energy_j", "power_w", "time_s")

    def __init__(self) -> None:
        self.time_s = array("d")
        self.power_w = array("d")
        self.energy_j: array[float] | None = None


class _Tally:
    """What had to be put right."""

    def __init__(self) -> None:
        self.back = 0
        self.back_s = 0.0
        self.same = 0


def built(
    source: str, readings: Mapping[str, Readings], components: Mapping[str, Component], *, absolute: bool = True
) -> tuple[Trace, list[Note]]:
    """Return a trace and what had to be put right; `absolute` says whether its times are dates."""
    import numpy as np

    from gui.power.energy import integral

    tally = _Tally()
    ordered = {key: _forward(one, tally) for key, one in readings.items() if one.time_s}
    begin = min((float(times[0]) for times, _, _ in ordered.values()), default=0.0)
    series = tuple(
        Series(components[key], times - begin, power, energy) for key, (times, power, energy) in ordered.items()
    )
    steps = [float(np.median(np.diff(one.time_s))) for one in series if one.time_s.size > 1]
    trace = Trace(source, series, begin if absolute else None, min(steps) if steps else None)
    notes = []
    if tally.back:
        notes.append(Note("back_in_time", {"count": tally.back, "seconds": tally.back_s}))
    if tally.same:
        notes.append(Note("duplicate_stamps", {"count": tally.same}))
    found = [integral(one) for one in series]
    gaps = sum(one.gaps for one in found)
    if gaps:
        lost = sum(one.gap_s for one in found)
        notes.append(Note("long_gap", {"count": gaps, "seconds": lost, "longest": max(o.longest_gap_s for o in found)}))
    if sum(one.resets for one in found):
        notes.append(Note("counter_reset", {"count": sum(one.resets for one in found)}))
    return trace, notes


def _forward(readings: Readings, tally: _Tally) -> tuple[Floats, Floats, Floats | None]:
    """Return the readings with a time that grows: a clock set back becomes a gap, equal stamps become one reading."""
    import numpy as np

    times = np.array(readings.time_s)
    power = np.array(readings.power_w)
    energy = None if readings.energy_j is None else np.array(readings.energy_j)
    steps = np.diff(times)
    forward = steps[steps > 0]
    usual = float(np.median(forward)) if forward.size else 1.0
    backward = np.flatnonzero(steps < 0)
    if backward.size:
        tally.back += int(backward.size)
        tally.back_s -= float(steps[backward].sum())
        moved = np.zeros(times.size)
        moved[backward + 1] = 2 * usual - steps[backward]
        times = times + np.cumsum(moved)
        # An empty reading between the two is the gap.
        times = np.insert(times, backward + 1, times[backward] + usual)
        power = np.insert(power, backward + 1, np.nan)
        energy = None if energy is None else np.insert(energy, backward + 1, np.nan)
    same = np.flatnonzero(np.diff(times) == 0)
    if same.size:
        tally.same += int(same.size)
        times, place = np.unique(times, return_inverse=True)
        power = _means(power, place)
        energy = None if energy is None else _means(energy, place)
    return times, power, energy


def _means(values: Floats, place: NDArray[np.intp]) -> Floats:
    """Return the mean of the values at each place, without those that are NaN; NaN where there is no other."""
    import numpy as np

    there = np.isfinite(values)
    counts = np.bincount(place, weights=there)
    sums = np.bincount(place, weights=np.where(there, values, 0.0))
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(counts > 0, sums / counts, np.nan)
