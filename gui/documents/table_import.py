"""Reading somebody's CSV file into rows of the user's own: as much as can be understood, and saying what was assumed.

Nothing is written here. Every row is there, the good ones to be taken and the others with what is wrong with them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from gui.documents.csv_rows import csv_rows
from gui.documents.own_names import EitherIds, free_id, id_from
from gui.documents.row_check import check_row
from gui.documents.row_faults import Fault, OwnRowError
from gui.documents.table_cells import NOT_DECLARED, table_cell
from gui.documents.table_header import read_header, split_off
from gui.documents.table_numbers import decimal_sign, scaled
from gui.documents.table_text import read_text
from gui.footprint.mix import SOURCES
from gui.library.columns import columns_of
from gui.library.library import RECORD_TYPES
from gui.library.own import OWN_KINDS, own_id

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping
    from pathlib import Path

    from gui.documents.csv_rows import CsvRow
    from gui.documents.table_header import Header
    from gui.documents.table_numbers import Sign

LIMIT_ROWS = 100_000
"""Rows that are read of one file."""

_DELIMITER_WORDS = {",": "commas", ";": "semicolons", "\t": "tabs"}
_HUNDRED = (99.0, 101.0)


@dataclass(frozen=True)
class ReadRow:
    """One row of the file.

    Attributes
    ----------
    line : int
        Where it begins.
    cells : dict of str to str
        By column, as these tables write them; a cell that is wrong is as it stands in the file.
    faults : tuple of Fault
        What is wrong with it, and what was assumed; it can be taken where none of them is grave.
    """

    line: int
    cells: dict[str, str]
    faults: tuple[Fault, ...] = ()

    @property
    def good(self) -> bool:
        """Whether it can be taken."""
        return not any(fault.grave for fault in self.faults)


@dataclass(frozen=True)
class ImportReport:
    """What is in a file.

    Attributes
    ----------
    kind : str
        The table.
    path : Path
        The file.
    columns : tuple of str
        The columns that were recognised, in the order of the file.
    read : tuple of ReadRow
        Every row.
    assumed : tuple of Fault
        What was assumed of the file: the code of its letters, what separates cells, the decimal sign, units.
    left_out_columns : tuple of str
        What the file calls the columns that are not known.
    header_faults : tuple of Fault
        What is to be said of them.
    """

    kind: str
    path: Path
    columns: tuple[str, ...]
    read: tuple[ReadRow, ...]
    assumed: tuple[Fault, ...]
    left_out_columns: tuple[str, ...]
    header_faults: tuple[Fault, ...]

    @cached_property
    def rows(self) -> tuple[dict[str, str], ...]:
        """Cells of the rows that can be taken."""
        return tuple(row.cells for row in self.read if row.good)

    @cached_property
    def problems(self) -> tuple[Fault, ...]:
        """What is wrong with the header and with every row, in the order of the file."""
        return (*self.header_faults, *(fault for row in self.read for fault in row.faults))

    @property
    def skipped(self) -> tuple[ReadRow, ...]:
        """Rows that cannot be taken."""
        return tuple(row for row in self.read if not row.good)


def read_table(
    path: Path,
    kind: str | None,
    known: Callable[[str], Collection[str]],
    titles: Mapping[str, Mapping[str, str]],
) -> ImportReport:
    """Read a file.

    Parameters
    ----------
    path : Path
        A CSV file of any origin: UTF-8, UTF-16, Windows-1251 or -1252; commas, semicolons or tabs; either decimal sign.
    kind : str or None
        The table; ``None`` recognises it by the header.
    known : function
        From a table to the ids that a row may refer to.
    titles : mapping
        For each table, more names of its columns.

    Raises
    ------
    OwnRowError
        Where the file as a whole cannot be read as one of the tables.
    """
    if kind is not None and kind not in OWN_KINDS:
        raise OwnRowError(Fault("unknown_kind", details={"found": kind}), path)
    text, encoding = read_text(path)
    named, text, skipped = split_off(text)
    try:
        header, delimiter = read_header(text, named, kind, titles)
        rows = _rows_below(text, delimiter, header)
    except OwnRowError as error:
        raise OwnRowError(
            error.fault if error.line is None else error.fault.on_line(error.line + skipped), path
        ) from error
    sign, assumed_sign = _sign_of(rows, header, delimiter)
    reader = _Reader(header, sign, known)
    read = tuple(reader.read(row, skipped) for row in rows)
    assumed = [Fault("kind", details={"found": header.kind}, grave=False)] if kind is None else []
    if encoding != "UTF-8":
        assumed.append(Fault("encoding", details={"found": encoding}, grave=False))
    if delimiter != ",":
        words = _DELIMITER_WORDS.get(delimiter, repr(delimiter))
        assumed.append(Fault("delimiter", details={"found": words, "sign": delimiter}, grave=False))
    assumed += assumed_sign + [fault for fault in header.faults if fault.code == "unit"] + reader.assumed
    return ImportReport(
        kind=header.kind,
        path=path,
        columns=tuple(column for column in header.columns if column),
        read=read,
        assumed=tuple(assumed),
        left_out_columns=header.left_out,
        header_faults=tuple(
            fault.on_line((fault.line or 1) + skipped) for fault in header.faults if fault.code != "unit"
        ),
    )


def _rows_below(text: str, delimiter: str, header: Header) -> list[CsvRow]:
    rows = [row for row in csv_rows(text, delimiter) if row.line > header.line]
    if not rows:
        raise OwnRowError(Fault("no_rows", line=header.line))
    if len(rows) > LIMIT_ROWS:
        raise OwnRowError(Fault("too_many_rows", details={"limit": LIMIT_ROWS}))
    return rows


def _sign_of(rows: list[CsvRow], header: Header, delimiter: str) -> tuple[Sign | None, list[Fault]]:
    """Return the decimal sign of the file, and what has to be said of it."""
    numeric = {column.name for column in columns_of(header.kind) if column.numeric}
    places = [place for place, column in enumerate(header.columns) if column in numeric]
    texts = [row.cells[place] for row in rows if row.cells is not None for place in places if place < len(row.cells)]
    sign = decimal_sign(texts)
    if sign is None and delimiter == ",":
        sign = "."
    if sign == "," or (sign == "." and any("," in text and any(map(str.isdigit, text)) for text in texts)):
        return sign, [Fault("decimal_comma" if sign == "," else "decimal_point", grave=False)]
    return sign, []


class _Reader:
    """Reads the rows of one file one after the other."""

    def __init__(self, header: Header, sign: Sign | None, known: Callable[[str], Collection[str]]) -> None:
        self._header = header
        self._sign = sign
        self._published = known
        self._columns = {column.name: column for column in columns_of(header.kind)}
        self._key = RECORD_TYPES[header.kind].KEY[0]
        self._lines: dict[str, int] = {}
        self._good: set[str] = set()
        self._codes: dict[str, Fault] = {}

    @property
    def assumed(self) -> list[Fault]:
        """What was assumed of rows, each thing once."""
        return list(self._codes.values())

    def read(self, row: CsvRow, skipped: int) -> ReadRow:
        """Return a row as it can be taken, with what is wrong with it."""
        line = row.line + skipped
        if row.cells is None:
            return ReadRow(line, {self._key: row.raw.strip()[:80]}, (Fault(row.reason, line=line),))
        faults = list(self._width_faults(row.cells))
        cells: dict[str, str] = {}
        for column, cell in zip(self._header.columns, row.cells, strict=False):
            if column:
                text, fault = self._cell(column, cell)
                if text:
                    cells[column] = text
                faults += [] if fault is None else [fault]
        self._take_percent(cells)
        faults += self._give_id(cells, line)
        wrong = {fault.column for fault in faults if fault.grave}
        if None not in wrong:
            faults += [fault for fault in check_row(self._header.kind, cells, self._known) if fault.column not in wrong]
        whole = ReadRow(line, cells, tuple(fault.on_line(line) for fault in faults))
        if whole.good:
            self._good.add(cells[self._key])
        return whole

    def _known(self, kind: str) -> Collection[str]:
        """A row may name another one of the same file that stands above it."""
        ids = self._published(kind)
        return EitherIds(ids, self._good) if kind == self._header.kind else ids

    def _width_faults(self, cells: list[str]) -> Iterator[Fault]:
        wanted = len(self._header.columns)
        details = {"found": len(cells), "wanted": wanted}
        if any(cell.strip() for cell in cells[wanted:]):
            yield Fault("many_cells", details=details)
        elif len(cells) < wanted:
            yield Fault("few_cells", details=details, grave=False)

    def _cell(self, column: str, cell: str) -> tuple[str, Fault | None]:
        text, fault = table_cell(
            self._columns[column], cell, self._sign, self._known, self._header.places.get(column, 0)
        )
        word = cell.strip()
        if not text and word and word.casefold() in NOT_DECLARED:
            self._codes.setdefault(f"empty {word}", Fault("empty_words", details={"found": word}, grave=False))
        return text, fault

    def _take_percent(self, cells: dict[str, str]) -> None:
        """Take shares that are above 1 and sum to 100 as percent."""
        try:
            shares = {source: float(cells[source]) for source in SOURCES if source in cells}
        except ValueError:
            return
        if any(share > 1 for share in shares.values()) and _HUNDRED[0] <= math.fsum(shares.values()) <= _HUNDRED[1]:
            cells |= {source: scaled(cells[source], -2) for source in shares}
            self._codes.setdefault("percent", Fault("percent", grave=False))

    def _give_id(self, cells: dict[str, str], line: int) -> list[Fault]:
        """Make the row's id one of the user's own; say where two rows have the same."""
        written = cells.get(self._key, "")
        if not written:
            if not cells.get("name"):
                return []
            cells[self._key] = free_id(id_from(cells["name"]), self._lines)
            self._codes.setdefault("new_id", Fault("new_id", grave=False))
            self._lines[cells[self._key]] = line
            return []
        mine = own_id(written)
        faults = []
        if not mine.isascii() or mine != mine.lower() or " " in mine or "." in mine:
            mine = id_from(written)
            details = {"found": written, "used": mine}
            faults.append(Fault("id_changed", self._key, details=details, grave=False))
        if mine in self._lines:
            return [Fault("double_id", self._key, details={"found": written, "first": self._lines[mine]})]
        cells[self._key] = mine
        self._lines[mine] = line
        return faults
