"""Scenarios that were put aside, to be seen beside the present one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.footprint.estimate import Estimate, estimate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.footprint.scenario import Scenario
    from gui.footprint.scope import Scope

MOST = 4
"""More would not be told apart in a chart."""

LONGEST_NAME = 60


@dataclass(frozen=True)
class Pin:
    """A scenario as it was when it was put aside.

    Attributes
    ----------
    pin_id : str
        Never that of another pin of this session.
    name : str
        What the user calls it.
    scenario : Scenario
        Its inputs.
    scope : Scope or None
        What counts in it beside its electricity; ``None`` where nothing does.
    """

    pin_id: str
    name: str
    scenario: Scenario
    scope: Scope | None = None

    @cached_property
    def estimate(self) -> Estimate:
        """What it comes to; computed when it is first asked for."""
        return estimate(self.scenario)


class Pins(QObject):
    """Up to `MOST` scenarios in the order in which they were put aside.

    Signals
    -------
    changed()
        There are others, or one has another name.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pins: tuple[Pin, ...] = ()
        self._count = 0

    @property
    def all(self) -> tuple[Pin, ...]:
        """Every pin."""
        return self._pins

    @property
    def full(self) -> bool:
        """Whether there is room for no other."""
        return len(self._pins) >= MOST

    def get(self, pin_id: str) -> Pin | None:
        """Return a pin by its id, if it is still there."""
        return next((pin for pin in self._pins if pin.pin_id == pin_id), None)

    def add(self, name: str, scenario: Scenario, scope: Scope | None = None) -> Pin | None:
        """Put a scenario aside; ``None`` where there is no room. A name that is taken already gets a number."""
        if self.full:
            return None
        self._count += 1
        pin = Pin(f"pin{self._count}", self._free_name(name), scenario, scope)
        self._set((*self._pins, pin))
        return pin

    def put(self, named: Sequence[tuple[str, Scenario, Scope | None]]) -> None:
        """Put these aside instead of what there was: name, inputs, and what counts."""
        self._pins = ()
        for name, scenario, scope in named[:MOST]:
            self._count += 1
            self._pins = (*self._pins, Pin(f"pin{self._count}", self._free_name(name), scenario, scope))
        self.changed.emit()

    def rename(self, pin_id: str, name: str) -> None:
        """Call a pin otherwise; an empty name leaves it as it is."""
        pin, name = self.get(pin_id), _short(name)
        if pin is not None and name and name != pin.name:
            name = self._free_name(name, but=pin_id)
            self._set(tuple(replace(one, name=name) if one.pin_id == pin_id else one for one in self._pins))

    def remove(self, pin_id: str) -> None:
        """Take a pin away."""
        if self.get(pin_id) is not None:
            self._set(tuple(pin for pin in self._pins if pin.pin_id != pin_id))

    def _free_name(self, name: str, but: str = "") -> str:
        taken = {pin.name for pin in self._pins if pin.pin_id != but}
        wanted = _short(name) or "?"
        number, free = 2, wanted
        while free in taken:
            free, number = f"{wanted} ({number})", number + 1
        return free

    def _set(self, pins: tuple[Pin, ...]) -> None:
        self._pins = pins
        self.changed.emit()


def _short(name: str) -> str:
    """Return a name on one line that a heading can hold."""
    return " ".join(name.split())[:LONGEST_NAME]
