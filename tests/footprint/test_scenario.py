"""Impossible inputs are refused with the field named; possible ones are kept as they are."""

from __future__ import annotations

import math
from dataclasses import FrozenInstanceError, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.footprint.errors import InputError
from gui.footprint.factors import FactorSet
from gui.footprint.parameters import PARAMETER_BY_KEY, PARAMETERS, Parameter
from gui.footprint.scenario import Scenario, with_value
from tests.helpers.footprint_cases import LIFECYCLE, SEARCH


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("pue", 0.99, "below_minimum"),
        ("train_hours", -1, "below_minimum"),
        ("chip_count", 0, "below_minimum"),
        ("chip_count", 1.5, "not_whole"),
        ("training_runs", 0, "below_minimum"),
        ("chip_power_w", math.nan, "not_finite"),
        ("chip_power_w", math.inf, "not_finite"),
        ("train_hours", 1e10, "above_maximum"),
        ("grid_kg_per_kwh", -0.1, "below_minimum"),
        ("pue", "low", "not_a_number"),
        ("pue", True, "not_a_number"),
        ("chip_count", 10**400, "not_finite"),
        ("colour", 1, "unknown_key"),
        ("mix.peat", 0.1, "unknown_key"),
    ],
)
def test_that_an_impossible_input_is_refused_by_name(key: str, value: object, code: str) -> None:
    with pytest.raises(InputError) as refused:
        with_value(SEARCH, key, value)  # type: ignore[arg-type]
    assert (refused.value.key, refused.value.code) == (key, code)
    assert key in str(refused.value)


@pytest.mark.parametrize("parameter", PARAMETERS, ids=lambda parameter: parameter.key)
def test_that_each_parameter_is_a_field_with_a_default_that_it_takes(parameter: Parameter) -> None:
    assert parameter.checked(parameter.default) == parameter.default
    assert parameter.minimum <= parameter.usual_low < parameter.usual_high <= parameter.maximum
    assert SEARCH.value(parameter.key) is not None
    assert parameter.name
    assert parameter.help.endswith(".")
    assert parameter.default_source.endswith(".")


def test_that_the_largest_inputs_still_give_a_finite_product() -> None:
    product = math.prod(parameter.maximum for parameter in PARAMETERS[:7])
    assert math.isfinite(product)


@given(st.sampled_from([parameter.key for parameter in PARAMETERS]), st.data())
def test_that_a_value_set_is_the_value_read(key: str, data: st.DataObject) -> None:
    parameter = PARAMETER_BY_KEY[key]
    value = data.draw(st.floats(parameter.minimum, parameter.maximum))
    value = float(round(value)) if parameter.whole else value
    assert with_value(SEARCH, key, value).value(key) == value


def test_that_watts_set_by_hand_are_called_assumed() -> None:
    assert with_value(SEARCH, "chip_power_w", 250).power_basis == "assumed"
    assert with_value(SEARCH, "chip_power_w", None).power_basis is None


def test_that_a_power_basis_must_be_one_of_the_four() -> None:
    with pytest.raises(InputError, match="power_basis"):
        replace(SEARCH, power_basis="felt")


def test_that_a_scenario_cannot_be_changed_in_place() -> None:
    with pytest.raises(FrozenInstanceError):
        SEARCH.pue = 2.0  # type: ignore[misc]


def test_that_whole_numbers_given_as_integers_are_kept_as_floats() -> None:
    assert isinstance(Scenario(factors=LIFECYCLE, chip_count=8).chip_count, float)


def test_that_a_negative_factor_is_refused_by_name() -> None:
    with pytest.raises(InputError, match=r"factor\.gas"):
        LIFECYCLE.edited("gas", -0.1)
    with pytest.raises(InputError, match=r"factor\.coal"):
        FactorSet("x", math.nan, 0, 0, 0, 0, 0, 0, 0, 0)


def test_that_an_edited_factor_set_no_longer_carries_its_name() -> None:
    edited = LIFECYCLE.edited("gas", 0.4)
    assert (edited.set_id, edited.gas, edited.coal) == ("mine", 0.4, LIFECYCLE.coal)
