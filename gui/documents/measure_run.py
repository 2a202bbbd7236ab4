"""Recording while nothing, or a command, runs: its output, exit code and signals go through."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gui.power.recorder import Recorder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from gui.power.source import Source
    from gui.power.trace import Trace

NOT_FOUND, NOT_RUNNABLE, BY_SIGNAL = 127, 126, 128
_PATIENCE_S = 0.2
_PASSED_ON = ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2")


@dataclass(frozen=True, slots=True)
class Recorded:
    """A recording, the exit status that goes with it, and what it cost."""

    trace: Trace
    status: int
    interrupted: bool
    cpu_share: float
    error: OSError | None


class _Stop:
    """What signals ask for: the first one ends the recording, or goes to the command."""

    def __init__(self) -> None:
        self.event = threading.Event()
        self.number = 0
        self.child: subprocess.Popen[bytes] | None = None

    def __call__(self, number: int, _frame: Any) -> None:
        self.number = number
        if self.child is None:
            self.event.set()
        elif not (number in {signal.SIGINT, getattr(signal, "SIGQUIT", None)} and _from_terminal()):
            # What is typed at a terminal reaches the command without us.
            with contextlib.suppress(OSError):
                self.child.send_signal(number)


def record(
    source: Source, path: Path | None, interval_s: float, seconds: float | None, command: Sequence[str]
) -> Recorded:
    """Record until the time is over, a signal comes, the command ends or a replay does.

    Raises
    ------
    SourceError, OSError
        Where the source cannot be started, the file not be written, or the command not be run.
    """
    stop = _Stop()
    recorder = Recorder(source, path, interval_s)
    with _signals(stop):
        recorder.start()
        began = time.monotonic()
        try:
            if command:
                stop.child = subprocess.Popen(list(command))  # noqa: S603 - the user's own command
                status = _wait_for_command(stop.child, recorder, seconds)
            else:
                _wait(stop, recorder, seconds)
                status = 0
        finally:
            trace = recorder.stop()
        length = max(time.monotonic() - began, trace.duration_s, interval_s)
    interrupted = bool(stop.number) and not command
    if interrupted and (stop.number != signal.SIGINT or seconds is not None):
        status = BY_SIGNAL + stop.number
    return Recorded(trace, status, bool(stop.number), recorder.cpu_s / length, recorder.error)


def runnable(command: Sequence[str]) -> int:
    """Return 0 where a command can be run, else the exit status that a shell would give."""
    if shutil.which(command[0]) is not None:
        return 0
    return NOT_RUNNABLE if os.path.exists(command[0]) else NOT_FOUND  # noqa: PTH110 - a word of a command, no path yet


def _wait(stop: _Stop, recorder: Recorder, seconds: float | None) -> None:
    end = None if seconds is None else time.monotonic() + seconds
    while recorder.is_running:
        left = _PATIENCE_S if end is None else min(_PATIENCE_S, end - time.monotonic())
        if left <= 0 or stop.event.wait(left):
            return


def _wait_for_command(child: subprocess.Popen[bytes], recorder: Recorder, seconds: float | None) -> int:
    try:
        code = child.wait(seconds)
    except subprocess.TimeoutExpired:
        recorder.stop()  # the sample is long enough; the command goes on
        code = child.wait()
    return code if code >= 0 else BY_SIGNAL - code


@contextlib.contextmanager
def _signals(stop: _Stop) -> Iterator[None]:
    """Hand signals to `stop` for a while; only the main thread may."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    numbers = [getattr(signal, name) for name in _PASSED_ON if hasattr(signal, name)]
    before = {number: signal.signal(number, stop) for number in numbers if signal.getsignal(number) != signal.SIG_IGN}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _from_terminal() -> bool:
    try:
        return os.tcgetpgrp(sys.stdin.fileno()) == os.getpgrp()
    except (AttributeError, OSError, ValueError):
        return False
