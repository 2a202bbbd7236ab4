"""The corner of the menu bar gives way: whatever the language and the size of the text, all menus are there."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.look.look import Look
    from gui.shell.window import MainWindow

EVERYTHING = ["open", "save", "undo", "redo", "library", "unit", "theme", "language"]


def buttons(window: MainWindow) -> list[str]:
    return [name for name, button in window.corner._all.items() if button.isVisible()]


def menus_have_room(window: MainWindow) -> bool:
    """Whether the menus stand side by side and end before the corner begins, which ends with the bar."""
    bar, corner = window.menuBar(), window.corner.geometry()
    places = [bar.actionGeometry(action) for action in bar.actions()]
    side_by_side = all(one.right() < two.left() for one, two in pairwise(places))
    apart = places[-1].right() < (corner.left() if buttons(window) else bar.width())
    return all(place.width() > 0 for place in places) and side_by_side and apart


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("width", [1280, 1024, 960])
def test_that_every_menu_is_there_at_every_size_of_the_text(
    window: MainWindow, qtbot: QtBot, look: Look, width: int, language: str
) -> None:
    window.resize(width, 600)
    look.set_language(language)
    for scale in (1.5, 2.5, 2.0):
        look.set_scale(scale)
        qtbot.waitUntil(lambda: menus_have_room(window))


def test_that_the_corner_has_fewer_buttons_where_the_menus_need_the_room(
    window: MainWindow, qtbot: QtBot, look: Look
) -> None:
    assert buttons(window) == EVERYTHING
    window.resize(1024, 600)
    look.set_language("ru")
    look.set_scale(2.5)
    qtbot.waitUntil(lambda: buttons(window) == ["language"])
    look.set_scale(2.0)
    qtbot.waitUntil(lambda: buttons(window) == ["undo", "redo", "theme", "language"])
    qtbot.waitUntil(lambda: window.corner.geometry().right() == window.menuBar().width() - 1)


def test_that_the_buttons_come_back_with_the_room(window: MainWindow, qtbot: QtBot, look: Look) -> None:
    window.resize(1024, 600)
    look.set_scale(2.5)
    qtbot.waitUntil(lambda: len(buttons(window)) < len(EVERYTHING))
    window.resize(1500, 600)
    qtbot.waitUntil(lambda: buttons(window) == EVERYTHING)
    qtbot.waitUntil(lambda: menus_have_room(window))
