"""How sure somebody says that the inputs are: ranges of their own, all taken as exact, or tied by their source."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from gui.footprint.parameters import PARAMETER_BY_KEY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.footprint.ranges import Range, Shape
    from gui.footprint.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Sureness:
    """What is said of the ranges of a scenario; without anything said, what is assumed holds.

    Attributes
    ----------
    own : mapping of str to Range
        Ranges that were set by hand, by input, around the values that the inputs had then. A value that moves takes its
        range along, as wide in proportion.
    exact : bool
        Everything is taken as exact; the ranges are kept for later.
    tied : bool
        Inputs that share a source move as one.
    """

    own: Mapping[str, Range] = field(default_factory=lambda: MappingProxyType({}))
    exact: bool = False
    tied: bool = False

    def with_range(self, key: str, one: Range | None) -> Sureness:
        """Return this with another range of an input; ``None`` for what is assumed of it."""
        others = {name: known for name, known in self.own.items() if name != key}
        return replace(self, own=MappingProxyType(others if one is None else {**others, key: one}))

    def ranges(
        self, scenario: Scenario, known: Mapping[str, str], published: Mapping[str, Range] | None = None
    ) -> dict[str, Range]:
        """Return the range of every declared input; of none where all are exact.

        Parameters
        ----------
        scenario : Scenario
            Its values are the best values.
        known : mapping of str to str
            How each input is known, a badge, as of :func:`gui.footprint.spreads.default_ranges`.
        published : mapping of str to Range, optional
            Ranges that published figures leave open, around the values of the scenario. They come after what was said
            and before what is assumed.
        """
        if self.exact:
            return {}
        # Not on the way to the first paint, which shows no range.
        from gui.footprint.spreads import default_ranges

        ranges = {**default_ranges(scenario, known), **(published or {})}
        for key, one in self.own.items():
            if key in ranges:
                ranges[key] = around(one, key, ranges[key].best)
        return ranges


def own_range(key: str, low: float, best: float, high: float, shape: Shape = "lognormal") -> Range:
    """Return a range of an input, in its unit.

    Raises
    ------
    RangeError
        Where the numbers cannot be one, or go below what is possible of this input; it names the input.
    """
    from gui.footprint.ranges import Range, RangeError, exactly
    from gui.footprint.spreads import FLOORS

    if shape == "exact":
        return exactly(best)
    least = PARAMETER_BY_KEY[key].minimum
    try:
        made = Range(low, best, high, shape, FLOORS.get(key, 0.0))
    except RangeError as error:
        raise RangeError(error.code, error.value, key=key, floor=error.floor) from error
    if low < least:
        raise RangeError("below_minimum", low, key=key, floor=least)
    return made


def around(one: Range, key: str, value: float) -> Range:
    """Return a range around another value of its input, as wide in proportion, within what is possible."""
    if one.best == value:
        return one
    moved, least = one.moved_to(value), PARAMETER_BY_KEY[key].minimum
    if moved.is_exact or moved.shape == "lognormal" or moved.low >= least:
        return moved
    return replace(moved, low=min(least, value))
