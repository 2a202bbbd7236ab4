"""What the pickers show as chosen, made from the library's records; no widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.look.locating import located
from gui.panels.mix.shares import is_printed, short_intensity
from gui.panels.scenario.offers import chip_watts

if TYPE_CHECKING:
    from gui.footprint.scenario import Scenario
    from gui.library.library import Library
    from gui.library.records import Grid, Run
    from gui.look.wording import Wording

Choice = tuple[str | None, str, str]
"""Id, title and detail of what is chosen."""

_UNSTATED = (None, "", "not stated", "unstated")


def run_choice(library: Library, wording: Wording, scenario: Scenario) -> Choice:
    """The run that a scenario started from."""
    run = library.runs.get(scenario.run or "")
    if run is None:
        return None, QCoreApplication.translate("Scenario", "Your own scenario"), ""
    return run.run_id, wording.preset(run.name), wording.preset(run.detail)


def chip_choice(library: Library, wording: Wording, scenario: Scenario) -> Choice:
    """The accelerator of a scenario."""
    chip = library.hardware.get(scenario.chip or "")
    if chip is None:
        title = QCoreApplication.translate("Scenario", "Accelerator not declared")
        return None, title, QCoreApplication.translate("Scenario", "choose one, or set its watts below")
    return chip.chip_id, chip.name, chip_watts(chip, wording)


def grid_choice(library: Library, wording: Wording, scenario: Scenario, baseline: Scenario) -> Choice:
    """The electricity supply of a scenario, with the intensity in force."""
    value = scenario.grid_kg_per_kwh
    shown = wording.not_declared() if value is None else short_intensity(wording, value)
    grid = library.grids.get(scenario.grid or "")
    run = library.runs.get(baseline.run or "")
    if grid is None and run is not None and is_printed(scenario, baseline):
        basis = "" if run.grid_basis in _UNSTATED else wording.preset(run.grid_basis or "")
        detail = ", ".join(filter(None, (shown, basis, library.sources[run.source].short)))
        return None, QCoreApplication.translate("Scenario", "The run\u2019s own figure"), detail
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
