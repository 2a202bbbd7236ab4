"""From measured watts to a whole training: the same calculation as everything else, with the measured power in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gui.footprint import emissions, energy
from gui.footprint.errors import InputError
from gui.footprint.estimate import estimate
from gui.power.components import GPU, MEASURED
from gui.power.logs.log import Note

if TYPE_CHECKING:
    from gui.footprint.estimate import Estimate
    from gui.footprint.scenario import Scenario
    from gui.power.measurement import Measurement

_J_PER_KWH = 3.6e6
_S_PER_H = 3600.0


@dataclass(frozen=True, slots=True)
class Projection:
    """A training at the measured power, and at both ends of its interval (``None`` without one)."""

    scenario: Scenario
    result: Estimate
    low: Estimate | None
    high: Estimate | None
    notes: tuple[Note, ...]


def it_energy_kwh(measurement: Measurement) -> float | None:
    """Energy that was measured, at the computers [kWh]."""
    return None if measurement.energy_j is None else measurement.energy_j / _J_PER_KWH


def energy_kwh(measurement: Measurement, scenario: Scenario) -> float | None:
    """Energy that was measured, at the data centre's meter of a scenario [kWh]."""
    used, pue = it_energy_kwh(measurement), scenario.pue
    return None if used is None or pue is None else energy.energy_kwh(pue, used)


def co2e_kg(measurement: Measurement, scenario: Scenario) -> float | None:
    """Emissions of what was measured, at the grid and PUE of a scenario [kg CO2e]."""
    emitting = it_energy_kwh(measurement) if scenario.grid_includes_pue else energy_kwh(measurement, scenario)
    grid = scenario.grid_kg_per_kwh
    return None if emitting is None or grid is None else emissions.co2e_kg(emitting, grid)


def is_estimated(measurement: Measurement) -> bool:
    """Whether no sensor stands behind the power: a tool estimated it, or it was made up."""
    known = [one.component.state for one in measurement.devices if one.mean_power_w is not None]
    return MEASURED not in known


def measured_scenario(
    scenario: Scenario, measurement: Measurement, idle_w: float = 0.0, share: float = 1.0
) -> tuple[Scenario, tuple[Note, ...]]:
    """Return a scenario with the measured power in it.

    The chips' mean is that of one GPU; what was measured of the host beside them goes into the host's power, for as
    many hosts as the scenario's chips need. Without a GPU the whole machine is one chip.

    Parameters
    ----------
    scenario : Scenario
        Stays as it is.
    measurement : Measurement
        With a mean power.
    idle_w : float
        What the components draw together without the training [W], to be left out.
    share : float
        Of the measured mean: the ends of its interval [1].

    Raises
    ------
    InputError
        Where the power is none that a scenario can have.
    """
    total = measurement.mean_power_w
    if total is None:
        raise InputError("chip_power_w", "not_a_number", None)
    factor = max(0.0, total * share - idle_w) / total if total > 0 else 0.0
    means = [one.mean_power_w for one in measurement.devices if one.component.kind == GPU]
    gpus = [mean for mean in means if mean is not None]
    basis = "assumed" if is_estimated(measurement) else "measured_chip"
    if not gpus:
        return replace(scenario, chip_power_w=total * factor, host_power_w=0.0, power_basis=basis), ()
    chip_w = sum(gpus) / len(gpus) * factor
    host_w = (total - sum(gpus)) * factor
    changed = replace(scenario, chip_power_w=chip_w, power_basis=basis)
    if host_w <= 0:
        return changed, ()
    chips = scenario.chip_count or len(gpus)
    note = Note("host_shared", {"devices": len(gpus), "chips": chips})
    return replace(changed, host_power_w=host_w * chips / len(gpus)), (note,)


def projected(scenario: Scenario, measurement: Measurement, idle_w: float = 0.0) -> Projection | None:
    """Return what a training of a scenario comes to at the measured power; ``None`` where there is no mean power."""
    if measurement.mean_power_w is None:
        return None
    changed, notes = measured_scenario(scenario, measurement, idle_w)
    notes = (*notes, Note("idle_subtracted", {"watts": idle_w}) if idle_w > 0 else Note("idle_included"))
    hours = scenario.train_hours
    if hours and measurement.kept_s:
        percent = 100 * measurement.kept_s / (hours * _S_PER_H)
        notes += (Note("share_of_run", {"seconds": measurement.kept_s, "percent": percent, "hours": hours}),)
    ends: list[Estimate | None] = [None, None]
    interval, mean = measurement.interval, measurement.mean_power_w
    if interval is not None and mean > 0:
        for place, watts in enumerate((interval.low_w, interval.high_w)):
            share = 1 + (watts - interval.mean_w) / mean
            ends[place] = estimate(measured_scenario(scenario, measurement, idle_w, max(share, 0.0))[0])
    return Projection(changed, estimate(changed), ends[0], ends[1], notes)
