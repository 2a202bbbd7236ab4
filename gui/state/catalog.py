"""One table of the library as Qt's item model: searched, filtered and sorted, formatted only where it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from gui.state.catalog_choice import Choice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject

    from gui.library.library import Library
    from gui.state.catalog_choice import CellTexts
    from gui.state.catalog_fields import Field
    from gui.state.catalog_rows import Rows

ID_ROLE = int(Qt.ItemDataRole.UserRole) + 1
OWN_ROLE = ID_ROLE + 1
"""Whether the row is one of the user's own."""
EMPTY_ROLE = ID_ROLE + 2
"""Whether nobody published the cell's figure."""

EMPTY = "\u2013"
"""What stands in a cell of the table that nobody published a figure for; never 0."""

_TELL_EVERY = 20
"""While a large table is being made ready, finds are shown anew after so many slices."""
_REMEMBERED = 20_000
"""Cells in words that are kept: those that were just looked at."""

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_DISPLAY, _ALIGNMENT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.TextAlignmentRole)
_TIP, _ACCESSIBLE = int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.AccessibleTextRole)


class CatalogModel(QAbstractTableModel):
    """The rows of one table that a search and filters leave, in the order of a column.

    Parameters
    ----------
    library : Library
        Where the tables are.
    texts : CellTexts
        What cells and columns are in words.
    parent : QObject, optional
        Its owner.
    """

    rows_changed = Signal()
    """Other rows are shown, or in another order."""

    def __init__(self, library: Library, texts: CellTexts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._texts = library, texts
        self._choice = Choice(library, "runs", texts)
        self._shown = self._choice.left()
        self._formatted: dict[tuple[int, int], str] = {}
        self._making = QTimer(self)
        self._making.timeout.connect(self._make_ready)
        self._making.start()

    # -- what is shown ------------------------------------------------------------------------------------------

    @property
    def kind(self) -> str:
        """Which table it is."""
        return self._choice.kind

    @property
    def fields(self) -> tuple[Field, ...]:
        """Its columns, hidden ones too."""
        return self._choice.fields

    @property
    def rows(self) -> Rows:
        """All rows of the table, whether they are shown or not."""
        return self._choice.rows

    @property
    def query(self) -> str:
        """What is searched for."""
        return self._choice.query

    @property
    def chosen(self) -> Mapping[str, frozenset[str]]:
        """Cells that rows may have, by column; a column that is not named may have any."""
        return self._choice.chosen

    @property
    def own_only(self) -> bool:
        """Whether only rows of the user's own are shown."""
        return self._choice.own_only

    @property
    def making_ready(self) -> bool:
        """Whether some rows cannot be found yet."""
        return self._making.isActive()

    def show_kind(self, kind: str) -> None:
        """Show another table: all of its rows, in its own order."""
        self._take(Choice(self._library, kind, self._texts))

    def set_library(self, library: Library) -> None:
        """Take the table anew; search, filters and order stay."""
        self._library = library
        self._take(Choice(library, self.kind, self._texts).asked_like(self._choice))

    def reword(self) -> None:
        """Format every cell anew: the language or a unit has changed."""
        self.set_library(self._library)

    def search(self, text: str) -> None:
        """Keep the rows in which every word of a text is found."""
        if text != self.query:
            self._choice.query = text
            self._show_anew()

    def choose(self, column: str, values: frozenset[str] | None) -> None:
        """Keep the rows that have one of these cells in a column; ``None`` for any."""
        others = {name: cells for name, cells in self.chosen.items() if name != column}
        self._choice.chosen = others if values is None else {**others, column: values}
        self._show_anew()

    def choose_own(self, own_only: bool) -> None:
        """Keep only rows of the user's own, or all."""
        self._choice.own_only = own_only
        self._show_anew()

    def choose_all(self) -> None:
        """Give up search and filters."""
        self._choice.query, self._choice.chosen, self._choice.own_only = "", {}, False
        self._show_anew()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column, numbers as numbers and empty cells last; -1 for the table's own order."""
        if self._choice.sort_by(column, descending=order == Qt.SortOrder.DescendingOrder):
            self._show_anew()

    def row_of(self, row_id: str) -> int:
        """Return where a row is shown; -1 where it is not."""
        ids = self.rows.ids
        return next((place for place, number in enumerate(self._shown) if ids[number] == row_id), -1)

    def row_id(self, row: int) -> str:
        """Return the id of what is shown in a row; empty where nothing is."""
        return self.rows.ids[self._shown[row]] if 0 <= row < len(self._shown) else ""

    # -- Qt's item model ----------------------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Rows that are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - as above
        """Columns of the table, hidden ones too."""
        return 0 if parent.isValid() else len(self.fields)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell in words, or what else is asked of it."""
        row, column = index.row(), index.column()
        if not (0 <= row < len(self._shown) and 0 <= column < len(self.fields)):
            return None
        number, role = self._shown[row], int(role)
        if role == _DISPLAY:
            return self._text(number, column)
        if role == _ALIGNMENT:
            return _RIGHT if self.fields[column].numeric else _LEFT
        if role < ID_ROLE:
            return self._told(number, column) if role in (_TIP, _ACCESSIBLE) else None
        return self._known(number, column, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a column is called, or what it holds."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.fields):
            return None
        field = self.fields[section]
        if int(role) == _DISPLAY:
            return self._texts.heading(self.kind, field)
        if int(role) == _ALIGNMENT:
            return (_RIGHT if field.numeric else _LEFT) | int(Qt.TextFlag.TextWordWrap)
        return self._texts.help(self.kind, field) if int(role) == _TIP else None

    # -- inside -------------------------------------------------------------------------------------------------

    def _take(self, choice: Choice) -> None:
        self.beginResetModel()
        self._choice = choice
        self._formatted.clear()
        self._shown = choice.left()
        self._making.start()
        self.endResetModel()
        self.rows_changed.emit()

    def _make_ready(self) -> None:
        """Make some more rows ready for the search, and show what is found among them."""
        slices = self._choice.make_ready()
        if self._choice.ready:
            self._making.stop()
        if self.query and (self._choice.ready or slices % _TELL_EVERY == 0):
            self._show_anew()

    def _show_anew(self) -> None:
        shown = self._choice.left()
        if shown == self._shown:
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()
        self.rows_changed.emit()

    def _text(self, number: int, column: int) -> str:
        text = self._formatted.get((number, column))
        if text is None:
            if len(self._formatted) >= _REMEMBERED:
                self._formatted.clear()
            cell, field = self._choice.column(column)[number], self.fields[column]
            unit = self.rows.column("unit")[number] if field.unit == "row" else ""
            text = self._texts.cell(self.kind, field, cell, unit) if cell else EMPTY
            self._formatted[number, column] = text
        return text

    def _told(self, number: int, column: int) -> str:
        """Return a cell as a tip or a screen reader tells it."""
        empty = not self._choice.column(column)[number]
        text = self._texts.not_declared() if empty else self._text(number, column)
        return f"{self._texts.heading(self.kind, self.fields[column])}: {text}"

    def _known(self, number: int, column: int, role: int) -> object:
        if role == EMPTY_ROLE:
            return not self._choice.column(column)[number]
        row_id = self.rows.ids[number]
        return {ID_ROLE: row_id, OWN_ROLE: self.rows.own(row_id)}.get(role)
