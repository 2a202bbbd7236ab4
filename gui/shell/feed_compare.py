"""Rows of the comparison that no slider moves: everyday things and runs, each made when it is first chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.charts.rows import CompareRow
from gui.library.baselines import corrected_runs, emitted, other_bases
from gui.look.locating import located
from gui.shell.choices import THINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from gui.charts.rows import Status
    from gui.library.library import Library
    from gui.library.records import Run
    from gui.look.wording import Wording

_STATUS: Mapping[str | None, Status] = {
    "recomputes": "recomputes",
    "recomputes_by_construction": "by_construction",
    "hours_only": "reported",
    "reported_only": "reported",
    "third_party_guess": "guess",
    None: "reported",
}


class Baselines:
    """Makes rows to compare with and remembers them.

    Parameters
    ----------
    library : Library
        The presets.
    wording : Wording
        The language.
    """

    def __init__(self, library: Library, wording: Wording) -> None:
        self._library, self._wording = library, wording
        self._rows: dict[str, CompareRow | None] = {}
        self._corrected: frozenset[str] | None = None

    def rows(self, ids: Iterable[str]) -> tuple[CompareRow, ...]:
        """Return the rows of these ids; those that are gone, or of which nothing is known, are passed over."""
        for key in ids:
            if key not in self._rows:
                self._rows[key] = self._row(key)
        return tuple(row for key in dict.fromkeys(ids) if (row := self._rows[key]) is not None)

    def _row(self, key: str) -> CompareRow | None:
        thing = key.removeprefix(THINGS)
        if key in self._library.runs:
            return self._run(key)
        return self._thing(key, thing) if thing in self._library.equivalents else None

    def _thing(self, key: str, thing: str) -> CompareRow:
        record = self._library.equivalents[thing]
        detail = f"{self._wording.preset(record.boundary)} {self._cited(record.source, record.source_locator)}"
        name = self._wording.preset(record.name)
        return CompareRow(key, name, record.kg_co2e, "everyday", None, detail.strip(), year=record.edition_year)

    def _run(self, run_id: str) -> CompareRow | None:
        run, mass = self._library.runs[run_id], emitted(self._library, run_id)
        if mass is None:
            return None
        if self._corrected is None:
            self._corrected = corrected_runs(self._library)
        corrected = run_id in self._corrected
        place = mass.figure or run
        detail = f"{self._wording.preset(run.detail)}. {self._cited(place.source, place.source_locator)}".lstrip(". ")
        if corrected:
            detail += " " + QCoreApplication.translate("Feed", "Corrected since.")
        return CompareRow(
            run_id,
            self._wording.preset(run.name),
            mass.kg,
            "corrected" if corrected else "published",
            None,
            detail,
            "computed" if mass.figure is None else _STATUS[run.status],
            self._basis(run, computed=mass.figure is None),
            run.year,
        )

    def _basis(self, run: Run, *, computed: bool) -> str:
        """Return what a published figure counts otherwise; what is computed here is computed as all else."""
        return "" if computed else ", ".join(basis_word(key) for key in other_bases(run))

    def _cited(self, source: str, locator: str) -> str:
        return f"{self._library.sources[source].short}, {located(locator)}."


def basis_word(key: str) -> str:
    """Say in a word or two what a figure counts otherwise than the scenario does."""
    return {
        "embodied": QCoreApplication.translate("Feed", "with manufacturing"),
        "development": QCoreApplication.translate("Feed", "development too", "a figure counts the development runs"),
        "inference": QCoreApplication.translate("Feed", "with use"),
        "idle": QCoreApplication.translate("Feed", "with idle time"),
        "without_overhead": QCoreApplication.translate("Feed", "without cooling"),
        "market": QCoreApplication.translate("Feed", "market-based", "emissions reckoned by certificates"),
    }[key]
