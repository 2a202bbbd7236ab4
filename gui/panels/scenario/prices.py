"""The prices, folded away until asked for; the header tells them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.scenario.group import Group

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from gui.footprint.parameters import Parameter
    from gui.footprint.scenario import Scenario
    from gui.look.look import Look
    from gui.panels.knob.knob import Knob


class PricesGroup(Group):
    """Knobs that are made when the group is first unfolded.

    Parameters
    ----------
    look : Look
        Theme and words.
    parameters : sequence of Parameter
        What it holds.
    make : callable
        Makes the knob of a parameter.
    parent : QWidget, optional
        Its owner.
    """

    def __init__(
        self,
        look: Look,
        parameters: Sequence[Parameter],
        make: Callable[[Parameter], Knob],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, folds=True, parent=parent)
        self._parameters = tuple(parameters)
        self._make = make
        self.first_unfolded.connect(self._fill)

    def show_scenario(self, scenario: Scenario) -> None:
        """Tell the prices in the header; the knobs, once made, are the panel's to update."""
        wording = self._look.wording
        electricity, low, high = (scenario.value(parameter.key) for parameter in self._parameters)
        parts = []
        if electricity is not None:
            parts.append(self.tr("$%1 per kWh").replace("%1", wording.input(electricity)))
        rents = [wording.input(rent) for rent in (low, high) if rent is not None]
        if rents:
            text = self.tr("$%1 to %2 per GPU and hour") if len(rents) > 1 else self.tr("$%1 per GPU and hour")
            parts.append(text.replace("%1", rents[0]).replace("%2", rents[-1]))
        self.header.show_words(self.tr("Prices"), ", ".join(parts) or wording.not_declared())
        self.header.setToolTip(self.tr("What electricity and rented chips cost"))

    def _fill(self) -> None:
        for parameter in self._parameters:
            self.column.addWidget(self._make(parameter))
