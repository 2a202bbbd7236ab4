"""Work beside the window: done in a thread, its result handed over between two events."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

_ASK_MS = 20
"""How often a result is asked for: nobody sees a delay as short as this."""


class _Job:
    """One piece of work with its outcome."""

    def __init__(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        self.work, self.done, self.failed = work, done, failed
        self.outcome: Any = None
        self.error: Exception | None = None
        self.over = threading.Event()

    def run(self) -> None:
        try:
            self.outcome = self.work()
        except Exception as error:  # noqa: BLE001 - handed to whoever asked
            self.error = error
        self.over.set()


class Aside(QObject):
    """Does one thing at a time; of what is asked for meanwhile, the last.

    The thread is a daemon's: one that hangs in a sensor does not keep the program from ending. The result is fetched
    and not sent, so that nothing reaches an object that has gone.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: _Job | None = None
        self._next: _Job | None = None
        self._timer = QTimer(self, interval=_ASK_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def busy(self) -> bool:
        """Whether there is a result to come."""
        return self._job is not None

    def run(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None] | None = None
    ) -> None:
        """Do `work` in a thread and hand what it returns to `done`, in this one; what it raises to `failed`."""
        job = _Job(work, done, failed or _raise)
        if self._job is None:
            self._begin(job)
        else:
            self._next = job

    def forget(self) -> None:
        """Want no result any more; what is being done is left to end by itself."""
        self._job = self._next = None
        self._timer.stop()

    def _begin(self, job: _Job) -> None:
        self._job = job
        threading.Thread(target=job.run, name="beside the window", daemon=True).start()
        self._timer.start()

    def _ask(self) -> None:
        job = self._job
        if job is None or not job.over.is_set():
            return
        self._timer.stop()
        self._job, after = None, self._next
        self._next = None
        if after is not None:
            self._begin(after)
        if job.error is None:
            job.done(job.outcome)
        else:
            job.failed(job.error)


def _raise(error: Exception) -> None:
    raise error
