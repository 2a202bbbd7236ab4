"""``TARGET=VALUE`` of a command line: a result, a count of an equivalent, or a change in percent."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.documents.assignments import TargetError
from gui.footprint.course import amount_of, lacking_inputs
from gui.footprint.estimate import RESULT_INPUTS
from gui.footprint.goal import changed_by
from gui.library.lookup import nearest_ids

if TYPE_CHECKING:
    from gui.footprint.scenario import Scenario
    from gui.footprint.scope import Scope
    from gui.library.library import Library

_LONGEST_ECHO = 40
_SAME_AS = "same_as"
"""What another scenario comes to is the target."""


@dataclass(frozen=True, slots=True)
class Target:
    """A result and what it shall come to [its unit]; `equivalent` is what it was counted in, if in anything."""

    result: str
    value: float
    equivalent: str | None = None


def target_of(text: str, scenario: Scenario, library: Library, scope: Scope | None = None) -> Target:
    """Understand a target.

    Parameters
    ----------
    text : str
        ``co2e_kg=900`` (any result), ``flight_ny_sf=1`` (a count of an equivalent), ``co2e_kg=-50%`` (a change of
        what the scenario comes to now), or ``same_as=et_nas`` (the emissions of another run, or of a scenario file).
    scenario, library
        What a change is a change of, and where equivalents are found.
    scope : Scope, optional
        What counts in the scenario beside its electricity: a change of emissions is one of the sum.

    Raises
    ------
    TargetError, NotDeclaredError, ScenarioFileError, UnknownIdError
        Where it is none; where a change is wanted of a result that is not known; where the other scenario does not
        declare an input, or is not found.
    """
    key, equals, amount = (part.strip() for part in text.partition("="))
    if not equals or not key or not amount:
        raise TargetError(f"--target takes RESULT=VALUE, for example co2e_kg=900, not {text[:_LONGEST_ECHO]!r}")
    if key == _SAME_AS:
        return _same_as(amount, library)
    known = (*RESULT_INPUTS, *library.equivalents)
    if key not in known:
        near = nearest_ids(key, known)
        help_ = (
            f"did you mean {' or '.join(near)}?"
            if near
            else f"known are {', '.join(RESULT_INPUTS)}, same_as and equivalents"
        )
        raise TargetError(f"there is no result or equivalent {key[:_LONGEST_ECHO]!r}; {help_}")
    result = key if key in RESULT_INPUTS else "co2e_kg"
    number = _number(key, amount.removesuffix("%"))
    if amount.endswith("%"):
        return Target(result, changed_by(amount_of(scenario, result, scope), number))
    if key == result:
        return Target(result, number)
    return Target(result, number * library.equivalents[key].kg_co2e, key)


def _same_as(name: str, library: Library) -> Target:
    from gui.documents.explain import scenario_named

    other, _, scope = scenario_named(name, library)
    missing = lacking_inputs(other, "co2e_kg", scope)
    if missing:
        raise TargetError(f"{name[:_LONGEST_ECHO]} does not say what it emits: not declared is {', '.join(missing)}")
    return Target("co2e_kg", amount_of(other, "co2e_kg", scope))


def _number(key: str, text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise TargetError(f"{key}: {text[:_LONGEST_ECHO]!r} is not a number; give digits, for example 900 or -50%")
    return number
