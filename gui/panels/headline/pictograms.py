"""A row of pictograms with their count: five cars, the last one filled by what is left over."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent

from gui.panels.parts.clickable import Clickable
from gui.panels.parts.spans import Span, font_of

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPixmap
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look

MOST = 10
"""Above this count a crowd is a texture, not a number: one pictogram and a multiplication sign say it better."""
_NOTHING = 0.02
"""A left-over smaller than this is not worth a pictogram of its own."""
_LEAST = 0.08
"""A pictogram is filled at least this far: a thinner sliver looks empty."""
_TIMES = "\u00d7"


def filled(count: float) -> tuple[float, ...]:
    """Return how far each pictogram of a row is filled [1]; one alone where there are too many to count."""
    if count > MOST * 0.9995:
        return (1.0,) * MOST if count <= MOST * 1.0005 else (1.0,)
    whole = math.floor(count + 1e-9)
    rest = count - whole
    if rest < _NOTHING and whole:
        return (1.0,) * whole
    return (1.0,) * whole + (max(rest, _LEAST),)


_SMALLER = (1.0, 0.85, 0.7)


class Pictograms(Clickable):
    """Pictograms and a phrase beside them; where they do not fit, one pictogram stands for all."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._name = ""
        self._count = 0.0
        self._phrase = Span("", "figure")
        self._height = 18
        self._shown: tuple[object, ...] = ()
        self._room = math.inf

    def show_count(self, name: str, count: float, phrase: Span, height: int, room: float) -> None:
        """Show `count` of a thing.

        Parameters
        ----------
        name : str
            Pictogram of resources/icons; empty for a thing that has none.
        count : float
            How many [1].
        phrase : Span
            The count in words.
        height : int
            Of a pictogram [px].
        room : float
            Width at hand [px].
        """
        now = (name, count, phrase, height, room)
        if now == self._shown:
            return
        self._shown = now
        self._name, self._count, self._phrase, self._height, self._room = now
        # A row that nearly fits is drawn a little smaller before one pictogram stands for all.
        for factor in _SMALLER:
            self._height = round(height * factor)
            if self._fits():
                break
        else:
            self._height = height
        self.setAccessibleName(phrase.text)
        self.update_inside()

    @property
    def shares(self) -> tuple[float, ...]:
        """How far each pictogram drawn is filled [1]."""
        if not self._name:
            return ()
        row = filled(self._count)
        return row if self._fits() or len(row) == 1 else (1.0,)

    def _fits(self) -> bool:
        """Whether the whole row and the phrase fit into the room at the present height."""
        return self._row_width(len(filled(self._count))) + self._phrase_width() <= self._room

    @property
    def crowd(self) -> bool:
        """Whether one pictogram stands for more than itself."""
        return bool(self._name) and len(self.shares) == 1 and self._count > 1.0 + _NOTHING

    @property
    def text_width(self) -> int:
        """Width of everything [px], without the margin."""
        return math.ceil(self._row_width(len(self.shares)) + self._times_width() + self._phrase_width())

    @property
    def text_height(self) -> int:
        """Height of everything [px], without the margin."""
        return max(self._height, math.ceil(self._phrase_metrics().height()))

    def baseline(self) -> float:
        """How far below its top the phrase stands [px]."""
        metrics = self._phrase_metrics()
        return (self.text_height - metrics.height()) / 2 + metrics.ascent()

    def sizeHint(self) -> QSize:
        """Everything on one line, and the margin."""
        return QSize(self.text_width + 2 * self.inset, self.text_height + 2 * self.inset)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is there in the accent, and the rest of the last one as a shadow."""
        painter = QPainter(self)
        theme = self._look.theme
        inset = self.inset
        x = float(inset)
        shares = self.shares
        top = inset + (self.text_height - self._height) / 2
        for share in shares:
            self._draw(painter, QPointF(x, top), share)
            x += self._step()
        base = inset + self.baseline()
        painter.setFont(font_of(theme, self._phrase))
        if self.crowd:
            painter.setPen(theme.colour("secondary"))
            painter.drawText(QPointF(x, base), _TIMES)
            x += self._times_width()
        painter.setPen(theme.colour(self._phrase.colour))
        painter.drawText(QPointF(x, base), self._phrase.text)
        if self._hovered:
            below = base + theme.px(3) - 0.5
            painter.drawLine(QPointF(x, below), QPointF(x + self._phrase_width(), below))
        self.paint_focus(painter)

    def _draw(self, painter: QPainter, at: QPointF, share: float) -> None:
        theme, icons = self._look.theme, self._look.icons
        width = self._height * icons.aspect(self._name)
        if share < 1:
            painter.drawPixmap(at, self._pixmap(theme.colour("track")))
        painter.save()
        painter.setClipRect(QRectF(at.x(), at.y(), width * share, self._height))
        painter.drawPixmap(at, self._pixmap(theme.colour("accent")))
        painter.restore()

    def _pixmap(self, colour: QColor) -> QPixmap:
        return self._look.icons.pixmap(self._name, colour, self._height, self.devicePixelRatioF())

    def _step(self) -> float:
        width = self._height * self._look.icons.aspect(self._name)
        return round(width + max(self._height * 0.3, self._look.theme.px(4)))

    def _row_width(self, pictograms: int) -> float:
        return self._step() * pictograms if self._name else 0.0

    def _phrase_metrics(self) -> QFontMetricsF:
        return self._look.theme.metrics(self._phrase.role, self._phrase.factor)

    def _phrase_width(self) -> float:
        return self._look.theme.width(self._phrase.role, self._phrase.text, self._phrase.factor)

    def _times_width(self) -> float:
        if not self.crowd:
            return 0.0
        return self._look.theme.width(self._phrase.role, _TIMES + " ", self._phrase.factor)
