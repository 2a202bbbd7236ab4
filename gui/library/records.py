"""What a row of each preset table holds: one frozen record per table, one field per column.

Units end the names. ``None`` is a figure that nobody published, never 0. The texts are English.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import msgspec
from msgspec import Meta

from gui.footprint.equivalents import Equivalent
from gui.footprint.factors import FactorSet
from gui.footprint.mix import SOURCES

Id = Annotated[str, Meta(pattern="^[a-z][a-z0-9_]*$")]
Text = Annotated[str, Meta(min_length=1)]
Share = Annotated[float, Meta(ge=0, le=1)]
Amount = Annotated[float, Meta(ge=0)]
Positive = Annotated[float, Meta(gt=0)]
Count = Annotated[int, Meta(ge=1)]
Year = Annotated[int, Meta(ge=1900, le=2100)]
PowerBasis = Literal["measured_system", "measured_chip", "tdp", "assumed"]
Provenance = Literal["measured", "published", "derived", "assumed"]
Quantity = Literal[
    "energy_kwh",
    "energy_mwh",
    "co2e_lb",
    "co2e_t",
    "electricity_cost_usd",
    "cloud_cost_low_usd",
    "cloud_cost_high_usd",
    "chip_hours",
]


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """What every row has: where its figures come from.

    `source` is a key of ``sources.bib``, `source_locator` the place in it (table, page); ``KEY`` names the columns that
    tell the rows of a table apart.
    """

    KEY: ClassVar[tuple[str, ...]] = ()

    source: Text
    source_locator: Text
    note: str = ""

    @property
    def id(self) -> str:
        """The row's key as one word."""
        return " ".join(str(getattr(self, column)) for column in self.KEY)


class Run(Row, frozen=True, kw_only=True):
    """One published training run, project or search (``runs.csv``).

    `system_power_w` is a total printed for all chips with their hosts; `chip_hours` the total of all runs.
    `honest_note` is the sentence that has to stand beside the result. `correction_of` names the run that this one
    puts right.
    """

    KEY: ClassVar[tuple[str, ...]] = ("run_id",)

    run_id: Id
    name: Text
    detail: str = ""
    year: Year | None = None
    organisation: str = ""
    modality: str = ""
    parameters_billion: Positive | None = None
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
    pue: Annotated[float, Meta(ge=1)] | None = None
    grid: Id | None = None
    electricity_usd_per_kwh: Amount | None = None
    chip_price_low_usd_per_h: Amount | None = None
    chip_price_high_usd_per_h: Amount | None = None
    correction_of: Id | None = None
    honest_note: str = ""

    @property
    def hours_per_run(self) -> float | None:
        """Wall-clock time of one run [h]: as given, or the chip-hours shared out among chips and runs."""
        if self.train_hours is not None or self.chip_hours is None or self.chip_count is None:
            return self.train_hours
        return self.chip_hours / (self.chip_count * (self.training_runs or 1))

    @property
    def power_per_chip_w(self) -> float | None:
        """Mean draw per accelerator [W]: as given, or the printed total shared out among the chips."""
        if self.chip_power_w is not None or self.system_power_w is None or self.chip_count is None:
            return self.chip_power_w
        return self.system_power_w / self.chip_count


class Reported(Row, frozen=True, kw_only=True):
    """One figure as a paper prints it (``reported.csv``), with how far a recomputation may lie from it."""

    KEY: ClassVar[tuple[str, ...]] = ("run_id", "quantity")

    run_id: Id
    quantity: Quantity
    value: Amount
    unit: Literal["kWh", "MWh", "lb", "t", "USD", "h"]
    tolerance: Amount
    tolerance_reason: Text


class Hardware(Row, frozen=True, kw_only=True):
    """One accelerator (``hardware.csv``).

    `measured_power_scope` is ``"system"`` where memory, network, fans and host are in the measured mean, ``"chip"``
    where they are not. Measurement and prices have sources of their own beside the row's.
    """

    KEY: ClassVar[tuple[str, ...]] = ("chip_id",)

    chip_id: Id
    name: Text
    vendor: str = ""
    kind: Literal["gpu", "tpu"]
    year: Year | None = None
    tdp_w: Positive | None = None
    measured_power_w: Positive | None = None
    measured_power_scope: Literal["system", "chip"] | None = None
    measured_by: str = ""
    measured_source: str = ""
    measured_source_locator: str = ""
    memory_gb: Positive | None = None
    price_low_usd_per_h: Amount | None = None
    price_high_usd_per_h: Amount | None = None
    price_year: Year | None = None
    price_source: str = ""
    price_source_locator: str = ""


class Grid(Row, frozen=True, kw_only=True):
    """One electricity supply (``grids.csv``): a published intensity, shares by source, or both.

    An empty share is not declared; where it is split no further it is held in ``other_renewables`` or ``unlisted``.
    """

    KEY: ClassVar[tuple[str, ...]] = ("grid_id",)

    grid_id: Id
    name: Text
    kind: Literal["study", "country", "world"]
    year: Year | None = None
    grid_kg_per_kwh: Amount | None = None
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

    @property
    def declared_shares(self) -> dict[str, float]:
        """The shares [1] that are published, by source; empty where the mix is not declared."""
        shares = {source: getattr(self, source) for source in SOURCES}
        return {source: share for source, share in shares.items() if share is not None}


class FactorSetRow(Row, frozen=True, kw_only=True):
    """One set of emission factors (``factor_sets.csv``): its name and what it counts."""

    KEY: ClassVar[tuple[str, ...]] = ("factor_set",)

    factor_set: Id
    name: Text
    scope: Literal["lifecycle", "direct"]


class Factor(Row, frozen=True, kw_only=True):
    """What a kilowatt-hour from one source emits [kg CO2e/kWh] (``factors.csv``)."""

    KEY: ClassVar[tuple[str, ...]] = ("factor_set", "energy_source")

    factor_set: Id
    energy_source: Literal["coal", "gas", "oil", "nuclear", "hydro", "wind", "solar", "bioenergy", "other_renewables"]
    kg_co2e_per_kwh: Amount
    provenance: Literal["published", "assumption"]


class FactorSetRecord(FactorSetRow, frozen=True, kw_only=True):
    """One set of emission factors with its nine rows."""

    rows: tuple[Factor, ...]

    @property
    def factors(self) -> FactorSet:
        """The set as the calculation takes it [kg CO2e/kWh]."""
        return FactorSet(self.factor_set, **{row.energy_source: row.kg_co2e_per_kwh for row in self.rows})


class EquivalentRecord(Row, frozen=True, kw_only=True):
    """One everyday thing (``equivalents.csv``): what one `unit` emits, in which edition, within which bounds."""

    KEY: ClassVar[tuple[str, ...]] = ("equivalent_id",)

    equivalent_id: Id
    name: Text
    kg_co2e: Positive
    unit: Text
    pictogram: Literal["car", "flight", "person", "phone", "road"]
    edition_year: Year
    boundary: Text

    @property
    def equivalent(self) -> Equivalent:
        """The thing as the calculation takes it."""
        return Equivalent(self.equivalent_id, self.kg_co2e, self.unit)
