"""What counts, as the store needs it: what a change of it did, and what of it belongs to a chip or a grid.

Imported when something counts beside the electricity, and not before.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gui.footprint.scope import Scope
from gui.footprint.scope_sum import scoped, training_of
from gui.library.scope_examples import embodied_of, grid_water_of, site_water_of
from gui.state.changes import Move, move_between, ratio_of

if TYPE_CHECKING:
    from gui.footprint.estimate import Estimate
    from gui.footprint.scenario import Scenario
    from gui.library.library import Library
    from gui.state.changes import Held

SCOPE, SCOPE_PREFIX = "scope", "scope."
"""Key of a change of all that counts, and what stands before the name of one number of it."""


def move_of_scope(key: str, then: tuple[Held, Estimate], now: tuple[Held, Estimate]) -> Move:
    """Return what a change did where something counts beside the electricity, before it or after it."""
    move = move_between(key, then[1], now[1])
    ratio = ratio_of(_sum_kg(*then), _sum_kg(*now))
    if not key.startswith(SCOPE):
        return replace(move, co2e_ratio=ratio)
    field = key.removeprefix(SCOPE_PREFIX)
    before, after = (None if field == SCOPE else getattr(held.scope or Scope(), field) for held, _ in (then, now))
    return Move(key, before, after, None, ratio)


def _sum_kg(held: Held, estimate: Estimate) -> float | None:
    return estimate.co2e_kg if held.scope is None else scoped(held.scope, training_of(estimate)).co2e_kg


def followed(scope: Scope, library: Library, before: Scenario, after: Scenario) -> Scope:
    """Return what counts once another chip or grid has been chosen.

    Masses that were those published of the chip become those of the new one, water that was that of the grid becomes
    that of the new one; numbers from elsewhere stay, and so do those of which nobody has published others.
    """
    if before.chip != after.chip:
        now, then = embodied_of(library, after.chip), embodied_of(library, before.chip)
        if now is not None and then == (scope.embodied_low_kg, scope.embodied_high_kg):
            scope = replace(scope, embodied_low_kg=now[0], embodied_high_kg=now[1])
    if before.grid != after.grid:
        for key, of in (("grid_water_l_per_kwh", grid_water_of), ("wue_l_per_kwh", site_water_of)):
            litres, were = of(library, after.grid), of(library, before.grid)
            if litres is not None and were is not None and were == getattr(scope, key):
                scope = replace(scope, **{key: litres})
    return scope
