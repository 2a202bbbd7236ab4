"""How a slider is drawn: track, stretch from the preset, marks, handle."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

if TYPE_CHECKING:
    from gui.look.theme import Theme

TRACK = 4.0
"""Thickness of the track [px at 100 %]."""
RADIUS = 7.5
"""Of the handle's ring [px at 100 %]."""
INSET = 10.0
"""From the widget's edge to the track's end [px at 100 %]: room for the handle and its focus ring."""
HEIGHT = 22.0
"""Of the whole slider [px at 100 %]."""
_RING = 2.0
_TICK = 5.0
_DIAMOND = 4.5
_LANDMARK = 3.0


class SliderPicture(NamedTuple):
    """What stands where on a slider, each as a part of the track [0..1].

    ``handle`` is ``None`` where no value is declared; ``outside`` is -1 or 1 where the value lies past that end;
    ``reach`` is the part of the track that can be taken at present.
    """

    handle: float | None
    ghost: float
    preset: float | None
    default: float | None
    landmarks: tuple[float, ...]
    reach: tuple[float, float]
    outside: int
    focused: bool
    hovered: bool
    enabled: bool
    colour: str


def paint_slider(painter: QPainter, theme: Theme, rect: QRectF, picture: SliderPicture) -> None:
    """Draw a slider into `rect`, right to left where the painter's layout asks for it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left, right = rect.left() + theme.px(INSET), rect.right() - theme.px(INSET)
    middle = rect.center().y()

    def x(part: float) -> float:
        return left + part * (right - left)

    thickness = theme.px(TRACK)
    painter.setPen(Qt.PenStyle.NoPen)
    _stretch(painter, theme, left, right, middle, thickness, "track")
    low, high = picture.reach
    if (low, high) != (0.0, 1.0):
        _out_of_reach(painter, theme, (left, x(low)), (x(high), right), middle)
    for part in picture.landmarks:
        half = theme.px(_LANDMARK) / 2
        painter.setBrush(theme.colour("control"))
        painter.drawEllipse(QPointF(x(part), middle), half, half)
    if picture.handle is not None and picture.preset is not None and picture.preset != picture.handle:
        _stretch(painter, theme, *sorted((x(picture.preset), x(picture.handle))), middle, thickness, picture.colour)
    if picture.default is not None:
        half = theme.px(_TICK)
        painter.setPen(QPen(theme.colour("control"), max(1.0, theme.px(1.5))))
        painter.drawLine(QPointF(x(picture.default), middle - half), QPointF(x(picture.default), middle + half))
    if picture.preset is not None:
        _diamond(painter, theme, QPointF(x(picture.preset), middle))
    if picture.handle is None:
        _handle(painter, theme, QPointF(x(picture.ghost), middle), picture, declared=False)
    else:
        _handle(painter, theme, QPointF(x(picture.handle), middle), picture, declared=True)


def _stretch(
    painter: QPainter, theme: Theme, start: float, end: float, middle: float, thickness: float, role: str
) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(role))
    painter.drawRoundedRect(QRectF(start, middle - thickness / 2, end - start, thickness), thickness / 2, thickness / 2)


def _out_of_reach(
    painter: QPainter, theme: Theme, before: tuple[float, float], after: tuple[float, float], middle: float
) -> None:
    """Cut the parts of the track that locked sources leave no room for, down to a dotted line."""
    pen = QPen(theme.colour("control"), max(1.0, theme.px(1.5)), Qt.PenStyle.DotLine)
    for start, end in (before, after):
        if end - start > 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("card"))
            painter.drawRect(QRectF(start, middle - theme.px(TRACK), end - start, 2 * theme.px(TRACK)))
            painter.setPen(pen)
            painter.drawLine(QPointF(start, middle), QPointF(end, middle))
    painter.setPen(Qt.PenStyle.NoPen)


def _diamond(painter: QPainter, theme: Theme, centre: QPointF) -> None:
    half = theme.px(_DIAMOND)
    painter.setPen(QPen(theme.colour("card"), 1))
    painter.setBrush(theme.colour("published"))
    painter.drawPolygon(
        QPolygonF(
            [
                centre + QPointF(0, -half),
                centre + QPointF(half, 0),
                centre + QPointF(0, half),
                centre + QPointF(-half, 0),
            ]
        )
    )


def _handle(painter: QPainter, theme: Theme, centre: QPointF, picture: SliderPicture, *, declared: bool) -> None:
    radius, ring = theme.px(RADIUS), theme.px(_RING)
    colour = theme.colour(picture.colour if picture.enabled and declared else "control")
    if picture.focused:
        painter.setPen(QPen(theme.colour("focus"), theme.px(_RING)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, radius + theme.px(1.5) + ring / 2, radius + theme.px(1.5) + ring / 2)
    pen = QPen(colour, ring)
    if not declared:
        pen.setDashPattern([1.6, 1.6])
    painter.setPen(pen)
    painter.setBrush(theme.colour("accent_soft" if picture.hovered and picture.enabled else "card"))
    painter.drawEllipse(centre, radius - ring / 2, radius - ring / 2)
    if picture.outside and declared:
        # An arrow in the handle: the value lies further out than the track reaches.
        tip, back = theme.px(3.5) * picture.outside, theme.px(2) * picture.outside
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(
            QPolygonF(
                [
                    centre + QPointF(tip, 0),
                    centre + QPointF(-back, -theme.px(3.5)),
                    centre + QPointF(-back, theme.px(3.5)),
                ]
            )
        )
