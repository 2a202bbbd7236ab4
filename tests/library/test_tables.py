"""A table is read when it is touched, a row when it is asked for; what cannot be used is named by its place."""

from __future__ import annotations

import pytest

from gui.library.lazy import Table
from gui.library.library import Library
from gui.library.records import Reported
from gui.library.tables import LibraryError

HEADER = "run_id,quantity,value,unit,tolerance,tolerance_kind,tolerance_reason,source,source_locator,note"
ROW = "nas,energy_kwh,656347,kWh,0.5,rounding,half a digit,strubell2019,Table 3,"


@pytest.fixture
def table(tmp_path):
    def write(*lines, end="\n"):
        path = tmp_path / "mine" / "reported.csv"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes((end.join(lines) + end).encode())
        return path

    return write


def read(path):
    return list(Table(path, Reported).values())


def refusal(path):
    with pytest.raises(LibraryError) as caught:
        read(path)
    return str(caught.value)


def test_that_a_table_is_read_into_records(table):
    (record,) = read(table(HEADER, ROW))
    assert (record.run_id, record.value, record.note) == ("nas", 656347.0, "")


def test_that_a_table_saved_by_a_spreadsheet_is_read(table):
    path = table(HEADER, ROW.replace("656347", " 656347 "), "", end="\r\n")
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert read(path)[0].value == 656347


def test_that_columns_may_stand_in_any_order(table):
    path = table("note," + HEADER.removesuffix(",note"), "," + ROW.removesuffix(","))
    assert read(path)[0].run_id == "nas"


def test_that_a_cell_over_two_lines_does_not_shift_the_line_numbers(table):
    rows = Table(table(HEADER, ROW + '"one\ntwo"', ROW.replace("energy_kwh", "co2e_lb")), Reported)
    assert [rows.line(row_id) for row_id in rows] == [2, 4]


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("656347", "many", "column value: expected a number, found 'many'"),
        ("656347", "656,347", "the row has 11 cells where the header has 10"),
        ("656347", "-1", "column value: expected a number >= 0.0, found '-1'"),
        ("656347", "inf", "column value: expected a finite number, found 'inf'"),
        ("656347", "1e999", "column value: number out of range, found '1e999'"),
        ("656347", "nan", "column value: expected a"),
        ("656347", "", "column value: this cell must not be empty"),
        ("energy_kwh", "energy", "column quantity: expected one of chip_hours, cloud_cost_high_usd"),
        ("nas,", "NAS,", "column run_id: expected an id of small letters, digits and _, a letter first, found 'NAS'"),
        ("Table 3,", "", "the row has 9 cells where the header has 10"),
        ("half a digit", '"half" a digit', "not a row of CSV"),
    ],
)
def test_that_a_bad_cell_is_named_by_line_and_column(table, old, new, complaint):
    message = refusal(table(HEADER, ROW.replace(old, new, 1)))
    assert message.startswith("mine/reported.csv, line 2")
    assert complaint in message


def test_that_a_missing_unknown_or_double_column_is_named(table):
    assert refusal(table(HEADER.replace("unit,", ""), ROW)) == (
        "mine/reported.csv, line 1, column unit: the column is missing"
    )
    assert refusal(table(HEADER + ",remark", ROW + ",")).endswith("column remark: no such column is known")
    assert refusal(table(HEADER + ",note", ROW + ",")).endswith("column note: the column stands twice")
    assert refusal(table("")).endswith("column source: the column is missing")


def test_that_nothing_is_read_before_it_is_touched(tmp_path):
    library = Library.load(tmp_path / "no_such_folder", own=tmp_path / "neither")
    with pytest.raises(LibraryError, match=r"no_such_folder/grids\.csv: cannot be read"):
        len(library.grids)


def test_that_one_wrong_row_does_not_keep_the_others_from_being_read(table):
    rows = Table(table(HEADER, ROW, ROW.replace("656347", "many").replace("nas", "elmo")), Reported)
    assert list(rows) == ["nas energy_kwh", "elmo energy_kwh"]
    assert rows["nas energy_kwh"].value == 656347
    with pytest.raises(LibraryError, match="line 3, column value: expected a number, found 'many'"):
        rows["elmo energy_kwh"]


def test_that_a_row_becomes_its_record_once_and_its_cells_can_be_had_without(table):
    rows = Table(table(HEADER, ROW), Reported)
    assert rows.cells("nas energy_kwh")["value"] == "656347"
    assert "note" not in rows.cells("nas energy_kwh")
    assert rows["nas energy_kwh"] is rows["nas energy_kwh"]
    assert rows.get("gpt2 energy_kwh") is None


def test_that_a_row_that_stands_twice_is_refused_with_both_lines(table):
    assert refusal(table(HEADER, ROW, ROW)) == (
        "mine/reported.csv, line 3, column quantity: 'nas energy_kwh' stands already on line 2"
    )


def test_that_a_file_cut_short_inside_a_cell_is_refused(table):
    assert "line 2: not a row of CSV" in refusal(table(HEADER, ROW + '"cut sho'))


def test_that_a_file_that_is_not_text_is_refused_with_its_line(table):
    path = table(HEADER, ROW)
    path.write_bytes(path.read_bytes() + b"na\0s\n")
    assert refusal(path) == "mine/reported.csv, line 3: not text: it holds a zero byte"
    path.write_bytes(path.read_bytes().replace(b"\0", "é".encode("latin-1")))
    assert refusal(path) == "mine/reported.csv, line 3: not UTF-8 text; save the file as UTF-8"


def test_that_a_file_that_is_not_there_is_named(table):
    path = table(HEADER)
    path.unlink()
    assert refusal(path) == "mine/reported.csv: cannot be read: No such file or directory"


@pytest.mark.parametrize(
    ("name", "old", "new", "complaint"),
    [
        (
            "runs.csv",
            "strubell_united_states",
            "strubell_united_state",
            "presets/runs.csv, line 2, column grid: there is no grid 'strubell_united_state'; did you mean",
        ),
        ("runs.csv", ",p100,", ",p1000,", "line 2, column chip: there is no chip 'p1000'; did you mean 'p100'?"),
        ("runs.csv", ",1.58,", ",0.58,", "line 2, column pue: expected a number >= 1.0, found '0.58'"),
        ("runs.csv", "1415.78,,", "1415.78,177,", "line 2, column chip_power_w: system_power_w says it already"),
        ("runs.csv", ",measured_system,", ",,", "line 2, column power_basis: must say what the watts include"),
        ("runs.csv", ",1,120,", ",1,1200,", "line 10, column chip_hours: chips, hours and runs make 1200 h"),
        (
            "reported.csv",
            "\nelmo,",
            "\nelmoo,",
            "line 10, column run_id: there is no run 'elmoo'; did you mean 'elmo'?",
        ),
        ("hardware.csv", ",system,", ",,", "line 2, column measured_power_scope: belongs with measured_power_w"),
        ("hardware.csv", ",patterson2021,", ",,", "line 2, column measured_source: must name the source"),
        ("grids.csv", ",0.65,", ",0.85,", "line 2, column coal: mix: the shares sum to 1.2"),
        ("grids.csv", ",0.65,", ",65,", "line 2, column coal: expected a number <= 1.0, found '65'"),
        ("grids.csv", ",0.431,", ",,", "line 8, column grid_kg_per_kwh: a grid needs an intensity or shares"),
        (
            "factors.csv",
            "lifecycle,wind,",
            "lifecycle,sun,",
            "column energy_source: expected one of bioenergy, coal, gas, hydro",
        ),
        ("factors.csv", "direct_combustion,wind", "direct_combustion,solar", "stands already on line"),
        ("equivalents.csv", ",strubell2019,", ",strubel2019,", "column source: there is no source 'strubel2019'"),
        ("sources.bib", "@misc{epa2024", "@misc{epa2022", "the key 'epa2022' stands twice"),
    ],
)
def test_that_a_broken_library_says_where(edit, name, old, new, complaint):
    folder = edit(name, old, new)
    with pytest.raises(LibraryError) as caught:
        Library.load(folder).check()
    assert complaint in str(caught.value)
    assert caught.value.file == f"presets/{name}"


def test_that_a_set_without_one_of_its_factors_is_refused(copy_of_presets):
    path = copy_of_presets / "factors.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if "direct_combustion,wind" not in line), encoding="utf-8")
    with pytest.raises(LibraryError, match=r"factor_sets\.csv, line 3, .* no factor of wind"):
        Library.load(copy_of_presets).check()


def test_that_a_row_is_found_by_its_cells_and_the_table_read_once_for_it(library, monkeypatch):
    table = library.tables["method_grids"]
    assert table.where(method="ecologits", grid="fra") == "ecologits FRA"
    monkeypatch.setattr(type(table), "column", lambda *_: pytest.fail("the table was read again"))
    assert table.where(method="codecarbon", grid="usa") == "codecarbon USA"
    assert table.where(method="codecarbon", grid="nowhere") is None
