"""The table of a cluster's jobs in the window of measured power: its rows, and taking it along."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from gui.documents.job_table import job_csv, job_rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from gui.documents.measuring import Reckoned
    from gui.panels.measure.jobs import JobsView
    from gui.state.store import Store

_FILE = "jobs.csv"


class JobKeeping(QObject):
    """Fills the table and saves it.

    Parameters
    ----------
    window : QWidget
        Parent of the dialogs.
    view : JobsView
        The table.
    store : Store
        Whose PUE, grid and price are applied.
    say : function
        Says what was done.
    """

    def __init__(self, window: QWidget, view: JobsView, store: Store, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window, self._view, self._store, self._say = window, view, store, say
        self._shown: object = None
        view.copy_requested.connect(self.copy)
        view.save_requested.connect(self.save_by_dialog)

    def show(self, found: Reckoned) -> bool:
        """Show the jobs of a log; whether it has any."""
        jobs, scenario = found.log.jobs, self._store.scenario
        if jobs is not None and self._shown != (found.log, scenario):
            self._shown = (found.log, scenario)
            self._view.show_rows(job_rows(jobs, scenario))
        return jobs is not None

    def copy(self) -> None:
        """Put the table on the clipboard, in the order in which it is shown."""
        QGuiApplication.clipboard().setText(job_csv(self._view.order.shown()))
        self._say(self.tr("Copied."))

    def save_by_dialog(self) -> None:
        """Ask for a file and save the table."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the table"), str(Path(folder) / _FILE), self.tr("Tables (*.csv);;All files (*)")
        )
        if chosen:
            self.save(Path(chosen))

    def save(self, path: Path) -> bool:
        """Save the table, whole or not at all."""
        from gui.documents.atomic import write_atomically
        from gui.documents.errors import writing_error
        from gui.shell import messages

        path = path if path.suffix else path.with_suffix(".csv")
        try:
            write_atomically(path, job_csv(self._view.order.shown()).encode("utf-8"))
        except OSError as error:
            sentence = messages.file_sentence(writing_error(error, path))
            messages.tell(self._window, self.tr("This file cannot be saved"), sentence)
            return False
        self._say(self.tr("Saved: %1").replace("%1", str(path)))
        return True
