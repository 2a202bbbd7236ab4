"""What a value of a row is typed into; those that are chosen are in ``editor_choosing`` and ``editor_reference``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from gui.library.cells import OWN_PREFIX
from gui.panels.entry.parse import EntryError
from gui.panels.entry.words import refusal
from gui.panels.library.editor_numbers import shape_of, shown, typed
from gui.panels.library.editor_words import column_help, column_title

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.library.columns import Column
    from gui.look.look import Look

_HINTED = frozenset({"detail", "unit", "boundary", "source", "source_locator", "scope"})
"""Lines in which something stands while they are empty: what belongs there is not plain from the title."""
_LINES = 3
GAP = 6
HIGH = 28
_INDENT = 3
"""The room that pickers leave around their box; the others leave the same [px at 100 %]."""


class Input(QWidget):
    """What all of them have in common.

    Parameters
    ----------
    look : Look
        Theme and words.
    kind : str
        The table.
    column : Column
        What is entered.
    """

    changed = Signal()
    """The user has changed it."""

    left = Signal()
    """The keyboard has gone elsewhere."""

    def __init__(self, look: Look, kind: str, column: Column, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._kind = kind
        self.column = column
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)

    @property
    def target(self) -> QWidget:
        """The widget that takes the keyboard."""
        raise NotImplementedError

    def cell(self) -> str:
        """What is entered, as the table has it."""
        raise NotImplementedError

    def show_cell(self, cell: str) -> None:
        """Show what the table has; silently."""
        raise NotImplementedError

    def refusal(self) -> str:
        """Why what is typed cannot be read; empty where it can."""
        return ""

    def restyle(self) -> None:
        """Take up another theme, text size or language."""
        px = self._look.theme.px
        self._row.setSpacing(px(GAP))
        self._row.setContentsMargins(px(_INDENT), 0, px(_INDENT), 0)

    def title(self) -> str:
        """What the column is called."""
        return column_title(self._kind, self.column.name)


class TextInput(Input):
    """A line of text; an id has ``my:`` before it."""

    def __init__(self, look: Look, kind: str, column: Column, parent: QWidget | None = None) -> None:
        super().__init__(look, kind, column, parent)
        self.line = QLineEdit(self)
        self.line.textEdited.connect(lambda _text: self.changed.emit())
        self.line.editingFinished.connect(self.left)
        if column.type == "id":
            self._before = QLabel(OWN_PREFIX, self)
            self._row.addWidget(self._before)
        self._row.addWidget(self.line, 1)
        self.setFocusProxy(self.line)

    @property
    def target(self) -> QWidget:
        """The line."""
        return self.line

    def cell(self) -> str:
        """What is typed."""
        text = self.line.text().strip()
        return f"{OWN_PREFIX}{text}" if text and self.column.type == "id" else text

    def show_cell(self, cell: str) -> None:
        """Show a text."""
        text = cell.removeprefix(OWN_PREFIX) if self.column.type == "id" else cell
        if text != self.line.text():
            self.line.setText(text)
            self.line.setCursorPosition(0)

    def restyle(self) -> None:
        """Be as high as the other inputs."""
        super().restyle()
        self.line.setMinimumHeight(self._look.theme.px(HIGH))
        self.line.setPlaceholderText(column_help(self.column) if self.column.name in _HINTED else "")


class NumberInput(Input):
    """A number with its unit at the end of the line, in either decimal sign."""

    def __init__(
        self, look: Look, kind: str, column: Column, unit: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, kind, column, parent)
        self._shape = shape_of(column)
        self._unit = unit
        self._cell = ""
        self._refused: EntryError | None = None
        self.line = QLineEdit(self)
        self.unit = QLabel(self.line)
        self.unit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._inside = QHBoxLayout(self.line)
        self._inside.addStretch(1)
        self._inside.addWidget(self.unit)
        self.line.textEdited.connect(self._read)
        self.line.editingFinished.connect(self.left)
        self._row.addWidget(self.line, 1)
        self.setFocusProxy(self.line)

    @property
    def target(self) -> QWidget:
        """The line."""
        return self.line

    def cell(self) -> str:
        """The number as the table has it."""
        return self._cell

    def show_cell(self, cell: str) -> None:
        """Show a number."""
        self._cell, self._refused = cell, None
        self.line.setText(shown(cell, self._shape, self._look.wording))

    def refusal(self) -> str:
        """Why what is typed is no number."""
        if self._refused is None:
            return ""
        return refusal(self._look.wording, self._refused, self._shape.parameter, self.title())

    def restyle(self) -> None:
        """Show the number in the present language; what cannot be read stays as it was typed."""
        super().restyle()
        theme = self._look.theme
        self.unit.setFont(theme.font("secondary"))
        self.unit.setText(self._unit(self._shape.unit) if self._shape.unit else "")
        self._inside.setContentsMargins(0, 0, theme.px(GAP), 0)
        room = self.unit.sizeHint().width() + theme.px(GAP) if self._shape.unit else 0
        self.line.setTextMargins(0, 0, room, 0)
        self.line.setMinimumHeight(theme.px(HIGH))
        if self._refused is None and not self.line.hasFocus():
            self.line.setText(shown(self._cell, self._shape, self._look.wording))

    def _read(self, text: str) -> None:
        self._refused = None
        try:
            self._cell = typed(text, self._shape, self._look.wording)
        except EntryError as error:
            self._cell, self._refused = text.strip(), error
        self.changed.emit()


class NoteInput(Input):
    """Some lines of text; Tab leaves it."""

    def __init__(self, look: Look, kind: str, column: Column, parent: QWidget | None = None) -> None:
        super().__init__(look, kind, column, parent)
        self.text = QPlainTextEdit(self)
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self.changed)
        self._row.addWidget(self.text)
        self.setFocusProxy(self.text)

    @property
    def target(self) -> QWidget:
        """The text."""
        return self.text

    def cell(self) -> str:
        """What is typed."""
        return self.text.toPlainText().strip()

    def show_cell(self, cell: str) -> None:
        """Show a text."""
        if cell != self.cell():
            blocked = self.text.blockSignals(True)
            self.text.setPlainText(cell)
            self.text.blockSignals(blocked)

    def restyle(self) -> None:
        """Be a few lines high."""
        super().restyle()
        theme = self._look.theme
        self.text.setFixedHeight(round(theme.metrics("body").lineSpacing() * _LINES) + theme.px(12))
