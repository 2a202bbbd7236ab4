"""The answer of ``estimate`` for people: aligned lines of English."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from gui.documents.text_table import NOT_DECLARED, columns, dollars, number, printable
from gui.footprint.equivalents import counts
from gui.footprint.mix import SOURCES
from gui.footprint.parameters import PARAMETERS
from gui.footprint.scenario import GRID_KEY, MIX_PREFIX
from gui.footprint.units import KG_PER_T

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.documents.notes import ReportNote
    from gui.footprint.estimate import Estimate
    from gui.footprint.parameters import Parameter
    from gui.footprint.scenario import Scenario
    from gui.footprint.scope import Scope
    from gui.library.facts import EquivalentRecord
    from gui.library.library import Library

_WIDTH = 100
_GRAMS_BELOW_KG = 1.0


def estimate_text(
    estimate: Estimate, library: Library, notes: Sequence[ReportNote], title: str, scope: Scope | None = None
) -> str:
    """Return an estimate as a page of text: results, equivalents, inputs, notes and sources.

    `scope` is what counts beside the electricity, if anything: its sum is then what the equivalents count.
    """
    scenario = estimate.scenario
    lines = [printable(title), "", *_results(estimate)]
    kg, compared = estimate.co2e_kg, "As much as"
    if scope is not None:
        from gui.documents.scope_answer import scope_lines
        from gui.footprint.scope_sum import scoped, training_of

        lines += scope_lines(scope, estimate)
        kg = scoped(scope, training_of(estimate)).co2e_kg
        compared = "All that counts is as much as"
    counted = counts(kg, [record.equivalent for record in _things(library)])
    if counted:
        rows = [(number(float(f"{one.count:.3g}")), one.unit, library.equivalents[one.id].name) for one in counted]
        lines += ["", compared, *_indented(columns(rows, right=(0,)))]
    preset = None if scenario.run is None or scenario.run not in library.runs else library.scenario(scenario.run)
    inputs = [_input(row, scenario, preset, library) for row in PARAMETERS]
    lines += ["", "Inputs", *_indented(columns(inputs, right=(2,)))]
    if scenario.mix is not None:
        lines += _wrapped("mix: " + _mix(scenario), "  ", "       ")
    if notes:
        lines += ["", "Notes", *(line for note in notes for line in _wrapped(printable(note.text), "  - ", "    "))]
    lines += ["", "Sources", *(line for text in _sources(estimate, library) for line in _wrapped(text, "  - ", "    "))]
    return "\n".join(lines)


def _results(estimate: Estimate) -> list[str]:
    rows = [
        ("CO2e", *_mass(estimate.co2e_kg), _aside(estimate.co2e_kg, estimate.co2e_lb)),
        ("energy", *_with_unit(estimate.energy_kwh, "kWh"), _of_computers(estimate.it_energy_kwh)),
        ("electricity", *_money(estimate.electricity_cost_usd), ""),
        ("cloud, low", *_money(estimate.cloud_cost_low_usd), "pre-emptible or spot"),
        ("cloud, high", *_money(estimate.cloud_cost_high_usd), "on demand"),
        ("chip-hours", *_with_unit(estimate.chip_hours, "h"), ""),
    ]
    return _indented(columns(rows, right=(1,)))


def _mass(kg: float | None) -> tuple[str, str]:
    if kg is None:
        return NOT_DECLARED, ""
    if kg >= KG_PER_T:
        return number(kg / KG_PER_T, 3), "t"
    return (number(kg, 3), "kg") if kg >= _GRAMS_BELOW_KG or kg == 0 else (number(kg * 1000, 3), "g")


def _aside(kg: float | None, lb: float | None) -> str:
    return "" if kg is None else f"{number(kg)} kg, {number(lb)} lb"


def _of_computers(kwh: float | None) -> str:
    return "" if kwh is None else f"{number(kwh)} kWh at the computers, before cooling and losses"


def _with_unit(value: float | None, unit: str) -> tuple[str, str]:
    return number(value), "" if value is None else unit


def _money(value: float | None) -> tuple[str, str]:
    return dollars(value), "" if value is None else "USD"


def _input(row: Parameter, scenario: Scenario, preset: Scenario | None, library: Library) -> tuple[str, ...]:
    value = scenario.value(row.key)
    unit = "" if value is None or row.unit == "1" else row.unit
    return row.name, row.key, number(value), unit, _origin(row, scenario, preset, library)


def _origin(row: Parameter, scenario: Scenario, preset: Scenario | None, library: Library) -> str:
    """Say where a value comes from: the preset and how it is known there, or that it was changed, and from what."""
    if row.key == GRID_KEY:
        return _origin_of_grid(scenario, preset, library)
    value, before, known = scenario.value(row.key), row.default, "default"
    if preset is not None:
        before = preset.value(row.key)
        known = library.provenance(preset.run or "", row.key).replace("_", " ")
    if value == before:
        return "" if value is None else known
    return f"changed, was {number(before)}"


def _origin_of_grid(scenario: Scenario, preset: Scenario | None, library: Library) -> str:
    if scenario.grid_basis is None and scenario.grid_declared_kg_per_kwh is None:
        return ""
    where = "" if scenario.grid is None else f"grid {printable(scenario.grid)}, "
    if scenario.grid_declared_kg_per_kwh is None:
        return f"{where}computed from the mix with factors {printable(scenario.factors.set_id)}"
    if scenario.grid_basis == "mix":
        return f"{where}{number(scenario.grid_declared_kg_per_kwh)} moved on with the mix"
    if scenario.grid is not None:
        return f"{where}declared"
    if preset is None or preset.grid is not None or preset.grid_kg_per_kwh != scenario.grid_kg_per_kwh:
        return "set by hand"
    run = library.runs[preset.run or ""]
    stands_for = f", {printable(run.grid_basis)}" if run.grid_basis else ""
    return library.provenance(run.run_id, GRID_KEY).replace("_", " ") + stands_for


def _mix(scenario: Scenario) -> str:
    shares = ((source, scenario.value(MIX_PREFIX + source) or 0.0) for source in SOURCES)
    return ", ".join(f"{source} {number(share * 100, 4)}%" for source, share in shares if share > 0)


def _things(library: Library) -> list[EquivalentRecord]:
    """Return the everyday things that a page has room for: the suggested ones; the JSON has them all."""
    return [record for record in library.equivalents.values() if record.suggested]


def _sources(estimate: Estimate, library: Library) -> list[str]:
    """Return the sources of the presets that a result rests on, each once, with the places in it."""
    scenario = estimate.scenario
    records = [
        ("run", library.runs.get(scenario.run or "")),
        ("chip", library.hardware.get(scenario.chip or "")),
        ("grid", library.grids.get(scenario.grid or "")),
        ("factors", library.factor_sets.get(scenario.factors.set_id) if scenario.grid_basis == "mix" else None),
        *(("equivalent", record) for record in _things(library) if estimate.co2e_kg is not None),
    ]
    places: dict[str, dict[str, None]] = {}
    for what, record in records:
        if record is not None:
            places.setdefault(record.source, {})[f"{what}: {record.source_locator}"] = None
    formula = "formula: Strubell et al. 2019, eq. 1-2; Patterson et al. 2021, s2.5"
    return [formula, *(f"{library.sources[key].citation()} [{'; '.join(found)}]" for key, found in places.items())]


def _indented(lines: Sequence[str]) -> list[str]:
    return ["  " + line for line in lines]


def _wrapped(text: str, first: str, rest: str) -> list[str]:
    return textwrap.wrap(
        text, _WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )
