"""The user's own rows as they are on the disk: what there is, what is wrong with it, what it refers to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.documents.own_names import EitherIds
from gui.documents.own_store import OwnStore
from gui.documents.row_check import check_row
from gui.documents.row_faults import Fault, OwnRowError
from gui.library.library import RECORD_TYPES, Library
from gui.library.own import OWN_KINDS, own_id

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path


class OwnReading:
    """The rows in a folder, by table. Cells are texts by column; an empty one may be left out.

    Parameters
    ----------
    folder : Path
        Where the files lie; it need not exist.
    library : Library, optional
        What rows may refer to besides each other; the program's own where none is given.
    """

    def __init__(self, folder: Path, library: Library | None = None) -> None:
        self._store = OwnStore(folder)
        self._given = library
        self._published: dict[str, frozenset[str]] = {}

    def path(self, kind: str) -> Path:
        """File of a table; ``OwnRowError`` where the user can have no rows of it."""
        return self._store.path(kind)

    def rows(self, kind: str) -> list[dict[str, str]]:
        """Return the rows of a table in file order: the cells that are not empty, by column; ids begin with ``my:``.

        A row with a wrong cell is among them, so that it can be mended; see :meth:`faults`.

        Raises
        ------
        OwnRowError
            Where the file cannot be read at all.
        """
        whole = self._store.file(kind)
        return [whole.known_cells(row_id) for row_id in whole.rows]

    def row(self, kind: str, row_id: str) -> dict[str, str]:
        """Return one row; ``OwnRowError`` where there is none."""
        whole = self._store.file(kind)
        if row_id not in whole.rows:
            raise OwnRowError(Fault("no_row", details={"found": row_id}))
        return whole.known_cells(row_id)

    def faults(self, kind: str) -> tuple[Fault, ...]:
        """Return everything that is wrong with a file, in its order: rows that cannot be read, cells that are wrong."""
        whole = self._store.file(kind)
        found = [kept.fault for kept in whole.kept] + ([] if whole.fault is None else [whole.fault])
        for row_id, line in whole.lines.items():
            faults = check_row(kind, whole.known_cells(row_id), self.known_ids)
            found += [fault.on_line(line) for fault in faults]
        return tuple(sorted(found, key=lambda fault: fault.line or 0))

    def problems_of(self, kind: str, cells: Mapping[str, str], former_id: str | None = None) -> dict[str, Fault]:
        """Return what is wrong with a row that is being edited, by column; the first thing for each.

        Parameters
        ----------
        kind, cells
            Its table and its cells so far.
        former_id : str, optional
            The id of the row that it is to replace.
        """
        key = RECORD_TYPES[kind].KEY[0]
        found: dict[str, Fault] = {}
        for fault in check_row(kind, cells, self.known_ids):
            found.setdefault(fault.column or key, fault)
        wanted = cells.get(key, "").strip()
        if wanted and own_id(wanted) != former_id and own_id(wanted) in self._store.file(kind).rows:
            found.setdefault(key, Fault("id_taken", key, details={"found": own_id(wanted)}))
        return found

    def used_by(self, kind: str, row_id: str) -> tuple[tuple[str, str], ...]:
        """Return which own rows (table and id) refer to one: they would be left out of the library without it."""
        found = []
        for other in OWN_KINDS:
            columns = [column for column, refers in RECORD_TYPES[other].REFERENCES.items() if refers == kind]
            for other_id, cells in self._store.file(other).rows.items():
                if any(own_id(cells[column]) == row_id for column in columns if column in cells):
                    found.append((other, other_id))
        return tuple(found)

    def known_ids(self, kind: str) -> Collection[str]:
        """Return the ids that a row may refer to: the program's and the user's own."""
        if kind not in self._published:
            self._published[kind] = frozenset(self._library.tables[kind].published)
        return EitherIds(self._published[kind], self._store.file(kind).rows if kind in OWN_KINDS else {})

    @property
    def _library(self) -> Library:
        if self._given is None:
            self._given = Library.load()
        return self._given
