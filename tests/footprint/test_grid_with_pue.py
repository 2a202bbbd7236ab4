"""An intensity that has the PUE in it: emissions from the energy of the computers, and nothing counted twice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.footprint.estimate import estimate, needed_inputs
from gui.footprint.scenario import with_shares, with_value
from tests.helpers.footprint_cases import SEARCH

# Llama 2's model card gives neither PUE nor grid, only what the product of the two leads to.
COMBINED = replace(
    with_value(SEARCH, "grid_kg_per_kwh", 0.4235), pue=None, grid_includes_pue=True, mix=None, reference_mix=None
)


def test_that_emissions_follow_from_the_energy_of_the_computers() -> None:
    result = estimate(COMBINED)
    assert result.it_energy_kwh is not None
    assert result.co2e_kg == pytest.approx(result.it_energy_kwh * 0.4235)
    assert result.energy_kwh is None
    assert result.electricity_cost_usd is None


def test_that_the_notes_name_the_pue_for_the_energy_alone_and_say_where_it_is() -> None:
    notes = {note.code: note for note in estimate(COMBINED).notes}
    assert (notes["not_declared"].key, notes["not_declared"].results) == ("pue", ("energy_kwh", "electricity_cost_usd"))
    assert (notes["grid_includes_pue"].key, notes["grid_includes_pue"].results) == ("grid_kg_per_kwh", ())
    assert "pue" not in needed_inputs(COMBINED)["co2e_kg"]
    assert "pue" in needed_inputs(SEARCH)["co2e_kg"]


@given(st.floats(1, 3))
def test_that_a_pue_declares_the_energy_and_leaves_the_emissions_as_they_are(pue: float) -> None:
    with_pue = with_value(COMBINED, "pue", pue)
    assert with_pue.grid_includes_pue
    result = estimate(with_pue)
    assert result.it_energy_kwh is not None
    assert result.energy_kwh == pytest.approx(pue * result.it_energy_kwh)
    assert result.co2e_kg == estimate(COMBINED).co2e_kg
    assert sum(part.energy_kwh for part in result.parts) == pytest.approx(result.energy_kwh)
    assert sum(part.co2e_kg or 0 for part in result.parts) == pytest.approx(result.co2e_kg)


def test_that_an_entered_intensity_or_a_moved_share_no_longer_has_the_pue_in_it() -> None:
    flagged = replace(SEARCH, grid_includes_pue=True)
    assert not with_value(flagged, "grid_kg_per_kwh", 0.4).grid_includes_pue
    assert not with_value(flagged, "mix.coal", 0.5).grid_includes_pue
    assert not with_shares(flagged, {"coal": 0.5}).grid_includes_pue
    assert with_value(flagged, "chip_count", 2).grid_includes_pue


def test_that_the_parts_are_known_but_for_the_overhead_that_the_factor_hides() -> None:
    parts = {part.id: part for part in estimate(COMBINED).parts}
    assert parts["chips"].energy_kwh > 0
    assert parts["overhead"].energy_kwh is None
    assert {part.co2e_kg for part in parts.values()} == {None}
