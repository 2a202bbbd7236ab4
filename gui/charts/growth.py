"""As it grows, hour by hour: one straight line, and what it passes."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from gui.charts import figures
from gui.charts.base import Chart
from gui.charts.crossings import crossings
from gui.charts.growthplan import END, Axes, GrowthPlan, Marks, Words, plan_growth
from gui.charts.ink import CENTRE, RIGHT, Ink
from gui.charts.ranges import FINE, nice_limit
from gui.charts.rows import GrowthValues
from gui.look.wording import Amount

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QWidget

    from gui.charts.crossings import Crossing
    from gui.charts.placing import Frame, PlacedText
    from gui.charts.rows import Table
    from gui.look.look import Look
    from gui.look.theme import FontRole

_NOTHING = GrowthValues(None, None)
_LONG_RUN_H = 100.0
_DUST = 1e-9
"""What binary fractions may add to a whole hour, as a share; it is not the next hour yet."""


class GrowthChart(Chart):
    """Emissions so far [kg CO2e] over the hours of a run [h], from zero; where nothing can be drawn, a sentence."""

    _held_hours: float | None = None
    _held_kg: float | None = None
    _held_marks: Marks | None = None

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._values = _NOTHING
        self._pointer: float | None = None
        super().__init__(look, parent)

    def show_values(self, values: GrowthValues) -> None:
        """Show this line, its baseline, and which of the levels it passes."""
        if values == self._values:
            return
        self._values = values
        self._values_were_set()

    def title(self) -> str:
        """Heading of the chart."""
        return self.tr("As it grows, hour by hour")

    def caption(self) -> str:
        """One sentence made from the data."""
        values, wording = self._values, self.look.wording
        if not self._drawable():
            return self._sentence()
        sentence = (
            self.tr("After %1 the run has emitted %2.", "1: hours with unit; 2: a mass of CO2e")
            .replace("%1", self._hour_text(values.hours or 0.0))
            .replace("%2", figures.co2e(wording.mass(values.kg or 0.0).text))
        )
        passed = "; ".join(self._crossing_text(one) for one in self._passed()[:2])
        return f"{sentence} {passed}." if passed else sentence

    def values_as_table(self) -> Table:
        """Every value at full precision."""
        headers = (
            self.tr("Point"),
            figures.column(self.tr("Time"), self.look.wording.unit("h")),
            figures.mass_column(self.look.wording),
        )
        values = self._values
        passed = [(one.level.phrase(one.count), one.hour, one.kg) for one in self._passed()]
        end = (self.tr("end of the run"), values.hours, values.kg)
        before = [(values.baseline_label, values.baseline_hours, values.baseline_kg)] if self._has_ghost() else []
        others = [(one.label, one.hours, one.kg) for one in values.others]
        return headers, (*sorted(passed, key=lambda row: row[2]), end, *before, *others)

    def read_out(self, spot_id: str) -> str:
        """The exact figure of a point, and its hour."""
        values, wording = self._values, self.look.wording
        if spot_id == END:
            return f"{figures.exact_mass(wording, values.kg)}\n{self._hour_words(values.hours or 0.0)}"
        other = next((one for one in values.others if one.id == spot_id), None)
        if other is not None:
            return f"{other.label}\n{figures.exact_mass(wording, other.kg)}\n{self._hour_words(other.hours)}"
        placed = next(one for one in self.plan().crossings if one.crossing.id == spot_id).crossing
        mass = figures.exact_mass(wording, placed.kg)
        return "\n".join((placed.level.phrase(placed.count), mass, self._hour_words(placed.hour)))

    # -- pointing: the line says its value at every hour ----------------------------------------------------------

    def _point_at(self, where: QPointF) -> None:
        frame: Frame | None = self.plan().frame
        super()._point_at(where)
        inside = frame is not None and frame.left <= where.x() <= frame.x(self._values.hours or 0.0)
        pointer = where.x() if inside and self._hovered is None else None
        if pointer != self._pointer:
            self._pointer = pointer
            self.viewport().update()
            if pointer is not None and frame is not None:
                hour = frame.hour(pointer)
                kg = (self._values.kg or 0.0) * hour / (self._values.hours or 1.0)
                self._tell(where, f"{figures.co2e(self.look.wording.mass(kg).text)}\n{self._hour_words(hour)}")

    def leaveEvent(self, event: QEvent) -> None:
        """Take the read-out of the line away."""
        self._pointer = None
        super().leaveEvent(event)

    # -- words ------------------------------------------------------------------------------------------------------

    def _hour_text(self, hour: float) -> str:
        wording = self.look.wording
        return Amount(wording.input(float(f"{hour:.6g}")), wording.unit("h")).text

    def _hour_words(self, hour: float) -> str:
        wording = self.look.wording
        # Whole hours, as on a calendar; a run of a few hours gets decimals.
        long = (self._values.hours or 0.0) >= _LONG_RUN_H
        shown = wording.exact(math.ceil(hour * (1 - _DUST))) if long else wording.number(hour, 3)
        return self.tr("hour %1", "which hour of the run").replace("%1", shown)

    def _crossing_text(self, crossing: Crossing) -> str:
        pattern = self.tr("%1, %2", "1: a count of things such as 2 cars; 2: the hour in which it is passed")
        count = crossing.level.phrase(crossing.count)
        return pattern.replace("%1", count).replace("%2", self._hour_words(crossing.hour))

    def _sentence(self) -> str:
        values = self._values
        if values.kg is None or values.hours is None:
            return self.tr("The emissions of this run are not declared, so there is no line to draw.")
        return self.tr("This run comes to 0: there is no line to draw.")

    def _drawable(self) -> bool:
        return bool(self._values.kg and self._values.hours)

    def _has_ghost(self) -> bool:
        values = self._values
        if not (values.baseline_hours and values.baseline_kg):
            return False
        same_hours = math.isclose(values.baseline_hours, values.hours or 0.0, rel_tol=1e-9)
        return not (same_hours and math.isclose(values.baseline_kg, values.kg or 0.0, rel_tol=1e-9))

    def _passed(self) -> tuple[Crossing, ...]:
        values = self._values
        return crossings(values.kg or 0.0, values.hours or 0.0, values.levels)

    # -- plan -------------------------------------------------------------------------------------------------------

    def _look_changed(self) -> None:
        self._held_hours = self._held_kg = self._held_marks = None

    def _lay_out(self, width: float, height: float) -> GrowthPlan:
        px, letters, wording, values = self.look.theme.px, self._letters, self.look.wording, self._values
        if not self._drawable():
            most = max(1, int(height // letters.height("body")))
            return GrowthPlan(None, sentence=letters.wrapped("body", self._sentence(), width, most))
        ghost = self._has_ghost()
        if not ghost:
            values = values._replace(baseline_hours=None, baseline_kg=None)
        unit = figures.axis_unit_kg(wording)
        most_hours = max(values.hours or 0.0, values.baseline_hours or 0.0, *(one.hours for one in values.others))
        sure_kg = 0.0 if values.band is None else values.band.p95
        most_kg = max(values.kg or 0.0, sure_kg, values.baseline_kg or 0.0, *(one.kg for one in values.others))
        self._held_hours = nice_limit(most_hours, self._held_hours, FINE)
        self._held_kg = nice_limit(most_kg / unit, self._held_kg, FINE)
        axes = Axes(
            self._held_hours, self._held_kg * unit, unit, self._tick_text, lambda kg: figures.tick_mass(wording, kg)
        )
        before = f"{values.baseline_label} {figures.shown_mass(wording, values.baseline_kg)}".strip() if ghost else ""
        words = Words(
            wording.mass(values.kg or 0.0).text,
            before,
            self._crossing_text,
            tuple(f"{one.label} {figures.shown_mass(wording, one.kg)}" for one in values.others),
        )
        plan = plan_growth(values, axes, words, letters, px, (width, height), self._held_marks)
        self._held_marks = plan.marks
        return plan

    def _tick_text(self, hour: float) -> str:
        return self._hour_text(hour) if hour else self.look.wording.number(0)

    # -- ink --------------------------------------------------------------------------------------------------------

    def _draw(self, ink: Ink, plan: GrowthPlan) -> None:
        letters = self._letters
        for index, line in enumerate(plan.sentence):
            ink.text("body", line, 0, index * letters.height("body") + letters.ascent("body"), "secondary")
        if plan.frame is None or plan.end is None or plan.end_label is None:
            return
        frame = plan.frame
        key = (
            plan.rows,
            plan.columns,
            frame.left,
            frame.right,
            frame.top,
            frame.bottom,
            plan.baseline_end,
            plan.others,
        )
        self._still.draw(ink, self._margin, key, lambda on: self._draw_still(on, plan, frame))
        texts: list[tuple[FontRole, PlacedText, str]] = [("small", one.label, "secondary") for one in plan.crossings]
        if plan.baseline_label is not None:
            texts.append(("small", plan.baseline_label, "secondary"))
        texts += [("small", one.label, "secondary") for one in plan.others if one.label is not None]
        texts.append(("strong", plan.end_label, "text"))
        for font, text, _ in texts:
            ink.patch(font, text.text, text.x, text.baseline)
        self._draw_lines(ink, plan, plan.frame, plan.end)
        for font, text, colour in texts:
            ink.text(font, text.text, text.x, text.baseline, colour)

    def _draw_still(self, ink: Ink, plan: GrowthPlan, frame: Frame) -> None:
        """Draw the axes and the baseline's line."""
        px, letters = self.look.theme.px, self._letters
        for y, text in plan.rows:
            ink.horizontal(frame.left, frame.right, y, "track")
            ink.text("small", text, frame.left - px(8), letters.centred("small", y), "secondary", RIGHT)
        for x, text in plan.columns:
            ink.text("small", text, x, frame.bottom + px(5) + letters.ascent("small"), "secondary", CENTRE)
        for one in plan.others:
            ink.stroke((QPointF(frame.left, frame.bottom), one.end), "control", px(1.5))
            ink.ring(one.end.x(), one.end.y(), px(4), "control", px(1.5))
        if plan.baseline_end is not None:
            origin = QPointF(frame.left, frame.bottom)
            ink.stroke((origin, plan.baseline_end), "accent", px(1.5), dashed=True)
            ink.ring(plan.baseline_end.x(), plan.baseline_end.y(), px(4.5), "accent", px(1.5))

    def _draw_lines(self, ink: Ink, plan: GrowthPlan, frame: Frame, end: QPointF) -> None:
        px, origin = self.look.theme.px, QPointF(frame.left, frame.bottom)
        if plan.band:
            self._draw_band(ink, plan.band, origin, end)
        for one in plan.crossings:
            ink.level(frame.left, one.x, round(one.y) + 0.5, "control", 1, dashed=True)
        ink.stroke((origin, end), "accent", px(2.5))
        for one in plan.crossings:
            ink.ring(one.x, one.y, px(4.5), "accent", px(1.8))
        ink.disc(end.x(), end.y(), px(5), "accent")

    def _draw_band(self, ink: Ink, ends: Sequence[float], origin: QPointF, end: QPointF) -> None:
        """Draw where the line may end: lightly nine times in ten, stronger in the middle half."""
        x, (first, quarter, three_quarters, last) = end.x(), ends
        ink.likely((origin, QPointF(x, first), QPointF(x, last)))
        ink.likely((origin, QPointF(x, quarter), QPointF(x, three_quarters)), middle=True)

    def _draw_over(self, ink: Ink) -> None:
        super()._draw_over(ink)
        frame: Frame | None = self.plan().frame
        if self._pointer is not None and frame is not None and self._values.hours:
            y = frame.y((self._values.kg or 0.0) * frame.hour(self._pointer) / self._values.hours)
            ink.vertical(self._pointer, frame.top, frame.bottom, "control")
            ink.disc(self._pointer, y, self.look.theme.px(4), "accent")
