"""Where a value stands on a slider's track, and what a step of the keyboard makes of it; no Qt."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from gui.footprint.parameters import Parameter

COARSE = 10.0
"""Steps that PgUp and PgDn take."""
FINE = 0.1
"""Part of a step that an arrow takes with Shift."""
_KEPT_DIGITS = 12
"""Significant digits kept after a sum, so that 0.1 + 0.2 stays 0.3."""


class SliderScale(NamedTuple):
    """Scale of one slider.

    Attributes
    ----------
    low, high : float
        Values at its ends; a value outside is shown at the end.
    step : float
        What an arrow key adds, or, on a logarithmic scale, the part by which it multiplies more than once.
    logarithmic, whole : bool
        Whether equal ways are equal ratios; whether it counts things.
    """

    low: float
    high: float
    step: float
    logarithmic: bool = False
    whole: bool = False

    @classmethod
    def of(cls, parameter: Parameter) -> SliderScale:
        """Scale on which a parameter is shown: over its usual range."""
        return cls(parameter.usual_low, parameter.usual_high, parameter.step, parameter.scale == "log", parameter.whole)

    def fraction(self, value: float) -> float:
        """Part of the track [0..1] at which a value stands; the nearer end for one outside."""
        if value <= self.low:
            return 0.0
        if value >= self.high:
            return 1.0
        if self.logarithmic:
            return math.log(value / self.low) / math.log(self.high / self.low)
        return (value - self.low) / (self.high - self.low)

    def value_at(self, fraction: float, resolution: float = 0.0) -> float:
        """Value at a part of the track [0..1], as round as a hand can aim.

        Parameters
        ----------
        fraction : float
            Taken to the nearer end where it lies outside.
        resolution : float
            Part of the track that one pixel covers; digits below it mean nothing.
        """
        if fraction <= 0:
            return self.low
        if fraction >= 1:
            return self.high
        if not self.logarithmic:
            value = self.low + fraction * (self.high - self.low)
            return self._held(round(value / self.step) * self.step)
        ratio = self.high / self.low
        value = self.low * ratio**fraction
        digits = 2 if ratio**resolution > 1.01 else 3  # noqa: PLR2004 - from 1 % a pixel on, two digits are all one sees
        return self._held(_rounded(value, digits))

    def stepped(self, value: float, steps: float) -> float:
        """Value after so many steps of the keyboard (``FINE`` and ``COARSE`` are such numbers), never past an end.

        A value outside comes in step by step and does not jump to the end.
        """
        moved = self._moved(value, steps)
        if self.whole:
            moved = float(round(moved))
            if moved == value:
                moved = value + math.copysign(1, steps)
        if steps > 0:
            return value if value >= self.high else min(moved, self.high)
        return value if value <= self.low else max(moved, self.low)

    def _moved(self, value: float, steps: float) -> float:
        if not self.logarithmic:
            return _rounded(value + steps * self.step, _KEPT_DIGITS)
        if value < self.low:
            return self.low
        # A fine step is a tenth of the way; many steps are many multiplications.
        factor = 1 + self.step * abs(steps) if abs(steps) < 1 else (1 + self.step) ** abs(steps)
        moved = value * factor if steps > 0 else value / factor
        return _rounded(moved, 4 if abs(steps) < 1 else 3)

    def _held(self, value: float) -> float:
        rounded = float(round(value)) if self.whole else _rounded(value, _KEPT_DIGITS)
        return min(max(rounded, self.low), self.high)


def _rounded(value: float, digits: int) -> float:
    """Round to significant digits."""
    return float(f"{value:.{digits - 1}e}")
