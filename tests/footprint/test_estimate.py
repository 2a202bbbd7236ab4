"""The calculation gives the published figures, obeys its laws, and says what it cannot know."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.footprint import energy
from gui.footprint.estimate import RESULT_INPUTS, estimate
from gui.footprint.scenario import Scenario, with_value
from gui.footprint.units import kg_to_lb, lb_to_kg
from tests.helpers.footprint_cases import LIFECYCLE, SEARCH

hours = st.floats(0.01, 1e6)
factors = st.floats(1.0, 100.0)


def test_that_the_architecture_search_comes_to_626155_lb() -> None:
    # Strubell et al. 2019, Table 3: 656,347 kWh, 626,155 lb, $942,973 to $3,201,722.
    result = estimate(SEARCH)
    assert result.energy_kwh == pytest.approx(656_347, abs=1)
    assert result.co2e_lb == pytest.approx(626_155, abs=1)
    assert result.cloud_cost_low_usd == pytest.approx(942_973, abs=1)
    assert result.cloud_cost_high_usd == pytest.approx(3_201_722, abs=1)
    assert result.notes == ()


@pytest.mark.parametrize(
    ("chips", "system_w", "train_hours", "kwh", "lb"),
    [
        (8, 1415.78, 12, 27, 26),
        (8, 1515.43, 84, 201, 192),
        (3, 517.66, 336, 275, 262),
        (64, 12041.51, 79.2, 1507, 1438),
    ],
)
def test_that_the_other_gpu_rows_of_table_3_come_out_to_the_printed_digit(
    chips: int, system_w: float, train_hours: float, kwh: int, lb: int
) -> None:
    row = replace(SEARCH, chip_count=chips, chip_power_w=system_w / chips, train_hours=train_hours)
    result = estimate(row)
    assert round(result.energy_kwh or 0) == kwh
    assert round(result.co2e_lb or 0) == lb


@given(hours, factors)
def test_that_energy_is_linear_in_hours(train_hours: float, factor: float) -> None:
    once = estimate(replace(SEARCH, train_hours=train_hours)).energy_kwh
    more = estimate(replace(SEARCH, train_hours=train_hours * factor)).energy_kwh
    assert once is not None
    assert more == pytest.approx(once * factor, rel=1e-12)


@given(st.floats(1.0, 100.0), st.floats(1.0, 100.0))
def test_that_emissions_never_fall_when_pue_rises(one: float, other: float) -> None:
    low, high = sorted((one, other))
    less, more = estimate(replace(SEARCH, pue=low)).co2e_kg, estimate(replace(SEARCH, pue=high)).co2e_kg
    assert less is not None
    assert more is not None
    assert less <= more


@given(st.floats(0, 1e9))
def test_that_pounds_and_kilograms_round_trip(kg: float) -> None:
    assert lb_to_kg(kg_to_lb(kg)) == pytest.approx(kg, rel=1e-15)


@given(st.integers(1, 10_000), st.integers(1, 10_000))
def test_that_twice_the_runs_is_the_same_as_twice_the_chips_where_the_host_is_in_the_watts(
    runs: int, chips: int
) -> None:
    assert estimate(replace(SEARCH, training_runs=2 * runs, chip_count=chips)).energy_kwh == pytest.approx(
        estimate(replace(SEARCH, training_runs=runs, chip_count=2 * chips)).energy_kwh
    )


@given(st.floats(0, 2000), st.floats(0, 1e5), st.floats(1, 3))
def test_that_the_parts_sum_to_the_total(chip_w: float, host_w: float, pue: float) -> None:
    result = estimate(replace(SEARCH, chip_power_w=chip_w, host_power_w=host_w, pue=pue))
    assert [part.id for part in result.parts] == ["chips", "host", "overhead"]
    assert sum(part.energy_kwh for part in result.parts) == pytest.approx(result.energy_kwh, rel=1e-9, abs=1e-9)
    assert sum(part.co2e_kg or 0 for part in result.parts) == pytest.approx(result.co2e_kg, rel=1e-9, abs=1e-9)
    assert all(part.energy_kwh >= -1e-9 * (result.energy_kwh or 0) for part in result.parts)


def test_that_undeclared_watts_leave_energy_undeclared_and_are_named() -> None:
    result = estimate(replace(SEARCH, chip_power_w=None, power_basis=None))
    assert result.energy_kwh is None
    assert result.co2e_kg is None
    assert result.co2e_lb is None
    assert result.electricity_cost_usd is None
    assert result.parts == ()
    assert result.cloud_cost_low_usd == pytest.approx(942_973, abs=1)
    assert [(note.code, note.key) for note in result.notes] == [("not_declared", "chip_power_w")]
    assert result.notes[0].results == ("it_energy_kwh", "energy_kwh", "co2e_kg", "electricity_cost_usd")


def test_that_nothing_declared_gives_nothing_and_never_zero() -> None:
    result = estimate(Scenario(factors=LIFECYCLE))
    assert all(getattr(result, name) is None for name in RESULT_INPUTS)
    assert {note.key for note in result.notes} == {key for keys in RESULT_INPUTS.values() for key in keys}


def test_that_no_hours_is_an_honest_zero() -> None:
    assert estimate(replace(SEARCH, train_hours=0)).co2e_kg == 0.0


@given(st.sampled_from(sorted({key for keys in RESULT_INPUTS.values() for key in keys})))
def test_that_a_result_is_undeclared_exactly_when_one_of_its_inputs_is(key: str) -> None:
    result = estimate(
        with_value(SEARCH, key, None)
        if key != "grid_kg_per_kwh"
        else replace(SEARCH, grid_declared_kg_per_kwh=None, mix=None, reference_mix=None)
    )
    for name, keys in RESULT_INPUTS.items():
        assert (getattr(result, name) is None) == (key in keys), name


def test_that_the_functions_take_arrays_of_any_one_shape() -> None:
    train_hours = np.array([1.0, 10.0, 100.0])
    kwh = energy.energy_kwh(1.58, energy.it_energy_kwh(1, train_hours, 8, 250.0, 0.0))
    assert kwh == pytest.approx(1.58 * train_hours * 2.0)
