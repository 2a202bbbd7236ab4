"""One switch of what counts: a box to tick, its numbers while it is on, and what it comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from gui.footprint.scope_fields import SCOPE_FIELDS
from gui.library.scope_examples import examples
from gui.panels.parts.tickbox import TickBox
from gui.panels.scope import words
from gui.panels.scope.field import PAIR, ScopeFieldLine, Shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gui.footprint.scope_fields import SwitchId
    from gui.library.library import Library
    from gui.look.look import Look


class SwitchRow(QWidget):
    """A switch and its numbers.

    Signals
    -------
    switched(bool)
        The box was ticked, or unticked.
    taken(str, object)
        A number was entered: its key and the number, or ``None``.
    example_taken(str, str)
        An example was chosen for a number: its key and the id.
    source_requested(object)
        Somebody asks where a number is from: its `SourceInfo`.
    """

    switched = Signal(bool)
    taken = Signal(str, object)
    example_taken = Signal(str, str)
    source_requested = Signal(object)

    def __init__(
        self, switch: SwitchId, look: Look, library: Callable[[], Library], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.switch, self._look = switch, look
        self.box = TickBox(look, self)
        self.box.toggled.connect(self.switched)
        self.figure, self._help = QLabel(self), QLabel(self)
        self.figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._help.setWordWrap(True)
        self.fields: dict[str, ScopeFieldLine] = {}
        self._body = QWidget(self)
        self._lines = QVBoxLayout(self._body)
        for one in SCOPE_FIELDS:
            if one.switch == switch:
                self._add(one.key, library)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(self.box, 0, 0)
        self._grid.addWidget(self.figure, 0, 1)
        self._grid.addWidget(self._help, 1, 0, 1, 2)
        self._grid.addWidget(self._body, 2, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)
        self._body.hide()
        self.restyle()

    def show_state(self, *, on: bool, opened: bool, figure: str, shown: Mapping[str, Shown]) -> None:
        """Show whether it is on, what it comes to, and its numbers; `opened` shows them though it is still off."""
        with QSignalBlocker(self.box):
            self.box.setChecked(on or opened)
        if figure != self.figure.text():
            self.figure.setText(figure)
        for key, field in self.fields.items():
            field.show_value(shown[key])
        if self._body.isHidden() == (on or opened):
            self._body.setVisible(on or opened)
            self._help.setVisible(not (on or opened))

    def restyle(self) -> None:
        """Take up another theme, language or text size."""
        theme = self._look.theme
        px = theme.px
        self.box.show_words(words.switch_title(self.switch), words.switch_help(self.switch))
        self._help.setText(words.switch_help(self.switch))
        self._help.setFont(theme.font("small"))
        self._help.setStyleSheet(f"color: {theme.colour('secondary').name()};")
        self.figure.setFont(theme.font("strong"))
        self._help.setContentsMargins(self.box.words_left, 0, 0, 0)
        self._lines.setContentsMargins(self.box.words_left, px(4), 0, px(2))
        self._lines.setSpacing(px(4))
        self._grid.setVerticalSpacing(px(1))
        self._grid.setHorizontalSpacing(px(8))
        for field in self.fields.values():
            field.restyle()

    def _add(self, key: str, library: Callable[[], Library]) -> None:
        asked = "" if key == PAIR else key
        field = ScopeFieldLine(key, self._look, library, lambda: examples(library(), asked), self._body)
        field.taken.connect(lambda value: self.taken.emit(key, value))
        field.example_taken.connect(lambda example: self.example_taken.emit(key, example))
        field.source_requested.connect(self.source_requested)
        self.fields[key] = field
        self._lines.addWidget(field)
