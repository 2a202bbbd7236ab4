"""A searched list of rows that are checked and unchecked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QStyle, QStyleOptionViewItem

from gui.panels.picker.delegate import PickerDelegate
from gui.panels.picker.model import HEADER_ROLE, ID_ROLE, PickerModel
from gui.panels.picker.popup import PickerPopup

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look

_BOX, _PAD = 14, 8
"""Side of a check box, and the space on both sides of it [px at 100 %]."""
_TICK = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.28))
"""Corners of a check mark in a box of 1 x 1."""


class ChecklistModel(PickerModel):
    """Rows with a check mark each; what is checked stays so while a search hides it."""

    checked: tuple[str, ...] = ()

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the check mark too."""
        if role == Qt.ItemDataRole.CheckStateRole and (row_id := super().data(index, ID_ROLE)) is not None:
            return Qt.CheckState.Checked if row_id in self.checked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let assistive technology know that rows can be checked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if flags & Qt.ItemFlag.ItemIsSelectable else flags

    def set_checked(self, checked: tuple[str, ...]) -> None:
        """Check these and no others."""
        if checked != self.checked:
            self.checked = checked
            if self.rowCount():
                self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def toggle(self, row_id: str) -> None:
        """Check a row, or take its mark away."""
        without = tuple(one for one in self.checked if one != row_id)
        self.set_checked(without if row_id in self.checked else (*self.checked, row_id))


class ChecklistDelegate(PickerDelegate):
    """Draws a box with or without a mark before each row."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        if index.data(HEADER_ROLE):
            super().paint(painter, option, index)
            return
        theme = self._look.theme
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, theme.colour("published"))
        rest = QStyleOptionViewItem(option)
        rest.rect = option.rect.adjusted(theme.px(_BOX + _PAD), 0, 0, 0)
        super().paint(painter, rest, index)
        side = theme.px(_BOX)
        top = option.rect.top() + (option.rect.height() - side) // 2
        box = QRectF(option.rect.left() + theme.px(_PAD), top, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = theme.colour("on_chips" if selected else "text")
        painter.setPen(QPen(ink if selected else theme.colour("control"), 1))
        painter.drawRoundedRect(box, theme.px(3), theme.px(3))
        if index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked:
            painter.setPen(QPen(ink, theme.px(2)))
            left, top, width, height = box.getRect()
            painter.drawPolyline(QPolygonF([QPointF(left + x * width, top + y * height) for x, y in _TICK]))
        painter.restore()


class ChecklistPopup(PickerPopup):
    """A searchable list that stays open while rows are checked, with a hint and what else is added below.

    Signals
    -------
    checked_changed(tuple)
        The ids that are checked now, in the order of checking.
    """

    checked_changed = Signal(tuple)

    def __init__(self, look: Look, parent: QWidget) -> None:
        self.things = ChecklistModel()
        super().__init__(look, self.things, parent)
        self.things.setParent(self)
        self._delegate = ChecklistDelegate(look, self.list)
        self.list.setItemDelegate(self._delegate)
        self._hint = QLabel(self)
        self._hint.setWordWrap(True)
        self.layout().addWidget(self._hint)

    def say(self, name: str, hint: str) -> None:
        """Name the list for assistive technology, and say below it how it is used."""
        self.setAccessibleName(name)
        self._hint.setText(hint)
        self._hint.setFont(self._look.theme.font("small"))

    def check(self, checked: tuple[str, ...]) -> None:
        """Check these and no others, as if the user had."""
        self.things.set_checked(checked)
        self._tell()

    def _choose(self, index: QModelIndex) -> None:
        row_id = index.data(ID_ROLE) if index.isValid() else None
        if row_id is not None:
            self.things.toggle(str(row_id))
            self._tell()

    def _tell(self) -> None:
        self.checked_changed.emit(self.things.checked)
