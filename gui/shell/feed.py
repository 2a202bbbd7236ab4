"""From an estimate to the plain values that charts are handed. Names come from the library, in the user's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.charts.rows import CompareRow, GridRow, GrowthValues, Level, PartRow
from gui.footprint.emissions import co2e_kg
from gui.footprint.units import KG_PER_LB, KG_PER_T
from gui.look.counting import count_phrase
from gui.look.locating import located

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.footprint.estimate import Estimate
    from gui.library.library import Library
    from gui.look.wording import Wording

EVERYDAY = ("car_lifetime", "american_year", "human_year", "flight_ny_sf")
"""What the comparison always offers beside the scenario: the everyday rows of Strubell et al. 2019, Table 1."""

LEVELS = ("car_lifetime", "flight_ny_sf", "car_km", "smartphone_charge")
"""What the growing line always may pass."""

SCENARIO, BASELINE = "scenario", "baseline"

_REPORTED_KG: Mapping[str, float] = {"co2e_lb": KG_PER_LB, "co2e_t": KG_PER_T}
_KNOB_OF_PART = {"chips": "chip_power_w", "host": "host_power_w", "overhead": "pue"}


class Feed:
    """Makes the rows of every chart; remembers what the presets contribute, which never changes while they stand.

    Parameters
    ----------
    library : Library
        The presets.
    wording : Wording
        The language; a new feed is made when it changes.
    pinned : tuple of str
        Everyday things that the user compares with.
    """

    def __init__(self, library: Library, wording: Wording, pinned: tuple[str, ...] = ()) -> None:
        self._library = library
        self._wording = wording
        self._published = {row.id: row for row in self._published_rows()}
        self._intensities = tuple(self._grid_intensities())
        self.set_pinned(pinned)

    def set_pinned(self, pinned: tuple[str, ...]) -> None:
        """Show these everyday things beside the usual ones."""
        self._everyday = tuple(self._everyday_row(name) for name in dict.fromkeys((*EVERYDAY, *pinned)))
        self._levels = tuple(self._level(name) for name in dict.fromkeys((*LEVELS, *pinned)))

    def compare(self, estimate: Estimate, baseline: Estimate) -> tuple[CompareRow, ...]:
        """The scenario and its baseline beside everyday things and what the study published."""
        ours = CompareRow(
            SCENARIO, QCoreApplication.translate("Feed", "This scenario"), estimate.co2e_kg, "scenario", "train_hours"
        )
        rows = [ours]
        if baseline.scenario != estimate.scenario:
            rows.append(
                CompareRow(
                    BASELINE, self.baseline_name(baseline), baseline.co2e_kg, "baseline", None, self._detail(baseline)
                )
            )
        shown_already = {baseline.scenario.run}
        published = [row for run, row in self._published.items() if run not in shown_already]
        return (*rows, *self._everyday, *published)

    def parts(self, estimate: Estimate) -> tuple[PartRow, ...]:
        """Chips, hosts, and cooling and power delivery."""
        names = {
            "chips": self._chips_name(estimate),
            "host": QCoreApplication.translate("Feed", "Host processors and memory"),
            "overhead": QCoreApplication.translate("Feed", "Cooling and power delivery"),
        }
        return tuple(
            PartRow(part.id, names[part.id], part.energy_kwh, part.co2e_kg, _KNOB_OF_PART[part.id])
            for part in estimate.parts
        )

    def growth(self, estimate: Estimate, baseline: Estimate) -> GrowthValues:
        """How the emissions grow hour by hour, and what they pass."""
        same = baseline.scenario == estimate.scenario
        return GrowthValues(
            hours=estimate.scenario.train_hours,
            kg=estimate.co2e_kg,
            levels=self._levels,
            baseline_hours=None if same else baseline.scenario.train_hours,
            baseline_kg=None if same else baseline.co2e_kg,
            baseline_label="" if same else self.baseline_name(baseline),
        )

    def grids(self, estimate: Estimate) -> tuple[GridRow, ...]:
        """The same energy on other grids; on each the intensity as published, or as its mix computes to."""
        kwh, now = estimate.energy_kwh, estimate.scenario
        on_now = CompareRow(SCENARIO, "", estimate.co2e_kg, "scenario").kg
        known = now.grid is not None and now.grid_basis == "declared"
        name = self._grid_name(now.grid) if now.grid else QCoreApplication.translate("Feed", "Entered by hand")
        if now.grid is not None and not known and now.mix != now.reference_mix:
            name = QCoreApplication.translate("Feed", "%1, mix changed").replace("%1", name)
        rows = [GridRow(now.grid or SCENARIO, name, on_now, current=True)]
        for grid_id, label, intensity, detail in self._intensities:
            if grid_id != now.grid:
                rows.append(GridRow(grid_id, label, None if kwh is None else co2e_kg(kwh, intensity), detail=detail))
        return tuple(rows)

    def baseline_name(self, baseline: Estimate) -> str:
        """Name of the run that the scenario started from."""
        run = baseline.scenario.run
        if run is not None and run in self._library.runs:
            return self._wording.preset(self._library.runs[run].name)
        return QCoreApplication.translate("Feed", "Where you started")

    # -- inside -------------------------------------------------------------------------------------------------

    def _everyday_row(self, equivalent_id: str) -> CompareRow:
        record = self._library.equivalents[equivalent_id]
        detail = f"{self._wording.preset(record.boundary)} {self._cited(record.source, record.source_locator)}"
        return CompareRow(
            record.equivalent_id, self._wording.preset(record.name), record.kg_co2e, "everyday", None, detail
        )

    def _published_rows(self) -> list[CompareRow]:
        rows = []
        for run_id, figures in self._library.reported.items():
            run = self._library.runs[run_id]
            masses = [figure for figure in figures if figure.quantity in _REPORTED_KG]
            if not masses:
                continue
            best = min(masses, key=lambda figure: figure.quantity != "co2e_lb")
            corrected = any(other.correction_of == run_id for other in self._library.runs.values())
            detail = f"{self._wording.preset(run.detail)}. {self._cited(best.source, best.source_locator)}"
            if corrected:
                detail += " " + QCoreApplication.translate("Feed", "Corrected since.")
            rows.append(
                CompareRow(
                    run_id,
                    self._wording.preset(run.name),
                    best.value * _REPORTED_KG[best.quantity],
                    "corrected" if corrected else "published",
                    None,
                    detail,
                )
            )
        return rows

    def _grid_intensities(self) -> list[tuple[str, str, float, str]]:
        rows = []
        start = self._library.default_scenario()
        for grid_id, grid in self._library.grids.items():
            scenario = self._library.load_grid(start, grid_id)
            intensity = scenario.grid_kg_per_kwh
            if intensity is not None and grid.kind in ("country", "world"):
                rows.append(
                    (grid_id, self._grid_name(grid_id), intensity, self._cited(grid.source, grid.source_locator))
                )
        return rows

    def _grid_name(self, grid_id: str) -> str:
        grid = self._library.grids.get(grid_id)
        return grid_id if grid is None else self._wording.preset(grid.name)

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

    def _cited(self, source: str, locator: str) -> str:
        return f"{self._library.sources[source].short}, {located(locator)}."
