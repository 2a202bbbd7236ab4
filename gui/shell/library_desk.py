"""Joins the library's window with the scenario, the comparison and the user's own rows; made when somebody opens it."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths

from gui.state.taking import take

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction

    from gui.look.look import Look
    from gui.shell.library_window import LibraryWindow
    from gui.shell.own_editing import OwnEditing
    from gui.shell.window import MainWindow
    from gui.state.preferences import Preferences
    from gui.state.store import Store


def own_folder() -> Path:
    """Folder of the user's own rows: beside the autosaves, where ``gui.paths`` finds it without Qt."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "presets"


class LibraryDesk(QObject):
    """Opens the library and does what is asked there.

    Parameters
    ----------
    main : MainWindow
        The window with the sliders.
    store : Store
        The scenario.
    look : Look
        Theme and words.
    preferences : Preferences
        How the window was left.
    """

    def __init__(self, main: MainWindow, store: Store, look: Look, preferences: Preferences) -> None:
        super().__init__(main)
        self._main, self._store, self._look, self._preferences = main, store, look, preferences
        self._opened = False

    @cached_property
    def window(self) -> LibraryWindow:
        """The library's window."""
        from gui.shell.library_window import LibraryWindow

        self._opened = True
        window = LibraryWindow(self._look, self._store, self._preferences, self._main.board.choices, self._put)
        window.addActions(self._undoing())
        window.own_requested.connect(self._do_own)
        window.take_back_requested.connect(self._take_back)
        window.problems_requested.connect(self._show_problems)
        return window

    @cached_property
    def editing(self) -> OwnEditing:
        """What is done with rows of the user's own."""
        from gui.shell.own_editing import OwnEditing

        return OwnEditing(self.window, self._store, self._look, own_folder())

    def open(self) -> None:
        """Show the library in front."""
        self.window.open()

    def show_row(self, kind: str, row_id: str) -> None:
        """Show a row of the library."""
        self.window.show_row(kind, row_id)
        self.window.open()

    def close(self) -> None:
        """Close the window with the program."""
        if self._opened:
            self.window.close()
            self.window.deleteLater()
            self._opened = False
            del self.__dict__["window"]

    def _put(self, kind: str, row_id: str) -> None:
        if kind == "hardware":
            # As if it were chosen in the list: hours or work stay as was asked for there.
            self._main.panel.chip_picker.chosen.emit(row_id)
        else:
            take(self._store, kind, row_id)

    def _do_own(self, what: str, kind: str, row_id: str) -> None:
        self.editing.do(what, kind, row_id)

    def _take_back(self) -> None:
        self.editing.take_back()

    def _show_problems(self) -> None:
        self.editing.show_problems()

    def _undoing(self) -> Iterable[QAction]:
        return [self._main.actions_["undo"], self._main.actions_["redo"]]
