"""Figures of the charts in words: the exact one for a read-out, and units of an axis."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.footprint.units import KG_PER_LB
from gui.look.units import scaled_mass
from gui.look.wording import Amount

if TYPE_CHECKING:
    from gui.look.wording import Wording

_DIGITS = 6


def exact_mass(wording: Wording, kg: float | None) -> str:
    """Return emissions [kg CO2e] with six digits, or all of the whole part; kilograms unless another unit is chosen."""
    if kg is None:
        return wording.not_declared()
    unit = "kg" if wording.mass_unit == "auto" and (kg >= 1 or kg == 0) else wording.mass_unit
    scaled = scaled_mass(kg, unit)
    size = math.floor(math.log10(abs(scaled.number))) if scaled.number else 0
    number = wording.exact(scaled.number, max(0, _DIGITS - 1 - size))
    return co2e(Amount(number, wording.unit(scaled.unit)).text)


def shown_mass(wording: Wording, kg: float | None) -> str:
    """Return emissions [kg CO2e] rounded as everywhere, or "not declared"."""
    return wording.not_declared() if kg is None else wording.mass(kg).text


def tick_mass(wording: Wording, kg: float) -> str:
    """Return a mass [kg] on a zero-based axis: zero needs no unit."""
    return wording.mass_tick(kg) if kg else wording.number(0)


def co2e(text: str) -> str:
    """Say that a mass is one of CO2e."""
    return QCoreApplication.translate("Charts", "%1 CO\u2082e").replace("%1", text)


def axis_unit_kg(wording: Wording) -> float:
    """Mass [kg] of the unit in which an axis is divided into round numbers: pounds, or anything metric."""
    return KG_PER_LB if wording.mass_unit == "lb" else 1.0


def column(name: str, unit: str) -> str:
    """Head of a column with its unit."""
    return f"{name} [{unit}]"


def mass_column(wording: Wording) -> str:
    """Head of a column of emissions [kg CO2e]."""
    return column(co2e("").strip(), wording.unit("kg"))
