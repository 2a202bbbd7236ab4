"""The ranges that we assume where nobody says one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.footprint.parameters import PARAMETER_BY_KEY, PARAMETERS
from gui.footprint.spreads import SPREADS, default_range, default_ranges, spread_of
from tests.helpers.footprint_cases import SEARCH

BADGES = ("measured", "published", "derived", "estimated", "assumed", "default", "mine")


def test_that_every_row_has_a_reason_and_holds_its_value():
    for row in SPREADS:
        assert row.reason.endswith(".")
        assert 0 < row.low <= 1 <= row.high
        assert set(row.keys) <= set(PARAMETER_BY_KEY)


@pytest.mark.parametrize("key", PARAMETER_BY_KEY)
@pytest.mark.parametrize("known", BADGES)
def test_that_every_input_has_a_range_for_every_way_of_knowing(key, known):
    assert default_range(key, 1.3, known).best == 1.3


@pytest.mark.parametrize("key", [row.key for row in PARAMETERS])
def test_that_what_you_have_set_is_exact(key):
    assert default_range(key, 2.0, "mine").is_exact


def test_that_knowing_more_is_never_wider():
    for key in ("train_hours", "chip_power_w", "pue", "grid_kg_per_kwh"):
        rows = [spread_of(key, known) for known in ("measured", "published", "assumed")]
        widths = [row.high / row.low for row in rows]
        assert widths == sorted(widths)


def test_that_grids_spread_by_the_median_factor_between_data_sets():
    one = default_range("grid_kg_per_kwh", 0.4, "published")
    assert (one.low, one.high) == pytest.approx((0.4 / 1.3, 0.4 * 1.3))


@given(st.floats(1, 3), st.sampled_from(BADGES))
def test_that_no_pue_falls_below_1(pue, known):
    one = default_range("pue", pue, known)
    assert one.low >= 1
    assert one.value_at(-6) >= 1


def test_that_rated_watts_are_as_far_from_measured_ones_as_was_found():
    rated = replace(SEARCH, chip_power_w=300.0, power_basis="tdp")
    one = default_ranges(rated, {"chip_power_w": "published"})["chip_power_w"]
    assert (one.low, one.high) == pytest.approx((165, 330))
    assert default_ranges(rated, {})["chip_power_w"].is_exact


def test_that_what_is_not_declared_has_no_range():
    assert "pue" not in default_ranges(replace(SEARCH, pue=None), {})
