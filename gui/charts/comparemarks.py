"""Marks of the comparison: shape and colour say what a row is, so that neither is needed alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.charts.ink import Ink

_REACH = {"scenario": 7.0, "baseline": 5.5, "everyday": 5.0, "published": 6.0, "corrected": 6.0}
"""From the middle of a mark to its edge [px at 100 %]."""


def reach_of(kind: str, px: Callable[[float], int]) -> float:
    """From the middle of a kind's mark to its edge [px]."""
    return px(_REACH[kind])


def draw_mark(ink: Ink, kind: str, left: float, x: float, y: float) -> None:
    """Draw a line from the axis and the mark at its end."""
    px = ink.theme.px
    reach, thin = reach_of(kind, px), px(1.5)
    if kind == "scenario":
        ink.level(left, x, y, "accent", px(3))
        ink.disc(x, y, reach + px(3), "accent_soft")
        ink.disc(x, y, reach, "accent")
    elif kind == "baseline":
        ink.level(left, x, y, "accent", thin, dashed=True)
        ink.ring(x, y, reach, "accent", px(2))
    elif kind == "everyday":
        ink.level(left, x, y, "control", thin)
        ink.ring(x, y, reach, "everyday", px(2))
    else:
        ink.level(left, x, y, "published", thin)
        ink.diamond(x, y, reach, "published", px(2) if kind == "corrected" else 0.0)


def draw_bar(ink: Ink, kind: str, left: float, x: float, y: float, height: float) -> None:
    """Draw a bar from zero; something that is not zero has at least a pixel."""
    px = ink.theme.px
    high = max(2, 2 * round(height / 2))
    width = x - left
    if width <= 0:
        return
    area = QRectF(left, y - high / 2, max(1.0, width), high)
    radius = min(px(2), area.width() / 2)
    if kind == "baseline":
        ink.frame(area, "accent", px(1.5), radius, dashed=True)
    elif kind == "corrected":
        ink.frame(area, "published", px(1.5), radius)
    else:
        ink.box(area, {"scenario": "accent", "everyday": "quiet", "published": "published"}[kind], radius)
