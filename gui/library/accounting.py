"""By which account, and with which emissions of power plants, the intensity of a scenario is reckoned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.footprint.scenario import GRID_KEY

if TYPE_CHECKING:
    from gui.footprint.scenario import Scenario
    from gui.library.library import Library


def grid_basis(scenario: Scenario, library: Library) -> str:
    """Return what the intensity in force counts of power plants: ``lifecycle``, ``direct`` or ``unstated``."""
    grid = library.grids.get(scenario.grid or "")
    factors = library.factor_sets.get(scenario.factors.set_id)
    if scenario.grid_basis == "mix":
        return "unstated" if factors is None else factors.scope
    return "unstated" if grid is None else grid.basis


def accounting(scenario: Scenario, library: Library) -> str:
    """Return ``location``, or what a run says of an intensity that it prints itself: ``market``, ``unstated``."""
    run = library.runs.get(scenario.run or "")
    printed = run is not None and run.grid is None and run.grid_kg_per_kwh == scenario.value(GRID_KEY)
    if run is None or not printed or scenario.grid_basis == "mix" or library.grids.get(scenario.grid or "") is not None:
        return "location"
    return run.accounting or "unstated"
