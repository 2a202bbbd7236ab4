"""What every clickable figure has in common: hand, hover, focus ring and the keyboard's way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

if TYPE_CHECKING:
    from gui.look.look import Look

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Clickable(QAbstractButton):
    """A button without a frame: it paints itself, and answers the mouse, Space and Enter alike.

    `margin` [px at 100 %] is kept free around what is painted, for the ring that shows the keyboard's focus.
    """

    margin = 3

    def __init__(self, look: Look, parent: QWidget | None = None, *, active: bool = True) -> None:
        super().__init__(parent)
        self._look = look
        self._hovered = False
        self._active: bool | None = None
        self._box: tuple[float, ...] = ()
        self.set_active(active)

    @property
    def active(self) -> bool:
        """Whether it can be clicked; plain text cannot, and lets the mouse through."""
        return bool(self._active)

    def set_active(self, active: bool) -> None:
        """Make it a button, or plain text."""
        if active == self._active:
            return
        self._active = active
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if active else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if active else Qt.CursorShape.ArrowCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not active)
        self.update()

    @property
    def inset(self) -> int:
        """The margin at the present text size [px]."""
        return self._look.theme.px(self.margin)

    def update_inside(self) -> None:
        """Paint anew what changed, but not the margin, which neighbours share: they would be painted along."""
        inset = 0 if self.hasFocus() else self.inset
        self.update(self.rect().adjusted(inset, inset, -inset, -inset))

    def place(self, x: float, y: float, width: float, height: float) -> None:
        """Put what is painted into that box of the parent [px]; the margin lies around it."""
        inset = self.inset
        box = (x, y, width, height, inset)
        if box == self._box:
            return
        self._box = box
        self.setGeometry(round(x) - inset, round(y) - inset, round(width) + 2 * inset, round(height) + 2 * inset)

    def paint_focus(self, painter: QPainter, around: QRectF | None = None) -> None:
        """Draw the ring around a figure that has the keyboard, or around a part of it."""
        if not self.hasFocus():
            return
        theme = self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect((around or QRectF(self.rect())).adjusted(1, 1, -1, -1), theme.px(4), theme.px(4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as a click too; Qt knows Space alone."""
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        self._hover(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Calm down."""
        self._hover(False)
        super().leaveEvent(event)

    def _hover(self, hovered: bool) -> None:
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()
