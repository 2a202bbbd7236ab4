from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gui.charts.choosing import evenly, nearest


@given(st.integers(1, 40), st.integers(1, 50), st.data())
def test_that_the_anchor_is_always_shown_and_rows_keep_their_order(count, room, data):
    anchor = data.draw(st.integers(0, count - 1))
    chosen = nearest(count, room, anchor)
    assert anchor in chosen
    assert list(chosen) == sorted(set(chosen))
    assert len(chosen) == min(count, room)


def test_that_neighbours_and_both_ends_stay_when_rows_are_dropped():
    assert nearest(12, 5, 6) == (0, 5, 6, 7, 11)


def test_that_the_farthest_rows_are_dropped_first():
    assert nearest(12, 7, 6) == (0, 4, 5, 6, 7, 8, 11)


def test_that_the_baseline_stays_before_any_neighbour():
    assert nearest(12, 2, 6, keep=[1]) == (1, 6)


def test_that_there_is_one_row_where_there_is_room_for_none():
    assert nearest(5, 0, 3) == (3,)


@given(st.integers(1, 40), st.integers(1, 50), st.data())
def test_that_what_is_to_be_kept_is_kept_among_rows_spread_evenly(count, room, data):
    kept = data.draw(st.integers(0, count - 1))
    chosen = evenly(count, room, [kept])
    assert kept in chosen
    assert list(chosen) == sorted(set(chosen))
    assert len(chosen) <= min(count, room)


def test_that_rows_spread_evenly_include_both_ends():
    chosen = evenly(11, 6, [5])
    assert (chosen[0], chosen[-1]) == (0, 10)
