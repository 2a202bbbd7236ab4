"""Ranges carried through the calculation: right against closed forms and brute force, and as wide as they should be."""

from __future__ import annotations

import math
from dataclasses import astuple, replace
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from gui.footprint.estimate import RESULT_INPUTS, estimate
from gui.footprint.model import NotDeclaredError
from gui.footprint.ranges import Z_95, Range, RangeError, exactly
from gui.footprint.scenario import with_value
from gui.footprint.uncertainty import Density, Propagation, learned
from tests.helpers.footprint_cases import SEARCH
from tests.helpers.what_if_cases import HOSTED, folded, ranges_around, scenarios

LEVELS = (0.05, 0.25, 0.5, 0.75, 0.95)
SCORES = (-Z_95, -0.6744897501960817, 0.0, 0.6744897501960817, Z_95)
MULTIPLIED = ("train_hours", "training_runs", "chip_count", "chip_power_w", "grid_kg_per_kwh")
FOLDS = st.floats(1.01, 1.6)


@given(scenarios(), st.sampled_from(sorted(RESULT_INPUTS)))
def test_that_exact_inputs_give_no_width_at_the_point_estimate(scenario, result):
    ranges = {key: exactly(value) for key in RESULT_INPUTS[result] if (value := scenario.value(key)) is not None}
    point = Propagation().interval(scenario, {}, result)
    assert point == Propagation().interval(scenario, ranges, result)
    assert point.width == 0
    assert point.p50 == pytest.approx(getattr(estimate(scenario), result), rel=1e-14)


@given(st.lists(FOLDS, min_size=1, max_size=5))
def test_that_products_of_log_normal_factors_have_the_quantiles_of_the_closed_form(folds):
    folds = dict(zip(MULTIPLIED, folds, strict=False))
    found = Propagation().interval(SEARCH, ranges_around(SEARCH, **folds), "co2e_kg")
    spread = math.hypot(*(math.log(fold) / Z_95 for fold in folds.values()))
    point = estimate(SEARCH).co2e_kg
    assert astuple(found) == pytest.approx([point * math.exp(score * spread) for score in SCORES], rel=5e-3)


@pytest.mark.parametrize("fold", [1.05, 1.3, 2.0])
def test_that_one_log_normal_factor_gives_its_own_quantiles(fold):
    found = Propagation().interval(SEARCH, ranges_around(SEARCH, grid_kg_per_kwh=fold), "co2e_kg")
    point = estimate(SEARCH).co2e_kg
    assert (found.p5, found.p50, found.p95) == pytest.approx((point / fold, point, point * fold), rel=1e-3)


def brute_force(scenario, ranges, result, count=10_000_000):
    """Quantiles by independent draws of numpy in double precision."""
    generator = np.random.default_rng(7)

    def values(key):
        one = ranges.get(key)
        if one is None or one.is_exact:
            return scenario.value(key)
        if one.shape == "uniform":
            return generator.uniform(one.low, one.high, count)
        if one.shape == "triangular":
            return generator.triangular(one.low, one.best, one.high, count)
        below, above = one.spreads
        drawn = generator.standard_normal(count)
        return one.floor + (one.best - one.floor) * np.exp(drawn * np.where(drawn < 0, below, above))

    total = values("chip_count") * values("chip_power_w") + values("host_power_w")
    for key in ("train_hours", "training_runs", "pue"):
        total = total * values(key)
    if result == "co2e_kg":
        total = total * values("grid_kg_per_kwh")
    return np.quantile(total / 1000, LEVELS)


MIXED = {
    "chip_power_w": Range(150, 189.42875, 320),
    "pue": Range(1.3, 1.58, 1.9, "lognormal", 1.0),
    "grid_kg_per_kwh": Range(0.3, HOSTED.value("grid_kg_per_kwh"), 0.6, "triangular"),
    "train_hours": Range(250_000, 274_120, 300_000, "uniform"),
    "host_power_w": folded(400.0, 2),
}
REACHING_ZERO = {**MIXED, "host_power_w": Range(0, 400, 1200, "uniform")}


@pytest.mark.parametrize("ranges", [MIXED, REACHING_ZERO], ids=["above zero", "reaching zero"])
@pytest.mark.parametrize("result", ["energy_kwh", "co2e_kg"])
def test_that_all_shapes_together_agree_with_ten_million_draws_of_numpy(ranges, result):
    found = Propagation().interval(HOSTED, ranges, result)
    assert astuple(found) == pytest.approx(brute_force(HOSTED, ranges, result), rel=5e-3)


@settings(max_examples=25)
@given(st.sampled_from(MULTIPLIED), FOLDS, st.floats(1.05, 2))
def test_that_a_wider_input_makes_a_wider_result(key, fold, more):
    base = ranges_around(SEARCH, pue=1.1, train_hours=1.2, grid_kg_per_kwh=1.3)
    narrow = Propagation().interval(SEARCH, base | ranges_around(SEARCH, **{key: fold}), "co2e_kg")
    wide = Propagation().interval(SEARCH, base | ranges_around(SEARCH, **{key: fold * more}), "co2e_kg")
    assert wide.width > narrow.width
    assert wide.p5 < narrow.p5 < narrow.p50 < narrow.p95 < wide.p95


@settings(max_examples=25)
@given(scenarios(), st.floats(0.1, 10), FOLDS, FOLDS)
def test_that_the_interval_scales_with_the_result(scenario, factor, one_fold, other_fold):
    assume(0.1 <= (scenario.train_hours or 0) * factor <= 1e6)
    more = replace(scenario, train_hours=scenario.train_hours * factor)
    folds = {"train_hours": one_fold, "chip_power_w": other_fold}
    first, second = (Propagation().interval(one, ranges_around(one, **folds), "co2e_kg") for one in (scenario, more))
    assert astuple(second) == pytest.approx([factor * one for one in astuple(first)], rel=1e-6)


def test_that_a_result_takes_no_notice_of_what_it_does_not_depend_on():
    assert Propagation().interval(SEARCH, ranges_around(SEARCH, grid_kg_per_kwh=2), "energy_kwh").width == 0
    assert Propagation().interval(SEARCH, ranges_around(SEARCH, chip_power_w=2), "cloud_cost_low_usd").width == 0
    inside = replace(SEARCH, grid_includes_pue=True)
    assert Propagation().interval(inside, ranges_around(SEARCH, pue=1.2), "co2e_kg").width == 0


def test_that_what_is_remembered_gives_what_a_fresh_start_gives():
    kept, ranges = Propagation(), dict(MIXED)
    for fold in (1.1, 1.2, 1.2, 1.5, 1.3):
        ranges["grid_kg_per_kwh"] = folded(HOSTED.value("grid_kg_per_kwh"), fold)
        found = kept.interval(HOSTED, ranges, "co2e_kg")
        assert astuple(found) == pytest.approx(astuple(Propagation().interval(HOSTED, ranges, "co2e_kg")), rel=1e-6)
    moved = with_value(HOSTED, "chip_power_w", 250.0)
    ranges["chip_power_w"] = ranges["chip_power_w"].moved_to(250.0)
    found = kept.interval(moved, ranges, "co2e_kg")
    assert astuple(found) == pytest.approx(astuple(Propagation().interval(moved, ranges, "co2e_kg")), rel=1e-6)
    ranges.pop("pue")
    found = kept.interval(moved, ranges, "co2e_kg")
    assert astuple(found) == pytest.approx(astuple(Propagation().interval(moved, ranges, "co2e_kg")), rel=1e-6)


def test_that_tied_inputs_move_as_one():
    ranges = ranges_around(SEARCH, pue=1.2, grid_kg_per_kwh=1.3)
    ties = {"pue": "one report", "grid_kg_per_kwh": "one report"}
    point = estimate(SEARCH).co2e_kg
    tied = Propagation().interval(SEARCH, ranges, "co2e_kg", ties)
    assert tied.p95 == pytest.approx(point * 1.2 * 1.3, rel=1e-3)
    assert tied.width > Propagation().interval(SEARCH, ranges, "co2e_kg").width
    apart = {"pue": "one report", "grid_kg_per_kwh": "another"}
    free = Propagation().interval(SEARCH, ranges, "co2e_kg")
    assert Propagation().interval(SEARCH, ranges, "co2e_kg", apart) == free


def test_that_the_quantiles_move_smoothly():
    kept = Propagation()
    tops = [
        kept.interval(SEARCH, ranges_around(SEARCH, pue=1.2, grid_kg_per_kwh=1 + step / 1000), "co2e_kg").p95
        for step in range(200, 260)
    ]
    steps = np.diff(tops)
    assert (steps > 0).all()
    assert steps.max() < 2 * np.median(steps)


@pytest.mark.parametrize("ranges", [MIXED, REACHING_ZERO], ids=["above zero", "reaching zero"])
def test_that_the_density_covers_one_and_holds_the_quantiles(ranges):
    kept = Propagation()
    density, found = kept.density(HOSTED, ranges, "co2e_kg"), kept.interval(HOSTED, ranges, "co2e_kg")
    edges, heights = np.array(density.edges), np.array(density.heights)
    shares = np.diff(edges) * heights
    assert shares.sum() == pytest.approx(1)
    assert np.interp(0.5, np.concatenate(([0], shares.cumsum())), edges) == pytest.approx(found.p50, rel=1e-2)
    assert edges[0] < found.p5 < found.p95 < edges[-1]


def test_that_the_shape_of_a_uniform_range_is_level_up_to_its_ends():
    best = SEARCH.train_hours
    density = Propagation().density(SEARCH, {"train_hours": Range(best / 2, best, 1.5 * best, "uniform")}, "co2e_kg")
    heights = np.array(density.heights)
    assert heights == pytest.approx(np.full(len(heights), heights.mean()), rel=0.05)


def test_that_the_shape_of_a_lognormal_product_is_that_of_the_closed_form():
    folds = {"train_hours": 1.2, "grid_kg_per_kwh": 1.3}
    density = Propagation().density(SEARCH, ranges_around(SEARCH, **folds), "co2e_kg")
    edges, heights = np.array(density.edges), np.array(density.heights)
    middles, centre = np.sqrt(edges[:-1] * edges[1:]), estimate(SEARCH).co2e_kg
    sigma = math.hypot(*(math.log(fold) / NormalDist().inv_cdf(0.95) for fold in folds.values()))
    true = np.exp(-(np.log(middles / centre) ** 2) / (2 * sigma**2)) / (middles * sigma * math.sqrt(2 * math.pi))
    assert np.abs(heights - true).max() < 0.03 * true.max()


def test_that_an_exact_result_has_no_density():
    assert Propagation().density(SEARCH, {}, "co2e_kg") == Density()
    none = replace(SEARCH, train_hours=0.0)
    assert Propagation().interval(none, ranges_around(SEARCH, pue=1.2), "co2e_kg").width == 0
    assert Propagation().density(none, ranges_around(SEARCH, pue=1.2), "co2e_kg") == Density()


def test_that_a_range_around_0_and_a_value_of_0_have_an_interval():
    ranges = {"host_power_w": Range(0, 0, 1000, "triangular")}
    found = Propagation().interval(SEARCH, ranges, "energy_kwh")
    assert estimate(SEARCH).energy_kwh <= found.p5 < found.p95
    still = replace(SEARCH, train_hours=0.0)
    found = Propagation().interval(still, {"train_hours": Range(0, 0, 24, "uniform")}, "energy_kwh")
    top = estimate(replace(SEARCH, train_hours=24.0)).energy_kwh
    assert (found.p5, found.p95) == pytest.approx((0.05 * top, 0.95 * top), rel=1e-3)


def test_that_learning_an_input_makes_it_exact():
    ranges = ranges_around(SEARCH, pue=1.2, grid_kg_per_kwh=1.3)
    known = learned(ranges, ["grid_kg_per_kwh"])
    assert known["grid_kg_per_kwh"].is_exact
    assert known["pue"] == ranges["pue"]


def test_that_a_range_elsewhere_or_below_what_is_possible_is_refused():
    with pytest.raises(RangeError) as caught:
        Propagation().interval(SEARCH, {"pue": folded(1.2, 1.01)}, "co2e_kg")
    assert caught.value.code == "not_at_best"
    with pytest.raises(RangeError) as caught:
        Propagation().interval(SEARCH, {"pue": Range(0.9, 1.58, 2, "uniform")}, "co2e_kg")
    assert caught.value.code == "below_minimum"
    with pytest.raises(NotDeclaredError):
        Propagation().interval(replace(SEARCH, pue=None), {}, "co2e_kg")
