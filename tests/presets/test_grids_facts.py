"""The tables of electricity, data centres and water against the figures that their sources print."""

from __future__ import annotations

import csv
import re
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHARES = ["coal", "gas", "oil", "nuclear", "hydro", "wind", "solar", "bioenergy", "other_renewables", "unlisted"]
ROUNDING = 1e-5
"""Ten shares of six digits cannot sum further from 1 by rounding."""


def read(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


GRIDS = read(ROOT / "presets" / "grids.csv")
PUE = read(ROOT / "presets" / "pue.csv")
WATER = read(ROOT / "presets" / "water.csv")
BY_ID = {row["grid_id"]: row for row in GRIDS}
GOLDEN = read(ROOT / "tests" / "golden" / "grids.csv")
TABLES = {"grid_id": GRIDS, "pue_id": PUE, "water_id": WATER}


def number(cell):
    return float(cell) if cell else None


@pytest.mark.parametrize("printed", GOLDEN, ids=lambda row: row["grid_id"])
def test_that_a_grid_has_the_figures_that_its_source_prints(printed):
    row = BY_ID[printed["grid_id"]]
    assert number(row["grid_kg_per_kwh"]) == number(printed["grid_kg_per_kwh"])
    assert number(row["pue"]) == number(printed["pue"])
    if printed["energy_source"]:
        assert number(row[printed["energy_source"]]) == number(printed["share"])


def test_that_france_is_near_50_grams():
    # A peer has 424 g/kWh for it, for years; France makes two thirds of its electricity from uranium.
    assert 0.04 < float(BY_ID["fra"]["grid_kg_per_kwh"]) < 0.06


def test_that_every_country_of_the_data_set_and_a_hundred_cloud_regions_are_there():
    kinds = Counter(row["kind"] for row in GRIDS)
    assert kinds == {"study": 7, "world": 1, "country": 213, "region": 64, "zone": 10, "cloud": 106}


@pytest.mark.parametrize(("key", "rows"), TABLES.items(), ids=TABLES)
def test_that_each_row_has_an_id_of_its_own_a_name_a_year_and_a_place_in_a_source(key, rows):
    assert len({row[key] for row in rows}) == len(rows)
    for row in rows:
        assert re.fullmatch(r"[a-z][a-z0-9_]*(:[a-z0-9_-]+)?", row[key])
        assert row["name"], row[key]
        assert row["source"], row[key]
        assert row["source_locator"], row[key]
        assert 2000 <= int(row["year"]) <= 2026, row[key]


@pytest.mark.parametrize(("key", "rows"), TABLES.items(), ids=TABLES)
def test_that_no_two_rows_of_a_table_have_the_same_name(key, rows):
    assert [name for name, count in Counter(row["name"] for row in rows).items() if count > 1] == [], key


def test_that_shares_sum_to_one():
    for row in GRIDS:
        shares = [float(row[source]) for source in SHARES if row[source]]
        assert all(0 <= share <= 1 for share in shares), row["grid_id"]
        if shares:
            assert abs(sum(shares) - 1) <= ROUNDING, row["grid_id"]


def test_that_an_intensity_lies_between_clean_and_filthy_and_is_never_a_zero_for_unknown():
    for row in GRIDS:
        intensity = number(row["grid_kg_per_kwh"])
        assert intensity is None or 0 < intensity < 1.5, row["grid_id"]
        assert intensity is not None or row["hydro"] or row["other_renewables"], row["grid_id"]


def test_that_an_intensity_says_what_it_counts():
    for row in GRIDS:
        assert row["basis"] in ({"lifecycle", "direct", "unstated"} if row["grid_kg_per_kwh"] else {""}), row["grid_id"]
    assert {row["basis"] for row in GRIDS if row["kind"] == "country" and row["basis"]} == {"lifecycle"}
    assert {row["basis"] for row in GRIDS if row["provider"] == "Google" and row["kind"] == "cloud"} == {"direct"}


def test_that_a_country_is_named_by_its_code():
    for row in GRIDS:
        assert re.fullmatch(r"([a-z]{3})?", row["country"]), row["grid_id"]
        if row["kind"] == "country":
            assert row["grid_id"] == row["country"]
        elif row["country"]:
            assert row["country"] in BY_ID, row["grid_id"]
        if row["kind"] in {"region", "zone"}:
            assert row["grid_id"].startswith(row["country"] + "_")


def test_that_a_cloud_region_names_its_provider_and_where_it_stands():
    providers = {"gcp": "Google", "aws": "AWS", "azure": "Azure", "ovh": "OVHcloud", "scaleway": "Scaleway"}
    for row in GRIDS:
        if row["kind"] == "cloud":
            assert row["provider"] == providers[row["grid_id"].split(":")[0]]
            assert row["name"].startswith(row["provider"])
            assert row["location"], row["grid_id"]
            assert row["country"], row["grid_id"]


def test_that_a_data_centre_never_uses_less_than_its_computers():
    for row in GRIDS:
        assert bool(row["pue"]) == bool(row["pue_source"]) == bool(row["pue_source_locator"]), row["grid_id"]
        assert not row["pue"] or 1 <= float(row["pue"]) < 3, row["grid_id"]
        assert not row["carbon_free_share"] or 0 <= float(row["carbon_free_share"]) <= 1, row["grid_id"]
    for row in PUE:
        assert 1 <= float(row["pue"]) < 3, row["pue_id"]
        assert row["kind"] in {"industry", "fleet", "site", "method"}, row["pue_id"]


def test_that_the_history_of_pue_runs_from_2007_to_2025():
    history = {int(row["year"]): float(row["pue"]) for row in PUE if row["pue_id"].startswith("uptime_")}
    assert history[2007] == 2.5
    assert history[2018] == 1.58  # the study's constant
    assert history[2019] == 1.67
    assert history[2025] == 1.54
    assert len(history) == 11


def test_that_a_site_has_one_pue_in_both_tables():
    sites = {row["pue_id"]: row["pue"] for row in PUE if row["kind"] == "site"}
    grids = {re.sub("[:-]", "_", key.replace("gcp:", "google:")): row["pue"] for key, row in BY_ID.items()}
    both = sites.keys() & grids.keys()
    assert len(both) > 25
    assert {key: sites[key] for key in both} == {key: grids[key] for key in both}


def test_that_water_is_counted_at_the_data_centre_or_at_the_power_plants():
    spot = {row["water_id"]: row for row in WATER}
    assert float(spot["aws_ap_southeast_3"]["litres_per_kwh"]) == 2.75
    assert float(spot["electricity_fra"]["litres_per_kwh"]) == 3.6737
    for row in WATER:
        assert row["kind"] == ("off_site" if row["water_id"].startswith("electricity_") else "on_site")
        assert 0 <= float(row["litres_per_kwh"]) < 20, row["water_id"]
