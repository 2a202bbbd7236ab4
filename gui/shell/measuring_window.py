"""Measured power in a window of its own: it records, plays and reads, and puts the watts on the sliders."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMainWindow, QWidget

from gui.charts.card import ChartCard
from gui.charts.power import PowerChart
from gui.documents import measuring_sources
from gui.documents.measuring import Idle
from gui.documents.trace_folder import new_trace
from gui.footprint.errors import InputError
from gui.panels.measure.panel import MeasurePanel
from gui.panels.measure.results import MeasureResults
from gui.shell import measuring_words as words
from gui.shell.measuring_jobs import JobKeeping
from gui.shell.measuring_session import MeasuringSession
from gui.shell.measuring_shelf import source_rows, trace_rows, usual_folder
from gui.shell.measuring_shown import MeasuringShown
from gui.shell.measuring_use import use_measured
from gui.shell.reading import move_on
from gui.state.aside import Aside

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent

    from gui.look.look import Look
    from gui.state.preferences import Preferences
    from gui.state.store import Store

_FIRST_SIZE = (1240, 800)
_SMALLEST_SIZE = (640, 420)
_PANEL_WIDTH, _PANEL_SHARE = 300, 0.36
_GEOMETRY, _FOLDER = "measure/geometry", "measure/folder"
_SAY_MS = 200
"""How often it is said how far a log is read, and how long it has been recording."""


class MeasuringWindow(QMainWindow):
    """Controls at the left; chart, figures and notes at the right.

    Parameters
    ----------
    store : Store
        Whose scenario is projected, and takes the power.
    look : Look
        Theme and words.
    preferences : Preferences
        How the window was left.
    """

    def __init__(self, store: Store, look: Look, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("Measuring")
        self.setAcceptDrops(True)
        self._store, self._look, self._preferences = store, look, preferences
        self._found: tuple[measuring_sources.Found, ...] = ()
        self._error: tuple[Exception, str, bool] | None = None
        self._used = False
        self.find = measuring_sources.find
        """Asks the sensors; replaced by tests."""
        self.session = MeasuringSession(self)
        self._looking = Aside(self)
        self.chart = PowerChart(look)
        self.card = ChartCard(look, self.chart)
        # In their place from the beginning: who moves to another parent loses the margins of its words at 150 %.
        inside = QWidget(self)
        self.panel = MeasurePanel(look, inside)
        self.results = MeasureResults(look, self.card, inside)
        self.jobs = JobKeeping(self, self.results.jobs, store, self._say)
        self._shown = MeasuringShown(self.session, store, look, self.chart, self.panel, self.results, self.jobs)
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.panel)
        row.addWidget(self.results, 1)
        self.setCentralWidget(inside)
        self._telling = QTimer(self, interval=_SAY_MS)
        self._telling.timeout.connect(self._shown.say_doing)
        self._connect()
        self.setMinimumSize(*_SMALLEST_SIZE)
        kept = preferences.text(_GEOMETRY, "")
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(kept.encode())):
            px, room = look.theme.px, self.screen().availableGeometry()
            self.resize(min(px(_FIRST_SIZE[0]), room.width()), min(px(_FIRST_SIZE[1]), room.height()))
        self.panel.show_folder(str(self.folder))
        self._list_recordings()
        self._reword()

    def _connect(self) -> None:
        session, panel, results = self.session, self.panel, self.results
        panel.start_requested.connect(self.record)
        panel.stop_requested.connect(session.stop)
        panel.look_again_requested.connect(self.look_for_sensors)
        panel.folder_requested.connect(self.choose_folder)
        panel.recordings.play_requested.connect(self.read)
        panel.recordings.open_requested.connect(self.open_by_dialog)
        session.doing_changed.connect(self._show_doing)
        session.told.connect(self._shown.show)
        session.failed.connect(self._fail)
        session.not_written.connect(lambda error: self._fail(error, goes_on=True))
        self.chart.warm_up_moved.connect(session.set_warm_up)
        self.chart.cool_down_moved.connect(session.set_cool_down)
        results.choices.warm_up_changed.connect(session.set_warm_up)
        results.choices.cool_down_changed.connect(session.set_cool_down)
        results.choices.proposal_requested.connect(session.propose)
        results.choices.idle_changed.connect(self._set_idle)
        results.choices.precision_changed.connect(lambda _share: self._shown.show())
        results.use_requested.connect(self.use)
        self._store.estimate_changed.connect(self._scenario_changed)
        self._look.changed.connect(self._reword)
        for keys, slot in (("Ctrl+W", self.close), (QKeySequence.StandardKey.Open, self.open_by_dialog)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    # -- what is asked for --------------------------------------------------------------------------------------

    def open(self) -> None:
        """Show the window in front."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        if self.isVisible():
            self.raise_()
        self.show()
        self.activateWindow()
        self.panel.begin()

    def look_for_sensors(self) -> None:
        """Ask every source whether it is there."""
        self._looking.run(self.find, self._show_sources)

    def record(self) -> None:
        """Record what is ticked."""
        names = self.panel.sources.taken()
        if not names:
            return
        try:
            path = new_trace(self.folder, time.time())
        except OSError as error:
            self._fail(error, str(self.folder))
            return
        source, missing = measuring_sources.source_of(self._found, names)
        self._begin()
        self.session.record(source, path, self.panel.interval.value or 1.0, self.panel.limit.value, missing)

    def read(self, path: str, speed: float = 0.0) -> None:
        """Read a log or a recording, and play it so many times as fast; 0 shows it at once."""
        self._begin()
        try:
            size = Path(path).stat().st_size
        except (OSError, ValueError):
            size = 0  # reading it says what is wrong
        self.session.read(path, size, speed)

    def open_by_dialog(self) -> None:
        """Ask for a log and read it."""
        if self.session.doing != "nothing":
            return
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open a log"), str(self.folder), self.tr("Logs (*.csv *.log *.txt *.json);;All files (*)")
        )
        if chosen:
            self.read(chosen)

    @property
    def folder(self) -> Path:
        """Where recordings are kept."""
        return Path(self._preferences.text(_FOLDER, "") or usual_folder())

    def choose_folder(self) -> None:
        """Ask where recordings are kept."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where recordings are kept"), str(self.folder))
        if chosen:
            self._preferences.set(_FOLDER, chosen)
            self.panel.show_folder(chosen)
            self._list_recordings()

    def use(self) -> None:
        """Put the measured power on the sliders."""
        found = self.session.found
        try:
            if found is not None and use_measured(self._store, found, self.session.path):
                self._used = True
                self._say(self.tr("On the sliders. Ctrl+Z takes it back."))
        except InputError as error:
            self._say(self._look.wording.error(error, self.tr("Measured power")))

    # -- what is shown ------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._error = None
        self._used = False
        self.results.problem.say("")
        self._say("")

    def _say(self, text: str) -> None:
        self.results.said.show_text(text)

    def _show_sources(self, found: tuple[measuring_sources.Found, ...]) -> None:
        self._found = found
        first = not self.panel.sources.entries and self.panel.recordings.play.hasFocus()
        self.panel.sources.show_rows(source_rows(found))
        if first:
            self.panel.begin()
        if self.session.found is None:
            self._shown.show()

    def _list_recordings(self) -> None:
        self.panel.recordings.show_rows(trace_rows(self.folder))
        self.panel.recordings.let(self.session.doing == "nothing")

    def _show_doing(self) -> None:
        doing = self.session.doing
        self.panel.show_busy(doing != "nothing")
        if doing in {"reading", "recording"}:
            self._telling.start()
        else:
            self._telling.stop()
        if doing == "nothing" and self.session.path.startswith(str(self.folder)):
            self._list_recordings()
            self.panel.recordings.choose(self.session.path)
        if self.session.found is None:
            self._shown.show()
        self._shown.say_doing()

    def _set_idle(self, kind: str, value: float) -> None:
        idle = {"watts": Idle("watts", watts=value), "beginning": Idle("beginning", seconds=value)}.get(kind, Idle())
        self.session.set_idle(idle)

    def _scenario_changed(self, _estimate: object) -> None:
        if self.isVisible() and self.session.found is not None:
            self._shown.show()
            if self._used and self._store.measured is None:
                self._used = False
                self._say("")

    def _fail(self, error: Exception, path: str = "", *, goes_on: bool = False) -> None:
        self._error = (error, path or self.session.path, goes_on)
        self._show_error()

    def _show_error(self) -> None:
        if self._error is None:
            return
        text, remedy = words.error_words(self._error[0], self._look.wording, self._error[1], goes_on=self._error[2])
        self.results.problem.say(f"{text} {remedy}".rstrip())

    def _reword(self) -> None:
        theme = self._look.theme
        self.setWindowTitle(self.tr("Measured power \u2013 Five Cars"))
        self.panel.setFixedWidth(min(theme.px(_PANEL_WIDTH), round(self.width() * _PANEL_SHARE)))
        self._show_error()
        self._shown.show()
        self._shown.say_doing()

    # -- Qt events ----------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Ask the sensors when it is first shown, and catch up with the scenario."""
        super().showEvent(event)
        if not self.panel.sources.entries and not self._looking.busy:
            self.look_for_sensors()
        self._shown.show()

    def resizeEvent(self, event: object) -> None:
        """Give the controls their share."""
        super().resizeEvent(event)
        width = min(self._look.theme.px(_PANEL_WIDTH), round(self.width() * _PANEL_SHARE))
        self.panel.setFixedWidth(width)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Lead Tab through the window as it is read."""
        return move_on(self, forward=forward)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one local file."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile() and self.session.doing == "nothing":
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the log once the drag is over."""
        path = event.mimeData().urls()[0].toLocalFile()
        event.acceptProposedAction()
        QTimer.singleShot(0, self, lambda: self.read(path))

    def closeEvent(self, event: QCloseEvent) -> None:
        """End what is under way, and remember how the window was left."""
        self._looking.forget()
        self._telling.stop()
        self.session.close()
        self._show_doing()
        self._preferences.set(_GEOMETRY, bytes(self.saveGeometry().toBase64().data()).decode("ascii"))
        super().closeEvent(event)
