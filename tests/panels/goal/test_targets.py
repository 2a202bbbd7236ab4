"""Targets as people write them."""

from __future__ import annotations

import pytest

from gui.look.wording import Wording
from gui.panels.entry.parse import EntryError
from gui.panels.goal.targets import KIND_BY_ID, read_target


@pytest.mark.parametrize(
    ("kind", "text", "target"),
    [
        ("co2e_kg", "900", 900),
        ("co2e_kg", "900 kg", 900),
        ("co2e_kg", "2 t", 2000),
        ("co2e_kg", "2 tonnes of CO2e", 2000),
        ("co2e_kg", "1.5 t CO2e", 1500),
        ("co2e_kg", "1,000 lb", 453.59237),
        ("co2e_kg", "\u221250 %", 100),
        ("co2e_kg", "-50%", 100),
        ("co2e_kg", "+10 %", 220),
        ("energy_kwh", "2 MWh", 2000),
        ("energy_kwh", "0.5 GWh", 500_000),
        ("energy_kwh", "500", 500),
        ("electricity_cost_usd", "$500", 500),
        ("electricity_cost_usd", "1.5k", 1500),
        ("chip_hours", "2 days", 48),
        ("equivalent", "3", 2700),
        ("equivalent", "-50 %", 100),
        ("co2e_kg", "many", None),
        ("co2e_kg", "", None),
        ("energy_kwh", "5 kg", None),
    ],
)
def test_that_a_target_is_read_as_people_write_it(kind, text, target) -> None:
    wording, each = Wording("en"), 900.0 if kind == "equivalent" else 1.0
    if target is None:
        with pytest.raises(EntryError):
            read_target(text, KIND_BY_ID[kind], 200, wording, each)
    else:
        assert read_target(text, KIND_BY_ID[kind], 200, wording, each) == pytest.approx(target)


def test_that_a_bare_mass_is_in_the_unit_that_masses_are_shown_in() -> None:
    assert read_target("2", KIND_BY_ID["co2e_kg"], None, Wording("en", "t")) == 2000
    assert read_target("2", KIND_BY_ID["co2e_kg"], None, Wording("en", "kg")) == 2


def test_that_russian_words_are_read() -> None:
    wording = Wording("ru")
    assert read_target("1,5 тонны", KIND_BY_ID["co2e_kg"], None, wording) == 1500
    assert read_target("2 МВт\u00b7ч", KIND_BY_ID["energy_kwh"], None, wording) == 2000
    assert read_target("-50 процентов", KIND_BY_ID["co2e_kg"], 10, wording) == 5


def test_that_there_is_no_change_of_what_is_not_known() -> None:
    with pytest.raises(EntryError):
        read_target("-50 %", KIND_BY_ID["co2e_kg"], None, Wording("en"))
