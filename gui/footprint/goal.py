"""What it would take: the value of one input at which a result reaches a target.

Every result is a straight line in each input, so the answer is exact: ``(target - constant) / slope``.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gui.footprint.errors import InputError
from gui.footprint.model import declared_inputs, terms_for, terms_of
from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.scenario import GRID_KEY

if TYPE_CHECKING:
    from gui.footprint.model import Terms
    from gui.footprint.parameters import Parameter
    from gui.footprint.scenario import Scenario

_WHOLE = 1e-9
"""As near as this to a whole number, in proportion, is that number."""

PERCENT = 100.0


@dataclass(frozen=True, slots=True)
class Reached:
    """A value of the free input [its unit] and the result there [unit of the result]."""

    value: float
    result: float


@dataclass(frozen=True, slots=True)
class Solution:
    """The answer to what it would take.

    Attributes
    ----------
    key, result : str
        The free input, and the result that has the target.
    target : float
        The target [unit of the result].
    value : float or None
        Where the input reaches it [its unit], at full precision; ``None`` where it cannot.
    whole : tuple of Reached
        Of an input that counts things: the value where it is whole, else the whole numbers below and above it that are
        possible, with what they reach. Empty for other inputs.
    reason : str or None
        Why it cannot: ``no_effect`` (the result does not depend on the input, or another input is 0),
        ``below_minimum``, ``above_maximum`` (it would have to be less or more than is possible).
    closest : Reached or None
        The possible value that comes closest, where it cannot be reached; ``None`` where the input has no effect.
    """

    key: str
    result: str
    target: float
    value: float | None
    whole: tuple[Reached, ...] = ()
    reason: str | None = None
    closest: Reached | None = None

    @property
    def settable(self) -> float | None:
        """The value that a knob can take and that comes closest to the target [unit of the input]."""
        if self.whole:
            return min(self.whole, key=lambda one: abs(one.result - self.target)).value
        if self.value is not None:
            return self.value
        return None if self.closest is None else self.closest.value


def changed_by(now: float, percent: float) -> float:
    """Return the target [unit of `now`] that is a change of a result in percent: -50 is half of it."""
    return now * (1 + percent / PERCENT)


def solve(scenario: Scenario, result: str, target: float, free: str) -> Solution:
    """Find the value of one input at which a result reaches a target.

    Putting the answer back with ``with_value`` gives the target; so an intensity that has the PUE in it gives way to
    one that has not.

    Parameters
    ----------
    scenario : Scenario
        All other inputs stay as they are here; the free one may be not declared.
    result : str
        A key of ``RESULT_INPUTS``. A count of an equivalent is its mass in ``co2e_kg``.
    target : float
        What it shall come to [unit of the result].
    free : str
        A key of ``PARAMETERS``.

    Raises
    ------
    InputError
        Where there is no such input, or the target is no ordinary number.
    NotDeclaredError
        Where another input of the result is not declared.
    """
    _check(free, target)
    if free == GRID_KEY and scenario.grid_includes_pue:
        scenario = replace(scenario, grid_includes_pue=False)
    terms = terms_for(scenario, result)
    inputs = declared_inputs(scenario, result, besides=free)
    slope, constant = terms.line(inputs, free) if free in terms.keys else (0.0, 0.0)
    if slope == 0:
        return Solution(free, result, target, None, reason="no_effect")
    line = _Line(PARAMETER_BY_KEY[free], terms, inputs)
    return _solution(line, result, target, (target - constant) / slope)


def break_even(one: Scenario, other: Scenario, result: str, free: str) -> Solution:
    """Find the value of one input at which a scenario comes to what another comes to; parameters as of :func:`solve`.

    Raises
    ------
    InputError, NotDeclaredError
        As :func:`solve`; or where an input of the other scenario is not declared.
    """
    return solve(one, result, terms_for(other, result).value(declared_inputs(other, result)), free)


def crossing(one: Scenario, other: Scenario, result: str, free: str) -> Solution:
    """Find the value of an input, the same in both scenarios, at which they come to the same result.

    Parameters and errors are those of :func:`solve`. ``target`` of the answer is what both come to there. Two results
    that are in proportion to the input never cross: ``no_effect``.
    """
    _check(free, 0.0)
    lines = []
    for scenario in _at_the_meter(free, one, other):
        terms, inputs = terms_for(scenario, result), declared_inputs(scenario, result, besides=free)
        lines.append((terms, inputs, *(terms.line(inputs, free) if free in terms.keys else (0.0, terms.value(inputs)))))
    (terms, inputs, slope, constant), (_, _, other_slope, other_constant) = lines
    if slope == other_slope or constant == other_constant:
        return Solution(free, result, constant, None, reason="no_effect")
    value = (other_constant - constant) / (slope - other_slope)
    line = _Line(PARAMETER_BY_KEY[free], terms, inputs)
    return _solution(line, result, slope * value + constant, value)


def both_at(one: Scenario, other: Scenario, result: str, free: str, value: float) -> tuple[float, float]:
    """Return what a result comes to in two scenarios that have the same value [its unit] of one input.

    Parameters and errors are those of :func:`crossing`.
    """
    _check(free, value)
    found = []
    for scenario in _at_the_meter(free, one, other):
        inputs = declared_inputs(scenario, result, besides=free)
        found.append(terms_for(scenario, result).value({**inputs, free: value}))
    return found[0], found[1]


def _at_the_meter(free: str, *scenarios: Scenario) -> tuple[Scenario, ...]:
    """Return scenarios whose freed intensity is one without the PUE in it, as a knob has it."""
    if free != GRID_KEY:
        return scenarios
    return tuple(replace(one, grid_includes_pue=False) if one.grid_includes_pue else one for one in scenarios)


@dataclass(frozen=True, slots=True)
class _Line:
    """A result of which one input is free."""

    parameter: Parameter
    terms: Terms
    inputs: dict[str, float]

    def at(self, value: float) -> Reached:
        return Reached(value, self.terms.value({**self.inputs, self.parameter.key: value}))


def _check(free: str, target: float) -> None:
    if free not in PARAMETER_BY_KEY:
        raise InputError(free, "unknown_key", ", ".join(PARAMETER_BY_KEY))
    if not math.isfinite(target):
        raise InputError("target", "not_finite", target)


def _solution(line: _Line, result: str, target: float, value: float) -> Solution:
    low, high = float(line.parameter.minimum), float(line.parameter.maximum)
    key = line.parameter.key
    if not low <= value <= high:
        reason, end = ("below_minimum", low) if value < low else ("above_maximum", high)
        closest = line.at(end)
        if not math.isclose(closest.result, target, rel_tol=_WHOLE):
            return Solution(key, result, target, None, reason=reason, closest=closest)
        value = end  # beyond it by rounding alone
    if not line.parameter.whole:
        return Solution(key, result, target, value)
    nearest = float(round(value))
    if abs(value - nearest) <= _WHOLE * nearest:
        return Solution(key, result, target, nearest, (line.at(nearest),))
    around = (one for one in (math.floor(value), math.ceil(value)) if low <= one <= high)
    return Solution(key, result, target, value, tuple(line.at(float(one)) for one in around))


def depends_on(result: str, *, grid_includes_pue: bool = False) -> tuple[str, ...]:
    """Return the inputs that may be freed for a target of a result."""
    return terms_of(result, grid_includes_pue=grid_includes_pue).keys
