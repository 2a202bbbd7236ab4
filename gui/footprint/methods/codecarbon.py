"""CodeCarbon: measured energy of the computers times the factor of its country, region or cloud region."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from gui.footprint.units import KG_PER_LB

FactorUnit = Literal["g/kWh", "lb/MWh", "kg/kWh"]

WORLD_G_PER_KWH = 475.0
"""What it takes where it does not know the place [g CO2e/kWh]."""

_KG_PER_UNIT: dict[FactorUnit, float] = {"g/kWh": 0.001, "lb/MWh": KG_PER_LB / 1000, "kg/kWh": 1.0}


@dataclass(frozen=True, slots=True)
class CodeCarbonInputs:
    """An energy of the computers [kWh], the factor of a place in its tables, and the unit that the table has it in.

    `pue` [1] multiplies the energy; the tool takes 1 unless told otherwise.
    """

    energy_kwh: float
    factor: float = WORLD_G_PER_KWH
    factor_unit: FactorUnit = "g/kWh"
    pue: float = 1.0


@dataclass(frozen=True, slots=True)
class CodeCarbonResult:
    """Energy [kWh] and emissions [kg CO2e]."""

    energy_kwh: float
    co2e_kg: float
    grid_kg_per_kwh: float
    notes: tuple[str, ...]


def codecarbon(inputs: CodeCarbonInputs) -> CodeCarbonResult:
    """Return what the tool reports for an energy in a place.

    References
    ----------
    github.com/mlco2/codecarbon 3.3.2, core/emissions.py: ``get_private_infra_emissions``, ``get_cloud_emissions``;
    core/units.py.
    """
    grid = inputs.factor * _KG_PER_UNIT[inputs.factor_unit]
    energy = inputs.pue * inputs.energy_kwh
    no_pue = ("no_pue",) if inputs.pue == 1 else ()
    return CodeCarbonResult(energy, grid * energy, grid, (*no_pue, "yearly_mean_grid"))
