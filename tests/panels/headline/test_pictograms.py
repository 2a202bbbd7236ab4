"""The picture counts what it says, and takes the thing that people can count."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from gui.footprint.equivalents import counts
from gui.library.library import Library
from gui.look.look import Look
from gui.panels.headline.choice import Offered
from gui.panels.headline.pictograms import Pictograms, filled
from gui.panels.parts.spans import Span

RECORDS = Library.load().equivalents
THINGS = [record.equivalent for record in RECORDS.values()]
OFFERED = Offered(frozenset(key for key, record in RECORDS.items() if record.suggested))


@pytest.mark.parametrize(
    ("kg", "drawn", "said"),
    [
        (284_019, "car_lifetime", "flight_ny_sf"),
        (1e9, "car_lifetime", "american_year"),
        (57_153, "car_lifetime", "flight_ny_sf"),
        (35_600, "human_year", "flight_ny_sf"),
        (652, "flight_ny_sf", "car_km"),
        (300, "jeans", "car_km"),
        (12, "beef_meal", "car_km"),
        (1.2, "car_km", "smartphone_charge"),
        (0.3, "video_hour", "car_km"),
        (0.05, "smartphone_charge", None),
        (1e-6, "smartphone_charge", None),
    ],
)
def test_that_the_thing_fits_the_magnitude(kg, drawn, said):
    picture, words = OFFERED.chosen(counts(kg, THINGS))
    assert picture.id == drawn
    assert (words.id if words else None) == said


@pytest.mark.parametrize("kg", [None, 0.0])
def test_that_nothing_is_drawn_for_nothing(kg):
    assert OFFERED.chosen(counts(kg, THINGS)) == (None, None)


@pytest.mark.parametrize(
    ("count", "row"),
    [
        (4.97, (1, 1, 1, 1, 0.97)),
        (5.0, (1, 1, 1, 1, 1)),
        (5.005, (1, 1, 1, 1, 1)),
        (0.72, (0.72,)),
        (0.001, (0.08,)),
        (10.0, (1,) * 10),
        (50.0, (1,)),
    ],
)
def test_that_the_last_pictogram_is_filled_by_what_is_left_over(count, row):
    assert filled(count) == pytest.approx(row)


def shown(qtbot, count: float, room: float = 1000) -> Pictograms:
    row = Pictograms(Look("light", "en"))
    qtbot.addWidget(row)
    row.show_count("car", count, Span("cars", "figure"), 20, room)
    row.resize(row.sizeHint())
    row.show()
    return row


def accent_share(row: Pictograms, left: int, right: int) -> float:
    """Share of the drawn pixels between two columns that are in the accent."""
    image = row.grab().toImage()
    accent, shadow = QColor("#D55E00").rgb(), QColor("#DFE3E8").rgb()
    pixels = [image.pixel(x, y) for x in range(left, right) for y in range(image.height())]
    full, empty = pixels.count(accent), pixels.count(shadow)
    return full / max(full + empty, 1)


def test_that_half_a_car_is_half_coloured(qtbot):
    row = shown(qtbot, 1.5)
    first = row.inset + 40
    assert accent_share(row, 0, first) == 1
    assert 0.35 < accent_share(row, first, first + row._step()) < 0.65


def test_that_a_crowd_is_one_car_and_a_sign(qtbot):
    row = shown(qtbot, 50)
    assert row.shares == (1.0,)
    assert row.crowd


def test_that_a_row_without_room_shrinks_to_one_car(qtbot):
    row = shown(qtbot, 4.97, room=120)
    assert row.shares == (1.0,)
    assert row.crowd
    assert row.text_width <= 120
