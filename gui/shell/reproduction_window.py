"""The check of the published figures in a window of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QMainWindow

from gui.documents.atomic import write_atomically
from gui.documents.errors import writing_error
from gui.panels.reproduction.export import csv_text
from gui.panels.reproduction.view import ReproductionView
from gui.shell.figure_rows import details_of, figure_rows
from gui.shell.reading import move_on

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from gui.look.look import Look
    from gui.panels.reproduction.rows import FigureDetails, FigureRow
    from gui.state.preferences import Preferences
    from gui.state.store import Store

_FIRST_SIZE = (1240, 760)
_SMALLEST_SIZE = (640, 420)
_KEY = "reproduction/geometry"
_FILE = "published_figures.csv"


class ReproductionWindow(QMainWindow):
    """Shows every published figure beside what its inputs come to.

    Parameters
    ----------
    look : Look
        Theme and words.
    store : Store
        Whose library is checked.
    preferences : Preferences
        How the window was left.

    Signals
    -------
    run_requested(run_id)
        A run is to be put on the sliders.
    row_requested(kind, row_id)
        A row is to be shown in the library.
    """

    run_requested = Signal(str)
    row_requested = Signal(str, str)

    def __init__(self, look: Look, store: Store, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("Reproduction")
        self._look, self._store, self._preferences = look, store, preferences
        self.view = ReproductionView(look, self._details)
        self.setCentralWidget(self.view)
        self.view.set_rows(figure_rows(store.library))
        self.view.copy_requested.connect(self.copy)
        self.view.save_requested.connect(self.save_by_dialog)
        self.view.card.load_requested.connect(self._load)
        self.view.card.library_requested.connect(lambda run: self.row_requested.emit("runs", run))
        QShortcut(QKeySequence("Ctrl+W"), self).activated.connect(self.close)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._find)
        self.setMinimumSize(*_SMALLEST_SIZE)
        kept = preferences.text(_KEY, "")
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(kept.encode())):
            px, room = look.theme.px, self.screen().availableGeometry()
            self.resize(min(px(_FIRST_SIZE[0]), room.width()), min(px(_FIRST_SIZE[1]), room.height()))
        look.changed.connect(self._reword)
        self._reword()

    def open(self) -> None:
        """Show the window in front, with the keyboard among the figures."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        if self.isVisible():
            self.raise_()
        self.show()
        self.activateWindow()
        self.view.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy(self) -> None:
        """Put the rows that are shown on the clipboard."""
        QGuiApplication.clipboard().setText(csv_text(self.view.shown()))
        self.view.say(self.tr("Copied."))

    def save_by_dialog(self) -> None:
        """Ask for a file and save the rows that are shown."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the check"), str(Path(folder) / _FILE), self.tr("Tables (*.csv);;All files (*)")
        )
        if chosen:
            self.save(Path(chosen))

    def save(self, path: Path) -> bool:
        """Save the rows that are shown, whole or not at all."""
        from gui.shell import messages

        path = path if path.suffix else path.with_suffix(".csv")
        try:
            write_atomically(path, csv_text(self.view.shown()).encode("utf-8"))
        except OSError as error:
            sentence = messages.file_sentence(writing_error(error, path))
            messages.tell(self, self.tr("This file cannot be saved"), sentence)
            return False
        self.view.say(self.tr("Saved: %1").replace("%1", str(path)))
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Lead Tab through the window as it is read."""
        return move_on(self, forward=forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window was left."""
        self._preferences.set(_KEY, bytes(self.saveGeometry().toBase64().data()).decode("ascii"))
        super().closeEvent(event)

    def _details(self, row: FigureRow) -> FigureDetails:
        return details_of(row, self._store.library, self._look.wording)

    def _load(self, run_id: str) -> None:
        self.run_requested.emit(run_id)
        name = self._look.wording.preset(self._store.library.runs[run_id].name)
        self.view.say(self.tr("On the sliders: %1. Ctrl+Z takes it back.").replace("%1", name))

    def _find(self) -> None:
        self.view.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.view.search.selectAll()

    def _reword(self) -> None:
        self.setWindowTitle(self.tr("Published figures, checked \u2013 Five Cars"))
