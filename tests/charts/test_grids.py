from __future__ import annotations

import pytest

from gui.charts.rows import GridRate, GridRow, GridValues
from tests.charts.chart_cases import GRID_NAMES, NAS_KG, grid_values, plain, plan_at


@pytest.fixture
def chart(charts):
    return charts["grids"]


def test_that_bars_begin_at_zero_and_are_as_long_as_their_values(chart):
    plan = chart.plan()
    lengths = {row.entry.id: row.mark_x - plan.left for row in plan.rows}
    assert lengths["kaz"] / lengths["nor"] == pytest.approx(539 / 20)
    assert lengths["usa"] == pytest.approx((plan.right - plan.left) * NAS_KG / 600_000)


def test_that_grids_come_from_small_to_large_and_the_undeclared_last(chart):
    rates = (GridRate("c", "C", None), GridRate("b", "B", 0.2), GridRate("a", "A", 0.1))
    chart.show_values(GridValues(GridRow("now", "Now", 15.0, current=True), 100.0, rates))
    assert [row.entry.id for row in chart.plan().rows] == ["a", "now", "b", "c"]


def test_that_an_undeclared_grid_says_so_and_has_no_bar(chart):
    chart.show_values(GridValues(GridRow("a", "A", None, current=True), 10.0, (GridRate("b", "B", 0.5),)))
    row = chart.plan().rows[-1]
    assert (row.mark_x, row.entry.value) == (None, "not declared")


def test_that_the_current_grid_is_set_apart_and_never_dropped(chart):
    plan = plan_at(chart, 400, 100)
    rows = plan.rows
    assert len(rows) < len(GRID_NAMES)
    assert [row.entry.id for row in rows if row.entry.strong] == ["usa"]
    assert plan.pitch >= 18


def test_that_the_axis_stays_while_the_values_move_a_little(chart):
    frames = set()
    for step in (1.0, 0.98, 1.03, 1.05, 0.99):
        chart.show_values(grid_values(NAS_KG * step))
        frames.add((chart.plan().left, chart.plan().right, chart._held_limit))
    assert len(frames) == 1


def test_that_the_caption_names_here_and_both_ends(chart):
    assert plain(chart.caption()) == (
        "United States, 2018 (the study): 284 t. "
        "The same run at the same PUE: from 20.0 t CO\u2082e (Norway) to 539 t CO\u2082e (Kazakhstan)."
    )
    chart.show_values(grid_values(None))
    assert "not declared" in chart.caption()


def test_that_the_words_that_stand_in_for_the_bars_are_seen(chart, qtbot):
    # Drawn by their own hand, for what stands still is painted over all that was there before.
    chart.show()
    chart.grab()
    chart.show_values(grid_values(None))
    picture = chart.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, 300, 2) for y in range(40)}
    assert len(colours) > 1


def test_that_the_table_has_all_grids_also_those_without_room(chart):
    assert len(plan_at(chart, 400, 100).rows) < len(GRID_NAMES)
    assert len(chart.values_as_table()[1]) == len(GRID_NAMES)
    assert chart.values_as_table()[1][0] == ("Norway", NAS_KG * 20.0 / 284.0193, "")
