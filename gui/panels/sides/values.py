"""What stands in the table of scenarios side by side: results, then inputs; no widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from gui.footprint.mix import SOURCES
from gui.footprint.parameters import PARAMETER_BY_KEY, PARAMETERS
from gui.footprint.scenario import MIX_PREFIX

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from gui.footprint.estimate import Estimate
    from gui.footprint.scope import Scope
    from gui.library.library import Library
    from gui.look.wording import Wording

SUM = "sum_kg"
"""The line of all that counts: emissions of the electricity where nothing else does."""

RESULTS = ("co2e_kg", SUM, "energy_kwh", "electricity_cost_usd", "cloud_cost_low_usd", "cloud_cost_high_usd")
"""What comes out; it stands first, and always."""

_ALWAYS = ("co2e_kg", "energy_kwh")
_NAMES_BEFORE = {"chip_count": "chip", "grid_kg_per_kwh": "grid"}
"""Names of presets, each before the first input that it brings."""


class Cell(NamedTuple):
    """A value [its unit], or a name; what is shown of it; whether a ratio of it says anything."""

    value: float | str | None
    text: str
    countable: bool = True


class Column(NamedTuple):
    """One scenario: its id, its name and its cells by key."""

    id: str
    name: str
    cells: Mapping[str, Cell]


class SideRow(NamedTuple):
    """One line of the table: its key, its name, whether the scenarios differ in it, and their cells in order."""

    key: str
    label: str
    differs: bool
    cells: tuple[Cell, ...]


def keys() -> tuple[str, ...]:
    """Return every line's key, in order."""
    found = list(RESULTS)
    for parameter in PARAMETERS:
        found += [_NAMES_BEFORE[parameter.key]] if parameter.key in _NAMES_BEFORE else []
        found.append(parameter.key)
        if parameter.key == "grid_kg_per_kwh":
            found += [f"{MIX_PREFIX}{source}" for source in SOURCES]
    return tuple(found)


def cells_of(estimate: Estimate, library: Library, wording: Wording, scope: Scope | None = None) -> dict[str, Cell]:
    """Return what is shown of a scenario; `scope` is what counts beside its electricity, if anything."""
    scenario = estimate.scenario
    whole = _sum(estimate, scope)
    cells = {
        "co2e_kg": _result(estimate.co2e_kg, lambda value: wording.mass(value).text, wording),
        SUM: _result(whole, lambda value: wording.mass(value).text, wording),
        "energy_kwh": _result(estimate.energy_kwh, lambda value: wording.energy(value).text, wording),
        "chip": _name(scenario.chip, library.hardware, wording),
        "grid": _name(scenario.grid, library.grids, wording),
    }
    for key in RESULTS[3:]:
        cells[key] = _result(getattr(estimate, key), wording.money, wording)
    for parameter in PARAMETERS:
        value = scenario.value(parameter.key)
        cells[parameter.key] = Cell(value, wording.parameter_value(parameter, value).text)
    for source in SOURCES:
        share = scenario.value(f"{MIX_PREFIX}{source}")
        text = wording.not_declared() if share is None else wording.percent(share)
        cells[f"{MIX_PREFIX}{source}"] = Cell(share, text, countable=False)
    return cells


def side_rows(columns: Sequence[Column], wording: Wording, *, only_differing: bool) -> tuple[SideRow, ...]:
    """Return the lines of these columns; `only_differing` leaves out inputs that are the same in all."""
    rows = []
    for key in keys():
        if key == SUM and all(column.cells[SUM].value == column.cells["co2e_kg"].value for column in columns):
            continue
        cells = tuple(column.cells[key] for column in columns)
        differs = len({cell.value for cell in cells}) > 1
        if key not in _ALWAYS and not differs and (only_differing or not any(cell.value for cell in cells)):
            continue
        rows.append(SideRow(key, line_name(key, wording), differs, cells))
    return tuple(rows)


def line_name(key: str, wording: Wording) -> str:
    """Return the name of a line."""
    if key.startswith(MIX_PREFIX):
        return wording.source_name(key.removeprefix(MIX_PREFIX))
    if key in PARAMETER_BY_KEY:
        return wording.parameter(PARAMETER_BY_KEY[key].name)
    return {
        "co2e_kg": QCoreApplication.translate("Sides", "Emissions, CO\u2082e"),
        SUM: QCoreApplication.translate("Sides", "All that counts, CO\u2082e"),
        "energy_kwh": QCoreApplication.translate("Sides", "Energy"),
        "electricity_cost_usd": QCoreApplication.translate("Sides", "Cost of electricity"),
        "cloud_cost_low_usd": QCoreApplication.translate("Sides", "Cloud rent, low"),
        "cloud_cost_high_usd": QCoreApplication.translate("Sides", "Cloud rent, high"),
        "chip": QCoreApplication.translate("Sides", "Accelerator"),
        "grid": QCoreApplication.translate("Sides", "Grid"),
    }[key]


def ratio_text(cell: Cell, reference: Cell, wording: Wording) -> str:
    """Say how many times the reference a value is; empty where that says nothing."""
    value, other = cell.value, reference.value
    if not (cell.countable and isinstance(value, float | int) and isinstance(other, float | int) and other):
        return ""
    if value == other:
        return ""
    if not value:
        return ""
    ratio = value / other
    if ratio > 0 and wording.number(max(ratio, 1 / ratio)) == wording.number(1.0):  # "x 1.00" says nothing
        return ""
    if ratio < 1:
        text = QCoreApplication.translate("Sides", "\u00f7 %1", "so many times less")
        return text.replace("%1", wording.number(1 / ratio))
    return QCoreApplication.translate("Sides", "\u00d7 %1", "times as much").replace("%1", wording.number(ratio))


def ratio_sentence(a: Column, b: Column, wording: Wording) -> str:
    """Say how many times the one figure the other is, the larger one first."""
    first, second = a.cells[SUM].value, b.cells[SUM].value
    if not (isinstance(first, float | int) and isinstance(second, float | int)):
        return ""
    if wording.number(first) == wording.number(second):
        text = QCoreApplication.translate("Sides", "%1 and %2 come to the same.", "names of two scenarios")
        return text.replace("%1", a.name).replace("%2", b.name)
    large, small = (a, b) if first > second else (b, a)
    if not min(first, second):
        text = QCoreApplication.translate("Sides", "%1 emits nothing, %2 does.", "names of two scenarios")
        return text.replace("%1", small.name).replace("%2", large.name)
    times = wording.number(max(first, second) / min(first, second))
    if times == wording.number(1.0):
        text = QCoreApplication.translate("Sides", "%1 comes to a little more than %2.", "names of two scenarios")
        return text.replace("%1", large.name).replace("%2", small.name)
    text = QCoreApplication.translate("Sides", "%1 is %2 \u00d7 %3.", "1 and 3: names of two scenarios; 2: a ratio")
    return text.replace("%2", times).replace("%1", large.name).replace("%3", small.name)


def _sum(estimate: Estimate, scope: Scope | None) -> float | None:
    if scope is None:
        return estimate.co2e_kg
    from gui.footprint.scope_sum import scoped, training_of

    return scoped(scope, training_of(estimate)).co2e_kg


def _result(value: float | None, say: Callable[[float], str], wording: Wording) -> Cell:
    return Cell(None, wording.not_declared()) if value is None else Cell(value, say(value))


def _name(preset_id: str | None, rows: Mapping[str, object], wording: Wording) -> Cell:
    """Return the name of a preset; a value that belongs to none is somebody's own figure."""
    row = rows.get(preset_id or "")
    if row is None:
        return Cell(
            None, QCoreApplication.translate("Sides", "none", "no preset: a figure of its own"), countable=False
        )
    return Cell(preset_id, wording.preset(str(getattr(row, "name", preset_id))), countable=False)
