"""The input of a value that names a row of another table."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from gui.library.own import own_id
from gui.panels.library.editor_inputs import Input
from gui.panels.picker.model import PickerRow
from gui.panels.picker.picker import Picker
from gui.panels.scenario.offers import chip_detail, chip_rows, grid_detail, grid_rows, run_detail, run_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from gui.library.columns import Column
    from gui.library.library import Library
    from gui.look.look import Look
    from gui.look.wording import Wording

    Offers = Callable[[Library, Wording], list[PickerRow]]
    Details = Callable[[Library, Wording, str], str]


class ReferenceInput(Input):
    """A row of another table, found by its name."""

    def __init__(self, look: Look, kind: str, column: Column, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(look, kind, column, parent)
        self._cell = ""
        self._library = library
        self.picker = Picker(look, self._rows, self, self._detail)
        self.picker.chosen.connect(self._choose)
        self._row.addWidget(self.picker, 1)
        self.setFocusProxy(self.picker)

    @property
    def target(self) -> QWidget:
        """The picker."""
        return self.picker

    def cell(self) -> str:
        """Id of the row that is chosen."""
        return self._cell

    def show_cell(self, cell: str) -> None:
        """Show a row."""
        self._cell = cell
        self._show()

    def restyle(self) -> None:
        """Take up another language."""
        super().restyle()
        self._row.setContentsMargins(0, 0, 0, 0)
        self.picker.restyle()
        self.picker.set_label(self.title(), self.tr("Choose from the table; type to search."))
        self._show()

    def _rows(self) -> list[PickerRow]:
        none = PickerRow("", self._look.wording.not_declared())
        return [none, *_OFFERS[self.column.refers or ""][0](self._library, self._look.wording)]

    def _detail(self, row_id: str) -> str:
        return _OFFERS[self.column.refers or ""][1](self._library, self._look.wording, row_id) if row_id else ""

    def _choose(self, row_id: str) -> None:
        self._cell = row_id
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        table = self._library.tables[self.column.refers or ""]
        wanted = next((name for name in (self._cell, own_id(self._cell)) if self._cell and name in table), "")
        name = self._look.wording.preset(table.cells(wanted).get("name", wanted)) if wanted else self._cell
        self.picker.show_choice(
            self._cell, name or self._look.wording.not_declared(), self._detail(wanted) if wanted else ""
        )


_OFFERS: Mapping[str, tuple[Offers, Details]] = MappingProxyType(
    {"hardware": (chip_rows, chip_detail), "grids": (grid_rows, grid_detail), "runs": (run_rows, run_detail)}
)
"""What there is to choose from in each table, and the second line of a row."""
