"""What the comparison may be made with, as rows of a list: runs and everyday things, sorted as the chart is."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QCoreApplication

from gui.library.baselines import emitted
from gui.panels.parts.status import status_word
from gui.panels.picker.model import PickerRow

if TYPE_CHECKING:
    from gui.library.library import Library
    from gui.library.records import Run
    from gui.look.wording import Wording

    Order = Literal["value", "year", "name"]

_DOT = " \u00b7 "
_NEAR = 12
"""So many are "like this one"."""


class Candidate(NamedTuple):
    """Something to compare with: its emissions [kg CO2e], its year, and its row."""

    kg: float
    year: int | None
    row: PickerRow


class Candidates:
    """Every run whose emissions are known, and every everyday thing, in one language.

    Parameters
    ----------
    library : Library
        The presets; all of these rows are read.
    wording : Wording
        The language.
    things_prefix : str
        What stands before the id of an everyday thing of the user's own.
    """

    def __init__(self, library: Library, wording: Wording, things_prefix: str) -> None:
        self._library, self._wording = library, wording
        self._all = [*self._runs(), *self._things(things_prefix)]

    def __len__(self) -> int:
        return len(self._all)

    def ids(self) -> tuple[str, ...]:
        """Return all of them."""
        return tuple(one.row.id for one in self._all)

    def near(self, kg: float | None) -> tuple[str, ...]:
        """Return those whose emissions are nearest to `kg`, by ratio."""
        if not kg:
            return ()
        by_ratio = sorted((one for one in self._all if one.kg > 0), key=lambda one: abs(math.log(one.kg / kg)))
        return tuple(one.row.id for one in by_ratio[:_NEAR])

    def rows(self, order: Order, first: tuple[str, ...]) -> list[PickerRow]:
        """Return all rows in order, by group; `first` makes a group of its own on top."""
        shown = QCoreApplication.translate("Compared", "Shown now")
        chosen = set(first)
        keys = {
            "value": lambda one: (-one.kg, ""),
            "year": lambda one: (-(one.year or 0), _sorting(one.row.title)),
            "name": lambda one: (0, _sorting(one.row.title)),
        }
        ordered = sorted(self._all, key=keys[order])
        groups = {row.group: place for place, row in enumerate(one.row for one in self._all)}
        rows = [one.row for one in ordered]
        rest = sorted((row for row in rows if row.id not in chosen), key=lambda row: groups[row.group])
        return [*(row._replace(group=shown) for row in rows if row.id in chosen), *rest]

    def _runs(self) -> list[Candidate]:
        group = QCoreApplication.translate("Compared", "Runs")
        found = []
        for run in self._library.runs.values():
            mass = emitted(self._library, run.run_id)
            if mass is not None:
                row = PickerRow(
                    run.run_id,
                    self._wording.preset(run.name),
                    self._detail(run, mass.kg, computed=mass.figure is None),
                    group,
                    "\n".join(filter(None, (run.name, run.organisation, run.detail, self._wording.preset(run.detail)))),
                )
                found.append(Candidate(mass.kg, run.year, row))
        return found

    def _detail(self, run: Run, kg: float, *, computed: bool) -> str:
        word = status_word(run.status or "")
        if computed:
            word = QCoreApplication.translate("Compared", "computed here")
        year = "" if run.year is None else str(run.year)
        return _DOT.join(filter(None, (self._wording.mass(kg).text, year, word)))

    def _things(self, prefix: str) -> list[Candidate]:
        group = QCoreApplication.translate("Compared", "Everyday things")
        found = []
        for thing in self._library.equivalents.values():
            boundary = self._wording.preset(thing.boundary)
            year = "" if thing.edition_year is None else str(thing.edition_year)
            row = PickerRow(
                f"{prefix}{thing.equivalent_id}" if thing.own else thing.equivalent_id,
                self._wording.preset(thing.name),
                _DOT.join(filter(None, (self._wording.mass(thing.kg_co2e).text, year, boundary))),
                group,
                "\n".join(filter(None, (thing.name, thing.unit, self._wording.preset(thing.unit)))),
            )
            found.append(Candidate(thing.kg_co2e, thing.edition_year, row))
        return found


def _sorting(name: str) -> str:
    """Return what a name is sorted by: Russian dictionaries hold the two letters of one sound together."""
    return name.casefold().replace("\u0451", "\u0435")
