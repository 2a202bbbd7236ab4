"""Every published figure beside the one that is computed from its inputs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.footprint.estimate import RESULT_INPUTS, estimate
from gui.footprint.units import KG_PER_T, KWH_PER_MWH

if TYPE_CHECKING:
    from gui.footprint.estimate import Estimate
    from gui.library.library import Library
    from gui.library.records import Reported

_IN_UNITS = {
    "energy_mwh": ("energy_kwh", KWH_PER_MWH),
    "co2e_t": ("co2e_kg", KG_PER_T),
}
"""Quantities that are a result in another unit, and what to divide it by."""

_ROUNDING = 1e-9
"""Relative to the figure: a difference that is the tolerance itself, but for the last bit, is within it."""


@dataclass(frozen=True, slots=True)
class Reproduction:
    """One published figure beside the recomputed one.

    Attributes
    ----------
    run, quantity, unit : str
        What is compared: ``"nas"``, ``"co2e_lb"``, ``"lb"``.
    reported, recomputed, difference : float, float or None, float or None
        In `unit`; the difference is recomputed minus reported.
    tolerance, tolerance_reason : float, str
        How far they may lie apart [unit], and why.
    within : bool or None
        Whether they do not lie further apart; ``None`` where it cannot be recomputed.
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
    tolerance_reason: str
    within: bool | None
    missing: tuple[str, ...]
    source: str
    source_locator: str


def reproduce(library: Library) -> tuple[Reproduction, ...]:
    """Recompute every reported figure of every run, in the library's order."""
    return tuple(
        _one(row, result)
        for run, rows in library.reported.items()
        for result in (estimate(library.scenario(run)),)
        for row in rows
    )


def _one(row: Reported, result: Estimate) -> Reproduction:
    name, divisor = _IN_UNITS.get(row.quantity, (row.quantity, 1.0))
    full: float | None = getattr(result, name)
    recomputed = None if full is None else full / divisor
    difference = None if recomputed is None else recomputed - row.value
    needed = RESULT_INPUTS["co2e_kg" if name == "co2e_lb" else name]
    return Reproduction(
        run=row.run_id,
        quantity=row.quantity,
        unit=row.unit,
        reported=row.value,
        recomputed=recomputed,
        difference=difference,
        tolerance=row.tolerance,
        tolerance_reason=row.tolerance_reason,
        within=None if difference is None else abs(difference) <= row.tolerance + _ROUNDING * abs(row.value),
        missing=tuple(note.key for note in result.notes if note.key in needed),
        source=row.source,
        source_locator=row.source_locator,
    )
