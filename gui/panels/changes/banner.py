"""The line that stands beside a famous number: what it is not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.panels.parts.figure import Figure
from gui.panels.parts.frame import CardFrame
from gui.panels.parts.spans import Span

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.look.look import Look

_HELD = re.compile(r"(?<=\d) (?=[^\W\d]{1,3}\b)")
"""The space between a number and its unit, where no line may end."""


class HonestBanner(CardFrame):
    """Shows a run's honest note in the colours of a warning; hidden where there is none.

    Signals
    -------
    why_requested()
        The user wants to see why.
    """

    why_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, fill="warning_surface", line="warning_line")
        self._note = ""
        self._text = Figure(look, self, active=False)
        self._why = Figure(look, self, underline=True)
        self._why.clicked.connect(self.why_requested)
        self._offer = True
        self._height = look.theme.px(34)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()
        look.changed.connect(self._retranslate)

    def show_note(self, note: str, *, why: bool = True) -> None:
        """Show a note of the presets (English, shown in the present language); hide where it is empty.

        Parameters
        ----------
        note : str
            One or two sentences.
        why : bool
            Whether there is more to tell, step by step.
        """
        if (note, why) == (self._note, self._offer):
            return
        self._note, self._offer = note, why
        self._retranslate()
        self.setVisible(bool(note))

    @property
    def note(self) -> str:
        """The note in the present language."""
        return self._look.wording.preset(self._note)

    def sizeHint(self) -> QSize:
        """One line, or two where it is narrow."""
        return QSize(self._look.theme.px(500), self._height)

    def minimumSizeHint(self) -> QSize:
        """Never lower than its text."""
        return QSize(self._look.theme.px(220), self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._arrange()

    def _retranslate(self) -> None:
        self._text.set_spans((Span(_HELD.sub("\u00a0", self.note), "body", "warning_text"),))
        self._why.set_spans((Span(self.tr("See why, step by step"), "body", "warning_text"),))
        self._why.setToolTip(self.tr("Click: how this number was corrected, step by step."))
        self.setAccessibleName(self.tr("What this number is not"))
        self.setAccessibleDescription(self.note)
        self._arrange()
        self.update()

    def _arrange(self) -> None:
        px = self._look.theme.px
        pad, gap, above = px(15), px(20), px(8)
        inner = max(self.width() - 2 * pad, px(100))
        link_width, link_height = self._why.text_width, self._why.text_height()
        self._why.setVisible(self._offer)
        room = inner - link_width - gap if self._offer else inner
        beside = room >= px(260)
        text_width = room if beside else inner
        text_height = self._text.text_height(text_width)
        height = text_height + 2 * above + (0 if beside or not self._offer else link_height + px(4))
        self._text.place(pad, above, text_width, text_height)
        if beside:
            self._why.place(self.width() - pad - link_width, (height - link_height) / 2, link_width, link_height)
        else:
            self._why.place(pad, above + text_height + px(4), link_width, link_height)
        if height != self._height:
            self._height = height
            self.updateGeometry()
