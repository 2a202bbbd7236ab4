"""The small line under a track: named values at their places, or the usual range; no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_GAP = 5.0
"""Least room between two labels [px]."""
_OFF = 3.0
"""How far past a label's own edge its mark may stand [px]."""


class Label(NamedTuple):
    """A text and where its left edge stands [px]."""

    x: float
    text: str


class Mark(NamedTuple):
    """A named value: where it stands on the track [px], its name, and its name with the number."""

    x: float
    name: str
    named_number: str


def fitting(marks: Sequence[Mark], usual: str, width: float, measure: Callable[[str], float]) -> tuple[Label, ...]:
    """Choose what fits into `width` [px]: labels with numbers at their places, without, in a row, or the usual range.

    Parameters
    ----------
    marks : sequence of Mark
        Named values from left to right.
    usual : str
        The plain range, which is what remains.
    width : float
        Room left beside the badge.
    measure : callable
        Width of a text [px].
    """
    if marks:
        for texts in ([mark.named_number for mark in marks], [mark.name for mark in marks]):
            placed = _placed(marks, texts, width, measure)
            if placed:
                return placed
        row = " \u00b7 ".join(mark.named_number for mark in marks)
        if measure(row) <= width:
            return (Label(0.0, row),)
    return (Label(0.0, usual),)


def _placed(
    marks: Sequence[Mark], texts: Sequence[str], width: float, measure: Callable[[str], float]
) -> tuple[Label, ...]:
    """Centre each text under its mark, pushed aside where it must be; nothing where a mark would lose its label."""
    widths = [measure(text) for text in texts]
    lefts = [mark.x - size / 2 for mark, size in zip(marks, widths, strict=True)]
    edge = 0.0
    for index, size in enumerate(widths):
        lefts[index] = max(lefts[index], edge)
        edge = lefts[index] + size + _GAP
    edge = width
    for index in reversed(range(len(widths))):
        lefts[index] = min(lefts[index], edge - widths[index])
        edge = lefts[index] - _GAP
    under = all(
        left - _OFF <= mark.x <= left + size + _OFF for mark, left, size in zip(marks, lefts, widths, strict=True)
    )
    if lefts[0] < 0 or not under:
        return ()
    return tuple(Label(left, text) for left, text in zip(lefts, texts, strict=True))
