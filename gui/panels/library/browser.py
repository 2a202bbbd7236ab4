"""The library's browser: its tables, the rows of one of them with search and filters, and the whole of a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSplitter, QVBoxLayout, QWidget

from gui.library.own import OWN_KINDS
from gui.panels.library import own_bar
from gui.panels.library.details import Details, Possible
from gui.panels.library.finder import Finder
from gui.panels.library.kinds import KindBox, KindList
from gui.panels.library.own_bar import OwnBar
from gui.panels.library.table import CatalogTable
from gui.panels.library.words import LibraryWords, kind_name
from gui.state.catalog import CatalogModel
from gui.state.catalog_fields import KINDS
from gui.state.catalog_kinds import KindsModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from gui.library.library import Library
    from gui.look.look import Look

_ROOMY = 860
"""From this width [px at 100 %] tables, rows and details stand side by side."""
_DETAILS_WIDTH, _DETAILS_SHARE = 330, 0.3
_LEAST_SAID = 120
_SAID_MS = 8000
"""How long the last line says what was done."""
_LEAST_TABLE, _LEAST_DETAILS = 150, 130
"""Below these heights [px at 100 %] nobody sees enough: the whole scrolls instead."""


class LibraryBrowser(QScrollArea):
    """Shows every table of the library, and asks for what is to be done with a row.

    Parameters
    ----------
    look : Look
        Theme and words.
    library : Library
        The tables.
    possible : function
        Says what can be done with a row, by its table and id.
    parent : QWidget, optional
        Its owner.
    """

    load_requested = Signal(str, str)
    compare_requested = Signal(str, str)
    own_requested = Signal(str, str, str)
    """What is to be done with the user's own rows (a word of ``own_bar``), the table, and the id of the row."""

    def __init__(
        self, look: Look, library: Library, possible: Callable[[str, str], Possible], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._possible = look, possible
        self.words = LibraryWords(look, library)
        self.model = CatalogModel(library, self.words, self)
        self._kinds = KindsModel(library, kind_name, self)
        self.kinds, self.kind_box = KindList(look, self._kinds), KindBox(self._kinds)
        self.finder = Finder(look, self.model, self.words, self.kind_box)
        self.table = CatalogTable(look, self.model)
        self.nothing = QLabel()
        self.details = Details(look, self.words)
        self.own_bar = OwnBar(look)
        self.said = QLabel()
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.timeout.connect(self.said.clear)
        self.columns_kept: dict[str, str] = {}
        """Columns of the tables as they were left."""
        self._roomy: bool | None = None
        self._build()
        self._connect()
        self.show_kind("runs")
        look.changed.connect(self._dress)
        self._dress()

    # -- what is shown ------------------------------------------------------------------------------------------

    @property
    def kind(self) -> str:
        """Which table is shown."""
        return self.model.kind

    def show_kind(self, kind: str) -> None:
        """Show a table, all of it."""
        if self._roomy is not None:
            self.columns_kept[self.kind] = self.table.columns()
        row = KINDS.index(kind)
        self.kinds.show_kind(row)
        self.kind_box.show_kind(row)
        self.model.show_kind(kind)
        self.table.show_columns(self.columns_kept.get(kind, ""))
        self.finder.show_kind()
        self.own_bar.setVisible(kind in OWN_KINDS)
        self._show_rows()

    def show_row(self, kind: str, row_id: str) -> None:
        """Show a row of a table; search and filters give way where they hide it."""
        if kind != self.kind:
            self.show_kind(kind)
        if not self.table.go_to(row_id):
            self.finder.show_all()
            self.table.go_to(row_id)

    def set_library(self, library: Library) -> None:
        """Take the tables anew, and stay on the row."""
        self.words.library = library
        self._kinds.set_library(library)
        self.model.set_library(library)

    def show_possible(self) -> None:
        """Show anew what can be done with the row."""
        self.details.show_possible(self._of_row())

    def say(self, text: str) -> None:
        """Say for a while, at the bottom, what was done."""
        self.said.setText(text)
        self._silence.start(_SAID_MS)

    def add_at_bottom(self, button: QWidget) -> None:
        """Put a button at the end of the last line."""
        self._bottom.addWidget(button)

    def keep_columns(self) -> dict[str, str]:
        """Return the columns of all tables as they are now."""
        return {**self.columns_kept, self.kind: self.table.columns()}

    # -- building -----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self.said.setWordWrap(True)
        middle = QWidget()
        self._middle = QVBoxLayout(middle)
        self._middle.setContentsMargins(0, 0, 0, 0)
        for part, stretch in ((self.finder, 0), (self.table, 1), (self.nothing, 1)):
            self._middle.addWidget(part, stretch)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(middle)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 1)
        content = QWidget()
        self._whole, self._beside, self._bottom = QVBoxLayout(content), QHBoxLayout(), QHBoxLayout()
        self._beside.addWidget(self.kinds)
        self._beside.addWidget(self.splitter, 1)
        self._bottom.addWidget(self.own_bar)
        self._bottom.addWidget(self.said, 1)
        self._whole.addLayout(self._beside, 1)
        self._whole.addLayout(self._bottom)
        self.setWidget(content)

    def _connect(self) -> None:
        self.kinds.chosen.connect(self.show_kind)
        self.kind_box.chosen.connect(self.show_kind)
        self.finder.moved.connect(self.table.keyPressEvent)
        self.finder.left.connect(self.table.setFocus)
        self.finder.columns.clicked.connect(self._open_columns)
        self.model.rows_changed.connect(self._show_rows)
        self.table.typed.connect(self.finder.begin)
        self.table.taken.connect(self._load)
        self.table.current_changed.connect(self._show_details)
        self.details.load_requested.connect(self._load)
        self.details.compare_requested.connect(self._compare)
        self.details.row_requested.connect(self.show_row)
        self.own_bar.asked.connect(self._ask_own)
        for keys, slot in (
            (QKeySequence(QKeySequence.StandardKey.Find), self.finder.focus_search),
            (QKeySequence("Ctrl+D"), self._compare),
            (QKeySequence("Ctrl+N"), lambda: self._ask_own(own_bar.ADD)),
            (QKeySequence("F2"), lambda: self._ask_own(own_bar.EDIT)),
            (QKeySequence("Ctrl+Shift+D"), lambda: self._ask_own(own_bar.DUPLICATE)),
        ):
            QShortcut(keys, self).activated.connect(slot)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(lambda: self._ask_own(own_bar.DELETE))

    # -- acting -------------------------------------------------------------------------------------------------

    def _of_row(self) -> Possible:
        row_id = self.table.current_id()
        return self._possible(self.kind, row_id) if row_id else Possible()

    def _load(self) -> None:
        if self._of_row().load:
            self.load_requested.emit(self.kind, self.table.current_id())

    def _compare(self) -> None:
        if self._of_row().compare:
            self.compare_requested.emit(self.kind, self.table.current_id())
        self.show_possible()

    def _ask_own(self, word: str) -> None:
        if self.own_bar.isVisibleTo(self) and self.own_bar.buttons[word].isEnabled():
            self.own_requested.emit(word, self.kind, self.table.current_id())

    def _open_columns(self) -> None:
        button = self.finder.columns
        self.table.open_columns(button.mapToGlobal(QPoint(0, button.height())))

    # -- showing ------------------------------------------------------------------------------------------------

    def _show_details(self, row_id: str) -> None:
        rows = self.model.rows
        self.details.show_row(self.kind, rows, row_id, self._of_row())
        # Rows of the user's own stand last.
        any_own = bool(rows.ids) and rows.own(rows.ids[-1])
        self.own_bar.show_possible(row=bool(row_id), own=bool(row_id) and rows.own(row_id), any_own=any_own)

    def _show_rows(self) -> None:
        some = self.model.rowCount() > 0
        self.table.setVisible(some)
        self.nothing.setVisible(not some)
        fits = self.tr("Nothing here fits. Take another word, or show all rows again.")
        self.nothing.setText(fits if self.finder.narrows else self.tr("There are no rows here yet."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put tables and details where there is room for them."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        theme = self._look.theme
        roomy = self.width() >= theme.px(_ROOMY)
        if roomy == self._roomy:
            return
        self._roomy = roomy
        self.kinds.setVisible(roomy)
        self.kind_box.setVisible(not roomy)
        self.splitter.setOrientation(Qt.Orientation.Horizontal if roomy else Qt.Orientation.Vertical)
        whole = self.width() if roomy else self.height()
        details = max(theme.px(_DETAILS_WIDTH), round(whole * _DETAILS_SHARE)) if roomy else whole // 3
        self.splitter.setSizes([max(1, whole - details), details])

    def _dress(self) -> None:
        """Take up another theme, language or text size."""
        theme = self._look.theme
        step = theme.px(8)
        self._whole.setContentsMargins(step, step, step, step)
        for layout in (self._whole, self._beside, self._bottom, self._middle):
            layout.setSpacing(step)
        self.said.setMinimumWidth(theme.px(_LEAST_SAID))
        self.splitter.setHandleWidth(step)
        self.table.setMinimumHeight(theme.px(_LEAST_TABLE))
        self.details.setMinimumSize(theme.px(220), theme.px(_LEAST_DETAILS))
        self.nothing.setFont(theme.font("body"))
        self.model.reword()
        self._kinds.reword()
        for part in (self.kinds, self.kind_box, self.finder, self.table, self.details, self.own_bar):
            part.dress()
        self._show_rows()
        self._roomy = None
        self._place()
