"""How long something took, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from gui.look.wording import Wording

MINUTE_S, HOUR_S = 60.0, 3600.0
SECONDS_UNTIL_S = 120.0
"""Up to here a time is told in seconds,"""
MINUTES_UNTIL_S = 2 * HOUR_S
"""and up to here in minutes."""


def clock(seconds: float, decimals: int = 0) -> str:
    """Return a time [s] as on a stop-watch: 2:05, 1:02:05."""
    whole = round(max(0.0, seconds), decimals)
    hours, rest = divmod(whole, HOUR_S)
    minutes, left = divmod(rest, MINUTE_S)
    tail = f"{left:0{3 + decimals if decimals else 2}.{decimals}f}"
    return f"{int(hours)}:{int(minutes):02d}:{tail}" if hours else f"{int(minutes)}:{tail}"


def duration_text(wording: Wording, seconds: float, digits: int = 3) -> str:
    """Return how long something took, to so many digits: "90 s", "25 min", "6.5 h"."""
    if seconds < SECONDS_UNTIL_S:
        pattern, value = QCoreApplication.translate("Duration", "%1\u00a0s", "seconds"), seconds
    elif seconds < MINUTES_UNTIL_S:
        pattern, value = QCoreApplication.translate("Duration", "%1\u00a0min", "minutes"), seconds / MINUTE_S
    else:
        pattern, value = QCoreApplication.translate("Duration", "%1\u00a0h", "hours"), seconds / HOUR_S
    return pattern.replace("%1", wording.input(float(f"{value:.{digits}g}")))
