"""Pinned scenarios in the window: their page, their marks in the charts, and how they are kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from gui.documents.scenario_file import document_of, write
from gui.footprint.scope import Scope
from gui.shell.pin_keeping import keep, kept
from gui.shell.pins_desk import SIDE_BY_SIDE
from gui.state.pins import Pins
from gui.state.preferences import UnkeptPreferences
from tests.charts.chart_cases import plain

pytestmark = pytest.mark.qt_log_ignore("does not support raise", "does not support propagateSizeHints")


IDLE = Scope(idle_share=0.5)


def page_of(window, qtbot):
    window.board.pages.turn_to(SIDE_BY_SIDE)
    page = window.board.pages.page(SIDE_BY_SIDE)
    qtbot.waitUntil(page.isVisible)
    return page


def test_that_a_run_is_beside_the_one_that_corrects_it_before_anything_is_pinned(window, qtbot):
    page = page_of(window, qtbot)
    assert page.panel.sentence == "This scenario is 88.2 \u00d7 Same search, Google 2021."
    assert page.chart.plan().rows[1].bar.label == "Hours each"


def test_that_the_key_pins_the_scenario_and_shows_it(window, qtbot, store):
    store.change("pue", 1.1)
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [pin.name for pin in window.pins.pins.all] == ["PUE 1.1, Architecture search (NAS)"]
    assert window.board.pages.current == SIDE_BY_SIDE


def test_that_a_pin_is_put_on_the_sliders_in_one_step_and_taken_back(window, store, qtbot):
    window.pins.pin_run("bert_base")
    before, steps = store.scenario, store.undo_stack.count()
    window.pins.put(window.pins.pins.all[0].pin_id)
    assert store.scenario == store.library.scenario("bert_base")
    assert store.undo_stack.count() == steps + 1
    store.undo_stack.undo()
    assert store.scenario == before


def test_that_the_page_follows_the_sliders_while_it_is_seen_and_rests_while_it_is_not(window, store, qtbot):
    window.pins.pin_run("et_nas")
    page = page_of(window, qtbot)
    store.change("pue", 1.1)
    qtbot.waitUntil(lambda: "61.4 \u00d7" in page.panel.sentence)
    window.board.pages.turn_to("charts")
    store.change("pue", 3.0)
    qtbot.wait(20)
    assert "61.4 \u00d7" in page.panel.sentence
    window.board.pages.turn_to(SIDE_BY_SIDE)
    assert "61.4 \u00d7" not in page.panel.sentence


def test_that_pins_stand_in_the_comparison_and_in_the_growing_lines(window, store, qtbot):
    window.pins.pin_run("bert_base")
    compare, growth = window.board.charts["compare"], window.board.charts["growth"]
    pin = window.pins.pins.all[0]
    assert pin.pin_id in [row.entry.id for row in compare.plan().rows]
    assert "pinned by you" in compare.read_out(pin.pin_id)
    assert [one.id for one in growth.plan().others] == [pin.pin_id]
    assert "BERT" in growth.read_out(pin.pin_id)
    window.pins.pins.remove(pin.pin_id)
    assert growth.plan().others == ()


def test_that_a_file_is_pinned_under_its_name_and_a_broken_one_is_told(window, library, tmp_path, qtbot):
    path = tmp_path / "mine.fivecars.json"
    write(path, document_of("My run", library.scenario("elmo"), library))
    window.pins.pin_file(path)
    assert [pin.name for pin in window.pins.pins.all] == ["My run"]
    path.write_text("{", encoding="utf-8")
    window.pins.pin_file(path)
    box = window.findChild(QMessageBox)
    assert "cannot be opened" in box.windowTitle()
    box.close()
    assert len(window.pins.pins.all) == 1


def test_that_pins_are_kept_for_the_next_session(library, qapp):
    preferences, pins = UnkeptPreferences(), Pins()
    pins.add("A", library.scenario("nas"))
    pins.add("B", library.scenario("et_nas"), IDLE)
    keep(pins.all, library, preferences)
    assert kept(preferences) == [("A", library.scenario("nas"), None), ("B", library.scenario("et_nas"), IDLE)]
    keep((), library, preferences)
    assert kept(preferences) == []


def test_that_a_kept_pin_that_cannot_be_read_is_passed_over(library, qapp):
    preferences, pins = UnkeptPreferences(), Pins()
    pins.add("A", library.scenario("nas"))
    keep(pins.all, library, preferences)
    texts = preferences.chosen("sides/pins")
    preferences.set_chosen("sides/pins", ("not a scenario", *texts))
    assert [name for name, *_ in kept(preferences)] == ["A"]


def test_that_what_is_not_declared_is_named_instead_of_a_waterfall(window, store, qtbot):
    window.pins.pin_run("et_nas")
    page = page_of(window, qtbot)
    store.change("pue", None)
    qtbot.waitUntil(lambda: page.chart.plan().rows == ())
    assert "does not declare: PUE" in plain(page.chart.caption())
