"""How sure the number is: said in the headline, drawn in the charts, changed on its page and at each knob."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt

from gui.footprint.sureness import Sureness, own_range
from gui.footprint.uncertainty import Propagation
from gui.shell.likely import Likely

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.look.look import Look
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
    assert "210\u2013450\u00a0t, 5 to 95 %" in window.board.headline.text()


def test_that_the_range_leads_to_its_page(qtbot: QtBot, window: MainWindow) -> None:
    window.central.build_rest()
    window.board.be_sure()
    qtbot.mouseClick(window.board.headline._sure, Qt.MouseButton.LeftButton)
    assert window.board.pages.current == "how_sure"
    assert (
        window.sure.page.chart.caption().replace("\u00a0", " ").startswith("Nine times in ten between 206 t and 455 t")
    )
    assert [mark.id for mark in window.sure.page.chart.plan().marks] == ["point", "published0"]


def test_that_the_page_says_where_each_range_is_from(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    window.central.build_rest()
    window.board.be_sure()
    window.board.pages.turn_to("how_sure")
    bar = window.sure.page.bar
    assert bar.origins() == (
        "Ranges from published figures that disagree: Watts per GPU, PUE. "
        "Our assumptions: Hours each, Carbon intensity."
    )
    settled(qtbot, store, lambda: store.set_range("pue", own_range("pue", 1.2, 1.58, 2.0)))
    assert "Yours: PUE." in bar.origins()
    settled(qtbot, store, lambda: store.change("chip_power_w", 200))
    assert "published" not in bar.origins()


def test_that_a_published_figure_leads_to_its_row_of_the_library(qtbot: QtBot, window: MainWindow) -> None:
    window.central.build_rest()
    window.sure.ask_range("chip_power_w")
    dialog = window.sure._dialog
    assert dialog is not None
    dialog.figures.row_requested.emit("chip_power", "patterson2021_p100")
    assert window.library.window.isVisible()
    assert window.library.window.browser.details.isVisible()
    dialog.close()


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
    assert "210\u2013450" in window.board.headline.text()


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


def test_that_a_result_of_nothing_is_not_said_to_be_exact(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    window.central.build_rest()
    window.board.be_sure()
    window.board.pages.turn_to("how_sure")
    settled(qtbot, store, lambda: store.change("train_hours", 0))
    assert window.sure.page.chart.caption() == "The result is 0, however sure the inputs are."
    assert "no range: it is 0" in window.board.headline.text()


def test_that_a_range_too_wide_for_a_hill_is_told_in_words(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    window.central.build_rest()
    window.board.be_sure()
    window.board.pages.turn_to("how_sure")
    hours = store.scenario.train_hours
    assert hours is not None
    wide = own_range("train_hours", hours / 900, hours, hours * 900)
    settled(qtbot, store, lambda: store.set_range("train_hours", wide))
    chart = window.sure.page.chart
    assert "too wide for a hill" in chart.caption()
    assert not chart.plan().outline
    settled(qtbot, store, store.undo_stack.undo)
    assert chart.plan().outline


def test_that_a_range_that_two_digits_cannot_tell_from_one_figure_gets_more(
    qtbot: QtBot, window: MainWindow, store: Store
) -> None:
    window.central.build_rest()
    window.board.be_sure()
    said = store.sureness
    for key, one in store.ranges.items():
        said = said.with_range(key, own_range(key, one.best, one.best, one.best, "exact"))
    settled(qtbot, store, lambda: store.say_sure(said))
    pue = store.scenario.pue
    assert pue is not None
    settled(qtbot, store, lambda: store.set_range("pue", own_range("pue", pue * 0.999, pue, pue * 1.001)))
    text = window.board.headline.text()
    assert "280\u2013280" not in text
    assert "283.7\u2013284.3" in text


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.5, 2.5])
def test_that_the_strip_of_quantiles_never_lies_on_the_axis(
    window: MainWindow, look: Look, store: Store, scale: float
) -> None:
    window.central.build_rest()
    look.set_scale(scale)
    window.board.pages.turn_to("how_sure")
    page = window.sure.page
    page.card.resize(page.card.minimumSize().expandedTo(QSize(look.theme.px(360), 0)))
    page.card.layout().activate()
    plan = page.chart.plan()
    labels = plan.floor + look.theme.px(4) + look.theme.metrics("small").height()
    assert plan.strip - look.theme.px(5) >= labels
