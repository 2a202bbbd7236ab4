"""The library of presets: what is in it, and how a preset becomes a scenario."""

from __future__ import annotations

import subprocess
import sys

import pytest

from gui.footprint.errors import InputError
from gui.footprint.estimate import estimate
from gui.footprint.scenario import with_value
from gui.footprint.units import KG_PER_LB
from gui.library.library import DEFAULT_FACTOR_SET, DEFAULT_GRID, Library
from gui.library.lookup import UnknownIdError

TABLE_3 = ["transformer_base", "transformer_big", "elmo", "bert_base", "bert_base_tpu", "nas", "nas_tpu", "gpt2"]
TABLE_4 = ["lisa_model", "lisa_tune", "lisa_rd"]
CORRECTIONS = ["et_nas", "nas_corrected"]
WITHOUT_POWER = ["bert_base_tpu", "nas_tpu", "gpt2"]
STUDY = [*TABLE_3, *TABLE_4, *CORRECTIONS]


def test_that_the_runs_begin_with_those_of_the_study_in_its_order_and_their_corrections(library):
    assert list(library.runs)[: len(STUDY)] == STUDY


def test_that_the_first_equivalents_are_those_of_table_1(library):
    assert list(library.equivalents)[:4] == ["flight_ny_sf", "human_year", "american_year", "car_lifetime"]


def test_that_the_library_cannot_be_written_to(library):
    with pytest.raises(TypeError):
        library.runs["nas"] = None
    with pytest.raises(AttributeError):
        library.runs["nas"].pue = 1.0
    with pytest.raises(AttributeError):
        library.runs = {}


def test_that_every_run_makes_a_scenario_that_can_be_estimated(library):
    for run_id in library.runs:
        result = estimate(library.scenario(run_id))
        assert (result.energy_kwh is None) == any("energy_kwh" in note.results for note in result.notes), run_id
        assert result.scenario.run == run_id
    assert [run_id for run_id in STUDY if estimate(library.scenario(run_id)).energy_kwh is None] == WITHOUT_POWER


@pytest.mark.parametrize("run_id", WITHOUT_POWER)
def test_that_power_nobody_published_stays_undeclared_and_is_named(library, run_id):
    result = estimate(library.scenario(run_id))
    assert result.co2e_kg is None
    assert result.cloud_cost_low_usd > 0
    assert [note.key for note in result.notes] == ["chip_power_w"]


def test_that_the_architecture_search_is_the_studys_five_cars(library):
    # Strubell et al. 2019, Tables 1 and 3.
    scenario = library.scenario("nas")
    result = estimate(scenario)
    assert (scenario.chip_count, scenario.train_hours, scenario.training_runs) == (8, 274_120, 1)
    assert scenario.chip_power_w == pytest.approx(1515.43 / 8)
    assert scenario.power_basis == "measured_system"
    assert result.co2e_lb == pytest.approx(626_155, abs=1)
    assert result.co2e_kg / library.equivalents["car_lifetime"].kg_co2e == pytest.approx(4.97, abs=0.005)


def test_that_bert_base_is_0_72_flights_from_new_york_to_san_francisco_and_back(library):
    # Strubell et al. 2019, Table 1: 1,984 lb; Table 3: 1,438 lb.
    co2e_kg = estimate(library.scenario("bert_base")).co2e_kg
    assert co2e_kg / library.equivalents["flight_ny_sf"].kg_co2e == pytest.approx(0.72, abs=0.005)


def test_that_the_corrections_are_88_and_18_7_times_below_the_search(library):
    # Patterson et al. 2021, section 4.1 and Appendices C-D: 3.2 t and 15.2 t instead of 284 t.
    search = estimate(library.scenario("nas")).co2e_kg
    assert search / estimate(library.scenario("et_nas")).co2e_kg == pytest.approx(88, abs=0.5)
    assert search / estimate(library.scenario("nas_corrected")).co2e_kg == pytest.approx(18.7, abs=0.05)
    assert {library.runs[run_id].correction_of for run_id in CORRECTIONS} == {"nas"}


def test_that_hours_of_a_project_are_shared_out_among_its_runs(library):
    # Strubell et al. 2019, Table 4: 239,942 GPU-hours in 4,789 runs.
    scenario = library.scenario("lisa_rd")
    assert scenario.training_runs == 4789
    assert scenario.train_hours == pytest.approx(50.1, abs=0.05)
    assert estimate(scenario).chip_hours == pytest.approx(239_942)


def test_that_the_default_scenario_stands_on_the_studys_grid(library):
    scenario = library.default_scenario()
    assert scenario.grid == DEFAULT_GRID == "strubell_united_states"
    assert scenario.grid_kg_per_kwh == pytest.approx(0.954 * KG_PER_LB)
    assert scenario.factors.set_id == DEFAULT_FACTOR_SET == "ipcc_ar5_lifecycle"
    assert estimate(scenario).co2e_kg > 0


def test_that_a_grid_with_both_brings_its_published_intensity_and_its_mix(library):
    scenario = library.load_grid(library.scenario("nas"), "nor")
    assert scenario.grid == "nor"
    assert scenario.grid_basis == "declared"
    assert scenario.grid_kg_per_kwh == 0.03008
    assert scenario.mix == scenario.reference_mix
    assert scenario.mix.hydro == pytest.approx(0.885214)


def test_that_a_grid_without_a_published_intensity_counts_its_mix(library):
    # Strubell et al. 2019, Table 2, Google: 56 % renewables, 14 % gas, 15 % coal, 10 % nuclear, 5 % left open.
    scenario = library.load_grid(library.scenario("nas"), "strubell_google")
    assert scenario.grid_basis == "mix"
    assert scenario.mix.other_renewables == pytest.approx(0.56)
    assert scenario.mix.unlisted == pytest.approx(0.05)
    by_hand = (0.56 * 0.038 + 0.14 * 0.49 + 0.15 * 0.82 + 0.10 * 0.012) / 0.95
    assert scenario.grid_kg_per_kwh == pytest.approx(by_hand)


def test_that_a_grid_without_a_mix_leaves_none_behind(library):
    scenario = library.load_grid(library.scenario("nas"), "patterson_georgia")
    assert scenario.mix is None
    assert scenario.reference_mix is None
    assert scenario.grid_kg_per_kwh == 0.431


@pytest.mark.parametrize(
    ("chip", "watts", "basis"),
    [
        ("p100", 271, "measured_system"),  # Patterson et al. 2021, Table 3
        ("titan_x", 187.1, "measured_chip"),  # Dodge et al. 2022, Table 1
        ("tesla_m40", 250, "tdp"),
    ],
)
def test_that_a_chip_brings_its_measured_mean_else_its_rating(library, chip, watts, basis):
    scenario = library.load_chip(library.scenario("nas"), chip)
    assert (scenario.chip, scenario.chip_power_w, scenario.power_basis) == (chip, watts, basis)
    assert scenario.chip_count == 8


def test_that_a_chip_nobody_rents_out_has_no_price_rather_than_the_last_one(library):
    scenario = library.load_chip(library.scenario("nas"), "gtx_1080")
    assert scenario.chip_price_low_usd_per_h is None
    assert estimate(scenario).cloud_cost_high_usd is None


def test_that_a_host_does_not_count_twice_when_it_is_in_the_measured_watts(library):
    with_host = with_value(library.scenario("nas"), "host_power_w", 64.5)
    assert library.load_chip(with_host, "titan_x").host_power_w == 64.5
    assert library.load_chip(with_host, "v100").host_power_w == 0


def test_that_loading_a_preset_leaves_the_scenario_given_as_it_was(library):
    before = library.scenario("nas")
    library.load_grid(before, "pol")
    library.load_chip(before, "v100")
    assert before == library.scenario("nas")


def test_that_an_unknown_id_suggests_the_nearest(library):
    with pytest.raises(UnknownIdError) as caught:
        library.scenario("ans")
    assert str(caught.value) == "there is no run 'ans'; did you mean 'nas'?"
    assert (caught.value.kind, caught.value.id, caught.value.nearest) == ("runs", "ans", ("nas",))
    with pytest.raises(UnknownIdError, match=r"there is no grid 'zzzzzz'$"):
        library.load_grid(library.default_scenario(), "zzzzzz")
    with pytest.raises(UnknownIdError, match="there is no chip 'P100'; did you mean 'p100'"):
        library.load_chip(library.default_scenario(), "P100")


def test_that_a_chip_can_take_over_the_work_instead_of_the_hours(library):
    # BLOOM on A100 (312 TFLOP/s) brought to H100 SXM (989 TFLOP/s).
    before = library.scenario("bloom_176b_dynamic")
    hours = library.load_chip(before, "h100_sxm5_80gb")
    work = library.load_chip(before, "h100_sxm5_80gb", keep="work")
    slower = library.load_chip(before, "h100_sxm5_80gb", keep="work", utilisation_ratio=0.5)
    assert hours.train_hours == before.train_hours
    assert work.train_hours == pytest.approx(before.train_hours * 312 / 989)
    assert slower.train_hours == pytest.approx(2 * work.train_hours)
    assert (work.chip, work.chip_power_w) == (hours.chip, hours.chip_power_w)


def test_that_the_work_cannot_be_kept_where_nobody_published_a_rate(library):
    scenario = library.scenario("nas")
    assert not library.can_keep_work(scenario, "tesla_m40")
    assert library.can_keep_work(scenario, "v100")
    with pytest.raises(InputError, match="nobody published how fast 'tesla_m40' calculates"):
        library.load_chip(scenario, "tesla_m40", keep="work")
    with pytest.raises(InputError, match="nobody published how fast"):
        library.load_chip(library.load_chip(scenario, "tesla_m40"), "v100", keep="work")


def test_that_a_model_of_a_size_takes_the_hours_of_6_n_d(library):
    # Llama 2 7B: 7 billion parameters, 2,000 billion tokens.
    start = with_value(library.default_scenario(), "chip_count", 64)
    sized = library.load_size(start, "a100_sxm4_80gb", 7, 2000, utilisation=0.4)
    assert (sized.chip, sized.chip_count, sized.training_runs) == ("a100_sxm4_80gb", 64, 1)
    assert estimate(sized).chip_hours == pytest.approx(6 * 7e9 * 2e12 / (312e12 * 0.4) / 3600)
    with pytest.raises(InputError):
        library.load_size(start, "tesla_m40", 7, 2000)


def test_that_hours_without_a_count_of_chips_are_those_of_one(library):
    run = library.runs["llama2_7b"]
    assert (run.chip_count, run.chip_hours) == (None, 184_320)
    scenario = library.scenario("llama2_7b")
    assert (scenario.chip_count, scenario.train_hours) == (1, 184_320)
    assert library.provenance("llama2_7b", "chip_count") == library.provenance("llama2_7b", "train_hours") == "derived"


def test_that_a_printed_intensity_needs_no_grid(library):
    scenario = library.scenario("gpt3_175b")
    assert (scenario.grid, scenario.mix, scenario.grid_kg_per_kwh) == (None, None, 0.429)
    assert (scenario.grid_basis, scenario.grid_includes_pue) == ("declared", False)


def test_that_a_grid_that_is_chosen_has_no_pue_in_it(library):
    scenario = library.scenario("llama2_7b")
    assert scenario.grid_includes_pue
    assert scenario.pue is None
    # The card prints 31.22 t.
    assert estimate(scenario).co2e_kg == pytest.approx(31_220, abs=5)
    in_france = library.load_grid(scenario, "fra")
    assert not in_france.grid_includes_pue
    assert estimate(in_france).co2e_kg is None


def test_that_the_other_factor_set_can_be_had(library):
    direct = library.factors("direct_combustion")
    assert (direct.coal, direct.gas, direct.wind) == (0.76, 0.37, 0)


def test_that_the_library_can_be_loaded_from_another_folder(copy_of_presets, library):
    assert Library.load(copy_of_presets).runs == library.runs


def test_that_neither_qt_nor_numpy_nor_pandas_is_needed():
    code = (
        "import sys\n"
        "for name in ('PySide6', 'numpy', 'pandas'): sys.modules[name] = None\n"
        "from gui.library.library import Library\n"
        "print(len(Library.load().runs))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert int(done.stdout) >= len(STUDY)
