"""Where the parts of a knob go; no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


class Needs(NamedTuple):
    """What the parts of a knob need [px].

    Widths are of the text on one line (``name_word``: of its widest word); the ``..._height`` that are callables return
    the height of a text wrapped into a width. ``inset`` is how far words keep from the edges, as those in the value's
    button do.
    """

    value_width: float
    value_height: float
    reset_size: float
    slider_height: float
    name_word: float
    name_height: Callable[[float], float]
    caption_width: float
    caption_height: Callable[[float], float]
    badge_width: float
    small_line: float
    message_height: Callable[[float], float] | None
    gap: float
    inset: float


class Box(NamedTuple):
    """A rectangle [px]."""

    x: float
    y: float
    width: float
    height: float


class Places(NamedTuple):
    """Where each part goes, and the height of it all."""

    name: Box
    value: Box
    reset: Box
    slider: Box
    caption: Box
    badge: Box
    message: Box | None
    height: float


def arranged(width: float, needs: Needs) -> Places:
    """Arrange a knob in `width`: name and value on one line, the slider, the caption and badge on one line.

    A name of which a single word does not fit beside the value puts the value on a line of its own. A caption wraps
    beside the badge, or above it where the badge leaves it less than half: nothing is cut or laid over something else.
    """
    inset, gap = needs.inset, needs.gap
    inner = width - 2 * inset
    value_width = min(needs.value_width, width)
    beside = width - value_width - needs.reset_size - gap - inset
    if needs.name_word <= beside:
        name_height = needs.name_height(beside)
        top = max(name_height, needs.value_height)
        name = Box(inset, max(0.0, (needs.value_height - name_height) / 2), beside, name_height)
        value_y = 0.0
    else:
        name = Box(inset, 0, inner, needs.name_height(inner))
        top = name.height + needs.value_height
        value_y = name.height
    value = Box(width - value_width, value_y, value_width, needs.value_height)
    reset_y = value.y + (needs.value_height - needs.reset_size) / 2
    reset = Box(max(0.0, value.x - needs.reset_size), reset_y, needs.reset_size, needs.reset_size)
    slider = Box(0, top, width, needs.slider_height)
    y = top + needs.slider_height
    badge_x = max(inset, width - inset - needs.badge_width)
    if needs.caption_width + gap + needs.badge_width <= inner:
        caption = Box(inset, y, inner - gap - needs.badge_width, needs.small_line)
    else:
        beside = inner - gap - needs.badge_width
        under = beside < inner / 2
        caption = Box(inset, y, inner if under else beside, needs.caption_height(inner if under else beside))
        y += caption.height if under else 0
    badge = Box(badge_x, y, width - inset - badge_x, needs.small_line)
    y = max(y + needs.small_line, caption.y + caption.height)
    message = None
    if needs.message_height is not None:
        message = Box(inset, y + gap / 2, inner, needs.message_height(inner))
        y = message.y + message.height
    return Places(name, value, reset, slider, caption, badge, message, y)
