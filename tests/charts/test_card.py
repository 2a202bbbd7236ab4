from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from gui.charts.card import ChartCard
from tests.charts.chart_cases import compare_rows

# Tooltips and menus are windows; the platform without a screen says of each that it cannot be raised.
pytestmark = pytest.mark.qt_log_ignore(
    "does not support raise", "does not support propagateSizeHints", "grabbing the keyboard"
)

NAMES = ["compare", "parts", "growth", "grids"]


@pytest.fixture
def card(charts, look, qtbot):
    card = ChartCard(look, charts["compare"])
    card.resize(520, 360)
    with qtbot.waitExposed(card):
        card.show()
    yield card
    card.hide()
    card.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    charts.clear()


@pytest.mark.parametrize("name", NAMES)
def test_that_a_table_has_the_rows_of_its_chart(charts, look, name, qapp):
    card = ChartCard(look, charts[name])
    card.table_action.setChecked(True)
    headers, rows = charts[name].values_as_table()
    model = card.table_page.model
    assert [model.headerData(i, Qt.Orientation.Horizontal) for i in range(model.columnCount())] == list(headers)
    assert model.rowCount() == len(rows)
    assert [model.index(i, 0).data() for i in range(len(rows))] == [row[0] for row in rows]
    assert card.table_page.sentence.text() == charts[name].caption()
    card.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    charts.clear()


def test_that_the_table_follows_new_values_and_says_what_is_not_declared(card):
    card.table_action.setChecked(True)
    card.chart.show_values(compare_rows(None), logarithmic=True)
    assert card.table_page.model.index(0, 1).data() == "not declared"
    card.chart.show_values(compare_rows(1234567.0), logarithmic=True)
    assert card.table_page.model.index(0, 1).data() == "1,234,567"


def test_that_a_chart_behind_its_table_does_no_work(card, qtbot, monkeypatch):
    card.table_action.setChecked(True)
    qtbot.wait(20)
    plans = []
    monkeypatch.setattr(card.chart, "_lay_out", lambda *room: plans.append(room))
    card.chart.show_values(compare_rows(77.0), logarithmic=True)
    qtbot.wait(20)
    assert plans == []


def test_that_a_table_is_not_filled_while_the_chart_is_shown(card):
    assert card.table_page.model.rowCount() == 0


def test_that_the_card_flips_back(card):
    card.table_action.setChecked(True)
    assert card.table_page.table.isVisible()
    card.table_action.setChecked(False)
    assert card.chart.isVisible()


def test_that_the_menu_opens_by_key_and_has_a_name(card, qtbot):
    assert card.menu_button.accessibleName() == "Table, copy, save: Compared with"
    assert card.menu_button.toolTip()
    assert card.menu_button.focusPolicy() & Qt.FocusPolicy.TabFocus
    seen = []
    card._menu.aboutToShow.connect(lambda: seen.append(card._menu.actions()))
    QTimer.singleShot(100, card._menu.close)
    QTest.keyClick(card.menu_button, Qt.Key.Key_Space)
    assert [action.text() for action in seen[0] if action.text()] == [
        "Choose what to compare with\u2026",
        "Show as a table",
        "Copy picture",
        "Save as PNG\u2026",
        "Save as SVG\u2026",
        "Save as CSV\u2026",
    ]


def test_that_a_picture_is_copied(card):
    card.copy_action.trigger()
    assert QGuiApplication.clipboard().image().width() >= 2 * 480


@pytest.mark.parametrize(("kind", "begins"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("csv", b"\xef\xbb\xbfWhat,")])
def test_that_a_file_is_saved_with_the_ending_of_its_kind(card, tmp_path, monkeypatch, kind, begins):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    card.save_actions[kind].trigger()
    assert (tmp_path / f"mine.{kind}").read_bytes().startswith(begins)


def test_that_nothing_is_saved_where_no_name_is_given(card, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    card.save_as("png")
    assert list(tmp_path.iterdir()) == []


def test_that_a_failed_save_is_said_with_path_and_reason(card, tmp_path, monkeypatch):
    said = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nowhere" / "a.csv"), ""))
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: said.append(text))
    card.save_as("csv")
    assert len(said) == 1
    assert str(tmp_path / "nowhere" / "a.csv") in said[0]
    assert "%" not in said[0]


def test_that_the_controls_move_below_the_title_where_they_do_not_fit(card, qtbot):
    segment, title = card.chart.controls(), card._heading.title
    assert abs(segment.geometry().center().y() - title.geometry().center().y()) < 6
    card.resize(240, 360)
    qtbot.waitUntil(lambda: segment.geometry().top() >= title.geometry().bottom())
    assert title.width() >= title.full_width()


def test_that_the_title_stays_whole_before_the_word_at_the_right(card, qtbot):
    card.set_side_text("a rather long word at the right of the heading")
    card.resize(QSize(430, 360))
    qtbot.wait(20)
    assert card._heading.title.width() >= card._heading.title.full_width()
    assert card._heading.side.toolTip() == "a rather long word at the right of the heading"


def test_that_a_card_is_worded_anew_when_the_look_changes(card, look):
    for mode in ("dark", "high_contrast"):
        look.set_mode(mode)
        assert look.theme.colour("card").name() in card.styleSheet()
    look.set_scale(2.0)
    assert card.table_page.table.font().pixelSize() == 24


def test_that_tab_walks_from_the_scale_to_the_menu_to_the_chart(card, qtbot):
    card.activateWindow()
    card.chart.controls()._logarithmic.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(card.chart.controls()._logarithmic.hasFocus)
    QTest.keyClick(card.focusWidget(), Qt.Key.Key_Tab)
    assert card.menu_button.hasFocus()
    QTest.keyClick(card.focusWidget(), Qt.Key.Key_Tab)
    assert card.chart.hasFocus()
    QTest.keyClick(card.focusWidget(), Qt.Key.Key_Backtab)
    assert card.menu_button.hasFocus()
