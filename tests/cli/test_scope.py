"""What counts, at the command line: set by number or by published example, told beside the same operational results."""

from __future__ import annotations

import pytest

from gui.documents.scenario_file import document_of, write
from gui.documents.scope_assignments import PRESETS, SCOPE_KEYS
from gui.footprint.scope import Scope
from gui.library.library import Library

IDLE = ("--set", "scope.idle=bloom_idle")


@pytest.fixture
def counted(tmp_path):
    library = Library.load()
    path = tmp_path / "counted.fivecars.json"
    write(path, document_of("Counted", library.scenario("nas"), library, scope=Scope(idle_share=0.5)))
    return path


def test_that_the_results_stay_those_of_the_electricity(answer):
    plain, more = answer("estimate", "--run", "nas"), answer("estimate", "--run", "nas", *IDLE)
    assert {key: value for key, value in plain.items() if key != "scope"} == {
        key: value for key, value in more.items() if key != "scope"
    }
    scope = more["scope"]
    assert scope["counted"] == ["operational", "idle"]
    assert (scope["accounting"], scope["grid_basis"]) == ("location", "direct")
    assert scope["co2e_kg"] == pytest.approx(284_019 * 1.5913, abs=2)
    assert [part["id"] for part in scope["parts"]] == ["operational", "idle"]
    assert scope["inputs"]["idle_share"] == 0.5913


def test_that_a_file_keeps_what_counts_and_a_number_by_hand_changes_it(answer, counted):
    scope = answer("estimate", "--scenario", counted)["scope"]
    assert scope["co2e_kg"] == pytest.approx(284_019 * 1.5, abs=2)
    off = answer("estimate", "--scenario", counted, "--set", "scope.idle_share=none")["scope"]
    assert off["counted"] == ["operational"]
    assert "parts" not in off


def test_that_use_water_and_money_stand_beside(answer):
    options = ["scope.queries_per_day=1e6", "scope.use=gemini_median", "scope.grid_water=electricity_usa"]
    options += ["scope.carbon_price=epa_scghg_2020", "scope.market_kg_per_kwh=0.1"]
    scope = answer("estimate", "--run", "nas", *(part for one in options for part in ("--set", one)))["scope"]
    assert scope["counted"] == ["operational", "use"]
    assert scope["water_l"] == pytest.approx(656_347 * 3.1321, rel=1e-5)
    assert scope["market_co2e_kg"] == pytest.approx(65_634.7, abs=0.1)
    assert scope["carbon_cost_usd"] == pytest.approx(scope["co2e_kg"] / 1000 * 190)
    assert scope["break_even_days"] == pytest.approx(284_019 / (1e6 * 0.24 / 1000 * 0.432727), rel=1e-4)


def test_that_the_making_of_the_scenarios_own_chip_is_asked_for_by_name(answer, refused):
    chip = ("--set", "chip=h100_sxm5_80gb")
    parts = answer("estimate", "--run", "nas", *chip, "--set", "scope.embodied=chip")["scope"]["parts"]
    hours = 8 * 274_120
    assert parts[1]["low_co2e_kg"] == pytest.approx(hours * 164 / (4 * 8766))
    assert parts[1]["high_co2e_kg"] == pytest.approx(hours * 575.2 / (4 * 8766))
    assert "nobody published" in refused("estimate", "--run", "nas", "--set", "scope.embodied=chip")


def test_that_the_text_names_what_is_in(run):
    status, out, _ = run("estimate", "--run", "nas", *IDLE, "--set", "scope.development=olmo")
    assert status == 0
    assert "What counts: training + idle time and overhead + development runs" in out
    assert "together" in out
    assert "All that counts is as much as" in out
    assert "What counts" not in run("estimate", "--run", "nas")[1]


@pytest.mark.parametrize(
    ("assignment", "said"),
    [
        ("scope.idle=blom", "'bloom_idle'"),
        ("scope.idel=3", "there is no input 'scope.idel'"),
        ("scope.idle_share=-1", "scope.idle_share: -1 is below 0"),
        ("scope.idle_share=much", "scope.idle_share: 'much' is not a number"),
        ("scope.queries_per_day=5", "scope.wh_per_query"),
        ("scope.embodied_low_kg=5", "scope.embodied_high_kg"),
        ("scope.development_multiplier=0.5", "below 1"),
        ("scope.idle_share", "KEY=VALUE"),
        ("scope.idle_share=", "no value"),
    ],
)
def test_that_what_cannot_count_is_refused_in_one_sentence(refused, assignment, said):
    sentence = refused("estimate", "--run", "nas", "--set", assignment)
    assert said in sentence
    assert sentence.count("\n") == 1


def test_that_other_commands_say_where_it_can_be_set(refused):
    assert "estimate, solve, methods and screenshot" in refused("measure", "--run", "nas", *IDLE)


@pytest.mark.parametrize("free", ["train_hours", "grid_kg_per_kwh", "pue", "chip_power_w"])
def test_that_solve_gives_the_sum_when_its_answer_is_put_back(answer, free):
    options = ["--run", "nas", *IDLE, "--set", "scope.development=olmo", "--set", "scope.embodied_low_kg=164"]
    options += ["--set", "scope.embodied_high_kg=575"]
    now = answer("estimate", *options)["scope"]["co2e_kg"]
    found = answer("solve", *options, "--target", "co2e_kg=-25%", "--free", free)
    assert found["counted"] == ["operational", "idle", "embodied", "development"]
    assert found["target"]["value"] == pytest.approx(now * 0.75, rel=1e-12)
    again = answer("estimate", *options, "--set", f"{free}={found['value']!r}")["scope"]
    assert again["co2e_kg"] == pytest.approx(now * 0.75, rel=1e-9)


def test_that_solve_takes_what_a_file_counts_on_either_side(answer, counted, run):
    one = answer("solve", "--scenario", counted, "--target", "co2e_kg=-50%", "--free", "train_hours")
    assert one["target"]["value"] == pytest.approx(284_019 * 0.75, abs=2)
    same = answer("solve", "--run", "nas", "--target", f"same_as={counted}", "--free", "train_hours")
    assert same["value"] == pytest.approx(274_120 * 1.5)
    assert same["counted"] == ["operational"]
    text = run("solve", "--scenario", counted, "--target", "co2e_kg=-50%", "--free", "train_hours")[1]
    assert "makes CO2e of training + idle time and overhead 213,014 kg" in text
    energy = run("solve", "--scenario", counted, "--target", "energy_kwh=-50%", "--free", "train_hours")[1]
    assert "makes energy 328,174 kWh" in energy


def test_that_a_sum_that_cannot_be_reached_says_what_does_not_depend_on_the_input(run):
    use = ["scope.queries_per_day=1e9", "scope.use=gemini_median", "scope.use_kg_per_kwh=0.4"]
    options = ["--run", "nas", *(part for one in use for part in ("--set", one))]
    status, out, err = run("solve", *options, "--target", "co2e_kg=1e6", "--free", "train_hours")
    assert (status, out) == (1, "")
    assert "makes 35,064,000 kg; 35,064,000 kg do not depend on it" in err


def test_that_other_calculators_stay_with_the_training_and_say_so(answer, run, counted):
    plain, more = answer("methods", "--run", "nas"), answer("methods", "--scenario", counted)
    assert (plain["left_out"], more["left_out"]) == ([], ["idle"])
    assert plain["ours"] == more["ours"]
    assert "left out: idle time and overhead" in run("methods", "--run", "nas", *IDLE)[1]
    assert "left out" not in run("methods", "--run", "nas")[1]


def test_that_explain_counts_what_a_file_counts(answer, counted):
    found = answer("explain", "nas", counted)
    assert found["b_co2e_kg"] == pytest.approx(1.5 * found["a_co2e_kg"])
    moved = {one["factor"]: one["co2e_kg"] for one in found["contributions"] if one["co2e_kg"]}
    assert moved == {"scope": pytest.approx(found["difference_co2e_kg"])}


def test_that_explain_says_where_nothing_can_be_a_multiple(run, tmp_path):
    library = Library.load()
    from gui.footprint.scenario import with_value

    clean = with_value(library.scenario("nas"), "grid_kg_per_kwh", 0)
    path = tmp_path / "clean.fivecars.json"
    write(path, document_of("Clean", clean, library, scope=Scope(embodied_low_kg=1, embodied_high_kg=2)))
    status, out, err = run("explain", "nas", path)
    assert (status, out) == (1, "")
    assert "emits nothing" in err


def test_that_the_page_of_the_command_line_names_every_key(root):
    text = (root / "docs" / "command_line.md").read_text("utf-8")
    assert [key for key in SCOPE_KEYS if f"`{key}`" not in text] == []
    assert set(PRESETS) & {key.removeprefix("scope.") for key in SCOPE_KEYS} == set(PRESETS)


@pytest.mark.parametrize("kind", ["development", "inference", "lifecycle"])
def test_that_published_examples_can_be_listed(answer, run, kind):
    rows = answer("list", kind)
    assert all(row["source"] and row["id"] for row in rows)
    assert rows[0]["id"] in run("list", kind)[1]
