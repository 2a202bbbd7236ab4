"""The formula with today's values, term by term."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.scenario import GRID_KEY
from gui.footprint.units import kg_to_lb

if TYPE_CHECKING:
    from gui.footprint.estimate import Estimate
    from gui.look.wording import Wording

INPUTS = ("pue", "training_runs", "train_hours", "chip_count", "chip_power_w", "host_power_w", GRID_KEY)
RESULTS = ("energy_kwh", "it_energy_kwh", "co2e_kg")
_WHOLE_FROM = 1000.0
"""From here on a result is shown to the unit; below, with four digits."""
_KG_PER_T = 1e3


class FormulaWords(NamedTuple):
    """Text of each term by its key; the keys that are not declared; which parts of the formula are shown.

    `host`, `to_tonnes`: whether hosts and a step to tonnes are. `pue`: whether the PUE is; it has no place there where
    the carbon intensity has it in it.
    """

    texts: dict[str, str]
    undeclared: frozenset[str]
    host: bool
    to_tonnes: bool
    pue: bool


def formula_words(wording: Wording, estimate: Estimate, *, short: bool = False) -> FormulaWords:
    """Put the formula into words, in the unit of mass that is chosen; `short` with three digits."""
    scenario = estimate.scenario
    values = {key: scenario.value(key) for key in INPUTS}
    texts = {key: _input(wording, key, value, short=short) for key, value in values.items()}
    for key in ("energy_kwh", "it_energy_kwh"):
        texts[key] = _energy(wording, getattr(estimate, key), short=short)
    texts["co2e_kg"] = _mass(wording, estimate.co2e_kg, short=short)
    undeclared = {key for key, value in values.items() if value is None}
    undeclared |= {key for key in RESULTS if getattr(estimate, key) is None}
    return FormulaWords(
        texts=texts,
        undeclared=frozenset(undeclared),
        host=values["host_power_w"] != 0,
        to_tonnes=wording.mass_unit == "t",
        pue=not scenario.grid_includes_pue,
    )


def name_of(wording: Wording, key: str) -> str:
    """Return what a term is called."""
    if key in PARAMETER_BY_KEY:
        return wording.parameter(PARAMETER_BY_KEY[key].name)
    return {
        "energy_kwh": QCoreApplication.translate("Formula", "Electricity, with cooling and losses"),
        "it_energy_kwh": QCoreApplication.translate("Formula", "Electricity of the computers"),
        "co2e_kg": QCoreApplication.translate("Formula", "Emissions"),
    }[key]


def exact_value(wording: Wording, estimate: Estimate, key: str) -> str:
    """Return a term's value with all the digits that an input has, or that a result can be checked by."""
    value = getattr(estimate, key) if key in RESULTS else estimate.scenario.value(key)
    if value is None:
        return wording.not_declared()
    if key in {"energy_kwh", "it_energy_kwh"}:
        return f"{wording.exact(value, 3)} {wording.unit('kWh')}"
    if key == "co2e_kg":
        return f"{wording.exact(value, 3)} {wording.unit('kg')}"
    return f"{wording.input(value)} {wording.unit(PARAMETER_BY_KEY[key].unit)}".strip()


def _input(wording: Wording, key: str, value: float | None, *, short: bool) -> str:
    parameter = PARAMETER_BY_KEY[key]
    if value is None:
        return parameter.symbol
    if key == GRID_KEY:
        return _intensity(wording, value, 3 if short else 4)
    if key == "pue" and float(f"{value:.3g}") == value:
        return wording.number(value)  # 1.10 after 1.11, so that the rest stands still
    if short and not float(value).is_integer():
        return _with_unit(wording.number(value), wording.unit(parameter.unit))
    return _with_unit(wording.parameter_value(parameter, value).value, wording.unit(parameter.unit))


def _intensity(wording: Wording, kg_per_kwh: float, digits: int) -> str:
    if wording.mass_unit == "lb":
        return _with_unit(wording.number(kg_to_lb(kg_per_kwh), digits), f"{wording.unit('lb')}/{wording.unit('kWh')}")
    return _with_unit(wording.number(kg_per_kwh, digits), wording.unit("kg/kWh"))


def _energy(wording: Wording, kwh: float | None, *, short: bool) -> str:
    if kwh is None:
        return wording.not_declared()
    return wording.energy(kwh).text if short else _with_unit(_digits(wording, kwh), wording.unit("kWh"))


def _mass(wording: Wording, kg: float | None, *, short: bool) -> str:
    if kg is None:
        return wording.not_declared()
    if short:
        return wording.mass(kg).text
    if wording.mass_unit == "lb":
        return _with_unit(_digits(wording, kg_to_lb(kg)), wording.unit("lb"))
    if wording.mass_unit == "t":
        return _with_unit(_digits(wording, kg / _KG_PER_T), wording.unit("t"))
    return _with_unit(_digits(wording, kg), wording.unit("kg"))


def _digits(wording: Wording, value: float) -> str:
    return wording.exact(value) if abs(value) >= _WHOLE_FROM else wording.number(value, 4)


def _with_unit(value: str, unit: str) -> str:
    return f"{value}\u00a0{unit}" if unit else value
