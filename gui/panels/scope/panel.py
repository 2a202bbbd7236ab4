"""The switches of what counts, one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.footprint.errors import InputError
from gui.footprint.scope import Scope
from gui.footprint.scope_fields import SWITCHES, is_on, switched_off
from gui.library.scope_examples import example_of, examples
from gui.panels.entry.words import refusal
from gui.panels.scope import words
from gui.panels.scope.field import Shown
from gui.panels.scope.plants import PlantsRow
from gui.panels.scope.row import SwitchRow
from gui.panels.scope.switching import ASKS, entered, first_numbers, numbers_of, switched_on

if TYPE_CHECKING:
    from gui.footprint.scope_fields import SwitchId
    from gui.footprint.scope_sum import ScopeResult
    from gui.look.look import Look
    from gui.state.store import Store

_BORROWED = {"embodied_high_kg": "embodied_low_kg"}
"""Numbers whose example is that of another one, which gives both."""

_USUAL = ("lifetime_years", "utilisation_over_life", "use_months")
"""Numbers that have a default of ours."""


class ScopePanel(QScrollArea):
    """Shows what counts, and lets it be changed.

    Parameters
    ----------
    store : Store
        What counts is put into it, each change as one undoable step.
    look : Look
        Theme and words.

    Signals
    -------
    source_requested(object)
        Somebody asks where a number is from: its `SourceInfo`.
    """

    source_requested = Signal(object)

    def __init__(self, store: Store, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._look = store, look
        self._opened: set[str] = set()
        self._kept: dict[str, dict[str, float]] = {}
        self._wh_per_query: float | None = None
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self.rows = {switch: self._row(switch) for switch in SWITCHES}
        self.plants = PlantsRow(store, look, lambda: self.rows["idle"].box.words_left, self._content)
        self._column.addWidget(self.plants)
        self._column.addStretch(1)
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_state(self) -> None:
        """Show what counts now."""
        scope, result = self._store.scope or Scope(), self._store.scoped
        for switch, row in self.rows.items():
            on = is_on(scope, switch)
            if on:
                self._opened.discard(switch)
            figure = self._figure(switch, result) if on and result is not None else ""
            shown = {key: self._shown(scope, key, on=on) for key in row.fields}
            row.show_state(on=on, opened=switch in self._opened, figure=figure, shown=shown)
        self.plants.show_state()

    # -- inside -------------------------------------------------------------------------------------------------

    def _row(self, switch: SwitchId) -> SwitchRow:
        row = SwitchRow(switch, self._look, lambda: self._store.library, self._content)
        row.switched.connect(lambda on: self._switch(switch, on=on))
        row.taken.connect(lambda key, value: self._take(switch, key, value))
        row.example_taken.connect(self._take_example)
        row.source_requested.connect(self.source_requested)
        self._column.addWidget(row)
        return row

    def _shown(self, scope: Scope, key: str, *, on: bool) -> Shown:
        """Return a number and where it is from."""
        value, library = getattr(scope, key), self._store.library
        if key == "wh_per_query" and value is None:
            value, on = self._wh_per_query, True
        usual = "default" if key in _USUAL and value == getattr(Scope(), key) else "mine"
        if value is None or not on:
            return Shown(value, None, usual)
        values = {"embodied_low_kg": scope.embodied_low_kg, "embodied_high_kg": scope.embodied_high_kg, key: value}
        found = example_of(library, _BORROWED.get(key, key), values)
        if found is not None:
            return Shown(value, found, found.provenance)
        return Shown(value, None, usual)

    def _figure(self, switch: str, result: ScopeResult) -> str:
        """Return what a switch comes to."""
        wording = self._look.wording
        if switch == "market":
            return self._or_not_declared(result.market_co2e_kg)
        if switch == "water":
            litres = result.water_l
            return wording.not_declared() if litres is None else words.volume(litres, wording)
        if switch == "carbon_price":
            usd = result.carbon_cost_usd
            return wording.not_declared() if usd is None else wording.money(usd)
        kg = next((part.kg for part in result.parts if part.id == switch), None)
        return wording.not_declared() if kg is None else f"+{wording.mass(kg).text}"

    def _or_not_declared(self, kg: float | None) -> str:
        wording = self._look.wording
        return wording.not_declared() if kg is None else wording.mass(kg).text

    def _switch(self, switch: SwitchId, *, on: bool) -> None:
        store, scope = self._store, self._store.scope or Scope()
        if not on:
            self._opened.discard(switch)
            if is_on(scope, switch):
                self._kept[switch] = numbers_of(scope, switch)
                store.set_scope(switched_off(scope, switch))
            self.show_state()
            return
        numbers = self._kept.get(switch) or first_numbers(switch, store.scenario, store.library)
        if numbers:
            store.set_scope(switched_on(scope, numbers))
            self.show_state()
            return
        self._opened.add(switch)
        self.show_state()
        field = self.rows[switch].fields[ASKS[switch]]
        field.say(self._asking(switch))
        field.open()

    def _asking(self, switch: str) -> str:
        """Ask for the number that a switch needs."""
        if switch == "embodied":
            chip = self._store.library.hardware.get(self._store.scenario.chip or "")
            name = self.tr("this GPU") if chip is None else self._look.wording.preset(chip.name)
            text = self.tr("Nobody published it for %1: type a figure, or take that of another chip.", "1: a chip")
            return text.replace("%1", name)
        if switch == "use":
            return self.tr("How many queries a day? Nobody can know it for you: type a number.")
        return self.tr("Type the intensity that the contracts come to, or take a published one.")

    def _take(self, switch: str, key: str, value: float | None) -> None:
        """Take a number that was entered; say why not where it is impossible."""
        store, field = self._store, self.rows[switch].fields[key]
        if key == "wh_per_query" and (store.scope or Scope()).queries_per_day is None:
            self._wait_for_queries(value)
            return
        try:
            scope = entered(store.scope or Scope(), key, value, store.library, self._wh_per_query)
        except InputError as error:
            wording = self._look.wording
            field.say(refusal(wording, error, words.field_parameter(key), words.field_label(key)))
            return
        store.set_scope(scope, key)
        self.show_state()

    def _take_example(self, key: str, example_id: str) -> None:
        one = next(one for one in examples(self._store.library, key) if one.id == example_id)
        scope = self._store.scope or Scope()
        if key == "wh_per_query" and scope.queries_per_day is None:
            self._wait_for_queries(one.values[key])
            return
        self._store.set_scope(switched_on(scope, one.values), key if len(one.values) == 1 else "")
        self.show_state()

    def _wait_for_queries(self, wh_per_query: float | None) -> None:
        """Keep the energy of a query: it counts once somebody says how many there are."""
        self._wh_per_query = wh_per_query
        self.show_state()
        field = self.rows["use"].fields["queries_per_day"]
        field.say(self._asking("use"))
        field.open()

    def _restyle(self) -> None:
        theme = self._look.theme
        self._column.setContentsMargins(0, 0, theme.px(12), 0)
        self._column.setSpacing(theme.px(10))
        for row in self.rows.values():
            row.restyle()
        self.plants.restyle()
        if self.isVisible():
            self.show_state()
