"""The card that the headline and its neighbours are drawn on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from gui.look.look import Look


class CardFrame(QWidget):
    """A rounded surface with a thin line around it; what stands on it is placed by the subclass.

    Parameters
    ----------
    look : Look
        Theme, words and icons.
    fill, line : str
        Colour roles of the surface and its border.
    """

    def __init__(self, look: Look, parent: QWidget | None = None, fill: str = "card", line: str = "line") -> None:
        super().__init__(parent)
        self._look = look
        self._fill, self._line = fill, line

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(self._line), 1))
        painter.setBrush(theme.colour(self._fill))
        radius = theme.px(10)
        # Half a pixel inwards, so that the line of one pixel is sharp.
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
