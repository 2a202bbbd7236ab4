"""Rounding as the calculators that run in a browser do it."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

_NO_DECIMALS_FROM = 1e21
"""From here on ``toFixed`` leaves a number as it is."""


def to_fixed(value: float, digits: int) -> float:
    """Return a number of at least 0 as ``Number(value.toFixed(digits))`` of JavaScript does.

    What counts is the number that the computer holds, so 0.105 is just below and becomes 0.1; a true half goes up,
    where ``round`` takes the even neighbour.
    """
    if value >= _NO_DECIMALS_FROM:
        return value
    return float(Decimal(value).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP))
