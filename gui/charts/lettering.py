"""Text of the charts: measured, shortened, wrapped and laid out once, then remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText, QTransform

if TYPE_CHECKING:
    from gui.look.theme import FontRole, Theme

_REMEMBERED = 600
"""Texts kept before the memory is emptied: several screens full, so that a drag does not fill it for ever."""


class Lettering:
    """The fonts of one theme at one text size, with what they have measured.

    Parameters
    ----------
    theme : Theme
        Where the fonts come from. Another theme or text size needs another lettering.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._heights: dict[FontRole, int] = {}
        self._ascents: dict[FontRole, int] = {}
        self._wrapped: dict[tuple[FontRole, str, float, int], tuple[str, ...]] = {}
        self._texts: dict[tuple[FontRole, str], QStaticText] = {}

    def font(self, role: FontRole) -> QFont:
        """Font of a role."""
        return self._theme.font(role)

    def metrics(self, role: FontRole) -> QFontMetricsF:
        """What the font of a role measures."""
        return self._theme.metrics(role)

    def height(self, role: FontRole) -> int:
        """Height of a line [px]."""
        if role not in self._heights:
            metrics = self.metrics(role)
            self._heights[role] = round(metrics.ascent() + metrics.descent())
        return self._heights[role]

    def ascent(self, role: FontRole) -> int:
        """From the top of a line to its baseline [px]."""
        if role not in self._ascents:
            self._ascents[role] = round(self.metrics(role).ascent())
        return self._ascents[role]

    def centred(self, role: FontRole, middle: float) -> int:
        """Baseline [px] at which the capitals of a line are centred on `middle`."""
        return round(middle + self.metrics(role).capHeight() / 2)

    def width(self, role: FontRole, text: str) -> float:
        """Width of a text [px]."""
        return self._theme.width(role, text)

    def elided(self, role: FontRole, text: str, room: float) -> str:
        """Return the text, or as much of it as `room` [px] takes, with an ellipsis."""
        if self.width(role, text) <= room:
            return text
        return self.metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room))

    def wrapped(self, role: FontRole, text: str, room: float, most: int) -> tuple[str, ...]:
        """Break a text into up to `most` lines of `room` [px]; what is too much ends in an ellipsis."""
        if most < 1 or not text:
            return ()
        key = (role, text, room, most)
        if key not in self._wrapped:
            if len(self._wrapped) > _REMEMBERED:
                self._wrapped.clear()
            self._wrapped[key] = self._broken(role, text, room, most)
        return self._wrapped[key]

    def _broken(self, role: FontRole, text: str, room: float, most: int) -> tuple[str, ...]:
        lines: list[str] = []
        words = text.split(" ")
        while words:
            count = 1
            while count < len(words) and self.metrics(role).horizontalAdvance(" ".join(words[: count + 1])) <= room:
                count += 1
            if len(lines) == most - 1:
                count = len(words)
            lines.append(self.elided(role, " ".join(words[:count]), room))
            words = words[count:]
        return tuple(lines)

    def laid_out(self, role: FontRole, text: str) -> QStaticText:
        """Return a text ready to be drawn in that role's font."""
        key = (role, text)
        if key not in self._texts:
            if len(self._texts) > _REMEMBERED:
                self._texts.clear()
            static = QStaticText(text)
            static.setTextFormat(Qt.TextFormat.PlainText)
            static.prepare(QTransform(), self.font(role))
            self._texts[key] = static
        return self._texts[key]
