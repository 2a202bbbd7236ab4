"""Which input matters most: exact bars, and shares of the variance against an estimator by brute force."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gui.footprint.draws import normal_scores
from gui.footprint.estimate import estimate
from gui.footprint.model import terms_for
from gui.footprint.ranges import Z_95, Range
from gui.footprint.scenario import with_value
from gui.footprint.sensitivity import learning, tornado, variance_shares
from gui.footprint.uncertainty import Propagation
from tests.helpers.footprint_cases import SEARCH
from tests.helpers.what_if_cases import HOSTED, folded, ranges_around

FOLDS = st.floats(1.01, 2)
RANGES = {
    "chip_count": folded(8.0, 1.2),
    "chip_power_w": Range(150, 189.42875, 320),
    "host_power_w": Range(0, 400, 1500, "triangular"),
    "pue": Range(1.3, 1.58, 2.2, "lognormal", 1.0),
    "grid_kg_per_kwh": folded(SEARCH.value("grid_kg_per_kwh"), 1.3),
    "train_hours": Range(200_000, 274_120, 330_000, "uniform"),
}


def test_that_a_bar_ends_where_the_estimate_does():
    for bar in tornado(HOSTED, RANGES, "co2e_kg"):
        (key,) = bar.keys
        assert (bar.low, bar.high) == (RANGES[key].low, RANGES[key].high)
        if key != "chip_count":  # the estimate refuses a part of a chip
            ends = [estimate(with_value(HOSTED, key, end)).co2e_kg for end in (bar.low, bar.high)]
            assert [bar.at_low, bar.at_high] == pytest.approx(ends, rel=1e-12)


def test_that_the_widest_bar_comes_first_and_exact_inputs_have_none():
    bars = tornado(HOSTED, RANGES, "co2e_kg")
    assert {key for bar in bars for key in bar.keys} == set(RANGES)
    assert [bar.width for bar in bars] == sorted((bar.width for bar in bars), reverse=True)
    assert tornado(HOSTED, {}, "co2e_kg") == ()
    assert [bar.keys for bar in tornado(HOSTED, RANGES, "cloud_cost_high_usd")] == [("train_hours",), ("chip_count",)]


def test_that_tied_inputs_share_a_bar():
    bars = tornado(
        SEARCH, ranges_around(SEARCH, pue=1.2, grid_kg_per_kwh=1.3), "co2e_kg", {"pue": "x", "grid_kg_per_kwh": "x"}
    )
    assert [bar.keys for bar in bars] == [("pue", "grid_kg_per_kwh")]
    assert bars[0].at_high == pytest.approx(estimate(SEARCH).co2e_kg * 1.2 * 1.3)


@given(st.lists(FOLDS, min_size=1, max_size=5))
def test_that_log_normal_factors_have_the_indices_of_the_closed_form(folds):
    folds = dict(zip(("train_hours", "training_runs", "chip_power_w", "pue", "grid_kg_per_kwh"), folds, strict=False))
    found = variance_shares(SEARCH, ranges_around(SEARCH, **folds), "co2e_kg")
    squares = {key: math.expm1((math.log(fold) / Z_95) ** 2) for key, fold in folds.items()}
    whole = math.prod(1 + one for one in squares.values()) - 1
    for share in found:
        square = squares[share.keys[0]]
        assert share.first == pytest.approx(square / whole, rel=1e-6)
        assert share.total == pytest.approx(square / (1 + square) * (1 + whole) / whole, rel=1e-6)
    assert [share.first for share in found] == sorted((share.first for share in found), reverse=True)


def values_of(one: Range, levels: np.ndarray) -> np.ndarray:
    """Values of a range at quantile levels."""
    if one.shape == "uniform":
        return one.low + levels * (one.high - one.low)
    if one.shape == "triangular":
        width, left, right = one.high - one.low, one.best - one.low, one.high - one.best
        rising, falling = one.low + np.sqrt(levels * width * left), one.high - np.sqrt((1 - levels) * width * right)
        return np.where(levels * width < left, rising, falling)
    below, above = one.spreads
    scores = normal_scores(levels)
    return one.floor + (one.best - one.floor) * np.exp(scores * np.where(scores < 0, below, above))


def by_brute_force(scenario, ranges, result, groups, count=2_000_000):
    """First and total indices by the estimators of Saltelli et al. 2010, Table 2, (b) and (f)."""
    generator = np.random.default_rng(3)
    terms = terms_for(scenario, result)
    first, second = (generator.random((len(groups), count)) for _ in range(2))

    def results(levels):
        inputs = {key: scenario.value(key) for key in terms.keys}
        for place, keys in enumerate(groups):
            inputs |= {key: values_of(ranges[key], levels[place]) for key in keys}
        return sum(math.prod(inputs[key] for key in product) for product in terms.products)

    at_first, at_second = results(first), results(second)
    variance = np.concatenate([at_first, at_second]).var()
    found = {}
    for place, keys in enumerate(groups):
        mixed = first.copy()
        mixed[place] = second[place]
        at_mixed = results(mixed)
        found[keys] = (
            float(np.mean((at_second - at_second.mean()) * (at_mixed - at_first)) / variance),
            float(np.mean((at_first - at_mixed) ** 2) / 2 / variance),
        )
    return found


@pytest.mark.parametrize(
    "ties",
    [{}, {"pue": "report", "grid_kg_per_kwh": "report"}, {"chip_power_w": "meter", "host_power_w": "meter"}],
    ids=["free", "two factors tied", "two powers tied"],
)
def test_that_the_indices_are_those_of_brute_force(ties):
    found = variance_shares(HOSTED, RANGES, "co2e_kg", ties)
    expected = by_brute_force(HOSTED, RANGES, "co2e_kg", [share.keys for share in found])
    assert len(found) == len(RANGES) - (1 if ties else 0)
    for share in found:
        assert (share.first, share.total) == pytest.approx(expected[share.keys], abs=3e-3)


def test_that_the_indices_are_those_of_salib():
    from SALib.analyze import sobol as analyze
    from SALib.sample import sobol as saltelli

    problem = {"num_vars": len(RANGES), "names": list(RANGES), "bounds": [[0.0, 1.0]] * len(RANGES)}
    levels = np.clip(saltelli.sample(problem, 2**15, calc_second_order=False, seed=1).T, 1e-9, 1 - 1e-9)
    inputs = {key: values_of(one, some) for (key, one), some in zip(RANGES.items(), levels, strict=True)}
    inputs["training_runs"] = np.ones_like(levels[0])
    terms = terms_for(HOSTED, "co2e_kg")
    results = sum(math.prod(inputs[key] for key in product) for product in terms.products)
    found = analyze.analyze(problem, results, calc_second_order=False, seed=1)
    for share in variance_shares(HOSTED, RANGES, "co2e_kg"):
        place = list(RANGES).index(share.keys[0])
        assert (share.first, share.total) == pytest.approx((found["S1"][place], found["ST"][place]), abs=3e-3)


@settings(max_examples=40)
@given(st.lists(FOLDS, min_size=6, max_size=6))
def test_that_first_indices_sum_to_at_most_1_and_totals_to_at_least_1(folds):
    ranges = {key: folded(HOSTED.value(key), fold) for key, fold in zip(RANGES, folds, strict=True)}
    found = variance_shares(HOSTED, ranges, "co2e_kg")
    assert sum(share.first for share in found) <= 1 + 1e-9
    assert sum(share.total for share in found) >= 1 - 1e-9
    assert all(0 <= share.first <= share.total * (1 + 1e-9) for share in found)


def test_that_an_exact_result_has_no_shares():
    assert variance_shares(SEARCH, {}, "co2e_kg") == ()
    assert variance_shares(replace(SEARCH, train_hours=0.0), ranges_around(SEARCH, pue=1.2), "co2e_kg") == ()
    assert learning(Propagation(), SEARCH, {}, "co2e_kg") is None


def test_that_the_range_shrinks_once_the_first_input_is_known():
    found = learning(Propagation(), HOSTED, RANGES, "co2e_kg")
    assert found.share == variance_shares(HOSTED, RANGES, "co2e_kg")[0]
    others = [key for key in RANGES if key not in found.share.keys]
    widths = [
        Propagation().interval(HOSTED, RANGES | {key: Range(v, v, v)}, "co2e_kg").width
        for key in others
        if (v := HOSTED.value(key)) is not None
    ]
    assert found.interval.width < min(*widths, Propagation().interval(HOSTED, RANGES, "co2e_kg").width)
