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
        self._ends: tuple[int, int] | float = 1.0
        self._held = False
        self._span = (0.0, 1.0)
        self.key: object = None
        self.position: Position = lambda _: None
        self.ticks: tuple[Tick, ...] = ()

    def hold(self, held: bool) -> None:
        """Keep the ends of the axis whatever is to be shown, or let them follow again."""
        self._held = held

    def amount(self, x: float) -> float:
        """From a place [px] to the amount [kg] there; beyond an end it is that of the end."""
        left, right = self._span
        share = min(1.0, max(0.0, (x - left) / (right - left)))
        if isinstance(self._ends, tuple):
            first, last = self._ends
            return 10.0 ** (first + share * (last - first)) * self._unit
        return share * self._ends * self._unit

    def show(self, amounts: Iterable[float], left: float, right: float, width: float, *, logarithmic: bool) -> None:
        """Make room for amounts [kg] between `left` and `right`; labels stay within `width` [px], none if it is 0."""
        scaled = [kg / self._unit for kg in amounts if kg]
        make: Callable[[float, float], tuple[Position, Marks]]
        if logarithmic:
            if self._decades is None or not self._held:
                self._decades = decade_limits(min(scaled, default=1.0), max(scaled, default=1e3), self._decades)
            self._ends = self._decades
            make = partial(self._tenfold, *self._decades)
        else:
            if self._limit is None or not self._held:
                self._limit = nice_limit(max(scaled, default=0.0), self._limit, FINE)
            self._ends = self._limit
            make = partial(self._from_zero, self._limit)
        self._span = (left, right)
        key = (left, right, width, self._ends)
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
