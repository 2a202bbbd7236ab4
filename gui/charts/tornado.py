"""What matters: each input at the low and at the high end of its range, all others at their best."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF

from gui.charts import figures
from gui.charts.base import Chart
from gui.charts.ink import CENTRE, RIGHT
from gui.charts.ranges import sticky
from gui.charts.rowplan import LABEL_SHARE, Tick
from gui.charts.rows import TornadoValues
from gui.charts.spanaxis import SpanAxis
from gui.charts.view import Spot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from gui.charts.ink import Ink
    from gui.charts.rows import Table, TornadoRow
    from gui.look.look import Look

_PITCH, _WIDE_PITCH = 18, 52
"""Least and most distance of rows [px at 100 %]."""
_BAR_SHARE, _BAR_MOST = 0.62, 26
"""Height of a bar, as a share of the pitch, and at most [px at 100 %]."""
_WORDLESS = 120
"""Where bars would have less than this [px at 100 %], the words at their ends take no room from them."""
_STEP, _FITTINGS = 16, 4
"""Room for words is given in these steps [px at 100 %], and looked for so many times."""
_SENTENCE_LINES = 3
_LEAST_PLOT = 40
"""The axis keeps this width [px at 100 %], at the cost of labels."""


class PlacedBar(NamedTuple):
    """A row in its place [px]; `low_text` and `high_text` are empty where there is no room for them."""

    row: TornadoRow
    area: QRectF
    middle: float
    label: str
    low_x: float
    high_x: float
    low_text: str
    high_text: str
    share: str


class TornadoPlan(NamedTuple):
    """A tornado, ready to be drawn: the `lines` of a sentence, `head` [px] high, then the bars, if there are any."""

    bars: tuple[PlacedBar, ...] = ()
    spots: tuple[Spot, ...] = ()
    ticks: tuple[Tick, ...] = ()
    left: float = 0
    best_x: float = 0
    best: str = ""
    top: float = 0
    bottom: float = 0
    pitch: float = 0
    share_x: float = 0
    share_head: str = ""
    remark: str = ""
    lines: tuple[str, ...] = ()
    head: float = 0


class TornadoChart(Chart):
    """Bars around the best value, the widest on top, with the share of the variance of each input beside them."""

    _axis: SpanAxis
    _held_labels: float | None = None
    _held_room: tuple[float, float] | None = None

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._values = TornadoValues(None)
        super().__init__(look, parent)

    def show_values(self, values: TornadoValues) -> None:
        """Show these rows."""
        if values != self._values:
            self._values = values
            self._values_were_set()

    def title(self) -> str:
        """Heading of the chart."""
        return self.tr("What matters")

    def caption(self) -> str:
        """One sentence made from the data."""
        return self._values.sentence

    def values_as_table(self) -> Table:
        """Every value at full precision."""
        unit = self.look.wording.unit("kg")
        headers = (
            self.tr("Input"),
            self.tr("Low", "the low end of a range"),
            self.tr("High", "the high end of a range"),
            figures.column(self.tr("Result at the low"), unit),
            figures.column(self.tr("Result at the high"), unit),
            figures.column(self.tr("Share of the uncertainty"), "%"),
        )
        return headers, tuple(
            (row.label, row.low, row.high, row.at_low, row.at_high, None if row.share is None else row.share * 100)
            for row in self._values.rows
        )

    def read_out(self, spot_id: str) -> str:
        """What the ends of an input's range come to."""
        wording = self.look.wording
        row = next(row for row in self._values.rows if row.id == spot_id)
        line = self.tr("%1 comes to %2", "1: the value of an input, 2: a mass of CO2e")
        low, high = (
            line.replace("%1", end).replace("%2", figures.co2e(wording.mass(kg).text))
            for end, kg in ((row.low, row.at_low), (row.high, row.at_high))
        )
        share = ""
        if row.share is not None:
            share = self.tr("%1 of the uncertainty", "a percentage").replace("%1", wording.percent(row.share))
        return "\n".join(part for part in (row.label, low, high, share, row.detail) if part)

    # -- plan ---------------------------------------------------------------------------------------------------

    def _look_changed(self) -> None:
        self._held_labels = self._held_room = None
        self._axis = SpanAxis(self.look.wording, self._letters, self.look.theme.px(10))

    def _lay_out(self, width: float, height: float) -> TornadoPlan:
        px, letters, values = self.look.theme.px, self._letters, self._values
        if not values.rows or values.best_kg is None:
            most = max(1, int(height // letters.height("body")))
            return TornadoPlan(lines=letters.wrapped("body", values.sentence, width, most))
        gap, line = px(8), letters.height("small")
        head, foot = line + px(4), line + px(6)
        least = max(px(_PITCH), letters.height("secondary") + 1)
        if height < head + foot + 2 * least:
            head = foot = 0
        said = letters.wrapped("body", values.sentence, width, _SENTENCE_LINES)
        above = len(said) * letters.height("body") + gap
        if not said or height < above + head + foot + min(3, len(values.rows)) * least:
            said, above = (), 0
        head += above
        room = max(1, int((height - head - foot) // least))
        rows = values.rows[:room]
        pitch = min((height - head - foot) / len(rows), px(_WIDE_PITCH))
        top, bottom = float(head), round(head + pitch * len(rows))
        share_head = self.tr("share", "of the uncertainty; head of a narrow column")
        shares = [self._share(row) for row in values.rows]
        share_width = max(letters.width("small", share_head), *(letters.width("strong", text) for text in shares))
        labels = min(max(letters.width("secondary", row.label) for row in rows), LABEL_SHARE * width)
        labels = self._held_labels = sticky(labels, self._held_labels, px(8))
        left = round(min(labels, LABEL_SHARE * width) + gap * 1.5)
        frame = (left, max(left + px(_LEAST_PLOT), width - share_width - gap))
        self._fit_axis(rows, frame, width - share_width if foot else 0)
        axis = self._axis
        bars = []
        for place, (row, share) in enumerate(zip(rows, shares, strict=False)):
            high = round(top + (place + 1) * pitch)
            area = QRectF(-self._margin, round(top + place * pitch), width + 2 * self._margin, 0)
            area.setBottom(high)
            bars.append(self._placed(row, area, frame, share))
        return TornadoPlan(
            bars=tuple(bars),
            spots=tuple(Spot(bar.row.id, bar.area, bar.row.knob) for bar in bars),
            ticks=axis.ticks,
            left=left,
            best_x=axis.position(values.best_kg),
            best=self.look.wording.mass(values.best_kg).text if foot else "",
            top=top,
            bottom=bottom,
            pitch=pitch,
            share_x=width,
            share_head=share_head if foot else "",
            lines=said,
            head=above,
            remark=self._remark(len(rows), left) if foot else "",
        )

    def _fit_axis(self, rows: Sequence[TornadoRow], frame: tuple[float, float], width: float) -> None:
        """Leave the words at the ends of bars the room that they need, where that does not take it from the bars."""
        px, letters, values = self.look.theme.px, self._letters, self._values
        amounts = [values.best_kg or 0.0, *(end for row in values.rows for end in (row.at_low, row.at_high))]
        left, right = frame
        axis, gap, step = self._axis, px(6), px(_STEP)
        before = after = 0.0
        for _ in range(_FITTINGS):
            axis.show(amounts, left + before, right - after, width)
            lacks = [0.0, 0.0]
            for row, (low, high) in zip(rows, _ends(rows), strict=True):
                first, last = sorted((axis.position(row.at_low), axis.position(row.at_high)))
                lacks[0] = max(lacks[0], left - (first - gap - letters.width("small", low)))
                lacks[1] = max(lacks[1], last + gap + letters.width("small", high) - right)
            if max(lacks) <= 0:
                break
            before, after = (
                room + math.ceil(lack / step) * step for room, lack in zip((before, after), lacks, strict=True)
            )
            if right - left - before - after < px(_WORDLESS):
                before = after = 0.0
                break
        held = self._held_room
        if held is not None and all(
            room <= old <= room + 2 * step for room, old in zip((before, after), held, strict=True)
        ):
            before, after = held
        self._held_room = (before, after)
        axis.show(amounts, left + before, right - after, width)

    def _placed(self, row: TornadoRow, area: QRectF, frame: tuple[float, float], share: str) -> PlacedBar:
        """Give a row its place between the labels and the column of shares."""
        letters, gap = self._letters, self.look.theme.px(6)
        left, right = frame
        low_x, high_x = (self._axis.position(kg) for kg in (row.at_low, row.at_high))
        first, last = min(low_x, high_x), max(low_x, high_x)
        before, after = (row.low, row.high) if low_x <= high_x else (row.high, row.low)
        return PlacedBar(
            row=row,
            area=area,
            middle=round(area.center().y()),
            label=letters.elided("secondary", row.label, left - gap * 2),
            low_x=low_x,
            high_x=high_x,
            low_text=before if first - gap - letters.width("small", before) >= left else "",
            high_text=after if last + gap + letters.width("small", after) <= right else "",
            share=share,
        )

    def _share(self, row: TornadoRow) -> str:
        return "" if row.share is None else self.look.wording.percent(row.share)

    def _remark(self, shown: int, room: float) -> str:
        """Say how many of the rows there is room for."""
        count = len(self._values.rows)
        if shown >= count:
            return ""
        text = self.tr("%1 of %2 shown", "two counts of rows").replace("%1", str(shown)).replace("%2", str(count))
        return text if self._letters.width("small", text) <= room else ""

    # -- ink ----------------------------------------------------------------------------------------------------

    def _draw(self, ink: Ink, plan: TornadoPlan) -> None:
        px, letters = ink.theme.px, ink.letters
        for place, text in enumerate(plan.lines):
            ink.text("body", text, 0, letters.ascent("body") + place * letters.height("body"), "text")
        if not plan.bars:
            return
        gap = px(6)
        baseline = round(plan.bottom + px(4) + letters.ascent("small"))
        for tick in plan.ticks:
            ink.vertical(tick.x, plan.top, plan.bottom + px(3), "track")
            ink.text("small", tick.label, tick.x, baseline, "secondary", CENTRE)
        ink.text("small", plan.remark, 0, baseline, "secondary")
        top = plan.head + letters.ascent("small")
        ink.text("small", plan.share_head, plan.share_x, top, "secondary", RIGHT)
        ink.text("small", plan.best, plan.best_x, top, "text", CENTRE)
        high = 2 * round(min(plan.pitch * _BAR_SHARE, px(_BAR_MOST)) / 2)
        for bar in plan.bars:
            line, small = letters.centred("secondary", bar.middle), letters.centred("small", bar.middle)
            ink.text("secondary", bar.label, plan.left - px(8) * 1.5, line, "text", RIGHT)
            for x, colour in ((bar.low_x, "published"), (bar.high_x, "accent")):
                first, last = min(x, plan.best_x), max(x, plan.best_x)
                if last > first:
                    ink.fill(QRectF(first, bar.middle - high / 2, max(1.0, last - first), high), colour)
            ground = "surface" if bar.row.id == ink.hovered else "card"
            first, last = min(bar.low_x, bar.high_x), max(bar.low_x, bar.high_x)
            for text, x in (
                (bar.low_text, first - gap - letters.width("small", bar.low_text)),
                (bar.high_text, last + gap),
            ):
                if text:
                    ink.patch("small", text, x, small, ground)
                    ink.text("small", text, x, small, "secondary")
            ink.text("strong", bar.share, plan.share_x, letters.centred("strong", bar.middle), "text", RIGHT)
        ink.vertical(plan.best_x, plan.top - px(2), plan.bottom, "text")


def _ends(rows: Sequence[TornadoRow]) -> list[tuple[str, str]]:
    """Return the words at the left end and at the right end of each bar."""
    return [(row.low, row.high) if row.at_low <= row.at_high else (row.high, row.low) for row in rows]
