"""What charts are handed: frozen values, free of Qt, so that they can be made before pyqtgraph is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

Kind = Literal["scenario", "baseline", "everyday", "published", "corrected"]
"""What a row of the comparison is: ours, ours before, an everyday thing, a published figure, one later corrected."""

Status = Literal["recomputes", "by_construction", "reported", "guess", "computed"]
"""How far a published figure can be trusted; told by the shape of its mark.

It recomputes from measured inputs; its energy was itself computed from assumed watts; it is reported and cannot be
recomputed; others than the makers guessed it; nobody published one, and it is computed here.
"""

Order = Literal["value", "year", "name"]
"""How the rows of the comparison are sorted."""

Cell = str | float | None
"""One field of a chart's table; ``None`` = not declared."""

Table = tuple[tuple[str, ...], tuple[tuple[Cell, ...], ...]]
"""Headers (units in them) and rows of a chart's figures at full precision."""


class CompareRow(NamedTuple):
    """One thing to compare with.

    Parameters
    ----------
    id : str
        What ``activated`` says.
    label : str
        Its name, in the user's language.
    kg : float or None
        Emissions [kg CO2e]; ``None`` = not declared.
    kind : Kind
        Decides mark and colour.
    knob : str or None
        Key of the parameter behind it.
    detail : str
        Source or boundary, for the read-out.
    status : Status
        How far a published figure can be trusted.
    basis : str
        What it counts otherwise than the scenario does, in a few words: "with manufacturing"; empty where nothing.
    year : int or None
        When it was published.
    """

    id: str
    label: str
    kg: float | None
    kind: Kind
    knob: str | None = None
    detail: str = ""
    status: Status = "recomputes"
    basis: str = ""
    year: int | None = None


class PartRow(NamedTuple):
    """One part of the total: ``chips``, ``host`` or ``overhead`` [kWh, kg CO2e]; ``None`` = not declared."""

    id: str
    label: str
    energy_kwh: float | None
    co2e_kg: float | None
    knob: str | None = None
    detail: str = ""


class GridRow(NamedTuple):
    """The same run on one grid [kg CO2e]; `current` is the grid that the scenario runs on."""

    id: str
    label: str
    kg: float | None
    current: bool = False
    detail: str = ""


class GridRate(NamedTuple):
    """A grid to run on [kg CO2e/kWh]; ``None`` = not declared."""

    id: str
    label: str
    kg_per_kwh: float | None
    detail: str = ""


class GridValues(NamedTuple):
    """The scenario on its own grid, its energy [kWh], and other grids from low to high: remembered, not made anew."""

    current: GridRow
    kwh: float | None = None
    others: tuple[GridRate, ...] = ()


class Level(NamedTuple):
    """A thing [kg CO2e] that growing emissions may pass; `phrase` counts it in words: 2 -> "2 cars"."""

    id: str
    kg: float
    phrase: Callable[[int], str]


class GrowthValues(NamedTuple):
    """Hours of one run [h] and what all runs together emit by then [kg CO2e]; ``None`` = not declared."""

    hours: float | None
    kg: float | None
    levels: tuple[Level, ...] = ()
    baseline_hours: float | None = None
    baseline_kg: float | None = None
    baseline_label: str = ""
