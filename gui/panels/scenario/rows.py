"""What the pickers offer and show, made from the library's records; no widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.look.locating import located
from gui.panels.mix.shares import short_intensity
from gui.panels.picker.model import PickerRow

if TYPE_CHECKING:
    from gui.footprint.scenario import Scenario
    from gui.library.library import Library
    from gui.library.records import Grid, Hardware, Run
    from gui.look.wording import Wording

Choice = tuple[str | None, str, str]
"""Id, title and detail of what is chosen."""

THE_STUDY = "strubell2019"
"""Source whose grids are listed as those of the study."""


def run_rows(library: Library, wording: Wording) -> list[PickerRow]:
    """Runs to start from, by source and table; corrections of others last."""
    rows = []
    for run in library.runs.values():
        group = _corrections() if run.correction_of else _table_of(library, run)
        detail = wording.preset(run.detail)
        rows.append(PickerRow(run.run_id, wording.preset(run.name), detail, group, f"{run.organisation} {run.year}"))
    groups = list(dict.fromkeys(row.group for row in rows))
    last = _corrections()
    return sorted(rows, key=lambda row: (row.group == last, groups.index(row.group)))


def run_choice(library: Library, wording: Wording, scenario: Scenario) -> Choice:
    """The run that a scenario started from."""
    run = library.runs.get(scenario.run or "")
    if run is None:
        return None, QCoreApplication.translate("Scenario", "Your own scenario"), ""
    return run.run_id, wording.preset(run.name), wording.preset(run.detail)


def chip_rows(library: Library, wording: Wording) -> list[PickerRow]:
    """Accelerators by vendor."""
    rows = [
        PickerRow(chip.chip_id, chip.name, _chip_detail(chip, wording), chip.vendor, chip.kind)
        for chip in library.hardware.values()
    ]
    vendors = list(dict.fromkeys(row.group for row in rows))
    return sorted(rows, key=lambda row: vendors.index(row.group))


def chip_choice(library: Library, wording: Wording, scenario: Scenario) -> Choice:
    """The accelerator of a scenario."""
    chip = library.hardware.get(scenario.chip or "")
    if chip is None:
        title = QCoreApplication.translate("Scenario", "Accelerator not declared")
        return None, title, QCoreApplication.translate("Scenario", "choose one, or set its watts below")
    return chip.chip_id, chip.name, _chip_detail(chip, wording)


def grid_rows(library: Library, wording: Wording) -> list[PickerRow]:
    """Electricity supplies: the study's, those of other papers, countries by name, the world."""
    rows = [
        (
            _grid_rank(grid),
            PickerRow(
                grid.grid_id,
                _grid_name(grid, wording),
                _grid_detail(library, grid, wording),
                _grid_group(library, grid),
                grid.grid_id,
            ),
        )
        for grid in library.grids.values()
    ]
    by_name = sorted(rows, key=lambda ranked: (ranked[0], ranked[1].title if ranked[0] == _COUNTRIES else ""))
    return [row for _, row in by_name]


def grid_choice(library: Library, wording: Wording, scenario: Scenario) -> Choice:
    """The electricity supply of a scenario, with the intensity in force."""
    value = scenario.grid_kg_per_kwh
    shown = wording.not_declared() if value is None else short_intensity(wording, value)
    grid = library.grids.get(scenario.grid or "")
    if grid is None:
        detail = QCoreApplication.translate("Scenario", "%1, entered by hand").replace("%1", shown)
        return None, QCoreApplication.translate("Scenario", "Your own figure"), shown if value is None else detail
    if scenario.mix != scenario.reference_mix:
        detail = QCoreApplication.translate("Scenario", "%1, with the mix changed").replace("%1", shown)
    else:
        detail = _grid_detail(library, grid, wording)
    return grid.grid_id, _grid_name(grid, wording), detail


def origin(library: Library, wording: Wording, baseline: Scenario, key: str) -> str:
    """Where the preset's value of a parameter comes from: source, place in it, note; empty where there is no preset."""
    run = library.runs.get(baseline.run or "")
    if run is None:
        return ""
    record: Run | Grid = run
    if key == "grid_kg_per_kwh" and baseline.grid in library.grids:
        record = library.grids[baseline.grid]
    place = f"{library.sources[record.source].short}, {located(record.source_locator)}."
    note = record.note if key in {"grid_kg_per_kwh", "chip_power_w", "train_hours"} else ""
    return f"{place} {wording.preset(note)}".strip()


_STUDY, _PAPERS, _COUNTRIES, _WORLD = range(4)


def _grid_rank(grid: Grid) -> int:
    if grid.kind == "study":
        return _STUDY if grid.source == THE_STUDY else _PAPERS
    return _COUNTRIES if grid.kind == "country" else _WORLD


def _grid_group(library: Library, grid: Grid) -> str:
    return {
        _STUDY: QCoreApplication.translate("Scenario", "The study"),
        _PAPERS: library.sources[grid.source].short,
        _COUNTRIES: QCoreApplication.translate("Scenario", "Countries"),
        _WORLD: QCoreApplication.translate("Scenario", "The world"),
    }[_grid_rank(grid)]


def _grid_name(grid: Grid, wording: Wording) -> str:
    name = wording.preset(grid.name)
    # A name of the study's already says its year.
    return name if grid.kind == "study" or grid.year is None else f"{name}, {grid.year}"


def _grid_detail(library: Library, grid: Grid, wording: Wording) -> str:
    short = library.sources[grid.source].short
    if grid.grid_kg_per_kwh is None:
        text = QCoreApplication.translate(
            "Scenario", "mix only, %1", "a grid without a published intensity; %1 is its source"
        )
        return text.replace("%1", short)
    return f"{short_intensity(wording, grid.grid_kg_per_kwh)}, {short}"


def _chip_detail(chip: Hardware, wording: Wording) -> str:
    parts = []
    if chip.measured_power_w is not None:
        text = QCoreApplication.translate("Scenario", "measured %1 W")
        parts.append(text.replace("%1", wording.input(chip.measured_power_w)))
    if chip.tdp_w is not None:
        parts.append(QCoreApplication.translate("Scenario", "TDP %1 W").replace("%1", wording.input(chip.tdp_w)))
    return ", ".join(parts)


def _corrections() -> str:
    return QCoreApplication.translate("Scenario", "Corrections")


def _table_of(library: Library, run: Run) -> str:
    """Group of a run: "Strubell et al. 2019, Table 3"."""
    table = run.source_locator.split(";")[0].split(",")[0]
    return f"{library.sources[run.source].short}, {table}"
