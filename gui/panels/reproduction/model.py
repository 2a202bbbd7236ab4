"""The table of published figures as a Qt model, and the search, filter and order over it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from gui.footprint.units import KG_PER_LB, KG_PER_T, KWH_PER_MWH
from gui.library.search import SearchEntry, SearchIndex
from gui.panels.parts.verdict import VERDICTS, Verdict, verdict_sentence, verdict_word
from gui.panels.reproduction import words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtCore import QObject

    from gui.look.look import Look
    from gui.panels.reproduction.rows import FigureRow

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

COLUMNS = ("verdict", "run", "figure", "reported", "recomputed", "difference", "relative", "tolerance")
_NUMBERS = ("reported", "recomputed", "difference", "relative", "tolerance")
VERDICT_ROLE = Qt.ItemDataRole.UserRole
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
SORT_ROLE = Qt.ItemDataRole.UserRole + 2
_TO_KG_OR_KWH = {"t": KG_PER_T, "lb": KG_PER_LB, "MWh": KWH_PER_MWH}
"""Masses and energies of different units are ordered by what they are."""


class FiguresModel(QAbstractTableModel):
    """One row per published figure, and one per run that prints none.

    Parameters
    ----------
    look : Look
        Words and numbers.
    """

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: tuple[FigureRow, ...] = ()
        look.changed.connect(self._reword)

    @property
    def rows(self) -> tuple[FigureRow, ...]:
        """Every row."""
        return self._rows

    def set_rows(self, rows: Sequence[FigureRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def entries(self) -> list[SearchEntry]:
        """Return what each row can be found by."""
        wording = self._look.wording
        return [
            SearchEntry(
                row.run,
                (
                    words.run_name(wording, row),
                    row.name,
                    words.figure_name(row),
                    row.quantity,
                    row.source_name,
                    verdict_word(row.verdict),
                ),
            )
            for row in self._rows
        ]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """As many as there are figures."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """As many as there are columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell in words; what it is ordered by; its row and verdict."""
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in _NUMBERS else _LEFT
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        if role == SORT_ROLE:
            return _order(row, column, self._look)
        return {VERDICT_ROLE: row.verdict, ROW_ROLE: row}.get(role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A heading, aligned as its column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if COLUMNS[section] in _NUMBERS else _LEFT
        return None

    def _text(self, row: FigureRow, column: str) -> str:
        wording = self._look.wording
        if column == "recomputed" and row.verdict == "none":
            return "\u2013"
        return {
            "verdict": lambda: verdict_word(row.verdict),
            "run": lambda: words.run_name(wording, row),
            "figure": lambda: words.figure_name(row),
            "reported": lambda: words.reported_text(wording, row),
            "recomputed": lambda: words.recomputed_text(wording, row),
            "difference": lambda: words.difference_text(wording, row),
            "relative": lambda: words.relative_text(wording, row),
            "tolerance": lambda: words.tolerance_text(wording, row),
        }[column]()

    def _tip(self, row: FigureRow, column: str) -> str:
        wording = self._look.wording
        if column == "verdict":
            return " ".join(filter(None, (verdict_sentence(row.verdict), words.why_not(wording, row))))
        return wording.preset(row.tolerance_reason) if column == "tolerance" else self._text(row, column)

    def _reword(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)


class FiguresFilter(QSortFilterProxyModel):
    """What the search and the verdicts chosen leave of the figures, in the order of a column.

    Parameters
    ----------
    model : FiguresModel
        All figures.
    look : Look
        Its words are searched.
    """

    def __init__(self, model: FiguresModel, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._query = ""
        self._verdicts: frozenset[Verdict] = frozenset()
        self._found: frozenset[int] | None = None
        self._index: SearchIndex | None = None
        self.setSortRole(SORT_ROLE)
        self.setSourceModel(model)
        model.modelReset.connect(self._search_anew)
        look.changed.connect(self._search_anew)

    def search(self, query: str) -> None:
        """Leave the rows that a query finds."""
        if query != self._query:
            self._query = query
            self._search()

    def choose(self, verdicts: Collection[Verdict]) -> None:
        """Leave the rows of these verdicts; all where there are none."""
        if frozenset(verdicts) != self._verdicts:
            self._verdicts = frozenset(verdicts)
            self.invalidate()

    def shown(self) -> list[FigureRow]:
        """Return the rows that are left, in their order."""
        return [self.index(row, 0).data(ROW_ROLE) for row in range(self.rowCount())]

    def filterAcceptsRow(self, source_row: int, source_parent: _Index) -> bool:
        """Whether a row is left."""
        if source_parent.isValid():
            return False
        row = self._model.rows[source_row]
        return (self._found is None or source_row in self._found) and (
            not self._verdicts or row.verdict in self._verdicts
        )

    def lessThan(self, left: _Index, right: _Index) -> bool:
        """Whether a row stands before another; one without a figure stands last, whichever way it is ordered."""
        one, other = left.data(SORT_ROLE), right.data(SORT_ROLE)
        if one is None or other is None:
            there = one is not None and other is None
            return there if self.sortOrder() == Qt.SortOrder.AscendingOrder else one is None and other is not None
        return bool(one < other)

    def _search_anew(self) -> None:
        self._index = None
        self._search()

    def _search(self) -> None:
        if not self._query.strip():
            self._found = None
        else:
            if self._index is None:
                self._index = SearchIndex(self._model.entries())
            self._found = frozenset(self._index.found(self._query))
        self.invalidate()


def heading(column: str) -> str:
    """Return a column's heading."""
    return {
        "verdict": QCoreApplication.translate("Figures", "Agreement"),
        "run": QCoreApplication.translate("Figures", "Run"),
        "figure": QCoreApplication.translate("Figures", "Figure", "a printed number"),
        "reported": QCoreApplication.translate("Figures", "Published"),
        "recomputed": QCoreApplication.translate("Figures", "Recomputed"),
        "difference": QCoreApplication.translate("Figures", "Difference"),
        "relative": QCoreApplication.translate("Figures", "in %"),
        "tolerance": QCoreApplication.translate("Figures", "Tolerance"),
    }[column]


def _order(row: FigureRow, column: str, look: Look) -> float | str | None:
    """Return what a row is ordered by in a column; nothing where it has no figure there."""
    if column == "verdict":
        return VERDICTS.index(row.verdict)
    if column == "run":
        return words.run_name(look.wording, row).casefold()
    if column == "figure":
        return f"{words.figure_name(row)} {row.quantity}".casefold()
    value = {
        "reported": row.reported,
        "recomputed": row.recomputed,
        "difference": None if row.difference is None else abs(row.difference),
        "relative": None if row.relative is None else abs(row.relative),
        "tolerance": None if row.reported is None else row.tolerance,
    }[column]
    return value if value is None or column == "relative" else value * _TO_KG_OR_KWH.get(row.unit, 1.0)
