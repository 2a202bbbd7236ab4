"""Rows of the user's own: asked about, written, and the library read anew so that everything knows them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from gui.documents.own_rows import OwnRows
from gui.documents.row_faults import OwnRowError
from gui.library.library import Library
from gui.panels.library import own_bar
from gui.panels.library.editor import RowEditorDialog
from gui.panels.library.editor_faults import fault_text, placed_text
from gui.panels.library.editor_import import ImportDialog
from gui.panels.library.editor_words import column_titles
from gui.panels.library.words import kind_name
from gui.shell.messages import tell

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gui.documents.own_rows import SameId
    from gui.documents.row_faults import Fault
    from gui.documents.table_import import ImportReport
    from gui.look.look import Look
    from gui.shell.library_window import LibraryWindow
    from gui.state.store import Store

_TOLD = 12
"""Lines of what is wrong with a file that are shown at once."""


class OwnEditing(QObject):
    """Does what the buttons for own rows ask.

    Parameters
    ----------
    window : LibraryWindow
        Where it is asked, and parent of the dialogs.
    store : Store
        Gets the library anew.
    look : Look
        Theme and words.
    folder : Path
        Where the user's own rows lie.
    """

    def __init__(self, window: LibraryWindow, store: Store, look: Look, folder: Path) -> None:
        super().__init__(window)
        self._window, self._store, self._look, self._folder = window, store, look, folder
        self.rows = OwnRows(folder, store.library)
        self.editor: RowEditorDialog | None = None

    def do(self, what: str, kind: str, row_id: str) -> None:
        """Do what a button asks: a word of ``own_bar``."""
        acts: Mapping[str, Callable[[], None]] = {
            own_bar.ADD: lambda: self._edit(kind, {}, None),
            own_bar.EDIT: lambda: self._edit(kind, self.rows.row(kind, row_id), row_id),
            own_bar.DUPLICATE: lambda: self._edit(kind, self.rows.copy_of(kind, row_id), None),
            own_bar.DELETE: lambda: self._delete(kind, row_id),
            own_bar.IMPORT: lambda: self._import(kind),
            own_bar.EXPORT: lambda: self._export(kind),
        }
        self._guarded(kind, acts[what])

    def take_back(self) -> None:
        """Take the last change back."""

        def back() -> None:
            kind = self.rows.undo()
            self._reload()
            self._window.say(self.tr("Taken back: %1.").replace("%1", kind_name(kind)))

        self._guarded("", back)

    def show_problems(self) -> None:
        """Say what is wrong with own rows that cannot be used."""
        lines = [
            f"{one.file}{'' if one.line is None else f', {one.line}'}: {fault_text(self._look, one.message)}"
            for one in self._store.library.problems
        ]
        title = self.tr("Your own rows")
        text = self.tr("These rows are left out until they are mended; nothing of them is lost. They lie in %1.")
        tell(self._window, title, text.replace("%1", str(self._folder)), _some(lines))

    # -- one row ------------------------------------------------------------------------------------------------

    def _edit(self, kind: str, cells: Mapping[str, str], former_id: str | None) -> None:
        if self.editor is not None:
            self.editor.raise_()
            self.editor.activateWindow()
            return

        def save(typed: Mapping[str, str]) -> str:
            try:
                row_id = self.rows.add(kind, typed) if former_id is None else self.rows.replace(kind, former_id, typed)
            except OwnRowError as error:
                return fault_text(self._look, error.fault, kind)
            self._reload()
            self._window.show_row(kind, row_id)
            return ""

        self.editor = RowEditorDialog(
            self._look,
            kind,
            cells,
            lambda typed: self.rows.problems_of(kind, typed, former_id),
            self._window,
            library=self._store.library,
            save=save,
            new=former_id is None,
        )
        self.editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.editor.finished.connect(self._close_editor)
        self.editor.open()

    def _close_editor(self, _result: int) -> None:
        self.editor = None

    def _delete(self, kind: str, row_id: str) -> None:
        name = self.rows.row(kind, row_id).get("name", row_id)
        box = self._box(self.tr("Delete \u201c%1\u201d?").replace("%1", name))
        used = len(self.rows.used_by(kind, row_id))
        if used:
            box.setInformativeText(
                self.tr("%n other row(s) of yours refer to it, and will be left out without it.", "", used)
            )
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        self._add_cancel(box)

        def answered() -> None:
            if box.clickedButton() is delete:
                self._guarded(kind, lambda: self.rows.delete(kind, row_id))
                self._reload()
                self._window.say(self.tr("Deleted: %1.").replace("%1", name))

        box.finished.connect(lambda _result: answered())
        box.open()

    # -- files --------------------------------------------------------------------------------------------------

    def _import(self, kind: str) -> None:
        title = self.tr("Import rows of your own")
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", self._pattern())
        if name:
            self.import_file(kind, Path(name))

    def import_file(self, kind: str | None, path: Path) -> None:
        """Show what is in a file, and take its good rows if it is asked for."""

        def read() -> None:
            report = self.rows.import_csv(kind, path, column_titles())
            dialog = ImportDialog(
                self._look,
                report,
                self._window,
                name=path.name,
                same_ids=self.rows.same_ids(report),
                take=lambda same_id: self._take(report, same_id),
            )
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

        self._guarded(kind or "", read)

    def _take(self, report: ImportReport, same_id: SameId) -> str:
        try:
            taken = self.rows.take(report, same_id)
        except OwnRowError as error:
            return placed_text(self._look, error.fault, report.kind, error.fault.line)
        self._reload()
        if taken:
            self._window.show_row(report.kind, taken[0])
        self._window.say(self.tr("%n row(s) taken.", "", len(taken)))
        return ""

    def _export(self, kind: str) -> None:
        title = self.tr("Export your own rows")
        name, _ = QFileDialog.getSaveFileName(self._window, title, f"{kind}.csv", self._pattern())
        if name:
            path = Path(name) if Path(name).suffix else Path(name).with_suffix(".csv")
            self._guarded(kind, lambda: self.rows.export_csv(kind, path, byte_order_mark=True))
            self._window.say(self.tr("Written: %1.").replace("%1", path.name))

    # -- inside -------------------------------------------------------------------------------------------------

    def _reload(self) -> None:
        """Read the library anew: pickers, charts and this window know the rows from now on, the scenario stays."""
        self._store.set_library(Library.load(own=self._folder))
        self._window.show_undoable(self.rows.undoable is not None)

    def _guarded(self, kind: str, act: Callable[[], object]) -> None:
        """Do something that may fail, and say why if it does."""
        try:
            act()
        except OwnRowError as error:
            self._tell(error.fault, kind, error.path)

    def _tell(self, fault: Fault, kind: str, path: Path | None) -> None:
        text = placed_text(self._look, fault, kind, fault.line)
        tell(self._window, self.tr("Your own rows"), text if path is None else f"{path.name}: {text}")

    def _box(self, text: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Your own rows"))
        box.setText(text)
        return box

    def _add_cancel(self, box: QMessageBox) -> None:
        cancel = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)

    def _pattern(self) -> str:
        return self.tr("Tables (%1)").replace("%1", "*.csv *.tsv *.txt")


def _some(lines: list[str]) -> str:
    """Return the first lines, and how many more there are."""
    shown = "\n".join(lines[:_TOLD])
    more = len(lines) - _TOLD
    if more <= 0:
        return shown
    return shown + "\n" + QCoreApplication.translate("Library", "and %1 more").replace("%1", str(more))
