"""Ranges that come from the tables: what several published figures of one thing leave open.

Like is compared with like: a place with itself, years that are near, what is counted the same, one chip. The figures
are the bounds of a triangular range around the value in force.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.footprint.ranges import Range
from gui.footprint.scenario import GRID_KEY
from gui.library.disagreeing import Figure, figures_of_grid, figures_of_power, figures_of_pue

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gui.footprint.scenario import Scenario
    from gui.library.library import Library

_OWN = {"mine", "measured", "estimated", "derived", "not_declared"}
"""Known in such a way, a value is that of this very run, or nothing that is printed."""

AGREE = 1.1
"""Figures that lie no more than this factor apart agree: rounding and another month explain as much."""

_SAME = 1e-9


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A range, and the published figures that it is made of.

    Attributes
    ----------
    range : Range
        From the least figure to the greatest, around the value in force [unit of the input].
    figures : tuple of Figure
        Those that are compared, the least first; the one in force is among them.
    apart : tuple of Figure
        Others of the same place that count something else, and so are not in the range.
    """

    range: Range
    figures: tuple[Figure, ...]
    apart: tuple[Figure, ...] = ()


Compared = tuple[tuple[Figure, ...], tuple[Figure, ...]]
"""Figures that are like each other, and those that stand apart."""


class Disagreements:
    """What the tables of a library leave open; each place, chip and year is looked up once.

    Parameters
    ----------
    library : Library
        Its tables are read when the first range is asked for.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._compared: dict[tuple[object, ...], Compared] = {}
        self._made: dict[tuple[object, ...], Disagreement | None] = {}

    def of(self, scenario: Scenario, known: Mapping[str, str]) -> dict[str, Disagreement]:
        """Return what published figures leave open of the inputs of a scenario, by key.

        Parameters
        ----------
        scenario : Scenario
            Its values are the best values.
        known : mapping of str to str
            How each input is known, a badge; one that is not in it is taken as ``mine``.
        """
        found = {
            GRID_KEY: self._grid(scenario, known.get(GRID_KEY, "mine")),
            "chip_power_w": self._power(scenario, known.get("chip_power_w", "mine")),
            "pue": self._pue(scenario, known.get("pue", "mine")),
        }
        return {key: one for key, one in found.items() if one is not None}

    # -- each input ---------------------------------------------------------------------------------------------

    def _grid(self, scenario: Scenario, known: str) -> Disagreement | None:
        grid, value = scenario.grid, scenario.value(GRID_KEY)
        if known in _OWN or known == "assumed" or grid is None or value is None or scenario.grid_basis != "declared":
            return None
        return self._between(value, (GRID_KEY, grid), lambda: figures_of_grid(self._library, grid))

    def _power(self, scenario: Scenario, known: str) -> Disagreement | None:
        chip, basis, value = scenario.chip, scenario.power_basis, scenario.chip_power_w
        if known == "mine" or chip is None or value is None or basis is None:
            return None
        alone, run = bool(scenario.host_power_w), scenario.run
        asked = ("chip_power_w", chip, basis, alone, run, value)
        return self._between(
            value, asked, lambda: figures_of_power(self._library, chip, basis, value, run, alone=alone)
        )

    def _pue(self, scenario: Scenario, known: str) -> Disagreement | None:
        value = scenario.pue
        if known in _OWN or value is None:
            return None
        return self._between(value, ("pue", value), lambda: figures_of_pue(self._library, value))

    def _between(self, value: float, asked: tuple[object, ...], look_up: Callable[[], Compared]) -> Disagreement | None:
        place = (*asked, value)
        if place not in self._made:
            if asked not in self._compared:
                self._compared[asked] = look_up()
            self._made[place] = between(value, *self._compared[asked])
        return self._made[place]


def between(value: float, figures: tuple[Figure, ...], apart: tuple[Figure, ...] = ()) -> Disagreement | None:
    """Return the range that figures leave open around one of them; ``None`` where they agree.

    Parameters
    ----------
    value : float
        The value in force [unit of the figures]; where it is none of the figures, they say nothing of it.
    figures, apart : tuple of Figure
        As of :class:`Disagreement`.
    """
    if not any(math.isclose(one.value, value, rel_tol=_SAME) for one in figures):
        return None
    least, greatest = (pick((value, *(one.value for one in figures))) for pick in (min, max))
    if greatest <= AGREE * least * (1 + _SAME):
        return None
    ordered = tuple(sorted(figures, key=lambda one: one.value))
    return Disagreement(Range(least, value, greatest, "triangular"), ordered, apart)
