"""Everyday things for the headline: as few rows of the library are read as it can show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.headline.choice import Offered

if TYPE_CHECKING:
    from gui.footprint.equivalents import Equivalent
    from gui.library.library import Library


def pictograms(library: Library) -> dict[str, str]:
    """Return the pictogram of each everyday thing; no row is read for it."""
    table = library.tables["equivalents"]
    return dict(zip(table, table.column("pictogram"), strict=True))


def suggested(library: Library) -> frozenset[str]:
    """Return which everyday things the headline may choose by itself; no row is read for it."""
    table = library.tables["equivalents"]
    return frozenset(key for key, word in zip(table, table.column("suggested"), strict=True) if word == "true")


def offered(library: Library, pinned: tuple[str, ...]) -> tuple[tuple[Equivalent, ...], Offered]:
    """Return the things that are counted, and what the headline may do with them; `pinned` are the user's own."""
    known, may = library.equivalents, suggested(library)
    things = tuple(known[key].equivalent for key in dict.fromkeys((*pinned, *(key for key in known if key in may))))
    return things, Offered(may, pinned, {key: known[key].boundary for key in pinned})
