"""What charts are handed: frozen values, free of Qt, so that they can be made before pyqtgraph is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

Kind = Literal["scenario", "baseline", "pinned", "everyday", "published", "corrected"]
"""What a row of the comparison is.

Ours, ours before, one that the user put aside, an everyday thing, a published figure, one later corrected.
"""

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
    band : Band or None
        How sure it is, where that is known.
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
    band: Band | None = None


class Band(NamedTuple):
    """How sure emissions are: their 5, 25, 50, 75 and 95 % quantiles [kg CO2e]."""

    p5: float
    p25: float
    p50: float
    p75: float
    p95: float


class DistributionValues(NamedTuple):
    """How likely emissions are: `heights` [1/kg] in steps between `edges` [kg CO2e].

    `edges` has one more than `heights`; both are empty where every input is exact. `kg` is the point estimate; `marks`
    are published figures, each with its name. Where there is no band, `sentence` says why. `point` is what the point
    estimate is called, where it is not the whole of the scenario.
    """

    kg: float | None = None
    band: Band | None = None
    edges: tuple[float, ...] = ()
    heights: tuple[float, ...] = ()
    marks: tuple[tuple[str, float], ...] = ()
    sentence: str = ""
    point: str = ""


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


class GrowthLine(NamedTuple):
    """Another run beside ours: its name, its hours [h] and what it emits [kg CO2e]."""

    id: str
    label: str
    hours: float
    kg: float


class GrowthValues(NamedTuple):
    """Hours of one run [h] and what all runs together emit by then [kg CO2e]; ``None`` = not declared."""

    hours: float | None
    kg: float | None
    levels: tuple[Level, ...] = ()
    baseline_hours: float | None = None
    baseline_kg: float | None = None
    baseline_label: str = ""
    others: tuple[GrowthLine, ...] = ()
    band: Band | None = None


class WaterfallStep(NamedTuple):
    """What one factor makes of the difference between two figures.

    `kg` is its share of it [kg CO2e] with its sign, `ratio` how many times more it makes the second [1]; `start` and
    `end` are its values in both, `detail` says them with their unit.
    """

    id: str
    label: str
    kg: float
    ratio: float | None
    start: float
    end: float
    detail: str = ""
    knob: str | None = None


class WaterfallValues(NamedTuple):
    """Two figures [kg CO2e] and the steps from the first to the second; where one is ``None``, a sentence says why."""

    start_label: str
    start_kg: float | None
    end_label: str
    end_kg: float | None
    steps: tuple[WaterfallStep, ...] = ()
    sentence: str = ""


class TornadoRow(NamedTuple):
    """What a result comes to with one input at the low and at the high end of its range [kg CO2e].

    `low` and `high` are these ends in words; `share` is the input's share of the variance [1], ``None`` = not known.
    """

    id: str
    label: str
    low: str
    high: str
    at_low: float
    at_high: float
    share: float | None = None
    knob: str | None = None
    detail: str = ""


class TornadoValues(NamedTuple):
    """The result with every input at its best [kg CO2e], a row for each input that is not exact, and a sentence."""

    best_kg: float | None
    rows: tuple[TornadoRow, ...] = ()
    sentence: str = ""


class MethodDot(NamedTuple):
    """What one calculator makes of the case [kg CO2e]; `ours` marks this program's own figure."""

    id: str
    label: str
    kg: float
    ours: bool = False
    detail: str = ""


class PowerLine(NamedTuple):
    """What one device drew.

    `thin` returns the beginnings [s] of up to so many stretches between two times, with the least and the largest power
    [W] of each; `at` the power [W] at a time, ``None`` in a gap. `gaps` are the times [s] in which nothing is known.
    """

    id: str
    label: str
    thin: Callable[[float, float, int], tuple[Any, Any, Any]]
    at: Callable[[float], float | None]
    peak_w: float
    mean_w: float | None = None
    low_w: float | None = None
    high_w: float | None = None
    gaps: tuple[tuple[float, float], ...] = ()
    detail: str = ""


class PowerValues(NamedTuple):
    """Power over time from `begin_s` to `end_s` [s]; without lines a sentence says why.

    The mean of all devices together with its 95 % interval [W] is that between the first `warm_up_s` and the last
    `cool_down_s` [s]; `end_held` says whether the end of the recording is known, so that some of it can be left out.
    """

    lines: tuple[PowerLine, ...] = ()
    begin_s: float = 0.0
    end_s: float = 0.0
    warm_up_s: float = 0.0
    cool_down_s: float = 0.0
    end_held: bool = True
    mean_w: float | None = None
    low_w: float | None = None
    high_w: float | None = None
    sentence: str = ""
