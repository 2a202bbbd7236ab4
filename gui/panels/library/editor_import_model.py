"""What was read from somebody's file, as Qt's table: every row, with what is wrong in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from gui.panels.library.editor_faults import fault_text, placed_text
from gui.panels.library.editor_words import column_title

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QObject

    from gui.look.look import Look
    from gui.panels.library.editor_faults import CellFault

Index = QModelIndex | QPersistentModelIndex


class PlacedFault(Protocol):
    """A fault that knows its line, and whether the row cannot be taken because of it."""

    code: str
    column: str | None
    line: int | None
    details: Mapping[str, object]
    grave: bool


class ReadRow(Protocol):
    """A row of the file."""

    line: int
    cells: Mapping[str, str]
    faults: Sequence[PlacedFault]

    @property
    def good(self) -> bool:
        """Whether it can be taken."""
        ...


class ImportReport(Protocol):
    """What :func:`gui.documents.table_import.read_table` returns."""

    kind: str
    columns: Sequence[str]
    read: Sequence[ReadRow]
    assumed: Sequence[CellFault]
    left_out_columns: Sequence[str]
    header_faults: Sequence[PlacedFault]


class ImportModel(QAbstractTableModel):
    """The rows of a report: the line, what is wrong, then the columns of the file.

    Parameters
    ----------
    look : Look
        Theme and words.
    report : ImportReport
        What was read.
    parent : QObject, optional
        Its owner.
    """

    LINE, PROBLEM, FIRST = 0, 1, 2

    def __init__(self, look: Look, report: ImportReport, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._report = report
        self._columns = tuple(report.columns)
        self._only_wrong = False
        self._rows: Sequence[ReadRow] = report.read

    def show_only_wrong(self, only_wrong: bool) -> None:
        """Show the rows alone of which something is to be said, or all."""
        if only_wrong == self._only_wrong:
            return
        self.beginResetModel()
        self._only_wrong = only_wrong
        self._rows = [row for row in self._report.read if row.faults] if only_wrong else self._report.read
        self.endResetModel()

    def retranslate(self) -> None:
        """Take up another theme or language."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Rows that are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Line, problem, and the columns of the file."""
        return 0 if parent.isValid() else self.FIRST + len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a column is called."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section < self.FIRST:
            return (self.tr("Line"), self.tr("Remark"))[section]
        if section - self.FIRST >= len(self._columns):
            return None
        return column_title(self._report.kind, self._columns[section - self.FIRST])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell, its colours where it is wrong, and the whole of what is wrong as its tip."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
        name = self._columns[column - self.FIRST] if column >= self.FIRST else ""
        faults = [fault for fault in row.faults if column == self.PROBLEM or (name and fault.column == name)]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column, name, faults)
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return "\n".join(self._said(fault) for fault in faults) or None
        theme = self._look.theme
        if role == Qt.ItemDataRole.BackgroundRole and faults and name:
            return theme.colour("warning_surface")
        if role == Qt.ItemDataRole.ForegroundRole and not row.good:
            return theme.colour("warning_text" if faults else "secondary")
        return None

    def _text(self, row: ReadRow, column: int, name: str, faults: Sequence[PlacedFault]) -> str:
        if column == self.LINE:
            return str(row.line)
        if column == self.PROBLEM:
            return " ".join(map(self._said, faults))
        # A sign beside the colour: a colour alone does not tell everybody.
        sign = "\u26a0 " if any(fault.grave for fault in faults) else ""
        return sign + row.cells.get(name, "").replace("\n", " ")

    def _said(self, fault: PlacedFault) -> str:
        if fault.column is None:
            return fault_text(self._look, fault, self._report.kind, as_typed=False)
        return placed_text(self._look, fault, self._report.kind, None)
