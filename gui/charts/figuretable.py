"""A chart's figures as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from gui.charts.rows import Cell, Table
    from gui.look.wording import Wording

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class FigureModel(QAbstractTableModel):
    """Headers and rows of a chart; numbers in the user's writing, to the right; "not declared" where there is none."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: Table = ((), ())
        self._wording: Wording | None = None

    def set_table(self, table: Table, wording: Wording) -> None:
        """Show other figures, in these words."""
        self.beginResetModel()
        self._table, self._wording = table, wording
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """As many as the chart has."""
        return 0 if parent.isValid() else len(self._table[1])

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """As many as there are headers."""
        return 0 if parent.isValid() else len(self._table[0])

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell in words."""
        cell = self._table[1][index.row()][index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._words(cell)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if isinstance(cell, str) else _RIGHT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A header, aligned as its column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._table[0][section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            numbers = any(not isinstance(row[section], str) for row in self._table[1])
            return _RIGHT if numbers else _LEFT
        return None

    def _words(self, cell: Cell) -> str:
        if isinstance(cell, str) or self._wording is None:
            return str(cell)
        return self._wording.not_declared() if cell is None else self._wording.input(cell)
