"""What the window of a model's size says; no widgets."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.look.wording import Wording

_TRILLION, _BILLION, _MILLION = 1e12, 1e9, 1e6
_FEWEST = 4
"""Runs from which on a middle half can be told."""


def large(wording: Wording, value: float) -> str:
    """Return a number as it is spoken of, all of its digits: "70 billion", "1.5 trillion"."""
    for least, pattern in (
        (_TRILLION, QCoreApplication.translate("Wording", "%1 trillion")),
        (_BILLION, QCoreApplication.translate("Wording", "%1 billion")),
        (_MILLION, QCoreApplication.translate("Wording", "%1 million")),
    ):
        if value >= least:
            return pattern.replace("%1", wording.input(float(f"{value / least:.12g}")))
    return wording.input(value)


def work_text(wording: Wording, parameters: float, tokens: float, flops: float) -> str:
    """Return the work with today's numbers: "6 x 70 billion x 15 trillion = 6.30 x 10^24 FLOP"."""
    text = QCoreApplication.translate("Size", "6 \u00d7 %1 \u00d7 %2 = %3 FLOP", "floating-point operations")
    text = text.replace("%1", large(wording, parameters)).replace("%2", large(wording, tokens))
    return text.replace("%3", wording.number(flops))


def chip_hours_text(wording: Wording, chip_hours: float, tflops: float, utilisation: str) -> str:
    """Return accelerator-hours, and the rate that they follow from."""
    text = QCoreApplication.translate("Size", "%1 h, at %2 of %3 TFLOP/s", "hours, percentage, rate of a chip")
    text = text.replace("%1", wording.number(chip_hours)).replace("%2", utilisation)
    return text.replace("%3", wording.input(float(f"{tflops:.4g}")))


def published_text(wording: Wording, utilisations: Sequence[float]) -> str:
    """Say what share of their rate published runs made use of, and how far that spreads; nothing where too few did."""
    if len(utilisations) < _FEWEST:
        return ""
    low, middle, high = statistics.quantiles(utilisations, n=4, method="inclusive")
    text = QCoreApplication.translate(
        "Size",
        "The published hours of %1 runs come to %2 to %3 in the same way: half of them to %4 to %5, the median is %6.",
        "a number, then percentages",
    )
    # From the last: the shorter places are parts of nothing.
    shown = (min(utilisations), max(utilisations), low, high, middle)
    for place, share in zip(("%2", "%3", "%4", "%5", "%6"), shown, strict=True):
        text = text.replace(place, wording.percent(share))
    return text.replace("%1", wording.exact(len(utilisations)))
