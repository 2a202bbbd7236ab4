"""Why another calculator's figure is another one, and what it needs to be told, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.footprint.parameters import PARAMETER_BY_KEY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.look.wording import Wording

GIVEN_HERE = (
    *("parameters_billion", "tokens_billion", "peak_tflops"),
    *("active_billion", "total_billion", "output_tokens"),
)
"""Inputs that no scenario has: they are typed in beside the calculator."""

_OF_SCENARIO = {
    "hours": "train_hours",
    "runtime_h": "train_hours",
    "gpu_count": "chip_count",
    "device_count": "chip_count",
    "times_run": "training_runs",
    "gpu_w": "chip_power_w",
    "power_w": "chip_power_w",
    "system_power_w": "chip_power_w",
    "energy_kwh": "chip_power_w",
    "pue": "pue",
    "factor": "grid_kg_per_kwh",
    "grid_g_per_kwh": "grid_kg_per_kwh",
    "grid_kg_per_kwh": "grid_kg_per_kwh",
    "region_g_per_kwh": "grid_kg_per_kwh",
    "custom_kg_per_kwh": "grid_kg_per_kwh",
}
"""The scenario's input behind an input of a calculator."""


def why_word(key: str) -> str:
    """Return one reason."""
    return {
        "no_pue": QCoreApplication.translate("Methods", "counts no PUE"),
        "no_host": QCoreApplication.translate("Methods", "counts the accelerators alone, no hosts"),
        "rounds_grid": QCoreApplication.translate("Methods", "rounds the carbon intensity to 0.01 kg per kWh"),
        "rounds_result": QCoreApplication.translate("Methods", "rounds energy and emissions to two decimals"),
        "rated_power": QCoreApplication.translate("Methods", "counts rated watts times usage"),
        "memory_by_size": QCoreApplication.translate("Methods", "counts memory by its size, 0.3725 W per GB"),
        "yearly_mean_grid": QCoreApplication.translate(
            "Methods", "takes the yearly mean of a country, region or cloud region"
        ),
        "hours_from_size": QCoreApplication.translate("Methods", "works the hours out from the model\u2019s size"),
        "size_of_base_model": QCoreApplication.translate(
            "Methods", "counts a mixture of experts by the dense model that it grew from"
        ),
        "counts_use": QCoreApplication.translate("Methods", "counts one request to a model, not its training"),
        "counts_embodied": QCoreApplication.translate("Methods", "counts the making of the hardware"),
        "our_grid": QCoreApplication.translate(
            "Methods", "has no such place in its table: our carbon intensity was typed in"
        ),
        "our_power": QCoreApplication.translate("Methods", "has no such chip in its table: our watts were typed in"),
        "grid_includes_pue": QCoreApplication.translate("Methods", "was given an intensity that has the PUE in it"),
        "default_pue": QCoreApplication.translate("Methods", "takes its own PUE, because none is declared"),
        "memory_not_known": QCoreApplication.translate(
            "Methods", "was told of no memory, because the scenario does not say how much"
        ),
        "country_for_region": QCoreApplication.translate(
            "Methods", "takes the country, because its table has no such region"
        ),
        "world_average": QCoreApplication.translate(
            "Methods", "takes the mean of the world, because it does not know the place"
        ),
        "active_parameters": QCoreApplication.translate("Methods", "was given the active parameters"),
        "our_utilisation": QCoreApplication.translate("Methods", "was given our share of the dense rate, 0.3"),
        "one_run": QCoreApplication.translate("Methods", "counts one run"),
    }.get(key, key)


def why_words(keys: Iterable[str]) -> str:
    """Return all reasons as one sentence: "Counts no PUE; ..."."""
    said = "; ".join(why_word(key) for key in keys)
    return f"{said[:1].upper()}{said[1:]}." if said else ""


def input_word(name: str, wording: Wording) -> str:
    """Return the name of a calculator's input."""
    if name in _OF_SCENARIO:
        return wording.parameter(PARAMETER_BY_KEY[_OF_SCENARIO[name]].name)
    return {
        "parameters_billion": QCoreApplication.translate("Methods", "Parameters, billion"),
        "tokens_billion": QCoreApplication.translate("Methods", "Tokens, billion"),
        "peak_tflops": QCoreApplication.translate("Methods", "TFLOP/s of an accelerator"),
        "active_billion": QCoreApplication.translate("Methods", "Active parameters, billion"),
        "total_billion": QCoreApplication.translate("Methods", "All parameters, billion"),
        "output_tokens": QCoreApplication.translate("Methods", "Tokens of an answer"),
    }.get(name, name)
