"""When a window has been painted: for its first frame, and for each one after it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QPaintEvent

_QUIET_ROUNDS = 4
"""A chart's scene asks for its frame by way of two posted events: after more silent rounds than that all is done."""
_MOST_ROUNDS = 1000


class LastPaint(QWidget):
    """An empty sheet over a whole window: what lies on top is painted last, so its paint ends the frame."""

    def __init__(self, window: QWidget, painted: Callable[[], None]) -> None:
        super().__init__(window)
        self._painted = painted
        # No attribute is set: the first enumeration of Qt's that is touched costs 13 ms, which the floor does without.
        self.setGeometry(window.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 (Qt's name and argument)
        """Tell."""
        self._painted()


class Painted(QObject):
    """Which of some widgets have been painted."""

    def __init__(self, widgets: Iterable[QWidget]) -> None:
        super().__init__()
        self._widgets = tuple(widgets)
        self._seen: set[int] = set()
        for widget in self._widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Note a paint and let everything pass."""
        if event.type() == QEvent.Type.Paint:
            self._seen.add(id(watched))
        return False

    def all(self) -> bool:
        """Whether each has been, since `forget`."""
        return all(id(widget) in self._seen for widget in self._widgets)

    def forget(self) -> None:
        """Begin anew."""
        self._seen.clear()

    def stop(self) -> None:
        """Watch no longer."""
        for widget in self._widgets:
            widget.removeEventFilter(self)


def framed(window_class: type[QWidget]) -> type[QWidget]:
    """Class of the same window that counts its frames and knows when the last one had reached the screen."""

    class Framed(window_class):  # type: ignore[misc, valid-type]
        frames = 0
        frame_ended = 0.0

        def event(self, event: QEvent) -> bool:
            done = super().event(event)
            if event.type() == QEvent.Type.UpdateRequest:  # Qt paints all that waits for it, and flushes, within
                self.frames += 1
                self.frame_ended = time.perf_counter()
            return done

    return Framed


def settle(window: QWidget) -> bool:
    """Let a window of `framed` do all that there is to do; whether it painted anything."""
    application = QApplication.instance()
    before, quiet, rounds = window.frames, 0, 0
    while quiet < _QUIET_ROUNDS and rounds < _MOST_ROUNDS:
        last = window.frames
        application.processEvents()
        quiet = quiet + 1 if window.frames == last else 0
        rounds += 1
    return window.frames > before


def timed(window: QWidget, act: Callable[[], object]) -> float | None:
    """Time [ms] from an act to the end of the last frame that it led to; None where it led to none."""
    begun = time.perf_counter()
    act()
    return (window.frame_ended - begun) * 1000 if settle(window) else None
