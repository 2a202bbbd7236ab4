"""The user's own runs, accelerators, electricity and everyday things: kept in a folder of theirs, safely.

Each write is atomic, the file as it was before is kept beside it, what cannot be read stays as it is, and the last
change can be taken back. Docs: docs/own_rows.md.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from gui.documents.atomic import write_atomically
from gui.documents.own_file import OwnFile
from gui.documents.own_names import EitherIds, free_id, id_from
from gui.documents.own_reading import OwnReading
from gui.documents.row_check import check_row
from gui.documents.row_faults import Fault, OwnRowError, writing_fault
from gui.library.columns import columns_of
from gui.library.library import RECORD_TYPES
from gui.library.own import own_id

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from pathlib import Path

    from gui.documents.table_import import ImportReport

MOST_ROWS = 100_000
"""Rows of one table. More than that is somebody's data base, not a library of one's own."""

SameId = Literal["replace", "keep_both", "leave_out"]
"""What becomes of an imported row whose id is that of a row of the user's own."""

_NO_TITLES: Mapping[str, Mapping[str, str]] = MappingProxyType({})


class OwnRows(OwnReading):
    """The rows in a folder, by table, to be read and changed. Cells are texts by column; an empty one may be left out.

    Parameters
    ----------
    folder : Path
        Where the files lie, ``gui.paths.own_presets_dir()``; made when it is first written to.
    library : Library, optional
        What rows may refer to besides each other; the program's own where none is given.
    """

    # -- changing ------------------------------------------------------------------------------------------------

    def save(self, kind: str, rows: Iterable[Mapping[str, str]]) -> None:
        """Write the rows of a table in place of those that :meth:`rows` gives; what cannot be read stays.

        Raises
        ------
        OwnRowError
            Where a row that is new or changed is wrong, two have one id, there are too many, or the file cannot be
            written; nothing is changed then.
        """
        filled: dict[str, Mapping[str, str]] = {}
        for cells in rows:
            row = self._with_id(kind, cells, filled)
            row_id = own_id(row[RECORD_TYPES[kind].KEY[0]])
            if row_id in filled:
                raise OwnRowError(self._taken(kind, row_id), self.path(kind))
            filled[row_id] = row
        self._write(kind, filled)

    def add(self, kind: str, cells: Mapping[str, str]) -> str:
        """Add a row and return its id, which is made from its name where none is given.

        Raises
        ------
        OwnRowError
            Where the row is wrong, its id is taken, or the file cannot be written.
        """
        rows = self._rows(kind)
        row = self._with_id(kind, cells, rows)
        row_id = own_id(row[RECORD_TYPES[kind].KEY[0]])
        if row_id in rows:
            raise OwnRowError(self._taken(kind, row_id), self.path(kind))
        self._write(kind, {**rows, row_id: row})
        return row_id

    def replace(self, kind: str, row_id: str, cells: Mapping[str, str]) -> str:
        """Put a row in the place of another and return its id: that of the other where it has none.

        Raises
        ------
        OwnRowError
            Where there is no such row, the new one is wrong or its id taken, or the file cannot be written.
        """
        key, rows = RECORD_TYPES[kind].KEY[0], self._rows(kind)
        self.row(kind, row_id)
        new_id = own_id(cells.get(key, "").strip() or row_id)
        if new_id != row_id and new_id in rows:
            raise OwnRowError(self._taken(kind, new_id), self.path(kind))
        changed = {**self._foreign(kind, row_id), **cells, key: new_id}
        self._write(kind, {(new_id if name == row_id else name): (changed if name == row_id else row)
                           for name, row in rows.items()})  # fmt: skip
        return new_id

    def delete(self, kind: str, *row_ids: str) -> None:
        """Take rows out; ``OwnRowError`` where one is not there or the file cannot be written."""
        for row_id in row_ids:
            self.row(kind, row_id)
        self._write(kind, {name: row for name, row in self._rows(kind).items() if name not in row_ids})

    def duplicate(self, kind: str, row_id: str) -> str:
        """Add a copy of a row, of the user's own or of the program's, and return the copy's id.

        Raises
        ------
        OwnRowError
            Where there is no such row, or the file cannot be written.
        """
        return self.add(kind, self.copy_of(kind, row_id))

    def copy_of(self, kind: str, row_id: str) -> dict[str, str]:
        """Return the cells of a row for a new one: with a free id, and nothing written yet."""
        whole = self._store.file(kind)
        if row_id in whole.rows:
            cells = whole.known_cells(row_id)
        else:
            table = self._library.tables[kind]
            if row_id not in table.published:
                raise OwnRowError(Fault("no_row", details={"found": row_id}))
            cells = table.cells(row_id)
        return {**cells, whole.key: free_id(own_id(row_id), whole.rows)}

    # -- files of others ----------------------------------------------------------------------------------------

    def import_csv(
        self, kind: str | None, path: Path, titles: Mapping[str, Mapping[str, str]] = _NO_TITLES
    ) -> ImportReport:
        """Read a file from anywhere and say what is in it; nothing is written before :meth:`take`.

        Parameters
        ----------
        kind : str or None
            The table; ``None`` recognises it by the columns.
        path : Path
            The file.
        titles : mapping
            For each table, more names of its columns: what the window calls them, in any language.

        Raises
        ------
        OwnRowError
            Where the file as a whole cannot be read as a table.
        """
        from gui.documents.table_import import read_table

        return read_table(path, kind, self.known_ids, titles)

    def same_ids(self, report: ImportReport) -> tuple[str, ...]:
        """Return the ids of an import that rows of the user's own have already."""
        rows, key = self._store.file(report.kind).rows, RECORD_TYPES[report.kind].KEY[0]
        return tuple(row_id for cells in report.rows if (row_id := own_id(cells.get(key, ""))) in rows)

    def take(self, report: ImportReport, same_id: SameId = "keep_both") -> tuple[str, ...]:
        """Add the good rows of an import, as one change; return their ids.

        Raises
        ------
        OwnRowError
            Where they are more than are kept, or the file cannot be written.
        """
        kind, taken = report.kind, []
        before = self._rows(kind)
        rows = dict(before)
        for cells in report.rows:
            row = self._with_id(kind, cells, rows)
            row_id = own_id(row[RECORD_TYPES[kind].KEY[0]])
            if row_id in before and same_id == "leave_out":
                continue
            if row_id in before and same_id == "keep_both":
                row_id = free_id(row_id, rows)
            rows[row_id] = {**row, RECORD_TYPES[kind].KEY[0]: row_id}
            taken.append(row_id)
        if taken:
            self._write(kind, rows)
        return tuple(taken)

    def export_csv(
        self, kind: str, path: Path, *, byte_order_mark: bool = False, row_ids: Collection[str] | None = None
    ) -> None:
        """Write rows of the user's own to a file that :meth:`import_csv` reads back exactly.

        Parameters
        ----------
        kind, path
            The table, and the file to write.
        byte_order_mark : bool
            Whether one goes before it: by it Excel knows that the file is UTF-8.
        row_ids : collection of str, optional
            Which rows; all of them where it is not given.

        Raises
        ------
        OwnRowError
            Where the file cannot be written.
        """
        rows = [row for row_id, row in self._rows(kind).items() if row_ids is None or row_id in row_ids]
        data = OwnFile(kind).with_rows(rows).dump()
        try:
            write_atomically(path, b"\xef\xbb\xbf" + data if byte_order_mark else data)
        except OSError as error:
            raise OwnRowError(writing_fault(error), path) from error

    # -- taking back --------------------------------------------------------------------------------------------

    @property
    def undoable(self) -> str | None:
        """The table whose change :meth:`undo` would take back; ``None`` where there is none."""
        return self._store.undoable

    def undo(self) -> str:
        """Take the last change of this session back and return its table.

        Raises
        ------
        OwnRowError
            Where there is none, another program has changed the file since, or it cannot be written.
        """
        return self._store.undo()

    # -- inside -------------------------------------------------------------------------------------------------

    def _rows(self, kind: str) -> dict[str, Mapping[str, str]]:
        return dict(self._store.file(kind).rows)

    def _foreign(self, kind: str, row_id: str) -> dict[str, str]:
        """Cells of columns that the program does not know: somebody else's remarks, kept with the row."""
        known = {column.name for column in columns_of(kind)}
        return {name: cell for name, cell in self._store.file(kind).rows[row_id].items() if name not in known}

    def _with_id(self, kind: str, cells: Mapping[str, str], taken: Collection[str]) -> Mapping[str, str]:
        key = RECORD_TYPES[kind].KEY[0]
        return cells if cells.get(key, "").strip() else {**cells, key: free_id(id_from(cells.get("name", "")), taken)}

    def _taken(self, kind: str, row_id: str) -> Fault:
        return Fault("id_taken", RECORD_TYPES[kind].KEY[0], details={"found": row_id})

    def _write(self, kind: str, rows: Mapping[str, Mapping[str, str]]) -> None:
        """Write rows by id, once those that are new or changed are seen to be right."""
        if len(rows) > MOST_ROWS:
            raise OwnRowError(Fault("too_many_rows", details={"limit": MOST_ROWS}), self.path(kind))
        whole, known = self._store.file(kind), {column.name for column in columns_of(kind)}

        def known_ids(other: str) -> Collection[str]:
            """Rows of one write may refer to each other."""
            return EitherIds(self.known_ids(other), rows) if other == kind else self.known_ids(other)

        for row_id, cells in rows.items():
            if cells is whole.rows.get(row_id):
                continue  # It stands there so; a wrong row that nobody touches must not keep others from being saved.
            mine = {column: cell for column, cell in cells.items() if column in known or row_id not in whole.rows}
            faults = check_row(kind, mine, known_ids)
            if faults and mine != whole.rows.get(row_id):
                raise OwnRowError(faults[0], self.path(kind), faults)
        former = whole if whole.fault is None else OwnFile(kind)
        self._store.write(former.with_rows(rows.values()))
