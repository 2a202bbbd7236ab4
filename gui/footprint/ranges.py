"""How sure an input is: from where to where it may lie, and how likely what between."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Shape = Literal["exact", "lognormal", "triangular", "uniform"]
SHAPES: tuple[Shape, ...] = ("exact", "lognormal", "triangular", "uniform")

Z_95 = 1.6448536269514722
"""Score of the standard normal distribution that 95 % lie below; 5 % lie below its negative."""

MOST_FOLD = 1000.0
"""As far as the ends of a log-normal range may lie from the best value, as a factor: beyond it nothing is known, and
the variance of such a range has no meaning left."""

_SENTENCES: Mapping[str, str] = {
    "unknown_shape": "{key}: {value!r} is no shape of a range; known are exact, lognormal, triangular, uniform",
    "not_finite": "{key}: a range goes from one ordinary number to another, not {value}",
    "not_in_order": "{key}: a range goes from its low over its best to its high value, not {value}",
    "below_floor": "{key}: a log-normal range must lie above {floor:g}, not {value}; take a triangular one",
    "too_wide": "{key}: a log-normal range of more than a thousandfold either way says nothing: {value}",
    "not_at_best": "{key}: the range's best value is {value}, which is not the value of the input",
    "below_minimum": "{key}: a range cannot go below {floor:g}, the least that is possible: {value}",
}


class RangeError(ValueError):
    """A range that cannot be: the `code` of what is wrong, the `key` of the input, and the `value` that was given."""

    def __init__(self, code: str, value: object, *, key: str = "range", floor: float = 0.0) -> None:
        self.code = code
        self.key = key
        self.value = value
        self.floor = floor
        super().__init__(_SENTENCES[code].format(key=key, value=value, floor=floor))


@dataclass(frozen=True, slots=True)
class Range:
    """Where an input may lie, all in the unit of the input.

    Attributes
    ----------
    low, best, high : float
        `best` is the value that the point estimate takes. The ends mean

        lognormal
            the 5 % and the 95 % quantile, with `best` the median: one time in twenty the value lies below `low`, one
            time in twenty above `high`. Where `best` is not the geometric mean of the ends, each half has a width of
            its own (a split log-normal distribution); else it is log-normal.
        triangular
            the bounds, with `best` the mode: nothing lies outside.
        uniform
            the bounds, with all between them equally likely; `best` need only lie between them.
        exact
            nothing: the value is `best`.
    shape : {"exact", "lognormal", "triangular", "uniform"}
        How likely what is.
    floor : float
        Least value of a log-normal range: what is above it is log-normal. 1 for a PUE, else 0.

    Raises
    ------
    RangeError
        Where the numbers cannot be such a range.
    """

    low: float
    best: float
    high: float
    shape: Shape = "lognormal"
    floor: float = 0.0

    def __post_init__(self) -> None:
        ends = (self.low, self.best, self.high)
        if self.shape not in SHAPES:
            raise RangeError("unknown_shape", self.shape)
        if not all(map(math.isfinite, (*ends, self.floor))):
            raise RangeError("not_finite", ends)
        if not self.low <= self.best <= self.high:
            raise RangeError("not_in_order", ends)
        if self.shape == "lognormal" and self.low < self.high:
            if self.low <= self.floor:
                raise RangeError("below_floor", ends, floor=self.floor)
            above = self.best - self.floor
            if above > MOST_FOLD * (self.low - self.floor) or self.high - self.floor > MOST_FOLD * above:
                raise RangeError("too_wide", ends)

    @property
    def is_exact(self) -> bool:
        """Whether there is nothing but the best value."""
        return self.shape == "exact" or self.low == self.high

    @property
    def spreads(self) -> tuple[float, float]:
        """Standard deviations of the logarithm below and above the best value [1], of a log-normal range."""
        above = self.best - self.floor
        if self.is_exact or above <= 0:
            return 0.0, 0.0
        return math.log(above / (self.low - self.floor)) / Z_95, math.log((self.high - self.floor) / above) / Z_95

    @property
    def mean(self) -> float:
        """Mean value [unit of the input]."""
        if self.is_exact:
            return self.best
        if self.shape == "uniform":
            return (self.low + self.high) / 2
        if self.shape == "triangular":
            return (self.low + self.best + self.high) / 3
        return self.floor + (self.best - self.floor) * _half_normal_moment(*self.spreads, 1)

    @property
    def variance(self) -> float:
        """Variance [unit of the input, squared]."""
        low, best, high = self.low, self.best, self.high
        if self.is_exact:
            return 0.0
        if self.shape == "uniform":
            return (high - low) ** 2 / 12
        if self.shape == "triangular":
            return ((high - low) ** 2 + (high - best) ** 2 + (best - low) ** 2) / 36
        below, above = self.spreads
        scale = (best - self.floor) ** 2
        if below == above:
            return scale * math.exp(below**2) * math.expm1(below**2)
        first, second = (_half_normal_moment(below, above, power) for power in (1, 2))
        return scale * max(0.0, second - first**2)

    def value_at(self, score: float) -> float:
        """Value [unit of the input] at a standard normal score [1]: 0 is the median, `Z_95` the 95 % quantile."""
        if self.is_exact:
            return self.best
        if self.shape == "lognormal":
            below, above = self.spreads
            return self.floor + (self.best - self.floor) * math.exp(score * (below if score < 0 else above))
        share = normal_share(score)
        if self.shape == "uniform":
            return self.low + share * (self.high - self.low)
        width, left, right = self.high - self.low, self.best - self.low, self.high - self.best
        if share * width < left:
            return self.low + math.sqrt(share * width * left)
        return self.high - math.sqrt(normal_share(-score) * width * right)

    def moved_to(self, best: float) -> Range:
        """Return the range around another best value, as wide in proportion to what is above the floor.

        A range that stood at its floor has no proportion to keep: it becomes exact.
        """
        if self.is_exact or self.best == self.floor or best <= self.floor:
            return Range(best, best, best, "exact", self.floor)
        factor = (best - self.floor) / (self.best - self.floor)
        low, high = (self.floor + (end - self.floor) * factor for end in (self.low, self.high))
        return replace(self, low=min(low, best), best=best, high=max(high, best))


def exactly(value: float) -> Range:
    """Return the range of a value that is sure."""
    return Range(value, value, value, "exact")


def normal_share(score: float) -> float:
    """Share [1] of a standard normal distribution that lies below a score [1]."""
    return 0.5 * math.erfc(-score / math.sqrt(2))


def _half_normal_moment(below: float, above: float, power: int) -> float:
    """Mean of ``exp(power s z)`` where z is standard normal and s is `below` for a negative z, `above` for another."""
    a, c = power * below, power * above
    return math.exp(a**2 / 2) * normal_share(-a) + math.exp(c**2 / 2) * normal_share(c)
