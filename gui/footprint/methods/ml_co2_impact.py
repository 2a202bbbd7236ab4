"""ML CO2 Impact: rated watts times hours times a rounded carbon intensity."""

from __future__ import annotations

from dataclasses import dataclass

from gui.footprint.methods.rounding import to_fixed
from gui.footprint.units import G_PER_KG, W_PER_KW

_DIGITS = 2
"""Of kWh, kg/kWh and kg: ``twoDigits`` of js/grayscale.js."""

KM_PER_MILE = 1.609344
KG_PER_MILE = 0.398
"""What a mile in an average passenger vehicle emits [kg CO2e], by the EPA's calculator as the tool has it."""

KG_PER_LB_OF_COAL = 0.905
"""What burning a pound of coal emits [kg CO2]."""

LB_PER_KG = 2.204623
"""As the tool rounds it."""

KG_PER_SEEDLING = 60.0
"""What a tree seedling takes up in ten years [kg CO2]."""


@dataclass(frozen=True, slots=True)
class MlCo2ImpactInputs:
    """What the form asks for.

    Attributes
    ----------
    power_w : float
        Watts of the hardware in its table: rated, for two TPUs measured [W].
    hours : float
        Hours of all devices together [h]; the form has no field for their number.
    region_g_per_kwh : float or None
        Carbon intensity of a cloud region in its table [g CO2e/kWh].
    custom_kg_per_kwh : float or None
        Carbon intensity typed in for a private infrastructure [kg CO2e/kWh]; stands before that of a region.
    offset_percent : float
        Share that the provider offsets, or that was typed in [%].
    """

    power_w: float
    hours: float
    region_g_per_kwh: float | None = None
    custom_kg_per_kwh: float | None = None
    offset_percent: float = 0.0


@dataclass(frozen=True, slots=True)
class MlCo2ImpactResult:
    """What the page shows; the offset stands beside the emissions and is not subtracted."""

    energy_kwh: float
    grid_kg_per_kwh: float
    co2e_kg: float
    offset_kg: float
    km_driven: float
    coal_kg: float
    tree_seedlings_ten_years: float
    notes: tuple[str, ...]


def ml_co2_impact(inputs: MlCo2ImpactInputs) -> MlCo2ImpactResult:
    """Return what the calculator prints [kWh, kg CO2e].

    Energy, the intensity of a region, and emissions are each rounded to two decimals before the next step. An intensity
    that is typed in is not rounded.

    Raises
    ------
    ValueError
        Where neither intensity is given.

    References
    ----------
    Lacoste et al. (2019), arXiv:1910.09700; github.com/mlco2/impact, js/grayscale.js, ``setDetails`` (git d0d3ee5).
    """
    energy = to_fixed(inputs.power_w * inputs.hours / W_PER_KW, _DIGITS)
    rounding: tuple[str, ...] = ("rounds_grid",)
    if inputs.custom_kg_per_kwh is not None:
        grid, rounding = inputs.custom_kg_per_kwh, ()
    elif inputs.region_g_per_kwh is not None:
        grid = to_fixed(inputs.region_g_per_kwh / G_PER_KG, _DIGITS)
    else:
        message = "an intensity is needed: of a region or typed in"
        raise ValueError(message)
    co2e = to_fixed(energy * grid, _DIGITS)
    return MlCo2ImpactResult(
        energy_kwh=energy,
        grid_kg_per_kwh=grid,
        co2e_kg=co2e,
        offset_kg=to_fixed(co2e * inputs.offset_percent / 100, _DIGITS),
        km_driven=co2e * KM_PER_MILE / KG_PER_MILE,
        coal_kg=co2e / (KG_PER_LB_OF_COAL * LB_PER_KG),
        tree_seedlings_ten_years=co2e / KG_PER_SEEDLING,
        notes=("no_pue", "no_host", "rated_power", *rounding, "rounds_result"),
    )
