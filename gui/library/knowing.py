"""How each input of a scenario is known, and from which source, against the preset that it started from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.scenario import GRID_KEY

if TYPE_CHECKING:
    from gui.footprint.scenario import Scenario
    from gui.library.library import Library
    from gui.library.provenance import Known

_WITHOUT_SOURCE = ("default", "mine", "estimated", "not_declared")
_CHIP_KEYS = ("chip_power_w", "chip_price_low_usd_per_h", "chip_price_high_usd_per_h")


def known_inputs(library: Library, scenario: Scenario) -> dict[str, Known | str]:
    """Return the badge of each input of a scenario, by key (``provenance``; also ``estimated`` and ``mine``).

    A scenario that names a run of the library started from it; any other one from nothing.
    """
    started = scenario.run is not None and scenario.run in library.runs
    start = library.scenario(scenario.run or "") if started else library.default_scenario()
    return {key: known_input(library, scenario, start, key) for key in PARAMETER_BY_KEY}


def shared_sources(library: Library, scenario: Scenario) -> dict[str, str]:
    """Return the source of each input that comes from one, by key: what ties inputs that share a source.

    Keys of ``sources.bib``. What is default, set by hand, estimated or not declared comes from none.
    """
    run = library.runs.get(scenario.run or "")
    chip, grid = library.hardware.get(scenario.chip or ""), library.grids.get(scenario.grid or "")
    started = None if run is None else library.scenario(run.run_id)
    found = {}
    for key, known in known_inputs(library, scenario).items():
        if known in _WITHOUT_SOURCE:
            continue
        if key == GRID_KEY and grid is not None:
            found[key] = grid.source
        elif run is not None and started is not None and scenario.value(key) == started.value(key):
            found[key] = run.source
        elif chip is not None and key in _CHIP_KEYS:
            of_key = chip.measured_source if known == "measured" else chip.price_source if "price" in key else ""
            found[key] = of_key or chip.source
    return found


def known_input(library: Library, now: Scenario, start: Scenario, key: str) -> Known | str:
    """Return the badge of one input of a scenario, which started from `start`."""
    value = now.value(key)
    if value is None:
        return "not_declared"
    if key == "train_hours" and now.hours_basis is not None:
        return "estimated"
    if key == GRID_KEY and now.grid != start.grid:
        return "published" if now.grid is not None and now.grid_basis == "declared" else "mine"
    if value == start.value(key):
        if start.run is None:
            return "default"
        # A run of the user's own may have been deleted since.
        return library.provenance(start.run, key) if start.run in library.runs else "mine"
    return _of_chip(library, now, start, key)


def _of_chip(library: Library, now: Scenario, start: Scenario, key: str) -> Known | str:
    """Say how watts and prices are known that another chip brought."""
    chip = now.chip
    if key in _CHIP_KEYS and chip is not None and chip != start.chip and chip in library.hardware:
        of_chip = library.load_chip(now, chip)
        if of_chip.value(key) == now.value(key):
            measured = key == "chip_power_w" and str(of_chip.power_basis).startswith("measured")
            return "measured" if measured else "published"
    return "mine"
