"""A chart of more rows than there is room for: the wheel and the page keys lead through them while it has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from gui.charts.dragging import DraggedChart
from gui.charts.paging import Pages

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look


class PagedChart(DraggedChart):
    """Made concrete by a plan that shows the rows of ``_pages``."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._pages = Pages()
        super().__init__(look, parent)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Lead through the rows while the chart has the focus; else leave the wheel to whoever scrolls the page."""
        if self.hasFocus() and self._turn(self._pages.steps(event.angleDelta().y())):
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages; all else as in every chart."""
        pages = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()), 0)
        if not (pages and self._turn(pages * self._pages.room)):
            super().keyPressEvent(event)

    def _turn(self, rows: int) -> bool:
        """Go so many rows on; whether there was anywhere to go."""
        self.plan()
        if not self._pages.turn(rows):
            return False
        self._refresh()
        return True
