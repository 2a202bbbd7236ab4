"""What one table cannot know alone: that a row is in agreement with itself and the tables with each other."""

from __future__ import annotations

import math
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Generic

from gui.footprint.errors import InputError
from gui.footprint.mix import LISTED
from gui.library.lookup import nearest_ids
from gui.library.scenarios import mix_of
from gui.library.tables import LibraryError, Record, display_name, read_numbered

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from gui.library.records import Factor, FactorSetRow, Grid, Hardware, Run

HOURS_TOLERANCE = 0.005
"""Printed hours times chips and runs may lie this far from printed chip-hours, relative: both are rounded in print."""


@dataclass(frozen=True)
class Table(Generic[Record]):
    """A table as read: its file, and each record with its line, which an error has to name."""

    file: str
    rows: tuple[tuple[int, Record], ...]

    @classmethod
    def read(cls, path: Path, record_type: type[Record]) -> Table[Record]:
        """Read a CSV file into a table."""
        return cls(display_name(path), read_numbered(path, record_type))

    def by_id(self) -> Mapping[str, Record]:
        """Return the records by id, in file order, read-only."""
        return MappingProxyType({record.id: record for _, record in self.rows})

    def refuse(self, line: int, column: str | None, message: str) -> LibraryError:
        """Make the error that names a place in this file."""
        return LibraryError(self.file, line, column, message)

    def refers(self, column: str, known: Collection[str], what: str) -> None:
        """See that every filled cell of a column is one of the ids known.

        Raises
        ------
        LibraryError
            At the first that is not, with the nearest that is.
        """
        for line, record in self.rows:
            wanted = getattr(record, column)
            if wanted and wanted not in known:
                near = nearest_ids(wanted, known, 1)
                hint = f"; did you mean {near[0]!r}?" if near else ""
                raise self.refuse(line, column, f"there is no {what} {wanted!r}{hint}")


def check_runs(runs: Table[Run]) -> None:
    """See that watts and hours of each run are said once, or twice alike."""
    for line, run in runs.rows:
        if run.system_power_w is not None and run.chip_power_w is not None:
            raise runs.refuse(line, "chip_power_w", "system_power_w says it already; leave one of them empty")
        if run.system_power_w is not None and run.chip_count is None:
            raise runs.refuse(line, "chip_count", "needed to share out system_power_w")
        if run.power_per_chip_w is not None and run.power_basis is None:
            raise runs.refuse(line, "power_basis", "must say what the watts include")
        if run.chip_hours is None:
            continue
        if run.chip_count is None:
            raise runs.refuse(line, "chip_count", "needed to share out chip_hours")
        if run.train_hours is not None:
            product = run.train_hours * run.chip_count * (run.training_runs or 1)
            if not math.isclose(product, run.chip_hours, rel_tol=HOURS_TOLERANCE):
                raise runs.refuse(line, "chip_hours", f"chips, hours and runs make {product:g} h")


def check_hardware(hardware: Table[Hardware]) -> None:
    """See that a measured mean says what it includes, and that both come with a source."""
    for line, chip in hardware.rows:
        if (chip.measured_power_w is None) != (chip.measured_power_scope is None):
            raise hardware.refuse(line, "measured_power_scope", "belongs with measured_power_w: give both or neither")
        if chip.measured_power_w is not None and not chip.measured_source:
            raise hardware.refuse(line, "measured_source", "must name the source of measured_power_w")
        if chip.price_low_usd_per_h is not None and not chip.price_source:
            raise hardware.refuse(line, "price_source", "must name the source of the prices")


def check_grids(grids: Table[Grid]) -> None:
    """See that the shares of each grid make a mix, and that it has an intensity or a mix at all."""
    for line, grid in grids.rows:
        if grid.grid_kg_per_kwh is None and not grid.declared_shares:
            raise grids.refuse(line, "grid_kg_per_kwh", "a grid needs an intensity or shares")
        try:
            mix_of(grid)
        except InputError as error:
            raise grids.refuse(line, next(iter(grid.declared_shares)), str(error)) from error


def check_factors(sets: Table[FactorSetRow], factors: Table[Factor]) -> None:
    """See that each set of factors has all nine sources."""
    factors.refers("factor_set", sets.by_id(), "factor set")
    for line, factor_set in sets.rows:
        present = {row.energy_source for _, row in factors.rows if row.factor_set == factor_set.factor_set}
        for source in LISTED:
            if source not in present:
                raise sets.refuse(line, "factor_set", f"{factors.file} has no factor of {source} for it")
