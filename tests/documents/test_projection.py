from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from gui.documents.job_table import job_csv, job_rows
from gui.documents.projection import co2e_kg, energy_kwh, it_energy_kwh, measured_scenario, projected
from gui.footprint.errors import InputError
from gui.power.components import CPU, Component
from gui.power.logs.log import JobKey, JobSum
from gui.power.measurement import measured
from gui.power.trace import Series, Trace
from tests.power.power_cases import series, trace


@pytest.fixture
def scenario(library):
    return replace(library.scenario("bert_base"), pue=1.5)


def with_host(gpus, host_w):
    host = Component("cpu0", CPU, "processor")
    times = np.arange(100.0)
    parts = [series([watts] * 100, name=f"gpu{place}") for place, watts in enumerate(gpus)]
    return measured(Trace("test", (*parts, Series(host, times, np.full(100, host_w)))))


def test_that_what_was_measured_is_counted_as_everything_else_is(scenario):
    what = measured(trace([3600.0] * 1001))
    assert it_energy_kwh(what) == pytest.approx(1.0)
    assert energy_kwh(what, scenario) == pytest.approx(1.5)
    assert co2e_kg(what, scenario) == pytest.approx(1.5 * scenario.grid_kg_per_kwh)


def test_that_a_grid_with_the_pue_in_it_does_not_count_it_twice(scenario):
    what = measured(trace([3600.0] * 1001))
    combined = replace(scenario, grid_includes_pue=True)
    assert co2e_kg(what, combined) == pytest.approx(scenario.grid_kg_per_kwh)


def test_that_what_is_not_declared_leaves_its_result_unknown(scenario):
    what = measured(trace([3600.0] * 1001))
    assert co2e_kg(what, replace(scenario, pue=None)) is None
    assert co2e_kg(measured(trace([np.nan] * 5)), scenario) is None


def test_that_the_mean_of_one_gpu_becomes_the_power_of_a_chip(scenario):
    changed, _ = measured_scenario(scenario, measured(trace([100.0] * 100, [300.0] * 100)))
    assert (changed.chip_power_w, changed.power_basis) == (pytest.approx(200), "measured_chip")
    assert changed.host_power_w == scenario.host_power_w


def test_that_a_host_measured_beside_two_gpus_is_projected_onto_all(scenario):
    changed, notes = measured_scenario(replace(scenario, chip_count=8.0), with_host([100, 100], 60))
    assert changed.chip_power_w == pytest.approx(100)
    assert changed.host_power_w == pytest.approx(240)
    assert [note.code for note in notes] == ["host_shared"]


def test_that_idling_is_taken_off_in_proportion(scenario):
    changed, _ = measured_scenario(scenario, with_host([100, 100], 50), idle_w=125)
    assert changed.chip_power_w == pytest.approx(50)
    assert changed.host_power_w == pytest.approx(25 * scenario.chip_count / 2)


def test_that_the_projection_is_hours_times_chips_times_pue_times_grid(scenario):
    random = np.random.default_rng(1)
    what = measured(trace(250 + 10 * random.standard_normal(2000)))
    found = projected(scenario, what)
    hours = scenario.train_hours * scenario.chip_count * scenario.training_runs
    expected = hours * what.mean_power_w / 1000 * 1.5 * scenario.grid_kg_per_kwh
    assert found.result.co2e_kg == pytest.approx(expected)
    assert found.low.co2e_kg < found.result.co2e_kg < found.high.co2e_kg
    assert found.high.co2e_kg / found.result.co2e_kg == pytest.approx(what.interval.high_w / what.mean_power_w)
    assert [note.code for note in found.notes] == ["idle_included", "share_of_run"]


def test_that_nothing_measured_has_no_projection(scenario):
    nothing = measured(trace([np.nan] * 5))
    assert projected(scenario, nothing) is None
    with pytest.raises(InputError):
        measured_scenario(scenario, nothing)


def test_that_jobs_become_a_table_with_energy_emissions_and_cost(scenario):
    scenario = replace(scenario, electricity_usd_per_kwh=0.2)
    jobs = {
        JobKey("bob", "2026-03", "language"): JobSum(jobs=2),
        JobKey("ada", "2026-03", "vision"): JobSum(3, 2, 7200.0, 7200.0, 14400.0, 7.2e6),
    }
    ada, bob = job_rows(jobs, scenario)
    assert (ada["user"], ada["it_energy_kwh"], ada["energy_kwh"]) == ("ada", 2.0, 3.0)
    assert ada["co2e_kg"] == pytest.approx(3 * scenario.grid_kg_per_kwh)
    assert ada["electricity_cost_usd"] == pytest.approx(0.6)
    assert ada["gpu_hours"] == 4
    assert (bob["it_energy_kwh"], bob["co2e_kg"]) == (None, None)
    head, first, second = job_csv([ada, bob]).splitlines()
    assert head.startswith("user,month,project,jobs,")
    assert first.startswith("ada,2026-03,vision,3,2,2.0,4.0,2.0,3.0,")
    assert second.endswith(",0.0,0.0,,,,")
