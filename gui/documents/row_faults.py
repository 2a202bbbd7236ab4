"""What can be wrong with a row of the user's own or with the file that it stands in, said so that it can be mended."""

from __future__ import annotations

import errno
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_SENTENCES: Mapping[str, str] = {
    # a cell
    "empty_cell": "this cell must not be empty",
    "not_a_number": "expected a number, found {found!r}",
    "not_whole": "expected a whole number, found {found!r}",
    "not_finite": "expected a finite number, found {found!r}",
    "ambiguous_number": "{found!r} can be read in two ways; write it without separators of thousands",
    "below_minimum": "must be at least {least}, found {found!r}",
    "not_above": "must be more than {least}, found {found!r}",
    "above_maximum": "must be at most {most}, found {found!r}",
    "not_a_flag": "expected true or false, found {found!r}",
    "not_a_choice": "expected one of {choices}, found {found!r}",
    "bad_id": "expected an id of small letters, digits, _ and -, found {found!r}",
    "bad_country": "expected a country's three small letters, found {found!r}",
    "bad_text": "expected a text, found {found!r}",
    "bad_characters": "holds characters that are not text",
    "too_long": "longer than {limit} characters",
    "unknown_reference": "there is no {what} {found!r}{hint}",
    "unknown_column": "no such column is known{hint}",
    "id_taken": "there is already a row {found!r} of yours",
    "rule": "{message}",
    # a row of a file
    "many_cells": "the row has {found} cells where the header has {wanted}; a cell with a separator in it needs quotes",
    "few_cells": "the row has {found} cells where the header has {wanted}; the rest is taken as empty",
    "wrong_width": "the row has {found} cells where the header has {wanted}",
    "double_id": "{found!r} stands already on line {first}",
    "quote_open": "a quotation mark is opened and never closed",
    "quote_inside": "text stands between a closing quotation mark and the next separator",
    "cell_too_long": "a cell is longer than any text of these tables",
    "not_csv": "not a row of CSV",
    "id_changed": "the id {found!r} is written {used!r} here",
    # a file
    "missing": "there is no such file; check its name and folder",
    "not_a_file": "not an ordinary file; choose a file that ends in .csv",
    "no_permission": "may not be read; ask its owner for the permission, or copy it to a folder of yours",
    "unreadable": "cannot be read: {reason}",
    "too_large": "larger than {limit} MB, the most that is read; take out what is not needed",
    "too_many_rows": "more than {limit} rows, the most that is kept; take out what is not needed",
    "empty": "the file is empty",
    "no_rows": "the file has a header and no rows",
    "workbook": "a workbook of a spreadsheet program; save the sheet as CSV and take that file",
    "binary": "not a text file; save the sheet as CSV and take that file",
    "unknown_encoding": "its letters are in a code that is not known; save the file as UTF-8",
    "not_utf8": "not UTF-8 text; it is set aside, import it to read it",
    "no_known_column": "none of the columns is known: {found}; the first line must name the columns",
    "unclear_kind": "its columns fit to more than one table; choose the table",
    "other_kind": "its columns are those of {found} and not of {wanted}",
    "double_column": "the column stands twice; the first one is taken",
    "no_key": "the column is missing, so no row can be used",
    # writing
    "no_row": "there is no row {found!r} of yours; it may have been deleted in another window",
    "unknown_kind": "rows of your own cannot be added to {found}",
    "changed_meanwhile": "the file was changed by another program; nothing is taken back",
    "nothing_to_undo": "there is nothing to take back",
    "cannot_write": "cannot be written: {reason}; nothing is changed",
    "read_only": "may not be written: no permission; nothing is changed",
    "disk_full": "cannot be written: no space is left there; nothing is changed",
    # what was assumed of a file
    "encoding": "its letters are read as {found}",
    "delimiter": "its cells are taken as separated by {found}",
    "decimal_comma": "a comma is taken as the decimal sign",
    "decimal_point": "a full stop is taken as the decimal sign, a comma as the sign of thousands",
    "kind": "taken as the table {found}",
    "percent": "shares that sum to 100 are taken as percent",
    "unit": "the column is in {found} and is taken over in {wanted}",
    "new_id": "rows without an id get one from their name",
    "empty_words": "{found!r} is taken as not declared",
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, or that was assumed, with what is needed to say it in any language.

    Attributes
    ----------
    code : str
        One of the keys of the table of sentences above.
    column : str or None
        Where in the row.
    line : int or None
        Where in the file; the header is line 1.
    details : mapping of str to object
        What else the sentence holds.
    grave : bool
        Whether the row (or the file) cannot be taken because of it.
    """

    code: str
    column: str | None = None
    line: int | None = None
    details: Mapping[str, object] = field(default_factory=dict)
    grave: bool = True

    def __str__(self) -> str:
        """One English sentence without the place."""
        return _SENTENCES[self.code].format(**self.details)

    @property
    def message(self) -> str:
        """The same sentence."""
        return str(self)

    def on_line(self, line: int) -> Fault:
        """Return the same fault on a line of a file."""
        return replace(self, line=line)


class OwnRowError(Exception):
    """Rows of the user's own, or a file, that cannot be read or written.

    Attributes
    ----------
    fault : Fault
        What is wrong (the first thing, where there is more).
    path : Path or None
        The file, as far as there is one.
    faults : tuple of Fault
        Everything that is wrong.
    """

    def __init__(self, fault: Fault, path: Path | None = None, faults: tuple[Fault, ...] = ()) -> None:
        self.fault = fault
        self.path = path
        self.faults = faults or (fault,)
        place = [] if path is None else [path.name]
        place += [] if fault.line is None else [f"line {fault.line}"]
        place += [] if fault.column is None else [f"column {fault.column}"]
        super().__init__(f"{', '.join(place)}: {fault}" if place else str(fault))

    @property
    def code(self) -> str:
        """What is wrong, as a key."""
        return self.fault.code

    @property
    def line(self) -> int | None:
        """Line of the file."""
        return self.fault.line

    @property
    def column(self) -> str | None:
        """Column of the table."""
        return self.fault.column

    @property
    def message(self) -> str:
        """What is wrong, as one English sentence without the place."""
        return str(self.fault)


def reading_fault(error: OSError) -> Fault:
    """Say what kept a file from being read."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Fault("missing")
    if isinstance(error, PermissionError):
        return Fault("no_permission")
    if isinstance(error, IsADirectoryError):
        return Fault("not_a_file")
    return Fault("unreadable", details={"reason": error.strerror or str(error)})


def writing_fault(error: OSError) -> Fault:
    """Say what kept a file from being written."""
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return Fault("read_only")
    if error.errno in {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}:
        return Fault("disk_full")
    return Fault("cannot_write", details={"reason": error.strerror or str(error)})
