"""Joins stories and the check of the published figures with the window; made when somebody asks for them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gui.look.look import Look
    from gui.shell.actions import Actions
    from gui.shell.reproduction_window import ReproductionWindow
    from gui.shell.stories import Stories
    from gui.shell.window import MainWindow
    from gui.state.preferences import Preferences
    from gui.state.store import Store

STORY_COMMANDS = ("story_next", "story_back", "story_end")
"""Commands that rest while no story is told."""


class TrustDesk(QObject):
    """Tells stories and opens the check.

    Parameters
    ----------
    main : MainWindow
        The window with the sliders.
    store : Store
        The scenario.
    look : Look
        Theme and words.
    preferences : Preferences
        How the window was left.

    Signals
    -------
    changed()
        A story began, went on or ended.
    """

    changed = Signal()

    def __init__(self, main: MainWindow, store: Store, look: Look, preferences: Preferences) -> None:
        super().__init__(main)
        self._main, self._store, self._look, self._preferences = main, store, look, preferences

    @cached_property
    def stories(self) -> Stories:
        """The stories, and the one that is told."""
        from gui.shell.stories import Stories

        stories = Stories(self._main, self._store, self._look)
        stories.changed.connect(self.changed)
        return stories

    @cached_property
    def reproduction(self) -> ReproductionWindow:
        """The window with every published figure beside its recomputation."""
        from gui.shell.reproduction_window import ReproductionWindow

        window = ReproductionWindow(self._look, self._store, self._preferences)
        window.run_requested.connect(self._store.load_run)
        window.row_requested.connect(self._main.library.show_row)
        window.addActions([self._main.actions_["undo"], self._main.actions_["redo"]])
        return window

    @property
    def telling(self) -> bool:
        """Whether a story is being told."""
        return "stories" in self.__dict__ and self.stories.runner.running

    def slots(self) -> dict[str, Callable[..., object]]:
        """Return what the commands do."""
        return {
            "reproduction": self.open_check,
            "open_story": self.open_story,
            "story_next": self.go_on,
            "story_back": self.go_back,
            "story_end": self.end_story,
        }

    def open_check(self) -> None:
        """Show every published figure beside its recomputation."""
        self.reproduction.open()

    def go_on(self) -> None:
        """Go to the next step of the story."""
        self.stories.runner.next()

    def go_back(self) -> None:
        """Go to the step before."""
        self.stories.runner.back()

    def end_story(self) -> None:
        """End the story; the sliders stay as they are."""
        self.stories.runner.end()

    def follow(self, actions: Actions) -> None:
        """Fill the menu of stories each time it opens, and let its commands rest until one is told."""
        for command in STORY_COMMANDS:
            actions[command].setEnabled(False)
        menu = actions.stories
        if menu is not None:
            menu.aboutToShow.connect(lambda: self.stories.fill_menu(menu, actions["open_story"]))

    def start_about(self, run_id: str) -> bool:
        """Start the story about a run, where there is one; whether there is."""
        return self.stories.start_about(run_id)

    def show_halfway(self, run_id: str) -> None:
        """Show the story about a run, or the first one where there is none, halfway through."""
        if not self.start_about(run_id):
            self.stories.start(self.stories.shipped()[0])
        for _ in range(self.stories.runner.count // 2):
            self.stories.runner.next()

    def open_story(self, path: Path | None = None) -> None:
        """Tell the story of a file; ask for one where none is given."""
        if path is None:
            self.stories.open_by_dialog()
        else:
            self.stories.open(path)

    def close(self) -> None:
        """Close the window of the check with the program."""
        if "reproduction" in self.__dict__:
            self.reproduction.close()
            self.reproduction.deleteLater()
            del self.__dict__["reproduction"]
