"""What is said of a scenario beside its inputs: how sure they are, what counts, which recording the watts are from."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.sureness import Sureness, around
from gui.state.changes import Held
from gui.state.holder import Holder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject

    from gui.footprint.measured import MeasuredPower
    from gui.footprint.ranges import Range
    from gui.footprint.scenario import Scenario
    from gui.footprint.scope import Scope
    from gui.footprint.scope_sum import ScopeResult
    from gui.library.disagreement import Disagreement, Disagreements
    from gui.library.library import Library


class Said(Holder):
    """Holds and changes what is said of a scenario; each change is an undo step like those of its inputs."""

    def __init__(self, library: Library, scenario: Scenario | None = None, parent: QObject | None = None) -> None:
        self._tables: Disagreements | None = None
        super().__init__(library, scenario, parent)
        self._forget()

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
        self._push_held(f"scope.{key}" if key else "scope", self._held._replace(scope=some(scope)))

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
        self._push_held(f"scope.{key}", self._held._replace(scope=some(scope)), gesture=True)

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

    def _forget(self) -> None:
        self._ranges: dict[str, Range] | None = None
        self._ties: Mapping[str, str] | None = None
        self._scoped: ScopeResult | None = None


def some(scope: Scope | None) -> Scope | None:
    """Return what counts; ``None`` where it is nothing."""
    if scope is None:
        return None
    return None if scope == type(scope)() else scope
