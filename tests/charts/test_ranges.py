from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.charts.ranges import COARSE, FINE, decade_limits, nice_limit, sticky, tick_step, ticks

POSITIVE = st.floats(1e-12, 1e15)


def mantissa(value: float) -> float:
    return float(f"{value:.9e}".split("e")[0])


@given(POSITIVE)
def test_that_a_limit_is_one_two_or_five_times_a_power_of_ten_and_not_below_the_value(value):
    limit = nice_limit(value)
    assert mantissa(limit) in COARSE
    assert value <= limit < 2.5 * value * (1 + 1e-9)


@given(POSITIVE)
def test_that_a_fine_limit_is_taken_up_to_three_fifths_at_least(value):
    limit = nice_limit(value, steps=FINE)
    assert mantissa(limit) in FINE
    assert value <= limit <= value / 0.6


@given(POSITIVE, st.lists(st.floats(0.96, 1.04), min_size=2, max_size=40), st.sampled_from([COARSE, FINE]))
def test_that_small_moves_change_a_limit_once_at_most(value, moves, steps):
    limits = []
    limit = None
    for move in moves:
        limit = nice_limit(value * move, limit, steps)
        assert limit >= value * move
        limits.append(limit)
    assert sum(one != other for one, other in pairwise(limits)) <= 1


@given(POSITIVE, POSITIVE)
def test_that_a_limit_never_stays_far_above_its_value(value, before):
    assert nice_limit(value, nice_limit(before)) <= 5 * value / 0.9


@pytest.mark.parametrize("value", [0.0, -3.0, math.nan])
def test_that_nothing_to_show_still_has_an_axis(value):
    assert nice_limit(value) == 1.0


@given(st.sampled_from([1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0]), st.integers(-9, 12), st.integers(1, 8))
def test_that_ticks_are_round_begin_at_zero_and_are_not_too_many(step, power, most):
    limit = step * 10.0**power
    between = tick_step(limit, most)
    places = ticks(limit, between)
    assert mantissa(between) in COARSE
    assert places[0] == 0
    assert places[-1] <= limit * (1 + 1e-9)
    assert len(places) <= most + 1
    assert all(math.isclose(place, index * between, rel_tol=1e-9) for index, place in enumerate(places))


def test_that_ticks_carry_no_binary_dust():
    assert ticks(0.6, 0.1) == (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6)


@given(POSITIVE, POSITIVE)
def test_that_both_values_lie_between_the_powers_of_ten(one, other):
    low, high = sorted((one, other))
    first, last = decade_limits(low, high)
    assert 10.0**first < low * (1 + 1e-9)
    assert high <= 10.0**last * (1 + 1e-9)
    assert first < last


@given(st.floats(1e-3, 1e6), st.floats(1.0, 1e6), st.lists(st.floats(0.95, 1.05), min_size=2, max_size=30))
def test_that_small_moves_change_each_power_of_ten_once_at_most(low, ratio, moves):
    limits = []
    held = None
    for move in moves:
        held = decade_limits(low * move, low * ratio * move, held)
        limits.append(held)
    assert sum(one != other for one, other in pairwise(limits)) <= 2


def test_that_the_decades_shrink_again_when_the_value_is_well_inside():
    assert decade_limits(10, 5000, (0, 6)) == (0, 4)
    assert decade_limits(100, 5000, (0, 6)) == (1, 4)
    assert decade_limits(100, 900, (1, 4)) == (1, 4)


def test_that_room_for_a_text_grows_at_once_and_shrinks_late():
    assert sticky(41, None, 8) == 48
    assert sticky(49, 48, 8) == 56
    assert sticky(41, 56, 8) == 56
    assert sticky(20, 56, 8) == 24
