"""A number of the measuring window: its name, an entry, and what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.footprint.parameters import Parameter
from gui.look.durations import duration_text
from gui.panels.entry.line import EntryLine
from gui.panels.entry.parse import parse
from gui.panels.entry.units import SECONDS
from gui.panels.entry.words import refusal
from gui.panels.measure.parts import power_text
from gui.panels.scenario.text import SmallText

if TYPE_CHECKING:
    from gui.look.look import Look

_LINE_WIDTH = 84


def number(key: str, unit: str, low: float, high: float) -> Parameter:
    """Return something that can be entered and is no input of a scenario."""
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


class NumberField(QWidget):
    """Name and entry side by side; below, why an entry was not taken.

    Parameters
    ----------
    look : Look
        Theme and words.
    parameter : Parameter
        Its unit and bounds; a time is read with its unit or in seconds.
    may_be_empty : bool
        Whether nothing may be entered.
    wraps : bool
        Whether a long name takes a second line.
    parent : QWidget, optional
        Its owner.
    """

    changed = Signal()
    """Another value was entered."""

    def __init__(
        self,
        look: Look,
        parameter: Parameter,
        parent: QWidget | None = None,
        *,
        may_be_empty: bool = False,
        wraps: bool = False,
    ) -> None:
        super().__init__(parent)
        self._look, self._parameter, self._may_be_empty = look, parameter, may_be_empty
        self._value: float | None = None
        self._empty = ""
        self.name = SmallText(look, "body", "text", self)
        self.name.setWordWrap(wraps)
        self.line = EntryLine(self)
        self.name.setBuddy(self.line)
        self.note = SmallText(look, "small", "warning_text", self)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.name, 1)
        self._row.addWidget(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(self.note)
        self.line.taken.connect(self._take)
        self.line.left.connect(self._leave)
        self.note.show_text("")

    @property
    def value(self) -> float | None:
        """What is entered [unit of the parameter]; ``None`` where nothing is."""
        return self._value

    def set_value(self, value: float | None) -> None:
        """Show a value, silently; one that is being typed stays."""
        self._value = value
        if not self.line.hasFocus() or not self.line.isModified():
            self._leave()

    def reword(self, name: str, tip: str, empty: str = "") -> None:
        """Take up words, and another theme or text size; `empty` stands where nothing is entered."""
        theme = self._look.theme
        self._empty = empty
        self.name.show_text(name)
        self.line.setAccessibleName(name)
        self.line.setAccessibleDescription(tip)
        self.line.setToolTip(tip)
        self.line.setPlaceholderText(empty)
        self.line.setFont(theme.font("body"))
        self.line.setFixedWidth(theme.px(_LINE_WIDTH))
        self._row.setSpacing(theme.px(8))
        self.name.restyle()
        self.note.restyle()
        self._leave()

    def said(self) -> str:
        """Why the entry was not taken, if it was not."""
        return self.note.text()

    def _shown(self) -> str:
        wording, value = self._look.wording, self._value
        if value is None:
            return ""
        return duration_text(wording, value) if self._parameter.unit == SECONDS else power_text(wording, value)

    def _take(self, text: str) -> None:
        if self._may_be_empty and not text.strip():
            value: float | None = None
        else:
            try:
                read = parse(text, self._parameter, self._look.wording.locale.decimalPoint())
                value = self._parameter.checked(read)
            except ValueError as error:
                self.note.show_text(refusal(self._look.wording, error, self._parameter, self.name.text()))
                return
        before, self._value = self._value, value
        self._leave()
        if value != before:
            self.changed.emit()

    def _leave(self) -> None:
        self.note.show_text("")
        self.line.show_text(self._shown())
        self.line.setModified(False)
