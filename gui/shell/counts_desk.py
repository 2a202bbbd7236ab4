"""What counts, in the window: its page, and the way to it from the headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look
    from gui.panels.sources.dialog import SourceInfo
    from gui.shell.counts_page import CountsPage
    from gui.shell.window import MainWindow
    from gui.state.store import Store

COUNTS = "counts"
"""Name of the page."""


class CountsDesk(QObject):
    """Offers the page of what counts.

    Parameters
    ----------
    main : MainWindow
        The window; its central part is there already.
    store : Store
        What counts.
    look : Look
        Theme and words.
    """

    def __init__(self, main: MainWindow, store: Store, look: Look) -> None:
        super().__init__(main)
        self._main, self._store, self._look = main, store, look
        main.board.pages.add(COUNTS, lambda: self.tr("What counts"), self._make)
        main.board.counts_requested.connect(lambda: main.board.pages.turn_to(COUNTS))

    @property
    def page(self) -> CountsPage:
        """The page; made where it was never shown."""
        page: CountsPage = self._main.board.pages.page(COUNTS)
        return page

    def _make(self) -> QWidget:
        from gui.shell.counts_page import CountsPage

        page = CountsPage(self._store, self._look)
        page.source_requested.connect(self._show_source)
        return page

    def _show_source(self, info: SourceInfo) -> None:
        """Show where a number is from; the dialogs are made when somebody asks."""
        self._main.where_from.dialog.show_source(info)
