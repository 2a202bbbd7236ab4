"""What the charts compare with: chosen by the user, kept in the preferences, opened from the charts."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from gui.library.baselines import emitted, study_runs
from gui.library.cells import OWN_PREFIX

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from gui.charts.rows import Order
    from gui.library.library import Library
    from gui.look.look import Look
    from gui.panels.compared.popup import ChoicePopup, Handful
    from gui.panels.compared.rows import Candidates
    from gui.panels.picker.model import PickerRow
    from gui.state.preferences import Preferences

EVERYDAY = ("car_lifetime", "american_year", "human_year", "flight_ny_sf")
"""What the comparison offers until the user chooses: the everyday rows of Strubell et al. 2019, Table 1."""

THINGS = "equivalents/"
"""What stands before the id of an everyday thing of the user's own, which a run of theirs may have too."""

GRIDS = (
    *("nor", "isl", "swe", "fra", "can", "bra", "gbr", "deu", "esp", "usa"),
    *("wld", "rus", "jpn", "kor", "aus", "chn", "pol", "ind", "zaf", "kaz"),
)
"""Grids until the user chooses: the world, and countries from the cleanest electricity to the dirtiest."""

PROVIDERS = ("Google", "AWS", "Azure")
"""Clouds whose regions are chosen by one press; the others have a few each."""

ORDERS: tuple[Order, ...] = ("value", "year", "name")


class Choices(QObject):
    """Ids of what comparison and grids show; nothing is read from the library before somebody asks.

    Signals
    -------
    changed()
        Another choice, or another order.

    Parameters
    ----------
    look : Look
        Theme and words.
    library : Library
        What there is to choose from.
    """

    changed = Signal()

    def __init__(self, look: Look, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._library = look, library
        self._preferences: Preferences | None = None
        self._compared: tuple[str, ...] | None = None
        self._grids: tuple[str, ...] | None = None
        self._pinned: tuple[str, ...] = ()
        self._candidates: tuple[object, Candidates] | None = None
        self._popups: dict[str, ChoicePopup] = {}
        self.order: Order = "value"

    def keep_in(self, preferences: Preferences) -> None:
        """Take what was chosen the last time, and keep there what is chosen from now on."""
        self._preferences = preferences
        self._compared = preferences.chosen("compare/compared")
        self._grids = preferences.chosen("grids/shown")
        self.order = cast("Order", preferences.text("compare/order", "value", ORDERS))
        self.changed.emit()

    def set_library(self, library: Library) -> None:
        """Choose from the presets anew."""
        self._library, self._candidates = library, None

    # -- the comparison -----------------------------------------------------------------------------------------

    @property
    def compared(self) -> tuple[str, ...]:
        """Ids of the runs and things to compare with; what the study compares with until the user chooses."""
        return self.usual() if self._compared is None else self._compared

    def usual(self) -> tuple[str, ...]:
        """Return the everyday things and runs of the study, and what the user has pinned."""
        return tuple(dict.fromkeys((*EVERYDAY, *self._pinned, *study_runs(self._library))))

    def every(self) -> tuple[str, ...]:
        """Return all that can be compared with; every run and everyday thing is read for it."""
        return self._known().ids()

    def set_compared(self, ids: Iterable[str] | None) -> None:
        """Compare with these; ``None`` for the usual ones."""
        self._compared = None if ids is None else tuple(dict.fromkeys(ids))
        if self._preferences is not None:
            self._preferences.set_chosen("compare/compared", self._compared)
        self.changed.emit()

    def toggle_compared(self, kind: str, row_id: str) -> None:
        """Compare with a row of ``runs`` or ``equivalents``, or no longer."""
        key, now = _key(kind, row_id), self.compared
        self.set_compared([one for one in now if one != key] if key in now else [*now, key])

    def is_compared(self, kind: str, row_id: str) -> bool:
        """Whether a row of ``runs`` or ``equivalents`` is compared with."""
        return _key(kind, row_id) in self.compared

    def can_compare(self, kind: str, row_id: str) -> bool:
        """Whether anything is known of a row that could be compared with."""
        if kind == "runs":
            return row_id in self._library.runs and emitted(self._library, row_id) is not None
        return kind == "equivalents" and row_id in self._library.equivalents

    def set_pinned(self, pinned: tuple[str, ...], *, by_user: bool = False) -> None:
        """Follow the headline: what is pinned there is compared with too, what is pinned no longer is not."""
        before, self._pinned = self._pinned, pinned
        if by_user and self._compared is not None:
            gone = set(before) - set(pinned)
            self.set_compared([*(one for one in self._compared if one not in gone), *pinned])

    def set_order(self, order: Order) -> None:
        """Sort the comparison by value, year or name."""
        if order != self.order:
            self.order = order
            if self._preferences is not None:
                self._preferences.set("compare/order", order)
            self.changed.emit()

    # -- the grids ----------------------------------------------------------------------------------------------

    @property
    def grids(self) -> tuple[str, ...]:
        """Ids of the grids to show beside the scenario's own."""
        return GRIDS if self._grids is None else self._grids

    def set_grids(self, ids: Iterable[str] | None) -> None:
        """Show these grids; ``None`` for the usual ones."""
        self._grids = None if ids is None else tuple(dict.fromkeys(ids))
        if self._preferences is not None:
            self._preferences.set_chosen("grids/shown", self._grids)
        self.changed.emit()

    # -- the lists ----------------------------------------------------------------------------------------------

    def popup(self, name: str) -> ChoicePopup | None:
        """The list of ``compare`` or ``grids``, if it was ever opened."""
        return self._popups.get(name)

    def choose_compared(self, anchor: QWidget, kg: float | None) -> None:
        """Open the list of runs and things; `kg` is what the scenario emits."""
        from gui.panels.compared.popup import Handful, Offer

        known = self._known()
        offer = Offer(
            self.tr("Compare with"),
            known.rows,
            (
                Handful(self.tr("The study\u2019s"), self.tr("What the study compares with"), self.usual),
                Handful(
                    self.tr("Like this one"),
                    self.tr("The dozen whose emissions are nearest to this scenario\u2019s"),
                    lambda: known.near(kg),
                ),
                *self._all_and_none(known.ids()),
            ),
            (
                ("value", self.tr("by value", "the order of rows")),
                ("year", self.tr("by year", "the order of rows")),
                ("name", self.tr("by name", "the order of rows")),
            ),
        )
        popup = self._opened("compare", anchor)
        popup.open_list(anchor, offer, tuple(one for one in self.compared if one in set(known.ids())), self.order)

    def choose_grids(self, anchor: QWidget) -> None:
        """Open the list of grids."""
        from gui.panels.compared.popup import Handful, Offer
        from gui.panels.scenario import offers

        library, wording = self._library, self._look.wording
        rows = offers.grid_rows(library, wording)
        table = library.tables["grids"]
        ids = tuple(table)
        kinds = zip(ids, table.column("kind"), table.column("provider"), strict=True)
        providers = {grid: provider for grid, kind, provider in kinds if kind == "cloud"}

        def sorted_rows(_order: str, first: tuple[str, ...]) -> list[PickerRow]:
            chosen = set(first)
            shown = [row._replace(group=self.tr("Shown now")) for row in rows if row.id in chosen]
            return [*shown, *(row for row in rows if row.id not in chosen)]

        clouds = (
            Handful(name, self.tr("The cloud regions of %1").replace("%1", name), lambda name=name: of(name))
            for name in PROVIDERS
        )

        def of(provider: str) -> tuple[str, ...]:
            return tuple(grid for grid, by in providers.items() if by == provider)

        offer = Offer(
            self.tr("Show these grids"),
            sorted_rows,
            (
                Handful(self.tr("Usual countries"), self.tr("The world and nineteen countries"), lambda: GRIDS),
                *clouds,
                Handful(
                    self.tr("US states"),
                    self.tr("The states of the United States, and the capital"),
                    lambda: tuple(grid for grid in ids if grid.startswith("usa_")),
                ),
                *self._all_and_none(ids),
            ),
            details=lambda grid_id: offers.grid_detail(library, wording, grid_id),
        )
        self._opened("grids", anchor).open_list(anchor, offer, tuple(one for one in self.grids if one in table))

    def _all_and_none(self, ids: tuple[str, ...]) -> tuple[Handful, Handful]:
        from gui.panels.compared.popup import Handful

        return (
            Handful(self.tr("All"), self.tr("Everything in this list"), lambda: ids),
            Handful(self.tr("None"), self.tr("Nothing but this scenario"), tuple),
        )

    def _opened(self, name: str, anchor: QWidget) -> ChoicePopup:
        from gui.panels.compared.popup import ChoicePopup

        if name not in self._popups:
            popup = self._popups[name] = ChoicePopup(self._look, anchor.window())
            popup.checked_changed.connect(self.set_compared if name == "compare" else self.set_grids)
            popup.order_changed.connect(self.set_order)
        return self._popups[name]

    def _known(self) -> Candidates:
        """Return all that can be compared with, in the present language."""
        from gui.panels.compared.rows import Candidates

        wording = self._look.wording
        if self._candidates is None or self._candidates[0] is not wording:
            self._candidates = (wording, Candidates(self._library, wording, THINGS))
        return self._candidates[1]


def _key(kind: str, row_id: str) -> str:
    return f"{THINGS}{row_id}" if kind == "equivalents" and row_id.startswith(OWN_PREFIX) else row_id
