"""What a row of the tables of other calculators holds (``presets/methods``): their chips, their grids, their models."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from msgspec import Meta

from gui.library.cells import Amount, AtLeastOne, Id, Positive, Text, Year
from gui.library.records import Row

MethodName = Literal["ml_co2_impact", "green_algorithms", "codecarbon", "llmcarbon", "ecologits"]
Percent = Annotated[float, Meta(ge=0, le=100)]


class MethodChip(Row, frozen=True, kw_only=True):
    """What a calculator takes for the power of a device (``methods/chips.csv``); `chip` is ours, where there is one."""

    KEY: ClassVar[tuple[str, ...]] = ("method", "hardware")
    REFERENCES: ClassVar[Mapping[str, str]] = {"chip": "hardware"}

    method: MethodName
    hardware: Text
    kind: Literal["gpu", "cpu", "cpu_core"]
    power_w: Positive
    chip: Id | None = None
    year: Year | None = None


class MethodGrid(Row, frozen=True, kw_only=True):
    """What a calculator takes for the electricity of a place (``methods/grids.csv``), in the unit that it has it in.

    `grid` is the place in our tables, where there is one. EcoLogits has water, primary energy and minerals beside.
    """

    KEY: ClassVar[tuple[str, ...]] = ("method", "place")
    REFERENCES: ClassVar[Mapping[str, str]] = {"grid": "grids"}

    method: MethodName
    place: Text
    name: Text
    grid: Id | None = None
    factor: Amount
    unit: Literal["g/kWh", "lb/MWh", "kg/kWh"]
    pue: AtLeastOne | None = None
    offset_percent: Percent | None = None
    water_l_per_kwh: Amount | None = None
    primary_mj_per_kwh: Amount | None = None
    minerals_kg_sb_per_kwh: Amount | None = None
    year: Year | None = None


class MethodModel(Row, frozen=True, kw_only=True):
    """What EcoLogits takes for a model and its provider (``methods/models.csv``); a high value where it has a range."""

    KEY: ClassVar[tuple[str, ...]] = ("method", "model")

    method: MethodName
    model: Text
    name: Text
    active_billion: Positive
    active_high_billion: Positive | None = None
    total_billion: Positive
    tokens_per_s: Positive | None = None
    first_token_s: Amount | None = None
    place: Text
    pue: AtLeastOne
    pue_high: AtLeastOne | None = None
    wue_l_per_kwh: Amount
    wue_high_l_per_kwh: Amount | None = None
    year: Year | None = None
