"""What was recorded before: choose one, and play it or read it at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gui.look.durations import duration_text
from gui.panels.library.editor_choosing import Combo
from gui.panels.scenario.text import SmallText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.look.look import Look

SPEEDS = (1.0, 10.0, 100.0, 0.0)
"""How many times as fast a recording is played; 0 is at once."""
_AT_ONCE = 3


class TraceRow(NamedTuple):
    """A recording: its file, when it began [s since 1970], how long it is [s], and what was measured."""

    path: str
    started_unix_s: float | None
    duration_s: float
    devices: tuple[str, ...]
    synthetic: bool = False


class Recordings(QWidget):
    """A list of recordings, the speed, and buttons to play one or open a log.

    Signals
    -------
    play_requested(path, speed)
        Play a recording; speed 0 is at once.
    open_requested()
        Ask for a log.
    """

    play_requested = Signal(str, float)
    open_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: tuple[TraceRow, ...] = ()
        self.traces, self.speeds = Combo(look, self), Combo(look, self)
        self.play, self.open = QPushButton(self), QPushButton(self)
        for box in (self.traces, self.speeds):
            # The list is as wide as there is room, whatever its words are.
            box.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)
        self.note = SmallText(look, parent=self)
        for speed in SPEEDS:
            self.speeds.addItem("", speed)
        self.speeds.setCurrentIndex(_AT_ONCE)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.traces, self.note, self.speeds, self.play, self.open):
            self._column.addWidget(widget)
        self.play.clicked.connect(self._play)
        self.open.clicked.connect(self.open_requested)
        self.traces.currentIndexChanged.connect(self._say)
        self.reword()

    def show_rows(self, rows: Sequence[TraceRow]) -> None:
        """List these recordings; the one that was chosen stays so."""
        chosen = self.chosen
        self._rows = tuple(rows)
        self.traces.blockSignals(True)
        self.traces.clear()
        for row in self._rows:
            self.traces.addItem("", row.path)
        self.traces.blockSignals(False)
        if chosen is not None:
            self.choose(chosen)
        self.reword()

    @property
    def chosen(self) -> str | None:
        """The file that is chosen."""
        path = self.traces.currentData()
        return None if path is None else str(path)

    def choose(self, path: str) -> None:
        """Choose a file of the list."""
        place = self.traces.findData(path)
        if place >= 0:
            self.traces.setCurrentIndex(place)

    def let(self, possible: bool) -> None:
        """Let the buttons be pressed, or rest while something is under way."""
        self.play.setEnabled(possible and self.chosen is not None)
        self.open.setEnabled(possible)

    def reword(self) -> None:
        """Take up words, and another theme or text size."""
        theme, wording = self._look.theme, self._look.wording
        self._column.setSpacing(theme.px(4))
        for place, row in enumerate(self._rows):
            self.traces.setItemText(place, self._title(row))
        names = {
            1.0: self.tr("in real time", "how fast a recording is played"),
            0.0: self.tr("at once", "how fast a recording is played"),
        }
        for place, speed in enumerate(SPEEDS):
            fast = self.tr("%1 times as fast").replace("%1", wording.exact(speed))
            self.speeds.setItemText(place, names.get(speed, fast))
        self.traces.setAccessibleName(self.tr("Recordings"))
        self.traces.setToolTip(self.tr("What was recorded here before, and an example"))
        self.speeds.setAccessibleName(self.tr("Speed"))
        self.speeds.setToolTip(self.tr("How fast the recording is played"))
        self.play.setText(self.tr("Pla&y"))
        self.play.setToolTip(self.tr("Play this recording as if it were measured now"))
        self.open.setText(self.tr("&Open a log\u2026"))
        self.open.setToolTip(
            self.tr("Read a log of nvidia-smi, CodeCarbon, carbontracker, eco2AI, SLURM or this program (Ctrl+O)")
        )
        self.note.restyle()
        self._say()

    # -- inside -------------------------------------------------------------------------------------------------

    def _title(self, row: TraceRow) -> str:
        if row.synthetic:
            return self.tr("Example, made up: one GPU")
        length = duration_text(self._look.wording, row.duration_s)
        if row.started_unix_s is None:
            return length
        when = QDateTime.fromSecsSinceEpoch(int(row.started_unix_s))
        return f"{self._look.wording.locale.toString(when, 'd MMM yyyy, HH:mm')}, {length}"

    def _say(self) -> None:
        row = next((one for one in self._rows if one.path == self.chosen), None)
        if row is None:
            self.note.show_text("")
            return
        length = duration_text(self._look.wording, row.duration_s)
        what = self.tr("made up, not recorded") if row.synthetic else ", ".join(row.devices)
        self.note.show_text(self.tr("%1, %2", "duration, what was measured").replace("%1", length).replace("%2", what))

    def _play(self) -> None:
        if self.chosen is not None:
            self.play_requested.emit(self.chosen, float(self.speeds.currentData()))
