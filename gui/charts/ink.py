"""Drawing in the theme's colours: the few strokes that all charts are made of, crisp on the pixel grid."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.charts.lettering import Lettering
    from gui.look.theme import FontRole, Theme

LEFT, CENTRE, RIGHT = 0.0, 0.5, 1.0
"""Where a text stands to the point that it is drawn at: it begins, is centred or ends there."""

MIDDLE_STRENGTH = 0.4
"""How much of the accent's colour the middle half of what may be has [1]."""

_PALE = 1.8
"""Contrast [1] with the card below which a bar has an edge: of all colours of parts, that is the yellow on white."""
_EDGE = 0.5
"""How much of the colour of text the edge has [1]: at least 3 to 1 against the card."""

DASHES = (3.0, 3.0)
"""Dash and gap of a ghost's line, in line widths."""


class Ink:
    """A painter that knows the theme; colours are named by role.

    Parameters
    ----------
    painter : QPainter
        Begun; ended by the caller.
    theme : Theme
        Colours and sizes.
    letters : Lettering
        Fonts of that theme.
    on_screen : bool
        Whether a pointer can be there.
    outlines : bool
        Draw text as shapes: in a file that is shown where our typeface is not installed, text would not fit.
    """

    def __init__(
        self, painter: QPainter, theme: Theme, letters: Lettering, *, on_screen: bool = True, outlines: bool = False
    ) -> None:
        self.painter = painter
        self.theme = theme
        self.letters = letters
        self.hovered: str | None = None
        self.on_screen = on_screen
        self._outlines = outlines
        self._font: FontRole | None = None
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def colour(self, role: str) -> QColor:
        """Colour of a role."""
        return self.theme.colour(role)

    def text(self, font: FontRole, text: str, x: float, baseline: float, colour: str, anchor: float = LEFT) -> None:
        """Write one line with its baseline at a whole pixel."""
        if not text:
            return
        left = round(x - anchor * self.letters.width(font, text)) if anchor else round(x)
        if self._outlines:
            shape = QPainterPath()
            shape.addText(QPointF(left, baseline), self.letters.font(font), text)
            self.painter.fillPath(shape, self.colour(colour))
            return
        if font != self._font:
            self._font = font
            self.painter.setFont(self.letters.font(font))
        self.painter.setPen(self.colour(colour))
        top = round(baseline) - self.letters.ascent(font)
        self.painter.drawStaticText(QPointF(left, top), self.letters.laid_out(font, text))

    def patch(self, font: FontRole, text: str, x: float, baseline: float, ground: str = "card") -> None:
        """Cover what lies under a line that begins at `x`, so that no grid line runs through it."""
        top = round(baseline) - self.letters.ascent(font)
        self.fill(QRectF(round(x) - 2, top, self.letters.width(font, text) + 4, self.letters.height(font)), ground)

    def horizontal(self, left: float, right: float, y: float, colour: str) -> None:
        """Draw a hairline of exactly one pixel."""
        self.painter.fillRect(QRectF(round(left), round(y), round(right) - round(left), 1), self.colour(colour))

    def vertical(self, x: float, top: float, bottom: float, colour: str) -> None:
        """Draw a hairline of exactly one pixel."""
        self.painter.fillRect(QRectF(round(x), round(top), 1, round(bottom) - round(top)), self.colour(colour))

    def stroke(self, points: Sequence[QPointF], colour: str, width: float, *, dashed: bool = False) -> None:
        """Draw a line through points."""
        pen = QPen(self.colour(colour), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dashed:
            pen.setDashPattern(DASHES)
            pen.setCosmetic(self.on_screen)  # plain pixels, for which Qt has a fast way
        self.painter.setPen(pen)
        self.painter.drawPolyline(QPolygonF(points))

    def level(self, left: float, right: float, y: float, colour: str, width: float, *, dashed: bool = False) -> None:
        """Draw a horizontal line of any width."""
        if dashed:
            # Smoothing the dashes of a level line changes nothing that one can see, and takes most of the time.
            self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            self.stroke((QPointF(left, y), QPointF(right, y)), colour, width, dashed=True)
            self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        else:
            self.painter.fillRect(QRectF(left, y - width / 2, right - left, width), self.colour(colour))

    def fill(self, area: QRectF, colour: str) -> None:
        """Fill a rectangle."""
        self.painter.fillRect(area, self.colour(colour))

    def box(self, area: QRectF, colour: str, radius: float = 0.0) -> None:
        """Fill a rectangle with round corners."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.colour(colour))
        self.painter.drawRoundedRect(area, radius, radius)

    def bar(self, area: QRectF, colour: str, radius: float = 0.0) -> None:
        """Fill a rectangle with round corners; one that is hardly to be told from the card has a darker edge."""
        self.box(area, colour, radius)
        fill = self.colour(colour)
        if contrast(fill, self.colour("card")) < _PALE:
            pen = QPen(mixed(fill, self.colour("text"), _EDGE), 1)
            self.painter.setPen(pen)
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def frame(self, area: QRectF, colour: str, width: float, radius: float = 0.0, *, dashed: bool = False) -> None:
        """Draw the border of a rectangle, inside of it."""
        pen = QPen(self.colour(colour), width)
        if dashed:
            pen.setDashPattern(DASHES)
            pen.setCosmetic(self.on_screen)  # plain pixels, for which Qt has a fast way
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = width / 2
        self.painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius)

    def disc(self, x: float, y: float, radius: float, colour: str) -> None:
        """Draw a filled circle."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.colour(colour))
        self.painter.drawEllipse(QPointF(x, y), radius, radius)

    def ring(self, x: float, y: float, radius: float, colour: str, width: float) -> None:
        """Draw a hollow circle; what lies under it is covered."""
        self.painter.setPen(QPen(self.colour(colour), width))
        self.painter.setBrush(self.colour("card"))
        self.painter.drawEllipse(QPointF(x, y), radius - width / 2, radius - width / 2)

    def diamond(self, x: float, y: float, radius: float, colour: str, hollow_width: float = 0.0) -> None:
        """Draw a filled diamond, or with a width a hollow one that covers what lies under it."""
        reach = radius - hollow_width * 0.7
        corners = (QPointF(x, y - reach), QPointF(x + reach, y), QPointF(x, y + reach), QPointF(x - reach, y))
        if hollow_width:
            self.painter.setPen(QPen(self.colour(colour), hollow_width))
            self.painter.setBrush(self.colour("card"))
        else:
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(self.colour(colour))
        self.painter.drawPolygon(QPolygonF(corners))

    def polygon(self, corners: Sequence[tuple[float, float]], colour: str, hollow_width: float = 0.0) -> None:
        """Fill a shape, or with a width draw a hollow one that covers what lies under it."""
        if hollow_width:
            pen = QPen(self.colour(colour), hollow_width)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            self.painter.setPen(pen)
            self.painter.setBrush(self.colour("card"))
        else:
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(self.colour(colour))
        self.painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))

    def likely(self, corners: Sequence[QPointF], *, middle: bool = False) -> None:
        """Fill the shape of what may be, or of its middle half, which lies upon it.

        Its inside is filled without smoothing and in a colour that nothing shines through: on a shape as large as a
        chart that takes a twentieth of the time. Only its outline is smooth.
        """
        colour, shape = self.colour("accent_soft"), QPolygonF(list(corners))
        if middle:
            colour = mixed(colour, self.colour("accent"), MIDDLE_STRENGTH)
        hint = QPainter.RenderHint.Antialiasing
        self.painter.setRenderHint(hint, False)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)
        self.painter.drawPolygon(shape)
        self.painter.setRenderHint(hint, True)
        self.painter.setPen(QPen(colour, 1))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPolyline(shape)

    def veil(self, corners: Sequence[QPointF], colour: str, strength: float) -> None:
        """Fill a shape so that what lies under it shines through; `strength` [1] is how much of the colour it has."""
        veil = QColor(self.colour(colour))
        veil.setAlphaF(strength)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(veil)
        self.painter.drawPolygon(QPolygonF(list(corners)))

    def cross(self, x: float, y: float, reach: float, colour: str, width: float) -> None:
        """Draw two strokes that cross."""
        self.stroke((QPointF(x - reach, y - reach), QPointF(x + reach, y + reach)), colour, width)
        self.stroke((QPointF(x - reach, y + reach), QPointF(x + reach, y - reach)), colour, width)


@cache
def _luminance(rgb: int) -> float:
    """Relative luminance [1] of a colour, as WCAG 2.2 defines it."""
    linear = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - sRGB's knee
        for value in QColor.fromRgb(rgb).getRgbF()[:3]
    )
    return sum(weight * value for weight, value in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours [1], from 1 to 21.

    References
    ----------
    W3C (2023), Web Content Accessibility Guidelines 2.2, "contrast ratio".
    """
    low, high = sorted((_luminance(one.rgb()), _luminance(other.rgb())))
    return (high + 0.05) / (low + 0.05)


def mixed(under: QColor, over: QColor, share: float) -> QColor:
    """Return the colour that a veil of one colour, of which there is a share [1], gives another one."""
    parts = zip(under.getRgb()[:3], over.getRgb()[:3], strict=True)
    return QColor(*(round(below + (above - below) * share) for below, above in parts))
