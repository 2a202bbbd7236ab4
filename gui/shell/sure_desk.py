"""How sure the answer is, in the window: the range in headline and charts, the page, and the window of one range."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.shell.likely import Likely

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look
    from gui.panels.ranges.dialog import RangeDialog
    from gui.shell.how_sure_page import HowSurePage
    from gui.shell.window import MainWindow
    from gui.state.store import Store

HOW_SURE = "how_sure"
"""Name of the page."""


class SureDesk(QObject):
    """Wires what is known of the ranges to what shows them.

    Parameters
    ----------
    main : MainWindow
        The window; its central part is there already.
    store : Store
        The scenario and how sure it is.
    look : Look
        Theme and words.
    """

    def __init__(self, main: MainWindow, store: Store, look: Look) -> None:
        super().__init__(main)
        self._main, self._store, self._look = main, store, look
        self.likely = Likely(store)
        self._dialog: RangeDialog | None = None
        main.board.pages.add(HOW_SURE, lambda: self.tr("How sure"), self._make)
        main.board.show_sure(self.likely.band)
        main.board.sure_requested.connect(lambda: main.board.pages.turn_to(HOW_SURE))
        main.central.range_requested.connect(self.ask_range)

    @property
    def page(self) -> HowSurePage:
        """The page; made where it was never shown."""
        page: HowSurePage = self._main.board.pages.page(HOW_SURE)
        return page

    def ask_range(self, key: str) -> None:
        """Open the window in which somebody says how sure an input is."""
        if self._dialog is None:
            from gui.panels.ranges.dialog import RangeDialog

            self._dialog = RangeDialog(self._store, self._look, self._main)
            self._dialog.row_requested.connect(self._main.library.show_row)
        self._dialog.open_for(key)

    def _make(self) -> QWidget:
        from gui.shell.how_sure_page import HowSurePage
        from gui.shell.matters import Matters

        page = HowSurePage(self._store, self._look, self.likely)
        page.range_requested.connect(self.ask_range)
        matters = Matters(self._store, self._look)
        matters.knob_requested.connect(self._main.board.knob_requested)
        page.add_section(matters)
        return page
