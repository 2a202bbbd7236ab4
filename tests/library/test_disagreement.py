"""Where published figures of one thing differ, the range of an input is theirs; where they agree, or are of something
else, they say nothing."""

from dataclasses import replace

import pytest

from gui.footprint.scenario import with_value
from gui.library.disagreeing import Figure
from gui.library.disagreement import AGREE, Disagreements, between
from gui.library.knowing import known_inputs


def of(library, scenario):
    return Disagreements(library).of(scenario, known_inputs(library, scenario))


def on_grid(library, grid_id):
    return of(library, library.load_grid(library.scenario("nas"), grid_id)).get("grid_kg_per_kwh")


def ids(found):
    return [one.row_id for one in found.figures]


def figure(value, row_id="one", source="there"):
    return Figure(value, "grids", row_id, row_id, 2023, source)


# -- electricity ------------------------------------------------------------------------------------------------------


def test_that_a_country_that_data_sets_differ_about_has_their_range(library):
    found = on_grid(library, "fra")
    assert ids(found) == ["aws:eu-west-3", "fra", "azure:francecentral"]
    assert (found.range.low, found.range.best, found.range.high) == (0.052, 0.056039, 0.067)
    assert found.range.shape == "triangular"


def test_that_what_leaves_the_chimney_is_no_other_opinion_on_the_life_cycle(library):
    found = on_grid(library, "fra")
    assert [(one.value, one.counts) for one in found.apart] == [(0.0163, "direct")]
    assert on_grid(library, "gcp:europe-west9").range.low == 0.0163


def test_that_copies_of_one_source_count_once(library):
    found = on_grid(library, "ovh:gra")
    assert [one.source for one in found.figures].count("owid2023") == 1
    assert "ovh:gra" in ids(found)


def test_that_years_that_are_far_apart_are_not_compared(library):
    assert library.grids["strubell_united_states"].year + 4 < library.grids["usa"].year
    assert on_grid(library, "strubell_united_states") is None


def test_that_a_data_set_that_tells_places_apart_says_nothing_of_the_country(library):
    google = {row.location for row in library.grids.values() if row.country == "jpn" and row.provider == "Google"}
    assert len(google) > 1
    assert on_grid(library, "jpn") is None
    assert ids(on_grid(library, "gcp:asia-northeast1")) == ["gcp:asia-northeast1", "aws:ap-northeast-1"]


def test_that_an_intensity_of_ones_own_or_of_a_moved_mix_is_in_no_range(library):
    scenario = library.load_grid(library.scenario("nas"), "fra")
    for moved in (with_value(scenario, "grid_kg_per_kwh", 0.06), with_value(scenario, "mix.gas", 0.5)):
        assert "grid_kg_per_kwh" not in of(library, moved)


def test_that_another_grid_that_only_stands_for_this_one_keeps_its_wide_assumption(library):
    scenario = library.load_grid(library.scenario("nas"), "fra")
    assert "grid_kg_per_kwh" not in Disagreements(library).of(scenario, {"grid_kg_per_kwh": "assumed"})


# -- watts ------------------------------------------------------------------------------------------------------------


def test_that_the_studys_watts_stand_beside_those_of_the_chip_that_they_stand_for(library):
    found = of(library, library.scenario("nas"))["chip_power_w"]
    assert [one.value for one in found.figures] == [pytest.approx(189.42875), 271, 296]
    assert found.range.low == found.range.best
    assert found.figures[0].row_id == "strubell2019_titan_x_transformer_big"


@pytest.mark.parametrize("run", ["et_nas", "p21_tfbig_p100_iowa", "palm_540b", "dodge_vit_base", "gpt3_175b"])
def test_that_watts_measured_in_the_run_itself_are_compared_with_no_other_job(library, run):
    assert "chip_power_w" not in of(library, library.scenario(run))


def test_that_a_mean_of_other_jobs_has_their_range(library):
    found = of(library, library.scenario("gopher_280b"))["chip_power_w"].range
    assert (found.low, found.best, found.high) == (245, 283, 310)


def test_that_a_rated_power_stands_beside_what_was_measured_of_the_chip(library):
    found = of(library, library.scenario("llama31_405b"))["chip_power_w"]
    assert [(one.value, one.counts) for one in found.figures] == [(600, "chip"), (700, "tdp")]


def test_that_a_chip_alone_is_not_compared_with_systems(library):
    chosen = library.load_chip(library.scenario("nas"), "tpu_v3")
    counts = {one.counts for one in of(library, chosen)["chip_power_w"].figures}
    assert counts == {"system"}


def test_that_watts_of_ones_own_are_in_no_range(library):
    assert "chip_power_w" not in of(library, with_value(library.scenario("nas"), "chip_power_w", 250))
    assert of(library, replace(library.scenario("gpt2"), chip=None)).get("chip_power_w") is None


# -- PUE --------------------------------------------------------------------------------------------------------------


def test_that_the_studys_pue_has_the_range_of_what_was_published_in_the_years_about_it(library):
    found = of(library, library.scenario("nas"))["pue"]
    assert (found.range.low, found.range.best, found.range.high) == (1.09, 1.58, 1.67)
    assert all(abs(one.year - 2018) <= 3 for one in found.figures)


def test_that_the_default_pue_has_it_too_and_one_that_an_operator_published_has_not(library):
    assert "pue" in of(library, library.default_scenario())
    assert "pue" not in of(library, library.scenario("gpt3_175b"))


# -- what figures say -------------------------------------------------------------------------------------------------


def test_that_figures_that_agree_say_nothing():
    assert between(1.0, (figure(1.0), figure(AGREE))) is None
    assert between(1.0, (figure(1.0), figure(1.01 * AGREE))) is not None
    assert between(1.0, (figure(1.0),)) is None


def test_that_figures_say_nothing_of_a_value_that_is_none_of_them():
    assert between(1.5, (figure(1.0), figure(2.0))) is None


def test_that_every_range_of_the_library_lies_around_its_value(library):
    found = {run: of(library, library.scenario(run)) for run in library.runs}
    assert sum(map(bool, found.values())) > 20
    for run, ranges in found.items():
        scenario = library.scenario(run)
        for key, one in ranges.items():
            assert one.range.best == scenario.value(key)
            assert one.range.low < one.range.high
            assert len({figure.value for figure in one.figures}) >= 2
            assert all(figure.source in library.sources for figure in one.figures)


def test_that_a_place_is_looked_up_once(library):
    found = Disagreements(library)
    scenario = library.load_grid(library.scenario("nas"), "fra")
    known = known_inputs(library, scenario)
    assert found.of(scenario, known)["grid_kg_per_kwh"] is found.of(scenario, known)["grid_kg_per_kwh"]


def test_that_a_row_of_ones_own_joins_the_figures_of_its_place(own):
    library = own(grids="grid_id,name,country,year,grid_kg_per_kwh\nmine,My reading,fra,2023,0.09\n")
    assert ids(on_grid(library, "fra"))[-1] == "my:mine"
