"""The one place where the scenario changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from gui.footprint.scenario import Scenario, with_factors, with_value
from gui.footprint.sureness import Sureness
from gui.state.changes import Held
from gui.state.said import Said, some
from gui.state.takeover import taken_over, with_hours_of

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from gui.footprint.factors import FactorSet
    from gui.footprint.measured import MeasuredPower
    from gui.footprint.scope import Scope
    from gui.library.library import Library
    from gui.library.scenarios import Keep


class Store(Said):
    """Changes the scenario, in whatever way people do, by one road: each change is a step that can be undone."""

    locks_changed = Signal(object)
    library_changed = Signal(object)

    def __init__(self, library: Library, scenario: Scenario | None = None, parent: QObject | None = None) -> None:
        super().__init__(library, scenario, parent)
        self._locked: frozenset[str] = frozenset()

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

    def set_library(self, library: Library) -> None:
        """Take the presets anew, after rows of the user's own have changed; the scenario and its history stay."""
        self.library = library
        self._tables = None
        self._forget()
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
        self._hold(Held(scenario, self._origin(scenario), sureness or Sureness(), some(scope), measured))
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
