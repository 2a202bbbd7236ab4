"""The electricity: which grid, its carbon intensity, its mix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.mix.panel import MixPanel
from gui.panels.picker.picker import Picker
from gui.panels.scenario import offers
from gui.panels.scenario import rows as scenario_rows
from gui.panels.scenario.group import Group

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.footprint.scenario import Scenario
    from gui.look.look import Look
    from gui.panels.knob.knob import Knob
    from gui.state.store import Store


class ElectricityGroup(Group):
    """Grid picker, the knob of the intensity, and the mix.

    Parameters
    ----------
    store : Store
        Where the scenario lives.
    look : Look
        Theme and words.
    knob : Knob
        Of the carbon intensity; the panel made it and keeps it up to date.
    parent : QWidget, optional
        Its owner.
    """

    def __init__(self, store: Store, look: Look, knob: Knob, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._store = store
        self.picker = Picker(
            look,
            lambda: offers.grid_rows(store.library, look.wording),
            self,
            lambda grid_id: offers.grid_detail(store.library, look.wording, grid_id),
        )
        sets = [(record.factors, record.name, record.scope) for record in store.library.factor_sets.values()]
        self.mix = MixPanel(look, sets, self)
        for part in (self.picker, knob, self.mix):
            self.column.addWidget(part)
        self.picker.chosen.connect(store.load_grid)
        self.mix.lock_toggled.connect(store.set_locked)
        self.mix.factor_set_chosen.connect(store.set_factor_set)
        self._retranslate()

    def show_scenario(self, scenario: Scenario) -> None:
        """Show a scenario's grid and mix."""
        library, wording = self._store.library, self._look.wording
        self.picker.show_choice(*scenario_rows.grid_choice(library, wording, scenario, self._store.baseline))
        self.mix.show_scenario(scenario, self._store.baseline, self._store.locked)

    def restyle(self) -> None:
        """Take up another theme, language or text size."""
        super().restyle()
        # Called once by the base class before the parts exist.
        if hasattr(self, "mix"):
            self.picker.restyle()
            self.mix.restyle()
            self._retranslate()

    def _retranslate(self) -> None:
        self.header.show_words(self.tr("Electricity"))
        self.picker.set_label(
            self.tr("Electricity of"), self.tr("The grid whose carbon intensity and mix of sources are taken")
        )
