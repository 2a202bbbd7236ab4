"""The figures of several calculators as dots on one line, around ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF

from gui.charts import figures
from gui.charts.base import Chart
from gui.charts.ink import CENTRE, Ink
from gui.charts.ranges import FINE, nice_limit, tick_step, ticks
from gui.charts.view import Spot

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from gui.charts.rows import MethodDot, Table
    from gui.look.look import Look

_REACH, _OUR_REACH = 5.0, 7.0
"""Half width of a dot [px at 100 %]."""


class PlacedDot(NamedTuple):
    """A dot in its place; `label` is empty where there is no room for it."""

    dot: MethodDot
    x: float
    label: str
    label_x: float
    baseline: float
    label_edge: float


class SpreadPlan(NamedTuple):
    """The line, ready to be drawn; without dots it is a sentence."""

    dots: tuple[PlacedDot, ...]
    spots: tuple[Spot, ...]
    ticks: tuple[tuple[float, str], ...] = ()
    left: float = 0.0
    right: float = 0.0
    y: float = 0.0
    bottom: float = 0.0
    sentence: tuple[str, ...] = ()


class SpreadChart(Chart):
    """Dots [kg CO2e] on an axis from zero; each with its name above or below, where it touches no other."""

    _held_limit: float | None = None

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._dots: tuple[MethodDot, ...] = ()
        super().__init__(look, parent)

    def show_values(self, dots: Sequence[MethodDot]) -> None:
        """Show these figures."""
        if tuple(dots) != self._dots:
            self._dots = tuple(dots)
            self._values_were_set()

    def title(self) -> str:
        """Heading of the chart."""
        return self.tr("By other methods")

    def caption(self) -> str:
        """One sentence made from the data."""
        if not self._dots:
            return self._sentence()
        low, high = (edge(self._dots, key=lambda dot: dot.kg) for edge in (min, max))
        pattern = self.tr("From %1 (%2) to %3 (%4).", "1 and 3: masses of CO2e; 2 and 4: names of calculators")
        first, last = (self.look.wording.mass(dot.kg).text for dot in (low, high))
        return pattern.replace("%1", first).replace("%3", last).replace("%2", low.label).replace("%4", high.label)

    def values_as_table(self) -> Table:
        """Every value at full precision."""
        headers = (self.tr("Method"), figures.mass_column(self.look.wording), self.tr("Times ours"))
        ours = next((dot.kg for dot in self._dots if dot.ours), None)
        return headers, tuple((dot.label, dot.kg, dot.kg / ours if ours else None) for dot in self._dots)

    def read_out(self, spot_id: str) -> str:
        """The exact figure of a calculator, and why it is another one."""
        dot = next(one for one in self._dots if one.id == spot_id)
        lines = (dot.label, figures.exact_mass(self.look.wording, dot.kg), dot.detail)
        return "\n".join(line for line in lines if line)

    def _sentence(self) -> str:
        return self.tr("The emissions of this run are not declared, so there is nothing to compare.")

    # -- plan ---------------------------------------------------------------------------------------------------

    def _look_changed(self) -> None:
        self._held_limit = None

    def _lay_out(self, width: float, height: float) -> SpreadPlan:
        px, letters, wording = self.look.theme.px, self._letters, self.look.wording
        if not self._dots:
            most = max(1, int(height // letters.height("body")))
            return SpreadPlan((), (), sentence=letters.wrapped("body", self._sentence(), width, most))
        unit = figures.axis_unit_kg(wording)
        self._held_limit = nice_limit(max(dot.kg for dot in self._dots) / unit, self._held_limit, FINE)
        limit = self._held_limit * unit
        left, right = px(12), max(px(12) + 1.0, width - px(28))

        def x(kg: float) -> float:
            return left + kg / limit * (right - left)

        small = letters.height("small")
        bottom = height - small - px(4)
        y = round(bottom / 2)
        widest = letters.width("small", figures.tick_mass(wording, limit)) + px(16)
        step = tick_step(self._held_limit, max(1, min(6, int((right - left) // widest))))
        places = tuple((x(at * unit), figures.tick_mass(wording, at * unit)) for at in ticks(self._held_limit, step))
        places = tuple(one for one in places if one[0] + letters.width("small", one[1]) / 2 <= width)
        places = tuple(one for one in places if one[0] - letters.width("small", one[1]) / 2 >= 0)
        dots = self._placed(x, y, bottom, width)
        reach = px(_OUR_REACH) + px(3)
        spots = tuple(Spot(one.dot.id, QRectF(one.x - reach, y - reach, 2 * reach, 2 * reach)) for one in dots)
        return SpreadPlan(dots, spots, places if height > 3 * small else (), left, right, y, bottom)

    def _placed(self, x: Callable[[float], float], y: float, bottom: float, width: float) -> tuple[PlacedDot, ...]:
        """Give each dot the nearest lane above or below in which its words touch no others; ours first."""
        px, letters = self.look.theme.px, self._letters
        pitch, gap = letters.height("secondary") + px(2), px(12)
        lanes: list[float] = []
        for step in range(8):
            above = y - px(_OUR_REACH) - px(5) - step * pitch
            below = y + px(_OUR_REACH) + px(3) + letters.ascent("secondary") + step * pitch
            lanes += [above] if above - letters.ascent("secondary") >= 0 else []
            lanes += [below] if below + px(4) <= bottom else []
        taken: dict[float, list[tuple[float, float]]] = {lane: [] for lane in lanes}
        found = []
        for dot in sorted(self._dots, key=lambda one: (not one.ours, one.kg)):
            at = x(dot.kg)
            text = f"{dot.label} {self.look.wording.mass(dot.kg).text}"
            wide = letters.width("strong" if dot.ours else "secondary", text)
            start = min(max(at - wide / 2, 0.0), max(0.0, width - wide))
            lane = next((one for one in lanes if _free(taken[one], start - gap, start + wide + gap)), None)
            if lane is None or wide > width:
                found.append(PlacedDot(dot, at, "", 0.0, 0.0, 0.0))
                continue
            taken[lane].append((start, start + wide))
            edge = lane + px(3) if lane < y else lane - letters.ascent("secondary")
            found.append(PlacedDot(dot, at, text, start, lane, edge))
        return tuple(sorted(found, key=lambda one: one.dot.kg))

    # -- ink ----------------------------------------------------------------------------------------------------

    def _draw(self, ink: Ink, plan: SpreadPlan) -> None:
        px, letters = self.look.theme.px, self._letters
        for index, line in enumerate(plan.sentence):
            ink.text("body", line, 0, index * letters.height("body") + letters.ascent("body"), "secondary")
        if not plan.dots:
            return
        for place, text in plan.ticks:
            ink.vertical(place, 0, plan.bottom, "track")
            ink.text("small", text, place, plan.bottom + px(2) + letters.ascent("small"), "secondary", CENTRE)
        ink.level(plan.left, plan.right, plan.y, "control", px(1.5))
        for one in plan.dots:
            if one.label:
                ink.vertical(one.x, min(one.label_edge, plan.y), max(one.label_edge, plan.y), "control")
        for one in plan.dots:
            if one.label:
                font = "strong" if one.dot.ours else "secondary"
                ink.patch(font, one.label, one.label_x, one.baseline)
                ink.text(font, one.label, one.label_x, one.baseline, "text" if one.dot.ours else "secondary")
        for one in sorted(plan.dots, key=lambda each: each.dot.ours):
            if one.dot.ours:
                ink.disc(one.x, plan.y, px(_OUR_REACH), "accent")
            else:
                ink.diamond(one.x, plan.y, px(_REACH) + px(1), "published")


def _free(taken: Sequence[tuple[float, float]], start: float, end: float) -> bool:
    """Whether nothing lies between two places of a lane [px]."""
    return all(end <= other_start or start >= other_end for other_start, other_end in taken)
