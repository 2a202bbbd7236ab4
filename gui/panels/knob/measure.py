"""What stands under the track of a knob of a given width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.entry.value import PAD
from gui.panels.knob import paint as knob_paint
from gui.panels.knob import words as knob_words
from gui.panels.knob.caption import Label, Mark, fitting
from gui.panels.parts.badge import badge_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.footprint.parameters import Parameter
    from gui.look.look import Look
    from gui.panels.knob.state import KnobState

GAP = 8
"""Between what stands side by side in a knob [px at 100 %]."""


def caption_labels(
    look: Look, parameter: Parameter, state: KnobState, width: float, x_of: Callable[[float, float], float]
) -> tuple[tuple[Label, ...], bool]:
    """Choose the words under the track, and say whether they flag the value as unusual.

    Parameters
    ----------
    look : Look
        Theme and words.
    parameter, state : Parameter, KnobState
        What is shown.
    width : float
        Of the whole knob [px].
    x_of : callable
        Where a value stands on the slider of a width [px].
    """
    theme, wording = look.theme, look.wording
    if state.value is not None and not parameter.is_usual(state.value):
        sentence = knob_words.outside_usual(wording, parameter)
        return (Label(0.0, f"{state.caption}; {sentence}" if state.caption else sentence),), True
    if state.caption:
        return (Label(0.0, state.caption),), False
    small = theme.font("small")
    room = width - knob_paint.text_width(small, badge_word(state.badge)) - theme.px(GAP) - 2 * theme.px(PAD)
    marks = [
        Mark(x_of(value, width) - theme.px(PAD), *knob_words.landmark(wording, parameter, value, word))
        for value, word in parameter.landmarks
    ]
    usual = knob_words.usual_range(wording, parameter)
    return fitting(marks, usual, room, lambda text: knob_paint.text_width(small, text)), False
