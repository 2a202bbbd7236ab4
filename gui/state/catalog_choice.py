"""Which rows of a table somebody has asked to see, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from gui.state.catalog_fields import FIELDS, Field
from gui.state.catalog_index import AT_ONCE, RANKED, SearchSlices, filtered, number_of, ordered
from gui.state.catalog_rows import rows_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gui.library.library import Library


class CellTexts(Protocol):
    """What a cell and a column are in words; the floor above knows the language."""

    def cell(self, kind: str, field: Field, cell: str, unit: str = "") -> str:
        """Return a cell as it is shown in the table."""
        ...

    def heading(self, kind: str, field: Field) -> str:
        """Return what a column is called, with its unit."""
        ...

    def help(self, kind: str, field: Field) -> str:
        """Return what a column holds."""
        ...

    def not_declared(self) -> str:
        """Return what an empty cell means."""
        ...

    def names(self, kind: str, field: Field, cell: str) -> tuple[str, ...]:
        """Return what a cell is called in the languages in which somebody may look for it."""
        ...


class Choice:
    """One table, and what of it is asked for by search, filters and order.

    Parameters
    ----------
    library : Library
        Where the table is.
    kind : str
        Which table it is: a key of ``FIELDS``.
    texts : CellTexts
        What cells are in words: they are searched and sorted as they are shown.
    """

    def __init__(self, library: Library, kind: str, texts: CellTexts) -> None:
        self.kind = kind
        self.fields: tuple[Field, ...] = FIELDS[kind]
        self.rows = rows_of(library, kind)
        self.query = ""
        self.chosen: Mapping[str, frozenset[str]] = {}
        self.own_only = False
        self._texts = texts
        self._sorted_by: tuple[int, bool] | None = None
        self._order: list[int] | None = None
        self._columns: dict[int, Sequence[str]] = {}
        self._slices = SearchSlices(self.rows.ids, self._names_of)
        self._searched = [(place, field) for place, field in enumerate(self.fields) if field.searched]

    def asked_like(self, other: Choice) -> Choice:
        """Ask for what another choice of the same kind asks for."""
        self.query, self.chosen, self.own_only = other.query, other.chosen, other.own_only
        self._sorted_by = other._sorted_by
        return self

    @property
    def ready(self) -> bool:
        """Whether every row can be found."""
        return self._slices.done

    def make_ready(self) -> int:
        """Make the next slice of rows ready to be found; return how many slices are."""
        if not self._slices.done:
            self._slices.add_slice()
        return self._slices.count

    def sort_by(self, column: int, *, descending: bool) -> bool:
        """Order the rows by a column, or by none (-1); return whether that is another order."""
        wanted = (column, descending) if 0 <= column < len(self.fields) else None
        if wanted == self._sorted_by:
            return False
        self._sorted_by, self._order = wanted, None
        return True

    def column(self, column: int) -> Sequence[str]:
        """Return the cells of a column, of all rows."""
        cells = self._columns.get(column)
        if cells is None:
            cells = self.rows.column(self.fields[column].name)
            if self.fields[column].shape == "flag":
                cells = [cell or "false" for cell in cells]
            self._columns[column] = cells
        return cells

    def left(self) -> list[int]:
        """Return the numbers of the rows that search and filters leave, in their order."""
        numbers: list[int] = list(range(len(self.rows.ids)))
        searched = bool(self.query.strip())
        if searched:
            while len(numbers) <= AT_ONCE and not self.ready:
                self.make_ready()
            numbers = self._slices.found(self.query)
        numbers = filtered(self.rows, self.chosen, numbers, own_only=self.own_only)
        if self._sorted_by is None:
            return self._slices.best_first(self.query, numbers) if searched and len(numbers) <= RANKED else numbers
        if self._order is None:
            column, descending = self._sorted_by
            self._order = ordered(self._keys(column), descending=descending)
        if len(numbers) == len(self._order):
            return self._order
        kept = bytearray(len(self.rows.ids))
        for number in numbers:
            kept[number] = 1
        return [number for number in self._order if kept[number]]

    def _keys(self, column: int) -> list[float | str | None]:
        """Return what the rows are ordered by: numbers as numbers, all else as it is shown."""
        cells, field = self.column(column), self.fields[column]
        if field.numeric:
            return [number_of(cell) for cell in cells]
        shown = {cell: self._texts.cell(self.kind, field, cell).casefold() if cell else None for cell in set(cells)}
        return [shown[cell] for cell in cells]

    def _names_of(self, start: int, stop: int) -> list[tuple[str, ...]]:
        columns = [(field, self.column(place)) for place, field in self._searched]
        names, kind = self._texts.names, self.kind
        return [
            tuple(name for field, cells in columns if cells[row] for name in names(kind, field, cells[row]))
            for row in range(start, stop)
        ]
