"""The presets as one frozen object."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, overload

from gui.footprint.size import DEFAULT_UTILISATION
from gui.library import scenarios
from gui.library.bibliography import Bibliography, Source
from gui.library.facts import (
    EquivalentRecord,
    Factor,
    FactorSetRecord,
    FactorSetRow,
    PriceRecord,
    PueRecord,
    WaterRecord,
)
from gui.library.joining import by_run, own_sources, with_rows
from gui.library.lazy import Deferred, Joined, Table
from gui.library.lookup import Kind, UnknownIdError, nearest_ids
from gui.library.method_facts import MethodChip, MethodGrid, MethodModel
from gui.library.own import OWN_KINDS, OwnTable, Problem, own_id
from gui.library.provenance import Known, provenance_of
from gui.library.records import ChipPower, Grid, Hardware, Reported, Row, Run
from gui.library.scope_facts import DevelopmentRecord, InferenceRecord, LifecycleRecord
from gui.paths import presets_dir

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import Literal

    from gui.footprint.factors import FactorSet
    from gui.footprint.scenario import Scenario

DEFAULT_FACTOR_SET = "ipcc_ar5_lifecycle"
"""Life-cycle factors, because the published intensities of countries are life-cycle too."""

DEFAULT_GRID = "strubell_united_states"
"""The study's own grid, so that a scenario from nothing stands beside the study's figures."""

RECORD_TYPES: Mapping[str, type[Row]] = MappingProxyType(
    {
        "runs": Run,
        "reported": Reported,
        "hardware": Hardware,
        "chip_power": ChipPower,
        "grids": Grid,
        "factor_sets": FactorSetRow,
        "factors": Factor,
        "equivalents": EquivalentRecord,
        "pue": PueRecord,
        "prices": PriceRecord,
        "water": WaterRecord,
        "development": DevelopmentRecord,
        "inference": InferenceRecord,
        "lifecycle": LifecycleRecord,
        "method_chips": MethodChip,
        "method_grids": MethodGrid,
        "method_models": MethodModel,
    }
)
"""Every table, and what its rows become."""

_METHODS = "method_"


def table_file(kind: str) -> str:
    """Return where the table of a kind lies in the folder of the presets; those of other calculators have their own."""
    return f"methods/{kind.removeprefix(_METHODS)}.csv" if kind.startswith(_METHODS) else f"{kind}.csv"


@dataclass(frozen=True)
class Library:
    """Every preset, by id and in file order; read-only, and read only where somebody looks.

    ``reported`` holds, for each run that has any, the figures that its paper prints. Rows of the user's own stand after
    those of the program. A mistake in a table is told when the row is asked for; :meth:`check` looks at all of them.
    """

    runs: Mapping[str, Run]
    hardware: Mapping[str, Hardware]
    grids: Mapping[str, Grid]
    factor_sets: Mapping[str, FactorSetRecord]
    equivalents: Mapping[str, EquivalentRecord]
    sources: Mapping[str, Source]
    reported: Mapping[str, tuple[Reported, ...]]
    chip_power: Mapping[str, ChipPower]
    pue: Mapping[str, PueRecord]
    prices: Mapping[str, PriceRecord]
    water: Mapping[str, WaterRecord]
    tables: Mapping[str, Table[Any]] = field(default_factory=dict, repr=False)
    """The same rows as the files have them, by table: with lines and cells."""

    @classmethod
    def load(cls, directory: Path | None = None, own: Path | None = None) -> Library:
        """Return the library of a folder; its tables are read when they are first touched.

        Parameters
        ----------
        directory : Path, optional
            Folder of the tables; the application's own where none is given.
        own : Path, optional
            Folder of the user's own rows; none are joined where it is not given, or has no tables.
        """
        folder = presets_dir() if directory is None else directory
        tables: dict[str, Table[Any]] = {}

        def resolve(kind: str, wanted: str) -> str | None:
            """Find what an own row refers to: a row of the program, else one of the user's own."""
            if wanted in tables[kind].published:
                return wanted
            of_own, mine = tables[kind].own, own_id(wanted)
            if of_own is None:
                return None
            # A run may name another one while the runs are being read.
            there = of_own.names(mine) if kind == "runs" else mine in of_own
            return mine if there else None

        for kind, record_type in RECORD_TYPES.items():
            joined = own is not None and kind in OWN_KINDS
            rows = OwnTable(own / f"{kind}.csv", record_type, resolve) if own is not None and joined else None
            tables[kind] = Table(folder / table_file(kind), record_type, rows)
        return cls(
            runs=tables["runs"],
            hardware=tables["hardware"],
            grids=tables["grids"],
            factor_sets=Deferred(lambda: with_rows(tables["factor_sets"], tables["factors"])),
            equivalents=tables["equivalents"],
            sources=Joined(
                Deferred(lambda: Bibliography(folder / "sources.bib")), Deferred(lambda: own_sources(tables))
            ),
            reported=Deferred(lambda: by_run(tables["reported"])),
            chip_power=tables["chip_power"],
            pue=tables["pue"],
            prices=tables["prices"],
            water=tables["water"],
            tables=MappingProxyType(tables),
        )

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What of the user's own rows could not be used and was left out."""
        owns = (table.own for table in self.tables.values())
        return tuple(problem for own in owns if own is not None for problem in own.problems)

    def check(self) -> None:
        """See that every row that comes with the program can be used and refers to what is there.

        Raises
        ------
        LibraryError
            At the first thing that is wrong; it names file, line and column.
        """
        from gui.library.bibliography import read_bibliography
        from gui.library.checks import check_library

        read_bibliography(self.tables["runs"].path.parent / "sources.bib")
        check_library(self)

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

    def load_chip(
        self, scenario: Scenario, chip_id: str, keep: scenarios.Keep = "hours", utilisation_ratio: float = 1.0
    ) -> Scenario:
        """Return `scenario` on another accelerator: its watts and prices.

        Parameters
        ----------
        scenario : Scenario
            Stays as it is.
        chip_id : str
            The accelerator to take.
        keep : {"hours", "work"}
            Whether training takes as long as before, or as long as the same work takes by the dense rates of both.
        utilisation_ratio : float
            How much better the new one is made use of [1]; 1 assumes that both reach the same share of their rate.

        Raises
        ------
        UnknownIdError, InputError
            Where there is no such chip; where the work shall stay and one of the rates is not known.
        """
        chip = self.find("hardware", chip_id)
        if keep == "work":
            scenario = scenarios.same_work(scenario, self.hardware.get(scenario.chip or ""), chip, utilisation_ratio)
        return scenarios.with_chip(scenario, chip)

    def same_work(self, scenario: Scenario, chip_id: str | None, utilisation_ratio: float = 1.0) -> Scenario:
        """Return `scenario`, whose hours are those of another accelerator, with the hours that its own one takes.

        Raises
        ------
        InputError
            Where the dense rate of one of the two is not known.
        """
        chip = self.find("hardware", scenario.chip or "")
        return scenarios.same_work(scenario, self.hardware.get(chip_id or ""), chip, utilisation_ratio)

    def can_keep_work(self, scenario: Scenario, chip_id: str) -> bool:
        """Whether the dense rates of the scenario's accelerator and of another one are both known."""
        chips = (self.hardware.get(scenario.chip or ""), self.hardware.get(chip_id))
        return all(chip is not None and chip.dense_tflops is not None for chip in chips)

    def load_size(
        self,
        scenario: Scenario,
        chip_id: str,
        parameters_billion: float,
        tokens_billion: float,
        utilisation: float = DEFAULT_UTILISATION,
    ) -> Scenario:
        """Return `scenario` as one run on an accelerator, as long as a model of a size takes: ``6 N D``.

        Parameters
        ----------
        scenario : Scenario
            Stays as it is; its count of accelerators is kept.
        chip_id : str
            The accelerator to take.
        parameters_billion, tokens_billion : float
            Parameters that each token passes, and tokens of the training [1e9].
        utilisation : float
            Share of the dense rate that is made use of [1].

        Raises
        ------
        UnknownIdError, InputError
            Where there is no such chip, or its dense rate is not known.
        """
        chip = self.find("hardware", chip_id)
        if scenario.chip != chip_id:
            scenario = scenarios.with_chip(scenario, chip)
        return scenarios.sized(scenario, chip, parameters_billion, tokens_billion, utilisation)

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
        return None if run.grid is None else self.find("grids", run.grid)
