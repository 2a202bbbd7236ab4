"""A table from anywhere is read as far as it can be understood; whatever is wrong is said with its place."""

from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.documents.own_rows import OwnRows
from gui.documents.row_faults import OwnRowError
from gui.documents.table_numbers import AmbiguousNumberError, decimal_sign, plain_number, scaled
from gui.documents.table_text import decoded
from gui.library.own import OWN_KINDS
from tests.documents.own_cases import tables_of

CARD = {"chip_id": "my:a", "name": "Карта", "tdp_w": "300.5", "memory_gb": "1024"}


@pytest.fixture
def own(tmp_path, library):
    return OwnRows(tmp_path / "presets", library)


@pytest.fixture
def read(own, tmp_path):
    """Read a file that holds some text or bytes."""

    def reading(content, kind=None, encoding="utf-8", titles=None):
        path = tmp_path / "theirs.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return own.import_csv(kind, path, {} if titles is None else titles)

    return reading


def said(report):
    return [(fault.line, fault.column, str(fault)) for fault in report.problems]


def assumed(report):
    return [str(fault) for fault in report.assumed]


# -- codes of letters, separators, decimal signs ------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1251"])
@pytest.mark.parametrize(
    "text",
    [
        'chip_id,name,tdp_w,memory_gb\na,Карта,"300,5",1024\n',
        "chip_id;name;tdp_w;memory_gb\r\na;Карта;300,5;1 024\r\n",
        "sep=;\r\nchip_id;name;tdp_w;memory_gb\r\na;Карта;300,5;1024\r\n",
        "chip_id\tname\tmemory_gb\ttdp_w\na\tКарта\t1\u00a0024\t300,5\n",
        '\n"MEMORY_GB";"Chip_Id";"NAME";"tdp w"\n"1024";"my:a";"Карта";"300,5"',
    ],
)
def test_that_the_same_table_is_read_from_every_program(read, text, encoding):
    written = text.replace("\u00a0", " ") if encoding == "cp1251" else text
    report = read(written, encoding=encoding)
    assert report.kind == "hardware"
    assert report.rows == (CARD,)
    assert [fault for fault in report.problems if fault.grave] == []


@pytest.mark.parametrize(
    ("encoding", "name"), [("cp1251", "Windows-1251"), ("cp1252", "Windows-1252"), ("utf-16", "UTF-16")]
)
def test_that_the_code_of_the_letters_is_said_where_it_was_guessed(read, encoding, name):
    text = "Большая карта" if encoding == "cp1251" else "Été à Zürich, 20 \u20ac"
    report = read(f"chip_id;name\na;{text}\n", encoding=encoding)
    assert report.rows[0]["name"] == text
    assert f"its letters are read as {name}" in assumed(report)


def test_that_nothing_is_said_of_a_plain_file(read):
    assert assumed(read("chip_id,name,tdp_w\na,A,300.5\n", kind="hardware")) == []


@pytest.mark.parametrize(
    ("text", "unknown", "point", "comma"),
    [
        ("1,5", "1.5", "1.5", "1.5"),
        ("1.5", "1.5", "1.5", "1.5"),
        ("0,433", "0.433", "0.433", "0.433"),
        ("1,500", None, "1500", "1.500"),
        ("1.500", None, "1.500", "1500"),
        ("1 234,5", "1234.5", "1234.5", "1234.5"),
        ("1\u00a0234", "1234", "1234", "1234"),
        ("1'234.5", "1234.5", "1234.5", "1234.5"),
        ("1.234,5", "1234.5", "1234.5", "1234.5"),
        ("1,234.5", "1234.5", "1234.5", "1234.5"),
        ("1,000,000", "1000000", "1000000", "1000000"),
        ("1.000.000", "1000000", "1000000", "1000000"),
        ("\u22123,5e-7", "-3.5e-7", "-3.5e-7", "-3.5e-7"),
        (".5", "0.5", "0.5", "0.5"),
    ],
)
def test_that_numbers_are_read_in_every_spelling(text, unknown, point, comma):
    for sign, wanted in ((None, unknown), (".", point), (",", comma)):
        if wanted is None:
            with pytest.raises(AmbiguousNumberError):
                plain_number(text, sign)
        else:
            assert plain_number(text, sign) == wanted


@pytest.mark.parametrize("text", ["", "abc", "1,2,3", "1.2.3", "12,34,567", "1 2", "5 kg", ",", "1e", "--1", "0x10"])
def test_that_what_is_no_number_is_never_made_one(text):
    for sign in (None, ".", ","):
        with pytest.raises(ValueError):  # noqa: PT011 - the text is told elsewhere
            plain_number(text, sign)


@given(st.decimals(-(10**12), 10**12, places=4, allow_nan=False).map(lambda number: format(number, "f")))
def test_that_a_plain_number_stays_as_it_is_and_a_moved_point_moves_back(number):
    assert plain_number(number, ".") == number
    assert float(scaled(scaled(number, 3), -3)) == float(number)


def test_that_one_number_tells_the_decimal_sign_of_all(read):
    report = read("chip_id;name;tdp_w\na;A;1,500\nb;B;2,5\n")
    assert [row["tdp_w"] for row in report.rows] == ["1.500", "2.5"]
    assert "a comma is taken as the decimal sign" in assumed(report)
    report = read('chip_id,name,tdp_w\na,A,"1,500"\nb,B,2.5\n')
    assert [row["tdp_w"] for row in report.rows] == ["1500", "2.5"]
    assert decimal_sign(["1,5", "1.5"]) is None


def test_that_a_number_that_can_be_read_in_two_ways_is_not_guessed(read):
    report = read("chip_id;name;tdp_w\na;A;1,500\n")
    assert report.rows == ()
    where = (2, "tdp_w", "'1,500' can be read in two ways; write it without separators of thousands")
    assert said(report) == [where]


# -- headings -----------------------------------------------------------------------------------------------------


def test_that_columns_are_known_by_title_unit_and_language(read):
    titles = {"grids": {"Углеродоёмкость": "grid_kg_per_kwh", "Название": "name"}}
    report = read("Название;УГЛЕРОДОЕМКОСТЬ (g/kWh);Coal (%);wind\nМоя;433;60;40 %\n", titles=titles)
    row = {"grid_id": "my:moya", "name": "Моя", "grid_kg_per_kwh": "0.433", "coal": "0.6", "wind": "0.4"}
    assert report.rows == (row,)
    assert {
        "the column is in g/kWh and is taken over in kg CO2e/kWh",
        "the column is in % and is taken over in 1",
        "rows without an id get one from their name",
        "taken as the table grids",
    } <= set(assumed(report))


def test_that_columns_that_are_not_known_are_named_and_left_out(read):
    report = read("chip_id,name,Colour,tdp_watt,,name\na,A,red,300,,B\n")
    assert report.rows == ({"chip_id": "my:a", "name": "A"},)
    assert report.left_out_columns == ("Colour", "tdp_watt", "name")
    assert said(report)[:2] == [
        (1, "Colour", "no such column is known"),
        (1, "tdp_watt", "no such column is known; did you mean 'tdp_w'?"),
    ]
    assert said(report)[2] == (1, "name", "the column stands twice; the first one is taken")


@pytest.mark.parametrize(
    ("text", "kind", "message"),
    [
        ("hello,world\n1,2\n", None, "line 1: none of the columns is known: hello, world"),
        ("Dear Sir,\nI write to you.\n", "runs", "none of the columns is known"),
        ("chip_id,name\na,A\n", "grids", "its columns are those of hardware and not of grids"),
        ("name,year\na,2020\n", None, "its columns fit to more than one table; choose the table"),
        ("chip_id,name\n\n", None, "the file has a header and no rows"),
        ("", None, "the file is empty"),
        (" \r\n\r\n", None, "the file is empty"),
        (b"\xff\xfe", None, "the file is empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), None, "not a text file; save the sheet as CSV"),
        (b"PK\x03\x04\x14\x00\x06\x00", None, "a workbook of a spreadsheet program; save the sheet as CSV"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", None, "a workbook of a spreadsheet program"),
        (b"name\n" + b"\x98\x81" * 30, None, "its letters are in a code that is not known"),
    ],
)
def test_that_what_is_no_such_table_is_refused_with_a_sentence(read, text, kind, message):
    with pytest.raises(OwnRowError) as caught:
        read(text, kind=kind)
    assert message in str(caught.value)
    assert str(caught.value).startswith("theirs.csv")


def test_that_a_file_too_large_is_refused_before_it_is_read(own, tmp_path):
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(1 << 30)
    with pytest.raises(OwnRowError, match=r"huge\.csv: larger than 20 MB, the most that is read"):
        own.import_csv(None, path)


def test_that_too_many_rows_are_refused(read, monkeypatch):
    monkeypatch.setattr("gui.documents.table_import.LIMIT_ROWS", 3)
    assert len(read("chip_id,name\n" + "".join(f"c{number},C\n" for number in range(3))).rows) == 3
    with pytest.raises(OwnRowError, match="more than 3 rows"):
        read("chip_id,name\n" + "".join(f"c{number},C\n" for number in range(4)))


def test_that_a_folder_a_missing_file_and_a_device_are_refused(own, tmp_path):
    for path, message in (
        (tmp_path, "not an ordinary file"),
        (tmp_path / "none.csv", "there is no such file"),
        (tmp_path / "a\0b.csv", "there is no such file"),
    ):
        with pytest.raises(OwnRowError, match=message):
            own.import_csv(None, path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.csv")
        with pytest.raises(OwnRowError, match="not an ordinary file"):
            own.import_csv(None, tmp_path / "pipe.csv")


def test_that_a_file_that_may_not_be_read_is_told(own, tmp_path, monkeypatch):
    path = tmp_path / "secret.csv"
    path.write_text("chip_id,name\na,A\n", "utf-8")

    def refuse(*args, **options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.open", refuse)
    with pytest.raises(OwnRowError, match=r"secret\.csv: may not be read; ask its owner"):
        own.import_csv(None, path)


# -- rows ---------------------------------------------------------------------------------------------------------

MIXED = (
    "chip_id,name,tdp_w,memory_gb\n"
    "a,A,300,80\n"
    "b,B,lots,-1\n"
    "c,C,1,5,80\n"
    "a,Again,1,\n"
    'd,"D "x",1,\n'
    "e,E\n"
    "F 1,F,n/a,80\n"
    'g,"G\nover two lines",7,\n'
    'h,"never closed,1,\n'
    "i,I,9,\n"
)


def test_that_good_rows_are_taken_and_the_others_told_with_line_and_column(read):
    report = read(MIXED)
    assert [row["chip_id"] for row in report.rows] == ["my:a", "my:e", "my:f_1", "my:g", "my:i"]
    assert said(report) == [
        (3, "tdp_w", "expected a number, found 'lots'"),
        (3, "memory_gb", "must be more than 0, found '-1'"),
        (4, None, "the row has 5 cells where the header has 4; a cell with a separator in it needs quotes"),
        (5, "chip_id", "'a' stands already on line 2"),
        (6, None, "text stands between a closing quotation mark and the next separator"),
        (7, None, "the row has 2 cells where the header has 4; the rest is taken as empty"),
        (8, "chip_id", "the id 'F 1' is written 'my:f_1' here"),
        (11, None, "a quotation mark is opened and never closed"),
    ]
    assert "'n/a' is taken as not declared" in assumed(report)
    assert [row.line for row in report.skipped] == [3, 4, 5, 6, 11]


def test_that_shares_are_taken_as_percent_where_they_sum_to_a_hundred(read):
    report = read("grid_id,name,coal,wind\na,A,65,35\nb,B,65 %,35 %\nc,C,0.65,0.35\nd,D,65,20\n")
    assert [(row["coal"], row["wind"]) for row in report.rows] == [("0.65", "0.35")] * 3
    assert "shares that sum to 100 are taken as percent" in assumed(report)
    assert said(report)[0] == (5, "coal", "must be at most 1, found '65'")


def test_that_yes_and_no_choices_and_names_of_ids_are_taken_as_people_write_them(read):
    header = "run_id;name;chip;grid_includes_pue;grid_kg_per_kwh;power_basis;chip_power_w\n"
    report = read(header + "r;R;V100;Да;0,4;Measured System;300\ns;S;v100;НЕТ;0,4;TDP;300\n")
    assert [row["chip"] for row in report.rows] == ["v100", "v100"]
    assert [row.get("grid_includes_pue") for row in report.rows] == ["true", None]
    assert [row["power_basis"] for row in report.rows] == ["measured_system", "tdp"]


def test_that_a_run_may_name_another_one_above_it_in_the_file(read):
    report = read("run_id,name,correction_of\nold,Old,\nnew,New,old\nlost,Lost,nowhere\n")
    assert [row["run_id"] for row in report.rows] == ["my:old", "my:new"]
    assert said(report) == [(4, "correction_of", "there is no run 'nowhere'")]


# -- taking -------------------------------------------------------------------------------------------------------


def test_that_nothing_is_written_before_rows_are_taken_and_then_in_one_change(own, read):
    report = read(MIXED)
    assert own.rows("hardware") == []
    assert len(own.take(report)) == 5
    assert [row["name"] for row in own.rows("hardware")] == ["A", "E", "F", "G\nover two lines", "I"]
    own.undo()
    assert own.rows("hardware") == []


@pytest.mark.parametrize(
    ("way", "names"),
    [("keep_both", ["Mine", "A", "E"]), ("replace", ["A", "E"]), ("leave_out", ["Mine", "E"])],
)
def test_that_the_user_says_what_becomes_of_rows_with_an_id_of_theirs(own, read, way, names):
    own.add("hardware", {"chip_id": "a", "name": "Mine"})
    report = read("chip_id,name\na,A\ne,E\n")
    assert own.same_ids(report) == ("my:a",)
    own.take(report, way)
    assert [row["name"] for row in own.rows("hardware")] == names


def test_that_taking_no_row_changes_nothing(own, read):
    assert own.take(read("chip_id,name,tdp_w\na,A,x\n")) == ()
    assert not own.path("hardware").exists()


@pytest.mark.parametrize("kind", OWN_KINDS)
@pytest.mark.parametrize("mark", [False, True])
@given(data=st.data())
def test_that_what_is_exported_is_read_again_as_it_was(tmp_path_factory, library, kind, mark, data):
    rows = data.draw(tables_of(kind))
    folder = tmp_path_factory.mktemp("round")
    own, other = OwnRows(folder / "own", library), OwnRows(folder / "other", library)
    own.save(kind, rows)
    assert own.rows(kind) == [_ordered(own, kind, row) for row in rows]
    own.export_csv(kind, folder / "out.csv", byte_order_mark=mark)
    report = other.import_csv(kind, folder / "out.csv")
    assert report.problems == report.assumed == ()
    other.take(report)
    assert other.rows(kind) == own.rows(kind)
    assert other.path(kind).read_bytes() == own.path(kind).read_bytes()


def _ordered(own, kind, row):
    return {column: row[column] for column in own.row(kind, next(iter(row.values()))) if column in row}


@given(st.binary(max_size=300))
def test_that_any_bytes_are_text_or_a_clear_refusal(data):
    refused, text = "", ""
    try:
        text, _ = decoded(data)
    except OwnRowError as error:
        refused = str(error)
    assert bool(text.strip()) != bool(refused)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_that_any_text_below_a_header_is_read_or_refused_and_never_more(tmp_path_factory, library, text):
    folder = tmp_path_factory.mktemp("any")
    own = OwnRows(folder / "own", library)
    (folder / "any.csv").write_bytes(("chip_id,name,tdp_w\n" + text).encode())
    refused, read = "", None
    try:
        read = own.import_csv("hardware", folder / "any.csv")
    except OwnRowError as error:
        refused = str(error)
    assert (read is None) == bool(refused)
    if read is not None:
        own.take(read)
        assert own.faults("hardware") == ()
        assert len(own.rows("hardware")) == len(read.rows)
