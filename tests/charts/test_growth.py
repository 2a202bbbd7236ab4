from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize

from gui.charts.growthplan import END
from gui.charts.rows import GrowthLine
from tests.charts.chart_cases import LEVELS, NAS_HOURS, NAS_KG, growth_values, outside, overlaps, plain, plan_at


@pytest.fixture
def chart(charts):
    return charts["growth"]


def test_that_the_line_begins_at_zero_and_ends_at_the_total(chart):
    plan = chart.plan()
    frame = plan.frame
    assert (frame.hours, frame.kg) == (300_000, 300_000)
    assert plan.end.x() == pytest.approx(frame.left + (frame.right - frame.left) * NAS_HOURS / 300_000)
    assert plan.end.y() == pytest.approx(frame.bottom - (frame.bottom - frame.top) * NAS_KG / 300_000)


def test_that_each_crossing_lies_on_the_line_and_is_named_with_its_hour(chart):
    plan = chart.plan()
    assert [one.label.text for one in plan.crossings] == [
        "1 car, hour 55,161",
        "2 cars, hour 110,322",
        "3 cars, hour 165,482",
        "4 cars, hour 220,643",
    ]
    slope = (plan.end.y() - plan.frame.bottom) / (plan.end.x() - plan.frame.left)
    for one in plan.crossings:
        assert one.y == pytest.approx(plan.frame.bottom + slope * (one.x - plan.frame.left))


def test_that_no_more_than_four_crossings_are_marked(chart):
    for kg in (NAS_KG, 5.0, 40.0, 2e6, 9e9, 57_153.0):
        chart.show_values(growth_values(kg))
        assert len(chart.plan().crossings) <= 4


def test_that_crossings_give_way_where_there_is_little_room(chart):
    crossings = plan_at(chart, 280, 100).crossings
    assert 0 < len(crossings) < 4
    areas = [one.label.area for one in crossings]
    assert not any(one.intersects(other) for one in areas for other in areas if one is not other)


def test_that_the_baseline_is_drawn_with_the_line_and_only_where_it_differs(chart):
    chart.show_values(growth_values(baseline_kg=NAS_KG, baseline_hours=NAS_HOURS))
    assert chart.plan().baseline_end is None
    chart.show_values(growth_values(100_000.0, baseline_kg=NAS_KG, baseline_hours=NAS_HOURS))
    plan = chart.plan()
    assert plan.baseline_end.y() == pytest.approx(plan.frame.y(NAS_KG))
    assert plain(plan.baseline_label.text) == "As loaded: 284 t"


@pytest.mark.parametrize(("kg", "hours"), [(None, 10.0), (10.0, None), (None, None)])
def test_that_a_total_that_is_not_declared_is_a_sentence_and_no_line(chart, written, kg, hours):
    chart.show_values(growth_values(kg, hours))
    assert chart.plan().frame is None
    said = " ".join(one.text for one in written(chart, chart.size()))
    assert "not declared" in said
    assert "0" not in said
    assert chart.plan().spots == ()


def test_that_a_total_of_zero_is_a_sentence_too(chart):
    chart.show_values(growth_values(0.0, 100.0))
    assert chart.plan().frame is None
    assert chart.caption().startswith("This run comes to 0")


def test_that_the_axes_stay_while_the_values_move_a_little(chart):
    frames = set()
    for step in (1.0, 0.98, 1.02, 1.05, 0.99):
        chart.show_values(growth_values(NAS_KG * step, NAS_HOURS * step))
        plan = chart.plan()
        frames.add((plan.frame, plan.rows, plan.columns))
    assert len(frames) == 1


def test_that_the_line_says_its_value_at_the_hour_under_the_pointer(chart, monkeypatch):
    said = []
    monkeypatch.setattr(chart, "_tell", lambda _where, text: said.append(text))
    frame = chart.plan().frame
    chart._point_at(QPointF(frame.x(100_000), frame.top + 3))
    assert plain(said[-1]).splitlines() == ["104 t CO\u2082e", "hour 100,000"]


def test_that_the_caption_says_the_total_and_what_is_passed_first(chart):
    assert plain(chart.caption()) == (
        "After 274,120 h the run has emitted 284 t CO\u2082e. 1 car, hour 55,161; 2 cars, hour 110,322."
    )


def test_that_the_table_has_every_level_passed_and_the_end_in_full(chart):
    headers, rows = chart.values_as_table()
    assert headers == ("Point", "Time [h]", "CO\u2082e [kg]")
    assert ("2 cars", NAS_HOURS * 2 * LEVELS[1].kg / NAS_KG, 2 * LEVELS[1].kg) in rows
    assert rows[-1] == ("end of the run", NAS_HOURS, NAS_KG)


def test_that_the_end_of_the_line_can_be_asked_too(chart):
    assert plain(chart.read_out(END)).splitlines() == ["284,019 kg CO\u2082e", "hour 274,120"]


@pytest.mark.parametrize("share", [0.25, 0.6, 0.9, 1.05, 1.6, 4.0])
@pytest.mark.parametrize("size", [(300, 140), (480, 260), (1200, 700)])
def test_that_neither_line_runs_through_a_text(chart, share, size):
    chart.show_values(growth_values(NAS_KG, NAS_HOURS, NAS_KG * share, NAS_HOURS * 0.9))
    plan = plan_at(chart, *size)
    start = QPointF(plan.frame.left, plan.frame.bottom)
    letters = chart._letters.metrics("small").capHeight()
    texts = [one.label for one in plan.crossings] + ([plan.baseline_label] if plan.baseline_label else [])
    for text in texts:
        seen = QRectF(text.area.left(), text.baseline - letters, text.area.width(), letters)
        for end in (plan.end, plan.baseline_end):
            assert not any(seen.contains(start + (end - start) * (step / 500)) for step in range(501))


def test_that_other_runs_have_lines_of_their_own_and_the_axes_hold_them(chart):
    other = GrowthLine("pin1", "Pinned", NAS_HOURS * 2, NAS_KG * 3)
    chart.show_values(growth_values()._replace(others=(other,)))
    plan = chart.plan()
    (line,) = plan.others
    assert plan.frame.left < line.end.x() <= plan.frame.right
    assert plan.frame.top <= line.end.y() < plan.end.y()
    assert "pin1" in [spot.id for spot in plan.spots]
    assert "852,058 kg" in plain(chart.read_out("pin1"))
    assert chart.values_as_table()[1][-1] == ("Pinned", NAS_HOURS * 2, NAS_KG * 3)


@pytest.mark.parametrize("size", [(340, 150), (510, 300), (1600, 900)], ids=str)
def test_that_no_text_of_four_other_runs_lies_on_another(chart, written, size):
    others = tuple(
        GrowthLine(f"pin{number}", f"A rather long name, {number}", NAS_HOURS * share, NAS_KG * share)
        for number, share in enumerate((0.5, 0.98, 1.0, 1.02))
    )
    chart.show_values(growth_values()._replace(others=others))
    texts = written(chart, QSize(*size))
    assert overlaps(texts) == []
    assert outside(texts, QSize(*size)) == []
