"""How sure the emissions are: the hill of what they may be, with its quantiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from gui.charts import figures
from gui.charts.base import Chart
from gui.charts.distributionplan import (
    POINT,
    PUBLISHED,
    QUANTILES,
    Axis,
    DistributionPlan,
    Words,
    axis_of,
    plan_distribution,
)
from gui.charts.rows import DistributionValues

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.charts.ink import Ink
    from gui.charts.rows import Table
    from gui.look.look import Look

_LEVELS = {"p5": 5, "p25": 25, "p50": 50, "p75": 75, "p95": 95}


class DistributionChart(Chart):
    """The hill of likely emissions; below its axis a strip from 5 to 95 %, thick in the middle half."""

    _held_axis: Axis | None = None

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._values = DistributionValues()
        super().__init__(look, parent)

    def show_values(self, values: DistributionValues) -> None:
        """Show how likely which emissions are."""
        if values != self._values:
            self._values = values
            self._values_were_set()

    def title(self) -> str:
        """Heading of the chart."""
        return self.tr("How sure is this number?")

    def caption(self) -> str:
        """One sentence made from the data."""
        values, wording = self._values, self.look.wording
        if values.band is None or not values.edges:
            return values.sentence
        pattern = self.tr("Nine times in ten between %1 and %2, half the time between %3 and %4.", "masses of CO2e")
        for index, kg in enumerate((values.band.p5, values.band.p95, values.band.p25, values.band.p75), 1):
            pattern = pattern.replace(f"%{index}", figures.shown_mass(wording, kg))
        return pattern

    def values_as_table(self) -> Table:
        """Every figure at full precision."""
        headers = (self.tr("Figure"), figures.mass_column(self.look.wording))
        values = self._values
        rows: list[tuple[str, float | None]] = []
        if values.band is not None:
            rows += [(self._name(name), kg) for name, kg in zip(QUANTILES, values.band, strict=True)]
        rows.append((self._name(POINT), values.kg))
        return headers, (*rows, *values.marks)

    def read_out(self, spot_id: str) -> str:
        """The exact figure of a quantile or a mark."""
        wording, values = self.look.wording, self._values
        if spot_id in QUANTILES and values.band is not None:
            kg = values.band[QUANTILES.index(spot_id)]
            pattern = self.tr("%1 of the draws lie below this", "%1 is a percentage")
            return "\n".join(
                (
                    self._name(spot_id),
                    figures.exact_mass(wording, kg),
                    pattern.replace("%1", wording.percent(_LEVELS[spot_id] / 100)),
                )
            )
        if spot_id == POINT:
            return f"{self._name(POINT)}\n{figures.exact_mass(wording, values.kg)}"
        name, figure = values.marks[int(spot_id.removeprefix(PUBLISHED))]
        return f"{name}\n{figures.exact_mass(wording, figure)}"

    def _name(self, spot_id: str) -> str:
        if spot_id == POINT:
            return self._values.point or self.tr("This scenario")
        if spot_id == "p50":
            return self.tr("Median")
        return self.tr("%1 quantile", "%1 is a percentage").replace(
            "%1", self.look.wording.percent(_LEVELS[spot_id] / 100)
        )

    # -- plan ---------------------------------------------------------------------------------------------------

    def _lay_out(self, width: float, height: float) -> DistributionPlan:
        px, letters, wording, values = self.look.theme.px, self._letters, self.look.wording, self._values
        if values.band is None or values.kg is None or not values.edges:
            most = max(1, int(height // letters.height("body")))
            return DistributionPlan(sentence=letters.wrapped("body", values.sentence, width, most))
        unit = figures.axis_unit_kg(wording)
        self._held_axis = axis = axis_of(values, unit, self._held_axis)
        words = Words(
            lambda kg: figures.tick_mass(wording, kg),
            self._quantile_text,
            self._marked(self._name(POINT), values.kg),
            tuple((self._marked(name, kg), kg) for name, kg in values.marks),
        )
        return plan_distribution(values, axis, unit, words, letters, px, (width, height))

    def _quantile_text(self, name: str, kg: float) -> str:
        mass = figures.shown_mass(self.look.wording, kg)
        if name == "p50":
            return self.tr("median %1", "a mass").replace("%1", mass)
        pattern = self.tr("%1: %2", "5 %: 190 t").replace("%1", self.look.wording.percent(_LEVELS[name] / 100))
        return pattern.replace("%2", mass)

    def _marked(self, name: str, kg: float) -> str:
        return f"{name} {figures.shown_mass(self.look.wording, kg)}"

    def _look_changed(self) -> None:
        self._held_axis = None

    # -- ink ----------------------------------------------------------------------------------------------------

    def _draw(self, ink: Ink, plan: DistributionPlan) -> None:
        letters, px = self._letters, self.look.theme.px
        for index, line in enumerate(plan.sentence):
            ink.text("body", line, 0, index * letters.height("body") + letters.ascent("body"), "secondary")
        if not plan.outline:
            return
        for x, text in plan.columns:
            ink.vertical(x, plan.top, plan.floor, "track")
            wide = letters.width("small", text)
            left = min(max(plan.left, x - wide / 2), plan.right - wide)
            ink.text("small", text, left, plan.floor + px(4) + letters.ascent("small"), "secondary")
        if plan.likely:
            ink.likely(plan.likely)
        if plan.middle:
            ink.likely(plan.middle, middle=True)
        ink.stroke(plan.outline, "accent", px(1.5))
        ink.horizontal(plan.left, plan.right, plan.floor, "control")
        self._draw_strip(ink, plan)
        self._draw_marks(ink, plan)

    def _draw_strip(self, ink: Ink, plan: DistributionPlan) -> None:
        px, letters, y = self.look.theme.px, self._letters, round(plan.strip)
        first, quarter, median, three_quarters, last = plan.quantiles
        ink.level(first, last, y, "accent", px(2))
        ink.level(quarter, three_quarters, y, "accent", px(6))
        for x in (first, last):
            ink.level(x - px(1), x + px(1), y, "accent", px(10))
        ink.ring(median, y, px(5), "accent", px(2))
        for label in plan.quantile_labels:
            ink.text("small", label.text, label.x, y + px(8) + letters.ascent("small"), "secondary")

    def _draw_marks(self, ink: Ink, plan: DistributionPlan) -> None:
        px, letters = self.look.theme.px, self._letters
        high = letters.height("strong")
        for mark in plan.marks:
            colour = "text" if mark.id == POINT else "published"
            top = high - px(2) if mark.row == 0 else high + letters.height("small")
            if not mark.beyond:
                ink.stroke((QPointF(mark.x, top), QPointF(mark.x, plan.floor)), colour, px(1.5), dashed=mark.row > 0)
            else:
                reach = px(4)
                side = reach if mark.x >= plan.right else -reach
                y = high + letters.height("small") / 2
                ink.polygon([(mark.x, y), (mark.x - side, y - reach), (mark.x - side, y + reach)], colour)
            baseline = letters.ascent(mark.font) + (high if mark.row else 0)
            ink.text(mark.font, mark.text, mark.text_x, baseline, colour)
