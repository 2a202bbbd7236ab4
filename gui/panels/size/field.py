"""A line of the window of a model's size: a name, an entry, and what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.footprint.parameters import PARAMETER_BY_KEY, Parameter
from gui.panels.entry.line import EntryLine
from gui.panels.entry.parse import parse
from gui.panels.entry.units import PARAMETERS, SHARE, TOKENS
from gui.panels.entry.words import percentage, refusal
from gui.panels.scenario.text import INSET, SmallText
from gui.panels.size.words import large

if TYPE_CHECKING:
    from gui.look.look import Look

_LINE_WIDTH = 150


def _size(key: str, unit: str, low: float, high: float) -> Parameter:
    """A number of the model's size as something that can be entered; it has no slider, so no default and no ends."""
    return Parameter(
        key=key,
        symbol="",
        unit=unit,
        group="run",
        name=key,
        help="",
        default=None,
        default_source="",
        usual_low=low,
        usual_high=high,
        minimum=low,
        maximum=high,
        scale="log",
        step=0.1,
    )


NUMBERS = {
    "parameters": _size("parameters", PARAMETERS, 1e3, 1e16),
    "tokens": _size("tokens", TOKENS, 1e3, 1e18),
    "utilisation": _size("utilisation", SHARE, 0.001, 1.0),
    "chip_count": PARAMETER_BY_KEY["chip_count"],
}
"""What is entered. A "7" that was meant as 7 billion is refused rather than computed."""


class SizeField(QWidget):
    """Name and entry side by side, a small text below.

    Parameters
    ----------
    look : Look
        Theme and words.
    parameter : Parameter
        One of ``NUMBERS``.
    parent : QWidget, optional
        Its owner.
    """

    changed = Signal()
    """Another value stands in the line, or none that can be read."""

    def __init__(self, look: Look, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._parameter = look, parameter
        self._value: float | None = None
        self._hint = ""
        self.name = SmallText(look, "body", "text", self)
        self.line = EntryLine(self)
        self.name.setBuddy(self.line)
        self.note = SmallText(look, parent=self)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.name, 1)
        row.addWidget(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.note)
        self.line.textEdited.connect(self._typed)
        self.line.taken.connect(self._take)
        self.line.left.connect(self._leave)

    @property
    def value(self) -> float | None:
        """What is entered [unit of the parameter]; ``None`` where nothing is that can be read."""
        return self._value

    def set_value(self, value: float | None) -> None:
        """Show a value, silently."""
        self._value = value
        self._leave()

    def reword(self, name: str, hint: str, tip: str) -> None:
        """Take up words, and another theme or text size."""
        theme = self._look.theme
        self._hint = hint
        self.name.show_text(name)
        self.line.setAccessibleName(name)
        self.line.setAccessibleDescription(hint)
        self.line.setToolTip(tip)
        self.line.setFont(theme.font("body"))
        self.line.setFixedWidth(theme.px(_LINE_WIDTH))
        self.name.restyle()
        self.note.restyle()
        self.layout().setSpacing(0)
        # In line with the box of the picker.
        self.layout().setContentsMargins(0, 0, theme.px(INSET), 0)
        self._leave()

    def said(self) -> str:
        """What stands below: the hint, or why the entry was not taken."""
        return self.note.text()

    def _shown(self) -> str:
        wording, value = self._look.wording, self._value
        if value is None:
            return ""
        if self._parameter.unit == SHARE:
            return percentage(wording, value)
        return wording.input(value) if self._parameter.unit == "1" else large(wording, value)

    def _read(self, text: str) -> float:
        read = parse(text, self._parameter, self._look.wording.locale.decimalPoint())
        return self._parameter.checked(read) or read

    def _typed(self, text: str) -> None:
        """Follow what is being typed; it is only complained about once it is done."""
        try:
            value: float | None = self._read(text)
        except ValueError:
            value = None
        if value != self._value:
            self._value = value
            self.changed.emit()

    def _take(self, text: str) -> None:
        try:
            value = self._read(text)
        except ValueError as error:
            self.note.show_text(refusal(self._look.wording, error, self._parameter, self.name.text()))
            return
        self.set_value(value)
        self.changed.emit()

    def _leave(self) -> None:
        self.note.show_text(self._hint)
        self.line.show_text(self._shown())
