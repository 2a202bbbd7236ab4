"""What it would take: exact answers that give the target when they are put back, and reasons where there is none."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.footprint.errors import InputError
from gui.footprint.estimate import RESULT_INPUTS, estimate
from gui.footprint.goal import both_at, break_even, changed_by, crossing, depends_on, solve
from gui.footprint.model import NotDeclaredError, declared_inputs, terms_for
from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.scenario import with_value
from tests.helpers.footprint_cases import SEARCH
from tests.helpers.what_if_cases import HOSTED, scenarios

RESULTS = st.sampled_from(sorted(RESULT_INPUTS))
PLACES = st.floats(0, 1)


def value_in(key, place):
    """A value of an input, somewhere within its usual ones."""
    row = PARAMETER_BY_KEY[key]
    value = row.usual_low + place * (row.usual_high - row.usual_low)
    return float(round(value)) if row.whole else value


@given(scenarios(), RESULTS, st.data(), PLACES)
def test_that_putting_the_answer_back_gives_the_target(scenario, result, data, place):
    key = data.draw(st.sampled_from(depends_on(result)))
    target = getattr(estimate(with_value(scenario, key, value_in(key, place))), result)
    found = solve(scenario, result, target, key)
    if found.reason == "no_effect":
        return  # another factor is 0
    assert found.reason is None
    assert found.settable is not None
    reached = getattr(estimate(with_value(scenario, key, found.settable)), result)
    assert reached == pytest.approx(target, rel=1e-9, abs=1e-9)


@given(scenarios(chip_count=8, host_power_w=0.0), st.floats(1, 1000))
def test_that_things_that_are_counted_come_whole_on_both_sides(scenario, wanted):
    target = wanted * estimate(replace(scenario, chip_count=1)).co2e_kg
    found = solve(scenario, "co2e_kg", target, "chip_count")
    assert found.value == pytest.approx(wanted, rel=1e-9)
    assert all(one.value.is_integer() for one in found.whole)
    assert {one.value for one in found.whole} == {math.floor(found.value), math.ceil(found.value)}
    for one in found.whole:
        assert one.result == pytest.approx(estimate(replace(scenario, chip_count=one.value)).co2e_kg, rel=1e-12)
    assert abs(found.settable - wanted) <= 0.5 + 1e-6


def test_that_half_the_search_takes_half_the_grid():
    target = changed_by(estimate(SEARCH).co2e_kg, -50)
    found = solve(SEARCH, "co2e_kg", target, "grid_kg_per_kwh")
    assert found.value == pytest.approx(SEARCH.value("grid_kg_per_kwh") / 2, rel=1e-12)
    assert found.whole == ()


@pytest.mark.parametrize(
    ("target", "free", "reason", "closest"),
    [
        (1000.0, "pue", "below_minimum", 1.0),
        (1e30, "pue", "above_maximum", 1e3),
        (-1.0, "grid_kg_per_kwh", "below_minimum", 0.0),
        (1.0, "chip_count", "below_minimum", 1.0),
        (1000.0, "host_power_w", "below_minimum", 0.0),
    ],
)
def test_that_an_unreachable_target_says_why_and_what_comes_closest(target, free, reason, closest):
    found = solve(HOSTED, "co2e_kg", target, free)
    assert (found.value, found.reason, found.closest.value) == (None, reason, closest)
    there = estimate(with_value(HOSTED, free, closest)).co2e_kg
    assert found.closest.result == pytest.approx(there, rel=1e-12)
    assert found.settable == closest


def test_that_an_input_without_effect_is_told():
    assert solve(SEARCH, "energy_kwh", 1.0, "grid_kg_per_kwh").reason == "no_effect"
    assert solve(SEARCH, "co2e_kg", 1.0, "electricity_usd_per_kwh").closest is None
    inside = replace(SEARCH, grid_includes_pue=True)
    assert solve(inside, "co2e_kg", 1.0, "pue").reason == "no_effect"
    assert solve(replace(SEARCH, train_hours=0.0), "co2e_kg", 1.0, "pue").reason == "no_effect"


def test_that_a_freed_intensity_is_one_at_the_meter():
    inside = replace(SEARCH, grid_includes_pue=True)
    found = solve(inside, "co2e_kg", 900.0, "grid_kg_per_kwh")
    assert estimate(with_value(inside, "grid_kg_per_kwh", found.value)).co2e_kg == pytest.approx(900, rel=1e-12)


def test_that_the_free_input_alone_may_be_undeclared():
    unknown = replace(SEARCH, chip_power_w=None)
    found = solve(unknown, "energy_kwh", 656_346.5, "chip_power_w")
    assert found.value == pytest.approx(189.42875, rel=1e-5)
    with pytest.raises(NotDeclaredError) as caught:
        solve(unknown, "energy_kwh", 1.0, "pue")
    assert caught.value.keys == ("chip_power_w",)


def test_that_an_impossible_question_is_refused():
    with pytest.raises(InputError):
        solve(SEARCH, "co2e_kg", 1.0, "moon")
    with pytest.raises(InputError):
        solve(SEARCH, "co2e_kg", math.nan, "pue")


@given(scenarios(), scenarios())
def test_that_break_even_makes_both_the_same(one, other):
    found = break_even(one, other, "co2e_kg", "train_hours")
    if found.value is not None:
        here = estimate(with_value(one, "train_hours", found.value)).co2e_kg
        assert here == pytest.approx(estimate(other).co2e_kg, rel=1e-9)


@given(scenarios(host_power_w=5000.0), scenarios(host_power_w=0.0))
def test_that_two_scenarios_cross_where_both_come_to_the_same(one, other):
    found = crossing(one, other, "energy_kwh", "chip_power_w")
    if found.value is not None:
        inputs = [declared_inputs(scenario, "energy_kwh") | {"chip_power_w": found.value} for scenario in (one, other)]
        both = [terms_for(one, "energy_kwh").value(some) for some in inputs]
        assert both == pytest.approx([found.target, found.target], rel=1e-6)


def test_that_results_in_proportion_never_cross():
    found = crossing(SEARCH, replace(SEARCH, pue=1.1), "co2e_kg", "train_hours")
    assert (found.value, found.reason) == (None, "no_effect")


def test_that_an_answer_of_no_watts_at_all_is_not_missed_by_rounding():
    scenario = replace(HOSTED, chip_count=3, train_hours=0.45, training_runs=17, chip_power_w=25, pue=1)
    target = estimate(replace(scenario, host_power_w=0.0)).energy_kwh
    found = solve(scenario, "energy_kwh", target, "host_power_w")
    assert (found.value, found.reason) == (0.0, None)


@given(scenarios(host_power_w=5000.0), scenarios(host_power_w=0.0))
def test_that_both_come_to_the_target_where_they_cross(one, other):
    found = crossing(one, other, "co2e_kg", "chip_count")
    if found.value is not None:
        assert both_at(one, other, "co2e_kg", "chip_count", found.value) == pytest.approx([found.target] * 2, rel=1e-6)


def test_that_intensities_are_compared_without_the_pue_in_them():
    one, other = replace(HOSTED, grid_includes_pue=True), replace(HOSTED, pue=2 * HOSTED.pue)
    assert both_at(one, other, "co2e_kg", "grid_kg_per_kwh", 0.4)[1] == pytest.approx(
        2 * both_at(one, other, "co2e_kg", "grid_kg_per_kwh", 0.4)[0]
    )
