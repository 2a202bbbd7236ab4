"""The scenario among things that people know."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from gui.charts import figures
from gui.charts.base import Chart
from gui.charts.choosing import nearest
from gui.charts.comparemarks import draw_bar, draw_mark, reach_of
from gui.charts.ink import CENTRE, RIGHT, Ink
from gui.charts.ranges import FINE, decade_limits, nice_limit, sticky, tick_step, ticks
from gui.charts.rowplan import (
    Entry,
    PlacedRow,
    RowsPlan,
    label_width,
    moved_rows,
    place_rows,
    spaced_labels,
    spots_of,
    value_width,
)
from gui.charts.segment import ScaleSegment

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtWidgets import QWidget

    from gui.charts.rows import CompareRow, Table
    from gui.look.look import Look

_PITCH, _WIDE_PITCH = 18, 56
_MOVING = ("scenario", "baseline")
"""Least and most distance of rows [px at 100 %]."""
_LEAST_PLOT = 28
"""The axis keeps this width [px at 100 %], at the cost of labels."""


class ComparisonChart(Chart):
    """Rows by value: dots on lines along powers of ten, or bars from zero.

    Signals
    -------
    scale_changed(bool)
        The user chose the logarithmic (True) or linear scale; the chart shows it already.
    """

    scale_changed = Signal(bool)

    _held_value: float | None = None
    _held_limit: float | None = None
    _held_decades: tuple[int, int] | None = None

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._rows: tuple[CompareRow, ...] = ()
        self._logarithmic = True
        self._baseline_stays = False
        super().__init__(look, parent)
        self._words_timer.timeout.connect(self._come_to_rest)
        self._segment = ScaleSegment(look)
        self._segment.chosen.connect(self._choose_scale)

    def show_values(self, rows: Sequence[CompareRow], logarithmic: bool) -> None:
        """Show these rows, on one of the two scales.

        While a slider passes over the baseline's own value, the row of the baseline stays, so that no row jumps.
        """
        passing = self._passing_baseline(rows)
        self._baseline_stays = bool(passing)
        ordered = tuple(sorted((*rows, *passing), key=_order))
        self._segment.set_logarithmic(logarithmic)
        if ordered == self._rows and logarithmic == self._logarithmic:
            return
        self._rows, self._logarithmic = ordered, logarithmic
        self._values_were_set()

    def _passing_baseline(self, rows: Sequence[CompareRow]) -> list[CompareRow]:
        ours = next((row.kg for row in rows if row.kind == "scenario"), None)
        if ours is None or not self._words_timer.isActive() or any(row.kind == "baseline" for row in rows):
            return []
        return [row for row in self._rows if row.kind == "baseline" and row.kg is not None and _same(row.kg, ours)]

    def _come_to_rest(self) -> None:
        if self._baseline_stays:
            self.show_values([row for row in self._rows if row.kind != "baseline"], self._logarithmic)

    def controls(self) -> QWidget:
        """The choice of scale."""
        return self._segment

    def title(self) -> str:
        """Heading of the chart."""
        return self.tr("Compared with")

    def caption(self) -> str:
        """One sentence made from the data."""
        wording = self.look.wording
        ours = self._scenario()
        if ours is None:
            return ""
        if ours.kg is None:
            return self.tr("%1: emissions are not declared.").replace("%1", ours.label)
        total = figures.co2e(wording.mass(ours.kg).text)
        sentence = self.tr("%1 comes to %2", "1: name of a run; 2: a mass of CO2e")
        sentence = sentence.replace("%1", ours.label).replace("%2", total)
        known = [row for row in self._rows if row.kind == "everyday" and row.kg]
        thing = next((row for row in known if (row.kg or 0) <= ours.kg), known[-1] if known else None)
        if thing is None or not thing.kg or not ours.kg:
            return sentence if sentence.endswith(".") else f"{sentence}."
        ratio = ours.kg / thing.kg
        if ratio >= 1:
            pattern = self.tr("%1, %2 times \u201c%3\u201d.", "a sentence, a count, the name of an everyday thing")
            many = wording.number(ratio, 2)
        else:
            pattern = self.tr("%1, %2 of \u201c%3\u201d.", "a sentence, a percentage, the name of an everyday thing")
            many = wording.percent(ratio)
        return pattern.replace("%1", sentence).replace("%2", many).replace("%3", thing.label)

    def values_as_table(self) -> Table:
        """Every value at full precision."""
        headers = (self.tr("What"), figures.mass_column(self.look.wording), self.tr("Kind"), self.tr("Detail"))
        return headers, tuple((row.label, row.kg, self._kind_word(row), row.detail) for row in self._rows)

    def read_out(self, spot_id: str) -> str:
        """The exact figure of a row, and where it comes from."""
        row = next(row for row in self._rows if row.id == spot_id)
        lines = (row.label, figures.exact_mass(self.look.wording, row.kg), self._kind_word(row), row.detail)
        return "\n".join(line for line in lines if line)

    def _kind_word(self, row: CompareRow) -> str:
        return {
            "scenario": self.tr("this scenario"),
            "baseline": self.tr("before the changes"),
            "everyday": self.tr("everyday thing"),
            "published": self.tr("published figure"),
            "corrected": self.tr("published, later corrected"),
        }[row.kind]

    def _scenario(self) -> CompareRow | None:
        return next((row for row in self._rows if row.kind == "scenario"), None)

    def _first_spot(self) -> str | None:
        ours = self._scenario()
        return ours.id if ours else super()._first_spot()

    def _choose_scale(self, logarithmic: bool) -> None:
        self._logarithmic = logarithmic
        self._refresh()
        self.scale_changed.emit(logarithmic)

    def _look_changed(self) -> None:
        self._held_value = self._held_limit = None
        self._held_decades = None

    # -- plan ---------------------------------------------------------------------------------------------------

    def _entries(self) -> list[Entry]:
        px = self.look.theme.px
        ours = self._scenario()
        return [
            Entry(
                id=row.id,
                label=row.label,
                value=self._value_text(row),
                amount=row.kg,
                style=row.kind,
                strong=row.kind == "scenario",
                reach=reach_of(row.kind, px) if self._logarithmic else 0.0,
                knob=row.knob,
            )
            for row in self._rows
            if self._baseline_stays or not (row.kind == "baseline" and ours and row.kg and _same(row.kg, ours.kg))
        ]

    def _value_text(self, row: CompareRow) -> str:
        """Return the value as shown: fixed figures without zeros behind them, ours always with as many digits."""
        if row.kg is None or row.kind in {"scenario", "baseline"}:
            return figures.shown_mass(self.look.wording, row.kg)
        return self.look.wording.mass_tick(row.kg)

    def _lay_out(self, width: float, height: float) -> RowsPlan:
        px, letters = self.look.theme.px, self._letters
        entries, gap = self._entries(), px(8)
        least = max(px(_PITCH), letters.height("secondary") + 1)
        axis = letters.height("small") + px(6)
        if height < axis + 2 * least:
            axis = 0
        room = int((height - axis) // least)
        anchor = next((i for i, one in enumerate(entries) if one.style == "scenario"), 0)
        keep = [i for i, one in enumerate(entries) if one.style == "baseline"]
        shown = [entries[i] for i in nearest(len(entries), max(1, room), anchor, keep)]
        pitch = min((height - axis) / max(1, len(shown)), px(_WIDE_PITCH))
        bottom = round(pitch * len(shown))
        self._held_value = sticky(value_width(entries, letters, gap), self._held_value, px(8))
        labels = label_width(entries, letters, width)
        labels = max(0.0, min(labels, width - self._held_value - px(_LEAST_PLOT) - 2 * gap))
        left = round(labels + (gap * 1.5 if labels else 0))
        right = max(left + 1, round(width - self._held_value))
        position, marks = self._scale(left, right)
        return RowsPlan(
            rows=(
                rows := place_rows(
                    shown,
                    letters,
                    columns=(labels, left, width),
                    height=bottom,
                    pitch=pitch,
                    gap=gap,
                    position=position,
                    margin=self._margin,
                )
            ),
            spots=spots_of(rows),
            ticks=spaced_labels(marks, letters, width, px(10)) if axis else spaced_labels(marks, letters, 0, 0),
            left=left,
            right=right,
            top=0,
            bottom=bottom,
            pitch=pitch,
        )

    def _moved(self, before: RowsPlan, now: RowsPlan) -> QRectF | None:
        return moved_rows(before, now, self.look.theme.px(4))

    def _scale(self, left: float, right: float) -> tuple[Callable[[float], float | None], list[tuple[float, str]]]:
        """Return the function from kilograms to pixels, and where the axis has its lines."""
        wording = self.look.wording
        unit = figures.axis_unit_kg(wording)
        amounts = [row.kg / unit for row in self._rows if row.kg]
        if not self._logarithmic:
            limit = self._held_limit = nice_limit(max(amounts, default=0.0), self._held_limit, FINE)
            most = max(1, int((right - left) / (self._letters.width("small", wording.mass_tick(limit * unit)) * 1.6)))
            places = ticks(limit, tick_step(limit, min(most, 6)))
            length = right - left
            return (
                lambda kg: left + length * min(1.0, kg / unit / limit),
                [(left + length * at / limit, figures.tick_mass(wording, at * unit)) for at in places],
            )
        first, last = self._held_decades = decade_limits(
            min(amounts, default=1.0), max(amounts, default=1e3), self._held_decades
        )
        step = (right - left) / (last - first)
        return (
            lambda kg: left + step * (math.log10(kg / unit) - first) if kg > 0 else None,
            [(left + step * at, wording.mass_tick(10.0 ** (first + at) * unit)) for at in range(last - first + 1)],
        )

    # -- ink ----------------------------------------------------------------------------------------------------

    def _draw(self, ink: Ink, plan: RowsPlan) -> None:
        moving = [row for row in plan.rows if row.entry.style in _MOVING]
        still = tuple(row for row in plan.rows if row.entry.style not in _MOVING)
        if ink.hovered is None:
            key = (still, plan.ticks, plan.left, plan.top, plan.bottom, plan.pitch, self._logarithmic)
            self._still.draw(ink, self._margin, key, lambda on: self._draw_still(on, plan, still))
        else:
            self._draw_still(ink, plan, still)
        self._draw_rows(ink, plan, moving)

    def _draw_still(self, ink: Ink, plan: RowsPlan, rows: Sequence[PlacedRow]) -> None:
        px = self.look.theme.px
        baseline = round(plan.bottom + px(4) + self._letters.ascent("small"))
        for tick in plan.ticks:
            ink.vertical(tick.x, plan.top, plan.bottom + px(3), "track")
            ink.text("small", tick.label, tick.x, baseline, "secondary", CENTRE)
        self._draw_rows(ink, plan, rows)

    def _draw_rows(self, ink: Ink, plan: RowsPlan, rows: Sequence[PlacedRow]) -> None:
        px, letters = self.look.theme.px, self._letters
        gap = px(8) * 1.5
        for row in rows:
            strong, style = row.entry.strong, row.entry.style
            line = letters.centred(row.font, row.middle)
            named = "secondary" if style == "baseline" else "text"
            ink.text(row.font, row.label, plan.left - gap, line, named, RIGHT)
            if row.mark_x is not None and self._logarithmic:
                draw_mark(ink, style, plan.left, row.mark_x, row.middle)
            elif row.mark_x is not None:
                draw_bar(ink, style, plan.left, row.mark_x, row.middle, min(plan.pitch * 0.6, px(20)))
            ground = "surface" if row.entry.id == ink.hovered else "card"
            ink.patch(row.font, row.entry.value, row.value_x, line, ground)
            ink.text(row.font, row.entry.value, row.value_x, line, "text" if strong else "secondary")


def _order(row: CompareRow) -> tuple[float, float]:
    """Largest first; a scenario that is not declared comes on top, other such rows at the bottom."""
    if row.kg is None:
        return (0.0, 0.0) if row.kind == "scenario" else (2.0, 0.0)
    return (1.0, -row.kg)


def _same(kg: float, other: float | None) -> bool:
    return other is not None and math.isclose(kg, other, rel_tol=1e-9)
