"""A chart of values over time: what is in view, the read-out of a moment, and the edges of what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal

from gui.charts.base import Chart
from gui.charts.powerzoom import FACTOR, Span, ZoomButtons

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from gui.charts.powerplan import PowerFrame, PowerPlan
    from gui.look.look import Look

_NOTCH = 120
"""What a wheel reports for one of its steps."""
_PAN_SHARE = 0.1
_POINTER_STEPS = 200
"""An arrow key moves the read-out by this part of what is in view."""
_GRIP = 7
"""How near the pointer has to be to take hold of an edge of what is left out [px at 100 %]."""
_EDGE_STEPS = 100.0
"""Ctrl and an arrow key moves an edge by this part of what is in view."""
BEGINNING, END = 0, 1
"""The edges of what is left out, as the plan has them."""
_GRABBED = ("beginning", "end")
_ZOOM_KEYS = {Qt.Key.Key_Plus: FACTOR, Qt.Key.Key_Equal: FACTOR, Qt.Key.Key_Minus: 1 / FACTOR}
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class TimeChart(Chart):
    """A chart whose plan has a ``PowerFrame``.

    Ctrl and the wheel zoom, a drag or Shift and the wheel pan. With the keyboard: + and - zoom, 0 shows all, Shift and
    an arrow pans, an arrow moves the read-out, Ctrl and an arrow moves the edge of what is left out at the beginning,
    Ctrl, Shift and an arrow that at the end.

    Signals
    -------
    warm_up_moved(seconds), cool_down_moved(seconds)
        So many seconds at the beginning, or at the end, are to be left out: an edge is being moved [s].
    """

    warm_up_moved = Signal(float)
    cool_down_moved = Signal(float)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._span = Span()
        self._pointer_s: float | None = None
        self._grabbed: str = ""
        self._grabbed_at = QPointF()
        self._zoom = ZoomButtons(look)
        super().__init__(look, parent)
        self._zoom.zoomed.connect(self._zoom_by)
        self._zoom.all_requested.connect(self.show_all)
        self._zoom.show_span(self._span)
        self._zoom.hide()

    # -- for the concrete chart -------------------------------------------------------------------------------------

    def _moment(self, at_s: float) -> str:
        """Return what is said about a time [s]."""
        raise NotImplementedError

    def _whole(self) -> tuple[float, float]:
        """Return beginning and end of the recording [s]."""
        raise NotImplementedError

    def _left_out(self) -> tuple[float, ...]:
        """Return how much is left out at the beginning and, where there is an end, at the end [s]."""
        raise NotImplementedError

    def _leave_out(self, edge: int, seconds: float) -> None:
        """Show that so much is left out there [s]."""
        raise NotImplementedError

    # -- what is in view ----------------------------------------------------------------------------------------

    def controls(self) -> QWidget:
        """The buttons that zoom."""
        return self._zoom

    @property
    def shown_s(self) -> tuple[float, float]:
        """From when to when is in view [s]."""
        return self._span.shown

    def _set_whole(self, begin_s: float, end_s: float, *, anew: bool, empty: bool) -> None:
        """Take note of how long the recording is now, or of another recording."""
        if anew:
            self._span.show_all()
            self._pointer_s = None
        self._span.set_whole(begin_s, end_s)
        if self._zoom.parentWidget() is not None:  # without a card around the chart they would be a window
            self._zoom.setVisible(not empty)
        self._zoom.show_span(self._span)

    def show_all(self) -> None:
        """Show the whole recording."""
        self._span.show_all()
        self._show_span()

    def _zoom_by(self, factor: float, around_s: float | None = None) -> None:
        self._span.zoom(factor, around_s)
        self._show_span()

    def _show_span(self) -> None:
        self._zoom.show_span(self._span)
        self._refresh()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, pan with Shift or a wheel that goes sideways; else leave it to whoever scrolls."""
        frame: PowerFrame | None = self.plan().frame
        turned, sideways = event.angleDelta().y(), event.angleDelta().x()
        if frame is None:
            event.ignore()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            at = frame.time(self._on_plan(event.position()).x())
            self._zoom_by(FACTOR ** (turned / _NOTCH), at)
            event.accept()
        elif not self._span.is_whole and (sideways or event.modifiers() & Qt.KeyboardModifier.ShiftModifier):
            begin, end = self._span.shown
            self._span.pan(-(sideways or turned) / _NOTCH * _PAN_SHARE * (end - begin))
            self._show_span()
            event.accept()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom, pan, move the read-out or an edge of what is left out; up and down walk through the devices."""
        frame: PowerFrame | None = self.plan().frame
        key = Qt.Key(event.key())
        way = _SIDEWAYS.get(key)
        if frame is None or (way is None and key not in _ZOOM_KEYS and key != Qt.Key.Key_0):
            super().keyPressEvent(event)
            return
        begin, end = self._span.shown
        if key == Qt.Key.Key_0:
            self.show_all()
        elif way is None:
            self._zoom_by(_ZOOM_KEYS[key], self._pointer_s)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            edge = END if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else BEGINNING
            if edge < len(self._left_out()):
                inwards = way if edge == BEGINNING else -way
                self._move_edge(edge, self._left_out()[edge] + inwards * self._edge_step(end - begin))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._span.pan(way * _PAN_SHARE * (end - begin))
            self._show_span()
        else:
            at = (
                (begin + end) / 2 if self._pointer_s is None else self._pointer_s + way * (end - begin) / _POINTER_STEPS
            )
            self._point_to(min(max(at, begin), end))

    def _edge_step(self, span_s: float) -> float:
        return max(1.0, float(f"{span_s / _EDGE_STEPS:.0e}"))

    def _move_edge(self, edge: int, seconds: float) -> None:
        """Leave so much out at one side [s], as far as the other side lets it."""
        (begin, end), now = self._whole(), self._left_out()
        most = end - begin - sum(now) + now[edge]
        seconds = min(float(f"{max(seconds, 0.0):.4g}"), most)
        if seconds != now[edge]:
            self._leave_out(edge, seconds)
            self._refresh()
            (self.warm_up_moved, self.cool_down_moved)[edge].emit(seconds)

    # -- pointing ---------------------------------------------------------------------------------------------------

    def _near_grip(self, where: QPointF) -> int | None:
        """Return the edge that the pointer can take hold of, if any; of two, the one on the pointer's side."""
        plan: PowerPlan = self.plan()
        frame, px = plan.frame, self.look.theme.px
        # To the right of the frame are the names.
        if frame is None or not frame.top - px(14) <= where.y() <= frame.bottom or where.x() > frame.right + px(3):
            return None
        near = [
            (abs(where.x() - x), x > where.x(), edge)
            for edge, x in enumerate(plan.edges)
            if frame.left - 1 <= x <= frame.right + 1 and abs(where.x() - x) <= px(_GRIP)
        ]
        return min(near)[-1] if near else None

    def _point_at(self, where: QPointF) -> None:
        frame: PowerFrame | None = self.plan().frame
        super()._point_at(where)
        if frame is None or self._hovered is not None:
            return
        inside = frame.left <= where.x() <= frame.right and frame.top <= where.y() <= frame.bottom
        grip = self._near_grip(where)
        shape = Qt.CursorShape.SplitHCursor if grip is not None else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        if inside:
            self._point_to(frame.time(where.x()), where)
        elif self._pointer_s is not None:
            self._pointer_s = None
            self._tell(where, "")
            self.viewport().update()

    def _point_to(self, at_s: float, where: QPointF | None = None) -> None:
        frame: PowerFrame | None = self.plan().frame
        if frame is None:
            return
        self._pointer_s = at_s
        self.viewport().update()
        self._tell(where or QPointF(frame.x(at_s), frame.top), self._moment(at_s))

    def leaveEvent(self, event: QEvent) -> None:
        """Take the read-out away."""
        self._pointer_s = None
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of an edge of what is left out, or of the whole to pan it."""
        where = self._on_plan(event.position())
        if event.button() == Qt.MouseButton.LeftButton and self.plan().frame is not None:
            grip = self._near_grip(where)
            self._grabbed = "pan" if grip is None else _GRABBED[grip]
            self._grabbed_at = where
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held, else say what is under the pointer."""
        where = self._on_plan(event.position())
        frame: PowerFrame | None = self.plan().frame
        if frame is not None and self._grabbed in _GRABBED:
            edge, at = _GRABBED.index(self._grabbed), frame.time(where.x())
            begin, end = self._whole()
            if edge < len(self._left_out()):  # a recording may have begun to grow meanwhile
                self._move_edge(edge, at - begin if edge == BEGINNING else end - at)
        elif frame is not None and self._grabbed == "pan" and not self._span.is_whole:
            begin, end = self._span.shown
            moved = (self._grabbed_at.x() - where.x()) / (frame.right - frame.left)
            self._grabbed_at = where
            self._span.pan(moved * (end - begin))
            self._show_span()
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grabbed = ""
        super().mouseReleaseEvent(event)
