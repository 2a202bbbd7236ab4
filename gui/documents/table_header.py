"""The first line of somebody's file: which table it is of, what separates its cells, which column is which."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.documents.csv_rows import csv_rows
from gui.documents.row_faults import Fault, OwnRowError
from gui.library.columns import columns_of
from gui.library.library import RECORD_TYPES
from gui.library.own import OWN_KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

DELIMITERS = (",", ";", "\t")

_SEPARATOR_LINE = re.compile(r"\ufeff?\"?sep=(.)\"?[,;\t]*\r?\n", re.IGNORECASE)
"""The line that Excel writes before a table, and hides when it reads it."""

_PLACES: Mapping[tuple[str, str], int] = {
    ("%", "1"): -2,
    ("percent", "1"): -2,
    ("g kwh", "kg kwh"): -3,
    ("g co2e kwh", "kg kwh"): -3,
    ("г квт ч", "kg kwh"): -3,
    ("kw", "w"): 3,
    ("квт", "w"): 3,
}
"""Units that a heading may name instead of the table's own, and the power of ten between them."""

_UNIT_ENDING = re.compile(r"_(w|gb|kg|billion|tflops|kg_per_kwh|l_per_kwh)$")
"""The unit at the end of a column's name, which a heading may leave out."""

_LIKENESS = 0.75


@dataclass(frozen=True, slots=True)
class Header:
    """What the first line says.

    Attributes
    ----------
    kind : str
        The table.
    columns : tuple of str
        For each cell of the line the column that it names; empty for one that is left out.
    places : mapping of str to int
        Columns whose numbers are in another unit, and the power of ten that they are multiplied by.
    line : int
        Where it stands.
    left_out : tuple of str
        What it calls the columns that are left out.
    faults : tuple of Fault
        What was left out or assumed.
    """

    kind: str
    columns: tuple[str, ...]
    places: Mapping[str, int]
    line: int
    left_out: tuple[str, ...]
    faults: tuple[Fault, ...]


def split_off(text: str) -> tuple[str | None, str, int]:
    """Return the separator that the file names in its first line, the rest, and how many lines were taken off."""
    found = _SEPARATOR_LINE.match(text)
    return (None, text, 0) if found is None else (found[1], text[found.end() :], 1)


def read_header(
    text: str, delimiter: str | None, kind: str | None, titles: Mapping[str, Mapping[str, str]]
) -> tuple[Header, str]:
    """Find the header of a text, and what separates its cells.

    Parameters
    ----------
    text : str
        The file.
    delimiter : str or None
        What separates the cells, where the file says it.
    kind : str or None
        The table; ``None`` recognises it.
    titles : mapping
        For each table, more names of its columns.

    Raises
    ------
    OwnRowError
        Where no column is known, or it fits to more than one table, or to another.
    """
    names = {table: _names_of(table, titles.get(table, {})) for table in OWN_KINDS}
    best: tuple[int, int, str, str, list[str], int] | None = None
    for sign in (delimiter,) if delimiter else DELIMITERS:
        row = next((row for row in csv_rows(text, sign) if row.cells is not None), None)
        if row is None or row.cells is None:
            continue
        counts = {table: sum(bool(_match(cell, names[table])) for cell in row.cells) for table in OWN_KINDS}
        table = kind or max(counts, key=lambda one: counts[one])
        # Where no column is known, more cells say that the separator was guessed right.
        score = (max(counts.values()), len(row.cells), table, sign, row.cells, row.line)
        if best is None or score[:2] > best[:2]:
            best = score
            counted = counts
    if best is None:
        raise OwnRowError(Fault("no_known_column", line=1, details={"found": text.strip()[:60]}))
    _, _, table, sign, cells, line = best
    _see_that_it_fits(counted, table, kind, cells, line)
    return _mapped(table, cells, line, names[table]), sign


def _see_that_it_fits(counts: Mapping[str, int], table: str, kind: str | None, cells: list[str], line: int) -> None:
    if max(counts.values()) == 0:
        found = ", ".join(cell.strip()[:30] or "-" for cell in cells[:6])
        raise OwnRowError(Fault("no_known_column", line=line, details={"found": found}))
    keys = [
        other for other in OWN_KINDS if RECORD_TYPES[other].KEY[0] in (_plain(cell).replace(" ", "_") for cell in cells)
    ]
    if kind is not None and keys and kind not in keys:
        raise OwnRowError(Fault("other_kind", line=line, details={"found": keys[0], "wanted": kind}))
    if kind is None and not keys and list(counts.values()).count(counts[table]) > 1:
        raise OwnRowError(Fault("unclear_kind", line=line))


def _mapped(kind: str, cells: Sequence[str], line: int, names: Mapping[str, str]) -> Header:
    columns: list[str] = []
    places: dict[str, int] = {}
    left_out: list[str] = []
    faults: list[Fault] = []
    units = {column.name: column.unit for column in columns_of(kind)}
    for number, cell in enumerate(cells, 1):
        match = _match(cell, names)
        column = match[0] if match else ""
        shown = cell.strip() or f"#{number}"
        if column and column in columns:
            faults.append(Fault("double_column", shown, line, grave=False))
            column = ""
        if not column and (cell.strip() or not match):
            left_out += [shown] if cell.strip() else []
        if not match and cell.strip():
            near = difflib.get_close_matches(_plain(cell), names, n=1, cutoff=_LIKENESS)
            hint = f"; did you mean {names[near[0]]!r}?" if near else ""
            details = {"near": names[near[0]] if near else "", "hint": hint}
            faults.append(Fault("unknown_column", shown, line, details, grave=False))
        if column and match and match[1]:
            places[column] = match[1]
            details = {"found": _bracket(cell), "wanted": units[column]}
            faults.append(Fault("unit", column, line, details, grave=False))
        columns.append(column)
    return Header(kind, tuple(columns), places, line, tuple(left_out), tuple(faults))


def _names_of(kind: str, titles: Mapping[str, str]) -> dict[str, str]:
    """Return every name that a column goes by, in small letters, and the column; a name of two columns is none."""
    found: dict[str, str] = {}
    double: set[str] = set()
    several = [(title, name) for title, name in titles.items()]
    several += [(column.title, column.name) for column in columns_of(kind)]
    several += [(_UNIT_ENDING.sub("", column.name), column.name) for column in columns_of(kind) if column.unit]
    for title, name in several:
        key = _plain(title)
        if found.setdefault(key, name) != name:
            double.add(key)
    found = {title: name for title, name in found.items() if title not in double}
    return {
        **found,
        **{_plain(column.name): column.name for column in columns_of(kind)},
        "id": RECORD_TYPES[kind].KEY[0],
    }


def _match(cell: str, names: Mapping[str, str]) -> tuple[str, int] | None:
    """Return the column that a heading names, and the power of ten of the unit that stands behind it."""
    unit = _bracket(cell)
    whole = names.get(_plain(cell))
    if whole is not None and (unit != "%" or _unit_of(whole) != "1"):
        return whole, 0
    name = names.get(_plain(cell[: cell.rindex(unit) - 1])) if unit else None
    if name is None:
        return None
    own = _unit_of(name)
    if _plain(unit) == own:
        return name, 0
    places = _PLACES.get(("%" if unit == "%" else _plain(unit), own))
    return None if places is None else (name, places)


def _unit_of(name: str) -> str:
    """Unit of a column in the form in which headings are compared."""
    units = {column.name: column.unit for kind in OWN_KINDS for column in columns_of(kind)}
    return _plain(units[name].replace(" CO2e", ""))


def _bracket(cell: str) -> str:
    """Return what stands in brackets at the end of a heading, or after its last comma: the unit."""
    found = re.search(r"[(\[]([^()\[\]]+)[)\]]\s*$|,\s*([^,]+)$", cell.strip())
    return "" if found is None else (found[1] or found[2]).strip()


def _plain(text: str) -> str:
    """Return a heading in small letters, its words apart by single spaces."""
    small = text.casefold().replace("ё", "е").replace("\u2082", "2")
    return " ".join(re.sub(r"[\W_]+", " ", small).split())
