"""The answer of ``measure``, for people and as JSON. Docs: docs/power.md."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

from gui.documents.job_table import job_rows
from gui.documents.projection import co2e_kg, energy_kwh, it_energy_kwh
from gui.documents.text_table import NOT_DECLARED, columns, number, printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.documents.measure import Measured
    from gui.documents.projection import Projection
    from gui.footprint.estimate import Estimate
    from gui.power.measurement import DevicePower, Measurement

_J_PER_KWH = 3.6e6
_WIDTH = 100
_SHOWN_JOBS = 20


def measure_object(whole: Measured) -> dict[str, Any]:
    """Return a measurement as the object that the command line promises."""
    what, scenario = whole.measurement, whole.scenario
    interval = what.interval
    answer: dict[str, Any] = {
        "it_energy_kwh": it_energy_kwh(what),
        "energy_kwh": energy_kwh(what, scenario),
        "mean_power_w": what.mean_power_w,
        "mean_power_interval_w": None if interval is None else list(_interval(what)),
        "duration_s": what.duration_s,
        "measured_s": what.measured_s,
        "samples": what.samples,
        "gaps": what.gaps,
        "gap_s": what.gap_s,
        "devices": [_device(one) for one in what.devices],
        "co2e_kg": co2e_kg(what, scenario),
        "warm_up_s": what.warm_up_s,
        "proposed_warm_up_s": what.proposed_warm_up_s,
        "cool_down_s": what.cool_down_s,
        "proposed_cool_down_s": what.proposed_cool_down_s,
        "settled": None if interval is None else interval.settled,
        "source": whole.source,
        "trace": None if whole.path is None else str(whole.path),
        "sampling_cpu_share": whole.cpu_share,
        "command_status": whole.command_status,
        "projection": None if whole.projection is None else _projection(whole.projection),
        "rows": None if whole.account is None else whole.account.rows,
        "rows_skipped": None if whole.account is None else whole.account.skipped,
        "notes": [{"code": note.code, "text": note.text} for note in whole.notes],
    }
    if whole.log is not None and whole.log.jobs is not None:
        answer["jobs"] = job_rows(whole.log.jobs, scenario)
    return answer


def measure_text(whole: Measured) -> str:
    """Return a measurement as a page of text."""
    what, scenario = whole.measurement, whole.scenario
    rows = [
        ("energy", _with(it_energy_kwh(what), "kWh"), "at the computers"),
        ("mean power", _with(what.mean_power_w, "W"), _interval_text(what)),
        ("CO2e", _with(co2e_kg(what, scenario), "kg"), _at(whole)),
        ("measured", _with(what.measured_s or None, "s"), f"{what.samples} samples, {what.gaps} gaps"),
    ]
    lines = [f"Measured: {printable(whole.source)}", "", *_indented(columns(rows, right=(1,)))]
    if what.devices:
        cells = [_device_cells(one) for one in what.devices]
        lines += ["", "Parts", *_indented(columns(cells, right=(3, 4)))]
    if whole.projection is not None:
        lines += ["", "A whole training at this power", *_indented(_projection_lines(whole.projection))]
    if whole.log is not None and whole.log.jobs is not None:
        lines += ["", "By user, month and project", *_indented(_job_lines(job_rows(whole.log.jobs, scenario)))]
    lines += ["", "Notes"]
    for note in whole.notes:
        lines += textwrap.wrap(printable(note.text), _WIDTH, initial_indent="  - ", subsequent_indent="    ")
    return "\n".join(lines)


def _interval(what: Measurement) -> tuple[float, float]:
    """Return the interval around the mean as it is reported: that of each component by its own measured time."""
    interval = what.interval
    assert interval is not None  # noqa: S101 - asked only where there is one
    moved = (what.mean_power_w or interval.mean_w) - interval.mean_w
    return interval.low_w + moved, interval.high_w + moved


def _device(one: DevicePower) -> dict[str, Any]:
    return {
        "id": one.component.id,
        "kind": one.component.kind,
        "name": one.component.name,
        "state": one.component.state,
        "method": one.method,
        "it_energy_kwh": None if one.energy_j is None else one.energy_j / _J_PER_KWH,
        "mean_power_w": one.mean_power_w,
        "measured_s": one.measured_s,
        "gaps": one.gaps,
    }


def _projection(projection: Projection) -> dict[str, Any]:
    result, low, high = projection.result, projection.low, projection.high
    scenario = projection.scenario
    answer: dict[str, Any] = {
        "chip_power_w": scenario.chip_power_w,
        "host_power_w": scenario.host_power_w,
        "power_basis": scenario.power_basis,
        "chip_count": scenario.chip_count,
        "train_hours": scenario.train_hours,
        "training_runs": scenario.training_runs,
        "pue": scenario.pue,
        "grid_kg_per_kwh": scenario.grid_kg_per_kwh,
    }
    for key in ("it_energy_kwh", "energy_kwh", "co2e_kg", "electricity_cost_usd"):
        answer[key] = getattr(result, key)
        ends = None if low is None or high is None else [getattr(low, key), getattr(high, key)]
        answer[f"{key}_interval"] = None if ends is None or None in ends else ends
    return answer


def _with(value: float | None, unit: str) -> str:
    return NOT_DECLARED if value is None else f"{number(value)} {unit}"


def _interval_text(what: Measurement) -> str:
    if what.interval is None:
        return ""
    low, high = _interval(what)
    return f"{100 * what.interval.level:g} % interval {number(low)} to {number(high)} W"


def _at(whole: Measured) -> str:
    scenario = whole.scenario
    return f"PUE {number(scenario.pue)}, {number(scenario.grid_kg_per_kwh)} kg/kWh"


def _device_cells(one: DevicePower) -> tuple[str, ...]:
    how = one.component.state if one.method is None else f"{one.component.state} ({one.method})"
    energy = None if one.energy_j is None else one.energy_j / _J_PER_KWH
    if one.energy_j is None and one.mean_power_w is None:
        return one.component.id, printable(one.component.name), how, "", ""
    return one.component.id, printable(one.component.name), how, _with(energy, "kWh"), _with(one.mean_power_w, "W")


def _projection_lines(projection: Projection) -> list[str]:
    scenario, result = projection.scenario, projection.result
    size = [number(value) for value in (scenario.chip_count, scenario.train_hours, scenario.training_runs)]
    rows = [
        ("chips x hours x runs", " x ".join(size), ""),
        ("energy", _with(result.energy_kwh, "kWh"), _ends(projection, "energy_kwh", "kWh")),
        ("CO2e", _with(result.co2e_kg, "kg"), _ends(projection, "co2e_kg", "kg")),
    ]
    return columns(rows, right=(1,))


def _ends(projection: Projection, key: str, unit: str) -> str:
    low, high = (_value(one, key) for one in (projection.low, projection.high))
    return "" if low is None or high is None else f"{number(low)} to {number(high)} {unit}"


def _value(result: Estimate | None, key: str) -> float | None:
    found: float | None = None if result is None else getattr(result, key)
    return found


def _job_lines(rows: Sequence[dict[str, Any]]) -> list[str]:
    head = ("user", "month", "project", "jobs", "GPU hours", "kWh", "kg CO2e", "USD")
    keys = ("jobs", "gpu_hours", "it_energy_kwh", "co2e_kg", "electricity_cost_usd")
    cells = [
        (printable(row["user"]), row["month"], printable(row["project"]), *(number(row[key]) for key in keys))
        for row in rows[:_SHOWN_JOBS]
    ]
    lines = columns([head, *cells], right=(3, 4, 5, 6, 7))
    left = len(rows) - _SHOWN_JOBS
    return lines if left <= 0 else [*lines, f"and {left} more; --table OUT.csv writes all of them"]


def _indented(lines: Sequence[str]) -> list[str]:
    return ["  " + line for line in lines]
