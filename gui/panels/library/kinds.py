"""The list of the library's tables: a column where there is room, else a box to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QListView, QStyle, QStyledItemDelegate

from gui.state.catalog_kinds import COUNT_ROLE, KIND_ROLE

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from gui.look.look import Look
    from gui.state.catalog_kinds import KindsModel

_PAD = 10
_SHORTEST = 9
"""Letters of a table's name that the box has room for."""


class _KindDelegate(QStyledItemDelegate):
    """Draws the name of a table and, at the right, how many rows it has."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for the name and the number."""
        theme = self._look.theme
        words = theme.width("strong", str(index.data())) + theme.width("small", self._count(index))
        return QSize(round(words) + theme.px(3 * _PAD), theme.px(32))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        theme, pad = self._look.theme, self._look.theme.px(_PAD)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(option.rect, theme.colour("published"))
        area: QRect = option.rect.adjusted(pad, 0, -pad, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("on_chips" if selected else "secondary"))
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, self._count(index))
        painter.setFont(theme.font("strong" if selected else "body"))
        painter.setPen(theme.colour("on_chips" if selected else "text"))
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, str(index.data()))
        painter.restore()

    def _count(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return self._look.wording.exact(int(index.data(COUNT_ROLE)))


class KindList(QListView):
    """The tables, one under the other."""

    chosen = Signal(str)

    def __init__(self, look: Look, model: KindsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setModel(model)
        self.setItemDelegate(_KindDelegate(look, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(lambda index, _old: self.chosen.emit(str(index.data(KIND_ROLE))))

    def show_kind(self, row: int) -> None:
        """Mark a table; silently."""
        self.selectionModel().blockSignals(True)
        self.setCurrentIndex(self.model().index(row, 0))
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def dress(self) -> None:
        """Take up another theme, language or text size."""
        self.setAccessibleName(self.tr("Tables of the library"))
        self.setFixedWidth(self.sizeHintForColumn(0) + 2 * self.frameWidth() + self._look.theme.px(4))
        self.doItemsLayout()


class KindBox(QComboBox):
    """The tables in a box, where a window is too narrow for a list."""

    chosen = Signal(str)

    def __init__(self, model: KindsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHORTEST)
        self.activated.connect(lambda row: self.chosen.emit(str(self.model().index(row, 0).data(KIND_ROLE))))

    def show_kind(self, row: int) -> None:
        """Mark a table; silently."""
        self.setCurrentIndex(row)

    def dress(self) -> None:
        """Take up another language."""
        self.setAccessibleName(self.tr("Tables of the library"))
        self.setToolTip(self.accessibleName())
