"""Numbers and columns of plain text, as a terminal shows them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

NOT_DECLARED = "not declared"
TOO_LARGE = "too large"
"""Where the numbers of a computer end; only absurd emission factors lead there."""

_WHOLE_FROM = 1e5
_SCIENTIFIC_FROM = 1e15
_DOLLARS_FROM = 100.0


def number(value: float | None, digits: int = 6) -> str:
    """Return a number with thousands separators: as many digits as asked for, but every digit before the point."""
    if value is None:
        return NOT_DECLARED
    if not math.isfinite(value):
        return TOO_LARGE
    if _WHOLE_FROM <= abs(value) < _SCIENTIFIC_FROM:
        return f"{value:,.0f}"
    return f"{value:,.{digits}g}"


def dollars(value: float | None) -> str:
    """Return an amount of money: whole dollars, and cents where it is small."""
    if value is None:
        return NOT_DECLARED
    if not value < _SCIENTIFIC_FROM:
        return number(value)
    return f"{value:,.0f}" if value >= _DOLLARS_FROM else f"{value:,.2f}"


def columns(rows: Sequence[Sequence[str]], right: Sequence[int] = (), gap: str = "  ") -> list[str]:
    """Return rows of cells as aligned lines without trailing blanks.

    Parameters
    ----------
    rows : sequence of sequence of str
        All of one length.
    right : sequence of int
        The columns that are flush right.
    gap : str
        What stands between two columns.
    """
    widths = [max(map(len, cells)) for cells in zip(*rows, strict=True)]
    return [
        gap.join(
            cell.rjust(width) if index in right else cell.ljust(width)
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


def printable(text: str) -> str:
    """Return text on one line without the characters that could steer a terminal or turn the writing around."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)
