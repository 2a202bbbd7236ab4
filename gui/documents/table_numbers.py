"""Numbers as spreadsheets write them: decimal commas, separators of thousands, percent."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

Sign = Literal[".", ","]

_SPACES = "\u0020\u00a0\u2009\u202f\u2007'\u2019_"
_GROUPED = re.compile(rf"[+-]?\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?=[.,eE]|$)")
_SPACE = re.compile(rf"[{_SPACES}]")
_PLAIN = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?")
_EXPONENT = re.compile(r"[eE][+-]?\d{1,3}$")


class AmbiguousNumberError(ValueError):
    """A number whose one comma or full stop may stand before decimals or between thousands."""


def plain_number(text: str, sign: Sign | None) -> str:
    """Return a number with a full stop as its decimal sign and no separators; one that is plain stays as it is.

    Parameters
    ----------
    text : str
        "1,5", "1 234,5", "1.234,5", "1,234.5", "1e9".
    sign : {".", ","} or None
        The decimal sign of the file, where it is known: it decides what "1,500" and "1.500" are.

    Raises
    ------
    AmbiguousNumberError, ValueError
        Where it can be read in two ways; where it is no number.
    """
    number = text.replace("\u2212", "-")
    grouped = _GROUPED.match(number)
    if grouped is not None:
        number = _SPACE.sub("", grouped[0]) + number[grouped.end() :]
    exponent = _EXPONENT.search(number)
    tail = "" if exponent is None else exponent[0]
    number = _with_point(number.removesuffix(tail), sign) + tail
    if _PLAIN.fullmatch(number) is None:
        raise ValueError(text)
    if number.lstrip("+-").startswith("."):
        number = number.replace(".", "0.", 1)
    return number.removeprefix("+").removesuffix(".")


def decimal_sign(texts: Iterable[str]) -> Sign | None:
    """Return the decimal sign of a file's numbers; ``None`` where none of them tells, or they do not agree."""
    found: set[Sign] = set()
    for text in texts:
        number = _EXPONENT.sub("", text.strip().rstrip("% ").lstrip("+-\u2212"))
        if ("," in number or "." in number) and number.strip(".,0123456789" + _SPACES) == "":
            point = _evident(number)
            found |= {point} if point is not None else set()
    return found.pop() if len(found) == 1 else None


def scaled(number: str, places: int) -> str:
    """Return a plain number times a power of ten, exactly; ``ValueError`` where it is none."""
    try:
        moved = Decimal(number).scaleb(places)
    except InvalidOperation as error:
        raise ValueError(number) from error
    text = format(moved, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _with_point(number: str, sign: Sign | None) -> str:
    """Return digits with a full stop before the decimals and nothing between thousands."""
    if "," not in number and "." not in number:
        return number
    point = _evident(number.lstrip("+-")) or sign
    if point is None:
        raise AmbiguousNumberError(number)
    separator = "," if point == "." else "."
    whole, _, fraction = number.rpartition(point) if point in number else (number, "", "")
    if separator in whole:
        if not _in_threes(whole, separator):
            raise ValueError(number)
        whole = whole.replace(separator, "")
    return f"{whole}.{fraction}" if fraction else whole


def _evident(number: str) -> Sign | None:
    """Return the decimal sign of a number where it can be no other; ``None`` for "1,500" and "1.500"."""
    commas, points = number.count(","), number.count(".")
    if commas and points:
        return "," if number.rindex(",") > number.rindex(".") else "."
    sign: Sign = "," if commas else "."
    if commas + points > 1:
        return "." if sign == "," else ","  # of two like signs neither stands before decimals
    return None if _in_threes(number, sign) else sign


def _in_threes(number: str, separator: str) -> bool:
    first, *others = number.lstrip("+-").split(separator)
    good = first.isdigit() and first[0] != "0" and len(first) <= 3  # noqa: PLR2004
    return good and all(len(group) == 3 and group.isdigit() for group in others)  # noqa: PLR2004
