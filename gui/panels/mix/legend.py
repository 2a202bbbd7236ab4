"""The names and percentages that belong to a bar of shares, in two columns where they fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.panels.knob.paint import line_height, text_width
from gui.panels.scenario.text import INSET

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from gui.look.look import Look
    from gui.look.theme import FontRole
    from gui.panels.mix.shares import Share

_SWATCH = 10
_GAP = 6
_COLUMN_GAP = 16
_LEADING = 3
_WIDE = "88 %"


class MixLegend(QWidget):
    """Sources with their colours and percentages; `tail` is a widget that takes the place after the last of them.

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
        self._shares: tuple[Share, ...] = ()
        self._tail: QWidget | None = None
        self._splits: dict[tuple[float, str], tuple[float, ...]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_tail(self, tail: QWidget) -> None:
        """Give a widget the place after the last source."""
        tail.setParent(self)
        self._tail = tail

    def show_shares(self, shares: tuple[Share, ...]) -> None:
        """Show sources and their shares [1] in this order, row by row."""
        if shares != self._shares:
            others = [share.name for share in self._shares] != [share.name for share in shares]
            self._shares = shares
            if others:
                self.restyle()
            self.update()

    def restyle(self) -> None:
        """Take up another theme, language or text size."""
        self._splits.clear()
        self._place_tail()
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Narrow legends have one column."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height [px] of all rows in a width."""
        cells = len(self._shares) + (self._tail is not None)
        columns = len(self._columns(width))
        tail = 0
        if self._tail is not None and not self._tail_fits(width):
            cells -= 1
            tail = self._tail.heightForWidth(width)
        return round(-(-cells // columns) * self._row() + tail + 0.5)

    def sizeHint(self) -> QSize:
        """As wide as the panel is meant to be."""
        width = self._look.theme.px(248)
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the tail after the last source."""
        self._place_tail()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw swatches, names and percentages."""
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(self._font(self.width())))
        swatch, gap = theme.px(_SWATCH), theme.px(_GAP)
        for number, (source, name, share) in enumerate(self._shares):
            cell = self._cell(number, self.width())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(source))
            painter.drawRoundedRect(
                QRectF(cell.x(), cell.center().y() - swatch / 2, swatch, swatch), theme.px(2), theme.px(2)
            )
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.setPen(theme.colour("text"))
            painter.drawText(cell.adjusted(swatch + gap, 0, 0, 0), middle, name)
            painter.setPen(theme.colour("secondary"))
            painter.drawText(cell, middle | Qt.AlignmentFlag.AlignRight, self._look.wording.percent(share))
        painter.end()

    def _row(self) -> float:
        theme = self._look.theme
        return line_height(theme.font("secondary")) + theme.px(_LEADING)

    def _font(self, width: float) -> FontRole:
        """The smaller font where two columns fit with it alone."""
        return "small" if not self._split(width, "secondary") and self._split(width, "small") else "secondary"

    def _needed(self, number: int, role: FontRole) -> float:
        """Width that one source needs [px]."""
        theme = self._look.theme
        font = theme.font(role)
        # Room for any percentage, so that the columns stand still while shares move.
        words = text_width(font, self._shares[number].name) + text_width(font, _WIDE)
        return words + theme.px(_SWATCH + 2 * _GAP)

    def _split(self, width: float, role: FontRole) -> tuple[float, ...]:
        """Widths of two columns [px], or nothing where some source does not fit into its own."""
        if (width, role) not in self._splits:
            self._splits[width, role] = self._measured_split(width, role)
        return self._splits[width, role]

    def _measured_split(self, width: float, role: FontRole) -> tuple[float, ...]:
        theme = self._look.theme
        between = theme.px(_COLUMN_GAP)
        room = width - 2 * theme.px(INSET) - between
        first, second = (
            max((self._needed(number, role) for number in range(column, len(self._shares), 2)), default=0.0)
            for column in (0, 1)
        )
        if first + second > room or not second:
            return ()
        # Even columns where both fit into half of it; else the wider one takes what it needs.
        if max(first, second) <= room / 2:
            return (room / 2, room / 2)
        spare = room - first - second
        return (first + spare / 2, second + spare / 2)

    def _columns(self, width: float) -> tuple[float, ...]:
        """Widths of the columns [px]: two where every source fits into its own, else one."""
        return self._split(width, self._font(width)) or (width - 2 * self._look.theme.px(INSET),)

    def _cell(self, number: int, width: float) -> QRectF:
        theme = self._look.theme
        columns = self._columns(width)
        row, column = divmod(number, len(columns))
        left = theme.px(INSET) + (columns[0] + theme.px(_COLUMN_GAP) if column else 0.0)
        return QRectF(left, row * self._row(), columns[column], self._row())

    def _tail_fits(self, width: float) -> bool:
        return self._tail is not None and self._tail.sizeHint().width() <= self._cell(
            len(self._shares), width
        ).width() + self._look.theme.px(4)

    def _place_tail(self) -> None:
        if self._tail is None:
            return
        last = self._cell(len(self._shares), self.width())
        if self._tail_fits(self.width()):
            hint = self._tail.sizeHint()
            self._tail.setGeometry(
                round(last.x()) - self._look.theme.px(INSET),
                round(last.center().y() - hint.height() / 2),
                hint.width(),
                hint.height(),
            )
            return
        rows = -(-len(self._shares) // len(self._columns(self.width())))
        self._tail.setGeometry(0, round(rows * self._row()), self.width(), self._tail.heightForWidth(self.width()))
