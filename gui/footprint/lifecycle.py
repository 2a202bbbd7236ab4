"""Beyond the electricity of a training: making the chips, use afterwards, water."""

from __future__ import annotations

from gui.footprint.units import W_PER_KW

HOURS_PER_YEAR = 8766.0
"""Of 365.25 days [h]."""

DAYS_PER_MONTH = 365.25 / 12


def embodied_kg(chip_hours: float, kg_per_chip: float, lifetime_years: float, utilisation: float) -> float:
    """Share of making the chips [kg CO2e] that falls to accelerator-hours [h].

    ``kg / (lifetime 8766 utilisation)`` per hour of work: idle hours of a chip's life are borne by those that work.

    References
    ----------
    Luccioni et al. (2023), arXiv:2211.02001, section 4.1; Wu et al. (2022), arXiv:2111.00364, section 3.
    """
    return chip_hours * kg_per_chip / (lifetime_years * HOURS_PER_YEAR * utilisation)


def use_kg_per_day(queries_per_day: float, wh_per_query: float, grid_kg_per_kwh: float) -> float:
    """Emissions of a day of use [kg CO2e/day]."""
    return queries_per_day * wh_per_query / W_PER_KW * grid_kg_per_kwh


def water_l(it_energy_kwh: float, energy_kwh: float, wue_l_per_kwh: float, grid_l_per_kwh: float) -> float:
    """Water [L]: of the site per kWh of the computers, of the power plants per kWh at the meter.

    References
    ----------
    Li et al. (2023), arXiv:2304.03271, section 3.
    """
    return it_energy_kwh * wue_l_per_kwh + energy_kwh * grid_l_per_kwh
