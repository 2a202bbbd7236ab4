"""One file of the user's own rows as it stands: the rows that can be used, and untouched all that cannot."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gui.documents.csv_rows import csv_rows, csv_text
from gui.documents.row_faults import Fault
from gui.library.columns import columns_of
from gui.library.library import RECORD_TYPES
from gui.library.own import own_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A row that cannot be read: as many cells as it has, or none where it is no CSV; and what is wrong with it."""

    cells: tuple[str, ...] | None
    raw: str
    fault: Fault


@dataclass
class OwnFile:
    """What a file holds.

    Attributes
    ----------
    kind : str
        The table.
    header : list of str
        Its columns in the order of the file, also those that the program does not know.
    rows : dict of str to dict of str to str
        By id, every cell that is not empty by its column, also of columns that the program does not know.
    lines : dict of str to int
        Line on which each row begins.
    kept : list of KeptRow
        What cannot be read.
    fault : Fault or None
        What is wrong with the file as a whole; then there are no rows.
    """

    kind: str
    header: list[str] = field(default_factory=list)
    rows: dict[str, dict[str, str]] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    kept: list[KeptRow] = field(default_factory=list)
    fault: Fault | None = None

    @property
    def key(self) -> str:
        """Column of the id."""
        return RECORD_TYPES[self.kind].KEY[0]

    @classmethod
    def parse(cls, kind: str, data: bytes) -> OwnFile:
        """Read a file's bytes; never fails."""
        whole = cls(kind)
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            whole.fault = Fault("not_utf8", line=data.count(b"\n", 0, error.start) + 1)
            return whole
        if "\0" in text:
            whole.fault = Fault("binary", line=text.count("\n", 0, text.index("\0")) + 1)
            return whole
        for row in csv_rows(text):
            if row.cells is None:
                whole.kept.append(KeptRow(None, row.raw, Fault(row.reason, line=row.line)))
            elif not whole.header:
                whole.header = [cell.strip() for cell in row.cells]
            else:
                whole._take(row.line, row.cells, row.raw)
        if whole.header and (whole.key not in whole.header or len(set(whole.header)) < len(whole.header)):
            code = "no_key" if whole.key not in whole.header else "double_column"
            return cls(kind, fault=Fault(code, whole.key, 1))
        return whole

    def known_cells(self, row_id: str) -> dict[str, str]:
        """Return the cells of a row in the columns of the table."""
        return {
            column.name: self.rows[row_id][column.name]
            for column in columns_of(self.kind)
            if column.name in self.rows[row_id]
        }

    def with_rows(self, rows: Iterable[Mapping[str, str]]) -> OwnFile:
        """Return the file with other rows: what cannot be read stays, and so do cells of unknown columns."""
        known = {column.name for column in columns_of(self.kind)}
        taken: dict[str, dict[str, str]] = {}
        for cells in rows:
            filled = {column: text for column, cell in cells.items() if (text := cell.strip())}
            row_id = own_id(filled[self.key])
            former = self.rows.get(row_id, {})
            foreign = {column: cell for column, cell in former.items() if column not in known}
            taken[row_id] = {**foreign, **filled, self.key: row_id}
        return OwnFile(self.kind, self._wide_enough(taken), taken, dict.fromkeys(taken, 0), list(self.kept))

    def dump(self) -> bytes:
        """Return the file's bytes: the rows, then what cannot be read, as it was."""
        table = [self.header]
        table += [[cells.get(column, "") for column in self.header] for cells in self.rows.values()]
        for kept in self.kept:
            if kept.cells is not None:
                table.append(_as_wrong_as_before(kept.cells, kept.fault, len(self.header)))
        unread = [kept.raw for kept in self.kept if kept.cells is None]
        raw = [line if line.endswith(("\n", "\r")) else f"{line}\n" for line in unread]
        # Last what is no CSV: a quotation mark that nobody closed would take in the rows after it.
        return (csv_text(table) + "".join(raw)).encode("utf-8")

    def _take(self, line: int, cells: list[str], raw: str) -> None:
        if len(cells) != len(self.header):
            details = {"found": len(cells), "wanted": len(self.header)}
            self.kept.append(KeptRow(tuple(cells), raw, Fault("wrong_width", line=line, details=details)))
            return
        filled = {column: text for column, cell in zip(self.header, cells, strict=True) if (text := cell.strip())}
        row_id = own_id(filled.get(self.key, ""))
        if self.key not in filled:
            fault = Fault("empty_cell", self.key, line)
        elif row_id in self.rows:
            fault = Fault("double_id", self.key, line, {"found": row_id, "first": self.lines[row_id]})
        else:
            self.rows[row_id] = {**filled, self.key: row_id}
            self.lines[row_id] = line
            return
        self.kept.append(KeptRow(tuple(cells), raw, fault))

    def _wide_enough(self, rows: Mapping[str, Mapping[str, str]]) -> list[str]:
        """Return the header with the columns that the rows need; those that stand there keep their place."""
        if not self.header:
            return [column.name for column in columns_of(self.kind)]
        needed = {column for cells in rows.values() for column in cells}
        order = [column.name for column in columns_of(self.kind)]
        return [*self.header, *(column for column in order if column in needed and column not in self.header)]


def _as_wrong_as_before(cells: tuple[str, ...], fault: Fault, width: int) -> list[str]:
    """Return a row for a header that may have grown: one that did not fit must not come to fit by chance."""
    if fault.code == "wrong_width":
        return [*cells, ""] if len(cells) == width else list(cells)
    return [*cells, *[""] * (width - len(cells))]
