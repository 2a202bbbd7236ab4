"""Emission factors per electricity source, as a named set."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from gui.footprint.errors import InputError
from gui.footprint.mix import LISTED
from gui.footprint.parameters import PARAMETER_BY_KEY

MAXIMUM = PARAMETER_BY_KEY["grid_kg_per_kwh"].maximum
"""As far as a carbon intensity is taken at all [kg CO2e/kWh]."""

EDITED = "mine"
"""Name of a set that the user has changed."""


@dataclass(frozen=True, slots=True)
class FactorSet:
    """What a kilowatt-hour from each source emits [kg CO2e/kWh]; one scope (life-cycle or direct) throughout."""

    set_id: str
    coal: float
    gas: float
    oil: float
    nuclear: float
    hydro: float
    wind: float
    solar: float
    bioenergy: float
    other_renewables: float

    def __post_init__(self) -> None:
        for source in LISTED:
            value, key = self.factor(source), f"factor.{source}"
            if isinstance(value, bool) or not isinstance(value, int | float):
                raise InputError(key, "not_a_number", value)
            if not math.isfinite(value):
                raise InputError(key, "not_finite", value)
            if value < 0:
                raise InputError(key, "below_minimum", value, low=0.0, high=MAXIMUM)
            if value > MAXIMUM:
                raise InputError(key, "above_maximum", value, low=0.0, high=MAXIMUM)

    def factor(self, source: str) -> float:
        """Factor of one source [kg CO2e/kWh]."""
        value: float = getattr(self, source)
        return value

    def as_dict(self) -> dict[str, float]:
        """All nine factors [kg CO2e/kWh] by source."""
        return {source: self.factor(source) for source in LISTED}

    def edited(self, source: str, kg_per_kwh: float) -> FactorSet:
        """Return the set with one factor changed, under the name of an edited set."""
        if source not in LISTED:
            raise InputError(f"factor.{source}", "unknown_key", ", ".join(LISTED))
        return replace(self, set_id=EDITED, **{source: kg_per_kwh})
