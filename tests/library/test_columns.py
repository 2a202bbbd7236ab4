"""What is known of the columns, read off the records."""

from __future__ import annotations

import pytest

from gui.library.column_texts import COLUMN_TEXTS, TABLE_TEXTS
from gui.library.columns import choice_word, columns_of, texts
from gui.library.library import RECORD_TYPES


def column(kind, name):
    return next(column for column in columns_of(kind) if column.name == name)


def test_that_a_number_knows_its_unit_and_its_bounds():
    watts, share, price = column("hardware", "tdp_w"), column("grids", "coal"), column("prices", "low")
    assert (watts.type, watts.unit, watts.above, watts.numeric) == ("number", "W", 0, True)
    assert (share.unit, share.minimum, share.maximum) == ("1", 0, 1)
    assert price.unit == "*"
    assert column("grids", "grid_kg_per_kwh").unit == "kg CO2e/kWh"
    assert (column("runs", "chip_count").type, column("runs", "year").unit) == ("integer", "")


def test_that_a_choice_knows_its_words_in_their_order():
    kind = column("hardware", "kind")
    assert (kind.type, kind.choices) == ("choice", ("gpu", "tpu", "accelerator", "soc", "cpu"))
    assert choice_word("recomputes_by_construction") == "recomputes by construction"


def test_that_references_sources_flags_and_ids_are_told_apart():
    assert (column("runs", "chip").type, column("runs", "chip").refers) == ("reference", "hardware")
    assert column("hardware", "price_source").type == "source"
    assert column("runs", "grid_includes_pue").type == "flag"
    assert column("grids", "grid_id").type == "id"
    assert column("grids", "note").type == "text"


def test_that_a_row_of_ones_own_may_leave_out_what_a_row_of_the_program_may_not():
    source, year, name = column("runs", "source"), column("runs", "year"), column("runs", "name")
    assert [(one.required, one.published) for one in (source, year, name)] == [
        (False, True),
        (False, True),
        (True, True),
    ]


@pytest.mark.parametrize("kind", RECORD_TYPES)
def test_that_every_table_and_column_has_a_title(kind):
    assert all(TABLE_TEXTS[kind])
    for one in columns_of(kind):
        assert one.title != one.name, one.name


def test_that_no_text_is_of_a_column_that_is_gone():
    known = {one.name for kind in RECORD_TYPES for one in columns_of(kind)}
    known |= {f"{kind}.{one.name}" for kind in RECORD_TYPES for one in columns_of(kind)}
    assert set(COLUMN_TEXTS) - known == set()


def test_that_every_text_is_there_once_to_be_translated():
    found = texts()
    assert len(found) == len(set(found))
    assert {"Rated power (TDP)", "As the data sheet prints it", "Share of oil"} <= set(found)
    assert all(found)
