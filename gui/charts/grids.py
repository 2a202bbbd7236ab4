"""The same run on other grids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from gui.charts import figures
from gui.charts.base import Chart
from gui.charts.choosing import evenly
from gui.charts.ink import RIGHT, Ink
from gui.charts.ranges import FINE, nice_limit, sticky
from gui.charts.rowplan import Entry, PlacedRow, RowsPlan, label_width, place_rows, spots_of, value_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from gui.charts.rows import GridRow, Table
    from gui.look.look import Look

_PITCH, _WIDE_PITCH = 18, 48
"""Least and most distance of rows [px at 100 %]."""
_LEAST_PLOT = 28
"""Bars keep this width [px at 100 %], at the cost of labels."""
_BAR_SHARE, _BAR_MOST = 0.55, 20
"""Height of a bar, as a share of the pitch, and at most [px at 100 %]."""


class GridsChart(Chart):
    """Bars from zero, sorted; the scenario's own grid in the accent colour."""

    _held_value: float | None = None
    _held_limit: float | None = None

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._rows: tuple[GridRow, ...] = ()
        super().__init__(look, parent)

    def show_values(self, rows: Sequence[GridRow]) -> None:
        """Show these grids; a click on one says ``activated`` with its id."""
        ordered = tuple(sorted(rows, key=lambda row: (row.kg is None, row.kg or 0.0)))
        if ordered == self._rows:
            return
        self._rows = ordered
        self._values_were_set()

    def title(self) -> str:
        """Heading of the chart."""
        return self.tr("The same run on other grids")

    def caption(self) -> str:
        """One sentence made from the data."""
        wording = self.look.wording
        known = [row for row in self._rows if row.kg is not None]
        ours = next((row for row in self._rows if row.current), None)
        if not known:
            return self.tr("The emissions of this run are not declared, so there is nothing to compare.")
        least, most = known[0], known[-1]
        span = (
            self.tr("The same run: from %1 (%2) to %3 (%4).", "1, 3: masses of CO2e; 2, 4: names of grids")
            .replace("%1", figures.co2e(wording.mass(least.kg or 0.0).text))
            .replace("%2", least.label)
            .replace("%3", figures.co2e(wording.mass(most.kg or 0.0).text))
            .replace("%4", most.label)
        )
        if ours is None:
            return span
        here = f"{ours.label}: {figures.shown_mass(wording, ours.kg)}."
        return f"{here} {span}"

    def values_as_table(self) -> Table:
        """Every value at full precision."""
        headers = (self.tr("Grid"), figures.mass_column(self.look.wording), self.tr("Detail"))
        return headers, tuple((row.label, row.kg, row.detail) for row in self._rows)

    def read_out(self, spot_id: str) -> str:
        """The exact figure of a row, and where it comes from."""
        row = next(row for row in self._rows if row.id == spot_id)
        offer = "" if row.current else self.tr("Click: run it on this grid")
        lines = (row.label, figures.exact_mass(self.look.wording, row.kg), row.detail, offer)
        return "\n".join(line for line in lines if line)

    def _first_spot(self) -> str | None:
        return next((row.id for row in self._rows if row.current), super()._first_spot())

    def _look_changed(self) -> None:
        self._held_value = self._held_limit = None

    def _lay_out(self, width: float, height: float) -> RowsPlan:
        px, letters, wording = self.look.theme.px, self._letters, self.look.wording
        if all(row.kg is None for row in self._rows):
            return RowsPlan((), (), (), 0, round(width), 0, 0, 1)
        gap = px(8)
        entries = [
            Entry(row.id, row.label, figures.shown_mass(wording, row.kg), row.kg, "", strong=row.current)
            for row in self._rows
        ]
        least = max(px(_PITCH), letters.height("secondary") + 1)
        keep = [i for i, row in enumerate(self._rows) if row.current]
        shown = [entries[i] for i in evenly(len(entries), max(1, int(height // least)), keep)]
        pitch = min(height / max(1, len(shown)), px(_WIDE_PITCH))
        self._held_value = sticky(value_width(entries, letters, gap), self._held_value, px(8))
        unit = figures.axis_unit_kg(wording)
        most = max((row.kg / unit for row in self._rows if row.kg), default=0.0)
        limit = self._held_limit = nice_limit(most, self._held_limit, FINE)
        labels = min(label_width(entries, letters, width), width - self._held_value - px(_LEAST_PLOT) - 2 * gap)
        labels = max(0.0, labels)
        left = round(labels + (gap * 1.5 if labels else 0))
        right = max(left + 1, round(width - self._held_value))
        rows = place_rows(
            shown,
            letters,
            columns=(labels, left, width),
            height=height,
            pitch=pitch,
            gap=gap,
            position=lambda kg: left + (right - left) * min(1.0, kg / unit / limit),
            margin=self._margin,
        )
        return RowsPlan(rows, spots_of(rows), (), left, right, 0, pitch * len(shown), pitch)

    def _moved(self, before: RowsPlan, now: RowsPlan) -> QRectF | None:
        """Bars and values move, and the names beside them mostly stand."""
        named = [[(row.entry.id, row.label, row.middle) for row in plan.rows] for plan in (before, now)]
        if not now.rows or named[0] != named[1] or before.left != now.left:
            return None
        last = now.rows[-1].area
        return QRectF(now.left, 0, last.right() - now.left, last.bottom())

    def _draw(self, ink: Ink, plan: RowsPlan) -> None:
        px, letters = self.look.theme.px, self._letters
        if not plan.rows:
            for index, words in enumerate(letters.wrapped("body", self.caption(), plan.right, 4)):
                ink.text("body", words, 0, index * letters.height("body") + letters.ascent("body"), "secondary")
        still = tuple(row for row in plan.rows if not row.entry.strong)
        names = [(row.label, row.middle) for row in still]
        if ink.hovered is None:
            self._still.draw(ink, self._margin, (names, plan.left), lambda on: self._draw_names(on, plan, still))
        else:
            self._draw_names(ink, plan, still)
        self._draw_names(ink, plan, [row for row in plan.rows if row.entry.strong])
        high = max(2, 2 * round(min(plan.pitch * _BAR_SHARE, px(_BAR_MOST)) / 2))
        for row in plan.rows:
            strong = row.entry.strong
            line = letters.centred(row.font, row.middle)
            if row.mark_x is not None and row.mark_x > plan.left:
                bar = QRectF(plan.left, row.middle - high / 2, max(1.0, row.mark_x - plan.left), high)
                ink.fill(bar, "accent" if strong else "quiet")
            ink.text(row.font, row.entry.value, row.value_x, line, "text" if strong else "secondary")

    def _draw_names(self, ink: Ink, plan: RowsPlan, rows: Sequence[PlacedRow]) -> None:
        px = self.look.theme.px
        for row in rows:
            line = self._letters.centred(row.font, row.middle)
            colour = "text" if row.entry.strong else "secondary"
            ink.text(row.font, row.label, plan.left - px(8) * 1.5, line, colour, RIGHT)
