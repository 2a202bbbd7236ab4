"""What stands still while a slider moves, painted once."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPixmap

from gui.charts.ink import Ink

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_KEPT = 2
"""So many pictures are kept: a row that comes and goes, as the baseline's does at the preset, changes between two."""


class StillLayer:
    """A picture of the part of a chart that is the same from one tick to the next.

    It is taken when the same part is soon asked for a second time: while everything moves, no picture is taken.

    Parameters
    ----------
    view : QWidget
        The viewport; the picture is as large.
    """

    def __init__(self, view: QWidget) -> None:
        self._view = view
        self._asked: deque[object] = deque(maxlen=_KEPT)
        self._pictures: list[tuple[object, QPixmap]] = []

    def draw(self, ink: Ink, margin: int, key: object, draw: Callable[[Ink], None]) -> None:
        """Draw a part of the chart.

        Parameters
        ----------
        ink : Ink
            Of the screen; on any other device the part is drawn anew.
        margin : int
            Between the viewport's corner and the plan's [px].
        key : object
            Everything that the part's looks depend on, but size and theme.
        draw : callable
            Draws the part.
        """
        if not ink.on_screen:
            draw(ink)
            return
        ratio = self._view.devicePixelRatioF()
        whole = (key, self._view.width(), self._view.height(), ratio, ink.theme)
        picture = next((kept for key_of, kept in self._pictures if key_of == whole), None)
        if picture is None and whole not in self._asked:
            self._asked.append(whole)
            draw(ink)
            return
        if picture is None:
            picture = self._taken(ink, margin, ratio, draw)
            self._pictures = [*self._pictures[1 - _KEPT :], (whole, picture)]
        ink.painter.drawPixmap(QPointF(-margin, -margin), picture)

    def _taken(self, ink: Ink, margin: int, ratio: float, draw: Callable[[Ink], None]) -> QPixmap:
        picture = QPixmap(round(self._view.width() * ratio), round(self._view.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        # Opaque, so that letters are smoothed as they are on the card itself.
        picture.fill(ink.colour("card"))
        painter = QPainter(picture)
        painter.translate(margin, margin)
        draw(Ink(painter, ink.theme, ink.letters))
        painter.end()
        return picture
