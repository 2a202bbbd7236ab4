"""One measurement from its beginning to its figures: recorded live, played again, or read from a log."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from gui.documents.measuring import Idle, first_of, overhead, reader, reckoned, recorded
from gui.state.aside import Aside
from gui.state.recording import Recording

if TYPE_CHECKING:
    from pathlib import Path

    from gui.documents.measuring import Log, Note, Reckoned, Source

Doing = Literal["nothing", "starting", "recording", "stopping", "playing", "reading"]

_LIVE_MS, _PLAY_MS = 1000, 100
"""Shortest times between two figures: of a recording, and of one that is played."""
_EASE = 20
"""Computing may take at most one part in so many of the time: the training beside it wants the processor."""


class MeasuringSession(QObject):
    """What the window shows, and where it comes from.

    Signals
    -------
    doing_changed()
        Something begins or ends.
    told(found)
        New figures, a :class:`gui.documents.measuring.Reckoned`.
    failed(error)
        A source cannot be started, or a log cannot be read; the figures of before stay.
    not_written(error)
        A recording goes on in memory alone.
    """

    doing_changed = Signal()
    told = Signal(object)
    failed = Signal(object)
    not_written = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.doing: Doing = "nothing"
        self.found: Reckoned | None = None
        self.path = ""
        """The file that the figures are of."""
        self.warm_up_s: float | None = None
        """What is left out at the beginning [s]; ``None`` for what is proposed."""
        self.cool_down_s: float | None = None
        """What is left out at the end [s], once there is an end; ``None`` for what is proposed."""
        self.idle = Idle()
        self.recording = Recording(self)
        self._log: Log | None = None
        self._missing: tuple[Note, ...] = ()
        self._until_s: float | None = None
        self._speed = 0.0
        self._pending: tuple[str, float] | None = None
        self._read_bytes = self._size = 0
        self._wanted = True
        self._reading, self._reckoning = Aside(self), Aside(self)
        self._clock, self._spent = QElapsedTimer(), QElapsedTimer()
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self._reckon)
        self._play = QTimer(self, interval=_PLAY_MS)
        self._play.timeout.connect(self._go_on)
        self.recording.started.connect(lambda: self._do("recording"))
        self.recording.sampled.connect(lambda _samples: self._reckon_soon(_LIVE_MS))
        self.recording.ended.connect(self._end_recording)
        self.recording.failed.connect(self._not_started)
        self.recording.not_written.connect(self.not_written)

    @property
    def played_s(self) -> float | None:
        """How far a recording was played [s]; ``None`` where none is."""
        return self._until_s

    @property
    def has_end(self) -> bool:
        """Whether all of it is there: nothing is being recorded or played."""
        return self.doing == "nothing" or (self._log is not None and self._until_s is None)

    # -- beginning and ending -----------------------------------------------------------------------------------

    def record(
        self,
        source: Source,
        path: Path | None,
        interval_s: float,
        limit_s: float | None = None,
        missing: tuple[Note, ...] = (),
    ) -> None:
        """Record a source; `missing` says what is not measured beside it."""
        if self.doing != "nothing":
            return
        self._begin_anew("" if path is None else str(path))
        self._missing = missing
        self._do("starting")
        self.recording.start(source, path, interval_s, limit_s)

    def read(self, path: str, size: int = 0, speed: float = 0.0) -> None:
        """Read a log of so many bytes, and play it so many times as fast as it was recorded; 0 shows it at once."""
        if self.doing != "nothing":
            return
        self._pending = (path, speed)
        self._read_bytes, self._size, self._wanted = 0, size, True
        self._do("reading")
        read = reader(self._watch)
        self._reading.run(lambda: read(path), self._take_log, self._not_read)

    def stop(self) -> None:
        """End what is under way; what was recorded or played until now stays."""
        if self.doing in {"starting", "recording"}:
            self._do("stopping")
            self.recording.stop()
        elif self.doing == "playing":
            self._play.stop()
            self._do("nothing")
            self._reckon_soon(0)
        elif self.doing == "reading":
            self._wanted = False
            self._reading.forget()
            self._do("nothing")

    def close(self) -> None:
        """End everything now: the program does."""
        self._wanted = False
        for timer in (self._due, self._play):
            timer.stop()
        for aside in (self._reading, self._reckoning):
            aside.forget()
        self.recording.close()
        self.doing = "nothing"

    # -- what is made of it -------------------------------------------------------------------------------------

    def set_warm_up(self, seconds: float | None) -> None:
        """Leave so much of the beginning out [s]; ``None`` takes what is proposed."""
        self.warm_up_s = seconds
        self._reckon_soon(0)

    def set_cool_down(self, seconds: float | None) -> None:
        """Leave so much of the end out [s]; ``None`` takes what is proposed."""
        self.cool_down_s = seconds
        self._reckon_soon(0)

    def propose(self) -> None:
        """Leave out what looks like warming up, and like idling at the end."""
        self.warm_up_s = self.cool_down_s = None
        self._reckon_soon(0)

    def set_idle(self, idle: Idle) -> None:
        """Take something off for idling."""
        self.idle = idle
        self._reckon_soon(0)

    # -- inside -------------------------------------------------------------------------------------------------

    def _do(self, doing: Doing) -> None:
        if doing != self.doing:
            self.doing = doing
            self.doing_changed.emit()

    def _begin_anew(self, path: str) -> None:
        self.path, self._log, self.found, self._until_s = path, None, None, None
        self.warm_up_s = self.cool_down_s = None
        self._missing = ()
        self._reckoning.forget()

    def _not_started(self, error: Exception) -> None:
        self._do("nothing")
        self.failed.emit(error)

    def _end_recording(self) -> None:
        trace = self.recording.trace()
        if trace is not None:
            notes = (*self._missing, overhead(self.recording.cpu_s, trace.duration_s))
            self._log = recorded(trace, notes)
        self._do("nothing")
        self._reckon_soon(0)

    def _watch(self, read_bytes: int) -> bool:
        """Take note, in the reading thread, of how far it is."""
        self._read_bytes = read_bytes
        return self._wanted

    def _take_log(self, log: Log) -> None:
        path, speed = self._pending or ("", 0.0)
        self._play.stop()
        self._begin_anew(path)
        self._log = log
        if speed and log.trace is not None:
            self._until_s, self._speed = 0.0, speed
            self._clock.start()
            self._play.start()
            self._do("playing")
        else:
            self._do("nothing")
        self._reckon_soon(0)

    def _not_read(self, error: Exception) -> None:
        self._do("nothing")
        self.failed.emit(error)

    def share_read(self) -> float | None:
        """Return how much of a log is read [1]; ``None`` where none is being read."""
        if self.doing != "reading" or not self._size:
            return None
        return min(1.0, self._read_bytes / self._size)

    def _go_on(self) -> None:
        trace = None if self._log is None else self._log.trace
        if trace is None:
            return
        self._until_s = self._clock.elapsed() / 1000 * self._speed
        if self._until_s >= trace.duration_s:
            self._until_s = None
            self._play.stop()
            self._do("nothing")
            self._reckon_soon(0)  # the last one, whatever is being computed
        else:
            self._reckon_soon(_PLAY_MS)

    def _reckon_soon(self, least_ms: int) -> None:
        if least_ms == 0:
            self._due.stop()
            self._reckon()
        elif not self._due.isActive() and not self._reckoning.busy:
            self._due.start(least_ms if self.found is not None else 0)

    def _reckon(self) -> None:
        """Compute beside the window; what is asked for meanwhile is computed after."""
        recording, log, until = self.recording, self._log, self._until_s
        warm_up, idle, missing = self.warm_up_s, self.idle, self._missing
        # What is still growing has no end: a pause of the training would be taken for it, and come and go.
        cool_down = self.cool_down_s if self.has_end else 0.0

        def compute() -> tuple[Reckoned, float] | None:
            began = time.thread_time()
            whole = log
            if whole is None:
                trace = recording.trace()
                if trace is None:
                    return None
                whole = recorded(trace, missing)
            elif until is not None and whole.trace is not None:
                whole = type(whole)(whole.account, first_of(whole.trace, until))
            return reckoned(whole, warm_up, idle, cool_down), time.thread_time() - began

        if log is not None or recording.running:
            self._reckoning.run(compute, self._show)

    def _show(self, done: tuple[Reckoned, float] | None) -> None:
        if done is None:
            return
        self.found, spent_s = done
        if self.doing == "recording":
            self._due.start(max(_LIVE_MS, round(_EASE * 1000 * spent_s)))
        self.told.emit(self.found)
