"""Which everyday things the headline may count in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gui.footprint.fitting import Choice, fitting

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from gui.footprint.equivalents import EquivalentCount

SPOKEN = frozenset({"flight_ny_sf", "car_km", "smartphone_charge"})
"""What a second sentence counts in by preference, the largest that reaches one: things that one does."""


class Offered(NamedTuple):
    """Ids of what it may choose by itself and of what the user pinned, and what one of each counts, in English."""

    suggested: frozenset[str]
    pinned: tuple[str, ...] = ()
    boundaries: Mapping[str, str] = {}

    def chosen(self, counts: Iterable[EquivalentCount]) -> Choice:
        """Return what to draw and what to say."""
        return fitting(counts, self.suggested, self.pinned, SPOKEN)
