"""The page with what other calculators make of the scenario."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt

from gui.app import _view
from gui.charts.rows import MethodDot
from gui.charts.spread import SpreadChart
from gui.documents.method_answer import WHY_TEXTS
from gui.documents.methods import method_rows
from gui.panels.methods.words import why_word
from gui.shell.methods_page import METHODS
from tests.charts.chart_cases import outside, overlaps, plain
from tests.charts.conftest import written  # noqa: F401 - a fixture

pytestmark = pytest.mark.qt_log_ignore("does not support raise", "does not support propagateSizeHints")


@pytest.fixture
def page(window, qtbot):
    window.board.pages.turn_to(METHODS)
    page = window.board.pages.page(METHODS)
    qtbot.waitUntil(page.isVisible)
    return page


def type_in(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_that_every_calculator_has_a_row_with_its_figure_and_why(page, store):
    for row in method_rows(store.scenario, store.library):
        shown = page.panel.rows[row.method]
        assert shown.name.text()
        assert all(why_word(key).lower() in shown.why.text().lower() for key in row.why)
    assert plain(page.panel.rows["codecarbon"].figure.text()) == "180 t, 0.633 \u00d7 ours"


def test_that_every_reason_has_words():
    assert {key: why_word(key).replace("\u2019", "'") for key in WHY_TEXTS} == WHY_TEXTS


def test_that_the_dots_are_those_with_a_figure_of_the_training(page):
    assert [one.dot.id for one in page.chart.plan().dots] == ["codecarbon", "ml_co2_impact", "ours", "green_algorithms"]


def test_that_what_lacks_can_be_typed_in(page, qtbot):
    row = page.panel.rows["llmcarbon"]
    assert row.figure.text() == "no figure yet"
    type_in(qtbot, row.fields["parameters_billion"], "0.213")
    type_in(qtbot, row.fields["tokens_billion"], "10")
    assert "\u00d7 ours" in row.figure.text()
    assert row.fields["tokens_billion"].isVisible()
    assert "llmcarbon" in [one.dot.id for one in page.chart.plan().dots]


def test_that_an_impossible_input_is_said_and_changes_nothing(page, qtbot):
    row = page.panel.rows["ecologits"]
    type_in(qtbot, row.fields["output_tokens"], "many")
    assert "is not a number" in row.problem.text()
    assert row.problem.isVisible()
    assert row.figure.text() == "no figure yet"


def test_that_a_figure_of_one_request_stands_beside_no_training(page, qtbot):
    row = page.panel.rows["ecologits"]
    for name in ("active_billion", "total_billion", "output_tokens"):
        type_in(qtbot, row.fields[name], "100")
    assert row.figure.text().endswith("a request")
    assert "ecologits" not in [one.dot.id for one in page.chart.plan().dots]


def test_that_the_page_follows_the_sliders_and_says_what_is_not_declared(page, store, qtbot):
    store.change("train_hours", None)
    qtbot.waitUntil(lambda: "does not declare: Hours each" in page.panel.rows["ml_co2_impact"]._ask.text())
    assert page.chart.plan().dots == ()
    assert "not declared" in page.chart.caption()


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.5])
@pytest.mark.parametrize("size", [(340, 90), (600, 120), (1200, 300)], ids=str)
def test_that_no_text_of_the_dots_is_cut_off_or_lies_on_another(look, written, size, scale):  # noqa: F811
    look.set_scale(scale)
    chart = SpreadChart(look)
    chart.show_values(
        [
            MethodDot("ours", "Five Cars", 284_019.0, ours=True),
            *(MethodDot(f"m{kg}", f"Method {kg}", float(kg)) for kg in (1, 237_000, 284_000, 290_000, 374_000)),
        ]
    )
    texts = written(chart, QSize(*size))
    assert overlaps(texts) == []
    assert outside(texts, QSize(*size)) == []
    chart.deleteLater()


def test_that_a_picture_of_the_page_shows_every_row_at_its_full_height(window):
    _view(window, "methods", None)
    page = window.board.pages.page("methods")
    for row in page.panel.rows.values():
        assert row.height() >= row.layout().totalHeightForWidth(row.width())
        assert row.height() >= row.heightForWidth(row.width())


def test_that_a_figure_like_ours_is_not_said_to_be_one_times_ours(page, store):
    line = page._line(method_rows(store.scenario, store.library)[0])
    row = next(iter(page.panel.rows.values()))
    assert "\u00d7 ours" in row._figure_text(line)
    assert row._figure_text(line._replace(ratio=1.0004)).endswith(", as ours")
