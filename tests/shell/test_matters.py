"""What matters: the sentence and the bars follow the scenario and its ranges."""

from __future__ import annotations

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
    assert ids(matters)[0] == "grid_kg_per_kwh"
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
    assert asked.args == ["grid_kg_per_kwh"]
