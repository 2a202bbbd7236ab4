"""The rows of one table of the library by column: what the catalog shows, sorts and filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from gui.footprint.units import KG_PER_LB, KG_PER_T
from gui.library.cells import OWN_PREFIX

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gui.library.bibliography import Source
    from gui.library.lazy import Table
    from gui.library.library import Library

_REPORTED_KG: Mapping[str, float] = {"co2e_kg": 1.0, "co2e_t": KG_PER_T, "co2e_lb": KG_PER_LB}
_WHERE = ("booktitle", "journal", "howpublished", "institution", "publisher")


class Rows(Protocol):
    """One table: ids in order, and cells as text, empty where nobody published a figure."""

    ids: Sequence[str]

    def column(self, name: str) -> Sequence[str]:
        """Cells of a column, in the order of the ids."""
        ...

    def cells(self, row_id: str) -> Mapping[str, str]:
        """Cells of a row that are not empty, by column."""
        ...

    def own(self, row_id: str) -> bool:
        """Whether a row is one of the user's own."""
        ...


class TableRows:
    """The rows of a CSV table, with the emissions that are reported of a run beside them.

    Parameters
    ----------
    library : Library
        Where the table is.
    kind : str
        A key of ``library.tables``.
    """

    def __init__(self, library: Library, kind: str) -> None:
        self._library = library
        self._kind = kind
        self._table: Table[object] = library.tables[kind]
        self.ids: Sequence[str] = tuple(self._table)
        self._columns: dict[str, Sequence[str]] = {}

    def column(self, name: str) -> Sequence[str]:
        """Cells of a column; remembered."""
        if name not in self._columns:
            added = self._added(name)
            self._columns[name] = self._table.column(name) if added is None else added
        return self._columns[name]

    def cells(self, row_id: str) -> Mapping[str, str]:
        """Cells of a row, and what is added to them."""
        cells = self._table.cells(row_id)
        if self.own(row_id):
            cells = self._as_used(row_id, cells)
        if self._kind == "runs":
            cells["reported_co2e_kg"] = self._reported_kg(row_id)
        return {name: cell for name, cell in cells.items() if cell}

    def own(self, row_id: str) -> bool:
        """Whether its id is in the user's own namespace."""
        return row_id.startswith(OWN_PREFIX)

    def _as_used(self, row_id: str, cells: dict[str, str]) -> dict[str, str]:
        """Return the cells of an own row with what stands for those left out, and the ids as they were found."""
        record = self._table[row_id]
        found = {column: getattr(record, column) or "" for column in type(record).REFERENCES}
        return {**type(record).OWN_CELLS, **cells, **found}

    def _added(self, name: str) -> Sequence[str] | None:
        if self._kind == "runs" and name == "reported_co2e_kg":
            return [self._reported_kg(row_id) for row_id in self.ids]
        return None

    def _reported_kg(self, run_id: str) -> str:
        """Emissions [kg] as the paper prints them; empty where it prints none."""
        for figure in self._library.reported.get(run_id, ()):
            if figure.quantity in _REPORTED_KG:
                return repr(figure.value * _REPORTED_KG[figure.quantity])
        return ""


class SourceRows:
    """The bibliography as a table."""

    def __init__(self, library: Library) -> None:
        self._sources = library.sources
        self.ids: Sequence[str] = tuple(library.sources)

    def column(self, name: str) -> Sequence[str]:
        """Cells of a column."""
        return [_cells_of(source).get(name, "") for source in self._sources.values()]

    def cells(self, row_id: str) -> Mapping[str, str]:
        """Cells of an entry."""
        return {name: cell for name, cell in _cells_of(self._sources[row_id]).items() if cell}

    def own(self, row_id: str) -> bool:
        """Whether it is no entry of the bibliography but a text of the user's."""
        return self._sources[row_id].kind == "own"


def rows_of(library: Library, kind: str) -> Rows:
    """Return the rows of a table, or of the bibliography, by column."""
    return SourceRows(library) if kind == "sources" else TableRows(library, kind)


def _cells_of(source: Source) -> dict[str, str]:
    fields = source.fields
    return {
        "key": source.key,
        "name": source.short,
        "title": fields.get("title", ""),
        "year": fields.get("year", ""),
        "kind": source.kind,
        "authors": fields.get("author", "").replace(" and ", "; "),
        "where": next((fields[field] for field in _WHERE if field in fields), ""),
        "url": source.url or "",
        "note": fields.get("note", ""),
    }
