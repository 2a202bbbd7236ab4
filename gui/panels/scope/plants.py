"""Whether the intensity counts the whole life of power plants, or what leaves their chimneys: said, and changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from gui.library.accounting import grid_basis
from gui.panels.library.editor_choosing import Combo

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.look.look import Look
    from gui.state.store import Store

_PUBLISHED = "published"


class PlantsRow(QWidget):
    """Shows what the intensity in force counts; where the grid has a mix, another set of factors can be taken.

    Parameters
    ----------
    store : Store
        The scenario, whose factors these are.
    look : Look
        Theme and words.
    indent : callable
        Returns how far its words are from the left [px].
    """

    def __init__(self, store: Store, look: Look, indent: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._look, self._indent = store, look, indent
        self._choices: tuple[str, ...] = ()
        self._title, self._words = QLabel(self), QLabel(self)
        self._words.setWordWrap(True)
        self.box = Combo(look, self)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        self.box.activated.connect(self._take)
        self._title.setBuddy(self.box)
        self._column = QVBoxLayout(self)
        for widget in (self._title, self._words, self.box):
            self._column.addWidget(widget)
        self.restyle()

    def sentence(self) -> str:
        """What the intensity counts, and why it cannot be changed where that is so."""
        return self._words.text()

    def show_state(self) -> None:
        """Show the scenario as it is now."""
        scenario, library = self._store.scenario, self._store.library
        grid = library.grids.get(scenario.grid or "")
        published = grid is not None and grid.grid_kg_per_kwh is not None
        choices = ((_PUBLISHED,) if published else ()) + (
            tuple(library.factor_sets) if scenario.mix is not None else ()
        )
        own = scenario.grid_basis == "mix" and scenario.factors.set_id not in library.factor_sets
        with QSignalBlocker(self.box):
            if choices != self._choices:
                self._choices = choices
                self.box.clear()
                self.box.addItems([self._name(one) for one in choices])
            now = scenario.factors.set_id if scenario.grid_basis == "mix" else _PUBLISHED
            self.box.setCurrentIndex(choices.index(now) if now in choices else -1)
        self.box.setVisible(scenario.mix is not None)
        text = self._basis(own=own)
        if text != self._words.text():
            self._words.setText(text)

    def restyle(self) -> None:
        """Take up another theme, language or text size."""
        theme = self._look.theme
        self._title.setText(self.tr("Power plants: their whole life, or the chimney alone"))
        self._title.setFont(theme.font("body"))
        self._words.setFont(theme.font("small"))
        self._words.setStyleSheet(f"color: {theme.colour('secondary').name()};")
        self.box.setFont(theme.font("secondary"))
        self.box.setAccessibleName(self._title.text())
        self.box.setToolTip(
            self.tr("What a kilowatt-hour counts: the figure published for the grid, or its mix with a set of factors")
        )
        self._column.setContentsMargins(self._indent(), 0, 0, 0)
        self._column.setSpacing(theme.px(3))
        self._choices = ()
        self.show_state()

    def _basis(self, *, own: bool) -> str:
        scenario = self._store.scenario
        if own:
            return self.tr("Computed from the mix with factors of your own.")
        basis = {
            "lifecycle": self.tr("Life cycle: building, fuel and leaks count.", "what an intensity counts"),
            "direct": self.tr("Direct: only what leaves the chimney counts.", "what an intensity counts"),
            "unstated": self.tr(
                "The source does not say what this intensity counts.", "building, or the chimney alone"
            ),
        }[grid_basis(scenario, self._store.library)]
        if scenario.mix is None:
            none = self.tr("There is no mix of sources here, so it stays as it is.")
            return f"{basis} {none}"
        return basis

    def _name(self, choice: str) -> str:
        if choice == _PUBLISHED:
            return self.tr("As published for the grid")
        name = self._look.wording.preset(self._store.library.factor_sets[choice].name)
        return self.tr("Mix with %1", "a set of emission factors").replace("%1", name)

    def _take(self, index: int) -> None:
        store, choice = self._store, self._choices[index]
        scenario = store.scenario
        if choice == _PUBLISHED:
            if scenario.grid_basis == "mix":
                store.load_grid(scenario.grid or "")
            return
        factors = store.library.factors(choice)
        # A moved mix keeps the intensity that it started from; an untouched one has to be let go of.
        if scenario.grid_basis == "declared":
            scenario = replace(scenario, grid_declared_kg_per_kwh=None, grid_includes_pue=False)
        store.apply(replace(scenario, factors=factors), "factors")
