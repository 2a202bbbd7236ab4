"""Green Algorithms: cores, memory and PUE, times how often it is run."""

from __future__ import annotations

from dataclasses import dataclass

from gui.footprint.units import G_PER_KG, W_PER_KW

MEMORY_W_PER_GB = 0.3725
"""Power of memory [W/GB], whatever is made of it."""

DEFAULT_PUE = 1.56
"""Of a server of which nothing better is known, version 3.0 [1]."""

DEFAULT_PUE_VERSION_2 = 1.67
"""The same in version 2.2 [1]."""

_MIN_PER_H = 60.0


@dataclass(frozen=True, slots=True)
class GreenAlgorithmsInputs:
    """What the form asks for.

    Attributes
    ----------
    runtime_h, runtime_min : float
        How long it runs [h] and [min].
    cpu_cores, cpu_core_w, cpu_usage : float
        Cores, rated watts of each [W], and the share of them that is used [1].
    gpu_count, gpu_w, gpu_usage : float
        The same of GPUs.
    memory_gb : float
        Memory available, not used [GB].
    pue : float
        Power usage effectiveness [1]; a personal computer has 1.
    grid_g_per_kwh : float
        Carbon intensity of the location in its table [g CO2e/kWh].
    times_run : float
        "Pragmatic scaling factor": how often it is run in all [1].
    """

    runtime_h: float
    grid_g_per_kwh: float
    runtime_min: float = 0.0
    cpu_cores: float = 0.0
    cpu_core_w: float = 0.0
    cpu_usage: float = 1.0
    gpu_count: float = 0.0
    gpu_w: float = 0.0
    gpu_usage: float = 1.0
    memory_gb: float = 0.0
    memory_w_per_gb: float = MEMORY_W_PER_GB
    pue: float = DEFAULT_PUE
    times_run: float = 1.0


@dataclass(frozen=True, slots=True)
class GreenAlgorithmsResult:
    """What the page shows: the power has the PUE in it; the parts of the emissions sum to them."""

    power_w: float
    energy_kwh: float
    co2e_kg: float
    cpu_co2e_kg: float
    gpu_co2e_kg: float
    memory_co2e_kg: float
    notes: tuple[str, ...]


def green_algorithms(inputs: GreenAlgorithmsInputs) -> GreenAlgorithmsResult:
    """Return what the calculator prints [W, kWh, kg CO2e].

    ``t (n_c p_c u_c + n_m p_m) PUE PSF / 1000``.

    References
    ----------
    Lannelongue, Grealey, Inouye (2021), doi:10.1002/advs.202100707, eq. 1-2;
    github.com/GreenAlgorithms/green-algorithms-tool (git 30df2fe, data 3.0).
    """
    hours = inputs.runtime_h + inputs.runtime_min / _MIN_PER_H
    cpu_w = inputs.pue * inputs.cpu_cores * inputs.cpu_core_w * inputs.cpu_usage
    gpu_w = inputs.pue * inputs.gpu_count * inputs.gpu_w * inputs.gpu_usage
    memory_w = inputs.pue * inputs.memory_gb * inputs.memory_w_per_gb
    kg_per_w = hours * inputs.times_run / W_PER_KW * inputs.grid_g_per_kwh / G_PER_KG
    power_w = cpu_w + gpu_w + memory_w
    return GreenAlgorithmsResult(
        power_w=power_w,
        energy_kwh=hours * power_w * inputs.times_run / W_PER_KW,
        co2e_kg=power_w * kg_per_w,
        cpu_co2e_kg=cpu_w * kg_per_w,
        gpu_co2e_kg=gpu_w * kg_per_w,
        memory_co2e_kg=memory_w * kg_per_w,
        notes=("rated_power", "memory_by_size"),
    )
