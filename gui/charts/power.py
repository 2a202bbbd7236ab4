"""Power over time: a line for each device, its mean with the interval, what is left out, and gaps as gaps."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from gui.charts import figures
from gui.charts.powerink import draw_power
from gui.charts.powerplan import PowerPlan, PowerWords, plan_power
from gui.charts.powertime import tick_text
from gui.charts.ranges import FINE, nice_limit
from gui.charts.rows import PowerValues
from gui.charts.timechart import BEGINNING, TimeChart
from gui.look.durations import clock, duration_text
from gui.look.wording import Amount

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.charts.ink import Ink
    from gui.charts.powerplan import PowerFrame
    from gui.charts.rows import Cell, PowerLine, Table
    from gui.look.look import Look

_STRETCHES = 240
"""Rows of the table of a long recording: as many stretches of even length."""


class PowerChart(TimeChart):
    """Watts over time, from zero; where nothing was recorded, a sentence."""

    _held_limit: float | None = None

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._values = PowerValues()
        self._plans = 0
        super().__init__(look, parent)

    def show_values(self, values: PowerValues) -> None:
        """Show this recording; a part that is in view stays."""
        anew = not self._values.lines or values.begin_s != self._values.begin_s
        self._values = values
        if anew:
            self._held_limit = None
        self._set_whole(values.begin_s, values.end_s, anew=anew, empty=not values.lines)
        self._values_were_set()

    def _whole(self) -> tuple[float, float]:
        return self._values.begin_s, self._values.end_s

    def _left_out(self) -> tuple[float, ...]:
        values = self._values
        return (values.warm_up_s, values.cool_down_s) if values.end_held else (values.warm_up_s,)

    def _leave_out(self, edge: int, seconds: float) -> None:
        values = self._values
        warm_up, cool_down = (seconds, values.cool_down_s) if edge == BEGINNING else (values.warm_up_s, seconds)
        self._values = values._replace(warm_up_s=warm_up, cool_down_s=cool_down)

    # -- words ------------------------------------------------------------------------------------------------------

    def title(self) -> str:
        """Heading of the chart."""
        return self.tr("Power over time")

    def caption(self) -> str:
        """One sentence made from the data."""
        values, wording = self._values, self.look.wording
        if not values.lines:
            return values.sentence
        length = duration_text(wording, values.end_s - values.begin_s)
        if values.mean_w is None:
            return self.tr("%1 recorded; there is no mean yet.", "a duration").replace("%1", length)
        mean = Amount(wording.number(values.mean_w), wording.unit("W")).text
        if values.low_w is None or values.high_w is None:
            text = self.tr("Mean power over %1: %2, without an interval.").replace("%2", mean)
        else:
            text = self.tr("Mean power over %1: %2, with 95 % confidence between %3 and %4.").replace("%2", mean)
            text = text.replace("%3", wording.number(values.low_w)).replace("%4", self._watts(values.high_w))
        gaps = sum(len(line.gaps) for line in values.lines)
        said = [text.replace("%1", length)]
        if values.warm_up_s > 0:
            pattern = self.tr("The first %1 are left out of it.", "a duration")
            said.append(pattern.replace("%1", duration_text(wording, values.warm_up_s)))
        if values.cool_down_s > 0:
            pattern = self.tr("The last %1 are left out of it.", "a duration")
            said.append(pattern.replace("%1", duration_text(wording, values.cool_down_s)))
        if gaps:
            pattern = self.tr("Gaps, in which nothing is known: %1.", "a number")
            said.append(pattern.replace("%1", wording.exact(gaps)))
        return " ".join(said)

    def values_as_table(self) -> Table:
        """Power of each device by stretches of even length: the least and the largest; empty in a gap."""
        values, wording = self._values, self.look.wording
        unit = wording.unit("W")
        names = [
            figures.column(f"{line.label}, {what}", unit)
            for line in values.lines
            for what in (self.tr("least"), self.tr("largest"))
        ]
        headers = (figures.column(self.tr("Time"), self.tr("s", "seconds")), *names)
        rows: dict[float, list[Cell]] = {}
        for place, line in enumerate(values.lines):
            for at, low, high in zip(*line.thin(values.begin_s, values.end_s, _STRETCHES), strict=True):
                row = rows.setdefault(float(at) - values.begin_s, [None] * (2 * len(values.lines)))
                if math.isfinite(low):
                    row[2 * place], row[2 * place + 1] = float(low), float(high)
        return headers, tuple((at, *cells) for at, cells in sorted(rows.items()))

    def read_out(self, spot_id: str) -> str:
        """What a device drew."""
        line = next(one for one in self._values.lines if one.id == spot_id)
        lines = [line.label, line.detail]
        if line.mean_w is not None:
            lines.append(self.tr("mean %1", "a power").replace("%1", self._watts(line.mean_w)))
        if line.low_w is not None and line.high_w is not None:
            pattern = self.tr("95 %: %1 to %2", "two powers: the confidence interval")
            low = self.look.wording.number(line.low_w)
            lines.append(pattern.replace("%1", low).replace("%2", self._watts(line.high_w)))
        if line.gaps:
            lines.append(self.tr("gaps: %1").replace("%1", self.look.wording.exact(len(line.gaps))))
        return "\n".join(one for one in lines if one)

    def _watts(self, watts: float) -> str:
        return Amount(self.look.wording.number(watts), self.look.wording.unit("W")).text

    def _label(self, line: PowerLine) -> tuple[str, str]:
        watts = "" if line.mean_w is None else self._watts(line.mean_w)
        # One line needs no name beside it: the room is the line's.
        return (line.label if len(self._values.lines) > 1 or not watts else ""), watts

    def _moment(self, at_s: float) -> str:
        """Return what every device drew at a time."""
        lines = [clock(at_s - self._values.begin_s)]
        for line in self._values.lines:
            watts = line.at(at_s)
            said = self.tr("no reading: a gap") if watts is None else self._watts(watts)
            lines.append(f"{line.label}: {said}" if len(self._values.lines) > 1 else said)
        return "\n".join(lines)

    # -- plan -------------------------------------------------------------------------------------------------------

    def _look_changed(self) -> None:
        self._held_limit = None

    def _lay_out(self, width: float, height: float) -> PowerPlan:
        letters, wording, values = self._letters, self.look.wording, self._values
        if not values.lines:
            most = max(1, int(height // letters.height("body")))
            return PowerPlan(sentence=letters.wrapped("body", values.sentence, width, most))
        self._held_limit = nice_limit(max(line.peak_w for line in values.lines), self._held_limit, FINE)
        end = values.end_s - values.begin_s
        words = PowerWords(
            lambda watts: Amount(wording.input(watts), wording.unit("W")).text if watts else wording.number(0),
            lambda at, step: tick_text(wording, at, step, end),
            self._label,
        )
        self._plans += 1
        px = self.look.theme.px
        return plan_power(values, self._span.shown, self._held_limit, words, letters, px, (width, height), self._plans)

    # -- ink --------------------------------------------------------------------------------------------------------

    def _draw(self, ink: Ink, plan: PowerPlan) -> None:
        letters = self._letters
        for index, line in enumerate(plan.sentence):
            ink.text("body", line, 0, index * letters.height("body") + letters.ascent("body"), "secondary")
        if plan.frame is not None:
            frame = plan.frame
            left_out = self.tr("left out of the mean", "the beginning or the end of a recording")
            self._still.draw(ink, self._margin, plan.number, lambda on: draw_power(on, plan, frame, left_out))

    def _draw_over(self, ink: Ink) -> None:
        super()._draw_over(ink)
        frame: PowerFrame | None = self.plan().frame
        at = self._pointer_s
        if frame is None or at is None or not frame.begin <= at <= frame.end:
            return
        ink.vertical(frame.x(at), frame.top, frame.bottom, "secondary")
        for one in self.plan().lines:
            watts = one.line.at(at)
            if watts is not None:
                ink.ring(frame.x(at), frame.y(watts), self.look.theme.px(4), one.colour, self.look.theme.px(1.5))
