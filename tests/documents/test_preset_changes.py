from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from gui.documents.preset_changes import PresetChange, changed_since, data_digest, drift_of
from gui.documents.scenario_file import document_of, dumps, loads
from gui.footprint.estimate import estimate
from gui.library.library import Library


@pytest.fixture
def tomorrow(library):
    """The library after the run's PUE, a grid's mix and a chip's price were put right, and a grid taken out."""
    runs = dict(library.runs)
    runs["nas"] = msgspec.structs.replace(runs["nas"], pue=1.11)
    hardware = dict(library.hardware)
    hardware["p100"] = msgspec.structs.replace(hardware["p100"], price_low_usd_per_h=None)
    grids = dict(library.grids)
    grids["fra"] = msgspec.structs.replace(grids["fra"], grid_kg_per_kwh=0.05)
    del grids["nor"]
    return replace(library, runs=runs, hardware=hardware, grids=grids)


def test_that_nothing_has_changed_while_nothing_has(document, library):
    again = loads(dumps(document))
    assert changed_since(again, library) == ()
    assert changed_since(again, Library.load()) == ()
    assert drift_of(again) == ()


def test_that_what_changed_is_named_with_both_values(document, tomorrow):
    assert changed_since(document, tomorrow) == (
        PresetChange("runs", "nas", "pue", 1.58, 1.11),
        PresetChange("hardware", "p100", "chip_price_low_usd_per_h", 0.43, None),
    )


def test_that_a_saved_scenario_keeps_its_result_when_presets_change(document, tomorrow):
    again = loads(dumps(document))
    assert estimate(again.scenario).energy_kwh == pytest.approx(656347.28, abs=0.01)
    assert estimate(tomorrow.scenario("nas")).energy_kwh != estimate(again.scenario).energy_kwh
    assert drift_of(again) == ()


def test_that_a_changed_grid_and_a_grid_taken_out_are_told_apart(library, tomorrow):
    in_france = document_of("x", library.load_grid(library.default_scenario(), "fra"), library)
    in_norway = document_of("x", library.load_grid(library.default_scenario(), "nor"), library)
    assert changed_since(in_france, tomorrow) == (PresetChange("grids", "fra", "grid_kg_per_kwh", 0.056039, 0.05),)
    assert changed_since(in_norway, tomorrow) == (PresetChange("grids", "nor", None, None, None),)


def test_that_a_result_that_comes_out_differently_today_is_named(document):
    saved = msgspec.structs.replace(document.result, co2e_kg=document.result.co2e_kg * 1.01)
    drifted = drift_of(replace(document, result=saved))
    assert [(drift.key, drift.saved) for drift in drifted] == [("co2e_kg", saved.co2e_kg)]
    assert drifted[0].now == document.result.co2e_kg


def test_that_the_digest_of_the_presets_changes_with_any_of_them(library, tomorrow):
    assert data_digest(library) == data_digest(Library.load())
    assert data_digest(library) != data_digest(tomorrow)


def test_that_a_printed_intensity_of_a_run_is_watched_too(library):
    document = document_of("x", library.scenario("llama2_7b"), library)
    runs = dict(library.runs)
    runs["llama2_7b"] = msgspec.structs.replace(runs["llama2_7b"], grid_kg_per_kwh=0.4)
    changes = changed_since(document, replace(library, runs=runs))
    assert changes == (PresetChange("runs", "llama2_7b", "grid_kg_per_kwh", 0.4235, 0.4),)


def test_that_rows_of_ones_own_do_not_change_the_digest(library, tmp_path):
    (tmp_path / "hardware.csv").write_text("chip_id,name,tdp_w\nx,X,1\n")
    mine = Library.load(own=tmp_path)
    assert "my:x" in mine.hardware
    assert data_digest(mine) == data_digest(library)
