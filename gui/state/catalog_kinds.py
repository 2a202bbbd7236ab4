"""The tables of the library as a list, each with the number of its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from gui.state.catalog_fields import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from gui.library.library import Library

KIND_ROLE = int(Qt.ItemDataRole.UserRole) + 1
COUNT_ROLE = KIND_ROLE + 1


class KindsModel(QAbstractListModel):
    """One row for each table.

    Parameters
    ----------
    library : Library
        Where the tables are.
    name_of : function
        Returns what a table is called in the present language.
    parent : QObject, optional
        Its owner.
    """

    def __init__(self, library: Library, name_of: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._name_of = library, name_of

    def set_library(self, library: Library) -> None:
        """Count the rows anew."""
        self._library = library
        self.reword()

    def reword(self) -> None:
        """Name the tables anew."""
        self.dataChanged.emit(self.index(0), self.index(len(KINDS) - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Tables."""
        return 0 if parent.isValid() else len(KINDS)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return name, key or size of a table."""
        if not index.isValid() or index.row() >= len(KINDS):
            return None
        kind = KINDS[index.row()]
        if int(role) == KIND_ROLE:
            return kind
        if int(role) == COUNT_ROLE:
            return self._count(kind)
        if int(role) == int(Qt.ItemDataRole.DisplayRole):
            return self._name_of(kind)
        if int(role) == int(Qt.ItemDataRole.AccessibleTextRole):
            return f"{self._name_of(kind)}, {self._count(kind)}"
        return None

    def _count(self, kind: str) -> int:
        return len(self._library.sources) if kind == "sources" else len(self._library.tables[kind])
