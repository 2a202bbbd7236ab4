"""The draws are evenly spread, symmetric and unrelated to each other."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np
import pytest

from gui.footprint.draws import DIMENSIONS, SAMPLES, normal_scores, scores, shares
from gui.footprint.parameters import PARAMETERS


def test_that_every_input_has_a_dimension():
    assert len(PARAMETERS) == DIMENSIONS


@pytest.mark.parametrize("dimension", range(DIMENSIONS))
def test_that_a_dimension_is_uniform_and_symmetric(dimension):
    drawn = shares(dimension)
    assert len(drawn) == SAMPLES == 100_000
    assert drawn.min() > 0
    assert drawn.max() < 1
    counts = np.histogram(drawn, bins=100, range=(0, 1))[0]
    assert abs(counts - 1000).max() <= 12
    assert np.array_equal(np.sort(drawn), np.sort(1 - drawn))
    assert float(scores(dimension).astype(float).mean()) == pytest.approx(0, abs=1e-7)
    assert float(scores(dimension).astype(float).std()) == pytest.approx(1, abs=1e-3)


def test_that_no_two_dimensions_go_together():
    every = np.array([scores(dimension) for dimension in range(DIMENSIONS)], dtype=float)
    assert abs(np.corrcoef(every) - np.eye(DIMENSIONS)).max() < 5e-3


def test_that_the_draws_cannot_be_changed_and_are_the_same_each_time():
    with pytest.raises(ValueError, match="read-only"):
        scores(0)[0] = 1
    assert scores(3) is scores(3)


def test_that_normal_scores_are_those_of_the_standard_library():
    levels = np.array([1e-9, 1e-4, 0.02, 0.03, 0.3, 0.5, 0.77, 0.97, 0.98, 1 - 1e-7])
    expected = [NormalDist().inv_cdf(float(level)) for level in levels]
    assert normal_scores(levels) == pytest.approx(expected, rel=2e-9, abs=1e-12)
