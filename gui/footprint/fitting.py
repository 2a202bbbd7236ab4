"""Which everyday things a mass is counted in, so that the counts can be grasped."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from gui.footprint.equivalents import EquivalentCount

HANDFUL = 5.0
"""The count that people grasp at a glance; the thing whose count is nearest to it is taken."""
FEW, MANY = 0.5, 20.0
"""From a half to twenty, a thing is well said."""
_FEWEST = 0.1
"""A tenth of a thing can still be drawn."""
MOST_SAID = 1e6
"""More than a million of a thing says no more than "very many"."""


class Choice(NamedTuple):
    """The thing to draw and the thing that a second sentence counts in; ``None`` where there is none."""

    drawn: EquivalentCount | None = None
    said: EquivalentCount | None = None


def fitting(
    counts: Iterable[EquivalentCount],
    suggested: Collection[str],
    pinned: Sequence[str] = (),
    spoken: Collection[str] = (),
) -> Choice:
    """Choose two things to count a mass in.

    The user's pinned things come first, the best fitting of them before the others, however large their counts are.
    What room they leave is filled from the suggested things alone: the largest of them from one on (whole lives of
    cars, the measure that everybody has heard of), below that the one whose count is nearest to a handful.

    Parameters
    ----------
    counts : iterable of EquivalentCount
        How many of each thing emit as much.
    suggested : collection of str
        Ids of the things that may be chosen without being asked for.
    pinned : sequence of str
        Ids of the things that the user wants to compare with.
    spoken : collection of str
        Ids of the suggested things that the second sentence prefers: the largest that reaches one.
    """
    known = {thing.id: thing for thing in counts if thing.count > 0}
    wanted = sorted((known[key] for key in dict.fromkeys(pinned) if key in known), key=_misfit)
    offered = [thing for key, thing in known.items() if key in suggested]
    drawn = _drawn(offered)
    own = [drawn, _said(offered, drawn, spoken)]
    chosen = list({thing.id: thing for thing in (*wanted, *own) if thing is not None}.values())
    return Choice(*chosen[:2])


def _misfit(thing: EquivalentCount) -> tuple[int, float]:
    """Return how badly a count can be grasped: whether it is far off, and how far from a handful."""
    far = 0 if FEW <= thing.count <= MANY else 1 if thing.count >= _FEWEST else 2
    return far, abs(math.log(thing.count / HANDFUL))


def _drawn(offered: Sequence[EquivalentCount]) -> EquivalentCount | None:
    if not offered:
        return None
    largest = min(offered, key=lambda thing: thing.count)
    return largest if largest.count >= 1 else min(offered, key=_misfit)


def _said(
    offered: Sequence[EquivalentCount], drawn: EquivalentCount | None, spoken: Collection[str]
) -> EquivalentCount | None:
    """Return the largest other thing that reaches one: of those preferred, else of all."""
    if drawn is None:
        return None
    others = [thing for thing in offered if thing.id != drawn.id and 1 <= thing.count <= MOST_SAID]
    preferred = [thing for thing in others if thing.id in spoken]
    return min(preferred or others, key=lambda thing: thing.count, default=None)
