"""Another scenario as a target: which one, which result of it, and whether the knob moves in both."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.footprint.course import amount_of, lacking_inputs
from gui.panels.goal import words
from gui.panels.library.editor_choosing import Combo
from gui.panels.parts.tickbox import TickBox
from gui.panels.picker.model import PickerRow
from gui.panels.picker.picker import Picker
from gui.panels.scenario import offers
from gui.panels.scenario.text import INSET

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.footprint.scenario import Scenario
    from gui.footprint.scope import Scope
    from gui.look.look import Look
    from gui.state.store import Store

RESULTS = ("co2e_kg", "energy_kwh", "electricity_cost_usd")
"""What two scenarios may be brought level in."""

_START = "start:"
"""Id of the scenario that the present one started from."""


class Rival(NamedTuple):
    """Another scenario to come level with: its id, its name, what it is, and what counts in it."""

    id: str
    name: str
    scenario: Scenario
    scope: Scope | None = None


class OtherEntry(QWidget):
    """A list of scenarios, a list of results, and a box to tick.

    Parameters
    ----------
    store : Store
        The present scenario, and the runs of the library.
    look : Look
        Theme and words.
    rivals : callable
        Returns the scenarios that the user has pinned.
    parent : QWidget, optional
        Its owner.
    """

    changed = Signal()
    """Something else was chosen."""

    def __init__(
        self, store: Store, look: Look, rivals: Callable[[], Sequence[Rival]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._look, self._rivals = store, look, rivals
        self._rival = _START
        self.picker = Picker(look, self._rows, self)
        self.result_box = Combo(look, self)
        for result in RESULTS:
            self.result_box.addItem("", result)
        self.both_box = TickBox(look, self)
        self._row = QHBoxLayout()
        self._row.addWidget(self.result_box)
        self._row.addWidget(self.both_box)
        self._row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.picker)
        self._column.addLayout(self._row)
        self.picker.chosen.connect(self._take)
        self.result_box.currentIndexChanged.connect(lambda _: self._tell())
        self.both_box.toggled.connect(lambda _: self._tell())

    @property
    def result(self) -> str:
        """Key of the result in which they shall be level."""
        return str(self.result_box.currentData())

    @property
    def both(self) -> bool:
        """Whether the knob moves in both, so that the question is where they break even."""
        return self.both_box.isChecked()

    @property
    def scenario(self) -> Scenario | None:
        """The other scenario; ``None`` where it is there no more."""
        if self._rival == _START:
            return self._store.baseline
        pinned = {one.id: one.scenario for one in self._rivals()}
        if self._rival in pinned:
            return pinned[self._rival]
        library = self._store.library
        return library.scenario(self._rival) if self._rival in library.runs else None

    @property
    def scope(self) -> Scope | None:
        """What counts in the other scenario beside its electricity."""
        return next((one.scope for one in self._rivals() if one.id == self._rival), None)

    def name(self) -> str:
        """What the other scenario is called."""
        return {row.id: row.title for row in self._rows()}.get(self._rival, "")

    def amount(self) -> float | None:
        """What the other scenario comes to [unit of the result]; ``None`` where that is not known."""
        scenario = self.scenario
        if scenario is None or lacking_inputs(scenario, self.result, self.scope):
            return None
        return amount_of(scenario, self.result, self.scope)

    def refresh(self) -> None:
        """Show what is chosen in words of today; a pinned scenario may be gone."""
        wording, rows = self._look.wording, {row.id: row.title for row in self._rows()}
        if self._rival not in rows:
            self._rival = _START
        amount = self.amount()
        detail = wording.not_declared() if amount is None else words.amount(wording, self.result, amount)
        self.picker.show_choice(self._rival, rows[self._rival], detail)

    def reword(self) -> None:
        """Take up words, and another theme or text size."""
        theme = self._look.theme
        inset = theme.px(INSET)
        self._row.setContentsMargins(inset, 0, inset, 0)
        self._row.setSpacing(theme.px(12))
        self._column.setSpacing(theme.px(6))
        with QSignalBlocker(self.result_box):
            for place, result in enumerate(RESULTS):
                self.result_box.setItemText(place, words.kind_name(result))
        self.result_box.setAccessibleName(self.tr("Level in"))
        self.result_box.setToolTip(self.tr("What the two shall come to the same of"))
        self.both_box.show_words(
            self.tr("Move the knob in both"),
            self.tr("Where do the two break even, if both have the same value there? Else only this one changes."),
        )
        self.picker.set_label(self.tr("As much as"), self.tr("The scenario to come level with"))
        self.picker.restyle()
        self.refresh()

    def _take(self, rival_id: str) -> None:
        self._rival = rival_id
        self._tell()

    def _tell(self) -> None:
        self.refresh()
        self.changed.emit()

    def _rows(self) -> list[PickerRow]:
        store, wording = self._store, self._look.wording
        run = store.library.runs.get(store.baseline.run or "")
        start = self.tr("What this one started from")
        detail = "" if run is None else wording.preset(run.name)
        pinned = [PickerRow(one.id, one.name, "", self.tr("Pinned")) for one in self._rivals()]
        first = PickerRow(_START, f"{start}: {detail}" if detail else start)
        return [first, *pinned, *offers.run_rows(store.library, wording)]
