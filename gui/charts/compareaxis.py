"""The axis of the comparison: powers of ten, or from zero; it holds still while values move a little."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING

from gui.charts import figures
from gui.charts.ranges import FINE, decade_limits, nice_limit, tick_step, ticks
from gui.charts.rowplan import Tick, spaced_labels

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from gui.charts.lettering import Lettering
    from gui.look.wording import Wording

    Position = Callable[[float], float | None]
    Marks = list[tuple[float, str]]

_SHARE_OF_LABEL, _MOST_TICKS = 1.6, 6
"""On a linear axis: room for a label, in its own width, and so many lines at most."""


class CompareAxis:
    """Where values go; made anew only when ends, place or words change.

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
        self._limit: float | None = None
        self._decades: tuple[int, int] | None = None
        self.key: object = None
        self.position: Position = lambda _: None
        self.ticks: tuple[Tick, ...] = ()

    def show(self, amounts: Iterable[float], left: float, right: float, width: float, *, logarithmic: bool) -> None:
        """Make room for amounts [kg] between `left` and `right`; labels stay within `width` [px], none if it is 0."""
        scaled = [kg / self._unit for kg in amounts if kg]
        ends: object
        if logarithmic:
            ends = self._decades = decade_limits(min(scaled, default=1.0), max(scaled, default=1e3), self._decades)
            make = partial(self._tenfold, *ends)
        else:
            ends = self._limit = nice_limit(max(scaled, default=0.0), self._limit, FINE)
            make = partial(self._from_zero, ends)
        key = (left, right, width, ends)
        if key != self.key:
            self.key = key
            self.position, marks = make(left, right)
            self.ticks = spaced_labels(marks, self._letters, width, self._gap if width else 0)

    def _tenfold(self, first: int, last: int, left: float, right: float) -> tuple[Position, Marks]:
        step, unit = (right - left) / (last - first), self._unit
        return (
            lambda kg: left + step * (math.log10(kg / unit) - first) if kg > 0 else None,
            [
                (left + step * at, self._wording.mass_tick(10.0 ** (first + at) * unit))
                for at in range(last - first + 1)
            ],
        )

    def _from_zero(self, limit: float, left: float, right: float) -> tuple[Position, Marks]:
        length, unit = right - left, self._unit
        widest = self._letters.width("small", self._wording.mass_tick(limit * unit))
        most = max(1, int(length / (widest * _SHARE_OF_LABEL)))
        return (
            lambda kg: left + length * min(1.0, kg / unit / limit),
            [
                (left + length * at / limit, figures.tick_mass(self._wording, at * unit))
                for at in ticks(limit, tick_step(limit, min(most, _MOST_TICKS)))
            ],
        )
