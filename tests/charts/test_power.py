"""Power over time: peaks kept, gaps as gaps, zoom and pan, the warm-up by mouse and keys."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.charts import export
from gui.charts.card import ChartCard
from gui.charts.power import PowerChart
from gui.charts.powertime import time_step, time_ticks
from gui.charts.powerzoom import Span
from gui.charts.rows import PowerLine, PowerValues
from gui.documents.measuring import Idle, reckoned, recorded
from gui.shell.measuring_feed import power_values
from tests.charts.chart_cases import outside, plain
from tests.power.power_cases import trace

CONTROL, SHIFT, PLAIN = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
LEFT = Qt.MouseButton.LeftButton


def values_of(*powers, warm_up=0.0, cool_down=0.0, end_held=True):
    return power_values(reckoned(recorded(trace(*powers)), warm_up, Idle(), cool_down), end_held=end_held)


def steady(count=1000):
    power = 300.0 + np.arange(count) % 7
    power[count // 2] = 380.0
    return power


@pytest.fixture
def make(look):
    """Make charts in their cards."""
    cards = []

    def one(width, height):
        cards.append(ChartCard(look, PowerChart(look)))
        chart = cards[-1].chart
        cards[-1].show()
        chart.setFixedSize(width, height)
        QApplication.processEvents()
        return chart

    yield one
    for card in cards:
        card.hide()
        card.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def chart(make):
    chart = make(800, 300)
    chart.show_values(values_of(steady()))
    return chart


def wheel(chart, notches, modifiers, x=400):
    place = QPointF(x, 120)
    event = QWheelEvent(
        place,
        place,
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(chart.viewport(), event)
    return event.isAccepted()


def move(chart, to):
    place = chart.viewport().mapToGlobal(to)
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(to), QPointF(place), LEFT, LEFT, PLAIN)
    QApplication.sendEvent(chart.viewport(), event)


def at(chart, seconds, y=None):
    frame = chart.plan().frame
    return chart.place_of(QPointF(frame.x(seconds), frame.top + 30 if y is None else y)).toPoint()


def corners(line):
    path = line.path
    return [path.elementAt(place) for place in range(path.elementCount())]


def strokes(line):
    """Stretches of a line between its breaks, in seconds of a plan's frame."""
    return sum(1 for one in corners(line) if one.isMoveTo())


def test_that_a_peak_of_one_second_in_a_day_is_seen(make):
    power = np.full(86_400, 300.0)
    power[43_210] = 700.0
    chart = make(500, 300)
    chart.show_values(values_of(power))
    frame, (line,) = chart.plan().frame, chart.plan().lines
    assert line.dense
    assert min(one.y for one in corners(line)) == pytest.approx(frame.y(700.0))
    assert len(corners(line)) <= 2 * (500 + 4)


def test_that_power_is_drawn_from_zero(chart):
    frame = chart.plan().frame
    assert frame.y(0.0) == frame.bottom
    assert frame.limit >= 380


def test_that_a_gap_breaks_the_line_is_shaded_and_is_no_zero(chart):
    power = steady(200)
    power[50:120] = math.nan
    chart.show_values(values_of(power))
    plan = chart.plan()
    (line,) = plan.lines
    assert strokes(line) == 2
    ((left, right),) = plan.gaps
    assert (left, right) == pytest.approx((plan.frame.x(49), plan.frame.x(120)))
    assert max(one.y for one in corners(line)) < plan.frame.y(100.0)
    assert "no reading: a gap" in chart._moment(80.0)


def test_that_a_pause_between_two_readings_is_a_gap_too(chart):
    times = np.concatenate((np.arange(50.0), 500 + np.arange(50.0)))
    found = reckoned(recorded(trace(np.full(100, 200.0), times=times)), 0.0, Idle())
    chart.show_values(power_values(found))
    assert strokes(chart.plan().lines[0]) == 2
    assert len(chart.plan().gaps) == 1


def test_that_every_device_has_a_line_a_name_and_a_mean_of_its_own(chart, written):
    chart.show_values(values_of(steady(), steady() - 100, steady() - 200))
    lines = chart.plan().lines
    assert len({line.colour for line in lines}) == 3
    assert [plain(line.label) for line in lines] == ["GPU 0 303 W", "GPU 1 203 W", "GPU 2 103 W"]
    heights = [line.label_y for line in lines]
    assert heights == sorted(heights)
    assert all(line.band[0] < line.mean_y < line.band[1] for line in lines)
    assert outside(written(chart, QSize(700, 260)), QSize(700, 260)) == []


def test_that_a_line_alone_has_its_figure_beside_it_and_the_room_of_its_name(make):
    chart = make(600, 200)
    chart.show_values(values_of(steady()))
    assert plain(chart.plan().lines[0].label) == "303 W"
    assert chart.read_out("gpu0").startswith("A GPU")
    alone = chart.plan().frame.right
    chart.show_values(values_of(steady(), steady()))
    assert plain(chart.plan().lines[0].label) == "GPU 0 303 W"
    assert chart.plan().frame.right < alone


def test_that_a_long_name_gives_way_to_its_figure(make):
    chart = make(300, 200)
    chart.show_values(values_of(steady(), steady()))
    named = tuple(line._replace(label="A GPU with quite a long name of its own") for line in chart._values.lines)
    chart.show_values(chart._values._replace(lines=named))
    label = plain(chart.plan().lines[0].label)
    assert label.startswith("A")
    assert label.endswith("\u2026 303 W")


def test_that_names_of_devices_that_draw_alike_do_not_touch(chart):
    chart.show_values(values_of(*[steady()] * 8))
    heights = sorted(line.label_y for line in chart.plan().lines if line.label_y is not None)
    small = chart._letters.height("small")
    assert len(heights) == 8
    assert all(after - before >= small - 0.01 for before, after in pairwise(heights))


def test_that_control_and_the_wheel_zoom_where_the_pointer_is(chart):
    frame = chart.plan().frame
    before = frame.time(400 - chart._margin)
    assert wheel(chart, 3, CONTROL)
    begin, end = chart.shown_s
    assert end - begin < 300
    assert chart.plan().frame.time(400 - chart._margin) == pytest.approx(before, rel=1e-6)
    assert wheel(chart, -9, CONTROL)
    assert chart.shown_s == (0.0, 999.0)


def test_that_the_wheel_alone_scrolls_the_page(chart):
    assert not wheel(chart, 1, PLAIN)
    assert chart.shown_s == (0.0, 999.0)


def test_that_shift_and_the_wheel_or_a_drag_pan_and_stop_at_the_end(chart):
    wheel(chart, 3, CONTROL)
    begin, end = chart.shown_s
    wheel(chart, -1, SHIFT)
    moved, _ = chart.shown_s
    assert moved == pytest.approx(begin + 0.1 * (end - begin))
    QTest.mousePress(chart.viewport(), LEFT, pos=QPoint(300, 150))
    move(chart, QPoint(250, 150))
    assert chart.shown_s[0] > moved
    move(chart, QPoint(-90_000, 150))
    QTest.mouseRelease(chart.viewport(), LEFT, pos=QPoint(250, 150))
    assert chart.shown_s[1] == 999.0
    assert chart.shown_s[1] - chart.shown_s[0] == pytest.approx(end - begin)


def test_that_keys_zoom_pan_and_show_all(chart):
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Plus)
    QTest.keyClick(chart, Qt.Key.Key_Plus)
    begin, end = chart.shown_s
    assert end - begin < 500
    QTest.keyClick(chart, Qt.Key.Key_Right, SHIFT)
    assert chart.shown_s[0] > begin
    QTest.keyClick(chart, Qt.Key.Key_Minus)
    assert chart.shown_s[1] - chart.shown_s[0] > end - begin
    QTest.keyClick(chart, Qt.Key.Key_0)
    assert chart.shown_s == (0.0, 999.0)


def test_that_the_buttons_zoom_and_rest_where_they_would_do_nothing(chart, qtbot):
    buttons = chart.controls()
    assert not buttons.all.isEnabled()
    qtbot.mouseClick(buttons.nearer, LEFT)
    assert chart.shown_s[1] - chart.shown_s[0] < 999
    assert buttons.all.isEnabled()
    qtbot.mouseClick(buttons.all, LEFT)
    assert chart.shown_s == (0.0, 999.0)


def test_that_the_end_of_the_warm_up_is_dragged_with_the_mouse(chart, qtbot):
    moved = []
    chart.warm_up_moved.connect(moved.append)
    QTest.mousePress(chart.viewport(), LEFT, pos=at(chart, 0.0))
    move(chart, at(chart, 100.0))
    move(chart, at(chart, 200.0))
    QTest.mouseRelease(chart.viewport(), LEFT, pos=at(chart, 200.0))
    assert moved[-1] == pytest.approx(200, abs=2)
    assert chart.plan().edges[0] == pytest.approx(chart.plan().frame.x(200.0), abs=2)
    assert chart.shown_s == (0.0, 999.0)
    move(chart, at(chart, 400.0))
    assert len(moved) == 2


def test_that_control_and_an_arrow_move_the_end_of_the_warm_up_and_never_before_the_beginning(chart):
    moved = []
    chart.warm_up_moved.connect(moved.append)
    QTest.keyClick(chart, Qt.Key.Key_Right, CONTROL)
    QTest.keyClick(chart, Qt.Key.Key_Right, CONTROL)
    assert moved == [10.0, 20.0]
    for _ in range(3):
        QTest.keyClick(chart, Qt.Key.Key_Left, CONTROL)
    assert moved[-1] == 0.0


def test_that_the_end_that_is_left_out_is_dragged_with_the_mouse(chart):
    moved, warmed = [], []
    chart.cool_down_moved.connect(moved.append)
    chart.warm_up_moved.connect(warmed.append)
    QTest.mousePress(chart.viewport(), LEFT, pos=at(chart, 999.0))
    move(chart, at(chart, 900.0))
    move(chart, at(chart, 800.0))
    QTest.mouseRelease(chart.viewport(), LEFT, pos=at(chart, 800.0))
    assert moved[-1] == pytest.approx(199, abs=2)
    assert warmed == []
    assert chart.plan().edges[1] == pytest.approx(chart.plan().frame.x(800.0), abs=2)
    assert chart.plan().mean_x[1] == chart.plan().edges[1]
    assert chart.shown_s == (0.0, 999.0)


def test_that_control_shift_and_an_arrow_move_the_end_that_is_left_out_and_never_after_the_end(chart):
    moved = []
    chart.cool_down_moved.connect(moved.append)
    QTest.keyClick(chart, Qt.Key.Key_Left, CONTROL | SHIFT)
    QTest.keyClick(chart, Qt.Key.Key_Left, CONTROL | SHIFT)
    assert moved == [10.0, 20.0]
    for _ in range(3):
        QTest.keyClick(chart, Qt.Key.Key_Right, CONTROL | SHIFT)
    assert moved[-1] == 0.0
    assert chart.shown_s == (0.0, 999.0)


def test_that_both_edges_stop_where_they_meet(chart):
    chart.show_values(values_of(steady(), warm_up=400.0))
    moved = []
    chart.cool_down_moved.connect(moved.append)
    QTest.mousePress(chart.viewport(), LEFT, pos=at(chart, 999.0))
    move(chart, at(chart, 100.0))
    QTest.mouseRelease(chart.viewport(), LEFT, pos=at(chart, 100.0))
    assert moved == [599.0]
    assert chart.plan().edges[0] == pytest.approx(chart.plan().edges[1])


def test_that_a_recording_that_grows_has_no_end_to_leave_out(chart):
    chart.show_values(values_of(steady(), end_held=False))
    moved = []
    chart.cool_down_moved.connect(moved.append)
    QTest.keyClick(chart, Qt.Key.Key_Left, CONTROL | SHIFT)
    QTest.mousePress(chart.viewport(), LEFT, pos=at(chart, 999.0))
    move(chart, at(chart, 800.0))
    QTest.mouseRelease(chart.viewport(), LEFT, pos=at(chart, 800.0))
    assert moved == []
    assert len(chart.plan().edges) == 1


def test_that_the_pointer_and_the_arrows_read_out_a_moment(chart, monkeypatch):
    told = []
    monkeypatch.setattr(chart, "_tell", lambda _where, text: told.append(plain(text)))
    move(chart, at(chart, 500.0, chart.plan().frame.top + 60))
    assert told[-1].startswith("8:")
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert told[-1].split("\n")[1].endswith(" W")


def test_that_the_caption_says_mean_interval_and_what_is_left_out(chart):
    chart.show_values(values_of(steady(), warm_up=60.0, cool_down=30.0))
    caption = plain(chart.caption())
    assert caption.startswith("Mean power over 16.6 min: 303 W, with 95 % confidence between 303 and 303 W.")
    assert caption.endswith("The first 60 s are left out of it. The last 30 s are left out of it.")


def test_that_without_a_recording_there_is_a_sentence_and_no_empty_axis(chart, written):
    chart.show_values(PowerValues(sentence="Nothing is measured yet."))
    assert [one.text for one in written(chart, QSize(600, 200))] == ["Nothing is measured yet."]
    assert chart.caption() == "Nothing is measured yet."
    assert not chart.controls().isVisible()


def test_that_the_table_has_the_least_and_the_largest_and_an_empty_cell_for_a_gap(chart):
    power = steady(100)
    power[40:60] = math.nan
    chart.show_values(values_of(power))
    headers, rows = chart.values_as_table()
    assert headers == ("Time [s]", "A GPU, least [W]", "A GPU, largest [W]")
    assert rows[0] == (0.0, 300.0, 300.0)
    assert rows[45] == (45.0, None, None)
    assert len(rows) == 100


@pytest.mark.parametrize("kind", export.FORMATS)
def test_that_it_is_taken_along_as_picture_drawing_and_figures(chart, kind):
    assert len(export.FORMATS[kind](chart)) > 500


def test_that_a_growing_recording_is_followed_and_a_part_in_view_stays(chart):
    chart.show_values(values_of(steady(1200)))
    assert chart.shown_s == (0.0, 1199.0)
    wheel(chart, 4, CONTROL)
    before = chart.shown_s
    chart.show_values(values_of(steady(1300)))
    assert chart.shown_s == before


@pytest.mark.parametrize("count", [1, 2, 3])
def test_that_the_first_samples_can_be_drawn(chart, count):
    chart.show_values(values_of(steady(5)[:count]))
    image = QImage(QSize(400, 200), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    chart.draw_picture(painter, QSize(400, 200))
    painter.end()
    assert chart.plan().lines[0].path.elementCount() >= 2


def test_that_nothing_is_thinned_while_the_chart_is_hidden(make):
    asked = []

    def thin(*_):
        asked.append(1)
        return np.arange(2.0), np.ones(2), np.ones(2)

    chart = make(400, 200)
    chart.window().hide()
    line = PowerLine("a", "A", thin, lambda _at: 1.0, 1.0)
    chart.show_values(PowerValues((line,), 0.0, 1.0))
    assert asked == []


def test_that_a_span_never_leaves_the_recording():
    span = Span()
    span.set_whole(0.0, 100.0)
    span.zoom(10.0, 0.0)
    span.pan(-50.0)
    assert span.shown == (0.0, 10.0)
    span.pan(1e9)
    assert span.shown == (90.0, 100.0)
    span.zoom(1e9)
    assert span.shown[1] - span.shown[0] == pytest.approx(0.5)
    span.show_all()
    assert span.is_whole


@pytest.mark.parametrize(("span", "step"), [(1.0, 0.2), (100.0, 15.0), (1500.0, 300.0), (86_400.0, 21_600.0)])
def test_that_an_axis_of_time_has_steps_that_one_can_count_in(span, step):
    assert time_step(span, 7 if span < 1000 else 5) == step
    assert time_ticks(0.0, span, step)[0] == 0.0
