"""LLMCarbon: from a model's size to training days, energy and emissions."""

from __future__ import annotations

from dataclasses import dataclass

from gui.footprint.size import training_flops
from gui.footprint.units import BILLION, FLOPS_PER_TFLOP, KG_PER_T, W_PER_KW

_S_PER_DAY = 86_400.0
_H_PER_DAY = 24.0


@dataclass(frozen=True, slots=True)
class LlmCarbonInputs:
    """One row of its data base.

    Attributes
    ----------
    parameters_billion, base_parameters_billion : float, float or None
        Size of the model [1e9]; of a mixture of experts that of the dense model that it was made from.
    tokens_billion : float
        Tokens of the training [1e9].
    device_count : float
        Accelerators [1].
    system_power_w : float
        Mean power of one of them with its share of the system [W].
    peak_tflops, efficiency : float
        Rate of one [1e12 FLOP/s] and the share of it that training reaches [1].
    pue : float
        Power usage effectiveness [1].
    grid_kg_per_kwh : float
        Carbon intensity [kg CO2e/kWh].
    """

    parameters_billion: float
    tokens_billion: float
    device_count: float
    system_power_w: float
    peak_tflops: float
    efficiency: float
    pue: float
    grid_kg_per_kwh: float
    base_parameters_billion: float | None = None


@dataclass(frozen=True, slots=True)
class LlmCarbonResult:
    """What it predicts of the training."""

    total_flops: float
    training_days: float
    energy_kwh: float
    co2e_kg: float
    notes: tuple[str, ...]


def llmcarbon(inputs: LlmCarbonInputs) -> LlmCarbonResult:
    """Return the operational footprint that the tool predicts of a training [FLOP, days, kWh, kg CO2e].

    References
    ----------
    Faiz et al. (2024), arXiv:2309.14393, eq. 2-6; github.com/SotaroKaneda/MLCarbon, llmcarbon_tutorial.py and
    data/database.csv (git dbd96b7).
    """
    base = inputs.base_parameters_billion
    size = inputs.parameters_billion if base is None else base
    flops = training_flops(size * BILLION, inputs.tokens_billion * BILLION)
    rate = inputs.peak_tflops * FLOPS_PER_TFLOP * inputs.efficiency * inputs.device_count
    days = flops / rate / _S_PER_DAY
    energy = inputs.system_power_w * inputs.device_count * days * _H_PER_DAY * inputs.pue / W_PER_KW
    co2e = energy * inputs.grid_kg_per_kwh
    moe = () if base is None else ("size_of_base_model",)
    return LlmCarbonResult(flops, days, energy, co2e, ("hours_from_size", *moe))


def tonnes(result: LlmCarbonResult) -> float:
    """Return the emissions as the tool prints them [t CO2e]."""
    return result.co2e_kg / KG_PER_T
