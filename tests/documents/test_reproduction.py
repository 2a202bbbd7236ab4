"""Golden figures: Strubell et al. 2019, Tables 3 and 4, as tests/golden holds them."""

from __future__ import annotations

import csv
from dataclasses import replace

import msgspec
import pytest

from gui.documents.reproduction import reproduce

COLUMNS = {
    "strubell2019_table3.csv": {
        "kwh_pue": "energy_kwh",
        "co2e_lb": "co2e_lb",
        "cloud_cost_low_usd": "cloud_cost_low_usd",
        "cloud_cost_high_usd": "cloud_cost_high_usd",
    },
    "strubell2019_table4.csv": {
        "hours": "chip_hours",
        "electricity_usd": "electricity_cost_usd",
        "cloud_cost_low_usd": "cloud_cost_low_usd",
        "cloud_cost_high_usd": "cloud_cost_high_usd",
    },
}


def printed(cell):
    return float(cell.removesuffix("k")) * (1000 if cell.endswith("k") else 1)


@pytest.mark.parametrize("table", COLUMNS)
def test_that_every_printed_cell_of_the_study_is_reproduced(library, root, table):
    rows = {(row.run, row.quantity): row for row in reproduce(library)}
    with (root / "tests" / "golden" / table).open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            for column, quantity in COLUMNS[table].items():
                key = (line["run_id"], quantity)
                if line[column]:
                    assert rows[key].reported == printed(line[column]), key
                    assert rows[key].within is True, rows[key]
                else:
                    assert key not in rows


def test_that_nothing_lies_outside_its_tolerance(library):
    rows = reproduce(library)
    assert len(rows) >= 40
    assert [row for row in rows if row.within is not True] == []
    assert all(row.tolerance_reason and row.source_locator for row in rows)


def test_that_units_of_a_figure_are_those_of_its_print(library):
    rows = {(row.run, row.quantity): row for row in reproduce(library)}
    assert rows["et_nas", "energy_mwh"].recomputed == pytest.approx(7.468, abs=0.001)
    assert rows["et_nas", "co2e_t"].recomputed == pytest.approx(3.2187, abs=0.0001)
    assert rows["et_nas", "co2e_lb"].recomputed == pytest.approx(7096, abs=0.5)


def test_that_a_wrong_figure_is_seen_and_a_missing_input_is_named(library):
    reported = dict(library.reported)
    good = reported["nas"][0]
    reported["nas"] = (msgspec.structs.replace(good, value=656348.0, tolerance=0.5),)
    reported["gpt2"] = (msgspec.structs.replace(good, run_id="gpt2"),)
    rows = {row.run: row for row in reproduce(replace(library, reported=reported)) if row.quantity == "energy_kwh"}
    assert rows["nas"].within is False
    assert rows["nas"].difference == pytest.approx(-0.719, abs=0.001)
    assert rows["gpt2"].within is None
    assert (rows["gpt2"].recomputed, rows["gpt2"].difference) == (None, None)
    assert rows["gpt2"].missing == ("chip_power_w",)


def test_that_a_difference_of_exactly_the_tolerance_is_within_it(library):
    rows = {row.run: row for row in reproduce(library) if row.quantity == "cloud_cost_high_usd"}
    at_the_edge = replace(library, reported={"nas_tpu": library.reported["nas_tpu"]})
    assert rows["nas_tpu"].difference == pytest.approx(0.5)
    assert all(row.within for row in reproduce(at_the_edge))
