"""What is said of the input that decides most of the uncertainty; no widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.scope import counts_more

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.footprint.scope import Scope
    from gui.footprint.sensitivity import Learning
    from gui.footprint.uncertainty import Interval
    from gui.look.wording import Wording

_DIGITS, _MOST_DIGITS = 2, 4
"""Of the ends of a range: it is rough by itself; so many at most, where fewer would make both ends the same."""
_ALL = 0.995
"""From this share on it is all of the uncertainty, as far as a percentage can tell."""


def names(wording: Wording, keys: Sequence[str]) -> str:
    """Return the names of inputs that move as one."""
    return " + ".join(wording.parameter(PARAMETER_BY_KEY[key].name) for key in keys)


def ends_text(wording: Wording, kg: Interval) -> str:
    """Return a range of emissions, "180\u2013410 t"; one figure where it has no width that can be told."""
    for digits in range(_DIGITS, _MOST_DIGITS + 1):
        low, high = (wording.mass(end, digits) for end in (kg.p5, kg.p95))
        if low != high:
            before = low.value if low.unit == high.unit else low.text
            return f"{before}\u2013{high.text}"
    return wording.mass(kg.p50).text


def alone(scope: Scope | None) -> str:
    """Say beside a chart that it shows the training's electricity alone, where more counts; else nothing."""
    if not counts_more(scope):
        return ""
    return QCoreApplication.translate("Matters", "training alone", "the chart shows no other part of what counts")


def alone_label(scope: Scope | None) -> str:
    """Return what the training's electricity alone is called where it stands for the scenario; else nothing."""
    return QCoreApplication.translate("Matters", "Training alone") if counts_more(scope) else ""


def learning_sentence(wording: Wording, now: Interval, learning: Learning | None, scope: Scope | None = None) -> str:
    """Say which input decides most, and what the range shrinks to once it is known.

    Where more counts than the training's electricity, it says that it is of that alone.
    """
    alone = counts_more(scope)
    if learning is not None and learning.interval.p5 != learning.interval.p95:
        return _shrinking(wording, now, learning, alone=alone)
    said = _nothing_to_share(now) if learning is None else _nothing_left(wording, now, learning)
    if not alone:
        return said
    pattern = QCoreApplication.translate("Matters", "Of the training\u2019s electricity alone. %1", "%1: a sentence")
    return pattern.replace("%1", said)


def _nothing_left(wording: Wording, now: Interval, learning: Learning) -> str:
    """Say that nothing else is uncertain."""
    if len(learning.share.keys) == 1:
        text = QCoreApplication.translate(
            "Matters", "Only this is uncertain: %1. Learn it, and of the range %2 one figure is left, %3."
        )
    else:
        text = QCoreApplication.translate(
            "Matters", "Nothing else is uncertain than %1, which move as one: with them known, %2 becomes %3."
        )
    text = text.replace("%3", ends_text(wording, learning.interval)).replace("%2", ends_text(wording, now))
    return text.replace("%1", names(wording, learning.share.keys))


def _shrinking(wording: Wording, now: Interval, learning: Learning, *, alone: bool) -> str:
    """Say how much of the uncertainty one input decides, and from where to where knowing it takes the range."""
    share = learning.share
    if share.first >= _ALL and alone:
        text = QCoreApplication.translate(
            "Matters",
            "%1 decides nearly all uncertainty of the training\u2019s electricity: once known, %3 is %4.",
        )
    elif share.first >= _ALL:
        text = QCoreApplication.translate(
            "Matters", "%1 decides nearly all of the uncertainty: learn it, and the range shrinks from %3 to %4."
        )
    elif alone:
        text = QCoreApplication.translate(
            "Matters",
            "%1 decides %2 of the uncertainty of the training\u2019s electricity: once known, %3 is %4.",
        )
    else:
        text = QCoreApplication.translate(
            "Matters", "%1 decides %2 of the uncertainty: learn it, and the range shrinks from %3 to %4."
        )
    text = text.replace("%4", ends_text(wording, learning.interval)).replace("%3", ends_text(wording, now))
    return text.replace("%2", wording.percent(share.first)).replace("%1", names(wording, share.keys))


def _nothing_to_share(now: Interval) -> str:
    """Say why no input decides anything."""
    if now.p50 == 0:
        return QCoreApplication.translate("Matters", "The result is 0, however sure the inputs are.")
    return QCoreApplication.translate("Matters", "Every input is taken as exact: there is no uncertainty to share.")


def lacking_sentence(wording: Wording, keys: Sequence[str]) -> str:
    """Say why there is nothing to show."""
    text = QCoreApplication.translate("Matters", "Nothing can be said while this is not declared: %1.")
    return text.replace("%1", ", ".join(wording.parameter(PARAMETER_BY_KEY[key].name) for key in keys))


def range_sentence(wording: Wording, key: str) -> str:
    """Say that a range cannot be drawn from."""
    text = QCoreApplication.translate("Matters", "The range of this input goes beyond what is possible: %1.")
    return text.replace("%1", wording.parameter(PARAMETER_BY_KEY[key].name))
