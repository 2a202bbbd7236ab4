"""Rows of every kind that is valid, to be written, exported and read again."""

from __future__ import annotations

import math
from functools import cache

from hypothesis import strategies as st

from gui.documents.row_check import required_of_own
from gui.library.columns import columns_of
from gui.library.library import RECORD_TYPES

# Everything that can be typed into a cell: letters of all kinds, separators, quotes, signs that look like numbers.
WORDS = (
    st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t,;\"'"), min_size=1, max_size=30)
    .map(str.strip)
    .filter(bool)
)


def _numbers(column):
    least = column.minimum if column.minimum is not None else 0.0
    low = math.nextafter(column.above, math.inf) if column.above is not None else least
    if column.type == "integer":
        return st.integers(int(max(low, 1)), int(column.maximum or 10**9)).map(str)
    return st.floats(low, column.maximum or 1e12, allow_subnormal=False).map(repr)


def _cells(column):
    if column.numeric:
        return _numbers(column)
    if column.type == "choice":
        return st.sampled_from(column.choices)
    if column.type == "flag":
        return st.just("true")
    if column.name == "scope":
        return st.sampled_from(["operational", "operational embodied"])
    if column.name == "country":
        return st.just("fra")
    return WORDS


_APART = {
    "runs": ("chip_hours", "system_power_w", "grid_kg_per_kwh", "grid_includes_pue"),
    "hardware": ("measured_power_w", "measured_power_scope", "price_low_usd_per_h", "embodied_low_kg", "embodied_kg"),
    "grids": ("coal", "gas", "oil", "nuclear", "hydro", "wind", "solar", "bioenergy", "other_renewables", "unlisted"),
    "equivalents": (),
}
"""Columns that have to agree with others; what they must be is tested by itself."""

_ALWAYS = {"runs": ("power_basis",), "grids": ("grid_kg_per_kwh",)}


@cache
def rows_of(kind):
    """Rows of a table that are valid, without ids."""
    columns = {column.name: column for column in columns_of(kind) if column.type not in {"id", "reference"}}
    apart = set(_APART[kind])
    always = {*required_of_own(kind), *_ALWAYS.get(kind, ())}
    needed = {name: _cells(columns[name]) for name in always}
    optional = {name: _cells(column) for name, column in columns.items() if name not in always | apart}
    return st.fixed_dictionaries(needed, optional=optional)


def tables_of(kind):
    """Lists of rows with ids of their own."""
    key = RECORD_TYPES[kind].KEY[0]
    return st.lists(rows_of(kind), min_size=1, max_size=4).map(
        lambda rows: [{key: f"my:row_{number}", **row} for number, row in enumerate(rows)]
    )
