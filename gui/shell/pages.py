"""The pages below the answer, one at a time, with a strip of tabs above them. A page is made when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.look.look import Look
    from gui.shell.strip import Strip

CHARTS = "charts"
"""The page that is there from the start."""

HIGH, LOW = 26, 22
"""Height of the strip, also where the window is low [px at 100 %]."""


@runtime_checkable
class Follows(Protocol):
    """A page that shows something of the scenario."""

    def show_state(self) -> None:
        """Show the scenario as it is now; asked for only while the page is visible."""


class _Page(NamedTuple):
    name: str
    title: Callable[[], str]
    make: Callable[[], QWidget]


class Pages(QWidget):
    """Holds the pages and the strip of their names.

    Signals
    -------
    shown(str)
        Another page stands there now: its name.

    Parameters
    ----------
    look : Look
        Theme and words.
    """

    shown = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._tight = look, False
        self._pages: dict[str, _Page] = {}
        self._made: dict[str, QWidget] = {}
        self._strip: Strip | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        look.changed.connect(self._restyle)

    @property
    def strip(self) -> Strip:
        """The names of the pages; made when there is a second page, for the first paint shows none."""
        if self._strip is None:
            from gui.shell.strip import Strip

            self._strip = Strip(self._look, self)
            self._strip.set_tight(self._tight)
            for page in self._pages.values():
                self._strip.addTab(page.title())
            self._strip.currentChanged.connect(self._turn)
            self._column.insertWidget(0, self._strip, 0)
            self._restyle()
        return self._strip

    def add(self, name: str, title: Callable[[], str], make: Callable[[], QWidget]) -> None:
        """Offer a page.

        Parameters
        ----------
        name : str
            What it is called in code and on the command line.
        title : callable
            Its name in the present language.
        make : callable
            Returns its widget; called once, when it is first shown. Where that has a method ``show_state``, it is
            called whenever the scenario changes while the page is visible, and each time that it becomes so.
        """
        self._pages[name] = _Page(name, title, make)
        if self._strip is not None:
            self._strip.addTab(title())
        elif len(self._pages) > 1:
            self.strip.show()
        else:
            self.page(name).show()
        self._keep_place()

    def __contains__(self, name: object) -> bool:
        """Whether there is a page of that name."""
        return name in self._pages

    @property
    def current(self) -> str:
        """Name of the page that stands there."""
        index = 0 if self._strip is None else self._strip.currentIndex()
        return list(self._pages)[index] if self._pages else ""

    def turn_to(self, name: str) -> None:
        """Show a page."""
        self.strip.setCurrentIndex(list(self._pages).index(name))

    def page(self, name: str) -> QWidget:
        """Return a page; made where it was never shown."""
        if name not in self._made:
            page = self._made[name] = self._pages[name].make()
            page.hide()
            self._column.addWidget(page, 1)
        return self._made[name]

    def show_state(self) -> None:
        """Let the page that stands there show the scenario as it is now."""
        page = self._made.get(self.current)
        if isinstance(page, Follows):
            page.show_state()

    def set_spacing(self, spacing: int, *, tight: bool) -> None:
        """Keep that much between strip and page [px], less and with a lower strip where it is tight."""
        self._column.setSpacing(spacing // 2 if tight else spacing)
        self._tight = tight
        if self._strip is not None:
            self._strip.set_tight(tight)
        self._keep_place()

    def hasHeightForWidth(self) -> bool:
        """Wrapped words on a page must not ask for its preferred height: pages shrink before they are scrolled."""
        return False

    def _keep_place(self) -> None:
        """Keep the strip's place until there is more than one page: nothing jumps when the others come."""
        high = self._look.theme.px(LOW if self._tight else HIGH)
        self._column.setContentsMargins(0, 0 if self._strip is not None else high + self._column.spacing(), 0, 0)

    def _turn(self, index: int) -> None:
        name = list(self._pages)[index]
        page = self.page(name)
        for other in self._made.values():
            if other is not page:
                other.hide()
        page.show()
        self.show_state()
        self.shown.emit(name)

    def _restyle(self) -> None:
        if self._strip is None:
            return
        self._strip.setAccessibleName(self.tr("Pages"))
        for index, page in enumerate(self._pages.values()):
            self._strip.setTabText(index, page.title())
