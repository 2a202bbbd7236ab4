"""What counts, part by part: bars that hang on each other from the training to the sum."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QSize

from gui.charts.counted import CountedChart
from gui.charts.rows import WaterfallStep, WaterfallValues
from tests.charts.chart_cases import outside, overlaps, plain

SIZES = [(340, 150), (430, 330), (900, 180), (1600, 900)]
STEPS = (
    WaterfallStep("idle", "Idle time", 168.0, 0.59, 0.0, 168.0),
    WaterfallStep("embodied", "Making the chips", 23.1, 0.08, 0.0, 23.1, "10.3 kg to 36 kg"),
    WaterfallStep("development", "Development", 239.0, 0.84, 0.0, 239.0),
    WaterfallStep("use", "Use", 37.9, 0.13, 0.0, 37.9),
)
VALUES = WaterfallValues("Training", 284.0, "Together", 752.0, STEPS)


@pytest.fixture
def chart(look):
    made = CountedChart(look)
    made.resize(430, 330)
    made.show_values(VALUES)
    yield made
    made.deleteLater()


def test_that_the_parts_stand_in_the_order_in_which_they_are_told(chart):
    assert [row.bar.id for row in chart.plan().rows] == ["start", "idle", "embodied", "development", "use", "end"]


def test_that_each_part_begins_where_the_last_one_ended(chart):
    bars = [row.bar for row in chart.plan().rows][:-1]
    assert all(after.low == pytest.approx(before.high) for before, after in pairwise(bars))
    assert bars[-1].high == pytest.approx(chart.plan().rows[-1].bar.high)


def test_that_a_part_is_told_as_a_multiple_of_the_training_also_below_one(chart):
    ratios = [plain(row.bar.ratio) for row in chart.plan().rows]
    assert ratios == ["", "\u00d7 0.590", "\u00d7 0.0800", "\u00d7 0.840", "\u00d7 0.130", "\u00d7 2.65"]


def test_that_the_sentence_and_the_table_have_every_part(chart):
    assert plain(chart.caption()) == (
        "Together 752 kg: Training 284 kg, Idle time 168 kg, Making the chips 23.1 kg, Development 239 kg, Use 37.9 kg."
    )
    headers, rows = chart.values_as_table()
    assert len(headers) == 3
    assert [row[1] for row in rows] == [284.0, 168.0, 23.1, 239.0, 37.9, 752.0]
    assert all(len(row) == 3 for row in rows)


def test_that_pointing_at_a_part_tells_its_range(chart):
    assert "10.3 kg to 36 kg" in chart.read_out("embodied")


def test_that_without_parts_there_are_words_instead_of_bars(chart):
    chart.show_values(WaterfallValues("Training", None, "Together", None, sentence="Tick what else shall count."))
    assert chart.plan().rows == ()
    assert chart.plan().sentence
    assert chart.caption() == "Tick what else shall count."
    assert chart.values_as_table()[1] == ()


@pytest.mark.parametrize("size", SIZES)
def test_that_nothing_overlaps_or_leaves_the_chart(chart, written, size):
    texts = written(chart, QSize(*size))
    assert len(texts) > len(STEPS)
    assert overlaps(texts) == []
    assert outside(texts, QSize(*size)) == []


def test_that_every_part_has_the_colour_that_the_bar_of_parts_gives_it(chart, look):
    roles = [chart._colour(row.bar) for row in chart.plan().rows]
    assert roles == ["chips", "idle", "embodied", "development", "use", "accent"]
    assert len({look.theme.colour(role).name() for role in roles}) == len(roles)
