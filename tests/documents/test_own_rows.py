"""The user's own rows: checked cell by cell, written whole, backed up, taken back, and never lost."""

from __future__ import annotations

import errno

import pytest

from gui.documents import own_store
from gui.documents.own_names import free_id, id_from
from gui.documents.own_rows import MOST_ROWS, OwnRows
from gui.documents.own_store import BACKUPS, GENERATIONS
from gui.documents.row_faults import OwnRowError
from gui.footprint.estimate import estimate
from gui.library.library import Library
from gui.library.own import OWN_KINDS

CHIP = {"name": "Big chip", "tdp_w": "900"}


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data" / "presets"


@pytest.fixture
def own(folder, library):
    return OwnRows(folder, library)


def texts(faults):
    return {column: str(fault) for column, fault in faults.items()}


def test_that_a_row_is_added_changed_copied_and_deleted(own):
    assert own.rows("hardware") == []
    assert own.add("hardware", CHIP) == "my:big_chip"
    assert own.rows("hardware") == [{"chip_id": "my:big_chip", **CHIP}]
    assert own.replace("hardware", "my:big_chip", {**CHIP, "tdp_w": "800"}) == "my:big_chip"
    assert own.row("hardware", "my:big_chip")["tdp_w"] == "800"
    assert own.duplicate("hardware", "my:big_chip") == "my:big_chip_2"
    own.delete("hardware", "my:big_chip")
    assert [row["chip_id"] for row in own.rows("hardware")] == ["my:big_chip_2"]


def test_that_the_library_and_the_calculation_take_what_was_added(own, folder):
    chip = own.add("hardware", CHIP)
    grid = own.add("grids", {"name": "Roof", "grid_kg_per_kwh": "0.04"})
    thing = own.add("equivalents", {"name": "Kettle", "kg_co2e": "0.05", "unit": "kettle"})
    power = {"chip_power_w": "700", "power_basis": "measured_chip"}
    count = {"chip_count": "8", "train_hours": "10", "pue": "1.2"}
    run = own.add("runs", {"name": "My run", "chip": chip, "grid": grid, **power, **count})
    library = Library.load(own=folder)
    assert library.problems == ()
    assert estimate(library.scenario(run)).co2e_kg == pytest.approx(8 * 10 * 0.7 * 1.2 * 0.04)
    assert library.equivalents[thing].kg_co2e == 0.05


def test_that_a_published_row_is_copied_and_the_copy_is_the_users(own, library):
    row_id = own.duplicate("hardware", "v100")
    assert row_id == "my:v100"
    copied = own.row("hardware", row_id)
    assert copied == {**library.tables["hardware"].cells("v100"), "chip_id": "my:v100"}
    assert own.copy_of("hardware", "v100")["chip_id"] == "my:v100_2"
    assert len(own.rows("hardware")) == 1


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_that_every_published_row_is_valid_as_ones_own(kind, own, library):
    wrong = {
        row_id: texts(found)
        for row_id in library.tables[kind].published
        if (found := own.problems_of(kind, own.copy_of(kind, row_id)))
    }
    assert wrong == {}


# -- what is wrong ------------------------------------------------------------------------------------------------


def test_that_every_wrong_cell_is_found_and_not_only_the_first(own):
    cells = {
        "tdp_w": "lots",
        "memory_gb": "-3",
        "kind": "toaster",
        "year": "19",
        "price_year": "2020.5",
        "vendor": "\0",
    }
    assert texts(own.problems_of("hardware", cells)) == {
        "name": "this cell must not be empty",
        "tdp_w": "expected a number, found 'lots'",
        "memory_gb": "must be more than 0, found '-3'",
        "kind": "expected one of accelerator, cpu, gpu, soc, tpu, found 'toaster'",
        "year": "must be at least 1900, found '19'",
        "price_year": "expected a whole number, found '2020.5'",
        "vendor": "holds characters that are not text",
    }


@pytest.mark.parametrize(
    ("kind", "cells", "column", "message"),
    [
        ("grids", {"coal": "0.7", "gas": "0.7"}, "coal", "the shares sum to 1.4 and must sum to 1; change one of them"),
        ("grids", {"coal": "1.4"}, "coal", "must be at most 1, found '1.4'"),
        ("grids", {"country": "France"}, "country", "expected a country's three small letters, found 'France'"),
        ("grids", {}, "grid_kg_per_kwh", "a grid needs an intensity or shares"),
        ("runs", {"chip_power_w": "300"}, "power_basis", "must say what the watts include"),
        ("runs", {"system_power_w": "300"}, "chip_count", "needed to share out system_power_w"),
        ("runs", {"pue": "0.9"}, "pue", "must be at least 1, found '0.9'"),
        ("runs", {"chip_count": "1e400"}, "chip_count", "expected a finite number, found '1e400'"),
        ("runs", {"train_hours": "inf"}, "train_hours", "expected a finite number, found 'inf'"),
        ("runs", {"train_hours": "null"}, "train_hours", "expected a number, found 'null'"),
        ("runs", {"grid_includes_pue": "maybe"}, "grid_includes_pue", "expected true or false, found 'maybe'"),
        ("runs", {"chip": "v1000"}, "chip", "there is no chip 'v1000'; did you mean 'v100'?"),
        ("runs", {"scope": "everything"}, "scope", "expected words of"),
        ("runs", {"run_id": "my:A B"}, "run_id", "expected an id of small letters, digits, _ and -, found 'my:A B'"),
        ("runs", {"note": "x" * 20_001}, "note", "longer than 20000 characters"),
        ("equivalents", {"colour": "red"}, "colour", "no such column is known"),
    ],
)
def test_that_a_cell_that_cannot_be_is_refused_with_a_sentence(own, kind, cells, column, message):
    full = {"name": "Mine", "kg_co2e": "1", "unit": "x"} if kind == "equivalents" else {"name": "Mine"}
    assert str(own.problems_of(kind, {**full, **cells})[column]).startswith(message)
    with pytest.raises(OwnRowError) as caught:
        own.add(kind, {**full, **cells})
    assert column in {fault.column for fault in caught.value.faults}
    assert not own.path(kind).exists()


def test_that_a_name_that_is_still_missing_does_not_hide_what_else_is_wrong(own):
    assert set(own.problems_of("grids", {"coal": "0.7", "gas": "0.7"})) == {"name", "coal"}


def test_that_an_id_of_ones_own_is_had_only_once(own):
    own.add("hardware", CHIP)
    again = {**CHIP, "chip_id": "big_chip"}
    assert str(own.problems_of("hardware", again)["chip_id"]) == "there is already a row 'my:big_chip' of yours"
    assert own.problems_of("hardware", again, former_id="my:big_chip") == {}
    with pytest.raises(OwnRowError, match="already a row"):
        own.add("hardware", again)


def test_that_rows_that_refer_to_another_are_told_before_it_goes(own):
    chip = own.add("hardware", CHIP)
    run = own.add("runs", {"name": "Run", "chip": "big_chip"})
    assert own.used_by("hardware", chip) == (("runs", run),)
    assert own.used_by("runs", run) == ()


def test_that_what_is_not_there_cannot_be_changed(own):
    for attempt in (
        lambda: own.row("runs", "my:x"),
        lambda: own.replace("runs", "my:x", {"name": "X"}),
        lambda: own.delete("runs", "my:x"),
        lambda: own.duplicate("runs", "my:x"),
    ):
        with pytest.raises(OwnRowError, match="there is no row 'my:x' of yours"):
            attempt()
    with pytest.raises(OwnRowError, match="cannot be added to water"):
        own.rows("water")


def test_that_more_rows_than_are_kept_are_refused(own, monkeypatch):
    monkeypatch.setattr("gui.documents.own_rows.MOST_ROWS", 2)
    assert MOST_ROWS >= 100_000
    own.save("hardware", [{"name": "A"}, {"name": "B"}])
    with pytest.raises(OwnRowError, match="more than 2 rows"):
        own.add("hardware", CHIP)


# -- nothing is lost ----------------------------------------------------------------------------------------------

BROKEN = (
    "chip_id,name,remark,tdp_w\n"
    "my:good,Good,keep me,300\n"
    "my:comma,Decimal comma,,1,5\n"
    "my:short,Short\n"
    ",No id,,7\n"
    "my:good,Twice,,8\n"
    "my:text,Text in a number,,lots\n"
    'my:open,"A quote that nobody closed,,9\n'
)


@pytest.fixture
def broken(folder, own):
    folder.mkdir(parents=True)
    own.path("hardware").write_text(BROKEN, "utf-8")
    return own


def test_that_what_cannot_be_read_is_told_with_line_and_column(broken):
    assert [(fault.line, fault.column, str(fault)) for fault in broken.faults("hardware")] == [
        (3, None, "the row has 5 cells where the header has 4"),
        (4, None, "the row has 2 cells where the header has 4"),
        (5, "chip_id", "this cell must not be empty"),
        (6, "chip_id", "'my:good' stands already on line 2"),
        (7, "tdp_w", "expected a number, found 'lots'"),
        (8, None, "a quotation mark is opened and never closed"),
    ]


def test_that_rows_that_cannot_be_read_outlive_every_later_save(broken):
    broken.add("hardware", {**CHIP, "memory_gb": "80"})
    broken.replace("hardware", "my:good", {"name": "Better", "tdp_w": "301"})
    broken.delete("hardware", "my:big_chip")
    text = broken.path("hardware").read_text("utf-8")
    for kept in (
        "Decimal comma,,1,5",
        "my:short,Short",
        "No id,,7",
        "Twice,,8",
        "lots",
        'my:open,"A quote that nobody',
    ):
        assert kept in text
    assert "keep me" in text
    assert len(broken.faults("hardware")) == 6


def test_that_a_row_with_a_cell_too_many_never_comes_to_fit_a_header_that_has_grown(broken, folder):
    broken.add("hardware", {**CHIP, "memory_gb": "80"})
    library = Library.load(own=folder)
    assert "my:comma" not in library.hardware
    assert library.hardware["my:big_chip"].memory_gb == 80
    assert "my:comma" not in {row["chip_id"] for row in OwnRows(folder).rows("hardware")}


def test_that_a_wrong_row_is_seen_and_can_be_mended(broken):
    assert {row["chip_id"] for row in broken.rows("hardware")} == {"my:good", "my:text"}
    broken.replace("hardware", "my:text", {"name": "Text in a number", "tdp_w": "250"})
    assert "expected a number" not in " ".join(map(str, broken.faults("hardware")))


@pytest.mark.parametrize("data", [b"chip_id,name\nmy:a,\xff\xfe\n", b"chip_id\0name\n", b"colour\nred\n"])
def test_that_a_file_that_is_no_table_is_set_aside_and_never_written_over(own, folder, data):
    folder.mkdir(parents=True)
    for number, attempt in enumerate((data, data + b"!")):
        own.path("hardware").write_bytes(attempt)
        assert own.rows("hardware") == []
        assert len(own.faults("hardware")) == 1
        own.add("hardware", CHIP)
        assert (folder / f"hardware.unreadable{number or ''}.csv").read_bytes() == attempt
    assert [row["name"] for row in own.rows("hardware")] == ["Big chip"]


def test_that_the_file_as_it_was_is_kept_before_each_write(own, folder):
    for number in range(GENERATIONS + 3):
        own.add("hardware", {"name": f"Chip {number}"})
    backups = sorted((folder / BACKUPS).iterdir())
    assert [path.name for path in backups] == [f"hardware-{number}.csv" for number in range(1, GENERATIONS + 1)]
    assert backups[0].read_text("utf-8").count("\n") == 1 + GENERATIONS + 2
    assert backups[-1].read_text("utf-8").count("\n") == 1 + 3


@pytest.mark.parametrize(
    ("number", "message"),
    [(errno.ENOSPC, "no space is left"), (errno.EACCES, "no permission"), (errno.EIO, "cannot be written: Input")],
)
def test_that_a_write_that_fails_changes_nothing(own, monkeypatch, number, message):
    own.add("hardware", CHIP)
    before = own.path("hardware").read_bytes()

    def fail(path, data):
        raise OSError(number, errno.errorcode[number] if number != errno.EIO else "Input/output error")

    monkeypatch.setattr(own_store, "write_atomically", fail)
    with pytest.raises(OwnRowError, match=message):
        own.add("hardware", {"name": "Another"})
    monkeypatch.undo()
    assert own.path("hardware").read_bytes() == before
    assert len(own.rows("hardware")) == 1
    assert own.undoable == "hardware"


def test_that_rows_of_another_window_are_not_lost(own, folder, library):
    other = OwnRows(folder, library)
    own.add("hardware", CHIP)
    other.add("hardware", {"name": "From the other window"})
    own.add("hardware", {"name": "Third"})
    assert [row["name"] for row in own.rows("hardware")] == ["Big chip", "From the other window", "Third"]


def test_that_a_row_of_the_program_never_hides_one_of_the_users(own, folder, library):
    own.add("hardware", {"chip_id": "v100", "name": "Mine"})
    mine = Library.load(own=folder)
    assert (mine.hardware["v100"].name, mine.hardware["my:v100"].name) == (library.hardware["v100"].name, "Mine")


# -- taking back --------------------------------------------------------------------------------------------------


def test_that_every_change_is_taken_back_one_by_one(own):
    states = [own.rows("hardware")]
    own.add("hardware", CHIP)
    states.append(own.rows("hardware"))
    own.replace("hardware", "my:big_chip", {**CHIP, "tdp_w": "1"})
    states.append(own.rows("hardware"))
    own.delete("hardware", "my:big_chip")
    own.add("grids", {"name": "Roof", "grid_kg_per_kwh": "0.04"})
    assert own.undo() == "grids"
    for state in reversed(states):
        assert own.undoable == "hardware"
        assert own.undo() == "hardware"
        assert own.rows("hardware") == state
    assert own.undoable is None
    with pytest.raises(OwnRowError, match="nothing to take back"):
        own.undo()


def test_that_nothing_is_taken_back_over_the_change_of_another_program(own):
    own.add("hardware", CHIP)
    with own.path("hardware").open("a", encoding="utf-8") as file:
        file.write("my:elsewhere,Elsewhere" + "," * 29 + "\n")
    with pytest.raises(OwnRowError, match="changed by another program"):
        own.undo()
    assert {row["name"] for row in own.rows("hardware")} == {"Big chip", "Elsewhere"}


# -- ids ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "row_id"),
    [
        ("H100 SXM5, 80 GB", "my:h100_sxm5_80_gb"),
        ("Щука и ёж", "my:shchuka_i_ezh"),
        ("Élan Ω 2", "my:elan_2"),
        ("東京", "my:row"),
        ("", "my:row"),
    ],
)
def test_that_an_id_is_made_from_a_name(name, row_id):
    assert id_from(name) == row_id


def test_that_a_taken_id_gets_a_number():
    assert free_id("my:a", {"my:a", "my:a_2"}) == "my:a_3"
    assert free_id("my:b", ()) == "my:b"
