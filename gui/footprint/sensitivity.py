"""Which input matters most: a tornado, and shares of the variance.

Every result is a sum of products of independent inputs (``model``), so mean, variance and Sobol's indices follow from
the first two moments of each input, without a draw. Inputs that are tied move as one group; their moments are
integrated.

References
----------
Sobol (1993), Sensitivity estimates for nonlinear mathematical models, Mathematical Modelling and Computational
Experiments 1, 407-414; Saltelli et al. (2008), Global Sensitivity Analysis: The Primer, Wiley, section 4.5-4.6: first
index ``S_i = Var(E[Y|X_i]) / Var(Y)``, total index ``T_i = E[Var(Y|X_~i)] / Var(Y)``.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.footprint.model import declared_inputs, terms_for
from gui.footprint.parameters import PARAMETERS
from gui.footprint.sampling import checked_ranges
from gui.footprint.uncertainty import learned

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gui.footprint.model import Terms
    from gui.footprint.ranges import Range
    from gui.footprint.scenario import Scenario
    from gui.footprint.uncertainty import Interval, Propagation

_STEPS = 400
"""Of each half of the integral over a standard normal score, of tied inputs alone; even."""
_FARTHEST = 10.0
"""Scores beyond this have no weight left [1]."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of the tornado: inputs at the low and at the high end of their range, all others at their best.

    `low` and `high` are the ends of the range of the first of `keys` [its unit]; `at_low` and `at_high` the result
    there [unit of the result].
    """

    keys: tuple[str, ...]
    low: float
    high: float
    at_low: float
    at_high: float

    @property
    def width(self) -> float:
        """How far the result moves [unit of the result]."""
        return abs(self.at_high - self.at_low)


@dataclass(frozen=True, slots=True)
class VarianceShare:
    """How much of a result's variance is an input's (or that of inputs that are tied).

    Attributes
    ----------
    keys : tuple of str
        The input, or the tied inputs.
    first : float
        Share of the variance that would be gone, on average, if this alone became known [1]. All of them sum to at most
        1; what lacks is of inputs together.
    total : float
        Share that would be left if all the others became known [1]; at least `first`.
    """

    keys: tuple[str, ...]
    first: float
    total: float


@dataclass(frozen=True, slots=True)
class Learning:
    """What a result's interval shrinks to if some inputs turn out to be exactly their best values."""

    share: VarianceShare
    interval: Interval


def tornado(
    scenario: Scenario, ranges: Mapping[str, Range], result: str, ties: Mapping[str, str] | None = None
) -> tuple[Bar, ...]:
    """Return a bar for each input that is not exact, the widest first; inputs that are tied share one.

    Parameters and errors are those of ``Propagation.interval``.
    """
    inputs, terms = declared_inputs(scenario, result), terms_for(scenario, result)
    uncertain = checked_ranges(inputs, ranges)
    bars = []
    for keys in _groups(uncertain, ties or {}):
        at_low, at_high = (
            terms.value({**inputs, **{key: getattr(uncertain[key], end) for key in keys}}) for end in ("low", "high")
        )
        bars.append(Bar(keys, uncertain[keys[0]].low, uncertain[keys[0]].high, at_low, at_high))
    return tuple(sorted(bars, key=lambda bar: -bar.width))


def variance_shares(
    scenario: Scenario, ranges: Mapping[str, Range], result: str, ties: Mapping[str, str] | None = None
) -> tuple[VarianceShare, ...]:
    """Return the share of each input that is not exact in the variance of a result, the largest first.

    Parameters and errors are those of ``Propagation.interval``. Nothing where the result is exact.
    """
    inputs, terms = declared_inputs(scenario, result), terms_for(scenario, result)
    uncertain = checked_ranges(inputs, ranges)
    groups = _groups(uncertain, ties or {})
    moments = _moments(inputs, terms, uncertain, groups)
    if not moments or not moments[0].sizes:
        return ()
    sizes = moments[0].sizes
    # Over each two products: the variance is the sum of their means times a relative covariance.
    together = {cell: math.expm1(logarithm) for cell, logarithm in _logarithms(moments, sizes).items()}
    variance = _sum_over(sizes, together)
    if variance <= 0:
        return ()
    shares = []
    for keys, one in zip(groups, moments, strict=True):
        rest = _logarithms([other for other in moments if other is not one], sizes)
        with_rest = {cell: own * math.exp(rest[cell]) for cell, own in one.covariance.items()}
        first, total = (_sum_over(sizes, matrix) / variance for matrix in (one.covariance, with_rest))
        shares.append(VarianceShare(keys, first, total))
    return tuple(sorted(shares, key=lambda share: (-share.first, -share.total)))


def learning(
    propagation: Propagation,
    scenario: Scenario,
    ranges: Mapping[str, Range],
    result: str,
    ties: Mapping[str, str] | None = None,
) -> Learning | None:
    """Return the input that decides most, and what the interval shrinks to once it is known; ``None`` if all is exact.

    Parameters
    ----------
    propagation : Propagation
        What draws; best one of its own, so that it remembers what it draws here.
    scenario, ranges, result, ties
        As of ``Propagation.interval``.
    """
    shares = variance_shares(scenario, ranges, result, ties)
    if not shares:
        return None
    return Learning(shares[0], propagation.interval(scenario, learned(ranges, shares[0].keys), result, ties))


@dataclass(frozen=True, slots=True)
class _Moments:
    """What a group of inputs adds to the products of a result.

    `sizes` are the mean values of the products [unit of the result], the same for all groups; ``covariance[k][l]`` is
    the covariance of what the group contributes to products k and l, over the product of their means [1].
    """

    sizes: tuple[float, ...]
    covariance: dict[tuple[int, int], float]


def _groups(uncertain: Mapping[str, Range], ties: Mapping[str, str]) -> list[tuple[str, ...]]:
    groups: dict[str, list[str]] = {}
    for parameter in PARAMETERS:
        key = parameter.key
        if key in uncertain:
            groups.setdefault(f"tied {ties[key]}" if key in ties else key, []).append(key)
    return [tuple(keys) for keys in groups.values()]


def _moments(
    inputs: Mapping[str, float], terms: Terms, uncertain: Mapping[str, Range], groups: Sequence[tuple[str, ...]]
) -> list[_Moments]:
    """Return the moments of each group; products that are always 0 take no part."""
    means = {key: uncertain[key].mean if key in uncertain else value for key, value in inputs.items()}
    products = [product for product in terms.products if all(means[key] != 0 for key in product)]
    parts = [[tuple(key for key in keys if key in product) for product in products] for keys in groups]
    ratios = [[_mean_ratio(one, uncertain) for one in part] for part in parts]
    sizes = tuple(
        math.prod(means[key] for key in product) / terms.divisor * math.prod(ratio[place] for ratio in ratios)
        for place, product in enumerate(products)
    )
    found = []
    for part, ratio in zip(parts, ratios, strict=True):
        matrix = {
            (k, other): _covariance(part[k], part[other], uncertain) / (ratio[k] * ratio[other])
            for k, other in _cells(sizes)
        }
        found.append(_Moments(sizes, matrix))
    return found


def _mean_ratio(keys: tuple[str, ...], uncertain: Mapping[str, Range]) -> float:
    """Mean of a product of tied inputs over the product of their means [1]; 1 of one input or none."""
    return 1.0 if len(keys) <= 1 else _integral(keys, uncertain)


def _covariance(one: tuple[str, ...], other: tuple[str, ...], uncertain: Mapping[str, Range]) -> float:
    """Covariance of two products of inputs that move as one, each input over its mean [1]."""
    if not one or not other:
        return 0.0
    if one == other and len(one) == 1:
        return uncertain[one[0]].variance / uncertain[one[0]].mean ** 2
    return _integral((*one, *other), uncertain) - _mean_ratio(one, uncertain) * _mean_ratio(other, uncertain)


def _integral(keys: tuple[str, ...], uncertain: Mapping[str, Range]) -> float:
    """Mean of a product of inputs that one draw moves, each over its mean [1]; a key may stand in it twice.

    Simpson's rule over the score of the draw, on each side of the middle, where a split log-normal range has its bend.
    """
    ends = (
        -_FARTHEST,
        0.0,
        _FARTHEST + sum(uncertain[key].spreads[1] for key in keys if uncertain[key].shape == "lognormal"),
    )
    means = [uncertain[key].mean for key in keys]
    total = 0.0
    for start, end in itertools.pairwise(ends):
        step = (end - start) / _STEPS
        for place in range(_STEPS + 1):
            score = start + place * step
            weight = 1 if place in {0, _STEPS} else 4 if place % 2 else 2
            values = (uncertain[key].value_at(score) / mean for key, mean in zip(keys, means, strict=True))
            total += weight * step / 3 * math.exp(-(score**2) / 2) * math.prod(values)
    return total / math.sqrt(2 * math.pi)


def _logarithms(moments: Sequence[_Moments], sizes: Sequence[float]) -> dict[tuple[int, int], float]:
    """For each two products, the logarithm of the mean of their product over the product of their means."""
    return {cell: math.fsum(math.log1p(one.covariance[cell]) for one in moments) for cell in _cells(sizes)}


def _sum_over(sizes: Sequence[float], matrix: Mapping[tuple[int, int], float]) -> float:
    return math.fsum(sizes[one] * sizes[other] * matrix[one, other] for one, other in _cells(sizes))


def _cells(sizes: Sequence[float]) -> list[tuple[int, int]]:
    return [(one, other) for one in range(len(sizes)) for other in range(len(sizes))]
