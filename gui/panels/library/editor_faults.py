"""What is wrong with a row of the user's own or with a file, as a sentence in the present language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from gui.library.columns import columns_of
from gui.panels.library.editor_numbers import shape_of, shown
from gui.panels.library.editor_words import choice_text, column_title
from gui.panels.library.words import kind_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.library.columns import Column
    from gui.look.look import Look

_PLACES = ("found", "least", "most", "wanted", "first", "limit", "choices", "reason", "used")
"""What stands for %1 to %9 in the sentences."""

_SHOWN_UNITS = frozenset({"W", "h", "kg", "g/kWh", "USD/h", "USD/kWh"})
_COLUMN = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)+")


class CellFault(Protocol):
    """What is wrong: a code, the column, and what else the sentence holds."""

    @property
    def code(self) -> str:
        """A key of the sentences below."""
        ...

    @property
    def column(self) -> str | None:
        """Where in the row."""
        ...

    @property
    def details(self) -> Mapping[str, object]:
        """What was found, what the bounds are, ..."""
        ...


def fault_text(look: Look, fault: CellFault | str, kind: str = "", *, as_typed: bool = True) -> str:
    """Return one sentence on a fault, or on a rule that the library tells in English.

    Parameters
    ----------
    look : Look
        The language.
    fault : Fault or str
        What is wrong.
    kind : str
        The table: with it columns are called by their titles.
    as_typed : bool
        Whether numbers are told in the unit that the editor shows, and not in the table's.
    """
    if isinstance(fault, str):
        return _rule(fault, kind)
    details = {name: str(value) for name, value in fault.details.items()}
    if fault.code == "rule":
        return _rule(details["message"], kind)
    sentence = _sentences().get(fault.code)
    if sentence is None:
        return str(fault)
    column = next((one for one in columns_of(kind) if one.name == fault.column), None) if kind else None
    if column is not None and as_typed:
        details |= _as_shown(look, column, details)
    if fault.code in {"kind", "other_kind"}:
        details["found"] = kind_name(details["found"])
    if fault.code == "delimiter":
        details["found"] = _delimiter(details["sign"])
    if details.get("near"):
        sentence += " " + QCoreApplication.translate("RowFault", "Did you mean \u201c%1\u201d?").replace(
            "%1", details["near"]
        )
    # In one pass: what was found may itself hold a %1.
    return re.sub(r"%([1-9])", lambda place: details.get(_PLACES[int(place[1]) - 1], ""), sentence)


def placed_text(look: Look, fault: CellFault, kind: str, line: int | None) -> str:
    """Return a fault of a file with its place: the line, and what the column is called."""
    text = fault_text(look, fault, kind, as_typed=False)
    if fault.column:
        text = f"{column_title(kind, fault.column)}: {text}"
    if line is None:
        return text
    return QCoreApplication.translate("RowFault", "Line %1: %2").replace("%1", str(line)).replace("%2", text)


def _as_shown(look: Look, column: Column, details: Mapping[str, str]) -> dict[str, str]:
    """Return bounds in the unit that the editor shows, and choices by their words."""
    found: dict[str, str] = {}
    shape = shape_of(column)
    unit = "%" if shape.unit == "%" else look.wording.unit(shape.unit) if shape.unit in _SHOWN_UNITS else ""
    for bound in ("least", "most"):
        if bound in details:
            found[bound] = f"{shown(details[bound], shape, look.wording)}\u00a0{unit}".rstrip("\u00a0")
    if "found" in details and column.numeric:
        found["found"] = shown(details["found"], shape, look.wording)
    if "choices" in details:
        found["choices"] = ", ".join(choice_text(column.name, choice) for choice in column.choices)
    return found


def _delimiter(sign: str) -> str:
    return {
        ",": QCoreApplication.translate("RowFault", "commas", "cells are separated by ..."),
        ";": QCoreApplication.translate("RowFault", "semicolons", "cells are separated by ..."),
        "\t": QCoreApplication.translate("RowFault", "tabs", "cells are separated by ..."),
    }.get(sign, f"\u201c{sign}\u201d")


def _rule(message: str, kind: str) -> str:
    """Return what the library says of a row as a whole; as it says it, where it has no translation."""
    for pattern, sentence in _rules().items():
        found = re.fullmatch(re.sub(r"%\d", "(.+)", re.escape(pattern).replace("\\%", "%")), message)
        if found is not None:
            values = [_titled(value, kind) for value in found.groups()]
            return re.sub(r"%([12])", lambda place, values=values: values[int(place[1]) - 1], sentence)
    return _titled(message, kind)


def _titled(text: str, kind: str) -> str:
    """Return a text with columns called by their titles."""
    return _COLUMN.sub(lambda found: column_title(kind, found[0]), text) if kind else text


def _rules() -> dict[str, str]:
    return {
        "%1 says it already; leave one of them empty": QCoreApplication.translate(
            "RowFault", "%1 says it already; leave one of them empty."
        ),
        "needed to share out %1": QCoreApplication.translate("RowFault", "Needed to share out: %1."),
        "must say what the watts include": QCoreApplication.translate("RowFault", "Say what the watts include."),
        "chips, hours and runs make %1 h": QCoreApplication.translate(
            "RowFault", "Accelerators, hours and runs make %1 h."
        ),
        "the grid says it already; leave one of them empty": QCoreApplication.translate(
            "RowFault", "The grid says it already; leave one of them empty."
        ),
        "only an intensity that is printed here can have the PUE in it": QCoreApplication.translate(
            "RowFault", "Only an intensity that is given here can have the PUE in it."
        ),
        "expected words of %1, found '%2'": QCoreApplication.translate(
            "RowFault", "\u201c%2\u201d is not a word that can stand here."
        ),
        "belongs with %1: give both or neither": QCoreApplication.translate(
            "RowFault", "Belongs with \u201c%1\u201d: give both or neither."
        ),
        "less than %1": QCoreApplication.translate("RowFault", "Less than \u201c%1\u201d."),
        "a grid needs an intensity or shares": QCoreApplication.translate("RowFault", "Give an intensity or a mix."),
        "the shares sum to %1 and must sum to 1; change one of them": QCoreApplication.translate(
            "RowFault", "The shares sum to more than 100 %; change one of them."
        ),
    }


def _sentences() -> dict[str, str]:
    return {
        "empty_cell": QCoreApplication.translate("RowFault", "This must be filled in."),
        "not_a_number": QCoreApplication.translate("RowFault", "\u201c%1\u201d is not a number."),
        "not_whole": QCoreApplication.translate("RowFault", "\u201c%1\u201d is not a whole number."),
        "not_finite": QCoreApplication.translate("RowFault", "\u201c%1\u201d is not an ordinary number."),
        "ambiguous_number": QCoreApplication.translate(
            "RowFault", "\u201c%1\u201d can be read in two ways; write it without separators of thousands."
        ),
        "below_minimum": QCoreApplication.translate("RowFault", "It must be at least %2."),
        "not_above": QCoreApplication.translate("RowFault", "It must be more than %2."),
        "above_maximum": QCoreApplication.translate("RowFault", "It must be at most %3."),
        "not_a_flag": QCoreApplication.translate("RowFault", "\u201c%1\u201d is neither yes nor no."),
        "not_a_choice": QCoreApplication.translate("RowFault", "\u201c%1\u201d is none of these: %7."),
        "bad_id": QCoreApplication.translate(
            "RowFault", "\u201c%1\u201d is no id: give small Latin letters, digits, _ and -."
        ),
        "bad_country": QCoreApplication.translate(
            "RowFault", "\u201c%1\u201d is no code of a country: give its three small letters, as in fra."
        ),
        "bad_characters": QCoreApplication.translate("RowFault", "It holds characters that are not text."),
        "too_long": QCoreApplication.translate("RowFault", "It is longer than %6 characters."),
        "unknown_reference": QCoreApplication.translate("RowFault", "There is nothing called \u201c%1\u201d."),
        "unknown_column": QCoreApplication.translate("RowFault", "This column is not known here and is left out."),
        "double_column": QCoreApplication.translate("RowFault", "This column stands twice; the first one is taken."),
        "id_taken": QCoreApplication.translate("RowFault", "You have a row with the id %1 already."),
        "many_cells": QCoreApplication.translate(
            "RowFault",
            "The row has %1 cells where the header has %4; a cell with the separator in it needs quotation marks.",
        ),
        "few_cells": QCoreApplication.translate(
            "RowFault", "The row has %1 cells where the header has %4; the rest is taken as empty."
        ),
        "wrong_width": QCoreApplication.translate("RowFault", "The row has %1 cells where the header has %4."),
        "double_id": QCoreApplication.translate("RowFault", "The id \u201c%1\u201d stands already on line %5."),
        "quote_open": QCoreApplication.translate("RowFault", "A quotation mark is opened and never closed."),
        "quote_inside": QCoreApplication.translate(
            "RowFault", "Text stands between a closing quotation mark and the next separator."
        ),
        "cell_too_long": QCoreApplication.translate("RowFault", "A cell is longer than any text of these tables."),
        "not_csv": QCoreApplication.translate("RowFault", "This is not a row of a table."),
        "id_changed": QCoreApplication.translate("RowFault", "The id \u201c%1\u201d is written %9 here."),
        "missing": QCoreApplication.translate("RowFault", "There is no such file. Check its name and folder."),
        "not_a_file": QCoreApplication.translate(
            "RowFault", "This is not an ordinary file. Choose one that ends in .csv."
        ),
        "no_permission": QCoreApplication.translate(
            "RowFault", "This file may not be read. Ask its owner for the permission, or copy it to a folder of yours."
        ),
        "unreadable": QCoreApplication.translate("RowFault", "This file cannot be read: %8."),
        "too_large": QCoreApplication.translate(
            "RowFault", "This file is larger than %6 MB, the most that is read. Take out what is not needed."
        ),
        "too_many_rows": QCoreApplication.translate(
            "RowFault", "These are more than %6 rows, the most that is kept. Take out what is not needed."
        ),
        "empty": QCoreApplication.translate("RowFault", "This file is empty."),
        "no_rows": QCoreApplication.translate("RowFault", "This file has a header and no rows."),
        "workbook": QCoreApplication.translate(
            "RowFault", "This is a workbook of a spreadsheet program. Save the sheet as CSV and take that file."
        ),
        "binary": QCoreApplication.translate(
            "RowFault", "This is not a text file. Save the sheet as CSV and take that file."
        ),
        "unknown_encoding": QCoreApplication.translate(
            "RowFault", "The letters of this file are in a code that is not known. Save it as UTF-8."
        ),
        "not_utf8": QCoreApplication.translate(
            "RowFault", "This file is not UTF-8 text. It is set aside; import it to read it."
        ),
        "no_known_column": QCoreApplication.translate(
            "RowFault", "None of the columns is known: %1. The first line must name the columns."
        ),
        "unclear_kind": QCoreApplication.translate(
            "RowFault", "The columns fit to more than one table. Choose the table first."
        ),
        "other_kind": QCoreApplication.translate("RowFault", "These columns are of another table: \u201c%1\u201d."),
        "no_key": QCoreApplication.translate("RowFault", "The column of ids is missing, so no row can be used."),
        "no_row": QCoreApplication.translate(
            "RowFault", "You have no row %1. It may have been deleted in another window."
        ),
        "changed_meanwhile": QCoreApplication.translate(
            "RowFault", "Another program has changed the file. Nothing is taken back."
        ),
        "nothing_to_undo": QCoreApplication.translate("RowFault", "There is nothing to take back."),
        "cannot_write": QCoreApplication.translate("RowFault", "The file cannot be written: %8. Nothing is changed."),
        "read_only": QCoreApplication.translate(
            "RowFault", "The file may not be written: no permission. Nothing is changed."
        ),
        "disk_full": QCoreApplication.translate(
            "RowFault", "The file cannot be written: no space is left. Nothing is changed."
        ),
        "encoding": QCoreApplication.translate("RowFault", "Letters are read as %1."),
        "delimiter": QCoreApplication.translate("RowFault", "Cells are separated by %1.", "%1 is a word: semicolons"),
        "decimal_comma": QCoreApplication.translate("RowFault", "A comma is the decimal sign."),
        "decimal_point": QCoreApplication.translate(
            "RowFault", "A full stop is the decimal sign, a comma stands between thousands."
        ),
        "kind": QCoreApplication.translate("RowFault", "By its columns it is the table \u201c%1\u201d."),
        "percent": QCoreApplication.translate("RowFault", "Shares that sum to 100 are taken as percent."),
        "unit": QCoreApplication.translate("RowFault", "%1 is turned into %4."),
        "new_id": QCoreApplication.translate("RowFault", "Rows without an id get one from their name."),
        "empty_words": QCoreApplication.translate("RowFault", "\u201c%1\u201d is taken as not declared."),
    }
