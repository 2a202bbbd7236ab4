"""The published figures that a range is made of, each with its source; a click shows its row of the library."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from gui.panels.ranges.words import figure_text
from gui.panels.scenario.text import INSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from gui.library.disagreeing import Figure
    from gui.library.disagreement import Disagreement
    from gui.library.library import Library
    from gui.look.look import Look

_BESIDE = "|"
"""Between table and row of a link; neither has one in it."""


class PublishedFigures(QLabel):
    """Lines of figures; what stands apart is told below.

    Parameters
    ----------
    look : Look
        Theme and words.
    parent : QWidget, optional
        Its owner.

    Signals
    -------
    row_requested(str, str)
        A figure was chosen: its table, and its row there.
    """

    row_requested = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.linkActivated.connect(lambda link: self.row_requested.emit(*link.split(_BESIDE)))
        self.hide()

    def show_figures(self, library: Library, key: str, found: Disagreement | None) -> None:
        """Show what a range is made of; nothing where it is not made of figures."""
        theme = self._look.theme
        self.setFont(theme.font("small"))
        self.setContentsMargins(theme.px(INSET), 0, theme.px(INSET), 0)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour("secondary"))
        palette.setColor(QPalette.ColorRole.Link, theme.colour("link"))
        self.setPalette(palette)
        self.setAccessibleName(QCoreApplication.translate("Ranges", "Published figures"))
        self.setToolTip(QCoreApplication.translate("Ranges", "A click on a source shows its row of the library"))
        self.setVisible(found is not None)
        if found is None:
            self.clear()
            return
        lines = [self._lines(library, key, found.figures)]
        if found.apart:
            told = QCoreApplication.translate("Ranges", "They count something else, and are not in the range:")
            lines += [escape(told), self._lines(library, key, found.apart)]
        self.setText("<br>".join(lines))

    def _lines(self, library: Library, key: str, figures: Sequence[Figure]) -> str:
        return "<br>".join(self._line(library, key, one) for one in figures)

    def _line(self, library: Library, key: str, one: Figure) -> str:
        source = library.sources.get(one.source)
        name = one.source if source is None else source.short
        words = escape(figure_text(self._look.wording, key, one))
        colour = self._look.theme.colour("link").name()
        link = f'<a style="color:{colour}" href="{one.table}{_BESIDE}{escape(one.row_id)}">{escape(name)}</a>'
        return f"{words} \u00b7 {link}"
