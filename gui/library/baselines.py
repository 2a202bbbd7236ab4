"""Runs as something to compare with: what each emits, as published or else as it computes to."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gui.footprint.estimate import estimate
from gui.footprint.units import KG_PER_LB, KG_PER_T

if TYPE_CHECKING:
    from gui.library.library import Library
    from gui.library.records import Reported, Run

THE_STUDY = "strubell2019"
"""Source of the study that the program begins with."""

_KG = {"co2e_lb": KG_PER_LB, "co2e_t": KG_PER_T, "co2e_kg": 1.0}
"""Quantities that are emissions, that which the study prints first, and what one of each is in kg."""


class Emitted(NamedTuple):
    """Emissions of a run [kg CO2e]; `figure` is ``None`` where nobody published them and they are computed."""

    kg: float
    figure: Reported | None


def emitted(library: Library, run_id: str) -> Emitted | None:
    """Return what a run emits, reading its rows alone; ``None`` where it is neither published nor can be computed."""
    reported = library.tables["reported"]
    for quantity, kg in _KG.items():
        key = f"{run_id} {quantity}"
        if key in reported:
            figure = reported[key]
            return Emitted(figure.value * kg, figure)
    computed = estimate(library.scenario(run_id)).co2e_kg
    return None if computed is None else Emitted(computed, None)


def study_runs(library: Library) -> tuple[str, ...]:
    """Ids of the study's own runs whose emissions it prints, and of those that correct one of them."""
    table, printed = library.tables["runs"], library.tables["reported"]
    ids = tuple(table)
    of_study = {run for run, source in zip(ids, table.column("source"), strict=True) if source == THE_STUDY}
    pairs = zip(ids, table.column("correction_of"), strict=True)
    among = [run for run, corrected in pairs if run in of_study or corrected in of_study]
    return tuple(run for run in among if any(f"{run} {quantity}" in printed for quantity in _KG))


def corrected_runs(library: Library) -> frozenset[str]:
    """Ids of the runs whose figure another run corrects."""
    return frozenset(filter(None, library.tables["runs"].column("correction_of")))


def other_bases(run: Run) -> tuple[str, ...]:
    """Return what a run's figure counts otherwise than we do, who count operation, by the grid where it is.

    Keys: ``embodied``, ``development``, ``inference``, ``idle``, ``without_overhead`` and ``market``.
    """
    scope = set(run.scope.split())
    bases: list[str] = [key for key in ("embodied", "development", "inference", "idle") if key in scope]
    if "dynamic" in scope and "operational" not in scope:
        bases.append("without_overhead")
    if run.accounting == "market":
        bases.append("market")
    return tuple(bases)
