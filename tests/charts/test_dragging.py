"""The axis of the comparison, there and back, and held while a mark is dragged."""

from __future__ import annotations

import pytest

from gui.charts.compareaxis import CompareAxis
from gui.charts.lettering import Lettering
from tests.charts.chart_cases import compare_rows


@pytest.fixture
def axis(look):
    return CompareAxis(look.wording, Lettering(look.theme), 10)


@pytest.mark.parametrize("unit", ["auto", "lb"])
@pytest.mark.parametrize("logarithmic", [True, False])
def test_that_a_place_leads_to_its_amount_and_back(look, unit, logarithmic) -> None:
    look.set_mass_unit(unit)
    axis = CompareAxis(look.wording, Lettering(look.theme), 10)
    axis.show((90.0, 57_000.0, 284_000.0), 120, 500, 600, logarithmic=logarithmic)
    for x in (130.0, 310.0, 499.0):
        assert axis.position(axis.amount(x)) == pytest.approx(x)
    for kg in (1000.0, 200_000.0):
        assert axis.amount(axis.position(kg)) == pytest.approx(kg)


@pytest.mark.parametrize("logarithmic", [True, False])
def test_that_beyond_the_ends_there_is_the_amount_of_the_end(axis, logarithmic) -> None:
    axis.show((90.0, 284_000.0), 120, 500, 600, logarithmic=logarithmic)
    assert axis.amount(-50) == axis.amount(120)
    assert axis.amount(9000) == axis.amount(500)


@pytest.mark.parametrize("logarithmic", [True, False])
def test_that_a_held_axis_keeps_its_ends(axis, logarithmic) -> None:
    axis.show((90.0, 284_000.0), 120, 500, 600, logarithmic=logarithmic)
    ticks = axis.ticks
    axis.hold(True)
    axis.show((90.0, 2_000_000.0), 120, 500, 600, logarithmic=logarithmic)
    assert axis.ticks == ticks
    axis.hold(False)
    axis.show((90.0, 2_000_000.0), 120, 500, 600, logarithmic=logarithmic)
    assert axis.ticks != ticks


def test_that_nothing_can_be_taken_hold_of_until_somebody_listens(charts) -> None:
    chart = charts["compare"]
    grip = chart._grip()
    assert chart._on_grip(grip.area.center()) is None
    assert "follows" not in chart.read_out("scenario")
    chart.set_drag_words("Drag it, and the hours follow.")
    assert chart._on_grip(grip.area.center()) == grip.mark_x
    assert chart.read_out("scenario").endswith("Drag it, and the hours follow.")


def test_that_what_is_not_declared_has_no_grip(charts) -> None:
    charts["compare"].show_values(compare_rows(None), logarithmic=True)
    assert charts["compare"]._grip() is None


def test_that_of_a_bar_all_of_it_is_the_grip(charts) -> None:
    chart = charts["compare"]
    chart.show_values(compare_rows(), logarithmic=False)
    grip = chart._grip()
    assert grip.area.left() <= chart.plan().left
    assert grip.area.right() > grip.mark_x
