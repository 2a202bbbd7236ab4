"""How wide an input is taken to be where nobody says: by what is known of it. All of it is our assumption.

A figure that is printed without a range is not exact. One table says what we take instead and why; whoever knows better
sets a range of their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from gui.footprint.parameters import PARAMETERS
from gui.footprint.ranges import Range, exactly

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.footprint.scenario import Scenario

FLOORS: Mapping[str, float] = {"pue": 1.0}
"""What is log-normal of a PUE is what is above 1: no data centre passes on more energy than it takes."""

ANY = ""
"""Stands for every input, or every way of knowing, that no row of its own is about."""


@dataclass(frozen=True, slots=True)
class Spread:
    """One row of the table: how far the 5 % and the 95 % quantile lie from a value.

    Attributes
    ----------
    keys : tuple of str
        The inputs; empty for all that no other row is about.
    known : str
        How the value is known: a badge (``measured``, ``published``, ``derived``, ``estimated``, ``assumed``,
        ``default``, ``mine``) or ``tdp``, watts that are a chip's rated power; ``ANY`` for all that no other row is
        about.
    low, high : float
        What the value is multiplied by [1]: of a PUE, what is above 1. Both 1 = taken as exact.
    reason : str
        Why, in English.
    """

    keys: tuple[str, ...]
    known: str
    low: float
    high: float
    reason: str


_COUNTS = ("chip_count", "training_runs")
_RENTS = ("chip_price_low_usd_per_h", "chip_price_high_usd_per_h")

SPREADS: tuple[Spread, ...] = (
    Spread((), "mine", 1, 1, "You have said what it is; say how sure you are."),
    Spread(_COUNTS, ANY, 1, 1, "A count says what is asked; whether more runs count is a matter of scope."),
    Spread(_RENTS, ANY, 1, 1, "A list price; the low and the high one say what there is between."),
    Spread(("train_hours",), "measured", 1 / 1.02, 1.02, "A clock is right; start and end are a matter of definition."),
    Spread(("train_hours",), "published", 1 / 1.05, 1.05, "Printed with two or three digits, restarts in it or not."),
    Spread(("train_hours",), "default", 1, 1, "How long to train is what is asked."),
    Spread(
        ("train_hours",), "estimated", 0.5, 2, "Hours from a model's size are off by up to two either way (method)."
    ),
    Spread(
        ("chip_power_w",),
        "measured",
        1 / 1.1,
        1.1,
        "One chip, several jobs: 271 to 296 W on a P100, 208 to 229 W on a TPU v2.",
    ),
    Spread(
        ("chip_power_w",), "tdp", 0.55, 1.1, "18 measured means of whole systems are 0.54 to 1.10 of the rated power."
    ),
    Spread(("chip_power_w",), "published", 1 / 1.2, 1.2, "A mean of other jobs or machines stands for this one."),
    Spread(("pue",), "measured", 1 / 1.1, 1.1, "A meter's mean over the time of the run."),
    Spread(
        ("pue",), "published", 1 / 1.25, 1.25, "A mean of a year or of all sites: the industry's went 1.58, 1.67, 1.54."
    ),
    Spread(("pue",), "derived", 1 / 1.4, 1.4, "Worked back from other figures that were rounded."),
    Spread(("pue",), ANY, 0.17, 1.7, "Around 1.58: from the best clouds (1.1) to an old room (2.0)."),
    Spread(("grid_kg_per_kwh",), "measured", 1 / 1.1, 1.1, "Hourly figures of the grid while the run went on."),
    Spread(("grid_kg_per_kwh",), "derived", 1 / 1.4, 1.4, "From a mix, with one factor for all plants of a kind."),
    Spread(("grid_kg_per_kwh",), "assumed", 0.5, 2, "Another grid, or the mean of a country, stands for this one."),
    Spread(("grid_kg_per_kwh",), ANY, 1 / 1.3, 1.3, "Data sets differ for one country by a median factor of 1.3."),
    Spread(("electricity_usd_per_kwh",), ANY, 1 / 1.5, 1.5, "A country's mean stands for the contract of one site."),
    Spread((), "measured", 1 / 1.1, 1.1, "Another day, another job."),
    Spread((), "published", 1 / 1.1, 1.1, "Rounded, and told without its range."),
    Spread((), "derived", 1 / 1.2, 1.2, "Worked back from other figures that were rounded."),
    Spread((), ANY, 0.5, 2, "An assumption: half or double would not surprise."),
)
"""Our assumptions.

A row of the input and the way it is known comes before one of the input alone, that before one of the way alone; but
what you have set yourself is always exact."""


@cache
def spread_of(key: str, known: str) -> Spread:
    """Return the row that is about an input known in some way (a badge, or ``tdp``)."""
    found = {(name, row.known): row for row in SPREADS for name in row.keys or (ANY,)}
    wanted = ((key, known), (key, ANY), (ANY, known), (ANY, ANY))
    if known == "mine":
        return found[ANY, "mine"]
    return next(found[place] for place in wanted if place in found)


def default_range(key: str, value: float, known: str) -> Range:
    """Return the range that we assume of an input.

    Parameters
    ----------
    key : str
        The input.
    value : float
        Its value, in its unit; one of 0, or a PUE of 1, has no width in proportion and is exact.
    known : str
        How it is known: a badge, or ``tdp``.
    """
    row, floor = spread_of(key, known), FLOORS.get(key, 0.0)
    above = value - floor
    low, high = floor + above * row.low, floor + above * row.high
    # A PUE of 1 but for the last bit has no room for a range either.
    if row.low == row.high or not floor < low < value < high:
        return exactly(value)
    return Range(low, value, high, "lognormal", floor)


def default_ranges(scenario: Scenario, known: Mapping[str, str]) -> dict[str, Range]:
    """Return the ranges that we assume of every declared input of a scenario.

    Parameters
    ----------
    scenario : Scenario
        Its values are the best values.
    known : mapping of str to str
        How each input is known, a badge; one that is not in it is taken as ``mine``. Watts that are a rated power are
        taken as such by the scenario's ``power_basis``, unless they are ``mine``.
    """
    ranges = {}
    for parameter in PARAMETERS:
        value = scenario.value(parameter.key)
        if value is None:
            continue
        how = known.get(parameter.key, "mine")
        if parameter.key == "chip_power_w" and scenario.power_basis == "tdp" and how != "mine":
            how = "tdp"
        ranges[parameter.key] = default_range(parameter.key, value, how)
    return ranges
