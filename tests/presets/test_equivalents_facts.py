"""The everyday things and the sets of emission factors hold what their sources print."""

from __future__ import annotations

from itertools import pairwise

import pytest

from gui.library.library import Library
from gui.paths import resources_dir

LIBRARY = Library.load()
THINGS = LIBRARY.equivalents
SETS = LIBRARY.factor_sets


def kg(equivalent_id: str) -> float:
    return THINGS[equivalent_id].kg_co2e


def test_that_there_are_things_of_every_kind():
    assert len(THINGS) >= 60
    found = {thing.category for thing in THINGS.values()}
    assert found == set(
        "car flight train transport person home food device digital fuel nature goods".split()  # noqa: SIM905
    )


@pytest.mark.parametrize(
    ("equivalent_id", "expected"),
    [
        # US EPA, typical passenger vehicle, 2023.
        ("car_us_year_2023", 4600),
        # ADEME, Impact CO2, public/equivalents.csv.
        ("train_km_high_speed_fr", 0.00293),
        ("beef_kg", 28.00917),
        ("beef_meal", 4.97),
        ("laptop", 192.62004),
        ("flight_paris_ny", 2060),
        # Green Algorithms, referenceValues.csv: 11,000 g and 570,000 g.
        ("tree_year", 11),
        ("flight_ny_sf_2021", 570),
        # Carbon Trust 2021: 55 g an hour.
        ("video_hour", 0.055),
    ],
)
def test_that_a_figure_is_the_printed_one(equivalent_id, expected):
    assert kg(equivalent_id) == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize(
    ("equivalent_id", "printed"),
    [
        ("car_us_year_2024", 233),
        ("car_electric_us_year_2024", 883),
        ("home_electricity_us_2024", 208),
        ("home_energy_us_2024", 134),
        ("oil_barrel", 2315),
        ("coal_pound_2024", 1_110_815),
        ("diesel_gallon", 98_232),
        ("petrol_tanker", 13.2),
        ("coal_railcar", 5.5),
        ("propane_cylinder", 45_939),
    ],
)
def test_that_the_epas_answer_for_a_thousand_tonnes_comes_out(equivalent_id, printed):
    assert 1e6 / kg(equivalent_id) == pytest.approx(printed, rel=1e-6)


def test_that_a_litre_of_petrol_is_a_gallons_share():
    assert kg("petrol_litre") * 3.785411784 == pytest.approx(kg("petrol_gallon"), rel=1e-6)


def test_that_twelve_months_of_a_tree_are_its_year():
    assert 12 * kg("tree_month") == pytest.approx(kg("tree_year"), rel=0.001)


def test_that_london_new_york_is_its_kilometres_there_and_back():
    assert kg("flight_london_ny") == pytest.approx(2 * 5555 * kg("flight_km_long_uk"), rel=1e-9)


def test_that_trees_say_that_they_take_up():
    trees = [thing for thing in THINGS.values() if thing.category == "nature"]
    assert len(trees) >= 4
    assert all(thing.boundary.startswith("uptake, not emission") for thing in trees)


def test_that_flights_say_what_they_count_beside_co2():
    told = ("contrails counted", "non-CO2 effects counted", "does not say whether non-CO2 effects are counted")
    flights = [thing for thing in THINGS.values() if thing.category == "flight" and thing.id != "flight_ny_sf"]
    assert len(flights) >= 10
    assert all(any(words in thing.boundary for words in told) for thing in flights)


def test_that_other_models_are_no_everyday_things():
    assert not {"bert_base", "gpt3", "bloom"} & set(THINGS)


def test_that_every_thing_is_dated_bounded_and_published():
    for thing in THINGS.values():
        assert thing.edition_year is not None
        assert 2000 <= thing.edition_year <= 2026, thing.id
        assert thing.boundary, thing.id
        assert thing.provenance == "published", thing.id


def test_that_every_thing_has_a_pictogram():
    for thing in THINGS.values():
        assert (resources_dir() / "icons" / f"{thing.pictogram}.svg").is_file(), thing.id


def test_that_the_suggested_things_make_a_ladder():
    ladder = sorted(thing.kg_co2e for thing in THINGS.values() if thing.suggested)
    assert 8 <= len(ladder) <= 10
    assert ladder[0] < 0.01
    assert ladder[-1] > 50_000
    # From a half to twenty of a thing is a factor of forty.
    assert all(more / less < 40 for less, more in pairwise(ladder))


def test_that_the_present_six_are_suggested():
    six = ("flight_ny_sf", "human_year", "american_year", "car_lifetime", "car_km", "smartphone_charge")
    assert all(THINGS[one].suggested for one in six)


def test_that_names_differ():
    names = [thing.name for thing in THINGS.values()]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("set_id", "expected"),
    [
        # Electricity Maps, config/defaults.yaml, git b354f28, life-cycle; in the order of the listed sources.
        ("electricitymaps_lifecycle", (0.82, 0.49, 0.65, 0.012, 0.024, 0.011, 0.045, 0.23, 0.038)),
    ],
)
def test_that_a_factor_set_holds_its_nine_figures(set_id, expected):
    assert tuple(SETS[set_id].factors.as_dict().values()) == expected


def test_that_what_a_set_does_not_print_says_whose_assumption_it_is():
    for record in SETS.values():
        for row in record.rows:
            if row.provenance == "assumption" and row.energy_source != "oil":
                assert row.note.startswith("our assumption"), (record.factor_set, row.energy_source)


def test_that_ranges_hold_the_figure_where_they_are_given():
    for record in SETS.values():
        for row in record.rows:
            low, high = row.low_kg_co2e_per_kwh, row.high_kg_co2e_per_kwh
            assert low is None or low <= row.kg_co2e_per_kwh
            assert high is None or high >= row.kg_co2e_per_kwh
