"""The small menu beside the pictograms: which everyday things to compare with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QPainter

from gui.panels.parts.clickable import Clickable

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look
    from gui.panels.headline.layout import Box
    from gui.panels.headline.pins import PinPopup
    from gui.panels.picker.model import PickerRow

Things = Callable[[], "Sequence[PickerRow]"]
"""Returns the rows of the list in the present language."""

_SIDE, _GAP = 16, 6
"""Of the sign, and between it and what stands before it [px at 100 %]."""


def _nothing() -> tuple[PickerRow, ...]:
    return ()


class CompareButton(Clickable):
    """A sign that opens the list of everyday things, to pin some.

    Signals
    -------
    pinned_changed(tuple)
        The ids that are pinned now, in the order of pinning.
    """

    pinned_changed = Signal(tuple)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._things: Things = _nothing
        self._pinned: tuple[str, ...] = ()
        self._popup: PinPopup | None = None
        self.clicked.connect(self.open)
        self.hide()

    def offer(self, things: Things, pinned: tuple[str, ...]) -> None:
        """Take what the list will show, and what is pinned in it."""
        self._things, self._pinned = things, pinned

    @property
    def room(self) -> int:
        """Width that it takes away from the pictograms [px]."""
        return self._look.theme.px(_SIDE + _GAP)

    def stand_in(self, box: Box | None, lift: float) -> None:
        """Stand at the right end of the pictograms' box, wherever their phrase ends: it never moves with a slider."""
        self.setVisible(box is not None)
        if box is not None:
            side = self._look.theme.px(_SIDE)
            self.place(box.x + box.width - side, box.y + lift + (box.height - side) / 2, side, side)

    def sizeHint(self) -> QSize:
        """The sign and its margin."""
        side = self._look.theme.px(_SIDE) + 2 * self.inset
        return QSize(side, side)

    def open(self) -> None:
        """Open the list."""
        from gui.panels.headline.pins import PinPopup

        if self._popup is None:
            self._popup = PinPopup(self._look, self)
            self._popup.checked_changed.connect(self._take)
        self._popup.open_list(self if self.isVisible() else self.parentWidget(), self._things(), self._pinned)

    def popup(self) -> PinPopup | None:
        """The list, if it was ever opened."""
        return self._popup

    def restyle(self) -> None:
        """Say in the present language what it is for."""
        self.setAccessibleName(self.tr("Compare with\u2026"))
        self.setToolTip(self.tr("Choose what to compare with"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign."""
        painter = QPainter(self)
        theme, side = self._look.theme, self.height() - 2 * self.inset
        colour = theme.colour("accent" if self._pinned else "text" if self._hovered else "secondary")
        sign = self._look.icons.pixmap("chevron_down", colour, side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(self.inset, self.inset), sign)
        self.paint_focus(painter)

    def _take(self, pinned: tuple[str, ...]) -> None:
        self._pinned = pinned
        self.update()
        self.pinned_changed.emit(pinned)
