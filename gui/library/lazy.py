"""Mappings that read or make nothing before somebody needs it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeVar

from gui.library.cells import OWN_PREFIX
from gui.library.tables import (
    LibraryError,
    Record,
    check_header,
    check_width,
    display_name,
    filled_cells,
    read_text,
    required_columns,
    rows_of,
    to_record,
)

if TYPE_CHECKING:
    from pathlib import Path

    from gui.library.own import OwnTable

Value = TypeVar("Value")


class Deferred(Mapping[str, Value]):
    """A mapping that is made when it is first touched."""

    def __init__(self, make: Callable[[], Mapping[str, Value]]) -> None:
        self._make = make
        self._made: Mapping[str, Value] | None = None

    def __getitem__(self, key: str) -> Value:
        return self._all()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def _all(self) -> Mapping[str, Value]:
        if self._made is None:
            self._made = self._make()
        return self._made


class Joined(Mapping[str, Value]):
    """Two mappings as one; the second is touched only where the first does not have what is asked for."""

    def __init__(self, first: Mapping[str, Value], second: Mapping[str, Value]) -> None:
        self._first = first
        self._second = second

    def __getitem__(self, key: str) -> Value:
        return self._first[key] if key in self._first else self._second[key]

    def __iter__(self) -> Iterator[str]:
        yield from self._first
        yield from (key for key in self._second if key not in self._first)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class Table(Mapping[str, Record]):
    """The records of one file by id, in file order, and after them the user's own.

    The file is scanned when the table is first touched: header, ids, number of cells. A row is converted and checked
    when it is asked for.

    Parameters
    ----------
    path : Path
        A CSV file (RFC 4180, UTF-8) whose header holds exactly the fields of `record_type`, in any order.
    record_type : type of Row
        What each row becomes. An empty cell leaves the field at its default.
    own : OwnTable, optional
        Rows of the user's own; their ids begin with ``my:``.

    Raises
    ------
    LibraryError
        On first use at the first thing that is wrong with the file; later where a row that is asked for is.
    """

    def __init__(self, path: Path, record_type: type[Record], own: OwnTable[Record] | None = None) -> None:
        self.file = display_name(path)
        self.own = own
        self._path = path
        self._type = record_type
        self._required = required_columns(record_type)
        self._header: list[str] = []
        self._digest = b""
        self._rows: dict[str, tuple[int, list[str]]] | None = None
        self._records: dict[str, Record] = {}

    def __getitem__(self, row_id: str) -> Record:
        record = self._records.get(row_id)
        if record is not None:
            return record
        if self.own is not None and row_id.startswith(OWN_PREFIX):
            return self.own[row_id]
        line, cells = self._scanned()[row_id]
        filled = filled_cells(self._header, cells)
        record = self._records[row_id] = to_record(self.file, line, filled, self._type, self._required)
        return record

    def __contains__(self, row_id: object) -> bool:
        return row_id in self._scanned() or (self.own is not None and row_id in self.own)

    def __iter__(self) -> Iterator[str]:
        yield from self._scanned()
        if self.own is not None:
            yield from self.own

    def __len__(self) -> int:
        return len(self._scanned()) + (0 if self.own is None else len(self.own))

    @property
    def published(self) -> tuple[str, ...]:
        """Ids of the rows that come with the program."""
        return tuple(self._scanned())

    def line(self, row_id: str) -> int:
        """Line of its file on which a row begins."""
        if self.own is not None and row_id.startswith(OWN_PREFIX):
            return self.own.line(row_id)
        return self._scanned()[row_id][0]

    def cells(self, row_id: str) -> dict[str, str]:
        """Cells of a row that are not empty, by column, as they are written; quicker to have than its record."""
        if self.own is not None and row_id.startswith(OWN_PREFIX):
            return self.own.cells(row_id)
        _, cells = self._scanned()[row_id]
        return filled_cells(self._header, cells)

    def column(self, name: str) -> list[str]:
        """Cells of one column in the order of the rows, as they are written; quick to have where there are many."""
        rows = self._scanned()
        place = self._header.index(name)
        cells = [row[place].strip() for _, row in rows.values()]
        return cells if self.own is None else cells + self.own.column(name)

    @property
    def digest(self) -> bytes:
        """Digest of the rows that come with the program."""
        if not self._digest:
            import hashlib

            self._digest = hashlib.sha256(read_text(self._path).encode()).digest()
        return self._digest

    def _scanned(self) -> dict[str, tuple[int, list[str]]]:
        if self._rows is None:
            self._rows = self._scan()
        return self._rows

    def _scan(self) -> dict[str, tuple[int, list[str]]]:
        lines = rows_of(self.file, read_text(self._path))
        _, header = next(lines, (1, []))
        self._header = [name.strip() for name in header]
        check_header(self.file, self._header, self._type)
        key = [self._header.index(column) for column in self._type.KEY]
        rows: dict[str, tuple[int, list[str]]] = {}
        for line, cells in lines:
            check_width(self.file, line, cells, self._header)
            row_id = " ".join([cells[place].strip() for place in key])
            if row_id in rows:
                problem = f"{row_id!r} stands already on line {rows[row_id][0]}"
                raise LibraryError(self.file, line, self._type.KEY[-1], problem)
            rows[row_id] = (line, cells)
        return rows
