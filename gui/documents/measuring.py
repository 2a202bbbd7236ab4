"""What the window of measured power computes: the mean of each component, gaps, idling, and when it settles."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from gui.documents.measure import notes_of
from gui.documents.projection import is_estimated
from gui.footprint.measured import MeasuredPower
from gui.power.components import GPU
from gui.power.energy import integral, steps_of, total_steps
from gui.power.interval import mean_interval, seconds_until
from gui.power.logs.log import Account, Log, LogError, Note
from gui.power.measurement import DevicePower, kept, measured_log
from gui.power.source import Source, SourceError
from gui.power.thinning import thinned

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.footprint.scenario import Scenario
    from gui.power.components import Component
    from gui.power.energy import Steps
    from gui.power.interval import MeanInterval
    from gui.power.measurement import Measurement
    from gui.power.trace import Floats, Series, Trace

    Thinned = tuple[Floats, Floats, Floats]

__all__ = [
    "IDLE_KINDS",
    "RECORDED",
    "DevicePower",
    "Idle",
    "IdleKind",
    "Line",
    "Log",
    "LogError",
    "Note",
    "Reckoned",
    "Source",
    "SourceError",
    "first_of",
    "link",
    "overhead",
    "reader",
    "reckoned",
    "recorded",
]

IdleKind = Literal["included", "watts", "beginning"]
IDLE_KINDS: tuple[IdleKind, ...] = ("included", "watts", "beginning")
RECORDED = "Five Cars"
"""Format of what this program records itself."""


@dataclass(frozen=True, slots=True)
class Idle:
    """What is taken off for idling: nothing, so many `watts` [W], or the mean of the first `seconds` [s]."""

    kind: IdleKind = "included"
    watts: float = 0.0
    seconds: float = 60.0


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One component over time: its power as it is drawn, and the mean of what is not left out with its interval.

    `gaps` are the times [s] in which nothing is known of it, `peak_w` is the most that it drew [W].
    """

    component: Component
    series: Series
    mean: MeanInterval | None
    gaps: tuple[tuple[float, float], ...]
    peak_w: float

    def thin(self, begin_s: float, end_s: float, columns: int) -> Thinned:
        """Return up to `columns` stretches between two times, as ``gui.power.thinning.thinned`` does."""
        return thinned(self.series, begin_s, end_s, columns)

    def at(self, time_s: float) -> float | None:
        """Return the power [W] at a time: that of the last reading before it; ``None`` in a gap."""
        import numpy as np

        times = self.series.time_s
        place = int(np.searchsorted(times, time_s, side="right")) - 1
        if place < 0 or any(begin < time_s < end for begin, end in self.gaps):
            return None
        watts = float(self.series.power_w[place])
        return watts if np.isfinite(watts) else None


@dataclass(frozen=True, slots=True, eq=False)
class Reckoned:
    """What a recording comes to; `idle_w` is what is taken off the mean for idling [W]."""

    log: Log
    measurement: Measurement
    lines: tuple[Line, ...]
    notes: tuple[Note, ...]
    idle: Idle
    idle_w: float

    @property
    def drawable(self) -> bool:
        """Whether there is anything to draw: a counter tells no power before its second reading."""
        import numpy as np

        return any(bool(np.isfinite(line.series.power_w).any()) for line in self.lines)

    @property
    def interval(self) -> tuple[float, float] | None:
        """The 95 % interval of the mean of all components together [W], around the mean as it is reported."""
        interval, mean = self.measurement.interval, self.measurement.mean_power_w
        if interval is None or mean is None:
            return None
        return mean - interval.mean_w + interval.low_w, mean - interval.mean_w + interval.high_w

    def more_s(self, precision: float) -> float | None:
        """Return how much longer to measure [s] until half the interval is a share of the mean; ``None``: no interval.

        0 where it is already, and there is enough of the recording for the interval to be trusted.
        """
        interval = self.measurement.interval
        if interval is None:
            return None
        first = self.lines[0].series.time_s
        measured_s = self.measurement.kept_s
        more = seconds_until(interval, measured_s, precision)
        if more is None or interval.settled:
            return more
        # The interval is to be trusted after so many times of what the power remembers.
        step_s = measured_s / max(1, int(first.size) - 1)
        return max(more, _TRUSTED_STEPS * interval.correlation_steps * step_s - measured_s, 1.0)


_TRUSTED_STEPS = 30.0
"""As in ``gui.power.interval``: times of correlation from which on an interval is settled."""


def reckoned(log: Log, warm_up_s: float | None, idle: Idle, cool_down_s: float | None = 0.0) -> Reckoned:
    """Return what a log or a recording comes to.

    Parameters
    ----------
    log : Log
        With samples, or with totals.
    warm_up_s : float or None
        How much of its beginning is left out of the mean [s]; ``None`` takes what is proposed.
    idle : Idle
        What is taken off for idling.
    cool_down_s : float or None
        How much of its end is left out too [s]; ``None`` takes what is proposed.
    """
    measurement = measured_log(log, warm_up_s, cool_down_s)
    lines: tuple[Line, ...] = ()
    if log.trace is not None:
        span = kept(log.trace, measurement.warm_up_s, measurement.cool_down_s)
        lines = tuple(_line(one, span) for one in log.trace.series if one.time_s.size)
    notes = (*log.account.notes, *notes_of(measurement, log))
    return Reckoned(log, measurement, lines, notes, idle, _idle_w(log.trace, idle))


def recorded(trace: Trace, notes: tuple[Note, ...] = ()) -> Log:
    """Return a recording of this program's own as a log."""
    return Log(Account(RECORDED, trace.samples, 0, notes), trace)


def first_of(trace: Trace, until_s: float) -> Trace:
    """Return what a trace held so many seconds [s] after its beginning; nothing is copied."""
    import numpy as np

    end = kept(trace, 0.0, 0.0)[0] + until_s
    series = []
    for one in trace.series:
        last = int(np.searchsorted(one.time_s, end, side="right"))
        energy = None if one.energy_j is None else one.energy_j[:last]
        series.append(replace(one, time_s=one.time_s[:last], power_w=one.power_w[:last], energy_j=energy))
    return replace(trace, series=tuple(series))


def overhead(cpu_s: float, duration_s: float) -> Note:
    """Return what sampling took of one processor core."""
    return Note("overhead", {"percent": 100 * cpu_s / duration_s if duration_s > 0 else 0.0})


def link(found: Reckoned, scenario: Scenario, trace: str) -> MeasuredPower | None:
    """Return where the watts of a scenario come from that took its power from a measurement; ``None`` without a mean.

    Parameters
    ----------
    found : Reckoned
        The measurement.
    scenario : Scenario
        With the measured power in it.
    trace : str
        The file.
    """
    what, interval = found.measurement, found.interval
    if what.mean_power_w is None or scenario.chip_power_w is None:
        return None
    known = [one.component for one in what.devices if one.mean_power_w is not None]
    hosts = not known or any(one.kind != GPU for one in known)
    return MeasuredPower(
        trace=trace,
        source=found.log.account.format if found.log.trace is None else found.log.trace.source,
        devices=tuple(dict.fromkeys(one.name for one in known)),
        samples=what.samples,
        measured_s=what.measured_s,
        mean_power_w=what.mean_power_w,
        chip_power_w=scenario.chip_power_w,
        host_power_w=scenario.host_power_w if hosts else None,
        low_w=None if interval is None else interval[0],
        high_w=None if interval is None else interval[1],
        warm_up_s=what.warm_up_s,
        cool_down_s=what.cool_down_s,
        idle_w=found.idle_w,
        estimated=is_estimated(what),
        started_unix_s=None if found.log.trace is None else found.log.trace.started_unix_s,
    )


def reader(watch: Callable[[int], bool]) -> Callable[[str], Log]:
    """Return what reads a log by its name and tells how far it is."""
    from pathlib import Path

    from gui.power.logs.reading import read_log

    return lambda name: read_log(Path(name), watch)


def _idle_w(trace: Trace | None, idle: Idle) -> float:
    if idle.kind == "included":
        return 0.0
    if idle.kind == "watts" or trace is None:
        return idle.watts if idle.kind == "watts" else 0.0
    begin = kept(trace, 0.0, 0.0)[0]
    means = [integral(one, begin, begin + idle.seconds).mean_power_w for one in trace.series]
    return sum(mean for mean in means if mean is not None)


def _line(series: Series, span: tuple[float, float]) -> Line:
    import numpy as np

    steps = steps_of(series)
    mean = mean_interval(*total_steps(_alone(series), *span))
    drawn = _with_power(series, steps)
    peak = float(np.fmax.reduce(drawn.power_w, initial=0.0))
    return Line(series.component, drawn, mean, _gaps(series, steps), peak)


def _alone(series: Series) -> Trace:
    from gui.power.trace import Trace

    return Trace("", (series,))


def _with_power(series: Series, steps: Steps) -> Series:
    """Return the series with the power that its counter tells, where its sensor tells no other."""
    import numpy as np

    if series.energy_j is None or np.isfinite(series.power_w).any() or series.time_s.size < 2:  # noqa: PLR2004
        return series
    with np.errstate(invalid="ignore", divide="ignore"):
        power = np.where(steps.known, steps.joules / steps.seconds, np.nan)
    return replace(series, power_w=np.concatenate((power[:1], power)))


def _gaps(series: Series, steps: Steps) -> tuple[tuple[float, float], ...]:
    """Return the stretches of time in which nothing is known."""
    import numpy as np

    unknown = ~steps.known & (steps.seconds > 0)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], unknown, [False])).astype(np.int8)))
    times = series.time_s
    return tuple((float(times[at]), float(times[end])) for at, end in zip(edges[::2], edges[1::2], strict=True))
