"""The scenario among things that people know."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from gui.charts import comparewords, figures
from gui.charts.chooser import ChooseButton
from gui.charts.compareaxis import CompareAxis
from gui.charts.compareink import draw_axis, draw_rows
from gui.charts.comparemarks import reach_of, style_of
from gui.charts.dragging import Grip, grip_of
from gui.charts.paged import PagedChart
from gui.charts.ranges import sticky
from gui.charts.rowplan import LABEL_SHARE, Entry, Frame, RowsPlan, Tick, moved_rows, remark_under, spots_of
from gui.charts.segment import ScaleSegment
from gui.charts.standing import Places, StandingRows, shown_rows, value_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtWidgets import QWidget

    from gui.charts.ink import Ink
    from gui.charts.rows import CompareRow, Order, Table
    from gui.look.look import Look

_PITCH, _WIDE_PITCH = 18, 56
"""Least and most distance of rows [px at 100 %]."""
_MOVING = ("scenario", "baseline", "pinned")
"""Kinds of the rows that a slider moves, and of those that are always shown beside them; others are made once."""
_GRIP = 12
"""So far about the mark [px at 100 %] it can be taken hold of."""
_LEAST_PLOT = 28
"""The axis keeps this width [px at 100 %], at the cost of labels."""


class ComparisonChart(PagedChart):
    """Rows by value: dots on lines along powers of ten, or bars from zero.

    Where there are more rows than room, those nearest to the scenario are shown; while the chart has the focus, the
    wheel and the page keys lead through all of them.

    Signals
    -------
    scale_changed(bool)
        The user chose the logarithmic (True) or linear scale; the chart shows it already.
    """

    scale_changed = Signal(bool)

    _held_value: float | None = None

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._moving: tuple[CompareRow, ...] = ()
        self._fixed: tuple[CompareRow, ...] = ()
        self._standing: StandingRows | None = None
        self._order: Order = "value"
        self._logarithmic = True
        self._baseline_stays = False
        super().__init__(look, parent)
        self._words_timer.timeout.connect(self._come_to_rest)
        self._segment = ScaleSegment(look)
        self._segment.chosen.connect(self._choose_scale)
        self._chooser = ChooseButton(look)
        self._chooser.clicked.connect(self.choose_requested)

    def show_values(self, rows: Sequence[CompareRow], logarithmic: bool) -> None:
        """Show these rows, on one of the two scales.

        While a slider passes over the baseline's own value, the row of the baseline stays, so that no row jumps.
        """
        fixed = tuple(row for row in rows if row.kind not in _MOVING)
        moving = [row for row in rows if row.kind in _MOVING]
        passing = self._passing_baseline(moving)
        self._baseline_stays = bool(passing)
        moving += passing
        self._segment.set_logarithmic(logarithmic)
        same_rows = fixed == self._fixed
        if same_rows and tuple(moving) == self._moving and logarithmic == self._logarithmic:
            return
        self._pages.leave()
        self._moving, self._logarithmic = tuple(moving), logarithmic
        if not same_rows:
            self._fixed, self._standing = fixed, None
        self._values_were_set()

    def set_order(self, order: Order) -> None:
        """Sort the rows by value, year or name."""
        if order != self._order:
            self._order, self._standing = order, None
            self._pages.leave()
            self._values_were_set()

    def _passing_baseline(self, rows: Sequence[CompareRow]) -> list[CompareRow]:
        ours = next((row.kg for row in rows if row.kind == "scenario"), None)
        if ours is None or not self._words_timer.isActive() or any(row.kind == "baseline" for row in rows):
            return []
        return [row for row in self._moving if row.kind == "baseline" and row.kg is not None and _same(row.kg, ours)]

    def _come_to_rest(self) -> None:
        if self._baseline_stays:
            scenario = [row for row in self._moving if row.kind != "baseline"]
            self.show_values([*scenario, *self._fixed], self._logarithmic)

    def controls(self) -> QWidget:
        """The choice of scale."""
        return self._segment

    def chooser(self) -> ChooseButton:
        """What opens the list of things to compare with."""
        return self._chooser

    def choose_words(self) -> str:
        """Say what the chooser does."""
        return self.tr("Choose what to compare with\u2026")

    def title(self) -> str:
        """Heading of the chart."""
        return self.tr("Compared with")

    def caption(self) -> str:
        """One sentence made from the data."""
        everyday = [row for row in self._fixed if row.kind == "everyday"]
        return comparewords.caption(self.look.wording, self._scenario(), everyday)

    def values_as_table(self) -> Table:
        """Every value at full precision, also of the rows that there is no room for."""
        rows: Sequence[CompareRow] = (*self._moving, *self._in_order().rows)
        if self._order == "value":
            rows = sorted(rows, key=value_key)
        return comparewords.table(self.look.wording, rows)

    def read_out(self, spot_id: str) -> str:
        """The exact figure of a row, what it counts, and where it comes from."""
        row = next(row for row in (*self._moving, *self._fixed) if row.id == spot_id)
        said = comparewords.read_out(self.look.wording, row)
        return f"{said}\n{self.drag_words()}".rstrip() if row.kind == "scenario" and row.kg else said

    def _scenario(self) -> CompareRow | None:
        return next((row for row in self._moving if row.kind == "scenario"), None)

    def _first_spot(self) -> str | None:
        ours = self._scenario()
        return ours.id if ours else super()._first_spot()

    def _choose_scale(self, logarithmic: bool) -> None:
        self._logarithmic, self._standing = logarithmic, None
        self._refresh()
        self.scale_changed.emit(logarithmic)

    def _look_changed(self) -> None:
        self._held_value = self._standing = None
        self._axis = CompareAxis(self.look.wording, self._letters, self.look.theme.px(10))

    # -- dragging ----------------------------------------------------------------------------------------------

    def _grip(self) -> Grip | None:
        return grip_of(self.plan(), "scenario", self.look.theme.px(_GRIP), bar=not self._logarithmic)

    # -- plan ---------------------------------------------------------------------------------------------------

    def _in_order(self) -> StandingRows:
        """Return the rows that no slider moves, made ready when they are first asked for."""
        if self._standing is None:
            self._standing = StandingRows(self._fixed, self._order, self._entry, self._letters, self.look.theme.px(8))
            self._places = Places(self._letters, _MOVING)
        return self._standing

    def _entry(self, row: CompareRow) -> Entry:
        style, ringed = style_of(row), bool(row.basis)
        return Entry(
            id=row.id,
            label=row.label,
            value=self._value_text(row),
            amount=row.kg,
            style=style,
            strong=row.kind == "scenario",
            reach=reach_of(style, self.look.theme.px, ringed=ringed) if self._logarithmic else 0.0,
            knob=row.knob,
            basis=row.basis,
            band=_band(row),
        )

    def _moving_now(self) -> list[CompareRow]:
        """Return the rows that a slider moves, without a baseline that is the same as the scenario."""
        ours = self._scenario()
        kept = [
            row
            for row in self._moving
            if self._baseline_stays or not (row.kind == "baseline" and ours and row.kg and _same(row.kg, ours.kg))
        ]
        return sorted(kept, key=lambda row: row.kind != "scenario")

    def _value_text(self, row: CompareRow) -> str:
        """Return the value as shown: fixed figures without zeros behind them, ours always with as many digits."""
        if row.kg is None or row.kind in _MOVING:
            return figures.shown_mass(self.look.wording, row.kg)
        return self.look.wording.mass_tick(row.kg)

    def _lay_out(self, width: float, height: float) -> RowsPlan:
        px, letters, standing = self.look.theme.px, self._letters, self._in_order()
        gap = px(8)
        moving = self._moving_now()
        entries = [self._entry(row) for row in moving]
        least = max(px(_PITCH), letters.height("secondary") + 1)
        axis = letters.height("small") + px(6)
        if height < axis + 2 * least:
            axis = 0
        room = max(1, int((height - axis) // least))
        shown, count = shown_rows(standing, moving, entries, room, self._pages, extremes=self._logarithmic)
        pitch = min((height - axis) / max(1, len(shown)), px(_WIDE_PITCH))
        bottom = round(pitch * len(shown))
        texts = [
            (letters.width(one.font, one.label), letters.width(one.font, one.value) + one.reach) for one in entries
        ]
        values = max((standing.value_width, *(value + gap for _, value in texts)))
        self._held_value = sticky(values, self._held_value, px(8))
        remark = comparewords.remark(count, len(standing)) if axis else ""
        told = letters.width("small", remark) + 2 * gap if remark else 0.0
        labels = min(max((standing.label_width, told, *(label for label, _ in texts))), LABEL_SHARE * width)
        labels = max(0.0, min(labels, width - self._held_value - px(_LEAST_PLOT) - 2 * gap))
        left = round(labels + (gap * 1.5 if labels else 0))
        right = max(left + 1, round(width - self._held_value))
        amounts = (*standing.ends, *(row.kg for row in moving)) if self._logarithmic else [one.amount for one in shown]
        amounts = (*amounts, *(kg for one in entries for kg in one.band))
        scale = self._axis
        scale.show((kg for kg in amounts if kg), left, right, width if axis else 0, logarithmic=self._logarithmic)
        rows = self._places.of(shown, Frame(labels, left, width, bottom, pitch, gap, self._margin), scale)
        return RowsPlan(
            rows=rows,
            spots=spots_of(rows),
            ticks=scale.ticks,
            left=left,
            right=right,
            top=0,
            bottom=bottom,
            pitch=pitch,
            remark=self._remark(remark, left),
        )

    def _remark(self, text: str, left: float) -> Tick:
        """Place a remark beside the first label of the axis."""
        first = self._axis.ticks[0].label if self._axis.ticks else ""
        gap = self.look.theme.px(8)
        return remark_under(self._letters, text, left - max(gap * 1.5, self._letters.width("small", first) / 2 + gap))

    def _moved(self, before: RowsPlan, now: RowsPlan) -> QRectF | None:
        return moved_rows(before, now, self.look.theme.px(4))

    # -- ink ----------------------------------------------------------------------------------------------------

    def _draw(self, ink: Ink, plan: RowsPlan) -> None:
        moving = [row for row in plan.rows if row.entry.style in _MOVING]
        still = tuple(row for row in plan.rows if row.entry.style not in _MOVING)

        def draw_still(on: Ink) -> None:
            draw_axis(on, plan)
            draw_rows(on, plan, still, logarithmic=self._logarithmic)

        if ink.hovered is None:
            key = (still, plan.ticks, plan.left, plan.top, plan.bottom, plan.pitch, plan.remark, self._logarithmic)
            self._still.draw(ink, self._margin, key, draw_still)
        else:
            draw_still(ink)
        draw_rows(ink, plan, moving, logarithmic=self._logarithmic)


def _band(row: CompareRow) -> tuple[float, ...]:
    """Return the ends and the quarters of what a row may be; nothing where it is sure."""
    band = row.band
    return () if band is None or band.p5 == band.p95 else (band.p5, band.p25, band.p75, band.p95)


def _same(kg: float, other: float | None) -> bool:
    return other is not None and math.isclose(kg, other, rel_tol=1e-9)
