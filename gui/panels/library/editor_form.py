"""The form of one row: its fields in groups, each with its unit, and what is wrong under the field itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.library.columns import columns_of
from gui.library.library import RECORD_TYPES
from gui.panels.library.editor_choosing import ChoiceInput, WordsInput
from gui.panels.library.editor_groups import explanation, groups_of, heading
from gui.panels.library.editor_inputs import NoteInput, NumberInput, TextInput
from gui.panels.library.editor_reference import ReferenceInput
from gui.panels.library.editor_words import column_help, column_title
from gui.panels.library.words import LibraryWords
from gui.panels.scenario.group import Group

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from gui.library.columns import Column
    from gui.library.library import Library
    from gui.look.look import Look
    from gui.look.theme import FontRole
    from gui.panels.library.editor_groups import FieldGroup
    from gui.panels.library.editor_inputs import Input

_COLUMN = 230
"""Width that a field needs [px at 100 %]; where there is less room for two, each has a line of its own."""
_LEAST = 150
"""Width below which a form is not made narrower [px at 100 %]."""
_LONG = ("note", "honest_note")
_WIDE = frozenset({"name", "detail", "source", "source_locator", "scope", "boundary", *_LONG})
_INDENT = 3
"""From the edge to the headings' words, and to what stands under them [px at 100 %]."""

_SHEET = """
QLineEdit[wrong="true"], QComboBox[wrong="true"], QPlainTextEdit[wrong="true"] {{ border-color: {corrected}; }}
QPlainTextEdit {{
    background: {card}; color: {text}; border: 1px solid {control}; border-radius: {radius}px;
    selection-background-color: {published}; selection-color: {on_chips};
}}
QPlainTextEdit:focus {{ border: 2px solid {focus}; }}
"""
_DEFAULTS = {"basis": "unstated"}
"""What a record takes for a choice that is left open, where that is a word of its own."""


def dress(look: Look, label: QLabel, font: FontRole, colour: str) -> None:
    """Give a label a font and a colour of the theme."""
    label.setFont(look.theme.font(font))
    palette = label.palette()
    palette.setColor(label.foregroundRole(), look.theme.colour(colour))
    label.setPalette(palette)


class Field(QWidget):
    """One value: its title, the input with the unit, and what is wrong with it."""

    def __init__(self, look: Look, kind: str, entry: Input, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._kind = kind
        self.input = entry
        self.label = QLabel(self)
        self.label.setBuddy(entry.target)
        self.error = QLabel(self)
        self.error.setWordWrap(True)
        self.error.hide()
        self.touched = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.label)
        self._column.addWidget(entry)
        self._column.addWidget(self.error)
        self._column.addStretch(1)
        entry.setParent(self)

    @property
    def wide(self) -> bool:
        """Whether it takes a line of its own."""
        column = self.input.column
        return column.name in _WIDE or column.type == "reference"

    def show_error(self, sentence: str) -> None:
        """Say what is wrong, or nothing."""
        if sentence == self.error.text():
            return
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        target = self.input.target
        target.setProperty("wrong", bool(sentence))
        target.style().unpolish(target)
        target.style().polish(target)
        self._describe()

    def restyle(self) -> None:
        """Take up another theme, text size or language."""
        theme, column = self._look.theme, self.input.column
        self._column.setSpacing(theme.px(2))
        dress(self._look, self.label, "secondary", "secondary")
        dress(self._look, self.error, "small", "corrected")
        for label in (self.label, self.error):
            label.setContentsMargins(theme.px(_INDENT), 0, theme.px(_INDENT), 0)
        title = column_title(self._kind, column.name)
        self.label.setText(self.tr("%1 (needed)").replace("%1", title) if column.required else title)
        self.input.restyle()
        self._describe()

    def _describe(self) -> None:
        column, target = self.input.column, self.input.target
        unit = self.input.unit.text() if isinstance(self.input, NumberInput) else ""
        title = column_title(self._kind, column.name)
        if not isinstance(self.input, ReferenceInput):
            target.setAccessibleName(f"{title}, {unit}" if unit else title)
            target.setToolTip(column_help(column) or title)
        target.setAccessibleDescription(self.error.text() or column_help(column))
        self.label.setToolTip(column_help(column) or title)


class FieldGrid(QWidget):
    """Fields side by side, two in a line where there is room."""

    def __init__(self, look: Look, fields: list[Field], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._fields = fields
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._place(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put them in one column or in two."""
        super().resizeEvent(event)
        self._place(2 if self.width() >= self._look.theme.px(2 * _COLUMN) else 1)

    def minimumSizeHint(self) -> QSize:
        """One column is always possible."""
        return QSize(self._look.theme.px(_LEAST), super().minimumSizeHint().height())

    def restyle(self) -> None:
        """Take up another text size."""
        theme = self._look.theme
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(8))
        for field in self._fields:
            field.restyle()
        self._place(2 if self.width() >= theme.px(2 * _COLUMN) else 1)

    def _place(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        row = column = 0
        for field in self._fields:
            span = across if field.wide else 1
            if column + span > across:
                row, column = row + 1, 0
            self._grid.addWidget(field, row, column, 1, span)
            column += span
        for place in range(2):
            self._grid.setColumnStretch(place, 1 if place < across else 0)


class RowForm(QWidget):
    """All fields of a row.

    Parameters
    ----------
    look : Look
        Theme and words.
    kind : str
        The table.
    library : Library
        Where rows that are referred to are found.
    new : bool
        Whether the row is new: only then can its id be chosen.
    """

    changed = Signal()
    """A value was changed by the user."""
    left = Signal()
    """The keyboard left a field."""

    def __init__(self, look: Look, kind: str, library: Library, *, new: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.kind = kind
        self._library = library
        self._words = LibraryWords(look, library)
        self._cells: dict[str, str] = {}
        self.fields: dict[str, Field] = {}
        self._groups: list[tuple[FieldGroup, Group, QLabel | None, FieldGrid]] = []
        self._column = QVBoxLayout(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        columns = {column.name: column for column in columns_of(kind)}
        for group in groups_of(kind):
            self._add_group(group, columns)
        self._column.addStretch(1)
        key = self.fields[RECORD_TYPES[kind].KEY[0]]
        if not new and isinstance(key.input, TextInput):
            key.input.line.setReadOnly(True)
        self.restyle()

    def cells(self) -> dict[str, str]:
        """The row as it is typed: what is not empty, by column."""
        typed = {name: field.input.cell() for name, field in self.fields.items()}
        others = {name: cell for name, cell in self._cells.items() if name not in typed}
        return {**others, **{name: cell for name, cell in typed.items() if cell}}

    def show_cells(self, cells: Mapping[str, str]) -> None:
        """Show a row."""
        self._cells = dict(cells)
        for name, field in self.fields.items():
            field.input.show_cell(cells.get(name, ""))
        for group, box, _hint, _grid in self._groups:
            if group.folds and group.key != "rest" and any(cells.get(column) for column in group.columns):
                box.unfold()
        self._summarise()

    def refusals(self) -> dict[str, str]:
        """What is typed and cannot be read, by column."""
        return {name: text for name, field in self.fields.items() if (text := field.input.refusal())}

    def go_to(self, column: str) -> None:
        """Put the keyboard on a field, unfolding its group."""
        for group, box, _hint, _grid in self._groups:
            if column in group.columns:
                box.unfold()
        self.fields[column].input.target.setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        """Take up another theme, text size or language."""
        theme = self._look.theme
        colours = {name: getattr(theme.palette, name) for name in theme.palette.__struct_fields__}
        self.setStyleSheet(_SHEET.format(**colours, radius=theme.px(4)))
        self._column.setSpacing(theme.px(14))
        for group, box, hint, grid in self._groups:
            box.restyle()
            box.column.setSpacing(theme.px(6))
            if hint is not None:
                dress(self._look, hint, "small", "secondary")
                hint.setText(explanation(group.key))
                hint.setContentsMargins(theme.px(_INDENT), 0, theme.px(_INDENT), 0)
            grid.restyle()
        self._summarise()

    def _add_group(self, group: FieldGroup, columns: Mapping[str, Column]) -> None:
        box = Group(self._look, folds=group.folds, parent=self)
        hint = None
        if explanation(group.key):
            hint = QLabel(box.body)
            hint.setWordWrap(True)
            box.column.addWidget(hint)
        fields = []
        for name in group.columns:
            field = Field(self._look, self.kind, self._input(columns[name]), box.body)
            field.input.changed.connect(lambda field=field: self._touch(field))
            field.input.left.connect(self.left)
            self.fields[name] = field
            fields.append(field)
        grid = FieldGrid(self._look, fields, box.body)
        box.column.addWidget(grid)
        self._groups.append((group, box, hint, grid))
        self._column.addWidget(box)

    def _input(self, column: Column) -> Input:
        if column.numeric:
            return NumberInput(self._look, self.kind, column, self._words.unit)
        if column.type in {"choice", "flag"}:
            default = RECORD_TYPES[self.kind].OWN_CELLS.get(column.name, _DEFAULTS.get(column.name, ""))
            return ChoiceInput(self._look, self.kind, column, default)
        if column.type == "reference":
            return ReferenceInput(self._look, self.kind, column, self._library)
        if column.name == "scope":
            return WordsInput(self._look, self.kind, column)
        if column.name in _LONG:
            return NoteInput(self._look, self.kind, column)
        return TextInput(self._look, self.kind, column)

    def _touch(self, field: Field) -> None:
        field.touched = True
        self.changed.emit()

    def _summarise(self) -> None:
        for group, box, _hint, _grid in self._groups:
            titles = [column_title(self.kind, column) for column in group.columns]
            box.header.show_words(heading(group.key), ", ".join(titles) if group.folds and len(titles) > 1 else "")
