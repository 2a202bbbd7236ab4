"""Emissions counted in everyday things."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Equivalent:
    """One everyday thing: its id, what it emits [kg CO2e] and what one of it is called (``unit``)."""

    id: str
    kg_co2e: float
    unit: str


@dataclass(frozen=True, slots=True)
class EquivalentCount:
    """How many of a thing emit as much: id, count [1] and unit."""

    id: str
    count: float
    unit: str


def counts(co2e_kg: float | None, equivalents: Iterable[Equivalent]) -> tuple[EquivalentCount, ...]:
    """Count emissions [kg CO2e] in each of the things given; none where the emissions are not known."""
    if co2e_kg is None:
        return ()
    return tuple(EquivalentCount(thing.id, co2e_kg / thing.kg_co2e, thing.unit) for thing in equivalents)
