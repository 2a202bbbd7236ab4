"""Where values stand on a track, and what the keyboard makes of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.footprint.parameters import PARAMETER_BY_KEY, PARAMETERS
from gui.panels.slider.scale import COARSE, FINE, SliderScale

PUE, COUNT, HOURS, WATTS = (
    SliderScale.of(PARAMETER_BY_KEY[key]) for key in ("pue", "chip_count", "train_hours", "chip_power_w")
)


def test_that_equal_ratios_are_equal_ways_on_a_logarithmic_scale() -> None:
    assert COUNT.fraction(10) == pytest.approx(0.2)
    assert COUNT.fraction(1000) == pytest.approx(0.6)
    assert WATTS.fraction(300) == pytest.approx(0.25)


def test_that_a_value_outside_stands_at_the_nearer_end() -> None:
    assert PUE.fraction(7) == 1
    assert HOURS.fraction(0) == 0


@given(st.sampled_from(PARAMETERS), st.floats(0, 1))
def test_that_a_place_on_the_track_gives_a_value_near_it(parameter, fraction) -> None:
    scale = SliderScale.of(parameter)
    value = scale.value_at(fraction, 1 / 250)
    assert parameter.checked(value) == value
    if not scale.whole:
        assert scale.fraction(value) == pytest.approx(fraction, abs=0.01)


@pytest.mark.parametrize(
    ("scale", "value", "steps", "after"),
    [
        (PUE, 1.58, 1, 1.59),
        (PUE, 1.58, -1, 1.57),
        (PUE, 1.58, FINE, 1.581),
        (PUE, 1.58, COARSE, 1.68),
        (WATTS, 189.43, 1, 194.43),
        (COUNT, 8, 1, 9),
        (COUNT, 8, -1, 7),
        (COUNT, 1000, 1, 1100),
        (COUNT, 8, FINE, 9),
        (HOURS, 24, 1, 26.4),
        (HOURS, 100, COARSE, 259),
    ],
)
def test_that_a_step_of_the_keyboard_is_a_round_one(scale, value, steps, after) -> None:
    assert scale.stepped(value, steps) == after


def test_that_steps_end_at_the_ends() -> None:
    assert PUE.stepped(2.495, 1) == 2.5
    assert PUE.stepped(2.5, 1) == 2.5
    assert COUNT.stepped(1, -1) == 1


def test_that_a_value_outside_comes_in_step_by_step_and_is_not_clamped() -> None:
    assert PUE.stepped(3.0, -1) == 2.99
    assert PUE.stepped(3.0, 1) == 3.0
    assert HOURS.stepped(0.0, -1) == 0.0
    assert HOURS.stepped(0.0, 1) == HOURS.low


@given(st.sampled_from(PARAMETERS), st.floats(0, 1), st.sampled_from([1, -1, FINE, -FINE, COARSE, -COARSE]))
def test_that_every_step_moves_or_stands_at_an_end(parameter, fraction, steps) -> None:
    scale = SliderScale.of(parameter)
    value = scale.value_at(fraction)
    after = scale.stepped(value, steps)
    assert (after - value) * steps >= 0
    if after == value:
        assert value in {scale.low, scale.high}
