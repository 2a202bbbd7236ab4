"""How sure the number is: said in the headline, drawn in the charts, changed on its page and at each knob."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from gui.footprint.sureness import Sureness, own_range
from gui.footprint.uncertainty import Propagation
from gui.shell.likely import Likely

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.shell.window import MainWindow
    from gui.state.store import Store


def settled(qtbot: QtBot, store: Store, act: object) -> None:
    """Do something and wait until the window has heard of it."""
    assert callable(act)
    with qtbot.waitSignal(store.moved):
        act()


def test_that_the_headline_says_the_range_once_the_charts_are_there(window: MainWindow) -> None:
    window.central.build_rest()
    window.board.be_sure()
    assert "200\u2013400\u00a0t, 5 to 95 %" in window.board.headline.text()


def test_that_the_range_leads_to_its_page(qtbot: QtBot, window: MainWindow) -> None:
    window.central.build_rest()
    window.board.be_sure()
    qtbot.mouseClick(window.board.headline._sure, Qt.MouseButton.LeftButton)
    assert window.board.pages.current == "how_sure"
    assert (
        window.sure.page.chart.caption().replace("\u00a0", " ").startswith("Nine times in ten between 202 t and 402 t")
    )
    assert [mark.id for mark in window.sure.page.chart.plan().marks] == ["point", "published0"]


def test_that_taking_everything_as_exact_is_one_undo_step(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    window.central.build_rest()
    window.board.be_sure()
    window.board.pages.turn_to("how_sure")
    bar = window.sure.page.bar
    settled(qtbot, store, lambda: qtbot.keyClick(bar.exact, Qt.Key.Key_Space))
    assert "no range" in window.board.headline.text()
    assert "one number, 284" in window.sure.page.chart.caption()
    assert bar.sentence().startswith("Every input is taken as exact")
    assert store.undo_stack.count() == 1
    settled(qtbot, store, store.undo_stack.undo)
    assert not bar.exact.isChecked()
    assert "200\u2013400" in window.board.headline.text()


def test_that_tied_inputs_are_named_and_widen_the_range(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    window.central.build_rest()
    window.board.be_sure()
    window.board.pages.turn_to("how_sure")
    likely = window.sure.likely
    free = likely.band(store.estimate)
    settled(qtbot, store, window.sure.page.bar.tied.click)
    tied = likely.band(store.estimate)
    assert free is not None
    assert tied is not None
    assert tied.p95 - tied.p5 > free.p95 - free.p5
    assert "share a source" in window.sure.page.bar.sentence()


def test_that_the_comparison_and_the_growing_line_have_the_range(window: MainWindow) -> None:
    window.central.build_rest()
    window.board.be_sure()
    ours = next(row for row in window.board.charts["compare"].plan().rows if row.entry.id == "scenario")
    assert list(ours.band_x) == sorted(ours.band_x)
    assert len(ours.band_x) == 4
    assert ours.band_x[0] < ours.mark_x < ours.band_x[-1] < ours.value_x
    assert len(window.board.charts["growth"].plan().band) == 4
    assert "nine times in ten" in window.board.charts["compare"].read_out("scenario")


def test_that_an_exact_scenario_has_no_band_in_the_charts(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    window.central.build_rest()
    window.board.be_sure()
    settled(qtbot, store, lambda: store.say_sure(Sureness(exact=True)))
    ours = next(row for row in window.board.charts["compare"].plan().rows if row.entry.id == "scenario")
    assert ours.band_x == ()
    assert window.board.charts["growth"].plan().band == ()


def test_that_a_knobs_menu_opens_its_range(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    window.central.build_rest()
    window.board.be_sure()
    menu = window.panel.knob("pue").menu()
    next(action for action in menu.actions() if action.text() == "How sure?\u2026").trigger()
    dialog = window.sure._dialog
    assert dialog is not None
    assert dialog.isVisible()
    dialog.lines["high"].selectAll()
    qtbot.keyClicks(dialog.lines["high"], "2.2")
    qtbot.mouseClick(dialog.put_button, Qt.MouseButton.LeftButton)
    assert store.ranges["pue"].high == 2.2
    menu.close()


def test_that_what_is_shown_while_a_key_is_held_has_no_range(store: Store) -> None:
    store.change("pue", 1.2)
    likely = Likely(store)
    assert likely.band(store.estimate) is not None
    assert likely.band(store.baseline_estimate) is None


def test_that_the_range_is_that_of_the_propagation(store: Store) -> None:
    store.set_range("pue", own_range("pue", 1.3, 1.58, 2.0, "triangular"))
    band = Likely(store).band(store.estimate)
    told = Propagation().interval(store.scenario, store.ranges, "co2e_kg")
    assert band is not None
    assert tuple(band) == pytest.approx((told.p5, told.p25, told.p50, told.p75, told.p95))
