"""How each input of a scenario is known, as the window's badges say it."""

from __future__ import annotations

import pytest

from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.scenario import with_value
from gui.library.knowing import known_inputs, shared_sources
from gui.library.library import Library

LIBRARY = Library.load()


@pytest.mark.parametrize("run", ["nas", "gpt2", "bert_base", "llama31_405b"])
def test_that_a_published_run_is_known_as_its_provenance_says(run):
    known = known_inputs(LIBRARY, LIBRARY.scenario(run))
    for key in PARAMETER_BY_KEY:
        declared = LIBRARY.scenario(run).value(key) is not None
        assert known[key] == (LIBRARY.provenance(run, key) if declared else "not_declared")


def test_that_what_starts_from_nothing_is_default_and_what_is_set_is_mine():
    start = LIBRARY.default_scenario()
    assert known_inputs(LIBRARY, start)["pue"] == "default"
    assert known_inputs(LIBRARY, with_value(start, "pue", 1.1))["pue"] == "mine"
    assert known_inputs(LIBRARY, with_value(start, "grid_kg_per_kwh", 0.1))["grid_kg_per_kwh"] == "mine"


def test_that_chip_and_grid_bring_how_they_are_known():
    start = LIBRARY.scenario("nas")
    assert known_inputs(LIBRARY, LIBRARY.load_chip(start, "v100"))["chip_power_w"] == "measured"
    assert known_inputs(LIBRARY, LIBRARY.load_grid(start, "fra"))["grid_kg_per_kwh"] == "published"
    sized = LIBRARY.load_size(start, "a100_sxm4_80gb", 7, 1000)
    assert known_inputs(LIBRARY, sized)["train_hours"] == "estimated"


def test_that_inputs_of_one_paper_share_its_source():
    found = shared_sources(LIBRARY, LIBRARY.scenario("nas"))
    assert found["chip_power_w"] == found["pue"] == found["train_hours"] == "strubell2019"
    assert set(found.values()) <= set(LIBRARY.sources)


def test_that_chip_and_grid_bring_their_own_source_and_a_hand_brings_none():
    scenario = LIBRARY.load_grid(LIBRARY.load_chip(LIBRARY.scenario("nas"), "v100"), "fra")
    found = shared_sources(LIBRARY, with_value(scenario, "pue", 1.1))
    assert found["chip_power_w"] == LIBRARY.hardware["v100"].measured_source
    assert found["chip_price_low_usd_per_h"] == LIBRARY.hardware["v100"].price_source
    assert found["grid_kg_per_kwh"] == LIBRARY.grids["fra"].source
    assert "pue" not in found
    assert shared_sources(LIBRARY, LIBRARY.default_scenario()) == {}
