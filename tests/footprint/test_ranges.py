"""A range means what its documentation says: ends, moments, and what it refuses."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.footprint.draws import normal_scores
from gui.footprint.ranges import Z_95, Range, RangeError, exactly, normal_share

VALUES = st.floats(0.01, 1e6)
FOLDS = st.floats(1.001, 30)


def drawn(one: Range, count: int = 100_000) -> np.ndarray:
    """Values of a range at evenly spaced quantile levels."""
    return np.array([one.value_at(score) for score in normal_scores((np.arange(count) + 0.5) / count).tolist()])


@given(VALUES, FOLDS, FOLDS)
def test_that_a_log_normal_range_has_its_ends_at_5_and_95_per_cent(best, below, above):
    one = Range(best / below, best, best * above)
    assert one.value_at(-Z_95) == pytest.approx(one.low)
    assert one.value_at(0) == pytest.approx(best)
    assert one.value_at(Z_95) == pytest.approx(one.high)


@given(VALUES, st.floats(0, 1), st.floats(0.1, 10), st.sampled_from(["triangular", "uniform"]))
def test_that_a_bounded_range_stays_within_its_ends(low, place, width, shape):
    one = Range(low, low + place * width, low + width, shape)
    assert one.value_at(-9) == pytest.approx(low, rel=1e-6)
    assert one.value_at(9) == pytest.approx(one.high, rel=1e-6)
    assert all(one.low <= one.value_at(score) <= one.high for score in (-3, -1, 0, 1, 3))


@pytest.mark.parametrize(
    "one",
    [
        Range(5, 10, 20),
        Range(8, 10, 30),
        Range(1.05, 1.1, 1.4, "lognormal", 1.0),
        Range(0, 2, 10, "triangular"),
        Range(3, 3, 4, "triangular"),
        Range(0, 1, 8, "uniform"),
    ],
)
def test_that_mean_and_variance_are_those_of_the_values(one):
    values = drawn(one)
    assert one.mean == pytest.approx(values.mean(), rel=2e-3)
    assert one.variance == pytest.approx(values.var(), rel=1e-2)


@given(VALUES)
def test_that_an_exact_range_has_no_width(best):
    for one in (exactly(best), Range(best, best, best), Range(best / 2, best, best * 2, "exact")):
        assert one.is_exact
        assert (one.mean, one.variance, one.value_at(2)) == (best, 0, best)


@given(VALUES, FOLDS, VALUES)
def test_that_a_moved_range_is_as_wide_in_proportion(best, fold, elsewhere):
    moved = Range(best / fold, best, best * fold).moved_to(elsewhere)
    assert moved.best == elsewhere
    assert moved.high / moved.low == pytest.approx(fold**2)


def test_that_a_pue_at_its_floor_has_no_proportion_to_keep():
    assert Range(1.05, 1.1, 1.2, "lognormal", 1.0).moved_to(1.0).is_exact


@pytest.mark.parametrize(
    ("numbers", "shape", "code"),
    [
        ((3, 2, 4), "lognormal", "not_in_order"),
        ((1, 2, 1.5), "uniform", "not_in_order"),
        ((0, 2, 4), "lognormal", "below_floor"),
        ((1, 2, math.inf), "uniform", "not_finite"),
        ((1e-9, 1, 2), "lognormal", "too_wide"),
        ((1, 1, 2), "round", "unknown_shape"),
    ],
)
def test_that_an_impossible_range_is_refused(numbers, shape, code):
    with pytest.raises(RangeError) as caught:
        Range(*numbers, shape)
    assert caught.value.code == code
    assert str(caught.value)


def test_that_the_share_below_a_score_is_the_normal_one():
    assert normal_share(0) == 0.5
    assert normal_share(Z_95) == pytest.approx(0.95, abs=1e-15)
