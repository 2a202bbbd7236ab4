"""Which everyday thing a mass is counted in."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.footprint.equivalents import EquivalentCount

CAR = "car_lifetime"
_HANDFUL = 5.0
"""The count that people grasp at a glance; the thing whose count is nearest to it is taken."""
_FEWEST, _FEW, _MANY = 0.1, 0.5, 20.0
"""A tenth of a thing can still be drawn; from a half to twenty it is well said."""
_IN_WORDS = ("flight_ny_sf", "car_km", "smartphone_charge")
"""What a second sentence counts in, the largest that reaches one."""


def in_pictures(counts: Iterable[EquivalentCount]) -> EquivalentCount | None:
    """Return the thing to draw; ``None`` where there is nothing to count.

    Whole lives of cars, the measure that everybody has heard of, from one car on; else the thing whose count is
    nearest to a handful.
    """
    known = [thing for thing in counts if thing.count > 0]
    if not known:
        return None
    car = next((thing for thing in known if thing.id == CAR), None)
    if car is not None and car.count >= 1:
        return car
    for low, high in ((_FEW, _MANY), (_FEWEST, math.inf)):
        fitting = [thing for thing in known if low <= thing.count <= high]
        if fitting:
            return min(fitting, key=lambda thing: abs(math.log(thing.count / _HANDFUL)))
    return max(known, key=lambda thing: thing.count)


def in_words(counts: Iterable[EquivalentCount], drawn: EquivalentCount | None) -> EquivalentCount | None:
    """Return the thing that a second sentence names beside the one drawn; ``None`` where none reaches one."""
    by_id = {thing.id: thing for thing in counts}
    for key in _IN_WORDS:
        thing = by_id.get(key)
        if thing is not None and drawn is not None and thing.id != drawn.id and thing.count >= 1:
            return thing
    return None
