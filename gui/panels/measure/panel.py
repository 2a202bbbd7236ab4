"""The controls of the measuring window: sensors, how to record, and recordings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.panels.entry.units import SECONDS
from gui.panels.measure.field import NumberField, number
from gui.panels.measure.recordings import Recordings
from gui.panels.measure.sources import SourceList
from gui.panels.scenario.text import SmallText, TextLink
from gui.state.recording import INTERVAL_S, SHORTEST_INTERVAL_S

if TYPE_CHECKING:
    from gui.look.look import Look

_LONGEST_INTERVAL_S, _LONGEST_S = 3600.0, 30 * 86400.0
_MARGIN = 16


class MeasurePanel(QScrollArea):
    """What is measured and how.

    Signals
    -------
    start_requested(), stop_requested()
        Begin to record what is ticked; end what is under way.
    look_again_requested()
        Ask the sensors anew.
    folder_requested()
        Ask where recordings are kept.
    """

    start_requested = Signal()
    stop_requested = Signal()
    look_again_requested = Signal()
    folder_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._busy = self._was_busy = False
        self._folder = ""
        inside = QWidget()
        self._live, self._kept = QWidget(inside), QWidget(inside)
        self.sources = SourceList(look, inside)
        self.recordings = Recordings(look, inside)
        self.interval = NumberField(
            look, number("interval", SECONDS, SHORTEST_INTERVAL_S, _LONGEST_INTERVAL_S), inside, wraps=True
        )
        self.limit = NumberField(look, number("limit", SECONDS, 1.0, _LONGEST_S), inside, may_be_empty=True, wraps=True)
        self.interval.set_value(INTERVAL_S)
        self.start, self.stop = QPushButton(inside), QPushButton(inside)
        self.look_again, self.folder = TextLink(look, inside), TextLink(look, inside)
        self._heads = [SmallText(look, "strong", "text", inside) for _ in range(3)]
        self.lacking = SmallText(look, "body", "text", inside)
        self._buttons = QHBoxLayout()
        for button in (self.start, self.stop):
            self._buttons.addWidget(button, 1)
        self._column, live, kept = QVBoxLayout(inside), QVBoxLayout(self._live), QVBoxLayout(self._kept)
        recording = (self._heads[1], self.interval, self.limit, self.folder)
        for widget in (self._heads[0], self.sources, self.look_again, *recording):
            live.addWidget(widget)
        live.addLayout(self._buttons)
        for widget in (self._heads[2], self.recordings):
            kept.addWidget(widget)
        for widget in (self.lacking, self._live, self._kept):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self._columns = (self._column, live, kept)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        for one in (self, self.viewport(), inside):
            one.setBackgroundRole(QPalette.ColorRole.Base)
            one.setAutoFillBackground(True)
        self.start.clicked.connect(self.start_requested)
        self.stop.clicked.connect(self.stop_requested)
        self.look_again.clicked.connect(self.look_again_requested)
        self.folder.clicked.connect(self.folder_requested)
        self.sources.changed.connect(self._let)
        look.changed.connect(self.reword)
        self.reword()

    def show_busy(self, busy: bool) -> None:
        """Something is under way, or nothing is."""
        self._busy = busy
        self._let()

    def begin(self) -> None:
        """Give the keyboard to what begins: the sensors where there are any, else a recording."""
        (self.start if self.start.isEnabled() else self.recordings.play).setFocus()

    def show_folder(self, folder: str) -> None:
        """Say where recordings are kept."""
        self._folder = folder
        self._say_folder()

    def _let(self) -> None:
        held = (self.start, self.stop, self.recordings.play, self.recordings.open)
        had = any(button.hasFocus() for button in held)
        self.start.setEnabled(not self._busy and bool(self.sources.taken()))
        self.stop.setEnabled(self._busy)
        self.recordings.let(not self._busy)
        if had and self._busy != self._was_busy:
            # Where a button rests, the keyboard would go to an entry, which has an undo of its own.
            if self._busy:
                self.stop.setFocus()
            else:
                self.begin()
        self._was_busy = self._busy
        self.look_again.setEnabled(not self._busy)
        nothing = bool(self.sources.entries) and not self.sources.any_there()
        words = self.tr("Nothing on this machine tells its power. Play a recording, or open a log written elsewhere.")
        self.lacking.show_text(words if nothing else "")
        # What can be done stands first.
        first, second = (self._kept, self._live) if nothing else (self._live, self._kept)
        if self._column.indexOf(first) > self._column.indexOf(second):
            self._column.removeWidget(first)
            self._column.insertWidget(1, first)

    def _say_folder(self) -> None:
        name = Path(self._folder).name or self._folder
        words = self.tr("Kept in the folder \u201c%1\u201d\u2026", "recordings; a link that asks for another folder")
        tip = self.tr("Choose where recordings are kept. Now: %1").replace("%1", self._folder)
        self.folder.show_text(words.replace("%1", name), tip)

    def reword(self) -> None:
        """Take up words, and another theme or text size."""
        theme = self._look.theme
        margin = theme.px(_MARGIN)
        for column in self._columns:
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.px(8))
        self._column.setContentsMargins(margin, theme.px(12), margin, theme.px(12))
        self._column.setSpacing(theme.px(12))
        self._buttons.setSpacing(theme.px(8))
        texts = (self.tr("Sensors of this machine"), self.tr("Recording"), self.tr("Recordings and logs"))
        for head, text in zip(self._heads, texts, strict=True):
            head.show_text(text)
            head.restyle()
        self.lacking.restyle()
        self.sources.reword()
        self.recordings.reword()
        self.interval.reword(self.tr("One sample every"), self.tr("Seconds between two samples: 0.05 and more"))
        self.limit.reword(
            self.tr("Stop after"), self.tr("How long to record; empty: until you stop it"), self.tr("not set")
        )
        self.start.setText(self.tr("&Start"))
        self.start.setToolTip(self.tr("Record the sensors that are ticked; each sample is on the disk at once"))
        self.stop.setText(self.tr("S&top"))
        self.stop.setToolTip(self.tr("End what is under way; what was recorded stays"))
        self.look_again.show_text(self.tr("Look again"), self.tr("Ask every sensor anew"))
        self._say_folder()
        self._let()
