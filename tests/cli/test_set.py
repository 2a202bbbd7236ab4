"""--set KEY=VALUE: what it takes, in which order, and what it refuses."""

from __future__ import annotations

import itertools

import pytest

from gui.footprint.parameters import PARAMETERS


def scenario_of(answer, *assignments, run="nas"):
    options = itertools.chain.from_iterable(("--set", assignment) for assignment in assignments)
    return answer("estimate", "--run", run, *options)["scenario"]


@pytest.mark.parametrize("row", PARAMETERS, ids=lambda row: row.key)
def test_that_every_parameter_can_be_set_and_be_not_declared(answer, row):
    value = row.usual_high / 2
    assert scenario_of(answer, f"{row.key}={value}")[row.key] == value
    # Where a grid has a mix, the intensity is computed from it; that of et_nas has none.
    assert scenario_of(answer, f"{row.key}=none", run="et_nas")[row.key] is None


@pytest.mark.parametrize(
    ("text", "value"), [("1e6", 1e6), ("300000", 3e5), (" 8 ", 8), ("+8", 8), ("8.", 8), ("None", None)]
)
def test_that_numbers_are_taken_as_people_write_them(answer, text, value):
    assert scenario_of(answer, f"chip_count={text}")["chip_count"] == value


def test_that_a_chip_brings_its_watts_and_prices(answer):
    scenario = scenario_of(answer, "chip=v100")
    assert (scenario["chip"], scenario["chip_power_w"], scenario["power_basis"]) == ("v100", 325, "measured_system")
    assert scenario["chip_price_low_usd_per_h"] == 0.74


def test_that_a_grid_brings_its_intensity_and_mix(answer):
    scenario = scenario_of(answer, "grid=fra")
    assert (scenario["grid_kg_per_kwh"], scenario["grid_basis"]) == (0.056039, "declared")
    assert scenario["mix"]["nuclear"] == pytest.approx(0.652876, abs=1e-5)


def test_that_a_cloud_region_and_a_row_of_ones_own_are_grids_like_any_other(answer, monkeypatch, tmp_path):
    (tmp_path / "grids.csv").write_text("grid_id,name,grid_kg_per_kwh\nroof,Roof,0.04\n")
    monkeypatch.setattr("gui.cli.own_presets_dir", lambda: tmp_path)
    assert scenario_of(answer, "grid=gcp:us-central1")["grid"] == "gcp:us-central1"
    assert scenario_of(answer, "grid=my:roof")["grid_kg_per_kwh"] == 0.04


def test_that_an_intensity_by_hand_has_no_grid(answer):
    scenario = scenario_of(answer, "grid_kg_per_kwh=0.1")
    assert (scenario["grid"], scenario["grid_kg_per_kwh"], scenario["grid_basis"]) == (None, 0.1, "declared")


def test_that_an_intensity_that_is_not_declared_is_computed_from_the_mix(answer):
    scenario = scenario_of(answer, "grid_kg_per_kwh=none")
    assert (scenario["grid_declared_kg_per_kwh"], scenario["grid_basis"]) == (None, "mix")
    assert 0.3 < scenario["grid_kg_per_kwh"] < 0.5


def test_that_shares_are_set_together_and_the_rest_makes_room(answer):
    scenario = scenario_of(answer, "mix.coal=0.5", "mix.nuclear=0.3")
    mix = scenario["mix"]
    assert (mix["coal"], mix["nuclear"]) == (0.5, 0.3)
    assert sum(mix.values()) == pytest.approx(1)
    assert mix["gas"] / mix["other_renewables"] == pytest.approx(0.35 / 0.17)
    assert scenario["grid_basis"] == "mix"


def test_that_the_order_of_the_options_does_not_matter(answer):
    wanted = ("mix.coal=0.5", "grid=fra", "chip_power_w=100", "chip=v100", "pue=1.1")
    found = [scenario_of(answer, *order) for order in itertools.permutations(wanted)][::17]
    assert all(scenario == found[0] for scenario in found)
    assert (found[0]["chip"], found[0]["chip_power_w"], found[0]["power_basis"]) == ("v100", 100, "assumed")
    assert found[0]["mix"]["coal"] == 0.5


@pytest.mark.parametrize(
    ("assignment", "sentence"),
    [
        ("", "KEY=VALUE"),
        ("pue", "KEY=VALUE"),
        ("=8", "KEY=VALUE"),
        ("pue=", 'pue: no value after "="'),
        ("pue= ", 'pue: no value after "="'),
        ("puee=1", "did you mean 'pue'?"),
        ("trainhours=1", "did you mean 'train_hours'"),
        ("mix.cole=0.1", "did you mean 'mix.coal'"),
        ("xyzzy=1", "known are chip, grid, chip_count"),
        ("pue=nan", "pue: nan is not a finite number"),
        ("pue=inf", "pue: inf is not a finite number"),
        ("pue=-inf", "pue: -inf is not a finite number"),
        ("train_hours=1e400", "not a finite number"),
        ("train_hours=1e300", "train_hours: 1e+300 is above 1e+09"),
        ("train_hours=-5", "train_hours: -5 is below 0"),
        ("pue=0.99", "pue: 0.99 is below 1"),
        ("chip_count=8;", "chip_count: '8;' is not a number"),
        ("chip_count=1,5", "not a number"),
        ("chip_count=0x10", "not a number"),
        ("chip_count=1.5", "chip_count: 1.5 is not a whole number"),
        ("chip_count=0", "chip_count: 0 is below 1"),
        ("pue=1=2", "pue: '1=2' is not a number"),
        ("pue=" + "9" * 100_000 + "x", "is not a number"),
        ("mix.coal=none", "mix.coal: 'none' is not a number"),
        ("mix.coal=1.5", "mix.coal: 1.5 is above 1"),
        ("mix.coal=-0.1", "mix.coal: -0.1 is below 0"),
        ("mix.coal=nan", "mix.coal: nan is not a finite number"),
        ("grid=france", "there is no grid 'france'"),
        ("grid=fr", "'fra'?"),
        ("grid=gcp:us-centrall", "'gcp:us-central1'?"),
        ("chip=v10", "did you mean 'v100'"),
        ("run=nas", "there is no input 'run'"),
    ],
)
def test_that_an_odd_assignment_is_refused_with_a_sentence(refused, assignment, sentence):
    said = refused("estimate", "--run", "nas", "--set", assignment)
    assert sentence in said
    assert said.startswith("fivecars: ")
    assert len(said) < 600


def test_that_a_key_set_twice_is_refused(refused):
    said = refused("estimate", "--set", "pue=1.1", "--set", "pue=1.2")
    assert "pue is set twice, to '1.1' and to '1.2'" in said


def test_that_shares_beyond_all_are_refused(refused):
    assert "sum to 1.7" in refused("estimate", "--set", "mix.coal=0.9", "--set", "mix.gas=0.8")


def test_that_a_share_of_a_grid_without_a_mix_is_refused(refused):
    assert "no mix" in refused("estimate", "--run", "et_nas", "--set", "mix.coal=0.9")
