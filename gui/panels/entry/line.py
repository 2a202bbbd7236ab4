"""The line in which an exact value is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

_LONGEST = 60


class EntryLine(QLineEdit):
    """A line edit that says when it is to be taken and when to be left."""

    taken = Signal(str)
    """Enter was pressed, or the focus went elsewhere after a change."""
    left = Signal()
    """Esc was pressed, or the focus went elsewhere with nothing changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = ""
        self.setMaxLength(_LONGEST)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def open(self, text: str, first: str = "") -> None:
        """Begin with a text, all of it selected, or with the first character that was typed."""
        self._before = text
        self.setText(first or text)
        if not first:
            self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_text(self, text: str) -> None:
        """Show a text as the one that stands; for a line that is always there."""
        self._before = text
        if text != self.text():
            self.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it by Enter, leave it by Esc."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._done(explicit=True)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed when the focus goes elsewhere, but not when a menu or another window comes up."""
        super().focusOutEvent(event)
        passing = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
        if self.isVisible() and event.reason() not in passing:
            self._done(explicit=False)

    def _done(self, *, explicit: bool) -> None:
        if self.text() == self._before:
            self.left.emit()
        elif explicit or self.text().strip():
            self.taken.emit(self.text())
        else:
            self.left.emit()
