"""What matters: the sentence and the bars follow the scenario and its ranges."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from gui.footprint.sureness import Sureness, own_range
from gui.library.library import Library
from gui.look.look import Look
from gui.shell.matters import Matters
from gui.state.store import Store


@pytest.fixture(scope="module")
def library():
    return Library.load()


@pytest.fixture
def store(library):
    return Store(library)


@pytest.fixture
def matters(qtbot, store):
    shown = Matters(store, Look("light", "en"))
    qtbot.addWidget(shown)
    shown.resize(640, 280)
    shown.show_state()
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def ids(matters) -> list[str]:
    return [bar.row.id for bar in matters.chart.plan().bars]


def test_that_what_decides_most_is_said_and_what_knowing_it_would_bring(matters) -> None:
    said = matters.chart.caption()
    assert said.startswith("Carbon intensity decides ")
    assert said.endswith(".")
    assert said.count("\u2013") == 2


def test_that_bars_are_sorted_anew_when_a_range_becomes_wider(matters, store) -> None:
    assert ids(matters)[0] == "chip_power_w"
    pue = store.scenario.pue
    store.set_range("pue", own_range("pue", 1.01, pue, 4.0))
    matters.show_state()
    assert ids(matters)[0] == "pue"
    assert matters.chart.caption().startswith("PUE decides ")


def test_that_nothing_decides_where_all_is_exact(matters, store) -> None:
    store.say_sure(Sureness(exact=True))
    matters.show_state()
    assert ids(matters) == []
    assert "exact" in matters.chart.caption()


def test_that_inputs_of_one_source_are_one_bar_when_they_are_tied(matters, store) -> None:
    apart = ids(matters)
    store.say_sure(Sureness(tied=True))
    matters.show_state()
    assert len(ids(matters)) < len(apart)


def test_that_what_lacks_is_named(matters, store) -> None:
    store.load_run("gpt2")
    matters.show_state()
    assert matters.chart.caption() == "Nothing can be said while this is not declared: Watts per GPU."


def test_that_a_click_on_a_bar_leads_to_its_knob(matters, qtbot) -> None:
    chart = matters.chart
    place = chart.place_of(chart.plan().spots[0].area.center()).toPoint()
    with qtbot.waitSignal(matters.knob_requested) as asked:
        qtbot.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [ids(matters)[0]] == ["chip_power_w"]


def exact_but(store, *keys) -> None:
    """Take every input as exact but these."""
    said = store.sureness
    for key, one in store.ranges.items():
        if key not in keys:
            said = said.with_range(key, own_range(key, one.best, one.best, one.best, "exact"))
    store.say_sure(said)


def test_that_of_one_uncertain_input_it_is_said_that_nothing_else_is(matters, store) -> None:
    exact_but(store, "pue")
    matters.show_state()
    said = matters.chart.caption().replace("\u00a0", " ")
    assert said.startswith("Only this is uncertain: PUE. Learn it, and of the range ")
    assert said.endswith("one figure is left, 284 t.")


def test_that_inputs_that_move_as_one_and_leave_nothing_else_are_said_so(matters, store) -> None:
    exact_but(store, "grid_kg_per_kwh", "chip_power_w", "pue", "train_hours")
    store.say_sure(replace(store.sureness, tied=True))
    matters.show_state()
    said = matters.chart.caption().replace("\u00a0", " ")
    assert said.startswith("Nothing else is uncertain than ")
    assert "which move as one: with them known, " in said
    assert said.endswith(" becomes 284 t.")


def test_that_a_result_of_nothing_is_not_called_exact(matters, store) -> None:
    store.change("train_hours", 0)
    matters.show_state()
    assert matters.chart.caption() == "The result is 0, however sure the inputs are."


def test_that_ends_that_two_digits_do_not_tell_apart_get_more(matters, store) -> None:
    exact_but(store, "pue", "grid_kg_per_kwh")
    now = store.scenario
    store.set_range("pue", own_range("pue", now.pue * 0.999, now.pue, now.pue * 1.001))
    matters.show_state()
    said = matters.chart.caption().replace("\u00a0", " ")
    assert "decides nearly all of the uncertainty" in said
    assert "shrinks from" in said
    assert "280\u2013280" not in said
    shrunk = said.rsplit("to ", 1)[1].removesuffix(" t.")
    low, _, high = shrunk.partition("\u2013")
    assert float(low) < float(high)
