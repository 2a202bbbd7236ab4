"""The answer: headline, honest line, charts and what just changed. Charts come after the first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.footprint.equivalents import counts
from gui.panels.changes.banner import HonestBanner
from gui.panels.headline.card import HeadlineCard
from gui.shell.charts_page import ChartsPage
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
    from gui.footprint.scope import Scope
    from gui.library.library import Library
    from gui.look.look import Look
    from gui.panels.changes.panel import ChangesPanel
    from gui.panels.picker.model import PickerRow
    from gui.shell.counts_feed import Sum
    from gui.state.changes import Move

_TWO_COLUMNS = 560
"""From this width [px at 100 %] two charts stand side by side."""

_SURE_AFTER_MS = 50
"""The charts are painted within this time of being built."""

_ROOMY_HEIGHT = 640
"""From this height [px at 100 %] the cards keep 12 px between them; below, 8."""
_LINES = 6
"""By as much may the answer be lower beside the scroll bar than without it; more than that is another content."""


class _Paper(QWidget):
    """What the cards stand on; says when it was painted for the first time."""

    painted = Signal()

    def __init__(self, board: Board) -> None:
        super().__init__()
        # Not by parentWidget: the first time that Qt is asked for a widget of its own, it makes the names of all kinds.
        self._board = board
        self._was_painted = False
        # Width of the board, and what the parts need without the scroll bar beside them [px].
        self._alone = (0, 0)

    def minimumSizeHint(self) -> QSize:
        """Room for the parts; what they need without the scroll bar they are given beside it as well.

        Some words are lower where they have less room. Then the scroll bar would take itself away and come back, and
        Qt follows that until the stack is full.
        """
        least, board = super().minimumSizeHint(), self._board
        if self.width() >= board.width():
            self._alone = (board.width(), least.height())
        width, height = self._alone
        if width == board.width() and 0 < height - least.height() <= _LINES * self.fontMetrics().height():
            least.setHeight(height)
        return least

    def forget(self) -> None:
        """Ask the parts anew: others stand there now."""
        self._alone = (0, 0)

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
        self._shown: tuple[Estimate, Estimate] | None = None
        self._sure: Callable[[Estimate], Band | None] = lambda _: None
        self._counted: Callable[[Estimate], Sum | None] = lambda _: None
        self._surely = False

        self.choices = Choices(look, library, self)
        self.choices.changed.connect(self._show_choices)
        self.headline = HeadlineCard(look, pictograms(library))
        self.headline.knob_requested.connect(self.knob_requested)
        self.headline.source_requested.connect(self.source_requested)
        self.headline.pinned_changed.connect(self._take_pinned)
        self.headline.sure_requested.connect(self.sure_requested)
        self.headline.counts_requested.connect(self.counts_requested)
        self.banner = HonestBanner(look)
        self.banner.why_requested.connect(self.why_requested)
        self._page = ChartsPage(look, library, self.choices, logarithmic=logarithmic)
        self._page.knob_requested.connect(self.knob_requested)
        self._page.grid_requested.connect(self.grid_requested)
        self._page.scale_changed.connect(self.scale_changed)

        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = _Paper(self)
        content.painted.connect(self.painted)
        self.pages = Pages(look)
        self.pages.add(CHARTS, lambda: self.tr("Charts"), lambda: self._page)
        self.pages.shown.connect(lambda _page: content.forget())
        self.pages.shown.connect(self._show_charts)
        self._column = QVBoxLayout(content)
        self._column.addWidget(self.headline)
        self._column.addWidget(self.banner)
        self._column.addWidget(self.pages, 1)
        self.setWidget(content)
        self.set_pinned(())
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
        if self._surely or not self.charts:
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
        self._page.set_pinned(self._pinned)
        if self._shown is not None:
            self.show_estimate(*self._shown)

    def set_asides(self, asides: Sequence[tuple[str, str, Estimate]], sums: Mapping[str, Sum] | None = None) -> None:
        """Show these scenarios in the charts too, each with its id and its name: the user has pinned them.

        `sums` holds what those come to, by id, in which something counts beside the electricity.
        """
        self._page.set_asides(asides, sums or {})
        self._show_charts()

    def set_library(self, library: Library) -> None:
        """Take the presets anew."""
        self._library = library
        self.choices.set_library(library)
        self.headline.set_pictograms(pictograms(library))
        self._space()
        self._page.set_library(library)
        self.set_pinned(self._pinned)

    def _take_pinned(self, pinned: tuple[str, ...]) -> None:
        self.choices.set_pinned(pinned, by_user=True)
        self.set_pinned(pinned)
        self.pinned_changed.emit(pinned)

    def _thing_rows(self) -> Sequence[PickerRow]:
        from gui.panels.headline.things import thing_rows

        return thing_rows(self._library, self._look.wording)

    @property
    def charts(self) -> Mapping[str, Chart]:
        """The charts by name; none before they are built."""
        return self._page.charts

    @property
    def changes(self) -> ChangesPanel:
        """What just changed."""
        return self._page.changes

    def card(self, name: str) -> ChartCard:
        """The frame of a chart; there once the charts are built."""
        return self._page.cards[name]

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
        self._page.show_move(move, names, at_baseline=at_baseline, published=published, scope=scope)

    def set_logarithmic(self, logarithmic: bool) -> None:
        """Draw the comparison on a logarithmic or a linear scale."""
        self._page.set_logarithmic(logarithmic)
        self._show_charts()

    def _show_choices(self) -> None:
        """Show what the user has chosen to compare with."""
        self._page.choose()
        self._show_charts()

    def _show_charts(self) -> None:
        if self._shown is not None and self.pages.current == CHARTS:
            estimate, baseline = self._shown
            self._page.show_estimate(estimate, baseline, self._band(estimate), self._counted(estimate))

    # -- how it is built ----------------------------------------------------------------------------------------

    def add_below_banner(self, widget: QWidget) -> None:
        """Put something between the honest line and the charts."""
        self._column.insertWidget(2, widget)

    def build_charts(self) -> None:
        """Build the charts; the answer stands painted by then."""
        if self.charts:
            return
        self._page.build()
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
        self._page.reword()

    def _space(self) -> None:
        """Fit spaces, least heights and columns to the room and the text size."""
        px = self._look.theme.px
        roomy = self.height() >= px(_ROOMY_HEIGHT)
        step = px(12 if roomy else 8)
        self._column.setContentsMargins(step, step, step, step)
        self._column.setSpacing(step)
        self.pages.set_spacing(step, tight=not roomy)
        if self.charts:  # to ask for the viewport takes 7 ms the first time: Qt's names are made then
            columns = 2 if self.viewport().width() >= px(_TWO_COLUMNS) else 1
            self._page.space(step, roomy=roomy, columns=columns)
