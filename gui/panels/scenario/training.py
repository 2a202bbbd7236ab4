"""The training run: its accelerator, what an exchange of accelerators keeps, and what its knobs hang in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from gui.footprint.errors import InputError
from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.panels.picker.picker import Picker
from gui.panels.scenario import offers
from gui.panels.scenario import rows as scenario_rows
from gui.panels.scenario.exchange import Exchange
from gui.panels.scenario.group import Group
from gui.panels.scenario.text import TextLink

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from gui.footprint.scenario import Scenario
    from gui.look.look import Look
    from gui.panels.scenario.swap import SwapSegment
    from gui.state.store import Store


class TrainingGroup(Group):
    """Accelerator picker, segment of what stays, knobs, and links to more.

    Parameters
    ----------
    store : Store
        Where the scenario lives.
    look : Look
        Theme and words.
    parent : QWidget, optional
        Its owner.
    """

    refused = Signal(str)
    """Why hours could not be taken, where there is no segment yet to say so."""
    size_requested = Signal()
    """Somebody wants the hours worked out from a model's size."""

    def __init__(self, store: Store, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._store = store
        self._exchange = Exchange(store)
        self.chip_picker = Picker(
            look,
            lambda: offers.chip_rows(store.library, look.wording),
            self,
            lambda chip_id: offers.chip_detail(store.library, look.wording, chip_id),
        )
        self.swap: SwapSegment | None = None
        """Whether hours or work stay; made when an accelerator is exchanged for the first time."""
        self.more = TextLink(look, self)
        self.more.setCheckable(True)
        self.size_link = TextLink(look, self)
        self._links = QHBoxLayout()
        self._links.addWidget(self.more)
        self._links.addStretch(1)
        self._links.addWidget(self.size_link)
        self.column.addWidget(self.chip_picker)
        self.column.addLayout(self._links)
        self.chip_picker.chosen.connect(lambda chip_id: self._do(lambda: self._exchange.choose(chip_id)))
        self.size_link.clicked.connect(self.size_requested)
        self._retranslate()

    def add_knob(self, knob: QWidget) -> None:
        """Add a knob below the others, above the links."""
        self.column.insertWidget(self.column.count() - 1, knob)

    def show_scenario(self, scenario: Scenario) -> None:
        """Show a scenario's accelerator, and what has stayed where it was exchanged."""
        self.chip_picker.show_choice(*scenario_rows.chip_choice(self._store.library, self._look.wording, scenario))
        exchanged = self._exchange.exchanged()
        if self.swap is None:
            if exchanged is None:
                return
            from gui.panels.scenario.swap import SwapSegment

            swap = self.swap = SwapSegment(self._look, self)
            swap.keep_chosen.connect(lambda keep: self._do(lambda: self._exchange.keep(keep)))
            swap.ratio_entered.connect(lambda ratio: self._do(lambda: self._exchange.set_ratio(ratio)))
            self.column.insertWidget(self.column.indexOf(self.chip_picker) + 1, swap)
        self.swap.show_exchange(exchanged)

    def restyle(self) -> None:
        """Take up another theme, language or text size."""
        super().restyle()
        # Called once by the base class before the parts exist.
        if hasattr(self, "size_link"):
            self.chip_picker.restyle()
            if self.swap is not None:
                self.swap.restyle()
            self._retranslate()

    def name_more(self) -> None:
        """Word the link to the parameters that few runs declare."""
        self.more.show_text(
            self.tr("Less") if self.more.isChecked() else self.tr("More", "more parameters of the training run"),
            self.tr("Electric power of the hosts, where it was measured apart"),
        )

    def _retranslate(self) -> None:
        self.header.show_words(self.tr("Training run"))
        self.chip_picker.set_label(
            self.tr("Accelerator"), self.tr("The chip that trains: its watts and its rent come with it")
        )
        self.size_link.show_text(
            self.tr("From model size\u2026"), self.tr("Work the hours out of a model\u2019s parameters and tokens")
        )
        self.name_more()

    def _do(self, act: Callable[[], None]) -> None:
        """Exchange accelerators or change what stays; say why that was refused, where it was."""
        try:
            act()
        except InputError as error:
            wording = self._look.wording
            sentence = wording.error(error, wording.parameter(PARAMETER_BY_KEY["train_hours"].name))
            if self.swap is None or self.swap.isHidden():
                self.refused.emit(sentence)
            else:
                self.swap.refuse(sentence)
