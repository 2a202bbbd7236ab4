"""Joins what it would take with the window: the dialog, and the drag of the scenario's own mark."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from gui.footprint.parameters import PARAMETERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.charts.compare import ComparisonChart
    from gui.look.look import Look
    from gui.panels.goal.dialog import GoalDialog
    from gui.panels.goal.other import Rival
    from gui.shell.window import MainWindow
    from gui.state.preferences import Preferences
    from gui.state.store import Store

_RESULT = "co2e_kg"
_FIRST = "train_hours"
"""What gives way when nobody has said: it can reach whatever is asked for."""
_KEPT = "goal/free"


@cache
def keys() -> tuple[str, ...]:
    """Return the inputs that emissions depend on, one of which gives way."""
    from gui.footprint.goal import depends_on

    return tuple(parameter.key for parameter in PARAMETERS if parameter.key in depends_on(_RESULT))


class GoalSeeking(QObject):
    """Opens the dialog, made when somebody first asks for it; does what a drag of the scenario's mark takes.

    Parameters
    ----------
    main : MainWindow
        The window with the sliders.
    store : Store
        The scenario.
    look : Look
        Theme and words.
    preferences : Preferences
        Keep which knob gives way.
    """

    def __init__(self, main: MainWindow, store: Store, look: Look, preferences: Preferences) -> None:
        super().__init__(main)
        self._main, self._store, self._look, self._preferences = main, store, look, preferences
        self._chart: ComparisonChart | None = None
        self._menu: QMenu | None = None
        self._begun = 0

    @property
    def free(self) -> str:
        """Key of the knob that gives way."""
        return self._preferences.text(_KEPT, _FIRST, keys())

    def set_free(self, key: str) -> None:
        """Let another knob give way; one that emissions do not depend on is passed over."""
        if key in keys() and key != self.free:
            self._preferences.set(_KEPT, key)
            self._show_free()

    @cached_property
    def dialog(self) -> GoalDialog:
        """The window that asks for a target."""
        from gui.panels.goal.dialog import GoalDialog

        dialog = GoalDialog(self._store, self._look, self._rivals, self._main)
        dialog.set_free(self.free)
        dialog.put.connect(self._main.panel.focus_knob)
        dialog.freed.connect(self.set_free)
        self._main.pins.pins.changed.connect(dialog.refresh)
        return dialog

    def open(self) -> None:
        """Ask what it would take."""
        self.dialog.open_window()

    # -- the drag -----------------------------------------------------------------------------------------------

    def follow(self) -> None:
        """Let the scenario's mark be dragged; the charts are there now."""
        chart: ComparisonChart = self._main.board.charts["compare"]  # type: ignore[assignment]
        chart.dragged.connect(self._drag)
        chart.drag_ended.connect(self._end)
        self._chart = chart
        self._menu = QMenu(self._main)
        self._menu.aboutToShow.connect(self._fill)
        self._main.board.card("compare").add_menu(self._menu)
        self._look.changed.connect(self._show_free)
        self._show_free()

    def _show_free(self) -> None:
        if self._chart is None or self._menu is None:
            return
        from gui.panels.goal import words

        hint = self.tr("Drag it, and \u201c%1\u201d follows.", "the name of a knob")
        self._chart.set_drag_words(hint.replace("%1", words.name_of(self._look.wording, self.free)))
        self._menu.setTitle(self.tr("Dragging the bar changes"))
        if "dialog" in self.__dict__ and self.dialog.free in keys():
            self.dialog.set_free(self.free)

    def _fill(self) -> None:
        """List the knobs, the one that gives way marked."""
        menu = self._menu
        if menu is None:
            return
        from gui.panels.goal import words

        menu.clear()
        group = QActionGroup(menu)
        for key in keys():
            action = menu.addAction(words.name_of(self._look.wording, key))
            action.setCheckable(True)
            action.setChecked(key == self.free)
            action.triggered.connect(lambda _=False, key=key: self.set_free(key))
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(self._main.actions_["goal"])

    def _drag(self, kg: float) -> None:
        """Set the knob to what the emissions asked for take."""
        from gui.footprint.goal import solve
        from gui.footprint.model import NotDeclaredError
        from gui.panels.goal import words

        store, chart = self._store, self._chart
        try:
            found = solve(store.scenario, _RESULT, kg, self.free, store.scope)
        except NotDeclaredError:
            return
        value = found.settable
        if value is None or chart is None:
            return
        if not self._begun:
            store.end_gesture()
            self._begun = store.undo_stack.index() + 1
        store.change(self.free, value)
        wording = self._look.wording
        said = f"{words.name_of(wording, self.free)}: {words.input_text(wording, self.free, value)}"
        chart.tell_drag(said if found.closest is None else words.sentence(wording, found, value))

    def _end(self, kept: bool) -> None:
        self._store.end_gesture()
        begun, self._begun = self._begun, 0
        if not kept and begun and self._store.undo_stack.index() >= begun:
            self._store.undo_stack.undo()

    def _rivals(self) -> Sequence[Rival]:
        """Return the pinned scenarios."""
        from gui.panels.goal.other import Rival

        return [Rival(f"pin:{pin.pin_id}", pin.name, pin.scenario, pin.scope) for pin in self._main.pins.pins.all]
