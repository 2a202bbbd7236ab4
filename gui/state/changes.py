"""Undo commands, and what they tell of a change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QUndoCommand

from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.scenario import MIX_PREFIX
from gui.footprint.sureness import Sureness

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.footprint.estimate import Estimate
    from gui.footprint.measured import MeasuredPower
    from gui.footprint.scenario import Scenario
    from gui.footprint.scope import Scope


class Held(NamedTuple):
    """The scenario, the one that it started from (the baseline that charts draw beside it), and how sure it is.

    `scope` is what counts beside the training's electricity; ``None`` where nothing does.
    """

    scenario: Scenario
    origin: Scenario
    sureness: Sureness = Sureness()
    scope: Scope | None = None
    measured: MeasuredPower | None = None
    """The recording that its watts come from, if they do."""


@dataclass(frozen=True, slots=True)
class Move:
    """What just changed.

    Attributes
    ----------
    key : str
        A parameter, ``mix.<source>``, or ``run``, ``chip``, ``size``, ``grid``, ``factors``, ``scenario``,
        ``sureness``, ``scope`` or ``scope.<number>``.
    before, after : float, str or None
        Its value, or the id of the preset.
    energy_ratio, co2e_ratio : float or None
        Energy and emissions, with all that counts, after, divided by before; ``None`` where either is not known or the
        first is 0, and of the energy where only what counts has changed.
    """

    key: str
    before: float | str | None
    after: float | str | None
    energy_ratio: float | None
    co2e_ratio: float | None


class Change(QUndoCommand):
    """From one held scenario to another; changes of one gesture merge into one step."""

    def __init__(self, key: str, before: Held, after: Held, gesture: int, show: Callable[[Change, Held], None]) -> None:
        super().__init__(key)
        self.key, self.before, self.after = key, before, after
        self._gesture, self._show = gesture, show

    def redo(self) -> None:
        """Put the scenario after the change in force."""
        self._show(self, self.after)

    def undo(self) -> None:
        """Put the scenario before the change in force again, exactly."""
        self._show(self, self.before)

    def id(self) -> int:
        """Number of the gesture, by which Qt finds what may merge; -1 never merges."""
        return self._gesture

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take a later change of the same gesture in; one that ends where it began vanishes."""
        if not isinstance(other, Change):
            return False
        self.after = other.after
        self.setObsolete(self.after == self.before)
        return True


def move_between(key: str, then: Estimate, now: Estimate) -> Move:
    """Return what a change of `key` did from one estimate to the next."""
    return Move(
        key=key,
        before=_told(then.scenario, key),
        after=_told(now.scenario, key),
        energy_ratio=ratio_of(then.energy_kwh, now.energy_kwh),
        co2e_ratio=ratio_of(then.co2e_kg, now.co2e_kg),
    )


def _told(scenario: Scenario, key: str) -> float | str | None:
    if key in PARAMETER_BY_KEY or key.startswith(MIX_PREFIX):
        return scenario.value(key)
    if key == "factors":
        return scenario.factors.set_id
    if key in {"chip", "size"}:
        return scenario.chip
    return scenario.grid if key == "grid" else scenario.run


def ratio_of(before: float | None, after: float | None) -> float | None:
    """Return after divided by before; ``None`` where either is not known or the first is 0."""
    return None if before is None or after is None or before == 0 else after / before
