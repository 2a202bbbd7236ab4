"""The buttons for rows of the user's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from gui.panels.library.flow import FlowBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look

ADD, EDIT, DUPLICATE, DELETE, IMPORT, EXPORT = "add", "edit", "duplicate", "delete", "import", "export"


class OwnBar(FlowBox):
    """Add, edit, duplicate, delete, import, export.

    Parameters
    ----------
    look : Look
        Theme and words.
    parent : QWidget, optional
        Its owner.
    """

    asked = Signal(str)
    """One of the words above."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.buttons = {word: QPushButton(self) for word in (ADD, EDIT, DUPLICATE, DELETE, IMPORT, EXPORT)}
        for word, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, word=word: self.asked.emit(word))
            self.flow.addWidget(button)
        self.dress()

    def show_possible(self, *, row: bool, own: bool, any_own: bool) -> None:
        """Let rest what cannot be done: without a row, with one of the program's, without rows of one's own."""
        self.buttons[DUPLICATE].setEnabled(row)
        self.buttons[EDIT].setEnabled(own)
        self.buttons[DELETE].setEnabled(own)
        self.buttons[EXPORT].setEnabled(any_own)

    def dress(self) -> None:
        """Take up another language or text size."""
        texts = {
            ADD: (self.tr("Add\u2026"), self.tr("Write a new row of your own (Ctrl+N).")),
            EDIT: (self.tr("Edit\u2026"), self.tr("Change this row of your own (F2).")),
            DUPLICATE: (
                self.tr("Duplicate\u2026"),
                self.tr("Start a row of your own from a copy of this one (Ctrl+Shift+D)."),
            ),
            DELETE: (self.tr("Delete\u2026"), self.tr("Take this row of your own out, after a question (Del).")),
            IMPORT: (self.tr("Import CSV\u2026"), self.tr("Add rows of your own from a file.")),
            EXPORT: (self.tr("Export CSV\u2026"), self.tr("Write your own rows of this table to a file.")),
        }
        for word, (text, tip) in texts.items():
            self.buttons[word].setText(text)
            self.buttons[word].setToolTip(tip)
        self.flow.setSpacing(self._look.theme.px(6))
