"""One case by other methods: what each calculator makes of a scenario, and why its figure is another one."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gui.documents.method_inputs import INPUT_TYPES, Fields, Filled, grid_fields, with_given
from gui.footprint.estimate import Estimate, estimate
from gui.footprint.methods.codecarbon import codecarbon
from gui.footprint.methods.ecologits import ecologits
from gui.footprint.methods.green_algorithms import DEFAULT_PUE, green_algorithms
from gui.footprint.methods.llmcarbon import llmcarbon
from gui.footprint.methods.ml_co2_impact import ml_co2_impact
from gui.footprint.size import DEFAULT_UTILISATION
from gui.footprint.units import G_PER_KG

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gui.footprint.scenario import Scenario
    from gui.library.lazy import Table
    from gui.library.library import Library
    from gui.library.method_facts import MethodGrid

FUNCTIONS: dict[str, Callable[[Any], Any]] = {
    "ml_co2_impact": ml_co2_impact,
    "green_algorithms": green_algorithms,
    "codecarbon": codecarbon,
    "llmcarbon": llmcarbon,
    "ecologits": ecologits,
}

OF_USE = ("ecologits",)
"""Calculators whose figure is of one request and stands beside no training."""


@dataclass(frozen=True, slots=True)
class MethodRow:
    """What one calculator makes of a case.

    Attributes
    ----------
    method : str
        Key of the calculator.
    co2e_kg, energy_kwh : float or None
        Its figure [kg CO2e], [kWh]; ``None`` where an input lacks.
    ratio : float or None
        Its emissions / ours [1]; ``None`` where one of them is not known, or it counts something else.
    why : tuple of str
        Keys of what makes its figure another one: its own choices, then how it was fed.
    missing : tuple of str
        Names of the inputs that it needs and the scenario cannot give.
    inputs, figures : mapping
        What it was fed, and everything that it prints.
    """

    method: str
    co2e_kg: float | None
    energy_kwh: float | None
    ratio: float | None
    why: tuple[str, ...]
    missing: tuple[str, ...]
    inputs: Mapping[str, Any]
    figures: Mapping[str, Any]


def method_rows(
    scenario: Scenario, library: Library, given: Mapping[str, Mapping[str, str]] | None = None
) -> tuple[MethodRow, ...]:
    """Return every calculator's figure for a scenario.

    Parameters
    ----------
    scenario : Scenario
        The case; what a calculator cannot be told of it is named in its row.
    library : Library
        Their tables, and the run and the chip of the scenario.
    given : mapping, optional
        Explicit inputs by calculator and name, as texts; they stand before what comes from the scenario.

    Raises
    ------
    AssignmentError, InputError
        Where an explicit input is not possible.
    """
    ours = estimate(scenario)
    return tuple(_row(method, ours, library, (given or {}).get(method, {})) for method in INPUT_TYPES)


def _row(method: str, ours: Estimate, library: Library, given: Mapping[str, str]) -> MethodRow:
    fields = with_given(method, _FILL[method](ours, library), given, library)
    fed = tuple(dict.fromkeys(field.why for field in fields.values() if field.why is not None))
    inputs = {name: field.value for name, field in fields.items()}
    missing = _missing(method, inputs)
    if missing:
        of_use = ("counts_use",) if method in OF_USE else ()
        return MethodRow(method, None, None, None, (*of_use, *fed), missing, inputs, {})
    record = INPUT_TYPES[method](**{name: value for name, value in inputs.items() if value is not None})
    result = FUNCTIONS[method](record)
    figures = {name: value for name, value in dataclasses.asdict(result).items() if name != "notes"}
    comparable = ours.co2e_kg and method not in OF_USE
    return MethodRow(
        method=method,
        co2e_kg=result.co2e_kg,
        energy_kwh=result.energy_kwh,
        ratio=result.co2e_kg / ours.co2e_kg if comparable else None,
        why=tuple(dict.fromkeys((*result.notes, *fed))),
        missing=(),
        inputs=dataclasses.asdict(record),
        figures=figures,
    )


def _missing(method: str, inputs: Mapping[str, Any]) -> tuple[str, ...]:
    record = dataclasses.fields(INPUT_TYPES[method])
    required = [field.name for field in record if field.default is dataclasses.MISSING]
    missing = [name for name in required if inputs.get(name) is None]
    if method == "ml_co2_impact" and inputs.get("custom_kg_per_kwh") is None:
        missing += [name for name in ("region_g_per_kwh",) if inputs.get(name) is None]
    return tuple(missing)


def _ml_co2_impact(ours: Estimate, library: Library) -> Fields:
    power = _rated("ml_co2_impact", ours.scenario, library)
    fields = {"power_w": power, "hours": Filled(ours.chip_hours)}
    place = _place("ml_co2_impact", ours.scenario, library)
    if place is not None:
        return {**fields, **grid_fields("ml_co2_impact", place)}
    return {**fields, "custom_kg_per_kwh": _our_grid(ours)}


def _green_algorithms(ours: Estimate, library: Library) -> Fields:
    scenario = ours.scenario
    pue = Filled(DEFAULT_PUE, "default_pue") if scenario.pue is None else Filled(scenario.pue)
    fields = {
        "runtime_h": Filled(scenario.train_hours),
        "gpu_count": Filled(scenario.chip_count, "no_host"),
        "gpu_w": _rated("green_algorithms", scenario, library),
        "memory_gb": Filled(0.0, "memory_not_known"),
        "times_run": Filled(scenario.training_runs),
        "pue": Filled(1.0) if scenario.grid_includes_pue else pue,
    }
    place = _place("green_algorithms", scenario, library)
    if place is not None and not scenario.grid_includes_pue:
        return {**fields, "grid_g_per_kwh": Filled(place.factor), "pue": pue}
    grid = _our_grid(ours)
    kg = ours.grid_kg_per_kwh
    return {**fields, "grid_g_per_kwh": Filled(None if kg is None else kg * G_PER_KG, grid.why)}


def _codecarbon(ours: Estimate, library: Library) -> Fields:
    energy = {"energy_kwh": Filled(ours.it_energy_kwh)}
    place = _place("codecarbon", ours.scenario, library)
    if place is not None:
        return {**energy, **grid_fields("codecarbon", place)}
    country = _country("codecarbon", ours.scenario, library)
    if country is not None:
        filled = {"factor": Filled(country.factor, "country_for_region"), "factor_unit": Filled(country.unit)}
        return {**energy, **filled}
    grid = _our_grid(ours)
    if grid.value is None:
        return {**energy, "factor": Filled(None, "world_average")}
    return {**energy, "factor": grid, "factor_unit": Filled("kg/kWh")}


def _llmcarbon(ours: Estimate, library: Library) -> Fields:
    scenario = ours.scenario
    run = library.runs.get(scenario.run or "")
    chip = library.hardware.get(scenario.chip or "")
    active = None if run is None else run.active_parameters_billion
    size = None if run is None else run.parameters_billion
    count = scenario.chip_count
    host = (scenario.host_power_w or 0.0) / (count or 1.0)
    watts = None if scenario.chip_power_w is None else scenario.chip_power_w + host
    return {
        "parameters_billion": Filled(size) if active is None else Filled(active, "active_parameters"),
        "tokens_billion": Filled(None if run is None else run.tokens_billion),
        "device_count": Filled(count, "one_run" if (scenario.training_runs or 1) > 1 else None),
        "system_power_w": Filled(watts),
        "peak_tflops": Filled(None if chip is None else chip.dense_tflops),
        "efficiency": Filled(DEFAULT_UTILISATION, "our_utilisation"),
        "pue": Filled(1.0) if scenario.grid_includes_pue else Filled(scenario.pue),
        "grid_kg_per_kwh": Filled(ours.grid_kg_per_kwh),
    }


def _ecologits(ours: Estimate, library: Library) -> Fields:
    scenario = ours.scenario
    run = library.runs.get(scenario.run or "")
    size = None if run is None else run.parameters_billion
    active = None if run is None or run.active_parameters_billion is None else run.active_parameters_billion
    fields = {
        "active_billion": Filled(size if active is None else active),
        "total_billion": Filled(size),
        "output_tokens": Filled(None),
        "pue": Filled(1.0) if scenario.grid_includes_pue else Filled(scenario.pue),
    }
    place = _place("ecologits", scenario, library)
    if place is not None:
        return {**fields, **grid_fields("ecologits", place)}
    return {**fields, "grid_kg_per_kwh": _our_grid(ours)}


_FILL: dict[str, Callable[[Estimate, Library], Fields]] = {
    "ml_co2_impact": _ml_co2_impact,
    "green_algorithms": _green_algorithms,
    "codecarbon": _codecarbon,
    "llmcarbon": _llmcarbon,
    "ecologits": _ecologits,
}


def _our_grid(ours: Estimate) -> Filled:
    """Return our intensity, where the calculator's table has no such place."""
    return Filled(ours.grid_kg_per_kwh, "grid_includes_pue" if ours.scenario.grid_includes_pue else "our_grid")


def _rated(method: str, scenario: Scenario, library: Library) -> Filled:
    """Return the watts of a chip by the calculator's table, else by our rating of it, else those of the scenario."""
    table = library.tables["method_chips"]
    found = None if scenario.chip is None else table.where(method=method, chip=scenario.chip)
    if found is not None:
        return Filled(table[found].power_w)
    chip = library.hardware.get(scenario.chip or "")
    watts = None if chip is None else chip.tdp_w
    return Filled(scenario.chip_power_w if watts is None else watts, "our_power")


def _place(method: str, scenario: Scenario, library: Library) -> MethodGrid | None:
    """Return the row of a calculator's table for the scenario's grid, as long as its mix is untouched."""
    if scenario.grid is None or scenario.mix != scenario.reference_mix:
        return None
    return _place_of(method, scenario.grid, library)


def _country(method: str, scenario: Scenario, library: Library) -> MethodGrid | None:
    grid = library.grids.get(scenario.grid or "")
    if grid is None or grid.kind == "study" or not grid.country or scenario.mix != scenario.reference_mix:
        return None
    return _place_of(method, grid.country, library)


def _place_of(method: str, grid_id: str, library: Library) -> MethodGrid | None:
    table: Table[MethodGrid] = library.tables["method_grids"]
    found = table.where(method=method, grid=grid_id)
    return None if found is None else table[found]
