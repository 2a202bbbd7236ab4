"""The hill of what the emissions may be: it stands over its quantiles, and says them."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize

from gui.charts.distribution import DistributionChart
from gui.charts.distributionplan import POINT, Axis, axis_of
from gui.charts.rows import Band, DistributionValues

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.look.look import Look
    from tests.charts.chart_cases import Written


def hill(middle: float = 284e3, width: float = 0.2, marks: tuple[tuple[str, float], ...] = ()) -> DistributionValues:
    """A log-normal hill."""
    places = [-4 + index / 8 for index in range(65)]
    edges = [middle * math.exp(width * place) for place in places]
    shares = [(math.erf(b / 2**0.5) - math.erf(a / 2**0.5)) / 2 for a, b in pairwise(places)]
    heights = [share / (b - a) for share, (a, b) in zip(shares, pairwise(edges), strict=True)]
    scores = (-1.645, -0.6745, 0.0, 0.6745, 1.645)
    band = Band(*(middle * math.exp(width * score) for score in scores))
    return DistributionValues(middle, band, tuple(edges), tuple(heights), marks)


@pytest.fixture
def chart(look: Look, qapp: object) -> DistributionChart:
    chart = DistributionChart(look)
    chart.resize(500, 300)
    return chart


def test_that_the_hill_stands_over_its_median_and_the_strip_below_it(chart: DistributionChart) -> None:
    chart.show_values(hill())
    plan = chart.plan()
    top = min(plan.outline, key=lambda point: point.y())
    first, quarter, median, three_quarters, last = plan.quantiles
    assert first < quarter < median < three_quarters < last
    assert abs(top.x() - median) < 0.1 * (plan.right - plan.left)
    assert all(plan.top - 1 <= point.y() <= plan.floor for point in plan.outline)
    assert (plan.likely[0].x(), plan.likely[-1].x()) == (first, last)
    assert (plan.middle[0].x(), plan.middle[-1].x()) == (quarter, three_quarters)


def test_that_point_estimate_and_published_figure_are_marked(chart: DistributionChart) -> None:
    chart.show_values(hill(marks=(("Published", 200e3),)))
    scenario, published = chart.plan().marks
    assert scenario.id == POINT
    assert published.x < scenario.x
    assert "200\u00a0t" in published.text
    assert chart.read_out("published0").startswith("Published\n200")


def test_that_a_published_figure_far_away_is_marked_at_the_edge(chart: DistributionChart) -> None:
    chart.show_values(hill(marks=(("Published", 30e6),)))
    plan = chart.plan()
    assert plan.marks[1].beyond
    assert plan.marks[1].x == plan.right


def test_that_the_axis_stays_while_the_hill_moves_a_little() -> None:
    axis = axis_of(hill(), 1.0, None)
    assert axis_of(hill(290e3), 1.0, axis) == axis
    assert axis_of(hill(2e6), 1.0, axis) != axis


def test_that_a_narrow_hill_fills_the_chart() -> None:
    axis = axis_of(hill(width=0.01), 1.0, None)
    assert axis.low > 250e3
    assert axis.high < 320e3
    assert axis_of(hill(width=0.6), 1.0, None).low == 0


def test_that_a_place_between_the_ends_of_the_axis_is_in_proportion() -> None:
    assert Axis(100, 200).place(150, 0, 80) == 40


def test_that_an_exact_result_is_a_sentence(chart: DistributionChart) -> None:
    chart.show_values(DistributionValues(1.0, Band(1, 1, 1, 1, 1), sentence="Every input is exact."))
    assert chart.plan().sentence == ("Every input is exact.",)
    assert chart.caption() == "Every input is exact."


def test_that_the_sentence_and_the_table_say_the_quantiles(chart: DistributionChart) -> None:
    chart.show_values(hill())
    assert (
        chart.caption().replace("\u00a0", " ")
        == "Nine times in ten between 204 t and 395 t, half the time between 248 t and 325 t."
    )
    _, rows = chart.values_as_table()
    assert [name for name, _ in rows] == [
        "5 % quantile",
        "25 % quantile",
        "Median",
        "75 % quantile",
        "95 % quantile",
        "This scenario",
    ]


@pytest.mark.parametrize("size", [(300, 160), (500, 300), (1000, 600)])
def test_that_no_text_leaves_the_picture(
    chart: DistributionChart, size: tuple[int, int], written: Callable[[DistributionChart, QSize], list[Written]]
) -> None:
    chart.show_values(hill(marks=(("Published", 200e3),)))
    for one in written(chart, QSize(*size)):
        assert one.area.left() >= -1, one
        assert one.area.right() <= size[0] + 1, one
        assert one.area.bottom() <= size[1] + 1, one
