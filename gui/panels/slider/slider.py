"""A slider over a parameter's usual range: logarithmic where asked, with marks, and open to values outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QSlider

from gui.panels.slider.paint import HEIGHT, INSET, RADIUS, SliderPicture, paint_slider
from gui.panels.slider.scale import COARSE, FINE, SliderScale

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look

POSITIONS = 1000
"""Positions of the underlying ``QSlider``: what assistive technology reads and sets."""
_GRIP = 4
"""How far beside the handle [px at 100 %] a press still takes hold of it."""
_MAGNET = 2
"""Within so many pixels of the preset's mark a drag gives the preset's own value, which no hand could hit."""
_WHEEL_REST_MS = 400
"""A wheel has no release; a pause as long as this ends its gesture."""
_NOTCH = 120
_STEPS = {
    Qt.Key.Key_Right: 1.0,
    Qt.Key.Key_Up: 1.0,
    Qt.Key.Key_Left: -1.0,
    Qt.Key.Key_Down: -1.0,
    Qt.Key.Key_PageUp: COARSE,
    Qt.Key.Key_PageDown: -COARSE,
}


class KnobSlider(QSlider):
    """One horizontal slider; holds the value itself, not a position of its own.

    Parameters
    ----------
    look : Look
        Theme and words.
    scale : SliderScale
        Ends, step and kind of scale.
    parent : QWidget, optional
        Its owner.
    """

    value_moved = Signal(float)
    """The user moved it here; in the parameter's unit."""
    released = Signal()
    """The gesture has ended: mouse or key released, wheel at rest."""
    reset_requested = Signal()
    """The handle was double-clicked."""
    typed = Signal(str)
    """A key that belongs to the exact entry: a digit, or nothing for Enter and F2."""
    stopped = Signal(float)
    """The user would move past what there is room for; carries the limit."""

    def __init__(self, look: Look, scale: SliderScale, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.scale = scale
        self.colour = "accent"
        self._value: float | None = None
        self._preset: float | None = None
        self._default: float | None = None
        self._landmarks: tuple[float, ...] = ()
        self._reach = (scale.low, scale.high)
        self._dragging = False
        self._grip: float | None = None
        self._moved = False
        self._hovered = False
        self._turned = 0
        self._rest: QTimer | None = None
        self.setRange(0, POSITIONS)
        self.setSingleStep(POSITIONS // 100)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._position_changed)

    # -- what is shown ------------------------------------------------------------------------------------------

    def current(self) -> float | None:
        """Value shown, in the parameter's unit; ``None`` where it is not declared."""
        return self._value

    def show_value(self, value: float | None) -> None:
        """Show a value without saying so; ``None`` = not declared."""
        if value == self._value:
            return
        self._value = value
        with QSignalBlocker(self):
            self.setValue(round(self.scale.fraction(self._start() if value is None else value) * POSITIONS))
        self.update()

    def show_marks(self, preset: float | None, default: float | None, landmarks: tuple[float, ...] = ()) -> None:
        """Show where the loaded preset, the default and named values stand."""
        if (preset, default, landmarks) != (self._preset, self._default, self._landmarks):
            self._preset, self._default, self._landmarks = preset, default, landmarks
            self.update()

    def show_reach(self, low: float, high: float) -> None:
        """Show between which values there is room at present; the user's hand stops there."""
        if (low, high) != self._reach:
            self._reach = (low, high)
            self.update()

    def x_of(self, value: float, width: float | None = None) -> float:
        """Where a value stands [px from the left], now or at another width."""
        inset = self._look.theme.px(INSET)
        return inset + self.scale.fraction(value) * ((self.width() if width is None else width) - 2 * inset)

    def sizeHint(self) -> QSize:
        """As high as the handle and its focus ring need."""
        return QSize(self._look.theme.px(160), self._look.theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Narrow panels keep a slider that can be used."""
        return QSize(self._look.theme.px(80), self._look.theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        scale, value = self.scale, self._value
        outside = 0 if value is None else (value > scale.high) - (value < scale.low)
        # A logarithmic track has no place for 0, yet 0 is no farther out than its end.
        picture = SliderPicture(
            handle=None if value is None else scale.fraction(value),
            ghost=scale.fraction(self._start()),
            preset=None if self._preset is None else scale.fraction(self._preset),
            default=None if self._default is None else scale.fraction(self._default),
            landmarks=tuple(scale.fraction(mark) for mark in self._landmarks),
            reach=(scale.fraction(self._reach[0]), scale.fraction(self._reach[1])),
            outside=outside,
            focused=self.hasFocus(),
            hovered=self._hovered or self._dragging,
            enabled=self.isEnabled(),
            colour=self.colour,
        )
        painter = QPainter(self)
        paint_slider(painter, self._look.theme, QRectF(self.rect()), picture)
        painter.end()

    # -- the mouse ----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the handle, or jump to where the groove was pressed."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        x = event.position().x()
        handle = None if self._value is None else self.x_of(self._value)
        reach = self._look.theme.px(RADIUS + _GRIP)
        self._grip = x - handle if handle is not None and abs(x - handle) <= reach else None
        self._dragging = True
        self.setSliderDown(True)
        if self._grip is None:
            self._move_to_x(x)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag."""
        if self._dragging:
            self._move_to_x(event.position().x() - (self._grip or 0.0))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag."""
        if event.button() == Qt.MouseButton.LeftButton and self._dragging:
            self._dragging = False
            self.setSliderDown(False)
            self._end()
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for the preset's value, where the handle itself was hit both times."""
        if event.button() == Qt.MouseButton.LeftButton and self._grip is not None:
            self.reset_requested.emit()
        else:
            self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step where it has the focus; else let the panel scroll."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        if not self.hasFocus() or not turned:
            event.ignore()
            return
        event.accept()
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        # A touchpad turns in small parts of a notch.
        self._turned += turned
        notches = int(self._turned / _NOTCH)
        self._turned -= notches * _NOTCH
        if notches:
            self._step(notches * (FINE if fine else 1.0))
        if self._rest is None:
            self._rest = QTimer(self)
            self._rest.setSingleShot(True)
            self._rest.setInterval(_WHEEL_REST_MS)
            self._rest.timeout.connect(self._end)
        self._rest.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light the handle."""
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Put the light out."""
        self._hovered = False
        self.update()

    # -- the keyboard -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, jump to an end, or hand the key to the exact entry."""
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = modifiers == Qt.KeyboardModifier.ShiftModifier
        if modifiers not in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}:
            event.ignore()
        elif key in _STEPS and not (event.modifiers() & Qt.KeyboardModifier.KeypadModifier and event.text().isdigit()):
            steps = _STEPS[key]
            self._step(steps * FINE if shift and abs(steps) == 1 else steps)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._move_to(self.scale.low if key == Qt.Key.Key_Home else self.scale.high)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.typed.emit("")
        elif event.text().isdigit():
            self.typed.emit(event.text())
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End the gesture, however long the key was held."""
        if not event.isAutoRepeat():
            self._end()
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """End a gesture whose release will never come."""
        self._end()
        super().focusOutEvent(event)

    # -- moving -------------------------------------------------------------------------------------------------

    def _start(self) -> float:
        """Where a value not declared begins."""
        if self._default is not None:
            return self._default
        return self.scale.value_at(0.5, 0.01)

    def _step(self, steps: float) -> None:
        self._move_to(self._start() if self._value is None else self.scale.stepped(self._value, steps))

    def _move_to_x(self, x: float) -> None:
        if self._preset is not None and abs(x - self.x_of(self._preset)) <= _MAGNET:
            self._move_to(self._preset)
            return
        width = self.width() - 2 * self._look.theme.px(INSET)
        if width <= 0:
            return
        part = (x - self._look.theme.px(INSET)) / width
        self._move_to(self.scale.value_at(part, 1 / width))

    def _move_to(self, value: float) -> None:
        low, high = self._reach
        outside_now = self._value is not None and not self.scale.low <= self._value <= self.scale.high
        if not outside_now and not low <= value <= high:
            value = min(max(value, low), high)
            self.stopped.emit(value)
        if value != self._value:
            self._moved = True
            self.show_value(value)
            self.value_moved.emit(value)

    def _end(self) -> None:
        if self._rest is not None:
            self._rest.stop()
        if self._moved and not self._dragging:
            self._moved = False
            self.released.emit()

    def _position_changed(self, position: int) -> None:
        """Take a position that assistive technology has set."""
        self._moved = False
        self._move_to(self.scale.value_at(position / POSITIONS, 1 / POSITIONS))
        self._end()
