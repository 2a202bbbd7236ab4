from __future__ import annotations

import math
import subprocess
import sys

import numpy as np
import pytest

from gui.paths import presets_dir
from gui.power.interval import correlation_steps, mean_interval, seconds_until, students_t
from gui.power.logs.reading import read_log
from gui.power.measurement import measured
from gui.power.trace import Trace
from gui.power.warm_up import proposed_cool_down_s, proposed_warm_up_s
from tests.power.power_cases import ar1, series, trace

TRACES = 1000


@pytest.mark.parametrize(("memory", "steps"), [(0.0, 600), (0.5, 600), (0.8, 1000), (0.9, 1800), (0.95, 3600)])
def test_that_the_interval_holds_the_true_mean_as_often_as_it_says(memory, steps):
    random = np.random.default_rng(20260301)
    seconds = np.ones(steps)
    held = settled = 0
    for values in ar1(steps, memory, TRACES, random):
        found = mean_interval(seconds, 300 + 20 * values)
        held += found.low_w <= 300 <= found.high_w
        settled += found.settled
    assert 0.93 <= held / TRACES <= 0.97
    assert settled > 0.5 * TRACES


def test_that_an_interval_blind_to_memory_would_not_hold_it():
    random = np.random.default_rng(20260301)
    held = 0
    for values in ar1(1800, 0.9, TRACES, random):
        half = 1.96 * values.std(ddof=1) / np.sqrt(values.size)
        held += abs(values.mean()) <= half
    assert held / TRACES < 0.5


def test_that_a_mean_that_has_not_settled_says_so():
    (values,) = ar1(100, 0.95, 1, np.random.default_rng(3))
    assert not mean_interval(np.ones(100), 300 + values).settled


def test_that_too_few_steps_have_no_interval():
    assert mean_interval(np.ones(10), np.ones(10)) is None


def test_that_a_constant_has_an_interval_of_no_width():
    found = mean_interval(np.ones(100), np.full(100, 250.0))
    assert (found.low_w, found.mean_w, found.high_w) == pytest.approx((250, 250, 250))


def test_that_the_memory_of_a_series_is_found():
    (values,) = ar1(100_000, 0.9, 1, np.random.default_rng(1))
    assert correlation_steps(values) == pytest.approx(19, rel=0.15)
    assert correlation_steps(np.random.default_rng(1).standard_normal(100_000)) == pytest.approx(1, abs=0.1)


# Abramowitz and Stegun, table 26.10.
@pytest.mark.parametrize(("freedom", "quantile"), [(5, 2.571), (10, 2.228), (30, 2.042), (60, 2.000), (120, 1.980)])
def test_that_students_t_is_that_of_the_tables(freedom, quantile):
    assert students_t(0.975, freedom) == pytest.approx(quantile, rel=2e-3)


def test_that_warming_up_is_proposed_and_can_be_left_out_of_the_mean():
    random = np.random.default_rng(5)
    powers = np.concatenate((np.linspace(80, 400, 60), 400 + 5 * random.standard_normal(940)))
    recorded = trace(powers)
    proposed = proposed_warm_up_s(recorded)
    assert 45 <= proposed <= 120
    whole, later, automatic = measured(recorded), measured(recorded, 60.0), measured(recorded, None)
    assert whole.proposed_warm_up_s == proposed == automatic.warm_up_s
    assert whole.mean_power_w < 395 < later.mean_power_w == pytest.approx(400, abs=1)
    assert later.energy_j == whole.energy_j


def test_that_a_steady_trace_has_no_warm_up_and_no_idling_at_its_end():
    powers = 300 + 20 * np.random.default_rng(7).standard_normal(2000)
    assert proposed_warm_up_s(trace(powers)) == 0
    assert proposed_cool_down_s(trace(powers), 0.0) == 0


def test_that_idling_at_the_end_is_proposed_and_can_be_left_out_of_the_mean():
    random = np.random.default_rng(5)
    powers = np.concatenate((400 + 5 * random.standard_normal(940), 70 + random.standard_normal(60)))
    recorded = trace(powers)
    whole, chosen, automatic = measured(recorded), measured(recorded, 0.0, 100.0), measured(recorded, None, None)
    assert whole.proposed_cool_down_s == automatic.cool_down_s == pytest.approx(60, abs=2)
    assert whole.mean_power_w < 385 < automatic.mean_power_w == pytest.approx(400, abs=1)
    assert chosen.energy_j == automatic.energy_j == whole.energy_j
    assert (whole.kept_s, chosen.kept_s) == (999, 899)


def test_that_an_end_that_draws_more_is_work_and_stays():
    powers = np.concatenate((np.full(900, 200.0), np.full(100, 400.0)))
    assert proposed_cool_down_s(trace(powers), 0.0) == 0


@pytest.mark.parametrize("counted", [False, True])
@pytest.mark.parametrize(("warm_up", "cool_down"), [(0, 60), (45, 60), (100, 0), (300.5, 299.5)])
def test_that_the_mean_of_what_is_kept_is_the_trapezoid_truth(warm_up, cool_down, counted):
    powers = 300 + 50 * np.random.default_rng(13).standard_normal(1000)
    counter = np.concatenate(([0.0], np.cumsum(0.5 * (powers[1:] + powers[:-1]))))
    other = powers[::-1].copy()
    recorded = trace(powers, other, energy=counter if counted else None)
    if counted:
        recorded = Trace("test", (recorded.series[0], series(other, name="gpu1")))
    found = measured(recorded, warm_up, cool_down)
    kept = slice(math.ceil(warm_up), 1000 - math.ceil(cool_down))
    truth = [float(np.trapezoid(one[kept])) / (one[kept].size - 1) for one in (powers, other)]
    assert found.mean_power_w == pytest.approx(sum(truth), rel=1e-12)
    assert found.interval.mean_w == pytest.approx(sum(truth), rel=1e-12)
    assert [one.mean_power_w for one in found.devices] == pytest.approx(truth, rel=1e-12)
    assert found.energy_j == pytest.approx(float(np.trapezoid(powers) + np.trapezoid(other)), rel=1e-12)


def test_that_leaving_all_of_it_out_leaves_no_mean_and_no_interval():
    found = measured(trace(np.full(1000, 300.0)), 600.0, 600.0)
    assert (found.mean_power_w, found.interval, found.kept_s) == (None, None, 0.0)
    assert found.energy_j == pytest.approx(300 * 999)


def test_that_the_trace_that_is_shipped_is_what_its_script_writes_and_says_that_it_is_made_up(root):
    done = subprocess.run([sys.executable, root / "build_scripts" / "synthetic_trace.py", "--check"], check=False)
    assert done.returncode == 0, "run python build_scripts/synthetic_trace.py"
    log = read_log(presets_dir() / "traces" / "synthetic_training.csv")
    assert [note.code for note in log.account.notes] == ["synthetic"]
    assert [one.component.state for one in log.trace.series] == ["estimated"]
    assert 60 <= measured(log.trace).proposed_warm_up_s <= 120
    assert measured(log.trace).proposed_cool_down_s == 60


def test_that_how_long_to_go_on_follows_from_the_width():
    random = np.random.default_rng(11)
    found = mean_interval(np.ones(900), 300 + 20 * random.standard_normal(900))
    half = (found.high_w - found.low_w) / 2 / found.mean_w
    assert seconds_until(found, 900, half) == pytest.approx(0, abs=1e-6)
    assert seconds_until(found, 900, half / 2) == pytest.approx(2700)
    assert seconds_until(found, 900, 1.0) == 0
