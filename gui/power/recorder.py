"""Records a source beside the program's own work: a thread of its own, and each sample on the disk at once."""

from __future__ import annotations

import math
import threading
import time
from array import array
from typing import TYPE_CHECKING

from gui.power.components import MISSING, NOTHING, Component, Reading
from gui.power.source import EndOfTraceError
from gui.power.trace import Series, Trace
from gui.power.trace_file import VERSION, TraceHead, TraceWriter

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gui.power.source import Source

INTERVAL_S = 1.0
SHORTEST_INTERVAL_S = 0.05
"""Sensors themselves average over 20 to 100 ms; faster readings only cost."""
_PATIENCE_S = 10.0
"""How long stopping waits for a sensor that hangs."""


class Recorder:
    """Samples a source at even times until it is stopped.

    Parameters
    ----------
    source : Source
        Started by `start`, stopped by `stop`.
    path : Path or None
        Where to write the trace while it grows; ``None`` keeps it in memory alone.
    interval_s : float
        Between two samples [s].
    on_sample : callable, optional
        Called in the recorder's thread after each sample, with the elapsed time [s] and the readings.
    name : str
        What the trace is called.
    """

    def __init__(
        self,
        source: Source,
        path: Path | None = None,
        interval_s: float = INTERVAL_S,
        on_sample: Callable[[float, tuple[Reading, ...]], None] | None = None,
        name: str = "",
    ) -> None:
        self.source = source
        self.interval_s = max(interval_s, SHORTEST_INTERVAL_S)
        self.components: tuple[Component, ...] = ()
        self.error: OSError | None = None
        """What kept the trace from being written, such as a full disk; the recording goes on in memory."""
        self.cpu_s = 0.0
        """Processor time that sampling took in this process [s]."""
        self._path = path
        self._name = name
        self._on_sample = on_sample
        self._writer: TraceWriter | None = None
        self._thread: threading.Thread | None = None
        self._enough = threading.Event()
        self._lock = threading.Lock()
        self._values = array("d")
        self._started_unix_s = 0.0
        self._begun_s = 0.0

    def start(self) -> tuple[Component, ...]:
        """Start the source, write the head, take the first sample; return the components.

        Raises
        ------
        SourceError, OSError
            Where the source cannot be started; where the file cannot be written.
        """
        self.components = self.source.start()
        self._started_unix_s = time.time()
        head = TraceHead(
            VERSION,
            self.source.name,
            round(self._started_unix_s, 3),
            self.interval_s,
            self._name,
            False,
            self.components,
        )
        try:
            self._writer = None if self._path is None else TraceWriter(self._path, head)
        except OSError:
            self.source.stop()
            raise
        self._begun_s = time.monotonic()
        self._sample()
        self._thread = threading.Thread(target=self._run, name="power recorder", daemon=True)
        self._thread.start()
        return self.components

    def stop(self) -> Trace:
        """Take the last sample, let go of the source, and return what was recorded."""
        self._enough.set()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join(_PATIENCE_S)
        try:
            self.source.stop()
        finally:
            self._close()
        return self.trace()

    def _close(self) -> None:
        try:
            if self._writer is not None:
                self._writer.close()
        except OSError as error:  # what could not be written before cannot be now
            self.error = self.error or error

    @property
    def is_running(self) -> bool:
        """Whether it still samples; a replay ends by itself."""
        return self._thread is not None and self._thread.is_alive()

    def trace(self) -> Trace:
        """Return what is recorded up to now."""
        import numpy as np

        with self._lock:
            values = np.array(self._values, dtype=np.float64).reshape(-1, 1 + 2 * len(self.components))
        times = values[:, 0]
        series = []
        for index, component in enumerate(self.components):
            if component.state == MISSING:
                continue
            energy = values[:, 2 + 2 * index] if component.counter else None
            series.append(Series(component, times, values[:, 1 + 2 * index], energy))
        missing = tuple(one for one in self.components if one.state == MISSING)
        return Trace(self.source.name, tuple(series), self._started_unix_s, self.interval_s, missing)

    def _run(self) -> None:
        ticks = 0
        while True:
            ticks = max(
                ticks + 1, int((time.monotonic() - self._begun_s) / self.interval_s)
            )  # late ones are not made up
            last = self._enough.wait(max(0.0, self._begun_s + ticks * self.interval_s - time.monotonic()))
            if not self._sample() or last:
                return

    def _sample(self) -> bool:
        began = time.thread_time()
        try:
            readings = self.source.sample()
        except EndOfTraceError:
            return False
        except Exception:  # noqa: BLE001 - whatever a sensor does, the recording goes on with a gap
            readings = (NOTHING,) * len(self.components)
        elapsed = time.monotonic() - self._begun_s
        with self._lock:
            self._values.append(elapsed)
            self._values.extend(_nan(value) for one in readings for value in (one.power_w, one.energy_j))
        try:
            if self._writer is not None and self.error is None:
                self._writer.add(elapsed, readings)
        except OSError as error:
            self.error = error
        self.cpu_s += time.thread_time() - began
        if self._on_sample is not None:
            self._on_sample(elapsed, readings)
        return True


def _nan(value: float | None) -> float:
    return math.nan if value is None else value
