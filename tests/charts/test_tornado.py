"""The tornado: bars around the best value, the widest on top, shares beside them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QSize, Qt

from gui.charts.export import FORMATS, image
from gui.charts.rows import TornadoRow, TornadoValues
from gui.charts.tornado import TornadoChart
from tests.charts.chart_cases import plain, plan_at

ROWS = (
    TornadoRow("grid_kg_per_kwh", "Carbon intensity", "333 g/kWh", "563 g/kWh", 219e3, 369e3, 0.58, "grid_kg_per_kwh"),
    TornadoRow("train_hours", "Hours each", "228,000 h", "329,000 h", 237e3, 341e3, 0.28, "train_hours"),
    TornadoRow("pue", "PUE", "1.46", "1.73", 263e3, 310e3, 0.06, "pue"),
)
VALUES = TornadoValues(284e3, ROWS, "The grid decides 58 % of the uncertainty.")


@pytest.fixture
def chart(look):
    made = TornadoChart(look)
    made.resize(600, 240)
    made.show_values(VALUES)
    yield made
    made.hide()
    made.deleteLater()


def test_that_bars_lie_around_the_best_value_in_the_order_given(chart) -> None:
    plan = chart.plan()
    assert [bar.row.id for bar in plan.bars] == [row.id for row in ROWS]
    assert all(bar.low_x < plan.best_x < bar.high_x for bar in plan.bars)
    widths = [bar.high_x - bar.low_x for bar in plan.bars]
    assert widths == sorted(widths, reverse=True)


def test_that_lengths_are_in_proportion(chart) -> None:
    plan = chart.plan()
    first, second = plan.bars[:2]
    assert (first.high_x - first.low_x) / (second.high_x - second.low_x) == pytest.approx(150 / 104)


def test_that_the_words_of_a_result_that_falls_stand_at_its_other_end(chart) -> None:
    falling = ROWS[0]._replace(at_low=369e3, at_high=219e3)
    chart.show_values(VALUES._replace(rows=(falling,)))
    (bar,) = chart.plan().bars
    assert bar.low_x > bar.high_x
    assert (bar.low_text, bar.high_text) == ("563 g/kWh", "333 g/kWh")


def test_that_everything_stays_within_the_picture(chart, written) -> None:
    for width in (180, 300, 600, 1200):
        size = QSize(width, 200)
        for one in written(chart, size):
            assert one.area.left() >= -1, one.text
            assert one.area.right() <= width + 1, one.text


def test_that_the_axis_holds_still_while_values_move_a_little(chart) -> None:
    before = chart.plan().ticks
    chart.show_values(VALUES._replace(best_kg=285e3))
    assert chart.plan().ticks == before
    chart.show_values(VALUES._replace(best_kg=900e3))
    assert chart.plan().ticks != before


def test_that_little_room_shows_the_widest_and_says_so(chart) -> None:
    plan = plan_at(chart, 600, 80)
    assert [bar.row.id for bar in plan.bars] == ["grid_kg_per_kwh", "train_hours"]
    assert plan.remark == "2 of 3 shown"


def test_that_a_click_leads_to_the_knob(chart, qtbot) -> None:
    chart.show()
    qtbot.waitExposed(chart)
    place = chart.place_of(chart.plan().spots[1].area.center()).toPoint()
    with qtbot.waitSignal(chart.knob_requested) as asked:
        qtbot.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == ["train_hours"]


def test_that_the_keyboard_leads_to_the_knob(chart, qtbot) -> None:
    chart.show()
    qtbot.waitExposed(chart)
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(chart, Qt.Key.Key_End)
    with qtbot.waitSignal(chart.knob_requested) as asked:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert asked.args == ["pue"]


def test_that_a_row_is_read_out_with_both_ends_and_its_share(chart) -> None:
    said = plain(chart.read_out("pue"))
    assert said.split("\n") == [
        "PUE",
        "1.46 comes to 263 t CO\u2082e",
        "1.73 comes to 310 t CO\u2082e",
        "6 % of the uncertainty",
    ]


def test_that_the_table_has_every_row_at_full_precision(chart) -> None:
    headers, rows = chart.values_as_table()
    assert len(headers) == 6
    assert rows[0] == ("Carbon intensity", "333 g/kWh", "563 g/kWh", 219e3, 369e3, pytest.approx(58))


def test_that_without_ranges_a_sentence_stands_in(chart, written) -> None:
    chart.show_values(TornadoValues(284e3, (), "Every input is taken as exact."))
    assert chart.plan().bars == ()
    assert [one.text for one in written(chart, QSize(400, 200))] == ["Every input is taken as exact."]


@pytest.mark.parametrize("kind", FORMATS)
def test_that_it_can_be_taken_along(chart, kind) -> None:
    assert FORMATS[kind](chart)


def test_that_it_follows_theme_and_unit(chart, look) -> None:
    pictures = [image(chart)]
    for change in (lambda: look.set_mode("dark"), lambda: look.set_mass_unit("lb"), lambda: look.set_language("ru")):
        change()
        pictures.append(image(chart))
    assert all(before != after for before, after in pairwise(pictures))
