"""A bar of shares, stacked side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPainterPath
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui.panels.scenario.text import INSET

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from gui.look.look import Look
    from gui.panels.mix.shares import Share

_HEIGHT = 12
_GAP = 2.0


class MixBar(QWidget):
    """Shares by source, each in its colour; says them to assistive technology.

    Parameters
    ----------
    look : Look
        Theme and words.
    parent : QWidget, optional
        Its owner.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shares: tuple[Share, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: tuple[Share, ...]) -> None:
        """Show sources and their shares [1] from left to right."""
        if shares != self._shares:
            self._shares = shares
            self._name()
            self.update()

    def restyle(self) -> None:
        """Take up another theme, language or text size."""
        self._name()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as a bar."""
        return QSize(self._look.theme.px(160), self._look.theme.px(_HEIGHT))

    def share_at(self, x: float) -> Share | None:
        """Return the share under a point [px from the left]."""
        area = self._area()
        left = area.left()
        for share in self._shares:
            if left <= x < left + share.share * area.width():
                return share
            left += share.share * area.width()
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shares within rounded ends."""
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()
        path = QPainterPath()
        path.addRoundedRect(area, theme.px(5), theme.px(5))
        painter.setClipPath(path)
        painter.fillRect(area, theme.colour("card"))
        left = area.left()
        for source, _, share in self._shares:
            width = share * area.width()
            gap = min(_GAP, width / 2)
            painter.fillRect(QRectF(left, area.top(), width - gap, area.height()), theme.colour(source))
            left += width
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Name the source under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            share = self.share_at(event.pos().x())
            text = f"{share.name}: {self._look.wording.percent(share.share)}" if share else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _area(self) -> QRectF:
        inset = self._look.theme.px(INSET)
        return QRectF(self.rect()).adjusted(inset, 0, -inset, 0)

    def _name(self) -> None:
        wording = self._look.wording
        self.setAccessibleName(self.tr("Sources of the electricity"))
        self.setAccessibleDescription(
            ", ".join(f"{share.name} {wording.percent(share.share)}" for share in self._shares)
        )
