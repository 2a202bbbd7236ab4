"""Names that every language spells alike, of models, organisations, chips, clouds and authors: from the tables."""

from __future__ import annotations

import csv
import re
from functools import cache
from typing import TYPE_CHECKING

from gui.library.library import Library
from gui.paths import presets_dir

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES_ONLY = (
    ("runs", "organisation"),
    ("hardware", "name"),
    ("hardware", "vendor"),
    ("grids", "provider"),
    ("pue", "organisation"),
    ("water", "organisation"),
)
"""Columns that hold nothing but names."""

SITES = (("grids", "cloud"), ("pue", "site"))
"""Tables and kinds of rows called by a provider's word for a place, then the place: "AWS eu-west-1, Ireland"."""

_NAME_WORD = re.compile(r"[A-Z]|.*\d")
_AUTHOR_AND_OTHERS = r"\w[\w-]* et al\."
_CODE = r"[A-Z]+[a-z]?\d\w*"
"""Types, zones and the like: H100, SXM5, TPUv4, NO1. No English word has a digit."""


def _rows(table: str) -> list[dict[str, str]]:
    with (presets_dir() / f"{table}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def _names() -> Iterator[str]:
    for table, column in NAMES_ONLY:
        for row in _rows(table):
            yield from (row[column], *row[column].split(", "))
    for table, kind in SITES:
        yield from (row["name"].split(",")[0] for row in _rows(table) if row["kind"] == kind)
    for row in _rows("runs"):
        model = row["name"].split(",")[0]
        if all(map(_NAME_WORD.match, model.split())):
            yield model
    for source in Library.load().sources.values():
        yield from (name.split(",")[0] for name in re.split(r"\s+and\s+", source.fields.get("author", "")))


@cache
def _pattern(more: frozenset[str]) -> re.Pattern[str]:
    longest_first = sorted(filter(None, {*_names(), *more}), key=lambda name: (-len(name), name))
    names = "|".join((_AUTHOR_AND_OTHERS, *map(re.escape, longest_first), _CODE))
    return re.compile(rf"(?<!\w)(?:{names})(?!\w)")


def without_names(text: str, more: frozenset[str] = frozenset()) -> str:
    """Return a text with a sign in the place of every name, of `more` too: what is left is language."""
    return _pattern(more).sub("\N{WHITE SQUARE}", text)
