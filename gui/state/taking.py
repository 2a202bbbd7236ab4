"""Rows of the library put on the sliders: each as one step that can be undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gui.footprint.errors import InputError
from gui.footprint.scenario import with_value

if TYPE_CHECKING:
    from gui.library.facts import PriceRecord
    from gui.library.library import Library
    from gui.library.records import ChipPower
    from gui.state.store import Store

_WHOLE = ("runs", "hardware", "grids", "factors", "pue", "chip_power")
"""Tables of which any row can be taken."""

_HOUR, _KWH = "USD/h", "USD/kWh"


def can_take(library: Library, kind: str, row_id: str) -> bool:
    """Whether a row says something that the sliders have."""
    if kind in _WHOLE:
        return True
    if kind != "prices":
        return False
    price = library.prices[row_id]
    rent = price.kind == "accelerator_hour" and price.unit == _HOUR
    return (price.low is not None or price.high is not None) and (
        rent or (price.kind == "electricity" and price.unit == _KWH)
    )


def take(store: Store, kind: str, row_id: str) -> None:
    """Put a row on the sliders.

    Raises
    ------
    InputError
        Where a value of the row is not possible; everything stays as it was.
    """
    library = store.library
    if kind == "runs":
        store.load_run(row_id)
    elif kind == "hardware":
        store.load_chip(row_id)
    elif kind == "grids":
        store.load_grid(row_id)
    elif kind == "factors":
        store.set_factor_set(library.tables["factors"][row_id].factor_set)
    elif kind == "pue":
        store.end_gesture()
        store.change("pue", library.pue[row_id].pue)
        store.end_gesture()
    elif kind == "chip_power":
        _take_measured(store, library.chip_power[row_id])
    elif kind == "prices":
        _take_price(store, library.prices[row_id])


def _take_measured(store: Store, measured: ChipPower) -> None:
    """Take a measurement's chip and watts; a host that is in them does not count twice."""
    chip = store.library.load_chip(store.scenario, measured.chip)
    host = 0.0 if measured.scope == "system" else store.scenario.host_power_w
    scenario = replace(chip, chip_power_w=measured.power_w, power_basis=f"measured_{measured.scope}", host_power_w=host)
    store.apply(scenario, "chip")


def _take_price(store: Store, price: PriceRecord) -> None:
    low = price.high if price.low is None else price.low
    high = price.low if price.high is None else price.high
    if low is None or high is None:
        raise InputError("price", "not_a_number", price.id)
    if price.kind == "electricity":
        store.apply(with_value(store.scenario, "electricity_usd_per_kwh", (low + high) / 2), "electricity_usd_per_kwh")
        return
    scenario = with_value(store.scenario, "chip_price_low_usd_per_h", low)
    store.apply(with_value(scenario, "chip_price_high_usd_per_h", high), "chip_price_high_usd_per_h")
