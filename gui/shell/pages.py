"""The pages below the answer, one at a time, with a strip of tabs above them. A page is made when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QTabBar, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from gui.look.look import Look

CHARTS = "charts"
"""The page that is there from the start."""

_HIGH, _LOW = 26, 22
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
        self._look = look
        self._pages: dict[str, _Page] = {}
        self._made: dict[str, QWidget] = {}
        self.strip = Strip(look, self)
        self.strip.currentChanged.connect(self._turn)
        self.strip.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.strip, 0)
        look.changed.connect(self._restyle)
        self._restyle()

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
        self.strip.setVisible(len(self._pages) > 1)
        self._keep_place()
        self.strip.addTab(title())

    def __contains__(self, name: object) -> bool:
        """Whether there is a page of that name."""
        return name in self._pages

    @property
    def current(self) -> str:
        """Name of the page that stands there."""
        index = self.strip.currentIndex()
        return list(self._pages)[index] if index >= 0 else ""

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
        self.strip.set_tight(tight)
        self._keep_place()

    def hasHeightForWidth(self) -> bool:
        """Wrapped words on a page must not ask for its preferred height: pages shrink before they are scrolled."""
        return False

    def _keep_place(self) -> None:
        """Keep the strip's place until there is more than one page: nothing jumps when the others come."""
        hidden = self.strip.isHidden()
        self._column.setContentsMargins(0, self.strip.high + self._column.spacing() if hidden else 0, 0, 0)

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
        self.strip.setAccessibleName(self.tr("Pages"))
        for index, page in enumerate(self._pages.values()):
            self.strip.setTabText(index, page.title())


class Strip(QTabBar):
    """The names of the pages; the one that stands there is underlined."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._tight = look, False
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self._restyle)
        self._restyle()

    def set_tight(self, tight: bool) -> None:
        """Be lower where there is little room."""
        if tight != self._tight:
            self._tight = tight
            self._restyle()

    @property
    def high(self) -> int:
        """Height of the strip [px]."""
        return self._look.theme.px(_LOW if self._tight else _HIGH)

    def tabSizeHint(self, index: int) -> QSize:
        """Room for the name, written strong whether it is the present one or not: nothing moves."""
        theme = self._look.theme
        return QSize(round(theme.width("strong", self.tabText(index))) + theme.px(24), self.high)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """No name is cut; where they have no room beside each other, buttons scroll them."""
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write the names, underline the present one, and put a ring around it while it has the keyboard."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pointed = self.tabAt(self.mapFromGlobal(self.cursor().pos())) if self.underMouse() else -1
        for index in range(self.count()):
            box = QRectF(self.tabRect(index))
            present = index == self.currentIndex()
            painter.setFont(theme.font("strong" if present else "body"))
            painter.setPen(theme.colour("text" if present or index == pointed else "secondary"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.tabText(index))
            if present:
                high = theme.px(2)
                line = QRectF(box.left() + theme.px(12), box.bottom() - high, box.width() - theme.px(24), high)
                painter.fillRect(line, theme.colour("accent"))
            if present and self.hasFocus():
                pen = painter.pen()
                pen.setColor(theme.colour("focus"))
                pen.setWidthF(2)
                painter.setPen(pen)
                radius = theme.px(5)
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Follow the pointer."""
        if event.type() in (QEvent.Type.HoverMove, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def _restyle(self) -> None:
        self.setFont(self._look.theme.font("strong"))
        for index in range(self.count()):
            self.setTabText(index, self.tabText(index))  # Qt then asks for the sizes anew
        self.updateGeometry()
        self.update()
