"""Counts of everyday things as phrases: "5.0 cars", "316 flights"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from gui.look.unitcount import UnitCount

if TYPE_CHECKING:
    from gui.look.wording import Wording

_FEW_BELOW = 10
"""Below this a count is shown with a decimal: 5.0 cars."""
_A_FRACTION_TAKES = 2
"""The plural form that stands behind a decimal fraction: that of 2 in English ("5.0 cars") and in Russian."""


def count_text(wording: Wording, count: float) -> str:
    """Return a count with as many digits as it is worth: 0.72, 5.0, 12, 316."""
    if count < _FEW_BELOW * 0.995:
        return wording.number(count, 2)
    return wording.exact(float(f"{count:.3g}")) if count < 1e6 else _large(wording, count)  # noqa: PLR2004


def count_phrase(wording: Wording, equivalent_id: str, count: float, unit: str = "") -> str:
    """Return "5.0 cars", by the equivalent's own phrase or by its `unit`; count and unit for one of the user's own."""
    shown = wording.exact(count) if isinstance(count, int) else count_text(wording, count)
    rounded = float(f"{count:.3g}")
    if not isinstance(count, int) and count < _FEW_BELOW * 0.995:
        plural = _A_FRACTION_TAKES
    else:  # as it is shown, without decimals: 11.9 are 12
        plural = int(rounded + 0.5) % 1000 if rounded < 1e6 else 0  # noqa: PLR2004 - millions take the form of 0
    phrase = wording.remembered(
        f"{equivalent_id} {plural} {unit}",
        lambda: Count().phrase(equivalent_id, plural) or UnitCount().phrase(unit, plural),
    )
    return phrase.replace("%1", shown) if phrase else f"{shown} \u00d7 {wording.preset(unit)}"


def count_detail(equivalent_id: str) -> str:
    """Return what is counted, more precisely: "over their whole life, fuel included"."""
    return {
        "car_lifetime": QCoreApplication.translate("Count", "over their whole life, fuel included"),
        "flight_ny_sf": QCoreApplication.translate("Count", "New York \u2013 San Francisco and back, one seat"),
        "human_year": QCoreApplication.translate("Count", "of an average person\u2019s life"),
        "american_year": QCoreApplication.translate("Count", "of an average American\u2019s life"),
        "car_km": QCoreApplication.translate("Count", "in an average American car"),
        "smartphone_charge": QCoreApplication.translate("Count", "from empty to full"),
        "video_hour": QCoreApplication.translate("Count", "streamed in Europe"),
        "beef_meal": QCoreApplication.translate("Count", "as eaten in France"),
        "jeans": QCoreApplication.translate("Count", "sold in France"),
    }.get(equivalent_id, "")


class Count(QObject):
    """Holds the phrases that have plural forms: lupdate finds these only in a QObject's own ``tr``."""

    def phrase(self, equivalent_id: str, plural: int) -> str:
        """Return the phrase of an equivalent in the form that stands behind `plural`, with %1 for the count."""
        return {
            "car_lifetime": self.tr("%1 car(s)", "", plural),
            "flight_ny_sf": self.tr("%1 flight(s)", "", plural),
            "human_year": self.tr("%1 human year(s)", "", plural),
            "american_year": self.tr("%1 American year(s)", "", plural),
            "car_km": self.tr("%1 km of driving", "", plural),
            "smartphone_charge": self.tr("%1 phone charge(s)", "", plural),
        }.get(equivalent_id, "")


def _large(wording: Wording, count: float) -> str:
    if count >= 1e9:  # noqa: PLR2004
        return QCoreApplication.translate("Wording", "%1 billion").replace("%1", wording.number(count / 1e9))
    return QCoreApplication.translate("Wording", "%1 million").replace("%1", wording.number(count / 1e6))
