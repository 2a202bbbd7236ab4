from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QSize

from gui.charts.rows import WaterfallStep, WaterfallValues
from gui.charts.waterfall import END, START, WaterfallChart
from gui.footprint.attribution import explain
from gui.library.library import Library
from tests.charts.chart_cases import outside, overlaps, plain, plan_at

SIZES = [(340, 150), (510, 300), (900, 180), (1600, 900)]


def of_runs(a: str, b: str) -> WaterfallValues:
    """The difference between two runs of the library."""
    library = Library.load()
    found = explain(library.scenario(a), library.scenario(b))
    steps = tuple(
        WaterfallStep(
            one.factor, f"Factor {one.factor}", one.co2e_kg, one.ratio, one.a, one.b, "1 \u2192 2", one.factor
        )
        for one in found.contributions
    )
    return WaterfallValues("The search, Google 2021", found.a_co2e_kg, "The search, 2019", found.b_co2e_kg, steps)


@pytest.fixture(scope="module")
def searches() -> WaterfallValues:
    return of_runs("et_nas", "nas")


@pytest.fixture
def chart(look, searches):
    made = WaterfallChart(look)
    made.resize(620, 300)
    made.show_values(searches)
    yield made
    made.deleteLater()


def test_that_what_makes_more_stands_before_what_makes_less(chart):
    rows = [row.bar for row in chart.plan().rows]
    assert [bar.id for bar in rows] == [
        START,
        *("train_hours", "pue", "grid_kg_per_kwh"),
        *("chip_count", "system_power_w"),
        END,
    ]
    assert [bar.role for bar in rows] == ["start", "more", "more", "more", "less", "less", "end"]


def test_that_a_factor_that_is_the_same_in_both_has_no_row(chart):
    assert "training_runs" not in [row.bar.id for row in chart.plan().rows]


def test_that_each_bar_begins_where_the_one_before_ends(chart, searches):
    rows = chart.plan().rows
    for before, now in pairwise(rows[:-1]):
        begins = now.area.right() if now.bar.role == "less" else now.area.left()
        assert begins == pytest.approx(before.end_x, abs=1.0)
    assert rows[-2].end_x == pytest.approx(rows[-1].area.right(), abs=1.0)
    assert rows[-1].bar.high * 1.0 == pytest.approx(searches.end_kg)


@pytest.mark.parametrize("pair", [("et_nas", "nas"), ("nas", "et_nas"), ("bert_base", "elmo")])
def test_that_the_running_sum_never_falls_below_nothing(look, pair):
    values = of_runs(*pair)
    chart = WaterfallChart(look)
    chart.show_values(values)
    assert all(row.bar.low >= -1e-9 * (values.end_kg or 1.0) for row in plan_at(chart, 600, 300).rows)
    chart.deleteLater()


def test_that_the_sign_is_written_and_not_told_by_colour_alone(chart):
    masses = {row.bar.id: row.bar.mass for row in chart.plan().rows}
    assert plain(masses["train_hours"]) == "+465 t"
    assert plain(masses["chip_count"]) == "\u2212202 t"


def test_that_the_last_row_says_how_many_times_as_much_it_is(chart):
    assert chart.plan().rows[-1].bar.ratio == "\u00d7 88.2"


def test_that_the_caption_names_both_ends_and_the_largest_factor(chart):
    said = plain(chart.caption())
    assert said.startswith("From The search, Google 2021 (3.22 t) to The search, 2019 (284 t).")
    assert said.endswith("Most of it: Factor train_hours, +465 t.")


def test_that_the_table_sums_to_the_second_figure(chart):
    _, rows = chart.values_as_table()
    assert sum(row[3] for row in rows[:-1]) == pytest.approx(rows[-1][3], rel=1e-9)


def test_that_a_read_out_gives_the_exact_share_and_both_values(chart):
    said = plain(chart.read_out("chip_count"))
    assert "\u2212201,752 kg" in said
    assert "1 \u2192 2" in said
    assert "284,019 kg" in plain(chart.read_out(END))


def test_that_words_stand_in_where_nothing_can_be_drawn(chart, written):
    chart.show_values(WaterfallValues("A", None, "B", 12.0, sentence="The hours of A are not declared."))
    assert chart.plan().rows == ()
    assert chart.caption() == "The hours of A are not declared."
    assert "".join(one.text for one in written(chart, chart.size())) == "The hours of A are not declared."


def test_that_two_figures_that_are_the_same_have_two_equal_bars(chart):
    chart.show_values(WaterfallValues("A", 12.0, "B", 12.0))
    first, last = chart.plan().rows
    assert first.area.width() == last.area.width()


@pytest.mark.parametrize("kg", [0.0, 1e-9, 1e12])
def test_that_any_size_is_drawn(chart, kg):
    chart.show_values(WaterfallValues("A", 0.0, "B", kg, (WaterfallStep("pue", "PUE", kg, None, 0.0, 1.0),)))
    assert chart.plan().rows[-1].area.width() >= 1


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.5, 2.5])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_that_no_text_is_cut_off_or_lies_on_another(chart, look, written, size, scale):
    look.set_scale(scale)
    texts = written(chart, QSize(*size))
    assert overlaps(texts) == []
    assert outside(texts, QSize(*size)) == []


def test_that_a_ratio_of_one_is_not_written(chart, searches):
    end = chart.plan().rows[-1].bar
    assert end.ratio
    level = searches._replace(end_kg=searches.start_kg * 1.0004, steps=())
    chart.show_values(level)
    assert [row.bar.ratio for row in chart.plan().rows] == ["", ""]
