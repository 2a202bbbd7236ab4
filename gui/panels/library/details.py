"""The details of the row that is chosen, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from gui.look.locating import located
from gui.panels.library.citing import bibtex, citation_text
from gui.panels.library.details_text import COPY_LINK, ROW_LINK, DetailsText
from gui.panels.library.flow import FlowBox

if TYPE_CHECKING:
    from gui.library.bibliography import Source
    from gui.look.look import Look
    from gui.panels.library.words import LibraryWords
    from gui.state.catalog_rows import Rows


class Possible(NamedTuple):
    """What can be done with a row: put on the sliders, compared with; whether it is compared with already."""

    load: bool = False
    compare: bool = False
    compared: bool = False


class _Page(QTextBrowser):
    """The text; it opens nothing by itself."""

    def doSetSource(self, name: QUrl, kind: object = None) -> None:
        """Stay where it is: links are told, not followed."""


class Details(QWidget):
    """Shows the whole of a row, and the buttons for it.

    Parameters
    ----------
    look : Look
        Theme and words.
    words : LibraryWords
        What cells are in words.
    parent : QWidget, optional
        Its owner.
    """

    load_requested = Signal()
    compare_requested = Signal()
    row_requested = Signal(str, str)
    """Somebody follows a link to another row: its table and id."""
    copied = Signal(str)
    """What was put on the clipboard."""

    def __init__(self, look: Look, words: LibraryWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._words = look, words
        self._text = DetailsText(look, words)
        self._shown: tuple[str, Rows, str] | None = None
        self._possible = Possible()
        self.page = _Page(self)
        self.page.setOpenLinks(False)
        self.page.anchorClicked.connect(self._follow)
        self.load = QPushButton(self)
        self.compare = QPushButton(self)
        self.compare.setCheckable(True)
        self.cite = QToolButton(self)
        self.cite.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.cite.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu = QMenu(self.cite)
        self.copy_text = self._menu.addAction("", self.copy_citation)
        self.copy_bibtex = self._menu.addAction("", self.copy_entry)
        self.copy_address = self._menu.addAction("", self._copy_url)
        self.copy_text.setShortcut("Ctrl+Shift+C")
        self.copy_bibtex.setShortcut("Ctrl+Shift+B")
        for action in (self.copy_text, self.copy_bibtex):
            self.addAction(action)
        self.cite.setMenu(self._menu)
        self._buttons = FlowBox(self)
        for button in (self.load, self.compare, self.cite):
            self._buttons.flow.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.page, 1)
        self._column.addWidget(self._buttons)
        self.load.clicked.connect(self.load_requested)
        self.compare.clicked.connect(self.compare_requested)
        self.dress()

    # -- what is shown ------------------------------------------------------------------------------------------

    def show_row(self, kind: str, rows: Rows, row_id: str, possible: Possible) -> None:
        """Show a row; an empty id shows that none is chosen."""
        self._shown = (kind, rows, row_id) if row_id else None
        self.show_possible(possible if row_id else Possible())
        self._show()

    def show_possible(self, possible: Possible) -> None:
        """Show what can be done with the row."""
        self._possible = possible
        self.load.setVisible(possible.load)
        self.compare.setVisible(possible.compare)
        self.compare.setChecked(possible.compared)
        self.compare.setText(self.tr("Compared with") if possible.compared else self.tr("Compare with"))
        source = self._source()
        self.cite.setEnabled(source is not None)
        self.copy_address.setEnabled(source is not None and bool(source.url))

    def citation(self) -> str:
        """Return the row's source and the place in it as text."""
        source = self._source()
        if source is None or self._shown is None:
            return ""
        _, rows, row_id = self._shown
        return citation_text(source, located(rows.cells(row_id).get("source_locator", "")))

    # -- the clipboard ------------------------------------------------------------------------------------------

    def copy_citation(self) -> None:
        """Put the citation on the clipboard as text."""
        self._copy(self.citation())

    def copy_entry(self) -> None:
        """Put the source on the clipboard as an entry for BibTeX."""
        source = self._source()
        self._copy("" if source is None else bibtex(source))

    def _copy_url(self) -> None:
        source = self._source()
        self._copy("" if source is None else source.url or "")

    def _copy(self, text: str) -> None:
        if text:
            QGuiApplication.clipboard().setText(text)
            self.copied.emit(text)

    # -- inside -------------------------------------------------------------------------------------------------

    def _source(self) -> Source | None:
        if self._shown is None:
            return None
        kind, rows, row_id = self._shown
        key = row_id if kind == "sources" else rows.cells(row_id).get("source", "")
        return self._words.library.sources.get(key)

    def _follow(self, url: QUrl) -> None:
        """Go to a row, copy an address, or open it in the user's browser: only ever on a click."""
        address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if address.startswith(ROW_LINK):
            kind, _, row_id = address.removeprefix(ROW_LINK).partition("/")
            self.row_requested.emit(kind, row_id)
        elif address.startswith(COPY_LINK):
            self._copy(address.removeprefix(COPY_LINK))
        elif url.scheme() == "https":
            QDesktopServices.openUrl(url)

    def _show(self) -> None:
        if self._shown is None:
            self.page.setHtml("")
            self.page.setPlaceholderText(self.tr("Choose a row to see the whole of it."))
            return
        kind, rows, row_id = self._shown
        self.page.setHtml(self._text.html(kind, rows, row_id))

    def dress(self) -> None:
        """Take up another theme, language or text size."""
        theme = self._look.theme
        step = theme.px(8)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(step)
        self._buttons.flow.setSpacing(step)
        self.page.setFont(theme.font("body"))
        self.page.document().setDefaultFont(theme.font("body"))
        self.page.document().setDocumentMargin(theme.px(12))
        palette = theme.palette
        self.page.setStyleSheet(
            f"QTextBrowser {{ background: {palette.card}; border: 1px solid {palette.line};"
            f" border-radius: {theme.px(6)}px; }}"
            f"QTextBrowser:focus {{ border: 2px solid {palette.focus}; }}"
        )
        self.page.setAccessibleName(self.tr("Details of the row"))
        self.page.setMinimumHeight(theme.px(60))
        self.load.setText(self.tr("Put on the sliders"))
        self.load.setToolTip(self.tr("Take this row into the scenario, as one step that can be undone (Enter)."))
        self.compare.setToolTip(self.tr("Keep this row in the comparison, or take it out again (Ctrl+D)."))
        self.cite.setText(self.tr("Copy citation") + " \u25be")
        self.cite.setAccessibleName(self.tr("Copy citation"))
        self.cite.setToolTip(self.tr("Copy the source as text or for BibTeX."))
        self.copy_text.setText(self.tr("As &text"))
        self.copy_bibtex.setText(self.tr("For &BibTeX"))
        self.copy_address.setText(self.tr("The &address alone"))
        self.show_possible(self._possible)
        self._show()
