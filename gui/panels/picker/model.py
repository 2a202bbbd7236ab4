"""Rows of a searchable list in groups, as Qt's item model."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from gui.library.search import SearchEntry, SearchIndex

    Details = Callable[[str], str]

ID_ROLE = int(Qt.ItemDataRole.UserRole) + 1
DETAIL_ROLE = ID_ROLE + 1
HEADER_ROLE = ID_ROLE + 2
GROUP_ROLE = ID_ROLE + 3
"""The group of a row that a search has taken out of it; empty where the row stands under its header."""
TWO_LINES_ROLE = ID_ROLE + 4
"""Whether a row has a detail; quicker to have than the detail itself."""


class PickerRow(NamedTuple):
    """One thing to choose: its id, what is shown, the group it stands in, and other names, one a line, that find it."""

    id: str
    title: str
    detail: str = ""
    group: str = ""
    keywords: str = ""

    @property
    def entry(self) -> SearchEntry:
        """What a search looks at."""
        from gui.library.search import SearchEntry

        return SearchEntry(self.id, (self.title, *self.keywords.split("\n"), self.detail, self.group))


class PickerModel(QAbstractListModel):
    """A list of rows with a header before each group; a search shows the rows that it finds, the best first.

    Parameters
    ----------
    rows : sequence of PickerRow
        In order; those of a group stand together.
    parent : QObject, optional
        Its owner.
    details : callable, optional
        Returns the detail of a row that brings none, by its id; asked for what is in view, and no search looks there.
    """

    def __init__(
        self, rows: Sequence[PickerRow] = (), parent: QObject | None = None, details: Details | None = None
    ) -> None:
        super().__init__(parent)
        self._search = ""
        self._take(rows, details)

    def set_rows(self, rows: Sequence[PickerRow], details: Details | None = None) -> None:
        """Take other rows; the search stays."""
        self.beginResetModel()
        self._take(rows, details)
        self.endResetModel()

    def search(self, text: str) -> None:
        """Show the rows in which every word of `text` is found; all rows for an empty text."""
        if text == self._search:
            return
        self.beginResetModel()
        self._search = text
        self._shown = self._matching()
        self.endResetModel()

    def index_of(self, row_id: str | None) -> QModelIndex:
        """Return where a row is shown; an invalid index where it is not."""
        for number, row in enumerate(self._shown):
            if isinstance(row, PickerRow) and row.id == row_id:
                return self.index(number)
        return QModelIndex()

    def next_choice(self, number: int, step: int) -> QModelIndex:
        """Return the first row that can be chosen from `number` on, in steps of 1 or -1; invalid where none is left."""
        while 0 <= number < len(self._shown):
            if isinstance(self._shown[number], PickerRow):
                return self.index(number)
            number += step
        return QModelIndex()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Rows and headers that are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return title, detail or id of a row, or the text of a header."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        row = self._shown[index.row()]
        if isinstance(row, str):
            return {int(Qt.ItemDataRole.DisplayRole): row, HEADER_ROLE: True}.get(int(role))
        if role == DETAIL_ROLE:
            return self._detail(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}. {self._detail(row)}"
        return {
            int(Qt.ItemDataRole.DisplayRole): row.title,
            ID_ROLE: row.id,
            HEADER_ROLE: False,
            GROUP_ROLE: row.group if self._search.strip() else "",
            TWO_LINES_ROLE: bool(row.detail) or self._details is not None,
        }.get(int(role))

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Headers cannot be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        enabled = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return enabled if isinstance(self._shown[index.row()], str) else enabled | Qt.ItemFlag.ItemIsSelectable

    def _take(self, rows: Sequence[PickerRow], details: Details | None) -> None:
        self._rows = tuple(rows)
        self._details = details
        self._known_details: dict[str, str] = {}
        # Made when somebody searches.
        self._index: SearchIndex | None = None
        self._shown: list[PickerRow | str] = self._matching()

    def _detail(self, row: PickerRow) -> str:
        if row.detail or self._details is None:
            return row.detail
        if row.id not in self._known_details:
            self._known_details[row.id] = self._details(row.id)
        return self._known_details[row.id]

    def _matching(self) -> list[PickerRow | str]:
        if self._search.strip():
            if self._index is None:
                from gui.library.search import SearchIndex

                self._index = SearchIndex(row.entry for row in self._rows)
                self._by_id = {row.id: row for row in self._rows}
            return [self._by_id[row_id] for row_id in self._index.ranked(self._search)]
        shown: list[PickerRow | str] = []
        group = ""
        for row in self._rows:
            if row.group and row.group != group:
                shown.append(row.group)
            group = row.group
            shown.append(row)
        return shown
