"""Rows of a searchable list in groups, as Qt's item model."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

ID_ROLE = int(Qt.ItemDataRole.UserRole) + 1
DETAIL_ROLE = ID_ROLE + 1
HEADER_ROLE = ID_ROLE + 2


class PickerRow(NamedTuple):
    """One thing to choose: its id, what is shown, the group it stands in, and more words that find it."""

    id: str
    title: str
    detail: str = ""
    group: str = ""
    keywords: str = ""

    def matches(self, words: Sequence[str]) -> bool:
        """Whether every one of `words` (in lower case) stands somewhere in the row."""
        text = f"{self.title} {self.detail} {self.group} {self.id} {self.keywords}".casefold()
        return all(word in text for word in words)


class PickerModel(QAbstractListModel):
    """A list of rows with a header before each group; a search keeps the rows that match, and their headers.

    Parameters
    ----------
    rows : sequence of PickerRow
        In order; those of a group stand together.
    parent : QObject, optional
        Its owner.
    """

    def __init__(self, rows: Sequence[PickerRow] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = tuple(rows)
        self._shown: list[PickerRow | str] = []
        self._search = ""
        self._shown = self._matching()

    def set_rows(self, rows: Sequence[PickerRow]) -> None:
        """Take other rows; the search stays."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._shown = self._matching()
        self.endResetModel()

    def search(self, text: str) -> None:
        """Keep the rows in which every word of `text` stands; all rows for an empty text."""
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
        return {
            int(Qt.ItemDataRole.DisplayRole): row.title,
            int(Qt.ItemDataRole.AccessibleTextRole): f"{row.title}. {row.detail}",
            DETAIL_ROLE: row.detail,
            ID_ROLE: row.id,
            HEADER_ROLE: False,
        }.get(int(role))

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Headers cannot be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        enabled = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return enabled if isinstance(self._shown[index.row()], str) else enabled | Qt.ItemFlag.ItemIsSelectable

    def _matching(self) -> list[PickerRow | str]:
        words = self._search.casefold().split()
        shown: list[PickerRow | str] = []
        group = ""
        for row in self._rows:
            if words and not row.matches(words):
                continue
            if row.group and row.group != group:
                shown.append(row.group)
            group = row.group
            shown.append(row)
        return shown
