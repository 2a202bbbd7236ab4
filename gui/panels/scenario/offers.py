"""What the lists of the pickers offer: rows by group, and the second line of each; no widgets.

Rows are made of the tables' cells as they are written, which is quick for hundreds of them. What a second line says is
looked up when the row comes into view.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.footprint.units import KG_PER_LB, KG_PER_T
from gui.panels.mix.shares import short_intensity
from gui.panels.parts.status import status_word
from gui.panels.picker.model import PickerRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from gui.library.library import Library
    from gui.library.records import Hardware
    from gui.look.wording import Wording

    Cells = Mapping[str, str]

THE_STUDY = "strubell2019"
"""Source whose rows come first, as those of the study."""

_FEW = 3
"""An organisation with fewer runs has no group of its own."""
_DOT = " \u00b7 "
_MASSES = {"co2e_t": KG_PER_T, "co2e_kg": 1.0, "co2e_lb": KG_PER_LB}
"""Quantities of ``reported.csv`` that are emissions, and what one of each is in kg."""


# -- runs -------------------------------------------------------------------------------------------------------


def run_rows(library: Library, wording: Wording) -> list[PickerRow]:
    """Runs to start from: the user's own, the study's, its corrections, then by organisation."""
    table = library.tables["runs"]
    cells = {run_id: table.cells(run_id) for run_id in table}
    published = set(table.published)
    of_study = {run_id for run_id, row in cells.items() if row.get("source") == THE_STUDY}
    counts: dict[str, int] = {}
    for row in cells.values():
        counts[row.get("organisation", "")] = counts.get(row.get("organisation", ""), 0) + 1

    def group(run_id: str, row: Cells) -> tuple[int, str]:
        organisation = row.get("organisation", "")
        if run_id not in published:
            return 0, _own()
        if run_id in of_study:
            return 1, QCoreApplication.translate("Scenario", "The study")
        if row.get("correction_of") in of_study:
            return 2, QCoreApplication.translate("Scenario", "Corrections of the study")
        if counts[organisation] < _FEW:
            return 4, QCoreApplication.translate("Scenario", "Others", "other organisations")
        return 3, organisation

    rows = []
    for run_id, row in cells.items():
        keywords = (row.get("name"), row.get("organisation"), row.get("detail"), row.get("year"))
        title = wording.preset(row.get("name", run_id))
        rank, name = group(run_id, row)
        rows.append(((rank, _sorting(name)), PickerRow(run_id, title, "", name, _lines(keywords))))
    return _in_order(rows)


def run_detail(library: Library, wording: Wording, run_id: str) -> str:
    """Year, emissions as published, how far they can be checked, and by whom."""
    run = library.runs[run_id]
    parts = ["" if run.year is None else str(run.year)]
    mass = published_mass_kg(library, run_id)
    if mass is not None:
        text = QCoreApplication.translate("Scenario", "%1 CO\u2082e published", "%1 is a mass: 552 t")
        parts.append(text.replace("%1", wording.mass(mass).text))
    # An organisation may have a long name: it gives way first.
    parts += [status_word(run.status or ""), run.organisation]
    return _DOT.join(filter(None, parts))


def published_mass_kg(library: Library, run_id: str) -> float | None:
    """Emissions that are published of a run [kg CO2e]; the first figure where there are several."""
    rows = library.reported.get(run_id, ())
    return next((row.value * _MASSES[row.quantity] for row in rows if row.quantity in _MASSES), None)


# -- accelerators -----------------------------------------------------------------------------------------------


def chip_rows(library: Library, wording: Wording, *, with_rate: bool = False) -> list[PickerRow]:
    """Accelerators by maker, the newest first, processors last; `with_rate` leaves out those of unknown speed."""
    table = library.tables["hardware"]
    published = set(table.published)
    makers: dict[str, int] = {}
    rows = []
    for chip_id in table:
        row = table.cells(chip_id)
        if with_rate and "dense_tflops" not in row:
            continue
        maker = row.get("vendor", "")
        place = makers.setdefault(maker, len(makers))
        group, is_cpu = maker, row.get("kind") == "cpu"
        if chip_id not in published:
            group, place = _own(), -1
        elif is_cpu:
            group = QCoreApplication.translate("Scenario", "%1, processors", "%1 is a maker").replace("%1", maker)
        year = row.get("year", "")
        keywords = (row.get("name"), f"{maker} {row.get('name', '')}", row.get("kind"), year)
        title = wording.preset(row.get("name", chip_id))
        order = (is_cpu and chip_id in published, place, -int(year) if year.isdigit() else 0)
        rows.append((order, PickerRow(chip_id, title, "", group, _lines(keywords))))
    return _in_order(rows)


def chip_detail(library: Library, wording: Wording, chip_id: str) -> str:
    """Watts, year and rate of an accelerator."""
    chip = library.hardware[chip_id]
    parts = [chip_watts(chip, wording), "" if chip.year is None else str(chip.year)]
    if chip.dense_tflops is not None:
        parts.append(rate_text(wording, chip.dense_tflops))
    return _DOT.join(filter(None, parts))


def chip_watts(chip: Hardware, wording: Wording) -> str:
    """What is known of a chip's power: measured, and by its data sheet."""
    parts = []
    if chip.measured_power_w is not None:
        text = QCoreApplication.translate("Scenario", "measured %1 W")
        parts.append(text.replace("%1", wording.input(chip.measured_power_w)))
    if chip.tdp_w is not None:
        parts.append(QCoreApplication.translate("Scenario", "TDP %1 W").replace("%1", wording.input(chip.tdp_w)))
    return ", ".join(parts) or QCoreApplication.translate("Scenario", "watts not declared")


def rate_text(wording: Wording, tflops: float) -> str:
    """Return a dense rate [1e12 FLOP/s] as text."""
    text = QCoreApplication.translate("Scenario", "%1 TFLOP/s", "10 to the 12 floating-point operations per second")
    return text.replace("%1", wording.input(float(f"{tflops:.4g}")))


# -- grids ------------------------------------------------------------------------------------------------------


def grid_rows(library: Library, wording: Wording) -> list[PickerRow]:
    """Electricity supplies: the user's own, the study's, of papers, the world, countries, regions, zones, clouds."""
    table = library.tables["grids"]
    published = set(table.published)
    cells = {grid_id: table.cells(grid_id) for grid_id in table}
    rows = []
    for grid_id, row in cells.items():
        rank, group = _grid_group(library, row) if grid_id in published else (0, _own())
        name = row.get("name", grid_id)
        title, land = wording.preset(name), cells.get(row.get("country", ""), {}).get("name", "")
        if row.get("kind") == "country":
            keywords: tuple[str | None, ...] = (name, _initials(name), _initials(title))
        else:
            keywords = (name, row.get("location"), row.get("provider"), land, wording.preset(land))
        by_name = "" if row.get("kind") in {"study", "world"} else _sorting(title)
        rows.append(((rank, _sorting(group), by_name), PickerRow(grid_id, title, "", group, _lines(keywords))))
    return _in_order(rows)


def grid_detail(library: Library, wording: Wording, grid_id: str) -> str:
    """Intensity, year and what is counted in it."""
    grid = library.grids[grid_id]
    if grid.grid_kg_per_kwh is None:
        parts = [QCoreApplication.translate("Scenario", "mix only", "a grid without a published intensity")]
    else:
        parts = [short_intensity(wording, grid.grid_kg_per_kwh)]
    parts.append("" if grid.year is None else str(grid.year))
    basis = {
        "lifecycle": QCoreApplication.translate("Scenario", "life cycle", "of a power plant: building, fuel, leaks"),
        "direct": QCoreApplication.translate("Scenario", "direct", "what leaves the chimney alone"),
    }
    parts.append(basis.get(grid.basis or "", ""))
    return _DOT.join(filter(None, parts))


def _grid_group(library: Library, row: Cells) -> tuple[int, str]:
    kind = row.get("kind", "")
    if kind == "study" and row.get("source") != THE_STUDY:
        return 2, library.sources[row["source"]].short
    if kind == "cloud":
        return 7, row.get("provider", "")
    return {
        "study": (1, QCoreApplication.translate("Scenario", "The study")),
        "world": (3, QCoreApplication.translate("Scenario", "The world")),
        "country": (4, QCoreApplication.translate("Scenario", "Countries")),
        "region": (5, QCoreApplication.translate("Scenario", "States and provinces")),
        "zone": (6, QCoreApplication.translate("Scenario", "Zones of the power market")),
    }.get(kind, (8, QCoreApplication.translate("Scenario", "Others", "other organisations")))


# -- all --------------------------------------------------------------------------------------------------------


def _own() -> str:
    return QCoreApplication.translate("Scenario", "Your own", "rows that the user has added")


def _lines(keywords: Iterable[str | None]) -> str:
    return "\n".join(dict.fromkeys(filter(None, keywords)))


def _initials(name: str) -> str:
    """Return "UK" for "United Kingdom"; nothing for a name of one word."""
    capitals = [word[0] for word in name.split() if word[0].isupper()]
    return "".join(capitals) if len(capitals) > 1 else ""


def _sorting(name: str) -> str:
    """Return what a name is sorted by: Russian dictionaries hold the two letters of one sound together."""
    return name.casefold().replace("\u0451", "\u0435")


def _in_order(rows: list[tuple[tuple[object, ...], PickerRow]]) -> list[PickerRow]:
    return [row for _, row in sorted(rows, key=lambda ranked: ranked[0])]
