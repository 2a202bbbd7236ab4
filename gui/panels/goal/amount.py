"""The upper half of the window of a target: what of, and how much; read as it is typed."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.footprint.course import amount_of, lacking_inputs
from gui.footprint.model import NotDeclaredError
from gui.look.counting import count_phrase
from gui.panels.entry.line import EntryLine
from gui.panels.entry.words import refusal
from gui.panels.goal import words
from gui.panels.goal.other import OtherEntry
from gui.panels.goal.targets import EQUIVALENT, KIND_BY_ID, KINDS, OTHER, Kind, number_of, read_target
from gui.panels.headline.things import thing_rows
from gui.panels.library.editor_choosing import Combo
from gui.panels.picker.picker import Picker
from gui.panels.scenario.text import INSET, SmallText

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.footprint.scenario import Scenario
    from gui.look.look import Look
    from gui.panels.goal.other import Rival
    from gui.state.store import Store

_LINE_WIDTH = 120
_COUNTABLE = 1_000_000
"""Below it a count is told with all of its digits."""
_USUAL_THING = "flight_ny_sf"
_BEGUN = "\u221250 %"
"""What the window begins with."""


class TargetEntry(QWidget):
    """Kind of target, thing or rival where there is one, and the amount.

    Parameters
    ----------
    store : Store
        The scenario that a change is a change of.
    look : Look
        Theme and words.
    rivals : callable
        Returns the scenarios that the user has pinned.
    parent : QWidget, optional
        Its owner.
    """

    changed = Signal()
    """Another target stands there, or none that can be read."""

    def __init__(
        self, store: Store, look: Look, rivals: Callable[[], Sequence[Rival]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._look = store, look
        self._target: float | None = None
        self._scope = store.scope
        self._thing = _USUAL_THING
        self.kind_box = Combo(look, self)
        for kind in KINDS:
            self.kind_box.addItem("", kind.id)
        self.line = EntryLine(self)
        self.note = SmallText(look, parent=self)
        self.thing = Picker(look, lambda: thing_rows(store.library, look.wording), self)
        self.other = OtherEntry(store, look, rivals, self)
        self._row = QHBoxLayout()
        self._row.addWidget(self.kind_box, 1)
        self._row.addWidget(self.line)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._row)
        for widget in (self.thing, self.other, self.note):
            self._column.addWidget(widget)
        self.kind_box.currentIndexChanged.connect(self._begin)
        self.line.textEdited.connect(self._typed)
        self.line.taken.connect(self._take)
        self.line.left.connect(self._show_hint)
        self.thing.chosen.connect(self._take_thing)
        self.other.changed.connect(self._take_other)
        self.line.show_text(_BEGUN)

    @property
    def kind(self) -> Kind:
        """What it is a target of."""
        return KIND_BY_ID[self.kind_box.currentData()]

    @property
    def result(self) -> str:
        """Key of the result that has the target."""
        return self.other.result if self.kind.id == OTHER else self.kind.result

    @property
    def rival(self) -> Scenario | None:
        """The scenario to break even with, where the knob moves in both; ``None`` where there is a plain target."""
        return self.other.scenario if self.kind.id == OTHER and self.other.both else None

    @property
    def target(self) -> float | None:
        """What is wanted [unit of the kind's result]; ``None`` where nothing is that can be read."""
        return self._target

    def now(self) -> float | None:
        """What the result is now [its unit]; ``None`` where it is not known."""
        try:
            return amount_of(self._store.scenario, self.result, self._store.scope)
        except NotDeclaredError:
            return None

    def lacking(self) -> tuple[str, ...]:
        """Inputs that are not declared, so that there is no target: of the other scenario, or of this one."""
        store, other = self._store, self.kind.id == OTHER
        scenario, scope = (self.other.scenario, self.other.scope) if other else (store.scenario, store.scope)
        return () if scenario is None or self._target is not None else lacking_inputs(scenario, self.result, scope)

    def choose_kind(self, kind: str) -> None:
        """Ask for another kind of target."""
        self.kind_box.setCurrentIndex(self.kind_box.findData(kind))

    def refresh(self) -> None:
        """Show what is chosen in words of today; a rival may have changed, an amount stays what it was."""
        library, wording = self._store.library, self._look.wording
        things = library.equivalents
        if self._thing not in things:
            self._thing = _USUAL_THING
        thing = things[self._thing]
        detail = ", ".join(filter(None, (wording.mass(thing.kg_co2e).text, wording.preset(thing.boundary))))
        self.thing.show_choice(self._thing, wording.preset(thing.name), detail)
        self.other.refresh()
        counts_otherwise, self._scope = self._store.scope != self._scope, self._store.scope
        if self.kind.id == OTHER:
            self._target = self.other.amount()
        elif self._target is None or counts_otherwise:
            self._read(self.line.text())
        self.line.setHidden(self.kind.id == OTHER)
        self.thing.setVisible(self.kind.id == EQUIVALENT)
        self.other.setVisible(self.kind.id == OTHER)

    def reword(self) -> None:
        """Take up words, and another theme or text size."""
        theme = self._look.theme
        inset = theme.px(INSET)
        self._row.setContentsMargins(inset, 0, inset, 0)
        self._row.setSpacing(theme.px(8))
        self._column.setSpacing(theme.px(6))
        for place, kind in enumerate(KINDS):
            self.kind_box.setItemText(place, words.kind_name(kind.id))
        self.kind_box.setAccessibleName(self.tr("What the target is about"))
        self.kind_box.setToolTip(self.tr("Emissions, electricity or money"))
        self.line.setAccessibleName(self.tr("Target"))
        self.line.setToolTip(self.tr("How much it shall come to, or by how much it shall change"))
        self.line.setFont(theme.font("body"))
        self.line.setFixedWidth(theme.px(_LINE_WIDTH))
        self.thing.set_label(self.tr("Counted in"), self.tr("The thing that the emissions are counted in"))
        self.thing.restyle()
        self.other.reword()
        self.note.restyle()
        self.refresh()
        self._show_hint()

    # -- inside -------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        """Start anew with another kind of target."""
        self._target = None
        self.line.show_text("1" if self.kind.id == EQUIVALENT else _BEGUN)
        self.refresh()
        self._show_hint()
        self.changed.emit()

    def _read(self, text: str) -> ValueError | None:
        """Understand what is typed; return why it could not be."""
        each = self._store.library.equivalents[self._thing].kg_co2e if self.kind.id == EQUIVALENT else 1.0
        try:
            self._target = read_target(text, self.kind, self.now(), self._look.wording, each)
        except ValueError as error:
            self._target = None
            return error
        return None

    def _typed(self, text: str) -> None:
        """Follow what is being typed; it is only complained about once it is done."""
        before = self._target
        self._read(text)
        self._show_hint()
        if self._target != before:
            self.changed.emit()

    def _take(self, text: str) -> None:
        # A change was a change of what there was when it was typed.
        error = self._read(text) if self._target is None else None
        self.line.show_text(text)
        self._show_hint()
        if error is not None:
            name = self.line.accessibleName()
            self.note.show_text(refusal(self._look.wording, error, number_of(self.kind.unit), name))
        self.changed.emit()

    def _show_hint(self) -> None:
        """Say below what the target is, or what may be typed."""
        wording, target, kind = self._look.wording, self._target, self.kind
        if target is None:
            self.note.show_text(words.example(kind.id))
            return
        if self.rival is not None:
            said = self.tr("Where do the two come to the same, with the same value of one knob in both?")
            self.note.show_text(" ".join(filter(None, (said, self._of_what()))))
            return
        text = words.target_text(wording, self.result, target, self.now())
        if kind.id == EQUIVALENT:
            thing = self._store.library.equivalents[self._thing]
            count = target / thing.kg_co2e
            whole = round(count)
            if math.isclose(count, whole, rel_tol=1e-9) and abs(whole) < _COUNTABLE:
                count = whole
            phrase = count_phrase(wording, self._thing, count, thing.unit)
            text = f"{phrase}. {text}"
        self.note.show_text(" ".join(filter(None, (text, self._of_what()))))

    def _of_what(self) -> str:
        """Say what the target is of, where more counts than electricity."""
        scope = self._store.scope
        if self.kind.id == OTHER:
            return words.of_both(self.result, scope, self.other.scope)
        return words.of_what(self.result, scope)

    def _take_thing(self, thing_id: str) -> None:
        self._thing, self._target = thing_id, None
        self.refresh()
        self._show_hint()
        self.changed.emit()

    def _take_other(self) -> None:
        self._target = None
        self.refresh()
        self._show_hint()
        self.changed.emit()
