"""A piece of text in several styles, which can be a button: "656 MWh of electricity"."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from gui.panels.parts.clickable import Clickable
from gui.panels.parts.spans import ENDLESS, Line, Span, flow, font_of, plain

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look


class Figure(Clickable):
    """Shows spans, broken into lines where its width asks for it.

    Parameters
    ----------
    active : bool
        Whether it is a button; plain text otherwise.
    right : bool
        Whether lines end at the right edge.
    underline : bool
        Whether it looks like a link even when the pointer is elsewhere.
    """

    def __init__(
        self,
        look: Look,
        parent: QWidget | None = None,
        *,
        active: bool = True,
        right: bool = False,
        underline: bool = False,
    ) -> None:
        super().__init__(look, parent, active=active)
        self._right, self._underline = right, underline
        self._spans: tuple[Span, ...] = ()

    @property
    def spans(self) -> tuple[Span, ...]:
        """What is shown."""
        return self._spans

    def set_spans(self, spans: tuple[Span, ...]) -> bool:
        """Show `spans`; return whether they are other ones than before."""
        if spans == self._spans:
            return False
        self._spans = spans
        self.setAccessibleName(plain(spans))
        self.update_inside()
        return True

    def set_right(self, right: bool) -> None:
        """End lines at the right edge, or begin them at the left."""
        if right != self._right:
            self._right = right
            self.update()

    @property
    def text_width(self) -> int:
        """Width on one line [px], without the margin."""
        return math.ceil(max((line.width for line in self._lines(ENDLESS)), default=0))

    def text_height(self, width: float = ENDLESS) -> int:
        """Height in lines of at most `width` [px], without the margin."""
        return math.ceil(sum(line.height for line in self._lines(width)))

    def baseline(self) -> float:
        """How far below its top the first line stands [px]."""
        lines = self._lines(ENDLESS)
        return lines[0].ascent if lines else 0.0

    def sizeHint(self) -> QSize:
        """One line and the margin."""
        return QSize(self.text_width + 2 * self.inset, self.text_height() + 2 * self.inset)

    def text_rect(self) -> QRect:
        """Where the text is painted."""
        inset = self.inset
        return self.rect().adjusted(inset, inset, -inset, -inset)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, and a ring where the keyboard is."""
        painter = QPainter(self)
        theme = self._look.theme
        rect = self.text_rect()
        y = float(rect.top())
        for line in self._lines(rect.width()):
            left = rect.right() + 1 - line.width if self._right else float(rect.left())
            base = y + line.ascent
            for text, span, x in line.pieces:
                painter.setFont(font_of(theme, span))
                painter.setPen(theme.colour(span.colour))
                painter.drawText(QPointF(left + x, base), text)
            if self.active and (self._underline or self._hovered):
                last = line.pieces[-1].span.colour
                painter.setPen(QPen(theme.colour(last), 1, Qt.PenStyle.SolidLine))
                below = base + theme.px(3) - 0.5
                painter.drawLine(QPointF(left, below), QPointF(left + line.width, below))
            y += line.height
        self.paint_focus(painter)

    def _lines(self, width: float) -> tuple[Line, ...]:
        return flow(self._look.theme, self._spans, int(width))
