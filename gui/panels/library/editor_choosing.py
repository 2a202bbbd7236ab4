"""The inputs of a value that is one of a few words, or several of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QWidget

from gui.library.cells import SCOPES
from gui.panels.library.editor_inputs import GAP, HIGH, Input
from gui.panels.library.editor_words import choice_text, column_help

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QWheelEvent

    from gui.library.columns import Column
    from gui.look.look import Look

_CHEVRON = 9
_ABREAST = 3


class Combo(QComboBox):
    """A box that the wheel changes only when it has the keyboard: scrolling a form must not change it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign that it opens, as the pickers have it."""
        super().paintEvent(event)
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("secondary"), theme.px(1.5)))
        size, middle = theme.px(_CHEVRON), self.height() / 2
        left = self.width() - theme.px(14) - size
        points = [(0.0, -size / 4), (size / 2, size / 4), (float(size), -size / 4)]
        painter.drawPolyline(QPolygonF([QPointF(left + x, middle + y) for x, y in points]))
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceInput(Input):
    """One of a few words, yes or no."""

    def __init__(self, look: Look, kind: str, column: Column, default: str, parent: QWidget | None = None) -> None:
        super().__init__(look, kind, column, parent)
        self._default = default
        flag = column.type == "flag"
        # What may stay open has a first entry for it; what has a default begins with that.
        self._cells = ("", "true") if flag else column.choices if default else ("", *column.choices)
        self.box = Combo(look, self)
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(8)
        self.box.addItems(["" for _ in self._cells])
        self.box.activated.connect(lambda _index: self.changed.emit())
        self._row.addWidget(self.box, 1)
        self.setFocusProxy(self.box)

    @property
    def target(self) -> QWidget:
        """The box."""
        return self.box

    def cell(self) -> str:
        """The word that is chosen, as the table has it."""
        return self._cells[self.box.currentIndex()]

    def show_cell(self, cell: str) -> None:
        """Show a choice; one that is none stays there to be seen and changed."""
        wanted = cell.lower() if self.column.type == "flag" else cell or self._default
        if wanted == "false" and self.column.type == "flag":
            wanted = ""
        if wanted not in self._cells:
            self._cells = (*self._cells, wanted)
            self.box.addItem(wanted)
        self.box.setCurrentIndex(self._cells.index(wanted))

    def restyle(self) -> None:
        """Take up another language."""
        super().restyle()
        self.box.setMinimumHeight(self._look.theme.px(HIGH))
        for index, cell in enumerate(self._cells):
            self.box.setItemText(index, self._word(cell))

    def _word(self, cell: str) -> str:
        if self.column.type == "flag":
            return {"": self.tr("no"), "true": self.tr("yes")}.get(cell, cell)
        return choice_text(self.column.name, cell) if cell else self._look.wording.not_declared()


class WordsInput(Input):
    """Several of a few words, each a button that stays down."""

    def __init__(self, look: Look, kind: str, column: Column, parent: QWidget | None = None) -> None:
        super().__init__(look, kind, column, parent)
        self._unknown: list[str] = []
        self.boxes = {word: QPushButton(self) for word in SCOPES}
        self._grid = QGridLayout()
        for box in self.boxes.values():
            box.setCheckable(True)
            box.setAutoDefault(False)
            box.toggled.connect(lambda _checked: self._name())
            box.clicked.connect(lambda _checked: self.changed.emit())
        self._abreast = 0
        self._place(_ABREAST)
        self._row.addLayout(self._grid, 1)
        self.setFocusProxy(self.target)

    @property
    def target(self) -> QWidget:
        """The first button."""
        return self.boxes[SCOPES[0]]

    def cell(self) -> str:
        """The words that are chosen."""
        return " ".join([*(word for word, box in self.boxes.items() if box.isChecked()), *self._unknown])

    def show_cell(self, cell: str) -> None:
        """Choose words; those that are not known stay in the cell."""
        words = cell.split()
        self._unknown = [word for word in words if word not in self.boxes]
        for word, box in self.boxes.items():
            box.setChecked(word in words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many side by side as there is room for."""
        super().resizeEvent(event)
        widest = max(box.sizeHint().width() for box in self.boxes.values()) + self._grid.spacing()
        self._place(min(_ABREAST, max(1, self.width() // widest)))

    def restyle(self) -> None:
        """Take up another language."""
        super().restyle()
        self._grid.setSpacing(self._look.theme.px(GAP))
        self._name()

    def _place(self, abreast: int) -> None:
        if abreast == self._abreast:
            return
        self._abreast = abreast
        for number, box in enumerate(self.boxes.values()):
            self._grid.addWidget(box, number // abreast, number % abreast)

    def _name(self) -> None:
        for word, box in self.boxes.items():
            name = choice_text(self.column.name, word)
            # The sign says it too: a colour alone does not tell everybody.
            box.setText(f"\u2713 {name}" if box.isChecked() else name)
            box.setAccessibleName(f"{self.title()}: {name}")
            box.setToolTip(column_help(self.column))
