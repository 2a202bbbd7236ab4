"""Which unit a quantity is shown in. Names of units are keys here; ``wording`` gives them words."""

from __future__ import annotations

from typing import Literal, NamedTuple

from gui.footprint.units import KG_PER_LB

MassUnit = Literal["auto", "kg", "t", "lb"]
MASS_UNITS: tuple[MassUnit, ...] = ("auto", "kg", "t", "lb")


class Scaled(NamedTuple):
    """A number and the key of the unit that it is in."""

    number: float
    unit: str


_MASS_STEPS = ((1e9, "Mt"), (1e3, "t"), (1.0, "kg"), (1e-3, "g"), (1e-6, "mg"))
_ENERGY_STEPS = ((1e9, "TWh"), (1e6, "GWh"), (1e3, "MWh"), (1.0, "kWh"), (1e-3, "Wh"))
_POWER_STEPS = ((1e9, "GW"), (1e6, "MW"), (1e3, "kW"), (1.0, "W"))
_ROUNDS_UP = 0.9995
"""From this share of the next unit on, three digits would round to a thousand: the next unit reads better."""


def scaled_mass(kg: float, unit: MassUnit) -> Scaled:
    """A mass [kg] in the unit asked for, or in the one that fits."""
    if unit == "lb":
        return Scaled(kg / KG_PER_LB, "lb")
    if unit == "kg":
        return Scaled(kg, "kg")
    if unit == "t":
        return Scaled(kg / 1e3, "t")
    return _fitting(kg, _MASS_STEPS, "kg")


def scaled_energy(kwh: float) -> Scaled:
    """An energy [kWh] in the unit that fits."""
    return _fitting(kwh, _ENERGY_STEPS, "kWh")


def scaled_power(watts: float) -> Scaled:
    """A power [W] in the unit that fits."""
    return _fitting(watts, _POWER_STEPS, "W")


def _fitting(value: float, steps: tuple[tuple[float, str], ...], at_zero: str) -> Scaled:
    if value == 0:
        return Scaled(0.0, at_zero)
    for size, unit in steps:
        if abs(value) >= size * _ROUNDS_UP:
            return Scaled(value / size, unit)
    size, unit = steps[-1]
    return Scaled(value / size, unit)
