"""The list of everyday things: found by typing, pinned with the mouse or the keyboard, and counted in first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMenu

from gui.footprint.equivalents import counts
from gui.footprint.estimate import estimate
from gui.library.library import Library
from gui.panels.compared.checklist import ChecklistModel
from gui.panels.headline.card import HeadlineCard
from gui.panels.headline.choice import Offered
from gui.panels.headline.things import CATEGORIES, category_word, thing_rows
from gui.panels.picker.model import ID_ROLE

LIBRARY = Library.load()
SUGGESTED = frozenset(key for key, record in LIBRARY.equivalents.items() if record.suggested)
NAS = estimate(LIBRARY.scenario("nas"))


def offered(*pinned: str) -> Offered:
    return Offered(SUGGESTED, pinned, {key: record.boundary for key, record in LIBRARY.equivalents.items()})


@pytest.fixture
def card(qtbot, spoken):
    look = spoken()
    shown = HeadlineCard(look, {key: record.pictogram for key, record in LIBRARY.equivalents.items()})
    qtbot.addWidget(shown)

    def rows():
        return thing_rows(LIBRARY, look.wording)

    shown.offer(offered(), rows)
    shown.pinned_changed.connect(lambda pinned: shown.offer(offered(*pinned), rows))
    shown.show_estimate(NAS, counts(NAS.co2e_kg, [one.equivalent for one in LIBRARY.equivalents.values()]))
    shown.resize(1100, 120)
    shown.show()
    return shown


def opened(qtbot, card):
    qtbot.keyClick(card.compare, Qt.Key.Key_Return)
    popup = card.compare.popup()
    assert popup.isVisible()
    return popup


def test_that_the_model_keeps_to_the_rules_of_qt(qtbot, spoken):
    model = ChecklistModel(thing_rows(LIBRARY, spoken().wording))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.search("train")
    model.toggle("train_km_uk")
    model.search("")
    model.set_checked(())
    assert tester.model() is model


def test_that_every_category_has_a_heading_of_its_own(qtbot, spoken):
    spoken()
    words = [category_word(category) for category in CATEGORIES]
    assert len(set(words)) == len(words)
    assert {thing.category for thing in LIBRARY.equivalents.values()} <= set(CATEGORIES)


def test_that_everything_of_the_library_can_be_found(qtbot, card):
    popup = opened(qtbot, card)
    ids = {popup.things.index(row).data(ID_ROLE) for row in range(popup.things.rowCount())}
    assert ids - {None} == set(LIBRARY.equivalents)


def test_that_typing_and_enter_pin_a_thing_and_the_list_stays(qtbot, card):
    popup = opened(qtbot, card)
    qtbot.keyClicks(popup.search, "paris new york")
    with qtbot.waitSignal(card.pinned_changed) as told:
        qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert told.args == [("flight_paris_ny",)]
    assert popup.isVisible()
    index = popup.list.currentIndex()
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert "138 round trip" in card.text()
    assert "Paris to New York and back" in card.text()
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert "5.0 car" in card.text()
    qtbot.keyClick(popup.search, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_that_a_click_pins_too_and_the_order_is_kept(qtbot, card):
    popup = opened(qtbot, card)
    for wanted in ("laptop", "tree_year"):
        popup.list.clicked.emit(popup.things.index_of(wanted))
    assert popup.things.checked == ("laptop", "tree_year")
    popup.close()
    again = opened(qtbot, card)
    first = [again.things.index(row).data(Qt.ItemDataRole.DisplayRole) for row in range(3)]
    assert first[0] == "Pinned"
    assert set(first[1:]) == {LIBRARY.equivalents["laptop"].name, LIBRARY.equivalents["tree_year"].name}


def test_that_one_press_gives_the_choice_back(qtbot, card):
    card.offer(offered("laptop"), card.compare._things)
    popup = opened(qtbot, card)
    assert popup.automatic.isEnabled()
    with qtbot.waitSignal(card.pinned_changed) as told:
        qtbot.mouseClick(popup.automatic, Qt.MouseButton.LeftButton)
    assert told.args == [()]
    assert not popup.automatic.isEnabled()
    assert "5.0 car" in card.text()


def test_that_a_header_cannot_be_pinned(qtbot, card):
    popup = opened(qtbot, card)
    with qtbot.assertNotEmitted(card.pinned_changed, wait=20):
        popup.list.clicked.emit(popup.things.index(0))


def test_that_the_menu_of_the_headline_opens_the_list(qtbot, card):
    menu = QMenu(card)
    actions = {action.text(): action for action in card.menu_actions(menu)}
    actions["Compare with\u2026"].trigger()
    assert card.compare.popup().isVisible()


def test_that_the_sign_can_be_reached_and_says_what_it_is_for(qtbot, card):
    assert card.compare.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert card.compare.accessibleName()
    assert card.compare.toolTip()


@pytest.mark.parametrize("width", [300, 420, 700, 1100, 1900])
@pytest.mark.parametrize("pinned", [(), ("flight_paris_ny",), ("tree_seedling_10_years", "email_fr")])
def test_that_the_sign_covers_nothing(qtbot, card, width, pinned):
    card.offer(offered(*pinned), card.compare._things)
    card.resize(width, card.height())
    card.resize(width, card.sizeHint().height())
    inset = card._look.theme.px(3)
    sign = card.compare.geometry().adjusted(inset, inset, -inset, -inset)
    assert card.rect().contains(sign)
    for name, part in card._parts.items():
        if part.isVisibleTo(card):
            shared = part.geometry().adjusted(inset, inset, -inset, -inset).intersected(sign)
            assert shared.height() <= 1 or shared.width() <= 1, name


def test_that_the_sign_stands_still_while_the_result_changes(qtbot, card):
    places = set()
    for kg in (284_019, 250_000, 1_234_567):
        card.show_estimate(NAS, counts(kg, [one.equivalent for one in LIBRARY.equivalents.values()]))
        places.add((card.compare.x(), card.compare.y()))
    assert len(places) == 1
