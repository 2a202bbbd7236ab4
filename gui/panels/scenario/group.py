"""A headed group of the scenario's panel, which may fold away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from gui.panels.knob.paint import line_height, wrapped_height
from gui.panels.parts.clickable import Clickable

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from gui.look.look import Look

_CHEVRON = 8
_PAD = 3
SPACING = 4
"""Between what a group holds [px at 100 %]."""


class GroupHeader(Clickable):
    """The name of a group; one that folds has a chevron, and says in a line what it holds while folded.

    Parameters
    ----------
    look : Look
        Theme and words.
    folds : bool
        Whether pressing it folds and unfolds.
    parent : QWidget, optional
        Its owner.
    """

    def __init__(self, look: Look, *, folds: bool, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, active=folds)
        self._summary = ""
        self.setCheckable(folds)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, title: str, summary: str = "") -> None:
        """Show the group's name and what it holds."""
        if (title, summary) != (self.text(), self._summary):
            self._summary = summary
            self.setText(title)
            self.setAccessibleName(title)
            self.setAccessibleDescription(summary)
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        """A long summary wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height [px] of name and summary."""
        pad = self._look.theme.px(_PAD)
        height = line_height(self._title_font()) + 2 * pad
        if self._folded() and self._summary:
            height += wrapped_height(self._look.theme.font("small"), self._summary)(width - 2 * pad)
        return round(height + 0.5)

    def sizeHint(self) -> QSize:
        """As wide as the panel is meant to be."""
        width = self._look.theme.px(248)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The name alone."""
        theme = self._look.theme
        return QSize(theme.px(80), round(line_height(self._title_font())) + 2 * theme.px(_PAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw name, chevron and summary."""
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pad = theme.px(_PAD)
        font = self._title_font()
        height = line_height(font)
        painter.setFont(font)
        painter.setPen(theme.colour("text" if self._hovered else "secondary"))
        painter.drawText(QRectF(pad, pad, self.width(), height), 0, self.text())
        if self.isCheckable():
            self._draw_chevron(painter, pad + height / 2)
            if self._folded():
                painter.setFont(theme.font("small"))
                painter.setPen(theme.colour("secondary"))
                area = QRectF(pad, pad + height, self.width() - 2 * pad, self.height())
                painter.drawText(area, Qt.TextFlag.TextWordWrap, self._summary)
        self.paint_focus(painter)
        painter.end()

    def _draw_chevron(self, painter: QPainter, middle: float) -> None:
        theme = self._look.theme
        half, centre = theme.px(_CHEVRON) / 2, self.width() - theme.px(16)
        points = [(-half, -half / 2), (0.0, half / 2), (half, -half / 2)]
        if not self._folded():
            points = [(x, -y) for x, y in points]
        painter.setPen(QPen(theme.colour("secondary"), theme.px(1.5)))
        painter.drawPolyline(QPolygonF([QPointF(centre + x, middle + y) for x, y in points]))

    def _folded(self) -> bool:
        return self.isCheckable() and not self.isChecked()

    def _title_font(self) -> QFont:
        font = QFont(self._look.theme.font("small"))
        font.setWeight(QFont.Weight.DemiBold)
        return font


class Group(QWidget):
    """A header over a column of widgets.

    Parameters
    ----------
    look : Look
        Theme and words.
    folds : bool
        Whether it begins folded and can be unfolded.
    parent : QWidget, optional
        Its owner.
    """

    first_unfolded = Signal()
    """Unfolded for the first time: whoever fills the group does so now."""

    def __init__(self, look: Look, *, folds: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._opened = not folds
        self.header = GroupHeader(look, folds=folds, parent=self)
        self.body = QWidget(self)
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.body)
        self.body.setVisible(not folds)
        self.header.toggled.connect(self._toggle)
        self.restyle()

    def unfold(self) -> None:
        """Show what it holds."""
        if self.header.isCheckable():
            self.header.setChecked(True)

    def restyle(self) -> None:
        """Take up another theme or text size."""
        self.column.setSpacing(self._look.theme.px(SPACING))
        self.header.updateGeometry()
        self.header.update()

    def _toggle(self, opened: bool) -> None:
        if opened and not self._opened:
            self._opened = True
            self.first_unfolded.emit()
        self.body.setVisible(opened)
        self.header.updateGeometry()
