"""What matters, on the page of how sure the answer is: the tornado with its sentence, computed while it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.charts.card import ChartCard
from gui.charts.rows import TornadoRow, TornadoValues
from gui.charts.tornado import TornadoChart
from gui.footprint.model import missing_inputs
from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.ranges import RangeError
from gui.footprint.sensitivity import Learning, tornado, variance_shares
from gui.footprint.uncertainty import Propagation, learned
from gui.panels.matters import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.footprint.ranges import Range
    from gui.footprint.scenario import Scenario
    from gui.look.look import Look
    from gui.look.wording import Wording
    from gui.state.store import Store

_RESULT = "co2e_kg"
_LEAST_HEIGHT = 190
"""Of the card [px at 100 %]."""
_DIGITS = 3
"""Of the ends of a range."""


class Matters(QWidget):
    """The tornado in its card.

    Parameters
    ----------
    store : Store
        The scenario and how sure it is.
    look : Look
        Theme and words.
    parent : QWidget, optional
        The page.
    """

    knob_requested = Signal(str)
    """A bar was chosen: the key of its input."""

    def __init__(self, store: Store, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._look = store, look
        # Two, so that each remembers its own ranges.
        self._all, self._rest = Propagation(), Propagation()
        self.chart = TornadoChart(look)
        self.card = ChartCard(look, self.chart, self)
        self.chart.knob_requested.connect(self.knob_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        look.changed.connect(self._reword)
        self._reword()

    def show_state(self) -> None:
        """Show the scenario as it is now."""
        store = self._store
        try:
            values = self._values(store.scenario, store.ranges, store.ties)
        except RangeError as error:
            values = TornadoValues(None, (), words.range_sentence(self._look.wording, error.key))
        self.chart.show_values(values)
        self.card.set_side_text(words.alone(store.scope))

    def _values(self, scenario: Scenario, ranges: Mapping[str, Range], ties: Mapping[str, str]) -> TornadoValues:
        wording = self._look.wording
        missing = missing_inputs(scenario, _RESULT)
        if missing:
            return TornadoValues(None, (), words.lacking_sentence(wording, missing))
        shares = variance_shares(scenario, ranges, _RESULT, ties)
        bars = tornado(scenario, ranges, _RESULT, ties)
        now = self._all.interval(scenario, ranges, _RESULT, ties)
        learning = None
        if shares:
            known = learned(ranges, shares[0].keys)
            learning = Learning(shares[0], self._rest.interval(scenario, known, _RESULT, ties))
        of = {share.keys: share.first for share in shares}
        rows = tuple(
            TornadoRow(
                bar.keys[0],
                words.names(wording, bar.keys),
                _end(wording, bar.keys[0], bar.low),
                _end(wording, bar.keys[0], bar.high),
                bar.at_low,
                bar.at_high,
                of.get(bar.keys),
                bar.keys[0],
            )
            for bar in bars
            if bar.width > 0
        )
        sentence = words.learning_sentence(wording, now, learning, self._store.scope)
        return TornadoValues(self._store.estimate.co2e_kg, rows, sentence)

    def _reword(self) -> None:
        self.card.setMinimumHeight(self._look.theme.px(_LEAST_HEIGHT))
        if self.isVisible():
            self.show_state()


def _end(wording: Wording, key: str, value: float) -> str:
    """Return the end of an input's range in words, with as many digits as it is worth."""
    rounded = float(f"{value:.{_DIGITS - 1}e}")
    return wording.parameter_value(PARAMETER_BY_KEY[key], rounded).text
