"""Scenarios that the tests of the calculation share."""

from __future__ import annotations

from gui.footprint.factors import FactorSet
from gui.footprint.mix import Mix
from gui.footprint.scenario import Scenario
from gui.footprint.units import lb_to_kg

LIFECYCLE = FactorSet("lifecycle", 0.82, 0.49, 0.65, 0.012, 0.024, 0.011, 0.048, 0.23, 0.038)
DIRECT = FactorSet("direct", 0.76, 0.37, 0.406, 0, 0, 0, 0, 0, 0)

US_MIX = Mix(coal=0.27, gas=0.35, nuclear=0.19, other_renewables=0.17, unlisted=0.02)
"""Strubell et al. 2019, Table 2, United States."""

SEARCH = Scenario(
    factors=LIFECYCLE,
    run="nas",
    power_basis="measured_system",
    chip_count=8,
    train_hours=274_120,
    training_runs=1,
    chip_power_w=1515.43 / 8,
    host_power_w=0,
    pue=1.58,
    grid_declared_kg_per_kwh=lb_to_kg(0.954),
    mix=US_MIX,
    reference_mix=US_MIX,
    electricity_usd_per_kwh=0.12,
    chip_price_low_usd_per_h=0.43,
    chip_price_high_usd_per_h=1.46,
)
"""The architecture search of Strubell et al. 2019, Table 3."""
