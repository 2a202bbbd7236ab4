"""From preset records to the calculation's scenario."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from gui.footprint.errors import InputError
from gui.footprint.mix import Mix
from gui.footprint.parameters import PARAMETERS
from gui.footprint.scenario import GRID_KEY, Scenario
from gui.footprint.size import chip_hours_of, training_flops
from gui.footprint.swap import hours_for_same_work
from gui.footprint.units import BILLION, FLOPS_PER_TFLOP

if TYPE_CHECKING:
    from gui.footprint.factors import FactorSet
    from gui.library.records import Grid, Hardware, Run

Keep = Literal["hours", "work"]
"""What stays when the accelerator is exchanged: the time that training takes, or the work that it is."""

ROUNDING = 1e-5
"""Shares of six digits may sum this far from 1 by rounding alone; what is missing beyond it was left open."""


def mix_of(grid: Grid) -> Mix | None:
    """Mix of a grid [shares of 1]; ``None`` where it declares no share.

    Rounding is evened out in proportion; a remainder larger than rounding is added to the unlisted.

    Raises
    ------
    InputError
        Where the shares sum to more than 1.
    """
    shares = grid.declared_shares
    if not shares:
        return None
    total = math.fsum(shares.values())
    if abs(total - 1) <= ROUNDING:
        return Mix(**{source: share / total for source, share in shares.items()})
    if total < 1:
        shares["unlisted"] = shares.get("unlisted", 0.0) + 1 - total
    return Mix(**shares)


def run_scenario(run: Run, grid: Grid | None, factors: FactorSet) -> Scenario:
    """Scenario of a published run; what it does not declare is ``None``.

    A run counts once where it does not say how often, its hosts add nothing where they were not measured apart, and
    accelerator-hours without a count of accelerators are taken as those of one.
    """
    scenario = Scenario(
        factors=factors,
        run=run.run_id,
        chip=run.chip,
        power_basis=run.power_basis,
        chip_count=run.chips_per_run,
        train_hours=run.hours_per_run,
        training_runs=1 if run.training_runs is None else run.training_runs,
        chip_power_w=run.power_per_chip_w,
        host_power_w=0 if run.host_power_w is None else run.host_power_w,
        pue=run.pue,
        electricity_usd_per_kwh=run.electricity_usd_per_kwh,
        chip_price_low_usd_per_h=run.chip_price_low_usd_per_h,
        chip_price_high_usd_per_h=run.chip_price_high_usd_per_h,
    )
    if grid is not None:
        return with_grid(scenario, grid)
    return replace(scenario, grid_declared_kg_per_kwh=run.grid_kg_per_kwh, grid_includes_pue=run.grid_includes_pue)


def default_scenario(grid: Grid, factors: FactorSet) -> Scenario:
    """Scenario that starts from nothing: every parameter at its default, on the grid given."""
    defaults: dict[str, Any] = {
        parameter.key: parameter.default for parameter in PARAMETERS if parameter.key != GRID_KEY
    }
    return with_grid(Scenario(factors=factors, power_basis="assumed", **defaults), grid)


def with_grid(scenario: Scenario, grid: Grid) -> Scenario:
    """Return the scenario on another grid: its published intensity, its mix, or both."""
    mix = mix_of(grid)
    return replace(
        scenario,
        grid=grid.grid_id,
        grid_declared_kg_per_kwh=grid.grid_kg_per_kwh,
        grid_includes_pue=False,
        mix=mix,
        reference_mix=mix,
    )


def with_chip(scenario: Scenario, chip: Hardware) -> Scenario:
    """Return the scenario on another accelerator.

    Its watts are the measured mean where one was published, else its TDP; its prices as published. Where the host is
    already in the measured mean, the host's own watts go to 0, or it would count twice.
    """
    watts, basis, host = chip.tdp_w, "tdp" if chip.tdp_w is not None else None, scenario.host_power_w
    if chip.measured_power_w is not None:
        watts, basis = chip.measured_power_w, f"measured_{chip.measured_power_scope}"
        host = 0.0 if chip.measured_power_scope == "system" else host
    return replace(
        scenario,
        chip=chip.chip_id,
        chip_power_w=watts,
        power_basis=basis,
        host_power_w=host,
        chip_price_low_usd_per_h=chip.price_low_usd_per_h,
        chip_price_high_usd_per_h=chip.price_high_usd_per_h,
    )


def same_work(scenario: Scenario, old: Hardware | None, new: Hardware, utilisation_ratio: float) -> Scenario:
    """Return the scenario with the hours that its work takes on another accelerator, by the dense rates of the two.

    Raises
    ------
    InputError
        Where one of the rates is not known; the chip is named.
    """
    if old is None or old.dense_tflops is None:
        raise InputError("chip", "no_rate", scenario.chip)
    if new.dense_tflops is None:
        raise InputError("chip", "no_rate", new.chip_id)
    if scenario.train_hours is None:
        return scenario
    hours = hours_for_same_work(scenario.train_hours, old.dense_tflops, new.dense_tflops, utilisation_ratio)
    return replace(scenario, train_hours=hours, hours_basis="same_work")


def sized(
    scenario: Scenario, chip: Hardware, parameters_billion: float, tokens_billion: float, utilisation: float
) -> Scenario:
    """Return the scenario as one run of the length that a model's size comes to on its accelerators.

    A scenario that does not say on how many is taken as on one.

    Raises
    ------
    InputError
        Where the chip's dense rate is not known.
    """
    if chip.dense_tflops is None:
        raise InputError("chip", "no_rate", chip.chip_id)
    flops = training_flops(parameters_billion * BILLION, tokens_billion * BILLION)
    chip_hours = chip_hours_of(flops, chip.dense_tflops * FLOPS_PER_TFLOP, utilisation)
    count = scenario.chip_count or 1
    hours = chip_hours / count
    return replace(scenario, chip_count=count, training_runs=1, train_hours=hours, hours_basis="model_size")
