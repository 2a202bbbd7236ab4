"""What a switch turns on when it is ticked, and what a number needs beside it; no widgets."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from gui.footprint.scope import Scope
from gui.footprint.scope_fields import SCOPE_FIELDS, switched_off, with_field
from gui.library.scope_examples import embodied_of, examples, grid_water_of, site_water_of

if TYPE_CHECKING:
    from gui.footprint.scenario import Scenario
    from gui.footprint.scope_fields import SwitchId
    from gui.library.library import Library

_FIRST = {
    "idle": ("idle_share", "bloom_idle"),
    "development": ("development_multiplier", "olmo"),
    "carbon_price": ("carbon_price_usd_per_t", "epa_scghg_2020"),
}
"""The published example that a switch begins with."""

_FIRST_QUERY = "gemini_median"
_WATER_OF_WORLD, _WATER_OF_INDUSTRY = "electricity_wld", "industry"

ASKS = {"embodied": "embodied_low_kg", "use": "queries_per_day", "market": "market_kg_per_kwh"}
"""The number that a switch has to be told, where nobody published one that fits."""


def first_numbers(switch: SwitchId, scenario: Scenario, library: Library) -> dict[str, float]:
    """Return the published numbers that a switch begins with; empty where it has to be told."""
    if switch in _FIRST:
        key, wanted = _FIRST[switch]
        return next(one.values for one in examples(library, key) if one.id == wanted)
    if switch == "embodied":
        masses = embodied_of(library, scenario.chip)
        return {} if masses is None else {"embodied_low_kg": masses[0], "embodied_high_kg": masses[1]}
    if switch == "water":
        grid = grid_water_of(library, scenario.grid)
        site = site_water_of(library, scenario.grid)
        return {
            "wue_l_per_kwh": library.water[_WATER_OF_INDUSTRY].litres_per_kwh if site is None else site,
            "grid_water_l_per_kwh": library.water[_WATER_OF_WORLD].litres_per_kwh if grid is None else grid,
        }
    return {}


def switched_on(scope: Scope, numbers: dict[str, float]) -> Scope:
    """Return what counts with these numbers in it."""
    values: dict[str, Any] = dict(numbers)
    return replace(scope, **values)


def numbers_of(scope: Scope, switch: SwitchId) -> dict[str, float]:
    """Return the numbers of a switch that are on, to be put back when it is ticked again."""
    plain = Scope()
    keys = [one.key for one in SCOPE_FIELDS if one.switch == switch]
    return {key: getattr(scope, key) for key in keys if getattr(scope, key) != getattr(plain, key)}


def entered(scope: Scope, key: str, value: float | None, library: Library, wh_per_query: float | None = None) -> Scope:
    """Return what counts after a number was entered.

    The first number of a use brings `wh_per_query` [Wh] along, or a published energy of a query where none was chosen.

    Raises
    ------
    InputError
        Where the number is impossible.
    """
    if key in {"queries_per_day", "wh_per_query"}:
        if value is None:
            return switched_off(scope, "use")
        if key == "queries_per_day" and scope.wh_per_query is None:
            if wh_per_query is None:
                query = next(one for one in examples(library, "wh_per_query") if one.id == _FIRST_QUERY)
                wh_per_query = query.values["wh_per_query"]
            return replace(scope, queries_per_day=value, wh_per_query=wh_per_query)
    if value is None:
        value = getattr(Scope(), key)
    return with_field(scope, key, value)
