"""What a kilowatt-hour from each source emits, as nine entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from gui.footprint.mix import LISTED
from gui.footprint.parameters import Parameter
from gui.panels.entry.line import EntryLine
from gui.panels.entry.parse import parse
from gui.panels.entry.words import refusal
from gui.panels.knob import words as knob_words
from gui.panels.scenario.text import INSET, SmallText, TextLink

if TYPE_CHECKING:
    from gui.footprint.factors import FactorSet
    from gui.look.look import Look

_LARGEST = 10.0
"""No source emits more than a few kg/kWh; past this somebody has mistaken the unit."""
_SWATCH = 10
_LINE_WIDTH = 84


def factor_parameter(source: str) -> Parameter:
    """A factor as something that can be entered, in g/kWh."""
    return Parameter(
        key=f"factor.{source}",
        symbol="f",
        unit="kg/kWh",
        group="electricity",
        name=source,
        help="",
        default=None,
        default_source="",
        usual_low=0.0,
        usual_high=1.0,
        minimum=0.0,
        maximum=_LARGEST,
        scale="linear",
        step=0.005,
    )


class FactorsEditor(QWidget):
    """Nine factors to read and to change, and a way back.

    Parameters
    ----------
    look : Look
        Theme and words.
    parent : QWidget, optional
        Its owner.
    """

    factor_edited = Signal(str, float)
    """Source and factor [kg CO2e/kWh]."""
    reset_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._factors: FactorSet | None = None
        self._published: FactorSet | None = None
        self._swatches: dict[str, QLabel] = {}
        self._names: dict[str, SmallText] = {}
        self.lines: dict[str, EntryLine] = {}
        self._unit = SmallText(look, parent=self)
        self._said = SmallText(look, "small", "corrected", self)
        self.reset_link = TextLink(look, self)
        self.reset_link.clicked.connect(self.reset_requested)
        layout = QGridLayout(self)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self._unit, 0, 0, 1, 3)
        for row, source in enumerate(LISTED, start=1):
            self._add(layout, row, source)
        layout.addWidget(self._said, len(LISTED) + 1, 0, 1, 3)
        layout.addWidget(self.reset_link, len(LISTED) + 2, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
        self._said.hide()
        self.restyle()

    def show_factors(self, factors: FactorSet, published: FactorSet) -> None:
        """Show the factors in force, and mark those that differ from the published set that they began as."""
        if (factors, published) == (self._factors, self._published):
            return
        self._factors, self._published = factors, published
        self._said.show_text("")
        for source in LISTED:
            self._show(source)
        self.reset_link.setVisible(factors.as_dict() != published.as_dict())

    def say(self, sentence: str) -> None:
        """Say why an entry was not taken."""
        self._said.show_text(sentence)

    def said(self) -> str:
        """Why the last entry was not taken; empty where it was."""
        return self._said.text()

    def restyle(self) -> None:
        """Take up another theme, language or text size."""
        theme, wording = self._look.theme, self._look.wording
        self._unit.show_text(self.tr("What each source emits, g CO\u2082e per kWh"))
        self._unit.restyle()
        self._said.restyle()
        self.reset_link.show_text(self.tr("Back to the published factors"))
        self.layout().setSpacing(theme.px(4))
        self.layout().setContentsMargins(theme.px(INSET), 0, theme.px(INSET), 0)
        for source in LISTED:
            swatch = QPixmap(QSize(theme.px(_SWATCH), theme.px(_SWATCH)))
            swatch.fill(theme.colour(source))
            self._swatches[source].setPixmap(swatch)
            self._names[source].show_text(wording.source_name(source))
            self._names[source].restyle()
            line = self.lines[source]
            line.setFont(theme.font("body"))
            line.setFixedWidth(theme.px(_LINE_WIDTH))
            line.setAccessibleName(self.tr("%1, g per kWh").replace("%1", wording.source_name(source)))
            line.setToolTip(self.tr("Enter takes it, Esc leaves it as it was"))
            self._show(source)

    def _add(self, layout: QGridLayout, row: int, source: str) -> None:
        self._swatches[source] = QLabel(self)
        self._names[source] = SmallText(self._look, "secondary", "text", self)
        line = EntryLine(self)
        line.taken.connect(lambda text: self._take(source, text))
        line.left.connect(lambda: self._leave(source))
        self.lines[source] = line
        layout.addWidget(self._swatches[source], row, 0)
        layout.addWidget(self._names[source], row, 1)
        layout.addWidget(line, row, 2)

    def _show(self, source: str) -> None:
        if self._factors is None or self._published is None:
            return
        factor = self._factors.factor(source)
        text = knob_words.editable(self._look.wording, factor_parameter(source), factor)
        self.lines[source].show_text(text)
        edited = factor != self._published.factor(source)
        name = self._look.wording.source_name(source)
        self._names[source].show_text(self.tr("%1 (edited)").replace("%1", name) if edited else name)

    def _take(self, source: str, text: str) -> None:
        wording, parameter = self._look.wording, factor_parameter(source)
        try:
            value = parameter.checked(parse(text, parameter, wording.locale.decimalPoint()))
        except ValueError as error:
            self.say(refusal(wording, error, parameter, wording.source_name(source)))
            return
        self.say("")
        self.factor_edited.emit(source, value)
        self._show(source)

    def _leave(self, source: str) -> None:
        self.say("")
        self._show(source)
