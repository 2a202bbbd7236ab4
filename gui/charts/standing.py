"""Rows that no slider moves: sorted, worded and measured once, then remembered while one looks at them."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from gui.charts.choosing import nearest
from gui.charts.rowplan import label_width, place_row, value_width

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from gui.charts.compareaxis import CompareAxis
    from gui.charts.lettering import Lettering
    from gui.charts.paging import Pages
    from gui.charts.rowplan import Entry, Frame, PlacedRow
    from gui.charts.rows import CompareRow, Order

    Key = tuple[float, float]


class StandingRows:
    """Rows in order, with all that does not depend on the room there is.

    Parameters
    ----------
    rows : sequence of CompareRow
        In any order.
    order : Order
        How they are sorted.
    entry_of : callable
        Makes what is shown of a row.
    letters : Lettering
        What measures it.
    gap : float
        Between a mark and its value [px].
    """

    def __init__(
        self,
        rows: Sequence[CompareRow],
        order: Order,
        entry_of: Callable[[CompareRow], Entry],
        letters: Lettering,
        gap: float,
    ) -> None:
        self.order = order
        by_value = sorted(rows, key=value_key)
        self.rows = by_value if order == "value" else sorted(by_value, key=_other_key(order))
        self.entries = [entry_of(row) for row in self.rows]
        self.keys = [value_key(row) for row in by_value]
        places = {row.id: place for place, row in enumerate(self.rows)}
        self._places = [places[row.id] for row in by_value]
        amounts = [row.kg for row in rows if row.kg]
        self.ends = (min(amounts), max(amounts)) if amounts else ()
        self.label_width = label_width(self.entries, letters, float("inf"))
        self.value_width = value_width(self.entries, letters, gap)

    def __len__(self) -> int:
        return len(self.rows)

    def among(self, moving: Sequence[CompareRow], entries: Sequence[Entry]) -> tuple[list[Entry], list[int]]:
        """Return all entries, those of `moving` among them, and where these stand; on top where no value decides."""
        if self.order != "value":
            return [*entries, *self.entries], list(range(len(entries)))
        everything, keys, at = list(self.entries), list(self.keys), []
        # The last first, so that of equal rows the first of them comes out on top.
        for row, entry in zip(reversed(moving), reversed(entries), strict=True):
            place = bisect_left(keys, key := value_key(row))
            keys.insert(place, key)
            everything.insert(place, entry)
            at = [place, *(other + (other >= place) for other in at)]
        return everything, at

    def place_of(self, anchor: CompareRow | None) -> int:
        """Return where a row would stand by its value, or the first place where no value decides."""
        if anchor is None or self.order != "value":
            return 0
        return bisect_left(self.keys, value_key(anchor))

    def near(self, room: int, anchor: CompareRow | None) -> list[int]:
        """Return which rows are nearest to `anchor` in value, as places in this order, the first first."""
        place = 0 if anchor is None else min(bisect_left(self.keys, value_key(anchor)), len(self) - 1)
        return sorted(self._places[one] for one in nearest(len(self), room, place, extremes=False))


def shown_rows(
    standing: StandingRows,
    moving: Sequence[CompareRow],
    entries: Sequence[Entry],
    room: int,
    pages: Pages,
    *,
    extremes: bool,
) -> tuple[list[Entry], int]:
    """Return the rows that there is room for, and how many of them stand still.

    Parameters
    ----------
    standing : StandingRows
        All that stand still.
    moving, entries : sequence
        The scenario and, if it has a row, its baseline; always shown.
    room : int
        How many rows there is room for.
    pages : Pages
        The part that is looked at; without one it is what is nearest to the scenario.
    extremes : bool
        Show the first and the last row too.
    """
    ours = next((row for row in moving if row.kind == "scenario"), None)
    everything, at = standing.among(moving, entries)
    free = max(0, room - len(at))
    pages.fit(len(standing), free, standing.place_of(ours))
    if room >= len(everything):
        return everything, len(standing)
    if pages.first is None and standing.order == "value":
        wanted = nearest(len(everything), room, at[0] if at else 0, at[1:], extremes=extremes)
        return [everything[index] for index in wanted], sum(index not in at for index in wanted)
    others = [index for index in range(len(everything)) if index not in at]
    chosen = standing.near(free, ours) if pages.first is None else range(pages.first, pages.first + free)
    wanted = tuple(sorted((*at, *(others[place] for place in chosen))))
    return [everything[index] for index in wanted], len(wanted) - len(at)


class Places:
    """Places of rows; those that stand still keep theirs while frame and axis do.

    Parameters
    ----------
    letters : Lettering
        What measures the labels.
    moving : collection of str
        Styles of the rows that are placed anew every time.
    """

    def __init__(self, letters: Lettering, moving: Collection[str]) -> None:
        self._letters, self._moving = letters, moving
        self._known: dict[tuple[int, str], PlacedRow] = {}
        self._for: object = None

    def of(self, shown: Sequence[Entry], frame: Frame, axis: CompareAxis) -> tuple[PlacedRow, ...]:
        """Give rows their places, from top to bottom."""
        if (frame, axis.key) != self._for:
            self._for = (frame, axis.key)
            self._known.clear()
        rows = []
        for index, entry in enumerate(shown):
            row = self._known.get((index, entry.id))
            if row is None or entry.style in self._moving:
                row = place_row(index, entry, self._letters, frame, axis.position)
                if entry.style not in self._moving:
                    self._known[index, entry.id] = row
            rows.append(row)
        return tuple(rows)


def value_key(row: CompareRow) -> Key:
    """Largest first; a scenario that is not declared comes on top, other such rows at the bottom."""
    if row.kg is None:
        return (0.0, 0.0) if row.kind == "scenario" else (2.0, 0.0)
    return (1.0, -row.kg)


def _other_key(order: Order) -> Callable[[CompareRow], tuple[float, str]]:
    """Latest first, what has no year last; or by name."""
    if order == "year":
        return lambda row: (-(row.year or 0), "")
    return lambda row: (0, row.label.casefold())
