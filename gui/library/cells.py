"""What a cell of a preset table may hold: the types that the records are made of."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

ID_PATTERN = "^[a-z][a-z0-9_]*(:[a-z0-9_-]+)?$"
OWN_PREFIX = "my:"
"""Before the id of every row of the user's own, so that no row of the program can ever have the same."""

OWN_SOURCE = "own"
"""Source of a row of the user's own that names none."""

Id = Annotated[str, Meta(pattern=ID_PATTERN)]
Country = Annotated[str, Meta(pattern="^([a-z]{3})?$")]
Text = Annotated[str, Meta(min_length=1)]
Share = Annotated[float, Meta(ge=0, le=1)]
Amount = Annotated[float, Meta(ge=0)]
Positive = Annotated[float, Meta(gt=0)]
AtLeastOne = Annotated[float, Meta(ge=1)]
Count = Annotated[int, Meta(ge=1)]
Year = Annotated[int, Meta(ge=1900, le=2100)]

PowerBasis = Literal["measured_system", "measured_chip", "tdp", "assumed"]
PowerScope = Literal["system", "chip"]
Provenance = Literal["measured", "published", "derived", "assumed"]
Printed = Literal["published", "derived", "assumption"]
Accounting = Literal["location", "market", "unstated"]
Status = Literal["recomputes", "recomputes_by_construction", "hours_only", "reported_only", "third_party_guess"]
ChipKind = Literal["gpu", "tpu", "accelerator", "soc", "cpu"]
GridKind = Literal["study", "country", "world", "region", "zone", "cloud"]
GridBasis = Literal["lifecycle", "direct", "unstated"]
EnergySource = Literal[
    "coal", "gas", "oil", "nuclear", "hydro", "wind", "solar", "bioenergy", "other_renewables"
]  # fmt: skip
Quantity = Literal[
    "energy_kwh",
    "energy_mwh",
    "it_energy_kwh",
    "it_energy_mwh",
    "co2e_lb",
    "co2e_t",
    "co2e_kg",
    "electricity_cost_usd",
    "cloud_cost_low_usd",
    "cloud_cost_high_usd",
    "chip_hours",
]
QuantityUnit = Literal["kWh", "MWh", "lb", "t", "kg", "USD", "h"]
ThingCategory = Literal[
    "car", "flight", "train", "transport", "person", "home", "food", "device", "digital", "fuel", "nature", "goods"
]
Pictogram = Literal[
    "car", "flight", "person", "phone", "road", "train", "home", "food", "device", "fuel", "tree", "goods"
]

SCOPES = ("operational", "dynamic", "idle", "embodied", "development", "inference")
"""What a published figure may count; `scope` of a run is some of these words."""
