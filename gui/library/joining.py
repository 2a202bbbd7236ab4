"""What is put together from several tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from gui.library.bibliography import Source, own_source
from gui.library.facts import Factor, FactorSetRecord, FactorSetRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.library.lazy import Table
    from gui.library.records import Reported


def with_rows(sets: Mapping[str, FactorSetRow], factors: Mapping[str, Factor]) -> Mapping[str, FactorSetRecord]:
    """Return each set of factors with its rows."""
    return {
        set_id: FactorSetRecord(
            **msgspec.structs.asdict(row),
            rows=tuple(factor for factor in factors.values() if factor.factor_set == set_id),
        )
        for set_id, row in sets.items()
    }


def by_run(reported: Mapping[str, Reported]) -> Mapping[str, tuple[Reported, ...]]:
    """Return the printed figures of each run that has any."""
    found: dict[str, list[Reported]] = {}
    for record in reported.values():
        found.setdefault(record.run_id, []).append(record)
    return {run: tuple(records) for run, records in found.items()}


def own_sources(tables: Mapping[str, Table[Any]]) -> Mapping[str, Source]:
    """Return what rows of the user's own name as their source: often a sentence and no key."""
    owns = (table.own for table in tables.values())
    named = {record.source for own in owns if own is not None for record in own.values()}
    return {name: own_source(name) for name in sorted(named)}
