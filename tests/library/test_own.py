"""Rows of the user's own: joined to the library, forgivingly read, never in the way."""

from __future__ import annotations

import pytest

from gui.footprint.estimate import estimate
from gui.library.cells import OWN_SOURCE
from gui.library.library import Library
from gui.library.own import own_id

CHIP = "chip_id,name,tdp_w\nbig_chip,Big chip,900\n"


def test_that_a_row_needs_no_more_than_what_somebody_knows(own):
    library = own(
        hardware=CHIP,
        grids="grid_id,name,grid_kg_per_kwh\nroof,Solar roof,0.04\n",
        equivalents="equivalent_id,name,kg_co2e,unit\nkettle,Kettle of water,0.05,kettle\n",
        runs="run_id,name,chip,grid\nmine,My run,big_chip,roof\n",
    )
    assert library.problems == ()
    assert (library.hardware["my:big_chip"].tdp_w, library.hardware["my:big_chip"].kind) == (900, "accelerator")
    assert library.grids["my:roof"].kind == "region"
    assert library.equivalents["my:kettle"].equivalent.unit == "kettle"
    assert (library.runs["my:mine"].chip, library.runs["my:mine"].grid) == ("my:big_chip", "my:roof")
    assert all(table.own for table in (library.runs["my:mine"], library.grids["my:roof"]))
    assert not library.runs["nas"].own


def test_that_own_rows_stand_after_those_of_the_program_and_can_be_put_on_a_scenario(own, library):
    mine = own(hardware=CHIP, grids="grid_id,name,coal,wind\nhalf,Half,0.5,0.5\n")
    assert list(mine.hardware) == [*library.hardware, "my:big_chip"]
    assert len(mine.hardware) == len(library.hardware) + 1
    scenario = mine.load_grid(mine.load_chip(mine.scenario("nas"), "my:big_chip"), "my:half")
    assert (scenario.chip_power_w, scenario.power_basis) == (900, "tdp")
    assert estimate(scenario).co2e_kg > 0


def test_that_an_own_row_never_hides_one_of_the_program_nor_the_other_way_round(own, library):
    mine = own(hardware="chip_id,name,tdp_w\nv100,My V100,111\nmy:p100,My P100,222\n")
    assert mine.hardware["v100"] == library.hardware["v100"]
    assert mine.hardware["my:v100"].tdp_w == 111
    assert mine.hardware["my:p100"].name == "My P100"


@pytest.mark.parametrize(
    ("written", "expected"),
    [("x", "my:x"), ("my:x", "my:x"), (" x ", "my:x"), ("gcp:us-east1", "my:gcp-us-east1")],
)
def test_that_an_id_lands_in_the_users_own_namespace(written, expected):
    assert own_id(written) == expected


def test_that_a_reference_means_the_programs_row_where_there_is_one(own):
    runs = "run_id,name,chip,grid\na,A,v100,fra\nb,B,my:v100,fra\n"
    mine = own(hardware="chip_id,name,tdp_w\nv100,My V100,111\n", runs=runs)
    assert [mine.runs[run].chip for run in ("my:a", "my:b")] == ["v100", "my:v100"]


def test_that_a_source_may_be_a_key_a_sentence_or_nothing(own):
    rows = "our_bill,strubell2019,\nmeter,the meter in the cellar,May\nguess,,\n".splitlines()
    table = "chip_id,name,tdp_w,source,source_locator\n"
    table += "".join(f"{row.split(',')[0]},Chip,100,{','.join(row.split(',')[1:])}\n" for row in rows)
    mine = own(hardware=table)
    assert mine.problems == ()
    sources = [mine.hardware[f"my:{name}"].source for name in ("our_bill", "meter", "guess")]
    assert sources == ["strubell2019", "the meter in the cellar", OWN_SOURCE]
    assert [mine.sources[source].short for source in sources] == [
        "Strubell et al. 2019",
        "the meter in the cellar",
        "your own figure",
    ]
    assert mine.hardware["my:guess"].source_locator == "hardware.csv, line 4"


def test_that_a_broken_row_is_left_out_and_told_while_the_others_are_there(own, library):
    mine = own(hardware="chip_id,name,tdp_w\ngood,Good,100\nbad,Bad,many\n,Nameless,1\ngood,Twice,1\nBig,Big,1\nx,X\n")
    assert [row for row in mine.hardware if row not in library.hardware] == ["my:good"]
    told = [(problem.file, problem.line, problem.column) for problem in mine.problems]
    assert told == [
        ("hardware.csv", 3, "tdp_w"),
        ("hardware.csv", 4, "chip_id"),
        ("hardware.csv", 5, "chip_id"),
        ("hardware.csv", 6, "chip_id"),
        ("hardware.csv", 7, None),
    ]
    assert mine.problems[0].message == "expected a number, found 'many'"
    assert "stands already on line 2" in mine.problems[2].message


def test_that_a_row_that_contradicts_itself_or_refers_to_nothing_is_told(own):
    mine = own(
        grids="grid_id,name,coal,gas\nover,Over,0.9,0.9\nnone,None,,\n",
        runs="run_id,name,chip,grid\na,A,nothing,\nb,B,,over\nc,C,p100,fra\n",
    )
    assert [(problem.file, problem.line) for problem in mine.problems] == [
        ("runs.csv", 2),
        ("runs.csv", 3),
        ("grids.csv", 2),
        ("grids.csv", 3),
    ]
    assert "there is no such id in grids, found 'over'" in mine.problems[1].message
    assert estimate(mine.scenario("my:c")).grid_kg_per_kwh == mine.grids["fra"].grid_kg_per_kwh


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        ("chip_id,name\nx,Gr\u00fcn\n".encode("latin-1"), "not UTF-8 text"),
        (b"chip_id,name\nx,a\0b\n", "zero byte"),
        (b"name,tdp_w\nX,100\n", "the column is missing, so no row can be used"),
        (b'chip_id,name\nx,"cut', "not a row of CSV"),
        (b"", "the column is missing"),
    ],
)
def test_that_a_file_that_cannot_be_read_is_told_and_stops_nothing(own, library, data, complaint):
    mine = own(hardware=data)
    assert complaint in mine.problems[0].message
    assert list(mine.hardware) == list(library.hardware)
    assert mine.scenario("nas") == library.scenario("nas")


def test_that_a_file_that_is_much_too_large_is_not_read(own, monkeypatch):
    monkeypatch.setattr("gui.library.own.LIMIT_BYTES", 1 << 20)
    mine = own(hardware=CHIP + " " * (1 << 20))
    assert "larger than 1 MiB" in mine.problems[0].message


def test_that_a_column_that_nobody_knows_is_told_and_the_rows_are_read(own):
    mine = own(hardware="chip_id,name,colour,tdp_w\nx,X,red,100\n")
    assert mine.hardware["my:x"].tdp_w == 100
    assert [(problem.line, problem.column) for problem in mine.problems] == [(1, "colour")]


def test_that_a_run_may_correct_another_of_ones_own(own):
    mine = own(runs="run_id,name,correction_of\na,A,b\nb,B,nas\nc,C,d\n")
    assert [mine.runs[f"my:{name}"].correction_of for name in "ab"] == ["my:b", "nas"]
    assert [problem.line for problem in mine.problems] == [4]


def test_that_values_of_an_own_run_are_ones_own(own):
    mine = own(runs="run_id,name,chip_count,train_hours,pue,pue_provenance\na,A,8,24,1.2,measured\n")
    assert mine.provenance("my:a", "chip_count") == "mine"
    assert mine.provenance("my:a", "train_hours") == "mine"
    assert mine.provenance("my:a", "pue") == "measured"


def test_that_cells_of_an_own_row_can_be_had_as_they_are_written(own):
    mine = own(hardware=CHIP)
    table = mine.tables["hardware"]
    assert table.cells("my:big_chip") == {"chip_id": "my:big_chip", "name": "Big chip", "tdp_w": "900"}
    assert table.line("my:big_chip") == 2
    assert "my:big_chip" not in table.published


def test_that_without_a_folder_nothing_is_joined(tmp_path, library):
    mine = Library.load(own=tmp_path / "nothing_here")
    assert mine.runs == library.runs
    assert mine.problems == ()
