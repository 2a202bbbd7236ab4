"""What the user compares with reaches headline, charts and preferences, and is there again the next time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from gui.shell.board import Board

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.look.look import Look
    from gui.shell.window import MainWindow
    from gui.state.store import Store


def test_that_a_pinned_thing_is_shown_everywhere_and_kept(qtbot: QtBot, window: MainWindow) -> None:
    window._store.load_run("nas")
    qtbot.waitUntil(lambda: "5.0 car" in window.board.headline.text())
    window.board.headline.compare.click()
    popup = window.board.headline.compare.popup()
    assert popup is not None
    qtbot.keyClicks(popup.search, "paris new york")
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    popup.close()
    assert "138 round trip" in window.board.headline.text()
    assert "Or 5.0 car" in window.board.headline.text()
    labels = [row[0] for row in window.board.charts["compare"].values_as_table()[1]]
    assert "Flight Paris-New York and back" in labels
    assert window._preferences.pinned_equivalents() == ("flight_paris_ny",)


def test_that_pins_of_last_time_are_taken_and_lost_ones_passed_over(qtbot: QtBot, store: Store, look: Look) -> None:
    store.load_run("nas")
    board = Board(look, store.library)
    qtbot.addWidget(board)
    board.set_pinned(("gone", "laptop"))
    board.show_estimate(store.estimate, store.estimate)
    assert "laptop" in board.headline.text()
