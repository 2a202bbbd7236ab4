"""Where the steps of a waterfall go: a bar for each end, and between them bars that hang in the air."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF

from gui.charts.ranges import tick_step, ticks
from gui.charts.view import Spot

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.charts.lettering import Lettering

_LABEL_SHARE = 0.34
"""Names take at most this much of the width."""
_DETAIL_FROM = 620
"""From this width [px at 100 %] the values of a factor stand beside its name."""
_BAR_SHARE, _MOST_BAR, _LEAST_BAR = 0.62, 26, 5
"""Height of a bar: this share of a row; at most and at least so many [px at 100 %, px]."""
_LEAST_PLOT = 28
"""The bars keep this width [px at 100 %]: names give way, and first the ratios."""
_MOST_PITCH = 46
"""Most distance of rows [px at 100 %]."""


class Bar(NamedTuple):
    """A row before it has a place: from where to where it goes [kg], its texts and its knob.

    `role` is ``start``, ``end``, ``more`` or ``less``; `detail` is the factor's value in both.
    """

    id: str
    label: str
    detail: str
    mass: str
    ratio: str
    low: float
    high: float
    role: str
    knob: str | None = None


class PlacedBar(NamedTuple):
    """A row in its place; `end_x` is where the running sum stands after it."""

    bar: Bar
    area: QRectF
    label: str
    detail: str
    middle: float
    end_x: float


class WaterfallPlan(NamedTuple):
    """The waterfall, ready to be drawn; without rows it is a sentence."""

    rows: tuple[PlacedBar, ...]
    spots: tuple[Spot, ...]
    ticks: tuple[tuple[float, str], ...] = ()
    left: float = 0.0
    detail_left: float = 0.0
    mass_right: float = 0.0
    ratios: bool = True
    right: float = 0.0
    bottom: float = 0.0
    sentence: tuple[str, ...] = ()


def plan_waterfall(
    bars: Sequence[Bar],
    limit: float,
    tick_text: Callable[[float], str],
    letters: Lettering,
    px: Callable[[float], int],
    size: tuple[float, float],
) -> WaterfallPlan:
    """Place the rows.

    Parameters
    ----------
    bars : sequence of Bar
        From top to bottom.
    limit : float
        The far end of the axis [kg], above zero.
    tick_text : callable
        Words for a place on it.
    letters : Lettering
        What measures.
    px : callable
        Sizes at the present zoom.
    size : tuple of float
        Width and height of the chart [px].
    """
    width, height = size
    gap = px(10)
    small, row_high = letters.height("small"), letters.height("secondary")
    axis = small + px(6) if height >= (len(bars) + 1) * row_high + small else 0
    shown = bars[: max(1, int((height - axis) // row_high))]
    pitch = min((height - axis) / len(shown), px(_MOST_PITCH))
    bottom = pitch * len(shown)
    masses = max(letters.width("secondary", bar.mass) for bar in shown)
    ratios = max(letters.width("secondary", bar.ratio) for bar in shown)
    if width - masses - ratios - 3 * gap < 2 * px(_LEAST_PLOT):
        ratios = 0.0
    values = masses + (ratios + gap if ratios else 0.0)
    labels = min(max(letters.width("secondary", bar.label) for bar in shown), width * _LABEL_SHARE)
    labels = max(0.0, min(labels, width - values - 2 * gap - px(_LEAST_PLOT)))
    details = max(letters.width("small", bar.detail) for bar in shown) if width >= px(_DETAIL_FROM) else 0.0
    right = round(width - values - gap)
    left = round(labels + gap + (details + gap if details else 0))
    if right - left < width * _LABEL_SHARE and details:
        details, left = 0.0, round(labels + gap)
    right = max(right, left + 1)

    def x(kg: float) -> float:
        return left + min(max(kg, 0.0), limit) / limit * (right - left)

    high = max(_LEAST_BAR, min(pitch * _BAR_SHARE, px(_MOST_BAR)))
    rows, spots = [], []
    for index, bar in enumerate(shown):
        middle = (index + 0.5) * pitch
        start, end = x(bar.low), x(bar.high)
        area = QRectF(start, middle - high / 2, max(1.0, end - start), high)
        stands = start if bar.role == "less" else end
        label = letters.elided("secondary", bar.label, labels)
        rows.append(PlacedBar(bar, area, label, bar.detail if details else "", middle, stands))
        spots.append(Spot(bar.id, QRectF(-px(4), index * pitch, width + 2 * px(4), pitch), bar.knob))
    return WaterfallPlan(
        rows=tuple(rows),
        spots=tuple(spots),
        ticks=_ticks(limit, x, tick_text, letters, px, (left, right, width)) if axis else (),
        left=left,
        detail_left=round(labels + gap),
        mass_right=width - values + masses,
        ratios=bool(ratios),
        right=right,
        bottom=bottom,
    )


def _ticks(
    limit: float,
    x: Callable[[float], float],
    tick_text: Callable[[float], str],
    letters: Lettering,
    px: Callable[[float], int],
    edges: tuple[float, float, float],
) -> tuple[tuple[float, str], ...]:
    """Return places on the axis and their words; of those that would touch, only the first."""
    left, right, width = edges
    widest = letters.width("small", tick_text(limit)) + px(16)
    most = max(1, min(6, int((right - left) // widest)))
    found: list[tuple[float, str]] = []
    taken = float("-inf")
    for kg in ticks(limit, tick_step(limit, most)):
        text, place = tick_text(kg), x(kg)
        half = letters.width("small", text) / 2
        if place - half > taken and place + half <= width and place - half >= 0:
            found.append((place, text))
            taken = place + half + px(6)
    return tuple(found)
