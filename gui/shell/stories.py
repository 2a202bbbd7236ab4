"""The stories of the window: which there are, how one is started, and what its bar shows."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from gui.documents.stories import read, stories_in, worded
from gui.documents.story_errors import StoryError
from gui.footprint.estimate import estimate
from gui.library.stories import own_stories_dir, stories_dir
from gui.look.locating import located
from gui.look.printed import beside, printed
from gui.panels.sources.dialog import SourceInfo
from gui.panels.stories.bar import StoryBar, StoryView
from gui.state.changes import Held
from gui.state.story import StoryRunner

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from gui.documents.stories import Story, StoryFigure, StoryStep
    from gui.look.look import Look
    from gui.panels.parts.verdict import Verdict
    from gui.shell.window import MainWindow
    from gui.state.store import Store


class Stories(QObject):
    """Lists the stories, tells one at a time, and keeps bar and commands with it.

    Parameters
    ----------
    window : MainWindow
        Whose board the bar stands on.
    store : Store
        The sliders.
    look : Look
        Theme and words.

    Signals
    -------
    changed()
        A story began, went on or ended.
    """

    changed = Signal()

    def __init__(self, window: MainWindow, store: Store, look: Look) -> None:
        super().__init__(window)
        self._window, self._store, self._look = window, store, look
        self._listed: list[QAction] = []
        self.story: Story | None = None
        self.runner = StoryRunner(store, self)
        self.runner.changed.connect(self._show)
        look.changed.connect(self._show)

    @cached_property
    def bar(self) -> StoryBar:
        """What tells the story; built with the first one."""
        bar = StoryBar(self._look)
        bar.next_requested.connect(self.runner.next)
        bar.back_requested.connect(self.runner.back)
        bar.end_requested.connect(self.end)
        bar.again_requested.connect(self.runner.put_again)
        bar.source_requested.connect(self._show_source)
        bar.comparison_requested.connect(self._compare)
        self._window.board.add_below_banner(bar)
        return bar

    # -- which there are ----------------------------------------------------------------------------------------

    def shipped(self) -> tuple[Story, ...]:
        """Return the stories that come with the program."""
        return stories_in(stories_dir(), self._store.library)[0]

    def fill_menu(self, menu: QMenu, before: QAction) -> None:
        """Put every story into a menu, before a command of it; the user's own after those of the program."""
        for action in self._listed:
            menu.removeAction(action)
            action.deleteLater()
        self._listed = []
        own, errors = stories_in(own_stories_dir(), self._store.library)
        groups = (self.shipped(), own)
        for group in groups:
            for story in group:
                action = self._add(menu, before, worded(story.title, self._look.wording.language))
                action.setToolTip(worded(story.summary, self._look.wording.language))
                action.triggered.connect(lambda _=False, chosen=story: self.start(chosen))
        for error in errors:
            name = error.path.name if error.path is not None else ""
            action = self._add(menu, before, self.tr("%1 (cannot be told)").replace("%1", name))
            action.triggered.connect(lambda _=False, told=error: self._tell(told))
        self._add(menu, before, "").setSeparator(True)

    def _add(self, menu: QMenu, before: QAction, text: str) -> QAction:
        action = QAction(text.replace("&", "&&"), menu)
        menu.insertAction(before, action)
        self._listed.append(action)
        return action

    # -- telling ------------------------------------------------------------------------------------------------

    def start(self, story: Story) -> None:
        """Tell a story from its first step; what was on the sliders is one undo away."""
        self.story = story
        self.runner.begin([Held(step.scenario, step.origin) for step in story.steps])
        # The height of wrapped labels is known once the layout has heard of their words.
        QTimer.singleShot(0, self.bar, lambda: self._window.board.ensureWidgetVisible(self.bar))

    def start_about(self, run_id: str) -> bool:
        """Start the story about a run, where there is one; whether there is."""
        story = next((story for story in self.shipped() if run_id in story.about), None)
        if story is not None:
            self.start(story)
        return story is not None

    def open_by_dialog(self) -> None:
        """Ask for a story file and tell it."""
        own = own_stories_dir()
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a story"),
            str(own) if own.is_dir() else documents,
            self.tr("Stories (*.toml);;All files (*)"),
        )
        if chosen:
            self.open(Path(chosen))

    def open(self, path: Path) -> bool:
        """Tell the story of a file; on any error sliders and window stay as they were."""
        try:
            story = read(path, self._store.library)
        except StoryError as error:
            self._tell(error)
            return False
        self.start(story)
        return True

    def end(self) -> None:
        """End the story; the sliders stay as they are."""
        self.runner.end()

    # -- showing ------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        running, position = self.runner.running, self.runner.position
        for command, enabled in (
            ("story_next", running and position + 1 < self.runner.count),
            ("story_back", running and position > 0),
            ("story_end", running),
        ):
            self._window.actions_[command].setEnabled(enabled)
        if not running:
            self.story = None
        if self.story is None:
            if "bar" in self.__dict__:
                self.bar.show_step(None)
        else:
            self.bar.show_step(self._view(self.story, self.story.steps[position]))
        self.changed.emit()

    def _view(self, story: Story, step: StoryStep) -> StoryView:
        language = self._look.wording.language
        verdict = self._verdict(step)
        return StoryView(
            story=worded(story.title, language),
            title=worded(step.title, language),
            text=worded(step.text, language),
            position=self.runner.position,
            count=self.runner.count,
            source=self._source(step),
            figure="" if step.figure is None else self._figure(step.figure, step, verdict),
            verdict=verdict,
            moved=self.runner.moved_away,
            comparable=len(self._window.where_from.steps()) > 1,
        )

    def _source(self, step: StoryStep) -> str:
        record = self._store.library.sources.get(step.source)
        parts = (step.source if record is None else record.short, located(step.source_locator))
        return ", ".join(part for part in parts if part)

    def _figure(self, figure: StoryFigure, step: StoryStep, verdict: Verdict) -> str:
        wording = self._look.wording
        shown = printed(wording, figure.value, figure.unit)
        if figure.because:
            because = worded(figure.because, wording.language)
            pattern = self.tr("Published: %1. It is not on the sliders. %2", "a figure, and why not")
            return pattern.replace("%1", shown).replace("%2", because)
        value = figure.on_sliders(estimate(step.scenario))
        if value is None:
            return self.tr("Published: %1. On the sliders an input is not declared.").replace("%1", shown)
        pattern = {
            "rounding": self.tr("Published: %1. On the sliders: %2, which agrees.", "two figures"),
            "construction": self.tr("Published: %1. On the sliders: %2, which agrees by construction.", "two figures"),
        }.get(verdict, self.tr("Published: %1. On the sliders: %2, which does not agree.", "two figures"))
        on_sliders = beside(wording, value, figure.value, figure.unit, figure.tolerance or 0.0)
        return pattern.replace("%2", on_sliders).replace("%1", shown)

    def _verdict(self, step: StoryStep) -> Verdict:
        """How a step's figure agrees; where a run's energy was computed from assumed watts, that proves nothing."""
        agrees = step.agrees()
        if agrees is None:
            return "none"
        if not agrees:
            return "outside"
        run = self._store.library.runs.get(step.scenario.run or "")
        circular = run is not None and run.status == "recomputes_by_construction"
        return "construction" if circular else "rounding"

    def _compare(self) -> None:
        self._window.where_from.show_why()

    def _show_source(self) -> None:
        if self.story is None:
            return
        step = self.story.steps[self.runner.position]
        record = self._store.library.sources.get(step.source)
        language = self._look.wording.language
        self._window.where_from.dialog.show_source(
            SourceInfo(
                title=worded(self.story.title, language),
                value_text=worded(step.title, language),
                citation=step.source if record is None else record.citation(),
                locator=located(step.source_locator),
                year="" if record is None else record.year,
                link="" if record is None else record.url or "",
            )
        )

    def _tell(self, error: StoryError) -> None:
        from gui.shell import messages
        from gui.shell.story_messages import story_sentence

        messages.tell(self._window, self.tr("This story cannot be told"), story_sentence(error, self._look.wording))
