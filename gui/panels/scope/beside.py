"""What stands beside the sum: by contracts, water, money, and when use has caught up with training."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from gui.library.accounting import accounting
from gui.panels.parts.frame import CardFrame
from gui.panels.scenario.text import SmallText
from gui.panels.scope import words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look
    from gui.state.store import Store

_KINDS = ("market", "water", "carbon_price", "break_even")
_YEAR = 365.25
_MANY_YEARS = 2.0
"""From so many years on, days say little [year]."""


class BesideCard(CardFrame):
    """Sentences, each with its figure; hidden where there is none.

    Parameters
    ----------
    store : Store
        The scenario and what counts.
    look : Look
        Theme and words.
    """

    def __init__(self, store: Store, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._store = store
        self.lines = {kind: SmallText(look, "secondary", "text", self) for kind in _KINDS}
        self._column = QVBoxLayout(self)
        for line in self.lines.values():
            self._column.addWidget(line)
        self.restyle()

    def show_state(self) -> None:
        """Show the scenario as it is now."""
        found = {"market": self._market(), "water": self._water(), "carbon_price": self._price()}
        found["break_even"] = self._break_even()
        for kind, line in self.lines.items():
            line.show_text(found[kind])
        self.setVisible(any(found.values()))

    def hasHeightForWidth(self) -> bool:
        """Wrapped words must not ask for the height of their narrowest shape."""
        return False

    def minimumSizeHint(self) -> QSize:
        """Room for the sentences at the present width."""
        return QSize(self._look.theme.px(160), self._height())

    def sizeHint(self) -> QSize:
        """Room for the sentences at the present width."""
        return QSize(self._look.theme.px(300), self._height())

    def restyle(self) -> None:
        """Take up another theme, language or text size."""
        px = self._look.theme.px
        self._column.setContentsMargins(px(16), px(10), px(16), px(10))
        self._column.setSpacing(px(4))
        for line in self.lines.values():
            line.restyle()
            line.setContentsMargins(0, 0, 0, 0)
        self.show_state()
        self.update()

    def _height(self) -> int:
        margins = self._column.contentsMargins()
        width = max(self.width(), self._look.theme.px(160)) - margins.left() - margins.right()
        shown = [line.heightForWidth(width) for line in self.lines.values() if not line.isHidden()]
        gaps = self._column.spacing() * max(0, len(shown) - 1)
        return sum(shown) + gaps + margins.top() + margins.bottom()

    def _market(self) -> str:
        scope, result = self._store.scope, self._store.scoped
        if scope is None or result is None or scope.market_kg_per_kwh is None:
            if accounting(self._store.scenario, self._store.library) == "market":
                return self.tr(
                    "The intensity of this run is reckoned by contracts (market-based), as its source has it."
                )
            return ""
        kg, wording = result.market_co2e_kg, self._look.wording
        energy_kg = self._electricity_kg()
        if kg is None or energy_kg is None:
            return self.tr("By contracts and certificates: not declared.")
        text = self.tr(
            "By contracts and certificates %1; by the grid where it is taken %2. Neither is subtracted from the other."
        )
        return text.replace("%1", wording.mass(kg).text).replace("%2", wording.mass(energy_kg).text)

    def _electricity_kg(self) -> float | None:
        """The same electricity by location: that of the run, idle and development, without chips and use [kg CO2e]."""
        scope, kg = self._store.scope, self._store.estimate.co2e_kg
        if scope is None or kg is None:
            return None
        return kg * (1 + scope.idle_share) * scope.development_multiplier

    def _water(self) -> str:
        result = self._store.scoped
        if result is None or "water" not in result.beside:
            return ""
        if result.water_l is None:
            return self.tr("Water: not declared, for the energy is not known.")
        pattern = self.tr("Water: %1, on the site and where the electricity is made.", "an amount of water")
        return pattern.replace("%1", words.volume(result.water_l, self._look.wording))

    def _price(self) -> str:
        scope, result = self._store.scope, self._store.scoped
        if scope is None or result is None or scope.carbon_price_usd_per_t is None:
            return ""
        if result.carbon_cost_usd is None:
            return self.tr("Cost of the carbon: not declared, for the sum is not known.")
        wording = self._look.wording
        pattern = self.tr("At %1 all that counts would cost %2.", "1: a price of a tonne; 2: an amount of money")
        price = words.field_text("carbon_price_usd_per_t", scope.carbon_price_usd_per_t, wording)
        return pattern.replace("%1", price).replace("%2", wording.money(result.carbon_cost_usd))

    def _break_even(self) -> str:
        result = self._store.scoped
        if result is None or "use" not in result.names:
            return ""
        days, wording = result.break_even_days, self._look.wording
        if days is None:
            return self.tr("Use emits nothing here, so it never catches up with the training.")
        if days >= _MANY_YEARS * _YEAR:
            text = self.tr("It takes %1 years of use to emit as much as training and all that counts with it.")
            return text.replace("%1", wording.number(days / _YEAR))
        text = self.tr("By day %1 use has emitted as much as training and all that counts with it.")
        return text.replace("%1", wording.exact(max(1, -(-days // 1))))
