"""Draws power over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.charts.ink import CENTRE, RIGHT

if TYPE_CHECKING:
    from gui.charts.ink import Ink
    from gui.charts.powerplan import DrawnLine, PowerFrame, PowerPlan

_BAND_STRENGTH, _SHADE_STRENGTH, _DENSE_STRENGTH = 0.15, 0.30, 0.75


def draw_power(ink: Ink, plan: PowerPlan, frame: PowerFrame, left_out: str) -> None:
    """Draw the chart; `left_out` are the words on what is left out of the mean."""
    px, letters = ink.theme.px, ink.letters
    for left, right in plan.gaps:
        ink.fill(QRectF(left, frame.top, right - left, frame.bottom - frame.top), "surface")
        ink.fill(QRectF(left, frame.bottom - px(3), right - left, px(3)), "warning_line")
    for y, text in plan.rows:
        ink.horizontal(frame.left, frame.right, y, "track")
        ink.text("small", text, frame.left - px(8), letters.centred("small", y), "secondary", RIGHT)
    for x, text in plan.columns:
        ink.text("small", text, x, frame.bottom + px(5) + letters.ascent("small"), "secondary", CENTRE)
    painter = ink.painter
    painter.save()
    painter.setClipRect(QRectF(frame.left, 0, frame.right - frame.left + 1, frame.bottom + 1))
    for one in plan.lines:
        _draw_band(ink, one, plan.mean_x)
    for one in plan.lines:
        _draw_line(ink, one)
    _draw_left_out(ink, plan, frame, left_out)
    for one in plan.lines:
        _draw_mean(ink, one, plan.mean_x)
    painter.restore()
    _draw_grips(ink, plan, frame)
    _draw_names(ink, plan, frame)


def _draw_grips(ink: Ink, plan: PowerPlan, frame: PowerFrame) -> None:
    """Draw the handles at the edges of what is left out; a picture has none."""
    px = ink.theme.px
    for x in plan.edges if ink.on_screen else ():
        if frame.left - 1 <= x <= frame.right + 1:
            ink.vertical(x, frame.top - px(4), frame.bottom, "control")
            ink.box(QRectF(x - px(4), frame.top - px(12), px(8), px(12)), "control", px(3))


def _draw_line(ink: Ink, one: DrawnLine) -> None:
    colour = QColor(ink.colour(one.colour))
    if one.dense:
        colour.setAlphaF(_DENSE_STRENGTH)
    pen = QPen(colour, 1 if one.dense else ink.theme.px(1.5))
    # Smoothing thousands of upright strokes of one pixel changes nothing, and takes most of the time.
    ink.painter.setRenderHint(QPainter.RenderHint.Antialiasing, not one.dense)
    ink.painter.setPen(pen)
    ink.painter.setBrush(Qt.BrushStyle.NoBrush)
    ink.painter.drawPath(one.path)
    ink.painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _draw_left_out(ink: Ink, plan: PowerPlan, frame: PowerFrame, text: str) -> None:
    """Shade what is left out at the beginning and at the end."""
    px, letters = ink.theme.px, ink.letters
    for left, right in ((frame.left, plan.mean_x[0]), (plan.mean_x[1], frame.right)):
        if right <= left:
            continue
        corners = [(left, frame.top), (right, frame.top), (right, frame.bottom), (left, frame.bottom)]
        ink.veil([QPointF(*corner) for corner in corners], "card", _SHADE_STRENGTH)
        ink.veil([QPointF(*corner) for corner in corners], "quiet", _SHADE_STRENGTH / 3)
        if right - left > letters.width("small", text) + px(16):
            ink.text("small", text, left + px(8), frame.top + letters.ascent("small") + px(2), "text")


def _draw_band(ink: Ink, one: DrawnLine, across: tuple[float, float]) -> None:
    """Draw the interval of a mean below the lines, which it would grey."""
    left, right = across
    if one.band is not None and left < right:
        low, high = one.band
        corners = (QPointF(left, low), QPointF(right, low), QPointF(right, high), QPointF(left, high))
        ink.veil(corners, "text", _BAND_STRENGTH)


def _draw_mean(ink: Ink, one: DrawnLine, across: tuple[float, float]) -> None:
    left, right = across
    if one.mean_y is not None and left < right:
        ink.level(left, right, round(one.mean_y) + 0.5, "text", ink.theme.px(1.5), dashed=True)


def _draw_names(ink: Ink, plan: PowerPlan, frame: PowerFrame) -> None:
    px, letters = ink.theme.px, ink.letters
    for one in plan.lines:
        if one.label_y is None:
            continue
        x = frame.right + px(10)
        if one.mean_y is not None and abs(one.label_y - one.mean_y) > px(3):
            ink.stroke((QPointF(frame.right + 1, one.mean_y), QPointF(x - px(4), one.label_y)), "control", 1)
        draw = (ink.disc, ink.diamond)[one.shape % 2]
        draw(x, one.label_y, px(4) if one.shape % 2 == 0 else px(5), one.colour)
        ink.text("small", one.label, x + px(8), letters.centred("small", one.label_y), "text")
