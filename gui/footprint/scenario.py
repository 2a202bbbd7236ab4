"""What is asked: one training run, its data centre, its electricity, its prices."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from gui.footprint.electricity import intensity_kg_per_kwh
from gui.footprint.errors import InputError
from gui.footprint.mix import SOURCES, Mix, move_share
from gui.footprint.mix import with_shares as mix_with_shares
from gui.footprint.parameters import PARAMETER_BY_KEY, PARAMETERS

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from gui.footprint.factors import FactorSet

GRID_KEY = "grid_kg_per_kwh"
MIX_PREFIX = "mix."
POWER_BASES = ("measured_system", "measured_chip", "tdp", "assumed")
"""What ``chip_power_w`` includes: the system's measured share, the chip alone as measured, its rating, or a guess."""
HOURS_BASES = ("model_size", "same_work")
"""What ``train_hours`` were estimated from: a model's size, or the same work on another accelerator."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """Every input of the calculation; ``None`` where it is not declared.

    ``run``, ``chip`` and ``grid`` are preset ids: they say where values came from and take no part in the result.
    ``grid_declared_kg_per_kwh`` [kg CO2e/kWh] was published with the grid or entered by hand and belongs to
    ``reference_mix``; ``mix`` is the mix now. With ``grid_includes_pue`` the intensity has the data centre's PUE in it
    already, as where a paper prints only their product. ``hours_basis`` says what the hours were estimated from. Units
    of the rest are in their names and in ``PARAMETERS``.

    Raises
    ------
    InputError
        Where a value is impossible; it names the field.
    """

    factors: FactorSet
    run: str | None = None
    chip: str | None = None
    grid: str | None = None
    power_basis: str | None = None
    hours_basis: str | None = None
    chip_count: float | None = None
    train_hours: float | None = None
    training_runs: float | None = None
    chip_power_w: float | None = None
    host_power_w: float | None = None
    pue: float | None = None
    grid_declared_kg_per_kwh: float | None = None
    grid_includes_pue: bool = False
    mix: Mix | None = None
    reference_mix: Mix | None = None
    electricity_usd_per_kwh: float | None = None
    chip_price_low_usd_per_h: float | None = None
    chip_price_high_usd_per_h: float | None = None

    def __post_init__(self) -> None:
        for parameter in PARAMETERS:
            name = _field(parameter.key)
            object.__setattr__(self, name, parameter.checked(getattr(self, name)))
        if self.power_basis is not None and self.power_basis not in POWER_BASES:
            raise InputError("power_basis", "unknown_name", self.power_basis)
        if self.hours_basis is not None and self.hours_basis not in HOURS_BASES:
            raise InputError("hours_basis", "unknown_name", self.hours_basis)

    @property
    def grid_kg_per_kwh(self) -> float | None:
        """Carbon intensity in force [kg CO2e/kWh]."""
        return intensity_kg_per_kwh(self.grid_declared_kg_per_kwh, self.mix, self.reference_mix, self.factors)

    @property
    def grid_basis(self) -> str | None:
        """Which of the two is in force: ``"declared"`` (published or entered) or ``"mix"``; ``None`` for neither."""
        if self.grid_declared_kg_per_kwh is not None and self.mix == self.reference_mix:
            return "declared"
        return None if self.mix is None else "mix"

    def value(self, key: str) -> float | None:
        """Value in force of a parameter or of a share (``mix.coal``), in its unit."""
        if key.startswith(MIX_PREFIX):
            source = _source(key)
            return None if self.mix is None else self.mix.share(source)
        _known(key)
        number: float | None = getattr(self, key)
        return number


def with_value(scenario: Scenario, key: str, value: float | None, locked: Collection[str] = ()) -> Scenario:
    """Return the scenario with one input changed.

    Parameters
    ----------
    scenario : Scenario
        Stays as it is.
    key : str
        A key of ``PARAMETERS`` or ``mix.<source>``.
    value : float or None
        In the parameter's unit; ``None`` = not declared. An intensity set here is entered by hand: it no longer
        carries a grid's name, and the mix as it stands becomes the one that it belongs to. Neither it nor a mix that is
        moved has the PUE in it. Watts set here are assumed, hours no longer estimated.
    locked : collection of str
        Sources of the mix that keep their share while another moves.

    Raises
    ------
    InputError
        Where the value is impossible or the key unknown.
    """
    if key.startswith(MIX_PREFIX):
        source = _source(key)
        if scenario.mix is None or value is None:
            raise InputError(key, "no_mix", value)
        mix = move_share(scenario.mix, source, value, locked, scenario.reference_mix)
        return replace(scenario, mix=mix, grid_includes_pue=False)
    _known(key)
    if key == GRID_KEY:
        return replace(
            scenario,
            grid=None,
            grid_declared_kg_per_kwh=value,
            grid_includes_pue=False,
            reference_mix=scenario.mix,
        )
    if key == "chip_power_w":
        return replace(scenario, chip_power_w=value, power_basis=None if value is None else "assumed")
    if key == "train_hours":
        return replace(scenario, train_hours=value, hours_basis=None)
    change: dict[str, Any] = {key: value}
    return replace(scenario, **change)


def with_shares(scenario: Scenario, shares: Mapping[str, float]) -> Scenario:
    """Return the scenario with several shares set at once, the rest rescaled in proportion.

    Raises
    ------
    InputError
        Where the grid has no mix, a source is unknown, or the shares cannot sum to 1.
    """
    if scenario.mix is None:
        raise InputError("mix", "no_mix", None)
    return replace(scenario, mix=mix_with_shares(scenario.mix, shares), grid_includes_pue=False)


def with_factors(scenario: Scenario, factors: FactorSet) -> Scenario:
    """Return the scenario with another set of emission factors per source."""
    return replace(scenario, factors=factors)


def _field(key: str) -> str:
    return "grid_declared_kg_per_kwh" if key == GRID_KEY else key


def _known(key: str) -> None:
    if key not in PARAMETER_BY_KEY:
        raise InputError(key, "unknown_key", ", ".join(PARAMETER_BY_KEY))


def _source(key: str) -> str:
    source = key.removeprefix(MIX_PREFIX)
    if source not in SOURCES:
        raise InputError(key, "unknown_key", ", ".join(f"{MIX_PREFIX}{name}" for name in SOURCES))
    return source
