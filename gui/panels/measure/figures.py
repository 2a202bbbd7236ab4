"""The figures of a measurement: mean power, energy and emissions so far, and a whole training at this power."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gui.look.durations import duration_text
from gui.panels.measure.parts import digits_of, ends, plus_minus, power_text
from gui.panels.parts.frame import CardFrame
from gui.panels.scenario.text import SmallText

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.look.look import Look

_LEAST_WIDTH = 170
"""Of one figure; where there is less room they stand in two rows [px at 100 %]."""
_CO2E = "\u00a0CO\u2082e"


class Figures(NamedTuple):
    """What a measurement comes to; ``None`` where it is not known.

    Powers in W, energies in kWh, emissions in kg CO2e. `whole` is a training of the scenario at this power. Jobs of a
    cluster have neither a power nor a training.
    """

    mean_w: float | None = None
    low_w: float | None = None
    high_w: float | None = None
    measured_s: float = 0.0
    samples: int = 0
    energy_kwh: float | None = None
    co2e_kg: float | None = None
    whole_kg: float | None = None
    whole_low_kg: float | None = None
    whole_high_kg: float | None = None
    whole_kwh: float | None = None
    grid: str = ""
    run: str = ""
    running: bool = False
    jobs: bool = False


class Tile(CardFrame):
    """One figure: what it is, the number, and what goes with it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.name = SmallText(look, "secondary", parent=self)
        self.value = SmallText(look, "figure", "text", self)
        self.value.setWordWrap(False)
        self.note = SmallText(look, parent=self)
        self._column = QVBoxLayout(self)
        for text in (self.name, self.value, self.note):
            self._column.addWidget(text)
        self._column.addStretch(1)

    def show_figure(self, name: str, value: str, note: str) -> None:
        """Show a figure."""
        self.name.show_text(name)
        self.value.show_text(value)
        self.note.show_text(note)
        self.setAccessibleName(f"{name}: {value}")
        self.setAccessibleDescription(note)
        self.setToolTip(f"{name}: {value}\n{note}".rstrip())

    def restyle(self) -> None:
        """Take up another theme or text size."""
        px = self._look.theme.px
        self._column.setContentsMargins(px(10), px(8), px(10), px(8))
        self._column.setSpacing(px(2))
        for text in (self.name, self.value, self.note):
            text.restyle()
        self.update()


class FigureRow(QWidget):
    """The four figures side by side, or two by two."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._figures = Figures()
        self._arranged = (0, 0)
        self.power, self.energy, self.emissions, self.whole = (Tile(look, self) for _ in range(4))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.reword()
        self._arrange()

    def show_figures(self, figures: Figures) -> None:
        """Show these figures."""
        if figures != self._figures:
            self._figures = figures
            self._say()

    def reword(self) -> None:
        """Take up words, and another theme or text size."""
        for tile in (self.power, self.energy, self.emissions, self.whole):
            tile.restyle()
        self._grid.setSpacing(self._look.theme.px(8))
        self._say()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether all four fit side by side."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        shown = [tile for tile in (self.power, self.energy, self.emissions, self.whole) if not tile.isHidden()]
        abreast = len(shown) if self.width() >= len(shown) * self._look.theme.px(_LEAST_WIDTH) else 2
        if (abreast, len(shown)) == self._arranged:
            return
        self._arranged = (abreast, len(shown))
        for tile in (self.power, self.energy, self.emissions, self.whole):
            self._grid.removeWidget(tile)
        for place, tile in enumerate(shown):
            self._grid.addWidget(tile, place // abreast, place % abreast)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < abreast else 0)

    def _say(self) -> None:
        what, wording = self._figures, self._look.wording
        self.power.setHidden(what.jobs)
        self.whole.setHidden(what.jobs)
        self._arrange()
        none, nothing = wording.not_declared(), "\u2013"
        if what.mean_w is None:
            power, sure = nothing, self.tr("nothing measured yet")
            if what.energy_kwh is not None:
                sure = self.tr("all of it is left out", "at the beginning and at the end of a recording")
        elif what.low_w is None or what.high_w is None:
            power, sure = power_text(wording, what.mean_w), self.tr("without an interval")
        else:
            power = power_text(wording, what.mean_w, digits_of(what.low_w, what.high_w))
            half = (what.high_w - what.low_w) / 2 / what.mean_w if what.mean_w > 0 else 0.0
            sure = self.tr("95 %: %1 to %2 (%3)", "confidence interval; 3: plus or minus a percentage")
            low, high = ends(what.low_w, what.high_w, wording.number)
            sure = sure.replace("%1", low).replace("%2", f"{high}\u00a0{wording.unit('W')}")
            sure = sure.replace("%3", plus_minus(wording, half))
        self.power.show_figure(self.tr("Mean power, all together"), power, sure)
        length = duration_text(wording, what.measured_s)
        note = "" if what.energy_kwh is None else self.tr("at the computers, in %1").replace("%1", length)
        energy = nothing if what.energy_kwh is None else wording.energy(what.energy_kwh).text
        self.energy.show_figure(self.tr("Energy so far") if what.running else self.tr("Energy measured"), energy, note)
        co2e = nothing if what.energy_kwh is None else none
        if what.co2e_kg is not None:
            co2e = wording.mass(what.co2e_kg).text + _CO2E
        name = self.tr("Emissions so far") if what.running else self.tr("Its emissions", "of the energy measured")
        self.emissions.show_figure(name, co2e, what.grid if what.co2e_kg is not None else "")
        whole = nothing if what.mean_w is None else none
        if what.whole_kg is not None:
            whole = wording.mass(what.whole_kg).text + _CO2E
        self.whole.show_figure(self.tr("A whole training at this power"), whole, self._whole_note())

    def _whole_note(self) -> str:
        what, wording = self._figures, self._look.wording
        parts = [what.run] if what.run else []
        if what.whole_kg is not None and what.whole_low_kg is not None and what.whole_high_kg is not None:
            pattern = self.tr("95 %: %1 to %2", "two masses: what the interval of the mean comes to")
            low, high = ends(what.whole_low_kg, what.whole_high_kg, lambda kg, digits: wording.mass(kg, digits).text)
            if low != high:
                parts.append(pattern.replace("%1", low).replace("%2", high))
        return "\n".join(parts) if what.whole_kg is not None else ""
