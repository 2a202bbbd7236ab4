"""Where the hill of a distribution stands, with its axis, its quantiles and the figures marked on it; in pixels."""

from __future__ import annotations

import math
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF

from gui.charts.ranges import nice_limit, tick_step, ticks
from gui.charts.view import Spot

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.charts.lettering import Lettering
    from gui.charts.rows import DistributionValues
    from gui.look.theme import FontRole

QUANTILES = ("p5", "p25", "p50", "p75", "p95")
POINT, PUBLISHED = "point", "published"
"""Ids of the marks; that of a published figure has its number behind it."""

_TAIL = 0.008
"""What lies beyond this share on either side is not drawn: the last draws of 100,000 reach far."""
_FROM_ZERO = 0.3
"""The axis begins at zero where the hill does below this share of where it ends."""

_STAYS = 1.5
"""An axis that does not begin at zero stays while it is at most this many times as long as a new one."""


class Axis(NamedTuple):
    """From where to where the axis goes [kg CO2e]."""

    low: float
    high: float

    def place(self, kg: float, left: float, right: float) -> float:
        """Place of a mass [px]."""
        return left + (right - left) * (kg - self.low) / (self.high - self.low)


class MarkedFigure(NamedTuple):
    """A figure over the hill: its line, and its words where they have room. `beyond`: it lies off the axis."""

    id: str
    x: float
    text: str
    text_x: float
    font: FontRole
    row: int
    beyond: bool = False


class QuantileLabel(NamedTuple):
    """The words under a quantile, which end or begin so that they stay in the picture."""

    text: str
    x: float


class DistributionPlan(NamedTuple):
    """The chart, ready to be drawn; without an `outline` it is a sentence."""

    spots: tuple[Spot, ...] = ()
    outline: tuple[QPointF, ...] = ()
    likely: tuple[QPointF, ...] = ()
    middle: tuple[QPointF, ...] = ()
    quantiles: tuple[float, ...] = ()
    quantile_labels: tuple[QuantileLabel, ...] = ()
    columns: tuple[tuple[float, str], ...] = ()
    marks: tuple[MarkedFigure, ...] = ()
    left: float = 0.0
    right: float = 0.0
    top: float = 0.0
    floor: float = 0.0
    strip: float = 0.0
    sentence: tuple[str, ...] = ()


class Words(NamedTuple):
    """Texts of the chart: the axis, a quantile under the hill, and the figures marked on it."""

    mass: Callable[[float], str]
    quantile: Callable[[str, float], str]
    point: str
    marks: tuple[tuple[str, float], ...]


def axis_of(values: DistributionValues, unit_kg: float, before: Axis | None) -> Axis:
    """Return an axis that has room for the hill, and for a published figure that is not far beyond it.

    The one `before` stays while the hill fits and is not much smaller.
    """
    low, high = _ends(values)
    for _, kg in values.marks:
        if low / 2 <= kg <= 1.5 * high:
            low, high = min(low, kg), max(high, kg)
    if low < _FROM_ZERO * high:
        held = before.high / unit_kg if before is not None and before.low == 0 else None
        return Axis(0.0, nice_limit(high / unit_kg, held, (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)) * unit_kg)
    step = tick_step((high - low) / unit_kg, 6) * unit_kg
    new = Axis(math.floor(low / step) * step, math.ceil(high / step) * step)
    if before is None or low < before.low or high > before.high:
        return new
    return before if before.high - before.low <= _STAYS * (new.high - new.low) else new


def plan_distribution(
    values: DistributionValues,
    axis: Axis,
    unit_kg: float,
    words: Words,
    letters: Lettering,
    px: Callable[[float], int],
    size: tuple[float, float],
) -> DistributionPlan:
    """Place the hill, the strip of its quantiles below the axis, and the figures above it."""
    width, height = size
    band = values.band
    if band is None:
        return DistributionPlan()
    small, strong = letters.height("small"), letters.height("strong")
    left, right = 0.0, float(math.floor(width))
    top = strong + small + px(8)
    strip = height - small - px(10)
    floor = max(top + px(20), strip - px(12) - small - px(6))
    place = lambda kg: axis.place(kg, left, right)  # noqa: E731 (said ten times below)
    most = max(values.heights, default=0.0)
    outline = _outline(values, axis, place, floor, (floor - top) / most if most else 0.0)
    ends = [place(kg) for kg in band]
    marks = _marks(values, axis, words, letters, px, (left, right))
    labels = _labels(band, ends, words, letters, px, width)
    reach = px(7)
    spots = [
        Spot(name, QRectF(x - reach, strip - reach, 2 * reach, 2 * reach))
        for name, x in zip(QUANTILES, ends, strict=True)
    ]
    spots += [Spot(one.id, QRectF(one.x - reach / 2, top, reach, floor - top)) for one in marks]
    return DistributionPlan(
        spots=tuple(spots),
        outline=outline,
        likely=_cut(outline, ends[0], ends[4], floor),
        middle=_cut(outline, ends[1], ends[3], floor),
        quantiles=tuple(ends),
        quantile_labels=labels,
        columns=_columns(axis, unit_kg, words, letters, px, (left, right)),
        marks=marks,
        left=left,
        right=right,
        top=top,
        floor=floor,
        strip=strip,
    )


def _ends(values: DistributionValues) -> tuple[float, float]:
    """Return between which masses [kg CO2e] the hill is drawn."""
    kg = values.kg or 0.0
    if not values.edges:
        return 0.9 * kg, 1.1 * kg
    shares = [high * (b - a) for high, (a, b) in zip(values.heights, pairwise(values.edges), strict=True)]
    below = [0.0, *accumulate(shares)]
    low = next(edge for edge, share in zip(values.edges[1:], below[1:], strict=True) if share >= _TAIL)
    high = next(edge for edge, share in zip(values.edges, below, strict=True) if share >= below[-1] - _TAIL)
    return low, high


def _outline(
    values: DistributionValues, axis: Axis, place: Callable[[float], float], floor: float, scale: float
) -> tuple[QPointF, ...]:
    points = []
    for high, (a, b) in zip(values.heights, pairwise(values.edges), strict=True):
        middle = (a + b) / 2
        if axis.low <= middle <= axis.high:
            points.append(QPointF(place(middle), floor - high * scale))
    return tuple(points)


def _cut(outline: Sequence[QPointF], left: float, right: float, floor: float) -> tuple[QPointF, ...]:
    """Return the shape below a line, between two places [px]."""
    if len(outline) < 2 or right <= left:  # noqa: PLR2004 (two points make a line)
        return ()
    inside = [point for point in outline if left < point.x() < right]
    return (
        QPointF(left, floor),
        QPointF(left, _height_at(outline, left)),
        *inside,
        QPointF(right, _height_at(outline, right)),
        QPointF(right, floor),
    )


def _height_at(outline: Sequence[QPointF], x: float) -> float:
    for before, after in pairwise(outline):
        if before.x() <= x <= after.x() and after.x() > before.x():
            share = (x - before.x()) / (after.x() - before.x())
            return before.y() + share * (after.y() - before.y())
    return outline[0].y() if x < outline[0].x() else outline[-1].y()


def _columns(
    axis: Axis,
    unit_kg: float,
    words: Words,
    letters: Lettering,
    px: Callable[[float], int],
    ends: tuple[float, float],
) -> tuple[tuple[float, str], ...]:
    left, right = ends
    low, high = axis.low / unit_kg, axis.high / unit_kg
    widest = max(letters.width("small", words.mass(kg)) for kg in (axis.high, (axis.low + axis.high) / 2)) + px(16)
    step = tick_step(high - low, max(1, min(8, int((right - left) // widest))))
    first = math.ceil(low / step - 1e-9) * step
    places = [first + at for at in ticks(max(high - first, step), step) if first + at <= high * (1 + 1e-9)]
    return tuple((axis.place(at * unit_kg, left, right), words.mass(float(f"{at:.12g}") * unit_kg)) for at in places)


def _labels(
    band: Sequence[float],
    ends: Sequence[float],
    words: Words,
    letters: Lettering,
    px: Callable[[float], int],
    width: float,
) -> tuple[QuantileLabel, ...]:
    """Word the quantiles as far as there is room: first the ends, then the middle, then the quarters."""
    placed: list[tuple[float, float, QuantileLabel]] = []
    for index in (0, 4, 2, 1, 3):
        text = words.quantile(QUANTILES[index], band[index])
        wide = letters.width("small", text)
        x = min(max(0.0, ends[index] - wide / 2), max(0.0, width - wide))
        if all(x + wide + px(10) <= start or x >= end + px(10) for start, end, _ in placed):
            placed.append((x, x + wide, QuantileLabel(text, x)))
    return tuple(label for _, _, label in sorted(placed, key=lambda one: one[0]))


def _marks(
    values: DistributionValues,
    axis: Axis,
    words: Words,
    letters: Lettering,
    px: Callable[[float], int],
    ends: tuple[float, float],
) -> tuple[MarkedFigure, ...]:
    left, right = ends
    found: list[MarkedFigure] = []
    figures: list[tuple[str, str, float, FontRole]] = []
    if values.kg is not None:
        figures.append((POINT, words.point, values.kg, "strong"))
    figures += [(f"{PUBLISHED}{index}", text, kg, "small") for index, (text, kg) in enumerate(words.marks)]
    for row, (name, text, kg, font) in enumerate(figures):
        beyond = not axis.low <= kg <= axis.high
        x = min(max(axis.place(kg, left, right), left), right)
        wide = letters.width(font, text)
        text_x = x + px(5) if x + px(5) + wide <= right else max(left, x - px(5) - wide)
        found.append(MarkedFigure(name, x, text, text_x, font, min(row, 1), beyond))
    return tuple(found[:2])
