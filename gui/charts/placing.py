"""Laying texts beside lines and marks so that none touches another."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.charts.lettering import Lettering
    from gui.look.theme import FontRole


class PlacedText(NamedTuple):
    """A line of text: where it begins, its baseline and what it covers [px]."""

    text: str
    x: float
    baseline: float
    area: QRectF


class Frame(NamedTuple):
    """The plot's rectangle and its two zero-based axes: hours and kilograms at their far ends."""

    left: float
    top: float
    right: float
    bottom: float
    hours: float
    kg: float

    def x(self, hour: float) -> float:
        """Place of an hour [px]."""
        return self.left + (self.right - self.left) * hour / self.hours

    def y(self, kg: float) -> float:
        """Place of a mass [px]."""
        return self.bottom - (self.bottom - self.top) * kg / self.kg

    def hour(self, x: float) -> float:
        """Hour at a place [px]."""
        return (x - self.left) / (self.right - self.left) * self.hours


class Desk(NamedTuple):
    """Where texts are laid so that none touches another, a mark or a line."""

    frame: Frame
    letters: Lettering
    px: Callable[[float], int]
    width: float
    lines: Sequence[tuple[QPointF, QPointF]]
    taken: list[QRectF]

    def text(self, font: FontRole, text: str, x: float, baseline: float) -> PlacedText:
        """Return a text in a place."""
        top = round(baseline) - self.letters.ascent(font)
        area = QRectF(round(x), top, self.letters.width(font, text), self.letters.height(font))
        return PlacedText(text, round(x), round(baseline), area)

    def free(self, font: FontRole, placed: PlacedText) -> bool:
        """Whether a text lies on the plot and touches nothing."""
        area = placed.area
        if area.left() < self.frame.left + 2 or area.right() > self.width or area.top() < 0:
            return False
        if area.bottom() > self.frame.bottom:
            return False
        if any(other.intersects(area.adjusted(-4, 0, 4, 0)) for other in self.taken):
            return False
        high = self.letters.metrics(font).capHeight()
        seen = QRectF(area.left() - 2, placed.baseline - high - 1, area.width() + 4, high + 3)
        return not any(_runs_through(line, seen) for line in self.lines)

    def above(self, font: FontRole, text: str, point: QPointF) -> PlacedText:
        """Put a text above the end of a rising line and to its left, where the line itself is not."""
        wide = self.letters.width(font, text)
        x = min(max(point.x() + self.px(6) - wide, self.frame.left + 2), self.width - wide)
        return self.text(font, text, x, max(self.letters.ascent(font), point.y() - self.px(10)))

    def at_end(self, font: FontRole, text: str, point: QPointF) -> PlacedText | None:
        """Put a text above, behind or below the end of a line; ``None`` where it would touch something."""
        gap = self.px(9)
        under = point.y() + gap + self.letters.ascent(font)
        choices = (
            self.above(font, text, point),
            self.text(font, text, point.x() + gap, self.letters.centred(font, point.y())),
            self.text(font, text, point.x(), under),
        )
        return next((one for one in choices if self.free(font, one)), None)

    def has_room(self, point: QPointF) -> bool:
        """Whether a mark has room; asked before its words are made."""
        reach = self.px(6)
        mark = QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)
        return not any(area.intersects(mark) for area in self.taken)

    def at_crossing(self, text: str, point: QPointF) -> PlacedText | None:
        """Put a text above the level, before the mark, or below the line, behind it; ``None`` where both are taken."""
        wide, gap = self.letters.width("small", text), self.px(10)
        under = point.y() + self.letters.metrics("small").capHeight() + self.px(2)
        choices = (
            self.text("small", text, point.x() - gap - wide, point.y() - self.px(4)),
            self.text("small", text, point.x() + gap + self.px(2), under),
        )
        return next((one for one in choices if self.free("small", one)), None)


def _runs_through(line: tuple[QPointF, QPointF], area: QRectF) -> bool:
    """Whether a line that rises to the right touches a rectangle."""
    start, end = line
    left, right = max(start.x(), area.left()), min(end.x(), area.right())
    if left > right or end.x() <= start.x():
        return False
    slope = (end.y() - start.y()) / (end.x() - start.x())
    lowest, highest = start.y() + slope * (left - start.x()), start.y() + slope * (right - start.x())
    return lowest >= area.top() and highest <= area.bottom()
