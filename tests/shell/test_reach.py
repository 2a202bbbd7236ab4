"""Whatever takes the keyboard: it has a name and a tip, and Tab comes by, on every page and in every window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QLabel,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from gui.charts.base import Chart
from gui.panels.formula.term import FormulaTerm
from gui.shell.reading import reading_order
from gui.shell.strip import Strip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.shell.window import MainWindow

PAGES = ("charts", "how_sure", "side_by_side", "methods", "counts")
WINDOWS = ("goal", "measure", "library", "reproduction", "model_size")
TIP_BY_PLACE = (Chart, FormulaTerm, Strip, QAbstractItemView, QTextEdit, QLabel)
"""Their tips are those of what lies under the pointer: a spot, a term, a tab, a cell, a link."""


def stops(root: QWidget) -> list[QWidget]:
    """Whatever can be reached by Tab."""
    return [
        one
        for one in root.findChildren(QWidget)
        if one.isVisibleTo(root)
        and one.isEnabled()
        and one.window() is root
        and (one.focusPolicy() & Qt.FocusPolicy.TabFocus) == Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and not isinstance(one, QScrollBar)
    ]


def silent(widgets: list[QWidget]) -> list[str]:
    """What has no name for a screen reader, or no tip."""
    return [
        f"{type(one).__name__} {one.accessibleName()!r} in {type(one.parent()).__name__}"
        for one in widgets
        if not (one.accessibleName() or getattr(one, "text", str)())
        or not (one.toolTip() or isinstance(one, TIP_BY_PLACE))
    ]


def beside_another(one: QWidget) -> bool:
    """Whether it belongs to buttons that exclude each other and is not their first: the arrow keys lead there."""
    group = one.group() if isinstance(one, QAbstractButton) else None
    return group is not None and group.exclusive() and group.buttons()[0] is not one


def test_that_the_search_finds_what_is_silent(window: MainWindow) -> None:
    box = QCheckBox(window.board.widget())
    box.setToolTip("what it does")
    box.show()
    assert silent(stops(window)) == ["QCheckBox '' in _Paper"]


@pytest.mark.parametrize("page", PAGES)
def test_that_on_each_page_everything_has_a_name_and_a_tip_and_tab_comes_by(
    window: MainWindow, qtbot: QtBot, page: str
) -> None:
    window.board.pages.turn_to(page)
    for box in window.board.pages.page(page).findChildren(QCheckBox) if page == "counts" else ():
        box.click()
    qtbot.wait(50)
    found = stops(window)
    assert silent(found) == []
    order = list(reading_order(window))
    assert set(found) <= set(order)
    order = [one for one in order if not beside_another(one)]
    order[0].setFocus()
    passed = []
    for _ in order:
        passed.append(QApplication.focusWidget())
        qtbot.keyClick(passed[-1], Qt.Key.Key_Tab)
    assert passed == order
    assert QApplication.focusWidget() is order[0]


@pytest.mark.parametrize("command", WINDOWS)
def test_that_in_each_window_everything_has_a_name_and_a_tip(window: MainWindow, qtbot: QtBot, command: str) -> None:
    before = {one for one in QApplication.topLevelWidgets() if one.isVisible()}
    window.actions_[command].trigger()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in set(QApplication.topLevelWidgets()) - before))
    opened = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one not in before]
    for one in opened:
        found = stops(one)
        assert found
        assert silent(found) == []
        one.close()
