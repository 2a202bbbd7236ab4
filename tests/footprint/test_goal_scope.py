"""What it would take where more counts than the electricity: the target is the sum, and the answer gives the sum."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.footprint.course import amount_of, lacking_inputs
from gui.footprint.estimate import estimate
from gui.footprint.goal import both_at, break_even, changed_by, crossing, depends_on, solve
from gui.footprint.model import NotDeclaredError
from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.scenario import with_value
from gui.footprint.scope import Scope
from gui.footprint.scope_sum import scoped, training_of
from tests.helpers.footprint_cases import SEARCH
from tests.helpers.what_if_cases import HOSTED, scenarios

CO2E = "co2e_kg"
CHIPS = Scope(embodied_low_kg=200, embodied_high_kg=400)
USED = Scope(queries_per_day=1e6, wh_per_query=0.3)


def sum_of(scenario, scope):
    return scoped(scope, training_of(estimate(scenario))).co2e_kg


@st.composite
def scopes(draw):
    """Anything that may count, each part in or not."""
    numbers = {
        "idle_share": draw(st.one_of(st.just(0.0), st.floats(0.01, 2))),
        "development_multiplier": draw(st.one_of(st.just(1.0), st.floats(1, 2000))),
        "lifetime_years": draw(st.floats(1, 10)),
        "utilisation_over_life": draw(st.floats(0.1, 1)),
    }
    if draw(st.booleans()):
        low = draw(st.floats(10, 500))
        numbers |= {"embodied_low_kg": low, "embodied_high_kg": low * draw(st.floats(1, 4))}
    if draw(st.booleans()):
        numbers |= {"queries_per_day": draw(st.floats(1, 1e9)), "wh_per_query": draw(st.floats(0.01, 10))}
        numbers["use_kg_per_kwh"] = draw(st.one_of(st.none(), st.floats(0.001, 1)))
    return Scope(**numbers)


def value_in(key, place):
    row = PARAMETER_BY_KEY[key]
    value = max(row.minimum, row.usual_low) + place * (row.usual_high - row.usual_low)
    return float(round(value)) if row.whole else value


@given(scenarios(), scopes(), st.booleans(), st.data(), st.floats(0, 1))
def test_that_putting_the_answer_back_gives_the_sum(scenario, scope, inside, data, place):
    scenario = replace(scenario, grid_includes_pue=inside)
    key = data.draw(st.sampled_from(depends_on(CO2E, grid_includes_pue=inside, scope=scope)))
    target = sum_of(with_value(scenario, key, value_in(key, place)), scope)
    found = solve(scenario, CO2E, target, key, scope)
    assert found.reason is None
    again = with_value(scenario, key, found.settable)
    assert sum_of(again, scope) == pytest.approx(target, rel=1e-9)


@given(scenarios(), scopes(), st.booleans(), st.sampled_from(sorted(PARAMETER_BY_KEY)))
def test_that_what_comes_to_the_sum_now_is_where_the_knob_stands(scenario, scope, inside, key):
    scenario = replace(scenario, grid_includes_pue=inside)
    now = sum_of(scenario, scope)
    assert amount_of(scenario, CO2E, scope) == pytest.approx(now, rel=1e-12)
    inputs = depends_on(CO2E, grid_includes_pue=inside, scope=scope)
    value = scenario.value(key)
    ours, theirs = both_at(scenario, with_value(scenario, key, value), CO2E, key, value, (scope, scope))
    if not (inside and key == "grid_kg_per_kwh"):  # which gives way to one without the PUE in it
        assert ours == pytest.approx(now, rel=1e-12)
    if key not in inputs:
        assert solve(scenario, CO2E, 2 * now, key, scope).reason == "no_effect"
        assert theirs == pytest.approx(now, rel=1e-12)


@given(scenarios(), scopes(), st.booleans(), st.data())
def test_that_an_unreachable_sum_says_why_and_what_comes_closest(scenario, scope, inside, data):
    scenario = replace(scenario, grid_includes_pue=inside)
    key = data.draw(st.sampled_from(depends_on(CO2E, grid_includes_pue=inside, scope=scope)))
    row = PARAMETER_BY_KEY[key]
    least, most = sorted(sum_of(with_value(scenario, key, end), scope) for end in (row.minimum, row.maximum))
    for target in (least / 2, most * 2):
        found = solve(scenario, CO2E, target, key, scope)
        if found.value is not None:
            continue  # its least is 0
        there = sum_of(with_value(scenario, key, found.closest.value), scope)
        assert found.closest.result == pytest.approx(there, rel=1e-9)
        assert there == pytest.approx(least if target < least else most, rel=1e-9)
        assert found.rest is None or found.rest > target


def test_that_what_does_not_depend_on_the_knob_is_told_where_it_is_too_much():
    chips = sum_of(SEARCH, CHIPS) - estimate(SEARCH).co2e_kg
    found = solve(SEARCH, CO2E, chips / 2, "grid_kg_per_kwh", CHIPS)
    assert (found.value, found.reason, found.closest.value) == (None, "below_minimum", 0)
    assert found.rest == pytest.approx(chips)
    assert found.closest.result == pytest.approx(chips)
    possible = solve(SEARCH, CO2E, chips * 2, "grid_kg_per_kwh", CHIPS)
    assert (possible.reason, possible.rest) == (None, None)
    # The PUE cannot go below 1, whatever the chips come to: then the rest is not to blame.
    bound = solve(SEARCH, CO2E, sum_of(replace(SEARCH, pue=1), CHIPS) * 0.9, "pue", CHIPS)
    assert (bound.reason, bound.rest) == ("below_minimum", None)


def test_that_half_the_sum_takes_less_than_half_the_grid():
    target = changed_by(sum_of(SEARCH, CHIPS), -50)
    found = solve(SEARCH, CO2E, target, "grid_kg_per_kwh", CHIPS)
    assert found.value < SEARCH.value("grid_kg_per_kwh") / 2
    assert sum_of(with_value(SEARCH, "grid_kg_per_kwh", found.value), CHIPS) == pytest.approx(target, rel=1e-12)


def test_that_a_pue_in_the_intensity_divides_the_use():
    inside = replace(SEARCH, grid_includes_pue=True)
    training = estimate(inside).co2e_kg
    target = sum_of(replace(inside, pue=2.5), USED)
    assert solve(inside, CO2E, target, "pue", USED).value == pytest.approx(2.5, rel=1e-9)
    too_low = solve(inside, CO2E, training, "pue", USED)
    assert (too_low.reason, too_low.closest.value) == ("above_maximum", 1000)
    below = solve(inside, CO2E, training / 2, "pue", USED)
    assert below.rest == pytest.approx(training)
    too_high = solve(inside, CO2E, sum_of(replace(inside, pue=1), USED) * 2, "pue", USED)
    assert (too_high.reason, too_high.closest.value) == ("below_minimum", 1)
    unknown = replace(inside, pue=None)
    assert lacking_inputs(unknown, CO2E, USED) == ("pue",)
    assert lacking_inputs(unknown, CO2E, replace(USED, use_kg_per_kwh=0.1)) == ()
    with pytest.raises(NotDeclaredError) as caught:
        solve(unknown, CO2E, 1.0, "train_hours", USED)
    assert caught.value.keys == ("pue",)


def test_that_other_results_stay_those_of_the_training():
    everything = replace(CHIPS, idle_share=0.5, development_multiplier=2)
    for result in ("energy_kwh", "electricity_cost_usd", "chip_hours"):
        assert solve(HOSTED, result, 1e5, "train_hours", everything) == solve(HOSTED, result, 1e5, "train_hours")


def test_that_what_only_stands_beside_changes_no_answer():
    beside = Scope(carbon_price_usd_per_t=190, wue_l_per_kwh=1.8, market_kg_per_kwh=0.1)
    assert solve(HOSTED, CO2E, 9e4, "pue", beside) == solve(HOSTED, CO2E, 9e4, "pue")


@given(scenarios(), scenarios(), scopes(), scopes(), st.booleans())
def test_that_break_even_makes_the_sums_the_same(one, other, scope, other_scope, inside):
    other = replace(other, grid_includes_pue=inside)
    found = break_even(one, other, CO2E, "train_hours", (scope, other_scope))
    if found.value is not None:
        here = sum_of(with_value(one, "train_hours", found.value), scope)
        assert here == pytest.approx(sum_of(other, other_scope), rel=1e-9)


@given(scenarios(), scenarios(), scopes(), scopes(), st.booleans(), st.booleans(), st.data())
def test_that_sums_cross_where_both_come_to_the_same(one, other, scope, other_scope, inside, other_inside, data):
    one, other = replace(one, grid_includes_pue=inside), replace(other, grid_includes_pue=other_inside)
    key = data.draw(st.sampled_from(("pue", "train_hours", "chip_power_w", "grid_kg_per_kwh")))
    found = crossing(one, other, CO2E, key, (scope, other_scope))
    if found.value is not None:
        there = [with_value(scenario, key, found.value) for scenario in (one, other)]
        sums = [sum_of(scenario, counts) for scenario, counts in zip(there, (scope, other_scope), strict=True)]
        assert sums == pytest.approx([found.target] * 2, rel=1e-6)


def test_that_two_of_one_training_cross_where_what_counts_is_worth_the_same():
    use = replace(USED, use_kg_per_kwh=0.4)
    found = crossing(SEARCH, SEARCH, CO2E, "train_hours", (CHIPS, use))
    assert sum_of(with_value(SEARCH, "train_hours", found.value), CHIPS) == pytest.approx(found.target)
    assert crossing(SEARCH, SEARCH, CO2E, "train_hours", (CHIPS, CHIPS)).reason == "no_effect"


def test_that_a_use_that_falls_with_the_pue_meets_a_training_that_rises_with_it():
    inside = replace(SEARCH, grid_includes_pue=True)
    much = replace(USED, queries_per_day=1e8)
    price = sum_of(replace(inside, pue=2.0), much) / sum_of(replace(SEARCH, pue=2.0), Scope())
    found = crossing(inside, SEARCH, CO2E, "pue", (much, Scope(idle_share=price - 1)))
    assert found.value == pytest.approx(2.0, rel=1e-9)
    back = crossing(SEARCH, inside, CO2E, "pue", (Scope(idle_share=price - 1), much))
    assert back.value == pytest.approx(2.0, rel=1e-9)
    assert math.isclose(found.target, back.target, rel_tol=1e-9)
