"""EcoLogits: what one answer of a language model takes, from its size and the length of the answer."""

from __future__ import annotations

import math
from dataclasses import dataclass

ENERGY_ALPHA, ENERGY_BETA, ENERGY_GAMMA = 1.1665273170451914e-06, -0.011205921025579175, 4.052928146734005e-05
"""Of the energy of one GPU for one token: ``alpha exp(beta batch) active + gamma`` [Wh], active parameters in 1e9."""

LATENCY_ALPHA, LATENCY_BETA, LATENCY_GAMMA = 0.0006785088094353663, 0.0003119310311688259, 0.019473717579473387
"""Of the time of one token: ``alpha active + beta batch + gamma`` [s]."""

BATCH_SIZE = 64
"""Requests that a server handles at once [1]."""

QUANTISATION_BITS = 16
MEMORY_MARGIN = 1.2
"""Memory of a model beyond its parameters [1]."""

GPU_MEMORY_GB = 80.0
SERVER_GPUS = 8
SERVER_POWER_KW = 1.2
"""Of a server without its GPUs, p5.48xlarge [kW]."""

LIFETIME_S = 3 * 365 * 24 * 3600
GPU_EMBODIED_KG, SERVER_EMBODIED_KG = 273.0, 5700.0
"""Making one GPU, and a server without GPUs [kg CO2e]. The tool's documentation says 164 for the GPU."""

GPU_EMBODIED_KG_SB, SERVER_EMBODIED_KG_SB = 0.00895, 0.37
GPU_EMBODIED_MJ, SERVER_EMBODIED_MJ = 3721.0, 70_000.0

_WH_PER_KWH = 1000.0
_S_PER_H = 3600.0


@dataclass(frozen=True, slots=True)
class EcoLogitsInputs:
    """One request; what its model or its provider leaves open has a low and a high value.

    Attributes
    ----------
    active_billion, total_billion : float
        Parameters that each token passes, and parameters in all [1e9].
    output_tokens : float
        Length of the answer [1].
    grid_kg_per_kwh, grid_l_per_kwh, grid_mj_per_kwh, grid_kg_sb_per_kwh : float
        Carbon, water, primary energy and minerals of a kWh.
    pue, wue_l_per_kwh : float
        Power and water usage effectiveness of the data centre [1], [L/kWh].
    latency_s : float or None
        Measured time of the answer [s]; bounds the estimated one.
    tokens_per_s, first_token_s : float or None
        Speed of the model [1/s] and wait for its first token [s], where known.
    active_high_billion, total_high_billion, pue_high, wue_high_l_per_kwh : float or None
        The high end where it is not the same.
    """

    active_billion: float
    total_billion: float
    output_tokens: float
    grid_kg_per_kwh: float
    pue: float
    wue_l_per_kwh: float = 0.0
    grid_l_per_kwh: float = 0.0
    grid_mj_per_kwh: float = 0.0
    grid_kg_sb_per_kwh: float = 0.0
    latency_s: float | None = None
    tokens_per_s: float | None = None
    first_token_s: float | None = None
    active_high_billion: float | None = None
    total_high_billion: float | None = None
    pue_high: float | None = None
    wue_high_l_per_kwh: float | None = None


@dataclass(frozen=True, slots=True)
class Impacts:
    """One end of what a request takes; usage and embodied sum to the total, water is of usage alone."""

    energy_kwh: float
    usage_co2e_kg: float
    embodied_co2e_kg: float
    water_l: float
    primary_energy_mj: float
    minerals_kg_sb: float

    @property
    def co2e_kg(self) -> float:
        """Usage and embodied [kg CO2e]."""
        return self.usage_co2e_kg + self.embodied_co2e_kg


@dataclass(frozen=True, slots=True)
class EcoLogitsResult:
    """Low and high end, equal where nothing is left open; energy and emissions are their means."""

    low: Impacts
    high: Impacts
    notes: tuple[str, ...]

    @property
    def energy_kwh(self) -> float:
        """Mean of both ends [kWh]."""
        return (self.low.energy_kwh + self.high.energy_kwh) / 2

    @property
    def co2e_kg(self) -> float:
        """Mean of both ends [kg CO2e]."""
        return (self.low.co2e_kg + self.high.co2e_kg) / 2


def ecologits(inputs: EcoLogitsInputs) -> EcoLogitsResult:
    """Return what the tool reports of one request.

    References
    ----------
    EcoLogits 0.11.3, impacts/llm.py, ``compute_llm_impacts``, and its documentation, methodology/llm_inference.
    """
    low = _impacts(inputs, inputs.active_billion, inputs.total_billion, inputs.pue, inputs.wue_l_per_kwh)
    high = _impacts(
        inputs,
        _or(inputs.active_high_billion, inputs.active_billion),
        _or(inputs.total_high_billion, inputs.total_billion),
        _or(inputs.pue_high, inputs.pue),
        _or(inputs.wue_high_l_per_kwh, inputs.wue_l_per_kwh),
    )
    return EcoLogitsResult(low, high, ("counts_use", "counts_embodied"))


def gpus_needed(total_billion: float) -> int:
    """Return how many GPUs hold a model [1]: of 80 GB each, rounded up to a power of two."""
    memory_gb = MEMORY_MARGIN * total_billion * QUANTISATION_BITS / 8
    return int(2 ** math.ceil(math.log2(math.ceil(memory_gb / GPU_MEMORY_GB))))


def _impacts(inputs: EcoLogitsInputs, active: float, total: float, pue: float, wue: float) -> Impacts:
    gpus = gpus_needed(total)
    tokens = inputs.output_tokens
    per_token_wh = ENERGY_ALPHA * math.exp(ENERGY_BETA * BATCH_SIZE) * active + ENERGY_GAMMA
    gpu_kwh = tokens * per_token_wh / _WH_PER_KWH
    seconds = _seconds(inputs, active)
    server_kwh = seconds / _S_PER_H * SERVER_POWER_KW * (gpus / SERVER_GPUS) / BATCH_SIZE
    it_kwh = server_kwh + gpus * gpu_kwh
    kwh = pue * it_kwh
    life = seconds / (LIFETIME_S * BATCH_SIZE) * gpus

    def made(gpu: float, server: float) -> float:
        return life * (server / SERVER_GPUS + gpu)

    return Impacts(
        energy_kwh=kwh,
        usage_co2e_kg=kwh * inputs.grid_kg_per_kwh,
        embodied_co2e_kg=made(GPU_EMBODIED_KG, SERVER_EMBODIED_KG),
        water_l=it_kwh * (wue + pue * inputs.grid_l_per_kwh),
        primary_energy_mj=kwh * inputs.grid_mj_per_kwh + made(GPU_EMBODIED_MJ, SERVER_EMBODIED_MJ),
        minerals_kg_sb=kwh * inputs.grid_kg_sb_per_kwh + made(GPU_EMBODIED_KG_SB, SERVER_EMBODIED_KG_SB),
    )


def _seconds(inputs: EcoLogitsInputs, active: float) -> float:
    """Time of an answer [s]: as the model's speed or its size has it, and no longer than measured."""
    if inputs.tokens_per_s is None:
        per_token = LATENCY_ALPHA * active + LATENCY_BETA * BATCH_SIZE + LATENCY_GAMMA
    else:
        per_token = 1 / inputs.tokens_per_s
    estimated = inputs.output_tokens * per_token + (inputs.first_token_s or 0.0)
    return estimated if inputs.latency_s is None else min(estimated, inputs.latency_s)


def _or(value: float | None, otherwise: float) -> float:
    return otherwise if value is None else value
