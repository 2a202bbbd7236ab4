"""The answers of ``list``: the presets as tables and as objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from gui.documents.text_table import columns, number

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.library.bibliography import Source
    from gui.library.library import Library
    from gui.library.records import EquivalentRecord, Grid, Hardware, Run

KINDS = ("runs", "hardware", "grids", "equivalents", "sources")


def list_objects(library: Library, kind: str) -> list[dict[str, Any]]:
    """Return every preset of a kind as an object for JSON: its ``id``, then its fields; null is not declared."""
    if kind == "sources":
        return [
            {"id": key, "kind": source.kind, "fields": dict(source.fields), "citation": source.citation()}
            for key, source in library.sources.items()
        ]
    return [{"id": key, **msgspec.structs.asdict(record)} for key, record in getattr(library, kind).items()]


def list_text(library: Library, kind: str) -> str:
    """Return every preset of a kind as a table, ids first."""
    header, right, cells = _TABLES[kind]
    rows = [header, *((key, *cells(record)) for key, record in getattr(library, kind).items())]
    return "\n".join(columns(rows, right))


def _short(value: float | None) -> str:
    return "-" if value is None else number(value)


def _year(year: int | None) -> str:
    return "-" if year is None else str(year)


def _run(run: Run) -> tuple[str, ...]:
    chips = "-" if run.chip is None else run.chip
    runs = 1 if run.training_runs is None else run.training_runs
    shown = (run.chip_count, run.hours_per_run, runs, run.power_per_chip_w, run.pue)
    return (run.name, _year(run.year), chips, *map(_short, shown), run.grid or "-", run.source)


def _hardware(chip: Hardware) -> tuple[str, ...]:
    scope = chip.measured_power_scope or "-"
    prices = (_short(chip.price_low_usd_per_h), _short(chip.price_high_usd_per_h))
    return (chip.name, chip.kind, _short(chip.tdp_w), _short(chip.measured_power_w), scope, *prices, chip.source)


def _grid(grid: Grid) -> tuple[str, ...]:
    mix = "yes" if grid.declared_shares else "-"
    return (grid.name, grid.kind, _year(grid.year), _short(grid.grid_kg_per_kwh), mix, grid.source)


def _equivalent(thing: EquivalentRecord) -> tuple[str, ...]:
    return (thing.name, _short(thing.kg_co2e), thing.unit, _year(thing.edition_year), thing.source)


def _source(source: Source) -> tuple[str, ...]:
    return (source.citation(),)


_TABLES: dict[str, tuple[tuple[str, ...], tuple[int, ...], Callable[[Any], tuple[str, ...]]]] = {
    "runs": (
        ("id", "name", "year", "chip", "chips", "hours", "runs", "W/chip", "PUE", "grid", "source"),
        (4, 5, 6, 7, 8),
        _run,
    ),
    "hardware": (
        ("id", "name", "kind", "TDP W", "measured W", "scope", "USD/h low", "USD/h high", "source"),
        (3, 4, 6, 7),
        _hardware,
    ),
    "grids": (("id", "name", "kind", "year", "kg CO2e/kWh", "mix", "source"), (4,), _grid),
    "equivalents": (("id", "name", "kg CO2e", "unit", "edition", "source"), (2,), _equivalent),
    "sources": (("id", "reference"), (), _source),
}
