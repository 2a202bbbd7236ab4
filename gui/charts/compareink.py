"""The comparison on paper: lines of the axis, names, marks or bars, values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.charts.comparemarks import draw_band, draw_bar, draw_mark
from gui.charts.ink import CENTRE, RIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.charts.ink import Ink
    from gui.charts.rowplan import PlacedRow, RowsPlan

_BAR_SHARE, _BAR_MOST = 0.6, 20
"""Height of a bar, as a share of the pitch, and at most [px at 100 %]."""


def draw_axis(ink: Ink, plan: RowsPlan) -> None:
    """Draw the lines of the axis, their labels and the remark beside them."""
    px = ink.theme.px
    baseline = round(plan.bottom + px(4) + ink.letters.ascent("small"))
    for tick in plan.ticks:
        ink.vertical(tick.x, plan.top, plan.bottom + px(3), "track")
        ink.text("small", tick.label, tick.x, baseline, "secondary", CENTRE)
    ink.text("small", plan.remark.label, plan.remark.x, baseline, "secondary", RIGHT)


def draw_rows(ink: Ink, plan: RowsPlan, rows: Sequence[PlacedRow], *, logarithmic: bool) -> None:
    """Draw rows: dots on lines along powers of ten, or bars from zero."""
    px, letters = ink.theme.px, ink.letters
    gap = px(8) * 1.5
    high = min(plan.pitch * _BAR_SHARE, px(_BAR_MOST))
    for row in rows:
        entry = row.entry
        line = letters.centred(row.font, row.middle)
        named = "secondary" if entry.style == "baseline" else "text"
        ink.text(row.font, row.label, plan.left - gap, line, named, RIGHT)
        if row.mark_x is not None and logarithmic:
            signs = {"ringed": bool(entry.basis), "banded": bool(row.band_x)}
            draw_mark(ink, entry.style, plan.left, row.mark_x, row.middle, **signs)
        elif row.mark_x is not None:
            draw_bar(ink, entry.style, plan.left, row.mark_x, row.middle, high, capped=bool(entry.basis))
        if row.band_x:
            draw_band(ink, row.band_x, row.middle, row.mark_x, logarithmic=logarithmic)
        ground = "surface" if entry.id == ink.hovered else "card"
        ink.patch(row.font, entry.value, row.value_x, line, ground)
        ink.text(row.font, entry.value, row.value_x, line, "text" if entry.strong else "secondary")
        if row.basis_x is not None:
            ink.patch("small", entry.basis, row.basis_x, line, ground)
            ink.text("small", entry.basis, row.basis_x, line, "secondary")
