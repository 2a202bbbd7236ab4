"""Operational emissions of the electricity, location-based."""

from __future__ import annotations


def co2e_kg(energy_kwh: float, grid_kg_per_kwh: float) -> float:
    """Emissions [kg CO2e] of an energy [kWh] from a grid of a carbon intensity [kg CO2e/kWh].

    References
    ----------
    Strubell et al. (2019), eq. 2, with 0.954 lb/kWh; Patterson et al. (2021), s2.5, with the grid free.
    """
    return energy_kwh * grid_kg_per_kwh
