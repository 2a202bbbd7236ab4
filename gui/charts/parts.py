"""Where it comes from: chips, their hosts, cooling and power delivery."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from gui.charts import figures
from gui.charts.base import Chart
from gui.charts.ink import RIGHT, Ink
from gui.charts.partsplan import PartEntry, PartsPlan, plan_parts, plan_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from gui.charts.rows import PartRow, Table
    from gui.look.look import Look

_OF_THE_RUN = ("chips", "host", "overhead")
"""Parts of the electricity of the run; the others are counted beside it."""
_SAME_SHARE = 0.005
"""Shares nearer than this [1] read the same: no ghost is drawn."""


class PartsChart(Chart):
    """A bar of 100 %; in emissions where they are known, else in energy."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._parts: tuple[PartRow, ...] = ()
        self._baseline: tuple[PartRow, ...] = ()
        super().__init__(look, parent)

    def show_values(self, parts: Sequence[PartRow], baseline: Sequence[PartRow] = ()) -> None:
        """Show these parts, and where the seams were in the baseline."""
        if (tuple(parts), tuple(baseline)) == (self._parts, self._baseline):
            return
        self._parts, self._baseline = tuple(parts), tuple(baseline)
        self._values_were_set()

    def title(self) -> str:
        """Heading of the chart."""
        return self.tr("Where it comes from")

    def caption(self) -> str:
        """One sentence made from the data."""
        shares = _shares(self._parts)
        total = self._total_text()
        if not shares:
            return self._sentence()
        named = ", ".join(f"{row.label} {self.look.wording.percent(share)}" for row, share in shares)
        pattern = self.tr("Of %1: %2.", "1: a mass or an energy; 2: a list of parts with their percentages")
        return pattern.replace("%1", total).replace("%2", named)

    def values_as_table(self) -> Table:
        """Every value at full precision."""
        headers = (
            self.tr("Part"),
            figures.mass_column(self.look.wording),
            figures.column(self.tr("Energy"), self.look.wording.unit("kWh")),
            figures.column(self.tr("Share"), "%"),
        )
        shares = {row.id: share * 100 for row, share in _shares(self._parts)}
        left_out = 0.0 if shares else None
        return headers, tuple(
            (row.label, row.co2e_kg, row.energy_kwh, shares.get(row.id, left_out)) for row in self._parts
        )

    def read_out(self, spot_id: str) -> str:
        """The exact figures of a part, and its share."""
        wording = self.look.wording
        row, share = next(pair for pair in _shares(self._parts) if pair[0].id == spot_id)
        lines = [row.label, figures.exact_mass(wording, row.co2e_kg)]
        if row.energy_kwh is not None:
            lines.append(wording.energy(row.energy_kwh).text)
        lines.append(self._share_text(share, self._shares_before().get(row.id)))
        return "\n".join(line for line in (*lines, row.detail) if line)

    # -- plan ---------------------------------------------------------------------------------------------------

    def _lay_out(self, width: float, height: float) -> PartsPlan:
        px, letters, size = self.look.theme.px, self._letters, (width, height)
        shares = _shares(self._parts)
        note = self._note()
        if not shares:
            return plan_sentence(self._sentence(), note, letters, px, size)
        before = self._shares_before()
        entries = [
            PartEntry(
                id=row.id,
                share=share,
                name=row.label,
                value=self._value_text(row),
                share_text=self._share_text(share, before.get(row.id)),
                short_share_text=self._share_text(share, before.get(row.id), short=True),
                knob=row.knob,
            )
            for row, share in shares
        ]
        moved = before and any(abs(before.get(row.id, 0.0) - share) > _SAME_SHARE for row, share in shares)
        seams: list[float] = []
        for share in before.values() if moved else ():
            seams.append(share + (seams[-1] if seams else 0.0))
        return plan_parts(entries, seams[:-1], note, letters, px, size)

    def _note(self) -> str:
        """Say what is not counted."""
        if not self._further():
            return self.tr("Not counted: manufacturing of the chips, idle time, water.")
        names = {
            "embodied": self.tr("manufacturing of the chips", "what is not counted"),
            "idle": self.tr("idle time", "what is not counted"),
            "development": self.tr("development runs", "what is not counted"),
            "use": self.tr("use after training", "what is not counted"),
        }
        there = {row.id for row in self._parts}
        lacking = ", ".join(name for part, name in names.items() if part not in there)
        if not lacking:
            return self.tr("Water and certificates stand beside, they are no part of it.")
        return self.tr("Not counted: %1.", "a list of what is not counted").replace("%1", lacking)

    def _further(self) -> bool:
        """Whether there are parts beside the electricity of the run."""
        return any(row.id not in _OF_THE_RUN for row in self._parts)

    def _shares_before(self) -> dict[str, float]:
        return {row.id: share for row, share in _shares(self._baseline)}

    def _share_text(self, share: float, was: float | None, *, short: bool = False) -> str:
        """Return "37 % of the total", and what it was where that differs."""
        wording = self.look.wording
        now = wording.percent(share)
        if not short:
            now = self.tr("%1 of the total", "a percentage").replace("%1", now)
        if was is None or abs(was - share) <= _SAME_SHARE:
            return now
        return self.tr("%1, before: %2", "two percentages").replace("%1", now).replace("%2", wording.percent(was))

    def _value_text(self, row: PartRow) -> str:
        wording = self.look.wording
        if _in_emissions(self._parts):
            return wording.mass(row.co2e_kg or 0.0).text
        return wording.energy(row.energy_kwh or 0.0).text

    def _total_text(self) -> str:
        wording = self.look.wording
        total = sum(_amount(row, self._parts) or 0.0 for row in self._parts)
        return figures.co2e(wording.mass(total).text) if _in_emissions(self._parts) else wording.energy(total).text

    def _sentence(self) -> str:
        unknown = [row.label for row in self._parts if _amount(row, self._parts) is None]
        if 0 < len(unknown) < len(self._parts):
            pattern = self.tr("%1: not declared, so the total cannot be divided.", "a part, or several")
            return pattern.replace("%1", ", ".join(unknown))
        if unknown or not self._parts:
            return self.tr("Neither the emissions nor the energy of this run is declared.")
        return self.tr("This run takes no energy, so there is nothing to divide.")

    # -- ink ----------------------------------------------------------------------------------------------------

    def _draw(self, ink: Ink, plan: PartsPlan) -> None:
        px, letters = self.look.theme.px, self._letters
        for index, line in enumerate(plan.sentence):
            ink.text("body", line, 0, index * letters.height("body") + letters.ascent("body"), "secondary")
        for part in plan.parts:
            role, bar = part.entry.id, part.bar
            ink.bar(bar, role, min(px(3), bar.width() / 2))
            baseline = letters.centred("strong", bar.center().y())
            ink.text("strong", part.inside, bar.left() + px(10), baseline, f"on_{role}")
            ink.text("secondary", part.name, part.x, part.name_line, "text")
            if part.swatch is None:
                ink.text("small", part.below, part.x, part.below_line, "secondary")
            else:
                ink.bar(part.swatch, role, px(2))
                ink.text("secondary", part.below, part.right, part.below_line, "secondary", RIGHT)
        for x in plan.ghosts:
            bar = plan.parts[0].bar
            seam = (QPointF(x, bar.top() - px(4)), QPointF(x, bar.bottom() + px(4)))
            ink.stroke(seam, "card", px(4))
            ink.stroke(seam, "text", px(2), dashed=True)
        for index, line in enumerate(plan.note):
            baseline = plan.note_top + index * letters.height("small") + letters.ascent("small")
            ink.text("small", line, 0, baseline, "secondary")


def _in_emissions(parts: Sequence[PartRow]) -> bool:
    """Whether the parts are those of the emissions; else of the energy, also where nothing is emitted at all."""
    known = [row.co2e_kg for row in parts if row.co2e_kg is not None]
    return len(known) == len(parts) and sum(known) > 0


def _amount(row: PartRow, parts: Sequence[PartRow]) -> float | None:
    return row.co2e_kg if _in_emissions(parts) else row.energy_kwh


def _shares(parts: Sequence[PartRow]) -> tuple[tuple[PartRow, float], ...]:
    """Parts that are not zero, with their shares of the total [1]; none where the total is not known or zero."""
    known = [amount for row in parts if (amount := _amount(row, parts)) is not None]
    total = sum(known)
    if len(known) < len(parts) or not total > 0:
        return ()
    return tuple((row, amount / total) for row, amount in zip(parts, known, strict=True) if amount > 0)
