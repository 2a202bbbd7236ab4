"""Which rows of the catalog are shown, and in which order: search, filters, sorting. Quick with 100,000 rows."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from gui.library.search import SearchEntry, SearchIndex

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from gui.state.catalog_rows import Rows

SLICE = 400
"""Rows that are made ready for the search in one turn of the event loop: about 8 ms."""

AT_ONCE = 2000
"""Up to so many rows are made ready at once where somebody searches before they are."""

RANKED = 2000
"""Up to so many finds, those that fit best come first; among more, nobody looks for the best: they keep their order."""


class SearchSlices:
    """An index of a table for searching, made slice by slice so that nobody waits for it.

    Parameters
    ----------
    ids : sequence of str
        The rows.
    names_of : function
        Returns what the rows from one number to another are called, most telling first.
    """

    def __init__(self, ids: Sequence[str], names_of: Callable[[int, int], list[tuple[str, ...]]]) -> None:
        self._ids = ids
        self._names_of = names_of
        self._slices: list[SearchIndex] = []

    @property
    def done(self) -> bool:
        """Whether every row can be found."""
        return len(self._slices) * SLICE >= len(self._ids)

    @property
    def count(self) -> int:
        """Slices that are ready."""
        return len(self._slices)

    def add_slice(self) -> None:
        """Make the next rows ready."""
        start = len(self._slices) * SLICE
        stop = min(start + SLICE, len(self._ids))
        named = zip(self._ids[start:stop], self._names_of(start, stop), strict=True)
        self._slices.append(SearchIndex(SearchEntry(row_id, names) for row_id, names in named))

    def found(self, query: str) -> list[int]:
        """Return the numbers of the rows that a query finds, in their order."""
        return [number * SLICE + row for number, rows in enumerate(self._slices) for row in rows.found(query)]

    def best_first(self, query: str, found: Sequence[int]) -> list[int]:
        """Return rows that a query has found, those that are called so first."""
        return sorted(found, key=lambda row: (self._slices[row // SLICE].rank(query, row % SLICE), row))


def filtered(rows: Rows, chosen: Mapping[str, frozenset[str]], numbers: Sequence[int], *, own_only: bool) -> list[int]:
    """Return those of the rows whose cells are among the chosen ones, column by column."""
    kept = list(numbers)
    for column, values in chosen.items():
        cells = rows.column(column)
        kept = [number for number in kept if cells[number] in values]
    if own_only:
        kept = [number for number in kept if rows.own(rows.ids[number])]
    return kept


def ordered(keys: Sequence[float | str | None], *, descending: bool) -> list[int]:
    """Return the numbers of all rows by their keys; those without one come last either way, equals keep their order."""
    there = [number for number, key in enumerate(keys) if key is not None]
    there.sort(key=keys.__getitem__, reverse=descending)  # type: ignore[arg-type]
    return there + [number for number, key in enumerate(keys) if key is None]


def number_of(cell: str) -> float | None:
    """Return the number in a cell; ``None`` for an empty one, and for what is none."""
    try:
        value = float(cell)
    except ValueError:
        return None
    return value if math.isfinite(value) else None
