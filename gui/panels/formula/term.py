"""One term of the formula: a number that leads to its slider, and to where it comes from."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from gui.panels.parts.clickable import Clickable

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.look.look import Look
    from gui.look.theme import FontRole

Kind = Literal["input", "result", "undeclared"]

_SYMBOL = re.compile(r"(_\w)")
_UNDERLINE = {"input": "published", "result": "accent", "undeclared": "warning_line"}
_INK = {"input": "text", "result": "accent", "undeclared": "warning_text"}
_FONT: dict[Kind, FontRole] = {"input": "number", "result": "number", "undeclared": "strong"}


class FormulaTerm(Clickable):
    """A number of the formula; behind it appears, under the pointer or with the focus, a small "i" that asks.

    Signals
    -------
    asked()
        "Where from?": the "i", Shift with a click or Enter, or the context menu.
    opened()
        The term itself was clicked.
    focused()
        The keyboard has come to it.
    """

    asked = Signal()
    opened = Signal()
    focused = Signal()

    def __init__(self, look: Look, key: str, explain: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.key = key
        self._explain = explain
        self._text = ""
        self._kind: Kind = "input"
        self.clicked.connect(self._click)

    @property
    def text_shown(self) -> str:
        """What is shown."""
        return self._text

    @property
    def kind(self) -> Kind:
        """Whether it is an input, a result or an input that is not declared."""
        return self._kind

    def show_text(self, text: str, kind: Kind) -> bool:
        """Show a number; return whether it is another one than before."""
        if (text, kind) == (self._text, self._kind):
            return False
        self._text, self._kind = text, kind
        self.update_inside()
        return True

    @property
    def needed_width(self) -> int:
        """Width of the text, the room for the focus ring and that for the "i" [px]."""
        return self.width_of(self._text, self._kind)

    def width_of(self, text: str, kind: Kind) -> int:
        """Width that a text would need [px]."""
        return math.ceil(self._text_width(text, kind)) + self._mark_width() + 2 * self.inset

    def sizeHint(self) -> QSize:
        """One line, with room for the "i" and the focus ring."""
        height = self._look.theme.metrics("number").height()
        return QSize(self.needed_width, math.ceil(height) + 2 * self.inset + self._look.theme.px(2))

    def mark_rect(self) -> QRectF:
        """Where the "i" is clicked."""
        left = 2 * self.inset + self._text_width(self._text, self._kind)
        return QRectF(left, 0, self.width() - left, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the number, its line of dots, the "i" and the ring."""
        theme = self._look.theme
        painter = QPainter(self)
        font = theme.font(_FONT[self._kind])
        metrics = theme.metrics(_FONT[self._kind])
        left = float(self.inset)
        base = (self.height() + metrics.ascent() - metrics.descent()) / 2
        painter.setPen(theme.colour(_INK[self._kind]))
        x = left
        for part, of, advance in self._parts(self._text, self._kind):
            painter.setFont(of)
            hangs = theme.px(3) if of.pixelSize() < font.pixelSize() else 0
            painter.drawText(QPointF(x, base + hangs), part)
            x += advance
        lively = self._hovered or self.hasFocus()
        if self._kind != "result" or lively:
            style = Qt.PenStyle.SolidLine if self._hovered else Qt.PenStyle.DotLine
            painter.setPen(QPen(theme.colour(_UNDERLINE[self._kind]), 1, style))
            y = round(base) + theme.px(4 if self._kind == "undeclared" else 3) + 0.5
            painter.drawLine(QPointF(left, y), QPointF(left + self._text_width(self._text, self._kind), y))
        if lively:
            size = theme.px(9)
            at = QPointF(self.mark_rect().left(), base - metrics.capHeight() - theme.px(3))
            painter.drawPixmap(
                at, self._look.icons.pixmap("info", theme.colour("link"), size, self.devicePixelRatioF())
            )
        self.paint_focus(painter, QRectF(self.rect()).adjusted(0, 0, -self._mark_width(), 0))

    def event(self, event: QEvent) -> bool:
        """Explain the term when the pointer rests on it; the text is made only then."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._explain(self.key), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask on Shift with Enter or Space."""
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.key() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Space,
        ):
            self.asked.emit()
            return
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End):
            event.ignore()  # the bar moves the focus
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say so, that it can be scrolled into view."""
        super().focusInEvent(event)
        self.focused.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask where the "i" was hit, or with Shift held."""
        inside = self.rect().contains(event.position().toPoint())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.button() == Qt.MouseButton.LeftButton and inside and (shift or self._on_mark(event.position())):
            self.setDown(False)
            self.asked.emit()
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the slider, the source and the text."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        menu.popup(event.globalPos())

    def fill_menu(self, menu: QMenu) -> None:
        """Put the entries into a context menu."""
        if self._kind != "result":
            menu.addAction(self.tr("Go to its slider")).triggered.connect(self.opened)
        menu.addAction(self.tr("Where from?")).triggered.connect(self.asked)
        menu.addAction(self.tr("Copy")).triggered.connect(self._copy)

    def _click(self) -> None:
        if self._kind == "result":
            self.asked.emit()
        else:
            self.opened.emit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)

    def _on_mark(self, at: QPointF) -> bool:
        return self.mark_rect().contains(at)

    def _text_width(self, text: str, kind: Kind) -> float:
        if kind != "undeclared":
            return self._look.theme.width(_FONT[kind], text)
        return sum(advance for _part, _font, advance in self._parts(text, kind))

    def _parts(self, text: str, kind: Kind) -> list[tuple[str, QFont, float]]:
        """Split into what stands on the line and, in a symbol such as p_g, what hangs below it."""
        theme = self._look.theme
        font = theme.font(_FONT[kind])
        if kind != "undeclared":
            return [(text, font, theme.width(_FONT[kind], text))]
        small = theme.font(_FONT[kind], 0.75)
        parts = [(part, small if part.startswith("_") else font) for part in _SYMBOL.split(text) if part]
        return [(part.lstrip("_"), of, QFontMetricsF(of).horizontalAdvance(part.lstrip("_"))) for part, of in parts]

    def _mark_width(self) -> int:
        return self._look.theme.px(9)
