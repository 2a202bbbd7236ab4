"""A result as one input moves, the rest staying as it is: ``slope x + constant + inverse / x``.

Every result is a straight line in each input, and so is the sum of all that counts: idle time and development multiply
the emissions of the training, making the chips is in proportion to their hours, use to the intensity where it happens.
Only an intensity that has the PUE in it is divided by the PUE to come to that of the use: there the sum is a hyperbola.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.footprint.lifecycle import DAYS_PER_MONTH, embodied_kg, use_kg_per_day
from gui.footprint.model import NotDeclaredError, missing_inputs, terms_for, terms_of
from gui.footprint.scenario import GRID_KEY

if TYPE_CHECKING:
    from gui.footprint.model import Terms
    from gui.footprint.scenario import Scenario
    from gui.footprint.scope import Scope

SUMMED = "co2e_kg"
"""The result that a scope adds parts to; all others are of the training alone."""

_PUE = "pue"
_NONE = ""
"""No input is free."""


@dataclass(frozen=True, slots=True)
class Course:
    """A result [its unit] as a function of one input [its unit]."""

    slope: float
    constant: float
    inverse: float = 0.0

    @property
    def moves(self) -> bool:
        """Whether the input has any effect."""
        return self.slope != 0 or self.inverse != 0

    def at(self, value: float) -> float:
        """Result where the input has a value."""
        return self.slope * value + self.constant + (self.inverse / value if self.inverse else 0.0)

    def reaches(self, target: float) -> float:
        """Value at which the result is the target; infinite where it is only come near to, and never met.

        The two curved terms never stand together: emissions do without the PUE wherever use divides by it.
        """
        if self.inverse:
            above = target - self.constant
            return self.inverse / above if above > 0 else float("inf")
        return (target - self.constant) / self.slope


def course_of(scenario: Scenario, result: str, free: str, scope: Scope | None = None) -> Course:
    """Return a result as one input moves.

    Parameters
    ----------
    scenario : Scenario
        Where all other inputs stand; the free one may be not declared.
    result : str
        A key of ``RESULT_INPUTS``.
    free : str
        A key of ``PARAMETERS``.
    scope : Scope, optional
        What counts beside the training's electricity in ``co2e_kg``: the course is that of the sum then.

    Raises
    ------
    NotDeclaredError
        Where another input is not declared.
    """
    inputs = _declared(scenario, result, scope, free)
    slope, constant = _line(terms_for(scenario, result), inputs, free)
    if scope is None or result != SUMMED:
        return Course(slope, constant)
    repeated = scope.development_multiplier
    training = (1 + scope.idle_share) * repeated
    made = repeated * _made_kg_per_hour(scope)
    hours_slope, hours_constant = _line(terms_of("chip_hours"), inputs, free) if made else (0.0, 0.0)
    use = _use_course(scenario, scope, inputs, free)
    return Course(
        training * slope + made * hours_slope + use.slope,
        training * constant + made * hours_constant + use.constant,
        use.inverse,
    )


def amount_of(scenario: Scenario, result: str, scope: Scope | None = None) -> float:
    """Return what a result comes to [its unit], with all that counts; parameters and errors as of `course_of`."""
    return course_of(scenario, result, _NONE, scope).constant


def lacking_inputs(scenario: Scenario, result: str, scope: Scope | None = None) -> tuple[str, ...]:
    """Keys of the inputs that a result with all that counts needs and that the scenario does not declare."""
    missing = missing_inputs(scenario, result)
    divides = scope is not None and result == SUMMED and divides_by_pue(scenario.grid_includes_pue, scope)
    return (*missing, _PUE) if divides and scenario.pue is None else missing


def divides_by_pue(grid_includes_pue: bool, scope: Scope) -> bool:
    """Whether use takes the training's intensity, and that has a PUE in it which use has not."""
    return grid_includes_pue and scope.counts("use") and scope.use_kg_per_kwh is None


def _declared(scenario: Scenario, result: str, scope: Scope | None, free: str) -> dict[str, float]:
    lacking = tuple(key for key in lacking_inputs(scenario, result, scope) if key != free)
    if lacking:
        raise NotDeclaredError(result, lacking)
    keys = (*terms_for(scenario, result).keys, *(() if scope is None else (_PUE,)))
    values = {key: scenario.value(key) for key in keys}
    return {key: value for key, value in values.items() if value is not None}


def _line(terms: Terms, inputs: dict[str, float], free: str) -> tuple[float, float]:
    return terms.line(inputs, free) if free in terms.keys else (0.0, terms.value(inputs))


def _made_kg_per_hour(scope: Scope) -> float:
    """Making the chips, the mean of both ends [kg CO2e/h]."""
    if scope.embodied_low_kg is None or scope.embodied_high_kg is None:
        return 0.0
    mean = (scope.embodied_low_kg + scope.embodied_high_kg) / 2
    return embodied_kg(1.0, mean, scope.lifetime_years, scope.utilisation_over_life)


def _use_course(scenario: Scenario, scope: Scope, inputs: dict[str, float], free: str) -> Course:
    """Emissions of use as the input moves."""
    if scope.queries_per_day is None or scope.wh_per_query is None:
        return Course(0.0, 0.0)
    per_intensity = use_kg_per_day(scope.queries_per_day, scope.wh_per_query, 1.0) * scope.use_months * DAYS_PER_MONTH
    if scope.use_kg_per_kwh is not None:
        return Course(0.0, per_intensity * scope.use_kg_per_kwh)
    if free == GRID_KEY:
        return Course(per_intensity, 0.0)  # a freed intensity has no PUE in it
    used = per_intensity * inputs[GRID_KEY]
    if not divides_by_pue(scenario.grid_includes_pue, scope):
        return Course(0.0, used)
    return Course(0.0, 0.0, used) if free == _PUE else Course(0.0, used / inputs[_PUE])
