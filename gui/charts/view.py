"""The canvas of a chart: pyqtgraph's view without its mouse, and a plan that is made and painted once per change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt

from gui.charts.ink import Ink
from gui.charts.lettering import Lettering
from gui.charts.still import StillLayer

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look

MARGIN = 6
"""Around what is drawn [px at 100 %]: room for the mark of the keyboard."""


class Spot(NamedTuple):
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

    def __init__(self, view: PlanView) -> None:
        super().__init__()
        self._view_of_plan = view

    def boundingRect(self) -> QRectF:
        return QRectF(self._view_of_plan.viewport().rect())

    def paint(self, painter: QPainter, *_: object) -> None:
        self._view_of_plan.paint_now(painter)


class PlanView(pg.GraphicsView):
    """A view that lays its values out when it is painted, and never before.

    Parameters
    ----------
    look : Look
        Theme, words and icons.
    parent : QWidget, optional
        The owner.
    """

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
        self._still = StillLayer(self.viewport())
        self._canvas = _Canvas(self)
        self.scene().addItem(self._canvas)

    # -- for the concrete chart ---------------------------------------------------------------------------------

    def _lay_out(self, width: float, height: float) -> Plan:
        """Return what will be drawn on so much room [px]."""
        raise NotImplementedError

    def _draw(self, ink: Ink, plan: Any) -> None:
        """Draw it."""
        raise NotImplementedError

    def _draw_under(self, ink: Ink) -> None:
        """Draw what lies under the chart on the screen only."""

    def _draw_over(self, ink: Ink) -> None:
        """Draw what lies over the chart on the screen only."""

    def _moved(self, before: Any, now: Any) -> QRectF | None:
        """Return the part of the plan [px] in which two plans of the same size differ; ``None`` for all of it."""

    def _look_changed(self) -> None:
        """Forget what was measured in other letters or worded in other units."""

    # -- plan and paint -----------------------------------------------------------------------------------------

    @property
    def _margin(self) -> int:
        return self.look.theme.px(MARGIN)

    def place_of(self, where: QPointF) -> QPointF:
        """From a point of the plan to the same point of the viewport [px]."""
        return where + QPointF(self._margin, self._margin)

    def _on_plan(self, where: QPointF) -> QPointF:
        return where - QPointF(self._margin, self._margin)

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
        self._draw_under(ink)
        self._draw(ink, plan)
        self._draw_over(ink)

    def draw_picture(self, painter: QPainter, size: QSize, *, outlines: bool = False) -> None:
        """Draw the chart on another device at a size [px], without what is only there for pointing."""
        ink = Ink(painter, self.look.theme, self._letters, on_screen=False, outlines=outlines)
        self._draw(ink, self._lay_out(size.width(), size.height()))

    def _refresh(self) -> None:
        """Forget the plan; it is made again when the chart is painted. A hidden chart is painted when it is shown."""
        self._plan = None
        if self.isVisible():
            self.viewport().update()

    def _refresh_moved(self) -> None:
        """As ``_refresh``, but paint anew only where the plan becomes another one."""
        before, self._plan = self._plan, None
        if before is None or not self.isVisible():
            self._refresh()
            return
        area = self._moved(before, self.plan())
        if area is None:
            self.viewport().update()
        elif area.isValid():
            self.viewport().update(area.translated(self._margin, self._margin).toAlignedRect())

    def _follow_look(self) -> None:
        self._letters = Lettering(self.look.theme)
        self.setBackground(self.look.theme.colour("card"))
        self._look_changed()
        self._refresh()

    def minimumSizeHint(self) -> QSize:
        """Room for two rows."""
        return QSize(self.look.theme.px(180), self.look.theme.px(80))

    def sizeHint(self) -> QSize:
        """Room for a dozen rows."""
        return QSize(self.look.theme.px(460), self.look.theme.px(240))

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Forget a plan that was made for another size."""
        super().resizeEvent(event)
        self._plan = None
        if hasattr(self, "_canvas"):  # the first of these events comes from within pyqtgraph's constructor
            self._canvas.prepareGeometryChange()
