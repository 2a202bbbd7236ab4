"""All tables together: what has to hold for every row, whoever wrote it."""

from __future__ import annotations

import re

import pytest

from gui.documents.reproduction import check
from gui.footprint.estimate import estimate
from gui.library.columns import columns_of
from gui.library.library import RECORD_TYPES, Library
from gui.library.tables import source_columns

LIBRARY = Library.load()
CHECK = check(LIBRARY)
ROWS = [(kind, row_id) for kind, table in LIBRARY.tables.items() for row_id in table]


def test_that_every_row_can_be_used_agrees_with_itself_and_refers_to_what_is_there():
    LIBRARY.check()


def test_that_the_library_covers_the_field():
    kinds = [grid.kind for grid in LIBRARY.grids.values()]
    accelerators = [chip for chip in LIBRARY.hardware.values() if chip.kind != "cpu"]
    assert len(LIBRARY.runs) >= 85
    assert len(accelerators) >= 90
    assert kinds.count("country") >= 213
    assert kinds.count("region") + kinds.count("zone") >= 50
    assert kinds.count("cloud") >= 100
    assert kinds.count("world") == 1
    assert len(LIBRARY.equivalents) >= 60
    assert min(map(len, (LIBRARY.chip_power, LIBRARY.pue, LIBRARY.prices, LIBRARY.water))) >= 15


def test_that_every_row_has_a_source_a_place_in_it_and_where_the_table_has_one_a_year():
    for kind, row_id in ROWS:
        record = LIBRARY.tables[kind][row_id]
        assert record.source in LIBRARY.sources, (kind, row_id)
        assert record.source_locator, (kind, row_id)
        years = {"year", "edition_year"} & set(record.__struct_fields__)
        assert all(getattr(record, year) for year in years), (kind, row_id)


def test_that_every_figure_with_a_source_of_its_own_says_where_in_it():
    for kind, row_id in ROWS:
        record = LIBRARY.tables[kind][row_id]
        for column in source_columns(type(record)):
            if getattr(record, column):
                assert getattr(record, column) in LIBRARY.sources, (kind, row_id, column)
                assert getattr(record, f"{column}_locator"), (kind, row_id, column)


def test_that_every_entry_of_the_bibliography_is_used_or_cited_by_the_method(root):
    used = {getattr(LIBRARY.tables[kind][i], c) for kind, i in ROWS for c in source_columns(RECORD_TYPES[kind])}
    told = " ".join(cell for kind, row_id in ROWS for cell in LIBRARY.tables[kind].cells(row_id).values())
    told += (root / "docs" / "method.md").read_text("utf-8")
    lone = [source for key, source in LIBRARY.sources.items() if key not in used and source.short not in told]
    assert [source.key for source in lone if source.fields.get("eprint", "no number") not in told] == []


def test_that_no_row_is_taken_for_one_of_the_users_own():
    assert not any(LIBRARY.tables[kind][row_id].own for kind, row_id in ROWS)


@pytest.mark.parametrize("kind", RECORD_TYPES)
def test_that_no_table_has_a_cell_with_odd_blanks_or_letters(kind):
    for row_id in LIBRARY.tables[kind]:
        for column, cell in LIBRARY.tables[kind].cells(row_id).items():
            assert cell == " ".join(cell.split()), (row_id, column)
            assert cell.isprintable(), (row_id, column)


def test_that_numbers_are_written_so_that_any_spreadsheet_reads_them():
    for kind in RECORD_TYPES:
        numeric = [column.name for column in columns_of(kind) if column.numeric]
        for row_id in LIBRARY.tables[kind]:
            cells = LIBRARY.tables[kind].cells(row_id)
            for column in numeric:
                assert re.fullmatch(r"-?\d+(\.\d+)?", cells.get(column, "0")), (kind, row_id, column, cells[column])


def test_that_every_run_makes_a_scenario_and_every_grid_and_chip_can_be_put_on_it():
    nothing = LIBRARY.default_scenario()
    for run_id in LIBRARY.runs:
        estimate(LIBRARY.scenario(run_id))
    for grid_id in LIBRARY.grids:
        assert LIBRARY.load_grid(nothing, grid_id).grid_kg_per_kwh is not None, grid_id
    for chip_id in LIBRARY.hardware:
        assert LIBRARY.load_chip(nothing, chip_id).chip == chip_id


def test_that_no_published_figure_lies_outside_its_tolerance():
    outside = [(figure.run, figure.quantity, figure.difference) for figure in CHECK.figures if figure.within is False]
    assert outside == []
    assert CHECK.within_rounding >= 120


def test_that_a_run_of_which_nothing_is_recomputed_says_which_input_lacks_or_that_nothing_is_published():
    for run in CHECK.runs:
        assert (run.reason is None) == any(figure.within is not None for figure in run.figures), run.run
        if run.reason == "not_declared":
            assert run.missing, run.run
            assert all(figure.missing for figure in run.figures), run.run


def test_that_the_status_of_a_run_is_what_the_calculation_finds():
    for run in CHECK.runs:
        by_inputs = [figure for figure in run.figures if figure.method == "inputs" and figure.within]
        emissions = [figure for figure in run.figures if re.match("co2e|(it_)?energy", figure.quantity)]
        if run.status in {"recomputes", "recomputes_by_construction"}:
            assert by_inputs, run.run
        elif run.status == "hours_only":
            assert emissions == [], run.run
        else:
            assert all(figure.method != "inputs" for figure in emissions), run.run


@pytest.mark.parametrize(
    "run_id", ["llama1_7b", "llama1_65b", "llama2_7b", "llama2_70b", "bloom_176b_dynamic", "opt_175b", "gopher_280b"]
)
def test_that_the_models_that_everybody_asks_for_come_out_as_reported(run_id):
    (run,) = (run for run in CHECK.runs if run.run == run_id)
    assert run.figures
    assert all(figure.within for figure in run.figures)


def test_that_a_wider_tolerance_says_why_in_words_of_its_own():
    wider = [figure for figure in CHECK.figures if figure.tolerance_kind == "wider"]
    assert wider
    assert all(not figure.tolerance_reason.startswith("half of") for figure in wider)
