"""Where rows go: a label, an axis, a mark or bar, a value; in pixels, before anything is drawn."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF

from gui.charts.view import Spot

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.charts.lettering import Lettering
    from gui.look.theme import FontRole

LABEL_SHARE = 0.45
"""A label may take this much of the width; then it is shortened."""


class Entry(NamedTuple):
    """A row before it has a place; `reach` [px] is the half width of its mark, `basis` a word beside its value.

    `band` holds the 5, 25, 75 and 95 % quantiles of its amount; empty where it is exact or nothing is known of it.
    """

    id: str
    label: str
    value: str
    amount: float | None
    style: str
    strong: bool = False
    reach: float = 0.0
    knob: str | None = None
    basis: str = ""
    band: tuple[float, ...] = ()

    @property
    def font(self) -> FontRole:
        """Font of label and value."""
        return "strong" if self.strong else "secondary"


class Frame(NamedTuple):
    """Where rows stand [px]: see `place_row`."""

    labels: float
    left: float
    width: float
    height: float
    pitch: float
    gap: float
    margin: float


class PlacedRow(NamedTuple):
    """A row in its place; `mark_x` is ``None`` where there is nothing to mark: not declared, or off a log axis.

    `basis_x` is where the word about the basis stands; ``None`` where there is none, or no room for it.
    """

    entry: Entry
    area: QRectF
    middle: float
    label: str
    mark_x: float | None
    value_x: float
    basis_x: float | None = None
    band_x: tuple[float, ...] = ()

    @property
    def font(self) -> FontRole:
        """Font of label and value."""
        return self.entry.font


class Tick(NamedTuple):
    """A grid line and its label, if there was room for one."""

    x: float
    label: str = ""


class RowsPlan(NamedTuple):
    """A chart of rows, ready to be drawn."""

    rows: tuple[PlacedRow, ...]
    spots: tuple[Spot, ...]
    ticks: tuple[Tick, ...]
    left: float
    right: float
    top: float
    bottom: float
    pitch: float
    remark: Tick = Tick(0)


def remark_under(letters: Lettering, text: str, right: float) -> Tick:
    """Return a remark that ends at `right` [px] under the labels, if it fits there whole."""
    return Tick(right, text if letters.width("small", text) <= right else "")


def label_width(entries: Sequence[Entry], letters: Lettering, width: float) -> float:
    """Width [px] of the column of labels: that of the longest, but not more than its share."""
    widest = max((letters.width(one.font, one.label) for one in entries), default=0.0)
    return min(widest, LABEL_SHARE * width)


def value_width(entries: Sequence[Entry], letters: Lettering, gap: float) -> float:
    """Room [px] that values need to the right of their marks."""
    return max(
        (letters.width(one.font, one.value) + one.reach + gap for one in entries),
        default=0.0,
    )


def place_row(
    index: int, entry: Entry, letters: Lettering, frame: Frame, position: Callable[[float], float | None]
) -> PlacedRow:
    """Give a row its place.

    Parameters
    ----------
    index : int
        Its place among the rows, from the top.
    entry : Entry
        What it shows.
    letters : Lettering
        What measures the labels.
    frame : Frame
        Width of the labels, where the axis begins, the whole width; lowest edge of the rows, their distance, the space
        between a mark and its value; how far a row that is pointed at reaches beyond the columns on both sides [px].
    position : callable
        From an amount to its place on the axis [px]; ``None`` where it has none.
    """
    top = round(index * frame.pitch)
    bottom = min(round((index + 1) * frame.pitch), frame.height)
    mark_x = None if entry.amount is None else position(entry.amount)
    placed = [position(one) for one in entry.band]
    band_x = tuple(x for x in placed if x is not None)
    end = max((0.0 if mark_x is None else mark_x + entry.reach), *band_x[-1:], 0.0)
    value_x = frame.left + frame.gap if mark_x is None else end + frame.gap
    basis_x = None
    if entry.basis:
        basis_x = value_x + letters.width(entry.font, entry.value) + frame.gap
        if basis_x + letters.width("small", entry.basis) > frame.width:
            basis_x = None
    return PlacedRow(
        entry=entry,
        area=QRectF(-frame.margin, top, frame.width + 2 * frame.margin, bottom - top),
        middle=int((index + 0.5) * frame.pitch),  # not the middle of the rounded edges: every second would be 2 px off
        label=letters.elided(entry.font, entry.label, frame.labels),
        mark_x=mark_x,
        value_x=value_x,
        basis_x=basis_x,
        band_x=band_x if len(band_x) == len(placed) else (),
    )


def place_rows(
    entries: Sequence[Entry], letters: Lettering, frame: Frame, position: Callable[[float], float | None]
) -> tuple[PlacedRow, ...]:
    """Give each row its place, from top to bottom."""
    return tuple(place_row(index, entry, letters, frame, position) for index, entry in enumerate(entries))


def moved_rows(before: RowsPlan, now: RowsPlan, spread: float) -> QRectF | None:
    """Return what rows cover that differ between two plans, and `spread` [px] around; ``None`` where all may differ."""
    same_frame = before._replace(rows=(), spots=()) == now._replace(rows=(), spots=())
    if not same_frame or len(before.rows) != len(now.rows):
        return None
    area = QRectF()
    for old, new in zip(before.rows, now.rows, strict=True):
        if old is not new and old != new:
            area = area.united(old.area).united(new.area)
    return area.adjusted(0, -spread, 0, spread) if area.isValid() else area


def spots_of(rows: Sequence[PlacedRow]) -> tuple[Spot, ...]:
    """Return the rows as what can be pointed at."""
    return tuple(Spot(row.entry.id, row.area, row.entry.knob) for row in rows)


def spaced_labels(ticks: Sequence[tuple[float, str]], letters: Lettering, width: float, gap: float) -> tuple[Tick, ...]:
    """Keep every k-th label, with the smallest k at which none touches another or leaves the picture."""
    every = 1
    widths = [letters.width("small", label) for _, label in ticks]
    while every < len(ticks):
        kept = range(0, len(ticks), every)
        edges = [(ticks[i][0] - widths[i] / 2, ticks[i][0] + widths[i] / 2) for i in kept]
        if all(before[1] + gap <= after[0] for before, after in pairwise(edges)):
            break
        every += 1
    return tuple(
        Tick(x, label if i % every == 0 and x - widths[i] / 2 >= 0 and x + widths[i] / 2 <= width else "")
        for i, (x, label) in enumerate(ticks)
    )
