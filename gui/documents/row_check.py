"""Everything that is wrong with a row of the user's own: cell by cell, then as a whole."""

from __future__ import annotations

import math
import re
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec

from gui.documents.row_faults import Fault
from gui.library.checks import faults_of
from gui.library.library import RECORD_TYPES
from gui.library.lookup import ONE_OF, nearest_ids
from gui.library.own import own_id
from gui.library.tables import choices_of, required_columns

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from gui.library.records import Row

LONGEST_TEXT = 20_000
"""Characters of a cell; a note of several pages is shorter."""

_BOUND = re.compile(r"Expected `\w+` (>=|>|<=) (\S+)")
_PATTERNS = {"[a-z]{3}": "bad_country", "[a-z][a-z0-9_]*": "bad_id"}


def is_text(text: str) -> bool:
    """Whether a text can be kept in a file: no half characters and no control signs but tab and line ends."""
    return not any((sign < " " and sign not in "\t\n\r") or "\ud800" <= sign <= "\udfff" for sign in text)


def resolved(column_kind: str, wanted: str, known: Callable[[str], Collection[str]]) -> str | None:
    """Return the id that a cell refers to, as it is in the library; ``None`` where there is none."""
    ids = known(column_kind)
    return next((name for name in (wanted, own_id(wanted)) if name in ids), None)


def check_row(kind: str, cells: Mapping[str, str], known: Callable[[str], Collection[str]]) -> tuple[Fault, ...]:
    """Return what is wrong with a row of the user's own; nothing where it can be used.

    Parameters
    ----------
    kind : str
        Its table: one of ``gui.library.own.OWN_KINDS``.
    cells : mapping of str to str
        Text of each column; a column may be missing or its text empty.
    known : function
        From a table to the ids that the row may refer to.

    Returns
    -------
    tuple of Fault
        Cells first, in the order of the table. Whether the row agrees with itself is looked at once each cell is good.
    """
    record_type = RECORD_TYPES[kind]
    key = record_type.KEY[0]
    filled = {column: text for column, cell in cells.items() if (text := cell.strip())}
    faults = [Fault("unknown_column", column, details={"hint": ""}) for column in filled if column not in _types(kind)]
    for column in _types(kind):
        if column in filled and column != key:
            fault = _cell_fault(kind, column, filled[column], known)
            faults += [] if fault is None else [fault]
    if key in filled:
        fault = _id_fault(key, filled[key])
        faults += [] if fault is None else [fault]
    empty = [column for column in required_of_own(kind) if column not in filled]
    if not faults:
        # What is still to be filled in must not hide what is already wrong with the rest.
        whole = {**dict.fromkeys(empty, "1"), **filled, key: own_id(filled.get(key, "new"))}
        faults = _rules(record_type, whole, known)
    return (*(Fault("empty_cell", column) for column in empty), *faults)


@cache
def required_of_own(kind: str) -> tuple[str, ...]:
    """Columns that a row of the user's own must fill; an id is made where none is given."""
    record_type = RECORD_TYPES[kind]
    given = {"source_locator", record_type.KEY[0], *record_type.OWN_CELLS}
    return tuple(column for column in required_columns(record_type) if column not in given)


@cache
def _types(kind: str) -> dict[str, Any]:
    return {field.name: field.type for field in msgspec.structs.fields(RECORD_TYPES[kind])}


def _cell_fault(kind: str, column: str, text: str, known: Callable[[str], Collection[str]]) -> Fault | None:
    if not is_text(text) or len(text) > LONGEST_TEXT:
        code = "too_long" if is_text(text) else "bad_characters"
        return Fault(code, column, details={"limit": LONGEST_TEXT})
    refers = RECORD_TYPES[kind].REFERENCES.get(column)
    if refers is not None:
        return None if resolved(refers, text, known) is not None else _unknown(column, refers, text, known)
    try:
        value = msgspec.convert(text, _types(kind)[column], strict=False)
    except msgspec.ValidationError as error:
        return _explained(kind, column, text, str(error))
    if isinstance(value, float) and not math.isfinite(value):
        return Fault("not_finite", column, details={"found": text})
    if value is None:
        return Fault("not_a_number", column, details={"found": text})  # msgspec takes the word "null" as none
    return None


def _explained(kind: str, column: str, text: str, message: str) -> Fault:
    """Say in plain words what msgspec found."""
    found = {"found": text}
    bound = _BOUND.match(message)
    if bound is not None:
        limit = f"{float(bound[2]):g}"
        code, name = {
            ">=": ("below_minimum", "least"),
            ">": ("not_above", "least"),
            "<=": ("above_maximum", "most"),
        }[bound[1]]
        return Fault(code, column, details={**found, name: limit})
    if message.startswith("Invalid enum value"):
        return Fault(
            "not_a_choice", column, details={**found, "choices": ", ".join(choices_of(RECORD_TYPES[kind], column))}
        )
    code = next((code for pattern, code in _PATTERNS.items() if pattern in message), "")
    if not code:
        words = {"`int": "not_whole", "`float": "not_a_number", "`bool": "not_a_flag", "out of range": "not_finite"}
        code = next((code for word, code in words.items() if word in message), "bad_text")
    return Fault(code, column, details=found)


def _id_fault(key: str, text: str) -> Fault | None:
    good = re.fullmatch(r"my:[a-z0-9_-]+", own_id(text)) is not None
    return None if good else Fault("bad_id", key, details={"found": text})


def _unknown(column: str, kind: str, text: str, known: Callable[[str], Collection[str]]) -> Fault:
    near = nearest_ids(text, known(kind), 1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    details = {"what": ONE_OF[kind], "kind": kind, "found": text, "near": near[0] if near else "", "hint": hint}
    return Fault("unknown_reference", column, details=details)


def _rules(record_type: type[Row], cells: dict[str, str], known: Callable[[str], Collection[str]]) -> list[Fault]:
    whole = {"source_locator": "-", **record_type.OWN_CELLS, **cells}
    for column, kind in record_type.REFERENCES.items():
        if column in whole:
            whole[column] = resolved(kind, whole[column], known) or whole[column]
    try:
        record = msgspec.convert(whole, record_type, strict=False)
    except msgspec.ValidationError as error:
        return [Fault("rule", details={"message": str(error)})]
    return [
        Fault("rule", column, details={"message": message.removeprefix("mix: ")})
        for column, message in faults_of(record)
    ]
