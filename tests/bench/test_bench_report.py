"""The figures of the bench are made and judged as its table says; nothing here is timed."""

from __future__ import annotations

import json

import pytest

from build_scripts.bench_report import HEAD, Row, Spread, percentile, table


def spread(*values):
    return Spread.of(values)


def test_that_a_percentile_lies_between_two_values_in_proportion():
    assert percentile([4.0, 1.0, 3.0, 2.0, 5.0], 0.95) == pytest.approx(4.8)
    assert percentile([1.0, 2.0], 0.5) == pytest.approx(1.5)


def test_that_a_single_value_is_each_of_its_percentiles():
    assert percentile([7.0], 0.0) == percentile([7.0], 0.95) == percentile([7.0], 1.0) == 7.0


def test_that_there_is_no_percentile_of_nothing():
    with pytest.raises(ValueError, match="0 values"):
        percentile([], 0.5)
    assert spread() is None


def test_that_a_ratio_is_that_of_the_medians():
    assert Row("x", spread(1, 4, 100), spread(2, 2, 50)).ratio == 2.0


@pytest.mark.parametrize(("limit", "met"), [(2.0, True), (1.99, False)])
def test_that_a_budget_of_a_ratio_is_met_up_to_its_limit(limit, met):
    assert Row("x", spread(200), spread(100), limit=limit, judge="ratio").met is met


def test_that_the_slow_end_is_judged_where_the_budget_is_of_it():
    slow_at_times = spread(*[1.0] * 9, 20.0)
    assert Row("x", slow_at_times, limit=6.0).met is False
    assert Row("x", slow_at_times, limit=6.0, judge="median").met is True


def test_that_nothing_is_said_of_a_budget_when_nothing_was_measured():
    row = Row("x", None, spread(1.0), limit=2.0, judge="ratio", remark="no bundle built")
    assert row.met is None
    assert row.ratio is None
    assert row.cells()[-1] == "no bundle built"


def test_that_a_floor_of_nothing_gives_no_ratio():
    assert Row("x", spread(1.0), spread(0.0)).ratio is None


def test_that_every_line_of_the_table_has_its_columns_under_the_head():
    rows = [
        Row("met", spread(1.0, 2.0), spread(1.0, 1.5), limit=2.0, judge="ratio"),
        Row("a line without a budget", None, spread(123.4)),
        Row("not met", spread(17.0, 18.0), limit=16.0),
    ]
    head, _, heading, first, second, third = table([("A section", rows)]).splitlines()
    assert heading == "A section"
    assert all(name in head for name in HEAD)
    assert first.endswith("2 x  met")
    assert third.endswith("p95 16 ms  NOT MET")
    assert second.index("123") + len("123") == head.index("floor") + len("floor")


def test_that_a_row_can_be_written_to_a_file():
    plain = json.loads(json.dumps(Row("x", spread(1.0, 3.0), None, limit=6.0).as_json()))
    assert plain["ours"] == {"median": 2.0, "p95": pytest.approx(2.9), "count": 2}
    assert plain["floor"] is None
    assert plain["met"] is True
