"""Everyday things are counted, and nothing is counted where nothing is known."""

from __future__ import annotations

import pytest

from gui.footprint.equivalents import Equivalent, counts
from gui.footprint.units import lb_to_kg

# Strubell et al. 2019, Table 1.
CAR = Equivalent("car_lifetime", lb_to_kg(126_000), "car lifetime")
FLIGHT = Equivalent("flight_ny_sf", lb_to_kg(1_984), "round trip")


def test_that_the_architecture_search_is_4_97_car_lives() -> None:
    (cars,) = counts(lb_to_kg(626_155), [CAR])
    assert cars.count == pytest.approx(4.97, abs=0.005)
    assert (cars.id, cars.unit) == ("car_lifetime", "car lifetime")


def test_that_bert_is_0_72_round_trips() -> None:
    (flights,) = counts(lb_to_kg(1_438), [FLIGHT])
    assert flights.count == pytest.approx(0.72, abs=0.005)


def test_that_unknown_emissions_count_no_things() -> None:
    assert counts(None, [CAR, FLIGHT]) == ()
