"""How sure a result is: ranges of the inputs carried through the calculation, 100,000 draws at a time.

Inputs are taken as independent of each other; those that share a source can be tied, so that one draw moves all of
them. Every result is a product of factors (the watts of chips and hosts together are one), so what is drawn is the
logarithm of each factor over its best value, in single precision. The sum of these is sorted into 512 bins, and
quantiles are read off between the bins. What has not changed since the last time is not computed again: a tick of a
slider that moves a value and leaves its range as wide in proportion costs nothing, one that moves a range a few passes
over the draws.

Sources: JCGM 101:2008 (propagation of distributions by Monte Carlo); ``draws`` for the draws.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from gui.footprint import draws
from gui.footprint.model import declared_inputs, terms_for
from gui.footprint.ranges import Range, exactly
from gui.footprint.sampling import Histogram, Spreading, checked_ranges, dimensions, log_deviations, sorted_products

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from gui.footprint.draws import Samples
    from gui.footprint.scenario import Scenario

    Signature = tuple[object, ...]

_POWER = ("chip_count", "chip_power_w", "host_power_w")
"""What makes up the watts of a run, where chips and hosts are both there."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Quantiles of a result [in its unit]: one time in twenty it is below `p5`, one time in two below `p50`."""

    p5: float
    p25: float
    p50: float
    p75: float
    p95: float

    @property
    def width(self) -> float:
        """From the 5 % to the 95 % quantile [unit of the result]; 0 where every input is exact."""
        return self.p95 - self.p5


@dataclass(frozen=True, slots=True)
class Density:
    """How likely a result is, in steps: `heights` [1 per unit of the result] between `edges` [unit of the result].

    `edges` has one more than `heights`; both are empty where the result is exact. The steps cover the whole area, 1.
    """

    edges: tuple[float, ...] = ()
    heights: tuple[float, ...] = ()


class _Factor(NamedTuple):
    """One factor of a result: what tells whether it has changed, and how its log-deviations are drawn."""

    name: str
    signature: Signature
    draw: Callable[[Samples | None], Samples]


class Propagation:
    """Carries ranges through the calculation, and remembers what it has drawn.

    One object serves one view; it may be asked about any scenario at any time.
    """

    def __init__(self) -> None:
        self._histogram: Histogram | None = None
        self._drawn: dict[str, tuple[Signature, Samples]] = {}
        self._rest: dict[str, tuple[Signature, Samples]] = {}
        self._last: dict[str, tuple[tuple[tuple[str, Signature], ...], Spreading]] = {}

    def interval(
        self, scenario: Scenario, ranges: Mapping[str, Range], result: str, ties: Mapping[str, str] | None = None
    ) -> Interval:
        """Return the quantiles of a result.

        Parameters
        ----------
        scenario : Scenario
            Its values are the best values.
        ranges : mapping of str to Range
            How sure each input is; one that is not in it is exact. The best value of each is the scenario's.
        result : str
            A key of ``RESULT_INPUTS``.
        ties : mapping of str to str, optional
            Inputs that share a source, each with a name of that source: those of one name are drawn as one.

        Raises
        ------
        NotDeclaredError
            Where an input of the result is not declared.
        RangeError
            Where a range is not around the value of its input, or beyond what is possible.
        """
        point, spreading = self._spread(scenario, ranges, result, ties or {})
        if spreading is None:
            return Interval(point, point, point, point, point)
        return Interval(*(point * quantile for quantile in spreading.quantiles))

    def density(
        self, scenario: Scenario, ranges: Mapping[str, Range], result: str, ties: Mapping[str, str] | None = None
    ) -> Density:
        """Return how likely a result is, to be drawn; parameters and errors as of :meth:`interval`."""
        point, spreading = self._spread(scenario, ranges, result, ties or {})
        if spreading is None or point == 0:
            return Density()
        edges, shares = spreading.shape()
        edges = tuple(point * edge for edge in edges)
        if any(after <= before for before, after in itertools.pairwise(edges)):
            return Density()  # narrower than a number can tell
        heights = (share / (after - before) for share, before, after in zip(shares, edges, edges[1:], strict=False))
        return Density(edges, tuple(heights))

    def _spread(
        self, scenario: Scenario, ranges: Mapping[str, Range], result: str, ties: Mapping[str, str]
    ) -> tuple[float, Spreading | None]:
        inputs, terms = declared_inputs(scenario, result), terms_for(scenario, result)
        point = terms.value(inputs)
        uncertain = checked_ranges(inputs, ranges)
        if not uncertain:
            return point, None
        places = dimensions(uncertain, ties)
        if any(one.low <= 0 for one in uncertain.values()):
            return sorted_products(inputs, terms.products, uncertain, places, terms.divisor)
        factors = self._factors(inputs, terms.keys, terms.common, uncertain, places)
        return (point, self._of(result, factors)) if factors and point > 0 else (point, None)

    # -- products of factors above 0 --------------------------------------------------------------------------------

    def _factors(
        self,
        inputs: Mapping[str, float],
        keys: Sequence[str],
        common: Sequence[str],
        uncertain: Mapping[str, Range],
        places: Mapping[str, int],
    ) -> tuple[_Factor, ...]:
        """Return the uncertain factors of a result: inputs that multiply it, and the watts where they are a sum."""
        power = [key for key in keys if key not in common and key in uncertain]
        hosts = inputs.get("host_power_w", 0.0)
        chips = math.prod(inputs[key] for key in _POWER[:2] if key in inputs) if power else 0.0
        if power and hosts == 0:
            common, power = (*common, *power), []
        factors = [self._input(key, uncertain[key], places[key]) for key in common if key in uncertain]
        if power and chips + hosts > 0:
            parts = [self._input(key, uncertain[key], places[key]) for key in power]
            weight = chips / (chips + hosts)
            signature = (weight, *(part.signature for part in parts))
            factors.append(_Factor("power", signature, lambda _: self._power(weight, parts)))
        return tuple(factors)

    def _input(self, key: str, one: Range, place: int) -> _Factor:
        signature = (
            one.shape,
            place,
            _ratio(one.low, one.best),
            _ratio(one.high, one.best),
            _ratio(one.floor, one.best),
        )
        return _Factor(key, signature, lambda room: log_deviations(one, place, room))

    def _power(self, weight: float, parts: Sequence[_Factor]) -> Samples:
        """Log-deviations of watts of which chips make up a share `weight` [1]."""
        import numpy as np

        of_chips = np.exp(self._sum([part for part in parts if part.name != "host_power_w"]))
        of_hosts = np.exp(self._sum([part for part in parts if part.name == "host_power_w"]))
        total: Samples = np.log(np.float32(weight) * of_chips + np.float32(1 - weight) * of_hosts)
        return total

    def _samples(self, factor: _Factor) -> Samples:
        known = self._drawn.get(factor.name)
        if known is None or known[0] != factor.signature:
            known = (factor.signature, factor.draw(None if known is None else known[1]))
            self._drawn[factor.name] = known
        return known[1]

    def _of(self, result: str, factors: tuple[_Factor, ...]) -> Spreading:
        now = tuple((factor.name, factor.signature) for factor in factors)
        before, spreading = self._last.get(result, ((), None))
        was = dict(before)
        moved = [factor for factor in factors if was.get(factor.name) != factor.signature]
        if spreading is not None and not moved and len(before) == len(factors):
            return spreading
        if self._histogram is None:
            self._histogram = Histogram()
        if len(moved) == 1 and len(before) == len(factors):
            self._add_moved(self._histogram.total, result, factors, moved[0])
        else:
            self._add(self._histogram.total, factors)
        spreading = self._histogram.read()
        self._last[result] = (now, spreading)
        return spreading

    def _add_moved(self, total: Samples, result: str, factors: Sequence[_Factor], moved: _Factor) -> None:
        """Add up the log-deviations of a result; the sum of those that did not move is kept for the next tick."""
        import numpy as np

        rest = [factor for factor in factors if factor.name != moved.name]
        signature = tuple((factor.name, factor.signature) for factor in rest)
        known = self._rest.get(result)
        if known is None or known[0] != signature:
            room = np.empty_like(total) if known is None else known[1]
            self._add(room, rest)
            known = (signature, room)
            self._rest[result] = known
        np.add(known[1], self._samples(moved), out=total)

    def _add(self, total: Samples, factors: Sequence[_Factor]) -> None:
        import numpy as np

        if len(factors) < 2:  # noqa: PLR2004 (two make a sum)
            total[:] = self._samples(factors[0]) if factors else 0
            return
        np.add(self._samples(factors[0]), self._samples(factors[1]), out=total)
        for factor in factors[2:]:
            total += self._samples(factor)

    def _sum(self, factors: Sequence[_Factor]) -> Samples:
        import numpy as np

        total = np.empty(draws.SAMPLES, dtype=np.float32)
        self._add(total, factors)
        return total


def learned(ranges: Mapping[str, Range], keys: Sequence[str]) -> dict[str, Range]:
    """Return the ranges as they would be if some inputs were found to be exactly their best values."""
    return {key: exactly(one.best) if key in keys else one for key, one in ranges.items()}


def _ratio(end: float, best: float) -> float:
    """Return an end over the best value, without the last bits, which move as a value is dragged."""
    return float(f"{end / best:.12g}")
