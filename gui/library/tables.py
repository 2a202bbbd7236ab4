"""From a CSV file to rows of cells, and from a row to its record; what is wrong is named by file, line and column."""

from __future__ import annotations

import csv
import io
import math
import re
from typing import TYPE_CHECKING, NoReturn, TypeVar

import msgspec

from gui.library.cells import ID_PATTERN
from gui.library.records import Row

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from pathlib import Path

Record = TypeVar("Record", bound=Row)

_WORDS = (
    ("`float | null`, got `str`", "a number"),
    ("`int | null`, got `str`", "a whole number"),
    ("`float`, got `str`", "a number"),
    ("`int`, got `str`", "a whole number"),
    ("`bool`, got `str`", "true or false"),
    ("`float`", "a number"),
    ("`int`", "a whole number"),
    (f"`str` matching regex '{ID_PATTERN}'", "an id of small letters, digits and _, a letter first"),
    ("`str` matching regex '^([a-z]{3})?$'", "a country's three small letters"),
    ("`str` of length >= 1", "a text"),
)
"""How msgspec puts it, and how someone with a spreadsheet open would."""


class LibraryError(ValueError):
    """A preset file that cannot be used, and where the fault lies.

    Attributes
    ----------
    file : str
        Folder and name, for example ``"presets/runs.csv"``.
    line, column : int or None, str or None
        Where in it, as far as that is known; the header is line 1.
    message : str
        What is wrong.
    """

    def __init__(self, file: str, line: int | None, column: str | None, message: str) -> None:
        self.file = file
        self.line = line
        self.column = column
        self.message = message
        place = file + ("" if line is None else f", line {line}") + ("" if column is None else f", column {column}")
        super().__init__(f"{place}: {message}")


def display_name(path: Path) -> str:
    """Folder and name of a file, enough to recognise it in a message."""
    return f"{path.parent.name}/{path.name}"


def read_text(path: Path) -> str:
    """Read a UTF-8 text file.

    Raises
    ------
    LibraryError
        Where it cannot be read, is not UTF-8 or is not text.
    """
    file = display_name(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise LibraryError(file, None, None, f"cannot be read: {error.strerror}") from error
    try:
        # Spreadsheets put a byte order mark before UTF-8.
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise LibraryError(file, line, None, "not UTF-8 text; save the file as UTF-8") from error
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise LibraryError(file, line, None, "not text: it holds a zero byte")
    return text


def rows_of(file: str, text: str) -> Iterator[tuple[int, list[str]]]:
    """Rows of cells without blank ones, each with the line on which it begins; a quoted cell may span lines.

    Raises
    ------
    LibraryError
        Where a row is not CSV.
    """
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise LibraryError(file, line, None, f"not a row of CSV: {error}") from error
        if cells is None:
            return
        if cells:
            yield line, cells


def check_header(file: str, header: Sequence[str], record_type: type[Row]) -> None:
    """See that a header holds the columns of a record, each once, in any order.

    Raises
    ------
    LibraryError
        At the first that is missing, unknown or double.
    """
    known = record_type.__struct_fields__
    for column in known:
        if column not in header:
            raise LibraryError(file, 1, column, "the column is missing")
    for position, column in enumerate(header):
        if column not in known:
            raise LibraryError(file, 1, column, "no such column is known")
        if column in header[:position]:
            raise LibraryError(file, 1, column, "the column stands twice")


def check_width(file: str, line: int, cells: Sequence[str], header: Sequence[str]) -> None:
    """Refuse a row that has not as many cells as the header."""
    if len(cells) != len(header):
        problem = f"the row has {len(cells)} cells where the header has {len(header)}"
        raise LibraryError(file, line, None, problem)


def filled_cells(header: Iterable[str], cells: Iterable[str]) -> dict[str, str]:
    """Cells that are not empty, by column."""
    return {column: text for column, cell in zip(header, cells, strict=True) if (text := cell.strip())}


def required_columns(record_type: type[Row]) -> tuple[str, ...]:
    """Columns that may not be empty."""
    fields, defaults = record_type.__struct_fields__, record_type.__struct_defaults__
    # msgspec.structs.fields would evaluate every annotation for this, half a millisecond a table.
    without = len(fields) - len(defaults)
    given = (msgspec.NODEFAULT,) * without + defaults
    return tuple(name for name, default in zip(fields, given, strict=True) if default is msgspec.NODEFAULT)


def source_columns(record_type: type[Row]) -> tuple[str, ...]:
    """Columns that name a source: each has a column beside it that says where in it."""
    columns = record_type.__struct_fields__
    return tuple(column for column in columns if f"{column}_locator" in columns)


def to_record(
    file: str, line: int, filled: dict[str, str], record_type: type[Record], required: Collection[str]
) -> Record:
    """Turn the cells of a row into its record.

    Raises
    ------
    LibraryError
        At the first cell that is wrong.
    """
    for column in required:
        if column not in filled:
            raise LibraryError(file, line, column, "this cell must not be empty")
    try:
        record = msgspec.convert(filled, record_type, strict=False)
    except msgspec.ValidationError as error:
        _refuse(file, line, filled, record_type, str(error))
    for column, cell in filled.items():
        value = getattr(record, column)
        if isinstance(value, float) and not math.isfinite(value):
            raise LibraryError(file, line, column, f"expected a finite number, found {cell!r}")
    return record


def choices_of(record_type: type[Row], column: str) -> tuple[str, ...]:
    """Words that a column may hold; none where it holds anything else."""
    from msgspec import inspect

    field = next(field for field in msgspec.structs.fields(record_type) if field.name == column)
    kind = inspect.type_info(field.type)
    kinds = kind.types if isinstance(kind, inspect.UnionType) else (kind,)
    return tuple(str(value) for kind in kinds if isinstance(kind, inspect.LiteralType) for value in kind.values)


def _refuse(file: str, line: int, filled: dict[str, str], record_type: type[Row], message: str) -> NoReturn:
    found = re.fullmatch(r"(.*) - at `\$\.(\w+)`", message, flags=re.DOTALL)
    if found is None:
        raise LibraryError(file, line, None, message)
    wanted, column = found[1], found[2]
    if wanted.startswith("Invalid enum value"):
        wanted = "Expected one of " + ", ".join(choices_of(record_type, column))
    for technical, plain in _WORDS:
        wanted = wanted.replace(technical, plain)
    raise LibraryError(file, line, column, f"{wanted[:1].lower()}{wanted[1:]}, found {filled[column]!r}")
