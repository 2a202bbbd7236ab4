"""One number of what counts: its name, the entry, its unit, published examples, and where it is from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from gui.look.locating import located
from gui.panels.entry.line import EntryLine
from gui.panels.entry.parse import parse
from gui.panels.entry.words import refusal
from gui.panels.knob.words import editable
from gui.panels.parts.badge import badge_sentence, badge_word
from gui.panels.scope import words
from gui.panels.scope.links import ExampleButton, LineLink
from gui.panels.sources.dialog import SourceInfo

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from gui.library.library import Library
    from gui.library.scope_examples import Example
    from gui.look.look import Look
    from gui.panels.picker.model import PickerRow

_LABEL, _ENTRY, _UNIT = 96, 86, 84
"""Widths of the columns [px at 100 %]."""
_ONE_LINE = 400
"""From this width [px at 100 %] the examples stand beside the number; below, under it."""
PAIR = "embodied_high_kg"
"""Its examples are those of the low one, which give both, and say where from."""


class Shown(NamedTuple):
    """What a field shows: its value, the example that it is from, and the badge where it is from none."""

    value: float | None
    example: Example | None
    badge: str


class ScopeFieldLine(QWidget):
    """Shows and takes one number.

    Signals
    -------
    taken(float)
        A number was entered [the number's unit]; ``None`` where the line was emptied.
    example_taken(str)
        An example was chosen: its id.
    source_requested(object)
        Somebody asks where the number is from: its `SourceInfo`.
    """

    taken = Signal(object)
    example_taken = Signal(str)
    source_requested = Signal(object)

    def __init__(
        self,
        key: str,
        look: Look,
        library: Callable[[], Library],
        examples: Callable[[], Sequence[Example]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._look, self._library, self._examples = look, library, examples
        self._shown = Shown(None, None, "mine")
        self._name, self._unit = QLabel(self), QLabel(self)
        self.line = EntryLine(self)
        self.line.taken.connect(self._take)
        self.line.left.connect(self._leave)
        self._name.setBuddy(self.line)
        self.button = ExampleButton(look, self._rows, self)
        self.button.chosen.connect(self.example_taken)
        self.origin = LineLink(look, parent=self)
        self.origin.clicked.connect(self._ask)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for column, widget in enumerate((self._name, self.line, self._unit, self.button)):
            self._grid.addWidget(widget, 0, column)
        self._grid.addWidget(self.origin, 2, 1, 1, 3)
        self._grid.addWidget(self.said, 3, 1, 1, 3)
        self._grid.setColumnStretch(3, 1)
        self._wide = True
        self.restyle()

    def show_value(self, shown: Shown) -> None:
        """Show a number and where it is from; a line that is being typed in keeps what is typed."""
        if shown == self._shown:
            return
        self._shown = shown
        self.said.hide()
        self._show()

    def info(self, example: Example) -> SourceInfo:
        """Return where the numbers of an example are from."""
        wording, source = self._look.wording, self._library().sources[example.source]
        return SourceInfo(
            title=wording.preset(example.name),
            value_text=self._figures(example),
            key=self.key,
            badge=badge_sentence(example.provenance),
            citation=source.citation(),
            locator=located(example.locator),
            note="\n\n".join(filter(None, (words.field_help(self.key), wording.preset(example.note)))),
            year=source.year if example.year is None else str(example.year),
            link=source.url or "",
        )

    def open(self) -> None:
        """Let somebody type."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def say(self, sentence: str) -> None:
        """Say what is missing, or why an entry was not taken."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the examples where there is room for their names."""
        super().resizeEvent(event)
        wide = self.width() >= self._look.theme.px(_ONE_LINE)
        if wide != self._wide:
            self._wide = wide
            self._grid.removeWidget(self.button)
            self._grid.addWidget(self.button, *((0, 3) if wide else (1, 1, 1, 3)))
            self._unit.setMinimumWidth(self._look.theme.px(_UNIT) if wide else 0)

    def restyle(self) -> None:
        """Take up another theme, language or text size."""
        theme, wording = self._look.theme, self._look.wording
        label = words.field_label(self.key)
        for text, widget, wide in (
            (label, self._name, _LABEL),
            (words.field_unit(self.key, wording), self._unit, _UNIT),
        ):
            widget.setText(text)
            widget.setFont(theme.font("secondary"))
            widget.setStyleSheet(f"color: {theme.colour('text').name()};")
            widget.setMinimumWidth(theme.px(wide) if widget is self._name or self._wide else 0)
        for widget in (self._name, self._unit):
            widget.setToolTip(words.field_help(self.key))
        self.line.setFont(theme.font("body"))
        self.line.setFixedWidth(theme.px(_ENTRY))
        self.line.setAccessibleName(f"{label}, {words.field_unit(self.key, wording)}")
        enter = self.tr("Enter takes it, Esc leaves it as it was")
        self.line.setToolTip(f"{words.field_help(self.key)}. {enter}.")
        self.said.setFont(theme.font("small"))
        self.said.setStyleSheet(f"color: {theme.colour('corrected').name()};")
        self._grid.setHorizontalSpacing(theme.px(8))
        self._grid.setVerticalSpacing(0)
        self._show()

    # -- inside -------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        value, example, badge = self._shown
        wording = self._look.wording
        self.line.show_text(editable(wording, words.field_parameter(self.key), value))
        has_examples = bool(self._examples())
        self.button.setVisible(has_examples)
        if has_examples:
            name = self.tr("Examples", "published figures to pick from") if example is None else self._named(example)
            self.button.show_choice(None if example is None else example.id, name, words.field_label(self.key))
        if example is not None:
            source = self._library().sources[example.source]
            text = f"{badge_word(example.provenance)}: {source.short}, {located(example.locator)}"
            note = wording.preset(example.note)
            tip = " ".join(filter(None, (badge_sentence(example.provenance), note, self.tr("Click: where from?"))))
            self.origin.show_text(text, tip)
        else:
            self.origin.show_text(badge_word(badge), badge_sentence(badge))
        self.origin.set_active(example is not None)
        self.origin.updateGeometry()
        self.origin.setVisible(value is not None and not (example is not None and self.key == PAIR))

    def _named(self, example: Example) -> str:
        name = self._look.wording.preset(example.name)
        return name if example.year is None else f"{name}, {example.year}"

    def _figures(self, example: Example) -> str:
        """Return what an example gives: one figure, or a low and a high one."""
        wording = self._look.wording
        texts = (words.field_text(key, value, wording) for key, value in example.values.items())
        return " \u2013 ".join(dict.fromkeys(texts))

    def _rows(self) -> list[PickerRow]:
        from gui.panels.picker.model import PickerRow

        library, wording = self._library(), self._look.wording
        rows = []
        for one in self._examples():
            source = library.sources[one.source]
            year = "" if one.year is None or str(one.year) in source.short else str(one.year)
            detail = ", ".join(filter(None, (self._figures(one), badge_word(one.provenance), source.short, year)))
            note = wording.preset(one.note)
            rows.append(PickerRow(one.id, wording.preset(one.name), f"{detail}. {note}" if note else detail))
        return rows

    def _take(self, text: str) -> None:
        wording, parameter = self._look.wording, words.field_parameter(self.key)
        if not text.strip():
            self.taken.emit(None)
            self._show()
            return
        try:
            value = parse(text, parameter, wording.locale.decimalPoint())
        except ValueError as error:
            self.say(refusal(wording, error, parameter, words.field_label(self.key)))
            return
        self.say("")
        self.taken.emit(value)
        self._show()

    def _leave(self) -> None:
        self.said.hide()
        self._show()

    def _ask(self) -> None:
        example = self._shown.example
        if example is not None:
            self.source_requested.emit(self.info(example))
