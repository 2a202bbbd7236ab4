"""The strip of names above the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from gui.shell.pages import HIGH, LOW

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from gui.look.look import Look


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
        return self._look.theme.px(LOW if self._tight else HIGH)

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
