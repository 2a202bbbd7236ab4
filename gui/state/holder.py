"""What holds at present, its undo stack, and who is told of a change: the ground that the store stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QUndoStack

from gui.footprint.estimate import Estimate, estimate
from gui.state.changes import Change, Held, move_between

if TYPE_CHECKING:
    from gui.footprint.scenario import Scenario
    from gui.library.library import Library
    from gui.state.changes import Move

FIRST_RUN = "nas"
"""What the first start opens on: the headline that everybody has heard."""

_NO_GESTURE = -1


class Holder(QObject):
    """Holds the scenario with all that is said of it, and its undo stack; tells what changed.

    A burst of changes within one turn of the event loop is folded into one ``estimate_changed``.
    """

    scenario_changed = Signal(object)
    estimate_changed = Signal(object)
    baseline_changed = Signal(object)
    moved = Signal(object)
    _fold = Signal()

    def __init__(self, library: Library, scenario: Scenario | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.undo_stack = QUndoStack(self)
        start = scenario if scenario is not None else library.scenario(FIRST_RUN)
        self._held = Held(start, start if scenario is None else self._origin(start))
        self._estimate: Estimate | None = None
        # What the step under way began from: asked for with each of its changes.
        self._begun = (self._held, estimate(start))
        self._baseline_estimate: Estimate | None = None
        self._gesture_key, self._gesture = "", 0
        self.last_move: Move | None = None
        self._telling = False
        self._fold.connect(self._tell_estimate, Qt.ConnectionType.QueuedConnection)

    @property
    def held(self) -> Held:
        """The scenario in force with all that is said of it: what a step of the undo stack puts back."""
        return self._held

    @property
    def scenario(self) -> Scenario:
        """The scenario in force."""
        return self._held.scenario

    @property
    def baseline(self) -> Scenario:
        """The scenario that the present one started from."""
        return self._held.origin

    @property
    def estimate(self) -> Estimate:
        """What the scenario comes to; always of the present scenario."""
        if self._estimate is None:
            self._estimate = estimate(self.scenario)
        return self._estimate

    @property
    def baseline_estimate(self) -> Estimate:
        """What the baseline comes to."""
        if self._baseline_estimate is None:
            self._baseline_estimate = estimate(self.baseline)
        return self._baseline_estimate

    def end_gesture(self) -> None:
        """Close the undo step: the slider was released, the key let go, the entry committed."""
        self._gesture_key = ""

    # -- inside -------------------------------------------------------------------------------------------------

    def _push_held(self, key: str, after: Held, *, gesture: bool = False) -> None:
        if after == self._held:
            return
        if gesture and key != self._gesture_key:
            self._gesture_key = key
            self._gesture += 1
        elif not gesture:
            self.end_gesture()
        number = self._gesture if gesture else _NO_GESTURE
        self.undo_stack.push(Change(key, self._held, after, number, self._show))

    def _origin(self, scenario: Scenario) -> Scenario:
        """Return what a scenario from outside started from: its run as published, else itself."""
        return self.library.scenario(scenario.run) if scenario.run in self.library.runs else scenario

    def _show(self, change: Change, held: Held) -> None:
        """Put a scenario in force for an undo command, and tell what moved since the step began."""
        top = self.undo_stack.command(self.undo_stack.index() - 1) if self.undo_stack.index() else None
        begun = self._held
        if isinstance(top, Change) and top is not change and change.id() != _NO_GESTURE and top.id() == change.id():
            begun = top.before
        self._hold(held, change.key, begun)

    def _hold(self, held: Held, key: str = "", begun: Held | None = None) -> None:
        before, self._held = self._held, held
        if begun is not None and begun is not self._begun[0]:
            self._begun = (begun, estimate(begun.scenario))
        self._estimate = None
        self._forget()
        if begun is not None and (held.scope is not None or begun.scope is not None):
            from gui.state.scoping import move_of_scope

            self.last_move = move_of_scope(key, self._begun, (held, self.estimate))
        else:
            self.last_move = None if begun is None else move_between(key, self._begun[1], self.estimate)
        if before.origin != held.origin:
            self._baseline_estimate = None
            self.baseline_changed.emit(self.baseline_estimate)
        self.scenario_changed.emit(held.scenario)
        if not self._telling:
            self._telling = True
            self._fold.emit()

    def _tell_estimate(self) -> None:
        self._telling = False
        self.estimate_changed.emit(self.estimate)
        self.moved.emit(self.last_move)

    def _forget(self) -> None:
        """Forget what was worked out of the scenario that no longer holds."""
