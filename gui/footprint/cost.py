"""What a run costs, as electricity and as rented chips."""

from __future__ import annotations


def electricity_cost_usd(energy_kwh: float, usd_per_kwh: float) -> float:
    """Price of an energy [USD], from kWh at the meter and USD/kWh (Strubell et al. 2019, footnote 9)."""
    return energy_kwh * usd_per_kwh


def cloud_cost_usd(chip_hours: float, usd_per_chip_hour: float) -> float:
    """Rent of accelerators [USD], from accelerator-hours and USD/h each (Strubell et al. 2019, footnote 7)."""
    return chip_hours * usd_per_chip_hour
