"""The answer: headline, honest line, charts and what just changed. Charts come after the first paint."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from gui.footprint.equivalents import counts
from gui.panels.changes.banner import HonestBanner
from gui.panels.headline.card import HeadlineCard
from gui.shell.choices import Choices
from gui.shell.offered import offered, pictograms
from gui.shell.pages import CHARTS, Pages

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from gui.charts.base import Chart
    from gui.charts.card import ChartCard
    from gui.charts.rows import Band
    from gui.footprint.equivalents import Equivalent
    from gui.footprint.estimate import Estimate
    from gui.library.library import Library
    from gui.look.look import Look
    from gui.panels.changes.panel import ChangesPanel
    from gui.panels.picker.model import PickerRow
    from gui.shell.counts_feed import Sum
    from gui.shell.feed import Feed
    from gui.state.changes import Move

_COUNTABLE = 2_000_000_000
"""Qt counts plurals in 32 bits."""

_LEAST_HEIGHTS = {"compare": 166, "parts": 100, "growth": 140, "grids": 140}
"""Below this [px at 100 %] a chart says too little; chosen so that 1024 x 600 needs no scrolling at 100 %."""
_TWO_COLUMNS = 560
"""From this width [px at 100 %] two charts stand side by side."""

_SURE_AFTER_MS = 50
"""The charts are painted within this time of being built."""

_ROOMY_HEIGHT = 640
"""From this height [px at 100 %] the cards keep 12 px between them; below, 8."""


class _Paper(QWidget):
    """What the cards stand on; says when it was painted for the first time."""

    painted = Signal()
    _was_painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()


class Board(QScrollArea):
    """Shows one estimate beside its baseline; scrolls where the text is larger than the window can hold.

    Parameters
    ----------
    look : Look
        Theme and words.
    library : Library
        What charts compare with.
    logarithmic : bool
        How the comparison starts.
    """

    knob_requested = Signal(str)
    source_requested = Signal(str)
    grid_requested = Signal(str)
    run_requested = Signal(str)
    why_requested = Signal()
    scale_changed = Signal(bool)
    pinned_changed = Signal(tuple)
    """The user chose other everyday things to compare with: their ids."""
    sure_requested = Signal()
    """Somebody wants to see how sure the number is."""
    counts_requested = Signal()
    """Somebody wants to see what counts in the number."""
    painted = Signal()
    """The answer stands on the screen; what is left to build may be built now."""
    charts_built = Signal()
    charts_stand = Signal()
    """The charts are painted: what is not needed for that may come now."""

    def __init__(
        self, look: Look, library: Library, *, logarithmic: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._library = look, library
        self._things: tuple[Equivalent, ...] = ()
        self._pinned: tuple[str, ...] = ()
        self._asides: tuple[tuple[str, str, Estimate], ...] = ()
        self._logarithmic = logarithmic
        self._feed: Feed | None = None
        self._shown: tuple[Estimate, Estimate] | None = None
        self._sure: Callable[[Estimate], Band | None] = lambda _: None
        self._counted: Callable[[Estimate], Sum | None] = lambda _: None
        self._sums: Mapping[str, Sum] = {}
        self._surely = False
        self.charts: dict[str, Chart] = {}

        self.choices = Choices(look, library, self)
        self.choices.changed.connect(self._show_choices)
        self.headline = HeadlineCard(look, pictograms(library))
        self.headline.knob_requested.connect(self.knob_requested)
        self.headline.source_requested.connect(self.source_requested)
        self.headline.pinned_changed.connect(self._take_pinned)
        self.headline.sure_requested.connect(self.sure_requested)
        self.headline.counts_requested.connect(self.counts_requested)
        self.set_pinned(())
        self.banner = HonestBanner(look)
        self.banner.why_requested.connect(self.why_requested)
        self._told: Callable[[ChangesPanel], None] | None = None

        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = _Paper()
        content.painted.connect(self.painted)
        self.pages = Pages(look)
        charts = QWidget()
        self._grid = QGridLayout(charts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.pages.add(CHARTS, lambda: self.tr("Charts"), lambda: charts)
        self.pages.shown.connect(self._show_charts)
        # Until the charts come, their place is kept: nothing jumps when they do.
        self._room = QWidget()
        self._grid.addWidget(self._room, 0, 0)
        self._right = QVBoxLayout()
        self._columns = 0
        self._cards: dict[str, ChartCard] = {}
        self._column = QVBoxLayout(content)
        self._column.addWidget(self.headline)
        self._column.addWidget(self.banner)
        self._column.addWidget(self.pages, 1)
        self.setWidget(content)
        look.changed.connect(self._look_changed)
        self._space()

    # -- what it shows ------------------------------------------------------------------------------------------

    def show_estimate(self, estimate: Estimate, baseline: Estimate) -> None:
        """Show an estimate in headline and charts."""
        self._shown = (estimate, baseline)
        self._show_headline(estimate)
        self._show_charts()
        self.pages.show_state()

    def _show_headline(self, estimate: Estimate) -> None:
        band, counted, kg = self._band(estimate), self._counted(estimate), estimate.co2e_kg
        if counted is not None:
            band, kg = counted.band(band), counted.kg
        sure = None if band is None else (band.p5, band.p95)
        self.headline.show_estimate(estimate, counts(kg, self._things), sure, counted and counted.headline)

    def show_counted(self, counted: Callable[[Estimate], Sum | None]) -> None:
        """Take what says what counts in an estimate beside its electricity; ``None`` where nothing does."""
        self._counted = counted

    def show_sure(self, sure: Callable[[Estimate], Band | None]) -> None:
        """Take what says how sure an estimate is; it is first asked when the charts stand on the screen."""
        self._sure = sure

    def be_sure(self) -> None:
        """Say from now on how sure the answer is; taking the draws costs more than a frame."""
        if self._surely or self._feed is None:
            return
        self._surely = True
        self.charts_stand.emit()
        if self._shown is not None:
            self.show_estimate(*self._shown)

    def _band(self, estimate: Estimate) -> Band | None:
        """Return how sure an estimate is, once that can be known."""
        return self._sure(estimate) if self._surely else None

    def set_pinned(self, pinned: tuple[str, ...]) -> None:
        """Compare with these everyday things first; ids that the library no longer has are passed over."""
        known = self._library.equivalents
        self._pinned = tuple(one for one in pinned if one in known)
        self.choices.set_pinned(self._pinned)
        self._things, offer = offered(self._library, self._pinned)
        self.headline.offer(offer, self._thing_rows)
        self._choose()
        if self._shown is not None:
            self.show_estimate(*self._shown)

    def set_asides(self, asides: Sequence[tuple[str, str, Estimate]], sums: Mapping[str, Sum] | None = None) -> None:
        """Show these scenarios in the charts too, each with its id and its name: the user has pinned them.

        `sums` holds what those come to, by id, in which something counts beside the electricity.
        """
        self._asides, self._sums = tuple(asides), sums or {}
        self._choose()
        self._show_charts()

    def set_library(self, library: Library) -> None:
        """Take the presets anew."""
        self._library = library
        self.choices.set_library(library)
        self.headline.set_pictograms(pictograms(library))
        self._look_changed()
        self.set_pinned(self._pinned)

    def _take_pinned(self, pinned: tuple[str, ...]) -> None:
        self.choices.set_pinned(pinned, by_user=True)
        self.set_pinned(pinned)
        self.pinned_changed.emit(pinned)

    def _thing_rows(self) -> Sequence[PickerRow]:
        from gui.panels.headline.things import thing_rows

        return thing_rows(self._library, self._look.wording)

    @cached_property
    def changes(self) -> ChangesPanel:
        """What just changed; built with the charts, beside which it stands."""
        from gui.panels.changes.panel import ChangesPanel

        return ChangesPanel(self._look)

    def show_move(self, move: Move | None, names: Mapping[str, str], *, at_baseline: bool, published: bool) -> None:
        """Say what just changed, as soon as there is a place for it."""
        self._told = lambda panel: panel.show_move(move, names, at_baseline=at_baseline, published=published)
        if self.charts:
            self._told(self.changes)

    def card(self, name: str) -> ChartCard:
        """The frame of a chart; there once the charts are built."""
        return self._cards[name]

    def set_logarithmic(self, logarithmic: bool) -> None:
        """Draw the comparison on a logarithmic or a linear scale."""
        self._logarithmic = logarithmic
        self._show_charts()

    def _show_choices(self) -> None:
        """Show what the user has chosen to compare with."""
        self._choose()
        if "compare" in self.charts:
            self.charts["compare"].set_order(self.choices.order)
        self._show_charts()

    def _choose_compared(self) -> None:
        self.choices.choose_compared(self._cards["compare"].anchor(), self._shown and self._shown[0].co2e_kg)

    def _choose(self) -> None:
        if self._feed is not None:
            self._feed.choose(self.choices.compared, self.choices.grids, self._pinned)
            self._feed.set_asides(self._asides, self._sums)

    def _show_charts(self) -> None:
        if self._feed is None or self._shown is None or self.pages.current != CHARTS:
            return
        estimate, baseline = self._shown
        band, counted = self._band(estimate), self._counted(estimate)
        ours = band if counted is None else counted.band(band)
        rows = self._feed.compare(estimate, baseline, ours, counted)
        self.charts["compare"].show_values(rows, logarithmic=self._logarithmic)
        parts = self._feed.parts(estimate, counted)
        self.charts["parts"].show_values(parts, self._feed.parts(baseline) if counted is None else ())
        self.charts["growth"].show_values(self._feed.growth(estimate, baseline, band))
        self.charts["grids"].show_values(self._feed.grids(estimate, baseline))
        # These two are of the electricity of the training alone, and say so where more counts.
        alone = "" if counted is None else counted.alone
        self._cards["growth"].set_side_text(alone or self._side_by_side(estimate))
        self._cards["grids"].set_side_text(alone or self._energy_each(estimate))

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

    def add_below_banner(self, widget: QWidget) -> None:
        """Put something between the honest line and the charts."""
        self._column.insertWidget(2, widget)

    def build_charts(self) -> None:
        """Import pyqtgraph and build the charts; the answer stands painted by then."""
        if self.charts:
            return
        # By itself, first: from within imports of our own it takes 20 ms longer, for PySide looks at each on the way.
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
        self._feed = Feed(self._library, self._look.wording)
        self._choose()
        compare.set_order(self.choices.order)
        self.charts = {"compare": compare, "parts": parts, "growth": growth, "grids": grids}
        compare.scale_changed.connect(self.scale_changed)
        compare.choose_requested.connect(self._choose_compared)
        grids.choose_requested.connect(lambda: self.choices.choose_grids(self._cards["grids"].anchor()))
        for chart in self.charts.values():
            chart.knob_requested.connect(self.knob_requested)
        grids.activated.connect(self.grid_requested)
        self._cards = {name: ChartCard(self._look, chart) for name, chart in self.charts.items()}
        self._right.addWidget(self._cards["parts"], 6)
        self._right.addWidget(self.changes, 5)
        if self._told is not None:
            self._told(self.changes)
        self._space()
        if self._shown is not None:
            self._show_headline(self._shown[0])
        self._show_charts()
        QTimer.singleShot(_SURE_AFTER_MS, self, self.be_sure)
        self.charts_built.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tighten the space between the cards where there is little of it."""
        super().resizeEvent(event)
        self._space()

    def _look_changed(self) -> None:
        """Word the charts' values anew."""
        self._space()
        if self._feed is not None:
            from gui.shell.feed import Feed

            self._feed = Feed(self._library, self._look.wording)
            self._choose()

    def _space(self) -> None:
        """Fit spaces, least heights and columns to the room and the text size."""
        px = self._look.theme.px
        roomy = self.height() >= px(_ROOMY_HEIGHT)
        step = px(12 if roomy else 8)
        self._column.setContentsMargins(step, step, step, step)
        self._column.setSpacing(step)
        self.pages.set_spacing(step, tight=not roomy)
        self._grid.setSpacing(step)
        self._right.setSpacing(step)
        for name, card in self._cards.items():
            card.set_tight(not roomy)
            card.setMinimumHeight(px(_LEAST_HEIGHTS[name]))
        if self._cards:
            self._place(2 if self.viewport().width() >= px(_TWO_COLUMNS) else 1)

    def _place(self, columns: int) -> None:
        """Put the cards in one column or two."""
        if columns == self._columns:
            return
        self._columns = columns
        while self._grid.count():
            self._grid.takeAt(0)
        blocks = (self._cards["compare"], self._right, self._cards["growth"], self._cards["grids"])
        for index, block in enumerate(blocks):
            row, column = divmod(index, columns)
            if isinstance(block, QWidget):
                self._grid.addWidget(block, row, column)
            else:
                self._grid.addLayout(block, row, column)
        for line in range(len(blocks)):
            self._grid.setColumnStretch(line, 1 if line < columns else 0)
            self._grid.setRowStretch(line, 6 if line == 0 else 5 if line * columns < len(blocks) else 0)
