"""What is said of the input that decides most of the uncertainty; no widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.footprint.parameters import PARAMETER_BY_KEY

if TYPE_CHECKING:
    from collections.abc import Sequence

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


def learning_sentence(wording: Wording, now: Interval, learning: Learning | None) -> str:
    """Say which input decides most, and what the range shrinks to once it is known."""
    if learning is None:
        return _nothing_to_share(now)
    share, after = learning.share, learning.interval
    name, left = names(wording, share.keys), ends_text(wording, after)
    if after.p5 == after.p95:
        if len(share.keys) == 1:
            text = QCoreApplication.translate(
                "Matters", "Only this is uncertain: %1. Learn it, and of the range %2 one figure is left, %3."
            )
        else:
            text = QCoreApplication.translate(
                "Matters", "Nothing else is uncertain than %1, which move as one: with them known, %2 becomes %3."
            )
        return text.replace("%3", left).replace("%2", ends_text(wording, now)).replace("%1", name)
    if share.first >= _ALL:
        text = QCoreApplication.translate(
            "Matters", "%1 decides nearly all of the uncertainty: learn it, and the range shrinks from %3 to %4."
        )
    else:
        text = QCoreApplication.translate(
            "Matters", "%1 decides %2 of the uncertainty: learn it, and the range shrinks from %3 to %4."
        )
    text = text.replace("%4", left).replace("%3", ends_text(wording, now))
    return text.replace("%2", wording.percent(share.first)).replace("%1", name)


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
