"""The table of scenarios side by side as a Qt model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from gui.panels.sides.values import ratio_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from gui.look.look import Look
    from gui.panels.sides.values import Column, SideRow

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class SidesModel(QAbstractTableModel):
    """A line for each value, a column for each scenario after that of the names.

    Parameters
    ----------
    look : Look
        Words and fonts.
    """

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._columns: tuple[Column, ...] = ()
        self._rows: tuple[SideRow, ...] = ()
        self._reference = 0

    @property
    def rows(self) -> tuple[SideRow, ...]:
        """Every line."""
        return self._rows

    def show_rows(self, columns: Sequence[Column], rows: Sequence[SideRow], reference: int) -> None:
        """Show these lines; ratios are to the column `reference`. Where only values are other ones, nothing jumps."""
        same = (
            [column.id for column in columns] == [column.id for column in self._columns]
            and [row.key for row in rows] == [row.key for row in self._rows]
            and reference == self._reference
        )
        if not same:
            self.beginResetModel()
            self._columns, self._rows, self._reference = tuple(columns), tuple(rows), reference
            self.endResetModel()
            return
        before, names = self._rows, [column.name for column in self._columns]
        self._columns, self._rows = tuple(columns), tuple(rows)
        if names != [column.name for column in columns]:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns))
        last = self.columnCount() - 1
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number, 0), self.index(number, last))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """As many as there are lines."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """The names, and each scenario."""
        return 0 if parent.isValid() or not self._columns else len(self._columns) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names of the scenarios."""
        if role == Qt.ItemDataRole.FontRole:
            return self._look.theme.font("small")
        if orientation == Qt.Orientation.Horizontal and role in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        }:
            return "" if section == 0 else self._columns[section - 1].name
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: PLR0911 - one for each role
        """A value in words, with its ratio to the reference."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self.text(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            who = "" if index.column() == 0 else f"{row.label}, {self._columns[index.column() - 1].name}: "
            return who + self.text(row, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        if role == Qt.ItemDataRole.ForegroundRole and not row.differs:
            return self._look.theme.colour("secondary")
        if role == Qt.ItemDataRole.FontRole:
            return self._look.theme.font("strong" if row.key == "co2e_kg" else "secondary")
        return row.key if role == KEY_ROLE else None

    def text(self, row: SideRow, column: int) -> str:
        """Return what a cell says."""
        if column == 0:
            return row.label
        cell = row.cells[column - 1]
        times = ratio_text(cell, row.cells[self._reference], self._look.wording)
        return f"{cell.text}   {times}" if times else cell.text


def _side(column: int) -> Qt.AlignmentFlag:
    """Names begin at the left, figures end at the right."""
    return (Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter
