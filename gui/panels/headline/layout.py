"""Where the parts of the headline stand: three arrangements, each worked out without touching a widget.

Which one is taken depends on the room and on the language, never on the numbers of the moment, so that nothing jumps
while a slider moves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from gui.panels.parts.spans import ENDLESS, Span, flow, scaled

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.look.theme import Theme
    from gui.panels.headline.words import HeadlineWords

Mode = Literal["wide", "compact", "stacked"]

COMPACT_NUMBER, COMPACT_LINE = 0.68, 0.93
"""How much smaller the number and the right column are where there is little room."""
_SAMPLE_NUMBER = "888\u00a0Mt"
_FACTORS = (1.0, 0.85, 0.7, 0.6, 0.5, 0.42, 0.36)
"""Sizes that a long number (1,000,000,000 kg) is tried in."""


class Box(NamedTuple):
    """Place of a part on the card [px]."""

    x: float
    y: float
    width: float
    height: float


class Arrangement(NamedTuple):
    """Places of the parts by name (a part without one is hidden), the card's height and the number's spans."""

    mode: Mode
    height: int
    boxes: dict[str, Box]
    number: tuple[Span, ...]
    line_factor: float
    picture_height: int
    phrase: Span


class Arranger:
    """Arranges the words of one estimate for a theme.

    Parameters
    ----------
    theme : Theme
        Sizes and fonts.
    words : HeadlineWords
        What is to be placed.
    samples : tuple
        The widest usual lines of the right column.
    sample_range : tuple
        A usual range of the widest kind.
    """

    def __init__(
        self,
        theme: Theme,
        words: HeadlineWords,
        samples: tuple[tuple[Span, ...], ...],
        sample_range: tuple[Span, ...] = (),
    ) -> None:
        self.theme, self._words, self._px = theme, words, theme.px
        self._known: dict[tuple[Mode, float], Arrangement] = {}
        self._samples = samples
        self._range_room = self._width(sample_range) if sample_range else 0.0
        self._right, self._compact_right = self._right_at(1.0), self._right_at(COMPACT_LINE)
        self._number_room = self._width(self._number(1.0, _SAMPLE_NUMBER))

    def mode(self, width: float) -> Mode:
        """Return the arrangement for a card of that width [px]."""
        px = self._px
        if width >= px(96) + max(px(230), self._number_room) + px(300) + self._right:
            return "wide"
        number = self._number_room * COMPACT_NUMBER
        return "compact" if width >= px(62) + number + px(150) + self._compact_right else "stacked"

    def arrange(self, mode: Mode, width: float) -> Arrangement:
        """Place everything on a card of that width [px]."""
        known = self._known.get((mode, width))
        if known is not None:
            return known
        how: dict[Mode, Callable[[float], Arrangement]] = {
            "wide": self._wide,
            "compact": self._compact,
            "stacked": self._stacked,
        }
        return self._known.setdefault((mode, width), how[mode](width))

    # -- the three arrangements ---------------------------------------------------------------------------------

    def _wide(self, width: float) -> Arrangement:
        px, words = self._px, self._words
        pad, gap = px(20), px(28)
        inner = width - 2 * pad
        left, middle = self._columns(inner, gap)
        number = self._fitted(left, 1.0)
        small = self._height((Span("x", "secondary"),))
        phrase = Span(words.phrase, "figure", factor=1.0)
        picture = px(20)
        row = max(picture, self._height((phrase,)))
        boxes: dict[str, Box] = {}
        heights = {"left": self._left(boxes, number, left, px(3))}
        heights["middle"] = self._middle(boxes, middle, row, px(3)) if words.drawn or words.detail else 0.0
        heights["right"] = 3.0 * px(23)
        # What is shown changes from run to run; the height of the card does not.
        room = max(
            *heights.values(),
            self._height(self._number(1.0, _SAMPLE_NUMBER)) + px(3) + 3 * small,
            row + px(3) + 3 * small,
        )
        height = round(room + 2 * px(10))
        self._shift(boxes, ("number", "sure", "caption", "link"), pad, (height - heights["left"]) / 2)
        self._shift(boxes, ("pictures", "detail", "second"), pad + left + gap, (height - heights["middle"]) / 2)
        self._lines(boxes, width - pad - self._right, (height - heights["right"]) / 2, self._right, px(23))
        return Arrangement("wide", height, boxes, number, 1.0, picture, phrase)

    def _compact(self, width: float) -> Arrangement:
        px, words = self._px, self._words
        pad, gap = px(16), px(14)
        right = self._compact_right
        region = width - 2 * pad - right - gap
        number = self._fitted(region if not words.drawn else region - px(150) - gap, COMPACT_NUMBER)
        phrase = Span(words.phrase, "figure", factor=0.8)
        picture = px(14)
        small = self._height((Span("x", "secondary"),))
        boxes: dict[str, Box] = {}
        top = self._height(number)
        x = self._width(number) + gap
        boxes["number"] = Box(0, 0, min(self._width(number), region), top)
        if words.drawn:
            row = max(picture, self._height((phrase,)))
            # The phrase stands on the line that the number stands on.
            boxes["pictures"] = Box(
                x, self._ascent(number) - self._ascent((phrase,)) - (row - self._height((phrase,))) / 2, region - x, row
            )
        y = top + px(3)
        begin = 0.0
        if words.sure:
            begin = max(self._range_room, self._width(words.sure)) + px(12)
            boxes["sure"] = Box(0, y, begin - px(12), small)
        if words.detail:
            # Below the pictures, where there is room for it beside the range.
            wide, high = self._width(words.detail), self._height(words.detail, region)
            begin = max(begin, x) if max(begin, x) + wide <= region else begin
            if begin + wide > region:
                begin, y = 0.0, y + small
            boxes["detail"] = Box(begin, y, min(wide, region), high)
            beside = self._width(words.second)
            if words.second and begin + wide + px(12) + beside <= region:
                boxes["second"] = Box(begin + wide + px(12), y, beside, high)
            y += high
        elif words.sure:
            y += small
        y += self._caption(boxes, region, y)
        lines = 3.0 * px(20)
        least = self._height(self._number(COMPACT_NUMBER, _SAMPLE_NUMBER)) + px(3) + 2 * small
        height = round(max(y, lines, least) + 2 * px(8))
        self._shift(boxes, tuple(boxes), pad, (height - y) / 2)
        self._lines(boxes, width - pad - right, (height - lines) / 2, right, px(20))
        return Arrangement("compact", height, boxes, number, COMPACT_LINE, picture, phrase)

    def _stacked(self, width: float) -> Arrangement:
        px, words = self._px, self._words
        pad = px(14)
        inner = width - 2 * pad
        number = self._fitted(inner, COMPACT_NUMBER)
        phrase = Span(words.phrase, "figure", factor=0.8)
        boxes: dict[str, Box] = {}
        boxes["number"] = Box(0, 0, min(inner, self._width(number)), self._height(number))
        y = self._height(number) + px(4)
        y += self._sure(boxes, inner, y)
        if words.drawn or words.detail:
            row = max(px(14), self._height((phrase,)))
            y += self._middle(boxes, inner, row, px(2), y) + px(6)
        for index, line in enumerate(words.lines):
            high = max(px(20), self._height(scaled(line, COMPACT_LINE), inner))
            boxes[f"line{index}"] = Box(0, y, inner, high)
            y += high
        y += px(4)
        y += self._caption(boxes, inner, y)
        height = round(y + 2 * px(10))
        self._shift(boxes, tuple(boxes), pad, px(10))
        return Arrangement("stacked", height, boxes, number, COMPACT_LINE, px(14), phrase)

    # -- blocks -------------------------------------------------------------------------------------------------

    def _columns(self, inner: float, gap: float) -> tuple[float, float]:
        """Widths of the left and the middle column."""
        px, words = self._px, self._words
        if not words.drawn and not words.detail:
            return inner - self._right - gap, 0.0
        least, middle = max(px(230), self._number_room), px(300)
        free = max(0.0, inner - self._right - 2 * gap - least - middle)
        left = least + min(free * 0.55, max(0.0, self._width(words.caption) + 1 - least))
        return left, inner - self._right - 2 * gap - left

    def _left(self, boxes: dict[str, Box], number: tuple[Span, ...], width: float, gap: float) -> float:
        high = self._height(number)
        boxes["number"] = Box(0, 0, min(self._width(number), width), high)
        high += gap + self._sure(boxes, width, high + gap)
        return high + self._caption(boxes, width, high)

    def _sure(self, boxes: dict[str, Box], width: float, y: float) -> float:
        """Place the range on a line of its own; return its height."""
        if not self._words.sure:
            return 0.0
        high = self._height(self._words.sure)
        boxes["sure"] = Box(0, y, min(width, self._width(self._words.sure)), high)
        return high

    def _caption(self, boxes: dict[str, Box], width: float, y: float) -> float:
        """Place the caption and, behind it or below it, the link; return their height."""
        words = self._words
        high = self._height(words.caption, width)
        boxes["caption"] = Box(0, y, self._balanced(words.caption, width), high)
        if not words.link:
            return high
        link = self.link_spans()
        beside = self._width(words.caption) + self._px(8)
        if beside + self._width(link) <= width:
            boxes["caption"] = Box(0, y, self._width(words.caption), high)
            boxes["link"] = Box(beside, y, self._width(link), high)
            return high
        boxes["link"] = Box(0, y + high + self._px(2), self._width(link), self._height(link))
        return high + self._px(2) + self._height(link)

    def _middle(self, boxes: dict[str, Box], width: float, row: float, gap: float, y: float = 0.0) -> float:
        words = self._words
        start = y
        if words.drawn:
            boxes["pictures"] = Box(0, y, width, row)
            y += row + gap
        for name, spans in (("detail", words.detail), ("second", words.second)):
            if spans:
                high = self._height(spans, width)
                boxes[name] = Box(0, y, min(width, self._width(spans)), high)
                y += high
        return y - start

    def _lines(self, boxes: dict[str, Box], x: float, y: float, width: float, step: float) -> None:
        for index in range(len(self._words.lines)):
            boxes[f"line{index}"] = Box(x, y + index * step, width, step)

    def link_spans(self) -> tuple[Span, ...]:
        """Return the link to the missing input."""
        return (Span(self._words.link, "secondary", "link"),) if self._words.link else ()

    def _right_at(self, factor: float) -> float:
        """Width of the right column in a font of that factor: room for what is usual, or for more."""
        return max(self._width(scaled(line, factor)) for line in (*self._samples, *self._words.lines))

    # -- measures -----------------------------------------------------------------------------------------------

    def _number(self, factor: float, text: str = "") -> tuple[Span, ...]:
        words = self._words
        if words.missing and not text:
            return (Span(text or words.number, "headline", "secondary", factor * 0.62),)
        suffix = Span(" " + words.unit, "figure", "secondary", max(factor, 0.6))
        return (Span(text or words.number, "headline", "text", factor), suffix)

    def _fitted(self, room: float, factor: float) -> tuple[Span, ...]:
        spans = self._number(factor)
        for shrink in _FACTORS:
            spans = self._number(factor * shrink)
            if self._width(spans) <= room:
                break
        return spans

    def _width(self, spans: tuple[Span, ...]) -> float:
        return max((line.width for line in flow(self.theme, spans)), default=0.0) + 1

    def _height(self, spans: tuple[Span, ...], width: float = ENDLESS) -> float:
        return sum(line.height for line in flow(self.theme, spans, int(width)))

    def _balanced(self, spans: tuple[Span, ...], width: float) -> float:
        """Return the least width that needs no more lines than `width`: lines of one length read as one thought."""
        lines = len(flow(self.theme, spans, int(width)))
        low, high = int(width / max(lines, 1)), int(width)
        if lines < 2:  # noqa: PLR2004
            return width
        while high - low > self._px(4):
            middle = (low + high) // 2
            if len(flow(self.theme, spans, middle)) > lines:
                low = middle
            else:
                high = middle
        return high

    def _ascent(self, spans: tuple[Span, ...]) -> float:
        lines = flow(self.theme, spans)
        return lines[0].ascent if lines else 0.0

    @staticmethod
    def _shift(boxes: dict[str, Box], names: tuple[str, ...], x: float, y: float) -> None:
        for name in names:
            if name in boxes:
                box = boxes[name]
                boxes[name] = Box(box.x + x, box.y + y, box.width, box.height)
