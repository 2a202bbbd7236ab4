"""One line of a list of answers: a knob that may be freed, or a whole number to take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look

_HEIGHT, _SIDE, _GAP, _MARK = 26, 6, 8, 7
"""Of a line, at its ends, between its parts, and half of its mark [px at 100 %]."""


class AnswerChoice(QAbstractButton):
    """A round mark, a name, a word behind it, and an answer at the right; one of several can be chosen.

    Parameters
    ----------
    look : Look
        Theme and words.
    parent : QWidget
        Lines of one parent exclude each other.
    """

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._detail = self._answer = ""
        self._possible = True
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_answer(self, name: str, detail: str, answer: str, *, possible: bool = True) -> None:
        """Show a name, a word behind it and an answer; one that is not possible is quieter."""
        if (name, detail, answer, possible) == (self.text(), self._detail, self._answer, self._possible):
            return
        self.setText(name)
        self._detail, self._answer, self._possible = detail, answer, possible
        self.setAccessibleName(", ".join(part for part in (name, detail, answer) if part))
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def answer(self) -> str:
        """What stands at the right."""
        return self._answer

    def sizeHint(self) -> QSize:
        """Room for all words on one line."""
        theme = self._look.theme
        width = theme.px(2 * _SIDE + 2 * _MARK + 3 * _GAP) + theme.width("body", self.text())
        width += theme.width("small", self._detail) + theme.width("strong", self._answer)
        return QSize(round(width + 1), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The words may be shortened."""
        return QSize(self._look.theme.px(120), self._look.theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.hasFocus():
            ring = theme.px(2)
            painter.setPen(QPen(theme.colour("focus"), ring))
            painter.drawRoundedRect(area.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2), theme.px(4), theme.px(4))
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("track"))
            painter.drawRoundedRect(area, theme.px(4), theme.px(4))
        side, mark, gap = theme.px(_SIDE), theme.px(_MARK), theme.px(_GAP)
        self._paint_mark(painter, area.left() + side + mark, area.center().y(), mark)
        left, right = area.left() + side + 2 * mark + gap, area.right() - side
        middle = Qt.AlignmentFlag.AlignVCenter
        role = "strong" if self._possible else "secondary"
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour("text" if self._possible else "secondary"))
        painter.drawText(
            QRectF(left, 0, right - left, area.height()), middle | Qt.AlignmentFlag.AlignRight, self._answer
        )
        right -= theme.width(role, self._answer) + gap
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text"))
        name = theme.metrics("body").elidedText(self.text(), Qt.TextElideMode.ElideRight, max(0.0, right - left))
        painter.drawText(QRectF(left, 0, right - left, area.height()), middle, name)
        left += theme.width("body", name) + gap
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("secondary"))
        room = max(0.0, right - left)
        detail = theme.metrics("small").elidedText(self._detail, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 0, room, area.height()), middle, detail)
        painter.end()

    def _paint_mark(self, painter: QPainter, x: float, y: float, radius: float) -> None:
        theme = self._look.theme
        painter.setPen(QPen(theme.colour("published" if self.isChecked() else "control"), theme.px(1.5)))
        painter.setBrush(theme.colour("card"))
        edge = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
        painter.drawEllipse(edge)
        if self.isChecked():
            inset = radius * 0.45
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("published"))
            painter.drawEllipse(edge.adjusted(inset, inset, -inset, -inset))
