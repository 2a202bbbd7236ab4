"""Each status has a shape of its own and a figure of another basis a sign about it, on both scales, in every theme."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from gui.charts.comparemarks import draw_band, draw_bar, draw_mark, hidden_ends
from gui.charts.ink import Ink
from gui.charts.lettering import Lettering
from gui.charts.rows import CompareRow
from tests.charts.chart_cases import plan_at

STYLES = ("everyday", "recomputes", "by_construction", "reported", "guess", "computed", "corrected")
MODES = ("light", "dark", "high_contrast")
STATUS = {"by_construction": "assumed watts", "reported": "too little", "guess": "guess", "computed": "computed here"}


def shape(look, style, draw, **more):
    """Return which pixels a mark covers, whatever its colours: no colour is needed to tell it."""
    image = QImage(120, 40, QImage.Format.Format_RGB32)
    image.fill(look.theme.colour("card"))
    painter = QPainter(image)
    draw(Ink(painter, look.theme, Lettering(look.theme)), style, **more)
    painter.end()
    card = look.theme.colour("card").name()
    return frozenset((x, y) for x in range(120) for y in range(40) if QColor(image.pixel(x, y)).name() != card)


def mark(ink, style, **more):
    draw_mark(ink, style, 10, 80, 20, ringed=more.get("other", False))


def bar(ink, style, **more):
    draw_bar(ink, style, 10, 80, 20, 14, capped=more.get("other", False))


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("draw", [mark, bar])
def test_that_every_status_differs_in_shape_and_not_in_colour_alone(look, draw, mode):
    look.set_mode(mode)
    shapes = {style: shape(look, style, draw) for style in STYLES}
    alike = {frozenset({"everyday", "recomputes"})} if draw is bar else set()
    for one, other in itertools.combinations(STYLES, 2):
        if frozenset({one, other}) not in alike:
            assert len(shapes[one] ^ shapes[other]) >= 12, (one, other)


@pytest.mark.parametrize("draw", [mark, bar])
@pytest.mark.parametrize("style", STYLES[1:])
def test_that_another_basis_is_seen_in_the_mark(look, draw, style):
    assert len(shape(look, style, draw) ^ shape(look, style, draw, other=True)) >= 20


@pytest.mark.parametrize("status", STATUS)
def test_that_the_read_out_says_what_the_shape_means(charts, status):
    chart = charts["compare"]
    chart.show_values([CompareRow("a", "A run", 10.0, "published", status=status)], logarithmic=True)
    assert STATUS[status] in chart.read_out("a")


@pytest.mark.parametrize("logarithmic", [True, False])
def test_that_the_other_basis_stands_beside_the_value_and_in_read_out_and_table(charts, written, logarithmic):
    chart = charts["compare"]
    rows = [
        CompareRow("scenario", "This scenario", 1000.0, "scenario"),
        CompareRow("a", "A run", 10.0, "published", basis="with manufacturing"),
    ]
    chart.show_values(rows, logarithmic=logarithmic)
    assert "with manufacturing" in [one.text for one in written(chart, chart.size())]
    assert "Other basis: with manufacturing" in chart.read_out("a")
    assert "with manufacturing" in chart.values_as_table()[1][1]


def test_that_a_word_about_the_basis_that_has_no_room_is_left_to_the_read_out(charts):
    chart = charts["compare"]
    rows = [CompareRow("a", "A run", 10.0, "published", basis="with manufacturing and much more besides that")]
    chart.show_values(rows, logarithmic=True)
    assert plan_at(chart, 300, 200).rows[0].basis_x is None
    beside = [CompareRow("b", "Another", 1e6, "published")]
    chart.show_values([*rows, *beside], logarithmic=True)
    assert next(row for row in plan_at(chart, 900, 200).rows if row.entry.id == "a").basis_x is not None


@pytest.mark.parametrize("logarithmic", [True, False], ids=["dots", "bars"])
@pytest.mark.parametrize("mode", MODES)
def test_that_a_range_narrower_than_the_mark_is_seen(look, mode, logarithmic):
    look.set_mode(mode)

    def drawn(ends):
        image = QImage(120, 40, QImage.Format.Format_RGB32)
        image.fill(look.theme.colour("card"))
        painter = QPainter(image)
        ink = Ink(painter, look.theme, Lettering(look.theme))
        if logarithmic:
            draw_mark(ink, "scenario", 10, 80, 20, banded=True)
        else:
            bar(ink, "scenario")
        if ends:
            draw_band(ink, ends, 20, 80, logarithmic=logarithmic)
        painter.end()
        return {(x, y): image.pixel(x, y) for x in range(120) for y in range(40)}

    bare = drawn(())
    for ends in ((76, 78, 82, 84), (79.5, 79.8, 80.2, 80.5)):
        seen = [place for place, colour in drawn(ends).items() if colour != bare[place]]
        assert max(y for _, y in seen) - min(y for _, y in seen) >= 9


def test_that_only_the_end_behind_the_mark_is_drawn_over_it():
    assert hidden_ends((76, 78, 82, 110), 80, 8) == (76,)
    assert hidden_ends((40, 60, 100, 110), 80, 8) == ()
