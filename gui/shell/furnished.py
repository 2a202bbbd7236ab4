"""The main window's desks: what stands ready only once somebody asks for it, or when the charts stand."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from gui.look.look import Look
    from gui.panels.size.dialog import SizeDialog
    from gui.shell.counts_desk import CountsDesk
    from gui.shell.goal_seeking import GoalSeeking
    from gui.shell.measuring_desk import MeasuringDesk
    from gui.shell.pins_desk import PinsDesk
    from gui.shell.sure_desk import SureDesk
    from gui.shell.where_from import WhereFrom
    from gui.state.preferences import Preferences
    from gui.state.store import Store


class Furnished(QMainWindow):
    """A main window that makes each of its desks when it is first asked for: nothing here is paid for at the start.

    Parameters
    ----------
    store : Store
        The scenario and its changes.
    look : Look
        Theme and words.
    preferences : Preferences
        How the window was left.
    """

    def __init__(self, store: Store, look: Look, preferences: Preferences) -> None:
        super().__init__()
        self._store, self._look, self._preferences = store, look, preferences

    @cached_property
    def sure(self) -> SureDesk:
        """How sure the answer is; made when the charts stand."""
        from gui.shell.sure_desk import SureDesk

        return SureDesk(self, self._store, self._look)

    @cached_property
    def pins(self) -> PinsDesk:
        """Scenarios put aside, and other methods; made when the charts stand."""
        from gui.shell.pins_desk import PinsDesk

        return PinsDesk(self, self._store, self._look, self._preferences)

    @cached_property
    def counts(self) -> CountsDesk:
        """What counts beside the electricity; made when the charts stand."""
        from gui.shell.counts_desk import CountsDesk

        return CountsDesk(self, self._store, self._look)

    @cached_property
    def goal(self) -> GoalSeeking:
        """What it would take; made when the charts stand."""
        from gui.shell.goal_seeking import GoalSeeking

        return GoalSeeking(self, self._store, self._look, self._preferences)

    @cached_property
    def measuring(self) -> MeasuringDesk:
        """Measured power; made when somebody opens it."""
        from gui.shell.measuring_desk import MeasuringDesk

        return MeasuringDesk(self, self._store, self._look, self._preferences)

    @cached_property
    def size_dialog(self) -> SizeDialog:
        """The hours that a model's size takes; made when somebody asks."""
        from gui.shell.sizing import size_dialog

        return size_dialog(self, self._store, self._look)

    @cached_property
    def where_from(self) -> WhereFrom:
        """The dialogs that answer where a number comes from; made when somebody asks."""
        from gui.shell.where_from import WhereFrom

        return WhereFrom(self, self._store, self._look)
