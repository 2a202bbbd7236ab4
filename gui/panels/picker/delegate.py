"""How the rows of a picker's list are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.panels.picker.model import DETAIL_ROLE, GROUP_ROLE, HEADER_ROLE, ID_ROLE, TWO_LINES_ROLE

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPainter

    from gui.look.look import Look

_PAD = 8
_BAR = 3


class PickerDelegate(QStyledItemDelegate):
    """Draws a name over its detail, or the header of a group.

    Parameters
    ----------
    look : Look
        Theme and words.
    parent : QObject, optional
        Its owner.
    """

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.current_id: str | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Height of one or two lines."""
        theme = self._look.theme
        # Asked of every row of a long list before it is shown: the theme remembers what its fonts measure.
        small = round(theme.metrics("small").height())
        if index.data(HEADER_ROLE):
            return QSize(0, small + theme.px(14))
        detail = small if index.data(TWO_LINES_ROLE) else 0
        return QSize(0, round(theme.metrics("body").height()) + detail + theme.px(10))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        theme = self._look.theme
        pad = theme.px(_PAD)
        area = option.rect.adjusted(pad + theme.px(_BAR), 0, -pad, 0)
        painter.save()
        title = str(index.data(Qt.ItemDataRole.DisplayRole))
        if index.data(HEADER_ROLE):
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("secondary"))
            painter.drawText(area.adjusted(0, 0, 0, -theme.px(3)), Qt.AlignmentFlag.AlignBottom, title)
            painter.restore()
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, theme.colour("published"))
        if index.data(ID_ROLE) == self.current_id:
            bar = QRect(option.rect.left(), option.rect.top(), theme.px(_BAR), option.rect.height())
            painter.fillRect(bar, theme.colour("accent"))
        detail = str(index.data(DETAIL_ROLE) or "")
        body, small = QFontMetrics(theme.font("body")), QFontMetrics(theme.font("small"))
        top = area.top() + (area.height() - body.height() - (small.height() if detail else 0)) // 2
        line = QRect(area.left(), top, area.width(), body.height())
        group = str(index.data(GROUP_ROLE) or "")
        if group:
            # Out of its group by a search: the row says itself where it belongs.
            shown = small.elidedText(group, Qt.TextElideMode.ElideRight, line.width() // 2)
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("on_chips" if selected else "secondary"))
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)
            line.setWidth(line.width() - small.horizontalAdvance(shown) - pad)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("on_chips" if selected else "text"))
        painter.drawText(line, 0, body.elidedText(title, Qt.TextElideMode.ElideRight, line.width()))
        if detail:
            line = QRect(area.left(), line.bottom() + 1, area.width(), small.height())
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("on_chips" if selected else "secondary"))
            painter.drawText(line, 0, small.elidedText(detail, Qt.TextElideMode.ElideRight, line.width()))
        painter.restore()
