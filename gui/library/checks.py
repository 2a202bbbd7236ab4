"""What a cell cannot know alone: that a row is in agreement with itself and the tables with each other."""

from __future__ import annotations

import math
from functools import singledispatch
from typing import TYPE_CHECKING, Any

from gui.footprint.errors import InputError
from gui.footprint.mix import LISTED
from gui.library.cells import SCOPES
from gui.library.lookup import ONE_OF, nearest_ids
from gui.library.records import Grid, Hardware, Reported, Row, Run
from gui.library.scenarios import mix_of
from gui.library.tables import LibraryError, source_columns

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from gui.library.lazy import Table
    from gui.library.library import Library

HOURS_TOLERANCE = 0.005
"""Printed hours times chips and runs may lie this far from printed chip-hours, relative: both are rounded in print."""

Fault = tuple[str | None, str]
"""A column and what is wrong with it."""


@singledispatch
def faults_of(record: Row) -> Iterator[Fault]:
    """Say where a row is not in agreement with itself."""
    del record
    yield from ()


@faults_of.register(Run)
def _(run: Run) -> Iterator[Fault]:
    if run.system_power_w is not None and run.chip_power_w is not None:
        yield "chip_power_w", "system_power_w says it already; leave one of them empty"
    if run.system_power_w is not None and run.chip_count is None:
        yield "chip_count", "needed to share out system_power_w"
    if run.power_per_chip_w is not None and run.power_basis is None:
        yield "power_basis", "must say what the watts include"
    if run.chip_hours is not None and run.train_hours is not None and run.chip_count is not None:
        product = run.train_hours * run.chip_count * (run.training_runs or 1)
        if not math.isclose(product, run.chip_hours, rel_tol=HOURS_TOLERANCE):
            yield "chip_hours", f"chips, hours and runs make {product:g} h"
    if run.grid is not None and run.grid_kg_per_kwh is not None:
        yield "grid_kg_per_kwh", "the grid says it already; leave one of them empty"
    if run.grid_includes_pue and run.grid_kg_per_kwh is None:
        yield "grid_includes_pue", "only an intensity that is printed here can have the PUE in it"
    unknown = [word for word in run.scope.split() if word not in SCOPES]
    if unknown:
        yield "scope", f"expected words of {', '.join(SCOPES)}, found {unknown[0]!r}"


@faults_of.register(Hardware)
def _(chip: Hardware) -> Iterator[Fault]:
    if (chip.measured_power_w is None) != (chip.measured_power_scope is None):
        yield "measured_power_scope", "belongs with measured_power_w: give both or neither"
    for low, high in (
        ("price_low_usd_per_h", "price_high_usd_per_h"),
        ("embodied_low_kg", "embodied_kg"),
        ("embodied_kg", "embodied_high_kg"),
    ):
        least, most = getattr(chip, low), getattr(chip, high)
        if least is not None and most is not None and least > most:
            yield high, f"less than {low}"
    if chip.own:
        return
    for value, source in (
        ("measured_power_w", "measured_source"),
        ("dense_tflops", "dense_tflops_source"),
        ("embodied_kg", "embodied_source"),
        ("price_low_usd_per_h", "price_source"),
    ):
        guessed = value == "dense_tflops" and chip.dense_tflops_provenance == "assumption"
        if getattr(chip, value) is not None and not getattr(chip, source) and not guessed:
            yield source, f"must name the source of {value}"


@faults_of.register(Grid)
def _(grid: Grid) -> Iterator[Fault]:
    shares = grid.declared_shares
    if grid.grid_kg_per_kwh is None and not shares:
        yield "grid_kg_per_kwh", "a grid needs an intensity or shares"
    try:
        mix_of(grid)
    except InputError as error:
        yield next(iter(shares)), str(error)


@faults_of.register(Reported)
def _(figure: Reported) -> Iterator[Fault]:
    unit = "h" if figure.quantity == "chip_hours" else figure.quantity.rpartition("_")[2]
    if unit != figure.unit.lower():
        yield "unit", f"does not fit to {figure.quantity}"


def check_library(library: Library) -> None:
    """See that every row can be used, agrees with itself and refers to what is there.

    Raises
    ------
    LibraryError
        At the first thing that is wrong.
    """
    for table in library.tables.values():
        for row_id in table.published:
            _check_row(library, table, row_id)
    sets = library.tables["factor_sets"]
    for set_id, factor_set in library.factor_sets.items():
        present = {row.energy_source for row in factor_set.rows}
        for source in LISTED:
            if source not in present:
                raise _at(sets, set_id, "factor_set", f"factors.csv has no factor of {source} for it")


def _check_row(library: Library, table: Table[Any], row_id: str) -> None:
    record: Row = table[row_id]
    for column, message in faults_of(record):
        raise _at(table, row_id, column, message)
    for column in record.PUBLISHED:
        if getattr(record, column) in (None, ""):
            raise _at(table, row_id, column, "this cell must not be empty")
    for column, kind in record.REFERENCES.items():
        _see(table, row_id, column, library.tables[kind], ONE_OF[kind])
    for column in source_columns(type(record)):
        _see(table, row_id, column, library.sources, "source")
        if getattr(record, column) and not getattr(record, f"{column}_locator"):
            raise _at(table, row_id, f"{column}_locator", "must say where in the source")


def _see(table: Table[Any], row_id: str, column: str, known: Mapping[str, object], what: str) -> None:
    wanted = getattr(table[row_id], column)
    if wanted and wanted not in known:
        near = nearest_ids(wanted, known, 1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise _at(table, row_id, column, f"there is no {what} {wanted!r}{hint}")


def _at(table: Table[Any], row_id: str, column: str | None, message: str) -> LibraryError:
    return LibraryError(table.file, table.line(row_id), column, message)
