"""The command ``methods``: what other calculators print for one case, as text or as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gui.documents.estimate_json import json_text, scenario_object
from gui.documents.methods import OF_USE, MethodRow, method_rows
from gui.documents.scope_answer import PART_NAMES
from gui.documents.text_table import columns, number, printable
from gui.footprint.estimate import Estimate, estimate
from gui.footprint.scope import PARTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.footprint.scenario import Scenario
    from gui.footprint.scope import PartId, Scope
    from gui.library.library import Library

METHOD_NAMES = {
    "ml_co2_impact": "ML CO2 Impact",
    "green_algorithms": "Green Algorithms",
    "codecarbon": "CodeCarbon",
    "llmcarbon": "LLMCarbon",
    "ecologits": "EcoLogits",
}

VERSIONS = {
    "ml_co2_impact": "git d0d3ee5",
    "green_algorithms": "git 30df2fe, data 3.0",
    "codecarbon": "3.3.2",
    "llmcarbon": "git dbd96b7",
    "ecologits": "0.11.3",
}

WHY_TEXTS = {
    "no_pue": "counts no PUE",
    "no_host": "counts the accelerators alone, no hosts",
    "rounds_grid": "rounds the carbon intensity to 0.01 kg per kWh",
    "rounds_result": "rounds energy and emissions to two decimals",
    "rated_power": "counts rated watts times usage",
    "memory_by_size": "counts memory by its size, 0.3725 W per GB",
    "yearly_mean_grid": "takes the yearly mean of a country, region or cloud region",
    "hours_from_size": "works the hours out from the model's size",
    "size_of_base_model": "counts a mixture of experts by the dense model that it grew from",
    "counts_use": "counts one request to a model, not its training",
    "counts_embodied": "counts the making of the hardware",
    "our_grid": "has no such place in its table: our carbon intensity was typed in",
    "our_power": "has no such chip in its table: our watts were typed in",
    "grid_includes_pue": "was given an intensity that has the PUE in it",
    "default_pue": "takes its own PUE, because none is declared",
    "memory_not_known": "was told of no memory, because the scenario does not say how much",
    "country_for_region": "takes the country, because its table has no such region",
    "world_average": "takes the mean of the world, because it does not know the place",
    "active_parameters": "was given the active parameters",
    "our_utilisation": "was given our share of the dense rate, 0.3",
    "one_run": "counts one run",
}
"""What makes a figure another one, in words."""


def methods_answer(
    scenario: Scenario,
    name: str,
    given: Mapping[str, Mapping[str, str]],
    library: Library,
    scope: Scope | None = None,
    *,
    as_json: bool,
) -> str:
    """Return what every calculator prints for a scenario; what `scope` counts beside its electricity is left out.

    Raises
    ------
    AssignmentError, InputError
        As ``methods.method_rows``.
    """
    ours, rows = estimate(scenario), method_rows(scenario, library, given)
    left_out = () if scope is None else tuple(part for part in PARTS[1:] if scope.counts(part))
    return json_text(methods_object(ours, rows, left_out)) if as_json else _text(ours, rows, name, left_out)


def methods_object(ours: Estimate, rows: tuple[MethodRow, ...], left_out: tuple[PartId, ...] = ()) -> dict[str, Any]:
    """Return the answer as the object that the command line promises."""
    return {
        "scenario": scenario_object(ours.scenario),
        "ours": {"co2e_kg": ours.co2e_kg, "energy_kwh": ours.energy_kwh},
        "left_out": list(left_out),
        "methods": [
            {
                "method": row.method,
                "version": VERSIONS[row.method],
                "co2e_kg": row.co2e_kg,
                "energy_kwh": row.energy_kwh,
                "ratio": row.ratio,
                "why": list(row.why),
                "missing": list(row.missing),
                "inputs": row.inputs,
                "figures": row.figures,
            }
            for row in rows
        ],
    }


def _text(ours: Estimate, rows: tuple[MethodRow, ...], name: str, left_out: tuple[PartId, ...]) -> str:
    cells = [("", "kg CO2e", "kWh", "of ours"), ("Five Cars", number(ours.co2e_kg), number(ours.energy_kwh), "")]
    cells += [(METHOD_NAMES[row.method], *_figures(row)) for row in rows]
    lines = [printable(name), "", *("  " + line for line in columns(cells, right=(1, 2, 3)))]
    if left_out:
        names = ", ".join(PART_NAMES[part] for part in left_out)
        lines += ["", f"Of the training's electricity alone; left out: {names}"]
    for row in rows:
        lines += ["", f"{METHOD_NAMES[row.method]}, {VERSIONS[row.method]}"]
        lines += [f"  - {WHY_TEXTS[key]}" for key in row.why]
        if row.missing:
            lines.append(f"  - lacks {', '.join(row.missing)}: --set {row.method}.{row.missing[0]}=...")
    return "\n".join(lines)


def _figures(row: MethodRow) -> tuple[str, str, str]:
    if row.co2e_kg is None:
        return "-", "-", ""
    ratio = "" if row.ratio is None else f"{number(row.ratio, 3)} x"
    return number(row.co2e_kg), number(row.energy_kwh), "one request" if row.method in OF_USE else ratio
