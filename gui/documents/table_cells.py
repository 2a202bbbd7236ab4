"""A cell of somebody's file as these tables write it: plain numbers, true and false, ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.documents.row_check import resolved
from gui.documents.row_faults import Fault
from gui.documents.table_numbers import AmbiguousNumberError, plain_number, scaled

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from gui.documents.table_numbers import Sign
    from gui.library.columns import Column

YES = frozenset({"true", "yes", "1", "да", "истина", "x", "ja", "wahr"})
NO = frozenset({"false", "no", "0", "нет", "ложь", "nein", "falsch"})
NOT_DECLARED = frozenset({"-", "\u2013", "\u2014", "n/a", "na", "n.a.", "null", "none", "nan", "#n/a", "not declared",
                          "не указано", "нет данных", "н/д", "?"})  # fmt: skip
"""What people write into a cell of which they do not know the value."""

_PERCENT = -2


def table_cell(
    column: Column, cell: str, sign: Sign | None, known: Callable[[str], Collection[str]], places: int = 0
) -> tuple[str, Fault | None]:
    """Return a cell as these tables write it, and what is wrong with it; then it is as it was.

    Parameters
    ----------
    column : Column
        What it stands in.
    cell : str
        Its text.
    sign : {".", ","} or None
        The decimal sign of the file, where it is known.
    known : function
        From a table to the ids that a row may refer to.
    places : int
        Power of ten that a number is multiplied by, where its column is in another unit.
    """
    text = cell.strip()
    if not text or (column.type not in {"text", "source"} and text.casefold() in NOT_DECLARED):
        return "", None
    if column.numeric:
        return _number(column, text, sign, places)
    word = text.casefold()
    if column.type == "flag":
        known_word = "true" if word in YES else "" if word in NO else text
        return known_word, None
    if column.type == "choice":
        return next((choice for choice in column.choices if choice == "_".join(word.split())), text), None
    if column.type == "reference" and column.refers is not None and resolved(column.refers, text, known) is None:
        return next((name for name in (word, "_".join(word.split())) if name in known(column.refers)), text), None
    return text, None


def _number(column: Column, text: str, sign: Sign | None, places: int) -> tuple[str, Fault | None]:
    percent = text.endswith("%")
    share = column.unit == "1" and column.maximum == 1
    number = text.removesuffix("%").rstrip() if percent and share else text
    try:
        number = plain_number(number, sign)
        if percent and share:
            number = scaled(number, _PERCENT)
        elif places:
            number = scaled(number, places)
        if column.type == "integer" and "." in number and not number.partition(".")[2].strip("0"):
            number = number.partition(".")[0]
    except AmbiguousNumberError:
        return text, Fault("ambiguous_number", column.name, details={"found": text})
    except ValueError:
        return text, Fault("not_a_number", column.name, details={"found": text})
    return number, None
