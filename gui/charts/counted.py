"""What counts: the training's electricity, every part beside it, and their sum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.charts import figures
from gui.charts.waterfall import WaterfallChart

if TYPE_CHECKING:
    from gui.charts.rows import Table, WaterfallStep
    from gui.charts.waterfallplan import Bar


class CountedChart(WaterfallChart):
    """A bar for the training, one for each part that counts beside it, and one for the sum [kg CO2e]."""

    def title(self) -> str:
        """Heading of the chart."""
        return self.tr("What counts")

    def caption(self) -> str:
        """One sentence made from the data."""
        values = self._values
        if not self._drawable():
            return values.sentence
        first = self._listed(values.start_label, values.start_kg or 0.0)
        named = ", ".join([first, *(self._listed(step.label, step.kg) for step in values.steps)])
        pattern = self.tr("Together %1: %2.", "1: a mass of CO2e; 2: a list of parts with theirs")
        return pattern.replace("%1", self._mass(values.end_kg)).replace("%2", named)

    def values_as_table(self) -> Table:
        """Every value at full precision."""
        values = self._values
        headers = (self.tr("Part"), figures.mass_column(self.look.wording), self.tr("Times the training"))
        if not self._drawable():
            return headers, ()
        first = (values.start_label, values.start_kg, 1.0 if values.start_kg else None)
        parts = tuple((step.label, step.kg, step.ratio) for step in values.steps)
        return headers, (first, *parts, (values.end_label, values.end_kg, self._whole_ratio()))

    def _in_order(self) -> list[WaterfallStep]:
        """Return the parts in the order in which they are told."""
        return [step for step in self._values.steps if step.kg]

    def _times(self, ratio: float | None) -> str:
        """Every part as a multiple of the training, also where that is less than one."""
        if ratio is None:
            return ""
        return self.tr("\u00d7 %1", "times the training").replace("%1", self.look.wording.number(ratio))

    def _colour(self, bar: Bar) -> str:
        """The training and the parts as the bar of parts has them, the sum as the scenario itself."""
        return {"start": "chips", "end": "accent"}.get(bar.role, bar.id)

    def _listed(self, label: str, kg: float) -> str:
        return f"{label} {self.look.wording.mass(kg).text}"
