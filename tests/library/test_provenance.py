"""How each value of a published run is known."""

from __future__ import annotations

import pytest

from gui.footprint.errors import InputError
from gui.footprint.mix import SOURCES
from gui.footprint.parameters import PARAMETERS


@pytest.mark.parametrize(
    ("run_id", "key", "known"),
    [
        ("nas", "chip_power_w", "measured"),
        ("nas", "train_hours", "derived"),
        ("nas", "chip_count", "published"),
        ("nas", "host_power_w", "default"),
        ("nas", "grid_kg_per_kwh", "published"),
        ("nas", "mix.coal", "published"),
        ("nas", "mix.hydro", "not_declared"),
        ("nas", "mix.unlisted", "derived"),
        ("bert_base", "train_hours", "published"),
        ("gpt2", "chip_power_w", "not_declared"),
        ("gpt2", "chip_price_low_usd_per_h", "published"),
        ("lisa_rd", "chip_power_w", "derived"),
        ("lisa_rd", "train_hours", "derived"),
        ("lisa_rd", "training_runs", "published"),
        ("et_nas", "chip_power_w", "measured"),
        ("et_nas", "electricity_usd_per_kwh", "not_declared"),
        ("et_nas", "mix.coal", "not_declared"),
    ],
)
def test_that_a_value_says_how_it_is_known(library, run_id, key, known):
    assert library.provenance(run_id, key) == known


def test_that_what_is_not_declared_has_no_value_and_what_has_none_is_not_declared(library):
    for run_id in library.runs:
        scenario = library.scenario(run_id)
        for parameter in PARAMETERS:
            undeclared = library.provenance(run_id, parameter.key) == "not_declared"
            assert undeclared == (scenario.value(parameter.key) is None), (run_id, parameter.key)


def test_that_every_share_of_every_run_has_an_answer(library):
    for run_id in library.runs:
        assert all(library.provenance(run_id, f"mix.{source}") for source in SOURCES)


@pytest.mark.parametrize("key", ["watts", "mix.gold"])
def test_that_an_unknown_key_is_refused(library, key):
    with pytest.raises(InputError) as caught:
        library.provenance("nas", key)
    assert caught.value.code == "unknown_key"
