"""From the store to what each knob shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.footprint.parameters import PARAMETERS
from gui.footprint.scenario import GRID_KEY
from gui.panels.knob.state import KnobState
from gui.panels.mix.shares import basis_sentence
from gui.panels.scenario.rows import origin

if TYPE_CHECKING:
    from gui.footprint.scenario import Scenario
    from gui.look.look import Look
    from gui.state.store import Store


class KnobStates:
    """Makes the state of each knob; remembers what only a preset or the language changes.

    Parameters
    ----------
    store : Store
        Whose scenario is shown.
    look : Look
        Words.
    """

    def __init__(self, store: Store, look: Look) -> None:
        self._store = store
        self._look = look
        self._defaults = {parameter.key: store.default_value(parameter.key) for parameter in PARAMETERS}
        self._origins: dict[str, str] = {}
        self._made: dict[str, tuple[tuple[object, ...], KnobState]] = {}

    def forget(self) -> None:
        """Word anew what belongs to the preset: another one was loaded, or the language changed."""
        self._origins.clear()
        self._made.clear()

    def state(self, scenario: Scenario, key: str) -> KnobState:
        """Everything that the knob of a parameter shows; the one made last where nothing behind it has changed."""
        behind = (scenario.value(key), scenario.chip)
        if key == GRID_KEY:
            behind += (scenario.grid, scenario.mix, scenario.grid_declared_kg_per_kwh)
        made = self._made.get(key)
        if made is None or made[0] != behind:
            made = self._made[key] = (behind, self._make(scenario, key))
        return made[1]

    def _make(self, scenario: Scenario, key: str) -> KnobState:
        store = self._store
        if key not in self._origins:
            self._origins[key] = origin(store.library, self._look.wording, store.baseline, key)
        chip = store.library.hardware.get(scenario.chip or "")
        unit = caption = ""
        if key == "chip_count" and chip is not None:
            unit = chip.name
        if key == "chip_power_w" and chip is not None and chip.tdp_w is not None:
            text = QCoreApplication.translate("Scenario", "TDP of this chip: %1 W")
            caption = text.replace("%1", self._look.wording.input(chip.tdp_w))
        if key == GRID_KEY:
            caption = basis_sentence(self._look.wording, scenario, store.baseline)
        return KnobState(
            value=scenario.value(key),
            preset=store.preset_value(key),
            default=self._defaults[key],
            badge=store.badge(key),
            unit=unit,
            caption=caption,
            origin=self._origins[key],
        )
