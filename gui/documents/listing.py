"""The answers of ``list``: the presets as tables and as objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from gui.documents.text_table import columns, number

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gui.library.bibliography import Source
    from gui.library.facts import EquivalentRecord, PriceRecord, PueRecord, WaterRecord
    from gui.library.library import Library
    from gui.library.records import ChipPower, Grid, Hardware, Run
    from gui.library.scope_facts import DevelopmentRecord, InferenceRecord, LifecycleRecord

_EXAMPLES = ("development", "inference", "lifecycle")
KINDS = ("runs", "hardware", "grids", "equivalents", "sources", "chip_power", "pue", "prices", "water", *_EXAMPLES)


def list_objects(library: Library, kind: str) -> list[dict[str, Any]]:
    """Return every preset of a kind as an object for JSON: its ``id``, then its fields; null is not declared.

    Each has ``source``, ``source_locator`` and ``year``.
    """
    if kind == "sources":
        return [_source_object(key, source) for key, source in library.sources.items()]
    return [_object(key, record) for key, record in _rows(library, kind).items()]


def list_text(library: Library, kind: str) -> str:
    """Return every preset of a kind as a table, ids first."""
    header, right, cells = _TABLES[kind]
    rows = [header, *((key, *cells(record)) for key, record in _rows(library, kind).items())]
    return "\n".join(columns(rows, right))


def _rows(library: Library, kind: str) -> Mapping[str, Any]:
    rows: Mapping[str, Any] = library.tables[kind] if kind in _EXAMPLES else getattr(library, kind)
    return rows


def _object(key: str, record: Any) -> dict[str, Any]:
    fields = msgspec.structs.asdict(record)
    if "edition_year" in fields:
        fields["year"] = record.edition_year
    return {"id": key, **fields, "own": record.own}


def _source_object(key: str, source: Source) -> dict[str, Any]:
    """Return a source; it is its own source, and its address is the place."""
    return {
        "id": key,
        "kind": source.kind,
        "fields": dict(source.fields),
        "citation": source.citation(),
        "year": source.year,
        "source": key,
        "source_locator": source.url or source.citation(),
    }


def _short(value: float | None) -> str:
    return "-" if value is None else number(value)


def _year(year: int | None) -> str:
    return "-" if year is None else str(year)


def _run(run: Run) -> tuple[str, ...]:
    chips = "-" if run.chip is None else run.chip
    runs = 1 if run.training_runs is None else run.training_runs
    shown = (run.chips_per_run, run.hours_per_run, runs, run.power_per_chip_w, run.pue)
    grid = run.grid or _short(run.grid_kg_per_kwh)
    status = (run.status or "-").replace("_", " ")
    return (run.name, _year(run.year), chips, *map(_short, shown), grid, status, run.source)


def _hardware(chip: Hardware) -> tuple[str, ...]:
    scope = chip.measured_power_scope or "-"
    numbers = (chip.dense_tflops, chip.price_low_usd_per_h, chip.price_high_usd_per_h)
    watts = (_short(chip.tdp_w), _short(chip.measured_power_w), scope)
    return (chip.name, chip.kind, _year(chip.year), *watts, *map(_short, numbers), chip.source)


def _grid(grid: Grid) -> tuple[str, ...]:
    mix = "yes" if grid.declared_shares else "-"
    return (grid.name, grid.kind, _year(grid.year), _short(grid.grid_kg_per_kwh), mix, _short(grid.pue), grid.source)


def _equivalent(thing: EquivalentRecord) -> tuple[str, ...]:
    return (thing.name, thing.category, _short(thing.kg_co2e), thing.unit, _year(thing.edition_year), thing.source)


def _source(source: Source) -> tuple[str, ...]:
    return (source.citation(),)


def _chip_power(row: ChipPower) -> tuple[str, ...]:
    return (row.chip, _short(row.power_w), row.scope, row.workload, row.measured_by, _year(row.year), row.source)


def _pue(row: PueRecord) -> tuple[str, ...]:
    return (row.name, row.kind, _year(row.year), _short(row.pue), row.provenance, row.source)


def _price(row: PriceRecord) -> tuple[str, ...]:
    return (
        row.name,
        row.kind,
        _year(row.year),
        _short(row.low),
        _short(row.high),
        row.unit,
        row.provenance,
        row.source,
    )


def _water(row: WaterRecord) -> tuple[str, ...]:
    return (row.name, row.kind, _year(row.year), _short(row.litres_per_kwh), row.provenance, row.source)


def _development(row: DevelopmentRecord) -> tuple[str, ...]:
    return (row.name, row.organisation, _year(row.year), _short(row.multiplier), row.basis, row.provenance, row.source)


def _inference(row: InferenceRecord) -> tuple[str, ...]:
    return (row.name, row.task, _year(row.year), _short(row.wh_per_unit), row.unit, row.provenance, row.source)


def _lifecycle(row: LifecycleRecord) -> tuple[str, ...]:
    ends = (_short(row.low), _short(row.high))
    return (row.name, row.kind, _year(row.year), *ends, row.unit, row.provenance, row.source)


_TABLES: dict[str, tuple[tuple[str, ...], tuple[int, ...], Callable[[Any], tuple[str, ...]]]] = {
    "runs": (
        ("id", "name", "year", "chip", "chips", "hours", "runs", "W/chip", "PUE", "grid", "status", "source"),
        (4, 5, 6, 7, 8),
        _run,
    ),
    "hardware": (
        ("id", "name", "kind", "year", "TDP W", "measured W", "scope", "TFLOP/s", "USD/h low", "USD/h high", "source"),
        (4, 5, 7, 8, 9),
        _hardware,
    ),
    "grids": (("id", "name", "kind", "year", "kg CO2e/kWh", "mix", "PUE", "source"), (4, 6), _grid),
    "equivalents": (("id", "name", "category", "kg CO2e", "unit", "edition", "source"), (3,), _equivalent),
    "sources": (("id", "reference"), (), _source),
    "chip_power": (("id", "chip", "W", "scope", "workload", "measured by", "year", "source"), (2,), _chip_power),
    "pue": (("id", "name", "kind", "year", "PUE", "known", "source"), (4,), _pue),
    "prices": (("id", "name", "kind", "year", "low", "high", "unit", "known", "source"), (4, 5), _price),
    "water": (("id", "name", "kind", "year", "L/kWh", "known", "source"), (4,), _water),
    "development": (("id", "name", "by", "year", "times", "counted in", "known", "source"), (4,), _development),
    "inference": (("id", "name", "task", "year", "Wh", "each", "known", "source"), (4,), _inference),
    "lifecycle": (("id", "name", "kind", "year", "low", "high", "unit", "known", "source"), (4, 5), _lifecycle),
}
