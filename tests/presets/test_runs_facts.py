"""The published training runs against the papers and model cards that they are taken from, read as plain CSV."""

from __future__ import annotations

import csv
import math
from pathlib import Path

import pytest

from gui.paths import presets_dir

GOLDEN = Path(__file__).parents[1] / "golden"
PER_UNIT = {"kWh": 1, "MWh": 1000, "kg": 1, "t": 1000, "lb": 0.45359237}
SCOPES = {"operational", "dynamic", "idle", "embodied", "development", "inference"}
STATUSES = {"recomputes", "recomputes_by_construction", "hours_only", "reported_only", "third_party_guess"}
PROVENANCES = {"measured", "published", "derived", "assumed"}
HALF = "half of the last printed digit"


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


RUNS = {row["run_id"]: row for row in rows(presets_dir() / "runs.csv")}
REPORTED = {(row["run_id"], row["quantity"]): row for row in rows(presets_dir() / "reported.csv")}
GRIDS = {row["grid_id"]: row["grid_kg_per_kwh"] for row in rows(presets_dir() / "grids.csv")}
ENERGIES_AND_EMISSIONS = [key for key in REPORTED if "energy" in key[1] or "co2e" in key[1]]
TABLE_4 = ["et_nas", "t5_11b", "meena", "gshard_600b", "switch_1500b", "gpt3_175b"]


def number(row, column, default=None):
    return float(row[column]) if row[column] else default


def chip_hours(run):
    hours = number(run, "train_hours")
    if hours is None:
        return number(run, "chip_hours")
    return hours * number(run, "chip_count") * number(run, "training_runs", 1)


def it_energy_kwh(run):
    """Energy at the computers [kWh] from the watts and hours of a row; ``None`` where one is not declared."""
    hours = chip_hours(run)
    if hours is None or not (run["chip_power_w"] or run["system_power_w"]):
        return None
    watts = number(run, "chip_power_w")
    if watts is None:
        watts = number(run, "system_power_w") / number(run, "chip_count")
    return watts * hours / 1000


def energy_kwh(run):
    energy, pue = it_energy_kwh(run), number(run, "pue")
    return None if energy is None or pue is None else energy * pue


def co2e_kg(run):
    """Emissions [kg] from the watts and hours of a row, or from its printed energy where those are not declared."""
    grid = number(run, "grid_kg_per_kwh")
    if run["grid"]:
        grid = float(GRIDS[run["grid"]])
    energy = it_energy_kwh(run) if run["grid_includes_pue"] == "true" else energy_kwh(run)
    for quantity, factor in (
        ("energy_mwh", 1.0),
        ("it_energy_mwh", number(run, "pue")),
        ("it_energy_kwh", number(run, "pue")),
    ):
        printed = REPORTED.get((run["run_id"], quantity))
        if energy is None and it_energy_kwh(run) is None and printed and factor:
            energy = float(printed["value"]) * PER_UNIT[printed["unit"]] * factor
    return None if energy is None or grid is None else energy * grid


def recomputed(run_id, quantity):
    of = co2e_kg if "co2e" in quantity else it_energy_kwh if quantity.startswith("it_") else energy_kwh
    result = of(RUNS[run_id])
    return None if result is None else result / PER_UNIT[REPORTED[run_id, quantity]["unit"]]


@pytest.mark.parametrize(
    "golden", rows(GOLDEN / "training_runs.csv"), ids=lambda row: f"{row['run_id']}-{row['quantity']}"
)
def test_that_a_printed_figure_is_the_one_read_in_the_paper(golden):
    printed = REPORTED[golden["run_id"], golden["quantity"]]
    assert float(printed["value"]) == float(golden["value"])
    assert printed["unit"] == golden["unit"]


@pytest.mark.parametrize("key", ENERGIES_AND_EMISSIONS, ids="-".join)
def test_that_a_figure_follows_from_the_inputs_of_its_row_within_the_tolerance_or_they_are_not_declared(key):
    printed, run, got = REPORTED[key], RUNS[key[0]], recomputed(*key)
    if got is None:
        assert run["status"] in {"reported_only", "third_party_guess"}
    else:
        assert abs(got - float(printed["value"])) <= float(printed["tolerance"]) * (1 + 1e-9)


@pytest.mark.parametrize("run_id", TABLE_4)
def test_that_the_energy_of_table_4_recomputes_within_a_hundredth(run_id):
    assert recomputed(run_id, "energy_mwh") == pytest.approx(float(REPORTED[run_id, "energy_mwh"]["value"]), rel=0.01)


def test_that_what_is_wider_than_rounding_is_these_few_and_says_why():
    wider = {key for key, row in REPORTED.items() if row["tolerance_kind"] == "wider"}
    assert wider == {
        ("nas_tpu", "cloud_cost_high_usd"),
        ("lisa_rd", "co2e_lb"),
        ("llama1_65b", "energy_mwh"),
        ("llama2_13b", "co2e_t"),
        ("bloom_176b_us_whatif", "energy_mwh"),
        ("starcoderbase_15b", "co2e_t"),
        ("gpt3_502", "it_energy_mwh"),
    }
    assert all(len(REPORTED[key]["tolerance_reason"]) > 20 for key in wider)
    assert {row["tolerance_kind"] for row in REPORTED.values()} == {"wider", "rounding"}


def test_that_half_of_the_last_digit_is_half_of_the_last_digit():
    for key, row in REPORTED.items():
        if row["tolerance_reason"] == HALF:
            digits = len(row["value"].partition(".")[2])
            assert float(row["tolerance"]) == pytest.approx(0.5 * 10**-digits), key


def test_that_there_are_a_hundred_runs_and_each_has_a_year_a_source_and_a_place_in_it():
    assert len(RUNS) > 100
    for run_id, run in RUNS.items():
        assert 2017 <= int(run["year"]) <= 2026, run_id
        assert run["source"], run_id
        assert run["source_locator"], run_id
        assert run["detail"], run_id
    assert all(row["source"] and row["source_locator"] for row in REPORTED.values())
    assert {run_id for run_id, _ in REPORTED} <= set(RUNS)


def test_that_names_tell_runs_apart():
    assert len({(run["name"], run["detail"]) for run in RUNS.values()}) == len(RUNS)
    assert max(len(run["name"]) for run in RUNS.values()) <= 40


def test_that_each_run_says_what_it_counts_and_how_it_is_known():
    for run_id, run in RUNS.items():
        assert run["status"] in STATUSES, run_id
        assert run["accounting"] in {"location", "market", "unstated"}, run_id
        assert set(run["scope"].split()) <= SCOPES, run_id
        assert run["scope"], run_id
        for value, provenance in (("pue", "pue_provenance"), ("grid_kg_per_kwh", "grid_provenance")):
            assert bool(run[provenance]) == bool(run[value] or (value != "pue" and run["grid"])), (run_id, provenance)
        for provenance in ("power_provenance", "hours_provenance", "pue_provenance", "grid_provenance"):
            assert run[provenance] in {"", *PROVENANCES}, (run_id, provenance)
        assert bool(run["power_basis"]) == bool(run["chip_power_w"] or run["system_power_w"]), run_id


def test_that_the_status_is_what_the_inputs_allow():
    for run_id, run in RUNS.items():
        computable = it_energy_kwh(run) is not None
        assert computable == run["status"].startswith("recomputes"), run_id
        if run["status"] == "hours_only":
            assert chip_hours(run), run_id
            assert not [key for key in ENERGIES_AND_EMISSIONS if key[0] == run_id], run_id
        if run["power_basis"] == "tdp" and computable:
            assert run["status"] == "recomputes_by_construction", run_id
        if run["status"] == "recomputes":
            assert run["power_basis"] == "measured_system", run_id


def test_that_chips_and_hours_agree_with_printed_chip_hours():
    for run_id, run in RUNS.items():
        if run["chip_hours"] and run["train_hours"]:
            assert math.isclose(chip_hours(run), float(run["chip_hours"]), rel_tol=0.005), run_id


def test_that_the_grid_is_said_once():
    for run_id, run in RUNS.items():
        assert not (run["grid"] and run["grid_kg_per_kwh"]), run_id
        assert bool(run["grid_kg_per_kwh"]) == bool(run["grid_basis"]), run_id
        if run["grid_includes_pue"]:
            assert run["grid_includes_pue"] == "true", run_id
            assert run["grid_kg_per_kwh"], run_id
            assert not run["pue"], run_id


def test_that_the_cards_that_state_neither_grid_nor_pue_carry_one_factor_for_the_whole_card():
    cards = {"llama2": 4, "llama3_": 2, "llama31_": 3, "llama32_vision": 2, "llama4_": 2}
    for start, count in cards.items():
        members = [run for run_id, run in RUNS.items() if run_id.startswith(start)]
        assert len(members) == count
        assert {run["grid_includes_pue"] for run in members} == {"true"}
        assert len({run["grid_kg_per_kwh"] for run in members}) == 1
        assert 0.38 < float(members[0]["grid_kg_per_kwh"]) < 0.43


def test_that_an_assumption_of_ours_is_told_in_the_note():
    # What a paper itself assumes or borrows is told in the sentence beside the result.
    borrowed = {"gopher_280b", "lamda_137b"}
    columns = ("power_provenance", "hours_provenance", "pue_provenance", "grid_provenance")
    assumed = {run_id for run_id, run in RUNS.items() if "assumed" in {run[column] for column in columns}} - borrowed
    assert {"palm_540b", "sd_v1", "dalle_mega", "openba_15b", "dinov2_all", "llama2_34b"} <= assumed
    for run_id in assumed:
        assert "our assumption" in RUNS[run_id]["note"], run_id
    assert all("not measured on this one" in RUNS[run_id]["honest_note"] for run_id in borrowed)


def test_that_one_stands_for_a_pue_that_the_figure_leaves_out_and_the_note_says_so():
    ones = {run_id for run_id, run in RUNS.items() if run["pue"] == "1"}
    assert {"bloom_176b_dynamic", "opt_175b", "sd_v1", "dalle_mega", "gpt3_502"} <= ones
    for run_id in ones:
        assert RUNS[run_id]["pue_provenance"] == "derived", run_id
        assert "PUE" in RUNS[run_id]["note"], run_id


def test_that_each_run_has_one_honest_sentence_and_few_different_ones():
    sentences = {run["honest_note"] for run in RUNS.values()}
    assert all(sentences)
    assert len(sentences) <= 36
    assert all("third party" in RUNS[run_id]["honest_note"] for run_id in ("grok4", "gpt4_opencarboneval"))
    assert "18 months of use" in RUNS["mistral_large_2"]["honest_note"]


def test_that_the_model_card_that_contradicts_itself_is_left_out():
    assert "llama33_70b" not in RUNS


def test_that_a_correction_names_the_figure_that_it_puts_right():
    corrections = {run_id: run["correction_of"] for run_id, run in RUNS.items() if run["correction_of"]}
    assert corrections == {
        "et_nas": "nas",
        "nas_corrected": "nas",
        "gpt3_175b": "gpt3_502",
        "dalle_mega": "dalle_mega_first",
        "dalle_mini_corrected": "dalle_mini",
    }
    assert co2e_kg(RUNS["gpt3_175b"]) == pytest.approx(co2e_kg(RUNS["gpt3_502"]) * 1.1)
    assert co2e_kg(RUNS["dalle_mega"]) == pytest.approx(co2e_kg(RUNS["dalle_mega_first"]) * 4)
    assert co2e_kg(RUNS["dalle_mini_corrected"]) == pytest.approx(co2e_kg(RUNS["dalle_mini"]) * 4)


def test_that_the_totals_of_bloom_build_on_each_other():
    # Luccioni et al. 2023, Tables 3 and 4: 24.69 t dynamic, 30 t with PUE; 39.3 t with idle, 50.5 t all in.
    steps = ["bloom_176b_dynamic", "bloom_176b_pue", "bloom_176b_idle"]
    assert [round(co2e_kg(RUNS[run_id]) / 1000, 1) for run_id in steps] == [24.7, 29.6, 39.3]
    assert RUNS["bloom_176b_total"]["scope"] == "dynamic idle embodied"
    assert float(REPORTED["bloom_176b_total", "co2e_t"]["value"]) == pytest.approx(24.69 + 14.6 + 11.2, abs=0.05)


def test_that_misprints_and_mislabels_are_told():
    assert "230 MWh" in RUNS["olmo2_13b"]["note"]
    assert "Gemma 2B & 9B" in RUNS["gemma1_2b_7b"]["note"]
    assert "128" in RUNS["dalle_mega"]["note"]
    assert "122 days" in RUNS["llama1_all_dev"]["note"]
    assert "72,000 t" in RUNS["grok4"]["note"]
