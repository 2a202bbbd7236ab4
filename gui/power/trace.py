"""A recording of power: one series for each component, each on its own times."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from gui.power.components import Component

    Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """What one component drew.

    `time_s` [s] counts from the beginning of the trace and grows; `power_w` [W] and `energy_j` [J], counted since the
    beginning, are NaN where the sensor did not say. `energy_j` is ``None`` without a counter.
    """

    component: Component
    time_s: Floats
    power_w: Floats
    energy_j: Floats | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """A recording, live or read from a log.

    `started_unix_s` is when it began, ``None`` where the log does not say; `missing` are components that nothing
    measured, each with the code and details of the reason.
    """

    source: str
    series: tuple[Series, ...]
    started_unix_s: float | None = None
    interval_s: float | None = None
    missing: tuple[Component, ...] = ()

    @property
    def duration_s(self) -> float:
        """From the first reading of any component to the last [s]."""
        filled = [one.time_s for one in self.series if one.time_s.size]
        if not filled:
            return 0.0
        return float(max(times[-1] for times in filled) - min(times[0] for times in filled))

    @property
    def samples(self) -> int:
        """Readings of the component that has the most of them."""
        return max((int(one.time_s.size) for one in self.series), default=0)
