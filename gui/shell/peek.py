"""The key that shows the baseline while it is held."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

PEEK_KEY = Qt.Key.Key_B


class PeekKey(QObject):
    """Watches for the key wherever the keyboard is, except where text is typed.

    Parameters
    ----------
    window : QWidget
        Only while it is the active one.
    """

    peeked = Signal(bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.held = False
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key; let go of it when the program loses the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            typing = isinstance(QApplication.focusWidget(), QLineEdit)
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if event.key() == PEEK_KEY and plain and not typing and self._window.isActiveWindow():
                if not event.isAutoRepeat():
                    self._hold(event.type() == QEvent.Type.KeyPress)
                return True
        if event.type() == QEvent.Type.ApplicationDeactivate:
            self._hold(False)
        return super().eventFilter(watched, event)

    def _hold(self, held: bool) -> None:
        if held != self.held:
            self.held = held
            self.peeked.emit(held)
