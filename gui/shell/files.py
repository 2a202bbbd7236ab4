"""Opening, saving and recovering scenario files. Nothing that the user made is lost on any of these ways.

What reads and writes files is imported when a file is read or written: the first paint need not wait for it.
"""

from __future__ import annotations

import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStandardPaths, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication

from gui.documents.errors import ScenarioFileError
from gui.documents.recent import with_recent, without_recent
from gui.state.changes import Held

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.documents.autosave import Autosave
    from gui.documents.preset_changes import PresetChange
    from gui.documents.scenario_file import ScenarioDocument
    from gui.look.look import Look
    from gui.state.preferences import Preferences
    from gui.state.store import Store

SUFFIX = ".fivecars.json"
AUTOSAVE_MS = 1000
"""How long after the last change unsaved work is kept on disk: a drag writes once, a crash costs a second."""


def autosave_folder() -> Path:
    """Folder of unsaved work, among the application's own data."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "unsaved"


class Files(QObject):
    """The file behind the window.

    Parameters
    ----------
    window : QWidget
        Parent of the dialogs.
    store : Store
        What is saved, and where an opened scenario goes.
    preferences : Preferences
        Keeps the recent files.
    look : Look
        For the numbers in messages.
    """

    path_changed = Signal()
    recent_changed = Signal()

    def __init__(
        self, window: QWidget, store: Store, preferences: Preferences, look: Look, folder: Path | None = None
    ) -> None:
        super().__init__(window)
        self._window, self._store, self._preferences, self._look = window, store, preferences, look
        self.path: Path | None = None
        self._folder_of_unsaved = folder
        self._timer = QTimer(self, singleShot=True, interval=AUTOSAVE_MS)
        self._timer.timeout.connect(self._keep)
        store.scenario_changed.connect(self._changed)
        store.undo_stack.cleanChanged.connect(self._changed)
        if sys.platform == "darwin":
            QGuiApplication.instance().installEventFilter(self)

    @cached_property
    def _autosave(self) -> Autosave:
        from gui.documents.autosave import Autosave

        return Autosave(autosave_folder() if self._folder_of_unsaved is None else self._folder_of_unsaved)

    @property
    def name(self) -> str:
        """What the window's title and questions call the scenario."""
        if self.path is not None:
            return self.path.name.removesuffix(SUFFIX)
        run = self._store.library.runs.get(self._store.scenario.run or "")
        return self.tr("Untitled") if run is None else self._look.wording.preset(run.name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open what the Finder of macOS hands over on a double click."""
        if isinstance(event, QFileOpenEvent):
            self.open(Path(event.file()))
            return True
        return super().eventFilter(watched, event)

    # -- opening ------------------------------------------------------------------------------------------------

    def open_by_dialog(self) -> None:
        """Ask for a file and open it."""
        from PySide6.QtWidgets import QFileDialog  # not before the first paint

        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a scenario"), self._folder(), self._filter()
        )
        if chosen:
            self.open(Path(chosen))

    def open(self, path: Path) -> bool:
        """Open a file, after asking about unsaved changes; on any error window and work stay as they were."""
        from gui.documents import scenario_file
        from gui.shell import messages

        try:
            document = scenario_file.read(path)
        except ScenarioFileError as error:
            self._preferences.set_recent_files(without_recent(self._preferences.recent_files(), path))
            self.recent_changed.emit()
            messages.tell(self._window, self.tr("This file cannot be opened"), messages.file_sentence(error))
            return False
        if not self.may_leave():
            return False
        self._store.load_scenario(document.scenario, document.sureness, document.scope, document.measured)
        self._set_path(path)
        self._tell_changes(document)
        return True

    # -- saving -------------------------------------------------------------------------------------------------

    def save(self) -> bool:
        """Save to the file behind the window, or ask for one."""
        return self.save_by_dialog() if self.path is None else self._write(self.path)

    def save_by_dialog(self) -> bool:
        """Ask for a file and save to it."""
        suggested = str(Path(self._folder()) / f"{self._store.scenario.run or 'scenario'}{SUFFIX}")
        from PySide6.QtWidgets import QFileDialog  # not before the first paint

        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the scenario"), str(self.path or suggested), self._filter()
        )
        if not chosen:
            return False
        path = Path(chosen)
        return self._write(path if path.name.endswith(".json") else path.with_name(path.name + SUFFIX))

    def may_leave(self) -> bool:
        """Ask what becomes of unsaved changes; whether to go on."""
        if self._store.undo_stack.isClean():
            return True
        from gui.shell import messages

        answer = messages.ask_to_save(self._window, self.name)
        return self.save() if answer == "save" else answer == "discard"

    # -- after a crash ------------------------------------------------------------------------------------------

    def offer_recovery(self) -> bool:
        """Offer the work that a crash left behind, the latest first; whether one was taken."""
        from gui.shell import messages

        for entry in self._autosave.pending():
            when = self._look.wording.locale.toString(entry.saved_at.astimezone(), "d MMMM, HH:mm")
            if not messages.ask_to_recover(self._window, entry.document.name, when):
                self._autosave.discard(entry)
                continue
            document, baseline = entry.document, self._store.baseline
            told = (document.sureness, document.scope, document.measured)
            self._store.put(Held(document.scenario, baseline, *told))
            self.path = entry.original
            self._keep()
            self._autosave.discard(entry)
            self.path_changed.emit()
            return True
        return False

    def close(self) -> None:
        """Forget the kept copy: the work was saved or given up."""
        self._timer.stop()
        self._autosave.clear()

    # -- recent files -------------------------------------------------------------------------------------------

    def recent(self) -> tuple[Path, ...]:
        """Files used last, the latest first."""
        return tuple(Path(name) for name in self._preferences.recent_files())

    def forget_recent(self) -> None:
        """Empty the list of recent files."""
        self._preferences.set_recent_files(())
        self.recent_changed.emit()

    # -- inside -------------------------------------------------------------------------------------------------

    def _document(self) -> ScenarioDocument:
        from gui.documents import scenario_file

        store = self._store
        told = (store.sureness, store.scope, store.measured)
        return scenario_file.document_of(self.name, store.scenario, store.library, *told)

    def _write(self, path: Path) -> bool:
        from gui.documents import scenario_file
        from gui.shell import messages

        before, self.path = self.path, path
        try:
            scenario_file.write(path, self._document())
        except ScenarioFileError as error:
            self.path = before
            messages.tell(self._window, self.tr("This file cannot be saved"), messages.file_sentence(error))
            return False
        self._store.undo_stack.setClean()
        self._store.end_gesture()
        self._set_path(path)
        return True

    def _set_path(self, path: Path) -> None:
        self.path = path
        self._preferences.set_recent_files(with_recent(self._preferences.recent_files(), path))
        self.path_changed.emit()
        self.recent_changed.emit()

    def _changed(self, _what: object) -> None:
        self._timer.start()

    def _keep(self) -> None:
        """Keep unsaved work on disk, or forget the copy where there is none."""
        if self._store.undo_stack.isClean():
            self._autosave.clear()
            return
        try:
            self._autosave.save(self._document(), self.path)
        except ScenarioFileError:
            # A full disk must not stop the work; the next change tries again.
            return

    def _tell_changes(self, document: ScenarioDocument) -> None:
        from gui.documents.preset_changes import changed_since
        from gui.shell import messages

        changes = changed_since(document, self._store.library)
        if not changes:
            return
        text = self.tr("The scenario is as it was saved. Presets that it started from have changed since:")
        shown = "\n".join(self._change_line(change) for change in changes[:8])
        messages.tell(self._window, self.tr("Presets have changed"), text, shown, warning=False)

    def _change_line(self, change: PresetChange) -> str:
        if change.key is None:
            return self.tr("%1 is no longer in the library").replace("%1", change.id)
        wording = self._look.wording
        saved, now = (
            wording.not_declared() if value is None else wording.input(value) for value in (change.saved, change.now)
        )
        return f"{change.id}, {change.key}: {saved} \u2192 {now}"

    def _folder(self) -> str:
        if self.path is not None:
            return str(self.path.parent)
        recent = self.recent()
        if recent and recent[0].parent.is_dir():
            return str(recent[0].parent)
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def _filter(self) -> str:
        return self.tr("Five Cars scenarios (*.fivecars.json);;All files (*)")
