"""A knob by mouse and keyboard: exact entry, resets, badge, message, words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gui.footprint.parameters import PARAMETER_BY_KEY, PARAMETERS
from gui.panels.knob.knob import Knob
from gui.panels.knob.layout import arranged
from gui.panels.knob.state import KnobState
from gui.panels.parts.badge import ROLES, badge_sentence, badge_word

# The platform without a screen says this of every window that has a smallest size.
LEFT = Qt.MouseButton.LeftButton
PUE = KnobState(value=1.1, preset=1.58, default=1.58, badge="mine", origin="Strubell et al. 2019, Table 3.")


class Heard:
    def __init__(self, knob) -> None:
        self.values, self.released, self.resets, self.asked = [], [], [], []
        knob.value_moved.connect(lambda key, value: self.values.append((key, value)))
        knob.released.connect(self.released.append)
        knob.reset_requested.connect(lambda key, to: self.resets.append((key, to)))
        knob.source_requested.connect(self.asked.append)


@pytest.fixture
def look(spoken):
    return spoken()


def made(qtbot, look, key="pue", state=PUE, width=260):
    window = QWidget()
    layout = QVBoxLayout(window)
    window.knob = Knob(look, PARAMETER_BY_KEY[key])
    window.knob.show_state(state)
    window.other = QLineEdit(window)
    layout.addWidget(window.knob)
    layout.addWidget(window.other)
    qtbot.addWidget(window)
    window.resize(width, 200)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.knob.kept = window
    return window.knob, Heard(window.knob)


def typed(qtbot, knob, text) -> None:
    qtbot.mouseClick(knob.value_button, LEFT)
    knob.entry().selectAll()
    qtbot.keyClicks(knob.entry(), text)
    qtbot.keyClick(knob.entry(), Qt.Key.Key_Return)


def test_that_a_click_on_the_value_opens_the_exact_entry(qtbot, look) -> None:
    knob, heard = made(qtbot, look)
    typed(qtbot, knob, "1,3")
    assert heard.values == [("pue", 1.3)]
    assert heard.released == ["pue"]
    assert knob.entry() is None


def test_that_a_digit_on_the_slider_begins_the_entry(qtbot, look) -> None:
    knob, heard = made(qtbot, look)
    knob.slider.setFocus()
    qtbot.keyClick(knob.slider, "2")
    assert knob.entry().text() == "2"
    qtbot.keyClick(knob.entry(), Qt.Key.Key_Return)
    assert heard.values == [("pue", 2.0)]


def test_that_esc_leaves_everything_as_it_was(qtbot, look) -> None:
    knob, heard = made(qtbot, look)
    knob.value_button.setFocus()
    qtbot.keyClick(knob.value_button, Qt.Key.Key_F2)
    qtbot.keyClicks(knob.entry(), "9")
    qtbot.keyClick(knob.entry(), Qt.Key.Key_Escape)
    assert knob.entry() is None
    assert heard.values == []
    assert knob.value_button.hasFocus()


def test_that_an_entry_that_cannot_be_read_stays_for_mending(qtbot, look) -> None:
    knob, heard = made(qtbot, look)
    before = knob.heightForWidth(240)
    typed(qtbot, knob, "much")
    assert knob.entry().text() == "much"
    assert "much" in knob.message
    assert knob.heightForWidth(240) > before
    assert heard.values == []
    knob.entry().selectAll()
    qtbot.keyClicks(knob.entry(), "1.2")
    qtbot.keyClick(knob.entry(), Qt.Key.Key_Return)
    assert knob.message == ""
    assert heard.values == [("pue", 1.2)]


def test_that_an_impossible_value_is_refused_with_its_bound(qtbot, look) -> None:
    knob, heard = made(qtbot, look)
    typed(qtbot, knob, "0.5")
    assert "the least is 1" in knob.message
    assert heard.values == []
    assert knob.entry() is not None


def test_that_what_the_owner_refuses_stays_for_mending(qtbot, look) -> None:
    knob, _ = made(qtbot, look)
    knob.value_moved.connect(lambda *_: knob.show_message("There is no room."))
    typed(qtbot, knob, "1.2")
    assert knob.entry().text() == "1.2"
    assert knob.entry().accessibleDescription() == "There is no room."


def test_that_leaving_the_line_takes_what_was_typed(qtbot, look) -> None:
    knob, heard = made(qtbot, look)
    qtbot.mouseClick(knob.value_button, LEFT)
    qtbot.keyClicks(knob.entry(), "1.4")
    knob.window().other.setFocus(Qt.FocusReason.TabFocusReason)
    assert heard.values == [("pue", 1.4)]
    qtbot.mouseClick(knob.value_button, LEFT)
    knob.window().other.setFocus(Qt.FocusReason.TabFocusReason)
    assert len(heard.values) == 1
    assert knob.entry() is None


def test_that_opening_an_entry_rounds_nothing(qtbot, look) -> None:
    state = KnobState(value=189.42875, preset=189.42875, default=250, badge="measured")
    knob, heard = made(qtbot, look, "chip_power_w", state)
    qtbot.mouseClick(knob.value_button, LEFT)
    qtbot.keyClick(knob.entry(), Qt.Key.Key_Return)
    assert heard.values == []
    assert knob.value_button.text() == "189.4\u00a0W"


def test_that_an_intensity_is_typed_in_grams(qtbot, look) -> None:
    state = KnobState(value=0.433, preset=0.433, badge="published")
    knob, heard = made(qtbot, look, "grid_kg_per_kwh", state)
    typed(qtbot, knob, "56")
    typed(qtbot, knob, "0.1 kg")
    assert heard.values == [("grid_kg_per_kwh", 0.056), ("grid_kg_per_kwh", 0.1)]


def test_that_the_reset_button_is_there_only_where_something_differs(qtbot, look) -> None:
    same = KnobState(value=1.58, preset=1.58, default=1.58, badge="published")
    knob, heard = made(qtbot, look, state=same)
    assert knob._reset is None
    knob.show_state(PUE)
    assert knob._reset.isVisible()
    knob._reset.setFocus()
    qtbot.keyClick(knob._reset, Qt.Key.Key_Return)
    assert heard.resets == [("pue", "preset")]
    knob.show_state(same)
    assert not knob._reset.isVisible()


def test_that_the_value_and_the_reset_button_come_before_the_slider(qtbot, look) -> None:
    knob, _ = made(qtbot, look)
    assert knob.value_button.nextInFocusChain() is knob._reset
    assert knob._reset.nextInFocusChain() is knob.slider


def test_that_a_double_click_on_the_handle_asks_for_the_preset(qtbot, look) -> None:
    knob, heard = made(qtbot, look)
    place = QPoint(round(knob.slider.x_of(1.1)), knob.slider.height() // 2)
    qtbot.mouseClick(knob.slider, LEFT, pos=place)
    qtbot.mouseDClick(knob.slider, LEFT, pos=place)
    assert heard.resets == [("pue", "preset")]


def test_that_the_menu_resets_copies_and_asks(qtbot, look) -> None:
    knob, heard = made(qtbot, look)
    actions = {action.text(): action for action in knob.menu().actions() if action.text()}
    assert list(actions) == [
        "Reset to the preset: 1.58",
        "Reset to the default: 1.58",
        "Copy the value",
        "Where from?",
        "How sure?\u2026",
    ]
    for action in actions.values():
        action.trigger()
    assert heard.resets == [("pue", "preset"), ("pue", "default")]
    assert heard.asked == ["pue"]
    assert QGuiApplication.clipboard().text() == "1.1"


def test_that_a_reset_that_would_change_nothing_is_dim(qtbot, look) -> None:
    knob, _ = made(qtbot, look, state=KnobState(value=1.58, preset=1.58, default=1.58, badge="published"))
    assert [action.isEnabled() for action in knob.menu().actions()[:2]] == [False, False]


def test_that_a_click_on_the_badge_asks_where_it_is_from(qtbot, look) -> None:
    knob, heard = made(qtbot, look)
    badge = knob._places.badge
    qtbot.mouseClick(knob, LEFT, pos=QPoint(round(badge.x + badge.width / 2), round(badge.y + badge.height / 2)))
    assert heard.asked == ["pue"]


def test_that_a_value_outside_the_usual_is_flagged_and_kept(qtbot, look) -> None:
    knob, _ = made(qtbot, look, state=KnobState(value=3.1, preset=1.58, default=1.58, badge="mine"))
    assert knob._labels[0].text == "outside the usual 1 to 2.5"
    assert knob.value_button.text() == "3.1"
    assert "outside the usual" in knob.slider.accessibleDescription()


def test_that_what_is_not_declared_says_so_until_it_is_set(qtbot, look) -> None:
    state = KnobState(value=None, preset=None, default=0.12, badge="not_declared")
    knob, heard = made(qtbot, look, "electricity_usd_per_kwh", state)
    assert knob.value_button.text() == "not declared"
    qtbot.mouseClick(knob.slider, LEFT, pos=QPoint(round(knob.slider.x_of(0.25)), 10))
    assert heard.values == [("electricity_usd_per_kwh", 0.25)]
    assert knob.value_button.text() == "0.25\u00a0$/kWh"


def test_that_the_same_state_paints_nothing(qtbot, look, monkeypatch) -> None:
    knob, _ = made(qtbot, look)
    monkeypatch.setattr(knob, "update", lambda: pytest.fail("it was painted again"))
    knob.show_state(KnobState(value=1.1, preset=1.58, default=1.58, badge="mine", origin=PUE.origin))


def test_that_names_values_and_tooltips_are_there_for_everybody(qtbot, look) -> None:
    knob, _ = made(qtbot, look)
    assert knob.slider.accessibleName() == "PUE"
    assert knob.slider.accessibleDescription() == "1.1, mine"
    assert knob.value_button.accessibleName() == "PUE, exact value"
    for words in ("Power usage effectiveness", "Uptime Institute", "Strubell et al. 2019, Table 3.", "best cloud 1.1"):
        assert words in knob.toolTip()
    assert knob.slider.toolTip() == knob.toolTip()


@pytest.mark.parametrize("badge", ROLES)
def test_that_every_badge_has_its_word_and_its_sentence(qapp, badge) -> None:
    assert badge_word(badge)
    assert badge_sentence(badge).endswith(".")


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("scale", [0.8, 1.0, 2.5])
@pytest.mark.parametrize("parameter", PARAMETERS, ids=lambda parameter: parameter.key)
def test_that_nothing_overlaps_or_is_cut(qtbot, spoken, language, scale, parameter) -> None:
    look = spoken(language, scale=scale)
    width = look.theme.px(208)
    high = parameter.usual_high
    knob = Knob(look, parameter)
    qtbot.addWidget(knob)
    for value, badge in ((parameter.usual_low, "published"), (high, "mine"), (None, "not_declared"), (1e6, "assumed")):
        for message in ("", "A sentence that is long enough to need several lines in a narrow panel."):
            knob.show_state(KnobState(value=value, preset=1.0, default=1.0, badge=badge, unit="GeForce GTX 1080 Ti"))
            knob.show_message(message)
            places = arranged(width, knob._needs(width))
            boxes = [places.name, places.value, places.slider, places.caption, places.badge]
            boxes += [places.message] if places.message else []
            for number, box in enumerate(boxes):
                assert box.x >= 0
                assert box.x + box.width <= width + 0.5
                assert box.y + box.height <= knob.heightForWidth(width) + 0.5
                for other in boxes[number + 1 :]:
                    beside = box.x + box.width <= other.x + 0.5 or other.x + other.width <= box.x + 0.5
                    above = box.y + box.height <= other.y + 0.5 or other.y + other.height <= box.y + 0.5
                    assert beside or above, (box, other)


def test_that_language_and_theme_switch_while_it_is_open(qtbot, look) -> None:
    knob, _ = made(qtbot, look)
    before = knob.grab().toImage()
    look.set_language("ru")
    look.set_mode("dark")
    knob.restyle()
    assert knob.value_button.text() == "1,1"
    assert knob.grab().toImage() != before
