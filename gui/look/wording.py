"""Numbers and names as text: the one place where a value is rounded, and only for showing."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from gui.footprint.units import G_PER_KG
from gui.look import units
from gui.look.language import locale_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.footprint.errors import InputError
    from gui.footprint.parameters import Parameter

GLUE = "\u00a0"
"""No-break space, between a number and its unit."""

SIGNIFICANT = 3
"""Digits shown of a result: the inputs (mean watts, PUE, grid) justify no more."""

_REMEMBERED = 1024
"""Most masses on the screen are those of other things, which stand still while a slider moves."""

_MILLION = 1e6
_BILLION = 1e9
_NEXT_TO_NOTHING = 0.005
"""Below this ratio a percentage would be rounded to -100 %, as if nothing were left."""
_CENTS_BELOW = 100
_PLAIN_FROM, _PLAIN_BELOW = 1e-4, 1e15
"""Outside of this a number is shown with a power of ten."""


class Amount(NamedTuple):
    """A number and its unit as text."""

    value: str
    unit: str

    @property
    def text(self) -> str:
        """Both, held together on one line."""
        return f"{self.value}{GLUE}{self.unit}" if self.unit else self.value


class Wording:
    """Words of one language, with masses in one unit.

    Parameters
    ----------
    language : str
        A code of ``look.language.LANGUAGES``.
    mass_unit : {"auto", "kg", "t", "lb"}
        The unit that masses are shown in.
    """

    def __init__(self, language: str, mass_unit: units.MassUnit = "auto") -> None:
        self.language = language
        self.mass_unit: units.MassUnit = mass_unit
        self.locale = locale_of(language)
        self._units: dict[str, str] = {}
        self._remembered: dict[str, str] = {}
        self._ticks: dict[float, str] = {}
        self._masses: dict[tuple[float, int], Amount] = {}
        self._inputs: dict[float, str] = {}

    def remembered(self, key: str, make: Callable[[], str]) -> str:
        """Return a text that is the same every time, made when it is first asked for."""
        if key not in self._remembered:
            self._remembered[key] = make()
        return self._remembered[key]

    # -- plain numbers ------------------------------------------------------------------------------------------

    def number(self, value: float, digits: int = SIGNIFICANT) -> str:
        """Return `value` at that many significant digits, grouped; zeros behind the decimal sign are kept."""
        if value == 0:
            return "0"
        if not _PLAIN_FROM <= abs(value) < _PLAIN_BELOW:
            return self._power_of_ten(value, digits)
        rounded = float(f"{value:.{digits - 1}e}")
        decimals = max(0, digits - 1 - math.floor(math.log10(abs(rounded))))
        return self.locale.toString(rounded, "f", decimals)

    def exact(self, value: float, decimals: int = 0) -> str:
        """Return `value` with that many decimals at most and no zeros behind them, grouped."""
        if value and not _PLAIN_FROM <= abs(value) < _PLAIN_BELOW:
            return self._power_of_ten(value, SIGNIFICANT)
        text = self.locale.toString(float(value), "f", decimals)
        point = self.locale.decimalPoint()
        return text.rstrip("0").rstrip(point) if point in text else text

    def input(self, value: float) -> str:
        """Return an input as a person would write it: six digits at most, or all of a whole number."""
        known = self._inputs.get(value)
        if known is None:
            if len(self._inputs) >= _REMEMBERED:
                self._inputs.clear()
            decimals = 0
            if not float(value).is_integer():
                decimals = min(max(0, 5 - math.floor(math.log10(abs(value)))), 9)
            known = self._inputs[value] = self.exact(value, decimals)
        return known

    def percent(self, share: float) -> str:
        """Return a share [1] as a percentage without decimals; a tiny one says so instead of 0."""
        if 0 < share < 0.005:  # noqa: PLR2004 - where it would be rounded to 0 %
            return QCoreApplication.translate("Wording", "< 1 %")
        return QCoreApplication.translate("Wording", "%1 %").replace("%1", self.exact(round(share * 100)))

    def change(self, ratio: float) -> str:
        """Return a ratio of after to before: "-30 %", "12 times as much", "1,700 times less"."""
        if ratio >= 3:  # noqa: PLR2004 - "+200 %" is where "3 times" becomes clearer
            return QCoreApplication.translate("Wording", "%1 times as much").replace("%1", self.number(ratio, 2))
        if 0 < ratio < _NEXT_TO_NOTHING:
            return QCoreApplication.translate("Wording", "%1 times less").replace("%1", self.number(1 / ratio, 2))
        delta = ratio - 1
        sign = "+" if delta > 0 else "\u2212"
        size = abs(delta) * 100
        digits = self.number(size, 2) if size < 10 else self.exact(round(size))  # noqa: PLR2004 - 4.2 % but 42 %
        return QCoreApplication.translate("Wording", "%1 %").replace("%1", f"{sign}{digits}")

    def _power_of_ten(self, value: float, digits: int) -> str:
        mantissa, exponent = f"{value:.{digits - 1}e}".split("e")
        raised = str(int(exponent)).translate(
            str.maketrans("-0123456789", "\u207b\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079")
        )
        return f"{self.locale.toString(float(mantissa), 'f', digits - 1)}\u00d710{raised}"

    # -- quantities ---------------------------------------------------------------------------------------------

    def unit(self, key: str) -> str:
        """Return the word for a unit key (``kg``, ``kWh``, ``USD/h``, ``1``, ...)."""
        if not self._units:
            self._units = self._unit_words()
        return self._units[key]

    def _unit_words(self) -> dict[str, str]:
        """Return every unit in this language; made once, since each number that is shown asks for one."""
        return {
            "1": "",
            "h": QCoreApplication.translate("Unit", "h"),
            "W": QCoreApplication.translate("Unit", "W"),
            "kW": QCoreApplication.translate("Unit", "kW"),
            "MW": QCoreApplication.translate("Unit", "MW"),
            "GW": QCoreApplication.translate("Unit", "GW"),
            "Wh": QCoreApplication.translate("Unit", "Wh"),
            "kWh": QCoreApplication.translate("Unit", "kWh"),
            "MWh": QCoreApplication.translate("Unit", "MWh"),
            "GWh": QCoreApplication.translate("Unit", "GWh"),
            "TWh": QCoreApplication.translate("Unit", "TWh"),
            "mg": QCoreApplication.translate("Unit", "mg"),
            "g": QCoreApplication.translate("Unit", "g"),
            "kg": QCoreApplication.translate("Unit", "kg"),
            "t": QCoreApplication.translate("Unit", "t", "metric tonne"),
            "Mt": QCoreApplication.translate("Unit", "Mt", "megatonne"),
            "lb": QCoreApplication.translate("Unit", "lb"),
            "kg/kWh": QCoreApplication.translate("Unit", "kg/kWh"),
            "g/kWh": QCoreApplication.translate("Unit", "g/kWh"),
            "USD/kWh": QCoreApplication.translate("Unit", "$/kWh"),
            "USD/h": QCoreApplication.translate("Unit", "$/h"),
        }

    def mass(self, kg: float, digits: int = SIGNIFICANT) -> Amount:
        """Return a mass [kg] in the unit chosen, rounded."""
        known = self._masses.get((kg, digits))
        if known is None:
            if len(self._masses) >= _REMEMBERED:
                self._masses.clear()
            scaled = units.scaled_mass(kg, self.mass_unit)
            known = self._masses[kg, digits] = Amount(self.number(scaled.number, digits), self.unit(scaled.unit))
        return known

    def mass_tick(self, kg: float) -> str:
        """Return a mass [kg] on an axis, where it is a round number: no zeros behind it."""
        known = self._ticks.get(kg)
        if known is None:
            if len(self._ticks) >= _REMEMBERED:
                self._ticks.clear()
            scaled = units.scaled_mass(kg, self.mass_unit)
            known = Amount(self.input(float(f"{scaled.number:.3g}")), self.unit(scaled.unit)).text
            self._ticks[kg] = known
        return known

    def energy(self, kwh: float, digits: int = SIGNIFICANT) -> Amount:
        """Return an energy [kWh] in the unit that fits, rounded."""
        scaled = units.scaled_energy(kwh)
        return Amount(self.number(scaled.number, digits), self.unit(scaled.unit))

    def money(self, usd: float, digits: int = SIGNIFICANT) -> str:
        """Return a sum [USD], rounded: "$78,800", "$3.20 million"."""
        if abs(usd) >= _BILLION * 0.9995:
            pattern, shown = QCoreApplication.translate("Wording", "$%1 billion"), usd / _BILLION
        elif abs(usd) >= _MILLION * 0.9995:
            pattern, shown = QCoreApplication.translate("Wording", "$%1 million"), usd / _MILLION
        else:
            pattern, shown = QCoreApplication.translate("Wording", "$%1"), usd
        if 1 <= abs(shown) < _CENTS_BELOW and shown == usd:
            return pattern.replace("%1", self.locale.toString(float(shown), "f", 2))
        return pattern.replace("%1", self.number(shown, digits))

    def parameter_value(self, parameter: Parameter, value: float | None) -> Amount:
        """Return an input in the unit that people read: intensities in g/kWh, all else in its own."""
        if value is None:
            return Amount(self.not_declared(), "")
        if parameter.unit == "kg/kWh":
            return Amount(self.input(float(f"{value * G_PER_KG:.4g}")), self.unit("g/kWh"))
        if parameter.unit == "W":
            return Amount(self.input(float(f"{value:.4g}")), self.unit("W"))
        return Amount(self.input(value), self.unit(parameter.unit))

    # -- names --------------------------------------------------------------------------------------------------

    def not_declared(self) -> str:
        """What stands where nobody published a value."""
        return QCoreApplication.translate("Wording", "not declared")

    def preset(self, text: str) -> str:
        """Return a name or note of presets/ in this language; the user's own rows stay as they were typed."""
        return QCoreApplication.translate("presets", text).replace("CO2", "CO\u2082") if text else ""

    def parameter(self, text: str) -> str:
        """Return a text of the parameter table (name, help, landmark, source) in this language."""
        return QCoreApplication.translate("parameters", text).replace("CO2", "CO\u2082") if text else ""

    def source_name(self, key: str) -> str:
        """Return the name of an electricity source."""
        return {
            "coal": QCoreApplication.translate("Source", "Coal"),
            "gas": QCoreApplication.translate("Source", "Gas"),
            "oil": QCoreApplication.translate("Source", "Oil"),
            "nuclear": QCoreApplication.translate("Source", "Nuclear"),
            "hydro": QCoreApplication.translate("Source", "Hydro"),
            "wind": QCoreApplication.translate("Source", "Wind"),
            "solar": QCoreApplication.translate("Source", "Solar"),
            "bioenergy": QCoreApplication.translate("Source", "Bioenergy"),
            "other_renewables": QCoreApplication.translate("Source", "Other renewables"),
            "unlisted": QCoreApplication.translate("Source", "Not listed"),
        }[key]

    def error(self, error: InputError, name: str) -> str:
        """Return one sentence that says what is wrong with an input and how to mend it."""
        finite = isinstance(error.value, int | float) and math.isfinite(error.value)
        value = self.input(error.value) if finite else str(error.value)
        sentence = {
            "not_a_number": QCoreApplication.translate(
                "Error", "%1: \u201c%2\u201d is not a number. Give digits, for example 8 or 1.5."
            ),
            "not_finite": QCoreApplication.translate(
                "Error", "%1: %2 is not a finite number. Give an ordinary number."
            ),
            "below_minimum": QCoreApplication.translate("Error", "%1: %2 is not possible; the least is %3."),
            "above_maximum": QCoreApplication.translate("Error", "%1: %2 is not possible; the most is %4."),
            "not_whole": QCoreApplication.translate("Error", "%1: %2 is not a whole number. Give 1, 2, 3 and so on."),
            "shares_do_not_sum": QCoreApplication.translate("Error", "%1: the shares must sum to 100 %."),
            "no_room": QCoreApplication.translate(
                "Error", "%1: %2 does not fit beside the locked shares. Unlock one, or give %3 to %4."
            ),
            "no_rate": QCoreApplication.translate(
                "Error", "%1: nobody published how fast \u201c%2\u201d calculates. Choose another, or keep the hours."
            ),
            "no_mix": QCoreApplication.translate(
                "Error", "%1: this grid has no mix of sources. Choose a grid that has one."
            ),
        }.get(error.code, str(error))
        low = "" if error.low is None else self.input(error.low)
        high = "" if error.high is None else self.input(error.high)
        return sentence.replace("%1", name).replace("%2", value).replace("%3", low).replace("%4", high)


ROOT_LOCALE = QLocale.c()
"""For text that programs read: CSV, JSON."""
