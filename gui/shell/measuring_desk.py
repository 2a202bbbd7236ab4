"""Joins the window of measured power with the main window; made when somebody opens it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from gui.look.look import Look
    from gui.shell.measuring_window import MeasuringWindow
    from gui.shell.window import MainWindow
    from gui.state.preferences import Preferences
    from gui.state.store import Store

_PATIENCE_MS = 20_000


class MeasuringDesk(QObject):
    """Opens the window.

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

    @cached_property
    def window(self) -> MeasuringWindow:
        """The window of measured power."""
        from gui.shell.measuring_window import MeasuringWindow

        window = MeasuringWindow(self._store, self._look, self._preferences)
        window.addActions([self._main.actions_["undo"], self._main.actions_["redo"]])
        return window

    def open(self) -> None:
        """Show it in front."""
        self.window.open()

    def finished_example(self) -> MeasuringWindow:
        """Return the window with the example played to its end: for a picture."""
        from gui.library.traces import example_trace

        window = self.window
        window.look_for_sensors()
        window.read(str(example_trace()))
        waited = QElapsedTimer()
        waited.start()
        while (window.session.found is None or not window.panel.sources.entries) and waited.elapsed() < _PATIENCE_MS:
            QApplication.processEvents()
        return window

    def close(self) -> None:
        """Close the window with the program; a recording ends, and is whole on the disk."""
        if "window" in self.__dict__:
            self.window.close()
            self.window.deleteLater()
            del self.__dict__["window"]
