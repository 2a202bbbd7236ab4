"""A box with a name and a detail that opens a searchable list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from gui.panels.knob.paint import line_height, wrapped_height

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look
    from gui.panels.picker.model import PickerRow
    from gui.panels.picker.popup import PickerPopup

_INSET = 3
"""From the widget's edge to the box, so that it stands in line with the words of the knobs."""
_PAD = 14
_TOP = 7
_CHEVRON = 9
_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_F4}


class Picker(QAbstractButton):
    """Shows what is chosen; a press, Enter, Down or a letter opens the list.

    Parameters
    ----------
    look : Look
        Theme and words.
    rows : callable
        Returns the rows in the present language, asked for each time the list is opened.
    parent : QWidget, optional
        Its owner.
    details : callable, optional
        Returns the second line of a row by its id, where the rows do not bring it; asked for rows in view.
    """

    chosen = Signal(str)
    """Id of the row that the user chose."""

    def __init__(
        self,
        look: Look,
        rows: Callable[[], Sequence[PickerRow]],
        parent: QWidget | None = None,
        details: Callable[[str], str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._rows = rows
        self._details = details
        self._label = ""
        self._title = ""
        self._detail = ""
        self._current: str | None = None
        self._heights: dict[int, int] = {}
        self._popup: PickerPopup | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self.open)

    # -- what is shown ------------------------------------------------------------------------------------------

    def set_label(self, label: str, tip: str) -> None:
        """Name the picker for assistive technology, and say what it is for."""
        self._label = label
        self.setToolTip(tip)
        self._name()

    def show_choice(self, row_id: str | None, title: str, detail: str = "") -> None:
        """Show what is chosen; silently."""
        if (row_id, title, detail) == (self._current, self._title, self._detail):
            return
        self._current, self._title, self._detail = row_id, title, detail
        self._heights.clear()
        self._name()
        if self.heightForWidth(self.width()) != self.height():
            self.updateGeometry()
        self.update()

    def title(self) -> str:
        """What is shown as chosen."""
        return self._title

    def detail(self) -> str:
        """What is shown under it."""
        return self._detail

    def hasHeightForWidth(self) -> bool:
        """Long names wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height [px] for all of its words in a width."""
        if width not in self._heights:
            self._heights[width] = self._height(width)
        return self._heights[width]

    def _height(self, width: int) -> int:
        theme = self._look.theme
        room = width - theme.px(2 * _PAD + _CHEVRON + 4)
        height = wrapped_height(theme.font("title"), self._title or " ")(room)
        if self._detail:
            height += wrapped_height(theme.font("small"), self._detail)(room)
        return round(height + 2 * theme.px(_TOP) + 0.5)

    def sizeHint(self) -> QSize:
        """As wide as the panel is meant to be."""
        width = self._look.theme.px(248)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One line of name and one of detail."""
        theme = self._look.theme
        lines = line_height(theme.font("title")) + line_height(theme.font("small"))
        return QSize(theme.px(100), round(lines) + 2 * theme.px(_TOP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box."""
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        thick = theme.px(2) if focused else 1
        painter.setPen(QPen(theme.colour("focus" if focused else "control" if self.underMouse() else "line"), thick))
        painter.setBrush(theme.colour("card"))
        inset = theme.px(_INSET) + thick / 2
        frame = QRectF(self.rect()).adjusted(inset, thick / 2, -inset, -thick / 2)
        painter.drawRoundedRect(frame, theme.px(8), theme.px(8))
        pad, top = theme.px(_PAD), theme.px(_TOP)
        room = self.width() - theme.px(2 * _PAD + _CHEVRON + 4)
        wrap = Qt.TextFlag.TextWordWrap
        title_height = wrapped_height(theme.font("title"), self._title or " ")(room)
        painter.setFont(theme.font("title"))
        painter.setPen(theme.colour("text"))
        painter.drawText(QRectF(pad, top, room, title_height), wrap, self._title)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("secondary"))
        painter.drawText(QRectF(pad, top + title_height, room, self.height()), wrap, self._detail)
        size = theme.px(_CHEVRON)
        left, middle = self.width() - pad - size, top + title_height / 2
        painter.setPen(QPen(theme.colour("secondary"), theme.px(1.5)))
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(left, middle - size / 4),
                    QPointF(left + size / 2, middle + size / 4),
                    QPointF(left + size, middle - size / 4),
                ]
            )
        )
        painter.end()

    # -- choosing -----------------------------------------------------------------------------------------------

    def open(self, first: str = "") -> None:
        """Open the list; `first` begins the search."""
        from gui.panels.picker.model import PickerModel
        from gui.panels.picker.popup import PickerPopup

        if self._popup is None:
            self._model = PickerModel(parent=self)
            self._popup = PickerPopup(self._look, self._model, self)
            self._popup.chosen.connect(self.chosen)
        self._model.set_rows(self._rows(), self._details)
        self._popup.setAccessibleName(self._label)
        self._popup.open_at(self, self._current, first if isinstance(first, str) else "")

    def popup(self) -> PickerPopup | None:
        """The list, if it was ever opened."""
        return self._popup

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list, by a letter with the search begun."""
        text = event.text()
        if event.key() in _OPENING:
            self.open()
        elif text and text.isprintable() and text != " ":
            self.open(text)
        else:
            super().keyPressEvent(event)

    def restyle(self) -> None:
        """Take up another theme or text size."""
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(f"{self._label}: {self._title}" if self._label else self._title)
        self.setAccessibleDescription(self._detail)
