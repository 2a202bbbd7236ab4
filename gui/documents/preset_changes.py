"""What the presets were when a scenario was saved, and what has changed since."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import msgspec

from gui.documents.scenario_schema import PresetKind, PresetValues
from gui.footprint.estimate import estimate
from gui.footprint.mix import SOURCES
from gui.footprint.parameters import PARAMETERS
from gui.footprint.scenario import GRID_KEY, MIX_PREFIX, Scenario
from gui.library.lazy import Table

if TYPE_CHECKING:
    from gui.documents.scenario_schema import ScenarioDocument
    from gui.library.library import Library

_SAME = 1e-12
"""Relative; a value worked out in another order of operations may differ this much and is still the same."""

_SAME_RESULT = 1e-9
"""Relative; far below what anyone can see, far above what a faster way to add up may change."""

_RUN_KEYS = tuple(row.key for row in PARAMETERS if row.key != GRID_KEY)
_CHIP_KEYS = ("chip_power_w", "chip_price_low_usd_per_h", "chip_price_high_usd_per_h")
_GRID_KEYS = (GRID_KEY, *(MIX_PREFIX + source for source in SOURCES))


@dataclass(frozen=True, slots=True)
class PresetChange:
    """A preset value that differs today from when the scenario was saved.

    Attributes
    ----------
    kind, id : str
        The preset: ``"runs"``, ``"hardware"``, ``"grids"`` or ``"factor_sets"``, and its id.
    key : str or None
        Which value: a parameter, ``mix.coal``, ``factor.gas``; ``None`` where the whole preset is gone.
    saved, now : float or None
        Then and today, in the key's unit; ``None`` = not declared.
    """

    kind: PresetKind
    id: str
    key: str | None
    saved: float | None
    now: float | None


@dataclass(frozen=True, slots=True)
class ResultDrift:
    """A result that the same inputs give differently today: ``energy_kwh`` [kWh] or ``co2e_kg`` [kg CO2e]."""

    key: Literal["energy_kwh", "co2e_kg"]
    saved: float | None
    now: float | None


def presets_of(scenario: Scenario, library: Library) -> tuple[PresetValues, ...]:
    """Return what the presets hold that a scenario names: run, chip, grid and factors; those that exist."""
    named: tuple[tuple[PresetKind, str | None], ...] = (
        ("runs", scenario.run),
        ("hardware", scenario.chip),
        ("grids", scenario.grid),
        ("factor_sets", scenario.factors.set_id),
    )
    found = ((kind, preset, _values(kind, preset, library)) for kind, preset in named if preset is not None)
    return tuple(PresetValues(kind, preset, values) for kind, preset, values in found if values is not None)


def changed_since(document: ScenarioDocument, library: Library) -> tuple[PresetChange, ...]:
    """Return what differs today in the presets that a saved scenario started from.

    The scenario itself stays as it was saved: it holds its own numbers.
    """
    changes: list[PresetChange] = []
    for preset in document.presets:
        now = _values(preset.kind, preset.id, library)
        if now is None:
            changes.append(PresetChange(preset.kind, preset.id, None, None, None))
            continue
        for key, saved in preset.values.items():
            if not _same(saved, now.get(key), _SAME):
                changes.append(PresetChange(preset.kind, preset.id, key, saved, now.get(key)))
    return tuple(changes)


def drift_of(document: ScenarioDocument) -> tuple[ResultDrift, ...]:
    """Return the results that come out differently today from the same inputs; none unless the calculation changed."""
    now, saved = estimate(document.scenario), document.result
    pairs = (
        ResultDrift("energy_kwh", saved.energy_kwh, now.energy_kwh),
        ResultDrift("co2e_kg", saved.co2e_kg, now.co2e_kg),
    )
    return tuple(pair for pair in pairs if not _same(pair.saved, pair.now, _SAME_RESULT))


def data_digest(library: Library) -> str:
    """Return a digest of the presets that come with the program, the same wherever these are the same."""
    import hashlib

    whole = hashlib.sha256()
    for table in (library.runs, library.hardware, library.grids, library.factor_sets, library.equivalents):
        whole.update(table.digest if isinstance(table, Table) else msgspec.json.encode(list(table.values())))
    return "sha256:" + whole.hexdigest()


def _values(kind: PresetKind, preset: str, library: Library) -> dict[str, float | None] | None:
    """Values that a preset gives a scenario today; ``None`` where there is no such preset."""
    if kind == "runs" and preset in library.runs:
        scenario = library.scenario(preset)
        values = {key: scenario.value(key) for key in _RUN_KEYS}
        return values if scenario.grid is not None else {**values, GRID_KEY: scenario.grid_declared_kg_per_kwh}
    nothing = Scenario(factors=library.factors())
    if kind == "hardware" and preset in library.hardware:
        scenario = library.load_chip(nothing, preset)
        return {key: scenario.value(key) for key in _CHIP_KEYS}
    if kind == "grids" and preset in library.grids:
        scenario = library.load_grid(nothing, preset)
        declared = {GRID_KEY: scenario.grid_declared_kg_per_kwh}
        return declared | {key: scenario.value(key) for key in _GRID_KEYS if key != GRID_KEY}
    if kind == "factor_sets" and preset in library.factor_sets:
        return {f"factor.{source}": value for source, value in library.factors(preset).as_dict().items()}
    return None


def _same(one: float | None, other: float | None, tolerance: float) -> bool:
    if one is None or other is None or not math.isfinite(other):
        # What is beyond all numbers was saved as not known.
        return one is None and (other is None or not math.isfinite(other))
    return math.isclose(one, other, rel_tol=tolerance, abs_tol=0.0)
