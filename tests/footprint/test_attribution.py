"""Why two figures differ: the shares sum to the difference, the ratios multiply to the ratio, and zeros do no harm."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.footprint.attribution import FACTORS, GRID_WITH_PUE, PairNotDeclaredError, decomposed, explain
from gui.footprint.estimate import estimate
from tests.helpers.footprint_cases import SEARCH
from tests.helpers.what_if_cases import HOSTED, scenarios

SCOPES = st.floats(0.5, 5)


def parts(found):
    return {one.factor: one.co2e_kg for one in found.contributions}


@given(scenarios(), scenarios(), SCOPES, SCOPES)
def test_that_the_shares_sum_to_the_difference_and_the_ratios_multiply_to_the_ratio(a, b, scope_a, scope_b):
    found = explain(a, b, (scope_a, scope_b))
    assert [one.factor for one in found.contributions] == list(FACTORS)
    assert found.a_co2e_kg == pytest.approx(estimate(a).co2e_kg * scope_a, rel=1e-12)
    assert found.b_co2e_kg == pytest.approx(estimate(b).co2e_kg * scope_b, rel=1e-12)
    larger = max(found.a_co2e_kg, found.b_co2e_kg)
    assert math.fsum(parts(found).values()) == pytest.approx(found.difference_co2e_kg, rel=1e-9, abs=1e-9 * larger)
    assert math.prod(one.ratio for one in found.contributions) == pytest.approx(found.ratio, rel=1e-9)


@given(scenarios(), scenarios())
def test_that_the_way_back_is_the_way_there_reversed(a, b):
    there, back = parts(explain(a, b)), parts(explain(b, a))
    largest = max(map(abs, there.values()))
    assert [-one for one in back.values()] == pytest.approx(list(there.values()), rel=1e-9, abs=1e-9 * largest)


@given(scenarios())
def test_that_nothing_changed_makes_no_difference(scenario):
    found = explain(scenario, scenario)
    assert set(parts(found).values()) == {0}
    assert {one.ratio for one in found.contributions} == {1}


@given(scenarios(), st.floats(1.01, 3))
def test_that_one_factor_alone_makes_all_the_difference(scenario, factor):
    found = explain(scenario, replace(scenario, train_hours=scenario.train_hours * factor))
    assert parts(found)["train_hours"] == pytest.approx(found.difference_co2e_kg, rel=1e-9)
    assert all(kg == 0 for name, kg in parts(found).items() if name != "train_hours")


@given(st.floats(1e-12, 1e-3), st.floats(0.1, 10))
def test_that_small_differences_are_shared_as_well(small, pue_more):
    b = replace(SEARCH, pue=1.58 * (1 + small), train_hours=SEARCH.train_hours / (1 + small), chip_power_w=189 + small)
    found = explain(SEARCH, b)
    exact = found.a_co2e_kg * math.log1p(small)
    assert parts(found)["pue"] == pytest.approx(exact, rel=1e-2, abs=1e-9 * found.a_co2e_kg)


def test_that_opposite_changes_that_cancel_are_both_told():
    found = explain(SEARCH, replace(SEARCH, chip_count=16, train_hours=SEARCH.train_hours / 2))
    assert found.difference_co2e_kg == pytest.approx(0, abs=1e-6)
    assert parts(found)["chip_count"] == pytest.approx(math.log(2) * found.a_co2e_kg, rel=1e-9)
    assert parts(found)["train_hours"] == pytest.approx(-math.log(2) * found.a_co2e_kg, rel=1e-9)


def test_that_the_watts_are_those_of_a_chip_with_its_share_of_the_hosts():
    (watts,) = [one for one in explain(SEARCH, HOSTED).contributions if one.factor == "system_power_w"]
    assert (watts.a, watts.b) == (189.42875, 189.42875 + 400 / 8)


def test_that_a_factor_that_goes_to_0_makes_all_the_difference():
    clean = replace(SEARCH, grid_declared_kg_per_kwh=0.0, pue=1.1)
    found = explain(SEARCH, clean)
    assert parts(found)["grid_kg_per_kwh"] == found.difference_co2e_kg == -found.a_co2e_kg
    assert parts(found)["pue"] == 0
    back = explain(clean, SEARCH)
    assert parts(back)["grid_kg_per_kwh"] == found.a_co2e_kg
    assert back.ratio is None
    assert next(one.ratio for one in back.contributions if one.factor == "grid_kg_per_kwh") is None


@given(st.sampled_from([1e-30, 1e-60, 1e-120]), st.floats(0.5, 3), st.floats(0.5, 3))
def test_that_zeros_are_the_limit_of_small_values(small, x, y):
    ends = (2.0, x, y)
    limit = decomposed((0.0, 1.0, 1.0), ends, 0.0, math.prod(ends))
    near = decomposed((small, 1.0, 1.0), ends, small, math.prod(ends))
    assert near == pytest.approx(limit, abs=4 / abs(math.log10(small)) * math.prod(ends))
    both = decomposed((0.0, 0.0, 1.0), ends, 0.0, math.prod(ends))
    assert both == pytest.approx([math.prod(ends) / 2, math.prod(ends) / 2, 0])


def test_that_two_zeros_have_no_difference_to_share():
    still, clean = replace(SEARCH, train_hours=0.0), replace(SEARCH, grid_declared_kg_per_kwh=0.0)
    assert set(parts(explain(still, clean)).values()) == {0}
    assert explain(still, clean).ratio is None


def test_that_a_product_of_pue_and_intensity_is_one_factor():
    inside = replace(SEARCH, grid_includes_pue=True, pue=None, grid_declared_kg_per_kwh=0.5)
    found = explain(inside, SEARCH)
    assert GRID_WITH_PUE in parts(found)
    assert not {"pue", "grid_kg_per_kwh"} & set(parts(found))
    assert math.fsum(parts(found).values()) == pytest.approx(found.difference_co2e_kg, rel=1e-9)
    known = explain(replace(inside, pue=1.25), SEARCH)
    grid = next(one for one in known.contributions if one.factor == "grid_kg_per_kwh")
    assert grid.a == pytest.approx(0.4)
    assert known.a_co2e_kg == pytest.approx(found.a_co2e_kg)


def test_that_what_is_not_declared_is_named_on_each_side():
    with pytest.raises(PairNotDeclaredError) as caught:
        explain(replace(SEARCH, pue=None), replace(SEARCH, chip_power_w=None))
    assert (caught.value.a, caught.value.b) == (("pue",), ("chip_power_w",))
    assert "pue of the first and chip_power_w of the second" in str(caught.value)
