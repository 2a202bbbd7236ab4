from __future__ import annotations

import pytest

from gui.charts.crossings import crossings
from tests.charts.chart_cases import LEVELS, NAS_HOURS, NAS_KG


def counts(kg: float, most: int = 4) -> list[tuple[str, int]]:
    return [(one.level.id, one.count) for one in crossings(kg, NAS_HOURS, LEVELS, most)]


def test_that_the_architecture_search_passes_four_cars_at_the_hours_of_the_mock():
    found = crossings(NAS_KG, NAS_HOURS, LEVELS)
    assert [(one.level.id, one.count) for one in found[:4]] == [("car", 1), ("car", 2), ("car", 3), ("car", 4)]
    assert found[0].hour == pytest.approx(55161, abs=1)
    assert found[3].kg == 4 * 57152.63862


def test_that_many_of_a_thing_are_counted_in_round_steps():
    assert counts(57152.63862 * 23)[:4] == [("car", 10), ("car", 20), ("car", 1), ("flight", 1)]
    assert counts(5.0)[:3] == [("charge", 200), ("charge", 400), ("charge", 600)]


def test_that_one_of_each_smaller_thing_comes_after_the_larger():
    assert counts(60_000.0) == [("car", 1), ("flight", 1), ("charge", 1)]


def test_that_nothing_is_passed_below_the_smallest_level():
    assert counts(0.001) == []
    assert counts(0.0) == []


def test_that_a_total_of_exactly_one_thing_passes_it_at_the_end():
    one = crossings(57152.63862, 100.0, LEVELS)[0]
    assert (one.count, one.hour) == (1, 100.0)
