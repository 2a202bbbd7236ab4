"""Accelerators, their measured power and prices against data sheets and papers."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from gui.paths import presets_dir

GOLDEN = Path(__file__).parents[1] / "golden" / "hardware.csv"
KEYS = {"hardware.csv": "chip_id", "chip_power.csv": "measurement_id", "prices.csv": "price_id"}
CPU = "cpu"
SPARSE = 1.9
"""No dense rate of a chip is nearly twice that of its sister: that would be the rate with sparsity."""


def read(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


TABLES = {name: read(presets_dir() / name) for name in KEYS}
CHIPS = {row["chip_id"]: row for row in TABLES["hardware.csv"]}
FACTS = read(GOLDEN)


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: f"{fact['chip_id']}-{fact['quantity']}")
def test_that_a_well_known_chip_is_what_its_maker_or_the_paper_prints(fact):
    assert float(CHIPS[fact["chip_id"]][fact["quantity"]]) == float(fact["value"]), fact["reference"]


def test_that_there_are_at_least_ninety_accelerators_besides_processors():
    assert sum(row["kind"] != CPU for row in CHIPS.values()) >= 90


@pytest.mark.parametrize("name", KEYS)
def test_that_keys_are_unique_words_in_snake_case(name):
    keys = [row[KEYS[name]] for row in TABLES[name]]
    assert len(set(keys)) == len(keys)
    assert all(re.fullmatch(r"[a-z][a-z0-9_]*", key) for key in keys)


@pytest.mark.parametrize("name", KEYS)
def test_that_every_row_has_a_year_a_source_and_a_place_in_it(name):
    for row in TABLES[name]:
        assert 1990 <= int(row["year"]) <= 2100, row
        assert row["source"], row
        assert row["source_locator"], row


def test_that_two_chips_never_share_a_name():
    names = [row["name"].casefold() for row in CHIPS.values()]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("part", ["measured", "dense_tflops", "embodied", "price"])
def test_that_a_figure_with_a_source_of_its_own_says_where_in_it(part):
    value = {
        "measured": "measured_power_w",
        "dense_tflops": "dense_tflops",
        "embodied": "embodied_kg",
        "price": "price_high_usd_per_h",
    }[part]
    for row in CHIPS.values():
        assumed = row.get(f"{part}_provenance") == "assumption"
        assert bool(row[f"{part}_source"]) == (bool(row[value]) and not assumed), row
        assert bool(row[f"{part}_source"]) == bool(row[f"{part}_source_locator"]), row


@pytest.mark.parametrize("quantity", ["tdp", "dense_tflops"])
def test_that_a_rating_says_whether_it_is_published_or_our_assumption(quantity):
    value = "tdp_w" if quantity == "tdp" else quantity
    for row in CHIPS.values():
        stated = row[f"{quantity}_provenance"]
        assert stated in ({"published", "assumption"} if row[value] else {""}), row


@pytest.mark.parametrize(
    ("column", "low", "high"),
    [
        ("tdp_w", 5, 3000),
        ("measured_power_w", 50, 1000),
        ("memory_gb", 4, 512),
        ("dense_tflops", 10, 6000),
        ("fp32_tflops", 1, 200),
        ("embodied_kg", 50, 1000),
    ],
)
def test_that_figures_are_in_the_range_that_their_unit_allows(column, low, high):
    values = [float(row[column]) for row in CHIPS.values() if row[column]]
    assert values
    assert low <= min(values)
    assert max(values) <= high


def test_that_a_chip_on_its_own_draws_no_more_than_its_rating_on_average():
    compared = [row for row in CHIPS.values() if row["measured_power_scope"] == "chip"]
    assert compared
    assert all(float(row["measured_power_w"]) <= float(row["tdp_w"]) for row in compared)


def test_that_the_rate_of_one_die_is_not_that_with_sparsity_of_its_sister():
    for one, other in (
        ("h100_sxm5_80gb", "h200_sxm_141gb"),
        ("h100_nvl_94gb", "h100_sxm5_80gb"),
        ("a100_pcie_80gb", "a100_sxm4_80gb"),
        ("mi250", "mi250x"),
        ("mi300x", "mi325x"),
    ):
        rates = sorted(float(CHIPS[chip]["dense_tflops"]) for chip in (one, other))
        assert rates[1] / rates[0] < SPARSE, (one, other)


def test_that_a_range_of_what_making_a_chip_costs_holds_its_figure():
    for row in CHIPS.values():
        if row["embodied_low_kg"] or row["embodied_high_kg"]:
            assert float(row["embodied_low_kg"]) <= float(row["embodied_kg"]) <= float(row["embodied_high_kg"])


def test_that_the_mean_power_a_chip_starts_with_is_one_of_the_measurements():
    measured = {(row["source"], float(row["power_w"]), row["scope"]) for row in TABLES["chip_power.csv"]}
    for row in CHIPS.values():
        if row["measured_power_w"]:
            figure = (row["measured_source"], float(row["measured_power_w"]), row["measured_power_scope"])
            assert figure in measured, row["chip_id"]


def test_that_measurements_and_prices_are_of_chips_that_exist():
    named = [row["chip"] for name in ("chip_power.csv", "prices.csv") for row in TABLES[name] if row["chip"]]
    assert named
    assert set(named) <= CHIPS.keys()


def test_that_every_chip_of_a_run_exists():
    used = {row["chip"] for row in read(presets_dir() / "runs.csv") if row["chip"]}
    assert used
    assert used <= CHIPS.keys()


def test_that_a_price_is_a_range_in_the_unit_of_its_kind():
    units = {"accelerator_hour": {"USD/h"}, "electricity": {"USD/kWh", "EUR/kWh", "GBP/kWh"}, "hardware": {"USD"}}
    units["carbon"] = {"USD/t", "EUR/t"}
    for row in TABLES["prices.csv"]:
        assert row["unit"] in units[row["kind"]], row
        assert 0 < float(row["low"]) <= float(row["high"]), row
        assert row["grid"] == "" or row["kind"] == "electricity", row


def test_that_the_studys_prices_of_2019_are_those_of_its_footnote():
    printed = {
        (row["chip"], row["name"].rsplit(", ", 1)[1]): float(row["low"])
        for row in TABLES["prices.csv"]
        if row["source"] == "strubell2019" and row["kind"] == "accelerator_hour"
    }
    assert printed == {
        ("p100", "pre-emptible"): 0.43,
        ("v100", "pre-emptible"): 0.74,
        ("p100", "on demand"): 1.46,
        ("v100", "on demand"): 2.48,
        ("tpu_v2", "pre-emptible"): 1.46,
        ("tpu_v3", "pre-emptible"): 2.40,
        ("tpu_v2", "on demand"): 4.50,
        ("tpu_v3", "on demand"): 8.00,
    }
