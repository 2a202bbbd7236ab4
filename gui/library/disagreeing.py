"""Published figures that are like each other: electricity of one place, watts of one chip, data centres of one time."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from gui.library.cells import OWN_PREFIX

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gui.library.library import Library
    from gui.library.records import ChipPower

NEAR_YEARS = 3
"""So far apart two years may lie: a grid changes by some percent a year, the industry's PUE hardly."""

STUDY_PUE = "strubell_2018"
"""The row of the PUE that stands for a data centre of which nothing is known."""

_SAME_WATTS = 5e-3
"""Watts that lie nearer than this, in proportion, are one figure, rounded differently."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One published figure.

    Attributes
    ----------
    value : float
        In the unit of the input that it is about.
    table, row_id : str
        Where it stands in the library.
    name : str
        What it is of, in English.
    year : int or None
        The year that it speaks of.
    source : str
        Key of ``sources.bib``.
    counts : str
        What is in it: ``lifecycle``, ``direct``, ``unstated`` of electricity; ``system``, ``chip``, ``tdp`` of watts.
    """

    value: float
    table: str
    row_id: str
    name: str
    year: int | None
    source: str
    counts: str = ""


class _Place(NamedTuple):
    """Cells of a grid, as they are written."""

    row_id: str
    country: str
    kind: str
    provider: str
    location: str
    year: str
    basis: str
    source: str
    value: str


Compared = tuple[tuple[Figure, ...], tuple[Figure, ...]]
_NONE: Compared = ((), ())


def figures_of_grid(library: Library, grid_id: str) -> Compared:
    """Return the intensities [kg/kWh] that are published of one place in near years, and those of another scope.

    A figure of another scope (what leaves the chimney against the whole life) is no other opinion. One of which the
    scope is not stated goes with both.
    """
    grid = library.grids.get(grid_id)
    if grid is None or grid.grid_kg_per_kwh is None or grid.year is None:
        return _NONE
    like: list[Figure] = []
    apart: list[Figure] = []
    for row_id in _same_place(library, grid_id):
        row = library.grids[row_id]
        if row.grid_kg_per_kwh is None or row.year is None or abs(row.year - grid.year) > NEAR_YEARS:
            continue
        one = Figure(row.grid_kg_per_kwh, "grids", row_id, row.name, row.year, row.source, row.basis)
        other_scope = {row.basis, grid.basis} == {"lifecycle", "direct"}
        (apart if other_scope else like).append(one)
    first = [one for one in like if one.row_id == grid_id]
    return _without_copies([*first, *like]), _without_copies(apart)


def _same_place(library: Library, grid_id: str) -> list[str]:
    """Return the rows of the place of a grid: of its country where each data set has one figure for that, else its own.

    A data set that tells places within a country apart says nothing of the country.
    """
    table, grid = library.tables["grids"], library.grids[grid_id]
    if not grid.country:
        return [grid_id]
    names = ("country", "kind", "provider", "location", "year", "basis", "source", "grid_kg_per_kwh")
    columns = (table.column(name) for name in names)
    rows = [_Place(row_id, *cells) for row_id, *cells in zip(table, *columns, strict=True) if cells[0] == grid.country]
    if not _tells_places_apart(one for one in rows if not one.row_id.startswith(OWN_PREFIX)):
        return [one.row_id for one in rows]
    whole = {"country", "study"}
    return [
        one.row_id
        for one in rows
        if one.row_id == grid_id or (one.location == grid.location and (one.location or {one.kind, grid.kind} <= whole))
    ]


def _tells_places_apart(rows: Iterable[_Place]) -> bool:
    """Whether a data set has several figures for one country: of its regions, or at places of one provider."""
    seen: dict[tuple[str, ...], str] = {}
    return any(
        one.kind in {"region", "zone"}
        or (
            one.kind != "country"
            and seen.setdefault((one.source, one.provider, one.year, one.basis), one.value) != one.value
        )
        for one in rows
    )


def figures_of_power(
    library: Library, chip_id: str, basis: str, value: float, run_id: str | None, *, alone: bool
) -> Compared:
    """Return the watts that are published of a chip, measured with the same things in it, or beside what it is rated.

    Parameters
    ----------
    library : Library
        The tables.
    chip_id, basis : str
        The chip, and what its watts include: ``measured_system``, ``measured_chip`` or ``tdp``.
    value : float
        The watts in force [W].
    run_id : str or None
        The run that they are of. Watts that were measured on the run's own chip in the run itself are compared with
        nothing: other jobs draw other watts.
    alone : bool
        Whether the hosts' watts are counted beside, so that a rated power is compared with the chip alone.
    """
    rows = [row for row in _power_rows(library) if row.chip == chip_id]
    if basis == "tdp":
        return _rated(library, chip_id, value, rows, alone=alone), ()
    scope = basis.removeprefix("measured_")
    if scope not in {"system", "chip"}:
        return _NONE
    figures = [_measured(row) for row in rows if row.scope == scope]
    stands = _measured_in(library, run_id, value)
    if stands is not None:
        if stands.chip == chip_id:
            return _NONE
        figures.append(_measured(stands, value))
    return _without_copies(figures), ()


def _rated(
    library: Library, chip_id: str, value: float, rows: Iterable[ChipPower], *, alone: bool
) -> tuple[Figure, ...]:
    chip = library.hardware.get(chip_id)
    if chip is None or chip.tdp_w is None:
        return ()
    measured = {scope: [row for row in rows if row.scope == scope] for scope in ("system", "chip")}
    of_scope = measured["chip"] if alone or not measured["system"] else measured["system"]
    rated = Figure(chip.tdp_w, "hardware", chip_id, chip.name, chip.year, chip.source, "tdp")
    figures = [rated, *(_measured(row) for row in of_scope)] if of_scope else []
    return _without_copies(figures) if math.isclose(value, chip.tdp_w, rel_tol=_SAME_WATTS) else ()


def _measured_in(library: Library, run_id: str | None, value: float) -> ChipPower | None:
    """Return the measurement that a run's watts are, of its own chip or of one that stands for it."""
    run = library.runs.get(run_id or "")
    if run is None or run.power_per_chip_w != value:
        return None
    near = [row for row in _power_rows(library) if math.isclose(row.power_w, value, rel_tol=_SAME_WATTS)]
    near.sort(key=lambda row: (row.chip != run.chip, row.source != run.source))
    ours = [row for row in near if row.source == run.source or (row.chip != run.chip and row.scope == "system")]
    return ours[0] if ours else None


def _power_rows(library: Library) -> Iterator[ChipPower]:
    return iter(library.chip_power.values())


def _measured(row: ChipPower, value: float | None = None) -> Figure:
    name = f"{row.workload}, {row.measured_by}" if row.workload else row.measured_by
    watts = row.power_w if value is None else value
    return Figure(watts, "chip_power", row.measurement_id, name, row.year, row.source, row.scope)


def figures_of_pue(library: Library, value: float) -> Compared:
    """Return what industry, fleets and sites published of their PUE [1] in the years about the study's constant.

    Only where that constant, which stands for a data centre of which nothing is known, is in force.
    """
    study = library.pue.get(STUDY_PUE)
    if study is None or study.year is None or study.pue != value:
        return _NONE
    rows = [row for row in library.pue.values() if row.kind != "method"]
    near = [row for row in rows if row.year is not None and abs(row.year - study.year) <= NEAR_YEARS]
    return _without_copies(Figure(row.pue, "pue", row.pue_id, row.name, row.year, row.source) for row in near), ()


def _without_copies(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """Return figures, those that one source gives twice only once, the least first."""
    seen: dict[tuple[float, str], Figure] = {}
    for one in figures:
        seen.setdefault((one.value, one.source), one)
    return tuple(sorted(seen.values(), key=lambda one: one.value))
