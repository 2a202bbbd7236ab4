"""What of one scenario is taken over into another."""

from __future__ import annotations

from dataclasses import replace

from gui.footprint.scenario import GRID_KEY, MIX_PREFIX, Scenario, with_value


def taken_over(scenario: Scenario, source: Scenario, key: str) -> Scenario:
    """Return `scenario` with one input of `source`, and what belongs to that input."""
    if key in (GRID_KEY, "grid", "mix") or key.startswith(MIX_PREFIX):
        return replace(
            scenario,
            grid=source.grid,
            grid_declared_kg_per_kwh=source.grid_declared_kg_per_kwh,
            grid_includes_pue=source.grid_includes_pue,
            mix=source.mix,
            reference_mix=source.reference_mix,
        )
    if key == "factors":
        return replace(scenario, factors=source.factors)
    if key == "chip_power_w":
        return replace(scenario, chip_power_w=source.chip_power_w, power_basis=source.power_basis)
    if key == "train_hours":
        return with_hours_of(scenario, source)
    return with_value(scenario, key, source.value(key))


def with_hours_of(scenario: Scenario, source: Scenario) -> Scenario:
    """Return `scenario` with the hours of another one, and how they are known."""
    return replace(scenario, train_hours=source.train_hours, hours_basis=source.hours_basis)
