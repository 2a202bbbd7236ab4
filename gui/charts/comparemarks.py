"""Marks of the comparison: shape and colour say what a row is, so that neither is needed alone.

A published figure has a shape by how far it can be trusted. One that counts otherwise than the scenario does (with the
making of the chips, by certificates) has another sign about its mark: a ring, or a cap at the end of its bar.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.charts.ink import Ink
    from gui.charts.rows import CompareRow

_REACH = {"scenario": 7.0, "baseline": 5.5, "pinned": 5.5, "everyday": 5.0}
_PUBLISHED_REACH, _RING_REACH = 6.5, 8.5
"""From the middle of a mark to its edge [px at 100 %]."""
_BANDED_REACH = 4.0
"""The scenario's mark where a range stands about it: small, so that a narrow range is seen beside it [px at 100 %]."""
_DOUBTED = {"guess", "corrected"}
"""In another colour too."""
_THIN_LINE = 1.25
"""Outline of a half-filled mark [px at 100 %]."""
_THIN = 0.5
"""A bar that is computed here is thinner by this share."""
_PIN_POINT = 0.4
"""Point in the middle of a pin's ring, as a share of it."""
_CAP_BEYOND = 0.3
"""A cap stands out over its bar by this share of the bar's height, above and below."""


def style_of(row: CompareRow) -> str:
    """Return what decides the mark of a row: its kind, or how far a published figure can be trusted."""
    return row.status if row.kind == "published" else row.kind


def reach_of(style: str, px: Callable[[float], int], *, ringed: bool = False) -> float:
    """From the middle of a style's mark to its edge [px]."""
    return px(_RING_REACH) if ringed else px(_REACH.get(style, _PUBLISHED_REACH))


def colour_of(style: str) -> str:
    """Role of the colour of a published figure."""
    return "corrected" if style in _DOUBTED else "published"


def draw_mark(
    ink: Ink, style: str, left: float, x: float, y: float, *, ringed: bool = False, banded: bool = False
) -> None:
    """Draw a line from the axis and the mark at its end; that of a scenario whose range is known is small."""
    px = ink.theme.px
    reach, thin = reach_of(style, px), px(1.5)
    if style == "scenario":
        ink.level(left, x, y, "accent", px(3))
        ink.disc(x, y, reach + px(3), "accent_soft")
        ink.disc(x, y, px(_BANDED_REACH) if banded else reach, "accent")
    elif style == "baseline":
        ink.level(left, x, y, "accent", thin, dashed=True)
        ink.ring(x, y, reach, "accent", px(2))
    elif style == "pinned":
        ink.level(left, x, y, "text", thin)
        ink.ring(x, y, reach, "text", px(1.5))
        ink.disc(x, y, reach * _PIN_POINT, "text")
    elif style == "everyday":
        ink.level(left, x, y, "control", thin)
        ink.ring(x, y, reach, "everyday", px(2))
    else:
        colour = colour_of(style)
        if ringed:
            ink.level(left, x - px(_RING_REACH), y, colour, thin, dashed=style == "guess")
            ink.ring(x, y, px(_RING_REACH), colour, px(1))
            reach = px(5)
        else:
            ink.level(left, x, y, colour, thin, dashed=style == "guess")
        _draw_shape(ink, style, colour, x, y, reach)


def _draw_shape(ink: Ink, style: str, colour: str, x: float, y: float, reach: float) -> None:
    wide = ink.theme.px(2)
    if style == "recomputes":
        ink.diamond(x, y, reach, colour)
    elif style == "by_construction":
        thin = _THIN_LINE * ink.theme.scale
        reach -= thin * 0.7
        ink.polygon([(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)], colour, thin)
        ink.polygon([(x, y - reach), (x - reach, y), (x, y + reach)], colour)
    elif style == "computed":
        ink.disc(x, y, reach * 0.6, colour)
    elif style == "guess":
        ink.polygon([(x, y - reach), (x + reach, y + reach * 0.8), (x - reach, y + reach * 0.8)], colour, wide)
    elif style == "corrected":
        ink.cross(x, y, reach * 0.75, colour, wide)
    else:
        side = reach * 0.8
        ink.polygon(
            [(x - side, y - side), (x + side, y - side), (x + side, y + side), (x - side, y + side)], colour, wide
        )


def draw_band(ink: Ink, ends: Sequence[float], y: float, mark_x: float | None, *, logarithmic: bool) -> None:
    """Draw how sure an amount is: thin from its 5 % to its 95 % quantile, thick in the middle half.

    Over a bar the line is in the colour of text. The small mark of a logarithmic axis stays above it; an end that would
    be hidden behind the mark is drawn in it, so that a very narrow range is seen too.
    """
    px = ink.theme.px
    first, quarter, three_quarters, last = ends
    colour = "accent" if logarithmic else "text"
    ink.level(first, last, y, colour, px(2))
    ink.level(quarter, three_quarters, y, colour, px(5))
    for x in (first, last):
        ink.level(x - px(1), x + px(1), y, colour, px(11))
    if not logarithmic or mark_x is None:
        return
    reach = px(_BANDED_REACH)
    ink.disc(mark_x, y, reach + px(1), "accent")
    for x in hidden_ends(ends, mark_x, reach):
        ink.level(x - px(1), x + px(1), y, "accent", px(11))
        ink.level(x - px(0.5), x + px(0.5), y, "card", 2 * reach)


def hidden_ends(ends: Sequence[float], mark_x: float, reach: float) -> tuple[float, ...]:
    """Return which of the outer ends of a band lie behind a mark; all in pixels."""
    return tuple(x for x in (ends[0], ends[-1]) if abs(x - mark_x) < reach)


def draw_bar(ink: Ink, style: str, left: float, x: float, y: float, height: float, *, capped: bool = False) -> None:
    """Draw a bar from zero; something that is not zero has at least a pixel."""
    px = ink.theme.px
    high = max(2, 2 * round(height / 2))
    width = x - left
    if width <= 0:
        return
    area = QRectF(left, y - high / 2, max(1.0, width), high)
    radius = min(px(2), area.width() / 2)
    colour = colour_of(style)
    if style == "baseline":
        ink.frame(area, "accent", px(1.5), radius, dashed=True)
    elif style == "pinned":
        ink.frame(area, "text", px(1.5), radius)
    elif style in {"scenario", "everyday"}:
        ink.box(area, {"scenario": "accent", "everyday": "quiet"}[style], radius)
    elif style == "recomputes" or area.width() < px(4):
        ink.box(area, colour, radius)
    else:
        if style == "computed":
            area = area.adjusted(0, high * _THIN / 2, 0, -high * _THIN / 2)
        ink.frame(area, colour, px(1.5), radius, dashed=style == "guess")
        if style == "by_construction":
            ink.fill(area.adjusted(0, high / 2, 0, 0), colour)
        elif style == "corrected":
            ink.level(left, area.right(), y, colour, px(1.5))
    if capped:
        beyond = high * _CAP_BEYOND
        ink.fill(QRectF(area.right() + px(1), area.top() - beyond, px(2), high + 2 * beyond), colour)
