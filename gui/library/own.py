"""Rows of the user's own: the same tables in a folder of theirs, forgivingly read.

A row that cannot be used is left out and told; it never stops the program. An id of the user's own begins with ``my:``,
so that no row that ever comes with the program can have the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from gui.library.cells import OWN_PREFIX
from gui.library.tables import (
    LibraryError,
    Record,
    check_width,
    filled_cells,
    read_text,
    required_columns,
    rows_of,
    to_record,
)

if TYPE_CHECKING:
    from pathlib import Path

OWN_KINDS = ("runs", "hardware", "grids", "equivalents")
"""The tables to which rows of one's own can be added; each is a file of the same name in the folder."""

LIMIT_BYTES = 64 << 20
"""A hundred thousand rows take about 20 MB. A larger file is refused before it is read: it is something else."""

Resolve = Callable[[str, str], str | None]
"""From a table and an id, as a row of the user's own names it, to the id that is there; ``None`` if there is none."""


class Problem(NamedTuple):
    """Something in the user's own tables that could not be used: where, as far as it is known, and what."""

    file: str
    line: int | None
    column: str | None
    message: str


def own_id(text: str) -> str:
    """Return an id as it is in the user's own namespace: ``my:`` before it, and no other colon."""
    return OWN_PREFIX + text.strip().removeprefix(OWN_PREFIX).replace(":", "-")


class OwnTable(Mapping[str, Record]):
    """The rows of one file of the user's own that can be used, by id; read when it is first touched.

    Parameters
    ----------
    path : Path
        The file; it need not exist. Its columns are those of the table of the same name, and may be left out.
    record_type : type of Row
        What each row becomes.
    resolve : function
        Finds what a row refers to, in other tables.
    """

    def __init__(self, path: Path, record_type: type[Record], resolve: Resolve) -> None:
        self.file = path.name
        self._path = path
        self._type = record_type
        self._required = required_columns(record_type)
        self._resolve = resolve
        self._problems: list[Problem] = []
        self._rows: dict[str, tuple[int, dict[str, str]]] | None = None
        self._records: dict[str, Record] = {}

    def __getitem__(self, row_id: str) -> Record:
        return self._read()[row_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._read())

    def __len__(self) -> int:
        return len(self._read())

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be used, in file order."""
        self._read()
        return tuple(self._problems)

    def line(self, row_id: str) -> int:
        """Line on which a row begins."""
        return self._scanned()[row_id][0]

    def cells(self, row_id: str) -> dict[str, str]:
        """Cells of a row that are not empty, by column, as they are written."""
        return dict(self._scanned()[row_id][1])

    def column(self, name: str) -> list[str]:
        """Cells of one column in the order of the rows, as they are used: what was left out stands in its place."""
        left_out = self._type.OWN_CELLS.get(name, "")
        if name in self._type.REFERENCES:
            return [getattr(record, name) or "" for record in self._read().values()]
        return [self._scanned()[row_id][1].get(name, left_out) for row_id in self._read()]

    def names(self, row_id: str) -> bool:
        """Whether there is a row of this id, whether or not it can be used."""
        return row_id in self._scanned()

    def _read(self) -> dict[str, Record]:
        rows = self._scanned()
        if rows and not self._records:
            for row_id, (line, cells) in tuple(rows.items()):
                try:
                    self._records[row_id] = self._record(row_id, line, cells)
                except LibraryError as error:
                    self._tell(error)
                    del rows[row_id]
            self._problems.sort(key=lambda problem: problem.line or 0)
        return self._records

    def _record(self, row_id: str, line: int, cells: dict[str, str]) -> Record:
        from gui.library.checks import faults_of

        filled = {"source_locator": f"{self._path.name}, line {line}", **self._type.OWN_CELLS, **cells}
        filled[self._type.KEY[0]] = row_id
        for column, kind in self._type.REFERENCES.items():
            if column in filled:
                found = self._resolve(kind, filled[column])
                if found is None:
                    problem = f"there is no such id in {kind}, found {filled[column]!r}"
                    raise LibraryError(self.file, line, column, problem)
                filled[column] = found
        record = to_record(self.file, line, filled, self._type, self._required)
        for at, message in faults_of(record):
            raise LibraryError(self.file, line, at, message)
        return record

    def _scanned(self) -> dict[str, tuple[int, dict[str, str]]]:
        if self._rows is None:
            self._rows = {}
            try:
                self._scan(self._rows)
            except LibraryError as error:
                self._tell(error)
        return self._rows

    def _scan(self, rows: dict[str, tuple[int, dict[str, str]]]) -> None:
        if not self._path.exists():
            return
        if self._path.stat().st_size > LIMIT_BYTES:
            raise LibraryError(self.file, None, None, f"larger than {LIMIT_BYTES >> 20} MiB, which no such table is")
        lines = rows_of(self.file, read_text(self._path))
        _, header = next(lines, (1, []))
        columns = [name.strip() for name in header]
        key = self._type.KEY[0]
        if key not in columns:
            raise LibraryError(self.file, 1, key, "the column is missing, so no row can be used")
        for column in columns:
            if column not in self._type.__struct_fields__:
                self._tell(LibraryError(self.file, 1, column, "no such column is known; it is left out"))
        for line, cells in lines:
            try:
                check_width(self.file, line, cells, columns)
                self._add(line, filled_cells(columns, cells), rows)
            except LibraryError as error:
                self._tell(error)

    def _add(self, line: int, filled: dict[str, str], rows: dict[str, tuple[int, dict[str, str]]]) -> None:
        key = self._type.KEY[0]
        if not filled:
            return
        if key not in filled:
            raise LibraryError(self.file, line, key, "this cell must not be empty")
        row_id = own_id(filled[key])
        if row_id in rows:
            raise LibraryError(self.file, line, key, f"{row_id!r} stands already on line {rows[row_id][0]}")
        known = {column: cell for column, cell in filled.items() if column in self._type.__struct_fields__}
        rows[row_id] = (line, {**known, key: row_id})

    def _tell(self, error: LibraryError) -> None:
        self._problems.append(Problem(error.file, error.line, error.column, error.message))
