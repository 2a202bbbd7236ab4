"""Unit words that an entry may carry, in English and Russian, and what each is worth in the parameter's unit."""

from __future__ import annotations

from gui.footprint.units import G_PER_KG, KG_PER_LB, KWH_PER_MWH, W_PER_KW

HOURS_PER_DAY = 24.0
HOURS_PER_WEEK = 7 * HOURS_PER_DAY
HOURS_PER_MONTH = 30 * HOURS_PER_DAY
"""The month of the slider's landmark."""
HOURS_PER_YEAR = 8760.0
MINUTES_PER_HOUR = 60.0
SECONDS_PER_HOUR = 3600.0
MONTHS_PER_YEAR = 12.0
WH_PER_J = 1 / SECONDS_PER_HOUR
PERCENT = 0.01
CENT = 0.01

PARAMETERS, TOKENS = "parameters", "tokens"
"""Units of a model's size: how many parameters it has, and how many tokens it is trained on."""
SHARE = "share"
"""Unit of a share of the mix: 1, typed and shown in percent."""
SECONDS = "s"
"""Unit of the times of a measurement."""
MASS, ENERGY, MONEY = "kg", "kWh", "USD"
"""Units of results, where one is entered as a target."""

_MASSES = {
    "g": 1 / G_PER_KG,
    "gram": 1 / G_PER_KG,
    "grams": 1 / G_PER_KG,
    "г": 1 / G_PER_KG,
    "гр": 1 / G_PER_KG,
    "kg": 1.0,
    "кг": 1.0,
    "lb": KG_PER_LB,
    "lbs": KG_PER_LB,
    "фунт": KG_PER_LB,
    "фунта": KG_PER_LB,
    "фунтов": KG_PER_LB,
}
_DOLLARS = {
    "$": 1.0,
    "usd": 1.0,
    "us$": 1.0,
    "dollar": 1.0,
    "dollars": 1.0,
    "долл": 1.0,
    "доллар": 1.0,
    "доллара": 1.0,
    "долларов": 1.0,
    "cent": CENT,
    "cents": CENT,
    "ct": CENT,
    "c": CENT,
    "¢": CENT,
    "цент": CENT,
    "цента": CENT,
    "центов": CENT,
}


def _words(worth: float, words: str) -> dict[str, float]:
    return dict.fromkeys(words.split(), worth)


def _per(masses: dict[str, float], energies: dict[str, float]) -> dict[str, float]:
    """Every mass alone and over every energy: "g", "g/kwh", "kg/mwh"."""
    over = {f"{mass}/{energy}": worth / kwh for mass, worth in masses.items() for energy, kwh in energies.items()}
    return masses | over


_ENERGIES = {"kwh": 1.0, "квтч": 1.0, "mwh": KWH_PER_MWH, "мвтч": KWH_PER_MWH}
_TIMES = {"h": 1.0, "hr": 1.0, "hour": 1.0, "ч": 1.0, "час": 1.0, "day": HOURS_PER_DAY, "день": HOURS_PER_DAY}

UNITS: dict[str, dict[str, float]] = {
    "h": {
        **_words(1.0, "h hr hrs hour hours ч час часа часов"),
        **_words(1 / MINUTES_PER_HOUR, "min mins minute minutes мин минута минуты минут"),
        **_words(1 / SECONDS_PER_HOUR, "s sec secs second seconds с сек секунда секунды секунд"),
        **_words(HOURS_PER_DAY, "d day days д дн день дня дней сут сутки суток"),
        **_words(HOURS_PER_WEEK, "w wk week weeks нед неделя недели недель"),
        **_words(HOURS_PER_MONTH, "month months мес месяц месяца месяцев"),
        **_words(HOURS_PER_YEAR, "y yr yrs year years г год года лет"),
    },
    SECONDS: {
        **_words(1.0, "s sec secs second seconds с сек секунда секунды секунд"),
        **_words(SECONDS_PER_HOUR / MINUTES_PER_HOUR, "min mins minute minutes мин минута минуты минут"),
        **_words(SECONDS_PER_HOUR, "h hr hrs hour hours ч час часа часов"),
        **_words(SECONDS_PER_HOUR * HOURS_PER_DAY, "d day days д дн день дня дней сут сутки суток"),
    },
    "W": {
        **_words(1.0, "w watt watts вт ватт ватта ватты"),
        **_words(W_PER_KW, "kw kilowatt kilowatts квт киловатт киловатта"),
        **_words(W_PER_KW**2, "MW megawatt megawatts МВт мегаватт мегаватта"),
        **_words(W_PER_KW**3, "gw gigawatt gigawatts гвт гигаватт гигаватта"),
    },
    "kg/kWh": _per(_MASSES, _ENERGIES) | {f"t/{word}": W_PER_KW / kwh for word, kwh in _ENERGIES.items()},
    "1": _words(
        1.0,
        "x × gpu gpus tpu tpus chip chips run runs time times шт штук гп раз раза запуск запуска запусков прогон "
        "прогона прогонов ускоритель ускорителя ускорителей чип чипа чипов",
    ),
    PARAMETERS: _words(1.0, "param params parameter parameters параметр параметра параметров"),
    TOKENS: _words(1.0, "token tokens токен токена токенов"),
    SHARE: _words(PERCENT, "% percent pct проц процент процента процентов"),
    MASS: _MASSES
    | _words(W_PER_KW, "t ton tons tonne tonnes т тонна тонны тонн")
    | _words(1e6, "kt кт")
    | _words(1e9, "mt мт"),
    ENERGY: {
        **_words(1 / W_PER_KW, "wh втч"),
        **_words(1.0, "kwh квтч"),
        **_words(KWH_PER_MWH, "mwh мвтч"),
        **_words(KWH_PER_MWH**2, "gwh гвтч"),
        **_words(KWH_PER_MWH**3, "twh твтч"),
    },
    MONEY: _DOLLARS,
    "year": {
        **_words(1.0, "y yr year years г год года лет"),
        **_words(1 / MONTHS_PER_YEAR, "month months мес месяц месяца месяцев"),
    },
    "month": {
        **_words(1.0, "month months мес месяц месяца месяцев"),
        **_words(MONTHS_PER_YEAR, "y yr year years г год года лет"),
    },
    "1/day": _words(1.0, "/day /d daily /день /сут /сутки"),
    "Wh": {
        **_words(1.0, "wh втч"),
        **_words(1 / W_PER_KW, "mwh мвтч"),
        **_words(W_PER_KW, "kwh квтч"),
        **_words(WH_PER_J, "j дж"),
    },
    "L/kWh": {
        **_words(1.0, "l/kwh l л/квтч л litre litres liter liters литр литра литров"),
        **_words(1.0, "m³/mwh м³/мвтч"),
    },
    "USD/t": _DOLLARS | {f"{coin}/{mass}": worth for coin, worth in _DOLLARS.items() for mass in ("t", "tonne", "т")},
    "USD/kWh": _per(_DOLLARS, _ENERGIES),
    "USD/h": _DOLLARS
    | {f"{coin}/{time}": worth / hours for coin, worth in _DOLLARS.items() for time, hours in _TIMES.items()},
}
"""What a unit word is worth in the parameter's unit; in lower case, but for those that a capital tells apart."""

BARE: dict[str, float] = {"kg/kWh": 1 / G_PER_KG, SHARE: PERCENT}
"""What a number without a unit is worth, where it is not the parameter's unit: intensities are shown in g/kWh."""

THOUSANDS: dict[str, float] = {
    **_words(1e3, "k к thousand тыс тысяч тысяча тысячи"),
    **_words(1e6, "M М mln mio million millions млн миллион миллиона миллионов"),
    **_words(1e9, "B bn billion billions млрд миллиард миллиарда миллиардов"),
    **_words(1e12, "T Т tn trn trillion trillions трлн триллион триллиона триллионов"),
}
"""Words that multiply the number before them."""

EXAMPLES: dict[str, tuple[str, str]] = {
    "h": ("36", "2 days"),
    SECONDS: ("90", "2 min"),
    "W": ("250", "40 kW"),
    "kg/kWh": ("433", "0.433 kg"),
    "1": ("8", "300k"),
    PARAMETERS: ("7B", "300 million"),
    TOKENS: ("1.5T", "300 billion"),
    SHARE: ("35", "35 %"),
    MASS: ("900 kg", "2 t"),
    ENERGY: ("500", "2 MWh"),
    MONEY: ("500", "300k"),
    "year": ("4", "5.5"),
    "month": ("12", "36"),
    "1/day": ("8", "300k"),
    "Wh": ("0.3", "4"),
    "L/kWh": ("0.3", "1.8"),
    "USD/t": ("80", "190"),
    "USD/kWh": ("0.12", "12 cents"),
    "USD/h": ("2.48", "90 cents"),
}
"""What may be typed, for the sentence that follows an entry which could not be read."""
