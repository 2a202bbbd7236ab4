from __future__ import annotations

import pytest

from gui.charts.rows import PartRow
from tests.charts.chart_cases import NAS_KG, NAS_KWH, part_rows, plain, plan_at


@pytest.fixture
def chart(charts):
    return charts["parts"]


def test_that_stretches_are_as_long_as_their_shares_and_fill_the_bar(chart):
    chips, overhead = chart.plan().parts
    total = chips.bar.width() + overhead.bar.width()
    assert chips.bar.width() / total == pytest.approx(0.63, abs=0.005)
    assert chips.bar.left() == 0
    assert overhead.bar.right() == chart.viewport().width() - 12


def test_that_a_part_of_zero_is_left_out(chart):
    assert [part.entry.id for part in chart.plan().parts] == ["chips", "overhead"]


def test_that_a_tiny_part_is_still_seen(chart):
    chart.show_values(part_rows(overhead=0.00001))
    assert chart.plan().parts[-1].bar.width() >= 1


def test_that_a_value_stands_inside_only_where_it_fits(chart):
    chart.show_values(part_rows(overhead=0.02))
    chips, overhead = chart.plan().parts
    assert plain(chips.inside) == "278 t"
    assert overhead.inside == ""
    assert plain(overhead.below).startswith("5.68 t")


def test_that_energy_stands_in_where_emissions_are_not_declared(chart):
    chart.show_values(part_rows(kg=None))
    assert chart.plan().parts[0].inside.endswith("MWh")
    assert plain(chart.caption()).startswith("Of 656 MWh")


def test_that_energy_stands_in_where_nothing_is_emitted(chart):
    chart.show_values(part_rows(kg=0.0))
    assert chart.plan().parts[0].inside.endswith("MWh")


def test_that_words_stand_in_where_nothing_is_known(chart, written):
    for rows in ([], part_rows(None, None)):
        chart.show_values(rows)
        assert chart.plan().parts == ()
        said = " ".join(one.text for one in written(chart, chart.size()))
        assert "declared" in said
        assert "Not counted: manufacturing of the chips, idle time, water." in said
        assert "0" not in said


def test_that_no_energy_at_all_is_said_in_words(chart):
    chart.show_values(part_rows(0.0, 0.0))
    assert "no energy" in chart.caption()


def test_that_what_is_not_counted_is_said_below(chart, written):
    said = [one.text for one in written(chart, chart.size())]
    assert "Not counted: manufacturing of the chips, idle time, water." in said


def test_that_the_seams_of_the_baseline_are_drawn_only_where_they_differ(chart):
    chart.show_values(part_rows(), part_rows(kg=NAS_KG * 2))
    assert chart.plan().ghosts == ()
    chart.show_values(part_rows(overhead=0.1), part_rows(overhead=0.37))
    assert chart.plan().ghosts == (pytest.approx(0.63 * (chart.viewport().width() - 12), abs=1),)
    assert "before: 37 %" in chart.plan().parts[-1].below


def test_that_parts_turn_into_a_list_where_their_names_do_not_fit_side_by_side(chart):
    parts = plan_at(chart, 260, 220).parts
    assert all(part.swatch is not None for part in parts)
    assert parts[0].name_line < parts[1].name_line


def test_that_a_list_without_a_line_for_each_part_stands_in_two_columns(chart):
    names = ("chips", "host", "overhead", "idle", "embodied", "development")
    chart.show_values([PartRow(name, f"Part: {name}", 10.0, 10.0) for name in names])
    parts = plan_at(chart, 450, 80).parts
    named = [part for part in parts if part.name]
    lines = {part.name_line for part in named}
    assert len(named) == 2 * len(lines) > len(lines) > 1
    assert {part.right for part in named} == {213, 450}
    assert [part.name for part in named] == [part.entry.name for part in named]
    assert all("kg" in part.below for part in named)
    brief = [part for part in plan_at(chart, 360, 80).parts if part.name]
    assert {part.right for part in brief} == {168, 360}
    assert all(part.below.startswith("17") and "kg" not in part.below for part in brief)
    narrow = [part for part in plan_at(chart, 220, 70).parts if part.name]
    assert {part.right for part in narrow} == {220}


def test_that_the_table_has_every_part_with_its_share_in_full(chart):
    headers, rows = chart.values_as_table()
    assert headers == ("Part", "CO\u2082e [kg]", "Energy [kWh]", "Share [%]")
    assert rows[0][1:3] == (NAS_KG * 0.63, NAS_KWH * 0.63)
    assert rows[1][3] == 0.0
    assert [row[3] for row in rows if row[3]] == [pytest.approx(63), pytest.approx(37)]


def test_that_undeclared_parts_have_no_share_in_the_table(chart):
    chart.show_values(part_rows(None, None))
    assert {row[1:] for row in chart.values_as_table()[1]} == {(None, None, None)}


def test_that_a_part_reads_out_its_share_now_and_before(chart):
    chart.show_values(part_rows(), part_rows())
    assert chart.read_out("overhead").splitlines()[-1].endswith("of the total")
    once = [row._replace(co2e_kg=(row.co2e_kg or 0) * (2 if row.id == "overhead" else 1)) for row in part_rows()]
    chart.show_values(once, part_rows())
    assert "before" in chart.read_out("overhead")


def test_that_a_part_that_is_not_declared_is_named(chart, written):
    *known, overhead = part_rows()
    chart.show_values([*known, overhead._replace(energy_kwh=None, co2e_kg=None)])
    assert chart.plan().parts == ()
    said = " ".join(one.text for one in written(chart, chart.size()))
    assert f"{overhead.label}: not declared" in said
