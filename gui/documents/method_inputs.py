"""From a scenario to what other calculators ask for, and explicit inputs that stand before it."""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gui.documents.assignments import AssignmentError
from gui.footprint.errors import InputError
from gui.footprint.methods.codecarbon import CodeCarbonInputs
from gui.footprint.methods.ecologits import EcoLogitsInputs
from gui.footprint.methods.green_algorithms import GreenAlgorithmsInputs
from gui.footprint.methods.llmcarbon import LlmCarbonInputs
from gui.footprint.methods.ml_co2_impact import MlCo2ImpactInputs
from gui.library.lookup import nearest_ids

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from gui.library.library import Library
    from gui.library.method_facts import MethodChip, MethodGrid, MethodModel

INPUT_TYPES: dict[str, type[Any]] = {
    "ml_co2_impact": MlCo2ImpactInputs,
    "green_algorithms": GreenAlgorithmsInputs,
    "codecarbon": CodeCarbonInputs,
    "llmcarbon": LlmCarbonInputs,
    "ecologits": EcoLogitsInputs,
}
"""The calculators, in the order in which they are told, and what each asks for."""

LOOKUPS: dict[str, tuple[str, ...]] = {
    "ml_co2_impact": ("hardware", "place"),
    "green_algorithms": ("hardware", "cpu", "place"),
    "codecarbon": ("place",),
    "llmcarbon": (),
    "ecologits": ("model", "place"),
}
"""Names in the tables of each calculator that can be given instead of their values."""

FACTOR_UNITS = ("g/kWh", "lb/MWh", "kg/kWh")
_TEXTS = {"factor_unit": FACTOR_UNITS}
_ABOVE_ZERO = {
    *("peak_tflops", "efficiency", "device_count", "tokens_per_s", "active_billion", "active_high_billion"),
    *("total_billion", "total_high_billion", "parameters_billion", "base_parameters_billion"),
}
_AT_LEAST_ONE = {"pue", "pue_high"}
_LARGEST = 1e15
"""As far as a value is taken [its unit]: products stay finite."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A value on its way into a calculator, and the key of what has to be said of it, if anything."""

    value: float | str | None
    why: str | None = None


Fields = dict[str, Filled]
"""Inputs of a calculator by name."""


def split_assignments(assignments: Iterable[str]) -> tuple[list[str], dict[str, dict[str, str]]]:
    """Tell the inputs of the scenario from those of a calculator: ``llmcarbon.efficiency=0.4``.

    Raises
    ------
    AssignmentError
        Where a calculator has no such input, or one is given twice or without a value.
    """
    rest: list[str] = []
    given: dict[str, dict[str, str]] = {}
    for assignment in assignments:
        key, _, value = (part.strip() for part in assignment.partition("="))
        method, dot, name = key.partition(".")
        if not dot or method not in INPUT_TYPES:
            rest.append(assignment)
            continue
        known = known_inputs(method)
        if name not in known:
            near = nearest_ids(name, known)
            hint = f"did you mean {near[0]!r}?" if near else f"known are {', '.join(known)}"
            raise AssignmentError(f"{method} has no input {name[:40]!r}; {hint}")
        if not value:
            raise AssignmentError(f'{key}: no value after "="; give one')
        if name in given.setdefault(method, {}):
            raise AssignmentError(f"{key} is set twice; set it once")
        given[method][name] = value
    return rest, given


def known_inputs(method: str) -> tuple[str, ...]:
    """Return the names of a calculator's inputs, and of what can be looked up in its tables."""
    return (*LOOKUPS[method], *(field.name for field in dataclasses.fields(INPUT_TYPES[method])))


def with_given(method: str, fields: Fields, given: Mapping[str, str], library: Library) -> Fields:
    """Return the inputs with what is given standing before what comes from the scenario; names of tables first.

    Raises
    ------
    AssignmentError, InputError
        Where a name is not in the calculator's tables, or a value is not possible.
    """
    found = dict(fields)
    for lookup in LOOKUPS[method]:
        if lookup in given:
            found.update(_LOOKED_UP[lookup](method, given[lookup], library))
    for name, text in given.items():
        if name not in LOOKUPS[method]:
            found[name] = Filled(_value(f"{method}.{name}", name, text))
    if method == "ml_co2_impact" and "region_g_per_kwh" in given and "custom_kg_per_kwh" not in given:
        found["custom_kg_per_kwh"] = Filled(None)
    return found


def grid_fields(method: str, row: MethodGrid) -> Fields:
    """Return the inputs that a place in a calculator's table brings."""
    if method == "codecarbon":
        return {"factor": Filled(row.factor), "factor_unit": Filled(row.unit)}
    if method == "ml_co2_impact":
        offset = Filled(row.offset_percent or 0.0)
        nothing = {"custom_kg_per_kwh": Filled(None)}
        return {"region_g_per_kwh": Filled(row.factor), "offset_percent": offset, **nothing}
    if method == "green_algorithms":
        pue = {} if row.pue is None else {"pue": Filled(row.pue)}
        return {"grid_g_per_kwh": Filled(row.factor), **pue}
    return {
        "grid_kg_per_kwh": Filled(row.factor),
        "grid_l_per_kwh": Filled(row.water_l_per_kwh or 0.0),
        "grid_mj_per_kwh": Filled(row.primary_mj_per_kwh or 0.0),
        "grid_kg_sb_per_kwh": Filled(row.minerals_kg_sb_per_kwh or 0.0),
    }


def _place(method: str, name: str, library: Library) -> Fields:
    rows: Mapping[str, MethodGrid] = library.tables["method_grids"]
    if method == "codecarbon" and f"{method} {name}" not in rows:
        return {"factor": Filled(rows["codecarbon world"].factor, "world_average"), "factor_unit": Filled("g/kWh")}
    return grid_fields(method, _row(method, name, "method_grids", library))


def _hardware(method: str, name: str, library: Library) -> Fields:
    row: MethodChip = _row(method, name, "method_chips", library)
    return {"gpu_w" if method == "green_algorithms" else "power_w": Filled(row.power_w)}


def _cpu(method: str, name: str, library: Library) -> Fields:
    row: MethodChip = _row(method, name, "method_chips", library)
    return {"cpu_core_w": Filled(row.power_w)}


def _model(method: str, name: str, library: Library) -> Fields:
    row: MethodModel = _row(method, name, "method_models", library)
    names = ("active_billion", "active_high_billion", "total_billion", "tokens_per_s", "first_token_s")
    provider = ("pue", "pue_high", "wue_l_per_kwh", "wue_high_l_per_kwh")
    fields = {name: Filled(getattr(row, name)) for name in (*names, *provider)}
    return {**fields, **_place(method, row.place, library)}


_LOOKED_UP = {"hardware": _hardware, "cpu": _cpu, "place": _place, "model": _model}


def _row(method: str, name: str, kind: str, library: Library) -> Any:
    rows = library.tables[kind]
    if f"{method} {name}" in rows:
        return rows[f"{method} {name}"]
    names = [key.removeprefix(f"{method} ") for key in rows if key.startswith(f"{method} ")]
    by_lower = {known.lower(): known for known in names}
    near = nearest_ids(name, by_lower)
    hint = f"; did you mean {by_lower[near[0]]!r}?" if near else ""
    raise AssignmentError(f"{method} has no {name[:40]!r} in its tables{hint}")


def _value(key: str, name: str, text: str) -> float | str:
    if name in _TEXTS:
        if text not in _TEXTS[name]:
            raise InputError(key, "unknown_name", text)
        return text
    try:
        value = float(text)
    except ValueError:
        raise InputError(key, "not_a_number", text[:40]) from None
    if not math.isfinite(value):
        raise InputError(key, "not_finite", value)
    least = 1.0 if name in _AT_LEAST_ONE else 0.0
    if value < least or (value == 0 and name in _ABOVE_ZERO):
        raise InputError(key, "below_minimum", value, low=least)
    if value > _LARGEST:
        raise InputError(key, "above_maximum", value, high=_LARGEST)
    return value
