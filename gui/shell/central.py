"""What fills the window: the scenario at the left, the answer beside it, the formula below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.shell.board import Board

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.footprint.estimate import Estimate
    from gui.look.look import Look
    from gui.panels.formula.bar import FormulaBar
    from gui.panels.scenario.panel import ScenarioPanel
    from gui.state.store import Store

_PANEL_WIDTH, _LEAST_PANEL_WIDTH, _PANEL_SHARE = 280, 240, 0.42
"""Of the scenario [px at 100 %]; large text may take this share of the window, and never less than the least."""
_FORMULA_HEIGHT = 40


class Central(QWidget):
    """The answer is painted first; the controls come in the turn of the event loop after that, then the charts.

    Parameters
    ----------
    store : Store
        The scenario that the controls change.
    look : Look
        Theme and words.
    logarithmic : bool
        How the comparison starts.
    """

    source_requested = Signal(str)
    """Somebody asks where a number comes from, by its key."""
    size_requested = Signal()
    """Somebody wants the hours worked out from a model's size."""

    range_requested = Signal(str)
    """Somebody wants to say how sure an input is, by its key."""

    def __init__(self, store: Store, look: Look, *, logarithmic: bool) -> None:
        super().__init__()
        self._store, self._look = store, look
        self._controls: tuple[ScenarioPanel, FormulaBar] | None = None
        self._shown: Estimate | None = None
        self.board = Board(look, store.library, logarithmic=logarithmic)
        self.board.source_requested.connect(self.source_requested)
        self.board.painted.connect(self._after_first_paint, Qt.ConnectionType.QueuedConnection)
        self._left, self._bottom = _place(), _place()
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._left)
        middle.addWidget(self.board, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(middle, 1)
        whole.addWidget(self._bottom)
        look.changed.connect(self._measure)
        self._measure()

    def show_estimate(self, shown: Estimate, baseline: Estimate) -> None:
        """Show an estimate beside its baseline."""
        self._shown = shown
        self.board.show_estimate(shown, baseline)
        if self._controls is not None:
            self.formula.show_estimate(shown, alone=self._alone(shown))

    @property
    def panel(self) -> ScenarioPanel:
        """Every input; built when it is first asked for."""
        return self._built()[0]

    @property
    def formula(self) -> FormulaBar:
        """The formula with today's numbers; built when it is first asked for."""
        return self._built()[1]

    def build_rest(self) -> None:
        """Build what the first paint did not wait for, now."""
        self._built()
        self.board.build_charts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the scenario its share."""
        super().resizeEvent(event)
        self._measure()

    def _after_first_paint(self) -> None:
        self._built()
        QTimer.singleShot(0, self, self.board.build_charts)

    def _built(self) -> tuple[ScenarioPanel, FormulaBar]:
        if self._controls is None:
            from gui.panels.formula.bar import FormulaBar
            from gui.panels.scenario.panel import ScenarioPanel
            from gui.shell.origin import origin

            panel = ScenarioPanel(self._store, self._look)
            formula = FormulaBar(self._look, lambda key: origin(self._store, key))
            self._controls = (panel, formula)
            self._left.layout().addWidget(panel)
            self._bottom.layout().addWidget(formula)
            # A layout shows them an event later; a key that comes in between would find no knob to lead Tab on from.
            for part in (panel, formula):
                part.show()
            self.board.knob_requested.connect(panel.focus_knob)
            formula.knob_requested.connect(panel.focus_knob)
            panel.source_requested.connect(self.source_requested)
            formula.source_requested.connect(self.source_requested)
            panel.size_requested.connect(self.size_requested)
            panel.range_requested.connect(self.range_requested)
            if self._shown is not None:
                formula.show_estimate(self._shown, alone=self._alone(self._shown))
            panel.run_picker.setFocus()
        return self._controls

    def _alone(self, shown: Estimate) -> bool:
        """Whether nothing counts in an estimate beside what the formula makes."""
        if self._store.scope is None or shown.scenario is not self._store.scenario:
            return True
        counted = self._store.scoped
        return counted is None or len(counted.parts) == 1

    def _measure(self) -> None:
        px = self._look.theme.px
        share = max(px(_LEAST_PANEL_WIDTH), round(self.width() * _PANEL_SHARE))
        self._left.setFixedWidth(min(px(_PANEL_WIDTH), share))
        self._bottom.setFixedHeight(px(_FORMULA_HEIGHT))


def _place() -> QWidget:
    """Return the place of a control that is still to come, in its colour: nothing jumps when it comes."""
    place = QWidget()
    place.setAutoFillBackground(True)
    place.setBackgroundRole(QPalette.ColorRole.Base)
    QVBoxLayout(place).setContentsMargins(0, 0, 0, 0)
    return place
