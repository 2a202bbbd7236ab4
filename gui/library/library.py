"""The presets as one frozen object."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, overload

import msgspec

from gui.library import checks, scenarios
from gui.library.bibliography import Source, read_bibliography
from gui.library.checks import Table
from gui.library.lookup import Kind, UnknownIdError, nearest_ids
from gui.library.provenance import Known, provenance_of
from gui.library.records import (
    EquivalentRecord,
    Factor,
    FactorSetRecord,
    FactorSetRow,
    Grid,
    Hardware,
    Reported,
    Row,
    Run,
)
from gui.paths import presets_dir

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path
    from typing import Literal

    from gui.footprint.factors import FactorSet
    from gui.footprint.scenario import Scenario

DEFAULT_FACTOR_SET = "ipcc_ar5_lifecycle"
"""Life-cycle factors, because the published intensities of countries are life-cycle too."""

DEFAULT_GRID = "strubell_united_states"
"""The study's own grid, so that a scenario from nothing stands beside the study's figures."""


@dataclass(frozen=True)
class Library:
    """Every preset, by id and in file order; read-only.

    ``reported`` holds, for each run that has any, the figures that its paper prints.
    """

    runs: Mapping[str, Run]
    hardware: Mapping[str, Hardware]
    grids: Mapping[str, Grid]
    factor_sets: Mapping[str, FactorSetRecord]
    equivalents: Mapping[str, EquivalentRecord]
    sources: Mapping[str, Source]
    reported: Mapping[str, tuple[Reported, ...]]

    @classmethod
    def load(cls, directory: Path | None = None) -> Library:
        """Read and check all tables.

        Parameters
        ----------
        directory : Path, optional
            Folder of the tables; the application's own where none is given.

        Raises
        ------
        LibraryError
            At the first thing that is wrong; it names file, line and column.
        """
        folder = presets_dir() if directory is None else directory
        sources = read_bibliography(folder / "sources.bib")
        runs = Table.read(folder / "runs.csv", Run)
        reported = Table.read(folder / "reported.csv", Reported)
        hardware = Table.read(folder / "hardware.csv", Hardware)
        grids = Table.read(folder / "grids.csv", Grid)
        sets = Table.read(folder / "factor_sets.csv", FactorSetRow)
        factors = Table.read(folder / "factors.csv", Factor)
        equivalents = Table.read(folder / "equivalents.csv", EquivalentRecord)

        checks.check_hardware(hardware)
        checks.check_grids(grids)
        checks.check_factors(sets, factors)
        checks.check_runs(runs)
        runs.refers("chip", hardware.by_id(), "chip")
        runs.refers("grid", grids.by_id(), "grid")
        runs.refers("correction_of", runs.by_id(), "run")
        reported.refers("run_id", runs.by_id(), "run")
        for column in ("source", "measured_source", "price_source"):
            hardware.refers(column, sources, "source")
        runs.refers("source", sources, "source")
        reported.refers("source", sources, "source")
        grids.refers("source", sources, "source")
        sets.refers("source", sources, "source")
        factors.refers("source", sources, "source")
        equivalents.refers("source", sources, "source")
        return cls(
            runs=runs.by_id(),
            hardware=hardware.by_id(),
            grids=grids.by_id(),
            factor_sets=_with_rows(sets, factors),
            equivalents=equivalents.by_id(),
            sources=sources,
            reported=_by_run(record for _, record in reported.rows),
        )

    @overload
    def find(self, kind: Literal["runs"], wanted: str) -> Run: ...
    @overload
    def find(self, kind: Literal["hardware"], wanted: str) -> Hardware: ...
    @overload
    def find(self, kind: Literal["grids"], wanted: str) -> Grid: ...
    @overload
    def find(self, kind: Literal["factor_sets"], wanted: str) -> FactorSetRecord: ...
    @overload
    def find(self, kind: Literal["equivalents"], wanted: str) -> EquivalentRecord: ...
    @overload
    def find(self, kind: Literal["sources"], wanted: str) -> Source: ...
    def find(self, kind: Kind, wanted: str) -> Row | Source:
        """Return a record by its id.

        Raises
        ------
        UnknownIdError
            Where there is none; it names the nearest.
        """
        records: Mapping[str, Row | Source] = getattr(self, kind)
        if wanted not in records:
            raise UnknownIdError(kind, wanted, self.nearest(kind, wanted))
        return records[wanted]

    def nearest(self, kind: Kind, wanted: str) -> tuple[str, ...]:
        """Return ids of a table that are written much like `wanted`, the likeliest first."""
        return nearest_ids(wanted, getattr(self, kind))

    def factors(self, set_id: str = DEFAULT_FACTOR_SET) -> FactorSet:
        """Return a set of emission factors [kg CO2e/kWh] by its id; ``UnknownIdError`` where there is none."""
        return self.find("factor_sets", set_id).factors

    def scenario(self, run_id: str) -> Scenario:
        """Return the scenario of a published run; ``UnknownIdError`` where there is none.

        What the run does not declare is ``None``.
        """
        run = self.find("runs", run_id)
        return scenarios.run_scenario(run, self._grid_of(run), self.factors())

    def default_scenario(self) -> Scenario:
        """Return the scenario that starts from nothing: every parameter at its default, on the study's grid."""
        return scenarios.default_scenario(self.find("grids", DEFAULT_GRID), self.factors())

    def load_grid(self, scenario: Scenario, grid_id: str) -> Scenario:
        """Return `scenario` on another grid: its intensity, its mix, or both; ``UnknownIdError`` if unknown."""
        return scenarios.with_grid(scenario, self.find("grids", grid_id))

    def load_chip(self, scenario: Scenario, chip_id: str) -> Scenario:
        """Return `scenario` on another accelerator: its watts and prices; ``UnknownIdError`` where there is none."""
        return scenarios.with_chip(scenario, self.find("hardware", chip_id))

    def provenance(self, run_id: str, key: str) -> Known:
        """Say how the value of a parameter or share (``mix.coal``) of a published run is known.

        Raises
        ------
        UnknownIdError, InputError
            Where there is no such run, or no such key.
        """
        run = self.find("runs", run_id)
        return provenance_of(run, self._grid_of(run), key)

    def _grid_of(self, run: Run) -> Grid | None:
        return None if run.grid is None else self.grids[run.grid]


def _with_rows(sets: Table[FactorSetRow], factors: Table[Factor]) -> Mapping[str, FactorSetRecord]:
    return MappingProxyType(
        {
            row.factor_set: FactorSetRecord(
                **msgspec.structs.asdict(row),
                rows=tuple(factor for _, factor in factors.rows if factor.factor_set == row.factor_set),
            )
            for _, row in sets.rows
        }
    )


def _by_run(reported: Iterable[Reported]) -> Mapping[str, tuple[Reported, ...]]:
    by_run: dict[str, tuple[Reported, ...]] = {}
    for record in reported:
        by_run[record.run_id] = (*by_run.get(record.run_id, ()), record)
    return MappingProxyType(by_run)
