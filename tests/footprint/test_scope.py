"""What counts: nothing more than the estimate by default, and each switch a part of its own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.footprint.errors import InputError
from gui.footprint.estimate import estimate
from gui.footprint.lifecycle import embodied_kg, water_l
from gui.footprint.scope import PARTS, Scope
from gui.footprint.scope_sum import Training, scoped, training_of
from gui.library.library import Library

RUN = Training(it_energy_kwh=1000.0, energy_kwh=1100.0, co2e_kg=440.0, chip_hours=2500.0, grid_kg_per_kwh=0.4)
EVERYTHING = Scope(
    idle_share=0.5,
    embodied_low_kg=200,
    embodied_high_kg=400,
    lifetime_years=4,
    utilisation_over_life=0.5,
    development_multiplier=2.7,
    wue_l_per_kwh=0.5,
    grid_water_l_per_kwh=3,
    carbon_price_usd_per_t=80,
    market_kg_per_kwh=0.1,
    queries_per_day=1e6,
    wh_per_query=0.3,
    use_months=6,
    grid_basis="lifecycle",
)
AMOUNT = st.floats(0, 1e6)
SHARE = st.floats(0.05, 1)
SCOPES = st.builds(
    Scope,
    idle_share=st.floats(0, 3),
    embodied_low_kg=st.floats(0, 100),
    embodied_high_kg=st.floats(100, 2000),
    lifetime_years=st.floats(1, 10),
    utilisation_over_life=SHARE,
    development_multiplier=st.floats(1, 2000),
    queries_per_day=AMOUNT,
    wh_per_query=AMOUNT,
    use_months=st.floats(0, 60),
)


def part(result, name):
    return next(part.kg for part in result.parts if part.id == name)


def test_that_nothing_but_the_estimate_counts_by_default():
    result = scoped(Scope(), RUN)
    assert result.names == ("operational", "location")
    assert (result.low_kg, result.high_kg, result.co2e_kg) == (440, 440, 440)
    assert [part.id for part in result.parts] == ["operational"]
    assert (result.market_co2e_kg, result.water_l, result.carbon_cost_usd, result.break_even_days) == (None,) * 4
    assert (result.beside, result.missing) == ((), ())


def test_that_everything_that_counts_is_in_the_name():
    result = scoped(EVERYTHING, RUN)
    assert result.names == ("operational", "location", "lifecycle", "idle", "embodied", "development", "use")
    assert result.beside == ("market", "water", "carbon_price")
    assert tuple(part.id for part in result.parts) == PARTS


def test_that_each_part_is_what_its_words_say():
    result = scoped(EVERYTHING, RUN)
    chips = 2500 * 300 / (4 * 8766 * 0.5)
    assert part(result, "idle") == 220
    assert part(result, "embodied") == pytest.approx(chips)
    assert part(result, "development") == pytest.approx(1.7 * (440 + 220 + chips))
    assert part(result, "use") == pytest.approx(1e6 * 0.3 / 1000 * 0.4 * 6 * 365.25 / 12)
    assert result.market_co2e_kg == pytest.approx(1100 * 0.1 * 1.5 * 2.7)
    assert result.water_l == pytest.approx((1000 * 0.5 + 1100 * 3) * 1.5 * 2.7)
    assert result.carbon_cost_usd == pytest.approx(result.co2e_kg / 1000 * 80)


def test_that_use_overtakes_training_on_the_day_that_is_told():
    days = scoped(EVERYTHING, RUN).break_even_days
    used = scoped(replace(EVERYTHING, use_months=days / (365.25 / 12)), RUN)
    assert part(used, "use") == pytest.approx(used.co2e_kg / 2)


def test_that_the_hours_of_olmo_come_to_the_embodied_tonnes_that_its_authors_print():
    # Morrison et al. 2025, p. 6-7: 463 kg per H100, 4 years, 1.65 million GPU-hours, 22 t.
    assert embodied_kg(1.65e6, 462.5, 4, 1) == pytest.approx(22e3, rel=0.015)


def test_that_gpt_3_took_the_water_that_is_printed():
    # Li et al. 2023, Table 1, mean of the United States: 1,287 MWh, WUE 0.550, PUE 1.170, 3.142 L/kWh; 5.439 million L.
    assert water_l(1.287e6, 1.287e6 * 1.170, 0.550, 3.142) == pytest.approx(5.439e6, rel=1e-3)


def test_that_the_published_examples_of_development_are_those_that_the_papers_print():
    found = {key: record.multiplier for key, record in Library.load().tables["development"].items()}
    assert found["olmo"] == pytest.approx(1 + 459 / 913, abs=1e-4)
    assert found["opt"] == 2
    assert found["bloom"] == pytest.approx(2.7, abs=0.05)
    assert found["olmo3"] == pytest.approx(1 / (1 - 0.822), abs=1e-3)
    assert found["lisa"] == pytest.approx(2000, rel=1e-3)


def test_that_bloomz_pays_back_its_training_when_its_authors_say():
    # Luccioni, Jernite, Strubell 2024, Table 5: BLOOMz-7B, 51,686 + 7,571 kWh of training, 592,570,000 inferences.
    wh = Library.load().tables["inference"]["luccioni_bloomz_7b"].wh_per_unit
    training = Training(59_257, 59_257, 59_257 * 0.057, None, 0.057)
    found = scoped(Scope(queries_per_day=1e6, wh_per_query=wh), training)
    assert found.break_even_days == pytest.approx(592.57)


@given(SCOPES, st.floats(0, 1e3))
def test_that_a_training_twice_as_large_counts_twice_but_for_its_use(scope, factor):
    once = scoped(replace(scope, queries_per_day=None, wh_per_query=None), RUN)
    larger = Training(*(value * factor for value in (1000.0, 1100.0, 440.0, 2500.0)), 0.4)
    assert scoped(replace(scope, queries_per_day=None, wh_per_query=None), larger).co2e_kg == pytest.approx(
        once.co2e_kg * factor
    )


@given(SCOPES, st.sampled_from(["idle_share", "embodied_high_kg", "development_multiplier", "use_months"]))
def test_that_more_of_anything_never_counts_less(scope, key):
    more = replace(scope, **{key: getattr(scope, key) * 1.5 + 0.1})
    assert scoped(more, RUN).high_kg >= scoped(scope, RUN).high_kg


@given(SCOPES)
def test_that_the_parts_sum_and_low_is_not_above_high(scope):
    result = scoped(scope, RUN)
    assert sum(part.kg for part in result.parts) == pytest.approx(result.co2e_kg)
    assert result.low_kg <= result.high_kg
    assert result.low_kg >= 440


@given(SCOPES)
def test_that_a_switch_that_is_off_counts_nothing(scope):
    off = replace(scope, idle_share=0, development_multiplier=1, embodied_low_kg=None, embodied_high_kg=None)
    off = replace(off, queries_per_day=None, wh_per_query=None)
    assert scoped(off, RUN) == scoped(Scope(), RUN)


def test_that_what_is_not_declared_is_named_and_not_taken_for_nothing():
    unknown = Training(None, None, None, None, None)
    result = scoped(EVERYTHING, unknown)
    assert result.co2e_kg is None
    assert result.missing == ("co2e_kg", "chip_hours", "energy_kwh", "it_energy_kwh", "grid_kg_per_kwh")
    assert (result.water_l, result.market_co2e_kg, result.break_even_days) == (None, None, None)
    # Emissions that are known stay so where only the hours lack.
    hours = scoped(EVERYTHING, replace(RUN, chip_hours=None))
    assert part(hours, "operational") == 440
    assert hours.missing == ("chip_hours",)
    assert hours.co2e_kg is None


def test_that_an_estimate_hands_over_what_it_found():
    library = Library.load()
    found = estimate(library.scenario("nas"))
    assert scoped(Scope(), training_of(found)).co2e_kg == found.co2e_kg
    assert training_of(found).grid_kg_per_kwh == found.grid_kg_per_kwh


def test_that_an_intensity_that_has_the_pue_in_it_is_not_taken_for_that_of_use():
    scenario = Library.load().scenario("llama2_7b")
    assert scenario.grid_includes_pue
    assert training_of(estimate(scenario)).grid_kg_per_kwh is None
    declared = estimate(replace(scenario, pue=1.1))
    assert training_of(declared).grid_kg_per_kwh == pytest.approx(declared.grid_kg_per_kwh / 1.1)


def test_that_use_that_emits_nothing_never_overtakes():
    assert scoped(replace(EVERYTHING, use_kg_per_kwh=0), RUN).break_even_days is None


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("idle_share", -0.1),
        ("development_multiplier", 0.5),
        ("lifetime_years", 0),
        ("utilisation_over_life", 0),
        ("utilisation_over_life", 1.1),
        ("embodied_low_kg", 500),
        ("embodied_low_kg", None),
        ("wh_per_query", None),
        ("use_months", float("inf")),
        ("carbon_price_usd_per_t", float("nan")),
        ("grid_basis", "green"),
    ],
)
def test_that_a_scope_that_is_impossible_is_refused(key, value):
    with pytest.raises(InputError):
        replace(EVERYTHING, **{key: value})
