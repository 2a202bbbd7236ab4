"""Numbers in the editor: shown in the units that people read, typed with either decimal sign, kept as the tables do."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, NamedTuple

from gui.footprint.parameters import PARAMETER_BY_KEY, PARAMETERS
from gui.panels.entry.parse import parse
from gui.panels.entry.units import SHARE

if TYPE_CHECKING:
    from gui.footprint.parameters import Parameter
    from gui.library.columns import Column
    from gui.look.wording import Wording

_LONGEST_PLAIN = 15
"""Digits; a longer number is shown with a power of ten."""

_BY_UNIT = {parameter.unit: parameter for parameter in PARAMETERS if not parameter.whole}
_PURE = PARAMETER_BY_KEY["pue"]


class NumberShape(NamedTuple):
    """How a column's numbers are typed and shown.

    Attributes
    ----------
    parameter : Parameter
        What an entry is read as: its unit tells which unit words make sense.
    places : int
        Power of ten between what stands in the table and what is shown.
    unit : str
        Key of the unit that is shown.
    """

    parameter: Parameter
    places: int
    unit: str


def shape_of(column: Column) -> NumberShape:
    """Return how the numbers of a column are typed and shown: intensities in g/kWh, shares in %."""
    if column.unit == "1" and column.maximum == 1:
        return NumberShape(replace(_PURE, unit=SHARE), 2, "%")
    if column.unit == "kg CO2e/kWh":
        return NumberShape(_BY_UNIT["kg/kWh"], 3, "g/kWh")
    whole = column.type == "integer" and column.unit == "1"
    parameter = replace(_BY_UNIT.get(column.unit, _PURE), whole=whole)
    shown = {"kg CO2e": "kg", "1e12 FLOP/s": "TFLOP/s", "1": ""}.get(column.unit, column.unit)
    return NumberShape(parameter, 0, shown)


def shown(cell: str, shape: NumberShape, wording: Wording) -> str:
    """Return a cell as it is shown in a line to type in: every digit, the language's decimal sign, no separators."""
    try:
        number = Decimal(cell).scaleb(shape.places)
    except InvalidOperation:
        return cell
    text = format(number, "f")
    if len(text) > _LONGEST_PLAIN + len(cell):
        text = str(number).replace("E", "e")
    elif "." in text and shape.places:
        text = text.rstrip("0").rstrip(".")
    return text.replace(".", wording.locale.decimalPoint())


def typed(text: str, shape: NumberShape, wording: Wording) -> str:
    """Return what was typed as the table has it; empty where nothing was.

    Raises
    ------
    EntryError
        Where it cannot be read.
    """
    if not text.strip():
        return ""
    value = parse(text, shape.parameter, wording.locale.decimalPoint())
    if value.is_integer() and abs(value) < 10**_LONGEST_PLAIN:
        return str(int(value))
    return f"{value:.15g}"
