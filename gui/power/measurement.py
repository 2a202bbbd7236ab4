"""What a trace or a log comes to: energy, mean power and how sure it is, per component and together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.power.components import ESTIMATED, MEASURED, OTHER, Component
from gui.power.energy import Integral, integral, total_steps
from gui.power.interval import MeanInterval, mean_interval
from gui.power.warm_up import proposed_cool_down_s, proposed_warm_up_s

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.power.logs.log import Log, Total
    from gui.power.trace import Series, Trace

COUNTER, SAMPLES, TOTAL = "counter", "samples", "total"
METHODS = (COUNTER, SAMPLES, TOTAL)


@dataclass(frozen=True, slots=True)
class DevicePower:
    """What one component drew; `method` says how it is known. ``None`` where it is not."""

    component: Component
    method: str | None
    energy_j: float | None
    mean_power_w: float | None
    measured_s: float
    gaps: int


@dataclass(frozen=True, slots=True)
class Measurement:
    """What was measured, all components together.

    `energy_j` [J] is that of the whole recording without its gaps; `mean_power_w` [W] and `interval` are those between
    the first `warm_up_s` [s] and the last `cool_down_s` [s]; `kept_s` [s] is the measured time that they rest on.
    """

    energy_j: float | None
    mean_power_w: float | None
    interval: MeanInterval | None
    duration_s: float | None
    measured_s: float
    samples: int
    gaps: int
    gap_s: float
    devices: tuple[DevicePower, ...]
    warm_up_s: float = 0.0
    proposed_warm_up_s: float = 0.0
    cool_down_s: float = 0.0
    proposed_cool_down_s: float = 0.0
    kept_s: float = 0.0


def measured(trace: Trace, warm_up_s: float | None = 0.0, cool_down_s: float | None = 0.0) -> Measurement:
    """Return what a trace comes to.

    Parameters
    ----------
    trace : Trace
        A recording.
    warm_up_s : float or None
        How much of its beginning is left out of the mean [s]; ``None`` takes what is proposed.
    cool_down_s : float or None
        How much of its end is left out too [s]; ``None`` takes what is proposed.
    """
    proposed = proposed_warm_up_s(trace)
    proposed_end = proposed_cool_down_s(trace, proposed)
    left_out = proposed if warm_up_s is None else warm_up_s
    end_left_out = proposed_end if cool_down_s is None else cool_down_s
    begin, end = kept(trace, left_out, end_left_out)
    whole = [integral(one) for one in trace.series]
    trimmed = left_out > 0 or end_left_out > 0
    later = [integral(one, begin, end) for one in trace.series] if trimmed else whole
    known = [one for one in whole if one.measured_s > 0]
    interval = mean_interval(*total_steps(trace, begin, end)) if trace.series else None
    return Measurement(
        energy_j=sum(one.energy_j for one in known) if known else None,
        mean_power_w=_sum([one.mean_power_w for one in later]),
        interval=interval,
        duration_s=trace.duration_s,
        measured_s=max((one.measured_s for one in whole), default=0.0),
        samples=trace.samples,
        gaps=sum(one.gaps for one in whole),
        gap_s=sum(one.gap_s for one in whole),
        devices=(
            *(_device(one, all_, mean) for one, all_, mean in zip(trace.series, whole, later, strict=True)),
            *(DevicePower(one, None, None, None, 0.0, 0) for one in trace.missing),
        ),
        warm_up_s=left_out,
        proposed_warm_up_s=proposed,
        cool_down_s=end_left_out,
        proposed_cool_down_s=proposed_end,
        kept_s=max((one.measured_s for one in later), default=0.0),
    )


def kept(trace: Trace, warm_up_s: float, cool_down_s: float) -> tuple[float, float]:
    """Return from when to when [s] a trace counts in its mean, by its own times."""
    filled = [one.time_s for one in trace.series if one.time_s.size]
    if not filled:
        return 0.0, 0.0
    return float(min(one[0] for one in filled)) + warm_up_s, float(max(one[-1] for one in filled)) - cool_down_s


def measured_log(log: Log, warm_up_s: float | None = 0.0, cool_down_s: float | None = 0.0) -> Measurement:
    """Return what a log comes to: its trace, or its totals, whose mean is their energy by their time."""
    if log.trace is not None:
        return measured(log.trace, warm_up_s, cool_down_s)
    energy = sum(one.energy_j for one in log.totals)
    times = [one.duration_s for one in log.totals if one.duration_s]
    seconds = sum(times) if len(times) == len(log.totals) else None
    return Measurement(
        energy_j=energy,
        mean_power_w=energy / seconds if seconds else None,
        interval=None,
        duration_s=seconds,
        measured_s=seconds or 0.0,
        samples=0,
        gaps=0,
        gap_s=0.0,
        devices=_parts(log.totals, seconds),
        kept_s=seconds or 0.0,
    )


def _sum(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def _device(series: Series, whole: Integral, later: Integral) -> DevicePower:
    method = COUNTER if series.energy_j is not None else SAMPLES
    energy = whole.energy_j if whole.measured_s > 0 else None
    return DevicePower(series.component, method, energy, later.mean_power_w, whole.measured_s, whole.gaps)


def _parts(totals: Sequence[Total], seconds: float | None) -> tuple[DevicePower, ...]:
    """Return the parts of totals as if they were components; all as one where the log does not split them."""
    parts: dict[str, float] = {}
    for total in totals:
        for kind, joules in (total.parts_j or {OTHER: total.energy_j}).items():
            parts[kind] = parts.get(kind, 0.0) + joules
    state = ESTIMATED if any(total.estimated for total in totals) else MEASURED
    return tuple(
        DevicePower(
            Component(kind, kind, kind, state), TOTAL, joules, joules / seconds if seconds else None, seconds or 0.0, 0
        )
        for kind, joules in parts.items()
        if joules > 0 or len(parts) == 1
    )
