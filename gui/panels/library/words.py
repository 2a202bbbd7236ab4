"""What the library shows, in words: kinds, headings, cells, titles of rows; numbers by the locale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.footprint.mix import SOURCES
from gui.footprint.units import G_PER_KG
from gui.library.columns import columns_of
from gui.look.locating import located
from gui.look.wording import GLUE
from gui.panels.library.choices import choice_sentences, choice_words, plain_word
from gui.state.catalog_index import number_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.library.library import Library
    from gui.look.look import Look
    from gui.look.wording import Wording
    from gui.state.catalog_fields import Field

_INTENSITY_DIGITS = 4


def kind_name(kind: str) -> str:
    """Return what a table is called in the list of tables."""
    return {
        "runs": QCoreApplication.translate("Library", "Runs"),
        "hardware": QCoreApplication.translate("Library", "Accelerators"),
        "grids": QCoreApplication.translate("Library", "Grids"),
        "equivalents": QCoreApplication.translate("Library", "Everyday things"),
        "factors": QCoreApplication.translate("Library", "Emission factors"),
        "pue": QCoreApplication.translate("Library", "PUE"),
        "prices": QCoreApplication.translate("Library", "Prices"),
        "water": QCoreApplication.translate("Library", "Water"),
        "chip_power": QCoreApplication.translate("Library", "Measured power"),
        "development": QCoreApplication.translate("Library", "Development", "whole projects beside their final run"),
        "inference": QCoreApplication.translate("Library", "Use of models"),
        "lifecycle": QCoreApplication.translate("Library", "Idle time and making"),
        "sources": QCoreApplication.translate("Library", "Sources"),
    }[kind]


def group_name(group: str) -> str:
    """Return the heading that fields of the details stand under."""
    return {
        "": "",
        "model": QCoreApplication.translate("Library", "The model"),
        "training": QCoreApplication.translate("Library", "Training"),
        "power": QCoreApplication.translate("Library", "Power"),
        "electricity": QCoreApplication.translate("Library", "Data centre and electricity"),
        "prices": QCoreApplication.translate("Library", "Prices"),
        "counted": QCoreApplication.translate("Library", "What is counted"),
        "rate": QCoreApplication.translate("Library", "Memory and speed"),
        "embodied": QCoreApplication.translate("Library", "Manufacturing"),
        "value": QCoreApplication.translate("Library", "Values"),
        "mix": QCoreApplication.translate("Library", "Mix"),
        "site": QCoreApplication.translate("Library", "The data centre"),
        "source": QCoreApplication.translate("Library", "Source"),
    }[group]


def _added_titles() -> dict[str, str]:
    """Return the names of columns that no file has."""
    return {
        "runs.reported_co2e_kg": QCoreApplication.translate("Library", "Reported CO2e").replace("CO2", "CO\u2082"),
        "sources.name": QCoreApplication.translate("Library", "Authors and year"),
        "sources.title": QCoreApplication.translate("Library", "Title"),
        "sources.year": QCoreApplication.translate("Library", "Year"),
        "sources.kind": QCoreApplication.translate("Library", "Kind"),
        "sources.authors": QCoreApplication.translate("Library", "Authors"),
        "sources.where": QCoreApplication.translate("Library", "Published in"),
        "sources.url": QCoreApplication.translate("Library", "Address"),
        "sources.key": QCoreApplication.translate("Library", "Key"),
        "sources.note": QCoreApplication.translate("Library", "Note"),
    }


class LibraryWords:
    """Words and numbers of the library in the language that the look has at present.

    Parameters
    ----------
    look : Look
        Where the language is.
    library : Library
        Where referred rows have their names.
    """

    def __init__(self, look: Look, library: Library) -> None:
        self._look = look
        self.library = library
        self._made_for: Wording | None = None
        self._choices: dict[str, str] = {}
        self._sentences: dict[str, str] = {}
        self._headings: dict[tuple[str, str], tuple[str, str]] = {}
        self._units: dict[str, str] = {}

    # -- what the table asks for --------------------------------------------------------------------------------

    def cell(self, kind: str, field: Field, cell: str, unit: str = "") -> str:
        """Return a cell as the table shows it: a number without the unit that stands in the heading."""
        if field.numeric:
            value = number_of(cell)
            text = cell if value is None else self._number(field, value)
            word = self.unit(unit) if unit else ""
            return f"{text}{GLUE}{word}" if word else text
        return self._text(kind, field, cell)

    def value(self, kind: str, field: Field, cell: str, unit: str = "") -> str:
        """Return a cell with its unit."""
        text = self.cell(kind, field, cell, unit)
        if unit or not field.numeric or field.shape in ("mass", "share"):
            return text
        key = "g/kWh" if field.shape == "intensity" else field.unit
        return f"{text}{GLUE}{self.unit(key)}" if key else text

    def heading(self, kind: str, field: Field) -> str:
        """Return what a column is called, with its unit."""
        unit = "g/kWh" if field.shape == "intensity" else "" if field.unit == "row" else field.unit
        title = self.title(kind, field)
        # "Hours, h" would say it twice.
        return f"{title}, {self.unit(unit)}" if unit and unit != "h" else title

    def title(self, kind: str, field: Field) -> str:
        """Return what a column is called."""
        return self._column(kind, field)[0]

    def help(self, kind: str, field: Field) -> str:
        """Return what a column holds."""
        title, text = self._column(kind, field)
        return text or title

    def not_declared(self) -> str:
        """Return what an empty cell means."""
        return self._look.wording.not_declared()

    def names(self, kind: str, field: Field, cell: str) -> tuple[str, ...]:
        """Return what a cell is called in the present language, and in English."""
        if field.numeric:
            return (cell,)
        shown = self._text(kind, field, cell)
        if field.shape == "row":
            return (shown, self._row_name(field.refers, cell), cell)
        return (shown,) if shown == cell else (shown, cell)

    # -- what the details ask for -------------------------------------------------------------------------------

    def row_title(self, kind: str, cells: Mapping[str, str]) -> str:
        """Return what a row is called."""
        preset = self._look.wording.preset
        if kind == "factors":
            source = self._choice("energy_source", cells["energy_source"])
            return f"{source} \u2013 {self._row('factor_sets', cells['factor_set'])}"
        if kind == "chip_power":
            return self._row("hardware", cells["chip"])
        return preset(cells.get("name", ""))

    def sentence(self, column: str, choice: str) -> str:
        """Return what a choice means; empty where its word says it."""
        self._make()
        return self._sentences.get(f"{column}.{choice}", self._sentences.get(choice, ""))

    def choice(self, column: str, choice: str) -> str:
        """Return the word for a choice."""
        return self._choice(column, choice)

    def unit(self, key: str) -> str:
        """Return the word for a unit."""
        self._make()
        return self._units[key] if key in self._units else self._look.wording.unit(key)

    # -- inside -------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        """Look the words up, once for each language."""
        wording = self._look.wording
        if self._made_for is wording:
            return
        self._made_for = wording
        self._choices, self._sentences = choice_words(), choice_sentences()
        self._headings.clear()
        self._units = {
            "1e9": QCoreApplication.translate("Library", "billion"),
            "GB": QCoreApplication.translate("Library", "GB"),
            "TFLOP/s": QCoreApplication.translate("Library", "TFLOP/s", "1e12 floating-point operations a second"),
            "L/kWh": QCoreApplication.translate("Library", "L/kWh"),
            "%": "%",
            "USD": "$",
            "EUR/kWh": QCoreApplication.translate("Library", "\u20ac/kWh"),
            "GBP/kWh": QCoreApplication.translate("Library", "\u00a3/kWh"),
            "USD/t": QCoreApplication.translate("Library", "$/t", "dollars per tonne"),
            "EUR/t": QCoreApplication.translate("Library", "\u20ac/t", "euros per tonne"),
            "year": QCoreApplication.translate("Library", "years"),
            "kg CO2e": QCoreApplication.translate("Library", "kg CO\u2082e"),
            "inference": QCoreApplication.translate("Library", "inference", "one run through a model, as a unit"),
            "query": QCoreApplication.translate("Library", "query", "as a unit"),
            "token": QCoreApplication.translate("Library", "token", "as a unit"),
            "100 pages": QCoreApplication.translate("Library", "100 pages"),
            "yes": QCoreApplication.translate("Library", "yes"),
            "no": QCoreApplication.translate("Library", "no"),
        }

    def _column(self, kind: str, field: Field) -> tuple[str, str]:
        self._make()
        key = (kind, field.name)
        if not self._headings:
            self._headings.update({(*name.split("."),): (title, "") for name, title in _added_titles().items()})  # type: ignore[misc]
        if key not in self._headings:
            column = next(one for one in columns_of(kind) if one.name == field.name)
            title, text = (QCoreApplication.translate("columns", part) for part in (column.title, column.help or " "))
            self._headings[key] = title.replace("CO2", "CO\u2082"), text.strip().replace("CO2", "CO\u2082")
        return self._headings[key]

    def _number(self, field: Field, value: float) -> str:
        wording = self._look.wording
        if field.shape == "year":
            return str(round(value))
        if field.shape == "share":
            percent = wording.exact(round(value * 100, 1), 1)
            return QCoreApplication.translate("Wording", "%1 %").replace("%1", percent)
        if field.shape == "mass":
            return wording.mass(value).text
        if field.shape == "intensity":
            return wording.input(float(f"{value * G_PER_KG:.{_INTENSITY_DIGITS}g}"))
        return wording.input(value)

    def _text(self, kind: str, field: Field, cell: str) -> str:
        shown = {
            "choice": lambda: self._choice(field.name, cell),
            "words": lambda: ", ".join(self._choice(field.name, word) for word in cell.split()),
            "flag": lambda: self.unit("yes" if cell.lower() == "true" else "no"),
            "row": lambda: self._row(field.refers, cell),
            "source": lambda: self._source(cell),
        }.get(field.shape)
        if shown is not None:
            return shown()
        if field.name.endswith("_locator"):
            return located(cell)
        if field.name == "country":
            return cell.upper()
        printed = kind == "sources" or (field.group == "source" and field.name != "note")
        return cell if printed else self._look.wording.preset(cell)

    def _source(self, key: str) -> str:
        source = self.library.sources.get(key)
        return key if source is None else source.short

    def _choice(self, column: str, choice: str) -> str:
        self._make()
        if column == "energy_source" and choice in SOURCES:
            return self._look.wording.source_name(choice)
        if column == "unit":
            return self.unit(choice)
        word = self._choices.get(f"{column}.{choice}", self._choices.get(choice))
        return plain_word(choice) if word is None else word

    def _row(self, kind: str, row_id: str) -> str:
        return self._look.wording.preset(self._row_name(kind, row_id))

    def _row_name(self, kind: str, row_id: str) -> str:
        table = self.library.tables[kind]
        return table.cells(row_id).get("name", row_id) if row_id in table else row_id
