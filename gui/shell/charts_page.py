"""The four charts and what just changed, side by side or below each other. They are built after the first paint."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from gui.charts.base import Chart
    from gui.charts.card import ChartCard
    from gui.charts.rows import Band
    from gui.footprint.estimate import Estimate
    from gui.footprint.scope import Scope
    from gui.library.library import Library
    from gui.look.look import Look
    from gui.panels.changes.panel import ChangesPanel
    from gui.shell.choices import Choices
    from gui.shell.counts_feed import Sum
    from gui.shell.feed import Feed
    from gui.state.changes import Move

_COUNTABLE = 2_000_000_000
"""Qt counts plurals in 32 bits."""

_LEAST_HEIGHTS = {"compare": 166, "parts": 100, "growth": 140, "grids": 140}
"""Below this [px at 100 %] a chart says too little; chosen so that 1024 x 600 needs no scrolling at 100 %."""


class ChartsPage(QWidget):
    """Keeps the place of the charts until they are built, and feeds them from then on.

    Parameters
    ----------
    look : Look
        Theme and words.
    library : Library
        What charts compare with.
    choices : Choices
        What the user has chosen to compare with.
    logarithmic : bool
        How the comparison starts.
    """

    knob_requested = Signal(str)
    grid_requested = Signal(str)
    scale_changed = Signal(bool)

    def __init__(self, look: Look, library: Library, choices: Choices, *, logarithmic: bool) -> None:
        super().__init__()
        self._look, self._library, self._choices = look, library, choices
        self._pinned: tuple[str, ...] = ()
        self._asides: tuple[tuple[str, str, Estimate], ...] = ()
        self._sums: Mapping[str, Sum] = {}
        self._logarithmic = logarithmic
        self._feed: Feed | None = None
        self._told: Callable[[ChangesPanel], None] | None = None
        self._kg: float | None = None
        self.charts: dict[str, Chart] = {}
        self.cards: dict[str, ChartCard] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        # Until the charts come, their place is kept: nothing jumps when they do.
        self._room = QWidget()
        self._grid.addWidget(self._room, 0, 0)
        self._right = QVBoxLayout()
        self._columns = 0

    @cached_property
    def changes(self) -> ChangesPanel:
        """What just changed; built with the charts, beside which it stands."""
        from gui.panels.changes.panel import ChangesPanel

        return ChangesPanel(self._look)

    # -- what it shows ------------------------------------------------------------------------------------------

    def show_estimate(self, estimate: Estimate, baseline: Estimate, band: Band | None, counted: Sum | None) -> None:
        """Show an estimate beside its baseline, how sure it is, and what counts in it beside its electricity."""
        if self._feed is None:
            return
        self._kg = estimate.co2e_kg
        ours = band if counted is None else counted.band(band)
        rows = self._feed.compare(estimate, baseline, ours, counted)
        self.charts["compare"].show_values(rows, logarithmic=self._logarithmic)
        parts = self._feed.parts(estimate, counted)
        self.charts["parts"].show_values(parts, self._feed.parts(baseline) if counted is None else ())
        self.charts["growth"].show_values(self._feed.growth(estimate, baseline, band))
        self.charts["grids"].show_values(self._feed.grids(estimate, baseline))
        # These two are of the electricity of the training alone, and say so where more counts.
        alone = "" if counted is None else counted.alone
        self.cards["growth"].set_side_text(alone or self._side_by_side(estimate))
        self.cards["grids"].set_side_text(alone or self._energy_each(estimate))

    def show_move(
        self,
        move: Move | None,
        names: Mapping[str, str],
        *,
        at_baseline: bool,
        published: bool,
        scope: Scope | None = None,
    ) -> None:
        """Say what just changed, as soon as there is a place for it."""
        self._told = lambda panel: panel.show_move(
            move, names, at_baseline=at_baseline, published=published, scope=scope
        )
        if self.charts:
            self._told(self.changes)

    def set_logarithmic(self, logarithmic: bool) -> None:
        """Draw the comparison on a logarithmic or a linear scale from the next estimate on."""
        self._logarithmic = logarithmic

    def set_library(self, library: Library) -> None:
        """Take the presets anew."""
        self._library = library
        self.reword()

    def set_pinned(self, pinned: tuple[str, ...]) -> None:
        """Mark these everyday things in the growing line too."""
        self._pinned = pinned
        self.choose()

    def set_asides(self, asides: Sequence[tuple[str, str, Estimate]], sums: Mapping[str, Sum]) -> None:
        """Show these scenarios too, each with its id and its name.

        `sums` holds what those come to, by id, in which something counts beside the electricity.
        """
        self._asides, self._sums = tuple(asides), sums
        self.choose()

    def choose(self) -> None:
        """Take what the user has chosen to compare with."""
        if self._feed is not None:
            self._feed.choose(self._choices.compared, self._choices.grids, self._pinned)
            self._feed.set_asides(self._asides, self._sums)
            self.charts["compare"].set_order(self._choices.order)

    def reword(self) -> None:
        """Word the charts' values anew."""
        if self._feed is not None:
            from gui.shell.feed import Feed

            self._feed = Feed(self._library, self._look.wording)
            self.choose()

    def _side_by_side(self, estimate: Estimate) -> str:
        chips = estimate.scenario.chip_count
        if chips is None or chips > _COUNTABLE:
            return ""
        return self.tr("%1 GPU(s) side by side", "", round(chips)).replace("%1", self._look.wording.exact(chips))

    def _energy_each(self, estimate: Estimate) -> str:
        if estimate.energy_kwh is None:
            return ""
        return self.tr("%1 each", "the same energy on each grid").replace(
            "%1", self._look.wording.energy(estimate.energy_kwh).text
        )

    # -- how it is built ----------------------------------------------------------------------------------------

    def build(self) -> None:
        """Import pyqtgraph and build the charts; the answer stands painted by then."""
        # By itself, first: from within imports of our own it takes longer.
        import pyqtgraph  # noqa: F401

        from gui.charts.card import ChartCard
        from gui.charts.compare import ComparisonChart
        from gui.charts.grids import GridsChart
        from gui.charts.growth import GrowthChart
        from gui.charts.parts import PartsChart
        from gui.shell.feed import Feed

        kinds = (ComparisonChart, PartsChart, GrowthChart, GridsChart)
        compare, parts, growth, grids = (kind(self._look) for kind in kinds)
        self._room.hide()
        self.charts = {"compare": compare, "parts": parts, "growth": growth, "grids": grids}
        self._feed = Feed(self._library, self._look.wording)
        self.choose()
        compare.scale_changed.connect(self.scale_changed)
        compare.choose_requested.connect(
            lambda: self._choices.choose_compared(self.cards["compare"].anchor(), self._kg)
        )
        grids.choose_requested.connect(lambda: self._choices.choose_grids(self.cards["grids"].anchor()))
        for chart in self.charts.values():
            chart.knob_requested.connect(self.knob_requested)
        grids.activated.connect(self.grid_requested)
        self.cards = {name: ChartCard(self._look, chart) for name, chart in self.charts.items()}
        self._right.addWidget(self.cards["parts"], 6)
        self._right.addWidget(self.changes, 5)
        if self._told is not None:
            self._told(self.changes)

    def space(self, step: int, *, roomy: bool, columns: int) -> None:
        """Keep `step` [px] between the cards, which stand in one column or two."""
        self._grid.setSpacing(step)
        self._right.setSpacing(step)
        for name, card in self.cards.items():
            card.set_tight(not roomy)
            card.setMinimumHeight(self._look.theme.px(_LEAST_HEIGHTS[name]))
        self._place(columns)

    def _place(self, columns: int) -> None:
        """Put the cards in one column or two."""
        if columns == self._columns:
            return
        self._columns = columns
        while self._grid.count():
            self._grid.takeAt(0)
        blocks = (self.cards["compare"], self._right, self.cards["growth"], self.cards["grids"])
        for index, block in enumerate(blocks):
            row, column = divmod(index, columns)
            if isinstance(block, QWidget):
                self._grid.addWidget(block, row, column)
            else:
                self._grid.addLayout(block, row, column)
        for line in range(len(blocks)):
            self._grid.setColumnStretch(line, 1 if line < columns else 0)
            self._grid.setRowStretch(line, 6 if line == 0 else 5 if line * columns < len(blocks) else 0)
