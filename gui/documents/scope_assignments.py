"""``scope.KEY=VALUE``, as someone writes it on a command line, turned into what counts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gui.documents.assignments import NOT_DECLARED, SCOPE_PREFIX, AssignmentError, number_in, texts_of
from gui.footprint.errors import InputError
from gui.footprint.scope import Scope
from gui.footprint.scope_fields import FIELD_BY_KEY, default_of
from gui.library.lookup import nearest_ids
from gui.library.scope_examples import embodied_of, examples

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.footprint.scenario import Scenario
    from gui.library.library import Library

OWN_CHIP = "chip"
"""What ``scope.embodied`` takes for the masses published of the scenario's own accelerator."""

PRESETS: dict[str, tuple[str, ...]] = {
    "idle": ("idle_share",),
    "embodied": ("embodied_low_kg",),
    "lifetime": ("lifetime_years",),
    "utilisation": ("utilisation_over_life",),
    "development": ("development_multiplier",),
    "use": ("wh_per_query",),
    "market": ("market_kg_per_kwh",),
    "site_water": ("wue_l_per_kwh",),
    "grid_water": ("grid_water_l_per_kwh",),
    "carbon_price": ("carbon_price_usd_per_t",),
}
"""Keys that take the id of a published example, and the numbers among whose examples it is looked for."""

SCOPE_KEYS = tuple(SCOPE_PREFIX + name for name in (*PRESETS, *FIELD_BY_KEY))
"""Everything that can be set of what counts, in the order in which it takes effect."""

_PAIRS = (("queries_per_day", "wh_per_query"), ("embodied_low_kg", "embodied_high_kg"))


def scope_assigned(
    scope: Scope | None, assignments: Iterable[str], scenario: Scenario, library: Library
) -> Scope | None:
    """Return what counts once these assignments are made: first published examples, then numbers.

    Parameters
    ----------
    scope : Scope or None
        Where it starts from; ``None`` for nothing beside the electricity.
    assignments : iterable of str
        Each ``scope.KEY=VALUE``: a key of `SCOPE_KEYS`, and the id of an example, a number, or "none" to turn it off.
    scenario : Scenario
        Whose accelerator ``scope.embodied=chip`` means.
    library : Library
        Where examples are found.

    Raises
    ------
    AssignmentError, InputError
        Where an assignment is not one, an example does not exist, or a value is impossible.
    """
    texts = {key.removeprefix(SCOPE_PREFIX): value for key, value in texts_of(assignments, SCOPE_KEYS).items()}
    values: dict[str, float | None] = {}
    for name in PRESETS:
        if name in texts:
            values |= _example(name, texts[name], scenario, library)
    for key in FIELD_BY_KEY:
        if key in texts:
            off = texts[key].lower() == NOT_DECLARED
            values[key] = default_of(key) if off else number_in(SCOPE_PREFIX + key, texts[key])
    start = scope or Scope()
    _see_that_pairs_are_whole(start, values)
    try:
        made = replace(start, **values)  # type: ignore[arg-type]  # every key is that of a number
    except InputError as error:
        raise InputError(SCOPE_PREFIX + error.key, error.code, error.value, low=error.low, high=error.high) from error
    return None if made == Scope() else made


def _example(name: str, wanted: str, scenario: Scenario, library: Library) -> dict[str, float | None]:
    """Return the numbers that a published example gives."""
    keys = PRESETS[name]
    if wanted.lower() == NOT_DECLARED:
        off = (
            (*keys, "embodied_high_kg") if name == "embodied" else (*keys, "queries_per_day") if name == "use" else keys
        )
        return {key: default_of(key) for key in off}
    if name == "embodied" and wanted == OWN_CHIP:
        masses = embodied_of(library, scenario.chip)
        if masses is None:
            raise AssignmentError(
                f"scope.embodied: nobody published what making {scenario.chip or 'this accelerator'} takes; "
                "give scope.embodied_low_kg and scope.embodied_high_kg, or another example"
            )
        return {"embodied_low_kg": masses[0], "embodied_high_kg": masses[1]}
    known = {one.id: one for key in keys for one in examples(library, key)}
    if wanted in known:
        return dict(known[wanted].values)
    near = nearest_ids(wanted, known)
    hint = f"did you mean {' or '.join(map(repr, near))}?" if near else f"known are {', '.join(list(known)[:12])}"
    raise AssignmentError(f"scope.{name}: there is no published example {wanted[:40]!r}; {hint}")


def _see_that_pairs_are_whole(scope: Scope, values: dict[str, float | None]) -> None:
    for one, other in _PAIRS:
        for given, lacking in ((one, other), (other, one)):
            has = values.get(given, getattr(scope, given)) is not None
            if has and values.get(lacking, getattr(scope, lacking)) is None:
                hint = "scope.use=gemini_median" if lacking == "wh_per_query" else f"scope.{lacking}=..."
                raise AssignmentError(f"scope.{given} needs scope.{lacking} beside it; give it too: --set {hint}")
