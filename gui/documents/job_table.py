"""Jobs of a cluster by user, month and project, with energy, CO2e and cost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gui.documents.csv_rows import csv_text
from gui.footprint import cost, emissions, energy

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from gui.footprint.scenario import Scenario
    from gui.power.logs.log import JobKey, JobSum

_J_PER_KWH = 3.6e6
_S_PER_H = 3600.0


def job_rows(jobs: Mapping[JobKey, JobSum], scenario: Scenario) -> list[dict[str, Any]]:
    """Return a row for each user, month and project, the largest energy first; ``None`` for what is not known."""
    rows = [_row(key, one, scenario) for key, one in jobs.items()]
    return sorted(rows, key=lambda row: (-(row["it_energy_kwh"] or 0.0), row["user"], row["month"], row["project"]))


def job_csv(rows: Iterable[Mapping[str, Any]]) -> str:
    """Return rows as CSV; an empty cell is not known."""
    rows = list(rows)
    names = list(rows[0]) if rows else []
    cells = [["" if value is None else str(value) for value in row.values()] for row in rows]
    return csv_text([names, *cells])


def _row(key: JobKey, one: JobSum, scenario: Scenario) -> dict[str, Any]:
    used = one.energy_j / _J_PER_KWH if one.jobs_with_energy else None
    metered = None if used is None or scenario.pue is None else energy.energy_kwh(scenario.pue, used)
    emitting = used if scenario.grid_includes_pue else metered
    grid, price = scenario.grid_kg_per_kwh, scenario.electricity_usd_per_kwh
    return {
        "user": key.user,
        "month": key.month,
        "project": key.project,
        "jobs": one.jobs,
        "jobs_with_energy": one.jobs_with_energy,
        "elapsed_hours": one.elapsed_s / _S_PER_H,
        "gpu_hours": one.gpu_s / _S_PER_H,
        "it_energy_kwh": used,
        "energy_kwh": metered,
        "co2e_kg": None if emitting is None or grid is None else emissions.co2e_kg(emitting, grid),
        "electricity_cost_usd": None if metered is None or price is None else cost.electricity_cost_usd(metered, price),
    }
