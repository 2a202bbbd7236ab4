"""What counts, in the window: the headline says it and leads to its page, the charts show it, the formula stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from gui.footprint.scenario import with_value
from gui.footprint.scope import Scope
from gui.footprint.scope_sum import scoped, training_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.shell.window import MainWindow
    from gui.state.store import Store

IDLE = Scope(idle_share=0.5)
FULL = Scope(
    idle_share=0.5,
    embodied_low_kg=100,
    embodied_high_kg=500,
    development_multiplier=2,
    queries_per_day=1e6,
    wh_per_query=0.3,
)


def count(qtbot: QtBot, store: Store, scope: Scope | None) -> None:
    with qtbot.waitSignal(store.moved):
        store.set_scope(scope)


def text_of(window: MainWindow) -> str:
    return window.board.headline.text().replace("\u00a0", " ")


def test_that_the_headline_is_as_ever_while_nothing_else_counts(window: MainWindow, qtbot: QtBot, store: Store) -> None:
    before = text_of(window)
    assert "operational, location-based; not counted: manufacturing, idle time, water" in before
    assert not window.board.headline._caption.active
    count(qtbot, store, IDLE)
    count(qtbot, store, None)
    assert text_of(window) == before
    assert not window.board.headline._caption.active


def test_that_the_number_is_the_sum_and_says_what_is_in(window: MainWindow, qtbot: QtBot, store: Store) -> None:
    count(qtbot, store, IDLE)
    text = text_of(window)
    assert text.startswith("426 t CO\u2082e")
    assert "training + idle time; location-based" in text
    assert "310\u2013680 t, 5 to 95 %" in text
    assert "Or 473 flights" in text


def test_that_a_click_on_what_is_in_leads_to_its_page(window: MainWindow, qtbot: QtBot, store: Store) -> None:
    count(qtbot, store, IDLE)
    assert window.board.headline._caption.toolTip().startswith("In the number: training + idle time; location-based.")
    qtbot.mouseClick(window.board.headline._caption, Qt.MouseButton.LeftButton)
    assert window.board.pages.current == "counts"
    assert window.counts.page.chart.caption().replace("\u00a0", " ") == (
        "Together 426 t: Training 284 t, Idle time 142 t."
    )


def test_that_what_only_stands_beside_leaves_the_headline_alone(window: MainWindow, qtbot: QtBot, store: Store) -> None:
    before = text_of(window)
    count(qtbot, store, Scope(carbon_price_usd_per_t=190))
    assert text_of(window) == before


def test_that_the_charts_show_the_sum_or_say_that_they_do_not(window: MainWindow, qtbot: QtBot, store: Store) -> None:
    count(qtbot, store, FULL)
    charts, whole = window.board.charts, store.scoped.co2e_kg
    row = charts["compare"]._moving[0]
    what = "training + idle time + making the chips + development + use"
    assert (row.label, row.detail) == ("This scenario", what)
    assert charts["compare"].caption().startswith(f"This scenario ({what}) comes to ")
    assert row.kg == whole
    assert row.band.p5 < whole < row.band.p95
    parts = {part.id: part.co2e_kg for part in charts["parts"]._parts}
    assert list(parts) == ["chips", "host", "overhead", "idle", "embodied", "development", "use"]
    assert sum(parts.values()) == pytest.approx(whole)
    assert charts["growth"]._values.kg == store.estimate.co2e_kg
    for name in ("growth", "grids"):
        assert window.board.card(name)._heading.side.text() == "training alone"
    count(qtbot, store, None)
    assert window.board.card("grids")._heading.side.text() == "656\u00a0MWh each"


def test_that_the_page_of_how_sure_says_that_it_is_of_the_training(
    window: MainWindow, qtbot: QtBot, store: Store
) -> None:
    window.board.pages.turn_to("how_sure")
    side = window.sure.page.card._heading.side
    assert side.text() == ""
    count(qtbot, store, IDLE)
    assert side.text() == "training alone"
    assert window.sure.page.chart.values_as_table()[1][5][0] == "Training alone"
    matters = next(section for section in window.sure.page._sections if hasattr(section, "knob_requested"))
    assert matters.card._heading.side.text() == "training alone"
    assert matters.chart.caption().startswith("Carbon intensity decides 4")
    assert "of the uncertainty of the training\u2019s electricity: once known" in matters.chart.caption()
    count(qtbot, store, Scope(carbon_price_usd_per_t=190))
    assert (side.text(), matters.card._heading.side.text()) == ("", "")
    assert "of the uncertainty: learn it" in matters.chart.caption()
    assert window.sure.page.chart.values_as_table()[1][5][0] == "This scenario"


def test_that_the_page_of_other_methods_says_that_it_is_of_the_training(
    window: MainWindow, qtbot: QtBot, store: Store
) -> None:
    window.board.pages.turn_to("methods")
    side = window.board.pages.page("methods").card._heading.side
    assert side.text() == ""
    count(qtbot, store, IDLE)
    assert side.text() == "the training\u2019s electricity alone"


def test_that_a_file_that_counts_more_is_told_by_what_counts(window: MainWindow, qtbot: QtBot, store: Store) -> None:
    told = window.board.changes
    scenario = store.scenario
    for scope, changed, text in (
        (IDLE, scenario, "More is counted than the electricity of training: idle time."),
        (
            IDLE,
            with_value(scenario, "pue", 1.1),
            "Not all is as published, and more is counted than the electricity of training: idle",
        ),
        (Scope(carbon_price_usd_per_t=190), scenario, "Nothing yet: these are the paper\u2019s own numbers."),
        (None, with_value(scenario, "pue", 1.1), "Some inputs are not as published: hold B"),
    ):
        with qtbot.waitSignal(store.moved):
            store.load_scenario(changed, scope=scope)
        assert told.text().startswith(text)


def test_that_the_parts_say_what_is_still_not_counted(window: MainWindow, qtbot: QtBot, store: Store) -> None:
    parts = window.board.charts["parts"]
    assert parts._note() == "Not counted: manufacturing of the chips, idle time, water."
    count(qtbot, store, IDLE)
    assert parts._note() == "Not counted: manufacturing of the chips, development runs, use after training."
    count(qtbot, store, FULL)
    assert parts._note().startswith("Water and certificates")


def test_that_the_formula_stays_that_of_the_training_and_says_so(
    window: MainWindow, qtbot: QtBot, store: Store
) -> None:
    formula = window.formula
    assert formula._source.accessibleName().startswith("Strubell")
    before = formula.text()
    count(qtbot, store, IDLE)
    assert formula.text() == before
    assert formula._source.accessibleName() == "the training alone"
    count(qtbot, store, Scope(carbon_price_usd_per_t=190))
    assert formula._source.accessibleName().startswith("Strubell")


def test_that_the_last_change_is_told_in_words(window: MainWindow, qtbot: QtBot, store: Store) -> None:
    with qtbot.waitSignal(store.moved):
        store.set_scope(IDLE, "idle_share")
    told = window.board.changes.accessibleDescription() or window.board.changes.text()
    assert "Idle time and the cluster\u2019s overhead, Share of the run" in told
    assert "50" in told


def test_that_the_number_tells_where_the_sum_is_from(window: MainWindow, qtbot: QtBot, store: Store) -> None:
    count(qtbot, store, FULL)
    info = window.where_from.info("co2e_kg")
    assert info.title == "All that counts"
    assert info.formula == "training + idle time + making the chips + development + use"
    assert "Idle time: 142" in info.note
    count(qtbot, store, None)
    assert window.where_from.info("co2e_kg").title == "Emissions"


def test_that_the_page_follows_while_it_is_seen_and_rests_while_it_is_not(
    window: MainWindow, qtbot: QtBot, store: Store
) -> None:
    window.board.pages.turn_to("counts")
    page = window.counts.page
    assert page.chart.caption().startswith("Only the electricity of the training counts")
    count(qtbot, store, IDLE)
    assert len(page.chart.plan().rows) == 3
    window.board.pages.turn_to("charts")
    count(qtbot, store, FULL)
    assert len(page.chart.plan().rows) == 3
    window.board.pages.turn_to("counts")
    assert [row.bar.id for row in page.chart.plan().rows] == [
        "start",
        "idle",
        "embodied",
        "development",
        "use",
        "end",
    ]


def test_that_the_sum_stands_below_the_switches_where_text_is_large(window: MainWindow, qtbot: QtBot, look) -> None:
    window.board.pages.turn_to("counts")
    page = window.counts.page
    qtbot.waitUntil(lambda: page.card.x() > page.panel.x())
    look.set_scale(1.6)
    qtbot.waitUntil(lambda: page.card.y() >= page.panel.geometry().bottom())
    assert page.panel.widget().width() <= page.panel.viewport().width()


def test_that_the_page_says_why_there_is_no_sum(window: MainWindow, qtbot: QtBot, store: Store) -> None:
    window.board.pages.turn_to("counts")
    with qtbot.waitSignal(store.moved):
        store.load_run("gpt2")
    assert "there is no sum" in window.counts.page.chart.caption()


def test_that_holding_the_key_shows_what_it_started_from_without_what_else_counts(
    window: MainWindow, qtbot: QtBot, store: Store
) -> None:
    with qtbot.waitSignal(store.moved):
        store.load_run("nas")
        store.set_scope(IDLE)
    window.setFocus()
    qtbot.keyPress(window, Qt.Key.Key_B)
    assert text_of(window).startswith("284 t")
    qtbot.keyRelease(window, Qt.Key.Key_B)
    assert text_of(window).startswith("426 t")


def test_that_the_training_as_it_was_stands_beside_the_sum(window: MainWindow, qtbot: QtBot, store: Store) -> None:
    count(qtbot, store, IDLE)
    rows = window.board.charts["compare"]._moving
    assert [(row.kind, round(row.kg)) for row in rows] == [("scenario", 426029), ("baseline", 284019)]


def test_that_a_file_that_counts_more_opens_with_its_sum(window: MainWindow, qtbot: QtBot, store: Store) -> None:
    with qtbot.waitSignal(store.estimate_changed):
        store.load_scenario(store.library.scenario("nas"), scope=IDLE)
    assert text_of(window).startswith("426 t")
    assert window.files._document().scope == IDLE


def test_that_a_pin_keeps_its_sum_beside_another_one(window: MainWindow, qtbot: QtBot, store: Store) -> None:
    count(qtbot, store, IDLE)
    window.pins.pin_now()
    count(qtbot, store, None)
    row = next(row for row in window.board.charts["compare"]._moving if row.kind == "pinned")
    assert row.label == "Architecture search (NAS): training + idle time"
    assert row.kg == pytest.approx(1.5 * store.estimate.co2e_kg)
    window.board.pages.turn_to("side_by_side")
    page = window.board.pages.page("side_by_side")
    assert [row.bar.label for row in page.chart.plan().rows][1:-1] == ["What is counted"]
    assert page.panel.model.rows[1].label == "All that counts, CO\u2082e"
    window.pins.put(window.pins.pins.all[0].pin_id)
    assert store.scope == IDLE


def test_that_a_click_on_where_a_number_is_from_shows_its_source(
    window: MainWindow, qtbot: QtBot, store: Store
) -> None:
    window.board.pages.turn_to("counts")
    count(qtbot, store, Scope(idle_share=0.5913))
    origin = window.counts.page.panel.rows["idle"].fields["idle_share"].origin
    origin.setFocus()
    qtbot.keyClick(origin, Qt.Key.Key_Return)
    dialog = window.where_from.dialog
    qtbot.waitUntil(dialog.isVisible)
    assert "Luccioni" in dialog.card._info.citation
    dialog.close()


def test_that_every_part_of_the_sum_has_words_in_both_languages(
    window: MainWindow, qtbot: QtBot, store: Store, look
) -> None:
    count(qtbot, store, FULL)
    window.board.pages.turn_to("counts")
    look.set_language("ru")
    assert "%" not in window.counts.page.chart.caption().replace("\u00a0%", "")
    assert text_of(window).split()[0] == f"{round(scoped(FULL, training_of(store.estimate)).co2e_kg / 1000)}"
