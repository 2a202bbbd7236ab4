"""The answer's scroll bar: it comes where there is no room, and settles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from pytestqt.qtbot import QtBot

    from gui.look.look import Look
    from gui.shell.window import MainWindow


class LowerWhereNarrower(QWidget):
    """Needs a line more where it is wide; a headline does so where its number gets smaller."""

    wide, high = 0, 300

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(10, self.high if self.width() >= self.wide else self.high - 20)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


@pytest.fixture
def odd(window: MainWindow, qtbot: QtBot) -> LowerWhereNarrower:
    page = LowerWhereNarrower()
    window.board.pages.add("odd", lambda: "Odd", lambda: page)
    window.board.pages.turn_to("odd")
    qtbot.waitUntil(lambda: page.width() > 900)
    return page


def leave_too_little(window: MainWindow, page: LowerWhereNarrower) -> None:
    """Let the page ask for 10 px more than there is without the scroll bar; beside it there is enough."""
    board = window.board
    page.wide = page.width()
    page.high += board.viewport().height() - board.widget().minimumSizeHint().height() + 10
    page.updateGeometry()


def test_that_the_scroll_bar_stays_where_the_parts_are_lower_beside_it(
    window: MainWindow, qtbot: QtBot, odd: LowerWhereNarrower
) -> None:
    board = window.board
    leave_too_little(window, odd)
    qtbot.waitUntil(lambda: board.verticalScrollBar().isVisible())
    odd.updateGeometry()
    qtbot.wait(50)
    assert board.verticalScrollBar().isVisible()
    assert odd.width() < odd.wide


def test_that_it_goes_when_another_page_has_room(window: MainWindow, qtbot: QtBot, odd: LowerWhereNarrower) -> None:
    board = window.board
    leave_too_little(window, odd)
    qtbot.waitUntil(lambda: board.verticalScrollBar().isVisible())
    board.pages.turn_to("counts")
    qtbot.waitUntil(lambda: not board.verticalScrollBar().isVisible())


def test_that_nothing_of_the_answer_is_out_of_reach_where_the_text_is_large(
    window: MainWindow, qtbot: QtBot, look: Look
) -> None:
    window.resize(1024, 600)
    board = window.board
    assert not board.horizontalScrollBar().isVisible()
    look.set_scale(2.5)
    qtbot.waitUntil(lambda: board.widget().width() > board.viewport().width())
    bar = board.horizontalScrollBar()
    assert bar.isVisible()
    assert bar.maximum() + board.viewport().width() == board.widget().width()
