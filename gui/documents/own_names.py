"""Ids for rows of the user's own, made from their names."""

from __future__ import annotations

import itertools
import re
import unicodedata
from typing import TYPE_CHECKING

from gui.library.cells import OWN_PREFIX

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterator

_LONGEST = 60

_CYRILLIC = {
    **dict(zip("абвгдеёзийклмнопрстуфыэ", "abvgdeeziyklmnoprstufye", strict=True)),
    "ж": "zh",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ъ": "",
    "ь": "",
    "ю": "yu",
    "я": "ya",
}
"""How Russian names are spelt in ids."""


def id_from(name: str) -> str:
    """Return ``my:`` and what is left of a name in small letters, digits and underlines."""
    spelt = "".join(_CYRILLIC.get(letter, letter) for letter in name.casefold())
    plain = unicodedata.normalize("NFKD", spelt).encode("ascii", "ignore").decode()
    return OWN_PREFIX + (re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:_LONGEST].strip("_") or "row")


def free_id(wanted: str, taken: Container[str]) -> str:
    """Return an id, with a number behind it where it is taken."""
    numbered = (f"{wanted}_{number}" for number in itertools.count(2))
    return next(name for name in itertools.chain((wanted,), numbered) if name not in taken)


class EitherIds:
    """Two collections of ids as one."""

    def __init__(self, first: Collection[str], second: Collection[str]) -> None:
        self._parts = (first, second)

    def __contains__(self, wanted: object) -> bool:
        return any(wanted in part for part in self._parts)

    def __iter__(self) -> Iterator[str]:
        return itertools.chain(*self._parts)

    def __len__(self) -> int:
        return sum(map(len, self._parts))
