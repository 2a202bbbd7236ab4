"""What the pickers' lists offer: every row of the library, found as people look for it."""

from __future__ import annotations

import pytest

from gui.library.library import Library
from gui.panels.picker.model import ID_ROLE, PickerModel
from gui.panels.scenario import offers


@pytest.fixture
def library() -> Library:
    return Library.load()


@pytest.fixture
def look(spoken):
    return spoken()


def found(rows, text) -> list[str]:
    model = PickerModel(rows)
    model.search(text)
    return [model.index(row).data(ID_ROLE) for row in range(model.rowCount())]


@pytest.mark.parametrize("language", ["en", "ru"])
def test_that_every_preset_can_be_found(library, spoken, language) -> None:
    wording = spoken(language).wording
    offered = {
        "runs": offers.run_rows(library, wording),
        "grids": offers.grid_rows(library, wording),
        "hardware": offers.chip_rows(library, wording),
    }
    for kind, rows in offered.items():
        assert {row.id for row in rows} == set(library.tables[kind])
        assert all(row.title and row.group for row in rows)
        # A header stands once: the rows of a group stand together.
        groups = [row.group for row in rows]
        assert [group for number, group in enumerate(groups) if group not in groups[:number]] == [
            group for number, group in enumerate(groups) if number == 0 or group != groups[number - 1]
        ]


def test_that_no_row_is_read_before_it_is_looked_at(library, look) -> None:
    for make in (offers.run_rows, offers.grid_rows, offers.chip_rows):
        make(library, look.wording)
    assert all(not library.tables[kind]._records for kind in ("runs", "hardware", "grids", "reported"))


@pytest.mark.parametrize(
    ("language", "text"), [("en", "fra"), ("en", "France"), ("ru", "fra"), ("ru", "France"), ("ru", "фра")]
)
def test_that_france_comes_first_in_either_language(library, spoken, language, text) -> None:
    assert found(offers.grid_rows(library, spoken(language).wording), text)[0] == "fra"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("uk", "gbr"),
        ("us", "strubell_united_states"),
        ("usa", "usa"),
        ("california", "usa_ca"),
        ("us-central1", "gcp:us-central1"),
        ("world", "wld"),
        ("zone norway", "nor_no1"),
    ],
)
def test_that_grids_are_found_as_people_call_them(library, look, text, first) -> None:
    assert first in found(offers.grid_rows(library, look.wording), text)[:3]


def test_that_clouds_are_found_by_their_country_after_the_country_itself(library, look) -> None:
    ids = found(offers.grid_rows(library, look.wording), "france")
    assert ids[0] == "fra"
    assert "gcp:europe-west9" in ids


@pytest.mark.parametrize(
    ("text", "start"), [("h100", "h100"), ("a100", "a100"), ("v100", "v100"), ("nvidia h100", "h100")]
)
def test_that_chips_are_found_by_their_names(library, look, text, start) -> None:
    ids = found(offers.chip_rows(library, look.wording), text)
    assert ids[0].startswith(start)
    assert set(ids) <= {chip_id for chip_id in library.hardware if text.split()[-1] in chip_id}


@pytest.mark.parametrize(
    ("text", "first"),
    [("bert", "bert_base"), ("llama 70", "llama2_70b"), ("405", "llama31_405b"), ("gpt3", "gpt3_175b"), ("nas", "nas")],
)
def test_that_runs_are_found_as_people_write_them(library, look, text, first) -> None:
    assert found(offers.run_rows(library, look.wording), text)[0] == first


def test_that_the_study_comes_first_and_then_what_corrects_it(library, look) -> None:
    rows = offers.run_rows(library, look.wording)
    assert list(dict.fromkeys(row.group for row in rows))[:2] == ["The study", "Corrections of the study"]
    assert [row.id for row in rows if row.group == "Corrections of the study"] == ["et_nas", "nas_corrected"]
    grids = offers.grid_rows(library, look.wording)
    groups = list(dict.fromkeys(row.group for row in grids))
    assert groups[0] == "The study"
    assert groups.index("The world") < groups.index("Countries") < groups.index("States and provinces")


def test_that_countries_stand_by_their_names_in_each_language(library, spoken) -> None:
    for language in ("en", "ru"):
        rows = offers.grid_rows(library, spoken(language).wording)
        names = [row.title.casefold().replace("ё", "е") for row in rows if len(row.id) == 3 and row.id != "wld"]
        assert names == sorted(names)


def test_that_second_lines_tell_what_helps_to_choose(library, look) -> None:
    wording = look.wording
    assert offers.run_detail(library, wording, "nas") == "2019 · 284\u00a0t CO₂e published · recomputes · Google"
    assert offers.run_detail(library, wording, "gpt2").startswith("2019 · hours only")
    assert offers.chip_detail(library, wording, "v100") == "measured 325 W, TDP 300 W · 2017 · 125 TFLOP/s"
    assert offers.chip_detail(library, wording, "tpu_v5e").startswith("watts not declared")
    assert offers.grid_detail(library, wording, "fra") == "56.0 g CO₂e/kWh · 2023 · life cycle"
    assert offers.grid_detail(library, wording, "strubell_china") == "mix only · 2019"


def test_that_chips_of_unknown_speed_can_be_left_out(library, look) -> None:
    ids = {row.id for row in offers.chip_rows(library, look.wording, with_rate=True)}
    assert ids == {chip_id for chip_id, chip in library.hardware.items() if chip.dense_tflops is not None}


def test_that_rows_of_ones_own_come_first(tmp_path, look) -> None:
    (tmp_path / "hardware.csv").write_text(
        "chip_id,name,vendor,kind,year,tdp_w\nmine,My chip,Me,gpu,2024,300\n", "utf-8"
    )
    library = Library.load(own=tmp_path)
    first = offers.chip_rows(library, look.wording)[0]
    assert (first.id, first.title, first.group) == ("my:mine", "My chip", "Your own")
