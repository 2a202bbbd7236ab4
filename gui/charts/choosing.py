"""Which rows are shown where there is not room for all."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection


def nearest(
    count: int, room: int, anchor: int, keep: Collection[int] = (), *, extremes: bool = True
) -> tuple[int, ...]:
    """Return up to `room` of the rows 0..count-1 in order: the anchor and those about it.

    First come the anchor, the rows to `keep`, one neighbour on each side and, with `extremes`, the first and the last;
    then the others by how near they are to the anchor.
    """
    room = max(1, room)
    if room >= count:
        return tuple(range(count))
    wanted = [anchor, *keep, anchor - 1, anchor + 1, *((0, count - 1) if extremes else ())]
    chosen = list(dict.fromkeys(index for index in wanted if 0 <= index < count))[:room]
    taken = set(chosen)
    for step in range(1, count):
        for index in (anchor - step, anchor + step):
            if len(taken) < room and 0 <= index < count:
                taken.add(index)
        if len(taken) >= room:
            break
    return tuple(sorted(taken))


def evenly(count: int, room: int, keep: Collection[int] = ()) -> tuple[int, ...]:
    """Return up to `room` of the rows 0..count-1 in order, spread evenly, always with those to `keep`."""
    if room >= count:
        return tuple(range(count))
    kept = [index for index in keep if 0 <= index < count][: max(1, room)]
    free = max(1, room) - len(kept)
    others = [index for index in range(count) if index not in kept]
    if free <= 0 or not others:
        return tuple(sorted(kept))
    if free == 1:
        picked = [others[len(others) // 2]] if kept else [others[0]]
    else:
        picked = [others[round(step * (len(others) - 1) / (free - 1))] for step in range(free)]
    return tuple(sorted({*kept, *picked}))
