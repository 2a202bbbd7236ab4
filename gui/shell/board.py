"""The answer: headline, honest line, charts and what just changed. Charts come after the first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gui.panels.changes.banner import HonestBanner
from gui.panels.changes.panel import ChangesPanel
from gui.panels.headline.card import HeadlineCard

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from gui.charts.base import Chart
    from gui.footprint.estimate import Estimate
    from gui.look.look import Look
    from gui.shell.feed import Feed

_COUNTABLE = 2_000_000_000
"""Qt counts plurals in 32 bits."""

_ROOMY_HEIGHT = 640
"""From this height [px at 100 %] the cards keep 12 px between them; below, 8."""


class Board(QWidget):
    """Shows one estimate beside its baseline.

    Parameters
    ----------
    look : Look
        Theme and words.
    pictograms : mapping
        Name of the pictogram of each everyday thing, by its id.
    logarithmic : bool
        How the comparison starts.
    """

    knob_requested = Signal(str)
    source_requested = Signal(str)
    grid_requested = Signal(str)
    run_requested = Signal(str)
    why_requested = Signal()
    scale_changed = Signal(bool)
    charts_built = Signal()

    def __init__(
        self, look: Look, pictograms: Mapping[str, str], *, logarithmic: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._logarithmic = logarithmic
        self._painted = False
        self._feed: Feed | None = None
        self._shown: tuple[Estimate, Estimate] | None = None
        self.charts: dict[str, Chart] = {}

        self.headline = HeadlineCard(look, pictograms)
        self.headline.knob_requested.connect(self.knob_requested)
        self.headline.source_requested.connect(self.source_requested)
        self.banner = HonestBanner(look)
        self.banner.why_requested.connect(self.why_requested)
        self.changes = ChangesPanel(look)

        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.headline)
        self._column.addWidget(self.banner)
        self._column.addLayout(self._grid, 1)
        look.changed.connect(self._space)
        self._space()

    # -- what it shows ------------------------------------------------------------------------------------------

    def set_feed(self, feed: Feed) -> None:
        """Take the maker of the charts' values; a new one when words change."""
        self._feed = feed
        self._show_charts()

    def show_estimate(self, estimate: Estimate, baseline: Estimate) -> None:
        """Show an estimate in headline and charts."""
        self._shown = (estimate, baseline)
        if self._feed is not None:
            self.headline.show_estimate(estimate, self._feed.equivalents(estimate))
        self._show_charts()

    def set_logarithmic(self, logarithmic: bool) -> None:
        """Draw the comparison on a logarithmic or a linear scale."""
        self._logarithmic = logarithmic
        self._show_charts()

    def _show_charts(self) -> None:
        if not self.charts or self._feed is None or self._shown is None:
            return
        estimate, baseline = self._shown
        self.charts["compare"].show_values(self._feed.compare(estimate, baseline), logarithmic=self._logarithmic)
        self.charts["parts"].show_values(self._feed.parts(estimate), self._feed.parts(baseline))
        self.charts["growth"].show_values(self._feed.growth(estimate, baseline))
        self.charts["grids"].show_values(self._feed.grids(estimate))
        self._cards["growth"].set_side_text(self._side_by_side(estimate))
        self._cards["grids"].set_side_text(self._energy_each(estimate))

    def _side_by_side(self, estimate: Estimate) -> str:
        chips = estimate.scenario.chip_count
        if chips is None or chips > _COUNTABLE:
            return ""
        return self.tr("%n GPU(s) side by side", "", round(chips))

    def _energy_each(self, estimate: Estimate) -> str:
        if estimate.energy_kwh is None:
            return ""
        return self.tr("%1 each", "the same energy on each grid").replace(
            "%1", self._look.wording.energy(estimate.energy_kwh).text
        )

    # -- how it is built ----------------------------------------------------------------------------------------

    def build_charts(self) -> None:
        """Import pyqtgraph and build the charts; the answer stands painted by then."""
        if self.charts:
            return
        from gui.charts.card import ChartCard
        from gui.charts.compare import ComparisonChart
        from gui.charts.grids import GridsChart
        from gui.charts.growth import GrowthChart
        from gui.charts.parts import PartsChart

        compare, parts = ComparisonChart(self._look), PartsChart(self._look)
        growth, grids = GrowthChart(self._look), GridsChart(self._look)
        self.charts = {"compare": compare, "parts": parts, "growth": growth, "grids": grids}
        compare.scale_changed.connect(self.scale_changed)
        for chart in self.charts.values():
            chart.knob_requested.connect(self.knob_requested)
        grids.activated.connect(self.grid_requested)
        self._cards = {name: ChartCard(self._look, chart) for name, chart in self.charts.items()}
        right = QVBoxLayout()
        right.addWidget(self._cards["parts"], 3)
        right.addWidget(self.changes, 2)
        self._right = right
        self._grid.addWidget(self._cards["compare"], 0, 0)
        self._grid.addLayout(right, 0, 1)
        self._grid.addWidget(self._cards["growth"], 1, 0)
        self._grid.addWidget(self._cards["grids"], 1, 1)
        self._grid.setRowStretch(0, 6)
        self._grid.setRowStretch(1, 5)
        self._space()
        self._show_charts()
        self.charts_built.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Note the first paint: charts are built in the turn of the event loop after it."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.build_charts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tighten the space between the cards where there is little of it."""
        super().resizeEvent(event)
        self._space()

    def changeEvent(self, event: QEvent) -> None:
        """Word the charts anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_charts()

    def _space(self) -> None:
        step = self._look.theme.px(12 if self.height() >= self._look.theme.px(_ROOMY_HEIGHT) else 8)
        self._column.setContentsMargins(step, step, step, step)
        self._column.setSpacing(step)
        self._grid.setSpacing(step)
        if self.charts:
            self._right.setSpacing(step)
