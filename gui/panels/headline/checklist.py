"""The list of everyday things to compare with: searched, and pinned by a check mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QPushButton, QStyle, QStyleOptionViewItem

from gui.panels.picker.delegate import PickerDelegate
from gui.panels.picker.model import HEADER_ROLE, ID_ROLE, PickerModel
from gui.panels.picker.popup import PickerPopup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look
    from gui.panels.picker.model import PickerRow

_BOX, _PAD = 14, 8
"""Side of a check box, and the space on both sides of it [px at 100 %]."""
_TICK = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.28))
"""Corners of a check mark in a box of 1 x 1."""


class ChecklistModel(PickerModel):
    """Rows with a check mark each; what is checked stays so while a search hides it."""

    pinned: tuple[str, ...] = ()

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the check mark too."""
        if role == Qt.ItemDataRole.CheckStateRole and (row_id := super().data(index, ID_ROLE)) is not None:
            return Qt.CheckState.Checked if row_id in self.pinned else Qt.CheckState.Unchecked
        return super().data(index, role)

    def set_pinned(self, pinned: tuple[str, ...]) -> None:
        """Check these and no others."""
        if pinned != self.pinned:
            self.pinned = pinned
            self.dataChanged.emit(self.index(0), self.index(max(0, self.rowCount() - 1)))

    def toggle(self, row_id: str) -> None:
        """Check a row, or take its mark away."""
        without = tuple(one for one in self.pinned if one != row_id)
        self.set_pinned(without if row_id in self.pinned else (*self.pinned, row_id))


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
    """A searchable list that stays open while rows are checked.

    Signals
    -------
    pinned_changed(tuple)
        The ids that are checked now, in the order of checking.
    """

    pinned_changed = Signal(tuple)

    def __init__(self, look: Look, parent: QWidget) -> None:
        self.things = ChecklistModel()
        super().__init__(look, self.things, parent)
        self.things.setParent(self)
        self._delegate = ChecklistDelegate(look, self.list)
        self.list.setItemDelegate(self._delegate)
        self._hint = QLabel(self)
        self._hint.setWordWrap(True)
        self.automatic = QPushButton(self)
        self.automatic.setFlat(True)
        self.automatic.clicked.connect(self._unpin)
        self.layout().addWidget(self._hint)
        self.layout().addWidget(self.automatic, 0, Qt.AlignmentFlag.AlignLeft)

    def open_list(self, anchor: QWidget, rows: Sequence[PickerRow], pinned: tuple[str, ...]) -> None:
        """Open below the anchor; what is pinned stands first, then the others by group."""
        self.things.set_pinned(tuple(one for one in pinned if any(row.id == one for row in rows)))
        first = [row._replace(group=self.tr("Pinned")) for row in rows if row.id in pinned]
        self.things.set_rows([*first, *(row for row in rows if row.id not in pinned)])
        self._reword()
        self.open_at(anchor, None)

    def _reword(self) -> None:
        theme = self._look.theme
        self.setAccessibleName(self.tr("Compare with\u2026"))
        self._hint.setText(self.tr("Enter or a click pins a thing: the result is counted in it first. Esc closes."))
        self._hint.setFont(theme.font("small"))
        self.automatic.setText(self.tr("Let the size decide"))
        self.automatic.setToolTip(self.tr("Unpin everything: what fits the size of the result is taken by itself"))
        self.automatic.setAccessibleName(self.automatic.text())
        self.automatic.setFont(theme.font("small"))
        self.automatic.setEnabled(bool(self.things.pinned))

    def _choose(self, index: QModelIndex) -> None:
        row_id = index.data(ID_ROLE) if index.isValid() else None
        if row_id is not None:
            self.things.toggle(str(row_id))
            self._tell()

    def _unpin(self) -> None:
        self.things.set_pinned(())
        self._tell()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        self.automatic.setEnabled(bool(self.things.pinned))
        self.pinned_changed.emit(self.things.pinned)
