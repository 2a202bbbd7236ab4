"""The table of published figures: shapes and words of the verdicts, figures in line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyledItemDelegate, QTableView

from gui.panels.parts.verdict import paint_verdict
from gui.panels.reproduction.model import COLUMNS, VERDICT_ROLE

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from gui.look.look import Look
    from gui.panels.reproduction.model import FiguresFilter

_PAD, _ROW_HEIGHT, _MARK = 8, 28, 14
_WIDTHS = {
    "verdict": 192,
    "run": 150,
    "figure": 140,
    "reported": 116,
    "recomputed": 118,
    "difference": 82,
    "relative": 84,
    "tolerance": 96,
}
"""Of the columns [px at 100 %]; the run takes what is left."""
_TO_LEAVE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class FigureDelegate(QStyledItemDelegate):
    """Draws a cell; a verdict with its shape before its words."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as its words."""
        theme = self._look.theme
        mark = theme.px(_MARK + _PAD) if COLUMNS[index.column()] == "verdict" else 0
        width = round(theme.width("body", str(index.data()))) + theme.px(2 * _PAD + 2) + mark
        return QSize(width, theme.px(_ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        theme, rect = self._look.theme, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.colour("published"))
        pad = theme.px(_PAD)
        room = rect.adjusted(pad, 0, -pad, 0)
        if COLUMNS[index.column()] == "verdict":
            size = theme.px(_MARK)
            box = QRectF(room.left(), room.center().y() - size / 2 + 1, size, size)
            paint_verdict(painter, theme, index.data(VERDICT_ROLE), box, theme.colour("on_chips") if selected else None)
            room.adjust(size + pad, 0, 0, 0)
        text = str(index.data())
        if theme.width("body", text) > room.width():
            text = theme.metrics("body").elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("on_chips" if selected else "text"))
        painter.drawText(room, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), text)


class FiguresTable(QTableView):
    """Shows what the search and the verdicts leave.

    Signals
    -------
    current_changed()
        The cursor is on another row, or on none.
    typed(text)
        A letter was typed: somebody begins to search.
    """

    current_changed = Signal()
    typed = Signal(str)

    def __init__(self, look: Look, model: FiguresFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setModel(model)
        self.setItemDelegate(FigureDelegate(look, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.current_changed.emit())
        look.changed.connect(self._dress)
        self._dress()

    def go_to_first(self) -> None:
        """Put the cursor on the first row, where it is on none."""
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a letter begin a search; all else is Qt's."""
        if event.text().strip() and event.text().isprintable() and not event.modifiers() & _TO_LEAVE:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names of runs what the figures leave."""
        super().resizeEvent(event)
        self._stretch()

    def _stretch(self) -> None:
        place = COLUMNS.index("run")
        others = self.horizontalHeader().length() - self.columnWidth(place)
        self.setColumnWidth(place, max(self._look.theme.px(_WIDTHS["run"]), self.viewport().width() - others))

    def _dress(self) -> None:
        theme = self._look.theme
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW_HEIGHT))
        self.horizontalHeader().setFont(theme.font("secondary"))
        for place, column in enumerate(COLUMNS):
            heading = str(self.model().headerData(place, Qt.Orientation.Horizontal))
            least = round(theme.width("secondary", heading)) + theme.px(36)
            self.setColumnWidth(place, max(theme.px(_WIDTHS[column]), least))
        self._stretch()
