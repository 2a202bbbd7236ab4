"""How each value of a published run is known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from gui.footprint.errors import InputError
from gui.footprint.mix import SOURCES
from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.scenario import GRID_KEY, MIX_PREFIX

if TYPE_CHECKING:
    from gui.library.records import Grid, Run

Known = Literal["measured", "published", "derived", "assumed", "default", "mine", "not_declared"]

_SET_WHERE_EMPTY = ("training_runs", "host_power_w")
"""One run, and hosts that add nothing: what ``run_scenario`` puts where a run says nothing."""


def provenance_of(run: Run, grid: Grid | None, key: str) -> Known:
    """Say how the value of a parameter or share (``mix.coal``) of a run is known.

    Raises
    ------
    InputError
        Where there is no such parameter.
    """
    if key.startswith(MIX_PREFIX):
        return _share(grid, key.removeprefix(MIX_PREFIX))
    if key not in PARAMETER_BY_KEY:
        raise InputError(key, "unknown_key", ", ".join(PARAMETER_BY_KEY))
    if key == GRID_KEY:
        return _intensity(run, grid)
    if key == "train_hours":
        return _hours(run)
    if key == "chip_count" and run.counts_as_one_chip:
        return "derived"
    said = {"chip_power_w": run.power_provenance, "pue": run.pue_provenance}.get(key)
    if (run.power_per_chip_w if key == "chip_power_w" else getattr(run, key)) is not None:
        return said or _given(run)
    return "default" if key in _SET_WHERE_EMPTY else "not_declared"


def _hours(run: Run) -> Known:
    if run.hours_per_run is None:
        return "not_declared"
    if run.train_hours is None or run.counts_as_one_chip:
        return "derived"
    return run.hours_provenance or _given(run)


def _given(run: Run) -> Known:
    """Say how a value is known of which the row says nothing more."""
    return "mine" if run.own else "published"


def _intensity(run: Run, grid: Grid | None) -> Known:
    if grid is None and run.grid_kg_per_kwh is not None:
        return run.grid_provenance or _given(run)
    if grid is not None and grid.grid_kg_per_kwh is not None:
        return run.grid_provenance or ("mine" if grid.own else "published")
    return "derived" if grid is not None and grid.declared_shares else "not_declared"


def _share(grid: Grid | None, source: str) -> Known:
    if source not in SOURCES:
        raise InputError(f"{MIX_PREFIX}{source}", "unknown_key", ", ".join(f"{MIX_PREFIX}{name}" for name in SOURCES))
    if grid is None or not grid.declared_shares:
        return "not_declared"
    if source == "unlisted":
        return "derived"
    return "published" if source in grid.declared_shares else "not_declared"
