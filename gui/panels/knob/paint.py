"""How the words of a knob are measured and drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from gui.look import ruler

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.look.theme import Theme
    from gui.panels.knob.caption import Label
    from gui.panels.knob.layout import Box, Places

_WRAP = Qt.TextFlag.TextWordWrap
_MANY = 10_000.0
MESSAGE_PAD = 6


def line_height(font: QFont) -> float:
    """Height of one line."""
    return ruler.line_height(font)


def text_width(font: QFont, text: str) -> float:
    """Width of a text on one line, rounded up so that drawing it does not wrap."""
    return ruler.text_width(font, text) + 1


def widest_word(font: QFont, text: str) -> float:
    """Width of the widest word, which cannot be wrapped."""
    return max((ruler.text_width(font, word) for word in text.split()), default=0.0) + 1


def wrapped_height(font: QFont, text: str, pad: float = 0.0) -> Callable[[float], float]:
    """Height of a text by the width that it is wrapped into."""
    metrics = QFontMetricsF(font)

    def height(width: float) -> float:
        return metrics.boundingRect(QRectF(0, 0, width - 2 * pad, _MANY), _WRAP, text).height() + 2 * pad

    return height


def draw_name(painter: QPainter, theme: Theme, place: Box, name: str, *, enabled: bool) -> None:
    """Draw the name, wrapped where it must be."""
    painter.setFont(theme.font("body"))
    painter.setPen(theme.colour("text" if enabled else "secondary"))
    painter.drawText(_rect(place), _WRAP, name)


def draw_caption(painter: QPainter, theme: Theme, places: Places, labels: tuple[Label, ...], *, flagged: bool) -> None:
    """Draw the line under the track."""
    painter.setFont(theme.font("small"))
    painter.setPen(theme.colour("corrected" if flagged else "secondary"))
    if len(labels) == 1:
        painter.drawText(_rect(places.caption), _WRAP, labels[0].text)
        return
    for label in labels:
        line = QRectF(places.caption.x + label.x, places.caption.y, _MANY, places.caption.height)
        painter.drawText(line, 0, label.text)


def draw_badge(painter: QPainter, theme: Theme, place: Box, word: str, role: str, *, hovered: bool) -> None:
    """Draw the badge, underlined where the mouse stands on it: a click asks where the value comes from."""
    font = QFont(theme.font("small"))
    font.setUnderline(hovered)
    painter.setFont(font)
    painter.setPen(theme.colour(role))
    painter.drawText(_rect(place), Qt.AlignmentFlag.AlignRight, word)


def draw_message(painter: QPainter, theme: Theme, place: Box, sentence: str) -> None:
    """Draw why an entry was not taken."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("warning_line"), 1))
    painter.setBrush(theme.colour("warning_surface"))
    frame = _rect(place).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(frame, theme.px(4), theme.px(4))
    pad = theme.px(MESSAGE_PAD)
    painter.setFont(theme.font("small"))
    painter.setPen(theme.colour("warning_text"))
    painter.drawText(_rect(place).adjusted(pad, pad, -pad, -pad), _WRAP, sentence)


def draw_flash(painter: QPainter, theme: Theme, area: QRectF, strength: float) -> None:
    """Draw the highlight of a knob that was asked for elsewhere; `strength` [0..1] fades it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(strength)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent_soft"))
    painter.drawRoundedRect(area, theme.px(6), theme.px(6))
    painter.restore()


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)
