"""What the library shows of each table: which columns, as what kind of value, and in which order."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

Shape = Literal[
    "text", "number", "count", "year", "flag", "choice", "words", "row", "source", "share", "mass", "intensity"
]
"""How a cell is read: `row` names a row of another table, `words` are several choices, `mass` is in kg, `intensity`
in kg/kWh, `share` of 1; `count` is a whole number."""

NUMBERS: frozenset[str] = frozenset({"number", "count", "year", "share", "mass", "intensity"})


class Field(NamedTuple):
    """One column of a table as it is shown.

    Attributes
    ----------
    name : str
        The column of the file, or of what :mod:`gui.state.catalog_rows` adds.
    shape : str
        How its cells are read.
    group : str
        The heading that it stands under in the details; empty for what stands at their top.
    width : int
        Characters it takes in the table; 0 where it is not shown until somebody asks for it.
    unit : str
        Key of its unit; empty for a pure number or a text.
    refers : str
        The table whose ids its cells hold.
    known, cited : str
        Columns that say how the value is known, and what it is taken from where that is not the row's own source.
    searched : bool
        Whether a search looks at it.
    filtered : bool
        Whether rows can be chosen by its values.
    instead : str
        Where the cell is empty and this other one is not, nothing is missing; ``*`` where nothing ever is: it is no
        figure that somebody could have published.
    """

    name: str
    shape: Shape = "text"
    group: str = ""
    width: int = 0
    unit: str = ""
    refers: str = ""
    known: str = ""
    cited: str = ""
    searched: bool = False
    filtered: bool = False
    instead: str = ""

    @property
    def numeric(self) -> bool:
        """Whether its cells are numbers, to be sorted and aligned as such."""
        return self.shape in NUMBERS


_SOURCE = (
    Field("source", "source", "source", 18, searched=True),
    Field("source_locator", "text", "source"),
    Field("note", "text", "source"),
)
_PROVENANCE = Field("provenance", "choice", "value", 11, filtered=True)
_YEAR = Field("year", "year", "", 6, searched=True, filtered=True)


def _money(name: str, unit: str = "USD/h") -> Field:
    return Field(name, "number", "prices", unit=unit)


_RUNS = (
    Field("name", width=25, searched=True),
    Field("detail", searched=True),
    _YEAR,
    Field("organisation", width=15, searched=True, filtered=True),
    Field("modality", filtered=True),
    Field("reported_co2e_kg", "mass", "counted", 9),
    Field("status", "choice", "counted", 17, filtered=True),
    Field("parameters_billion", "number", "model", 9, "1e9"),
    Field("active_parameters_billion", "number", "model", unit="1e9"),
    Field("tokens_billion", "number", "model", unit="1e9"),
    Field("chip", "row", "training", 15, refers="hardware", searched=True),
    Field("chip_count", "count", "training", 9),
    Field("train_hours", "number", "training", unit="h", known="hours_provenance"),
    Field("training_runs", "count", "training"),
    Field("chip_hours", "number", "training", 11, "h", known="hours_provenance", instead="train_hours"),
    Field("chip_power_w", "number", "power", unit="W", known="power_provenance", instead="system_power_w"),
    Field("system_power_w", "number", "power", unit="W", known="power_provenance", instead="chip_power_w"),
    Field("host_power_w", "number", "power", unit="W", instead="system_power_w"),
    Field("power_basis", "choice", "power"),
    Field("pue", "number", "electricity", known="pue_provenance"),
    Field("grid", "row", "electricity", refers="grids", known="grid_provenance", instead="grid_kg_per_kwh"),
    Field("grid_kg_per_kwh", "intensity", "electricity", known="grid_provenance", instead="grid"),
    Field("grid_basis", "text", "electricity", instead="*"),
    Field("grid_includes_pue", "flag", "electricity", instead="*"),
    _money("electricity_usd_per_kwh", "USD/kWh"),
    _money("chip_price_low_usd_per_h"),
    _money("chip_price_high_usd_per_h"),
    Field("scope", "words", "counted"),
    Field("accounting", "choice", "counted"),
    Field("correction_of", "row", "counted", refers="runs", instead="*"),
    Field("honest_note", "text", "counted", instead="*"),
    *_SOURCE,
    Field("run_id", "text", "source"),
)
_HARDWARE = (
    Field("name", width=27, searched=True),
    Field("vendor", width=9, searched=True, filtered=True),
    Field("kind", "choice", "", 12, searched=True, filtered=True),
    _YEAR,
    Field("tdp_w", "number", "power", 8, "W", known="tdp_provenance"),
    Field("measured_power_w", "number", "power", 11, "W", cited="measured_source"),
    Field("measured_power_scope", "choice", "power", instead="*"),
    Field("measured_by", "text", "power", searched=True, instead="*"),
    Field("memory_gb", "number", "rate", 10, "GB"),
    Field(
        "dense_tflops", "number", "rate", 12, "TFLOP/s", known="dense_tflops_provenance", cited="dense_tflops_source"
    ),
    Field("fp32_tflops", "number", "rate", unit="TFLOP/s"),
    Field("embodied_kg", "mass", "embodied", 11, cited="embodied_source"),
    Field("embodied_low_kg", "mass", "embodied"),
    Field("embodied_high_kg", "mass", "embodied"),
    _money("price_low_usd_per_h")._replace(cited="price_source"),
    _money("price_high_usd_per_h")._replace(cited="price_source"),
    Field("price_year", "year", "prices", instead="*"),
    *_SOURCE,
    Field("chip_id", "text", "source"),
)
_GRIDS = (
    Field("name", width=30, searched=True),
    Field("kind", "choice", "", 11, filtered=True),
    Field("provider", width=9, searched=True, filtered=True, instead="*"),
    Field("location", searched=True, instead="*"),
    Field("country", searched=True, instead="*"),
    _YEAR,
    Field("grid_kg_per_kwh", "intensity", "value", 12),
    Field("basis", "choice", "value", 11, filtered=True),
    Field("carbon_free_share", "share", "value"),
    *(
        Field(name, "share", "mix")
        for name in (
            *("coal", "gas", "oil", "nuclear", "hydro", "wind", "solar", "bioenergy"),
            *("other_renewables", "unlisted"),
        )
    ),
    Field("pue", "number", "site", 7, cited="pue_source"),
    Field("wue_l_per_kwh", "number", "site", unit="L/kWh"),
    *_SOURCE,
    Field("grid_id", "text", "source"),
)
_EQUIVALENTS = (
    Field("name", width=34, searched=True),
    Field("category", "choice", "", 12, searched=True, filtered=True),
    Field("kg_co2e", "mass", "value", 11),
    Field("unit", "text", "value", 16, searched=True),
    Field("edition_year", "year", "value", 8, searched=True, filtered=True),
    Field("boundary", "text", "value", 26, searched=True),
    _PROVENANCE._replace(width=0, filtered=False),
    Field("suggested", "flag", "value", instead="*"),
    *_SOURCE,
    Field("equivalent_id", "text", "source"),
)
_FACTORS = (
    Field("energy_source", "choice", "", 18, searched=True, filtered=True),
    Field("factor_set", "row", "", 26, refers="factor_sets", searched=True, filtered=True),
    Field("kg_co2e_per_kwh", "intensity", "value", 12),
    Field("low_kg_co2e_per_kwh", "intensity", "value", 10),
    Field("high_kg_co2e_per_kwh", "intensity", "value", 10),
    _PROVENANCE,
    *_SOURCE,
)
_PUE = (
    Field("name", width=34, searched=True),
    Field("organisation", width=18, searched=True, filtered=True),
    Field("kind", "choice", "", 12, filtered=True),
    _YEAR,
    Field("pue", "number", "value", 7),
    _PROVENANCE,
    *_SOURCE,
    Field("pue_id", "text", "source"),
)
_PRICES = (
    Field("name", width=32, searched=True),
    Field("kind", "choice", "", 18, filtered=True),
    _YEAR,
    Field("low", "number", "value", 10, unit="row"),
    Field("high", "number", "value", 10, unit="row"),
    Field("unit", "choice", "value", filtered=True),
    Field("chip", "row", "value", refers="hardware", searched=True, instead="*"),
    Field("grid", "row", "value", refers="grids", searched=True, instead="*"),
    _PROVENANCE._replace(filtered=False),
    *_SOURCE,
    Field("price_id", "text", "source"),
)
_WATER = (
    Field("name", width=34, searched=True),
    Field("organisation", width=14, searched=True, filtered=True),
    Field("kind", "choice", "", 24, filtered=True),
    _YEAR,
    Field("litres_per_kwh", "number", "value", 10, "L/kWh"),
    _PROVENANCE,
    *_SOURCE,
    Field("water_id", "text", "source"),
)
_CHIP_POWER = (
    Field("chip", "row", "", 22, refers="hardware", searched=True, filtered=True),
    Field("power_w", "number", "value", 10, "W"),
    Field("std_percent", "number", "value", 10, "%"),
    Field("scope", "choice", "value", 24, filtered=True),
    Field("workload", "text", "value", 30, searched=True),
    Field("measured_by", "text", "value", 22, searched=True),
    _YEAR._replace(group="value"),
    *_SOURCE,
    Field("measurement_id", "text", "source"),
)
_DEVELOPMENT = (
    Field("name", width=22, searched=True),
    Field("organisation", width=16, searched=True, filtered=True),
    _YEAR,
    Field("multiplier", "number", "value", 10),
    Field("basis", "choice", "value", 12, filtered=True),
    _PROVENANCE,
    *_SOURCE,
    Field("development_id", "text", "source"),
)
_INFERENCE = (
    Field("name", width=26, searched=True),
    Field("task", "text", "", 14, searched=True, filtered=True),
    _YEAR,
    Field("wh_per_unit", "number", "value", 10, "Wh"),
    Field("unit", "choice", "value", 12, filtered=True),
    Field("includes_pue", "flag", "value", instead="*"),
    _PROVENANCE,
    *_SOURCE,
    Field("inference_id", "text", "source"),
)
_LIFECYCLE = (
    Field("name", width=26, searched=True),
    Field("kind", "choice", "", 15, filtered=True),
    _YEAR,
    Field("low", "number", "value", 11, unit="row"),
    Field("high", "number", "value", 11, unit="row"),
    _PROVENANCE,
    *_SOURCE,
    Field("lifecycle_id", "text", "source"),
)
_SOURCES = (
    Field("name", width=24, searched=True),
    Field("title", width=60, searched=True),
    _YEAR,
    Field("kind", "choice", "", 18, filtered=True),
    Field("authors", searched=True, instead="*"),
    Field("where", searched=True, instead="*"),
    Field("url", searched=True),
    Field("key", "text", "source", searched=True),
    Field("note", "text", "source"),
)

FIELDS: Mapping[str, tuple[Field, ...]] = MappingProxyType(
    {
        "runs": _RUNS,
        "hardware": _HARDWARE,
        "grids": _GRIDS,
        "equivalents": _EQUIVALENTS,
        "factors": _FACTORS,
        "pue": _PUE,
        "prices": _PRICES,
        "water": _WATER,
        "chip_power": _CHIP_POWER,
        "development": _DEVELOPMENT,
        "inference": _INFERENCE,
        "lifecycle": _LIFECYCLE,
        "sources": _SOURCES,
    }
)
"""Every table of the library, in the order in which they are offered."""

KINDS: tuple[str, ...] = tuple(FIELDS)
