"""The check in its window: model, search, verdicts, order, details, CSV."""

from __future__ import annotations

import csv
import io

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester

from gui.panels.parts.verdict import VERDICTS, paint_verdict, verdict_sentence, verdict_word
from gui.panels.reproduction import words
from gui.panels.reproduction.export import csv_text
from gui.panels.reproduction.model import COLUMNS, SORT_ROLE, FiguresFilter, FiguresModel
from gui.panels.reproduction.rows import FigureDetails, FigureInput
from gui.panels.reproduction.view import ReproductionView
from gui.panels.reproduction.words import Summary

DETAILS = FigureDetails(
    (FigureInput("PUE", "1.2", "published"),), "One, A. (2020). A <paper>.", "https://example.org/a", "About it."
)


@pytest.fixture
def view(spoken, qtbot, rows):
    view = ReproductionView(spoken(), lambda _row: DETAILS)
    qtbot.addWidget(view)
    view.resize(1240, 700)
    view.set_rows(rows)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    return view


def names(view):
    return [row.name for row in view.shown()]


def test_that_the_model_and_the_filter_keep_the_rules_of_qt(spoken, qapp, rows):
    look = spoken()
    model = FiguresModel(look)
    shown = FiguresFilter(model, look)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(one, mode) for one in (model, shown)]
    model.set_rows(rows)
    shown.search("beta")
    shown.choose(["construction"])
    shown.sort(COLUMNS.index("relative"), Qt.SortOrder.DescendingOrder)
    shown.search("")
    shown.choose([])
    model.set_rows(rows[:2])
    assert shown.rowCount() == 2
    assert len(testers) == 2


def test_that_every_verdict_has_a_shape_of_its_own(spoken):
    theme = spoken().theme
    pictures = []
    for verdict in VERDICTS:
        picture = QImage(28, 28, QImage.Format.Format_ARGB32)
        picture.fill(0)
        painter = QPainter(picture)
        # All in one colour: the shape alone has to tell them apart.
        paint_verdict(painter, theme, verdict, picture.rect().toRectF(), theme.colour("text"))
        painter.end()
        pictures.append(bytes(picture.constBits()))
    assert len(set(pictures)) == len(VERDICTS)
    assert len({verdict_word(verdict) for verdict in VERDICTS}) == len(VERDICTS)
    assert all(verdict_sentence(verdict).endswith(".") for verdict in VERDICTS)


def test_that_the_summary_counts_what_is_there(view):
    assert view.summary.text().startswith("3 of 6 published figures recompute within their rounding")
    assert "1 of them by construction, which proves nothing" in view.summary.text()
    for part in ("1 within a wider stated tolerance", "1 outside", "1 cannot be recomputed", "1 more run"):
        assert part in view.summary.text()


def test_that_the_counts_of_the_summary_add_up(rows, spoken):
    text = Summary().text(rows, spoken().wording)
    assert 3 + 1 + 1 + 1 == 6, text


def test_that_a_click_on_a_verdict_leaves_its_figures(view, qtbot):
    qtbot.mouseClick(view.chosen["outside"], Qt.MouseButton.LeftButton)
    assert names(view) == ["Epsilon"]
    qtbot.mouseClick(view.chosen["none"], Qt.MouseButton.LeftButton)
    assert names(view) == ["Epsilon", "Zeta"]
    assert view.found.text().startswith("2")
    qtbot.mouseClick(view.chosen["outside"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.chosen["none"], Qt.MouseButton.LeftButton)
    assert len(names(view)) == 7


def test_that_typing_in_the_table_searches(view, qtbot):
    view.table.setFocus()
    qtbot.keyClicks(view.table, "gam")
    assert view.search.text() == "gam"
    assert names(view) == ["Gamma"]
    qtbot.keyClicks(view.search, "zzz")
    assert names(view) == []
    view.search.clear()
    assert len(names(view)) == 7


@pytest.mark.parametrize("query", ["one 2020", "emissions", "cannot be"])
def test_that_source_figure_and_verdict_can_be_searched(view, query):
    view.search.setText(query)
    assert names(view)


def test_that_columns_are_ordered_by_what_they_mean(view):
    view.table.sortByColumn(COLUMNS.index("reported"), Qt.SortOrder.AscendingOrder)
    assert names(view)[0] == "Gamma"  # 192 lb are less than 30 t
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        view.table.sortByColumn(COLUMNS.index("relative"), order)
        assert set(names(view)[-2:]) == {"Zeta", "Eta"}  # without a difference, whichever way
    assert names(view)[0] == "Epsilon"
    view.table.sortByColumn(COLUMNS.index("verdict"), Qt.SortOrder.AscendingOrder)
    order = [VERDICTS.index(row.verdict) for row in view.shown()]
    assert order == sorted(order)


def test_that_an_order_holds_in_numbers_and_not_in_words(view):
    index = view.filter.index(0, COLUMNS.index("reported"))
    assert isinstance(index.data(SORT_ROLE), float)


def test_that_cells_are_as_exact_as_the_print(rows, spoken):
    wording = spoken().wording
    one, circular = rows[0], rows[1]
    assert words.reported_text(wording, one) == "30\u00a0t"
    assert words.recomputed_text(wording, one) == "29.6\u00a0t"
    assert words.difference_text(wording, one) == "\u22120.37"
    assert words.relative_text(wording, one) == "\u22121.2\u00a0%"
    assert words.tolerance_text(wording, one) == "\u00b1\u00a00.5\u00a0t"
    assert words.difference_text(wording, circular) == "0"
    lost = rows[5]
    assert words.recomputed_text(wording, lost) == words.difference_text(wording, lost) == ""
    near = one._replace(reported=626155.0, recomputed=626155.3, unit="lb")
    assert words.recomputed_text(wording, near) == "626,155.3\u00a0lb"
    assert words.relative_text(wording, near) == "<\u00a00.01\u00a0%"


def test_that_a_figure_says_why_it_cannot_be_recomputed(rows, spoken):
    sentence = words.why_not(spoken().wording, rows[5])
    assert sentence == "A guess of others, not of those who trained it. Not declared: Watts per GPU, PUE."
    assert words.why_not(spoken().wording, rows[0]) == ""


def test_that_the_selected_figure_shows_inputs_source_and_note(view):
    view.table.selectRow(1)
    text = view.card.text.text()
    for part in ("Beta", "30", "PUE", "1.2 (published)", "A &lt;paper&gt;.", "https://example.org/a", "About it."):
        assert part in text
    assert "that proves nothing" in text
    assert view.card.verdict.text() == "agrees by construction"


def test_that_the_buttons_name_the_run_of_the_selected_figure(view, qtbot):
    view.table.selectRow(2)
    for button, signal in (
        (view.card.load, view.card.load_requested),
        (view.card.library, view.card.library_requested),
    ):
        with qtbot.waitSignal(signal) as told:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert told.args == ["gamma"]


def test_that_the_csv_holds_the_rows_with_plain_numbers(rows):
    cells = list(csv.DictReader(io.StringIO(csv_text(rows))))
    assert len(cells) == len(rows)
    assert (cells[0]["reported"], cells[0]["recomputed"], cells[0]["verdict"]) == ("30.0", "29.63", "rounding")
    assert float(cells[0]["difference_percent"]) == pytest.approx(-1.2333, abs=1e-3)
    assert (cells[5]["recomputed"], cells[5]["missing"]) == ("", "chip_power_w pue")
    assert (cells[6]["reported"], cells[6]["tolerance"], cells[6]["by_construction"]) == ("", "", "")


def test_that_a_new_language_and_theme_change_the_words_and_keep_the_rows(view):
    view.search.setText("beta")
    view._look.set_language("ru")
    view._look.set_mode("dark")
    assert names(view) == ["Beta"]
    assert view.filter.index(0, COLUMNS.index("figure")).data() == "Выбросы"
    view._look.set_language("en")


def test_that_the_details_stand_below_where_it_is_narrow_and_beside_where_it_is_wide(view):
    assert view.card.y() > view.table.y()
    view.resize(1700, 700)
    assert view.card.x() > view.table.x()
