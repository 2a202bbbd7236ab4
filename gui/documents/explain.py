"""The answer of ``fivecars explain``: the difference between two scenarios, shared out among their factors."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from gui.documents.estimate_json import json_text
from gui.documents.scenario_file import SUFFIX
from gui.documents.text_table import columns, number, printable
from gui.footprint.attribution import GRID_WITH_PUE, explain
from gui.footprint.estimate import estimate
from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.scope_range import multiple_of

if TYPE_CHECKING:
    from gui.footprint.attribution import Explanation
    from gui.footprint.scenario import Scenario
    from gui.footprint.scope import Scope
    from gui.library.library import Library

_SOURCE = "Method: logarithmic mean Divisia index, LMDI-I (Ang 2005, Energy Policy 33, 867-871)."
_FACTOR_NAMES = {
    "system_power_w": ("Watts per GPU with its share of the hosts", "W"),
    GRID_WITH_PUE: ("PUE and carbon intensity together", "kg/kWh"),
    "scope": ("What counts beside the electricity", "1"),
}


def scenario_named(text: str, library: Library) -> tuple[Scenario, str, Scope | None]:
    """Return the scenario of a run id or of a file, what to call it, and what counts in it beside its electricity.

    Raises
    ------
    ScenarioFileError, UnknownIdError
        Where there is no such file, or no such run.
    """
    if text in library.runs:
        return library.scenario(text), library.runs[text].name, None
    if text.endswith((SUFFIX, ".json")) or Path(text).exists():
        from gui.documents.scenario_file import read

        document = read(Path(text))
        return document.scenario, document.name or Path(text).name, document.scope
    return library.scenario(text), text, None  # which says what is near


def explain_answer(first: str, second: str, library: Library, *, as_json: bool) -> str:
    """Return the difference between two scenarios, each named by a run id or a file.

    Raises
    ------
    ScenarioFileError, UnknownIdError, PairNotDeclaredError
        Where one is not found; where an input is not declared.
    NotAMultipleError
        Where what counts in one beside its electricity is no multiple of it.
    """
    (a, name_a, in_a), (b, name_b, in_b) = (scenario_named(text, library) for text in (first, second))
    explain(a, b)  # which says what lacks, before anything is made of it
    found = explain(a, b, (multiple_of(in_a, estimate(a)), multiple_of(in_b, estimate(b))))
    if as_json:
        return json_text(explanation_object(found, first, second))
    return explanation_text(found, name_a, name_b)


def explanation_object(found: Explanation, a: str, b: str) -> dict[str, Any]:
    """Return an explanation as the object that the command line promises; `a` and `b` are what was asked for."""
    return {
        "a": a,
        "b": b,
        "a_co2e_kg": found.a_co2e_kg,
        "b_co2e_kg": found.b_co2e_kg,
        "difference_co2e_kg": found.difference_co2e_kg,
        "ratio": found.ratio,
        "contributions": [
            {"factor": one.factor, "co2e_kg": one.co2e_kg, "ratio": one.ratio, "a": one.a, "b": one.b}
            for one in found.contributions
        ],
    }


def explanation_text(found: Explanation, a: str, b: str) -> str:
    """Say where the difference comes from, for people: the factors that differ, the largest first."""
    ratio = "" if found.ratio is None else f", {number(found.ratio, 3)} times as much"
    lines = [
        f"A: {printable(a)}, {number(found.a_co2e_kg)} kg",
        f"B: {printable(b)}, {number(found.b_co2e_kg)} kg{ratio}",
        "",
    ]
    rows = [("from A to B", "A", "B", "", "times", "kg CO2e")]
    for one in sorted(found.contributions, key=lambda one: -abs(one.co2e_kg)):
        if one.a != one.b:
            name, unit = _named(one.factor)
            times = "-" if one.ratio is None else number(one.ratio, 3)
            rows.append((name, number(one.a), number(one.b), unit, times, f"{one.co2e_kg:+,.6g}"))
    whole = "-" if found.ratio is None else number(found.ratio, 3)
    rows.append(("together", "", "", "", whole, f"{found.difference_co2e_kg:+,.6g}"))
    lines += ["  " + line for line in columns(rows, right=(1, 2, 4, 5))]
    return "\n".join([*lines, "", _SOURCE])


def _named(factor: str) -> tuple[str, str]:
    if factor in _FACTOR_NAMES:
        name, unit = _FACTOR_NAMES[factor]
    else:
        name, unit = PARAMETER_BY_KEY[factor].name, PARAMETER_BY_KEY[factor].unit
    return name, "" if unit == "1" else unit
