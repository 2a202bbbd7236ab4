"""Text in several styles on one line or more: how it is split, measured and broken.

A widget that shows a number in bold among plain words is drawn by hand, because a rich-text label lays out a document
for every new value, and these values change with every pixel of a drag.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QFont

    from gui.look.theme import FontRole, Theme

_LEADING = 1.16
"""Height of a line over that of its font, for text that may run over several lines; large figures stand alone."""
_LARGE = ("figure", "headline")
ENDLESS = 1e6
"""Width that nothing fills [px]."""
_PLACE = re.compile(r"(%\d)")
_PIECE = re.compile(r" +|[^ ]+")


class Span(NamedTuple):
    """Words in one style: a font role, a colour role and a factor on the font's size."""

    text: str
    role: FontRole = "body"
    colour: str = "text"
    factor: float = 1.0


class Piece(NamedTuple):
    """Words in one style at their place on a line [px]."""

    text: str
    span: Span
    x: float


class Line(NamedTuple):
    """One line of pieces and its measures [px]."""

    pieces: tuple[Piece, ...]
    width: float
    ascent: float
    height: float


def fill(pattern: str, values: Mapping[str, Span], rest: Span) -> tuple[Span, ...]:
    """Return a translated pattern as spans: its ``%1``, ``%2`` as given, the words around them as `rest`."""
    return tuple(values[part] if part in values else rest._replace(text=part) for part in _PLACE.split(pattern) if part)


def scaled(spans: tuple[Span, ...], factor: float) -> tuple[Span, ...]:
    """Return spans in a smaller or larger font."""
    return spans if factor == 1 else tuple(span._replace(factor=span.factor * factor) for span in spans)


def plain(spans: Iterable[Span]) -> str:
    """Return the bare text, for screen readers and the clipboard."""
    return "".join(span.text for span in spans)


@lru_cache(maxsize=1024)
def flow(theme: Theme, spans: tuple[Span, ...], width: float = ENDLESS) -> tuple[Line, ...]:
    """Break spans into lines no wider than `width` [px]; only at ordinary spaces, and never inside a word.

    Remembered, because most words stand still while a number moves.
    """
    lines: list[Line] = []
    current: list[Piece] = []
    x = gap = 0.0
    between = ""
    for chunk in _chunks(spans):
        if chunk[0].text.isspace() and chunk[0].text.startswith(" "):
            gap, between = (_width(theme, chunk[0]), chunk[0].text) if current else (0.0, "")
            continue
        widths = [_width(theme, part) for part in chunk]
        if current and gap and x + gap + sum(widths) > width + 0.5:
            lines.append(_line(theme, current, x))
            current, x, gap, between = [], 0.0, 0.0, ""
        x += gap
        for part, advance in zip(chunk, widths, strict=True):
            _append(current, between, part, x)
            x, between = x + advance, ""
        gap = 0.0
    if current:
        lines.append(_line(theme, current, x))
    return tuple(lines)


def _append(line: list[Piece], between: str, part: Span, x: float) -> None:
    """Add a word to a line; behind words of its own style it is one text with them, and drawn at one go."""
    last = line[-1] if line else None
    if last is not None and last.span[1:] == part[1:]:
        line[-1] = last._replace(text=last.text + between + part.text)
    else:
        line.append(Piece(part.text, part, x))


def font_of(theme: Theme, span: Span) -> QFont:
    """Return the font that a span is drawn in."""
    return theme.font(span.role, span.factor)


def _width(theme: Theme, span: Span) -> float:
    return theme.width(span.role, span.text, span.factor)


def _chunks(spans: Iterable[Span]) -> list[list[Span]]:
    """Split into spaces and what stands between them; a comma stays with the bold number before it."""
    chunks: list[list[Span]] = []
    glued = False
    for span in spans:
        for text in _PIECE.findall(span.text):
            part = Span(text, span.role, span.colour, span.factor)
            is_space = text.startswith(" ")
            if glued and not is_space:
                chunks[-1].append(part)
            else:
                chunks.append([part])
            glued = not is_space
    return chunks


def _line(theme: Theme, pieces: list[Piece], width: float) -> Line:
    styles = {(piece.span.role, piece.span.factor) for piece in pieces}
    ascent = max(theme.metrics(*style).ascent() for style in styles)
    descent = max(theme.metrics(*style).descent() for style in styles)
    height = ascent + descent
    extra = 0.0 if any(role in _LARGE for role, _factor in styles) else height * (_LEADING - 1)
    return Line(tuple(pieces), width, ascent + extra / 2, height + extra)
