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

    The file is scanned when more of the table is needed than single rows: header, ids, number of cells. A row is found,
    converted and checked when it is asked for.

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
        self.path = path
        self._type = record_type
        self._required = required_columns(record_type)
        self._header: list[str] = []
        self._digest = b""
        self._text: str | None = None
        self._rows: dict[str, tuple[int, list[str]]] | None = None
        self._records: dict[str, Record] = {}
        self._indices: dict[tuple[str, ...], dict[tuple[str, ...], str]] = {}

    def __getitem__(self, row_id: str) -> Record:
        record = self._records.get(row_id)
        if record is not None:
            return record
        if self.own is not None and row_id.startswith(OWN_PREFIX):
            return self.own[row_id]
        line, cells = self._row(row_id)
        filled = filled_cells(self._header, cells)
        record = self._records[row_id] = to_record(self.file, line, filled, self._type, self._required)
        return record

    def __contains__(self, row_id: object) -> bool:
        if row_id in self._records or (self._rows is None and self._glimpse(row_id) is not None):
            return True
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
        return self._row(row_id)[0]

    def cells(self, row_id: str) -> dict[str, str]:
        """Cells of a row that are not empty, by column, as they are written; quicker to have than its record."""
        if self.own is not None and row_id.startswith(OWN_PREFIX):
            return self.own.cells(row_id)
        _, cells = self._row(row_id)
        return filled_cells(self._header, cells)

    def column(self, name: str) -> list[str]:
        """Cells of one column in the order of the rows, as they are written; quick to have where there are many."""
        rows = self._scanned()
        place = self._header.index(name)
        cells = [row[place].strip() for _, row in rows.values()]
        return cells if self.own is None else cells + self.own.column(name)

    def where(self, **cells: str) -> str | None:
        """Return the id of the first row that has these cells, as they are written; each set of columns is read once.

        Parameters
        ----------
        **cells : str
            What stands in a column, by its name.
        """
        columns = tuple(cells)
        if columns not in self._indices:
            index = self._indices[columns] = {}
            for row_id, *found in zip(self, *map(self.column, columns), strict=True):
                index.setdefault(tuple(found), row_id)
        return self._indices[columns].get(tuple(cells.values()))

    @property
    def digest(self) -> bytes:
        """Digest of the rows that come with the program."""
        if not self._digest:
            import hashlib

            self._digest = hashlib.sha256(read_text(self.path).encode()).digest()
        return self._digest

    def _row(self, row_id: str) -> tuple[int, list[str]]:
        """Line and cells of one row."""
        return (self._glimpse(row_id) if self._rows is None else None) or self._scanned()[row_id]

    def _glimpse(self, row_id: object) -> tuple[int, list[str]] | None:
        """Find one row without reading the others; ``None`` where that cannot be done, or it is not there."""
        if self._text is None:
            self._text = read_text(self.path)
            self._read_header(rows_of(self.file, self._text))
        if self._header[:1] != list(self._type.KEY) or not isinstance(row_id, str) or set(row_id) & set(',"\r\n'):
            return None
        start = self._text.find(f"\n{row_id},") + 1
        if not start:
            return None
        line = self._text.count("\n", 0, start) + 1
        _, cells = next(rows_of(self.file, self._text[start:]))
        return (line, cells) if len(cells) == len(self._header) else None

    def _read_header(self, lines: Iterator[tuple[int, list[str]]]) -> None:
        _, header = next(lines, (1, []))
        self._header = [name.strip() for name in header]
        check_header(self.file, self._header, self._type)

    def _scanned(self) -> dict[str, tuple[int, list[str]]]:
        if self._rows is None:
            self._rows = self._scan()
        return self._rows

    def _scan(self) -> dict[str, tuple[int, list[str]]]:
        lines = rows_of(self.file, read_text(self.path) if self._text is None else self._text)
        self._text = None
        self._read_header(lines)
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
