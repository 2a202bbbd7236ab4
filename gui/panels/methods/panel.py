"""A list of calculators: what each prints for the case, why, and what it still has to be told."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from gui.panels.library.flow import FlowBox
from gui.panels.methods.words import GIVEN_HERE, input_word, why_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gui.look.look import Look

_FIELD_WIDTH = 84
"""Of a number that is typed in [px at 100 %]."""


class MethodLine(NamedTuple):
    """What one calculator says.

    `kg` [kg CO2e] and `ratio` to ours [1] are ``None`` where an input lacks; `of_use` marks a figure of one request;
    `why` and `missing` are keys; `given` is what was typed in, by name; `problem` says what is wrong with that.
    """

    method: str
    name: str
    version: str
    kg: float | None
    ratio: float | None
    of_use: bool
    why: tuple[str, ...]
    missing: tuple[str, ...]
    given: Mapping[str, str]
    problem: str = ""


class MethodRow(QWidget):
    """One calculator.

    Signals
    -------
    given(str, str)
        The user typed an input in: its name and the text.
    """

    given = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._line: MethodLine | None = None
        self.name, self.version, self.figure, self.why, self.problem = (QLabel(self) for _ in range(5))
        self.why.setWordWrap(True)
        self.problem.setWordWrap(True)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.inputs = FlowBox(self)
        self._ask = QLabel(self.inputs)
        self.inputs.flow.addWidget(self._ask)
        self.fields: dict[str, QLineEdit] = {}
        self._labels: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(self.name, 0, 0)
        self._grid.addWidget(self.version, 0, 1)
        self._grid.addWidget(self.figure, 0, 2)
        for row, widget in enumerate((self.why, self.inputs, self.problem), start=1):
            self._grid.addWidget(widget, row, 0, 1, 3)
        self._grid.setColumnStretch(1, 1)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_line(self, line: MethodLine) -> None:
        """Show what the calculator says now."""
        if line != self._line:
            self._line = line
            self._say()

    def _say(self) -> None:
        line = self._line
        if line is None:
            return
        self._set(self.name, line.name)
        self._set(self.version, line.version)
        self._set(self.figure, self._figure_text(line))
        why = why_words(line.why)
        self._set(self.why, why)
        self.why.setVisible(bool(why))
        elsewhere = [name for name in line.missing if name not in GIVEN_HERE]
        names = [name for name in GIVEN_HERE if name in line.missing or name in line.given]
        self._show_fields(names, line.given)
        ask = ""
        if elsewhere:
            words = ", ".join(dict.fromkeys(input_word(name, self._look.wording) for name in elsewhere))
            ask = self.tr("The scenario does not declare: %1.", "names of inputs").replace("%1", words)
        elif names:
            ask = self.tr("It asks for:", "before fields to be filled in")
        self._set(self._ask, ask)
        self._ask.setVisible(bool(ask))
        self.inputs.setVisible(bool(ask or names))
        self._set(self.problem, line.problem)
        self.problem.setVisible(bool(line.problem))

    def _figure_text(self, line: MethodLine) -> str:
        wording = self._look.wording
        if line.kg is None:
            return self.tr("no figure yet")
        mass = wording.mass(line.kg).text
        if line.of_use:
            return self.tr("%1 a request", "a mass of CO2e").replace("%1", mass)
        if line.ratio is None:
            return mass
        times = wording.number(line.ratio)
        if times == wording.number(1.0):
            return self.tr("%1, as ours", "a mass of CO2e").replace("%1", mass)
        text = self.tr("%1, %2 \u00d7 ours", "1: a mass of CO2e; 2: a ratio")
        return text.replace("%1", mass).replace("%2", times)

    def _show_fields(self, names: Sequence[str], given: Mapping[str, str]) -> None:
        """Show a field for each of these inputs; one that is being typed in stays as it is."""
        for name in names:
            if name not in self.fields:
                self._labels[name], self.fields[name] = QLabel(self.inputs), QLineEdit(self.inputs)
                self._labels[name].setBuddy(self.fields[name])
                self.fields[name].editingFinished.connect(lambda name=name: self._take(name))
                self.inputs.flow.addWidget(self._labels[name])
                self.inputs.flow.addWidget(self.fields[name])
                self._style_field(name)
        for name, field in self.fields.items():
            field.setVisible(name in names)
            self._labels[name].setVisible(name in names)
            if not field.hasFocus():
                field.setText(given.get(name, ""))

    def _take(self, name: str) -> None:
        text = self.fields[name].text().strip()
        if self._line is not None and text != self._line.given.get(name, ""):
            self.given.emit(name, text)

    def _set(self, label: QLabel, text: str) -> None:
        if label.text() != text:
            label.setText(text)

    def _style_field(self, name: str) -> None:
        theme, field = self._look.theme, self.fields[name]
        words = input_word(name, self._look.wording)
        self._labels[name].setText(words)
        self._labels[name].setFont(theme.font("small"))
        field.setFixedWidth(theme.px(_FIELD_WIDTH))
        field.setAccessibleName(words)
        field.setToolTip(self.tr("Type a number, then Enter; empty for none"))

    def _restyle(self) -> None:
        theme = self._look.theme
        self._grid.setVerticalSpacing(theme.px(2))
        self.inputs.flow.setSpacing(theme.px(6))
        self.name.setFont(theme.font("strong"))
        self.figure.setFont(theme.font("strong"))
        for label in (self.version, self.why, self._ask, self.problem):
            colour = theme.colour("corrected" if label is self.problem else "secondary").name()
            label.setFont(theme.font("small"))
            label.setStyleSheet(f"color: {colour};")
        for name in self.fields:
            self._style_field(name)
        self._say()


class MethodsPanel(QScrollArea):
    """Every calculator.

    Signals
    -------
    given(str, str, str)
        The user typed an input in: calculator, name of the input, text.
    """

    given = Signal(str, str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.rows: dict[str, MethodRow] = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget()
        self._note = QLabel(self._content)
        self._note.setWordWrap(True)
        self._column = QVBoxLayout(self._content)
        self._column.addWidget(self._note)
        self._column.addStretch(1)
        self.setWidget(self._content)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_lines(self, lines: Sequence[MethodLine]) -> None:
        """Show what each of them says."""
        for line in lines:
            if line.method not in self.rows:
                row = self.rows[line.method] = MethodRow(self._look, self._content)
                row.given.connect(lambda name, text, method=line.method: self.given.emit(method, name, text))
                self._column.insertWidget(self._column.count() - 2, row)
            self.rows[line.method].show_line(line)

    def _restyle(self) -> None:
        theme = self._look.theme
        step = theme.px(10)
        self._column.setContentsMargins(0, 0, step, 0)
        self._column.setSpacing(step)
        self._note.setFont(theme.font("small"))
        self._note.setStyleSheet(f"color: {theme.colour('secondary').name()};")
        self._note.setText(
            self.tr(
                "Computed here as the calculators compute it, with their own tables and rounding; nothing is sent "
                "anywhere, and none of it is used for this program\u2019s own result."
            )
        )
        self._note.setAccessibleName(self._note.text())
