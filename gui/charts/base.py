"""What all charts share: values that change, words for those who do not see them, pointing and keys."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtWidgets import QToolTip

from gui.charts.view import PlanView, Spot

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QShowEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from gui.charts.chooser import ChooseButton
    from gui.charts.ink import Ink
    from gui.charts.rows import Table
    from gui.look.look import Look

_WORDS_AFTER_MS = 250
"""The caption is made anew when values have been still for this long: a screen reader cannot follow a drag anyway."""

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
_ACTIVATES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Chart(PlanView):
    """A chart of plain values; made concrete by ``title``, ``caption``, ``values_as_table``, ``read_out`` and a plan.

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
    choose_requested()
        The user wants to choose what the chart shows.
    """

    activated = Signal(str)
    knob_requested = Signal(str)
    values_changed = Signal()
    choose_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._hovered: str | None = None
        self._current: str | None = None
        self._pressed: str | None = None
        self._ring = False
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

    def chooser(self) -> ChooseButton | None:
        """Return the button that asks for a choice of what is shown, if there is one."""
        return None

    def choose_words(self) -> str:
        """Return what that button does."""
        return ""

    def _first_spot(self) -> str | None:
        """Where the keyboard begins."""
        spots = self.plan().spots
        return spots[0].id if spots else None

    # -- values -------------------------------------------------------------------------------------------------

    def _values_were_set(self) -> None:
        self._refresh_moved()
        if self.isVisible():
            self._words_timer.start()
        self.values_changed.emit()

    def _follow_look(self) -> None:
        self.setAccessibleName(self.title())
        super()._follow_look()
        self._words_timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Say the caption of what was set while the chart was hidden."""
        super().showEvent(event)
        self._words_timer.start()

    def _draw_under(self, ink: Ink) -> None:
        if spot := self._spot(self._hovered):
            ink.hovered = spot.id
            ink.box(spot.area, "surface", ink.theme.px(4))

    def _draw_over(self, ink: Ink) -> None:
        if self._ring and self.hasFocus():
            spot = self._spot(self._current)
            whole = QRectF(self.viewport().rect()).translated(-self._margin, -self._margin)
            ink.frame(spot.area if spot else whole, "focus", 2, ink.theme.px(4))

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
        self.viewport().update()
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
        """Mark what is under the pointer."""
        self._point_at(self._on_plan(event.position()))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Mark what is under the pointer."""
        self._point_at(self._on_plan(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Mark nothing."""
        self._hovered = self._pressed = None
        QToolTip.hideText()
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click begins."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        spot = self._spot_at(self._on_plan(event.position()))
        self._ring = False
        self._pressed = spot.id if spot else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Activate a row that was pressed and released."""
        spot = self._spot_at(self._on_plan(event.position()))
        if spot and spot.id == self._pressed and event.button() == Qt.MouseButton.LeftButton:
            self._current = spot.id
            self._activate(spot)
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second click of two as a click."""
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to whoever scrolls the page."""
        event.ignore()

    # -- keys ---------------------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the arrow keys are."""
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        if self._ring and self._spot(self._current) is None:
            self._current = self._first_spot()
        self._say()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no longer."""
        self._ring = False
        self._words_timer.start()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the rows; Enter activates one."""
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
        self.viewport().update()
        spot = self._spot(spot_id)
        if spot:
            self._tell(spot.area.bottomLeft(), self.read_out(spot.id))
