"""The figures of Strubell et al. 2019 at the command line."""

from __future__ import annotations

import csv
import json
import re

import msgspec
import pytest

from gui.footprint.mix import LISTED, SOURCES
from gui.footprint.parameters import PARAMETERS
from tests.documents.document_cases import changed

RESULTS = [
    "it_energy_kwh",
    "energy_kwh",
    "co2e_kg",
    "co2e_lb",
    "electricity_cost_usd",
    "cloud_cost_low_usd",
    "cloud_cost_high_usd",
]


def equivalents(found):
    return {thing["id"]: thing["count"] for thing in found["equivalents"]}


def test_that_the_search_comes_to_what_the_study_printed(answer):
    found = answer("estimate", "--run", "nas")
    assert found["energy_kwh"] == pytest.approx(656_347, abs=1)
    assert found["co2e_lb"] == pytest.approx(626_155, abs=1)
    assert found["cloud_cost_low_usd"] == pytest.approx(942_973, abs=1)
    assert found["cloud_cost_high_usd"] == pytest.approx(3_201_722, abs=1)
    assert round(equivalents(found)["car_lifetime"], 2) == 4.97


def test_that_the_keys_of_the_answer_are_those_of_the_contract(answer):
    found = answer("estimate", "--run", "nas")
    assert list(found) == ["scenario", *RESULTS, "equivalents", "notes", "interval", "variance_shares", "scope"]
    scenario = found["scenario"]
    keys = {"run", "chip", "grid", "power_basis", "grid_basis", "grid_declared_kg_per_kwh"}
    keys |= {"grid_includes_pue"}
    keys |= {"hours_basis", "grid_includes_pue", "mix", "reference_mix", "factors"} | {row.key for row in PARAMETERS}
    assert set(scenario) == keys
    assert (scenario["run"], scenario["chip"], scenario["grid"]) == ("nas", "p100", "strubell_united_states")
    assert list(scenario["mix"]) == list(SOURCES)
    assert list(scenario["factors"]) == ["factor_set", *LISTED]
    assert [set(thing) for thing in found["equivalents"]] == [{"id", "count", "unit"}] * len(found["equivalents"])
    assert [set(note) for note in found["notes"]] == [{"code", "key", "results", "text"}] * len(found["notes"])


@pytest.mark.parametrize("run_id", ["transformer_base", "transformer_big", "elmo", "bert_base", "nas"])
def test_that_the_gpu_rows_of_table_3_come_out_to_the_printed_digit(answer, root, run_id):
    with (root / "tests/golden/strubell2019_table3.csv").open(encoding="utf-8", newline="") as file:
        row = next(row for row in csv.DictReader(file) if row["run_id"] == run_id)
    found = answer("estimate", "--run", run_id)
    assert f"{found['energy_kwh']:.0f}" == row["kwh_pue"]
    assert f"{found['co2e_lb']:.0f}" == row["co2e_lb"]
    assert f"{found['cloud_cost_low_usd']:.0f}" == row["cloud_cost_low_usd"]
    assert f"{found['cloud_cost_high_usd']:.0f}" == row["cloud_cost_high_usd"]


@pytest.mark.parametrize(
    ("run_id", "low", "high"),
    [("gpt2", 12_902, 43_008), ("nas_tpu", 44_055, 146_848), ("bert_base_tpu", 2_074, 6_912)],
)
def test_that_a_run_without_declared_power_has_a_price_and_no_energy(answer, run, run_id, low, high):
    found = answer("estimate", "--run", run_id)
    assert found["cloud_cost_low_usd"] == pytest.approx(low, abs=0.5)
    # 146,848.5 is printed without its half dollar.
    assert found["cloud_cost_high_usd"] == pytest.approx(high, abs=0.5)
    for key in ("it_energy_kwh", "energy_kwh", "co2e_kg", "co2e_lb", "electricity_cost_usd"):
        assert found[key] is None
    assert set(equivalents(found).values()) == {None}
    note = found["notes"][0]
    assert (note["code"], note["key"]) == ("not_declared", "chip_power_w")
    assert {"energy_kwh", "co2e_kg", "co2e_lb"} <= set(note["results"])
    _, text, _ = run("estimate", "--run", run_id)
    assert re.search(r"CO2e +not declared\n +energy +not declared", text)
    assert "Watts per GPU (chip_power_w) is not declared" in text


def test_that_the_project_behind_lisa_comes_to_what_the_study_printed(answer, run):
    found = answer("estimate", "--run", "lisa_rd")
    assert found["co2e_lb"] == pytest.approx(78_468, abs=2)
    assert found["electricity_cost_usd"] == pytest.approx(9_870, abs=0.5)
    assert (round(found["cloud_cost_low_usd"], -3), round(found["cloud_cost_high_usd"], -3)) == (103_000, 350_000)
    scenario = found["scenario"]
    assert scenario["chip_count"] * scenario["train_hours"] * scenario["training_runs"] == pytest.approx(239_942)
    assert re.search(r"chip-hours +239,942", run("estimate", "--run", "lisa_rd")[1])


def test_that_bert_base_is_0_72_flights_there_and_back(answer):
    assert round(equivalents(answer("estimate", "--run", "bert_base"))["flight_ny_sf"], 2) == 0.72


def test_that_nothing_given_is_the_scenario_that_starts_from_nothing(answer):
    scenario = answer("estimate")["scenario"]
    assert scenario["run"] is None
    for row in PARAMETERS:
        assert scenario[row.key] == pytest.approx(row.default)


def test_that_the_text_has_results_equivalents_inputs_notes_and_sources(run):
    status, text, err = run("estimate", "--run", "nas")
    assert (status, err) == (0, "")
    assert text.startswith("Architecture search (NAS)\n")
    for line in (
        r"  CO2e +284  t +284,019 kg, 626,155 lb",
        r"  energy +656,347  kWh",
        r"  cloud, high +3,201,722  USD",
        r" +4\.97  car lifetime",
        r"  PUE +pue +1\.58 +published",
        r"  mix: coal 27%, gas 35%",
        r"  - One search, done once",
        r"  - Strubell, Emma; Ganesh, Ananya; McCallum, Andrew \(2019\)",
    ):
        assert re.search(line, text), line
    assert [line for line in text.splitlines() if line != line.rstrip()] == []
    assert max(map(len, text.splitlines())) <= 120


def test_that_the_text_says_what_was_changed_and_from_what(run):
    _, text, _ = run("estimate", "--run", "nas", "--set", "pue=1.1", "--set", "grid=fra", "--set", "mix.coal=0.3")
    assert re.search(r"PUE +pue +1\.1 +changed, was 1\.58", text)
    assert "grid fra, 0.056039 moved on with the mix" in text


def test_that_a_saved_scenario_is_computed_as_it_was_saved(answer, saved):
    found = answer("estimate", "--scenario", saved)
    assert found["scenario"]["pue"] == 1.25
    assert found["energy_kwh"] == pytest.approx(656_347.28 * 1.25 / 1.58, abs=0.01)
    assert {note["code"] for note in found["notes"]} == {"about_run"}


def test_that_what_changed_since_saving_is_said(answer, run, saved):
    def older(document):
        document["presets"][0]["values"]["train_hours"] = 274_000
        document["presets"].append({"kind": "grids", "id": "atlantis", "values": {}})
        document["result"]["co2e_kg"] = 1.0

    saved.write_bytes(changed(saved.read_bytes(), older))
    notes = {note["code"]: note for note in answer("estimate", "--scenario", saved)["notes"]}
    assert notes["preset_changed"]["key"] == "train_hours"
    assert "274,000 when this was saved and is 274,120 today" in notes["preset_changed"]["text"]
    assert "atlantis" in notes["preset_gone"]["text"]
    assert notes["result_drift"]["key"] == "co2e_kg"
    assert "atlantis" in run("estimate", "--scenario", saved)[1]


def test_that_a_file_cannot_steer_the_terminal(run, saved):
    saved.write_bytes(changed(saved.read_bytes(), lambda document: document.update(name="\x1b]0;owned\x07\u202eabc")))
    _, text, _ = run("estimate", "--scenario", saved)
    assert text.startswith("\ufffd]0;owned\ufffd\ufffdabc\n")
    assert "\x1b" not in text


def test_that_what_is_beyond_all_numbers_is_null_and_never_nan(answer, run, saved):
    def absurd(document):
        scenario = document["scenario"]
        scenario["factors"].update(coal=1000, wind=1e-300)
        scenario["mix"] = dict.fromkeys(SOURCES, 0) | {"coal": 1}
        scenario["reference_mix"] = dict.fromkeys(SOURCES, 0) | {"wind": 1}

    saved.write_bytes(changed(saved.read_bytes(), absurd))
    assert answer("estimate", "--scenario", saved)["co2e_kg"] is None
    _, text, _ = run("estimate", "--scenario", saved)
    assert re.search(r"\b(nan|inf)\b", text, flags=re.IGNORECASE) is None
    assert "too large" in text


def test_that_an_answer_is_valid_json_for_every_run(answer, root):
    runs = [row["id"] for row in answer("list", "runs")]
    assert {"transformer_base", "nas", "nas_tpu", "gpt2", "lisa_rd"} <= set(runs)
    for run_id in runs:
        assert msgspec.json.decode(json.dumps(answer("estimate", "--run", run_id)))["scenario"]["run"] == run_id


def test_that_an_intensity_with_the_pue_in_it_is_told_and_not_counted_twice(answer, run):
    found = answer("estimate", "--run", "llama2_7b")
    assert found["scenario"]["grid_includes_pue"] is True
    assert found["energy_kwh"] is None
    assert found["co2e_kg"] == pytest.approx(31_220, abs=5)
    assert "grid_includes_pue" in {note["code"] for note in found["notes"]}
    with_pue = answer("estimate", "--run", "llama2_7b", "--set", "pue=1.1")
    assert with_pue["co2e_kg"] == found["co2e_kg"]
    assert with_pue["energy_kwh"] == pytest.approx(1.1 * found["it_energy_kwh"])
    _, text, _ = run("estimate", "--run", "llama2_7b")
    assert re.search(r"Carbon intensity +grid_kg_per_kwh +0\.4235 +kg/kWh +derived", text)
