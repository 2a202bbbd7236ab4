"""The page "Side by side": the panel of scenarios, and below it the waterfall between two of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.charts.card import ChartCard
from gui.charts.waterfall import WaterfallChart
from gui.panels.sides.panel import Side, SidesPanel
from gui.shell.feed_waterfall import waterfall

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.library.library import Library
    from gui.look.look import Look
    from gui.state.pins import Pins

_LEAST_CHART = 134
"""Height of the waterfall's card at least [px at 100 %]."""
_TABLE_PART, _CHART_PART = 5, 6


class SidesPage(QWidget):
    """Shows what `sides` returns.

    Parameters
    ----------
    look : Look
        Theme and words.
    pins : Pins
        What is pinned.
    library : Library
        Names of presets.
    sides : callable
        Returns the scenarios as they are now, the present one first.

    Signals
    -------
    knob_requested(str)
        A step of the waterfall was clicked: the key of its parameter.
    """

    knob_requested = Signal(str)

    def __init__(
        self,
        look: Look,
        pins: Pins,
        library: Library,
        sides: Callable[[], Sequence[Side]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._sides = look, sides
        self.panel = SidesPanel(look, pins, library, self)
        self.chart = WaterfallChart(look)
        self.chart.knob_requested.connect(self.knob_requested)
        self.card = ChartCard(look, self.chart, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel, _TABLE_PART)
        column.addWidget(self.card, _CHART_PART)
        self.panel.pair_changed.connect(self.show_state)
        pins.changed.connect(self._show_if_seen)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_state(self) -> None:
        """Show the scenarios as they are now."""
        sides = self._sides()
        self.panel.show_sides(sides)
        by_id = {side.id: side for side in sides}
        first, second = self.panel.pair
        self.chart.show_values(waterfall(by_id[first], by_id[second], self._look.wording))
        self.card.set_side_text(self.panel.sentence)

    def _show_if_seen(self) -> None:
        if self.isVisible():
            self.show_state()

    def _restyle(self) -> None:
        px = self._look.theme.px
        self.card.setMinimumHeight(px(_LEAST_CHART))
        self.card.set_tight(True)
        self.layout().setSpacing(px(8))
        self._show_if_seen()
