from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.power.energy import integral, total_steps
from gui.power.measurement import measured
from gui.power.trace import Trace
from tests.power.power_cases import series, trace

POWERS = st.lists(st.floats(0, 1000), min_size=2, max_size=50)


@given(POWERS, st.lists(st.floats(0.9, 1.1), min_size=50, max_size=50))
def test_that_samples_are_integrated_by_the_trapezoid_rule(powers, steps):
    times = np.cumsum(steps[: len(powers)])
    found = integral(series(powers, times))
    assert found.energy_j == pytest.approx(float(np.trapezoid(powers, times)), rel=1e-9, abs=1e-9)
    assert found.gaps == 0


def test_that_a_counter_goes_before_samples():
    found = integral(series([100, 100, 100], energy=[0, 90, 200]))
    assert found.energy_j == 200
    assert found.mean_power_w == 100


def test_that_samples_stand_in_where_a_counter_begins_anew():
    found = integral(series([100, 100, 100], energy=[500, 620, 10]))
    assert found.energy_j == 220
    assert found.resets == 1


def test_that_a_counter_that_begins_anew_without_samples_leaves_a_gap():
    found = integral(series([np.nan] * 4, energy=[500, 600, 10, 110]))
    assert (found.energy_j, found.measured_s, found.gaps) == (200, 2, 1)


def test_that_a_gap_is_left_out_and_never_a_zero():
    found = integral(series([100, 100, np.nan, np.nan, 100, 100]))
    assert (found.energy_j, found.measured_s, found.mean_power_w) == (200, 2, 100)
    assert (found.gaps, found.gap_s) == (1, 3)


def test_that_a_day_without_readings_is_a_gap():
    found = integral(series([100, 100, 100, 100, 100, 100], times=[0, 1, 2, 86402, 86403, 86404]))
    assert (found.energy_j, found.measured_s, found.longest_gap_s) == (400, 4, 86400)


def test_that_components_on_other_times_are_put_together():
    one = series([100] * 11, times=np.arange(11.0))
    other = series([50] * 11, times=np.arange(11.0) + 0.25)
    seconds, joules = total_steps(Trace("test", (one, other)))
    assert joules / seconds == pytest.approx([150] * joules.size)
    assert seconds.sum() == 9  # the first and the last step have only one of them


def test_that_a_gap_in_one_component_is_one_in_the_sum():
    steady, broken = [100.0] * 10, [50.0] * 4 + [np.nan] + [50.0] * 5
    seconds, joules = total_steps(trace(steady, broken))
    assert seconds.sum() == 7
    assert joules.sum() == 7 * 150


def test_that_a_measurement_adds_up_its_devices():
    found = measured(trace([100.0] * 100, [50.0] * 100))
    assert found.energy_j == pytest.approx(150 * 99)
    assert found.mean_power_w == pytest.approx(150)
    assert (found.samples, found.gaps, found.duration_s) == (100, 0, 99)
    assert [one.energy_j for one in found.devices] == pytest.approx([9900, 4950])


def test_that_a_device_that_fails_half_way_keeps_its_mean():
    found = measured(trace([100.0] * 100, [50.0] * 40 + [np.nan] * 60))
    assert found.mean_power_w == pytest.approx(150)
    assert found.gaps == 1
    assert [one.gaps for one in found.devices] == [0, 1]


def test_that_nothing_is_not_zero():
    found = measured(trace([np.nan] * 10))
    assert found.energy_j is None
    assert found.mean_power_w is None
    assert measured(Trace("test", ())).energy_j is None
