"""One published figure, computed: from hours and watts, or from the energy that the same source prints."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from gui.footprint import emissions, energy
from gui.footprint.estimate import needed_inputs
from gui.footprint.scenario import GRID_KEY
from gui.footprint.units import KG_PER_LB, KG_PER_T, KWH_PER_MWH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.footprint.estimate import Estimate
    from gui.footprint.scenario import Scenario
    from gui.library.records import Reported

Method = Literal["inputs", "reported_energy"]

_RESULTS = {
    "energy_mwh": ("energy_kwh", KWH_PER_MWH),
    "it_energy_mwh": ("it_energy_kwh", KWH_PER_MWH),
    "co2e_lb": ("co2e_kg", KG_PER_LB),
    "co2e_t": ("co2e_kg", KG_PER_T),
}
"""Quantities that are a result in another unit, and what to divide it by."""


@dataclass(frozen=True, slots=True)
class Recomputed:
    """A figure computed.

    Attributes
    ----------
    result : str
        The result that it is: ``"co2e_kg"`` of a figure in pounds.
    value : float or None
        In the unit of the figure; ``None`` where an input lacks.
    method : {"inputs", "reported_energy"} or None
        How it was computed.
    missing : tuple of str
        The inputs that lack.
    """

    result: str
    value: float | None
    method: Method | None
    missing: tuple[str, ...]


def recomputed(row: Reported, estimate: Estimate, printed: Sequence[Reported]) -> Recomputed:
    """Compute a figure from the inputs of its run, else from the energy printed beside it.

    Parameters
    ----------
    row : Reported
        The figure.
    estimate : Estimate
        What the inputs of its run come to.
    printed : sequence of Reported
        All figures of the run.
    """
    result, divisor = _RESULTS.get(row.quantity, (row.quantity, 1.0))
    value: float | None = getattr(estimate, result)
    if value is not None:
        return Recomputed(result, value / divisor, "inputs", ())
    value, missing = _from_energy(result, estimate.scenario, printed)
    if value is not None:
        return Recomputed(result, value / divisor, "reported_energy", ())
    if not missing:
        needed = needed_inputs(estimate.scenario)[result]
        missing = tuple(note.key for note in estimate.notes if note.code == "not_declared" and note.key in needed)
    return Recomputed(result, None, None, missing)


def _from_energy(result: str, scenario: Scenario, printed: Sequence[Reported]) -> tuple[float | None, tuple[str, ...]]:
    """Compute emissions [kg] or the energy with PUE [kWh] from printed energy; else say what lacks for that, if any."""
    it_kwh, kwh = _printed(printed, "it_energy_kwh"), _printed(printed, "energy_kwh")
    if result == "energy_kwh" and it_kwh is not None:
        return (None, ("pue",)) if scenario.pue is None else (energy.energy_kwh(scenario.pue, it_kwh), ())
    if result != "co2e_kg" or (it_kwh is None and kwh is None):
        return None, ()
    grid = scenario.grid_kg_per_kwh
    emitting, lacking = _emitting(scenario, it_kwh, kwh)
    missing = (*lacking, *((GRID_KEY,) if grid is None else ()))
    return (None, missing) if emitting is None or grid is None else (emissions.co2e_kg(emitting, grid), ())


def _emitting(scenario: Scenario, it_kwh: float | None, kwh: float | None) -> tuple[float | None, tuple[str, ...]]:
    """Energy [kWh] that the carbon intensity counts: at the meter, or at the computers where it has the PUE in it."""
    if scenario.grid_includes_pue and it_kwh is not None:
        return it_kwh, ()
    if not scenario.grid_includes_pue and kwh is not None:
        return kwh, ()
    if scenario.pue is None:
        return None, ("pue",)
    if scenario.grid_includes_pue:
        return None if kwh is None else kwh / scenario.pue, ()
    return None if it_kwh is None else energy.energy_kwh(scenario.pue, it_kwh), ()


def _printed(rows: Sequence[Reported], result: str) -> float | None:
    """Energy [kWh] that is printed under a name, in whichever unit."""
    for row in rows:
        name, factor = _RESULTS.get(row.quantity, (row.quantity, 1.0))
        if name == result:
            return row.value * factor
    return None
