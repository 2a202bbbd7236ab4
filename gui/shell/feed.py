"""From an estimate to the plain values that charts are handed. Names come from the library, in the user's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.charts.rows import CompareRow, GridRow, GridValues, GrowthLine, GrowthValues, Level, PartRow
from gui.look.counting import count_phrase
from gui.panels.mix.shares import is_printed
from gui.shell.feed_compare import Baselines
from gui.shell.feed_grids import GridRates

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gui.charts.rows import Band
    from gui.footprint.estimate import Estimate
    from gui.footprint.scenario import Scenario
    from gui.library.library import Library
    from gui.look.wording import Wording
    from gui.shell.counts_feed import Sum

LEVELS = ("car_lifetime", "flight_ny_sf", "car_km", "smartphone_charge")
"""What the growing line always may pass."""

SCENARIO, BASELINE = "scenario", "baseline"

_NO_SUMS: Mapping[str, Sum] = {}
_KNOB_OF_PART = {"chips": "chip_power_w", "host": "host_power_w", "overhead": "pue"}


class Feed:
    """Makes the rows of every chart; remembers what the presets contribute, which never changes while they stand.

    Parameters
    ----------
    library : Library
        The presets.
    wording : Wording
        The language; a new feed is made when it changes.
    """

    def __init__(self, library: Library, wording: Wording) -> None:
        self._library = library
        self._wording = wording
        self._baselines = Baselines(library, wording)
        self._rates = GridRates(library, wording)
        self._compared: tuple[str, ...] = ()
        self._fixed: tuple[object, tuple[CompareRow, ...]] = (None, ())
        self._grids: tuple[str, ...] = ()
        self._levels: tuple[Level, ...] = ()
        self._asides: tuple[CompareRow, ...] = ()
        self._lines: tuple[GrowthLine, ...] = ()

    def choose(self, compared: tuple[str, ...], grids: tuple[str, ...], pinned: tuple[str, ...]) -> None:
        """Show these runs and things, these grids, and in the growing line these things beside the usual ones."""
        self._compared, self._grids = compared, grids
        self._fixed = (None, ())
        self._levels = tuple(self._level(name) for name in dict.fromkeys((*LEVELS, *pinned)))

    def set_asides(self, asides: Sequence[tuple[str, str, Estimate]], sums: Mapping[str, Sum] = _NO_SUMS) -> None:
        """Show these scenarios too, each with its id and its name: the user has pinned them.

        `sums` holds what those come to, by id, in which something counts beside the electricity.
        """
        self._asides = tuple(
            CompareRow(key, name, sums[key].kg, "pinned", detail=sums[key].phrase)
            if key in sums
            else CompareRow(key, name, one.co2e_kg, "pinned")
            for key, name, one in asides
        )
        known = ((key, name, one.scenario.train_hours, one.co2e_kg) for key, name, one in asides)
        self._lines = tuple(GrowthLine(key, name, hours, kg) for key, name, hours, kg in known if hours and kg)

    def compare(
        self, estimate: Estimate, baseline: Estimate, band: Band | None = None, counted: Sum | None = None
    ) -> tuple[CompareRow, ...]:
        """The scenario and its baseline beside everyday things and what was published of runs.

        Where something counts beside the electricity, the scenario is the sum, and its detail says what is in: a name
        of that length would be cut off, and would take the room of the bars.
        """
        name, kg, detail = QCoreApplication.translate("Feed", "This scenario"), estimate.co2e_kg, ""
        if counted is not None:
            kg, detail = counted.kg, counted.phrase
        ours = CompareRow(SCENARIO, name, kg, "scenario", "train_hours", detail, band=band)
        rows = [ours]
        if counted is not None or baseline.scenario != estimate.scenario:
            rows.append(
                CompareRow(
                    BASELINE, self.baseline_name(baseline), baseline.co2e_kg, "baseline", None, self._detail(baseline)
                )
            )
        return (*rows, *self._asides, *self._fixed_rows(baseline.scenario.run))

    def _fixed_rows(self, run: str | None) -> tuple[CompareRow, ...]:
        """Return what is compared with but for the run that the scenario starts from, which has a row already."""
        if self._fixed[0] != (run,):
            self._fixed = ((run,), self._baselines.rows([key for key in self._compared if key != run]))
        return self._fixed[1]

    def parts(self, estimate: Estimate, counted: Sum | None = None) -> tuple[PartRow, ...]:
        """Chips, hosts, cooling and power delivery, and what counts beside them."""
        names = {
            "chips": self._chips_name(estimate),
            "host": QCoreApplication.translate("Feed", "Host processors and memory"),
            "overhead": QCoreApplication.translate("Feed", "Cooling and power delivery"),
        }
        return tuple(
            PartRow(part.id, names[part.id], part.energy_kwh, part.co2e_kg, _KNOB_OF_PART[part.id])
            for part in estimate.parts
        ) + (() if counted is None else counted.parts)

    def growth(self, estimate: Estimate, baseline: Estimate, band: Band | None = None) -> GrowthValues:
        """How the emissions grow hour by hour, and what they pass."""
        same = baseline.scenario == estimate.scenario
        return GrowthValues(
            hours=estimate.scenario.train_hours,
            kg=estimate.co2e_kg,
            levels=self._levels,
            baseline_hours=None if same else baseline.scenario.train_hours,
            baseline_kg=None if same else baseline.co2e_kg,
            baseline_label="" if same else self.baseline_name(baseline),
            others=self._lines,
            band=band,
        )

    def grids(self, estimate: Estimate, baseline: Estimate) -> GridValues:
        """The same energy on other grids; on each the intensity as published, or as its mix computes to."""
        now = estimate.scenario
        known = now.grid is not None and now.grid_basis == "declared"
        # A grid of the user's own may have been deleted since.
        listed = now.grid if now.grid is not None and now.grid in self._library.grids else None
        name = self._figure_name(now, baseline.scenario) if listed is None else self._rates.name(listed)
        if now.grid is not None and not known and now.mix != now.reference_mix:
            name = QCoreApplication.translate("Feed", "%1, mix changed").replace("%1", name)
        current = GridRow(now.grid or SCENARIO, name, estimate.co2e_kg, current=True)
        return GridValues(current, estimate.energy_kwh, self._rates.others(self._grids, now.grid))

    def _figure_name(self, now: Scenario, baseline: Scenario) -> str:
        """Name an intensity that belongs to no grid: as the run prints it, or of one's own."""
        run = self._library.runs.get(baseline.run or "")
        if run is None or not is_printed(now, baseline):
            return QCoreApplication.translate("Feed", "Entered by hand")
        own = QCoreApplication.translate("Feed", "The run\u2019s own figure")
        return self._wording.preset(run.grid_basis) or own

    def baseline_name(self, baseline: Estimate) -> str:
        """Name of the run that the scenario started from."""
        run = baseline.scenario.run
        if run is not None and run in self._library.runs:
            return self._wording.preset(self._library.runs[run].name)
        return QCoreApplication.translate("Feed", "Where you started")

    # -- inside -------------------------------------------------------------------------------------------------

    def _chips_name(self, estimate: Estimate) -> str:
        if estimate.scenario.power_basis == "measured_system":
            return QCoreApplication.translate("Feed", "GPUs and their host")
        return QCoreApplication.translate("Feed", "GPUs")

    def _level(self, equivalent_id: str) -> Level:
        record = self._library.equivalents[equivalent_id]
        return Level(
            equivalent_id, record.kg_co2e, lambda count: count_phrase(self._wording, equivalent_id, count, record.unit)
        )

    def _detail(self, estimate: Estimate) -> str:
        run = self._library.runs.get(estimate.scenario.run or "")
        return "" if run is None else self._wording.preset(run.detail)
