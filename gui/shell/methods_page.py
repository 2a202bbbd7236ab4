"""The page "Other methods": every calculator's figure around ours, why it is another one, and what it lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.charts.card import ChartCard
from gui.charts.rows import MethodDot
from gui.charts.spread import SpreadChart
from gui.documents.assignments import AssignmentError
from gui.documents.method_answer import METHOD_NAMES, VERSIONS
from gui.documents.methods import OF_USE, method_rows
from gui.footprint.errors import InputError
from gui.footprint.scope import counts_more
from gui.panels.methods.panel import MethodLine, MethodsPanel
from gui.panels.methods.words import input_word, why_words

if TYPE_CHECKING:
    from gui.documents.methods import MethodRow
    from gui.look.look import Look
    from gui.state.store import Store

METHODS = "methods"
"""Name of the page."""

OURS = "ours"
_LEAST_CHART, _LEAST_LIST = 150, 130
"""Heights at least [px at 100 %]."""


class MethodsPage(QWidget):
    """Shows what other calculators print for the scenario.

    Parameters
    ----------
    look : Look
        Theme and words.
    store : Store
        The scenario.
    """

    def __init__(self, look: Look, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._store = look, store
        self._given: dict[str, dict[str, str]] = {}
        self._problems: dict[str, str] = {}
        self.chart = SpreadChart(look)
        self.card = ChartCard(look, self.chart, self)
        self.panel = MethodsPanel(look, self)
        self.panel.given.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card, 3)
        column.addWidget(self.panel, 4)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_state(self) -> None:
        """Show what they make of the scenario as it is now."""
        rows = method_rows(self._store.scenario, self._store.library, self._given)
        self.panel.show_lines([self._line(row) for row in rows])
        ours = self._store.estimate.co2e_kg
        dots = [] if ours is None else [MethodDot(OURS, self.tr("Five Cars"), ours, ours=True)]
        for row in rows:
            if row.co2e_kg is not None and row.method not in OF_USE and dots:
                dots.append(MethodDot(row.method, METHOD_NAMES[row.method], row.co2e_kg, detail=why_words(row.why)))
        self.chart.show_values(dots)
        more = counts_more(self._store.scope)
        self.card.set_side_text(self.tr("the training\u2019s electricity alone") if more else "")

    def _line(self, row: MethodRow) -> MethodLine:
        return MethodLine(
            row.method,
            METHOD_NAMES[row.method],
            VERSIONS[row.method],
            row.co2e_kg,
            row.ratio,
            row.method in OF_USE,
            row.why,
            row.missing,
            dict(self._given.get(row.method, {})),
            self._problems.get(row.method, ""),
        )

    def _take(self, method: str, name: str, text: str) -> None:
        """Take an input that was typed in, if it is possible; else say what is wrong with it."""
        wording = self._look.wording
        given = {key: dict(values) for key, values in self._given.items()}
        mine = given.setdefault(method, {})
        self._problems.pop(method, None)
        if not text:
            mine.pop(name, None)
        else:
            number, is_number = wording.locale.toDouble(text)
            mine[name] = repr(number) if is_number else text
        try:
            method_rows(self._store.scenario, self._store.library, given)
        except InputError as error:
            self._problems[method] = wording.error(error, input_word(name, wording))
        except AssignmentError as error:
            self._problems[method] = str(error)
        else:
            self._given = given
        self.show_state()

    def _restyle(self) -> None:
        px = self._look.theme.px
        self.card.setMinimumHeight(px(_LEAST_CHART))
        self.card.set_tight(True)
        self.panel.setMinimumHeight(px(_LEAST_LIST))
        self.layout().setSpacing(px(8))
        if self.isVisible():
            self.show_state()
