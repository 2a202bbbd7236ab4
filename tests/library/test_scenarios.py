"""Shares as published become a mix that sums to 1."""

from __future__ import annotations

import math

import pytest

from gui.footprint.errors import InputError
from gui.library.records import Grid
from gui.library.scenarios import mix_of


def grid(**shares):
    return Grid(grid_id="here", name="Here", kind="country", source="s", source_locator="p. 1", **shares)


def test_that_every_mix_of_the_library_sums_to_1(library):
    for record in library.grids.values():
        mix = mix_of(record)
        assert mix is None or math.fsum(mix.as_dict().values()) == pytest.approx(1, abs=1e-12)


def test_that_rounding_is_evened_out():
    mix = mix_of(grid(coal=0.333333, gas=0.333333, hydro=0.333333))
    assert mix.unlisted == 0
    assert mix.coal == pytest.approx(1 / 3, abs=1e-12)


def test_that_a_larger_remainder_is_unlisted():
    mix = mix_of(grid(coal=0.6, gas=0.3))
    assert mix.unlisted == pytest.approx(0.1)
    assert mix.coal == 0.6


def test_that_shares_above_1_are_refused():
    with pytest.raises(InputError):
        mix_of(grid(coal=0.6, gas=0.5))


def test_that_a_grid_without_shares_has_no_mix():
    assert mix_of(grid(grid_kg_per_kwh=0.4)) is None
