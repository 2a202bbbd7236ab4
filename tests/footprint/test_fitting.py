"""Whatever the mass, it is counted in things whose count can be grasped; what the user pinned comes first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.footprint.equivalents import Equivalent, counts
from gui.footprint.fitting import FEW, MANY, MOST_SAID, Choice, fitting
from gui.library.library import Library

RECORDS = Library.load().equivalents
THINGS = {key: record.equivalent for key, record in RECORDS.items()}
SUGGESTED = frozenset(key for key, record in RECORDS.items() if record.suggested)
SPOKEN = frozenset({"flight_ny_sf", "car_km", "smartphone_charge"})
CAR, PHONE = "car_lifetime", "smartphone_charge"

MASSES = st.floats(-3, 9).map(lambda power: 10.0**power)
PINNED = st.lists(st.sampled_from(sorted(THINGS)), min_size=1, max_size=4, unique=True)


def chosen(kg: float | None, pinned: tuple[str, ...] = (), spoken: frozenset[str] = SPOKEN) -> Choice:
    return fitting(counts(kg, THINGS.values()), SUGGESTED, pinned, spoken)


@given(MASSES)
def test_that_every_mass_is_counted_in_something_that_can_be_grasped(kg: float) -> None:
    drawn, said = chosen(kg)
    assert drawn is not None
    assert drawn.id in SUGGESTED
    # A gram is an eighth of a phone charge; a megatonne is 17,500 cars.
    assert 0.1 <= drawn.count <= 20_000
    if drawn.id != CAR and kg > THINGS[PHONE].kg_co2e:
        assert FEW <= drawn.count <= MANY
    if said is not None:
        assert said.id in SUGGESTED - {drawn.id}
        assert 1 <= said.count <= MOST_SAID


@given(MASSES, MASSES)
def test_that_more_is_never_counted_in_smaller_things(one: float, other: float) -> None:
    less, more = sorted((one, other))
    small, large = chosen(less).drawn, chosen(more).drawn
    assert small is not None
    assert large is not None
    assert THINGS[small.id].kg_co2e <= THINGS[large.id].kg_co2e


@given(MASSES, PINNED)
def test_that_what_is_pinned_comes_first(kg: float, pinned: list[str]) -> None:
    drawn, said = chosen(kg, tuple(pinned))
    assert drawn is not None
    assert drawn.id in pinned
    if len(pinned) > 1:
        assert said is not None
        assert said.id in pinned
    elif said is not None:
        assert said.id in SUGGESTED


@given(MASSES, PINNED)
def test_that_the_same_pins_in_another_order_choose_the_same(kg: float, pinned: list[str]) -> None:
    assert chosen(kg, tuple(pinned)).drawn == chosen(kg, tuple(reversed(pinned))).drawn


@given(MASSES)
def test_that_two_things_are_never_the_same_one(kg: float) -> None:
    for pinned in ((), (CAR,), (PHONE, PHONE)):
        drawn, said = chosen(kg, pinned)
        assert drawn is not None
        assert said is None or said.id != drawn.id


@pytest.mark.parametrize(
    ("kg", "drawn", "said"),
    [
        (0.001, "smartphone_charge", None),
        (0.05, "smartphone_charge", None),
        (0.3, "video_hour", "car_km"),
        (1.2, "car_km", "smartphone_charge"),
        (12, "beef_meal", "car_km"),
        (87, "jeans", "car_km"),
        (652, "flight_ny_sf", "car_km"),
        (35_592, "human_year", "flight_ny_sf"),
        (284_019, "car_lifetime", "flight_ny_sf"),
        (1e9, "car_lifetime", "american_year"),
    ],
)
def test_that_a_mass_meets_its_thing(kg: float, drawn: str, said: str | None) -> None:
    choice = chosen(kg)
    assert (choice.drawn.id if choice.drawn else None) == drawn
    assert (choice.said.id if choice.said else None) == said


def test_that_the_car_life_takes_over_from_one_on() -> None:
    car = THINGS[CAR].kg_co2e
    for kg, expected in ((car * 0.999, "american_year"), (car, CAR), (car * 1e6, CAR)):
        drawn = chosen(kg).drawn
        assert drawn is not None
        assert drawn.id == expected


def test_that_what_is_neither_suggested_nor_pinned_is_never_chosen() -> None:
    things = [Equivalent("perfect", 1.0, "piece"), Equivalent("far", 1e-6, "piece")]
    assert fitting(counts(5.0, things), {"far"}).drawn == counts(5.0, things)[1]
    assert fitting(counts(5.0, things), {"far"}, ("perfect",)).drawn == counts(5.0, things)[0]


@pytest.mark.parametrize("kg", [None, 0.0])
def test_that_nothing_is_chosen_for_nothing(kg: float | None) -> None:
    assert chosen(kg) == (None, None)
    assert chosen(kg, (CAR,)) == (None, None)


def test_that_a_pin_that_no_longer_exists_is_passed_over() -> None:
    assert chosen(284_019, ("gone",)) == chosen(284_019)
