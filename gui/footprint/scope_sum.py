"""What a training comes to with everything that a scope counts: named parts, their sum, and what stands beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.footprint.lifecycle import DAYS_PER_MONTH, embodied_kg, use_kg_per_day, water_l
from gui.footprint.scope import PARTS
from gui.footprint.units import KG_PER_T

if TYPE_CHECKING:
    from gui.footprint.estimate import Estimate
    from gui.footprint.scope import PartId, Scope


@dataclass(frozen=True, slots=True)
class Training:
    """What a scenario's estimate hands over; ``None`` where it is not declared.

    Energy of the computers and at the meter [kWh], emissions [kg CO2e], accelerator-hours [h], intensity [kg CO2e/kWh].
    """

    it_energy_kwh: float | None
    energy_kwh: float | None
    co2e_kg: float | None
    chip_hours: float | None
    grid_kg_per_kwh: float | None


def training_of(estimate: Estimate) -> Training:
    """Return what an estimate hands over; an intensity that has the PUE in it is brought back to one at the meter."""
    grid = estimate.grid_kg_per_kwh
    if estimate.scenario.grid_includes_pue and grid is not None:
        grid = None if estimate.scenario.pue is None else grid / estimate.scenario.pue
    return Training(estimate.it_energy_kwh, estimate.energy_kwh, estimate.co2e_kg, estimate.chip_hours, grid)


@dataclass(frozen=True, slots=True)
class ScopePart:
    """One named part of the sum [kg CO2e], low and high; ``None`` where an input is not declared."""

    id: PartId
    low_kg: float | None
    high_kg: float | None

    @property
    def kg(self) -> float | None:
        """Mean of low and high [kg CO2e]."""
        return None if self.low_kg is None or self.high_kg is None else (self.low_kg + self.high_kg) / 2


@dataclass(frozen=True, slots=True)
class ScopeResult:
    """Everything that counts.

    Attributes
    ----------
    parts : tuple of ScopePart
        What is in, in order.
    names, beside : tuple of str
        Keys of what is in the sum, and of what stands beside it.
    low_kg, high_kg, co2e_kg : float or None
        The sum [kg CO2e] and the mean of its ends; ``None`` where a part that counts is not known.
    market_co2e_kg : float or None
        The electricity of all parts but use, by contracts [kg CO2e].
    water_l : float or None
        Of the same electricity [L].
    carbon_cost_usd : float or None
        Of the sum [USD].
    break_even_days : float or None
        After how many days use has emitted as much as training with all that counts of it [day]; ``None`` where there
        is no use, or none that emits.
    missing : tuple of str
        Results of the estimate that are needed and not declared.
    """

    parts: tuple[ScopePart, ...]
    names: tuple[str, ...]
    beside: tuple[str, ...]
    low_kg: float | None
    high_kg: float | None
    co2e_kg: float | None
    market_co2e_kg: float | None
    water_l: float | None
    carbon_cost_usd: float | None
    break_even_days: float | None
    missing: tuple[str, ...]


def scoped(scope: Scope, training: Training) -> ScopeResult:
    """Return what a training comes to with everything that a scope counts."""
    parts = _parts(scope, training)
    known = all(part.kg is not None for part in parts)
    low, high = (_total(parts, known=known, end=end) for end in ("low_kg", "high_kg"))
    whole = None if low is None or high is None else (low + high) / 2
    times = (1 + scope.idle_share) * scope.development_multiplier
    kwh, it_kwh = training.energy_kwh, training.it_energy_kwh
    market = scope.market_kg_per_kwh
    price = scope.carbon_price_usd_per_t
    return ScopeResult(
        parts=parts,
        names=scope.names,
        beside=scope.beside,
        low_kg=low,
        high_kg=high,
        co2e_kg=whole,
        market_co2e_kg=None if market is None or kwh is None else times * kwh * market,
        water_l=_water(scope, it_kwh, kwh, times),
        carbon_cost_usd=None if price is None or whole is None else whole / KG_PER_T * price,
        break_even_days=_break_even(scope, training, parts),
        missing=_missing(scope, training),
    )


def _parts(scope: Scope, training: Training) -> tuple[ScopePart, ...]:
    run = (training.co2e_kg, training.co2e_kg)
    idle = tuple(_times(kg, scope.idle_share) for kg in run)
    embodied: tuple[float | None, ...] = (0.0, 0.0)
    if scope.counts("embodied"):
        embodied = tuple(
            None
            if training.chip_hours is None or kg is None
            else embodied_kg(training.chip_hours, kg, scope.lifetime_years, scope.utilisation_over_life)
            for kg in (scope.embodied_low_kg, scope.embodied_high_kg)
        )
    again = scope.development_multiplier - 1
    repeated = tuple(_times(_sum(ends), again) for ends in zip(run, idle, embodied, strict=True))
    day = _use_per_day(scope, training)
    used = _times(day, scope.use_months * DAYS_PER_MONTH)
    ends = {"operational": run, "idle": idle, "embodied": embodied, "development": repeated, "use": (used, used)}
    return tuple(ScopePart(name, ends[name][0], ends[name][1]) for name in PARTS if scope.counts(name))


def _use_per_day(scope: Scope, training: Training) -> float | None:
    grid = training.grid_kg_per_kwh if scope.use_kg_per_kwh is None else scope.use_kg_per_kwh
    if scope.queries_per_day is None or scope.wh_per_query is None or grid is None:
        return None
    return use_kg_per_day(scope.queries_per_day, scope.wh_per_query, grid)


def _break_even(scope: Scope, training: Training, parts: tuple[ScopePart, ...]) -> float | None:
    day = _use_per_day(scope, training)
    before = _sum([part.kg for part in parts if part.id != "use"])
    return None if not day or before is None else before / day


def _water(scope: Scope, it_kwh: float | None, kwh: float | None, times: float) -> float | None:
    site, grid = scope.wue_l_per_kwh, scope.grid_water_l_per_kwh
    if "water" not in scope.beside or (site is not None and it_kwh is None) or (grid is not None and kwh is None):
        return None
    return times * water_l(it_kwh or 0.0, kwh or 0.0, site or 0.0, grid or 0.0)


def _missing(scope: Scope, training: Training) -> tuple[str, ...]:
    own_grid = scope.counts("use") and scope.use_kg_per_kwh is None
    needed = {
        "co2e_kg": True,
        "chip_hours": scope.counts("embodied"),
        "energy_kwh": scope.market_kg_per_kwh is not None or scope.grid_water_l_per_kwh is not None,
        "it_energy_kwh": scope.wue_l_per_kwh is not None,
        "grid_kg_per_kwh": own_grid,
    }
    return tuple(key for key, wanted in needed.items() if wanted and getattr(training, key) is None)


def _total(parts: tuple[ScopePart, ...], *, known: bool, end: str) -> float | None:
    return _sum([getattr(part, end) for part in parts]) if known else None


def _sum(values: tuple[float | None, ...] | list[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) if len(known) == len(values) else None


def _times(value: float | None, factor: float) -> float | None:
    return None if value is None else value * factor
