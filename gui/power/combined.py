"""Several sources as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.power.components import MISSING, NOTHING, Component
from gui.power.source import SourceError, WhyNot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.power.components import Reading
    from gui.power.source import Source


class AbsentSource:
    """Stands for a part of the machine that nothing here can measure, so that a recording says so."""

    name = ""

    def __init__(self, place: str, kind: str, called: str) -> None:
        self._component = Component(place, kind, called, MISSING)

    def why_not(self) -> WhyNot | None:
        """Nothing is wrong with saying so."""
        return None

    def is_available(self) -> bool:
        """Nothing is needed to say so."""
        return True

    def start(self) -> tuple[Component, ...]:
        """Return the component, marked as missing."""
        return (self._component,)

    def sample(self) -> tuple[Reading, ...]:
        """Return a reading that says nothing."""
        return (NOTHING,)

    def stop(self) -> None:
        """Nothing is held."""


class CombinedSource:
    """Sources side by side; one that fails in the middle leaves a gap in its own components alone."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self._sources = tuple(sources)
        self._counts: list[int] = []

    @property
    def name(self) -> str:
        """The names of all, joined."""
        return ",".join(source.name for source in self._sources if source.name)

    def why_not(self) -> WhyNot | None:
        """Why the first of those that are not available is not."""
        return next((why for source in self._sources if (why := source.why_not()) is not None), None)

    def is_available(self) -> bool:
        """Whether all can be started."""
        return self.why_not() is None

    def start(self) -> tuple[Component, ...]:
        """Start all; where one cannot, none stays started."""
        components: list[Component] = []
        self._counts = []
        try:
            for source in self._sources:
                found = source.start()
                self._counts.append(len(found))
                components += found
        except SourceError:
            self.stop()
            raise
        return tuple(components)

    def sample(self) -> tuple[Reading, ...]:
        """Return a reading of each component of each source."""
        readings: list[Reading] = []
        for source, count in zip(self._sources, self._counts, strict=True):
            try:
                readings += source.sample()
            except (SourceError, OSError):
                readings += [NOTHING] * count
        return tuple(readings)

    def stop(self) -> None:
        """Stop all."""
        for source in self._sources:
            source.stop()
