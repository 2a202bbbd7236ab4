from __future__ import annotations

import math

import pytest

from gui.charts.rows import CompareRow
from tests.charts.chart_cases import NAS_KG, compare_rows, plain, plan_at


@pytest.fixture
def chart(charts):
    return charts["compare"]


def placed(chart, row_id):
    return next(row for row in chart.plan().rows if row.entry.id == row_id)


def test_that_rows_come_by_value_from_large_to_small(chart):
    amounts = [row.entry.amount for row in chart.plan().rows]
    assert amounts == sorted(amounts, reverse=True)


def test_that_equal_ratios_are_equal_distances_on_the_logarithmic_scale(chart):
    chart.show_values([CompareRow(str(kg), "x", kg, "published") for kg in (20.0, 200.0, 20_000.0)], logarithmic=True)
    small, middle, large = (placed(chart, key).mark_x for key in ("20.0", "200.0", "20000.0"))
    assert large - middle == pytest.approx(2 * (middle - small))


def test_that_a_mark_stands_where_the_lines_say(chart):
    plan = chart.plan()
    step = plan.ticks[1].x - plan.ticks[0].x
    lowest = plan.ticks[0].x
    assert placed(chart, "scenario").mark_x == pytest.approx(lowest + step * (math.log10(NAS_KG) - 1))
    assert plan.ticks[0].label.endswith("kg")


def test_that_bars_begin_at_zero_on_the_linear_scale(chart):
    chart.show_values(compare_rows(), logarithmic=False)
    plan = chart.plan()
    assert plan.ticks[0].label == "0"
    assert plan.ticks[0].x == plan.left
    length = placed(chart, "car").mark_x - plan.left
    assert length / (placed(chart, "scenario").mark_x - plan.left) == pytest.approx(57152.63862 / NAS_KG)


@pytest.mark.parametrize("logarithmic", [True, False])
def test_that_a_scenario_that_is_not_declared_says_so_on_top_and_has_no_mark(chart, written, logarithmic):
    chart.show_values(compare_rows(None), logarithmic=logarithmic)
    row = chart.plan().rows[0]
    assert (row.entry.id, row.mark_x, row.entry.value) == ("scenario", None, "not declared")
    assert "not declared" in [one.text for one in written(chart, chart.size())]


def test_that_zero_has_no_place_on_a_logarithmic_scale_but_is_said(chart):
    chart.show_values(compare_rows(0.0), logarithmic=True)
    row = placed(chart, "scenario")
    assert row.mark_x is None
    assert row.entry.value.startswith("0")


def test_that_the_baseline_has_a_row_only_where_it_differs(chart):
    chart.show_values(compare_rows(baseline=NAS_KG), logarithmic=True)
    assert "baseline" not in [row.entry.id for row in chart.plan().rows]
    chart.show_values(compare_rows(baseline=NAS_KG / 2), logarithmic=True)
    assert "baseline" in [row.entry.id for row in chart.plan().rows]


def test_that_scenario_baseline_and_extremes_stay_where_there_is_little_room(chart):
    chart.show_values(compare_rows(2000.0, 40_000.0), logarithmic=True)
    plan = plan_at(chart, 400, 150)
    shown = [row.entry.id for row in plan.rows]
    assert {"scenario", "baseline", "nas", "big"} <= set(shown)
    assert len(shown) < len(compare_rows(2000.0, 40_000.0))
    assert plan.pitch >= 18


def test_that_the_axis_stays_while_a_value_moves_a_little(chart):
    for logarithmic in (True, False):
        frames = set()
        for kg in (284_000, 281_000, 290_000, 284_019, 283_500):
            chart.show_values(compare_rows(kg), logarithmic=logarithmic)
            plan = chart.plan()
            frames.add((plan.left, plan.right, plan.ticks))
        assert len(frames) == 1


def test_that_a_label_is_shortened_only_beyond_its_share_and_said_in_full(chart):
    row = placed(chart, "nas")
    assert row.label == row.entry.label
    narrow = next(row for row in plan_at(chart, 300, 300).rows if row.entry.id == "nas")
    assert narrow.label.endswith("\u2026")
    assert chart._letters.width("secondary", narrow.label) <= 0.45 * 300
    assert chart.read_out("nas").splitlines()[0] == "Same search, as first published"


def test_that_the_read_out_has_the_exact_figure_and_the_source(chart):
    assert plain(chart.read_out("car")).splitlines() == [
        "Car, whole life, with fuel",
        "57,152.6 kg CO\u2082e",
        "everyday thing",
        "Strubell et al. 2019, Table 1",
    ]


def test_that_the_caption_counts_in_the_largest_everyday_thing_that_fits(chart):
    assert plain(chart.caption()) == (
        "This scenario comes to 284 t CO\u2082e, 5.0 times \u201cCar, whole life, with fuel\u201d."
    )
    chart.show_values(compare_rows(2000.0), logarithmic=True)
    assert "2.2 times \u201cFlight NY-SF and back\u201d" in chart.caption()
    chart.show_values(compare_rows(90.0), logarithmic=True)
    assert "10 % of \u201cFlight NY-SF and back\u201d" in chart.caption()
    chart.show_values(compare_rows(None), logarithmic=True)
    assert "not declared" in chart.caption()


def test_that_pounds_get_round_lines_of_their_own(chart, look):
    look.set_mass_unit("lb")
    labels = [plain(tick.label) for tick in chart.plan().ticks if tick.label]
    assert all(label.endswith("lb") for label in labels)
    assert "1,000 lb" in labels


def test_that_the_buttons_choose_the_scale_and_say_so_once(chart, qtbot):
    segment = chart.controls()
    said = []
    chart.scale_changed.connect(said.append)
    segment._linear.click()
    assert said == [False]
    assert chart.plan().ticks[0].label == "0"
    chart.show_values(compare_rows(), logarithmic=True)
    assert said == [False]
    assert segment._logarithmic.isChecked()


def test_that_the_baseline_keeps_its_row_while_the_scenario_passes_over_it_and_leaves_at_rest(chart, qtbot):
    chart.show()
    qtbot.waitExposed(chart)
    chart.show_values(compare_rows(NAS_KG * 1.02, NAS_KG), logarithmic=True)
    places = {row.entry.id: row.area for row in chart.plan().rows if row.entry.id not in {"scenario", "baseline"}}
    chart.show_values(compare_rows(NAS_KG), logarithmic=True)
    now = {row.entry.id: row.area for row in chart.plan().rows}
    assert "baseline" in now
    assert {key: now[key] for key in places} == places
    qtbot.waitUntil(lambda: "baseline" not in [row.entry.id for row in chart.plan().rows])


def test_that_the_row_of_another_baseline_does_not_stay(chart, qtbot):
    chart.show()
    qtbot.waitExposed(chart)
    chart.show_values(compare_rows(NAS_KG * 1.02, NAS_KG), logarithmic=True)
    chart.show_values(compare_rows(3200.0), logarithmic=True)
    assert "baseline" not in [row.entry.id for row in chart.plan().rows]


def test_that_a_pinned_scenario_is_shown_even_where_few_rows_have_room(chart):
    pin = CompareRow("pin1", "Pinned", 1e9, "pinned")
    chart.show_values([*compare_rows(), pin], logarithmic=True)
    assert {"scenario", "pin1"} <= {row.entry.id for row in plan_at(chart, 400, 80).rows}
    assert "pinned by you" in chart.read_out("pin1")


@pytest.mark.parametrize("logarithmic", [True, False])
def test_that_a_pinned_scenario_has_a_mark_of_its_own(chart, written, logarithmic):
    chart.show_values([*compare_rows(), CompareRow("pin1", "Pinned", 5000.0, "pinned")], logarithmic=logarithmic)
    assert "Pinned" in [one.text for one in written(chart, chart.size())]
