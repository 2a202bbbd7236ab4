"""Pages: one at a time, made when first shown, told of changes only while they are seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.shell.pages import Pages

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.look.look import Look
    from gui.shell.window import MainWindow
    from gui.state.store import Store


class Told(QWidget):
    """A page that counts how often it was told."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def show_state(self) -> None:
        self.times += 1


@pytest.fixture
def pages(qtbot: QtBot, look: Look) -> Pages:
    pages = Pages(look)
    qtbot.addWidget(pages)
    pages.add("one", lambda: "One", QWidget)
    pages.add("two", lambda: look.wording.language, Told)
    pages.resize(400, 300)
    with qtbot.waitExposed(pages):
        pages.show()
    return pages


def test_that_a_page_is_made_when_it_is_first_shown_and_only_once(pages: Pages) -> None:
    assert pages.current == "one"
    assert set(pages._made) == {"one"}
    pages.turn_to("two")
    made = pages.page("two")
    pages.turn_to("one")
    pages.turn_to("two")
    assert pages.page("two") is made


def test_that_a_hidden_page_is_told_nothing(pages: Pages) -> None:
    pages.turn_to("two")
    page = pages.page("two")
    assert isinstance(page, Told)
    assert page.times == 1
    pages.show_state()
    assert page.times == 2
    pages.turn_to("one")
    pages.show_state()
    assert page.times == 2
    assert page.isHidden()
    assert pages.page("one").isVisible()


def test_that_arrow_keys_lead_from_page_to_page(qtbot: QtBot, pages: Pages) -> None:
    pages.strip.setFocus()
    qtbot.keyClick(pages.strip, Qt.Key.Key_Right)
    assert pages.current == "two"
    qtbot.keyClick(pages.strip, Qt.Key.Key_Left)
    assert pages.current == "one"


def test_that_a_click_turns_to_a_page(qtbot: QtBot, pages: Pages) -> None:
    with qtbot.waitSignal(pages.shown) as told:
        qtbot.mouseClick(pages.strip, Qt.MouseButton.LeftButton, pos=pages.strip.tabRect(1).center())
    assert told.args == ["two"]


def test_that_names_follow_the_language(pages: Pages, look: Look) -> None:
    look.set_language("ru")
    assert pages.strip.tabText(1) == "ru"


def test_that_hidden_charts_are_not_handed_values(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    window.central.build_rest()
    window.board.be_sure()
    window.board.pages.turn_to("how_sure")
    handed: list[object] = []
    window.board.charts["compare"].values_changed.connect(lambda: handed.append(1))
    with qtbot.waitSignal(store.moved):
        store.change("pue", 1.2)
    assert handed == []
    window.board.pages.turn_to("charts")
    assert handed == [1]
