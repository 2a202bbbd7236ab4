"""From a scenario to what it comes to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.footprint import cost, emissions, energy
from gui.footprint.scenario import GRID_KEY, Scenario
from gui.footprint.units import W_PER_KW, kg_to_lb

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_RUN_KEYS = ("training_runs", "train_hours", "chip_count")
_POWER_KEYS = ("chip_power_w", "host_power_w")


@dataclass(frozen=True, slots=True)
class Note:
    """Something to be said beside the results: a code, the input that it is about, and the results that lack by it.

    ``not_declared``: the input is not known. ``grid_includes_pue``: the carbon intensity has the PUE in it already, so
    that the emissions follow from the energy of the computers; nothing lacks by it.
    """

    code: str
    key: str
    results: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One share of the total: ``chips``, ``host`` or ``overhead`` (cooling and power delivery)."""

    id: str
    energy_kwh: float | None
    co2e_kg: float | None


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a scenario comes to, at full precision; ``None`` where an input is not declared, and `notes` names it.

    Units are in the names; `parts` sum to `energy_kwh`, or to what is known of it.
    """

    scenario: Scenario
    chip_hours: float | None
    it_energy_kwh: float | None
    energy_kwh: float | None
    grid_kg_per_kwh: float | None
    co2e_kg: float | None
    electricity_cost_usd: float | None
    cloud_cost_low_usd: float | None
    cloud_cost_high_usd: float | None
    parts: tuple[Part, ...]
    notes: tuple[Note, ...]

    @property
    def co2e_lb(self) -> float | None:
        """Emissions [lb CO2e]."""
        return None if self.co2e_kg is None else kg_to_lb(self.co2e_kg)


RESULT_INPUTS: dict[str, tuple[str, ...]] = {
    "chip_hours": _RUN_KEYS,
    "it_energy_kwh": (*_RUN_KEYS, *_POWER_KEYS),
    "energy_kwh": (*_RUN_KEYS, *_POWER_KEYS, "pue"),
    "co2e_kg": (*_RUN_KEYS, *_POWER_KEYS, "pue", GRID_KEY),
    "electricity_cost_usd": (*_RUN_KEYS, *_POWER_KEYS, "pue", "electricity_usd_per_kwh"),
    "cloud_cost_low_usd": (*_RUN_KEYS, "chip_price_low_usd_per_h"),
    "cloud_cost_high_usd": (*_RUN_KEYS, "chip_price_high_usd_per_h"),
}
"""Which inputs each result needs, as long as the carbon intensity is that of a kilowatt-hour at the meter."""

_INPUTS = tuple(dict.fromkeys(key for keys in RESULT_INPUTS.values() for key in keys))


def needed_inputs(scenario: Scenario) -> Mapping[str, tuple[str, ...]]:
    """Which inputs each result of a scenario needs: an intensity with the PUE in it makes do without the PUE."""
    if not scenario.grid_includes_pue:
        return RESULT_INPUTS
    return {**RESULT_INPUTS, "co2e_kg": (*_RUN_KEYS, *_POWER_KEYS, GRID_KEY)}


def estimate(scenario: Scenario) -> Estimate:
    """Compute energy [kWh], emissions [kg CO2e] and costs [USD] of a scenario.

    A result whose input is not declared is ``None``, never 0. Sources of the equations: the functions of ``energy``,
    ``emissions`` and ``cost``.
    """
    inputs = {key: scenario.value(key) for key in _INPUTS}
    grid = inputs[GRID_KEY]
    chip_h = _if_declared(energy.chip_hours, *(inputs[key] for key in _RUN_KEYS))
    it_kwh = _if_declared(energy.it_energy_kwh, *(inputs[key] for key in (*_RUN_KEYS, *_POWER_KEYS)))
    kwh = _if_declared(energy.energy_kwh, inputs["pue"], it_kwh)
    emitting = it_kwh if scenario.grid_includes_pue else kwh
    return Estimate(
        scenario=scenario,
        chip_hours=chip_h,
        it_energy_kwh=it_kwh,
        energy_kwh=kwh,
        grid_kg_per_kwh=grid,
        co2e_kg=_if_declared(emissions.co2e_kg, emitting, grid),
        electricity_cost_usd=_if_declared(cost.electricity_cost_usd, kwh, inputs["electricity_usd_per_kwh"]),
        cloud_cost_low_usd=_if_declared(cost.cloud_cost_usd, chip_h, inputs["chip_price_low_usd_per_h"]),
        cloud_cost_high_usd=_if_declared(cost.cloud_cost_usd, chip_h, inputs["chip_price_high_usd_per_h"]),
        parts=_parts(scenario, it_kwh, kwh, grid),
        notes=tuple(_notes(scenario, inputs)),
    )


def _if_declared(function: Callable[..., float], *inputs: float | None) -> float | None:
    """Call `function`, or return ``None`` where one of its inputs is not declared."""
    return None if None in inputs else function(*inputs)


def _parts(scenario: Scenario, it_kwh: float | None, kwh: float | None, grid: float | None) -> tuple[Part, ...]:
    """Split the energy into chips, hosts and the data centre's overhead, which is unknown where the PUE is."""
    if it_kwh is None:
        return ()
    run_hours = energy.chip_hours(scenario.training_runs or 0.0, scenario.train_hours or 0.0, chip_count=1)
    host_kwh = run_hours * (scenario.host_power_w or 0.0) / W_PER_KW
    overhead_kwh = None if kwh is None else kwh - it_kwh
    shares = (("chips", it_kwh - host_kwh), ("host", host_kwh), ("overhead", overhead_kwh))
    if scenario.grid_includes_pue and grid is not None:
        # Without the PUE, what it takes off the intensity is unknown too.
        grid = None if scenario.pue is None else grid / scenario.pue
    return tuple(Part(name, part, None if grid is None or part is None else part * grid) for name, part in shares)


def _notes(scenario: Scenario, inputs: dict[str, float | None]) -> list[Note]:
    """One note for each input that is not declared, naming the results that lack because of it."""
    needed = needed_inputs(scenario)
    notes = [
        Note("not_declared", key, tuple(result for result, keys in needed.items() if key in keys))
        for key, value in inputs.items()
        if value is None
    ]
    if scenario.grid_includes_pue:
        notes.append(Note("grid_includes_pue", GRID_KEY, ()))
    return notes
