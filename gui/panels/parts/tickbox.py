"""A box to tick, in the colours of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look

_FUSION_DARKENS = 127
"""Percent by which Qt's style darkens the window's colour for the outline of a box: by 140, then back by 110."""


class TickBox(QCheckBox):
    """A box with its words; its outline is seen in every theme, and a ring shows where the keyboard is.

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

    def show_words(self, text: str, tip: str) -> None:
        """Take up words, and another theme or text size."""
        theme = self._look.theme
        self.setText(text)
        self.setToolTip(tip)
        self.setAccessibleName(text)
        self.setAccessibleDescription(tip)
        self.setFont(theme.font("body"))
        palette = QPalette(theme.qt_palette())
        palette.setColor(QPalette.ColorRole.Window, theme.colour("secondary").lighter(_FUSION_DARKENS))
        self.setPalette(palette)

    @property
    def words_left(self) -> int:
        """Where its words begin [px]: the style draws the box, and does not make it larger with the words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        return self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self).left()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it, and the ring around its words."""
        super().paintEvent(event)
        if self.hasFocus():
            theme, painter = self._look.theme, QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("focus"), 2))
            option = QStyleOptionButton()
            self.initStyleOption(option)
            words = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
            ring = QRectF(
                words.left() - theme.px(2), 1, self.width() - words.left() + theme.px(2) - 1, self.height() - 2
            )
            painter.drawRoundedRect(ring, theme.px(4), theme.px(4))
            painter.end()
