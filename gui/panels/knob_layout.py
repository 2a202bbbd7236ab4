"""Where the parts of a knob go; no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Needs:
    """What the parts of a knob need [px].

    ``name_width`` returns the width of the widest word of the name, ``text_height`` the height of a text wrapped into a
    width; both for the name, the caption and the message in their fonts.
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


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle [px]."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Places:
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

    A name of which a single word does not fit beside the value puts the value on a line of its own, and so does a
    caption with the badge: nothing is cut or laid over something else.
    """
    value_width = min(needs.value_width, width)
    side = value_width + needs.gap + needs.reset_size
    if needs.name_word <= width - side:
        name_height = needs.name_height(width - side)
        top = max(name_height, needs.value_height)
        name = Box(0, 0 if name_height > needs.value_height else (top - name_height) / 2, width - side, name_height)
        value = Box(width - value_width, 0, value_width, needs.value_height)
    else:
        name = Box(0, 0, width, needs.name_height(width))
        value = Box(width - value_width, name.height, value_width, needs.value_height)
        top = name.height + needs.value_height
    reset_y = value.y + (needs.value_height - needs.reset_size) / 2
    reset = Box(max(0.0, value.x - needs.reset_size), reset_y, needs.reset_size, needs.reset_size)
    slider = Box(0, top, width, needs.slider_height)
    y = top + needs.slider_height
    if needs.caption_width + needs.gap + needs.badge_width <= width:
        caption = Box(0, y, width - needs.gap - needs.badge_width, needs.small_line)
        badge = Box(width - needs.badge_width, y, needs.badge_width, needs.small_line)
        y += needs.small_line
    else:
        caption = Box(0, y, width, needs.caption_height(width))
        y += caption.height
        badge = Box(max(0.0, width - needs.badge_width), y, min(width, needs.badge_width), needs.small_line)
        y += needs.small_line
    message = None
    if needs.message_height is not None:
        message = Box(0, y + needs.gap / 2, width, needs.message_height(width))
        y = message.y + message.height
    return Places(name, value, reset, slider, caption, badge, message, y)
