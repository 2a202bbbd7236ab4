"""The right side of the measuring window: what is under way, chart or table, figures, choices, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from gui.panels.measure.choices import MeasureChoices
from gui.panels.measure.figures import FigureRow
from gui.panels.measure.jobs import JobsView
from gui.panels.parts.frame import CardFrame
from gui.panels.scenario.text import SmallText

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.look.look import Look

_MARGIN, _LEAST_CHART, _SENTENCE = 16, 190, 120
_ANY = 16_777_215
"""No limit, as Qt has it."""
_CHART_SHARE = 0.42
"""Of the height that is there; what does not fit is reached by scrolling [1]."""


class Problem(CardFrame):
    """What went wrong, in words, on a ground that is seen."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, fill="warning_surface", line="warning_line")
        self.text = SmallText(look, "body", "warning_text", self)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.text)
        self.hide()

    def say(self, text: str) -> None:
        """Say it; an empty text takes it away."""
        self.text.show_text(text)
        self.text.setAccessibleName(text)
        self.setVisible(bool(text))

    def restyle(self) -> None:
        """Take up another theme or text size."""
        px = self._look.theme.px
        self._column.setContentsMargins(px(12), px(8), px(12), px(8))
        self.text.restyle()
        self.update()


class MeasureResults(QScrollArea):
    """Everything that is said of a measurement.

    Parameters
    ----------
    look : Look
        Theme and words.
    chart : QWidget
        The card of power over time; taken over.

    Signals
    -------
    use_requested()
        Put the measured power on the sliders.
    """

    use_requested = Signal()

    def __init__(self, look: Look, chart: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._drawn = True
        inside = QWidget()
        self.doing = SmallText(look, "strong", "text", inside)
        self.problem = Problem(look, inside)
        self.jobs = JobsView(look)
        self.pages = QStackedWidget(inside)
        self.pages.addWidget(chart)
        self.pages.addWidget(self.jobs)
        self.figures = FigureRow(look, inside)
        self.choices = MeasureChoices(look, inside)
        self.use = QPushButton(inside)
        self.said = SmallText(look, "secondary", parent=inside)
        self.said.setWordWrap(False)
        self._parts_head, self._notes_head = (SmallText(look, "strong", "text", inside) for _ in range(2))
        self.parts, self.notes = (SmallText(look, "secondary", "text", inside) for _ in range(2))
        for text in (self.parts, self.notes):
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._use_row, self._below = QHBoxLayout(), QHBoxLayout()
        self._use_row.addWidget(self.use)
        self._use_row.addWidget(self.said)
        self._use_row.addStretch(1)
        self._sides = (QWidget(inside), QWidget(inside))
        for side, head, text, stretch in zip(
            self._sides, (self._parts_head, self._notes_head), (self.parts, self.notes), (2, 3), strict=True
        ):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            for widget in (head, text):
                column.addWidget(widget)
            column.addStretch(1)
            self._below.addWidget(side, stretch)
        self._column = QVBoxLayout(inside)
        for widget in (self.doing, self.problem, self.pages, self.figures, self.choices):
            self._column.addWidget(widget, 1 if widget is self.pages else 0)
        self._column.addLayout(self._use_row)
        self._column.addLayout(self._below)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.use.clicked.connect(self.use_requested)
        look.changed.connect(self.reword)
        self.reword()

    def show_table(self, shown: bool) -> None:
        """Show the table of jobs in place of the chart."""
        self.pages.setCurrentIndex(1 if shown else 0)
        self.choices.setHidden(shown)
        self.use.setHidden(shown)
        if shown:
            self.said.show_text("")

    def show_drawn(self, drawn: bool) -> None:
        """Give the chart its share of the height, or no more than its sentence takes."""
        if drawn != self._drawn:
            self._drawn = drawn
            self._measure()

    def show_measured(self, measured: bool) -> None:
        """Show what belongs to a measurement, or hide it while there is none."""
        for widget in (self.figures, self.choices, self.use):
            widget.setVisible(measured)

    def show_text(self, parts: str, notes: str) -> None:
        """Show what was measured, and what has to be said about it."""
        for side, text, shown in zip(self._sides, (self.parts, self.notes), (parts, notes), strict=True):
            text.show_text(shown)
            side.setVisible(bool(shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the chart its share of the height."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        px = self._look.theme.px
        share = max(px(_LEAST_CHART), round(self.viewport().height() * _CHART_SHARE))
        self.pages.setMinimumHeight(share if self._drawn else px(_SENTENCE))
        self.pages.setMaximumHeight(_ANY if self._drawn else px(_SENTENCE))
        self._column.setStretch(self._column.count() - 1, 0 if self._drawn else 1)

    def reword(self) -> None:
        """Take up words, and another theme or text size."""
        theme = self._look.theme
        margin = theme.px(_MARGIN)
        self._column.setContentsMargins(margin, theme.px(12), margin, theme.px(12))
        self._column.setSpacing(theme.px(10))
        self._use_row.setSpacing(theme.px(12))
        self._below.setSpacing(theme.px(24))
        for side in self._sides:
            side.layout().setSpacing(theme.px(4))
        self._parts_head.setText(self.tr("What was measured"))
        self._notes_head.setText(self.tr("What was read, left out and assumed"))
        self.use.setText(self.tr("&Use the measured power"))
        self.use.setToolTip(
            self.tr("Put the mean on the sliders, with its range and a link to this recording: one undoable step")
        )
        for text in (self.doing, self.said, self._parts_head, self._notes_head, self.parts, self.notes):
            text.restyle()
        self.problem.restyle()
        self.figures.reword()
        self.choices.reword()
        self._measure()
