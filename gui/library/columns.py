"""The columns of every preset table, read off its record: for forms, for lists, and for ``datapackage.json``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

import msgspec
from msgspec import inspect

from gui.footprint.mix import SOURCES
from gui.library.column_texts import COLUMN_TEXTS
from gui.library.library import RECORD_TYPES
from gui.library.tables import source_columns

if TYPE_CHECKING:
    from gui.library.records import Row

ColumnType = Literal["text", "number", "integer", "flag", "choice", "id", "reference", "source"]

_UNITS = (
    ("_usd_per_kwh", "USD/kWh"),
    ("_usd_per_h", "USD/h"),
    ("kg_co2e_per_kwh", "kg CO2e/kWh"),
    ("_kg_per_kwh", "kg CO2e/kWh"),
    ("_l_per_kwh", "L/kWh"),
    ("litres_per_kwh", "L/kWh"),
    ("kg_co2e", "kg CO2e"),
    ("_tflops", "1e12 FLOP/s"),
    ("wh_per_unit", "Wh"),
    ("_mj_per_kwh", "MJ/kWh"),
    ("_kg_sb_per_kwh", "kg Sb/kWh"),
    ("_per_s", "1/s"),
    ("_s", "s"),
    ("_billion", "1e9"),
    ("_percent", "%"),
    ("_hours", "h"),
    ("_kg", "kg CO2e"),
    ("_gb", "GB"),
    ("_w", "W"),
)
"""What a column's name ends in, and the unit that this is; a pure number has 1."""

_UNIT_BESIDE = {("reported", "value"), ("reported", "tolerance"), ("prices", "low"), ("prices", "high")}
_UNIT_BESIDE |= {("lifecycle", "low"), ("lifecycle", "high"), ("method_grids", "factor")}
"""Numbers whose unit stands in the column ``unit`` of the same row."""


_LISTED = tuple(kind for kind in RECORD_TYPES if kind not in {"reported", "factor_sets"})
"""The tables that the window lists column by column; the other two it shows in views of their own."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    Attributes
    ----------
    name, title, help : str
        Its name in the file; what it is called and what it holds, in English.
    type : str
        ``text``, ``number``, ``integer``, ``flag`` (true or empty), ``choice``, ``id`` (of the row), ``reference`` (an
        id of another table) or ``source`` (a key of the bibliography).
    unit : str
        Of a number: ``"W"``, ``"1"`` for a pure one, ``"*"`` where it stands in the column ``unit``; else empty.
    choices : tuple of str
        The words that a choice can be.
    refers : str or None
        The table that a reference points into.
    required, published : bool
        Whether it may never be empty, even in a row of the user's own; whether it may not in a row of the program's.
    minimum, maximum, above : float or None
        The bounds of a number; `above` is one that is itself not taken.
    pattern : str or None
        The regular expression that a text follows.
    """

    name: str
    title: str
    help: str
    type: ColumnType
    unit: str
    choices: tuple[str, ...]
    refers: str | None
    required: bool
    published: bool
    minimum: float | None
    maximum: float | None
    above: float | None
    pattern: str | None

    @property
    def numeric(self) -> bool:
        """Whether it is sorted and aligned as a number."""
        return self.type in {"number", "integer"}


@cache
def columns_of(kind: str) -> tuple[Column, ...]:
    """Return the columns of a table, in the order in which they are written."""
    record_type = RECORD_TYPES[kind]
    fields = msgspec.structs.fields(record_type)
    last = ("source", "source_locator", "note")
    ordered = [field for field in fields if field.name not in last]
    ordered += [field for name in last for field in fields if field.name == name]
    return tuple(_column(kind, record_type, field) for field in ordered)


def choice_word(choice: str) -> str:
    """Return a choice as people read it: ``recomputes_by_construction`` without its underlines."""
    return choice.replace("_", " ")


def texts() -> list[str]:
    """Return every text that the window shows of the columns, each once, to be translated."""
    found = [text for kind in _LISTED for column in columns_of(kind) for text in (column.title, column.help)]
    return list(dict.fromkeys(text for text in found if text))


def _column(kind: str, record_type: type[Row], field: Any) -> Column:
    whole = inspect.type_info(field.type)
    kinds = whole.types if isinstance(whole, inspect.UnionType) else (whole,)
    held: Any = next(one for one in kinds if not isinstance(one, inspect.NoneType))
    title, text = COLUMN_TEXTS.get(f"{kind}.{field.name}", COLUMN_TEXTS.get(field.name, (field.name, "")))
    refers = record_type.REFERENCES.get(field.name)
    required = field.required and field.name not in (*record_type.OWN_CELLS, "source_locator")
    return Column(
        name=field.name,
        title=title,
        help=text,
        type=_type(field.name, record_type, held, refers),
        unit=_unit(kind, field.name, held),
        choices=_choices(field.type),
        refers=refers,
        required=required,
        published=field.required or field.name in record_type.PUBLISHED,
        minimum=getattr(held, "ge", None),
        maximum=getattr(held, "le", None),
        above=getattr(held, "gt", None),
        pattern=getattr(held, "pattern", None),
    )


def _choices(annotation: Any) -> tuple[str, ...]:
    """Words of a choice, in the order in which the record names them."""
    for one in (annotation, *get_args(annotation)):
        if get_origin(one) is Literal:
            return get_args(one)
    return ()


def _type(name: str, record_type: type[Row], held: Any, refers: str | None) -> ColumnType:
    if refers is not None:
        return "reference"
    if name in source_columns(record_type):
        return "source"
    if name in record_type.KEY and isinstance(held, inspect.StrType):
        return "id"
    names: dict[type, ColumnType] = {
        inspect.IntType: "integer",
        inspect.FloatType: "number",
        inspect.BoolType: "flag",
        inspect.LiteralType: "choice",
    }
    return names.get(type(held), "text")


def _unit(kind: str, name: str, held: Any) -> str:
    if isinstance(held, inspect.IntType):
        return "" if name.endswith("year") else "1"
    if not isinstance(held, inspect.FloatType):
        return ""
    if (kind, name) in _UNIT_BESIDE:
        return "*"
    if name in SOURCES:
        return "1"
    return next((unit for ending, unit in _UNITS if name.endswith(ending)), "1")
