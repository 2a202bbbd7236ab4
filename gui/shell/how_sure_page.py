"""The page that answers how sure the number is: the hill of what it may be, and what was said of the inputs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gui.charts.card import ChartCard
from gui.charts.distribution import DistributionChart
from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.panels.matters import words
from gui.panels.ranges.bar import SureBar
from gui.shell.pages import Follows

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.charts.rows import Band
    from gui.look.look import Look
    from gui.shell.likely import Likely
    from gui.state.store import Store

_LEAST_HEIGHT = 196
"""Of the hill with its strip [px at 100 %]."""
_TOO_WIDE = 60
"""From this factor between the 5 % and the 95 % quantile on, a hill on an even scale is a spike with a flat tail."""
_TWO_COLUMNS = 620
"""From this width [px at 100 %] what matters stands beside the hill."""


class HowSurePage(QWidget):
    """The distribution of the emissions; other sections stand beside it.

    Parameters
    ----------
    store : Store
        The scenario and how sure it is.
    look : Look
        Theme and words.
    likely : Likely
        What works the distribution out.
    """

    range_requested = Signal(str)
    """Somebody wants to say how sure an input is: its key."""

    def __init__(self, store: Store, look: Look, likely: Likely, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._look, self._likely = store, look, likely
        self.chart = DistributionChart(look)
        self.card = ChartCard(look, self.chart)
        self.bar = SureBar(store, look)
        self.bar.range_requested.connect(self.range_requested)
        self._sections: list[QWidget] = [self.card]
        self._columns = 0
        self._grid = QGridLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._grid, 1)
        self._column.addWidget(self.bar)
        look.changed.connect(self._restyle)
        self._restyle()

    def add_section(self, section: QWidget) -> None:
        """Put something beside the hill, or below it in a narrow window; told of changes by ``show_state``."""
        self._sections.append(section)
        self._columns = 0
        self._place()

    def show_state(self) -> None:
        """Show the scenario as it is now."""
        estimate = self._store.estimate
        values = self._likely.distribution(estimate, self.tr("Published", "a mark: the figure that the source prints"))
        if values.edges and values.band is not None and values.band.p95 > _TOO_WIDE * values.band.p5:
            values = values._replace(edges=(), heights=(), sentence=self._too_wide(values.band))
        elif not values.edges:
            values = values._replace(sentence=self._why_none())
        alone = words.alone(self._store.scope)
        self.chart.show_values(values._replace(point=words.alone_label(self._store.scope)))
        self.card.set_side_text(alone)
        self.bar.show_state()
        for section in self._sections[1:]:
            if isinstance(section, Follows):
                section.show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sections side by side where there is room."""
        super().resizeEvent(event)
        self._place()

    def _why_none(self) -> str:
        """Say why there is no hill."""
        estimate, wording = self._store.estimate, self._look.wording
        if estimate.co2e_kg is None:
            missing = [note.key for note in estimate.notes if "co2e_kg" in note.results]
            names = ", ".join(wording.parameter(PARAMETER_BY_KEY[key].name) for key in missing)
            return self.tr("There is no result, so nothing can be said of it. Missing: %1.").replace("%1", names)
        if estimate.co2e_kg == 0:
            return self.tr("The result is 0, however sure the inputs are.")
        if self._store.sureness.exact:
            pattern = self.tr("Every input is taken as exact: the result is one number, %1.")
        else:
            pattern = self.tr("Every input is exact: the result is one number, %1. Set ranges to change that.")
        return pattern.replace("%1", wording.mass(estimate.co2e_kg).text)

    def _too_wide(self, band: Band) -> str:
        """Say of a range that an even scale cannot show from where to where it goes."""
        pattern = self.tr(
            "Nine times in ten between %1 and %2: too wide for a hill on an even scale. Narrow the range that matters "
            "most, or learn that input."
        )
        low, high = (self._look.wording.mass(kg, 2).text for kg in (band.p5, band.p95))
        return pattern.replace("%1", low).replace("%2", high)

    def _place(self) -> None:
        px = self._look.theme.px
        columns = 2 if len(self._sections) > 1 and self.width() >= px(_TWO_COLUMNS) else 1
        if columns == self._columns:
            return
        self._columns = columns
        while self._grid.count():
            self._grid.takeAt(0)
        for index, section in enumerate(self._sections):
            self._grid.addWidget(section, *divmod(index, columns))
        for line in range(len(self._sections)):
            self._grid.setColumnStretch(line, 1 if line < columns else 0)
            self._grid.setRowStretch(line, 1 if line * columns < len(self._sections) else 0)

    def _restyle(self) -> None:
        px = self._look.theme.px
        self._column.setSpacing(px(8))
        self._grid.setSpacing(px(12))
        self.card.setMinimumHeight(px(_LEAST_HEIGHT))
        self._columns = 0
        self._place()
