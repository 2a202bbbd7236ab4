"""Numbers are shown by locale, rounded once and only here, with the unit that fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.footprint.errors import InputError
from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.units import lb_to_kg
from gui.look import units
from gui.look.counting import count_phrase, count_text
from gui.look.locating import located
from gui.look.look import Look
from gui.look.wording import GLUE, Wording

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def english(qapp: object) -> Iterator[Wording]:
    look = Look(language="en")  # held: its translators go with it
    yield look.wording
    assert look.wording.language  # alive until here


@pytest.fixture
def russian(qapp: object) -> Iterator[Wording]:
    look = Look(language="ru")
    yield look.wording
    assert look.wording.language  # alive until here


@pytest.mark.parametrize(
    ("kg", "text"),
    [
        (284_019, "284 t"),
        (57_152.6, "57.2 t"),
        (899.9, "900 kg"),
        (11.79, "11.8 kg"),
        (0.00822, "8.22 g"),
        (0, "0 kg"),
        (999.96, "1.00 t"),
        (5.521e8, "552,000 t"),
        (3.2e9, "3.20 Mt"),
    ],
)
def test_that_a_mass_takes_the_unit_that_fits_with_three_digits(english: Wording, kg: float, text: str) -> None:
    assert english.mass(kg).text == text.replace(" ", GLUE)


def test_that_a_mass_keeps_to_the_unit_chosen(english: Wording) -> None:
    assert Wording("en", "lb").mass(lb_to_kg(626_155)).text == f"626,000{GLUE}lb"
    assert Wording("en", "kg").mass(284_019).text == f"284,000{GLUE}kg"
    assert Wording("en", "t").mass(11.79).text == f"0.0118{GLUE}t"


def test_that_money_reads_in_words_when_large(english: Wording) -> None:
    assert english.money(3_201_722) == "$3.20 million"
    assert english.money(942_973) == "$943,000"
    assert english.money(78_762) == "$78,800"
    assert english.money(999_900) == "$1.00 million"
    assert english.money(4.94) == "$4.94"


def test_that_numbers_follow_the_language(english: Wording, russian: Wording) -> None:
    assert english.exact(274_120) == "274,120"
    assert russian.exact(274_120) == "274\u00a0120"
    assert russian.number(1.58) == "1,58"
    assert russian.mass(284_019).text == f"284{GLUE}т"


def test_that_tiny_and_giant_numbers_take_a_power_of_ten(english: Wording) -> None:
    assert english.number(3.2e18) == "3.20\u00d710\u00b9\u2078"
    assert english.number(4.5e-7) == "4.50\u00d710\u207b\u2077"


def test_that_a_small_share_is_never_called_zero(english: Wording) -> None:
    assert english.percent(0.001) == "< 1 %"
    assert english.percent(0.0) == "0 %"
    assert english.percent(0.367) == "37 %"


@pytest.mark.parametrize(
    ("ratio", "text"), [(0.7, "\u221230 %"), (1.042, "+4.2 %"), (12, "12 times as much"), (2.5, "+150 %")]
)
def test_that_a_change_reads_as_a_signed_percentage_or_as_times(english: Wording, ratio: float, text: str) -> None:
    assert english.change(ratio) == text


@given(st.floats(1e-3, 1e14))
def test_that_rounding_for_show_is_off_by_half_a_digit_at_most(value: float) -> None:
    shown = Wording("en").number(value).replace(",", "")
    assert float(shown) == pytest.approx(value, rel=5.1e-3)


@given(st.floats(1e-6, 1e13))
def test_that_the_unit_that_fits_shows_one_to_a_thousand(kg: float) -> None:
    scaled = units.scaled_mass(kg, "auto")
    if scaled.unit not in ("Mt", "t"):
        assert 0.9 <= scaled.number < 1000


@pytest.mark.parametrize(
    ("count", "english_text", "russian_text"),
    [
        (4.97, "5.0 cars", "5,0 автомобиля"),
        (1.0, "1.0 cars", "1,0 автомобиля"),
        (1, "1 car", "1 автомобиль"),
        (9.96, "10 cars", "10 автомобилей"),
        (11.0, "11 cars", "11 автомобилей"),
        (11.87, "12 cars", "12 автомобилей"),
        (20.6, "21 cars", "21 автомобиль"),
        (21, "21 cars", "21 автомобиль"),
        (316.4, "316 cars", "316 автомобилей"),
        (102, "102 cars", "102 автомобиля"),
    ],
)
def test_that_counted_things_take_the_plural_of_the_language(
    count: float, english_text: str, russian_text: str, qapp: object
) -> None:
    look = Look(language="en")
    assert count_phrase(look.wording, "car_lifetime", count) == english_text
    look.set_language("ru")
    assert count_phrase(look.wording, "car_lifetime", count) == russian_text


def test_that_a_count_has_no_more_digits_than_it_is_worth(english: Wording) -> None:
    assert [count_text(english, count) for count in (0.7246, 4.97, 9.96, 316.4, 123_456, 3.2e7)] == [
        "0.72",
        "5.0",
        "10",
        "316",
        "123,000",
        "32.0 million",
    ]


def test_that_an_intensity_is_shown_in_grams(english: Wording) -> None:
    assert english.parameter_value(PARAMETER_BY_KEY["grid_kg_per_kwh"], 0.43272712).text == f"432.7{GLUE}g/kWh"


def test_that_what_is_not_declared_is_called_so_in_each_language(qapp: object) -> None:
    parameter = PARAMETER_BY_KEY["chip_power_w"]
    look = Look(language="en")
    assert look.wording.parameter_value(parameter, None).text == "not declared"
    look.set_language("ru")
    assert look.wording.parameter_value(parameter, None).text == "не указано"


def test_that_an_error_is_one_sentence_with_its_mend(english: Wording) -> None:
    with pytest.raises(InputError) as refused:
        PARAMETER_BY_KEY["pue"].checked(0.5)
    assert english.error(refused.value, "PUE") == "PUE: 0.5 is not possible; the least is 1."


def test_that_places_in_a_source_are_said_in_the_language(qapp: object) -> None:
    look = Look(language="en")
    assert located("Table 3, p. 4; prices footnote 7, p. 3") == "Table 3, p. 4; prices footnote 7, p. 3"
    look.set_language("ru")
    assert located("Table 3, p. 4") == "табл. 3, с. 4"
    assert located('entry "GeForce GTX 1080"') == 'запись "GeForce GTX 1080"'


@pytest.mark.parametrize("value", [float("inf"), float("-inf"), float("nan"), 10**400])
def test_that_even_a_number_that_is_none_gets_its_sentence(english: Wording, value: float) -> None:
    with pytest.raises(InputError) as refused:
        PARAMETER_BY_KEY["pue"].checked(value)
    assert "not a finite number" in english.error(refused.value, "PUE")
