"""The results as sums of products agree with the equations, and say what they need."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.footprint.estimate import RESULT_INPUTS, estimate, needed_inputs
from gui.footprint.model import NotDeclaredError, declared_inputs, terms_for
from tests.helpers.footprint_cases import SEARCH
from tests.helpers.what_if_cases import scenarios

RESULTS = st.sampled_from(sorted(RESULT_INPUTS))


@given(scenarios(), RESULTS, st.booleans())
def test_that_the_products_sum_to_the_estimate(scenario, result, includes_pue):
    scenario = replace(scenario, grid_includes_pue=includes_pue)
    value = terms_for(scenario, result).value(declared_inputs(scenario, result))
    assert value == pytest.approx(getattr(estimate(scenario), result), rel=1e-12)


@given(scenarios(), RESULTS, st.booleans())
def test_that_the_products_hold_exactly_the_inputs_that_the_result_needs(scenario, result, includes_pue):
    scenario = replace(scenario, grid_includes_pue=includes_pue)
    assert set(terms_for(scenario, result).keys) == set(needed_inputs(scenario)[result])


@given(scenarios(), RESULTS)
def test_that_slope_and_constant_make_the_result(scenario, result):
    terms, inputs = terms_for(scenario, result), declared_inputs(scenario, result)
    for key in terms.keys:
        slope, constant = terms.line(inputs, key)
        assert slope * inputs[key] + constant == pytest.approx(terms.value(inputs), rel=1e-12)


def test_that_what_is_not_declared_is_named():
    with pytest.raises(NotDeclaredError) as caught:
        declared_inputs(replace(SEARCH, pue=None, chip_power_w=None), "co2e_kg")
    assert set(caught.value.keys) == {"pue", "chip_power_w"}
    assert "pue" not in declared_inputs(replace(SEARCH, pue=None), "co2e_kg", besides="pue")
