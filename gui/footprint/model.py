"""The results as sums of products of inputs: what uncertainty, sensitivity, goal seek and attribution build on.

Every result is linear in each of its inputs. The energy of the hosts is a product of its own beside that of the chips::

    energy_kwh = (n t g p_g PUE + n t (p_c + p_r) PUE) / 1000

The equations and their sources are those of ``energy``, ``emissions`` and ``cost``; here they only stand in another
form, and ``tests/footprint/test_model.py`` sees that both forms agree.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.footprint.estimate import needed_inputs
from gui.footprint.scenario import GRID_KEY
from gui.footprint.units import W_PER_KW

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.footprint.scenario import Scenario

_CHIPS = ("training_runs", "train_hours", "chip_count", "chip_power_w")
_HOSTS = ("training_runs", "train_hours", "host_power_w")
_RENTED = ("training_runs", "train_hours", "chip_count")
_ENERGY_FACTORS: Mapping[str, tuple[str, ...]] = {
    "it_energy_kwh": (),
    "energy_kwh": ("pue",),
    "co2e_kg": ("pue", GRID_KEY),
    "electricity_cost_usd": ("pue", "electricity_usd_per_kwh"),
}
_RENT_FACTORS: Mapping[str, tuple[str, ...]] = {
    "chip_hours": (),
    "cloud_cost_low_usd": ("chip_price_low_usd_per_h",),
    "cloud_cost_high_usd": ("chip_price_high_usd_per_h",),
}


class NotDeclaredError(ValueError):
    """A result that cannot be had, because inputs are not declared: `result` and the `keys` of those inputs."""

    def __init__(self, result: str, keys: tuple[str, ...]) -> None:
        self.result = result
        self.keys = keys
        super().__init__(f"{result} cannot be computed: {', '.join(keys)} not declared")


@dataclass(frozen=True, slots=True)
class Terms:
    """A result as a sum of products of inputs, all divided by one number.

    Attributes
    ----------
    products : tuple of tuple of str
        The inputs that each product multiplies, by key; none stands in a product twice.
    divisor : float
        1000 where watts become kilowatts, else 1.
    """

    products: tuple[tuple[str, ...], ...]
    divisor: float

    @property
    def keys(self) -> tuple[str, ...]:
        """Every input of the result, each once."""
        return tuple(dict.fromkeys(key for product in self.products for key in product))

    @property
    def common(self) -> tuple[str, ...]:
        """The inputs that stand in every product."""
        return tuple(key for key in self.keys if all(key in product for product in self.products))

    def value(self, inputs: Mapping[str, float]) -> float:
        """Result [in its unit] of inputs [in their units]."""
        return math.fsum(self._product(product, inputs) for product in self.products)

    def line(self, inputs: Mapping[str, float], key: str) -> tuple[float, float]:
        """Slope and constant of the result as a straight line in one input, whose own value plays no part."""
        slope = (self._product(product, inputs, key) for product in self.products if key in product)
        constant = (self._product(product, inputs) for product in self.products if key not in product)
        return math.fsum(slope), math.fsum(constant)

    def _product(self, product: tuple[str, ...], inputs: Mapping[str, float], without: str = "") -> float:
        return math.prod(inputs[key] for key in product if key != without) / self.divisor


def terms_of(result: str, *, grid_includes_pue: bool = False) -> Terms:
    """Return a result of ``RESULT_INPUTS`` as a sum of products.

    Parameters
    ----------
    result : str
        A key of ``RESULT_INPUTS``.
    grid_includes_pue : bool
        Whether the carbon intensity has the PUE in it, so that emissions do without the PUE.

    Raises
    ------
    KeyError
        Where there is no such result.
    """
    if result in _RENT_FACTORS:
        return Terms(((*_RENTED, *_RENT_FACTORS[result]),), 1.0)
    factors = _ENERGY_FACTORS[result]
    if result == "co2e_kg" and grid_includes_pue:
        factors = (GRID_KEY,)
    return Terms(((*_CHIPS, *factors), (*_HOSTS, *factors)), W_PER_KW)


def terms_for(scenario: Scenario, result: str) -> Terms:
    """Return a result of a scenario as a sum of products."""
    return terms_of(result, grid_includes_pue=scenario.grid_includes_pue)


def missing_inputs(scenario: Scenario, result: str) -> tuple[str, ...]:
    """Keys of the inputs that a result needs and that the scenario does not declare."""
    return tuple(key for key in needed_inputs(scenario)[result] if scenario.value(key) is None)


def declared_inputs(scenario: Scenario, result: str, besides: str = "") -> dict[str, float]:
    """Values [in their units] of all inputs that a result needs.

    Parameters
    ----------
    scenario : Scenario
        Where they are declared.
    result : str
        A key of ``RESULT_INPUTS``.
    besides : str
        An input that may lack; it is left out then.

    Raises
    ------
    NotDeclaredError
        Where one is not declared; it names all of them.
    """
    missing = tuple(key for key in missing_inputs(scenario, result) if key != besides)
    if missing:
        raise NotDeclaredError(result, missing)
    values = {key: scenario.value(key) for key in needed_inputs(scenario)[result]}
    return {key: value for key, value in values.items() if value is not None}
