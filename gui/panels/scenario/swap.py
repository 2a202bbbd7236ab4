"""The segment below the accelerator: whether the hours stay or the work, and what that rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.footprint.parameters import Parameter
from gui.panels.entry.line import EntryLine
from gui.panels.entry.parse import parse
from gui.panels.entry.units import SHARE
from gui.panels.entry.words import percentage, refusal
from gui.panels.scenario.text import INSET, SmallText

if TYPE_CHECKING:
    from gui.look.look import Look
    from gui.panels.scenario.exchange import Exchanged

_LINE_WIDTH = 64

RATIO = Parameter(
    key="utilisation_ratio",
    symbol="",
    unit=SHARE,
    group="run",
    name="utilisation_ratio",
    help="",
    default=1.0,
    default_source="",
    usual_low=0.3,
    usual_high=2.0,
    minimum=0.01,
    maximum=100.0,
    scale="log",
    step=0.1,
)
"""How much better one accelerator is made use of than another, as something that can be entered in percent."""


class SwapSegment(QWidget):
    """Two buttons of which one holds, the assumption in a sentence, and a line to change it.

    Parameters
    ----------
    look : Look
        Theme and words.
    parent : QWidget, optional
        Its owner.
    """

    keep_chosen = Signal(str)
    """"hours" or "work"."""
    ratio_entered = Signal(float)
    """How much better the new accelerator is made use of [1]."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: Exchanged | None = None
        self.hours, self.work = QPushButton(self), QPushButton(self)
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        for keep, button in (("hours", self.hours), ("work", self.work)):
            button.setCheckable(True)
            self._group.addButton(button)
            self._row.addWidget(button, 1)
            button.clicked.connect(lambda _, keep=keep: self.keep_chosen.emit(keep))
        self._sentence = SmallText(look, parent=self)
        self._label = SmallText(look, parent=self)
        self.line = EntryLine(self)
        self.line.taken.connect(self._take)
        self.line.left.connect(self._leave)
        self._entry = QHBoxLayout()
        self._entry.addWidget(self._label, 1)
        self._entry.addWidget(self.line)
        self._said = SmallText(look, "small", "corrected", self)
        self._said.hide()
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._row)
        self._column.addWidget(self._sentence)
        self._column.addLayout(self._entry)
        self._column.addWidget(self._said)
        self.restyle()

    def show_exchange(self, exchanged: Exchanged | None) -> None:
        """Show what was exchanged and what has stayed; nothing to show hides the segment."""
        if exchanged == self._shown:
            return
        self._shown = exchanged
        self._said.show_text("")
        self._show()

    def sentence(self) -> str:
        """What the segment says of the hours."""
        return self._sentence.text()

    def say(self, sentence: str) -> None:
        """Say why something was not taken."""
        self._said.show_text(sentence)

    def refuse(self, sentence: str) -> None:
        """Show again what holds, and say why nothing else was taken."""
        self._show()
        self.say(sentence)

    def said(self) -> str:
        """Why the last thing was not taken; empty where it was."""
        return self._said.text()

    def restyle(self) -> None:
        """Take up another theme, language or text size."""
        theme = self._look.theme
        inset = theme.px(INSET)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._row.setContentsMargins(inset, 0, inset, 0)
        self._entry.setContentsMargins(0, 0, inset, 0)
        self._column.setSpacing(theme.px(4))
        self._entry.setSpacing(theme.px(4))
        for button in (self.hours, self.work):
            button.setFont(theme.font("small"))
        self.hours.setText(self.tr("Keep the hours"))
        self.work.setText(self.tr("Keep the work"))
        self.hours.setToolTip(self.tr("Training takes as long as before"))
        for label in (self._sentence, self._label, self._said):
            label.restyle()
        self._label.show_text(self.tr("Relative utilisation"))
        self.line.setFont(theme.font("body"))
        self.line.setFixedWidth(theme.px(_LINE_WIDTH))
        self.line.setAccessibleName(self._label.text())
        self.line.setToolTip(
            self.tr("How much of its rate the new chip reaches, against the old one: 100 % where both reach the same")
        )
        self._show()

    def _show(self) -> None:
        shown = self._shown
        self.setVisible(shown is not None)
        if shown is None:
            return
        self._group.setExclusive(False)
        self.hours.setChecked(shown.keep == "hours")
        self.work.setChecked(shown.keep == "work")
        self._group.setExclusive(shown.keep is not None)
        self.work.setEnabled(shown.lacking is None)
        reason = self._reason(shown)
        self.work.setToolTip(reason or self.tr("The hours change with the rates of the two chips"))
        for button in (self.hours, self.work):
            button.setAccessibleName(button.text())
            button.setAccessibleDescription(button.toolTip())
        at_work = shown.keep == "work"
        self._sentence.show_text(self._assumption(shown) if at_work else reason or self._stays(shown))
        self._label.setVisible(at_work)
        self.line.setVisible(at_work)
        self._leave()

    def _reason(self, shown: Exchanged) -> str:
        """Say why the work cannot stay; nothing where it can."""
        if shown.lacking is None:
            return ""
        text = self.tr("How fast %1 calculates is not declared, so the work cannot be kept.")
        return text.replace("%1", self._look.wording.preset(shown.lacking.name))

    def _stays(self, shown: Exchanged) -> str:
        if shown.keep is None:
            return self.tr("The hours are neither: they were set apart.")
        return self.tr("Training takes as long as on %1.").replace("%1", self._look.wording.preset(shown.old.name))

    def _assumption(self, shown: Exchanged) -> str:
        wording = self._look.wording
        if shown.ratio == 1:
            text = self.tr("%1 against %2 TFLOP/s at the same utilisation: hours \u00d7 %3")
        else:
            text = self.tr("%1 against %2 TFLOP/s at %4 of the utilisation: hours \u00d7 %3", "%4 is a percentage")
        new, old = (wording.input(float(f"{chip.dense_tflops or 0:.4g}")) for chip in (shown.new, shown.old))
        text = text.replace("%1", new).replace("%2", old).replace("%4", percentage(wording, shown.ratio))
        return text.replace("%3", wording.number(shown.factor or 0, 2))

    def _leave(self) -> None:
        ratio = 1.0 if self._shown is None else self._shown.ratio
        self.line.show_text(percentage(self._look.wording, ratio))

    def _take(self, text: str) -> None:
        wording = self._look.wording
        try:
            ratio = RATIO.checked(parse(text, RATIO, wording.locale.decimalPoint()))
        except ValueError as error:
            self.say(refusal(wording, error, RATIO, self._label.text()))
            return
        self.say("")
        self.ratio_entered.emit(ratio)
        if not self.said():
            self._leave()
