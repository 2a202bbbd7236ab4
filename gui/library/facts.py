"""What a row of the smaller preset tables holds: emission factors, everyday things, PUE, prices, water."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from gui.footprint.equivalents import Equivalent
from gui.footprint.factors import FactorSet
from gui.library.cells import (
    Amount,
    AtLeastOne,
    EnergySource,
    Id,
    Pictogram,
    Positive,
    Printed,
    Text,
    ThingCategory,
    Year,
)
from gui.library.records import Row


class FactorSetRow(Row, frozen=True, kw_only=True):
    """One set of emission factors (``factor_sets.csv``): its name and what it counts."""

    KEY: ClassVar[tuple[str, ...]] = ("factor_set",)
    PUBLISHED: ClassVar[tuple[str, ...]] = ()

    factor_set: Id
    name: Text
    scope: Literal["lifecycle", "direct"]


class Factor(Row, frozen=True, kw_only=True):
    """What a kilowatt-hour from one source emits [kg CO2e/kWh], and the range around it (``factors.csv``)."""

    KEY: ClassVar[tuple[str, ...]] = ("factor_set", "energy_source")
    PUBLISHED: ClassVar[tuple[str, ...]] = ()
    REFERENCES: ClassVar[Mapping[str, str]] = {"factor_set": "factor_sets"}

    factor_set: Id
    energy_source: EnergySource
    kg_co2e_per_kwh: Amount
    low_kg_co2e_per_kwh: Amount | None = None
    high_kg_co2e_per_kwh: Amount | None = None
    provenance: Literal["published", "assumption"]


class FactorSetRecord(FactorSetRow, frozen=True, kw_only=True):
    """One set of emission factors with its nine rows."""

    rows: tuple[Factor, ...]

    @property
    def factors(self) -> FactorSet:
        """The set as the calculation takes it [kg CO2e/kWh]."""
        return FactorSet(self.factor_set, **{row.energy_source: row.kg_co2e_per_kwh for row in self.rows})


class EquivalentRecord(Row, frozen=True, kw_only=True):
    """One everyday thing (``equivalents.csv``): what one `unit` emits, in which edition, within which bounds.

    `suggested` are the few among which the headline chooses by itself.
    """

    KEY: ClassVar[tuple[str, ...]] = ("equivalent_id",)
    PUBLISHED: ClassVar[tuple[str, ...]] = ("edition_year",)
    OWN_CELLS: ClassVar[Mapping[str, str]] = {
        "category": "goods",
        "pictogram": "goods",
        "provenance": "assumption",
        **Row.OWN_CELLS,
    }

    equivalent_id: Id
    name: Text
    category: ThingCategory
    kg_co2e: Positive
    unit: Text
    pictogram: Pictogram
    edition_year: Year | None = None
    boundary: str = ""
    provenance: Literal["published", "assumption"]
    suggested: bool = False

    @property
    def equivalent(self) -> Equivalent:
        """The thing as the calculation takes it."""
        return Equivalent(self.equivalent_id, self.kg_co2e, self.unit)


class PueRecord(Row, frozen=True, kw_only=True):
    """One published power usage effectiveness (``pue.csv``): of an industry, a fleet, a site, or a method's own."""

    KEY: ClassVar[tuple[str, ...]] = ("pue_id",)

    pue_id: Id
    name: Text
    organisation: str = ""
    kind: Literal["industry", "fleet", "site", "method"]
    year: Year | None = None
    pue: AtLeastOne
    provenance: Printed


class PriceRecord(Row, frozen=True, kw_only=True):
    """One published price, dated (``prices.csv``): an accelerator's hour, electricity, a device, or a tonne of CO2."""

    KEY: ClassVar[tuple[str, ...]] = ("price_id",)
    REFERENCES: ClassVar[Mapping[str, str]] = {"chip": "hardware", "grid": "grids"}

    price_id: Id
    name: Text
    kind: Literal["accelerator_hour", "electricity", "hardware", "carbon"]
    chip: Id | None = None
    grid: Id | None = None
    year: Year | None = None
    low: Amount | None = None
    high: Amount | None = None
    unit: Text
    provenance: Printed


class WaterRecord(Row, frozen=True, kw_only=True):
    """One published water factor (``water.csv``): litres per kWh on the site, or where the electricity is made."""

    KEY: ClassVar[tuple[str, ...]] = ("water_id",)

    water_id: Id
    name: Text
    organisation: str = ""
    kind: Literal["on_site", "off_site"]
    year: Year | None = None
    litres_per_kwh: Amount
    provenance: Printed
