"""What a row of the large preset tables holds: one frozen record per table, one field per column.

Runs, what is reported of them, hardware and grids are here; the smaller tables are in ``facts``. Units end the names.
``None`` is a figure that nobody published, never 0. The texts are English.
"""

from collections.abc import Mapping
from typing import ClassVar, Literal

import msgspec

from gui.footprint.mix import SOURCES
from gui.library.cells import (
    OWN_PREFIX,
    OWN_SOURCE,
    Accounting,
    Amount,
    AtLeastOne,
    ChipKind,
    Count,
    Country,
    GridBasis,
    GridKind,
    Id,
    Positive,
    PowerBasis,
    PowerScope,
    Provenance,
    Quantity,
    QuantityUnit,
    Share,
    Status,
    Text,
    Year,
)


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """What every row has: where its figures come from.

    `source` is a key of ``sources.bib``, `source_locator` the place in it (table, page). ``KEY`` names the columns that
    tell the rows of a table apart, ``PUBLISHED`` those that only a row of the user's own may leave empty, and
    ``OWN_CELLS`` what then stands in a row of the user's own. ``REFERENCES`` names the table that a column points into.
    """

    KEY: ClassVar[tuple[str, ...]] = ()
    PUBLISHED: ClassVar[tuple[str, ...]] = ("year",)
    OWN_CELLS: ClassVar[Mapping[str, str]] = {"source": OWN_SOURCE}
    REFERENCES: ClassVar[Mapping[str, str]] = {}

    source: Text
    source_locator: Text
    note: str = ""

    @property
    def id(self) -> str:
        """The row's key as one word."""
        return " ".join(str(getattr(self, column)) for column in self.KEY)

    @property
    def own(self) -> bool:
        """Whether it is a row of the user's own."""
        return self.id.startswith(OWN_PREFIX)


class Run(Row, frozen=True, kw_only=True):
    """One published training run, project or search (``runs.csv``).

    `system_power_w` is a total printed for all chips with their hosts; `chip_hours` the total of all runs. The grid is
    an id of ``grids.csv``, or the intensity that is printed; with `grid_includes_pue` that intensity has the PUE in it.
    `scope` holds words of ``cells.SCOPES``. `honest_note` is the sentence that has to stand beside the result.
    `correction_of` names the run that this one puts right.
    """

    KEY: ClassVar[tuple[str, ...]] = ("run_id",)
    PUBLISHED: ClassVar[tuple[str, ...]] = ("year", "scope", "accounting", "status")
    REFERENCES: ClassVar[Mapping[str, str]] = {"chip": "hardware", "grid": "grids", "correction_of": "runs"}

    run_id: Id
    name: Text
    detail: str = ""
    year: Year | None = None
    organisation: str = ""
    modality: str = ""
    parameters_billion: Positive | None = None
    active_parameters_billion: Positive | None = None
    tokens_billion: Positive | None = None
    chip: Id | None = None
    chip_count: Count | None = None
    train_hours: Amount | None = None
    training_runs: Count | None = None
    chip_hours: Amount | None = None
    system_power_w: Amount | None = None
    chip_power_w: Amount | None = None
    host_power_w: Amount | None = None
    power_basis: PowerBasis | None = None
    power_provenance: Provenance | None = None
    hours_provenance: Provenance | None = None
    pue: AtLeastOne | None = None
    pue_provenance: Provenance | None = None
    grid: Id | None = None
    grid_kg_per_kwh: Amount | None = None
    grid_basis: str = ""
    grid_provenance: Provenance | None = None
    grid_includes_pue: bool = False
    electricity_usd_per_kwh: Amount | None = None
    chip_price_low_usd_per_h: Amount | None = None
    chip_price_high_usd_per_h: Amount | None = None
    scope: str = ""
    accounting: Accounting | None = None
    status: Status | None = None
    correction_of: Id | None = None
    honest_note: str = ""

    @property
    def chips_per_run(self) -> int | None:
        """Accelerators in one run [1]; chip-hours without a count are taken as those of one chip."""
        return 1 if self.counts_as_one_chip else self.chip_count

    @property
    def counts_as_one_chip(self) -> bool:
        """Whether only the accelerator-hours are printed, and not on how many chips they were spent."""
        return self.chip_count is None and self.chip_hours is not None

    @property
    def hours_per_run(self) -> float | None:
        """Wall-clock time of one run [h]: as given, or the chip-hours shared out among chips and runs."""
        if self.chip_hours is None or (self.train_hours is not None and not self.counts_as_one_chip):
            return self.train_hours
        return self.chip_hours / ((self.chips_per_run or 1) * (self.training_runs or 1))

    @property
    def power_per_chip_w(self) -> float | None:
        """Mean draw per accelerator [W]: as given, or the printed total shared out among the chips."""
        if self.chip_power_w is not None or self.system_power_w is None or self.chip_count is None:
            return self.chip_power_w
        return self.system_power_w / self.chip_count


class Reported(Row, frozen=True, kw_only=True):
    """One figure as a paper prints it (``reported.csv``), with how far a recomputation may lie from it.

    A tolerance of the kind `rounding` is what the rounding of the figure or of its printed inputs explains; anything
    else is `wider`, and the reason says why.
    """

    KEY: ClassVar[tuple[str, ...]] = ("run_id", "quantity")
    PUBLISHED: ClassVar[tuple[str, ...]] = ()
    REFERENCES: ClassVar[Mapping[str, str]] = {"run_id": "runs"}

    run_id: Id
    quantity: Quantity
    value: Amount
    unit: QuantityUnit
    tolerance: Amount
    tolerance_kind: Literal["rounding", "wider"] = "rounding"
    tolerance_reason: Text


class Hardware(Row, frozen=True, kw_only=True):
    """One accelerator (``hardware.csv``).

    `measured_power_scope` is ``"system"`` where memory, network, fans and host are in the measured mean, ``"chip"``
    where they are not. `dense_tflops` is the dense bf16 or fp16 rate [1e12 FLOP/s]. Measurement, rate, embodied mass
    and prices have sources of their own beside the row's.
    """

    KEY: ClassVar[tuple[str, ...]] = ("chip_id",)
    OWN_CELLS: ClassVar[Mapping[str, str]] = {"kind": "accelerator", **Row.OWN_CELLS}

    chip_id: Id
    name: Text
    vendor: str = ""
    kind: ChipKind
    year: Year | None = None
    tdp_w: Positive | None = None
    tdp_provenance: Literal["published", "assumption"] | None = None
    measured_power_w: Positive | None = None
    measured_power_scope: PowerScope | None = None
    measured_by: str = ""
    measured_source: str = ""
    measured_source_locator: str = ""
    memory_gb: Positive | None = None
    dense_tflops: Positive | None = None
    dense_tflops_provenance: Literal["published", "assumption"] | None = None
    dense_tflops_source: str = ""
    dense_tflops_source_locator: str = ""
    fp32_tflops: Positive | None = None
    embodied_kg: Positive | None = None
    embodied_low_kg: Positive | None = None
    embodied_high_kg: Positive | None = None
    embodied_source: str = ""
    embodied_source_locator: str = ""
    price_low_usd_per_h: Amount | None = None
    price_high_usd_per_h: Amount | None = None
    price_year: Year | None = None
    price_source: str = ""
    price_source_locator: str = ""


class ChipPower(Row, frozen=True, kw_only=True):
    """One published measurement of an accelerator's mean power (``chip_power.csv``)."""

    KEY: ClassVar[tuple[str, ...]] = ("measurement_id",)
    REFERENCES: ClassVar[Mapping[str, str]] = {"chip": "hardware"}

    measurement_id: Id
    chip: Id
    power_w: Positive
    std_percent: Amount | None = None
    scope: PowerScope
    workload: str = ""
    measured_by: str = ""
    year: Year | None = None


class Grid(Row, frozen=True, kw_only=True):
    """One electricity supply (``grids.csv``): a published intensity, shares by source, or both.

    An empty share is not declared; where it is split no further it is held in ``other_renewables`` or ``unlisted``.
    """

    KEY: ClassVar[tuple[str, ...]] = ("grid_id",)
    OWN_CELLS: ClassVar[Mapping[str, str]] = {"kind": "region", **Row.OWN_CELLS}

    grid_id: Id
    name: Text
    kind: GridKind
    country: Country = ""
    provider: str = ""
    location: str = ""
    year: Year | None = None
    grid_kg_per_kwh: Amount | None = None
    basis: GridBasis = "unstated"
    coal: Share | None = None
    gas: Share | None = None
    oil: Share | None = None
    nuclear: Share | None = None
    hydro: Share | None = None
    wind: Share | None = None
    solar: Share | None = None
    bioenergy: Share | None = None
    other_renewables: Share | None = None
    unlisted: Share | None = None
    pue: AtLeastOne | None = None
    pue_source: str = ""
    pue_source_locator: str = ""
    wue_l_per_kwh: Amount | None = None
    carbon_free_share: Share | None = None

    @property
    def declared_shares(self) -> dict[str, float]:
        """The shares [1] that are published, by source; empty where the mix is not declared."""
        shares = {source: getattr(self, source) for source in SOURCES}
        return {source: share for source, share in shares.items() if share is not None}
