"""Ranges in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.footprint.parameters import PARAMETER_BY_KEY

if TYPE_CHECKING:
    from gui.footprint.ranges import Range, RangeError
    from gui.library.disagreeing import Figure
    from gui.look.wording import Wording


def shape_name(shape: str) -> str:
    """Return what a shape is called."""
    return {
        "exact": QCoreApplication.translate("Ranges", "exact: no doubt at all"),
        "lognormal": QCoreApplication.translate("Ranges", "log-normal: as often double as half"),
        "triangular": QCoreApplication.translate("Ranges", "triangular: never outside, most often near the value"),
        "uniform": QCoreApplication.translate("Ranges", "uniform: all between as likely"),
    }[shape]


def meaning(shape: str) -> str:
    """Return what the two ends of a range mean."""
    if shape == "exact":
        return ""
    if shape == "lognormal":
        return QCoreApplication.translate("Ranges", "One time in twenty it is below the low value, one above the high.")
    return QCoreApplication.translate("Ranges", "It never lies below the low value or above the high one.")


def range_text(wording: Wording, key: str, one: Range | None) -> str:
    """Return a range as "1.26 to 1.98", or "exact"."""
    if one is None or one.is_exact:
        return QCoreApplication.translate("Ranges", "exact", "a range of no width")
    parameter = PARAMETER_BY_KEY[key]
    low, high = (wording.parameter_value(parameter, float(f"{end:.3g}")) for end in (one.low, one.high))
    if low.unit == high.unit:
        low = low._replace(unit="")
    pattern = QCoreApplication.translate("Ranges", "%1 to %2", "from a low to a high value")
    return pattern.replace("%1", low.text.strip()).replace("%2", high.text)


def figure_text(wording: Wording, key: str, one: Figure) -> str:
    """Return a published figure: "338 g/kWh: AWS eu-central-1, Frankfurt, 2022, scope not stated"."""
    value = wording.parameter_value(PARAMETER_BY_KEY[key], float(f"{one.value:.4g}")).text
    name = wording.preset(one.name)
    year = "" if one.year is None or str(one.year) in name else str(one.year)
    what = {
        "lifecycle": QCoreApplication.translate("Ranges", "life cycle", "what an intensity counts"),
        "direct": QCoreApplication.translate("Ranges", "direct emissions", "what an intensity counts"),
        "unstated": QCoreApplication.translate("Ranges", "scope not stated", "what an intensity counts"),
        "system": QCoreApplication.translate("Ranges", "with its host", "watts that were measured"),
        "chip": QCoreApplication.translate("Ranges", "the chip alone", "watts that were measured"),
        "tdp": QCoreApplication.translate("Ranges", "rated power", "watts"),
    }.get(one.counts, "")
    return f"{value}: {', '.join(part for part in (name, year, what) if part)}"


def range_refusal(wording: Wording, error: RangeError, name: str) -> str:
    """Return one sentence on why a range was not taken and what to type instead."""
    key = error.key
    floor = wording.parameter_value(PARAMETER_BY_KEY[key], error.floor).text if key in PARAMETER_BY_KEY else ""
    sentence = {
        "not_in_order": QCoreApplication.translate(
            "Ranges", "%1: the value must lie between the low and the high end. Type a lower low or a higher high."
        ),
        "below_floor": QCoreApplication.translate(
            "Ranges", "%1: a log-normal range lies above %2. Type a higher low end, or take a triangular range."
        ),
        "too_wide": QCoreApplication.translate(
            "Ranges", "%1: a log-normal range of more than a thousandfold says nothing. Bring its ends nearer."
        ),
        "not_finite": QCoreApplication.translate(
            "Ranges", "%1: this is more than a number can hold. Type a smaller one."
        ),
        "below_minimum": QCoreApplication.translate(
            "Ranges", "%1: less than %2 is not possible. Type a higher low end."
        ),
    }.get(error.code, str(error))
    return sentence.replace("%1", name).replace("%2", floor)
