"""The library in a window of its own: it stands beside the scenario and puts rows on the sliders."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QPushButton

from gui.footprint.errors import InputError
from gui.panels.library.browser import LibraryBrowser
from gui.panels.library.details import Possible
from gui.shell.reading import move_on
from gui.state.catalog_fields import KINDS
from gui.state.taking import can_take

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from gui.library.library import Library
    from gui.look.look import Look
    from gui.shell.choices import Choices
    from gui.state.preferences import Preferences
    from gui.state.store import Store

_FIRST_SIZE = (1200, 760)
_SMALLEST_SIZE = (560, 400)


class LibraryWindow(QMainWindow):
    """The browser, a line that says what was done, and how the window was left.

    Parameters
    ----------
    look : Look
        Theme and words.
    store : Store
        Whose sliders rows are put on.
    preferences : Preferences
        How the window was left.
    choices : Choices
        What the comparison shows.
    put : function
        Puts a row on the sliders, by its table and id.
    """

    own_requested = Signal(str, str, str)
    """What is to be done with the user's own rows, the table, and the id of the row."""
    take_back_requested = Signal()
    problems_requested = Signal()

    def __init__(
        self,
        look: Look,
        store: Store,
        preferences: Preferences,
        choices: Choices,
        put: Callable[[str, str], None],
    ) -> None:
        super().__init__()
        self.setObjectName("Library")
        self._look, self._store, self._preferences, self._choices, self._put = look, store, preferences, choices, put
        self.browser = LibraryBrowser(look, store.library, self._possible)
        self.setCentralWidget(self.browser)
        self.problems, self.take_back = QPushButton(), QPushButton()
        for button, told in ((self.problems, self.problems_requested), (self.take_back, self.take_back_requested)):
            button.hide()
            button.clicked.connect(told)
            self.browser.add_at_bottom(button)
        self.browser.load_requested.connect(self._load)
        self.browser.compare_requested.connect(choices.toggle_compared)
        self.browser.own_requested.connect(self.own_requested)
        self.browser.details.copied.connect(lambda _text: self.say(self.tr("Copied.")))
        choices.changed.connect(self.browser.show_possible)
        store.library_changed.connect(self._take_library)
        QShortcut(QKeySequence("Ctrl+W"), self).activated.connect(self.close)
        look.changed.connect(self._reword)
        self.setMinimumSize(*_SMALLEST_SIZE)
        self._as_left()
        self._reword()
        self._show_problems(store.library)

    # -- what is shown ------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Show the window in front, with the keyboard among the rows."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        if self.isVisible():
            self.raise_()
        self.show()
        self.activateWindow()
        self.browser.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_kind(self, kind: str) -> None:
        """Show a table."""
        self.browser.show_kind(kind)

    def show_row(self, kind: str, row_id: str) -> None:
        """Show a row of a table."""
        self.browser.show_row(kind, row_id)

    def say(self, text: str) -> None:
        """Say for a while what was done."""
        self.browser.say(text)

    def show_undoable(self, undoable: bool) -> None:
        """Offer to take the last change of the user's own rows back, or not."""
        self.take_back.setVisible(undoable)

    # -- inside -------------------------------------------------------------------------------------------------

    def _possible(self, kind: str, row_id: str) -> Possible:
        compare = self._choices.can_compare(kind, row_id)
        return Possible(
            load=can_take(self._store.library, kind, row_id),
            compare=compare,
            compared=compare and self._choices.is_compared(kind, row_id),
        )

    def _load(self, kind: str, row_id: str) -> None:
        title = self.browser.words.row_title(kind, self.browser.model.rows.cells(row_id))
        try:
            self._put(kind, row_id)
        except InputError as error:
            self.say(self._look.wording.error(error, title))
            return
        self.say(self.tr("On the sliders: %1. Ctrl+Z takes it back.").replace("%1", title))

    def _take_library(self, library: Library) -> None:
        self.browser.set_library(library)
        self._show_problems(library)

    def _show_problems(self, library: Library) -> None:
        count = len(library.problems)
        self.problems.setText(self.tr("%n row(s) of your own cannot be used\u2026", "", count))
        self.problems.setToolTip(self.tr("Say what is wrong with them."))
        self.problems.setVisible(count > 0)

    def _reword(self) -> None:
        self.setWindowTitle(self.tr("Library \u2013 Five Cars"))
        self.take_back.setText(self.tr("Take the last change back"))
        self.take_back.setToolTip(self.tr("Undo the last change of your own rows."))
        self._show_problems(self._store.library)

    # -- how the window was left --------------------------------------------------------------------------------

    def _as_left(self) -> None:
        kept = self._preferences.text("library/geometry", "")
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(kept.encode())):
            px = self._look.theme.px
            room = self.screen().availableGeometry()
            self.resize(min(px(_FIRST_SIZE[0]), room.width()), min(px(_FIRST_SIZE[1]), room.height()))
        try:
            columns = json.loads(self._preferences.text("library/columns", "{}"))
        except ValueError:
            columns = {}
        if isinstance(columns, dict):
            self.browser.columns_kept = {kind: str(columns[kind]) for kind in KINDS if kind in columns}
        self.browser.show_kind(self._preferences.text("library/kind", "runs", KINDS))

    def _keep(self) -> None:
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self._preferences.set("library/geometry", geometry)
        self._preferences.set("library/columns", json.dumps(self.browser.keep_columns()))
        self._preferences.set("library/kind", self.browser.kind)

    # -- Qt events ----------------------------------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Lead Tab through the window as it is read."""
        return move_on(self, forward=forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window was left."""
        self._keep()
        super().closeEvent(event)
