"""The heading of a card: a title, a word at the right, controls and the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from gui.charts.chooser import ChooseButton
    from gui.look.look import Look
    from gui.look.theme import FontRole


_GAP = 6
"""Between title, word, controls and menu [px at 100 %]."""
_LEAST_LETTERS = 5
"""Fewer letters than this before an ellipsis say nothing; the tooltip still says all."""


class ShortenedLabel(QWidget):
    """A line of text that is shortened where there is little room; the whole of it is then its tooltip.

    (A QLabel asks for a new layout of the whole window with every text that it is given.)
    """

    def __init__(self, parent: QWidget, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
        super().__init__(parent)
        self._text = ""
        self._alignment = alignment
        # Opaque: another word does not have the whole card painted.
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def setText(self, text: str) -> None:
        """Show another text."""
        if text == self._text:
            return
        self._text = text
        self.setAccessibleName(text)
        if self.sizePolicy().horizontalPolicy() != QSizePolicy.Policy.Ignored:
            self.updateGeometry()
        self._tell()
        self.update()

    def minimumSizeHint(self) -> QSize:
        """It may be shortened to nothing."""
        return QSize(0, self.fontMetrics().height())

    def full_width(self) -> int:
        """Width [px] at which nothing is shortened."""
        return self.fontMetrics().horizontalAdvance(self._text) + 2

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        return QSize(self.full_width(), self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much of the text as there is room for."""
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        if shown != self._text and len(shown) < _LEAST_LETTERS:
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self._alignment | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the text is shortened now."""
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        self.setToolTip("" if self.full_width() <= self.width() else self._text)


class Heading(QWidget):
    """One row, or two where the controls do not fit beside the title.

    Where there is little room the chooser makes do with a sign, or leaves its place to the menu, where it stands too.

    Parameters
    ----------
    look : Look
        Fonts and colours.
    controls : QWidget or None
        Shown at the right, before the menu.
    menu : QWidget
        The menu's button.
    chooser : ChooseButton, optional
        Opens the list of what is shown; stands before the controls.
    """

    def __init__(
        self,
        look: Look,
        controls: QWidget | None,
        menu: QWidget,
        chooser: ChooseButton | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.title = ShortenedLabel(self)
        self.side = ShortenedLabel(self, Qt.AlignmentFlag.AlignRight)
        # The title has first call on the room; the word at the right takes what is left.
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._controls, self._menu, self._chooser = controls, menu, chooser
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        self._first.addWidget(self.title, 0)
        self._first.addWidget(self.side, 1)
        if chooser is not None:
            self._first.addWidget(chooser)
        if controls is not None:
            self._first.addWidget(controls)
        self._first.addWidget(menu)
        self._rows.addLayout(self._first)
        self._rows.addLayout(self._second)
        self._second.addStretch(1)
        self._in_two = False

    def say(self, text: str) -> None:
        """Show a word at the right; without one the title has its room."""
        anew = bool(text) != bool(self.side.text())
        self.side.setText(text)
        if anew:
            self._arrange()

    def follow_look(self) -> None:
        """Take fonts, colours and spaces from the present theme."""
        theme = self._look.theme
        self._rows.setSpacing(theme.px(4))
        self._first.setSpacing(theme.px(_GAP))
        styled: tuple[tuple[ShortenedLabel, FontRole, str], ...] = (
            (self.title, "title", "text"),
            (self.side, "secondary", "secondary"),
        )
        for label, font, colour in styled:
            label.setFont(theme.font(font))
            palette = label.palette()
            palette.setColor(label.foregroundRole(), theme.colour(colour))
            label.setPalette(palette)
            label.updateGeometry()
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Room for the controls and the menu."""
        wide = self._controls.sizeHint().width() if self._controls is not None else 0
        return QSize(max(wide, self._menu.sizeHint().width() * 3), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the controls fit beside the title."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Let the word at the right and the chooser give way to the title, then move the controls to their own row."""
        gap = self._look.theme.px(_GAP)
        free = self.width() - self.title.full_width() - self._menu.sizeHint().width() - gap
        controls = self._controls.sizeHint().width() + gap if self._controls is not None else 0
        in_two = controls > free
        if not in_two:
            free -= controls
        self._give_way(free, gap)
        if in_two == self._in_two or self._controls is None:
            return
        self._in_two = in_two
        if in_two:
            self._first.removeWidget(self._controls)
            self._second.addWidget(self._controls)
        else:
            self._second.removeWidget(self._controls)
            self._first.insertWidget(self._first.count() - 1, self._controls)
        self.updateGeometry()

    def _give_way(self, free: int, gap: int) -> None:
        """Share out what room [px] title, controls and menu leave: to the chooser first, then to the word."""
        word, chooser = bool(self.side.text()), self._chooser
        if chooser is not None:
            # Rather the sign beside the whole word than "Choose..." beside half of it.
            least = {False: self.side.full_width() + gap, True: gap} if word else {False: 0, True: 0}
            forms = [form for form in (False, True) if chooser.width_of(compact=form) + gap + least[form] <= free]
            if not forms and chooser.width_of(compact=True) + gap <= free:
                forms, word = [True], False
            chooser.setVisible(bool(forms))
            if forms:
                chooser.set_compact(forms[0])
        if self.side.isHidden() == word:
            self.side.setVisible(word)
            self._first.setStretch(0, 0 if word else 1)
