"""The answer of ``estimate --json``. Docs: docs/command_line.md."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from gui.footprint.equivalents import counts
from gui.footprint.parameters import PARAMETERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.documents.notes import ReportNote
    from gui.footprint.estimate import Estimate
    from gui.footprint.scenario import Scenario
    from gui.library.library import Library


def json_text(value: object) -> str:
    """Return a value as indented JSON; what is not a finite number is null."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode()


def estimate_object(estimate: Estimate, library: Library, notes: Sequence[ReportNote]) -> dict[str, Any]:
    """Return an estimate as the object that the command line promises; names and order of its keys are stable."""
    things = [record.equivalent for record in library.equivalents.values()]
    counted = {count.id: count.count for count in counts(estimate.co2e_kg, things)}
    return {
        "scenario": scenario_object(estimate.scenario),
        "it_energy_kwh": estimate.it_energy_kwh,
        "energy_kwh": estimate.energy_kwh,
        "co2e_kg": estimate.co2e_kg,
        "co2e_lb": estimate.co2e_lb,
        "electricity_cost_usd": estimate.electricity_cost_usd,
        "cloud_cost_low_usd": estimate.cloud_cost_low_usd,
        "cloud_cost_high_usd": estimate.cloud_cost_high_usd,
        "equivalents": [{"id": thing.id, "count": counted.get(thing.id), "unit": thing.unit} for thing in things],
        "notes": [
            {"code": note.code, "key": note.key, "results": list(note.results), "text": note.text} for note in notes
        ],
    }


def scenario_object(scenario: Scenario) -> dict[str, Any]:
    """Return every resolved input of a scenario: what is in force, and which presets it came from."""
    return {
        "run": scenario.run,
        "chip": scenario.chip,
        "grid": scenario.grid,
        "power_basis": scenario.power_basis,
        "hours_basis": scenario.hours_basis,
        **{row.key: scenario.value(row.key) for row in PARAMETERS},
        "grid_basis": scenario.grid_basis,
        "grid_declared_kg_per_kwh": scenario.grid_declared_kg_per_kwh,
        "grid_includes_pue": scenario.grid_includes_pue,
        "mix": None if scenario.mix is None else scenario.mix.as_dict(),
        "reference_mix": None if scenario.reference_mix is None else scenario.reference_mix.as_dict(),
        "factors": {"factor_set": scenario.factors.set_id, **scenario.factors.as_dict()},
    }
