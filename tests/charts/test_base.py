from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from tests.charts.chart_cases import NAS_KG, compare_rows, grid_values, growth_values, part_rows

# Tooltips and menus are windows; the platform without a screen says of each that it cannot be raised.
pytestmark = pytest.mark.qt_log_ignore("does not support raise", "does not support propagateSizeHints")

OTHER_VALUES = {
    "compare": lambda chart: chart.show_values(compare_rows(5000.0), logarithmic=True),
    "parts": lambda chart: chart.show_values(part_rows(5000.0, overhead=0.2)),
    "growth": lambda chart: chart.show_values(growth_values(5000.0)),
    "grids": lambda chart: chart.show_values(grid_values(5000.0)),
}
NAMES = list(OTHER_VALUES)


def count_calls(chart, name, monkeypatch):
    calls = []
    real = getattr(chart, name)

    def counted(*arguments):
        calls.append(arguments)
        return real(*arguments)

    monkeypatch.setattr(chart, name, counted)
    return calls


def shown(chart, qtbot):
    with qtbot.waitExposed(chart):
        chart.show()
    chart.activateWindow()
    qtbot.wait(20)
    return chart


def middle_of(chart, spot_id) -> QPoint:
    return chart.place_of(chart._spot(spot_id).area.center()).toPoint()


@pytest.mark.parametrize("name", NAMES)
def test_that_a_hidden_chart_does_no_work_and_shows_the_last_values_when_it_is_shown(charts, qtbot, monkeypatch, name):
    chart = charts[name]
    plans = count_calls(chart, "_lay_out", monkeypatch)
    captions = count_calls(chart, "caption", monkeypatch)
    OTHER_VALUES[name](chart)
    qtbot.wait(300)
    assert plans == []
    assert captions == []
    shown(chart, qtbot)
    assert len(plans) >= 1
    said = "\n".join(chart.read_out(spot.id) for spot in chart.plan().spots)
    assert ("4,000" if name == "parts" else "5,000") in said


@pytest.mark.parametrize("name", NAMES)
def test_that_new_values_are_laid_out_and_painted_once(charts, qtbot, monkeypatch, name):
    chart = shown(charts[name], qtbot)
    plans, paints = count_calls(chart, "_lay_out", monkeypatch), count_calls(chart, "paint_now", monkeypatch)
    OTHER_VALUES[name](chart)
    qtbot.wait(30)
    assert (len(plans), len(paints)) == (1, 1)


@pytest.mark.parametrize("name", NAMES)
def test_that_the_same_values_are_not_painted_again(charts, qtbot, monkeypatch, name):
    chart = shown(charts[name], qtbot)
    OTHER_VALUES[name](chart)
    qtbot.wait(30)
    paints = count_calls(chart, "paint_now", monkeypatch)
    OTHER_VALUES[name](chart)
    qtbot.wait(30)
    assert paints == []


@pytest.mark.parametrize("name", NAMES)
def test_that_a_chart_is_drawn_in_the_colours_of_the_theme(charts, look, qtbot, name):
    chart = shown(charts[name], qtbot)
    for mode in ("dark", "high_contrast", "light"):
        look.set_mode(mode)
        qtbot.wait(20)
        picture = chart.grab().toImage()
        assert picture.pixelColor(1, 1) == look.theme.colour("card")


def colours_in_row(chart, spot_id):
    picture = chart.grab().toImage()
    area = chart._spot(spot_id).area.translated(chart.place_of(QPointF(0, 0))).toRect()
    return {
        picture.pixelColor(x, y).name()
        for x in range(max(0, area.left()), min(picture.width(), area.right()))
        for y in range(area.top(), area.bottom())
    }


def test_that_marks_and_bars_are_painted_where_the_plan_says_in_the_colours_of_their_kind(charts, look, qtbot):
    compare, grids, parts = (shown(charts[name], qtbot) for name in ("compare", "grids", "parts"))
    rows = {row.entry.id: row for row in compare.plan().rows}
    points = [
        (compare, QPointF(rows["scenario"].mark_x, rows["scenario"].middle), "accent"),
        (compare, QPointF(rows["lisa"].mark_x, rows["lisa"].middle), "published"),
        (compare, QPointF(rows["car"].mark_x, rows["car"].middle), "card"),
        (compare, QPointF(rows["nas"].mark_x, rows["nas"].middle), "corrected"),
        (parts, parts.plan().parts[0].bar.bottomRight() - QPointF(20, 3), "chips"),
        (parts, parts.plan().parts[1].bar.bottomRight() - QPointF(20, 3), "overhead"),
    ]
    bars = {row.entry.id: row for row in grids.plan().rows}
    points += [
        (grids, QPointF(bars["usa"].mark_x - 3, bars["usa"].middle), "accent"),
        (grids, QPointF(bars["pol"].mark_x - 3, bars["pol"].middle), "quiet"),
    ]
    for chart, point, role in points:
        at = chart.place_of(point).toPoint()
        assert chart.grab().toImage().pixelColor(at).name() == look.theme.colour(role).name()


@pytest.mark.parametrize("logarithmic", [True, False])
def test_that_nothing_is_painted_for_what_is_not_declared(charts, look, qtbot, logarithmic):
    compare, grids = shown(charts["compare"], qtbot), shown(charts["grids"], qtbot)
    accent = look.theme.colour("accent").name()
    compare.show_values(compare_rows(), logarithmic=logarithmic)
    assert accent in colours_in_row(compare, "scenario")
    assert accent in colours_in_row(grids, "usa")
    compare.show_values(compare_rows(None), logarithmic=logarithmic)
    grids.show_values(grid_values(None))
    assert accent not in colours_in_row(compare, "scenario")
    assert grids.plan().rows == ()


def test_that_a_click_on_a_grid_says_which(charts, qtbot):
    chart = shown(charts["grids"], qtbot)
    with qtbot.waitSignal(chart.activated) as said:
        QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(chart, "fra"))
    assert said.args == ["fra"]


def test_that_a_press_that_ends_on_another_row_is_no_click(charts, qtbot):
    chart = shown(charts["grids"], qtbot)
    said = []
    chart.activated.connect(said.append)
    QTest.mousePress(chart.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(chart, "fra"))
    QTest.mouseRelease(chart.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(chart, "pol"))
    assert said == []


@pytest.mark.parametrize(
    ("name", "spot", "knob"), [("compare", "scenario", "train_hours"), ("parts", "overhead", "pue")]
)
def test_that_a_click_reaches_the_knob_behind_a_row(charts, qtbot, name, spot, knob):
    chart = shown(charts[name], qtbot)
    with qtbot.waitSignals([chart.activated, chart.knob_requested]), qtbot.waitSignal(chart.knob_requested) as said:
        QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(chart, spot))
    assert said.args == [knob]


def test_that_a_row_without_a_knob_asks_for_none(charts, qtbot):
    chart = shown(charts["compare"], qtbot)
    with qtbot.assertNotEmitted(chart.knob_requested), qtbot.waitSignal(chart.activated):
        QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(chart, "car"))


def test_that_the_pointer_marks_a_row_and_reads_it_out(charts, qtbot):
    chart = shown(charts["compare"], qtbot)
    before = chart.grab().toImage()
    QTest.mouseMove(chart.viewport(), middle_of(chart, "lisa"))
    qtbot.waitUntil(lambda: chart._hovered == "lisa")
    assert "35,592" in QToolTip.text()
    assert chart.grab().toImage() != before
    QToolTip.hideText()


def test_that_markup_in_a_name_is_read_out_as_it_is(charts, qtbot, monkeypatch):
    chart = shown(charts["grids"], qtbot)
    texts = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, *_: texts.append(text))
    chart._tell(chart.place_of(chart._spot("fra").area.center()), "<img src=x> & co\n5 kg")
    assert "&lt;img src=x&gt; &amp; co" in texts[0]


def test_that_the_arrow_keys_walk_from_the_scenario_and_enter_reaches_its_knob(charts, qtbot):
    chart = shown(charts["compare"], qtbot)
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(chart.hasFocus)
    assert chart._current == "scenario"
    with qtbot.waitSignal(chart.knob_requested) as said:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert said.args == ["train_hours"]
    order = [spot.id for spot in chart.plan().spots]
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chart._current == order[order.index("scenario") + 1]
    QTest.keyClick(chart, Qt.Key.Key_End)
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chart._current == order[-1]
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Up)
    assert chart._current == order[0]
    QToolTip.hideText()


@pytest.mark.parametrize("name", NAMES)
def test_that_the_focus_is_seen(charts, qtbot, name):
    chart = shown(charts[name], qtbot)
    chart.clearFocus()
    qtbot.wait(20)
    without = chart.grab().toImage()
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(chart.hasFocus)
    assert chart.grab().toImage() != without


def test_that_a_screen_reader_hears_the_row_and_the_sentence_of_the_whole(charts, qtbot):
    chart = shown(charts["compare"], qtbot)
    chart.clearFocus()
    qtbot.waitUntil(lambda: chart.accessibleDescription() == chart.caption())
    assert chart.accessibleName() == "Compared with"
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(chart.hasFocus)
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chart.accessibleDescription().startswith(chart.read_out(chart._current).splitlines()[0])
    assert chart.caption() in chart.accessibleDescription()
    QToolTip.hideText()


def test_that_the_description_follows_new_values(charts, qtbot):
    chart = shown(charts["grids"], qtbot)
    chart.clearFocus()
    chart.show_values(grid_values(NAS_KG / 2))
    qtbot.waitUntil(lambda: "142" in chart.accessibleDescription())


def test_that_keys_that_a_chart_does_not_use_go_on_to_its_owner(charts, qtbot):
    chart = shown(charts["parts"], qtbot)
    chart.show_values([])
    passed_on = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_A):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        chart.keyPressEvent(event)
        passed_on.append(not event.isAccepted())
    assert passed_on == [True, True, True]


def on_screen(chart):
    """Pixels as they have reached the screen, where only what moved was painted anew."""
    QCoreApplication.processEvents()
    QCoreApplication.processEvents()
    return chart.screen().grabWindow(chart.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize("logarithmic", [True, False])
def test_that_painting_only_what_moved_leaves_the_same_pixels_as_painting_all(charts, qtbot, logarithmic):
    compare, grids = charts["compare"], charts["grids"]
    for chart in (compare, grids):
        chart.show()
        qtbot.waitExposed(chart)
    for factor in (1.0, 1.001, 0.7, 0.2, 0.2003, 3.0, 1.0):
        compare.show_values(compare_rows(NAS_KG * factor, NAS_KG), logarithmic=logarithmic)
        grids.show_values(grid_values(NAS_KG * factor))
        for chart in (compare, grids):
            seen = on_screen(chart)
            chart.viewport().update()
            assert seen == on_screen(chart), f"{chart.title()} at {factor}"


def test_that_a_tick_paints_only_the_rows_that_moved(charts, qtbot):
    chart = charts["compare"]
    chart.show_values(compare_rows(NAS_KG * 1.01), logarithmic=True)
    before = chart.plan()
    chart.show_values(compare_rows(NAS_KG * 1.02), logarithmic=True)
    area = chart._moved(before, chart.plan())
    row = next(row for row in chart.plan().rows if row.entry.id == "scenario")
    assert (
        row.area.top() - 8 < area.top() <= row.area.top() < row.area.bottom() <= area.bottom() < row.area.bottom() + 8
    )
