"""The scenario's own mark is dragged with the mouse: the knob follows, and the drag is one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from gui.footprint.scenario import with_value
from gui.footprint.scope import Scope

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.charts.compare import ComparisonChart
    from gui.shell.window import MainWindow
    from gui.state.store import Store

LEFT = Qt.MouseButton.LeftButton


def grip_point(chart: ComparisonChart) -> QPoint:
    grip = chart._grip()
    assert grip is not None
    return chart.place_of(QPointF(grip.mark_x - 1, grip.area.center().y())).toPoint()


def drag(chart: ComparisonChart, by: int, *, steps: int = 5, release: bool = True) -> None:
    """Drag the mark sideways with the mouse."""
    start, view = grip_point(chart), chart.viewport()
    QTest.mousePress(view, LEFT, pos=start)
    for step in range(1, steps + 1):
        move(chart, start + QPoint(by * step // steps, 0))
    if release:
        QTest.mouseRelease(view, LEFT, pos=start + QPoint(by, 0))


def move(chart: ComparisonChart, to: QPoint) -> None:
    """Move the mouse with its button held, which QTest does not do by itself."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    view = chart.viewport()
    place = view.mapToGlobal(to)
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(to), QPointF(place), LEFT, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)


@pytest.fixture
def chart(window: MainWindow, qtbot: QtBot) -> ComparisonChart:
    shown = window.board.charts["compare"]
    qtbot.waitUntil(lambda: shown.isVisible() and bool(shown.plan().rows))
    return shown


@pytest.mark.parametrize("logarithmic", [True, False])
def test_that_a_drag_moves_the_knob_and_is_one_step(
    window: MainWindow, store: Store, chart: ComparisonChart, qtbot: QtBot, logarithmic: bool
) -> None:
    window.board.set_logarithmic(logarithmic)
    before = store.scenario
    drag(chart, -60)
    assert store.scenario.train_hours < before.train_hours
    assert with_value(store.scenario, "train_hours", before.train_hours).pue == before.pue
    assert store.undo_stack.count() == 1
    store.undo_stack.undo()
    assert store.scenario == before


@pytest.mark.parametrize("logarithmic", [True, False])
def test_that_the_mark_stays_under_the_hand(
    window: MainWindow, chart: ComparisonChart, qtbot: QtBot, logarithmic: bool
) -> None:
    window.board.set_logarithmic(logarithmic)
    start = grip_point(chart)
    QTest.mousePress(chart.viewport(), LEFT, pos=start)
    for by in (-20, -40, -80, -50):
        move(chart, start + QPoint(by, 0))
        qtbot.wait(5)
        assert grip_point(chart).x() == pytest.approx(start.x() + by, abs=8)
    QTest.mouseRelease(chart.viewport(), LEFT, pos=start + QPoint(-50, 0))
    assert not chart.dragging


def test_that_two_drags_are_two_steps(store: Store, chart: ComparisonChart, qtbot: QtBot) -> None:
    drag(chart, -40)
    qtbot.wait(5)
    drag(chart, -40)
    assert store.undo_stack.count() == 2


def test_that_escape_takes_the_drag_back(store: Store, chart: ComparisonChart, qtbot: QtBot) -> None:
    before = store.scenario
    drag(chart, -60, release=False)
    assert store.scenario != before
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert store.scenario == before
    move(chart, grip_point(chart) + QPoint(-30, 0))
    assert store.scenario == before


def test_that_a_click_on_the_mark_is_still_a_click(store: Store, chart: ComparisonChart, qtbot: QtBot) -> None:
    before = store.scenario
    with qtbot.waitSignal(chart.activated):
        qtbot.mouseClick(chart.viewport(), LEFT, pos=grip_point(chart))
    assert store.scenario == before


def test_that_other_rows_cannot_be_dragged(store: Store, chart: ComparisonChart) -> None:
    before = store.scenario
    row = next(row for row in chart.plan().rows if row.entry.style not in ("scenario", "baseline"))
    start = chart.place_of(QPointF(row.mark_x, row.middle)).toPoint()
    QTest.mousePress(chart.viewport(), LEFT, pos=start)
    move(chart, start + QPoint(-50, 0))
    QTest.mouseRelease(chart.viewport(), LEFT, pos=start + QPoint(-50, 0))
    assert store.scenario == before


def test_that_the_menu_chooses_the_knob(window: MainWindow, store: Store, chart: ComparisonChart, qtbot: QtBot) -> None:
    before = store.scenario
    menu = window.goal._menu
    menu.aboutToShow.emit()
    names = [action.text() for action in menu.actions()]
    assert names[:7] == [
        "GPUs",
        "Hours each",
        "Times trained",
        "Watts per GPU",
        "Host watts",
        "PUE",
        "Carbon intensity",
    ]
    menu.actions()[0].trigger()
    assert window.goal.free == "chip_count"
    assert "\u201cGPUs\u201d" in chart.read_out("scenario")
    drag(chart, -60)
    assert store.scenario.chip_count < before.chip_count
    assert store.scenario.chip_count.is_integer()


def test_that_a_scenario_without_a_result_has_nothing_to_drag(
    window: MainWindow, store: Store, chart: ComparisonChart, qtbot: QtBot
) -> None:
    store.load_run("gpt2")
    qtbot.waitUntil(lambda: chart._grip() is None)


def test_that_the_dialog_opens_by_its_key_and_shares_the_knob(window: MainWindow, qtbot: QtBot) -> None:
    window.goal.set_free("pue")
    window.actions_["goal"].trigger()
    dialog = window.goal.dialog
    assert dialog.isVisible()
    assert dialog.free == "pue"
    dialog.choices["chip_count"].click()
    assert window.goal.free == "chip_count"
    window.goal.set_free("grid_kg_per_kwh")
    assert dialog.free == "grid_kg_per_kwh"
    dialog.close()


def test_that_pinned_scenarios_can_be_come_level_with(window: MainWindow, qtbot: QtBot) -> None:
    window.pins.pin_now()
    window.goal.open()
    dialog = window.goal.dialog
    dialog.entry.choose_kind("other")
    (pinned,) = window.goal._rivals()
    dialog.entry.other.picker.chosen.emit(pinned.id)
    assert dialog.entry.other.picker.title() == pinned.name
    dialog.close()


def test_that_turning_to_another_page_ends_a_drag_as_one_step(
    window: MainWindow, store: Store, chart: ComparisonChart, qtbot: QtBot
) -> None:
    drag(chart, -60, release=False)
    assert chart.dragging
    window.board.pages.turn_to("how_sure")
    assert not chart.dragging
    assert store.undo_stack.count() == 1
    window.board.pages.turn_to("charts")
    qtbot.waitUntil(chart.isVisible)
    drag(chart, -30)
    assert store.undo_stack.count() == 2


def test_that_a_pin_that_is_removed_while_it_is_the_target_gives_way_to_the_start(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.pins.pin_run("bert_base")
    window.goal.open()
    dialog = window.goal.dialog
    dialog.entry.choose_kind("other")
    (pinned,) = window.goal._rivals()
    dialog.entry.other.picker.chosen.emit(pinned.id)
    assert dialog.entry.other.name() == pinned.name
    window.pins.pins.remove(window.pins.pins.all[0].pin_id)
    assert dialog.entry.other.name().startswith("What this one started from")
    assert dialog.said().endswith("already.")
    dialog.close()


@pytest.mark.parametrize("logarithmic", [True, False])
@pytest.mark.parametrize("free", ["train_hours", "grid_kg_per_kwh"])
def test_that_a_drag_brings_exactly_the_sum_that_the_mark_is_put_at(
    window: MainWindow, store: Store, chart: ComparisonChart, qtbot: QtBot, logarithmic: bool, free: str
) -> None:
    window.board.set_logarithmic(logarithmic)
    window.goal.set_free(free)
    alone = shown_kg(chart)
    store.set_scope(Scope(idle_share=0.5, embodied_low_kg=2, embodied_high_kg=4))
    qtbot.waitUntil(lambda: shown_kg(chart) > 1.4 * alone)
    assert shown_kg(chart) == pytest.approx(store.scoped.co2e_kg)
    asked = []
    chart.dragged.connect(asked.append)
    start, view = grip_point(chart), chart.viewport()
    QTest.mousePress(view, LEFT, pos=start)
    for by in (-15, -30, -45):
        move(chart, start + QPoint(by, 0))
        assert store.scoped.co2e_kg == pytest.approx(asked[-1], rel=1e-9)
        qtbot.waitUntil(lambda: shown_kg(chart) == pytest.approx(asked[-1], rel=1e-9))
        assert grip_point(chart).x() == pytest.approx(start.x() + by, abs=8)
    QTest.mouseRelease(view, LEFT, pos=start + QPoint(-45, 0))
    assert len(asked) == 3
    assert store.undo_stack.count() == 2  # what counts, and the drag


def test_that_a_drag_below_what_cannot_change_stays_at_what_comes_closest(
    window: MainWindow, store: Store, chart: ComparisonChart, qtbot: QtBot
) -> None:
    use = Scope(queries_per_day=1e8, wh_per_query=0.3, use_kg_per_kwh=0.4)
    store.set_scope(use)
    qtbot.waitUntil(lambda: shown_kg(chart) == pytest.approx(store.scoped.co2e_kg))
    told = []
    chart.tell_drag = told.append  # type: ignore[method-assign]  # the pointer of a test is nowhere
    drag(chart, -200)
    assert store.scenario.train_hours == 0
    assert "does not depend on it" in told[-1]


def shown_kg(chart: ComparisonChart) -> float:
    return next(row.entry.amount for row in chart.plan().rows if row.entry.style == "scenario")


def test_that_a_pinned_scenario_is_come_level_with_in_what_counts_in_it(
    window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    store.set_scope(Scope(idle_share=1.0))
    window.pins.pin_now()
    store.set_scope(None)
    window.goal.open()
    dialog = window.goal.dialog
    dialog.entry.choose_kind("other")
    (pinned,) = window.goal._rivals()
    dialog.entry.other.picker.chosen.emit(pinned.id)
    assert dialog.entry.target == pytest.approx(2 * store.estimate.co2e_kg)
    dialog.choices["train_hours"].click()
    assert dialog.settable() == pytest.approx(2 * store.scenario.train_hours)
    dialog.close()
