"""Small pieces of text of the scenario's panel: wrapped words, links, headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy

from gui.panels.knob.paint import line_height, text_width, wrapped_height
from gui.panels.parts.clickable import Clickable

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look
    from gui.look.theme import FontRole

INSET = 3
"""How far words keep from the edges [px at 100 %]: where controls beside them have their focus rings."""


class SmallText(QLabel):
    """Words that wrap, in a font and a colour of the theme.

    Parameters
    ----------
    look : Look
        Theme and words.
    font, colour : str
        Roles of the theme.
    parent : QWidget, optional
        Its owner.
    """

    def __init__(
        self, look: Look, font: FontRole = "small", colour: str = "secondary", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._font, self._colour = font, colour
        # On a ground of another role Qt would draw it in the colour of plain text.
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.restyle()

    def show_text(self, text: str) -> None:
        """Show words; an empty text hides the label."""
        if text != self.text():
            self.setText(text)
        self.setVisible(bool(text))

    def restyle(self) -> None:
        """Take up another theme or text size."""
        theme = self._look.theme
        self.setFont(theme.font(self._font))
        self.setContentsMargins(theme.px(INSET), 0, theme.px(INSET), 0)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(self._colour))
        self.setPalette(palette)


class TextLink(Clickable):
    """Words that can be pressed.

    Parameters
    ----------
    look : Look
        Theme and words.
    parent : QWidget, optional
        Its owner.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_text(self, text: str, tip: str = "") -> None:
        """Show words; they are the accessible name too."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()
        self.setToolTip(tip or text)

    def hasHeightForWidth(self) -> bool:
        """Long words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height [px] of the wrapped words."""
        height = wrapped_height(self._look.theme.font("secondary"), self.text() or " ")(width - 2 * self.inset)
        return round(height + 2 * self.inset + 0.5)

    def sizeHint(self) -> QSize:
        """Room for the words on one line."""
        font = self._look.theme.font("secondary")
        return QSize(
            round(text_width(font, self.text()) + 0.5) + 2 * self.inset, round(line_height(font)) + 2 * self.inset
        )

    def minimumSizeHint(self) -> QSize:
        """They can wrap."""
        return QSize(self._look.theme.px(40), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, underlined under the mouse."""
        theme, painter = self._look.theme, QPainter(self)
        font = QFont(theme.font("secondary"))
        font.setUnderline(self._hovered)
        painter.setFont(font)
        painter.setPen(theme.colour("link"))
        inset = self.inset
        painter.drawText(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), Qt.TextFlag.TextWordWrap, self.text()
        )
        self.paint_focus(painter)
        painter.end()
