"""The key that shows the baseline while it is held."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

PEEK_KEY = Qt.Key.Key_B


class PeekKey(QObject):
    """Follows the key by the events that reach the window: where text is typed, they never do.

    (A filter on the whole application would hear every event of the program, and a slider's tick has hundreds.)
    """

    peeked = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.held = False
        QGuiApplication.instance().applicationStateChanged.connect(self._state_changed)

    def take(self, event: QKeyEvent, *, pressed: bool) -> bool:
        """Take a key event, if it is this key's; whether it was."""
        if event.key() != PEEK_KEY or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        if not event.isAutoRepeat():
            self._hold(pressed)
        return True

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        """Let go of the key when another program gets the keyboard: its release will not be heard."""
        if state != Qt.ApplicationState.ApplicationActive:
            self._hold(False)

    def _hold(self, held: bool) -> None:
        if held != self.held:
            self.held = held
            self.peeked.emit(held)
