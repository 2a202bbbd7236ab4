"""Golden figures: Strubell et al. 2019, Tables 3 and 4, as tests/golden holds them."""

from __future__ import annotations

import csv
from dataclasses import replace

import msgspec
import pytest

from gui.documents.reproduction import check, reproduce

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
    found = check(library)
    assert found.ok
    assert found.outside == 0
    assert found.recomputed == found.within_tolerance >= 140
    assert found.within_tolerance > found.within_rounding >= 130
    assert all(row.tolerance_reason and row.source_locator for row in found.figures)


def test_that_every_run_of_the_library_is_there_and_nothing_is_skipped_without_a_reason(library):
    found = {run.run: run for run in check(library).runs}
    assert list(found) == list(library.runs)
    assert found["nas"].reason is None
    assert (found["deepseek_v3"].reason, found["deepseek_v3"].figures) == ("no_figure", ())
    assert found["gemma2_all"].reason == "not_declared"
    assert set(found["gemma2_all"].missing) >= {"train_hours", "chip_power_w", "pue", "grid_kg_per_kwh"}


def test_that_units_of_a_figure_are_those_of_its_print(library):
    rows = {(row.run, row.quantity): row for row in reproduce(library)}
    assert rows["et_nas", "energy_mwh"].recomputed == pytest.approx(7.468, abs=0.001)
    assert rows["et_nas", "co2e_t"].recomputed == pytest.approx(3.2187, abs=0.0001)
    assert rows["et_nas", "co2e_lb"].recomputed == pytest.approx(7096, abs=0.5)
    assert rows["gopher_280b", "it_energy_mwh"].recomputed == pytest.approx(1066, abs=0.5)
    assert rows["gptfr_1b", "co2e_kg"].recomputed == pytest.approx(580.608)


def test_that_emissions_follow_from_printed_energy_where_hours_or_watts_lack(library):
    rows = {(row.run, row.quantity): row for row in reproduce(library)}
    energy, emissions = rows["olmo2_7b", "energy_mwh"], rows["olmo2_7b", "co2e_t"]
    assert (energy.within, energy.method) == (None, None)
    assert energy.missing == ("train_hours", "chip_count", "chip_power_w")
    assert (emissions.within, emissions.method) == (True, "reported_energy")
    assert emissions.recomputed == pytest.approx(157 * 0.332)
    assert rows["nas", "co2e_lb"].method == "inputs"


def test_that_printed_energy_without_pue_is_taken_times_the_pue(library):
    rows = {(row.run, row.quantity): row for row in reproduce(library)}
    # OLMo 2 13B: 257 MWh at the computers, PUE 1.12, 0.351 kg/kWh.
    assert rows["olmo2_13b", "co2e_t"].recomputed == pytest.approx(257 * 1.12 * 0.351)


def test_that_printed_energy_counts_once_where_the_intensity_has_the_pue_in_it(library):
    good = library.reported["olmo2_13b"]
    run = msgspec.structs.replace(library.runs["olmo2_13b"], pue=None, grid_includes_pue=True, grid_kg_per_kwh=0.4)
    (energy, emissions) = reproduce(replace(library, runs={run.run_id: run}, reported={run.run_id: good}))
    assert energy.within is None
    assert emissions.recomputed == pytest.approx(257 * 0.4)
    with_pue = [msgspec.structs.replace(row, quantity=row.quantity.removeprefix("it_")) for row in good]
    (_, emissions) = reproduce(replace(library, runs={run.run_id: run}, reported={run.run_id: tuple(with_pue)}))
    assert (emissions.recomputed, emissions.missing) == (None, ("pue",))
    known = msgspec.structs.replace(run, pue=1.25)
    (_, emissions) = reproduce(replace(library, runs={run.run_id: known}, reported={run.run_id: tuple(with_pue)}))
    assert emissions.recomputed == pytest.approx(257 / 1.25 * 0.4)


def test_that_agreement_by_construction_is_told_from_evidence(library):
    rows = {(row.run, row.quantity): row for row in reproduce(library)}
    assert rows["llama1_7b", "co2e_t"].by_construction
    assert rows["lisa_rd", "electricity_cost_usd"].by_construction
    # Its hours and rents do not rest on the watts.
    assert not rows["lisa_rd", "chip_hours"].by_construction
    assert not rows["lisa_rd", "cloud_cost_low_usd"].by_construction
    assert not rows["nas", "energy_kwh"].by_construction
    found = check(library)
    assert 40 <= found.by_construction < found.recomputed


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
