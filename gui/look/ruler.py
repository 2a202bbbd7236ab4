"""Widths and heights of texts, measured once: most words stand still while a number moves."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

_REMEMBERED = 8192


def text_width(font: QFont, text: str) -> float:
    """Width [px] of a text on one line, in a font of the theme."""
    return _width(font.pixelSize(), font.weight(), font.family(), text)


def line_height(font: QFont) -> float:
    """Height [px] of one line, in a font of the theme."""
    return _metrics(font.pixelSize(), font.weight(), font.family()).height()


@lru_cache(maxsize=_REMEMBERED)
def _width(pixels: int, weight: QFont.Weight, family: str, text: str) -> float:
    return _metrics(pixels, weight, family).horizontalAdvance(text)


@lru_cache(maxsize=64)
def _metrics(pixels: int, weight: QFont.Weight, family: str) -> QFontMetricsF:
    """Metrics of a font by all that the theme's fonts differ in; each has figures of equal width."""
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return QFontMetricsF(font)
