"""The answer of ``fivecars solve``: what it would take to reach a target."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gui.documents.estimate_json import json_text
from gui.documents.notes import RESULT_NAMES
from gui.documents.scope_answer import counted_text
from gui.documents.text_table import number
from gui.footprint.course import SUMMED
from gui.footprint.goal import Reached, Solution, solve
from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.scope import PARTS, Scope, counts_more

if TYPE_CHECKING:
    from gui.documents.target import Target
    from gui.footprint.scenario import Scenario

RESULT_UNITS = {
    "chip_hours": "h",
    "it_energy_kwh": "kWh",
    "energy_kwh": "kWh",
    "co2e_kg": "kg",
    "electricity_cost_usd": "USD",
    "cloud_cost_low_usd": "USD",
    "cloud_cost_high_usd": "USD",
}


def solve_answer(
    scenario: Scenario, target: Target, free: str, scope: Scope | None = None, *, as_json: bool
) -> tuple[str, str | None]:
    """Return what is printed, and a sentence on why the target cannot be reached, where it cannot.

    `scope` is what counts beside the electricity: emissions are the sum then.

    Raises
    ------
    InputError, NotDeclaredError
        As ``goal.solve``.
    """
    found = solve(scenario, target.result, target.value, free, scope)
    why = None if found.reason is None else unreachable_text(found, scope)
    if as_json:
        return json_text(solution_object(found, scenario, target, scope)), why
    return ("" if found.value is None else solution_text(found, scenario, target, scope)), why


def solution_object(found: Solution, scenario: Scenario, target: Target, scope: Scope | None = None) -> dict[str, Any]:
    """Return a solution as the object that the command line promises."""
    return {
        "key": found.key,
        "value": found.value,
        "unit": PARAMETER_BY_KEY[found.key].unit,
        "was": scenario.value(found.key),
        "target": {"result": found.result, "value": found.target, "equivalent": target.equivalent},
        "whole": [_reached(one) for one in found.whole],
        "reason": found.reason,
        "closest": None if found.closest is None else _reached(found.closest),
        "rest": found.rest,
        "counted": [part for part in PARTS if _of_sum(found.result, scope).counts(part)],
    }


def _reached(one: Reached) -> dict[str, float]:
    return {"value": one.value, "result": one.result}


def solution_text(found: Solution, scenario: Scenario, target: Target, scope: Scope | None = None) -> str:
    """Say what it takes, for people."""
    row, unit = PARAMETER_BY_KEY[found.key], _unit(found.key)
    was = scenario.value(found.key)
    counted = f" ({target.equivalent})" if target.equivalent else ""
    lines = [
        f"{row.name} ({row.key}) = {number(found.value, 10)}{unit}, was {number(was)}",
        f"makes {_named(found.result, scope)} {_amount(found.result, found.target)}{counted}",
    ]
    if found.whole and [one.value for one in found.whole] != [found.value]:
        lines += [f"  {number(one.value)} makes {_amount(found.result, one.result)}" for one in found.whole]
    return "\n".join(lines)


def unreachable_text(found: Solution, scope: Scope | None = None) -> str:
    """Say why a target cannot be reached, and what comes closest."""
    row = PARAMETER_BY_KEY[found.key]
    wanted = f"{_named(found.result, scope)} {_amount(found.result, found.target)}"
    if found.closest is None:
        return (
            f"{wanted} cannot be reached by {row.name} ({row.key}): it has no effect on that here; free another input"
        )
    bound = "least" if found.reason == "below_minimum" else "most"
    end, there = number(found.closest.value), _amount(found.result, found.closest.result)
    rest = "" if found.rest is None else f"; {_amount(found.result, found.rest)} do not depend on it"
    return (
        f"{wanted} cannot be reached by {row.name} ({row.key}) alone: even {end}{_unit(row.key)}, the {bound} that is "
        f"possible, makes {there}{rest}"
    )


def _of_sum(result: str, scope: Scope | None) -> Scope:
    """Return what counts in a result."""
    return scope if scope is not None and result == SUMMED else Scope()


def _named(result: str, scope: Scope | None) -> str:
    """Return the name of a result, with what counts in it where that is more than the electricity."""
    counted = _of_sum(result, scope)
    if not counts_more(counted):
        return RESULT_NAMES[result]
    return f"{RESULT_NAMES[result]} of {counted_text(counted)}"


def _unit(key: str) -> str:
    unit = PARAMETER_BY_KEY[key].unit
    return "" if unit == "1" else f" {unit}"


def _amount(result: str, value: float) -> str:
    return f"{number(value)} {RESULT_UNITS[result]}"
