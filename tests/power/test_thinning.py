from __future__ import annotations

import numpy as np

from gui.power.thinning import thinned
from tests.power.power_cases import series


def test_that_no_peak_is_lost_however_few_the_columns():
    power = 300 + np.random.default_rng(1).standard_normal(86_400)
    power[12_345], power[54_321] = 700, 10
    for columns in (1, 7, 800, 5000):
        times, low, high = thinned(series(power), 0, 86_400, columns)
        assert times.size <= columns
        assert (low.min(), high.max()) == (10, 700)
        assert np.all(low <= high)


def test_that_a_part_of_it_shows_that_part_alone():
    power = np.arange(1000.0)
    times, low, high = thinned(series(power), 100, 199, 10)
    assert (times[0], low.min(), high.max()) == (100, 100, 199)


def test_that_few_readings_are_shown_as_they_are():
    times, low, high = thinned(series([1, 2, 3]), 0, 10, 100)
    assert times.tolist() == [0, 1, 2]
    assert low.tolist() == high.tolist() == [1, 2, 3]


def test_that_a_gap_stays_one_and_hides_no_reading_beside_it():
    power = np.ones(1000)
    power[300:700] = np.nan
    power[800] = np.nan
    _, low, high = thinned(series(power), 0, 1000, 10)
    assert np.isnan(low).tolist() == [False] * 3 + [True] * 4 + [False] * 3
    assert np.isnan(high).sum() == 4


def test_that_nothing_is_drawn_of_nothing():
    assert [one.size for one in thinned(series([]), 0, 1, 10)] == [0, 0, 0]
