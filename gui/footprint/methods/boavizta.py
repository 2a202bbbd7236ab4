"""BoaviztAPI: what making, bringing and scrapping a GPU emits, from its surfaces and weights."""

from __future__ import annotations

import math
from dataclasses import dataclass

CASING_KG, HEATSINK_KG = 8.2542, 5.7412
"""Per kg of casing and of heat sink [kg CO2e/kg]."""

BOARD_KG, DIE_KG, MEMORY_KG = 3.2549e-02, 4.2592e-02, 1.8379e-01
"""Per unit of surface: printed board [1/cm2], die and memory with their share of the wafer [1/mm2], in kg CO2e."""

PARTS_TRANSPORT_KG, END_OF_LIFE_KG = 2.5955e-01, 1.5062
"""Per kg of the card: bringing its parts together, and scrapping it [kg CO2e/kg]."""

BOAT_KG, TRUCK_KG, PLANE_KG = 1.33e-05, 5.04e-05, 2.11e-03
"""Per kg and km [kg CO2e/(kg km)]."""

MEMORY_MM2_PER_GB = 15.5
_KERF_MM = 0.2
_WAFER_MM = 300.0
_DEFECTS_PER_CM2 = 0.1
_MM2_PER_CM2 = 100.0


@dataclass(frozen=True, slots=True)
class BoaviztaGpuInputs:
    """A graphics card: surfaces of wafer [mm2] and of board [cm2], memory [GB], weights [kg], ways it travels [km]."""

    die_wafer_mm2: float
    board_cm2: float
    memory_gb: float
    memory_dies: float
    casing_kg: float
    heatsink_kg: float
    weight_kg: float
    boat_km: float = 19_000.0
    truck_km: float = 1000.0
    plane_km: float = 0.0


@dataclass(frozen=True, slots=True)
class BoaviztaGpuResult:
    """Surface of the wafers that the memory takes [mm2], and what the card emits before it is used [kg CO2e]."""

    memory_mm2: float
    co2e_kg: float
    notes: tuple[str, ...]


def boavizta_gpu(inputs: BoaviztaGpuInputs) -> BoaviztaGpuResult:
    """Return the embodied emissions of a GPU as the tool computes them, before it rounds them to four digits.

    References
    ----------
    BoaviztAPI 2.4.1, models/component/gpu.py, compute/impacts_computation.py, data/factors.yml.
    """
    memory = inputs.memory_dies * wafer_mm2(inputs.memory_gb * MEMORY_MM2_PER_GB / inputs.memory_dies)
    parts = (
        CASING_KG * inputs.casing_kg,
        HEATSINK_KG * inputs.heatsink_kg,
        BOARD_KG * inputs.board_cm2,
        DIE_KG * inputs.die_wafer_mm2,
        MEMORY_KG * memory,
        (PARTS_TRANSPORT_KG + END_OF_LIFE_KG) * inputs.weight_kg,
        (BOAT_KG * inputs.boat_km + TRUCK_KG * inputs.truck_km + PLANE_KG * inputs.plane_km) * inputs.weight_kg,
    )
    return BoaviztaGpuResult(memory, math.fsum(parts), ("counts_embodied",))


def wafer_mm2(die_mm2: float) -> float:
    """Return the surface of a wafer that a good die takes, with cuts, edges and defects [mm2]."""
    cut = (math.sqrt(die_mm2) + _KERF_MM) ** 2
    wafer = math.pi * (_WAFER_MM / 2) ** 2
    dies = wafer / cut - math.pi * _WAFER_MM / math.sqrt(2 * cut)
    usable = math.exp(-math.sqrt(cut / _MM2_PER_CM2 * _DEFECTS_PER_CM2))
    return wafer / dies / usable
