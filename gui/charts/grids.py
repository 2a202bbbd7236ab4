"""The same run on other grids."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from gui.charts import comparewords, figures
from gui.charts.base import Chart
from gui.charts.chooser import ChooseButton
from gui.charts.choosing import evenly
from gui.charts.ink import RIGHT, Ink
from gui.charts.ranges import FINE, nice_limit, sticky
from gui.charts.rowplan import (
    LABEL_SHARE,
    Entry,
    Frame,
    PlacedRow,
    RowsPlan,
    place_rows,
    remark_under,
    spots_of,
    value_width,
)
from gui.charts.rows import GridRow, GridValues
from gui.footprint.emissions import co2e_kg

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from gui.charts.rows import GridRate, Table
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
        self._values = GridValues(GridRow("", "", None, current=True))
        self._others: tuple[GridRate, ...] = ()
        self._rates: list[float] = []
        self._widest: float | None = None
        self._spread: tuple[tuple[int, int, int], tuple[int, ...]] = ((0, 0, 0), ())
        super().__init__(look, parent)
        self._chooser = ChooseButton(look)
        self._chooser.clicked.connect(self.choose_requested)

    def show_values(self, values: GridValues) -> None:
        """Show the scenario's energy on these grids; a click on one says ``activated`` with its id."""
        if values == self._values:
            return
        if values.others != self._values.others:
            # Once for a choice of grids, and not once for each tick: there may be hundreds.
            self._others = tuple(sorted(values.others, key=_by_rate))
            self._rates = [one.kg_per_kwh for one in self._others if one.kg_per_kwh is not None]
            self._widest = None
        self._values = values
        self._values_were_set()

    def chooser(self) -> ChooseButton:
        """What opens the list of grids."""
        return self._chooser

    def choose_words(self) -> str:
        """Say what the chooser does."""
        return self.tr("Choose which grids to show\u2026")

    def _rows(self) -> list[GridRow]:
        """Every grid with its emissions, from low to high, that of the scenario among them."""
        rows = [self._row_of(one) for one in self._others]
        rows.insert(self._current_place(), self._values.current)
        return rows

    def _row_of(self, rate: GridRate) -> GridRow:
        kwh, kg_per_kwh = self._values.kwh, rate.kg_per_kwh
        kg = None if kwh is None or kg_per_kwh is None else co2e_kg(kwh, kg_per_kwh)
        return GridRow(rate.id, rate.label, kg, detail=rate.detail)

    def _current_place(self) -> int:
        """Where the scenario's own grid stands among the others."""
        kg, kwh = self._values.current.kg, self._values.kwh
        if kg is None:
            return len(self._others) if kwh is not None else 0
        return bisect_left(self._rates, kg / kwh) if kwh else 0

    def title(self) -> str:
        """Heading of the chart."""
        return self.tr("The same run on other grids")

    def caption(self) -> str:
        """One sentence made from the data."""
        wording = self.look.wording
        ours, rows = self._values.current, self._rows()
        known = [row for row in rows if row.kg is not None]
        if not known:
            return self.tr("The emissions of this run are not declared, so there is nothing to compare.")
        least, most = known[0], known[-1]
        span = (
            self.tr(
                "The same run at the same PUE: from %1 (%2) to %3 (%4).", "1, 3: masses of CO2e; 2, 4: names of grids"
            )
            .replace("%1", figures.co2e(wording.mass(least.kg or 0.0).text))
            .replace("%2", least.label)
            .replace("%3", figures.co2e(wording.mass(most.kg or 0.0).text))
            .replace("%4", most.label)
        )
        here = f"{ours.label}: {figures.shown_mass(wording, ours.kg)}."
        return f"{here} {span}"

    def values_as_table(self) -> Table:
        """Every value at full precision."""
        headers = (self.tr("Grid"), figures.mass_column(self.look.wording), self.tr("Detail"))
        return headers, tuple((row.label, row.kg, row.detail) for row in self._rows())

    def read_out(self, spot_id: str) -> str:
        """The exact figure of a row, and where it comes from."""
        row = next(row for row in self._rows() if row.id == spot_id)
        offer = "" if row.current else self.tr("Click: run it on this grid")
        lines = (row.label, figures.exact_mass(self.look.wording, row.kg), row.detail, offer)
        return "\n".join(line for line in lines if line)

    def _first_spot(self) -> str | None:
        return self._values.current.id or super()._first_spot()

    def _look_changed(self) -> None:
        self._held_value = self._held_limit = self._widest = None

    def _lay_out(self, width: float, height: float) -> RowsPlan:
        px, letters, wording = self.look.theme.px, self._letters, self.look.wording
        values, ours = self._values, self._values.current
        if ours.kg is None and (values.kwh is None or not self._rates):
            return RowsPlan((), (), (), 0, round(width), 0, 0, 1)
        gap, count = px(8), len(self._others) + 1
        least = max(px(_PITCH), letters.height("secondary") + 1)
        told = letters.height("small") + px(2)
        room = max(1, int(height // least))
        if room < count and height > told + 2 * least:
            height -= told
            room = max(1, int(height // least))
        place = self._current_place()
        chosen = [
            ours if index == place else self._row_of(self._others[index - (index > place)])
            for index in self._shown_places(count, room, place)
        ]
        entries = [
            Entry(row.id, row.label, figures.shown_mass(wording, row.kg), row.kg, "", strong=row.current)
            for row in chosen
        ]
        pitch = min(height / max(1, len(entries)), px(_WIDE_PITCH))
        self._held_value = sticky(value_width(entries, letters, gap), self._held_value, px(8))
        unit = figures.axis_unit_kg(wording)
        highest = self._row_of(self._others[len(self._rates) - 1]).kg if self._rates else None
        most = max((kg / unit for kg in (ours.kg, highest) if kg), default=0.0)
        limit = self._held_limit = nice_limit(most, self._held_limit, FINE)
        if self._widest is None:
            self._widest = max((letters.width("secondary", one.label) for one in self._others), default=0.0)
        remark = comparewords.remark(len(entries), count)
        told = letters.width("small", remark) if remark else 0.0
        labels = min(max(self._widest, told, letters.width("strong", ours.label)), LABEL_SHARE * width)
        labels = max(0.0, min(labels, width - self._held_value - px(_LEAST_PLOT) - 2 * gap))
        left = round(labels + (gap * 1.5 if labels else 0))
        right = max(left + 1, round(width - self._held_value))
        rows = place_rows(
            entries,
            letters,
            Frame(labels, left, width, height, pitch, gap, self._margin),
            lambda kg: left + (right - left) * min(1.0, kg / unit / limit),
        )
        under = remark_under(letters, remark, left - gap * 1.5)
        return RowsPlan(rows, spots_of(rows), (), left, right, 0, pitch * len(entries), pitch, under)

    def _shown_places(self, count: int, room: int, place: int) -> tuple[int, ...]:
        """Return which of all rows are shown; remembered, since most ticks leave their order alone."""
        if self._spread[0] != (count, room, place):
            self._spread = ((count, room, place), evenly(count, room, [place]))
        return self._spread[1]

    def _moved(self, before: RowsPlan, now: RowsPlan) -> QRectF | None:
        """Bars and values move, and the names beside them mostly stand."""
        named = [[(row.entry.id, row.label, row.middle) for row in plan.rows] for plan in (before, now)]
        if not now.rows or named[0] != named[1] or (before.left, before.remark) != (now.left, now.remark):
            return None
        last = now.rows[-1].area
        return QRectF(now.left, 0, last.right() - now.left, last.bottom())

    def _draw(self, ink: Ink, plan: RowsPlan) -> None:
        px, letters = self.look.theme.px, self._letters
        if not plan.rows:
            for index, words in enumerate(letters.wrapped("body", self.caption(), plan.right, 4)):
                ink.text("body", words, 0, index * letters.height("body") + letters.ascent("body"), "secondary")
            return  # what stands still is painted over all that was there
        still = tuple(row for row in plan.rows if not row.entry.strong)
        names = [(row.label, row.middle) for row in still]
        if ink.hovered is None:
            self._still.draw(
                ink, self._margin, (names, plan.left, plan.remark), lambda on: self._draw_still(on, plan, still)
            )
        else:
            self._draw_still(ink, plan, still)
        self._draw_names(ink, plan, [row for row in plan.rows if row.entry.strong])
        high = max(2, 2 * round(min(plan.pitch * _BAR_SHARE, px(_BAR_MOST)) / 2))
        for row in plan.rows:
            strong = row.entry.strong
            line = letters.centred(row.font, row.middle)
            if row.mark_x is not None and row.mark_x > plan.left:
                bar = QRectF(plan.left, row.middle - high / 2, max(1.0, row.mark_x - plan.left), high)
                ink.fill(bar, "accent" if strong else "quiet")
            ink.text(row.font, row.entry.value, row.value_x, line, "text" if strong else "secondary")

    def _draw_still(self, ink: Ink, plan: RowsPlan, rows: Sequence[PlacedRow]) -> None:
        self._draw_names(ink, plan, rows)
        baseline = round(plan.bottom + self.look.theme.px(2) + self._letters.ascent("small"))
        ink.text("small", plan.remark.label, plan.remark.x, baseline, "secondary", RIGHT)

    def _draw_names(self, ink: Ink, plan: RowsPlan, rows: Sequence[PlacedRow]) -> None:
        px = self.look.theme.px
        for row in rows:
            line = self._letters.centred(row.font, row.middle)
            colour = "text" if row.entry.strong else "secondary"
            ink.text(row.font, row.label, plan.left - px(8) * 1.5, line, colour, RIGHT)


def _by_rate(rate: GridRate) -> tuple[bool, float]:
    """From low to high, the undeclared last."""
    return rate.kg_per_kwh is None, rate.kg_per_kwh or 0.0
