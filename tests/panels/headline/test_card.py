"""The headline says what a run comes to, never more and never a false zero, and leads on from every figure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from gui.footprint.equivalents import counts
from gui.footprint.estimate import estimate
from gui.footprint.scenario import with_value
from gui.library.library import Library
from gui.look.look import Look
from gui.panels.headline.card import HeadlineCard
from gui.panels.parts.spans import plain

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.footprint.scenario import Scenario

LIBRARY = Library.load()
THINGS = [record.equivalent for record in LIBRARY.equivalents.values() if record.suggested]
PICTOGRAMS = {key: record.pictogram for key, record in LIBRARY.equivalents.items()}
NAS = LIBRARY.scenario("nas")


@pytest.fixture
def look(qtbot: QtBot):
    shown = Look("light", "en")
    yield shown
    shown.set_language("en")


def shown(qtbot: QtBot, look: Look, scenario: Scenario = NAS, width: int = 1100) -> HeadlineCard:
    card = HeadlineCard(look, PICTOGRAMS)
    qtbot.addWidget(card)
    show(card, scenario)
    card.resize(width, 110)
    card.show()
    card.resize(width, card.sizeHint().height())
    return card


def show(card: HeadlineCard, scenario: Scenario) -> None:
    result = estimate(scenario)
    card.show_estimate(result, counts(result.co2e_kg, THINGS))


def parts(card: HeadlineCard):
    return [part for part in card._parts.values() if part.isVisibleTo(card)]


def test_that_the_famous_run_reads_as_five_cars(qtbot, look):
    card = shown(qtbot, look)
    text = card.text()
    assert "284" in text
    assert "CO\u2082e" in text
    assert "5.0 car" in text
    assert "Or 316 flight" in text
    assert "656\u00a0MWh of electricity" in text
    assert "$78,800 on the power bill" in text
    assert "$943,000 to $3.20 million in the cloud" in text
    assert "not\u00a0counted: manufacturing" in text


def test_that_a_missing_input_is_named_and_no_zero_is_shown(qtbot, look):
    card = shown(qtbot, look, LIBRARY.scenario("gpt2"))
    assert card._words.number == "not declared"
    assert "Watts per GPU" in card.text()
    assert "Electricity: not declared" in card.text()
    assert "$12,900 to $43,000 in the cloud" in card.text()
    assert not any(character == "0" for character in plain(card._number.spans))
    with qtbot.waitSignal(card.knob_requested) as asked:
        qtbot.mouseClick(card._link, Qt.MouseButton.LeftButton)
    assert asked.args == ["chip_power_w"]


def test_that_a_line_without_its_input_leads_to_that_input(qtbot, look):
    card = shown(qtbot, look, replace(NAS, electricity_usd_per_kwh=None))
    with qtbot.waitSignal(card.knob_requested) as asked:
        qtbot.mouseClick(card._lines[1], Qt.MouseButton.LeftButton)
    assert asked.args == ["electricity_usd_per_kwh"]


def test_that_zero_hours_are_an_honest_zero(qtbot, look):
    card = shown(qtbot, look, with_value(NAS, "train_hours", 0))
    assert card._words.number == "0\u00a0kg"
    assert "comes to zero" in card.text()
    assert not card._pictures.isVisibleTo(card)


def test_that_every_figure_can_be_asked_where_it_comes_from(qtbot, look):
    card = shown(qtbot, look)
    expected = {
        card._number: "co2e_kg",
        card._pictures: "equivalent.car_lifetime",
        card._second: "equivalent.flight_ny_sf",
        card._lines[0]: "energy_kwh",
        card._lines[1]: "electricity_cost_usd",
        card._lines[2]: "cloud_cost_low_usd",
    }
    for figure, key in expected.items():
        with qtbot.waitSignal(card.source_requested) as asked:
            qtbot.mouseClick(figure, Qt.MouseButton.LeftButton)
        assert asked.args == [key]
        figure.setFocus()
        for stroke in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            with qtbot.waitSignal(card.source_requested) as asked:
                qtbot.keyClick(figure, stroke)
            assert asked.args == [key]


def test_that_tab_reaches_every_figure_and_no_plain_text(qtbot, look):
    card = shown(qtbot, look)
    policies = {name: part.focusPolicy() for name, part in card._parts.items()}
    assert policies["caption"] == policies["detail"] == Qt.FocusPolicy.NoFocus
    for name in ("number", "pictures", "second", "line0", "line1", "line2"):
        assert policies[name] & Qt.FocusPolicy.TabFocus
        assert card._parts[name].accessibleName()


def test_that_the_headline_is_copied_from_the_menu_and_from_the_keyboard(qtbot, look):
    card = shown(qtbot, look)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    menu = QMenu(card)
    card.menu_actions(menu)[0].trigger()
    assert clipboard.text().startswith("284\u00a0t CO\u2082e = 5.0 car")
    clipboard.setText("before")
    qtbot.keyClick(card._lines[0], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == card.text()


@pytest.mark.parametrize("run", ["nas", "bert_base", "transformer_base", "lisa_rd", "gpt2"])
@pytest.mark.parametrize("width", [300, 420, 600, 700, 860, 1100, 1900])
@pytest.mark.parametrize(("language", "scale"), [("en", 1.0), ("ru", 1.0), ("en", 2.5), ("ru", 1.5)])
def test_that_nothing_is_clipped_and_nothing_overlaps(qtbot, look, run, width, language, scale):
    look.set_language(language)
    look.set_scale(scale)
    card = shown(qtbot, look, LIBRARY.scenario(run), round(width * max(1.0, scale * 0.8)))
    visible = parts(card)
    inset = look.theme.px(3)
    boxes = [part.geometry().adjusted(inset, inset, -inset, -inset) for part in visible]
    for part, box in zip(visible, boxes, strict=True):
        assert card.rect().contains(box), part.accessibleName()
        if part is card._pictures:
            assert part.text_width <= box.width() + 1
        # A pixel for rounding.
        needed = part.text_height if part is card._pictures else part.text_height(box.width())
        assert needed <= box.height() + 1, part.accessibleName()
    for index, box in enumerate(boxes):
        for other in boxes[index + 1 :]:
            shared = box.intersected(other)
            assert shared.height() <= 1 or shared.width() <= 1, card.text()


def test_that_a_low_window_gets_the_compact_card(qtbot, look):
    card = shown(qtbot, look)
    assert card.mode == "wide"
    assert card.minimumSizeHint().height() < card.sizeHint().height()
    card.resize(1100, card.minimumSizeHint().height())
    assert card.mode == "compact"
    assert all(card.rect().contains(part.geometry().center()) for part in parts(card))


def test_that_the_card_keeps_its_height_and_its_places_while_a_slider_moves(qtbot, look):
    card = shown(qtbot, look)
    places = None
    for hours in (274_120, 274_000, 260_123, 250_999, 233_333):
        show(card, with_value(NAS, "train_hours", hours))
        assert card.sizeHint().height() == card.height()
        now = {name: part.pos() for name, part in card._parts.items() if part.isVisibleTo(card)}
        assert places is None or now == places
        places = now


def test_that_language_and_unit_switch_while_it_is_shown(qtbot, look):
    card = shown(qtbot, look)
    look.set_mass_unit("lb")
    assert "626,000\u00a0lb" in card.text()
    look.set_language("ru")
    assert "626\u00a0000" in card.text() or "626\u202f000" in card.text()


def test_that_a_click_beside_the_figures_asks_nothing(qtbot, look):
    card = shown(qtbot, look)
    with qtbot.assertNotEmitted(card.source_requested, wait=50):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(3, card.height() - 3))
