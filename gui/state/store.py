"""The one place where the scenario changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QUndoStack

from gui.footprint.estimate import Estimate, estimate
from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.scenario import Scenario, with_factors, with_value
from gui.footprint.sureness import Sureness, around
from gui.state.changes import Change, Held, move_between
from gui.state.takeover import taken_over, with_hours_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.footprint.factors import FactorSet
    from gui.footprint.measured import MeasuredPower
    from gui.footprint.ranges import Range
    from gui.footprint.scope import Scope
    from gui.footprint.scope_sum import ScopeResult
    from gui.library.disagreement import Disagreement, Disagreements
    from gui.library.library import Library
    from gui.library.scenarios import Keep
    from gui.state.changes import Move

FIRST_RUN = "nas"
"""What the first start opens on: the headline that everybody has heard."""

_NO_GESTURE = -1


class Store(QObject):
    """Holds the scenario and its undo stack; tells what changed.

    A burst of changes within one turn of the event loop is folded into one ``estimate_changed``.
    """

    scenario_changed = Signal(object)
    estimate_changed = Signal(object)
    baseline_changed = Signal(object)
    locks_changed = Signal(object)
    library_changed = Signal(object)
    moved = Signal(object)
    _fold = Signal()

    def __init__(self, library: Library, scenario: Scenario | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.undo_stack = QUndoStack(self)
        start = scenario if scenario is not None else library.scenario(FIRST_RUN)
        self._held = Held(start, start if scenario is None else self._origin(start))
        self._estimate: Estimate | None = None
        self._ranges: dict[str, Range] | None = None
        self._ties: Mapping[str, str] | None = None
        self._scoped: ScopeResult | None = None
        self._tables: Disagreements | None = None
        # What the step under way began from: asked for with each of its changes.
        self._begun = (self._held, estimate(start))
        self._baseline_estimate: Estimate | None = None
        self._locked: frozenset[str] = frozenset()
        self._gesture_key, self._gesture = "", 0
        self.last_move: Move | None = None
        self._telling = False
        self._fold.connect(self._tell_estimate, Qt.ConnectionType.QueuedConnection)

    # -- what holds at present ----------------------------------------------------------------------------------

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

    @property
    def sureness(self) -> Sureness:
        """What was said of how sure the inputs are."""
        return self._held.sureness

    @property
    def scope(self) -> Scope | None:
        """What counts beside the training's electricity; ``None`` where nothing does."""
        return self._held.scope

    @property
    def scoped(self) -> ScopeResult | None:
        """What the scenario comes to with all that counts; ``None`` where nothing counts beside its electricity."""
        if self._scoped is None and self._held.scope is not None:
            from gui.footprint.scope_sum import scoped, training_of

            self._scoped = scoped(self._held.scope, training_of(self.estimate))
        return self._scoped

    @property
    def ranges(self) -> Mapping[str, Range]:
        """How sure each declared input is; empty where all are exact.

        What was said of it, else what published figures leave open, else what is assumed.
        """
        if self._ranges is None:
            known = {} if self.sureness.exact else {key: self.badge(key) for key in PARAMETER_BY_KEY}
            found = self._disagreements.of(self.scenario, known) if known else {}
            self._ranges = self.sureness.ranges(self.scenario, known, {key: one.range for key, one in found.items()})
        return self._ranges

    def disagreement(self, key: str) -> Disagreement | None:
        """Return what published figures leave open of an input; ``None`` where there are none, or they agree."""
        return self._disagreements.of(self.scenario, {key: self.badge(key)}).get(key)

    @property
    def _disagreements(self) -> Disagreements:
        if self._tables is None:
            from gui.library.disagreement import Disagreements  # not before the first paint, which shows no range

            self._tables = Disagreements(self.library)
        return self._tables

    @property
    def ties(self) -> Mapping[str, str]:
        """Inputs that move as one because they share a source, each with its source; empty unless they are tied."""
        if self._ties is None:
            from gui.library.knowing import shared_sources

            self._ties = shared_sources(self.library, self.scenario) if self.sureness.tied else {}
        return self._ties

    @property
    def locked(self) -> frozenset[str]:
        """Sources whose share stays while another moves."""
        return self._locked

    def preset_value(self, key: str) -> float | None:
        """Value [unit of `key`] in the preset that the scenario started from."""
        return self.baseline.value(key)

    def default_value(self, key: str) -> float | None:
        """Value [unit of `key`] in a scenario that starts from nothing."""
        return self.library.default_scenario().value(key)

    def badge(self, key: str) -> str:
        """Where the value in force comes from.

        ``measured``, ``published``, ``derived``, ``estimated``, ``assumed``, ``default``, ``mine`` or
        ``not_declared``.
        """
        measured = self.measured_input(key)
        if measured is not None:
            return "assumed" if measured.estimated else "measured"
        from gui.library.knowing import known_input  # the first paint asks for no badge

        return known_input(self.library, self.scenario, self.baseline, key)

    @property
    def measured(self) -> MeasuredPower | None:
        """The recording that watts were taken from last; they may have been changed since."""
        return self._held.measured

    def measured_input(self, key: str) -> MeasuredPower | None:
        """Return the recording that the value in force was taken from, if it was taken from one."""
        measured = self._held.measured
        return measured if measured is not None and measured.holds(key, self.scenario.value(key)) else None

    def set_library(self, library: Library) -> None:
        """Take the presets anew, after rows of the user's own have changed; the scenario and its history stay."""
        self.library = library
        self._ranges = self._ties = self._tables = None
        self.library_changed.emit(library)

    # -- changes ------------------------------------------------------------------------------------------------

    def change(self, key: str, value: float | None) -> None:
        """Set one input; changes of one gesture are one undo step.

        Raises
        ------
        InputError
            Where the value is impossible; everything stays as it was.
        """
        self._push(key, with_value(self.scenario, key, value, self._locked), gesture=True)

    def end_gesture(self) -> None:
        """Close the undo step: the slider was released, the key let go, the entry committed."""
        self._gesture_key = ""

    def load_run(self, run_id: str) -> None:
        """Start from a published run; it becomes the baseline."""
        scenario = self.library.scenario(run_id)
        self._push("run", scenario, origin=scenario)

    def load_grid(self, grid_id: str) -> None:
        """Take a grid's intensity and mix."""
        self._push("grid", self.library.load_grid(self.scenario, grid_id))

    def load_chip(
        self, chip_id: str, keep: Keep = "hours", utilisation_ratio: float = 1.0, since: Scenario | None = None
    ) -> None:
        """Take a chip's watts and prices.

        Parameters
        ----------
        chip_id : str
            The accelerator.
        keep : {"hours", "work"}
            What stays: the hours, or the work, whose hours go by the dense rates of the two.
        utilisation_ratio : float
            How much better the new one is made use of [1].
        since : Scenario, optional
            The one whose accelerator the hours were of, where the present one has been exchanged already.

        Raises
        ------
        InputError
            Where the work shall stay and one of the rates is not known.
        """
        before = self.scenario if since is None else replace(with_hours_of(self.scenario, since), chip=since.chip)
        self._push("chip", self.library.load_chip(before, chip_id, keep, utilisation_ratio))

    def keep(self, keep: Keep, since: Scenario, utilisation_ratio: float = 1.0) -> None:
        """Say after an exchange of accelerators what stays of the scenario before it; ``InputError`` as there."""
        scenario = with_hours_of(self.scenario, since)
        if keep == "work":
            scenario = self.library.same_work(scenario, since.chip, utilisation_ratio)
        self._push("train_hours", scenario)

    def load_size(
        self, chip_id: str, chip_count: float, parameters_billion: float, tokens_billion: float, utilisation: float
    ) -> None:
        """Take the hours that a model of a size trains on a number of accelerators, as one step.

        Raises
        ------
        InputError
            Where the accelerator's dense rate is not known, or the hours are more than is possible.
        """
        scenario = with_value(self.scenario, "chip_count", chip_count)
        size = (parameters_billion, tokens_billion, utilisation)
        self._push("size", self.library.load_size(scenario, chip_id, *size))

    def set_factors(self, factors: FactorSet) -> None:
        """Compute mixes with another set of factors per source."""
        self._push("factors", with_factors(self.scenario, factors))

    def set_factor_set(self, set_id: str) -> None:
        """Compute mixes with a set of the library."""
        self.set_factors(self.library.factors(set_id))

    def edit_factor(self, source: str, kg_per_kwh: float) -> None:
        """Change one factor [kg CO2e/kWh] of the set in force.

        Raises
        ------
        InputError
            Where the value is impossible.
        """
        self.set_factors(self.scenario.factors.edited(source, kg_per_kwh))

    def apply(
        self,
        scenario: Scenario,
        key: str = "scenario",
        sureness: Sureness | None = None,
        measured: MeasuredPower | None = None,
    ) -> None:
        """Put a whole scenario in force as one undoable step; the baseline stays."""
        self._push(key, scenario, sureness=sureness, measured=measured)

    def put(self, held: Held, key: str = "scenario") -> None:
        """Put a scenario, what it started from and what counts in it in force, all as one undoable step."""
        self._push_held(key, held)

    def set_range(self, key: str, one: Range | None) -> None:
        """Say how sure an input is, as one undoable step; ``None`` for what is assumed of it.

        The range is put around the value in force, as wide in proportion, where it is around another one.
        """
        value = self.scenario.value(key)
        if one is not None and value is not None:
            one = around(one, key, value)
        self.say_sure(self.sureness.with_range(key, one))

    def say_sure(self, sureness: Sureness) -> None:
        """Say how sure the inputs are, as one undoable step."""
        self._push("sureness", self.scenario, sureness=sureness)

    def set_scope(self, scope: Scope | None, key: str = "") -> None:
        """Say what counts beside the training's electricity, as one undoable step; ``None`` for nothing.

        `key` is the number of it that changes, where it is one.
        """
        self._push_held(f"scope.{key}" if key else "scope", self._held._replace(scope=_or_none(scope)))

    def change_scope(self, key: str, value: float | None) -> None:
        """Set one number of what counts; changes of one gesture are one undo step.

        Raises
        ------
        InputError
            Where the number is impossible; everything stays as it was.
        """
        from gui.footprint.scope import Scope
        from gui.footprint.scope_fields import with_field

        scope = with_field(self.scope or Scope(), key, value)
        self._push_held(f"scope.{key}", self._held._replace(scope=_or_none(scope)), gesture=True)

    def load_scenario(
        self,
        scenario: Scenario,
        sureness: Sureness | None = None,
        scope: Scope | None = None,
        measured: MeasuredPower | None = None,
    ) -> None:
        """Open a scenario from a file: the undo history starts anew and nothing is unsaved."""
        self.undo_stack.clear()
        self.end_gesture()
        self._hold(Held(scenario, self._origin(scenario), sureness or Sureness(), _or_none(scope), measured))
        self.undo_stack.setClean()

    def reset(self, key: str, to: str = "preset") -> None:
        """Set one input back to the ``preset``'s or the ``default`` value, with what belongs to it."""
        source = self.baseline if to == "preset" else self.library.default_scenario()
        self._push(key, taken_over(self.scenario, source, key))

    def reset_all(self, to: str = "preset") -> None:
        """Set everything back to the ``preset`` or the ``default`` scenario."""
        if to == "preset":
            self._push("scenario", self.baseline)
        else:
            scenario = self.library.default_scenario()
            self._push("scenario", scenario, origin=scenario)

    def set_locked(self, source: str, locked: bool) -> None:
        """Hold a source's share, or let it go."""
        now = self._locked | {source} if locked else self._locked - {source}
        if now != self._locked:
            self._locked = now
            self.locks_changed.emit(now)

    # -- inside -------------------------------------------------------------------------------------------------

    def _push(
        self,
        key: str,
        scenario: Scenario,
        *,
        origin: Scenario | None = None,
        sureness: Sureness | None = None,
        measured: MeasuredPower | None = None,
        gesture: bool = False,
    ) -> None:
        if sureness is None:
            # What was said of the values of another preset says nothing of these.
            sureness = self.sureness if origin is None else replace(self.sureness, own=Sureness().own)
        if measured is None and origin is None:
            measured = self._held.measured  # whether it still says anything is seen by the values
        scope = self._held.scope
        if scope is not None:
            from gui.state.scoping import followed

            scope = followed(scope, self.library, self.scenario, scenario)
        after = Held(scenario, self.baseline if origin is None else origin, sureness, scope, measured)
        self._push_held(key, after, gesture=gesture)

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
        self._estimate = self._ranges = self._ties = self._scoped = None
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


def _or_none(scope: Scope | None) -> Scope | None:
    """Return what counts; ``None`` where it is nothing."""
    if scope is None:
        return None
    return None if scope == type(scope)() else scope
