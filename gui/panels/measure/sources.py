"""The sensors of this machine: which are there, and how to get those that are not."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.panels.measure.parts import source_name
from gui.panels.measure.source_words import why_not_words
from gui.panels.parts.tickbox import TickBox
from gui.panels.scenario.text import SmallText

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gui.look.look import Look


class SourceRow(NamedTuple):
    """A source by the name that the command line has for it; where it is not there, the code of why, with details.

    `taken` says whether it is ticked at first: not one that reads what a better one reads already.
    """

    name: str
    why: str = ""
    details: Mapping[str, object] = {}
    taken: bool = False


class SourceEntry(QWidget):
    """One source: a box where it is there, else its name, why it is not there, and how to get it."""

    def __init__(self, look: Look, row: SourceRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.box = TickBox(look, self)
        self.title = SmallText(look, "body", "text", self)
        self.reason, self.remedy = SmallText(look, "small", "text", self), SmallText(look, parent=self)
        self.remedy.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.box, self.title, self.reason, self.remedy):
            column.addWidget(widget)
        self.box.setChecked(row.taken)
        self.box.setVisible(not row.why)
        self.reword()

    def reword(self) -> None:
        """Take up words, and another theme or text size."""
        name = source_name(self.row.name)
        self.box.show_words(name, self.tr("Record what this source tells"))
        for text in (self.title, self.reason, self.remedy):
            text.restyle()
        if not self.row.why:
            for text in (self.title, self.reason, self.remedy):
                text.show_text("")
            return
        reason, remedy = why_not_words(self.row.why, self.row.details)
        self.title.show_text(self.tr("%1: not here").replace("%1", name))
        self.reason.show_text(reason)
        self.remedy.show_text(remedy)
        self.remedy.setAccessibleName(remedy)


class SourceList(QWidget):
    """Every source in the order in which they are preferred.

    Signals
    -------
    changed()
        Others are ticked.
    """

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.entries: tuple[SourceEntry, ...] = ()
        self.note = SmallText(look, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.note)
        self.reword()

    def show_rows(self, rows: Sequence[SourceRow]) -> None:
        """Show these sources; those that were ticked stay so, as far as they are there."""
        kept = {one.row.name: one.box.isChecked() for one in self.entries if not one.row.why}
        for one in self.entries:
            self._column.removeWidget(one)
            one.hide()
            one.deleteLater()
        self.entries = tuple(SourceEntry(self._look, row, self) for row in rows)
        for one in self.entries:
            self._column.addWidget(one)
            one.box.setChecked(not one.row.why and kept.get(one.row.name, one.row.taken))
            one.box.toggled.connect(self.changed)
        self.reword()
        self.changed.emit()

    def taken(self) -> tuple[str, ...]:
        """Return the names of the sources that are ticked."""
        return tuple(one.row.name for one in self.entries if not one.row.why and one.box.isChecked())

    def any_there(self) -> bool:
        """Whether any source is there."""
        return any(not one.row.why for one in self.entries)

    def reword(self) -> None:
        """Take up words, and another theme or text size."""
        self._column.setSpacing(self._look.theme.px(8))
        self.note.restyle()
        self.note.show_text("" if self.entries else self.tr("Looking for sensors\u2026"))
        for one in self.entries:
            one.reword()
