"""Scenarios and ranges that the tests of the what-if questions share."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from gui.footprint.ranges import Range
from gui.footprint.scenario import Scenario
from tests.helpers.footprint_cases import LIFECYCLE, SEARCH

HOSTED = replace(SEARCH, host_power_w=400.0, chip_price_high_usd_per_h=1.5)
"""The search with hosts of their own, so that its watts are a sum."""


def folded(value: float, fold: float, floor: float = 0.0) -> Range:
    """A log-normal range of a factor either way."""
    above = value - floor
    return Range(floor + above / fold, value, floor + above * fold, "lognormal", floor)


def ranges_around(scenario: Scenario, **folds: float) -> dict[str, Range]:
    """Log-normal ranges of some inputs, each by its factor."""
    found = {}
    for key, fold in folds.items():
        value = scenario.value(key)
        assert value is not None
        found[key] = folded(value, fold)
    return found


def scenarios(**fixed: Any) -> st.SearchStrategy[Scenario]:
    """Any scenario whose inputs are all declared and above 0."""
    values: dict[str, st.SearchStrategy[Any]] = {
        "chip_count": st.integers(1, 100_000),
        "train_hours": st.floats(0.1, 1e6),
        "training_runs": st.integers(1, 10_000),
        "chip_power_w": st.floats(1, 1200),
        "host_power_w": st.one_of(st.just(0.0), st.floats(1, 1e5)),
        "pue": st.floats(1, 3),
        "grid_declared_kg_per_kwh": st.floats(0.001, 1.2),
        "electricity_usd_per_kwh": st.floats(0.01, 1),
        "chip_price_low_usd_per_h": st.floats(0.01, 10),
        "chip_price_high_usd_per_h": st.floats(0.01, 10),
    }
    values |= {key: st.just(value) for key, value in fixed.items()}
    return st.builds(lambda **inputs: Scenario(factors=LIFECYCLE, **inputs), **values)
