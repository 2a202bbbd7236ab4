"""From a model's size to hours and back, and from one accelerator to another: the laws that hold for every number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.footprint.size import DEFAULT_UTILISATION, chip_hours_of, implied_utilisation, training_flops
from gui.footprint.swap import hours_for_same_work

SIZES = st.floats(1e6, 1e13)
RATES = st.floats(1e12, 1e16)
SHARES = st.floats(0.01, 1)
HOURS = st.floats(0.01, 1e9)


def test_that_gpt_3_is_3_14e23_operations() -> None:
    # Brown et al. 2020, Appendix D: 175 billion parameters, 300 billion tokens, 3.14E+23 FLOP.
    assert training_flops(174.6e9, 300e9) == pytest.approx(3.14e23, rel=2e-3)


def test_that_palm_made_use_of_less_than_half_of_its_chips() -> None:
    # Chowdhery et al. 2022: 540.35 billion parameters, 780 billion tokens, TPUv4 at 275 TFLOP/s, 8,404,992 chip-hours.
    assert implied_utilisation(training_flops(540.35e9, 780e9), 275e12, 8_404_992) == pytest.approx(0.304, abs=0.001)


@given(SIZES, SIZES, RATES, SHARES)
def test_that_the_hours_of_a_utilisation_imply_that_utilisation(
    parameters: float, tokens: float, rate: float, share: float
) -> None:
    flops = training_flops(parameters, tokens)
    assert implied_utilisation(flops, rate, chip_hours_of(flops, rate, share)) == pytest.approx(share)


@given(SIZES, SIZES, st.floats(1.01, 100), RATES)
def test_that_a_larger_model_or_more_tokens_take_longer_in_proportion(
    parameters: float, tokens: float, times: float, rate: float
) -> None:
    once = chip_hours_of(training_flops(parameters, tokens), rate, DEFAULT_UTILISATION)
    larger = chip_hours_of(training_flops(times * parameters, tokens), rate, DEFAULT_UTILISATION)
    longer = chip_hours_of(training_flops(parameters, times * tokens), rate, DEFAULT_UTILISATION)
    assert larger == pytest.approx(times * once)
    assert longer == pytest.approx(larger)


@given(HOURS, RATES, RATES, st.floats(0.1, 10))
def test_that_there_and_back_takes_as_long_as_before(hours: float, rate: float, other: float, ratio: float) -> None:
    there = hours_for_same_work(hours, rate, other, ratio)
    assert hours_for_same_work(there, other, rate, 1 / ratio) == pytest.approx(hours)


@given(HOURS, RATES, RATES, SHARES)
def test_that_the_work_stays_the_same(hours: float, rate: float, other: float, share: float) -> None:
    flops = share * rate * hours * 3600
    swapped = hours_for_same_work(hours, rate, other)
    assert chip_hours_of(flops, other, share) == pytest.approx(swapped)


@given(HOURS, RATES, st.floats(1, 100))
def test_that_a_faster_or_better_used_accelerator_takes_less(hours: float, rate: float, times: float) -> None:
    assert hours_for_same_work(hours, rate, rate) == hours
    assert hours_for_same_work(hours, rate, times * rate) == pytest.approx(hours / times)
    assert hours_for_same_work(hours, rate, rate, times) == pytest.approx(hours / times)
