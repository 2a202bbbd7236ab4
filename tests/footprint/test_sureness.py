"""What is said of ranges comes before what is assumed, follows the values, and stays within what is possible."""

import pytest

from gui.footprint.ranges import RangeError
from gui.footprint.scenario import with_value
from gui.footprint.sureness import Sureness, around, own_range
from gui.library.knowing import known_inputs
from gui.library.library import Library


@pytest.fixture(scope="module")
def library():
    return Library.load()


def test_that_without_anything_said_the_assumptions_hold(library):
    scenario = library.scenario("nas")
    ranges = Sureness().ranges(scenario, known_inputs(library, scenario))
    assert ranges["pue"].low < scenario.pue < ranges["pue"].high


def test_that_a_range_of_ones_own_comes_first_and_goes_along_with_its_value(library):
    scenario = library.scenario("nas")
    said = Sureness().with_range("grid_kg_per_kwh", own_range("grid_kg_per_kwh", 0.2, 0.4, 0.8))
    moved = with_value(scenario, "grid_kg_per_kwh", 0.1)
    one = said.ranges(moved, {})["grid_kg_per_kwh"]
    assert (one.low, one.best, one.high) == pytest.approx((0.05, 0.1, 0.2))


def test_that_exact_leaves_no_range_and_keeps_what_was_said(library):
    scenario = library.scenario("nas")
    said = Sureness({"pue": own_range("pue", 1.1, 1.58, 2.0)}, exact=True)
    assert said.ranges(scenario, known_inputs(library, scenario)) == {}
    assert said.own["pue"].high == 2.0


def test_that_a_range_is_taken_back(library):
    said = Sureness().with_range("pue", own_range("pue", 1.1, 1.58, 2.0))
    assert said.with_range("pue", None) == Sureness()


def test_that_no_pue_goes_below_one():
    with pytest.raises(RangeError) as caught:
        own_range("pue", 0.8, 1.2, 1.5, "uniform")
    assert (caught.value.code, caught.value.key) == ("below_minimum", "pue")
    assert own_range("pue", 1.0, 1.2, 1.5, "uniform").low == 1.0


def test_that_a_count_that_moves_keeps_its_range_above_the_least():
    one = own_range("chip_count", 4, 8, 16, "uniform")
    assert around(one, "chip_count", 1).low == 1
    assert around(one, "chip_count", 16).low == 8
