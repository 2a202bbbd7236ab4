"""Rows of a CSV file one by one, each with its line; a row that is no CSV spoils no other."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

LONGEST_ROW = 100
"""Lines that one row may span. A quote that nobody closed would otherwise take the rest of the file with it."""

_REASONS = (
    ("unexpected end of data", "quote_open"),
    ("expected after", "quote_inside"),
    ("field limit", "cell_too_long"),
)


class CsvRow(NamedTuple):
    """One row: its first line, its text with the line end, and its cells, or ``None`` and the code of the reason."""

    line: int
    raw: str
    cells: list[str] | None
    reason: str = ""


class _TooManyLinesError(Exception):
    """A row spans more lines than any row does."""


class _Feed:
    """Hands lines to the reader, no more for a row than it may span."""

    def __init__(self, text: str) -> None:
        self.lines = list(io.StringIO(text, newline=""))
        self.at = 0
        self.begun = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self.at >= len(self.lines):
            raise StopIteration
        if self.at - self.begun >= LONGEST_ROW:
            raise _TooManyLinesError
        self.at += 1
        return self.lines[self.at - 1]


def csv_rows(text: str, delimiter: str = ",") -> Iterator[CsvRow]:
    """Return the rows of a text without blank ones; after one that is no CSV it goes on with the next line."""
    feed = _Feed(text)
    reader = csv.reader(feed, delimiter=delimiter, strict=True)
    while feed.at < len(feed.lines):
        feed.begun = feed.at
        try:
            cells = next(reader)
        except (csv.Error, _TooManyLinesError) as error:
            reader = csv.reader(feed, delimiter=delimiter, strict=True)
            feed.at = feed.begun + 1
            yield CsvRow(feed.begun + 1, feed.lines[feed.begun], None, _reason(error))
        else:
            if any(cell.strip() for cell in cells):
                yield CsvRow(feed.begun + 1, "".join(feed.lines[feed.begun : feed.at]), cells)


def csv_text(rows: Iterable[Sequence[str]]) -> str:
    r"""Return rows as the program writes them: commas, quotes where they are needed, "\n" at the end of each."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


def _reason(error: Exception) -> str:
    if isinstance(error, _TooManyLinesError):
        return "quote_open"
    return next((code for words, code in _REASONS if words in str(error)), "not_csv")
