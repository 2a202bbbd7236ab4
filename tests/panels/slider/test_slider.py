"""The slider by mouse, keyboard and wheel, and what it never does by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.look.look import Look
from gui.panels.slider.scale import SliderScale
from gui.panels.slider.slider import POSITIONS, KnobSlider

# The platform without a screen says this of every window that has a smallest size.
LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier


class Heard:
    def __init__(self, slider) -> None:
        self.values, self.releases, self.resets, self.typed, self.stops = [], 0, 0, [], []
        slider.value_moved.connect(self.values.append)
        slider.released.connect(lambda: setattr(self, "releases", self.releases + 1))
        slider.reset_requested.connect(lambda: setattr(self, "resets", self.resets + 1))
        slider.typed.connect(self.typed.append)
        slider.stopped.connect(self.stops.append)


def made(qtbot, key="pue", value=1.58, preset=1.58, default=1.58):
    look = Look("light", "en")
    window = QWidget()
    window.slider = KnobSlider(look, SliderScale.of(PARAMETER_BY_KEY[key]), window)
    window.other = QLineEdit(window)
    layout = QVBoxLayout(window)
    layout.addWidget(window.slider)
    layout.addWidget(window.other)
    qtbot.addWidget(window)
    window.resize(300, 90)
    window.look = look
    window.slider.show_value(value)
    window.slider.show_marks(preset, default)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.slider.kept = window
    return window.slider, Heard(window.slider)


def at(slider, value) -> QPoint:
    return QPoint(round(slider.x_of(value)), slider.height() // 2)


def turn(slider, notches, modifiers=Qt.KeyboardModifier.NoModifier) -> bool:
    centre = QPointF(slider.rect().center())
    event = QWheelEvent(
        centre, slider.mapToGlobal(centre), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(slider, event)
    return event.isAccepted()


def test_that_showing_a_value_says_nothing(qtbot) -> None:
    slider, heard = made(qtbot)
    slider.show_value(2.0)
    slider.show_value(None)
    assert heard.values == []
    assert slider.current() is None


def test_that_a_press_on_the_groove_jumps_there_and_goes_on_dragging(qtbot) -> None:
    slider, heard = made(qtbot)
    qtbot.mousePress(slider, LEFT, pos=at(slider, 2.0))
    assert heard.values[-1] == pytest.approx(2.0, abs=0.01)
    qtbot.mouseMove(slider, at(slider, 2.2))
    assert heard.values[-1] == pytest.approx(2.2, abs=0.01)
    assert heard.releases == 0
    qtbot.mouseRelease(slider, LEFT, pos=at(slider, 2.2))
    assert heard.releases == 1


def test_that_a_press_on_the_handle_moves_nothing(qtbot) -> None:
    slider, heard = made(qtbot)
    qtbot.mouseClick(slider, LEFT, pos=at(slider, 1.58) + QPoint(4, 0))
    assert heard.values == []
    assert heard.releases == 0


def test_that_a_drag_takes_the_handle_where_it_was_gripped(qtbot) -> None:
    slider, heard = made(qtbot)
    qtbot.mousePress(slider, LEFT, pos=at(slider, 1.58) + QPoint(4, 0))
    qtbot.mouseMove(slider, at(slider, 1.9) + QPoint(4, 0))
    assert heard.values[-1] == pytest.approx(1.9, abs=0.01)
    qtbot.mouseRelease(slider, LEFT)


def test_that_a_drag_beyond_the_track_ends_at_its_end(qtbot) -> None:
    slider, heard = made(qtbot)
    qtbot.mousePress(slider, LEFT, pos=at(slider, 1.58))
    qtbot.mouseMove(slider, QPoint(slider.width() + 200, 10))
    assert heard.values[-1] == 2.5
    qtbot.mouseRelease(slider, LEFT)


def test_that_a_drag_near_the_presets_mark_gives_its_exact_value(qtbot) -> None:
    slider, heard = made(qtbot, "train_hours", value=24, preset=274_120, default=24)
    qtbot.mousePress(slider, LEFT, pos=at(slider, 274_120) + QPoint(1, 0))
    qtbot.mouseRelease(slider, LEFT)
    assert heard.values == [274_120]


def test_that_a_double_click_on_the_handle_asks_for_the_preset(qtbot) -> None:
    slider, heard = made(qtbot, value=2.0)
    qtbot.mouseClick(slider, LEFT, pos=at(slider, 2.0))
    qtbot.mouseDClick(slider, LEFT, pos=at(slider, 2.0))
    assert heard.resets == 1
    assert heard.values == []


def test_that_a_double_click_on_the_groove_does_not(qtbot) -> None:
    slider, heard = made(qtbot, value=2.4)
    qtbot.mouseClick(slider, LEFT, pos=at(slider, 1.2))
    qtbot.mouseDClick(slider, LEFT, pos=at(slider, 1.2))
    assert heard.resets == 0
    assert heard.values == [pytest.approx(1.2, abs=0.01)]


def test_that_keys_step_fine_and_coarse_and_to_the_ends(qtbot) -> None:
    slider, heard = made(qtbot)
    for key, modifier, value in (
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 1.59),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, 1.58),
        (Qt.Key.Key_Right, SHIFT, 1.581),
        (Qt.Key.Key_Left, SHIFT, 1.58),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, 1.68),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, 1.58),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, 1.0),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, 2.5),
    ):
        qtbot.keyClick(slider, key, modifier)
        assert heard.values[-1] == value
    assert heard.releases == 8


def test_that_a_key_held_down_is_one_gesture(qtbot) -> None:
    slider, heard = made(qtbot)
    for _ in range(3):
        qtbot.keyPress(slider, Qt.Key.Key_Right)
    assert heard.releases == 0
    qtbot.keyRelease(slider, Qt.Key.Key_Right)
    assert heard.values == [1.59, 1.6, 1.61]
    assert heard.releases == 1


def test_that_digits_enter_and_f2_belong_to_the_exact_entry(qtbot) -> None:
    slider, heard = made(qtbot)
    qtbot.keyClick(slider, "7")
    qtbot.keyClick(slider, Qt.Key.Key_Return)
    qtbot.keyClick(slider, Qt.Key.Key_F2)
    assert heard.typed == ["7", "", ""]
    assert heard.values == []


def test_that_the_wheel_acts_only_with_the_focus(qtbot) -> None:
    slider, heard = made(qtbot)
    slider.window().other.setFocus()
    assert not turn(slider, 1)
    assert heard.values == []
    slider.setFocus()
    assert turn(slider, 1)
    assert heard.values == [1.59]
    qtbot.waitUntil(lambda: heard.releases == 1)


def test_that_the_wheel_does_not_give_it_the_focus(qtbot) -> None:
    slider, _ = made(qtbot)
    assert not slider.focusPolicy() & Qt.FocusPolicy.WheelFocus & ~Qt.FocusPolicy.StrongFocus


def test_that_a_value_outside_is_shown_at_the_end_and_kept(qtbot) -> None:
    slider, heard = made(qtbot, value=3.0)
    assert slider.current() == 3.0
    assert slider.value() == POSITIONS
    qtbot.mouseClick(slider, LEFT, pos=at(slider, 2.5))
    assert heard.values == []
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert heard.values == [2.99]


def test_that_a_value_not_declared_begins_where_it_is_first_set(qtbot) -> None:
    slider, heard = made(qtbot, "chip_price_low_usd_per_h", value=None, preset=None, default=None)
    qtbot.mouseClick(slider, LEFT, pos=at(slider, 4.0))
    assert heard.values == [pytest.approx(4.0, abs=0.06)]
    slider.show_value(None)
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert heard.values[-1] == pytest.approx(5.0, abs=0.1)


def test_that_it_stops_where_there_is_no_more_room_and_says_so(qtbot) -> None:
    slider, heard = made(qtbot, value=1.5)
    slider.show_reach(1.0, 1.8)
    qtbot.mousePress(slider, LEFT, pos=at(slider, 1.5))
    qtbot.mouseMove(slider, at(slider, 2.2))
    qtbot.mouseRelease(slider, LEFT)
    assert heard.values[-1] == 1.8
    assert heard.stops == [1.8]


def test_that_assistive_technology_can_set_it(qtbot) -> None:
    slider, heard = made(qtbot)
    slider.setValue(POSITIONS // 2)
    assert heard.values == [pytest.approx(1.75, abs=0.01)]
    assert heard.releases == 1


def test_that_focus_and_handle_can_be_seen(qtbot) -> None:
    slider, _ = made(qtbot)
    slider.window().other.setFocus()
    without = slider.grab().toImage()
    slider.setFocus()
    focus = slider.window().look.theme.colour("focus")
    seen = slider.grab().toImage()
    assert seen != without
    colours = {seen.pixelColor(x, y).name() for x in range(seen.width()) for y in range(seen.height())}
    assert focus.name() in colours
