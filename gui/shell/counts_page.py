"""The page "What counts": the switches, and beside them the sum part by part and what stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from gui.charts.card import ChartCard
from gui.charts.counted import CountedChart
from gui.panels.scope.beside import BesideCard
from gui.panels.scope.panel import ScopePanel
from gui.shell.counts_feed import counted_in, sum_values

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.look.look import Look
    from gui.state.store import Store

_LEAST_CHART, _LEAST_PANEL = 150, 140
"""Heights at least [px at 100 %]."""
_TWO_COLUMNS = 600
"""From this width [px at 100 %] the sum stands beside the switches."""
_LEFT, _RIGHT = 11, 10
"""Shares of the width."""


class CountsPage(QWidget):
    """Shows what counts in the scenario.

    Parameters
    ----------
    store : Store
        The scenario and what counts.
    look : Look
        Theme and words.

    Signals
    -------
    source_requested(object)
        Somebody asks where a number is from: its `SourceInfo`.
    """

    source_requested = Signal(object)

    def __init__(self, store: Store, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._look = store, look
        self.panel = ScopePanel(store, look, self)
        self.panel.source_requested.connect(self.source_requested)
        self.chart = CountedChart(look)
        self.card = ChartCard(look, self.chart, self)
        self.beside = BesideCard(store, look, self)
        self._right = QVBoxLayout()
        self._right.addWidget(self.card, 1)
        self._right.addWidget(self.beside)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.panel, _LEFT)
        self._row.addLayout(self._right, _RIGHT)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_state(self) -> None:
        """Show the scenario as it is now."""
        store, wording = self._store, self._look.wording
        counted = None if store.scope is None else counted_in(store.scope, store.estimate, wording)
        self.panel.show_state()
        self.chart.show_values(sum_values(counted, store.estimate, wording))
        self.beside.show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sum beside the switches where there is room, else below them."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        beside = self.width() >= self._look.theme.px(_TWO_COLUMNS)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def _restyle(self) -> None:
        px = self._look.theme.px
        self._place()
        self._row.setSpacing(px(12))
        self._right.setSpacing(px(8))
        self.card.setMinimumHeight(px(_LEAST_CHART))
        self.panel.setMinimumHeight(px(_LEAST_PANEL))
        self.card.set_tight(True)
        self.beside.restyle()
        if self.isVisible():
            self.show_state()
