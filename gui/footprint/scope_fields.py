"""The numbers of a scope as a table: their units, and which of them one switch turns on and off."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any, Literal, NamedTuple

from gui.footprint.errors import InputError
from gui.footprint.scope import Scope

SwitchId = Literal["idle", "embodied", "development", "use", "market", "water", "carbon_price"]


class ScopeField(NamedTuple):
    """One number of a scope: its name, its unit, and the switch that it belongs to."""

    key: str
    unit: str
    switch: SwitchId


SCOPE_FIELDS: tuple[ScopeField, ...] = (
    ScopeField("idle_share", "1", "idle"),
    ScopeField("embodied_low_kg", "kg", "embodied"),
    ScopeField("embodied_high_kg", "kg", "embodied"),
    ScopeField("lifetime_years", "year", "embodied"),
    ScopeField("utilisation_over_life", "1", "embodied"),
    ScopeField("development_multiplier", "1", "development"),
    ScopeField("queries_per_day", "1/day", "use"),
    ScopeField("wh_per_query", "Wh", "use"),
    ScopeField("use_months", "month", "use"),
    ScopeField("use_kg_per_kwh", "kg/kWh", "use"),
    ScopeField("market_kg_per_kwh", "kg/kWh", "market"),
    ScopeField("wue_l_per_kwh", "L/kWh", "water"),
    ScopeField("grid_water_l_per_kwh", "L/kWh", "water"),
    ScopeField("carbon_price_usd_per_t", "USD/t", "carbon_price"),
)
FIELD_BY_KEY = {field.key: field for field in SCOPE_FIELDS}
SWITCHES: tuple[SwitchId, ...] = tuple(dict.fromkeys(field.switch for field in SCOPE_FIELDS))
"""In the order in which they are told."""

_DEFAULTS: dict[str, Any] = {field.name: field.default for field in fields(Scope)}
_OTHER = {"embodied_low_kg": "embodied_high_kg", "embodied_high_kg": "embodied_low_kg"}


def default_of(key: str) -> float | None:
    """Return a number at which it makes no difference, or the usual one of a switch that needs it [its unit]."""
    value: float | None = _DEFAULTS[key]
    return value


def is_on(scope: Scope, switch: SwitchId) -> bool:
    """Whether a switch counts something in, or shows something beside."""
    if switch in {"market", "water", "carbon_price"}:
        return switch in scope.beside
    return switch in scope.names


def switched_off(scope: Scope, switch: SwitchId) -> Scope:
    """Return the scope without what a switch brings."""
    defaults: dict[str, Any] = {one.key: default_of(one.key) for one in SCOPE_FIELDS if one.switch == switch}
    return replace(scope, **defaults)


def with_field(scope: Scope, key: str, value: float | None) -> Scope:
    """Return the scope with one number changed.

    A mass that crosses the other end of its range takes that along; one that is given alone is both ends.

    Raises
    ------
    InputError
        Where the number is impossible, or the key unknown.
    """
    if key not in FIELD_BY_KEY:
        raise InputError(f"scope.{key}", "unknown_key", ", ".join(f"scope.{name}" for name in FIELD_BY_KEY))
    change: dict[str, Any] = {key: value}
    other = _OTHER.get(key)
    if other is not None:
        end = getattr(scope, other)
        crossed = value is None or end is None or (value > end if key == "embodied_low_kg" else value < end)
        change[other] = value if crossed else end
    return replace(scope, **change)
