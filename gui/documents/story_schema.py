"""The shape of a story file, drawn from the tables of the calculation: a new parameter can be set at once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import msgspec

from gui.documents.story_errors import StoryError
from gui.footprint.mix import SOURCES
from gui.footprint.parameters import PARAMETERS
from gui.footprint.units import KG_PER_LB, KG_PER_T, KWH_PER_MWH
from gui.library.lookup import nearest_ids

if TYPE_CHECKING:
    from collections.abc import Mapping

LIMIT_STEPS = 40
LIMIT_TITLE, LIMIT_SUMMARY, LIMIT_TEXT, LIMIT_SOURCE = 100, 300, 1500, 300
"""Lengths [characters]. A text of 1500 fills a window of 1024 x 600: nobody reads more from a projector."""

FIGURES: Mapping[str, tuple[str, float, str]] = {
    "co2e_kg": ("co2e_kg", 1.0, "kg"),
    "co2e_t": ("co2e_kg", KG_PER_T, "t"),
    "co2e_lb": ("co2e_kg", KG_PER_LB, "lb"),
    "energy_kwh": ("energy_kwh", 1.0, "kWh"),
    "energy_mwh": ("energy_kwh", KWH_PER_MWH, "MWh"),
    "it_energy_kwh": ("it_energy_kwh", 1.0, "kWh"),
    "it_energy_mwh": ("it_energy_kwh", KWH_PER_MWH, "MWh"),
    "electricity_cost_usd": ("electricity_cost_usd", 1.0, "USD"),
    "cloud_cost_low_usd": ("cloud_cost_low_usd", 1.0, "USD"),
    "cloud_cost_high_usd": ("cloud_cost_high_usd", 1.0, "USD"),
    "chip_hours": ("chip_hours", 1.0, "h"),
}
"""What a step may expect: the result that it is, what to divide that by, and the unit."""

_Words = str | dict[str, str]
_TYPES = {
    "str": "a text",
    "float": "a number",
    "int": "a whole number",
    "bool": "true or false",
    "object": "a table",
    "array": "a list",
    "datetime": "a date",
    "date": "a date",
    "time": "a time",
}
_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")


def _table(name: str, shape: list[tuple[str, Any] | tuple[str, Any, Any]]) -> type[msgspec.Struct]:
    """Make a record that takes no key but its own, so that a misspelt one never goes unseen."""
    return msgspec.defstruct(name, shape, frozen=True, kw_only=True, forbid_unknown_fields=True, module=__name__)


MixTable = _table("MixTable", [(source, float | None, None) for source in SOURCES])
SetTable = _table(
    "SetTable",
    [
        *((name, str | None, None) for name in ("run", "chip", "grid")),
        *((parameter.key, float | str | None, None) for parameter in PARAMETERS),
        ("mix", MixTable | None, None),
    ],
)
_figures: list[tuple[str, Any] | tuple[str, Any, Any]] = [(quantity, float | None, None) for quantity in FIGURES]
ExpectTable = _table("ExpectTable", [*_figures, ("tolerance", float)])
PublishedTable = _table("PublishedTable", [*_figures, ("because", _Words)])
StartTable = _table("StartTable", [("run", str | None, None), ("set", SetTable | None, None)])
StepTable = _table(
    "StepTable",
    [
        ("title", _Words),
        ("text", _Words),
        ("source", str, ""),
        ("source_locator", str, ""),
        ("set", SetTable | None, None),
        ("expect", ExpectTable | None, None),
        ("published", PublishedTable | None, None),
    ],
)
StoryTable = _table(
    "StoryTable",
    [
        ("title", _Words),
        ("summary", _Words),
        ("author", str, ""),
        ("licence", str, ""),
        ("about", list[str], msgspec.field(default_factory=list)),
        ("start", StartTable),
        ("steps", list[StepTable]),  # type: ignore[valid-type]  # made from the tables above
    ],
)
_TABLES: Mapping[str, type[msgspec.Struct]] = {
    "": StoryTable,
    "start": StartTable,
    "steps": StepTable,
    "set": SetTable,
    "mix": MixTable,
    "expect": ExpectTable,
    "published": PublishedTable,
}


def story_table(content: Mapping[str, Any]) -> Any:
    """Turn what TOML held into a record.

    Raises
    ------
    StoryError
        Where a key is missing or not known, or what it holds is of the wrong type.
    """
    try:
        return msgspec.convert(content, StoryTable)
    except msgspec.ValidationError as error:
        raise _wrong_shape(str(error)) from error
    except OverflowError as error:
        raise StoryError("bad_value", reason="a number is too large; give an ordinary number") from error


def words_of(words: str | Mapping[str, str], key: str, limit: int) -> dict[str, str]:
    """Return a text by language (``""`` where it says none), without spaces and line ends that only lay out the file.

    Raises
    ------
    StoryError
        Where there is nothing, or too much.
    """
    by_language = {"": words} if isinstance(words, str) else dict(words)
    if not by_language:
        raise StoryError("empty", key=key)
    for language, text in by_language.items():
        place = f"{key}.{language}" if language else key
        if language and _LANGUAGE.fullmatch(language) is None:
            raise StoryError("bad_language", key=key, value=language[:20])
        by_language[language] = plain(text, place, limit)
        if not by_language[language]:
            raise StoryError("empty", key=place)
    return by_language


def plain(text: str, key: str, limit: int) -> str:
    """Return a text on one line; ``StoryError`` where it is longer than `limit` characters."""
    line = " ".join(text.split())
    if len(line) > limit:
        raise StoryError("too_long", key=key, limit=limit)
    return line


def _wrong_shape(message: str) -> StoryError:
    """Say in plain words what msgspec found; ``$.steps[0].set`` is the table set of the first step."""
    problem, _, place = message.partition(" - at `$")
    found = re.fullmatch(r"\.steps\[(\d+)\](.*)", place.rstrip("`"))
    step = int(found[1]) + 1 if found else None
    place = (found[2] if found else place.rstrip("`")).replace("[...]", "").removeprefix(".")
    field = re.fullmatch(r"Object (missing required|contains unknown) field `(.*)`", problem, flags=re.DOTALL)
    if field is not None:
        key = ".".join(filter(None, (place, field[2][:80])))
        if field[1] == "missing required":
            return StoryError("missing_key", step=step, key=key)
        return _unknown_key(field[2], "steps" if step and not place else place.rpartition(".")[2], step, key)
    types = re.fullmatch(r"Expected `([^`]*)`, got `([^`]*)`", problem)
    if types is not None:
        wanted = " or ".join(_TYPES.get(one, one) for one in types[1].split(" | ") if one != "null")
        return StoryError("wrong_type", step=step, key=place, wanted=wanted, found=_TYPES.get(types[2], types[2]))
    return StoryError("bad_value", step=step, key=place, reason=problem)


def _unknown_key(name: str, table: str, step: int | None, key: str) -> StoryError:
    known = _TABLES[table].__struct_fields__ if table in _TABLES else ()
    near = nearest_ids(name, known)
    if near:
        return StoryError("unknown_key_near", step=step, key=key, near=" or ".join(repr(one) for one in near))
    return StoryError("unknown_key", step=step, key=key, known=", ".join(known))
