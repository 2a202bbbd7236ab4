"""What counts: idle time, making the chips, development, water, carbon price, use after training; all off by default.

The operational, location-based emissions of the estimate stay what they are; each switch adds a part of its own beside
them, with a name, so that a headline can say what is in. What buys certificates (market-based) stands beside and is
never subtracted; neither is an offset.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Literal

from gui.footprint.errors import InputError

PartId = Literal["operational", "idle", "embodied", "development", "use"]
PARTS: tuple[PartId, ...] = ("operational", "idle", "embodied", "development", "use")
"""The parts of a sum, in the order in which they are told."""

GRID_BASES = ("lifecycle", "direct")

_AT_LEAST = {"development_multiplier": 1.0}
_ABOVE = ("lifetime_years", "utilisation_over_life")
_PAIRS = (("embodied_low_kg", "embodied_high_kg"), ("queries_per_day", "wh_per_query"))


@dataclass(frozen=True, slots=True)
class Scope:
    """Which parts count; each is off at its default.

    Attributes
    ----------
    idle_share : float
        Energy of an idle cluster and its overhead, as a share of that of the runs [1]; 0 is off.
    embodied_low_kg, embodied_high_kg : float or None
        Making one chip with its share of the server, low and high [kg CO2e]; ``None`` is off.
    lifetime_years : float
        Years that a chip serves [year].
    utilisation_over_life : float
        Share of these years in which it works [1].
    development_multiplier : float
        The whole project, the final run being 1 [1]; 1 is off. It repeats everything that the run took.
    wue_l_per_kwh, grid_water_l_per_kwh : float or None
        Water of the site per kWh of the computers, and of the power plants per kWh at the meter [L/kWh].
    carbon_price_usd_per_t : float or None
        Price of a tonne [USD/t CO2e].
    market_kg_per_kwh : float or None
        Intensity by contracts and certificates [kg CO2e/kWh]; shown beside.
    queries_per_day, wh_per_query : float or None
        Use after training: how much [1/day], and what each takes at the meter [Wh].
    use_months : float
        How long it is used [month].
    use_kg_per_kwh : float or None
        Intensity where it is used [kg CO2e/kWh]; that of the training where none is given.
    grid_basis : str or None
        Whether the intensity counts the ``lifecycle`` or ``direct`` emissions of power plants, for the name alone.

    Raises
    ------
    InputError
        Where a value is impossible, or one of a pair is given without the other; it names the field.
    """

    idle_share: float = 0.0
    embodied_low_kg: float | None = None
    embodied_high_kg: float | None = None
    lifetime_years: float = 4.0
    utilisation_over_life: float = 1.0
    development_multiplier: float = 1.0
    wue_l_per_kwh: float | None = None
    grid_water_l_per_kwh: float | None = None
    carbon_price_usd_per_t: float | None = None
    market_kg_per_kwh: float | None = None
    queries_per_day: float | None = None
    wh_per_query: float | None = None
    use_months: float = 12.0
    use_kg_per_kwh: float | None = None
    grid_basis: str | None = None

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if field.name != "grid_basis" and value is not None:
                _check(field.name, value)
        if self.grid_basis is not None and self.grid_basis not in GRID_BASES:
            raise InputError("grid_basis", "unknown_name", self.grid_basis)
        for one, other in _PAIRS:
            for lacking, given in ((one, other), (other, one)):
                if getattr(self, lacking) is None and getattr(self, given) is not None:
                    raise InputError(lacking, "not_a_number", None)
        low, high = self.embodied_low_kg, self.embodied_high_kg
        if low is not None and high is not None and low > high:
            raise InputError("embodied_high_kg", "below_minimum", high, low=low)
        if self.utilisation_over_life > 1:
            raise InputError("utilisation_over_life", "above_maximum", self.utilisation_over_life, high=1.0)

    @property
    def names(self) -> tuple[str, ...]:
        """Keys of what is in, for the name of a result: ``operational`` and ``location`` always."""
        return (
            "operational",
            "location",
            *(() if self.grid_basis is None else (self.grid_basis,)),
            *(name for name in PARTS[1:] if self.counts(name)),
        )

    @property
    def beside(self) -> tuple[str, ...]:
        """Keys of what is told beside the sum: ``market``, ``water``, ``carbon_price``."""
        water = self.wue_l_per_kwh is not None or self.grid_water_l_per_kwh is not None
        switches = {
            "market": self.market_kg_per_kwh is not None,
            "water": water,
            "carbon_price": self.carbon_price_usd_per_t is not None,
        }
        return tuple(name for name, on in switches.items() if on)

    def counts(self, part: PartId) -> bool:
        """Whether a part is in the sum."""
        return {
            "operational": True,
            "idle": self.idle_share > 0,
            "embodied": self.embodied_low_kg is not None,
            "development": self.development_multiplier > 1,
            "use": self.queries_per_day is not None,
        }[part]


def counts_more(scope: Scope | None) -> bool:
    """Whether anything is in the sum beside the electricity of the training."""
    return scope is not None and any(scope.counts(part) for part in PARTS[1:])


def _check(key: str, value: float) -> None:
    least = _AT_LEAST.get(key, 0.0)
    if not value >= least or (key in _ABOVE and value == 0):
        raise InputError(key, "below_minimum", value, low=least)
    if value == float("inf"):
        raise InputError(key, "not_finite", value)
