"""What is said of an entry that was not taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.footprint.errors import InputError
from gui.footprint.units import G_PER_KG
from gui.panels.entry.parse import EntryError
from gui.panels.entry.units import PERCENT, SHARE

if TYPE_CHECKING:
    from gui.footprint.parameters import Parameter
    from gui.look.wording import Wording

_SHOWN_PER_UNIT = {"kg/kWh": G_PER_KG, SHARE: 1 / PERCENT}
"""Entries are in g/kWh and %, so their bounds are said in these."""


def refusal(wording: Wording, error: ValueError, parameter: Parameter, name: str) -> str:
    """Return one sentence on why an entry was not taken and what to type instead.

    Parameters
    ----------
    wording : Wording
        Of the language.
    error : EntryError or InputError
        What went wrong.
    parameter : Parameter
        What was entered.
    name : str
        What the knob is called in this language.
    """
    if isinstance(error, EntryError):
        return _unread(error)
    if isinstance(error, InputError):
        return wording.error(_as_shown(error, parameter), name)
    return str(error)


def percentage(wording: Wording, share: float) -> str:
    """Return a share [1] as the percentage that somebody typed: "100 %", "32.5 %"."""
    number = wording.input(float(f"{share / PERCENT:.9g}"))
    return QCoreApplication.translate("Wording", "%1 %").replace("%1", number)


def _unread(error: EntryError) -> str:
    first, second = (_in_this_language(example) for example in error.examples)
    sentence = {
        "empty": QCoreApplication.translate("Entry", "Type a number, for example %2 or %3; Esc leaves it as it was."),
        "no_number": QCoreApplication.translate("Entry", "\u201c%1\u201d is not a number. Type for example %2 or %3."),
        "unknown_unit": QCoreApplication.translate(
            "Entry", "\u201c%1\u201d is not a unit that fits here. Type for example %2 or %3."
        ),
        "grouping": QCoreApplication.translate(
            "Entry", "\u201c%1\u201d can be read in two ways. Type for example %2 or %3."
        ),
    }[error.code]
    return sentence.replace("%1", error.text).replace("%2", first).replace("%3", second)


def _in_this_language(example: str) -> str:
    return {
        "2 days": QCoreApplication.translate("Entry", "2 days"),
        "2 min": QCoreApplication.translate("Entry", "2 min"),
        "40 kW": QCoreApplication.translate("Entry", "40 kW"),
        "900 kg": QCoreApplication.translate("Entry", "900 kg"),
        "2 t": QCoreApplication.translate("Entry", "2 t", "two metric tonnes"),
        "2 MWh": QCoreApplication.translate("Entry", "2 MWh"),
        "0.433 kg": QCoreApplication.translate("Entry", "0.433 kg"),
        "300k": QCoreApplication.translate("Entry", "300k", "300 thousand, as one would type it"),
        "7B": QCoreApplication.translate("Entry", "7B", "7 billion, as one would type it"),
        "1.5T": QCoreApplication.translate("Entry", "1.5T", "1.5 trillion, as one would type it"),
        "300 million": QCoreApplication.translate("Entry", "300 million"),
        "300 billion": QCoreApplication.translate("Entry", "300 billion"),
        "12 cents": QCoreApplication.translate("Entry", "12 cents"),
        "90 cents": QCoreApplication.translate("Entry", "90 cents"),
        "0.12": QCoreApplication.translate("Entry", "0.12"),
        "2.48": QCoreApplication.translate("Entry", "2.48"),
    }.get(example, example)


def _as_shown(error: InputError, parameter: Parameter) -> InputError:
    """Return the error with its numbers in the unit of the entry."""
    factor = _SHOWN_PER_UNIT.get(parameter.unit)
    if factor is None or not isinstance(error.value, int | float):
        return error
    low = None if error.low is None else error.low * factor
    high = None if error.high is None else error.high * factor
    return InputError(error.key, error.code, error.value * factor, low=low, high=high)
