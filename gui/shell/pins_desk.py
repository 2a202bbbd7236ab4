"""Joins pinned scenarios with the window: what is pinned, under which name, and what is done with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from gui.footprint.parameters import PARAMETERS
from gui.state.changes import Held
from gui.state.pins import Pins

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.footprint.scenario import Scenario
    from gui.look.look import Look
    from gui.panels.picker.popup import PickerPopup
    from gui.panels.sides.panel import Side
    from gui.shell.sides_page import SidesPage
    from gui.shell.window import MainWindow
    from gui.state.preferences import Preferences
    from gui.state.store import Store

SIDE_BY_SIDE = "side_by_side"
"""Name of the page."""

SCENARIO, BASELINE = "scenario", "baseline"
"""Ids of the present scenario and of the one that it started from, beside those of pins."""


class PinsDesk(QObject):
    """Keeps the pins, and makes their page when it is first shown.

    Parameters
    ----------
    main : MainWindow
        The window with the pages.
    store : Store
        The present scenario.
    look : Look
        Theme and words.
    preferences : Preferences
        Where pins are kept.
    """

    def __init__(self, main: MainWindow, store: Store, look: Look, preferences: Preferences) -> None:
        super().__init__(main)
        self._main, self._store, self._look, self._preferences = main, store, look, preferences
        self.pins = Pins(self)
        self._popup: PickerPopup | None = None
        self._page: SidesPage | None = None
        main.board.pages.add(SIDE_BY_SIDE, lambda: self.tr("Side by side"), self._make)
        main.board.pages.add("methods", lambda: self.tr("Other methods"), self._make_methods)
        store.library_changed.connect(self._take_library)
        self.pins.changed.connect(self._show_in_charts)
        if main.board.charts:
            self._restore()
        else:
            main.board.charts_built.connect(self._restore)

    # -- pinning ------------------------------------------------------------------------------------------------

    def pin_now(self) -> None:
        """Pin the present scenario."""
        store = self._store
        self.pins.add(self._with_what_counts(self.name_of(store.scenario, store.baseline)), store.scenario, store.scope)

    def show_pinned(self) -> None:
        """Pin the present scenario and show it beside the others."""
        self.pin_now()
        self._main.board.pages.turn_to(SIDE_BY_SIDE)

    def pin_run(self, run_id: str) -> None:
        """Pin a run of the library as it is published."""
        library = self._store.library
        self.pins.add(self._look.wording.preset(library.runs[run_id].name), library.scenario(run_id))

    def pin_file(self, path: Path) -> None:
        """Pin the scenario of a file; say so where it cannot be read."""
        from gui.documents.errors import ScenarioFileError
        from gui.documents.scenario_file import SUFFIX, read

        try:
            document = read(path)
        except ScenarioFileError as error:
            from gui.shell import messages

            messages.tell(self._main, self.tr("This file cannot be opened"), messages.file_sentence(error))
            return
        self.pins.add(document.name or path.name.removesuffix(SUFFIX), document.scenario, document.scope)

    def put(self, pin_id: str) -> None:
        """Put a pin on the sliders, as one step that can be undone."""
        pin, library = self.pins.get(pin_id), self._store.library
        if pin is not None:
            run = pin.scenario.run
            origin = library.scenario(run) if run in library.runs else pin.scenario
            self._store.put(Held(pin.scenario, origin, scope=pin.scope))

    def name_of(self, scenario: Scenario, baseline: Scenario) -> str:
        """Call a scenario by its run and what is different from it."""
        from gui.panels.scenario.rows import grid_choice, run_choice

        wording, library = self._look.wording, self._store.library
        name = run_choice(library, wording, baseline)[1]
        if scenario == baseline:
            return name
        changed = [one for one in PARAMETERS if scenario.value(one.key) != baseline.value(one.key)]
        if scenario.grid is not None and scenario.grid != baseline.grid:
            what = grid_choice(library, wording, scenario, baseline)[1]
        elif len(changed) == 1:
            value = wording.parameter_value(changed[0], scenario.value(changed[0].key)).text
            what = f"{wording.parameter(changed[0].name)} {value}"
        else:
            what = self.tr("changed", "a scenario that is no longer as it was published")
        return self.tr("%1, %2", "what is different from a run; its name").replace("%2", name).replace("%1", what)

    def _with_what_counts(self, name: str) -> str:
        """Return a name that says what counts beside the electricity, where anything does."""
        store = self._store
        if store.scope is None:
            return name
        from gui.shell.counts_feed import counted_in

        counted = counted_in(store.scope, store.estimate, self._look.wording)
        return name if counted is None else counted.named(name)

    def sides(self) -> list[Side]:
        """Return the present scenario, the pins, and the one it started from where that is another."""
        from gui.panels.scenario.rows import run_choice
        from gui.panels.sides.panel import Side

        store = self._store
        sides = [Side(SCENARIO, self.tr("This scenario"), store.estimate, store.scope)]
        sides += [Side(pin.pin_id, pin.name, pin.estimate, pin.scope) for pin in self.pins.all]
        if store.baseline != store.scenario:
            name = run_choice(store.library, self._look.wording, store.baseline)[1]
            if store.baseline.run not in store.library.runs:
                name = self.tr("Where you started")
            sides.append(Side(BASELINE, name, store.baseline_estimate))
        return sides if len(sides) > 1 else [*sides, *self._corrected(store.scenario.run or "")]

    def _corrected(self, run_id: str) -> list[Side]:
        """Return the run that corrects this one, or that this one corrects: two that everybody asks about."""
        from gui.footprint.estimate import estimate
        from gui.panels.sides.panel import Side

        library, table = self._store.library, self._store.library.tables["runs"]
        if run_id not in table:
            return []
        others = [one for one in table if table.cells(one).get("correction_of") == run_id]
        others += [one for one in (table.cells(run_id).get("correction_of"),) if one in table]
        return [
            Side(f"run.{one}", self._look.wording.preset(library.runs[one].name), estimate(library.scenario(one)))
            for one in others[:1]
        ]

    # -- page ---------------------------------------------------------------------------------------------------

    def _make(self) -> QWidget:
        from gui.shell.sides_page import SidesPage

        page = self._page = SidesPage(self._look, self.pins, self._store.library, self.sides)
        page.knob_requested.connect(self._main.board.knob_requested)
        bar = page.panel.bar
        bar.now_requested.connect(self.pin_now)
        bar.run_requested.connect(lambda: QTimer.singleShot(0, self, self._ask_run))
        bar.file_requested.connect(lambda: QTimer.singleShot(0, self, self._ask_file))
        bar.put_requested.connect(self.put)
        return page

    def _make_methods(self) -> QWidget:
        from gui.shell.methods_page import MethodsPage

        return MethodsPage(self._look, self._store)

    def _show_in_charts(self) -> None:
        sums = {}
        for pin in self.pins.all:
            if pin.scope is not None:
                from gui.shell.counts_feed import counted_in

                counted = counted_in(pin.scope, pin.estimate, self._look.wording)
                if counted is not None:
                    sums[pin.pin_id] = counted
        self._main.board.set_asides([(pin.pin_id, pin.name, pin.estimate) for pin in self.pins.all], sums)

    def _take_library(self) -> None:
        if self._page is not None:
            self._page.panel.set_library(self._store.library)

    def _ask_run(self) -> None:
        """Open the list of runs below the button."""
        from gui.panels.picker.model import PickerModel
        from gui.panels.picker.popup import PickerPopup
        from gui.panels.scenario import offers

        library, wording = self._store.library, self._look.wording
        if self._page is None:
            return
        if self._popup is not None:
            self._popup.deleteLater()
        rows = offers.run_rows(library, wording)
        model = PickerModel(rows, self, lambda run_id: offers.run_detail(library, wording, run_id))
        button = self._page.panel.bar.pin_button
        self._popup = PickerPopup(self._look, model, button)
        self._popup.chosen.connect(self.pin_run)
        self._popup.open_at(button, None)

    def _ask_file(self) -> None:
        from gui.documents.scenario_file import SUFFIX

        kind = self.tr("Scenarios (*%1)").replace("%1", SUFFIX)
        path, _ = QFileDialog.getOpenFileName(self._main, self.tr("Pin a scenario"), "", kind)
        if path:
            self.pin_file(Path(path))

    # -- keeping ------------------------------------------------------------------------------------------------

    def _restore(self) -> None:
        """Take the pins of the last session; after the first paint, which does not wait for them."""
        from gui.shell.pin_keeping import kept

        found = kept(self._preferences)
        if found:
            self.pins.put(found)
        self.pins.changed.connect(self._keep)

    def _keep(self) -> None:
        from gui.shell.pin_keeping import keep

        keep(self.pins.all, self._store.library, self._preferences)
