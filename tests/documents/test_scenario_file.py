from __future__ import annotations

import json
import os

import pytest
from hypothesis import given

from gui import __version__
from gui.documents import scenario_file
from gui.documents.scenario_file import LIMIT_BYTES, ScenarioFileError, document_of, dumps, loads, read, write
from gui.footprint.estimate import estimate
from gui.footprint.sureness import Sureness, own_range
from gui.library.library import Library
from tests.documents.document_cases import TEXTS, changed, scenarios

LIBRARY = Library.load()


@given(scenario=scenarios(), name=TEXTS)
def test_that_any_valid_scenario_reads_back_exactly_as_it_was(scenario, name):
    document = document_of(name, scenario, LIBRARY)
    again = loads(dumps(document))
    assert again == document
    assert repr(again.scenario) == repr(scenario)  # tells -0.0 from 0.0 too


@pytest.mark.parametrize("run", LIBRARY.runs)
def test_that_a_published_run_reopens_to_the_same_result(run):
    scenario = LIBRARY.scenario(run)
    again = loads(dumps(document_of(run, scenario, LIBRARY))).scenario
    assert estimate(again) == estimate(scenario)


def test_that_a_file_says_what_it_is_and_who_wrote_it(saved):
    content = json.loads(saved)
    assert list(content) == ["format", "version", "application", "data", "name", "scenario", "presets", "result"]
    assert (content["format"], content["version"]) == ("fivecars-scenario", 1)
    assert content["application"] == __version__
    assert content["data"].startswith("sha256:")
    assert content["scenario"]["train_hours"] == 274120
    assert content["scenario"]["mix"]["coal"] == 0.27
    assert content["scenario"]["factors"]["factor_set"] == "ipcc_ar5_lifecycle"
    assert content["result"]["energy_kwh"] == pytest.approx(656347.28, abs=0.01)


def test_that_an_intensity_with_the_pue_in_it_is_kept_and_only_then_written(library, saved):
    assert "grid_includes_pue" not in json.loads(saved)["scenario"]
    assert not loads(saved).scenario.grid_includes_pue
    with_pue_inside = dumps(document_of("Llama 2", library.scenario("llama2_7b"), library))
    assert json.loads(with_pue_inside)["scenario"]["grid_includes_pue"] is True
    assert json.loads(with_pue_inside)["version"] == 1
    assert loads(with_pue_inside).scenario == library.scenario("llama2_7b")


def test_that_a_file_is_readable_text_of_short_lines(saved):
    lines = saved.decode().splitlines()
    assert len(lines) > 50
    assert max(map(len, lines)) < 100
    assert saved.endswith(b"}\n")


def test_that_a_name_that_no_utf8_can_hold_is_still_saved(library):
    document = document_of("caf\udce9", library.scenario("nas"), library)
    assert loads(dumps(document)).name == "caf?"


def test_that_a_file_written_is_the_file_read(tmp_path, document):
    path = tmp_path / "Поиск.fivecars.json"
    write(path, document)
    assert read(path) == document
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_that_a_byte_order_mark_and_another_layout_do_not_matter(saved, document):
    assert loads(b"\xef\xbb\xbf" + saved.replace(b"\n", b"\r\n")) == document
    assert loads(json.dumps(json.loads(saved)).encode()) == document


def _set(*way, value):
    def change(document):
        for step in way[:-1]:
            document = document[step]
        document[way[-1]] = value

    return change


def _delete(*way):
    def change(document):
        for step in way[:-1]:
            document = document[step]
        del document[way[-1]]

    return change


@pytest.mark.parametrize(
    ("change", "code", "where"),
    [
        (_set("format", value="frictionless"), "wrong_format", ""),
        (_delete("format"), "wrong_format", ""),
        (_set("format", value=None), "wrong_format", ""),
        (_set("version", value=2), "newer_version", ""),
        (_set("version", value=10**400), "newer_version", ""),
        (_set("version", value=0), "wrong_version", ""),
        (_set("version", value=-1), "wrong_version", ""),
        (_set("version", value="1"), "wrong_version", ""),
        (_set("version", value=True), "wrong_version", ""),
        (_delete("version"), "wrong_version", ""),
        (_set("scenario", "pue", value="1.58"), "wrong_type", "scenario.pue"),
        (_set("scenario", "pue", value=True), "wrong_type", "scenario.pue"),
        (_set("scenario", "pue", value=[1]), "wrong_type", "scenario.pue"),
        (_set("scenario", value=[]), "wrong_type", "scenario"),
        (_set("scenario", "mix", "coal", value=None), "wrong_type", "scenario.mix.coal"),
        (_set("presets", 0, "values", "pue", value="x"), "wrong_type", "presets[0].values[...]"),
        (_delete("scenario", "pue"), "missing_field", "scenario.pue"),
        (_delete("result"), "missing_field", "result"),
        (_set("scenario", "pie", value=1), "unknown_field", "scenario.pie"),
        (_set("comment", value="mine"), "unknown_field", "comment"),
        (_set("result", "co2", value=1), "unknown_field", "result.co2"),
        (_set("scenario", "pue", value=0.5), "invalid_value", "scenario.pue"),
        (_set("scenario", "train_hours", value=-1), "invalid_value", "scenario.train_hours"),
        (_set("scenario", "chip_count", value=1.5), "invalid_value", "scenario.chip_count"),
        (_set("scenario", "power_basis", value="guess"), "invalid_value", "scenario.power_basis"),
        (
            _set("scenario", "grid_declared_kg_per_kwh", value=-1),
            "invalid_value",
            "scenario.grid_declared_kg_per_kwh",
        ),
        (_set("scenario", "mix", "coal", value=0.9), "invalid_value", "scenario.mix"),
        (_set("scenario", "reference_mix", "coal", value=-0.9), "invalid_value", "scenario.reference_mix.coal"),
        (_set("scenario", "factors", "gas", value=-1), "invalid_value", "scenario.factors.gas"),
        (_set("presets", 0, "kind", value="runz"), "invalid_value", "presets[0].kind"),
    ],
)
def test_that_what_is_wrong_in_a_file_is_named_with_its_place(saved, change, code, where):
    with pytest.raises(ScenarioFileError) as caught:
        loads(changed(saved, change))
    assert (caught.value.code, caught.value.where) == (code, where)
    assert where in str(caught.value)


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda _: b"", "empty"),
        (lambda _: b" \n ", "empty"),
        (lambda data: data[: len(data) // 2], "truncated"),
        (lambda data: data[:-3], "truncated"),
        (lambda data: data.replace(b"The search", "Поиск".encode())[:113], "truncated"),
        (lambda data: data + b"x", "not_json"),
        (lambda data: data.replace(b":", b"=", 1), "not_json"),
        (lambda data: data.replace(b"1.58", b"NaN"), "not_json"),
        (lambda data: data.replace(b"1.58", b"Infinity"), "not_json"),
        (lambda data: data.replace(b"1.58", b"1e400"), "out_of_range"),
        (lambda data: data.replace(b"1.58", b"9" * 500), "out_of_range"),
        (lambda data: data.replace(b"The search", b"\xff\xfe"), "not_utf8"),
        (lambda data: data.decode().encode("utf-16"), "not_utf8"),
        (lambda _: b"\x89PNG\r\n\x1a\n" + bytes(100), "not_utf8"),
        (lambda _: b"[]", "wrong_type"),
        (lambda _: b"17", "wrong_type"),
        (lambda _: b'{"deep": ' + b"[" * 10_000 + b"]" * 10_000 + b"}", "too_deep"),
        (lambda _: b'{"format": ' + b"[" * 10_000 + b"]" * 10_000 + b"}", "too_deep"),
        (lambda _: b'{"a": ' * 10_000 + b"1" + b"}" * 10_000, "too_deep"),
        (lambda data: data.replace(b'"name": "', b'"name": "' + b"x" * LIMIT_BYTES), "too_large"),
    ],
)
def test_that_a_spoilt_file_is_refused_with_a_sentence(tmp_path, saved, spoil, code):
    path = tmp_path / "spoilt.fivecars.json"
    path.write_bytes(spoil(saved))
    with pytest.raises(ScenarioFileError) as caught:
        read(path)
    assert caught.value.code == code
    assert caught.value.path == path
    assert str(caught.value).startswith(str(path))


def test_that_the_line_of_what_is_not_json_is_named(saved):
    with pytest.raises(ScenarioFileError, match="line 12: not JSON"):
        loads(saved.replace(b'"chip_count": 8.0,', b'"chip_count": eight,'))


def test_that_a_file_of_100_mb_is_refused_without_reading_it(tmp_path, monkeypatch):
    path = tmp_path / "large.fivecars.json"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    monkeypatch.setattr(type(path), "open", lambda *_, **__: pytest.fail("it was opened"))
    with pytest.raises(ScenarioFileError) as caught:
        read(path)
    assert caught.value.code == "too_large"


def test_that_a_missing_file_a_folder_and_a_device_are_told_apart(tmp_path):
    found = {}
    for path in (tmp_path / "nothing", tmp_path, tmp_path / "a\0b", *([tmp_path / "pipe"] if os.name != "nt" else [])):
        if path.name == "pipe":
            os.mkfifo(path)  # would be waited for for ever, were it opened
        with pytest.raises(ScenarioFileError) as caught:
            read(path)
        found[path.name] = caught.value.code
    assert found["nothing"] == found["a\0b"] == "missing"
    assert found[tmp_path.name] == "not_a_file"
    assert found.get("pipe", "not_a_file") == "not_a_file"


def test_that_a_file_that_may_not_be_read_says_so(tmp_path, saved, monkeypatch):
    path = tmp_path / "secret.fivecars.json"
    path.write_bytes(saved)

    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(path), "open", refuse)  # root may read everything
    with pytest.raises(ScenarioFileError, match="may not be read"):
        read(path)


@pytest.mark.parametrize(
    ("name", "code"),
    [("no_such_folder/x.fivecars.json", "no_folder"), (".", "not_a_file"), ("a\0b", "cannot_write")],
)
def test_that_a_place_that_cannot_be_written_says_why(tmp_path, document, name, code):
    with pytest.raises(ScenarioFileError) as caught:
        write(tmp_path / name, document)
    assert caught.value.code == code
    assert list(tmp_path.iterdir()) == []


def test_that_a_file_of_an_older_version_is_brought_up_to_date(saved, document, monkeypatch):
    # Version 0 never was; here it had minutes instead of hours.
    def hours(old):
        scenario = dict(old["scenario"])
        scenario["train_hours"] = scenario.pop("train_minutes") / 60
        return old | {"scenario": scenario}

    def to_minutes(content):
        content["version"] = 0
        content["scenario"]["train_minutes"] = content["scenario"].pop("train_hours") * 60

    old = changed(saved, to_minutes)
    with pytest.raises(ScenarioFileError) as caught:
        loads(old)
    assert caught.value.code == "wrong_version"
    monkeypatch.setattr(scenario_file, "MIGRATIONS", {0: hours})
    assert loads(old) == document


def test_that_an_old_file_with_something_missing_is_refused_with_a_sentence(saved, monkeypatch):
    monkeypatch.setattr(scenario_file, "MIGRATIONS", {0: lambda old: old | {"name": old["title"]}})
    with pytest.raises(ScenarioFileError, match="does not hold what version 0"):
        loads(changed(saved, _set("version", value=0)))


def test_that_ranges_set_by_hand_come_back_and_what_was_not_said_is_not_written(library):
    scenario = library.scenario("nas")
    sureness = Sureness({"pue": own_range("pue", 1.1, 1.58, 2.0, "triangular")}, tied=True)
    data = dumps(document_of("x", scenario, library, sureness))
    assert loads(data).sureness == sureness
    assert json.loads(data)["sureness"] == {
        "tied": True,
        "ranges": {"pue": {"low": 1.1, "best": 1.58, "high": 2.0, "shape": "triangular"}},
    }
    assert "sureness" not in json.loads(dumps(document_of("x", scenario, library)))


def test_that_a_range_that_cannot_be_names_its_place_in_the_file(library):
    sureness = Sureness({"pue": own_range("pue", 1.1, 1.58, 2.0)})
    data = dumps(document_of("x", library.scenario("nas"), library, sureness)).replace(b'"low": 1.1', b'"low": 0.9')
    with pytest.raises(ScenarioFileError, match=r"sureness\.ranges\.pue") as caught:
        loads(data)
    assert "1" in str(caught.value)
