"""Which levels a growing line passes: "1 car, 2 cars, ..." in the size that fits."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gui.charts.ranges import tick_step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.charts.rows import Level

MOST = 4
"""More marks than this on one line are clutter."""


class Crossing(NamedTuple):
    """Where `count` of a level is passed: emissions [kg CO2e] and hour [h]."""

    level: Level
    count: int
    kg: float
    hour: float

    @property
    def id(self) -> str:
        """Name of this crossing among the others."""
        return f"{self.level.id}.{self.count}"


def crossings(total_kg: float, hours: float, levels: Sequence[Level], most: int = MOST) -> tuple[Crossing, ...]:
    """Return what a straight line from 0 to `total_kg` at `hours` passes, the most telling first.

    That is 1, 2, 3, ... of the largest level that fits in at all (in steps of 2, 5, 10, ... where there are many), then
    one of each smaller thing.
    """
    passed = sorted((level for level in levels if 0 < level.kg <= total_kg), key=lambda level: -level.kg)
    if not passed or not total_kg > 0 or most < 1:
        return ()
    main = passed[0]
    whole = int(total_kg / main.kg * (1 + 1e-12))
    step = max(1, round(tick_step(whole, most)))
    counted = [(main, count) for count in range(step, whole + 1, step)]
    if step > 1:
        counted.append((main, 1))
    counted += [(level, 1) for level in passed[1:]]
    return tuple(
        Crossing(level, count, level.kg * count, hours * min(1.0, level.kg * count / total_kg))
        for level, count in counted
    )
