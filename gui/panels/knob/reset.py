"""The small button that takes a knob back to its preset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look

_ICON = 14


class ResetButton(QToolButton):
    """A flat button with an arrow that turns back.

    Parameters
    ----------
    look : Look
        Theme and words.
    parent : QWidget, optional
        Its owner.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("flat", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setStyleSheet("padding: 0px;")

    def restyle(self, name: str) -> None:
        """Take up another theme, language or text size; `name` is what it resets."""
        theme = self._look.theme
        size = theme.px(_ICON)
        self.setIcon(self._look.icons.icon("reset", theme.colour("accent"), size))
        self.setIconSize(QSize(size, size))
        self.setToolTip(self.tr("Back to the preset\u2019s value"))
        self.setAccessibleName(self.tr("%1: back to the preset\u2019s value").replace("%1", name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as a press too; Qt knows Space alone."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)
