"""A chart whose own mark can be dragged: it says where to, and somebody else finds what that takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtWidgets import QApplication

from gui.charts.base import Chart

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent

    from gui.charts.compareaxis import CompareAxis
    from gui.charts.rowplan import RowsPlan


class Grip(NamedTuple):
    """Where a mark can be taken hold of, and its own place [px]."""

    area: QRectF
    mark_x: float


def grip_of(plan: RowsPlan, style: str, reach: float, *, bar: bool) -> Grip | None:
    """Return the grip of the row of a style, `reach` [px] about its mark, or of its whole bar."""
    row = next((row for row in plan.rows if row.entry.style == style), None)
    if row is None or row.mark_x is None or row.entry.amount is None:
        return None
    start = min(plan.left, row.mark_x - reach) if bar else row.mark_x - reach
    return Grip(QRectF(start, row.area.top(), row.mark_x + reach - start, row.area.height()), row.mark_x)


class DraggedChart(Chart):
    """Made concrete by ``_grip`` and the axis; at rest until ``set_drag_words`` was called.

    Signals
    -------
    dragged(float)
        The mark was dragged: the amount that it shall stand for.
    drag_ended(bool)
        The mark was let go (True), or the drag was taken back with Esc (False).
    """

    dragged = Signal(float)
    drag_ended = Signal(bool)

    _axis: CompareAxis
    _drag_words = ""
    _grabbed: float | None = None
    """From the mark to where it was taken hold of [px]."""
    _from = QPointF()
    _dragging = False

    # -- for the concrete chart ---------------------------------------------------------------------------------

    def _grip(self) -> Grip | None:
        """Return where the mark can be taken hold of; ``None`` where there is none."""
        raise NotImplementedError

    # -- what a drag does ---------------------------------------------------------------------------------------

    def set_drag_words(self, words: str) -> None:
        """Let the mark be dragged, and say so when it is pointed at; no words: it cannot be."""
        self._drag_words = words

    def drag_words(self) -> str:
        """What is said of the drag when the mark is pointed at."""
        return self._drag_words

    @property
    def dragging(self) -> bool:
        """Whether the mark is being dragged."""
        return self._dragging

    def tell_drag(self, text: str) -> None:
        """Say beside the pointer what the drag does."""
        self._tell(self._on_plan(QPointF(self.viewport().mapFromGlobal(self.cursor().pos()))), text)

    def _on_grip(self, where: QPointF) -> float | None:
        """Return the place of the mark [px] where it is pointed at."""
        grip = self._grip() if self._drag_words else None
        return grip.mark_x if grip is not None and grip.area.contains(where) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the mark, or remember where a click begins."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            where = self._on_plan(event.position())
            mark = self._on_grip(where)
            self._from = where
            self._grabbed = None if mark is None else where.x() - mark

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what was taken hold of; else mark what is under the pointer."""
        where = self._on_plan(event.position())
        if self._grabbed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = abs(where.x() - self._from.x()) >= QApplication.startDragDistance()
            if far and not self._dragging:
                self._dragging, self._pressed = True, None
                # Else it would run away under the hand.
                self._axis.hold(True)
            if self._dragging:
                self.plan()
                self.dragged.emit(self._axis.amount(where.x() - self._grabbed))
            return
        super().mouseMoveEvent(event)
        if self._on_grip(where) is not None:
            self.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
        elif self._hovered is not None:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the mark go; else take a click."""
        self._grabbed = None
        if self._dragging and event.button() == Qt.MouseButton.LeftButton:
            self._end_drag(kept=True)
        else:
            super().mouseReleaseEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the mark go where it is: who turns to another page while dragging lets the button go elsewhere."""
        if self._dragging:
            self._end_drag(kept=True)
        self._grabbed = None
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a drag back with Esc."""
        if self._dragging and event.key() == Qt.Key.Key_Escape:
            self._end_drag(kept=False)
        else:
            super().keyPressEvent(event)

    def _end_drag(self, *, kept: bool) -> None:
        self._dragging, self._grabbed = False, None
        self._axis.hold(False)
        self._tell(self._from, "")
        self.drag_ended.emit(kept)
        self._refresh()
