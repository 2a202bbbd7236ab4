"""Rows that no slider moves are made once; of many, those near the scenario or a page of them are shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.charts import standing
from gui.charts.paging import Pages
from gui.charts.rows import CompareRow
from tests.charts.chart_cases import plan_at

pytestmark = pytest.mark.qt_log_ignore("does not support raise", "does not support propagateSizeHints")

HUNDRED = tuple(
    CompareRow(f"run{index}", f"Run {99 - index:02d}", 10.0 ** (index / 20), "published", year=2000 + index % 25)
    for index in range(100)
)


def moving(kg, baseline=None):
    rows = [CompareRow("scenario", "This scenario", kg, "scenario", "train_hours")]
    return rows if baseline is None else [*rows, CompareRow("baseline", "Before", baseline, "baseline")]


@pytest.fixture
def chart(charts):
    charts["compare"].show_values([*moving(1000.0), *HUNDRED], logarithmic=True)
    return charts["compare"]


def ids(chart):
    return [row.entry.id for row in chart.plan().rows]


def test_that_a_tick_makes_no_row_anew_but_those_of_the_scenario_and_its_baseline(chart, monkeypatch):
    chart.show()
    chart.plan()
    made, placed, sorts = [], [], []
    real_entry, real_place = chart._entry, standing.place_row
    monkeypatch.setattr(chart, "_entry", lambda row: made.append(row.id) or real_entry(row))
    monkeypatch.setattr(
        standing, "place_row", lambda at, entry, *rest: placed.append(entry.id) or real_place(at, entry, *rest)
    )
    monkeypatch.setattr(
        standing, "sorted", lambda *given, **named: sorts.append(1) or sorted(*given, **named), raising=False
    )
    for kg in (1001.0, 1002.0, 1003.0):
        chart.show_values([*moving(kg, 1000.0), *HUNDRED], logarithmic=True)
        chart.plan()
    assert set(made) == {"scenario", "baseline"}
    made.clear(), placed.clear(), sorts.clear()
    chart.show_values([*moving(1004.0, 1000.0), *HUNDRED], logarithmic=True)
    chart.plan()
    assert (made, placed, sorts) == (["scenario", "baseline"], ["scenario", "baseline"], [])


def test_that_another_choice_language_or_order_makes_the_rows_anew(chart, look, monkeypatch):
    chart.plan()
    made = []
    real = chart._entry
    monkeypatch.setattr(chart, "_entry", lambda row: made.append(row.id) or real(row))

    def count():
        made.clear()
        chart.plan()
        return len(made)

    chart.show_values([*moving(1000.0), *HUNDRED[:50]], logarithmic=True)
    assert count() == 51
    look.set_mass_unit("lb")
    assert count() == 51
    chart.set_order("year")
    assert count() == 51


def test_that_the_rows_near_the_scenario_are_shown_and_it_is_said_how_many(chart):
    plan = chart.plan()
    shown = ids(chart)
    at = shown.index("scenario")
    assert shown[at - 1] == "run61"
    assert shown[at + 1] == "run60"
    assert {shown[0], shown[-1]} == {"run99", "run0"}
    assert plan.remark.label == f"{len(shown) - 1} of 100 shown"
    assert len(chart.values_as_table()[1]) == 101


def test_that_nothing_is_remarked_where_all_rows_are_shown(chart):
    chart.show_values([*moving(1000.0), *HUNDRED[:5]], logarithmic=True)
    assert chart.plan().remark.label == ""


def test_that_a_linear_axis_fits_what_is_shown_and_not_what_is_far_off(chart):
    chart.show_values([*moving(1000.0), *HUNDRED], logarithmic=False)
    rows = {row.entry.id: row for row in chart.plan().rows}
    assert "run99" not in rows
    assert rows["scenario"].mark_x - chart.plan().left > 50


def test_that_rows_come_by_year_or_by_name_with_the_scenario_on_top(chart):
    def key(row):
        return {"year": -row.year, "name": row.label}[order]

    by_id = {row.id: row for row in HUNDRED}
    for order in ("year", "name"):
        chart.set_order(order)
        first, *rest = ids(chart)
        assert first == "scenario"
        keys = [key(by_id[one]) for one in rest]
        assert keys == sorted(keys)
        assert "run60" in rest
    chart.set_order("value")
    assert ids(chart)[0] == "run99"


def test_that_page_keys_lead_through_all_rows_and_leave_the_axis_alone(chart, qtbot):
    chart.show()
    qtbot.waitExposed(chart)
    seen, axes = set(), set()
    for key in [Qt.Key.Key_PageUp] * 12 + [Qt.Key.Key_PageDown] * 14:
        QTest.keyClick(chart, key)
        seen |= set(ids(chart))
        axes.add((chart.plan().left, chart.plan().right, chart.plan().ticks))
        assert "scenario" in ids(chart)
    assert seen == {"scenario", *(row.id for row in HUNDRED)}
    assert len(axes) == 1
    assert ids(chart)[-1] == "run0"
    chart.show_values([*moving(1001.0), *HUNDRED], logarithmic=True)
    assert ids(chart)[0] == "run99"


def turn(chart, notches):
    place = QPointF(50, 50)
    event = QWheelEvent(
        place,
        chart.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(chart.viewport(), event)
    return event.isAccepted()


def test_that_the_wheel_turns_pages_only_while_the_chart_has_the_focus(chart, qtbot):
    chart.show()
    qtbot.waitExposed(chart)
    chart.activateWindow()
    chart.clearFocus()
    before = ids(chart)
    turn(chart, -1)
    assert ids(chart) == before
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(chart.hasFocus)
    turn(chart, -3)
    assert ids(chart) != before


def test_that_pages_end_where_the_rows_end():
    pages = Pages()
    pages.fit(20, 6, 3)
    assert pages.turn(6)
    assert pages.first == 6
    assert pages.turn(60)
    assert pages.first == 14
    assert not pages.turn(1)
    pages.fit(20, 20, 3)
    assert pages.first is None
    assert not pages.turn(1)


def test_that_small_turns_of_the_wheel_add_up():
    pages = Pages()
    assert [pages.steps(-20), pages.steps(-20), pages.steps(-20)] == [0, 1, 0]


def test_that_much_is_shown_where_there_is_room_for_much(chart):
    assert len(plan_at(chart, 800, 4000).rows) == 101
