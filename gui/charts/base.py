"""What all charts share: remembering values, planning and painting them once, pointing, keys, words for a reader."""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QToolTip

from gui.charts.ink import Ink
from gui.charts.lettering import Lettering

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QEnterEvent,
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPainter,
        QResizeEvent,
        QShowEvent,
        QWheelEvent,
    )
    from PySide6.QtWidgets import QWidget

    from gui.charts.rows import Table
    from gui.look.look import Look

_WORDS_AFTER_MS = 250
"""The caption is made anew when values have been still for this long: a screen reader cannot follow a drag anyway."""

MARGIN = 6
"""Around what is drawn [px at 100 %]: room for the mark of the keyboard."""

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
_ACTIVATES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True)
class Spot:
    """A part of the chart that can be pointed at: its id, where it is [px], and the key of the knob behind it."""

    id: str
    area: QRectF
    knob: str | None = None


class Plan(Protocol):
    """What a chart will draw, in pixels."""

    @property
    def spots(self) -> tuple[Spot, ...]:
        """What can be pointed at, in the order of the arrow keys."""


class _Canvas(pg.GraphicsObject):
    """The one item of a chart's scene: as large as the view, and drawn by it."""

    def __init__(self, chart: Chart) -> None:
        super().__init__()
        self._chart = chart

    def boundingRect(self) -> QRectF:
        return QRectF(self._chart.viewport().rect())

    def paint(self, painter: QPainter, *_: object) -> None:
        self._chart.paint_now(painter)


class Chart(pg.GraphicsView):
    """A chart of plain values; made concrete by ``title``, ``caption``, ``values_as_table`` and what begins with ``_``.

    Parameters
    ----------
    look : Look
        Theme, words and icons.
    parent : QWidget, optional
        The owner.

    Signals
    -------
    activated(str)
        A row was clicked, or chosen with Enter: its id.
    knob_requested(str)
        The same, where a knob stands behind the row: the key of its parameter.
    values_changed()
        Other values are shown; not said for a chart's own scale or the theme.
    """

    activated = Signal(str)
    knob_requested = Signal(str)
    values_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent, useOpenGL=False, background=None)
        self.setCentralItem(None)
        self.setCacheMode(self.CacheModeFlag(0))
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.look = look
        self._letters = Lettering(look.theme)
        self._plan: Any = None
        self._hovered: str | None = None
        self._current: str | None = None
        self._pressed: str | None = None
        self._ring = False
        self._canvas = _Canvas(self)
        self.scene().addItem(self._canvas)
        self._words_timer = QTimer(self, singleShot=True, interval=_WORDS_AFTER_MS)
        self._words_timer.timeout.connect(self._say)
        self._follow_look()
        look.changed.connect(self._follow_look)

    # -- for the concrete chart ---------------------------------------------------------------------------------

    def title(self) -> str:
        """Return what the chart shows, as a heading."""
        raise NotImplementedError

    def caption(self) -> str:
        """Return one sentence made from the data."""
        raise NotImplementedError

    def values_as_table(self) -> Table:
        """Return headers and rows of every value, at full precision."""
        raise NotImplementedError

    def read_out(self, spot_id: str) -> str:
        """Return what is said about a spot: lines of plain text with the exact figure."""
        raise NotImplementedError

    def controls(self) -> QWidget | None:
        """Return what the card shows in the heading, if anything."""
        return None

    def _lay_out(self, width: float, height: float) -> Plan:
        raise NotImplementedError

    def _draw(self, ink: Ink, plan: Any) -> None:
        raise NotImplementedError

    def _first_spot(self) -> str | None:
        """Where the keyboard begins."""
        spots = self.plan().spots
        return spots[0].id if spots else None

    @property
    def _margin(self) -> int:
        return self.look.theme.px(MARGIN)

    def place_of(self, where: QPointF) -> QPointF:
        """From a point of the plan to the same point of the viewport [px]."""
        return where + QPointF(self._margin, self._margin)

    def _on_plan(self, where: QPointF) -> QPointF:
        return where - QPointF(self._margin, self._margin)

    # -- painting -----------------------------------------------------------------------------------------------

    def plan(self) -> Any:
        """Return what is drawn at the present size; made when it is first asked for after a change."""
        if self._plan is None:
            around = 2 * self._margin
            size = self.viewport().size()
            self._plan = self._lay_out(max(1, size.width() - around), max(1, size.height() - around))
        return self._plan

    def paint_now(self, painter: QPainter) -> None:
        """Draw the plan and what is pointed at."""
        plan = self.plan()
        painter.translate(self._margin, self._margin)
        ink = Ink(painter, self.look.theme, self._letters)
        radius = self.look.theme.px(4)
        if self._hovered is not None and (spot := self._spot(self._hovered)):
            ink.hovered = self._hovered
            ink.box(spot.area, "surface", radius)
        self._draw(ink, plan)
        if self._ring and self.hasFocus():
            spot = self._spot(self._current)
            whole = QRectF(self.viewport().rect()).translated(-self._margin, -self._margin)
            ink.frame(spot.area if spot else whole, "focus", 2, radius)

    def draw_picture(self, painter: QPainter, size: QSize, *, outlines: bool = False) -> None:
        """Draw the chart on another device at a size [px], without what is only there for pointing."""
        ink = Ink(painter, self.look.theme, self._letters, on_screen=False, outlines=outlines)
        self._draw(ink, self._lay_out(size.width(), size.height()))

    def _refresh(self) -> None:
        """Forget the plan; it is made again when the chart is painted."""
        self._plan = None
        if self.isVisible():
            self._canvas.update()
            self._words_timer.start()

    def _values_were_set(self) -> None:
        self._refresh()
        self.values_changed.emit()

    def _follow_look(self) -> None:
        self._letters = Lettering(self.look.theme)
        self.setBackground(self.look.theme.colour("card"))
        self.setAccessibleName(self.title())
        self._look_changed()
        self._refresh()

    def _look_changed(self) -> None:
        """For the concrete chart: forget what was measured in other letters."""

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.theme.px(180), self.look.theme.px(80))

    def sizeHint(self) -> QSize:
        return QSize(self.look.theme.px(460), self.look.theme.px(240))

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self._plan = None
        if hasattr(self, "_canvas"):
            self._canvas.prepareGeometryChange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._words_timer.start()

    # -- words for those who do not see it ----------------------------------------------------------------------

    def _say(self) -> None:
        """Give screen readers the row that the keyboard is on and the sentence of the whole."""
        if not self.isVisible():
            return
        current = self.read_out(self._current).replace("\n", ". ") if self._spot(self._current) else ""
        text = f"{current}\n{self.caption()}" if current and self._ring else self.caption()
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    # -- pointing -----------------------------------------------------------------------------------------------

    def _spot(self, spot_id: str | None) -> Spot | None:
        return next((spot for spot in self.plan().spots if spot.id == spot_id), None)

    def _spot_at(self, where: QPointF) -> Spot | None:
        return next((spot for spot in self.plan().spots if spot.area.contains(where)), None)

    def _point_at(self, where: QPointF) -> None:
        """Mark what is under the pointer and say what it is."""
        spot = self._spot_at(where)
        spot_id = spot.id if spot else None
        if spot_id == self._hovered:
            return
        self._hovered = spot_id
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.ArrowCursor)
        self._canvas.update()
        self._tell(where, self.read_out(spot_id) if spot_id else "")

    def _tell(self, where: QPointF, text: str) -> None:
        if not text:
            QToolTip.hideText()
            return
        first, *rest = (html.escape(line) for line in text.split("\n"))
        lines = "<br>".join([f"<b>{first}</b>", *rest])
        place = self.viewport().mapToGlobal(self.place_of(where).toPoint())
        QToolTip.showText(place, f"<qt>{lines}</qt>", self.viewport(), QRect())

    def _activate(self, spot: Spot) -> None:
        self.activated.emit(spot.id)
        if spot.knob:
            self.knob_requested.emit(spot.knob)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._on_plan(event.position()))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._point_at(self._on_plan(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = self._pressed = None
        QToolTip.hideText()
        self._canvas.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        spot = self._spot_at(self._on_plan(event.position()))
        self._ring = False
        self._pressed = spot.id if spot else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        spot = self._spot_at(self._on_plan(event.position()))
        if spot and spot.id == self._pressed and event.button() == Qt.MouseButton.LeftButton:
            self._current = spot.id
            self._activate(spot)
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    # -- keys ---------------------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        if self._ring and self._spot(self._current) is None:
            self._current = self._first_spot()
        self._say()
        self._canvas.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        self._words_timer.start()
        self._canvas.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        spots = self.plan().spots
        ids = [spot.id for spot in spots]
        at = ids.index(self._current) if self._current in ids else None
        key = event.key()
        if key in _STEPS and ids:
            self._go_to(ids[min(max(at + _STEPS[key], 0), len(ids) - 1)] if at is not None else self._first_spot())
        elif key == Qt.Key.Key_Home and ids:
            self._go_to(ids[0])
        elif key == Qt.Key.Key_End and ids:
            self._go_to(ids[-1])
        elif key in _ACTIVATES and at is not None:
            self._activate(spots[at])
        else:
            event.ignore()

    def _go_to(self, spot_id: str | None) -> None:
        self._current = spot_id
        self._ring = True
        self._say()
        self._canvas.update()
        spot = self._spot(spot_id)
        if spot:
            self._tell(spot.area.bottomLeft(), self.read_out(spot.id))
