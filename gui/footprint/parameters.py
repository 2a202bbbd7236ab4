"""The one table of what can be set: knobs, command line, scenario file and documents are drawn from it.

Adding a parameter is adding a row here and a field of the same name to ``Scenario``. The texts are English; the
interface looks each of them up in its translation.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from gui.footprint.errors import InputError

Scale = Literal["linear", "log"]
Group = Literal["run", "data_centre", "electricity", "prices"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One thing that can be set.

    Attributes
    ----------
    key, symbol, unit : str
        Name in code, files and command line; symbol in the formula; unit of the value ("1" for a pure number).
    name, help : str
        What the knob is called and what it means.
    default, default_source : float or None, str
        The value of a scenario that starts from nothing, and where that value comes from.
    usual_low, usual_high : float
        The slider's ends; a value outside is taken and flagged.
    minimum, maximum : float
        What is taken at all; beyond it a value is refused. The maxima are far past anything that exists: they keep
        every product finite.
    scale, step : {"linear", "log"}, float
        The slider's scale, and what an arrow key does: adds `step` [unit] on a linear one, multiplies by ``1 + step``
        on a logarithmic one.
    whole : bool
        Whether it counts things.
    landmarks : tuple of (float, str)
        Named values along the track.
    """

    key: str
    symbol: str
    unit: str
    group: Group
    name: str
    help: str
    default: float | None
    default_source: str
    usual_low: float
    usual_high: float
    minimum: float
    maximum: float
    scale: Scale
    step: float
    whole: bool = False
    landmarks: tuple[tuple[float, str], ...] = ()

    def checked(self, value: object) -> float | None:
        """Return `value` as a float, or ``None`` where it is not declared.

        Raises
        ------
        InputError
            Where it is not a number, not finite, out of what is possible, or not whole where it counts things.
        """
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise InputError(self.key, "not_a_number", value)
        number = _as_float(self.key, value)
        if number < self.minimum:
            raise InputError(self.key, "below_minimum", number, low=self.minimum, high=self.maximum)
        if number > self.maximum:
            raise InputError(self.key, "above_maximum", number, low=self.minimum, high=self.maximum)
        if self.whole and not number.is_integer():
            raise InputError(self.key, "not_whole", number)
        return number

    def is_usual(self, value: float) -> bool:
        """Whether `value` [unit] lies between the slider's ends."""
        return self.usual_low <= value <= self.usual_high


def _as_float(key: str, value: float) -> float:
    """Convert to float; an integer too large for one is as little a number of hours as infinity is."""
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise InputError(key, "not_finite", number)
    return number


PARAMETERS: tuple[Parameter, ...] = (
    Parameter(
        key="chip_count",
        symbol="g",
        unit="1",
        group="run",
        name="GPUs",
        help="How many accelerators (GPUs or TPUs) work side by side in one training run.",
        default=8,
        default_source="The study's most common machine: 8 GPUs (Strubell et al. 2019, Table 3).",
        usual_low=1,
        usual_high=100_000,
        minimum=1,
        maximum=1e9,
        scale="log",
        step=0.1,
        whole=True,
    ),
    Parameter(
        key="train_hours",
        symbol="t",
        unit="h",
        group="run",
        name="Hours each",
        help="Wall-clock time of one training run, from start to finish.",
        default=24,
        default_source="Our assumption: one day.",
        usual_low=0.1,
        usual_high=1_000_000,
        minimum=0,
        maximum=1e9,
        scale="log",
        step=0.1,
        landmarks=((24, "a day"), (720, "a month"), (8760, "a year")),
    ),
    Parameter(
        key="training_runs",
        symbol="n",
        unit="1",
        group="run",
        name="Times trained",
        help="How many times it is trained: 1 is the final run alone; 4,789 was the research project behind one model.",
        default=1,
        default_source="The final run alone.",
        usual_low=1,
        usual_high=10_000,
        minimum=1,
        maximum=1e9,
        scale="log",
        step=0.1,
        whole=True,
        landmarks=((1, "final run"), (24, "tuned"), (4789, "project")),
    ),
    Parameter(
        key="chip_power_w",
        symbol="p_g",
        unit="W",
        group="run",
        name="Watts per GPU",
        help="Mean electric power of one accelerator while it trains. Where a study gives one total for the machine, "
        "its host is in this figure.",
        default=250,
        default_source="Our assumption: the rated power (TDP) of the Titan X that the study measured on.",
        usual_low=0,
        usual_high=1200,
        minimum=0,
        maximum=1e9,
        scale="linear",
        step=5,
    ),
    Parameter(
        key="host_power_w",
        symbol="p_c + p_r",
        unit="W",
        group="run",
        name="Host watts",
        help="Electric power of the processors and memory of the hosts, all together, where it was measured apart "
        "from the accelerators. It is 0 where the watts per GPU already hold it.",
        default=0,
        default_source="Held in the watts per GPU.",
        usual_low=0,
        usual_high=5000,
        minimum=0,
        maximum=1e12,
        scale="linear",
        step=25,
    ),
    Parameter(
        key="pue",
        symbol="PUE",
        unit="1",
        group="data_centre",
        name="PUE",
        help="Power usage effectiveness: all the energy that the data centre takes, divided by what reaches the "
        "computers. 1 means no cooling and no losses.",
        default=1.58,
        default_source="Global mean of 2018, Uptime Institute (Strubell et al. 2019, section 2).",
        usual_low=1.0,
        usual_high=2.5,
        minimum=1.0,
        maximum=1e3,
        scale="linear",
        step=0.01,
        landmarks=((1.1, "best cloud"), (1.58, "average"), (2.0, "old room")),
    ),
    Parameter(
        key="grid_kg_per_kwh",
        symbol="c",
        unit="kg/kWh",
        group="electricity",
        name="Carbon intensity",
        help="How much CO2 equivalent each kilowatt-hour of this electricity emits, where it is taken.",
        default=0.954 * 0.45359237,
        default_source="United States, 0.954 lb per kWh (EPA, in Strubell et al. 2019, equation 2).",
        usual_low=0.0,
        usual_high=1.0,
        minimum=0.0,
        maximum=1e3,
        scale="linear",
        step=0.005,
        landmarks=((0.05, "mostly nuclear, hydro"), (0.45, "mixed"), (0.8, "mostly coal")),
    ),
    Parameter(
        key="electricity_usd_per_kwh",
        symbol="",
        unit="USD/kWh",
        group="prices",
        name="Electricity price",
        help="What a kilowatt-hour costs.",
        default=0.12,
        default_source="Mean of the United States, 2019 (Strubell et al. 2019, footnote 9).",
        usual_low=0.0,
        usual_high=0.5,
        minimum=0.0,
        maximum=1e6,
        scale="linear",
        step=0.005,
    ),
    Parameter(
        key="chip_price_low_usd_per_h",
        symbol="",
        unit="USD/h",
        group="prices",
        name="Rent per GPU, low",
        help="What an accelerator costs per hour in the cloud when it may be taken away (pre-emptible, spot).",
        default=None,
        default_source="It depends on the chip.",
        usual_low=0.0,
        usual_high=10.0,
        minimum=0.0,
        maximum=1e6,
        scale="linear",
        step=0.05,
    ),
    Parameter(
        key="chip_price_high_usd_per_h",
        symbol="",
        unit="USD/h",
        group="prices",
        name="Rent per GPU, high",
        help="What an accelerator costs per hour in the cloud on demand.",
        default=None,
        default_source="It depends on the chip.",
        usual_low=0.0,
        usual_high=10.0,
        minimum=0.0,
        maximum=1e6,
        scale="linear",
        step=0.05,
    ),
)

PARAMETER_BY_KEY: dict[str, Parameter] = {parameter.key: parameter for parameter in PARAMETERS}
