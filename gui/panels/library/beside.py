"""What other tables say about a row: printed figures of a run, measurements of a chip, rows that quote a source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.look.locating import located
from gui.look.wording import GLUE
from gui.panels.library.words import kind_name
from gui.state.catalog_fields import KINDS

if TYPE_CHECKING:
    from gui.library.library import Library
    from gui.look.wording import Wording
    from gui.panels.library.words import LibraryWords

Line = tuple[str, str]
"""A name and what is said of it, in plain text."""


def beside(words: LibraryWords, wording: Wording, kind: str, row_id: str) -> list[tuple[str, list[Line]]]:
    """Return sections of lines for the details of a row; those that have no line are left out."""
    library = words.library
    sections = {
        "runs": lambda: [
            (QCoreApplication.translate("Library", "Figures as printed"), _reported(library, words, wording, row_id)),
            (QCoreApplication.translate("Library", "Corrected by"), _corrections(library, wording, row_id)),
        ],
        "hardware": lambda: [
            (QCoreApplication.translate("Library", "Every measurement"), _measured(library, words, wording, row_id)),
        ],
        "sources": lambda: [
            (QCoreApplication.translate("Library", "Rows that quote it"), _quoting(library, wording, row_id)),
        ],
    }.get(kind, list)()
    return [(title, lines) for title, lines in sections if lines]


def quantity_name(quantity: str) -> str:
    """Return what a printed figure is of."""
    return {
        "energy_kwh": QCoreApplication.translate("Library", "Energy"),
        "energy_mwh": QCoreApplication.translate("Library", "Energy"),
        "it_energy_kwh": QCoreApplication.translate("Library", "Energy at the computers"),
        "it_energy_mwh": QCoreApplication.translate("Library", "Energy at the computers"),
        "co2e_lb": QCoreApplication.translate("Library", "Emissions"),
        "co2e_t": QCoreApplication.translate("Library", "Emissions"),
        "co2e_kg": QCoreApplication.translate("Library", "Emissions"),
        "electricity_cost_usd": QCoreApplication.translate("Library", "Power bill"),
        "cloud_cost_low_usd": QCoreApplication.translate("Library", "Rent, low"),
        "cloud_cost_high_usd": QCoreApplication.translate("Library", "Rent, high"),
        "chip_hours": QCoreApplication.translate("Library", "Accelerator-hours"),
    }[quantity]


def _reported(library: Library, words: LibraryWords, wording: Wording, run_id: str) -> list[Line]:
    lines = []
    for figure in library.reported.get(run_id, ()):
        amount = f"{wording.input(figure.value)}{GLUE}{words.unit(figure.unit)}"
        lines.append(
            (quantity_name(figure.quantity), f"{amount} ({_place(library, figure.source, figure.source_locator)})")
        )
    return lines


def _corrections(library: Library, wording: Wording, run_id: str) -> list[Line]:
    table = library.tables["runs"]
    corrected = table.column("correction_of")
    ids = [other for other, of in zip(table, corrected, strict=True) if of == run_id]
    return [(wording.preset(library.runs[one].name), wording.preset(library.runs[one].honest_note)) for one in ids]


def _measured(library: Library, words: LibraryWords, wording: Wording, chip_id: str) -> list[Line]:
    table = library.tables["chip_power"]
    lines = []
    for measurement, chip in zip(table, table.column("chip"), strict=True):
        if chip == chip_id:
            record = library.chip_power[measurement]
            spread = "" if record.std_percent is None else f" \u00b1 {wording.input(record.std_percent)}{GLUE}%"
            watts = f"{wording.input(record.power_w)}{GLUE}{wording.unit('W')}{spread}"
            scope = words.choice("scope", record.scope)
            place = _place(library, record.source, record.source_locator)
            lines.append((wording.preset(record.workload), f"{watts}, {scope} ({place})"))
    return lines


def _quoting(library: Library, wording: Wording, source: str) -> list[Line]:
    counts = {
        kind: sum(key == source for key in library.tables[kind].column("source")) for kind in KINDS if kind != "sources"
    }
    return [(kind_name(kind), wording.exact(count)) for kind, count in counts.items() if count]


def _place(library: Library, source: str, locator: str) -> str:
    known = library.sources.get(source)
    return f"{source if known is None else known.short}, {located(locator)}"
