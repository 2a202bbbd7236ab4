"""Words that can be pressed and stay on one line: the examples of a number, and where it is from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from gui.panels.parts.clickable import Clickable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look
    from gui.look.theme import FontRole
    from gui.panels.picker.model import PickerRow
    from gui.panels.picker.popup import PickerPopup

_CHEVRON, _GAP = 9, 5
"""The sign that a list opens, and what is kept before it [px at 100 %]."""


class LineLink(Clickable):
    """Words on one line that end in an ellipsis where there is little room; a link only where it is active.

    Parameters
    ----------
    look : Look
        Theme and words.
    font : str
        Role of the theme.
    """

    def __init__(self, look: Look, font: FontRole = "small", parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._font: FontRole = font
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str, tip: str) -> None:
        """Show words; they are the accessible name too."""
        if text != self.text():
            self.setText(text)
            self.updateGeometry()
        self.setAccessibleName(text)
        self.setAccessibleDescription(tip)
        self.setToolTip(f"{text}\n{tip}" if tip else text)

    def sizeHint(self) -> QSize:
        """One line."""
        theme = self._look.theme
        wide = theme.width(self._font, self.text()) + self._behind
        return QSize(round(wide + 0.5) + 2 * self.inset, round(theme.metrics(self._font).height()) + 2 * self.inset)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(self._look.theme.px(48), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the words, underlined under the pointer."""
        painter = QPainter(self)
        self._write(painter)
        self.paint_focus(painter)

    @property
    def _behind(self) -> int:
        """Room that is kept behind the words [px]."""
        return 0

    def _write(self, painter: QPainter) -> int:
        """Write the words; return where they end [px]."""
        theme = self._look.theme
        room = self.rect().adjusted(self.inset, 0, -self.inset, 0)
        text = theme.metrics(self._font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width() - self._behind + 1
        )
        font = theme.font(self._font)
        if self.active and self._hovered:
            font = type(font)(font)
            font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(theme.colour("link" if self.active else "secondary"))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        return room.left() + round(theme.width(self._font, text))


class ExampleButton(LineLink):
    """Opens the list of published examples.

    Signals
    -------
    chosen(str)
        Id of an example.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, rows: Callable[[], Sequence[PickerRow]], parent: QWidget | None = None) -> None:
        super().__init__(look, "secondary", parent)
        self._rows = rows
        self._current: str | None = None
        self._popup: PickerPopup | None = None
        self.clicked.connect(self.open)

    def show_choice(self, row_id: str | None, text: str, label: str) -> None:
        """Show the example that is in force, or that there are some."""
        self._current = row_id
        self.show_text(text, self.tr("Click: published examples to take."))
        self.setAccessibleName(f"{label}: {text}")

    def popup(self) -> PickerPopup | None:
        """The list, if it was ever opened."""
        return self._popup

    def open(self) -> None:
        """Open the list below."""
        from gui.panels.picker.model import PickerModel
        from gui.panels.picker.popup import PickerPopup

        if self._popup is None:
            self._model = PickerModel(parent=self)
            self._popup = PickerPopup(self._look, self._model, self)
            self._popup.chosen.connect(self.chosen)
        self._model.set_rows(self._rows())
        self._popup.setAccessibleName(self.accessibleName())
        self._popup.open_at(self, self._current)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the words, and the sign that a list opens behind them."""
        painter = QPainter(self)
        side = self._look.theme.px(_CHEVRON)
        left = self._write(painter) + self._look.theme.px(_GAP)
        colour = self._look.theme.colour("link")
        sign = self._look.icons.pixmap("chevron_down", colour, side, self.devicePixelRatioF())
        painter.drawPixmap(QRect(left, (self.height() - side) // 2 + 1, side, side), sign)
        self.paint_focus(painter)

    @property
    def _behind(self) -> int:
        return self._look.theme.px(_CHEVRON + _GAP)
