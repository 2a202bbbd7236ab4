"""Figures as a paper prints them, and others beside them with as many digits."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.look.wording import GLUE

if TYPE_CHECKING:
    from gui.look.wording import Wording

_DIGITS = 3
"""Significant digits of a figure that stands beside a printed one; more where the printed one has more."""
_MOST_DECIMALS = 6
_AS_GOOD_AS_EQUAL = 5e-9
"""Relative: no paper prints as many digits; what is left is rounding of the arithmetic."""
_NEXT_TO_NOTHING = 1e-4
"""Below a hundredth of a percent a difference is said to be smaller than that."""
_TENTH = 0.1
"""Below this percentage one digit says enough."""
_MINUS = "\u2212"


def printed(wording: Wording, value: float, unit: str) -> str:
    """Return a figure with all the digits that it is printed with."""
    return _with_unit(wording, wording.exact(value, _decimals(value)), unit)


def beside(wording: Wording, value: float, figure: float, unit: str = "", tolerance: float = 0.0) -> str:
    """Return a value with the decimals of the figure beside it or of its tolerance, and three digits at least."""
    decimals = max(_decimals(figure), _decimals(tolerance), _least(value))
    return _with_unit(wording, wording.exact(value, min(decimals, _MOST_DECIMALS)), unit)


def difference(wording: Wording, value: float, figure: float) -> str:
    """Return how far a value lies from the figure beside it, with its sign."""
    if abs(value - figure) <= _AS_GOOD_AS_EQUAL * abs(figure):
        return "0"
    sign = "+" if value > figure else _MINUS
    return sign + wording.number(abs(value - figure), 2)


def relative(wording: Wording, value: float, figure: float) -> str:
    """Return how far a value lies from the figure beside it, as a percentage; nothing where that is 0."""
    if not figure:
        return ""
    share = (value - figure) / figure
    if abs(share) <= _AS_GOOD_AS_EQUAL:
        return f"0{GLUE}%"
    if abs(share) < _NEXT_TO_NOTHING:
        return f"<{GLUE}{wording.number(100 * _NEXT_TO_NOTHING, 1)}{GLUE}%"
    percent = abs(share) * 100
    digits = 2 if percent >= _TENTH else 1
    return f"{'+' if share > 0 else _MINUS}{wording.number(percent, digits)}{GLUE}%"


def _with_unit(wording: Wording, number: str, unit: str) -> str:
    if unit == "USD":
        return QCoreApplication.translate("Wording", "$%1").replace("%1", number)
    return f"{number}{GLUE}{wording.unit(unit)}" if unit else number


def _decimals(value: float) -> int:
    fraction = f"{value:.{_MOST_DECIMALS}f}".partition(".")[2]
    return len(fraction.rstrip("0"))


def _least(value: float) -> int:
    """Return the decimals that show three significant digits."""
    return max(0, _DIGITS - 1 - math.floor(math.log10(abs(value)))) if value else 0
