"""Every published figure beside the one that is computed from what is published with it, run by run."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from gui.documents.recomputing import Recomputed, recomputed
from gui.footprint.estimate import RESULT_INPUTS, estimate

if TYPE_CHECKING:
    from gui.documents.recomputing import Method
    from gui.library.library import Library
    from gui.library.records import Reported, Run

_ROUNDING = 1e-9
"""Relative to the figure: a difference that is the tolerance itself, but for the last bit, is within it."""

_WATTS = "chip_power_w"


@dataclass(frozen=True, slots=True)
class Reproduction:
    """One published figure beside the recomputed one.

    Attributes
    ----------
    run, quantity, unit : str
        What is compared: ``"nas"``, ``"co2e_lb"``, ``"lb"``.
    reported, recomputed, difference : float, float or None, float or None
        In `unit`; the difference is recomputed minus reported.
    tolerance, tolerance_kind, tolerance_reason : float, str, str
        How far they may lie apart [unit]; whether ``rounding`` in print explains it or it is ``wider``; and why.
    within : bool or None
        Whether they do not lie further apart; ``None`` where it cannot be recomputed.
    by_construction : bool
        Whether they agree because the energy was itself computed from assumed watts: then it is no evidence.
    method : {"inputs", "reported_energy"} or None
        Whether it follows from hours and watts, or from the energy that the same source prints.
    missing : tuple of str
        The inputs that are not declared and without which it cannot be recomputed.
    source, source_locator : str
        Key of the bibliography and place in it.
    """

    run: str
    quantity: str
    unit: str
    reported: float
    recomputed: float | None
    difference: float | None
    tolerance: float
    tolerance_kind: str
    tolerance_reason: str
    within: bool | None
    by_construction: bool
    method: Method | None
    missing: tuple[str, ...]
    source: str
    source_locator: str


@dataclass(frozen=True, slots=True)
class RunCheck:
    """One run with all its published figures.

    Attributes
    ----------
    run, name, status : str
        Its id, its name and how its figures came about, as ``runs.csv`` has it.
    figures : tuple of Reproduction
        Its published figures; none where there are none.
    reason : {"no_figure", "not_declared"} or None
        Why nothing of it is recomputed, where that is so.
    """

    run: str
    name: str
    status: str
    figures: tuple[Reproduction, ...]
    reason: Literal["no_figure", "not_declared"] | None

    @property
    def missing(self) -> tuple[str, ...]:
        """Every input that is not declared and without which one of its figures cannot be recomputed."""
        return tuple(dict.fromkeys(key for figure in self.figures for key in figure.missing))


@dataclass(frozen=True)
class Check:
    """All runs of a library, and how many of their figures recompute."""

    runs: tuple[RunCheck, ...]

    @cached_property
    def figures(self) -> tuple[Reproduction, ...]:
        """Every published figure."""
        return tuple(figure for run in self.runs for figure in run.figures)

    @property
    def recomputed(self) -> int:
        """How many figures can be recomputed."""
        return sum(figure.within is not None for figure in self.figures)

    @property
    def within_tolerance(self) -> int:
        """How many figures are recomputed within their tolerance."""
        return sum(figure.within is True for figure in self.figures)

    @property
    def within_rounding(self) -> int:
        """How many figures are recomputed within what rounding in print explains."""
        return sum(figure.within is True and figure.tolerance_kind == "rounding" for figure in self.figures)

    @property
    def by_construction(self) -> int:
        """How many figures are recomputed of which the energy was itself computed from assumed watts."""
        return sum(figure.within is not None and figure.by_construction for figure in self.figures)

    @property
    def outside(self) -> int:
        """How many figures lie outside their tolerance."""
        return sum(figure.within is False for figure in self.figures)

    @property
    def ok(self) -> bool:
        """Whether no figure lies outside its tolerance; one that cannot be recomputed does not."""
        return self.outside == 0


def check(library: Library) -> Check:
    """Recompute every reported figure of every run that comes with the program, in the library's order."""
    return Check(tuple(_run(run, library) for run in library.runs.values() if not run.own))


def reproduce(library: Library) -> tuple[Reproduction, ...]:
    """Return every reported figure beside the recomputed one."""
    return check(library).figures


def _run(run: Run, library: Library) -> RunCheck:
    rows = library.reported.get(run.run_id, ())
    result = estimate(library.scenario(run.run_id)) if rows else None
    figures = tuple(_figure(row, run, recomputed(row, result, rows)) for row in rows if result is not None)
    reason: Literal["no_figure", "not_declared"] | None = None
    if not figures:
        reason = "no_figure"
    elif all(figure.within is None for figure in figures):
        reason = "not_declared"
    return RunCheck(run.run_id, run.name, run.status or "", figures, reason)


def _figure(row: Reported, run: Run, found: Recomputed) -> Reproduction:
    difference = None if found.value is None else found.value - row.value
    needed = RESULT_INPUTS[found.result]
    circular = run.status == "recomputes_by_construction" and _WATTS in needed and found.method == "inputs"
    return Reproduction(
        run=row.run_id,
        quantity=row.quantity,
        unit=row.unit,
        reported=row.value,
        recomputed=found.value,
        difference=difference,
        tolerance=row.tolerance,
        tolerance_kind=row.tolerance_kind,
        tolerance_reason=row.tolerance_reason,
        within=None if difference is None else abs(difference) <= row.tolerance + _ROUNDING * abs(row.value),
        by_construction=circular,
        method=found.method,
        missing=found.missing,
        source=row.source,
        source_locator=row.source_locator,
    )
