"""The recorder in the window's state: samples come in a thread of their own and are told here ten times a second."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from gui.power.recorder import INTERVAL_S, SHORTEST_INTERVAL_S, Recorder
from gui.power.source import SourceError
from gui.state.aside import Aside

if TYPE_CHECKING:
    from pathlib import Path

    from gui.power.components import Component, Reading
    from gui.power.source import Source
    from gui.power.trace import Trace

__all__ = ["INTERVAL_S", "SHORTEST_INTERVAL_S", "Recording", "Sample"]

_TELL_MS = 100
"""Samples are told at most this often: a chart that moves faster is not seen to."""
_GRACE_S = 0.2
"""A sample that is due just when the time is up is waited for."""


class Sample(NamedTuple):
    """Seconds since the beginning [s] and the power of each component [W]; ``None`` where it did not say."""

    elapsed_s: float
    powers_w: tuple[float | None, ...]


class Recording(QObject):
    """Records a source and tells of it.

    Starting and stopping ask the sensors, which may take seconds: both are done beside the window. The file has each
    sample before this object knows of it.

    Signals
    -------
    started()
        The first sample is there and `components` are known; not said where it was stopped meanwhile.
    sampled(samples)
        New samples, a tuple of :class:`Sample`.
    ended()
        The recording is over, for whatever reason; `trace` returns all of it.
    failed(error)
        It could not be started: a ``SourceError`` or an ``OSError``.
    not_written(error)
        The file cannot be written any more, such as on a full disk; the recording goes on in memory.
    """

    started = Signal()
    sampled = Signal(object)
    ended = Signal()
    failed = Signal(object)
    not_written = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recorder: Recorder | None = None
        self._aside = Aside(self)
        self._new: deque[Sample] = deque()
        self._timer = QTimer(self, interval=_TELL_MS)
        self._timer.timeout.connect(self._tell)
        self._limit_s: float | None = None
        self._clock = QElapsedTimer()
        self._stopping = self._complained = False
        self.path: Path | None = None

    @property
    def running(self) -> bool:
        """Whether a recording was asked for and has not ended."""
        return self._recorder is not None

    @property
    def components(self) -> tuple[Component, ...]:
        """What is recorded, and what is missing."""
        return () if self._recorder is None else self._recorder.components

    @property
    def on_disk(self) -> bool:
        """Whether each sample is in a file."""
        return self.path is not None and not self._complained

    @property
    def elapsed_s(self) -> float:
        """How long it has been recording, also between two samples [s]."""
        return self._clock.elapsed() / 1000 if self.running and self._clock.isValid() else 0.0

    @property
    def cpu_s(self) -> float:
        """Processor time that sampling took [s]."""
        return 0.0 if self._recorder is None else self._recorder.cpu_s

    def start(
        self, source: Source, path: Path | None, interval_s: float = INTERVAL_S, limit_s: float | None = None
    ) -> None:
        """Begin to record.

        Parameters
        ----------
        source : Source
            What to ask.
        path : Path or None
            Where each sample is written as it comes; ``None`` keeps them in memory alone.
        interval_s : float
            Between two samples [s].
        limit_s : float or None
            When to stop by itself [s].
        """
        if self.running:
            return
        recorder = Recorder(source, path, interval_s, self._take)
        self._recorder, self.path, self._limit_s = recorder, path, limit_s
        self._new.clear()
        self._clock.invalidate()
        self._stopping = self._complained = False
        self._aside.run(recorder.start, self._begun, self._not_begun)

    def stop(self) -> None:
        """End it once the sensor has answered; ``ended`` says when."""
        recorder = self._recorder
        if recorder is None or self._stopping:
            return
        self._stopping = True
        self._aside.run(recorder.stop, self._over, self._not_stopped)

    def close(self) -> None:
        """End it now: the program does."""
        recorder, self._recorder = self._recorder, None
        self._timer.stop()
        self._aside.forget()
        if recorder is not None:
            recorder.stop()

    def trace(self) -> Trace | None:
        """Return what is recorded up to now."""
        return None if self._recorder is None else self._recorder.trace()

    # -- in the recorder's thread -------------------------------------------------------------------------------

    def _take(self, elapsed_s: float, readings: tuple[Reading, ...]) -> None:
        self._new.append(Sample(elapsed_s, tuple(one.power_w for one in readings)))

    # -- in the window's thread ---------------------------------------------------------------------------------

    def _begun(self, _components: object) -> None:
        if not self._stopping:
            self._clock.start()
            self._timer.start()
            self.started.emit()

    def _not_begun(self, error: Exception) -> None:
        self._recorder = None
        if not isinstance(error, SourceError | OSError):
            raise error
        self.failed.emit(error)

    def _tell(self) -> None:
        recorder = self._recorder
        if recorder is None:
            return
        new = []
        while self._new:
            new.append(self._new.popleft())
        if new:
            self.sampled.emit(tuple(new))
        self._complain()
        if self._is_over(new) or not recorder.is_running:
            self.stop()

    def _complain(self) -> None:
        """Say once that the file cannot be written."""
        error = None if self._recorder is None else self._recorder.error
        if error is not None and not self._complained:
            self._complained = True
            self.not_written.emit(error)

    def _is_over(self, new: list[Sample]) -> bool:
        """Whether its time is up: by a sample, or by the clock where samples are far apart."""
        if self._limit_s is None:
            return False
        return (bool(new) and new[-1].elapsed_s >= self._limit_s) or self.elapsed_s >= self._limit_s + _GRACE_S

    def _not_stopped(self, error: Exception) -> None:
        """A sensor would not be let go of: what it told is there all the same."""
        self._over(None)
        raise error

    def _over(self, _trace: object) -> None:
        self._timer.stop()
        self._tell_rest()
        self._complain()
        self.ended.emit()
        self._recorder = None

    def _tell_rest(self) -> None:
        new = tuple(self._new)
        self._new.clear()
        if new:
            self.sampled.emit(new)
