"""How sure the emissions on the screen are; worked out when it is first asked for, and kept until something moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.library.baselines import emitted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.charts.rows import Band, DistributionValues
    from gui.footprint.estimate import Estimate
    from gui.footprint.ranges import Range
    from gui.footprint.scenario import Scenario
    from gui.footprint.uncertainty import Propagation
    from gui.state.store import Store

RESULT = "co2e_kg"


class Likely:
    """The interval of the store's scenario.

    Parameters
    ----------
    store : Store
        The scenario, how sure its inputs are, and what is tied.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._made: Propagation | None = None
        self._asked: tuple[Scenario, Mapping[str, Range], Mapping[str, str]] | None = None
        self._band: Band | None = None
        self._published: tuple[object, float | None] = (None, None)

    @property
    def propagation(self) -> Propagation:
        """What carries ranges through the calculation; it brings numpy in, which the first paint does not wait for."""
        if self._made is None:
            from gui.footprint.uncertainty import Propagation

            self._made = Propagation()
        return self._made

    def band(self, estimate: Estimate) -> Band | None:
        """Return how sure an estimate is.

        Of no width where every input is exact; ``None`` where its emissions are not declared, or where it is not that
        of the scenario in force: what is shown while a key is held has no ranges of its own.
        """
        store = self._store
        if estimate.scenario is not store.scenario or estimate.co2e_kg is None:
            return None
        asked = (store.scenario, store.ranges, store.ties)
        if self._asked is None or any(one is not other for one, other in zip(asked, self._asked, strict=True)):
            self._asked, self._band = asked, self._work_out(*asked)
        return self._band

    def distribution(self, estimate: Estimate, published: str) -> DistributionValues:
        """Return the shape of what an estimate may be; a published figure of its run is marked under that name."""
        from gui.charts.rows import DistributionValues

        marks = ()
        kg = self._published_kg()
        if kg is not None:
            marks = ((published, kg),)
        band = self.band(estimate)
        if band is None or band.p5 == band.p95:
            return DistributionValues(estimate.co2e_kg, band, marks=marks)
        density = self.propagation.density(self._store.scenario, self._store.ranges, RESULT, self._store.ties)
        return DistributionValues(estimate.co2e_kg, band, density.edges, density.heights, marks)

    def _work_out(self, scenario: Scenario, ranges: Mapping[str, Range], ties: Mapping[str, str]) -> Band | None:
        from gui.charts.rows import Band
        from gui.footprint.model import missing_inputs
        from gui.footprint.ranges import RangeError

        if missing_inputs(scenario, RESULT):
            return None
        try:
            interval = self.propagation.interval(scenario, ranges, RESULT, ties)
        except RangeError:  # of a value that stands at the edge of what is possible
            return None
        return Band(interval.p5, interval.p25, interval.p50, interval.p75, interval.p95)

    def _published_kg(self) -> float | None:
        run = self._store.baseline.run
        library = self._store.library
        if self._published[0] != (run, id(library)):
            found = emitted(library, run) if run is not None and run in library.runs else None
            self._published = ((run, id(library)), None if found is None or found.figure is None else found.kg)
        return self._published[1]
