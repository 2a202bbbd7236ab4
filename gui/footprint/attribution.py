"""Why two figures differ: the difference shared out among the factors, so that nothing is left over.

The logarithmic mean Divisia index, LMDI-I, as energy analysis uses it. The emissions are a product of factors::

    co2e_kg = runs x hours x chips x (watts of a chip and its share of the hosts) / 1000 x PUE x intensity x scope

and from A to B a factor x makes ``L(B, A) ln(x_B / x_A)`` kilograms of it, with ``L(b, a) = (b - a) / ln(b / a)``.
These sum to B - A; the ratios ``x_B / x_A`` multiply to B / A; and from B to A all of it is the same the other way
around.

References
----------
Ang (2005), The LMDI approach to decomposition analysis: a practical guide, Energy Policy 33, 867-871,
doi:10.1016/j.enpol.2003.10.010. Factors of 0, as the limit of small values: Ang, Choi (1997), Decomposition of
aggregate energy and gas emission intensities for industry: a refined Divisia index method, Energy Journal 18(3),
59-73; Ang, Liu (2007), Handling zero values in the logarithmic mean Divisia index decomposition approach, Energy
Policy 35, 238-246, doi:10.1016/j.enpol.2005.11.001.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.footprint.model import declared_inputs, missing_inputs
from gui.footprint.scenario import GRID_KEY
from gui.footprint.units import W_PER_KW

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gui.footprint.scenario import Scenario

FACTORS = ("train_hours", "chip_count", "system_power_w", "pue", GRID_KEY, "training_runs", "scope")
"""The factors, in the order in which they are told. `system_power_w` is what one chip and its share of the hosts draw
[W]; `scope` what counts beside the electricity, as a multiple of it [1]."""

GRID_WITH_PUE = "grid_with_pue_kg_per_kwh"
"""Stands for PUE and intensity where one of the two scenarios has only their product [kg CO2e/kWh]."""

_SERIES = 1e-5
"""Below this, the logarithmic mean is taken from its series: the next term is a hundred-billionth of a billionth of
it."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one factor makes of the difference.

    Attributes
    ----------
    factor : str
        One of `FACTORS`, or `GRID_WITH_PUE`.
    a, b : float
        Its value in both scenarios [its unit].
    co2e_kg : float
        Its share of the difference [kg CO2e]; all of them sum to B - A.
    ratio : float or None
        How many times more it makes B [1]; all of them multiply to B / A. ``None`` where it is 0 in A.
    """

    factor: str
    a: float
    b: float
    co2e_kg: float
    ratio: float | None


@dataclass(frozen=True, slots=True)
class Explanation:
    """The difference between two scenarios, from A to B.

    Attributes
    ----------
    a_co2e_kg, b_co2e_kg : float
        What the two come to [kg CO2e].
    contributions : tuple of Contribution
        One for each factor, in the order of `FACTORS`.
    """

    a_co2e_kg: float
    b_co2e_kg: float
    contributions: tuple[Contribution, ...]

    @property
    def difference_co2e_kg(self) -> float:
        """B - A [kg CO2e]."""
        return self.b_co2e_kg - self.a_co2e_kg

    @property
    def ratio(self) -> float | None:
        """B / A [1]; ``None`` where A is 0."""
        return _over(self.b_co2e_kg, self.a_co2e_kg)


class PairNotDeclaredError(ValueError):
    """Two scenarios that cannot be compared: the inputs that lack in each, `a` and `b`, by key."""

    def __init__(self, a: tuple[str, ...], b: tuple[str, ...]) -> None:
        self.a = a
        self.b = b
        sides = (f"{', '.join(keys)} of {name}" for name, keys in (("the first", a), ("the second", b)) if keys)
        super().__init__(f"the difference cannot be explained: {' and '.join(sides)} not declared")


def explain(a: Scenario, b: Scenario, scopes: tuple[float, float] = (1.0, 1.0)) -> Explanation:
    """Share out the difference of the emissions of two scenarios among their factors.

    Parameters
    ----------
    a, b : Scenario
        From A to B.
    scopes : (float, float)
        What counts in each, as a multiple of the emissions of the electricity [1]: 1 is the electricity alone.

    Raises
    ------
    PairNotDeclaredError
        Where an input of one of them is not declared; it names all of them.
    """
    missing_in_a, missing_in_b = missing_inputs(a, "co2e_kg"), missing_inputs(b, "co2e_kg")
    if missing_in_a or missing_in_b:
        raise PairNotDeclaredError(missing_in_a, missing_in_b)
    of_a, of_b = _factors(a, scopes[0]), _factors(b, scopes[1])
    if "pue" not in of_a or "pue" not in of_b:
        of_a, of_b = _with_product(of_a), _with_product(of_b)
    names = [name for name in (*FACTORS[:4], GRID_WITH_PUE, *FACTORS[4:]) if name in of_a]
    starts, ends = [of_a[name] for name in names], [of_b[name] for name in names]
    total_a, total_b = math.prod(starts) / W_PER_KW, math.prod(ends) / W_PER_KW
    parts = zip(names, starts, ends, decomposed(starts, ends, total_a, total_b), strict=True)
    return Explanation(
        total_a, total_b, tuple(Contribution(name, x, y, kg, _over(y, x) if x else None) for name, x, y, kg in parts)
    )


def decomposed(starts: Sequence[float], ends: Sequence[float], start: float, end: float) -> list[float]:
    """Share out ``end - start`` among factors, by LMDI-I.

    Parameters
    ----------
    starts, ends : sequence of float
        Each factor before and after, at least 0.
    start, end : float
        What they multiply to, times any constant.

    Notes
    -----
    A factor of 0 stands for one that goes to 0. In that limit the factors that are 0 on one side share the difference
    equally, and the others make nothing of it; where both products are 0 there is no difference to share.
    """
    gone = [(x == 0) != (y == 0) for x, y in zip(starts, ends, strict=True)]
    if start == 0 or end == 0:
        share = (end - start) / sum(gone) if end != start else 0.0
        return [share if one else 0.0 for one in gone]
    logarithms = [math.log(y / x) for x, y in zip(starts, ends, strict=True)]
    whole = math.fsum(logarithms)
    mean = math.sqrt(start) * math.sqrt(end) * (1 + whole**2 / 24) if abs(whole) < _SERIES else (end - start) / whole
    return [mean * one for one in logarithms]


def _factors(scenario: Scenario, scope: float) -> dict[str, float]:
    """Return the factors of a scenario; without a PUE and an intensity of its own where only their product is known."""
    inputs = declared_inputs(scenario, "co2e_kg")
    grid, pue = inputs[GRID_KEY], scenario.pue
    found = {name: inputs[name] for name in ("train_hours", "chip_count", "training_runs")}
    found["system_power_w"] = inputs["chip_power_w"] + inputs["host_power_w"] / inputs["chip_count"]
    found["scope"] = scope
    if not scenario.grid_includes_pue:
        return {**found, "pue": inputs["pue"], GRID_KEY: grid}
    return {**found, GRID_WITH_PUE: grid} if pue is None else {**found, "pue": pue, GRID_KEY: grid / pue}


def _with_product(factors: Mapping[str, float]) -> dict[str, float]:
    """Return factors with PUE and intensity as one."""
    if GRID_WITH_PUE in factors:
        return dict(factors)
    rest = {name: value for name, value in factors.items() if name not in {"pue", GRID_KEY}}
    return {**rest, GRID_WITH_PUE: factors["pue"] * factors[GRID_KEY]}


def _over(end: float, start: float) -> float | None:
    return end / start if start else None
