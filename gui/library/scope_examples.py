"""Published examples of what may count beside the electricity of a training, for each number that asks for one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.library.library import Library
    from gui.library.records import Hardware, Row

_USD_PER_T = "USD/t"
_ONE_USE = ("query", "inference")
_KINDS = {"idle_share": "idle_share", "lifetime_years": "lifetime_years", "utilisation_over_life": "utilisation"}
_WATER = {"wue_l_per_kwh": "on_site", "grid_water_l_per_kwh": "off_site"}


_KNOWN_AS = {"modelled": "derived", "stated": "published", "assumption": "assumed"}
"""How a figure is known, in the words of the badges, where its table has another word."""


class Example(NamedTuple):
    """A published example: the number or numbers that it gives, how it is known, and the row that says so.

    `values` holds numbers of a scope by key [its unit]; `locator` is the place in the source.
    """

    id: str
    kind: str
    name: str
    year: int | None
    values: dict[str, float]
    provenance: str
    source: str
    locator: str
    note: str = ""


def examples(library: Library, key: str) -> tuple[Example, ...]:
    """Return the published examples of a number of a scope, in the order of their tables."""
    return tuple(_EXAMPLES[key](library, key)) if key in _EXAMPLES else ()


def example_of(library: Library, key: str, values: dict[str, float | None]) -> Example | None:
    """Return the example whose numbers stand in a scope; ``None`` where they are somebody's own."""
    for one in examples(library, key):
        if all(values.get(name) == value for name, value in one.values.items()):
            return one
    return None


def embodied_of(library: Library, chip: str | None) -> tuple[float, float] | None:
    """Return what making a chip takes, low and high [kg CO2e]; ``None`` where nobody published it."""
    row = library.hardware.get(chip or "")
    if row is None:
        return None
    low, high = row.embodied_low_kg or row.embodied_kg, row.embodied_high_kg or row.embodied_kg
    return None if low is None or high is None else (low, high)


def grid_water_of(library: Library, grid: str | None) -> float | None:
    """Return the water of the power plants of a grid's country [L/kWh], where it is published."""
    row = library.grids.get(grid or "")
    water = None if row is None else library.water.get(f"electricity_{(row.country or row.grid_id).lower()}")
    return None if water is None else water.litres_per_kwh


def site_water_of(library: Library, grid: str | None) -> float | None:
    """Return the water of a cloud region's site [L/kWh], where it is published."""
    row = library.grids.get(grid or "")
    return None if row is None else row.wue_l_per_kwh


def _made(row: Row, kind: str, values: dict[str, float], provenance: str = "", name: str = "") -> Example:
    known = provenance or str(getattr(row, "provenance", "published"))
    return Example(
        row.id,
        kind,
        name or str(getattr(row, "name", row.id)),
        getattr(row, "year", None),
        values,
        _KNOWN_AS.get(known, known),
        row.source,
        row.source_locator,
        row.note,
    )


def _lifecycle(library: Library, key: str) -> Iterator[Example]:
    for row in library.tables["lifecycle"].values():
        if row.kind == _KINDS[key]:
            yield _made(row, "lifecycle", {key: row.low})
            if row.high != row.low:
                yield _made(row, "lifecycle", {key: row.high})._replace(id=f"{row.id}_high")


def _embodied(library: Library, _key: str) -> Iterator[Example]:
    for chip in library.hardware.values():
        masses = embodied_of(library, chip.chip_id)
        if masses is not None:
            yield _chip(chip, masses)
    for row in library.tables["lifecycle"].values():
        if row.kind == "embodied_kg":
            yield _made(row, "lifecycle", {"embodied_low_kg": row.low, "embodied_high_kg": row.high})


def _chip(row: Hardware, masses: tuple[float, float]) -> Example:
    values = {"embodied_low_kg": masses[0], "embodied_high_kg": masses[1]}
    found = _made(row, "hardware", values, "published")
    return found._replace(
        source=row.embodied_source or row.source, locator=row.embodied_source_locator or row.source_locator, note=""
    )


def _development(library: Library, key: str) -> Iterator[Example]:
    for row in library.tables["development"].values():
        yield _made(row, "development", {key: row.multiplier})


def _uses(library: Library, key: str) -> Iterator[Example]:
    for row in library.tables["inference"].values():
        if row.unit in _ONE_USE:
            yield _made(row, "inference", {key: row.wh_per_unit})


def _water(library: Library, key: str) -> Iterator[Example]:
    for row in library.water.values():
        if row.kind == _WATER[key]:
            yield _made(row, "water", {key: row.litres_per_kwh})


def _prices(library: Library, key: str) -> Iterator[Example]:
    for row in library.prices.values():
        if row.kind == "carbon" and row.unit == _USD_PER_T and row.low is not None and row.low == row.high:
            yield _made(row, "prices", {key: row.low})


def _market(library: Library, key: str) -> Iterator[Example]:
    for row in library.runs.values():
        if row.accounting == "market" and row.grid_kg_per_kwh is not None:
            known = row.grid_provenance or "published"
            yield _made(row, "runs", {key: row.grid_kg_per_kwh}, known, f"{row.grid_basis} ({row.name})")


_EXAMPLES = {
    "idle_share": _lifecycle,
    "embodied_low_kg": _embodied,
    "lifetime_years": _lifecycle,
    "utilisation_over_life": _lifecycle,
    "development_multiplier": _development,
    "wh_per_query": _uses,
    "wue_l_per_kwh": _water,
    "grid_water_l_per_kwh": _water,
    "carbon_price_usd_per_t": _prices,
    "market_kg_per_kwh": _market,
}
"""Which numbers have examples; the masses of a chip come as a pair, under the low one."""
