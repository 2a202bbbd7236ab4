"""An axis between two round masses, neither of which need be zero; it holds still while values move a little."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from gui.charts import figures
from gui.charts.ranges import tick_step
from gui.charts.rowplan import Tick, spaced_labels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.charts.lettering import Lettering
    from gui.look.wording import Wording

_STAYS_FROM = 0.5
"""The axis stays while the values fit and take at least this share of it."""
_SHARE_OF_LABEL, _MOST_TICKS = 1.6, 6
"""Room for a label, in its own width, and so many stretches at most."""


class SpanAxis:
    """Where masses [kg] go; made anew only when they no longer fit well.

    Parameters
    ----------
    wording : Wording
        Words and units of the labels.
    letters : Lettering
        What measures them.
    gap : float
        Between two labels [px].
    """

    def __init__(self, wording: Wording, letters: Lettering, gap: float) -> None:
        self._wording, self._letters, self._gap = wording, letters, gap
        self._unit = figures.axis_unit_kg(wording)
        self._ends: tuple[float, float] | None = None
        self._left = self._right = 0.0
        self._step = 1.0
        self.ticks: tuple[Tick, ...] = ()

    def show(self, kilograms: Sequence[float], left: float, right: float, width: float) -> None:
        """Make room for masses between `left` and `right`; labels stay within `width`, none if it is 0 [px]."""
        low, high = min(kilograms) / self._unit, max(kilograms) / self._unit
        widest = self._letters.width("small", self._wording.mass_tick(high * self._unit))
        most = min(_MOST_TICKS, max(2, int((right - left) / (widest * _SHARE_OF_LABEL))))
        held = self._ends
        if held is None or low < held[0] or high > held[1] or high - low < _STAYS_FROM * (held[1] - held[0]):
            step = tick_step((high - low) or high or 1.0, most)
            held = (math.floor(low / step) * step, math.ceil(high / step) * step)
            if held[0] == held[1]:
                held = (held[0], held[0] + step)
            self._ends = held
        first, last = held
        self._left, self._right = left, right
        step = tick_step(last - first, most)
        start, count = math.ceil(first / step - 1e-9), math.floor(last / step + 1e-9)
        marks = []
        for place in range(start, count + 1):
            kg = place * step * self._unit
            marks.append((self.position(kg), figures.tick_mass(self._wording, kg)))
        self.ticks = spaced_labels(marks, self._letters, width, self._gap if width else 0)

    def position(self, kg: float) -> float:
        """From a mass [kg] to its place [px]."""
        first, last = self._ends or (0.0, 1.0)
        return self._left + (self._right - self._left) * (kg / self._unit - first) / (last - first)
