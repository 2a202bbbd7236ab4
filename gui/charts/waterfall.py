"""Why two figures differ: from the one to the other, factor by factor."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from gui.charts import figures
from gui.charts.base import Chart
from gui.charts.ink import CENTRE, RIGHT, Ink
from gui.charts.ranges import FINE, nice_limit
from gui.charts.rows import WaterfallValues
from gui.charts.waterfallplan import Bar, WaterfallPlan, plan_waterfall

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.charts.rows import Table, WaterfallStep
    from gui.look.look import Look

START, END = "start", "end"
"""Ids of the two ends among the factors."""

_COLOURS = {"start": "quiet", "end": "published", "more": "accent", "less": "good"}
_MINUS = "\u2212"
_NOTHING = WaterfallValues("", None, "", None)


class WaterfallChart(Chart):
    """A bar for A, one for each factor that differs, and a bar for B [kg CO2e].

    What makes more stands first and what makes less last, each by size, so that the running sum never falls below 0.
    """

    _held_limit: float | None = None

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._values = _NOTHING
        super().__init__(look, parent)

    def show_values(self, values: WaterfallValues) -> None:
        """Show the way from one figure to another."""
        if values == self._values:
            return
        if (values.start_label, values.end_label) != (self._values.start_label, self._values.end_label):
            self._held_limit = None
        self._values = values
        self._values_were_set()

    def title(self) -> str:
        """Heading of the chart."""
        return self.tr("Why they differ")

    def caption(self) -> str:
        """One sentence made from the data."""
        values = self._values
        if not self._drawable():
            return values.sentence
        first, last = self._mass(values.start_kg), self._mass(values.end_kg)
        pattern = self.tr("From %1 (%2) to %3 (%4).", "1 and 3: names of scenarios; 2 and 4: masses of CO2e")
        sentence = pattern.replace("%2", first).replace("%4", last)
        sentence = sentence.replace("%1", values.start_label).replace("%3", values.end_label)
        steps = self._in_order()
        if not steps:
            return sentence
        largest = max(steps, key=lambda step: abs(step.kg))
        most = self.tr("Most of it: %1, %2.", "1: name of an input; 2: a mass with its sign")
        return f"{sentence} {most.replace('%1', largest.label).replace('%2', self._signed(largest.kg))}"

    def values_as_table(self) -> Table:
        """Every value at full precision."""
        values = self._values
        headers = (
            self.tr("Factor"),
            self.tr("From"),
            self.tr("To"),
            figures.mass_column(self.look.wording),
            self.tr("Times"),
        )
        if not self._drawable():
            return headers, ()
        steps = tuple((step.label, step.start, step.end, step.kg, step.ratio) for step in values.steps)
        first = (values.start_label, None, None, values.start_kg, None)
        return headers, (first, *steps, (values.end_label, None, None, values.end_kg, self._whole_ratio()))

    def read_out(self, spot_id: str) -> str:
        """The exact share of a factor, and its value in both."""
        values, wording = self._values, self.look.wording
        if spot_id in {START, END}:
            label, kg = {START: (values.start_label, values.start_kg), END: (values.end_label, values.end_kg)}[spot_id]
            return f"{label}\n{figures.exact_mass(wording, kg)}"
        step = next(one for one in values.steps if one.id == spot_id)
        sign = "+" if step.kg >= 0 else _MINUS
        lines = (step.label, f"{sign}{figures.exact_mass(wording, abs(step.kg))}", self._times(step.ratio), step.detail)
        return "\n".join(line for line in lines if line)

    # -- plan ---------------------------------------------------------------------------------------------------

    def _drawable(self) -> bool:
        return self._values.start_kg is not None and self._values.end_kg is not None

    def _in_order(self) -> list[WaterfallStep]:
        """Return what differs: first what makes more, then what makes less, the largest of each first."""
        steps = [step for step in self._values.steps if step.kg]
        return sorted(steps, key=lambda step: (step.kg < 0, -abs(step.kg)))

    def _bars(self) -> tuple[list[Bar], float]:
        """Return the rows, and how far [kg] the running sum goes."""
        values = self._values
        start, end = values.start_kg or 0.0, values.end_kg or 0.0
        bars = [Bar(START, values.start_label, "", self._mass(start), "", 0.0, start, "start")]
        running, most = start, max(start, end)
        for step in self._in_order():
            low, high = sorted((running, running + step.kg))
            role = "more" if step.kg > 0 else "less"
            mass, ratio = self._signed(step.kg), self._times(step.ratio)
            bars.append(Bar(step.id, step.label, step.detail, mass, ratio, low, high, role, step.knob))
            running += step.kg
            most = max(most, high)
        whole = self._times(self._whole_ratio())
        bars.append(Bar(END, values.end_label, "", self._mass(end), whole, 0.0, end, "end"))
        return bars, most

    def _whole_ratio(self) -> float | None:
        values = self._values
        return (values.end_kg or 0.0) / values.start_kg if values.start_kg else None

    def _lay_out(self, width: float, height: float) -> WaterfallPlan:
        px, letters, wording = self.look.theme.px, self._letters, self.look.wording
        if not self._drawable():
            most = max(1, int(height // letters.height("body")))
            return WaterfallPlan((), (), sentence=letters.wrapped("body", self._values.sentence, width, most))
        bars, most_kg = self._bars()
        unit = figures.axis_unit_kg(wording)
        self._held_limit = nice_limit(most_kg / unit, self._held_limit, FINE)

        def tick_text(value: float) -> str:
            return figures.tick_mass(wording, value * unit)

        scaled = [bar._replace(low=bar.low / unit, high=bar.high / unit) for bar in bars]
        return plan_waterfall(scaled, self._held_limit, tick_text, letters, px, (width, height))

    def _look_changed(self) -> None:
        self._held_limit = None

    def _colour(self, bar: Bar) -> str:
        """Role of the colour of a bar."""
        return _COLOURS[bar.role]

    def _mass(self, kg: float | None) -> str:
        return figures.shown_mass(self.look.wording, kg)

    def _signed(self, kg: float) -> str:
        return ("+" if kg >= 0 else _MINUS) + self.look.wording.mass(abs(kg)).text

    def _times(self, ratio: float | None) -> str:
        number = self.look.wording.number
        if ratio is None or (ratio > 0 and number(max(ratio, 1 / ratio)) == number(1.0)):  # "x 1.00" says nothing
            return ""
        if 0 < ratio < 1:
            return self.tr("\u00f7 %1", "so many times less").replace("%1", self.look.wording.number(1 / ratio))
        return self.tr("\u00d7 %1", "times so many").replace("%1", self.look.wording.number(ratio))

    # -- ink ----------------------------------------------------------------------------------------------------

    def _draw(self, ink: Ink, plan: WaterfallPlan) -> None:
        px, letters = self.look.theme.px, self._letters
        for index, line in enumerate(plan.sentence):
            ink.text("body", line, 0, index * letters.height("body") + letters.ascent("body"), "secondary")
        for x, text in plan.ticks:
            ink.vertical(x, 0, plan.bottom, "track")
            ink.text("small", text, x, plan.bottom + px(4) + letters.ascent("small"), "secondary", CENTRE)
        for row, below in pairwise(plan.rows):
            ink.vertical(row.end_x, row.area.bottom(), below.area.top(), "control")
        right = self._width_of(plan)
        for row in plan.rows:
            ink.bar(row.area, self._colour(row.bar), min(px(2), row.area.width() / 2))
            line = letters.centred("secondary", row.middle)
            is_end = row.bar.role in {START, END}
            ink.text("secondary", row.label, 0, line, "text")
            ink.text("small", row.detail, plan.detail_left, letters.centred("small", row.middle), "secondary")
            ink.text("secondary", row.bar.mass, plan.mass_right, line, "text", RIGHT)
            if plan.ratios:
                ink.text("secondary", row.bar.ratio, right, line, "text" if is_end else "secondary", RIGHT)

    def _width_of(self, plan: WaterfallPlan) -> float:
        """Return the right edge of the whole."""
        if not plan.spots:
            return 0.0
        return plan.spots[0].area.right() - self.look.theme.px(4)
