"""Grids to run on: what a kilowatt-hour of each emits, made when it is first chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.charts.rows import GridRate
from gui.look.locating import located

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.library.library import Library
    from gui.look.wording import Wording


class GridRates:
    """Makes grids of the chart and remembers them.

    Parameters
    ----------
    library : Library
        The presets.
    wording : Wording
        The language.
    """

    def __init__(self, library: Library, wording: Wording) -> None:
        self._library, self._wording = library, wording
        self._rates: dict[str, GridRate | None] = {}
        self._others: tuple[object, tuple[GridRate, ...]] = (None, ())

    def others(self, ids: tuple[str, ...], current: str | None) -> tuple[GridRate, ...]:
        """Return the grids of these ids but `current`; the same tuple as long as neither changes."""
        if self._others[0] != (ids, current):
            self._others = ((ids, current), tuple(rate for rate in self._of(ids) if rate.id != current))
        return self._others[1]

    def name(self, grid_id: str) -> str:
        """Name of a grid; its id where the library does not have it."""
        grid = self._library.grids.get(grid_id)
        return grid_id if grid is None else self._wording.preset(grid.name)

    def _of(self, ids: Iterable[str]) -> list[GridRate]:
        for grid_id in ids:
            if grid_id not in self._rates:
                self._rates[grid_id] = self._rate(grid_id) if grid_id in self._library.grids else None
        return [rate for grid_id in dict.fromkeys(ids) if (rate := self._rates[grid_id]) is not None]

    def _rate(self, grid_id: str) -> GridRate | None:
        grid = self._library.grids[grid_id]
        intensity = self._library.load_grid(self._library.default_scenario(), grid_id).grid_kg_per_kwh
        if intensity is None:
            return None
        cited = f"{self._library.sources[grid.source].short}, {located(grid.source_locator)}."
        detail = cited if grid.year is None else f"{grid.year}. {cited}"
        if grid.pue is not None:
            kept = QCoreApplication.translate("Feed", "The PUE stays the scenario\u2019s; its own would be %1.")
            detail += " " + kept.replace("%1", self._wording.input(grid.pue))
        return GridRate(grid_id, self.name(grid_id), intensity, detail)
