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

_DIGITS = 2
"""Of the ends of a range: it is rough by itself."""


def names(wording: Wording, keys: Sequence[str]) -> str:
    """Return the names of inputs that move as one."""
    return " + ".join(wording.parameter(PARAMETER_BY_KEY[key].name) for key in keys)


def ends_text(wording: Wording, kg: Interval) -> str:
    """Return a range of emissions, "180\u2013410 t"."""
    low, high = (wording.mass(end, _DIGITS) for end in (kg.p5, kg.p95))
    before = low.value if low.unit == high.unit else low.text
    return f"{before}\u2013{high.text}"


def learning_sentence(wording: Wording, now: Interval, learning: Learning | None) -> str:
    """Say which input decides most, and what the range shrinks to once it is known."""
    if learning is None:
        return QCoreApplication.translate("Matters", "Every input is taken as exact: there is no uncertainty to share.")
    text = QCoreApplication.translate(
        "Matters", "%1 decides %2 of the uncertainty: learn it, and the range shrinks from %3 to %4."
    )
    ranges = [ends_text(wording, one) for one in (now, learning.interval)]
    text = text.replace("%4", ranges[1]).replace("%3", ranges[0])
    share = wording.percent(learning.share.first)
    return text.replace("%2", share).replace("%1", names(wording, learning.share.keys))


def lacking_sentence(wording: Wording, keys: Sequence[str]) -> str:
    """Say why there is nothing to show."""
    text = QCoreApplication.translate("Matters", "Nothing can be said while this is not declared: %1.")
    return text.replace("%1", ", ".join(wording.parameter(PARAMETER_BY_KEY[key].name) for key in keys))


def range_sentence(wording: Wording, key: str) -> str:
    """Say that a range cannot be drawn from."""
    text = QCoreApplication.translate("Matters", "The range of this input goes beyond what is possible: %1.")
    return text.replace("%1", wording.parameter(PARAMETER_BY_KEY[key].name))
