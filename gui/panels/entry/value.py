"""A value with its unit, underlined with dots: a button that opens the exact entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from gui.look import ruler

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look

HEIGHT = 22
"""Of the button [px at 100 %]."""
_GAP = 4
PAD = 3
"""Between the words and the button's edge [px at 100 %], where the focus ring goes."""


class ValueButton(QAbstractButton):
    """What a knob stands at; pressing it, or typing a digit on it, asks for the exact entry.

    Parameters
    ----------
    look : Look
        Theme and words.
    parent : QWidget, optional
        Its owner.
    """

    typed = Signal(str)
    """The entry is asked for, with the digit that it begins with, or nothing."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._value = ""
        self._unit = ""
        self._declared = True
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.typed.emit(""))

    def show_amount(self, value: str, unit: str, *, declared: bool = True) -> bool:
        """Show a value and its unit; return whether the button now wants another width."""
        if (value, unit, declared) == (self._value, self._unit, self._declared):
            return False
        before = self.sizeHint()
        self._value, self._unit, self._declared = value, unit, declared
        self.update()
        return self.sizeHint() != before

    def text(self) -> str:
        """Value and unit as one text."""
        return f"{self._value}\u00a0{self._unit}" if self._unit else self._value

    def sizeHint(self) -> QSize:
        """Room for value and unit side by side."""
        theme = self._look.theme
        width = ruler.text_width(self._value_font(), self._value)
        if self._unit:
            width += theme.px(_GAP) + theme.width("body", self._unit)
        return QSize(round(width + 0.5) + 2 * theme.px(PAD), theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw value, unit and the dots under both."""
        theme, painter = self._look.theme, QPainter(self)
        pad = theme.px(PAD)
        area = QRectF(self.rect()).adjusted(pad, 0, -pad, 0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        body = theme.metrics("body")
        value_width = ruler.text_width(self._value_font(), self._value)
        unit = ""
        if self._unit:
            # The unit gives way, never the number.
            room = area.width() - value_width - theme.px(_GAP)
            unit = body.elidedText(self._unit, Qt.TextElideMode.ElideRight, room + 1)
            painter.setFont(theme.font("body"))
            painter.setPen(theme.colour("secondary"))
            painter.drawText(area, right, unit)
        taken = theme.width("body", unit) + theme.px(_GAP) if unit else 0.0
        painter.setFont(self._value_font())
        painter.setPen(theme.colour("text" if self._declared else "secondary"))
        painter.drawText(area.adjusted(0, 0, -taken, 0), right, self._value)
        pen = QPen(theme.colour("text" if self.underMouse() else "control"), 1)
        pen.setDashPattern([2.0, 2.0])
        painter.setPen(pen)
        base = round(area.center().y() + body.height() / 2) + 0.5
        painter.drawLine(area.right() - value_width - taken, base, area.right(), base)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("focus"), theme.px(2)))
            edge = theme.px(2) / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), theme.px(4), theme.px(4))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the entry by Enter, F2 or the first digit itself."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.typed.emit("")
        elif event.text() and (event.text().isdigit() or event.text() in {"-", ".", ",", "$"}):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _value_font(self):  # noqa: ANN202 - QFont, which only the annotation would import
        return self._look.theme.font("number" if self._declared else "body")
