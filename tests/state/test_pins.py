from __future__ import annotations

import pytest

from gui.footprint.scenario import with_value
from gui.footprint.scope import Scope
from gui.library.library import Library
from gui.state.pins import LONGEST_NAME, MOST, Pins


@pytest.fixture(scope="module")
def scenario():
    return Library.load().scenario("nas")


@pytest.fixture
def pins(qapp):
    return Pins()


def test_that_a_pin_keeps_the_scenario_as_it_was(pins, scenario):
    pin = pins.add("Search", scenario)
    assert pins.all == (pin,)
    assert pin.scenario is scenario
    assert pin.estimate.co2e_kg == pytest.approx(284_019, rel=1e-5)
    assert pin.estimate is pin.estimate


def test_that_there_is_room_for_four(pins, scenario):
    for number in range(MOST):
        assert pins.add(f"No. {number}", scenario) is not None
    assert pins.full
    assert pins.add("one more", scenario) is None
    assert len(pins.all) == MOST


def test_that_no_two_pins_have_one_name(pins, scenario):
    names = [pins.add("Search", with_value(scenario, "pue", pue)).name for pue in (1.1, 1.2, 1.3)]
    assert names == ["Search", "Search (2)", "Search (3)"]


def test_that_a_name_is_one_short_line(pins, scenario):
    assert pins.add("a\nb   c", scenario).name == "a b c"
    assert len(pins.add("x" * 500, scenario).name) == LONGEST_NAME
    assert pins.add("  ", scenario).name == "?"


def test_that_a_pin_can_be_renamed_and_an_empty_name_changes_nothing(pins, scenario, qtbot):
    first, second = pins.add("A", scenario), pins.add("B", scenario)
    with qtbot.waitSignal(pins.changed):
        pins.rename(first.pin_id, "Norway")
    pins.rename(first.pin_id, "   ")
    pins.rename(second.pin_id, "Norway")
    assert [pin.name for pin in pins.all] == ["Norway", "Norway (2)"]
    with qtbot.assertNotEmitted(pins.changed):
        pins.rename(first.pin_id, "Norway")


def test_that_a_removed_pin_leaves_its_id_to_nobody(pins, scenario, qtbot):
    first = pins.add("A", scenario)
    with qtbot.waitSignal(pins.changed):
        pins.remove(first.pin_id)
    assert pins.all == ()
    assert pins.get(first.pin_id) is None
    assert pins.add("B", scenario).pin_id != first.pin_id


def test_that_kept_pins_are_put_back_at_once(pins, scenario, qtbot):
    pins.add("gone", scenario)
    with qtbot.waitSignal(pins.changed):
        pins.put(
            [("A", scenario, None), ("A", scenario, None), *((str(number), scenario, None) for number in range(9))]
        )
    assert [pin.name for pin in pins.all] == ["A", "A (2)", "0", "1"]


def test_that_a_pin_keeps_what_counts_in_it(pins, scenario):
    pin = pins.add("A", scenario, Scope(idle_share=0.5))
    assert pin.scope == Scope(idle_share=0.5)
    assert pins.add("B", scenario).scope is None
