"""How well a published figure agrees with its recomputation, told by shape, colour and word."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPaintEvent

    from gui.look.look import Look
    from gui.look.theme import Theme

Verdict = Literal["rounding", "wider", "construction", "outside", "none", "unprinted"]
VERDICTS: tuple[Verdict, ...] = ("rounding", "wider", "construction", "outside", "none", "unprinted")
"""From the best agreement to none at all."""

_ROLES: dict[Verdict, str] = {
    "rounding": "good",
    "wider": "published",
    "construction": "secondary",
    "outside": "corrected",
    "none": "secondary",
    "unprinted": "control",
}
_SIZE = 14
_ARC = 16
"""Qt counts arcs in sixteenths of a degree."""


def verdict_word(verdict: Verdict) -> str:
    """Return a verdict in a few words."""
    return {
        "rounding": QCoreApplication.translate("Verdict", "within rounding"),
        "wider": QCoreApplication.translate("Verdict", "within a wider tolerance"),
        "construction": QCoreApplication.translate("Verdict", "agrees by construction"),
        "outside": QCoreApplication.translate("Verdict", "outside"),
        "none": QCoreApplication.translate("Verdict", "cannot be recomputed"),
        "unprinted": QCoreApplication.translate("Verdict", "no figure published"),
    }[verdict]


def verdict_sentence(verdict: Verdict) -> str:
    """Return what a verdict means."""
    return {
        "rounding": QCoreApplication.translate(
            "Verdict", "It recomputes as exactly as the figure and its inputs are printed."
        ),
        "wider": QCoreApplication.translate(
            "Verdict", "It recomputes within a wider tolerance, for the reason that is stated."
        ),
        "construction": QCoreApplication.translate(
            "Verdict",
            "Its energy was itself computed from assumed watts, so it had to agree: that proves nothing.",
        ),
        "outside": QCoreApplication.translate("Verdict", "It does not follow from the inputs that are published."),
        "none": QCoreApplication.translate("Verdict", "Too little is published to compute it."),
        "unprinted": QCoreApplication.translate(
            "Verdict", "Its hours alone are published: no energy, no emissions, no cost to compare with."
        ),
    }[verdict]


def paint_verdict(painter: QPainter, theme: Theme, verdict: Verdict, box: QRectF, colour: QColor | None = None) -> None:
    """Draw a verdict's shape: disc with a tick, ring, arrow that goes round, triangle, dash, or dots.

    `colour` stands in for the verdict's own where the ground is coloured.
    """
    ink = theme.colour(_ROLES[verdict]) if colour is None else colour
    size = min(box.width(), box.height())
    area = QRectF(0, 0, size, size)
    area.moveCenter(box.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(ink, max(1.5, size / 7), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = area.adjusted(pen.widthF() / 2, pen.widthF() / 2, -pen.widthF() / 2, -pen.widthF() / 2)
    if verdict == "rounding":
        painter.setBrush(ink)
        painter.drawEllipse(inner)
        paper = theme.colour("card" if colour is None else "published")
        painter.setPen(QPen(paper, pen.widthF(), Qt.PenStyle.SolidLine, pen.capStyle(), pen.joinStyle()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(_points(area, (0.29, 0.52), (0.44, 0.67), (0.71, 0.36)))
    elif verdict == "wider":
        painter.drawEllipse(inner)
    elif verdict == "construction":
        _paint_loop(painter, inner)
    elif verdict == "outside":
        painter.setBrush(ink)
        painter.drawPolygon(_points(inner, (0.5, 0.06), (1, 0.92), (0, 0.92)))
    elif verdict == "none":
        painter.drawPolyline(_points(inner, (0.1, 0.5), (0.9, 0.5)))
    else:
        painter.drawPoints(_points(inner, (0.12, 0.5), (0.5, 0.5), (0.88, 0.5)))
    painter.restore()


def _paint_loop(painter: QPainter, box: QRectF) -> None:
    """Draw an arrow that goes round and ends at its own start."""
    start, length, wing = 20, 275, box.width() * 0.36
    inner = box.adjusted(wing / 3, wing / 3, -wing / 3, -wing / 3)
    painter.drawArc(inner, start * _ARC, length * _ARC)
    angle = math.radians(start)
    end = inner.center() + QPointF(math.cos(angle), -math.sin(angle)) * (inner.width() / 2)
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    corners = (QPointF(-wing, -wing / 3), QPointF(wing, -wing / 3), QPointF(0, wing))
    painter.drawPolygon(QPolygonF([end + corner for corner in corners]))


def _points(box: QRectF, *shares: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in shares])


class VerdictMark(QWidget):
    """The shape of a verdict beside a text that says it in words."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._verdict: Verdict = "none"
        look.changed.connect(self._measure)
        self._measure()

    def show_verdict(self, verdict: Verdict) -> None:
        """Show another shape."""
        self._verdict = verdict
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shape."""
        painter = QPainter(self)
        paint_verdict(painter, self._look.theme, self._verdict, QRectF(self.rect()))

    def _measure(self) -> None:
        size = self._look.theme.px(_SIZE)
        self.setFixedSize(size, size)
        self.update()
