"""How sure a sum of parts is, and how many times its electricity: never narrower than the parts allow."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.footprint.attribution import explain
from gui.footprint.errors import InputError
from gui.footprint.estimate import estimate
from gui.footprint.scenario import with_value
from gui.footprint.scope import Scope
from gui.footprint.scope_fields import SCOPE_FIELDS, SWITCHES, default_of, is_on, switched_off, with_field
from gui.footprint.scope_range import NotAMultipleError, multiple_of, summed_quantiles
from gui.footprint.scope_sum import scoped, training_of
from gui.library.library import Library

LIBRARY = Library.load()
NAS = LIBRARY.scenario("nas")
RUN = estimate(NAS)
QUANTILES = tuple(RUN.co2e_kg * times for times in (0.7, 0.9, 1.0, 1.15, 1.4))
MASSES = {"embodied_low_kg": 100.0, "embodied_high_kg": 500.0}
FULL = Scope(idle_share=0.59, development_multiplier=2.7, queries_per_day=1e6, wh_per_query=0.3, **MASSES)


def test_that_idle_time_and_development_scale_the_range():
    scope = Scope(idle_share=0.5, development_multiplier=2)
    assert summed_quantiles(scope, RUN, QUANTILES) == pytest.approx([3 * kg for kg in QUANTILES])


def test_that_the_mass_of_a_chip_is_uniform_between_its_ends():
    result = scoped(Scope(**MASSES), training_of(RUN))
    low, high = result.parts[1].low_kg, result.parts[1].high_kg
    found = summed_quantiles(Scope(**MASSES), RUN, [RUN.co2e_kg] * 5)
    wanted = [RUN.co2e_kg + low + place * (high - low) for place in (0.05, 0.25, 0.5, 0.75, 0.95)]
    assert found == pytest.approx(wanted)


def test_that_use_elsewhere_is_exact_and_use_here_as_unsure_as_the_training():
    use = {"queries_per_day": 1e6, "wh_per_query": 0.3}
    elsewhere = summed_quantiles(Scope(use_kg_per_kwh=0.1, **use), RUN, QUANTILES)
    kg = scoped(Scope(use_kg_per_kwh=0.1, **use), training_of(RUN)).parts[1].kg
    assert elsewhere == pytest.approx([one + kg for one in QUANTILES])
    here = summed_quantiles(Scope(**use), RUN, QUANTILES)
    assert here[4] / here[2] == pytest.approx(QUANTILES[4] / QUANTILES[2])


def test_that_the_range_is_no_narrower_than_that_of_independent_draws():
    random = np.random.default_rng(5)
    run = RUN.co2e_kg * np.exp(random.normal(0, 0.2, 200_000))
    masses = random.uniform(100, 500, run.size) * RUN.chip_hours / (4 * 8766)
    drawn = 2.7 * (1.59 * run + masses)
    scope = Scope(idle_share=0.59, development_multiplier=2.7, **MASSES)
    found = summed_quantiles(scope, RUN, np.quantile(run, (0.05, 0.25, 0.5, 0.75, 0.95)))
    low, high = np.quantile(drawn, (0.05, 0.95))
    assert found[0] <= low * 1.001
    assert found[4] >= high * 0.999
    assert found[2] == pytest.approx(np.median(drawn), rel=0.01)


def test_that_a_sum_that_is_not_known_has_no_range():
    unknown = estimate(LIBRARY.scenario("gpt2"))
    assert summed_quantiles(FULL, unknown, QUANTILES) is None


def test_that_the_sum_is_a_multiple_of_its_electricity():
    assert multiple_of(None, RUN) == 1
    assert multiple_of(Scope(carbon_price_usd_per_t=100), RUN) == 1
    assert multiple_of(Scope(idle_share=0.5), RUN) == pytest.approx(1.5)


def test_that_what_counts_beside_nothing_is_no_multiple_of_it():
    clean = estimate(with_value(NAS, "grid_kg_per_kwh", 0))
    assert multiple_of(Scope(idle_share=0.5), clean) == 1
    with pytest.raises(NotAMultipleError, match="emits nothing"):
        multiple_of(Scope(**MASSES), clean)


@given(st.floats(0, 3), st.floats(1, 100), st.floats(1, 2.5))
def test_that_the_difference_of_two_sums_is_shared_out_without_a_rest(idle, development, pue):
    one, other = Scope(**MASSES), Scope(idle_share=idle, development_multiplier=development)
    changed = with_value(NAS, "pue", pue)
    scopes = (multiple_of(one, RUN), multiple_of(other, estimate(changed)))
    found = explain(NAS, changed, scopes)
    sums = [scoped(scope, training_of(run)).co2e_kg for scope, run in ((one, RUN), (other, estimate(changed)))]
    assert found.difference_co2e_kg == pytest.approx(sums[1] - sums[0], rel=1e-9, abs=1e-6)
    whole = sum(part.co2e_kg for part in found.contributions)
    assert whole == pytest.approx(sums[1] - sums[0], rel=1e-9, abs=1e-4)


def test_that_a_switch_turns_its_own_numbers_off_and_no_others():
    for switch in SWITCHES:
        off = switched_off(FULL, switch)
        assert not is_on(off, switch)
        kept = [one.key for one in SCOPE_FIELDS if one.switch != switch]
        assert [getattr(off, key) for key in kept] == [getattr(FULL, key) for key in kept]


def test_that_a_mass_that_crosses_its_other_end_takes_it_along():
    scope = Scope(**MASSES)
    assert with_field(scope, "embodied_low_kg", 600) == Scope(embodied_low_kg=600, embodied_high_kg=600)
    assert with_field(scope, "embodied_high_kg", 50) == Scope(embodied_low_kg=50, embodied_high_kg=50)
    assert with_field(scope, "embodied_low_kg", 200) == Scope(embodied_low_kg=200, embodied_high_kg=500)
    assert with_field(Scope(), "embodied_high_kg", 50) == Scope(embodied_low_kg=50, embodied_high_kg=50)
    assert with_field(scope, "embodied_high_kg", None) == Scope()


def test_that_an_unknown_number_is_refused():
    with pytest.raises(InputError, match="no such input"):
        with_field(Scope(), "offsets", 1)


def test_that_the_table_has_every_number_of_a_scope_with_its_default():
    assert {one.key for one in SCOPE_FIELDS} == set(Scope.__dataclass_fields__) - {"grid_basis"}
    assert all(getattr(Scope(), one.key) == default_of(one.key) for one in SCOPE_FIELDS)
