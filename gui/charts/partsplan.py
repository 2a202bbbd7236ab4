"""Where the parts of a total go: a bar of 100 %, and names below it or, where they do not fit, in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF

from gui.charts.view import Spot

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.charts.lettering import Lettering

_LEAST_BAR, _BAR, _MOST_BAR = 12, 34, 72
"""Height of the bar [px at 100 %]: where there is hardly room, as a rule, on a large picture."""
_BAR_SHARE = 0.16
"""Height of the bar on a large picture, as a share of the whole."""
_LIST_SHARE = 0.66
"""Value and share may take this much of a line of the list."""
_BETWEEN = 24
"""Between the two columns of the list, where one cannot name all parts [px at 100 %]."""
_SEAM = 2
"""Between two parts [px]."""


class PartEntry(NamedTuple):
    """A part before it has a place: its share of the total [1], its texts (the share in two lengths), its knob."""

    id: str
    share: float
    name: str
    value: str
    share_text: str
    short_share_text: str
    knob: str | None


class PlacedPart(NamedTuple):
    """A part in its place; `inside` is empty where the value does not fit into its stretch of the bar.

    In a list, `below` stands on the line of the name and ends at `right`.
    """

    entry: PartEntry
    bar: QRectF
    inside: str
    name: str
    below: str
    x: float
    name_line: float
    below_line: float
    swatch: QRectF | None
    right: float = 0.0


class PartsPlan(NamedTuple):
    """The chart of parts, ready to be drawn; `ghosts` are where the seams were before [px]."""

    parts: tuple[PlacedPart, ...]
    spots: tuple[Spot, ...]
    ghosts: tuple[float, ...]
    sentence: tuple[str, ...]
    note: tuple[str, ...]
    note_top: float


def plan_parts(
    entries: Sequence[PartEntry],
    before: Sequence[float],
    note: str,
    letters: Lettering,
    px: Callable[[float], int],
    size: tuple[float, float],
) -> PartsPlan:
    """Place the parts.

    Parameters
    ----------
    entries : sequence of PartEntry
        Those with a share above zero, from left to right.
    before : sequence of float
        Seams of the baseline, as shares from the left [1]; empty where they are the same.
    note : str
        What is not counted; it is wrapped into what height is left.
    letters : Lettering
        What measures.
    px : callable
        Sizes at the present zoom.
    size : tuple of float
        Width and height of the chart [px].
    """
    width, height = size
    name_high, small_high = letters.height("secondary"), letters.height("small")
    note_lines = letters.wrapped("small", note, width, 3)
    top = px(4) if before else 0
    room = width - _SEAM * (len(entries) - 1)
    stretches = _stretches([entry.share for entry in entries], room)
    pad = px(10)
    needed = [letters.width("strong", entry.value) + 2 * pad for entry in entries]
    inside = [one <= wide for one, (_, wide) in zip(needed, stretches, strict=True)]
    texts, edges = _under(entries, inside, stretches, letters, px, width)
    pitch = name_high + px(3)
    lines = len(entries)
    if not edges:
        lines = max(1, min(lines, int((height - top - px(_LEAST_BAR) - px(8)) // pitch)))
    # The bar shows every part; where there are fewer lines than parts, the smallest are named only when pointed at.
    largest = sorted(range(len(entries)), key=lambda index: -entries[index].share)
    column = (width - px(_BETWEEN)) / 2
    candidates = [entries[index] for index in largest[: 2 * lines]]
    in_two = lines < len(entries) and _fit(candidates, column, letters, px, brief=True)
    brief = in_two and not _fit(candidates, column, letters, px)
    named = sorted(largest[: 2 * lines if in_two else lines])
    under = name_high + small_high + px(2) if edges else pitch * lines
    spare = height - top - under - px(8) - (len(note_lines) * small_high + px(8))
    bar_high = max(px(_LEAST_BAR), min(max(px(_BAR), height * _BAR_SHARE), spare, px(_MOST_BAR)))
    under_top = top + bar_high + px(8)
    placed, spots = [], []
    for index, (entry, (left, wide)) in enumerate(zip(entries, stretches, strict=True)):
        bar = QRectF(left, top, wide, bar_high)
        value = entry.value if inside[index] and letters.height("strong") <= bar_high else ""
        reach = max(0.0, (pitch - wide) / 2)
        area = bar.adjusted(-reach, 0, reach, 0)
        if edges:
            line = under_top + letters.ascent("secondary")
            below = under_top + name_high + px(2) + letters.ascent("small")
            placed.append(PlacedPart(entry, bar, value, entry.name, texts[index], edges[index], line, below, None))
            area.setBottom(under_top + under)
        elif index in named:
            second, line = divmod(named.index(index), lines)
            row, start = under_top + line * pitch, round(second * (column + px(_BETWEEN)))
            stretch = (start, start + column if in_two else width)
            told = entry.short_share_text if value or brief else _value_and_share(entry)
            placed.append(_listed(entry, bar, (value, told), row + letters.ascent("secondary"), letters, px, stretch))
            area = QRectF(start - px(4), row - 1, stretch[1] - start + 2 * px(4), pitch)
        else:
            placed.append(PlacedPart(entry, bar, value, "", "", 0, 0, 0, None))
        spots.append(Spot(entry.id, area, entry.knob))
    note_top = under_top + under + px(6)
    lines = max(0, int((height - note_top) // small_high))
    return PartsPlan(
        parts=tuple(placed),
        spots=tuple(spots),
        ghosts=tuple(round(share * width) for share in before),
        sentence=(),
        note=letters.wrapped("small", note, width, min(lines, 3)),
        note_top=note_top,
    )


def _stretches(shares: Sequence[float], room: float) -> list[tuple[int, int]]:
    """Left edge and width of each part [px]; one that is not zero has at least a pixel."""
    found, start = [], 0.0
    for index, share in enumerate(shares):
        left = round(start * room) + index * _SEAM
        start += share
        found.append((left, max(1, round(start * room) + index * _SEAM - left)))
    return found


def _under(
    entries: Sequence[PartEntry],
    inside: Sequence[bool],
    stretches: Sequence[tuple[int, int]],
    letters: Lettering,
    px: Callable[[float], int],
    width: float,
) -> tuple[list[str], tuple[float, ...]]:
    """Return what stands below each name, and the names' left edges; no edges where they do not fit side by side."""
    for shares in ([one.share_text for one in entries], [one.short_share_text for one in entries]):
        texts = [
            share if fits else f"{one.value} \u00b7 {share}"
            for one, fits, share in zip(entries, inside, shares, strict=True)
        ]
        wide = [
            max(letters.width("secondary", one.name), letters.width("small", text))
            for one, text in zip(entries, texts, strict=True)
        ]
        edges = _pushed_apart([left for left, _ in stretches], wide, px(16), width)
        if edges:
            return texts, edges
    return texts, ()


def _pushed_apart(wanted: Sequence[float], wide: Sequence[float], gap: float, width: float) -> tuple[float, ...]:
    """Move blocks right, then left, until none touches another or leaves the picture; () where they cannot."""
    if sum(wide) + gap * (len(wide) - 1) > width:
        return ()
    edges: list[float] = []
    free = 0.0
    for edge, size in zip(wanted, wide, strict=True):
        edges.append(max(edge, free))
        free = edges[-1] + size + gap
    limit = width
    for index in range(len(edges) - 1, -1, -1):
        edges[index] = min(edges[index], limit - wide[index])
        limit = edges[index] - gap
    return tuple(round(edge) for edge in edges)


def plan_sentence(
    sentence: str, note: str, letters: Lettering, px: Callable[[float], int], size: tuple[float, float]
) -> PartsPlan:
    """Say in words what cannot be drawn."""
    width, height = size
    high, small_high = letters.height("body"), letters.height("small")
    lines = letters.wrapped("body", sentence, width, max(1, int(height // high)))
    note_top = len(lines) * high + px(8)
    left = max(0, int((height - note_top) // small_high))
    return PartsPlan((), (), (), lines, letters.wrapped("small", note, width, min(left, 3)), note_top)


def _fit(
    entries: Sequence[PartEntry],
    room: float,
    letters: Lettering,
    px: Callable[[float], int],
    *,
    brief: bool = False,
) -> bool:
    """Whether each has a line of the list to itself without being cut off; `brief` = with its share alone."""
    told = [one.short_share_text if brief else _value_and_share(one) for one in entries]
    texts = [
        letters.width("secondary", one.name) + letters.width("secondary", text)
        for one, text in zip(entries, told, strict=True)
    ]
    return px(9) + px(6) + max(texts, default=0.0) + px(8) <= room


def _value_and_share(entry: PartEntry) -> str:
    return f"{entry.value} \u00b7 {entry.short_share_text}"


def _listed(
    entry: PartEntry,
    bar: QRectF,
    texts: tuple[str, str],
    line: float,
    letters: Lettering,
    px: Callable[[float], int],
    stretch: tuple[float, float],
) -> PlacedPart:
    """One line of the list: a swatch, the name, and value and share at the right; `texts` are in the bar and there."""
    (inside, told), (left, right) = texts, stretch
    width = right - left
    side = px(9)
    swatch = QRectF(left, round(line - letters.metrics("secondary").capHeight() / 2 - side / 2), side, side)
    below = letters.elided("secondary", told, width * _LIST_SHARE)
    room = width - side - px(6) - letters.width("secondary", below) - px(8)
    name = letters.elided("secondary", entry.name, room)
    return PlacedPart(entry, bar, inside, name, below, left + side + px(6), line, line, swatch, right)
