"""What a person may type into a knob, and what it is read as."""

from __future__ import annotations

import math
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.footprint.parameters import PARAMETER_BY_KEY, PARAMETERS
from gui.footprint.scope_fields import SCOPE_FIELDS
from gui.look.look import Look
from gui.panels.entry.parse import EntryError, parse
from gui.panels.entry.units import EXAMPLES, SECONDS
from gui.panels.entry.words import refusal
from gui.panels.goal.targets import KINDS, number_of
from gui.panels.knob import words as knob_words
from gui.panels.measure.field import number as time_of_measuring
from gui.panels.mix.factors import factor_parameter
from gui.panels.mix.shares import share_parameter
from gui.panels.scope.words import field_parameter
from gui.panels.size.field import NUMBERS

COUNT, HOURS, WATTS, PUE = (PARAMETER_BY_KEY[key] for key in ("chip_count", "train_hours", "chip_power_w", "pue"))
GRID, PRICE, RENT = (
    PARAMETER_BY_KEY[key] for key in ("grid_kg_per_kwh", "electricity_usd_per_kwh", "chip_price_low_usd_per_h")
)
SHARE = share_parameter("coal")
PARAMETERS_OF_A_MODEL, TOKENS = NUMBERS["parameters"], NUMBERS["tokens"]
SHOWN = (*PARAMETERS, SHARE, factor_parameter("coal"))
OF_A_SCOPE = tuple(field_parameter(one.key) for one in SCOPE_FIELDS)

READ = [
    (COUNT, "8", ".", 8),
    (COUNT, " 1e6 ", ".", 1e6),
    (COUNT, "300k", ".", 300_000),
    (COUNT, "2 thousand", ".", 2000),
    (COUNT, "8 GPUs", ".", 8),
    (COUNT, "3 млн", ",", 3e6),
    (COUNT, "3 тыс.", ",", 3000),
    (COUNT, "1'000'000", ".", 1e6),
    (COUNT, "1,500", ",", 1500),
    (COUNT, "4.789", ",", 4789),
    (COUNT, "\u22125", ".", -5),
    (PARAMETERS_OF_A_MODEL, "7B", ".", 7e9),
    (PARAMETERS_OF_A_MODEL, "1,5B", ",", 1.5e9),
    (PARAMETERS_OF_A_MODEL, "70 млрд параметров", ",", 70e9),
    (PARAMETERS_OF_A_MODEL, "7B params", ".", 7e9),
    (TOKENS, "1.5T", ".", 1.5e12),
    (TOKENS, "15 трлн", ",", 15e12),
    (TOKENS, "300 billion", ".", 300e9),
    (TOKENS, "2 trillion tokens", ".", 2e12),
    (HOURS, "1.5M", ".", 1.5e6),
    (HOURS, "1,000", ".", 1000),
    (HOURS, "1 000", ".", 1000),
    (HOURS, "1\u00a0000,5", ",", 1000.5),
    (HOURS, "1,500", ",", 1.5),
    (HOURS, "1,234,567.8", ".", 1_234_567.8),
    (HOURS, "1.234.567,8", ".", 1_234_567.8),
    (HOURS, "2 days", ".", 48),
    (HOURS, "2 days, 6 h", ".", 54),
    (HOURS, "2d6h", ".", 54),
    (HOURS, "2 дня 6 часов", ",", 54),
    (HOURS, "3 weeks", ".", 504),
    (HOURS, "3 недели", ",", 504),
    (HOURS, "1 year", ".", 8760),
    (HOURS, "5 min", ".", 5 / 60),
    (HOURS, "300k h", ".", 300_000),
    (HOURS, "1.00\u00d710\u207b\u2075\u202fh", ".", 1e-5),
    (WATTS, "40 kW", ".", 40_000),
    (WATTS, "40 кВт", ",", 40_000),
    (WATTS, "1.5 MW", ".", 1.5e6),
    (WATTS, "250", ".", 250),
    (PUE, "1,5", ".", 1.5),
    (PUE, "1.5", ",", 1.5),
    (PUE, "0,433", ".", 0.433),
    (PUE, ".5", ".", 0.5),
    (GRID, "433", ".", 0.433),
    (GRID, "433 g", ".", 0.433),
    (GRID, "0.433 kg", ".", 0.433),
    (GRID, "433 g CO\u2082e/kWh", ".", 0.433),
    (GRID, "433 г/кВт\u00b7ч", ",", 0.433),
    (GRID, "433 kg/MWh", ".", 0.433),
    (GRID, "0.954 lb/kWh", ".", 0.954 * 0.45359237),
    (SHARE, "35", ".", 0.35),
    (SHARE, "35 %", ".", 0.35),
    (SHARE, "35,5 процентов", ",", 0.355),
    (PRICE, "0.12", ".", 0.12),
    (PRICE, "$0.12", ".", 0.12),
    (PRICE, "12 cents", ".", 0.12),
    (PRICE, "12 cents per kWh", ".", 0.12),
    (PRICE, "12 центов", ",", 0.12),
    (PRICE, "120 $/MWh", ".", 0.12),
    (RENT, "$2.40/h", ".", 2.4),
    (RENT, "2,4 доллара в час", ",", 2.4),
    (RENT, "$48 a day", ".", 2.0),
]


@pytest.mark.parametrize(("parameter", "text", "point", "value"), READ)
def test_that_an_entry_is_read_by_its_sense(parameter, text, point, value) -> None:
    assert parse(text, parameter, point) == pytest.approx(value, rel=1e-12)


REFUSED = [
    (COUNT, "", "empty"),
    (COUNT, "   ", "empty"),
    (COUNT, "abc", "no_number"),
    (COUNT, "nan", "no_number"),
    (COUNT, "--5", "no_number"),
    (COUNT, "1" * 101, "no_number"),
    (COUNT, "1 2", "grouping"),
    (COUNT, "1,00,0", "grouping"),
    (HOURS, "1.2.3", "grouping"),
    (HOURS, "5 m", "unknown_unit"),
    (HOURS, "2 days 6", "unknown_unit"),
    (HOURS, "40 kW", "unknown_unit"),
    (WATTS, "1 mw", "unknown_unit"),
    (PRICE, "0.12 EUR", "unknown_unit"),
    (PUE, "158 %", "unknown_unit"),
]


@pytest.mark.parametrize(("parameter", "text", "code"), REFUSED)
def test_that_what_cannot_be_read_is_refused_with_its_reason(parameter, text, code) -> None:
    with pytest.raises(EntryError) as refused:
        parse(text, parameter, ".")
    assert refused.value.code == code
    assert refused.value.examples == EXAMPLES[parameter.unit]


def test_that_a_number_too_large_for_the_machine_is_infinite_and_left_to_the_calculation() -> None:
    assert parse("1e400", COUNT, ".") == math.inf


TARGETS = [*(number_of(kind.unit) for kind in KINDS if kind.unit), time_of_measuring("limit", SECONDS, 1.0, 1e6)]


@pytest.mark.parametrize("unit", EXAMPLES)
def test_that_every_example_can_be_typed(unit) -> None:
    parameter = next(row for row in (*SHOWN, *NUMBERS.values(), *TARGETS, *OF_A_SCOPE) if row.unit == unit)
    assert all(parse(example, parameter, ".") > 0 for example in EXAMPLES[unit])


@pytest.mark.parametrize("language", ["en", "ru"])
def test_that_every_refusal_says_what_to_type(spoken, language) -> None:
    look = spoken(language)
    for parameter, text, _ in REFUSED:
        with pytest.raises(EntryError) as refused:
            parse(text, parameter, look.wording.locale.decimalPoint())
        sentence = refusal(look.wording, refused.value, parameter, "X")
        assert not re.search(r"%\d", sentence)
        assert sentence.endswith(".")


@pytest.fixture(scope="module", params=["en", "ru"])
def wording(request, qapp):
    look = Look("light", request.param)
    yield look.wording
    look.set_language("en")


@given(data=st.data())
def test_that_every_value_shown_reads_back_as_itself(wording, data) -> None:
    parameter = data.draw(st.sampled_from(SHOWN), label="parameter")
    top = 1.0 if parameter.unit == "share" else min(parameter.maximum, 1e16)
    value = data.draw(
        st.one_of(st.floats(parameter.minimum, top), st.floats(parameter.usual_low, parameter.usual_high)),
        label="value",
    )
    value = float(round(value)) if parameter.whole else value
    shown = knob_words.amount(wording, parameter, value)
    point = wording.locale.decimalPoint()
    if not shown.text.startswith("<"):
        # What is shown is rounded: to 1 % of a share, to three digits and more of all else.
        read = parse(shown.text, parameter, point)
        assert read == pytest.approx(value, rel=5.1e-3, abs=0.0051 if parameter.unit == "share" else 1e-9)
        assert knob_words.amount(wording, parameter, read) == shown
    typed = knob_words.editable(wording, parameter, value)
    assert parse(typed, parameter, point) == pytest.approx(value, rel=5.1e-3, abs=1e-9)


@given(st.text(max_size=40), st.sampled_from(SHOWN), st.sampled_from(".,"))
def test_that_nothing_that_is_typed_breaks_it(text, parameter, point) -> None:
    try:
        value = parse(text, parameter, point)
    except EntryError:
        return
    assert not math.isnan(value)


@given(
    st.text(alphabet="0123456789.,eE+- kKMh%$gdays\u00a0'\u2070\u00b3x*^", max_size=30),
    st.sampled_from(SHOWN),
    st.sampled_from(".,"),
)
def test_that_nothing_that_looks_like_a_number_breaks_it(text, parameter, point) -> None:
    try:
        value = parse(text, parameter, point)
    except EntryError:
        return
    assert not math.isnan(value)
