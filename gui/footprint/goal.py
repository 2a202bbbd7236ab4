"""What it would take: the value of one input at which a result reaches a target.

Every result is a straight line in each input, so the answer is exact: ``(target - constant) / slope``. With a scope the
emissions are the sum of all that counts; ``course`` says how that moves.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gui.footprint.course import SUMMED, amount_of, course_of, divides_by_pue
from gui.footprint.errors import InputError
from gui.footprint.model import terms_of
from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.scenario import GRID_KEY

if TYPE_CHECKING:
    from gui.footprint.course import Course
    from gui.footprint.scenario import Scenario
    from gui.footprint.scope import Scope

    Scopes = tuple[Scope | None, Scope | None]

_WHOLE = 1e-9
"""As near as this to a whole number, in proportion, is that number."""

PERCENT = 100.0

_NO_SCOPES: Scopes = (None, None)


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
    rest : float or None
        What of a sum does not depend on the input, where that alone is more than the target [unit of the result].
    """

    key: str
    result: str
    target: float
    value: float | None
    whole: tuple[Reached, ...] = ()
    reason: str | None = None
    closest: Reached | None = None
    rest: float | None = None

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


def solve(scenario: Scenario, result: str, target: float, free: str, scope: Scope | None = None) -> Solution:
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
    scope : Scope, optional
        What counts beside the training's electricity: a target of ``co2e_kg`` is one of the sum then, as ``scoped``
        has it; other results stay those of the training.

    Raises
    ------
    InputError
        Where there is no such input, or the target is no ordinary number.
    NotDeclaredError
        Where another input of the result is not declared.
    """
    _check(free, target)
    (scenario,) = _at_the_meter(free, scenario)
    course = course_of(scenario, result, free, scope)
    if not course.moves:
        return Solution(free, result, target, None, reason="no_effect")
    found = _solution(course, free, result, target, course.reaches(target))
    summed = scope is not None and result == SUMMED
    return replace(found, rest=course.constant) if summed and found.closest and course.constant > target else found


def break_even(one: Scenario, other: Scenario, result: str, free: str, scopes: Scopes = _NO_SCOPES) -> Solution:
    """Find the value of one input at which a scenario comes to what another comes to; parameters as of :func:`solve`.

    `scopes` is what counts in the one and in the other.

    Raises
    ------
    InputError, NotDeclaredError
        As :func:`solve`; or where an input of the other scenario is not declared.
    """
    return solve(one, result, amount_of(other, result, scopes[1]), free, scopes[0])


def crossing(one: Scenario, other: Scenario, result: str, free: str, scopes: Scopes = _NO_SCOPES) -> Solution:
    """Find the value of an input, the same in both scenarios, at which they come to the same result.

    Parameters and errors are those of :func:`break_even`. ``target`` of the answer is what both come to there. Two
    results that are in proportion to the input never cross: ``no_effect``.
    """
    course, other_course = _courses(one, other, result, free, scopes)
    value = _meeting(course, other_course)
    if value is None:
        return Solution(free, result, course.constant, None, reason="no_effect")
    return _solution(course, free, result, course.at(value), value, other_course)


def both_at(
    one: Scenario, other: Scenario, result: str, free: str, value: float, scopes: Scopes = _NO_SCOPES
) -> tuple[float, float]:
    """Return what a result comes to in two scenarios that have the same value [its unit] of one input.

    Parameters and errors are those of :func:`crossing`.
    """
    _check(free, value)
    ours, theirs = _courses(one, other, result, free, scopes)
    return ours.at(value), theirs.at(value)


def _courses(one: Scenario, other: Scenario, result: str, free: str, scopes: Scopes) -> tuple[Course, Course]:
    _check(free, 0.0)
    both = zip(_at_the_meter(free, one, other), scopes, strict=True)
    ours, theirs = (course_of(scenario, result, free, scope) for scenario, scope in both)
    return ours, theirs


def _meeting(one: Course, other: Course) -> float | None:
    """Return where two courses meet, beyond 0 where they are curved; ``None`` where they do not, or at 0 alone.

    Of ``a x^2 + b x + c = 0`` one answer at most is above 0: a course that falls with the PUE has no part that rises
    with it, so where both `a` and `c` are there one is of each course, and their signs differ.
    """
    a, b, c = one.slope - other.slope, one.constant - other.constant, one.inverse - other.inverse
    if c == 0:
        return None if a == 0 or b == 0 else -b / a
    if a == 0:
        return None if b == 0 else -c / b
    root = math.sqrt(b * b - 4 * a * c)
    larger = -(b + math.copysign(root, b)) / 2  # added, never subtracted: nothing is lost to rounding
    return max(larger / a, c / larger)


def _at_the_meter(free: str, *scenarios: Scenario) -> tuple[Scenario, ...]:
    """Return scenarios whose freed intensity is one without the PUE in it, as a knob has it."""
    if free != GRID_KEY:
        return scenarios
    return tuple(replace(one, grid_includes_pue=False) if one.grid_includes_pue else one for one in scenarios)


def _check(free: str, target: float) -> None:
    if free not in PARAMETER_BY_KEY:
        raise InputError(free, "unknown_key", ", ".join(PARAMETER_BY_KEY))
    if not math.isfinite(target):
        raise InputError("target", "not_finite", target)


def _solution(
    course: Course, key: str, result: str, target: float, value: float, other: Course | None = None
) -> Solution:
    """Return what a value comes to that is possible, or why it is not; `other` is the course that it meets there."""
    parameter = PARAMETER_BY_KEY[key]
    low, high = float(parameter.minimum), float(parameter.maximum)
    if not low <= value <= high:
        reason, end = ("below_minimum", low) if value < low else ("above_maximum", high)
        closest = Reached(end, course.at(end))
        if not math.isclose(closest.result, target if other is None else other.at(end), rel_tol=_WHOLE):
            return Solution(key, result, target, None, reason=reason, closest=closest)
        value = end  # beyond it by rounding alone
    if not parameter.whole:
        return Solution(key, result, target, value)
    nearest = float(round(value))
    if abs(value - nearest) <= _WHOLE * nearest:
        return Solution(key, result, target, nearest, (Reached(nearest, course.at(nearest)),))
    around = (float(one) for one in (math.floor(value), math.ceil(value)) if low <= one <= high)
    return Solution(key, result, target, value, tuple(Reached(one, course.at(one)) for one in around))


def depends_on(result: str, *, grid_includes_pue: bool = False, scope: Scope | None = None) -> tuple[str, ...]:
    """Return the inputs that may be freed for a target of a result, with all that counts in it."""
    keys = terms_of(result, grid_includes_pue=grid_includes_pue).keys
    divides = scope is not None and result == SUMMED and divides_by_pue(grid_includes_pue, scope)
    return (*keys, "pue") if divides else keys
